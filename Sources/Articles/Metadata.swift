import HTML

/// What a page says of its article beside the text: headline, authors, dates and the rest.
///
/// Each field is taken from the first of its sources that has it: JSON-LD, then `<meta>`, then microdata and `<time>`, then
/// the visible text. ``HeadlineChoice`` finds the headline, ``Byline`` the authors that only the visible text names.
struct Metadata: Sendable {
    private(set) var structured: StructuredData
    private(set) var title: String?
    private(set) var kicker: String?
    /// The letters of the headline and of its variants.
    private(set) var titleKeys: [[UInt8]] = []
    /// The heading's node, or -1.
    private(set) var titleNode = -1
    private(set) var authors: [String] = []
    /// Names of the publisher where the page names nobody else.
    private var houseAuthors: [String] = []
    private(set) var published: Article.Timestamp?
    private(set) var modified: Article.Timestamp?
    private(set) var publisher: String?
    private(set) var section: String?
    private(set) var tags: [String] = []
    private(set) var canonicalURL: String?
    private(set) var language: String?
    private(set) var description: String?
    /// The address of the picture that the page declares.
    private(set) var image: String?
    /// Whether the page declares that it is not free: JSON-LD `isAccessibleForFree`, `article:content_tier`.
    private(set) var isPaywalled = false
    private var unlabelledTime: Article.Timestamp?
    private let meta: [String: String]

    init(_ page: Page, url: String?, rules: PublisherRules = .bundled) {
        structured = StructuredData(jsonLD: page)
        var meta: [String: String] = [:]
        var canonical: String?
        var documentTitle: String?
        var headings: [HeadlineChoice.Heading] = []
        var declaredLanguage: String?
        var times: [(value: String, isModified: Bool, isProperty: Bool)] = []
        var itemAuthors: [String] = []
        for (index, node) in page.nodes.enumerated() {
            switch node.tag {
            case .meta:
                let name =
                    page.attribute(.property, of: index) ?? page.attribute(.name, of: index)
                    ?? page.attribute(.itemprop, of: index)
                guard let name = name?.lowercased(), let content = page.attribute(.content, of: index) else { continue }
                let value = TextCleaning.clean(content)
                if !value.isEmpty, meta[name] == nil { meta[name] = value }
            case .link where canonical == nil:
                if page.attribute(.rel, of: index)?.lowercased() == "canonical" {
                    canonical = page.attribute(.href, of: index)
                }
            case .title where documentTitle == nil: documentTitle = TextCleaning.clean(page.text(of: index))
            case .h1: headings.append(.init(node: index, text: Self.visibleText(of: index, in: page)))
            case .h2 where headings.isEmpty && page.attribute(.itemprop, of: index) == "headline":
                headings.append(.init(node: index, text: Self.visibleText(of: index, in: page)))
            case .html: declaredLanguage = page.attribute(.lang, of: index)
            case .time:
                guard let value = page.attribute(.datetime, of: index) ?? page.attribute(.content, of: index) else {
                    continue
                }
                let property = page.attribute(.itemprop, of: index)?.lowercased() ?? ""
                times.append((value, property.contains("modif"), property.contains("publish")))
            default:
                guard !node.range.isEmpty, let property = page.attribute(.itemprop, of: index) else { continue }
                switch property {
                case "datePublished":
                    times.append((page.attribute(.content, of: index) ?? page.text(of: index), false, true))
                case "dateModified":
                    times.append((page.attribute(.content, of: index) ?? page.text(of: index), true, false))
                case "author" where itemAuthors.isEmpty:
                    let name = TextCleaning.clean(page.text(of: index))
                    if (3...60).contains(name.count) { itemAuthors.append(name) }
                default: break
                }
            }
        }
        self.meta = meta
        canonicalURL = CanonicalAddress.cleaned(canonical ?? meta["og:url"] ?? structured.url ?? url, base: url)
        publisher = meta["og:site_name"] ?? structured.publisher ?? meta["publisher"] ?? meta["dc.publisher"]
        image = structured.image ?? meta["og:image"]
        isPaywalled =
            structured.isAccessibleForFree.map { !$0 }
            ?? ["locked", "metered", "premium"].contains(
                meta["article:content_tier"] ?? meta["og:article:content_tier"])
        section = structured.section ?? meta["article:section"]
        description = meta["description"] ?? meta["og:description"] ?? structured.description
        if structured.description == nil { structured.description = meta["og:description"] ?? meta["description"] }
        tags =
            structured.keywords.isEmpty
            ? (meta["news_keywords"] ?? meta["keywords"] ?? "").split(separator: ",").map {
                TextCleaning.clean(String($0))
            }
            .filter { !$0.isEmpty } : structured.keywords
        language = Self.languageCode(declaredLanguage ?? meta["og:locale"] ?? structured.inLanguage)
        findTitle(headings: headings, documentTitle: documentTitle, url: url, rules: rules)
        findAuthors(itemAuthors, host: CanonicalAddress.host(canonicalURL ?? url))
        findDates(times)
    }

    // MARK: Title

    private mutating func findTitle(
        headings: [HeadlineChoice.Heading], documentTitle: String?, url: String?, rules: PublisherRules
    ) {
        let sites = [
            meta["og:site_name"], structured.publisher, publisher, meta["application-name"], CanonicalAddress.host(url),
        ]
        func plain(_ title: String?) -> String? {
            title.map { SiteName.removed(from: $0, names: sites.compactMap { $0 }) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        let declared = HeadlineChoice.Declared(
            headline: plain(structured.headline), openGraph: plain(meta["og:title"]),
            twitter: plain(meta["twitter:title"] ?? meta["dc.title"]), document: plain(documentTitle))
        let choice = HeadlineChoice(headings: headings, declared: declared)
        let ruled = rules.headline(
            host: CanonicalAddress.host(canonicalURL ?? url), openGraph: declared.openGraph)
        title = ruled?.title ?? choice.title
        titleKeys = [choice.title, declared.headline, declared.openGraph, declared.document].compactMap { $0 }
            .map { LetterText.letters($0) }.filter { $0.count >= 8 }
        kicker = ruled.map(\.kicker) ?? choice.kicker
        titleNode = choice.node
    }

    private static func visibleText(of node: Int, in page: Page) -> String {
        TextCleaning.clean(PageText.visible(node, page))
    }

    // MARK: Authors

    private mutating func findAuthors(_ itemAuthors: [String], host: String?) {
        let isWritten = ["written by", "verfasst von", "geschrieben von", "autor"].contains(
            meta["twitter:label1"]?.lowercased())
        let sources = [
            structured.authors, [isWritten ? meta["twitter:data1"] : nil].compactMap { $0 },
            [meta["author"], meta["article:author"], meta["dc.creator"], meta["byl"]].compactMap { $0 }, itemAuthors,
        ]
        let house = [publisher, structured.publisher, host].compactMap { $0 }
        for source in sources {
            let names = Self.unique(source.flatMap { AuthorNames.names(in: $0) })
            if names.contains(where: { !AuthorNames.isHouse($0, house) }) {
                authors = names
                return
            }
            if houseAuthors.isEmpty { houseAuthors = names }
        }
    }

    /// Adds the authors that the visible text names: those of a byline and a sign where the page declares only itself, and a
    /// sign that abbreviates no name.
    mutating func complete(byline: [String], sign: [String]) {
        if authors.isEmpty { authors = byline }
        let known = authors
        authors += sign.filter { sign in
            !known.contains { $0.lowercased() == sign.lowercased() || Byline.abbreviates(sign, $0) }
        }
        if authors.isEmpty { authors = houseAuthors }
        authors = Self.unique(authors)
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }
    }

    // MARK: Dates

    private mutating func findDates(_ times: [(value: String, isModified: Bool, isProperty: Bool)]) {
        let names = [
            "article:published_time", "og:article:published_time", "date", "dc.date", "dc.date.issued", "datepublished",
            "publish-date",
            "pubdate", "sailthru.date", "article.published", "dcterms.created", "last-modified", "parsely-pub-date",
            "publish_date",
            "dcterms.date", "article:published", "og:published_time",
        ]
        published = Self.stamp(structured.published, .jsonLD)
        for name in names where published == nil { published = Self.stamp(meta[name], .meta) }
        if published == nil, let time = times.first(where: \.isProperty) {
            published = Self.stamp(time.value, .microdata)
        }
        unlabelledTime = times.lazy.filter { !$0.isModified }.compactMap { Self.stamp($0.value, .timeElement) }.first
        modified = Self.stamp(structured.modified, .jsonLD)
        for name in [
            "article:modified_time", "og:updated_time", "last-modified", "datemodified", "dcterms.modified",
            "dc.date.modified",
        ]
        where modified == nil { modified = Self.stamp(meta[name], .meta) }
        if modified == nil, let time = times.first(where: \.isModified) {
            modified = Self.stamp(time.value, .microdata)
        }
    }

    /// Takes the date where the page declares none: a date with a label such as "Veröffentlicht am", a `<time>`, a date
    /// printed near the headline, the date in the address.
    mutating func complete(printed: PrintedDate, url: String?) {
        guard published == nil else { return }
        published =
            printed.labelled.map { Article.Timestamp(value: $0, origin: .visibleText) } ?? unlabelledTime
            ?? printed.plain.map { Article.Timestamp(value: $0, origin: .visibleText) }
            ?? (canonicalURL ?? url).flatMap(DateReading.inAddress).map { Article.Timestamp(value: $0, origin: .url) }
    }

    private static func stamp(_ value: String?, _ origin: Article.Origin) -> Article.Timestamp? {
        value.flatMap(DateReading.iso8601).map { Article.Timestamp(value: $0, origin: origin) }
    }

    private static func languageCode(_ value: String?) -> String? {
        guard let code = value?.lowercased().prefix(while: { $0 != "-" && $0 != "_" }), (2...3).contains(code.count)
        else { return nil }
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

    /// Ranges of a string in this one, in order, found byte by byte.
    func ranges(of word: String) -> [Range<Index>] {
        guard let first = word.utf8.first else { return [] }
        var found: [Range<Index>] = []
        var start = utf8.startIndex
        while let place = utf8[start...].firstIndex(of: first) {
            if utf8[place...].starts(with: word.utf8) {
                let end = utf8.index(place, offsetBy: word.utf8.count)
                found.append(place..<end)
                start = end
            } else {
                start = utf8.index(after: place)
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
            case .script, .style, .svg, .noscript, .button:
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
