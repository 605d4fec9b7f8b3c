import Incidents

/// The values that the program is least sure of, to be reviewed first.
public struct QueuePage: Sendable {
    /// A value that nobody decided yet.
    public struct Item: Sendable, Hashable {
        public let article: String
        public let title: String?
        public let published: String?
        public let standing: Standing
        /// The insurer that the record calls affected; `nil` for the record itself.
        public let insurer: String?
        /// From 0 to 1.
        public let confidence: Double
        /// The first words that prove the value.
        public let evidence: Evidence?

        public init(
            article: String, title: String?, published: String?, standing: Standing, insurer: String?,
            confidence: Double, evidence: Evidence?
        ) {
            self.article = article
            self.title = title
            self.published = published
            self.standing = standing
            self.insurer = insurer
            self.confidence = confidence
            self.evidence = evidence
        }
    }

    private let items: [Item]

    /// - Parameter items: the least sure first.
    public init(_ items: [Item]) { self.items = items }

    public func html(in frame: PageFrame) -> String {
        let phrases = frame.phrases
        let list: Markup = items.isEmpty ? "<p>\(phrases[.emptyQueue])</p>" : table(phrases)
        return frame.document(
            title: phrases[.queue], section: .review,
            """
            <header class="page"><h1>\(phrases[.queue])</h1><p class="meta">\(phrases[.queueHint])</p></header>\(list)
            """)
    }

    private func table(_ phrases: Phrases) -> Markup {
        let rows = items.map { item -> Markup in
            let anchor: Markup = item.evidence.map { "#\(EvidenceKey.key(of: $0))" } ?? ""
            let value =
                item.insurer.map { "\($0): \(phrases[.affected])" }
                ?? phrases.term(.standing, item.standing.rawValue)
            return """
                <tr><td class="number">\(phrases.percent(item.confidence))</td><th scope="row">\(value)</th>
                <td>\(item.evidence.map { "„\($0.exact)“" } ?? "–")</td>
                <td><a href="/articles/\(part: item.article)\(anchor)">\(item.title ?? phrases[.article])</a></td>
                <td>\(item.published.map(phrases.date) ?? "–")</td></tr>
                """
        }
        return DataTable(
            name: phrases[.queue],
            columns: [Phrase.confidence, .value, .words, .article, .published].map { phrases[$0] }, rows: rows,
            style: .wide
        ).markup(phrases)
    }
}
