/// What an identifier of a store names.
public struct StoredIdentifier: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case incident, article, record, insurer

        /// The words before the digits of an identifier; empty where it is no hash.
        var prefix: String {
            switch self {
            case .incident: "story-"
            case .article: "article-"
            case .record: "incident-"
            case .insurer: ""
            }
        }

        fileprivate var table: String { self == .insurer ? "incident_effect" : rawValue }
        fileprivate var column: String { self == .insurer ? "insurer_id" : "id" }
    }

    public let kind: Kind
    public let id: String

    /// What tells it from others of the store at sight: the first eight digits of a hash, else all of it.
    public var short: String { kind == .insurer ? id : String(id.dropFirst(kind.prefix.utf8.count).prefix(8)) }

    public init(kind: Kind, id: String) {
        self.kind = kind
        self.id = id
    }
}

extension Store {
    /// What an identifier names; where it is none, what begins with it, by kind and identifier.
    ///
    ///     let found = try store.identifiers(beginningWith: "3f2a")
    ///
    /// - Parameters:
    ///   - text: an identifier or its beginning; the word before the digits of a hash may be left out.
    ///   - limit: the most identifiers of a kind to give.
    public func identifiers(beginningWith text: String, limit: Int = 10) throws -> [StoredIdentifier] {
        guard !text.isEmpty else { return [] }
        return try database.read { session in
            var found: [StoredIdentifier] = []
            for kind in StoredIdentifier.Kind.allCases {
                let rows = try session.rows(
                    """
                    SELECT DISTINCT \(kind.column) AS id FROM \(kind.table)
                    WHERE substr(\(kind.column), 1, length(?1)) = ?1 OR substr(\(kind.column), 1, length(?2)) = ?2
                    ORDER BY 1 LIMIT \(limit)
                    """, [.text(text), .text(kind.prefix + text)])
                found += rows.compactMap { $0.text("id") }.map { StoredIdentifier(kind: kind, id: $0) }
            }
            let exact = found.filter { $0.id == text }
            return exact.isEmpty ? found.filter { !$0.id.isEmpty } : exact
        }
    }

    /// A record as the latest version of its article that has it tells it; `nil` if there is none.
    public func record(_ id: String) throws -> StoredRecord? {
        let place = try database.read { session in
            try session.row(
                """
                SELECT r.article_id, max(v.version) AS version FROM record r
                JOIN article_version v ON v.id = r.version_id WHERE r.id = ?1 GROUP BY r.article_id
                """, [.text(id)])
        }
        guard let article = place?.text("article_id"), let version = place?.integer("version") else { return nil }
        return try records(ofArticle: article, version: version).first { $0.id == id }
    }

    /// Whether the incidents tell what the records do: not so between a run that put them off and the next one.
    public func areIncidentsCurrent() throws -> Bool {
        try !database.read { session in try IncidentTable.areStale(session) }
    }
}
