import Incidents

/// Which incidents a list holds. What is `nil` does not choose.
public struct IncidentFilter: Sendable, Hashable {
    /// Identifier of an insurer, or of a group of insurers, that some report calls affected.
    public var insurer: String?
    /// Identifier of a service; together with ``insurer``, one of that insurer.
    public var service: String?
    public var kind: IncidentKind?
    /// What the latest report says of a leak.
    public var dataLeak: DataLeak.Verdict?
    /// Only incidents with a report published on this day or later: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    ///
    /// Times are compared as texts: a report whose day is not known counts as published at the start of its month.
    public var since: String?
    /// Only incidents with a report published on this day, or in this month or year, or earlier.
    public var until: String?

    public init(
        insurer: String? = nil, service: String? = nil, kind: IncidentKind? = nil, dataLeak: DataLeak.Verdict? = nil,
        since: String? = nil, until: String? = nil
    ) {
        self.insurer = insurer
        self.service = service
        self.kind = kind
        self.dataLeak = dataLeak
        self.since = since
        self.until = until
    }
}

extension Store {
    /// Incidents, those with the latest first report first.
    ///
    ///     let affected = try store.incidents(IncidentFilter(insurer: "hkk"), limit: 20)
    ///     let more = try store.incidents(IncidentFilter(insurer: "hkk"), after: affected.next, limit: 20)
    ///
    /// - Parameters:
    ///   - cursor: where the list goes on; `nil` for its start.
    ///   - limit: the most incidents of the part.
    public func incidents(
        _ filter: IncidentFilter = IncidentFilter(), after cursor: Cursor? = nil, limit: Int = 50
    ) throws -> ListPart<StoredIncident> {
        var query = Conditions()
        query.add(filter)
        if let cursor {
            query.add("(coalesce(i.first_published, ''), i.id) < (?, ?)", .text(cursor.key), .text(cursor.id))
        }
        let found = try database.read { session in
            try session.rows(
                """
                SELECT \(StoredIncident.columns) FROM incident i \(query.clause)
                ORDER BY coalesce(i.first_published, '') DESC, i.id DESC LIMIT \(limit + 1)
                """, query.arguments)
        }
        return ListPart(found.map(StoredIncident.init), limit: limit, cursor: \.cursor)
    }

    /// One incident; `nil` if there is none with this identifier.
    public func incident(_ id: String) throws -> StoredIncident? {
        try database.read { session in
            try session.row("SELECT \(StoredIncident.columns) FROM incident i WHERE i.id = ?1", [.text(id)])
                .map(StoredIncident.init)
        }
    }

    /// The current records that an incident was joined from, oldest report first.
    public func records(ofIncident id: String) throws -> [StoredRecord] {
        try database.read { session in
            let found = try session.rows(
                """
                SELECT r.id, r.article_id, v.version, r.json FROM incident_record ir
                JOIN record r ON r.id = ir.record_id AND r.is_current = 1
                JOIN article_version v ON v.id = r.version_id
                WHERE ir.incident_id = ?1 ORDER BY coalesce(v.published, ''), r.id
                """, [.text(id)]
            ).map(StoredRecord.init)
            return try CorrectionLayer(session).records(found)
        }
    }

    /// The current records of all incidents of a list, in order of the reports' days.
    public func records(_ filter: IncidentFilter) throws -> [StoredRecord] {
        var query = Conditions()
        query.add(filter)
        return try database.read { session in
            let found = try session.rows(
                """
                SELECT r.id, r.article_id, v.version, r.json FROM incident i
                JOIN incident_record ir ON ir.incident_id = i.id
                JOIN record r ON r.id = ir.record_id AND r.is_current = 1
                JOIN article_version v ON v.id = r.version_id \(query.clause)
                ORDER BY coalesce(v.published, ''), r.id
                """, query.arguments
            ).map(StoredRecord.init)
            return try CorrectionLayer(session).records(found)
        }
    }
}

extension Conditions {
    fileprivate mutating func add(_ filter: IncidentFilter) {
        if filter.insurer != nil || filter.service != nil {
            var effect = "EXISTS (SELECT 1 FROM incident_effect e WHERE e.incident_id = i.id"
            if filter.insurer != nil { effect += " AND e.insurer_id = ?" }
            if filter.service != nil { effect += " AND e.service_id = ?" }
            add(effect + ")", values: [filter.insurer, filter.service].compactMap { $0 }.map(SQLValue.text))
        }
        if let kind = filter.kind { add("' ' || i.kinds || ' ' LIKE ?", .text("% \(kind.rawValue) %")) }
        if let verdict = filter.dataLeak { add("i.data_leak = ?", .text(verdict.rawValue)) }
        if let since = filter.since { add("i.last_published >= ?", .text(since)) }
        if let until = filter.until {
            add("substr(i.first_published, 1, length(?)) <= ?", .text(until), .text(until))
        }
    }
}
