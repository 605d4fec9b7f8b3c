import HTML

/// What a page says of itself for machines: JSON-LD, `<meta>`, microdata.
struct StructuredData: Sendable {
    var headline: String?
    var alternativeHeadline: String?
    var description: String?
    var articleBody: String?
    var authors: [String] = []
    var published: String?
    var modified: String?
    var publisher: String?
    var section: String?
    var keywords: [String] = []
    var isAccessibleForFree: Bool?
    var url: String?
    var inLanguage: String?

    /// schema.org types of articles.
    private static let articleTypes: Set<String> = [
        "Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "TechArticle",
        "AnalysisNewsArticle",
        "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "Report", "AdvertiserContentArticle",
        "SocialMediaPosting",
        "DiscussionForumPosting", "ScholarlyArticle", "MedicalScholarlyArticle", "AskPublicNewsArticle",
        "SatiricalArticle", "Review",
    ]

    init() {}

    /// Reads all JSON-LD of a page. What is no JSON is left out; the first article found wins, later ones fill what it lacks.
    init(jsonLD page: Page) {
        var articles: [[String: JSONValue]] = []
        var others: [[String: JSONValue]] = []
        for (index, node) in page.nodes.enumerated() where node.tag == .script {
            guard page.attribute(.type, of: index)?.lowercased().contains("ld+json") == true else { continue }
            for child in (index + 1)..<max(index + 1, Int(node.end)) where page.nodes[child].tag == .text {
                let range = page.nodes[child].range
                guard
                    let value = JSONValue(
                        utf8: page.buffer[Int(range.lowerBound)..<Int(range.upperBound)])
                else { continue }
                Self.gather(value, depth: 0, into: &articles, &others)
            }
        }
        for article in articles.prefix(4) { fill(article) }
        if articles.isEmpty { for page in others.prefix(2) { fill(page) } }
    }

    private static func gather(
        _ value: JSONValue, depth: Int, into articles: inout [[String: JSONValue]],
        _ others: inout [[String: JSONValue]]
    ) {
        guard depth < 6 else { return }
        switch value {
        case .array(let values): for value in values { gather(value, depth: depth + 1, into: &articles, &others) }
        case .object(let object):
            let types = object["@type"]?.strings ?? []
            if types.contains(where: articleTypes.contains) {
                articles.append(object)
            } else if types.contains("WebPage") || types.contains("VideoObject") {
                others.append(object)
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"] {
                if let inner = object[key] { gather(inner, depth: depth + 1, into: &articles, &others) }
            }
        default: break
        }
    }

    private mutating func fill(_ object: [String: JSONValue]) {
        func string(_ key: String) -> String? {
            object[key]?.strings.first.map(Self.clean).flatMap { $0.isEmpty ? nil : $0 }
        }
        headline = headline ?? string("headline") ?? string("name")
        alternativeHeadline = alternativeHeadline ?? string("alternativeHeadline")
        description = description ?? string("description")
        articleBody = articleBody ?? object["articleBody"]?.strings.first ?? object["text"]?.strings.first
        published = published ?? string("datePublished") ?? string("dateCreated")
        modified = modified ?? string("dateModified")
        section = section ?? string("articleSection")
        inLanguage = inLanguage ?? string("inLanguage")
        url = url ?? string("url")
        if authors.isEmpty { authors = Self.names(object["author"]) }
        if authors.isEmpty { authors = Self.names(object["creator"]) }
        publisher = publisher ?? Self.names(object["publisher"]).first
        if keywords.isEmpty {
            keywords = (object["keywords"]?.strings ?? []).flatMap {
                $0.split(separator: ",").map { Self.clean(String($0)) }
            }
            .filter { !$0.isEmpty }
        }
        if isAccessibleForFree == nil {
            switch object["isAccessibleForFree"] {
            case .boolean(let value): isAccessibleForFree = value
            case .string(let value): isAccessibleForFree = value.lowercased() != "false"
            default: break
            }
        }
    }

    private static func names(_ value: JSONValue?) -> [String] {
        switch value {
        case .string(let name): [clean(name)].filter { !$0.isEmpty }
        case .array(let values): values.flatMap { names($0) }
        case .object(let object): object["name"].map { names($0) } ?? []
        default: []
        }
    }

    static func clean(_ text: String) -> String { TextCleaning.clean(text) }
}
