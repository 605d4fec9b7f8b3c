import Articles
import Foundation
import Incidents

/// The latest version of an article with its records, and what people decided about them.
public struct ReviewedArticle: Sendable {
    /// With text, blocks and metadata; what the store does not keep (pictures, links, tags) is empty.
    public let article: Article
    public let id: String
    public let version: Int
    /// As they were extracted.
    public let extracted: [IncidentRecord]
    /// With their corrections, in the same order; those that a person rejected as a whole are among them.
    public let corrected: [IncidentRecord]
    /// All corrections, withdrawn ones included, oldest first.
    public let corrections: [StoredCorrection]
    /// Numbers of corrections that hold and fit no record any more.
    public let unmatched: Set<Int>
    /// For a record's identifier that of the incident it belongs to, as far as it was computed.
    public let incidents: [String: String]
}

extension Store {
    /// An article by its identifier; `nil` if there is none.
    public func reviewedArticle(_ id: String) throws -> ReviewedArticle? {
        let corrections = try corrections(article: id)
        return try database.read { session in
            let row = try session.row(
                """
                SELECT a.url, a.canonical_url, a.publisher, a.language, v.id AS version_id, v.version, v.title,
                    v.published, v.modified, v.text, v.blocks
                FROM article a JOIN article_version v ON v.article_id = a.id AND v.version = a.version WHERE a.id = ?1
                """, [.text(id)])
            guard let row, let version = row.integer("version"), let key = row.integer("version_id") else { return nil }
            let records = try session.rows(
                """
                SELECT r.json, i.incident_id FROM record r LEFT JOIN incident_record i ON i.record_id = r.id
                WHERE r.version_id = ?1 ORDER BY r.standing DESC, r.id
                """, [SQLValue(key)])
            var extracted: [IncidentRecord] = []
            var incidents: [String: String] = [:]
            for row in records {
                guard let json = row.text("json") else { continue }
                let record = try JSONDecoder().decode(IncidentRecord.self, from: Data(json.utf8))
                extracted.append(record)
                incidents[record.id] = row.text("incident_id")
            }
            let layer = try CorrectionLayer(session, article: id)
            let layered = extracted.map(layer.corrected)
            return ReviewedArticle(
                article: Self.article(row, authors: extracted.first?.article.authors ?? []), id: id, version: version,
                extracted: extracted, corrected: layered.map(\.record), corrections: corrections,
                unmatched: Set((layer.homeless + layered.flatMap(\.unmatched)).map(\.id)), incidents: incidents)
        }
    }

    private static func article(_ row: SQLRow, authors: [String]) -> Article {
        var article = Article()
        article.url = row.text("url")
        article.canonicalURL = row.text("canonical_url")
        article.publisher = row.text("publisher")
        article.title = row.text("title")
        article.language = row.text("language")
        article.authors = authors
        article.published = row.text("published").map { Article.Timestamp(value: $0, origin: .input) }
        article.modified = row.text("modified").map { Article.Timestamp(value: $0, origin: .input) }
        article.text = row.text("text") ?? ""
        article.blocks = ArticleBlocks.blocks(from: row.text("blocks"), text: article.text)
        return article
    }
}
