import Incidents

/// Sources to read, of which each machine takes the next one that nobody works on.
///
///     try store.enqueue([["/archive/a.warc.gz"], ["/archive/b.warc.gz"]], now: now)
///     while let task = try store.lease(by: "machine-7", seconds: 300) {
///         …                                        // renew the lease now and then
///         try store.finish(task, by: "machine-7", failures: 0, now: now)
///     }
///
/// A machine that dies keeps its task until the lease ends; then another takes it, and passes over what was stored. On
/// PostgreSQL takers never wait for each other (`FOR UPDATE SKIP LOCKED`).
public struct QueuedTask: Sendable, Hashable {
    public let id: Int
    /// What is read, as on the command line of `vorfall ingest`.
    public let sources: [String]
    /// How often it was taken, this time included.
    public let attempts: Int
}

/// How many tasks of a queue are in which state.
public struct QueueState: Sendable, Hashable {
    public let finished: Int
    /// Somebody works on them.
    public let leased: Int
    /// Nobody works on them yet.
    public let waiting: Int
    /// Taken as often as is allowed and never finished.
    public let abandoned: Int
}

extension Store {
    /// How often a task is taken before it is left: a source that ends each machine must not go round for ever.
    public static let attemptLimit = 3

    /// Adds tasks. One that is there already and was finished or abandoned is done once more.
    ///
    /// - Parameters:
    ///   - tasks: the sources of each.
    ///   - now: the time (ISO 8601).
    public func enqueue(_ tasks: [[String]], now: String) throws {
        try database.write { session in
            for sources in tasks {
                let text = sources.joined(separator: "\n")
                try session.run(
                    """
                    INSERT INTO task (key, sources, added) VALUES (?1, ?2, ?3)
                    ON CONFLICT (key) DO UPDATE SET added = excluded.added, attempts = 0, finished = NULL,
                        failures = NULL
                    WHERE task.finished IS NOT NULL
                        OR (task.attempts >= ?4 AND coalesce(task.leased_until, 0) < \(Self.clock(session.dialect)))
                    """,
                    [
                        .text(SHA256.hexadecimal(of: text.utf8)), .text(text), .text(now),
                        SQLValue(Self.attemptLimit),
                    ])
            }
        }
    }

    /// Takes the first task that nobody works on; `nil` if there is none.
    ///
    /// - Parameters:
    ///   - worker: names the machine and process.
    ///   - seconds: how long the task is the worker's, unless ``renew(_:by:seconds:)`` prolongs it.
    public func lease(by worker: String, seconds: Double) throws -> QueuedTask? {
        try database.write { session in
            let clock = Self.clock(session.dialect)
            let lock = session.dialect == .postgres ? "FOR UPDATE SKIP LOCKED" : ""
            let row = try session.row(
                """
                UPDATE task SET leased_by = ?1, leased_until = \(clock) + ?2, attempts = attempts + 1
                WHERE id = (
                    SELECT id FROM task WHERE finished IS NULL AND attempts < ?3
                        AND coalesce(leased_until, 0) < \(clock)
                    ORDER BY id LIMIT 1 \(lock))
                RETURNING id, sources, attempts
                """, [.text(worker), .real(seconds), SQLValue(Self.attemptLimit)])
            guard let row, let id = row.integer("id"), let attempts = row.integer("attempts") else { return nil }
            let sources = (row.text("sources") ?? "").split(separator: "\n").map(String.init)
            return QueuedTask(id: id, sources: sources, attempts: attempts)
        }
    }

    /// Prolongs a lease.
    ///
    /// - Returns: false if the task is no longer the worker's.
    public func renew(_ task: QueuedTask, by worker: String, seconds: Double) throws -> Bool {
        try database.write { session in
            try session.row(
                """
                UPDATE task SET leased_until = \(Self.clock(session.dialect)) + ?3
                WHERE id = ?1 AND leased_by = ?2 AND finished IS NULL RETURNING id
                """, [SQLValue(task.id), .text(worker), .real(seconds)]) != nil
        }
    }

    /// Notes that a task is done, if it is still the worker's.
    ///
    /// - Parameter failures: how many of its inputs failed.
    public func finish(_ task: QueuedTask, by worker: String, failures: Int, now: String) throws {
        try database.write { session in
            try session.run(
                """
                UPDATE task SET finished = ?3, failures = ?4, leased_by = NULL, leased_until = NULL
                WHERE id = ?1 AND leased_by = ?2
                """, [SQLValue(task.id), .text(worker), .text(now), SQLValue(failures)])
        }
    }

    /// Gives a task back undone, as if it had not been taken.
    public func giveBack(_ task: QueuedTask, by worker: String) throws {
        try database.write { session in
            try session.run(
                """
                UPDATE task SET attempts = attempts - 1, leased_by = NULL, leased_until = NULL
                WHERE id = ?1 AND leased_by = ?2
                """, [SQLValue(task.id), .text(worker)])
        }
    }

    /// How far the queue is.
    public func queueState() throws -> QueueState {
        try database.read { session in
            let clock = Self.clock(session.dialect)
            let row = try session.row(
                """
                SELECT sum(CASE WHEN finished IS NOT NULL THEN 1 ELSE 0 END) AS finished,
                    sum(CASE WHEN finished IS NULL AND coalesce(leased_until, 0) >= \(clock)
                        THEN 1 ELSE 0 END) AS leased,
                    sum(CASE WHEN finished IS NULL AND coalesce(leased_until, 0) < \(clock) AND attempts < ?1
                        THEN 1 ELSE 0 END) AS waiting,
                    count(*) AS tasks
                FROM task
                """, [SQLValue(Self.attemptLimit)])
            let (finished, leased) = (row?.integer("finished") ?? 0, row?.integer("leased") ?? 0)
            let waiting = row?.integer("waiting") ?? 0
            let abandoned = (row?.integer("tasks") ?? 0) - finished - leased - waiting
            return QueueState(finished: finished, leased: leased, waiting: waiting, abandoned: abandoned)
        }
    }

    /// The database's time in seconds since 1970.
    private static func clock(_ dialect: SQLDialect) -> String {
        switch dialect {
        case .sqlite: "((julianday('now') - 2440587.5) * 86400.0)"
        case .postgres: "extract(epoch FROM clock_timestamp())::double precision"
        }
    }
}
