import Incidents

/// Writes a record and the tables that are drawn from it.
struct RecordWriter {
    private let session: any SQLSession
    private let version: Int

    init(_ session: any SQLSession, version: Int) {
        self.session = session
        self.version = version
    }

    func write(_ entry: RecordEntry) throws {
        let record = entry.record
        try session.run(
            """
            INSERT INTO record (version_id, id, article_id, standing, kinds, organisation_id, organisation, data_leak,
                people_affected, confidence, json, is_current)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 1) ON CONFLICT DO NOTHING
            """,
            [
                SQLValue(version), .text(record.id), .text(record.article.id), .text(record.standing.rawValue),
                .text(record.kinds.map(\.rawValue).joined(separator: " ")), SQLValue(record.organisation?.id),
                SQLValue(record.organisation?.name), .text(record.dataLeak.verdict.rawValue),
                record.peopleAffected.map { SQLValue($0.count) } ?? .null, .real(record.confidence), .text(entry.json),
            ])
        for insurer in record.affectedInsurers + record.affectedGroups { try write(insurer, of: record.id) }
        try session.run(
            """
            INSERT INTO evidence (version_id, record_id, number, field, block, start_offset, end_offset, exact)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING
            """,
            each: entry.proofs.enumerated().map { number, proof in
                [
                    SQLValue(version), .text(record.id), SQLValue(number), .text(proof.field),
                    SQLValue(proof.block), SQLValue(proof.range.lowerBound), SQLValue(proof.range.upperBound),
                    .text(proof.exact),
                ]
            })
    }

    private func write(_ insurer: AffectedInsurer, of record: String) throws {
        try session.run(
            """
            INSERT INTO affected_insurer (version_id, record_id, insurer_id, name, ik, kind, services, since, until,
                modality, confidence)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT DO NOTHING
            """,
            [
                SQLValue(version), .text(record), .text(insurer.id), .text(insurer.name), SQLValue(insurer.ik),
                .text(insurer.kind), .text(insurer.services.map(\.id).joined(separator: " ")), SQLValue(insurer.since),
                SQLValue(insurer.until), .text(insurer.modality.rawValue), .real(insurer.confidence),
            ])
    }
}
