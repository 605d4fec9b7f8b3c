import Incidents

/// A feed of incidents, one entry a story: the reports of one incident, and what each of them says.
struct Feed {
    let title: String
    let id: String
    /// Where the feed will be served, if known.
    let address: String?
    /// Latest first.
    let entries: [FeedEntry]

    init(records: [IncidentRecord], options: ExportOptions) {
        let byID = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        entries = StoryBuilder().stories(of: records)
            .compactMap { story in FeedEntry(id: story.id, records: story.reports.compactMap { byID[$0.record] }) }
            .sorted { ($1.updated, $0.id) < ($0.updated, $1.id) }
        let insurers = records.flatMap { $0.affectedInsurers + $0.affectedGroups }
        let name = options.insurer.map { id in insurers.first { $0.id == id }?.name ?? id }
        title = name.map { "IT-Vorfälle: " + $0 } ?? "IT-Vorfälle bei Versicherern"
        id = "urn:uuid:" + NameUUID.text(of: "feed:" + (options.insurer ?? ""))
        address = options.feedURL
    }

    /// When the latest entry changed; 1970 for a feed without entries.
    var updated: Timestamp { entries.map(\.updated).max() ?? Timestamp(seconds: 0) }
}

/// One incident with the reports about it.
struct FeedEntry {
    let id: String
    /// The records of its reports, oldest first, at least one.
    let records: [IncidentRecord]
    private let first: IncidentRecord

    /// `nil` without records.
    init?(id story: String, records: [IncidentRecord]) {
        guard let first = records.first else { return nil }
        self.first = first
        self.records = records
        id = "urn:uuid:" + NameUUID.text(of: story)
    }

    var title: String { first.heading }
    var published: Timestamp { first.published }
    var updated: Timestamp { records.map(\.modified).max() ?? first.modified }

    /// Where the reports can be read, oldest first.
    var addresses: [String] { unique(records.flatMap(\.addresses)) }

    var language: String? { first.article.language.flatMap { $0.isEmpty ? nil : $0 } }

    /// Kinds, and the insurers and groups that are affected, with their identifiers.
    var categories: [(term: String, label: String)] {
        let kinds = IncidentKind.allCases.filter { kind in records.contains { $0.kinds.contains(kind) } }
        let insurers = records.flatMap { $0.affectedInsurers + $0.affectedGroups }.filter { $0.modality != .denied }
        return kinds.map { ($0.rawValue, $0.rawValue) }
            + unique(insurers.map(\.id)).map { id in (id, insurers.first { $0.id == id }?.name ?? id) }
    }

    /// What each report says, one line a claim.
    var text: String {
        records.map { record in
            let article = record.article
            let head = [article.publisher, article.published?.value, article.title, record.address].compactMap { $0 }
            let lines =
                record.claims.map { "– " + $0.line } + record.correctionLines().map { "– corrected by hand: " + $0 }
            return ([head.joined(separator: " · "), record.id + ", " + record.standing.rawValue] + lines).joined(
                separator: "\n")
        }.joined(separator: "\n\n")
    }

    private func unique(_ values: [String]) -> [String] {
        values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
