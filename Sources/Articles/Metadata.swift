import HTML

/// What a page says of its article beside the text: headline, authors, dates and the rest.
///
/// Each field is taken from the first of its sources that has it: JSON-LD, then `<meta>`, then microdata and `<time>`, then
/// the visible text. The headline is the visible `<h1>` where that agrees with JSON-LD or `og:title`.
struct Metadata: Sendable {
    private(set) var structured: StructuredData
    private(set) var title: String?
    private(set) var kicker: String?
    /// The heading's node, or -1.
    private(set) var titleNode = -1
    private(set) var authors: [String] = []
    private(set) var published: Article.Timestamp?
    private(set) var modified: Article.Timestamp?
    private(set) var publisher: String?
    private(set) var section: String?
    private(set) var tags: [String] = []
    private(set) var canonicalURL: String?
    private(set) var language: String?
    private(set) var description: String?
    private let meta: [String: String]

    init(_ page: Page, url: String?) {
        structured = StructuredData(jsonLD: page)
        var meta: [String: String] = [:]
        var canonical: String?
        var documentTitle: String?
        var headings: [(node: Int, text: String)] = []
        var declaredLanguage: String?
        var times: [(value: String, isModified: Bool, isProperty: Bool)] = []
        var itemAuthors: [String] = []
        for (index, node) in page.nodes.enumerated() {
            switch node.tag {
            case .meta:
                let name = page.attribute(.property, of: index) ?? page.attribute(.name, of: index) ?? page.attribute(.itemprop, of: index)
                guard let name = name?.lowercased(), let content = page.attribute(.content, of: index) else { continue }
                let value = TextCleaning.clean(content)
                if !value.isEmpty, meta[name] == nil { meta[name] = value }
            case .link where canonical == nil:
                if page.attribute(.rel, of: index)?.lowercased() == "canonical" { canonical = page.attribute(.href, of: index) }
            case .title where documentTitle == nil: documentTitle = TextCleaning.clean(page.text(of: index))
            case .h1: headings.append((index, Self.visibleText(of: index, in: page)))
            case .h2 where headings.isEmpty && page.attribute(.itemprop, of: index) == "headline":
                headings.append((index, Self.visibleText(of: index, in: page)))
            case .html: declaredLanguage = page.attribute(.lang, of: index)
            case .time:
                guard let value = page.attribute(.datetime, of: index) ?? page.attribute(.content, of: index) else { continue }
                let property = page.attribute(.itemprop, of: index)?.lowercased() ?? ""
                times.append((value, property.contains("modif"), property.contains("publish")))
            default:
                guard !node.range.isEmpty, let property = page.attribute(.itemprop, of: index) else { continue }
                switch property {
                case "datePublished": times.append((page.attribute(.content, of: index) ?? page.text(of: index), false, true))
                case "dateModified": times.append((page.attribute(.content, of: index) ?? page.text(of: index), true, false))
                case "author" where itemAuthors.isEmpty:
                    let name = TextCleaning.clean(page.text(of: index))
                    if (3...60).contains(name.count) { itemAuthors.append(name) }
                default: break
                }
            }
        }
        self.meta = meta
        canonicalURL = Self.withoutTracking(canonical ?? meta["og:url"] ?? structured.url ?? url, base: url)
        publisher = meta["og:site_name"] ?? structured.publisher ?? meta["publisher"] ?? meta["dc.publisher"]
        section = structured.section ?? meta["article:section"]
        description = meta["description"] ?? meta["og:description"] ?? structured.description
        if structured.description == nil { structured.description = meta["og:description"] ?? meta["description"] }
        tags = structured.keywords.isEmpty
            ? (meta["news_keywords"] ?? meta["keywords"] ?? "").split(separator: ",").map { TextCleaning.clean(String($0)) }
                .filter { !$0.isEmpty } : structured.keywords
        language = Self.languageCode(declaredLanguage ?? meta["og:locale"] ?? structured.inLanguage)
        findTitle(headings: headings, documentTitle: documentTitle)
        findAuthors(itemAuthors)
        findDates(times)
    }

    // MARK: Title

    private mutating func findTitle(headings: [(node: Int, text: String)], documentTitle: String?) {
        let declared = [structured.headline, meta["og:title"], meta["twitter:title"], meta["dc.title"], documentTitle]
            .compactMap { $0 }.map(withoutSiteName).filter { !$0.isEmpty }
        let keys = declared.map { BlockFeatures.letters(Array($0.utf8)) }
        // The heading that a declared title contains, or that contains one.
        for heading in headings where !heading.text.isEmpty {
            let key = BlockFeatures.letters(Array(heading.text.utf8))
            guard key.count >= 8 else { continue }
            guard let match = keys.firstIndex(where: { Self.contains($0, key) || Self.contains(key, $0) }) else { continue }
            titleNode = heading.node
            let other = declared[match]
            // A heading may begin with the kicker: then the declared title is its end.
            if key.count > keys[match].count + 4, keys[match].count >= 12, key.suffix(keys[match].count).elementsEqual(keys[match]) {
                title = other
                let rest = heading.text.count - other.count
                if rest > 2, heading.text.hasSuffix(other) {
                    kicker = String(heading.text.prefix(rest)).trimmed(of: " :–|-")
                }
            } else {
                title = heading.text
            }
            return
        }
        if let single = headings.first(where: { $0.text.count >= 12 }), headings.count == 1 || declared.isEmpty {
            title = single.text
            titleNode = single.node
        } else {
            title = declared.first
        }
    }

    private static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        guard short.count >= 8, long.count >= short.count else { return false }
        return long.prefix(short.count).elementsEqual(short) || long.suffix(short.count).elementsEqual(short) || long.contains(short)
    }

    /// A title without the name of the site behind its last separator.
    private func withoutSiteName(_ title: String) -> String {
        for separator in [" | ", " – ", " - ", " — ", " :: ", " • ", " · "] {
            guard let range = title.ranges(of: separator).last else { continue }
            let site = BlockFeatures.letters(Array(title[range.upperBound...].utf8))
            let known = [meta["og:site_name"], structured.publisher, publisher, meta["application-name"]].compactMap { $0 }
                .map { BlockFeatures.letters(Array($0.utf8)) }
            let isSite = known.contains { !$0.isEmpty && (Self.startsLike($0, site)) } || separator == " | "
            if isSite, title[..<range.lowerBound].count >= 10 { return withoutSiteName(String(title[..<range.lowerBound])) }
        }
        return title
    }

    private static func startsLike(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let length = min(one.count, other.count)
        return length >= 3 && one.prefix(length).elementsEqual(other.prefix(length))
    }

    private static func visibleText(of node: Int, in page: Page) -> String {
        TextCleaning.clean(PageText.visible(node, page))
    }

    // MARK: Authors

    private mutating func findAuthors(_ itemAuthors: [String]) {
        let sources = [structured.authors, [meta["author"], meta["article:author"], meta["dc.creator"], meta["byl"]].compactMap { $0 }, itemAuthors]
        for source in sources {
            let names = source.flatMap { AuthorNames.names(in: $0, site: publisher) }
            if !names.isEmpty {
                var seen: Set<String> = []
                authors = names.filter { seen.insert($0.lowercased()).inserted }
                return
            }
        }
    }

    // MARK: Dates

    private mutating func findDates(_ times: [(value: String, isModified: Bool, isProperty: Bool)]) {
        let names = [
            "article:published_time", "og:article:published_time", "date", "dc.date", "dc.date.issued", "datepublished", "publish-date",
            "pubdate", "sailthru.date", "article.published", "dcterms.created", "last-modified", "parsely-pub-date", "publish_date",
            "dcterms.date", "article:published", "og:published_time",
        ]
        published = Self.stamp(structured.published, .jsonLD)
        for name in names where published == nil { published = Self.stamp(meta[name], .meta) }
        if published == nil, let time = times.first(where: \.isProperty) { published = Self.stamp(time.value, .microdata) }
        for time in times where published == nil && !time.isModified { published = Self.stamp(time.value, .timeElement) }
        modified = Self.stamp(structured.modified, .jsonLD)
        for name in ["article:modified_time", "og:updated_time", "last-modified", "datemodified", "dcterms.modified", "dc.date.modified"]
        where modified == nil { modified = Self.stamp(meta[name], .meta) }
        if modified == nil, let time = times.first(where: \.isModified) { modified = Self.stamp(time.value, .microdata) }
    }

    /// Takes a date from the address or the visible text where the page declares none.
    mutating func complete(published date: Article.Timestamp?) { if published == nil { published = date } }
    mutating func complete(authors names: [String]) { if authors.isEmpty { authors = names } }

    private static func stamp(_ value: String?, _ origin: Article.Origin) -> Article.Timestamp? {
        value.flatMap(DateReading.iso8601).map { Article.Timestamp(value: $0, origin: origin) }
    }

    // MARK: Addresses

    private static let tracking = ["utm_", "fbclid", "gclid", "wt_", "wt.", "xtor", "mc_cid", "mc_eid", "ref", "cmp", "source", "from"]

    /// An address without the parameters that only count visitors, and without fragment.
    static func withoutTracking(_ address: String?, base: String?) -> String? {
        guard var address = address?.trimmed(of: " \n\t"), !address.isEmpty else { return nil }
        if address.hasPrefix("//") { address = "https:" + address }
        if address.hasPrefix("/"), let base, let scheme = base.range(of: "://") {
            let host = base[scheme.upperBound...].prefix { $0 != "/" }
            address = base[..<scheme.upperBound] + host + address
        }
        if let hash = address.firstIndex(of: "#") { address = String(address[..<hash]) }
        guard let question = address.firstIndex(of: "?") else { return address }
        let kept = address[address.index(after: question)...].split(separator: "&").filter { parameter in
            let name = parameter.prefix { $0 != "=" }.lowercased()
            return !tracking.contains { $0.hasSuffix("_") || $0.hasSuffix(".") ? name.hasPrefix($0) : name == $0 }
        }
        return String(address[..<question]) + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }

    private static func languageCode(_ value: String?) -> String? {
        guard let code = value?.lowercased().prefix(while: { $0 != "-" && $0 != "_" }), (2...3).contains(code.count) else { return nil }
        return String(code)
    }
}

extension StringProtocol {
    /// Without some characters at both ends.
    func trimmed(of marks: String) -> String {
        var part = Substring(self)
        while let first = part.first, marks.contains(first) { part.removeFirst() }
        while let last = part.last, marks.contains(last) { part.removeLast() }
        return String(part)
    }

    /// Ranges of a string in this one, in order. For short strings.
    func ranges(of word: String) -> [Range<Index>] {
        var found: [Range<Index>] = []
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(word) {
                let end = index(start, offsetBy: word.count)
                found.append(start..<end)
                start = end
            } else {
                start = index(after: start)
            }
        }
        return found
    }

    func range(of word: String) -> Range<Index>? { ranges(of: word).first }
}

/// The visible text below one node.
enum PageText {
    static func visible(_ node: Int, _ page: Page) -> String {
        var bytes: [UInt8] = []
        var index = node + 1
        while index < Int(page.nodes[node].end) {
            let child = page.nodes[index]
            switch child.tag {
            case .text: bytes += page.buffer[Int(child.range.lowerBound)..<Int(child.range.upperBound)]
            case .script, .style, .svg, .noscript, .button, .template:
                index = Int(child.end)
                continue
            case .br, .div, .p: bytes.append(0x20)
            default: break
            }
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
