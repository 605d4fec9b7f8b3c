import Incidents

extension Store {
    /// Notes that a run begins.
    ///
    /// - Parameters:
    ///   - command: the command line, for people.
    ///   - now: the time (ISO 8601).
    /// - Returns: the run's number.
    public func beginRun(command: String, provenance: Provenance, now: String) throws -> Int {
        try database.write { session in
            let row = try session.row(
                """
                INSERT INTO run (started, command, program, lexicon, configuration)
                VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id
                """,
                [
                    .text(now), .text(command), .text(provenance.program), .text(provenance.lexicon),
                    .text(provenance.configuration),
                ])
            guard let id = row?.integer("id") else { throw StoreError.other(name, detail: "no run was begun") }
            return id
        }
    }

    /// Notes what a run did. A run without an end was killed.
    public func finishRun(_ run: Int, tally: Tally, now: String) throws {
        try database.write { session in
            try session.run(
                """
                UPDATE run SET finished = ?2, articles = ?3, versions = ?4, unchanged = ?5, records = ?6, failures = ?7
                WHERE id = ?1
                """,
                [
                    SQLValue(run), .text(now), SQLValue(tally.articles), SQLValue(tally.versions),
                    SQLValue(tally.unchanged), SQLValue(tally.records), SQLValue(tally.failures),
                ])
        }
    }
}
