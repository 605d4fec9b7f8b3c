/// An article that a search found.
public struct SearchHit: Sendable, Hashable, Encodable {
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
    ///
    /// - Parameters:
    ///   - offset: how many of the best are passed over.
    ///   - limit: the most articles to give.
    public func search(_ query: String, offset: Int = 0, limit: Int = 20) throws -> [SearchHit] {
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
                        ORDER BY s.rank, v.id LIMIT ?2 OFFSET ?3
                        """,
                        [
                            .text(terms.map { "\"\($0)\"" + ($1 ? "*" : "") }.joined(separator: " ")), SQLValue(limit),
                            SQLValue(offset),
                        ])
                case .postgres:
                    try session.rows(
                        """
                        SELECT \(columns) FROM article_search s JOIN article_version v ON v.id = s.id
                        JOIN article a ON a.id = v.article_id WHERE s.words @@ to_tsquery('simple', ?1)
                        ORDER BY ts_rank(s.words, to_tsquery('simple', ?1)) DESC, v.id LIMIT ?2 OFFSET ?3
                        """,
                        [
                            .text(terms.map { "'\($0)'" + ($1 ? ":*" : "") }.joined(separator: " & ")), SQLValue(limit),
                            SQLValue(offset),
                        ])
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
