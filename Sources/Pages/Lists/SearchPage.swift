/// The form to search, and what was found.
public struct SearchPage: Sendable {
    /// An article that was found.
    public struct Hit: Sendable, Hashable {
        public let article: String
        public let title: String?
        public let published: String?
        public let publisher: String?

        public init(article: String, title: String?, published: String?, publisher: String?) {
            self.article = article
            self.title = title
            self.published = published
            self.publisher = publisher
        }
    }

    private let query: String
    private let hits: [Hit]

    /// - Parameter hits: best first; none for an empty query.
    public init(query: String, hits: [Hit]) {
        self.query = query
        self.hits = hits
    }

    public func html(in frame: PageFrame) -> String {
        let phrases = frame.phrases
        return frame.document(
            title: query.isEmpty ? phrases[.search] : "\(query) – \(phrases[.search])", section: .search,
            """
            <header class="page"><h1>\(phrases[.search])</h1></header>
            <form class="filter" method="get" action="/search" role="search">
            <label class="words">\(phrases[.searchWords]) <input type="search" name="q" value="\(query)" maxlength="200">\
            </label><button>\(phrases[.search])</button></form>
            <p class="hint">\(phrases[.searchHint])</p>\(results(phrases))
            """)
    }

    private func results(_ phrases: Phrases) -> Markup {
        guard !query.isEmpty else { return "" }
        guard !hits.isEmpty else { return "<p role=\"status\">\(phrases[.noHits])</p>" }
        let items = hits.map { hit -> Markup in
            let meta = [hit.publisher, hit.published.map(phrases.date)].compactMap(\.self).joined(separator: ", ")
            return """
                <li><a href="/articles/\(part: hit.article)">\(hit.title ?? phrases[.article])</a>
                <span class="meta">\(meta)</span></li>
                """
        }
        return """
            <p role="status">\(phrases.count(.hits, hits.count))</p><ol class="hits">\(items)</ol>
            """
    }
}
