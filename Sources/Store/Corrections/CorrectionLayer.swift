import Foundation
import Incidents

/// The corrections that hold, by the records that they belong to, ready to be laid over them.
///
/// A correction belongs to the record that it was made for. After another extraction that record may bear another
/// identifier; the correction then goes to the article's only current record of the same standing.
struct CorrectionLayer {
    /// A current record, as far as corrections look for it.
    struct Address: Hashable {
        let id: String
        let article: String
        let standing: Standing
    }

    private var corrections: [String: [StoredCorrection]] = [:]
    /// Those whose record is gone, and cannot be told among several.
    private(set) var homeless: [StoredCorrection] = []

    /// - Parameters:
    ///   - stored: corrections, oldest first; withdrawn ones are passed over.
    ///   - records: all current records of their articles.
    init(_ stored: [StoredCorrection], records: [Address]) {
        let byArticle = Dictionary(grouping: records, by: \.article)
        for correction in stored where correction.withdrawn == nil {
            let siblings = byArticle[correction.article] ?? []
            let alike = siblings.filter { $0.standing == correction.standing }
            let record = siblings.first { $0.id == correction.record } ?? (alike.count == 1 ? alike.first : nil)
            if let record {
                corrections[record.id, default: []].append(correction)
            } else {
                homeless.append(correction)
            }
        }
    }

    /// - Parameter article: only corrections of this article.
    init(_ session: any SQLSession, article: String? = nil) throws {
        let arguments = [SQLValue.text(article ?? "")]
        let stored = try session.rows(
            """
            SELECT \(StoredCorrection.columns) FROM correction
            WHERE withdrawn IS NULL AND (?1 = '' OR article_id = ?1) ORDER BY id
            """, arguments
        ).compactMap(StoredCorrection.init)
        guard !stored.isEmpty else {
            self.init([], records: [])
            return
        }
        let records = try session.rows(
            """
            SELECT id, article_id, standing FROM record WHERE is_current = 1 AND (?1 = '' OR article_id = ?1)
            AND article_id IN (SELECT article_id FROM correction WHERE withdrawn IS NULL)
            """, arguments)
        self.init(
            stored,
            records: records.compactMap { row in
                guard let id = row.text("id"), let article = row.text("article_id"),
                    let standing = row.text("standing").flatMap(Standing.init)
                else { return nil }
                return Address(id: id, article: article, standing: standing)
            })
    }

    /// A record with its corrections, and those of them that fit nothing in it.
    func corrected(_ record: IncidentRecord) -> (record: IncidentRecord, unmatched: [StoredCorrection]) {
        guard let own = corrections[record.id] else { return (record, []) }
        let result = record.corrected(by: own.map(\.correction))
        return (result.record, own.filter { result.unmatched.contains($0.correction) })
    }

    /// Current records with their corrections; those that a person rejected as a whole are left out.
    func records(_ records: [IncidentRecord]) -> [IncidentRecord] {
        corrections.isEmpty ? records : records.map { corrected($0).record }.filter { !$0.isRejected }
    }

    /// As ``records(_:)``; the JSON of a record that nobody corrected stays as it is.
    func records(_ stored: [StoredRecord]) throws -> [StoredRecord] {
        try stored.compactMap { stored in
            guard corrections[stored.id] != nil else { return stored }
            let record = corrected(try stored.record()).record
            return record.isRejected ? nil : stored.with(json: try RecordEntry.json(record))
        }
    }
}
