import Incidents

/// Writes an article as a new one, as a new version, or not at all if nothing changed.
struct ArticleWriter {
    private let session: any SQLSession
    private let run: Int

    init(_ session: any SQLSession, run: Int) {
        self.session = session
        self.run = run
    }

    /// - Parameters:
    ///   - key: the input that the article came from.
    ///   - index: takes the changes of the full-text index.
    /// - Returns: what happened to the article; `nil` for nothing.
    func write(
        _ entry: ArticleEntry, key: String, tally: inout Tally, index: inout SearchIndex
    ) throws -> StoreEvent.Kind? {
        let latest = try session.row(
            """
            SELECT v.id, v.version, v.content_hash, v.provenance, v.title, v.text FROM article a
            JOIN article_version v ON v.article_id = a.id AND v.version = a.version WHERE a.id = ?1
            """, [.text(entry.id)])
        guard let latest, let version = latest.integer("version"), let id = latest.integer("id") else {
            try insertArticle(entry)
            try insert(entry, version: 1, key: key, replacing: nil, index: &index)
            tally.articles += 1
            tally.records += entry.records.count
            return .articleAdded
        }
        if try isUnchanged(entry, key: key, latest: latest) {
            tally.unchanged += 1
            return nil
        } else if latest.text("content_hash") == entry.contentHash {
            try replaceRecords(of: entry, version: id)
            tally.unchanged += 1
            return .articleReread
        } else {
            try insert(entry, version: version + 1, key: key, replacing: latest, index: &index)
            try session.run(
                """
                UPDATE article SET version = ?2, url = ?3, publisher = ?4, title = ?5, published = ?6, language = ?7
                WHERE id = ?1
                """,
                [
                    .text(entry.id), SQLValue(version + 1), SQLValue(entry.url), SQLValue(entry.publisher),
                    SQLValue(entry.title), SQLValue(entry.published), SQLValue(entry.language),
                ])
            tally.versions += 1
            tally.records += entry.records.count
            return .articleChanged
        }
    }

    /// Whether the text is that of the latest version, or that which the same input had when it was last read.
    private func isUnchanged(_ entry: ArticleEntry, key: String, latest: SQLRow) throws -> Bool {
        if latest.text("content_hash") == entry.contentHash { return latest.text("provenance") == entry.provenanceText }
        let before = try session.row(
            """
            SELECT v.content_hash FROM input i
            JOIN article_version v ON v.article_id = i.article_id AND v.version = i.version
            WHERE i.key = ?1 AND i.article_id = ?2
            """, [.text(key), .text(entry.id)])
        return before?.text("content_hash") == entry.contentHash
    }

    private func insertArticle(_ entry: ArticleEntry) throws {
        try session.run(
            """
            INSERT INTO article (id, url, canonical_url, publisher, title, published, language, version)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1)
            """,
            [
                .text(entry.id), SQLValue(entry.url), SQLValue(entry.canonicalURL), SQLValue(entry.publisher),
                SQLValue(entry.title), SQLValue(entry.published), SQLValue(entry.language),
            ])
    }

    private func insert(
        _ entry: ArticleEntry, version: Int, key: String, replacing old: SQLRow?, index: inout SearchIndex
    ) throws {
        let row = try session.row(
            """
            INSERT INTO article_version (article_id, version, content_hash, title, published, modified, fetched, text,
                location, provenance, run_id, blocks)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) RETURNING id
            """,
            [
                .text(entry.id), SQLValue(version), .text(entry.contentHash), SQLValue(entry.title),
                SQLValue(entry.published), SQLValue(entry.modified), SQLValue(entry.fetched),
                .text(entry.text.replacing("\0", with: "\u{FFFD}")), .text(key), .text(entry.provenanceText),
                SQLValue(run), .text(ArticleBlocks.text(of: entry.blocks)),
            ])
        guard let id = row?.integer("id") else { return }
        index.add(version: id, title: entry.title, text: entry.text)
        var before: [String: String] = [:]
        if let old, let oldID = old.integer("id") {
            index.remove(version: oldID, title: old.text("title"), text: old.text("text") ?? "")
            for row in try session.rows("SELECT id, json FROM record WHERE version_id = ?1", [SQLValue(oldID)]) {
                if let record = row.text("id") { before[record] = row.text("json") }
            }
            try session.run("UPDATE record SET is_current = 0 WHERE article_id = ?1", [.text(entry.id)])
            if !before.isEmpty { try IncidentTable.markStale(session) }
        }
        try insertRecords(of: entry, version: id)
        guard old != nil else { return }
        let after = Dictionary(entry.records.map { ($0.record.id, $0.json) }) { first, _ in first }
        for change in try RecordDiff.changes(from: before, to: after) {
            try session.run(
                """
                INSERT INTO record_change (version_id, record_id, field, change, before, after)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                """,
                [
                    SQLValue(id), .text(change.record), .text(change.field), .text(change.kind.rawValue),
                    SQLValue(change.before), SQLValue(change.after),
                ])
        }
    }

    /// Replaces what an earlier program, lexicon or configuration found in the same text.
    private func replaceRecords(of entry: ArticleEntry, version: Int) throws {
        try session.run("DELETE FROM record WHERE version_id = ?1", [SQLValue(version)])
        try session.run(
            "UPDATE article_version SET provenance = ?2, blocks = ?3 WHERE id = ?1",
            [SQLValue(version), .text(entry.provenanceText), .text(ArticleBlocks.text(of: entry.blocks))])
        try insertRecords(of: entry, version: version)
        try IncidentTable.markStale(session)
    }

    private func insertRecords(of entry: ArticleEntry, version: Int) throws {
        for record in entry.records { try RecordWriter(session, version: version).write(record) }
        if !entry.records.isEmpty { try IncidentTable.markStale(session) }
    }
}
