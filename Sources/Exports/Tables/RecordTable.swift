import Incidents

/// One row a record; several values in one field are separated by `; `, and what is not plainly asserted says so in
/// brackets.
struct RecordTable {
    let records: [IncidentRecord]

    static let columns = [
        "record", "standing", "kinds", "title", "publisher", "url", "canonical_url", "published", "granularity",
        "modified", "organisation",
        "organisation_id", "organisation_role", "affected_insurers", "affected_insurer_ids", "affected_groups",
        "not_affected_insurers", "services", "data_leak", "data_leak_what", "data_leak_source", "people_affected",
        "people_qualifier", "people_who", "perpetrators", "authorities", "measures", "causes", "amounts", "confidence",
        "corrected_by_hand",
    ]

    var text: String {
        var csv = CSVText(columns: Self.columns)
        for record in records { csv.append(Self.row(record)) }
        return csv.text
    }

    private static func row(_ record: IncidentRecord) -> [String] {
        let article = record.article
        let kinds = record.kinds.map { kind in
            let moods = record.kindStatements.filter { $0.value == kind.rawValue }.map(\.modality)
            return marked(kind.rawValue, moods.first ?? .asserted)
        }
        let leak = record.dataLeak
        let people = record.peopleAffected
        return [
            record.id, record.standing.rawValue, list(kinds), article.title, article.publisher,
            article.url, article.canonicalURL, article.published?.value, article.published?.granularity,
            article.modified,
            record.organisation.map { marked($0.name, $0.modality) }, record.organisation?.id,
            record.organisation?.role.rawValue, list(record.affectedInsurers.map { marked($0.name, $0.modality) }),
            list(record.affectedInsurers.map(\.id)), list(record.affectedGroups.map { marked($0.name, $0.modality) }),
            list(record.notAffectedInsurers.map { marked($0.name, $0.modality) }), list(record.services.map(service)),
            leak.verdict.rawValue, list(leak.what), leak.source?.name, people.map { String($0.count) },
            people.map { marked($0.qualifier.rawValue, $0.modality) }, people?.who,
            list(record.perpetrators.map { marked($0.name, $0.modality) }),
            list(record.authorities.map { marked($0.name, $0.modality) }),
            list(record.measures.map { marked($0.value, $0.modality) }),
            list(
                record.causes.map {
                    marked([$0.kind.rawValue, $0.name].compactMap { $0 }.joined(separator: " "), $0.modality)
                }),
            list(
                record.amounts.map {
                    marked("\($0.what.rawValue) \($0.qualifier.rawValue) \($0.value) \($0.currency)", $0.modality)
                }),
            String(record.confidence), list(record.correctionLines()),
        ].map { $0 ?? "" }
    }

    private static func list(_ values: [String]) -> String { values.joined(separator: "; ") }

    private static func marked(_ value: String, _ modality: Modality) -> String {
        modality == .asserted ? value : value + " [" + modality.rawValue + "]"
    }

    private static func service(_ effect: ServiceEffect) -> String {
        let parts = [
            effect.name + ":", effect.status.rawValue, effect.since.map { "since " + $0 },
            effect.until.map { "until " + $0 },
        ]
        return marked(parts.compactMap { $0 }.joined(separator: " "), effect.modality)
    }
}
