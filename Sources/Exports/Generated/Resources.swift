// Written by scripts/embed-resources from the files in Resources. Edit those, then run it.

// swift-format-ignore-file

enum EmbeddedResources {
    /// `coverage.tsv`
    static let coverage: StaticString = ##"""
# Where each format keeps each value of a record: in a field of its own, in a note (an annotation, a text for people), in the
# extension (the format's own place for foreign data), or nowhere (dropped). Written by us; the tests hold every line against
# what the exports do.
# A path has no indices. A line for a path goes before one for all below a path (article.*), and that before one for a path's
# end (*.support). A path without any line is dropped. JSON Lines hold everything.
path	csv	effects	stix	misp	veris	atom	jsonfeed
schemaVersion	dropped	dropped	note	note	extension	dropped	extension
id	field	field	field	field	field	field	field
article.*	dropped	dropped	note	note	extension	dropped	extension
article.id	dropped	dropped	field	note	extension	dropped	extension
article.url	field	field	note	field	extension	field	extension
article.canonicalURL	field	field	field	field	field	field	field
article.publisher	field	dropped	field	field	extension	note	extension
article.title	field	dropped	field	field	field	field	field
article.published.value	field	field	field	field	field	field	field
article.published.granularity	field	dropped	note	note	extension	dropped	extension
article.modified	field	dropped	field	field	extension	field	field
article.fetched	dropped	dropped	field	field	extension	field	field
article.language	dropped	dropped	field	note	extension	field	extension
standing	field	field	field	field	field	field	field
kinds[]	field	dropped	field	field	field	field	field
confidence	field	dropped	field	note	field	dropped	extension
absent.*	dropped	dropped	note	note	extension	dropped	extension
provenance.*	dropped	dropped	note	note	extension	dropped	extension
*.modality	field	dropped	note	note	extension	note	extension
*.support	dropped	dropped	note	note	extension	dropped	extension
*.source.name	dropped	dropped	field	note	extension	note	extension
*.source.id	dropped	dropped	note	note	extension	dropped	extension
*.source.role	dropped	dropped	note	note	extension	dropped	extension
*.evidence[].block	dropped	dropped	note	note	extension	dropped	extension
*.evidence[].start	dropped	dropped	note	note	extension	dropped	extension
*.evidence[].end	dropped	dropped	note	note	extension	dropped	extension
*.evidence[].exact	dropped	dropped	note	note	extension	dropped	extension
kindStatements[].value	field	dropped	note	note	extension	note	extension
organisation.id	field	field	field	note	extension	dropped	extension
organisation.name	field	field	field	field	field	note	extension
organisation.role	field	dropped	field	field	field	note	extension
affectedInsurers[].id	field	field	field	note	extension	field	field
affectedInsurers[].name	field	field	field	field	field	field	extension
affectedInsurers[].ik	dropped	field	field	field	extension	note	extension
affectedInsurers[].kind	dropped	field	note	field	extension	note	extension
affectedInsurers[].since	dropped	field	note	note	extension	note	extension
affectedInsurers[].until	dropped	field	note	note	extension	note	extension
affectedInsurers[].confidence	dropped	field	note	note	extension	dropped	extension
affectedInsurers[].modality	field	field	note	field	extension	note	extension
affectedInsurers[].support	dropped	field	note	note	extension	dropped	extension
affectedInsurers[].source.name	dropped	field	field	note	extension	note	extension
affectedInsurers[].source.id	dropped	field	note	note	extension	dropped	extension
affectedInsurers[].source.role	dropped	field	note	note	extension	dropped	extension
affectedInsurers[].evidence[].exact	dropped	field	note	note	extension	dropped	extension
affectedInsurers[].services[].id	dropped	field	note	note	extension	dropped	extension
affectedInsurers[].services[].name	dropped	field	note	field	field	note	extension
affectedInsurers[].services[].status	dropped	field	note	field	field	note	extension
affectedInsurers[].services[].since	dropped	field	note	field	extension	note	extension
affectedInsurers[].services[].until	dropped	field	note	field	extension	note	extension
affectedInsurers[].services[].modality	dropped	field	note	field	extension	note	extension
affectedInsurers[].services[].support	dropped	field	note	note	extension	dropped	extension
affectedInsurers[].services[].source.name	dropped	field	field	note	extension	note	extension
affectedInsurers[].services[].source.id	dropped	field	note	note	extension	dropped	extension
affectedInsurers[].services[].source.role	dropped	field	note	note	extension	dropped	extension
affectedInsurers[].services[].evidence[].exact	dropped	field	note	note	extension	dropped	extension
affectedGroups[].id	dropped	field	field	note	extension	field	field
affectedGroups[].name	field	field	field	field	extension	field	extension
affectedGroups[].ik	dropped	field	note	note	extension	note	extension
affectedGroups[].kind	dropped	field	note	note	extension	note	extension
affectedGroups[].since	dropped	field	note	note	extension	note	extension
affectedGroups[].until	dropped	field	note	note	extension	note	extension
affectedGroups[].confidence	dropped	field	note	note	extension	dropped	extension
affectedGroups[].modality	field	field	note	field	extension	note	extension
affectedGroups[].support	dropped	field	note	note	extension	dropped	extension
affectedGroups[].source.name	dropped	field	field	note	extension	note	extension
affectedGroups[].source.id	dropped	field	note	note	extension	dropped	extension
affectedGroups[].source.role	dropped	field	note	note	extension	dropped	extension
affectedGroups[].evidence[].exact	dropped	field	note	note	extension	dropped	extension
affectedGroups[].services[].id	dropped	field	note	note	extension	dropped	extension
affectedGroups[].services[].name	dropped	field	note	field	field	note	extension
affectedGroups[].services[].status	dropped	field	note	field	field	note	extension
affectedGroups[].services[].since	dropped	field	note	field	extension	note	extension
affectedGroups[].services[].until	dropped	field	note	field	extension	note	extension
affectedGroups[].services[].modality	dropped	field	note	field	extension	note	extension
affectedGroups[].services[].support	dropped	field	note	note	extension	dropped	extension
affectedGroups[].services[].source.name	dropped	field	field	note	extension	note	extension
affectedGroups[].services[].source.id	dropped	field	note	note	extension	dropped	extension
affectedGroups[].services[].source.role	dropped	field	note	note	extension	dropped	extension
affectedGroups[].services[].evidence[].exact	dropped	field	note	note	extension	dropped	extension
services[].id	dropped	field	note	note	extension	dropped	extension
services[].name	field	field	note	field	field	note	extension
services[].status	field	field	note	field	field	note	extension
services[].since	field	field	note	field	extension	note	extension
services[].until	field	field	note	field	extension	note	extension
services[].modality	field	field	note	field	extension	note	extension
services[].support	dropped	field	note	note	extension	dropped	extension
services[].source.name	dropped	field	field	note	extension	note	extension
services[].source.id	dropped	field	note	note	extension	dropped	extension
services[].source.role	dropped	field	note	note	extension	dropped	extension
services[].evidence[].exact	dropped	field	note	note	extension	dropped	extension
notAffectedInsurers[].id	dropped	field	note	note	extension	dropped	extension
notAffectedInsurers[].name	field	field	note	note	extension	note	extension
notAffectedInsurers[].modality	field	field	note	note	extension	note	extension
notAffectedInsurers[].support	dropped	field	note	note	extension	dropped	extension
notAffectedInsurers[].source.name	dropped	field	field	note	extension	note	extension
notAffectedInsurers[].source.id	dropped	field	note	note	extension	dropped	extension
notAffectedInsurers[].source.role	dropped	field	note	note	extension	dropped	extension
notAffectedInsurers[].evidence[].exact	dropped	field	note	note	extension	dropped	extension
mentionedInsurers[].id	dropped	dropped	note	note	extension	dropped	extension
mentionedInsurers[].name	dropped	dropped	note	note	extension	note	extension
mentionedInsurers[].modality	dropped	dropped	note	note	extension	note	extension
timeline[].event	dropped	dropped	note	note	extension	note	extension
timeline[].value	dropped	dropped	note	note	extension	dropped	extension
timeline[].begin	dropped	dropped	note	note	field	note	extension
timeline[].until	dropped	dropped	note	note	extension	note	extension
timeline[].granularity	dropped	dropped	note	note	field	dropped	extension
timeline[].modality	dropped	dropped	note	note	extension	note	extension
dataLeak.verdict	field	dropped	field	field	field	note	extension
dataLeak.what[]	field	dropped	note	field	field	note	extension
dataLeak.modality	dropped	dropped	note	note	extension	note	extension
dataLeak.source.name	field	dropped	field	note	extension	note	extension
dataLeak.statements[].value	dropped	dropped	note	note	extension	note	extension
dataLeak.statements[].modality	dropped	dropped	note	note	extension	note	extension
peopleAffected.count	field	dropped	note	note	extension	note	extension
peopleAffected.qualifier	field	dropped	note	note	extension	note	extension
peopleAffected.who	field	dropped	note	note	extension	note	extension
perpetrators[].id	dropped	dropped	note	note	extension	dropped	extension
perpetrators[].name	field	dropped	note	note	field	note	extension
measures[].value	field	dropped	note	note	field	note	extension
authorities[].id	dropped	dropped	note	note	extension	dropped	extension
authorities[].name	field	dropped	note	note	extension	note	extension
causes[].kind	field	dropped	note	note	field	note	extension
causes[].id	dropped	dropped	note	note	extension	dropped	extension
causes[].name	field	dropped	note	note	extension	note	extension
amounts[].what	field	dropped	note	note	extension	note	extension
amounts[].value	field	dropped	note	note	extension	note	extension
amounts[].currency	field	dropped	note	note	extension	note	extension
amounts[].qualifier	field	dropped	note	note	extension	note	extension
"""##
}
