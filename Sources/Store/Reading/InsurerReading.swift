/// An insurer, or a group of insurers, that some incident affected.
public struct StoredInsurer: Sendable, Hashable, Encodable {
    public let id: String
    public let name: String
    /// `statutory`, `private`, or what the lexicon says of a group.
    public let kind: String
    public let incidentCount: Int
    /// When the first report of its latest incident was published.
    public let latest: String?

    package init(id: String, name: String, kind: String, incidentCount: Int = 0, latest: String? = nil) {
        self.id = id
        self.name = name
        self.kind = kind
        self.incidentCount = incidentCount
        self.latest = latest
    }
}

extension Store {
    /// Insurers that incidents affected, by name.
    public func insurers() throws -> [StoredInsurer] { try insurers(id: nil) }

    /// One insurer; `nil` if no incident affected it.
    public func insurer(_ id: String) throws -> StoredInsurer? { try insurers(id: id).first }

    private func insurers(id: String?) throws -> [StoredInsurer] {
        var query = Conditions()
        query.add("e.insurer_id <> ''")
        if let id { query.add("e.insurer_id = ?", .text(id)) }
        return try database.read { session in
            try session.rows(
                """
                SELECT e.insurer_id AS id, max(e.insurer) AS name, max(e.insurer_kind) AS kind,
                    count(DISTINCT e.incident_id) AS incidents, max(i.first_published) AS latest
                FROM incident_effect e JOIN incident i ON i.id = e.incident_id \(query.clause)
                GROUP BY e.insurer_id ORDER BY max(e.insurer), e.insurer_id
                """, query.arguments
            ).map { row in
                StoredInsurer(
                    id: row.text("id") ?? "", name: row.text("name") ?? "", kind: row.text("kind") ?? "",
                    incidentCount: row.integer("incidents") ?? 0, latest: row.text("latest"))
            }
        }
    }
}
