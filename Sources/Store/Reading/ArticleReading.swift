/// Which articles a list holds. What is `nil` does not choose.
public struct ArticleFilter: Sendable, Hashable {
    /// The publisher as the article names it.
    public var publisher: String?
    /// Identifier of an insurer, or of a group of insurers, that a current record of the article calls affected.
    public var insurer: String?
    /// Whether the article has a record.
    public var hasRecords: Bool?
    /// Only articles published on this day or later: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; compared as texts.
    public var since: String?
    /// Only articles published on this day, or in this month or year, or earlier.
    public var until: String?

    public init(
        publisher: String? = nil, insurer: String? = nil, hasRecords: Bool? = nil, since: String? = nil,
        until: String? = nil
    ) {
        self.publisher = publisher
        self.insurer = insurer
        self.hasRecords = hasRecords
        self.since = since
        self.until = until
    }
}

/// An article in its latest version, without its text.
public struct StoredArticle: Sendable, Hashable, Encodable {
    /// `article-` and 24 hexadecimal digits.
    public let id: String
    public let url: String?
    public let canonicalURL: String?
    public let publisher: String?
    public let title: String?
    /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO 8601 instant.
    public let published: String?
    public let language: String?
    /// The latest version, from 1.
    public let version: Int
    /// How many records the latest version has.
    public let recordCount: Int

    init(_ row: SQLRow) {
        id = row.text("id") ?? ""
        url = row.text("url")
        canonicalURL = row.text("canonical_url")
        publisher = row.text("publisher")
        title = row.text("title")
        published = row.text("published")
        language = row.text("language")
        version = row.integer("version") ?? 0
        recordCount = row.integer("records") ?? 0
    }

    static let columns = """
        a.id, a.url, a.canonical_url, a.publisher, a.title, a.published, a.language, a.version,
        (SELECT count(*) FROM record r WHERE r.article_id = a.id AND r.is_current = 1) AS records
        """

    var cursor: Cursor { Cursor(key: published ?? "", id: id) }
}

/// One text that an article had.
public struct StoredVersion: Sendable, Hashable, Encodable {
    /// From 1, in the order in which the versions came.
    public let version: Int
    /// SHA-256 of the text.
    public let contentHash: String
    public let title: String?
    public let published: String?
    public let modified: String?
    /// When it was fetched (ISO 8601).
    public let fetched: String?
    /// The input that it came from: a path, an address, or a place in an archive.
    public let location: String
    /// Versions of program and lexicon and hash of the configuration that made the records, with spaces between.
    public let provenance: String

    init(_ row: SQLRow) {
        version = row.integer("version") ?? 0
        contentHash = row.text("content_hash") ?? ""
        title = row.text("title")
        published = row.text("published")
        modified = row.text("modified")
        fetched = row.text("fetched")
        location = row.text("location") ?? ""
        provenance = row.text("provenance") ?? ""
    }
}

/// A field of a record that another version of the article changed.
public struct StoredChange: Sendable, Hashable {
    /// The version that brought the change.
    public let version: Int
    public let record: String
    /// The record's member; `*` for the whole record.
    public let field: String
    /// `added`, `removed` or `changed`.
    public let change: String
    /// JSON of the field; `nil` where it was not there.
    public let before: String?
    public let after: String?
}

extension Store {
    /// Articles, the latest published first.
    ///
    /// - Parameters:
    ///   - cursor: where the list goes on; `nil` for its start.
    ///   - limit: the most articles of the part.
    public func articles(
        _ filter: ArticleFilter = ArticleFilter(), after cursor: Cursor? = nil, limit: Int = 50
    ) throws -> ListPart<StoredArticle> {
        var query = Conditions()
        query.add(filter)
        if let cursor { query.add("(coalesce(a.published, ''), a.id) < (?, ?)", .text(cursor.key), .text(cursor.id)) }
        let found = try database.read { session in
            try session.rows(
                """
                SELECT \(StoredArticle.columns) FROM article a \(query.clause)
                ORDER BY coalesce(a.published, '') DESC, a.id DESC LIMIT \(limit + 1)
                """, query.arguments)
        }
        return ListPart(found.map(StoredArticle.init), limit: limit, cursor: \.cursor)
    }

    /// One article; `nil` if there is none with this identifier.
    public func article(_ id: String) throws -> StoredArticle? {
        try database.read { session in
            try session.row("SELECT \(StoredArticle.columns) FROM article a WHERE a.id = ?1", [.text(id)])
                .map(StoredArticle.init)
        }
    }

    /// The versions of an article, oldest first.
    public func versions(ofArticle id: String) throws -> [StoredVersion] {
        try database.read { session in
            try session.rows(
                """
                SELECT version, content_hash, title, published, modified, fetched, location, provenance
                FROM article_version WHERE article_id = ?1 ORDER BY version
                """, [.text(id)]
            ).map(StoredVersion.init)
        }
    }

    /// The text of a version, to which the offsets of its records' evidence refer; `nil` if there is no such version.
    public func text(ofArticle id: String, version: Int) throws -> String? {
        try database.read { session in
            try session.row(
                "SELECT text FROM article_version WHERE article_id = ?1 AND version = ?2",
                [.text(id), SQLValue(version)])?.text("text")
        }
    }

    /// The records of a version, by their identifiers; those of the latest version with their corrections.
    public func records(ofArticle id: String, version: Int) throws -> [StoredRecord] {
        try database.read { session in
            let found = try session.rows(
                """
                SELECT r.id, r.article_id, v.version, r.json FROM article_version v
                JOIN record r ON r.version_id = v.id
                WHERE v.article_id = ?1 AND v.version = ?2 ORDER BY r.id
                """, [.text(id), SQLValue(version)]
            ).map(StoredRecord.init)
            let latest = try session.row("SELECT version FROM article WHERE id = ?1", [.text(id)])?.integer("version")
            return version == latest ? try CorrectionLayer(session, article: id).records(found) : found
        }
    }

    /// What later versions of an article changed in its records, by version, record and field.
    public func changes(ofArticle id: String) throws -> [StoredChange] {
        try database.read { session in
            try session.rows(
                """
                SELECT v.version, c.record_id, c.field, c.change, c.before, c.after FROM article_version v
                JOIN record_change c ON c.version_id = v.id
                WHERE v.article_id = ?1 ORDER BY v.version, c.record_id, c.field
                """, [.text(id)]
            ).map { row in
                StoredChange(
                    version: row.integer("version") ?? 0, record: row.text("record_id") ?? "",
                    field: row.text("field") ?? "", change: row.text("change") ?? "", before: row.text("before"),
                    after: row.text("after"))
            }
        }
    }
}

extension Conditions {
    fileprivate mutating func add(_ filter: ArticleFilter) {
        let record = "EXISTS (SELECT 1 FROM record r WHERE r.article_id = a.id AND r.is_current = 1)"
        if let publisher = filter.publisher { add("a.publisher = ?", .text(publisher)) }
        if let hasRecords = filter.hasRecords { add(hasRecords ? record : "NOT " + record) }
        if let insurer = filter.insurer {
            add(
                """
                EXISTS (SELECT 1 FROM record r JOIN affected_insurer ai ON ai.version_id = r.version_id
                AND ai.record_id = r.id WHERE r.article_id = a.id AND r.is_current = 1 AND ai.insurer_id = ?)
                """, .text(insurer))
        }
        if let since = filter.since { add("a.published >= ?", .text(since)) }
        if let until = filter.until { add("substr(a.published, 1, length(?)) <= ?", .text(until), .text(until)) }
    }
}
