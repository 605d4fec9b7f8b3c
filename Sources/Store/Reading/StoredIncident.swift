import Foundation
import Incidents

/// An incident as the store keeps it: what is asked for most as values, all of it as JSON.
public struct StoredIncident: Sendable, Hashable {
    /// ``Story/id``.
    public let id: String
    /// When its first report was published: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO 8601 instant.
    public let firstPublished: String?
    public let lastPublished: String?
    public let kinds: [IncidentKind]
    /// The name of the one hit.
    public let organisation: String?
    public let reportCount: Int
    public let insurerCount: Int
    /// What the latest report says of a leak.
    public let dataLeak: DataLeak.Verdict?
    /// A ``Story`` as JSON with sorted keys.
    public let json: String

    /// The whole incident.
    ///
    /// - Throws: `DecodingError` if another version of the program wrote it in a form that this one does not read.
    public func story() throws -> Story { try JSONDecoder().decode(Story.self, from: Data(json.utf8)) }

    init(_ row: SQLRow) {
        id = row.text("id") ?? ""
        firstPublished = row.text("first_published")
        lastPublished = row.text("last_published")
        kinds = (row.text("kinds") ?? "").split(separator: " ").compactMap { IncidentKind(rawValue: String($0)) }
        organisation = row.text("organisation")
        reportCount = row.integer("reports") ?? 0
        insurerCount = row.integer("insurers") ?? 0
        dataLeak = row.text("data_leak").flatMap(DataLeak.Verdict.init)
        json = row.text("json") ?? "{}"
    }

    static let columns =
        "i.id, i.first_published, i.last_published, i.kinds, i.organisation, i.reports, i.insurers, i.data_leak, i.json"

    var cursor: Cursor { Cursor(key: firstPublished ?? "", id: id) }
}

/// A record as the store keeps it.
public struct StoredRecord: Sendable, Hashable {
    /// ``IncidentRecord/id``.
    public let id: String
    /// Identifier of the article.
    public let article: String
    /// The version of the article, from 1, that it was read from.
    public let version: Int
    /// An ``IncidentRecord`` as JSON with sorted keys, corrected where people corrected it.
    public let json: String

    /// The whole record.
    ///
    /// - Throws: `DecodingError` if another version of the program wrote it in a form that this one does not read.
    public func record() throws -> IncidentRecord {
        try JSONDecoder().decode(IncidentRecord.self, from: Data(json.utf8))
    }

    private init(id: String, article: String, version: Int, json: String) {
        self.id = id
        self.article = article
        self.version = version
        self.json = json
    }

    func with(json: String) -> StoredRecord { StoredRecord(id: id, article: article, version: version, json: json) }

    init(_ row: SQLRow) {
        id = row.text("id") ?? ""
        article = row.text("article_id") ?? ""
        version = row.integer("version") ?? 0
        json = row.text("json") ?? "{}"
    }
}
