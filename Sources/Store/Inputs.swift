/// The tables `input` and `failure`: what was read, and what could not be.
struct Inputs {
    private let session: any SQLSession
    private let run: Int

    init(_ session: any SQLSession, run: Int) {
        self.session = session
        self.run = run
    }

    func remember(key: String, fingerprint: String, article: String?, version: Int?) throws {
        try session.run(
            """
            INSERT INTO input (key, fingerprint, article_id, version, run_id) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint, article_id = excluded.article_id,
                version = excluded.version, run_id = excluded.run_id
            """,
            [.text(key), .text(fingerprint), SQLValue(article), version.map { SQLValue($0) } ?? .null, SQLValue(run)])
    }

    func fail(key: String, url: String?, code: String, message: String) throws {
        try session.run(
            """
            INSERT INTO failure (key, url, code, message, attempts, run_id) VALUES (?1, ?2, ?3, ?4, 1, ?5)
            ON CONFLICT (key) DO UPDATE SET url = excluded.url, code = excluded.code, message = excluded.message,
                attempts = failure.attempts + 1, run_id = excluded.run_id
            """, [.text(key), SQLValue(url), .text(code), .text(message), SQLValue(run)])
    }
}
