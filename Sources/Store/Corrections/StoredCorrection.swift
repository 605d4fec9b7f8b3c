import Foundation
import Incidents

/// A correction in the store.
public struct StoredCorrection: Sendable, Hashable {
    public let id: Int
    public let article: String
    /// The record as it was called when the correction was made.
    public let record: String
    public let standing: Standing
    public let correction: Correction
    /// When it was withdrawn (ISO 8601); `nil` as long as it holds.
    public let withdrawn: String?
    public let withdrawnBy: String?

    init?(_ row: SQLRow) throws {
        guard let id = row.integer("id"), let article = row.text("article_id"), let record = row.text("record_id"),
            let standing = row.text("standing").flatMap(Standing.init), let json = row.text("json")
        else { return nil }
        self.id = id
        self.article = article
        self.record = record
        self.standing = standing
        correction = try JSONDecoder().decode(Correction.self, from: Data(json.utf8))
        withdrawn = row.text("withdrawn")
        withdrawnBy = row.text("withdrawn_by")
    }

    static let columns = "id, article_id, record_id, standing, json, withdrawn, withdrawn_by"
}

extension Store {
    /// Keeps a correction of a record. Incidents are computed anew by the next ``rebuildIncidents()``.
    ///
    /// - Returns: the correction's number.
    @discardableResult
    public func correct(_ record: IncidentRecord, by correction: Correction) throws -> Int {
        try database.write { session in
            let row = try session.row(
                """
                INSERT INTO correction (article_id, record_id, standing, field, action, subject, json, made, made_by)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING id
                """,
                [
                    .text(record.article.id), .text(record.id), .text(record.standing.rawValue),
                    .text(correction.field.rawValue), .text(correction.action.rawValue), .text(correction.subject),
                    .text(try RecordEntry.json(correction)), .text(correction.at), .text(correction.by),
                ])
            guard let id = row?.integer("id") else { throw StoreError.other(name, detail: "nothing was corrected") }
            try IncidentTable.markStale(session)
            return id
        }
    }

    /// Takes a correction back. It stays in the store, with who withdrew it.
    ///
    /// - Returns: the article that it is about; `nil` if no correction in force has this number.
    public func withdraw(correction id: Int, by: String, now: String) throws -> String? {
        try database.write { session in
            let row = try session.row(
                """
                UPDATE correction SET withdrawn = ?2, withdrawn_by = ?3 WHERE id = ?1 AND withdrawn IS NULL
                RETURNING article_id
                """, [SQLValue(id), .text(now), .text(by)])
            guard let article = row?.text("article_id") else { return nil }
            try IncidentTable.markStale(session)
            return article
        }
    }

    /// All corrections, withdrawn ones included, oldest first.
    ///
    /// - Parameter article: only those of this article.
    public func corrections(article: String? = nil) throws -> [StoredCorrection] {
        try database.read { session in
            try session.rows(
                """
                SELECT \(StoredCorrection.columns) FROM correction WHERE ?1 = '' OR article_id = ?1 ORDER BY id
                """, [.text(article ?? "")]
            ).compactMap(StoredCorrection.init)
        }
    }
}
