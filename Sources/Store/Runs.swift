import Incidents

extension Store {
    /// Notes that a run begins.
    ///
    /// - Parameters:
    ///   - command: the command line, for people.
    ///   - now: the time (ISO 8601).
    /// - Returns: the run's number.
    public func beginRun(command: String, provenance: Provenance, now: String) throws -> Int {
        try database.write { session in
            let row = try session.row(
                """
                INSERT INTO run (started, command, program, lexicon, configuration)
                VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id
                """,
                [
                    .text(now), .text(command), .text(provenance.program), .text(provenance.lexicon),
                    .text(provenance.configuration),
                ])
            guard let id = row?.integer("id") else { throw StoreError.other(name, detail: "no run was begun") }
            return id
        }
    }

    /// Notes what a run did. A run without an end was killed.
    public func finishRun(_ run: Int, tally: Tally, now: String) throws {
        try database.write { session in
            try session.run(
                """
                UPDATE run SET finished = ?2, articles = ?3, versions = ?4, unchanged = ?5, records = ?6, failures = ?7
                WHERE id = ?1
                """,
                [
                    SQLValue(run), .text(now), SQLValue(tally.articles), SQLValue(tally.versions),
                    SQLValue(tally.unchanged), SQLValue(tally.records), SQLValue(tally.failures),
                ])
        }
    }
}

/// An article that a search found.
public struct SearchHit: Sendable, Hashable {
    public let article: String
    public let version: Int
    public let title: String?
    public let published: String?
    public let url: String?
}

extension Store {
    /// The latest versions of articles that hold all words of a query, best first.
    ///
    /// Words are compared in folded spelling (``SearchFolding``): `stoerung` finds `Störung`. A word that ends in `*`
    /// stands for all words that begin so.
    public func search(_ query: String, limit: Int = 20) throws -> [SearchHit] {
        let terms = query.split(separator: " ").flatMap { term in
            SearchFolding.words(of: String(term)).map { ($0, term.hasSuffix("*")) }
        }
        guard !terms.isEmpty else { return [] }
        return try database.read { session in
            let columns = "v.article_id, v.version, v.title, v.published, a.url"
            let rows =
                switch session.dialect {
                case .sqlite:
                    try session.rows(
                        """
                        SELECT \(columns) FROM article_search s JOIN article_version v ON v.id = s.rowid
                        JOIN article a ON a.id = v.article_id WHERE article_search MATCH ?1
                        ORDER BY s.rank, v.id LIMIT ?2
                        """,
                        [.text(terms.map { "\"\($0)\"" + ($1 ? "*" : "") }.joined(separator: " ")), SQLValue(limit)])
                case .postgres:
                    try session.rows(
                        """
                        SELECT \(columns) FROM article_search s JOIN article_version v ON v.id = s.id
                        JOIN article a ON a.id = v.article_id WHERE s.words @@ to_tsquery('simple', ?1)
                        ORDER BY ts_rank(s.words, to_tsquery('simple', ?1)) DESC, v.id LIMIT ?2
                        """,
                        [.text(terms.map { "'\($0)'" + ($1 ? ":*" : "") }.joined(separator: " & ")), SQLValue(limit)])
                }
            return rows.map { row in
                SearchHit(
                    article: row.text("article_id") ?? "", version: row.integer("version") ?? 0,
                    title: row.text("title"),
                    published: row.text("published"), url: row.text("url"))
            }
        }
    }
}
