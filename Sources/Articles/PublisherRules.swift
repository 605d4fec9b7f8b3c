/// What is known of single publishers, as data in `Resources/publishers.tsv`: which of a page's declarations is its headline.
struct PublisherRules: Sendable {
    static let bundled = PublisherRules(table: EmbeddedResources.publishers.utf8Text)
    /// No rules: each page is read by what all pages have in common.
    static let none = PublisherRules(table: "")

    enum TitleSource: String {
        /// `og:title`.
        case openGraph
        /// `og:title` without the kicker before its first colon.
        case openGraphHeadline
    }

    private var titles: [String: TitleSource] = [:]

    /// Reads lines of host and source, separated by a tab.
    init(table: String) {
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t").map(String.init)
            if fields.count == 2, let source = TitleSource(rawValue: fields[1]) { titles[fields[0]] = source }
        }
    }

    var hosts: [String] { titles.keys.sorted() }

    /// The headline by the rule of a host, with the kicker that stood before it; `nil` without a rule.
    func headline(host: String?, openGraph: String?) -> (title: String, kicker: String?)? {
        guard let host, let openGraph, let source = titles[host] else { return nil }
        guard source == .openGraphHeadline, let colon = openGraph.range(of: ": ") else { return (openGraph, nil) }
        return (String(openGraph[colon.upperBound...]), String(openGraph[..<colon.lowerBound]))
    }
}
