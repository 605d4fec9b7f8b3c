extension StoreSchema {
    /// The queue that several machines share (``Store/enqueue(_:now:)``).
    ///
    /// `leased_until` is in seconds since 1970 by the clock of the database, so that
    /// machines need not agree on the time.
    static let queue = [
        """
        CREATE TABLE task (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, sources TEXT NOT NULL, added TEXT NOT NULL,
            attempts BIGINT NOT NULL DEFAULT 0, leased_by TEXT, leased_until DOUBLE PRECISION, finished TEXT,
            failures BIGINT)
        """,
        "CREATE INDEX task_open ON task (id) WHERE finished IS NULL",
    ]
}
