#if Store
    import Entities
    import Exports
    import Foundation
    import Incidents
    import Store

    /// All that a store tells of one thing, in the form in which the HTTP service gives it.
    enum StoreDocument: Encodable {
        case incident(Story, records: [IncidentRecord])
        case article(StoredArticle, Reading)
        case record(IncidentRecord)
        case insurer(StoredInsurer, incidents: [Story])

        /// The latest version of an article, what was read from it, and the versions before.
        struct Reading {
            let text: String
            let records: [IncidentRecord]
            let versions: [StoredVersion]
            let changes: [Change]
        }

        /// A field of a record that a version of the article changed.
        struct Change: Encodable {
            let version: Int
            let record: String
            let field: String
            let change: String
            let before: JSON?
            let after: JSON?
        }

        /// - Throws: `StoreError` if there is nothing of the identifier, or the store cannot be read; `DecodingError` if
        ///   another version of the program wrote it in a form that this one does not read.
        init(_ identifier: StoredIdentifier, in store: Store, lexicon: Lexicon) throws {
            let id = identifier.id
            switch identifier.kind {
            case .incident:
                guard let incident = try store.incident(id) else { throw Self.missing(id, store) }
                self = .incident(
                    try incident.story(), records: try store.records(ofIncident: id).map { try $0.record() })
            case .article:
                guard let article = try store.article(id) else { throw Self.missing(id, store) }
                self = .article(
                    article,
                    Reading(
                        text: try store.text(ofArticle: id, version: article.version) ?? "",
                        records: try store.records(ofArticle: id, version: article.version).map { try $0.record() },
                        versions: try store.versions(ofArticle: id),
                        changes: try store.changes(ofArticle: id).map(Change.init)))
            case .record:
                guard let record = try store.record(id) else { throw Self.missing(id, store) }
                self = .record(try record.record())
            case .insurer:
                let stories = try ListPart(limit: .max) {
                    try store.incidents(IncidentFilter(insurer: id), after: $0, limit: $1)
                }
                let unaffected = StoredInsurer(
                    id: id, name: lexicon[id]?.name ?? id, kind: lexicon[id]?.insurerKind ?? "")
                self = .insurer(
                    try store.insurer(id) ?? unaffected, incidents: try stories.elements.map { try $0.story() })
            }
        }

        private static func missing(_ id: String, _ store: Store) -> StoreError {
            .other(store.name, detail: "\(id) was removed meanwhile")
        }

        private enum Key: String, CodingKey {
            case incident, incidents, records, article, version, text, versions, changes, insurer
        }

        func encode(to encoder: any Encoder) throws {
            if case .record(let record) = self { return try record.encode(to: encoder) }
            var container = encoder.container(keyedBy: Key.self)
            switch self {
            case .record: break
            case .incident(let story, let records):
                try container.encode(story, forKey: .incident)
                try container.encode(records, forKey: .records)
            case .article(let article, let reading):
                try container.encode(article, forKey: .article)
                try container.encode(article.version, forKey: .version)
                try container.encode(reading.text, forKey: .text)
                try container.encode(reading.records, forKey: .records)
                try container.encode(reading.versions, forKey: .versions)
                try container.encode(reading.changes, forKey: .changes)
            case .insurer(let insurer, let incidents):
                try container.encode(insurer, forKey: .insurer)
                try container.encode(incidents, forKey: .incidents)
            }
        }
    }

    extension StoreDocument.Change {
        fileprivate init(_ stored: StoredChange) throws {
            func value(_ text: String?) throws -> JSON? {
                try text.map { try JSONDecoder().decode(JSON.self, from: Data($0.utf8)) }
            }
            self.init(
                version: stored.version, record: stored.record, field: stored.field, change: stored.change,
                before: try value(stored.before), after: try value(stored.after))
        }
    }
#endif
