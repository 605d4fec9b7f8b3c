import Foundation
import Incidents

/// The table `incident`: what all current records together tell (``StoryBuilder``). It can be computed anew at any
/// time.
enum IncidentTable {
    /// Remembers, in the transaction that changes records, that incidents must be computed anew.
    static func markStale(_ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO setting (name, value) VALUES ('incidents', 'stale') ON CONFLICT (name) DO NOTHING
            """)
    }

    /// Lets programs that write to one server change records at the same time, but not while one of them computes the
    /// incidents: it would not see their records, and take away their mark.
    ///
    /// - Parameter excludingOthers: whether the caller computes the incidents.
    static func lock(_ session: any SQLSession, excludingOthers: Bool) throws {
        guard session.dialect == .postgres else { return }
        try session.run("SELECT pg_advisory_xact_lock\(excludingOthers ? "" : "_shared")(1450145383)")
    }

    static func areStale(_ session: any SQLSession) throws -> Bool {
        try session.row("SELECT value FROM setting WHERE name = 'incidents'")?.text("value") == "stale"
    }

    static func rebuild(_ session: any SQLSession) throws {
        let records = try currentRecords(session)
        var before: [String: String] = [:]
        for row in try session.rows("SELECT id, json FROM incident", []) {
            if let id = row.text("id") { before[id] = row.text("json") }
        }
        try session.run("DELETE FROM incident_record")
        try session.run("DELETE FROM incident_effect")
        try session.run("DELETE FROM incident")
        var events: [(kind: StoreEvent.Kind, subject: String)] = []
        for story in StoryBuilder().stories(of: try CorrectionLayer(session).records(records)) {
            let json = try RecordEntry.json(story)
            try insert(story, json: json, session)
            let old = before.removeValue(forKey: story.id)
            if old != json { events.append((old == nil ? .incidentAdded : .incidentChanged, story.id)) }
        }
        events += before.keys.sorted().map { (.incidentRemoved, $0) }
        try session.run("DELETE FROM setting WHERE name = 'incidents'")
        try EventTable.append(events, session)
    }

    /// The records of the articles' latest versions.
    static func currentRecords(_ session: any SQLSession) throws -> [IncidentRecord] {
        let decoder = JSONDecoder()
        return try session.rows("SELECT json FROM record WHERE is_current = 1 ORDER BY article_id, id", [])
            .compactMap { try $0.text("json").map { try decoder.decode(IncidentRecord.self, from: Data($0.utf8)) } }
    }

    private static func insert(_ story: Story, json: String, _ session: any SQLSession) throws {
        let published = story.reports.compactMap(\.published)
        try session.run(
            """
            INSERT INTO incident (id, first_published, last_published, kinds, organisation, reports, insurers, data_leak,
                json)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            [
                .text(story.id), SQLValue(published.min()), SQLValue(published.max()),
                .text(story.kinds.map(\.rawValue).joined(separator: " ")), SQLValue(story.organisation?.name),
                SQLValue(story.reports.count), SQLValue(story.affectedInsurers.count),
                .text(story.dataLeak.rawValue), .text(json),
            ])
        for report in story.reports {
            try session.run(
                "INSERT INTO incident_record (record_id, incident_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                [.text(report.record), .text(story.id)])
        }
        for insurer in story.affectedInsurers + story.affectedGroups {
            let services = insurer.services.isEmpty ? [""] : insurer.services.map(\.id)
            for service in services { try insert(story.id, insurer, service: service, session) }
        }
        for service in story.services { try insert(story.id, nil, service: service.id, session) }
    }

    /// - Parameter insurer: `nil` for a service that is affected with no insurer named.
    private static func insert(
        _ incident: String, _ insurer: Story.Insurer?, service: String, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO incident_effect (incident_id, insurer_id, insurer, insurer_kind, service_id)
            VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING
            """,
            [
                .text(incident), .text(insurer?.id ?? ""), .text(insurer?.name ?? ""), .text(insurer?.kind ?? ""),
                .text(service),
            ])
    }
}

extension Store {
    /// The records of the articles' latest versions, by article and id.
    public func currentRecords() throws -> [IncidentRecord] { try database.read(IncidentTable.currentRecords) }

    /// Computes the incidents anew if records changed since they were last computed, also in a run that was killed.
    ///
    /// - Returns: whether there was something to do.
    @discardableResult
    public func rebuildIncidents() throws -> Bool {
        guard try database.read(IncidentTable.areStale) else { return false }
        return try database.write { session in
            try IncidentTable.lock(session, excludingOthers: true)
            guard try IncidentTable.areStale(session) else { return false }
            try IncidentTable.rebuild(session)
            return true
        }
    }
}
