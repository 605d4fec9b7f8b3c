import Incidents

/// The corrections that hold, by their articles, ready to be laid over records.
///
/// A correction belongs to the record that it was made for. After another extraction that record may bear another
/// identifier; the correction then goes to the article's only record of the same standing.
package struct CorrectionLayer: Sendable {
    private let corrections: [String: [StoredCorrection]]

    /// - Parameter corrections: withdrawn ones are passed over.
    package init(_ corrections: [StoredCorrection]) {
        self.corrections = Dictionary(grouping: corrections.filter { $0.withdrawn == nil }, by: \.article)
    }

    init(_ session: any SQLSession) throws {
        let rows = try session.rows(
            "SELECT \(StoredCorrection.columns) FROM correction WHERE withdrawn IS NULL ORDER BY id", [])
        self.init(try rows.compactMap(StoredCorrection.init))
    }

    /// The records with their corrections; those that a person rejected as a whole are left out.
    package func records(_ records: [IncidentRecord]) -> [IncidentRecord] {
        guard !corrections.isEmpty else { return records }
        var siblings: [String: [IncidentRecord]] = [:]
        for record in records where corrections[record.article.id] != nil {
            siblings[record.article.id, default: []].append(record)
        }
        return records.map { record in
            guard let all = siblings[record.article.id] else { return record }
            return record.corrected(by: own(record, among: all).map(\.correction)).record
        }.filter { !$0.isRejected }
    }

    /// An article's records with their corrections, rejected ones included, and the corrections that fit none of them.
    ///
    /// - Parameter records: all current records of one article.
    package func article(_ records: [IncidentRecord]) -> (records: [IncidentRecord], unmatched: [StoredCorrection]) {
        var open = Set(corrections.values.joined().map(\.id))
        let corrected = records.map { record in
            let own = own(record, among: records)
            let result = record.corrected(by: own.map(\.correction))
            for correction in own where !result.unmatched.contains(correction.correction) {
                open.remove(correction.id)
            }
            return result.record
        }
        return (corrected, corrections.values.joined().filter { open.contains($0.id) }.sorted { $0.id < $1.id })
    }

    private func own(_ record: IncidentRecord, among siblings: [IncidentRecord]) -> [StoredCorrection] {
        let isAlone = siblings.count { $0.standing == record.standing } == 1
        return (corrections[record.article.id] ?? []).filter { stored in
            stored.record == record.id
                || (isAlone && stored.standing == record.standing
                    && !siblings.contains { $0.id == stored.record })
        }
    }
}
