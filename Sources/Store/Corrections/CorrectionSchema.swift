/// The table `correction`, and where the blocks of an article's text begin and end.
enum CorrectionSchema {
    static let statements = [
        """
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY, article_id TEXT NOT NULL REFERENCES article (id), record_id TEXT NOT NULL,
            standing TEXT NOT NULL, field TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, json TEXT NOT NULL,
            made TEXT NOT NULL, made_by TEXT NOT NULL, withdrawn TEXT, withdrawn_by TEXT)
        """,
        "CREATE INDEX correction_by_article ON correction (article_id)",
        "ALTER TABLE article_version ADD COLUMN blocks TEXT",
    ]
}
