/// Something that changed in a store.
public struct StoreEvent: Sendable, Hashable {
    /// What events are about.
    public enum Topic: String, Sendable, Hashable, Encodable, CaseIterable { case article, incident }

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An article came for the first time.
        case articleAdded = "article.added"
        /// An article has another text.
        case articleChanged = "article.changed"
        /// Another program, lexicon or configuration read an unchanged text.
        case articleReread = "article.reread"
        case incidentAdded = "incident.added"
        /// Reports together tell something else of an incident than before.
        case incidentChanged = "incident.changed"
        /// No current record tells of the incident, or another incident took it in.
        case incidentRemoved = "incident.removed"

        public var topic: Topic {
            switch self {
            case .articleAdded, .articleChanged, .articleReread: .article
            case .incidentAdded, .incidentChanged, .incidentRemoved: .incident
            }
        }
    }

    /// From 1, ascending in the order in which events became visible; numbers may be missing.
    public let number: Int
    public let kind: Kind
    /// Identifier of the article or the incident.
    public let subject: String
    /// When it was stored, by the clock of the database: an ISO 8601 instant in UTC.
    public let time: String
}

extension Store {
    /// What changed after an event, in order. Nothing that is committed later has a lower number than what was given.
    ///
    /// - Parameters:
    ///   - number: the last event that is known; 0 for all.
    ///   - limit: the most events to give.
    public func events(after number: Int, limit: Int = 500) throws -> [StoreEvent] {
        try database.read { session in
            try session.rows(
                "SELECT id, kind, subject, time FROM event WHERE id > \(number) ORDER BY id LIMIT \(limit)", []
            ).compactMap { row in
                guard let number = row.integer("id"), let kind = row.text("kind").flatMap(StoreEvent.Kind.init) else {
                    return nil
                }
                return StoreEvent(
                    number: number, kind: kind, subject: row.text("subject") ?? "", time: row.text("time") ?? "")
            }
        }
    }

    /// The number of the latest event; 0 if there is none.
    public func lastEvent() throws -> Int {
        try database.read { session in
            try session.row("SELECT coalesce(max(id), 0) AS n FROM event", [])?.integer("n") ?? 0
        }
    }
}

/// The table `event`.
enum EventTable {
    /// Appends events. To be called last in a transaction.
    ///
    /// On a server, transactions that append wait for each other, so that events become visible in the order of their
    /// numbers and a reader that asks for what came after a number misses none.
    static func append(_ events: [(kind: StoreEvent.Kind, subject: String)], _ session: any SQLSession) throws {
        guard !events.isEmpty else { return }
        let now: String
        switch session.dialect {
        case .sqlite:
            now = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"
        case .postgres:
            now = #"to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')"#
            try session.run("SELECT pg_advisory_xact_lock(1450145383)")
        }
        for event in events {
            try session.run(
                "INSERT INTO event (kind, subject, time) VALUES (?1, ?2, \(now))",
                [.text(event.kind.rawValue), .text(event.subject)])
        }
    }
}
