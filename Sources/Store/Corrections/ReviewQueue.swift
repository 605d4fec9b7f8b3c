import Foundation
import Incidents

/// A value of a current record that nobody decided yet.
public struct UndecidedValue: Sendable, Hashable {
    /// The article's identifier.
    public let article: String
    public let title: String?
    public let published: String?
    public let record: String
    public let standing: Standing
    /// Identifier of the insurer that the record calls affected; `nil` for the record itself.
    public let insurer: String?
    public let insurerName: String?
    /// From 0 to 1.
    public let confidence: Double
    /// The first words that prove it.
    public let evidence: Evidence?
}

extension Store {
    /// The values of current records that the program is least sure of and no correction decides, the least sure first.
    public func undecidedValues(limit: Int = 100) throws -> [UndecidedValue] {
        try database.read { session in
            try session.rows(
                """
                SELECT r.article_id, v.title, v.published, r.id, r.standing, r.json, i.insurer_id, i.name,
                    i.confidence AS confidence
                FROM affected_insurer i JOIN record r ON r.version_id = i.version_id AND r.id = i.record_id
                JOIN article_version v ON v.id = r.version_id
                WHERE r.is_current = 1 AND NOT EXISTS (
                    SELECT 1 FROM correction c WHERE c.article_id = r.article_id AND c.withdrawn IS NULL
                    AND c.standing = r.standing AND (c.field = 'record' OR (c.field = 'affectedInsurer' AND c.subject = i.insurer_id)))
                UNION ALL
                SELECT r.article_id, v.title, v.published, r.id, r.standing, r.json, NULL, NULL, r.confidence
                FROM record r JOIN article_version v ON v.id = r.version_id
                WHERE r.is_current = 1 AND NOT EXISTS (
                    SELECT 1 FROM correction c WHERE c.article_id = r.article_id AND c.withdrawn IS NULL
                    AND c.standing = r.standing AND c.field = 'record')
                ORDER BY 9, 4, 7 LIMIT ?1
                """, [SQLValue(limit)]
            ).compactMap(Self.undecided)
        }
    }

    private static func undecided(_ row: SQLRow) throws -> UndecidedValue? {
        guard let article = row.text("article_id"), let id = row.text("id"), let json = row.text("json"),
            let standing = row.text("standing").flatMap(Standing.init),
            let confidence = row.text("confidence").flatMap(Double.init)
        else { return nil }
        let record = try JSONDecoder().decode(IncidentRecord.self, from: Data(json.utf8))
        let insurer = row.text("insurer_id")
        let evidence =
            if let insurer {
                (record.affectedInsurers + record.affectedGroups).first { $0.id == insurer }?.evidence.first
            } else {
                record.kindStatements.first?.evidence.first
            }
        return UndecidedValue(
            article: article, title: row.text("title"), published: row.text("published"), record: id,
            standing: standing, insurer: insurer, insurerName: row.text("name"), confidence: confidence,
            evidence: evidence)
    }
}
