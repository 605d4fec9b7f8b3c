import Incidents

/// Articles in all their versions, with their records and the incidents that these tell of.
///
///     let store = try Store(address: "vorfall.sqlite", now: "2026-01-31T08:00:00Z")
///     let run = try store.beginRun(command: "ingest feed.xml", provenance: provenance, now: now)
///     let tally = try store.save([outcome], run: run)
///     try store.rebuildIncidents()
///     try store.finishRun(run, tally: tally, now: now)
///
/// What ``save(_:run:)`` returned from is kept even if the program is killed at once. The same input saved twice
/// changes nothing. Tables are described in `docs/store.md`.
public struct Store: Sendable {
    package let database: any SQLDatabase
    /// The file or server, for messages; without a password.
    public let name: String

    /// Opens a store and creates or updates its tables.
    ///
    /// - Parameters:
    ///   - address: a path of a SQLite file, or `postgres://user:password@host/database`.
    ///   - wait: how long to wait for another writer, in seconds.
    ///   - now: the time (ISO 8601), kept with the migrations.
    /// - Throws: ``StoreError``.
    public init(address: String, wait: Double = 10, now: String) throws(StoreError) {
        #if Store
            if Self.isServer(address) {
                let server = try PostgresDatabase(address: address, now: now)
                name = server.name
                database = server
            } else {
                name = address
                database = try SQLiteDatabase(path: address, wait: wait, now: now)
            }
        #else
            throw .notBuilt
        #endif
    }

    /// Whether an address names a PostgreSQL server.
    public static func isServer(_ address: String) -> Bool {
        address.hasPrefix("postgres://") || address.hasPrefix("postgresql://")
    }

    /// Whether an input was read before and is still the same, so that nothing need be done.
    ///
    /// - Parameters:
    ///   - key: what names the input: a path, an address, or a place in an archive.
    ///   - fingerprint: what changes when the input does.
    public func isKnown(key: String, fingerprint: String) throws -> Bool {
        try self.fingerprint(of: key) == fingerprint
    }

    /// The fingerprint that an input had when it was last read; `nil` if it never was.
    public func fingerprint(of key: String) throws -> String? {
        try database.read { session in
            try session.row("SELECT fingerprint FROM input WHERE key = ?1", [.text(key)])?.text("fingerprint")
        }
    }

    /// Remembers an archive as read to its end.
    public func markRead(key: String, fingerprint: String, run: Int) throws {
        try database.write {
            try Inputs($0, run: run).remember(key: key, fingerprint: fingerprint, article: nil, version: nil)
        }
    }

    /// Stores what came of some inputs, all of them or, on an error, none.
    ///
    /// Where another program wrote the same articles to the server meanwhile, it is tried again, at most ten times.
    ///
    /// - Returns: what was new and what not.
    public func save(_ outcomes: [IngestOutcome], run: Int) throws -> Tally {
        for _ in 1..<10 {
            do { return try saveOnce(outcomes, run: run) } catch StoreError.conflict { continue }
        }
        return try saveOnce(outcomes, run: run)
    }

    private func saveOnce(_ outcomes: [IngestOutcome], run: Int) throws -> Tally {
        try database.write { session in
            try IncidentTable.lock(session, excludingOthers: false)
            var tally = Tally()
            var events: [(kind: StoreEvent.Kind, subject: String)] = []
            var index = SearchIndex()
            let writer = ArticleWriter(session, run: run)
            let inputs = Inputs(session, run: run)
            for outcome in outcomes {
                switch outcome.result {
                case .read(let entry):
                    let kind = try writer.write(entry, key: outcome.key, tally: &tally, index: &index)
                    if let kind { events.append((kind, entry.id)) }
                    let version = try session.row(
                        "SELECT version FROM article WHERE id = ?1", [.text(entry.id)])?.integer("version")
                    try inputs.remember(
                        key: outcome.key, fingerprint: outcome.fingerprint, article: entry.id, version: version)
                    try session.run("DELETE FROM failure WHERE key = ?1", [.text(outcome.key)])
                case .failed(let code, let message):
                    tally.failures += 1
                    try inputs.fail(key: outcome.key, url: outcome.url, code: code, message: message)
                    if outcome.isFinal {
                        try inputs.remember(
                            key: outcome.key, fingerprint: outcome.fingerprint, article: nil, version: nil)
                    }
                }
            }
            try index.write(session)
            try EventTable.append(events, session)
            return tally
        }
    }

    /// The inputs that failed, by key.
    ///
    /// - Parameter code: only failures with this code.
    public func failures(code: String? = nil) throws -> [Failure] {
        try database.read { session in
            try session.rows(
                "SELECT key, url, code, message, attempts FROM failure WHERE ?1 = '' OR code = ?1 ORDER BY key",
                [.text(code ?? "")]
            ).map { row in
                Failure(
                    key: row.text("key") ?? "", url: row.text("url"), code: row.text("code") ?? "",
                    message: row.text("message") ?? "", attempts: row.integer("attempts") ?? 0)
            }
        }
    }

    /// How many rows the tables have that people ask for, by their names.
    public func counts() throws -> [(table: String, rows: Int)] {
        try database.read { session in
            try ["article", "article_version", "record", "incident", "failure", "run"].map { table in
                (table, try session.row("SELECT count(*) AS n FROM \(table)")?.integer("n") ?? 0)
            }
        }
    }

    /// What is wrong with a SQLite file; nothing for a sound one, and for a server.
    public func problems() throws -> [String] {
        #if Store
            return try (database as? SQLiteDatabase)?.problems() ?? []
        #else
            return []
        #endif
    }
}

/// What came of one input.
public struct IngestOutcome: Sendable {
    package enum Result: Sendable {
        case read(ArticleEntry)
        case failed(code: String, message: String)
    }

    /// What names the input: a path, an address, or a place in an archive.
    public let key: String
    /// What changes when the input does.
    public let fingerprint: String
    public let url: String?
    /// Whether a failure is the input's own, so that only `vorfall retry` tries it again.
    public let isFinal: Bool
    package let result: Result

    package init(key: String, fingerprint: String, url: String?, isFinal: Bool = true, result: Result) {
        self.key = key
        self.fingerprint = fingerprint
        self.url = url
        self.isFinal = isFinal
        self.result = result
    }
}

/// What a run did.
public struct Tally: Sendable, Hashable {
    public var articles = 0
    /// Later versions of articles that were there.
    public var versions = 0
    public var unchanged = 0
    public var records = 0
    public var failures = 0

    public init() {}

    public static func += (sum: inout Tally, other: Tally) {
        sum.articles += other.articles
        sum.versions += other.versions
        sum.unchanged += other.unchanged
        sum.records += other.records
        sum.failures += other.failures
    }
}

/// An input that failed.
public struct Failure: Sendable, Hashable, Encodable {
    public let key: String
    public let url: String?
    /// A code of the worker protocol, or `fetch`, `archive`, `unreadable`.
    public let code: String
    public let message: String
    public let attempts: Int
}
