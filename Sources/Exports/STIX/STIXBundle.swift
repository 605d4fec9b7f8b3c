import Incidents

/// A bundle of STIX 2.1 core objects (OASIS, June 2021): a `report` an article, an `incident` a record, an `identity`
/// an organisation, relationships between them, and a `note` for each value with the words that say it.
///
/// Identifiers depend on those of article, record and lexicon only. No object holds a property outside of the base
/// specification, so that readers without the incident extension lose nothing.
struct STIXBundle {
    let records: [IncidentRecord]

    var json: JSON {
        var objects = STIXObjects()
        objects.add(STIXObjects.author)
        for record in records { objects.add(record) }
        objects.addReports(of: records)
        objects.addDuplicates(among: records)
        return objects.bundle
    }
}

/// The objects of a bundle, each once.
struct STIXObjects {
    private var order: [String] = []
    private var objects: [String: [String: JSON]] = [:]
    /// What each article's report refers to.
    private var contents: [String: [String]] = [:]

    /// The identity that all objects are created by.
    static let author: [String: JSON] = [
        "type": "identity", "spec_version": "2.1", "id": .string(authorID), "created": epoch, "modified": epoch,
        "name": "Vorfall", "identity_class": "system",
        "description": "Incident records read from news reports by a program.",
    ]
    private static let authorID = id("identity", "vorfall")
    /// When identities came into being: the same in all exports, since they belong to no article.
    private static let epoch: JSON = "2026-01-01T00:00:00.000Z"

    private static func id(_ type: String, _ name: String) -> String {
        type + "--" + NameUUID.text(of: type + ":" + name)
    }

    /// Adds an object; of two with one identifier the one with more properties stays.
    mutating func add(_ object: [String: JSON]) {
        guard case .string(let id)? = object["id"] else { return }
        if let other = objects[id], other.count >= object.count { return }
        if objects.updateValue(object, forKey: id) == nil { order.append(id) }
    }

    /// Adds what a record says.
    mutating func add(_ record: IncidentRecord) {
        let incident = Self.id("incident", record.id)
        var object = Self.common("incident", incident, record)
        object["name"] = .string(record.heading)
        object["description"] = .string(
            record.claims.filter { $0.topic != "event" }.map(\.line).joined(separator: "\n"))
        object["labels"] = JSON(
            record.kinds.map { "kind:" + $0.rawValue }
                + ["standing:" + record.standing.rawValue, "data-leak:" + record.dataLeak.verdict.rawValue])
        object["confidence"] = .integer(max(0, min(100, Int((record.confidence * 100).rounded()))))
        object["external_references"] = [.object(["source_name": "vorfall", "external_id": .string(record.id)])]
        add(object)
        contents[record.article.id, default: []].append(incident)

        var identities: [String: String] = [:]
        for party in Self.parties(of: record) {
            let identity = Self.identity(party)
            add(identity.object)
            identities[party.pointer] = identity.id
            contents[record.article.id, default: []].append(identity.id)
            relate(incident, to: identity.id, party.topic, record)
        }
        addNotes(of: record, on: incident, identities: identities)
    }

    private mutating func addNotes(of record: IncidentRecord, on incident: String, identities: [String: String]) {
        for claim in record.claims {
            var note = Self.common("note", Self.id("note", record.id + claim.pointer), record)
            note["abstract"] = .string(claim.line)
            note["content"] = .string(claim.note)
            if let source = claim.source { note["authors"] = [.string(source.name)] }
            let party = identities.first { claim.pointer == $0.key || claim.pointer.hasPrefix($0.key + "/") }
            note["object_refs"] = JSON([incident] + [party?.value].compactMap { $0 })
            note["external_references"] = [
                .object(["source_name": "vorfall", "external_id": .string(record.id + "#" + claim.pointer)])
            ]
            add(note)
        }
        var note = Self.common("note", Self.id("note", record.id), record)
        note["abstract"] = "The record and its article"
        note["content"] = .string(record.particulars)
        note["object_refs"] = JSON([incident])
        add(note)
    }

    /// Adds a report for each article, with its incidents and organisations.
    mutating func addReports(of records: [IncidentRecord]) {
        var seen: Set<String> = []
        for record in records where seen.insert(record.article.id).inserted {
            let article = record.article
            var report = Self.common("report", Self.id("report", article.id), record)
            report["name"] = .string(record.articleTitle)
            report["lang"] = JSON(article.language.flatMap { $0.isEmpty ? nil : $0 })
            report["published"] = .string(record.published.utcMilliseconds)
            report["object_refs"] = JSON(
                contents[article.id, default: []].reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
            report["external_references"] = [
                .object([
                    "source_name": .string(article.publisher ?? "article"), "url": JSON(record.address),
                    "external_id": .string(article.id),
                ])
            ]
            if article.published == nil { report["description"] = "The article does not say when it was published." }
            add(report)
        }
    }

    /// Relates records that tell of one incident to the oldest of them.
    mutating func addDuplicates(among records: [IncidentRecord]) {
        let byID = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        for story in StoryBuilder().stories(of: records) {
            guard let first = story.reports.first else { continue }
            for report in story.reports.dropFirst() {
                guard let record = byID[report.record] else { continue }
                relate(
                    Self.id("incident", record.id), to: Self.id("incident", first.record), "told of the same incident",
                    record,
                    as: "duplicate-of")
            }
        }
    }

    var bundle: JSON {
        let id = Self.id("bundle", order.map { "\($0) \(objects[$0]?["modified"] ?? "")" }.joined(separator: "\n"))
        return .object([
            "type": "bundle", "id": .string(id), "objects": .array(order.map { .object(objects[$0] ?? [:]) }),
        ])
    }

    // MARK: Parts

    private static func common(_ type: String, _ id: String, _ record: IncidentRecord) -> [String: JSON] {
        [
            "type": .string(type), "spec_version": "2.1", "id": .string(id), "created_by_ref": .string(authorID),
            "created": .string(record.published.utcMilliseconds), "modified": .string(record.modified.utcMilliseconds),
        ]
    }

    private mutating func relate(
        _ source: String, to target: String, _ topic: String, _ record: IncidentRecord, as type: String = "related-to"
    ) {
        var object = Self.common(
            "relationship", Self.id("relationship", [source, type, target, topic].joined(separator: " ")), record)
        object["relationship_type"] = .string(type)
        object["source_ref"] = .string(source)
        object["target_ref"] = .string(target)
        object["description"] = .string(topic)
        add(object)
    }

    /// An organisation with its part in an incident.
    private struct Party {
        let pointer: String
        let topic: String
        let id: String?
        let name: String
        var identityClass = "organization"
        var ik: String?
        var sector: String?
    }

    /// Who is hit or affected, as far as nobody denies it.
    private static func parties(of record: IncidentRecord) -> [Party] {
        var parties: [Party] = []
        for (index, insurer) in record.affectedInsurers.enumerated() where insurer.modality != .denied {
            parties.append(
                Party(
                    pointer: "/affectedInsurers/\(index)", topic: "affected insurer", id: insurer.id,
                    name: insurer.name,
                    ik: insurer.ik, sector: "insurance"))
        }
        for (index, group) in record.affectedGroups.enumerated() where group.modality != .denied {
            parties.append(
                Party(
                    pointer: "/affectedGroups/\(index)", topic: "affected group of insurers", id: group.id,
                    name: group.name,
                    identityClass: "class", sector: "insurance"))
        }
        if let organisation = record.organisation, organisation.modality != .denied {
            let sectors: [Organisation.Role: String] = [
                .insurer: "insurance", .provider: "technology", .authority: "government",
            ]
            parties.append(
                Party(
                    pointer: "/organisation", topic: "organisation hit (\(organisation.role.rawValue))",
                    id: organisation.id,
                    name: organisation.name, sector: sectors[organisation.role]))
        }
        return parties
    }

    private static func identity(_ party: Party) -> (id: String, object: [String: JSON]) {
        let id = id("identity", party.id ?? "name:" + party.name)
        var object: [String: JSON] = [
            "type": "identity", "spec_version": "2.1", "id": .string(id), "created_by_ref": .string(authorID),
            "created": epoch,
            "modified": epoch, "name": .string(party.name), "identity_class": .string(party.identityClass),
        ]
        object["sectors"] = party.sector.map { [.string($0)] }
        var references: [JSON] = []
        if let own = party.id { references.append(.object(["source_name": "vorfall", "external_id": .string(own)])) }
        if let ik = party.ik {
            references.append(.object(["source_name": "Institutionskennzeichen", "external_id": .string(ik)]))
        }
        if !references.isEmpty { object["external_references"] = .array(references) }
        return (id, object)
    }
}
