/// Changes of the full-text index, which are written together at the end of a transaction.
///
/// SQLite's FTS5 gathers words in memory and writes them when another statement of the transaction sets a savepoint, as
/// each upsert does. Written in between, every article would cost a segment of the index of its own.
struct SearchIndex {
    private enum Change {
        case add(version: Int, title: String, text: String)
        case remove(version: Int, title: String, text: String)
    }

    private var changes: [Change] = []

    /// Adds a version's words.
    mutating func add(version: Int, title: String?, text: String) {
        changes.append(
            .add(version: version, title: SearchFolding.folded(title ?? ""), text: SearchFolding.folded(text)))
    }

    /// Removes the words of a version that is no longer the latest. They must be those that were added.
    mutating func remove(version: Int, title: String?, text: String) {
        changes.append(
            .remove(version: version, title: SearchFolding.folded(title ?? ""), text: SearchFolding.folded(text)))
    }

    func write(_ session: any SQLSession) throws {
        for change in changes {
            switch (change, session.dialect) {
            case (.add(let version, let title, let text), .sqlite):
                try session.run(
                    "INSERT INTO article_search (rowid, title, text) VALUES (?1, ?2, ?3)",
                    [SQLValue(version), .text(title), .text(text)])
            case (.remove(let version, let title, let text), .sqlite):
                try session.run(
                    "INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', ?1, ?2, ?3)",
                    [SQLValue(version), .text(title), .text(text)])
            case (.add(let version, let title, let text), .postgres):
                try session.run(
                    "INSERT INTO article_search (id, words) VALUES (?1, to_tsvector('simple', ?2))",
                    [SQLValue(version), .text(String((title + "\n" + text).prefix(500_000)))])
            case (.remove(let version, _, _), .postgres):
                try session.run("DELETE FROM article_search WHERE id = ?1", [SQLValue(version)])
            }
        }
    }
}
