import Articles
import Dates
import Entities
import Foundation
import Incidents

/// What a stage says of one input: a line of `vorfall worker` and of `vorfall extract --stage`.
public enum StageAnswer: Sendable, Encodable {
    case article(ArticleAnswer)
    case entities([EntityAnswer])
    case dates(DatesAnswer)
    case incidents([IncidentRecord])
    /// For stage `incidents` of a report that gives no record, where that is asked for.
    case noIncident(NoIncident)

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .article(let article): try article.encode(to: encoder)
        case .entities(let entities): try container.encode(entities, forKey: .entities)
        case .dates(let dates): try dates.encode(to: encoder)
        case .incidents(let records): try container.encode(records, forKey: .records)
        case .noIncident(let why): try container.encode(why, forKey: .noIncident)
        }
    }

    private enum Key: String, CodingKey { case entities, records, noIncident }
}

/// An article as JSON.
public struct ArticleAnswer: Sendable, Encodable {
    let url: String?
    let canonicalURL: String?
    let publisher: String?
    let title: String?
    let kicker: String?
    let lead: String?
    let authors: [String]
    let published: String?
    let modified: String?
    let language: String?
    let paragraphs: [String]
    let subheadings: [String]
    let captions: [String]
    let tags: [String]
    let section: String?
    let publishedOrigin: Article.Origin?
    let modifiedOrigin: Article.Origin?
    let images: [ImageAnswer]
    let links: [LinkAnswer]
    let quotes: [String]
    let paywalled: Bool
    let visibleShare: Double?
    let text: String

    struct ImageAnswer: Sendable, Encodable {
        let url: String
        let caption: String?
        let credit: String?
    }

    struct LinkAnswer: Sendable, Encodable {
        let url: String
        let text: String
    }

    package init(_ article: Article) {
        url = article.url
        canonicalURL = article.canonicalURL
        publisher = article.publisher
        title = article.title
        kicker = article.kicker
        lead = article.lead
        authors = article.authors
        published = article.published?.value
        modified = article.modified?.value
        language = article.language
        func strings(_ kinds: Set<Article.BlockKind>) -> [String] {
            article.strings(article.blocks.lazy.filter { kinds.contains($0.kind) }.map(\.range))
        }
        paragraphs = strings([.paragraph, .listItem, .quote, .tableRow])
        subheadings = strings([.subheading])
        captions = article.captions
        tags = article.tags
        section = article.section
        publishedOrigin = article.published?.origin
        modifiedOrigin = article.modified?.origin
        images = article.images.map { ImageAnswer(url: $0.address, caption: $0.caption, credit: $0.credit) }
        links = article.links.map { LinkAnswer(url: $0.address, text: $0.text) }
        quotes = article.strings(article.quotes)
        paywalled = article.isPaywalled
        visibleShare = article.visibleShare
        text = article.strings([0..<article.bodyEnd]).first ?? ""
    }
}

/// A mention as JSON; offsets count Unicode scalars, the end is exclusive.
public struct EntityAnswer: Sendable, Encodable {
    let start: Int
    let end: Int
    let surface: String
    let kind: EntityKind
    let canonical: String
    let linked: Bool
    let reason: String
}

/// A temporal expression as JSON; offsets count Unicode scalars, the end is exclusive.
public struct TimexAnswer: Sendable, Encodable {
    let start: Int
    let end: Int
    let type: String
    let value: String
    let mod: String?
    let begin: String?
    let until: String?
    /// What the value hangs on: `none`, `publication` or `text`.
    let anchor: TimeExpression.Anchor
    let confidence: Double
}

/// What the dates stage says of a text.
public struct DatesAnswer: Sendable, Encodable {
    /// Two expressions, by their place in ``timex``, that are the ends of one interval.
    struct RangeAnswer: Sendable, Encodable {
        let first: Int
        let last: Int
        let begin: String
        let until: String
    }
    /// When the text was published, as far as it is known.
    struct PublicationAnswer: Sendable, Encodable {
        let granularity: PublicationDate.Granularity
        let begin: String?
        let until: String?
        /// The places in ``timex`` of the expressions that narrowed it.
        let narrowedBy: [Int]
    }

    let timex: [TimexAnswer]
    let ranges: [RangeAnswer]
    let publication: PublicationAnswer
}

/// What all stages together say of one input.
public struct AnalysisAnswer: Sendable, Encodable {
    let article: ArticleAnswer
    let entities: [EntityAnswer]
    let dates: DatesAnswer
    let records: [IncidentRecord]

    public init(_ analysis: Analysis, records: [IncidentRecord]) {
        article = ArticleAnswer(analysis.article)
        entities = analysis.entityAnswers
        dates = analysis.datesAnswer
        self.records = records
    }
}

extension Pipeline {
    /// What a stage says of an input.
    ///
    /// - Parameters:
    ///   - stage: what is asked.
    ///   - input: a page or a text.
    ///   - explainsNothing: whether stage `incidents` says why a report gives no record.
    public func answer(
        _ stage: Stage, to input: PipelineInput, explainsNothing: Bool = false
    ) throws(PipelineError) -> StageAnswer {
        let article = try article(from: input)
        switch stage {
        case .article: return .article(ArticleAnswer(article))
        case .entities: return .entities(analysis(of: article).entityAnswers)
        case .dates: return .dates(analysis(of: article).datesAnswer)
        case .incidents:
            if explainsNothing, let why = noIncident(in: analysis(of: article)) { return .noIncident(why) }
            return .incidents(records(of: article, fetched: input.fetched))
        }
    }
}

extension Analysis {
    var entityAnswers: [EntityAnswer] {
        let offsets = scalarRanges(mentions.map(\.range))
        return zip(mentions, offsets).map { mention, range in
            EntityAnswer(
                start: range.lowerBound, end: range.upperBound, surface: text.string(mention.range), kind: mention.kind,
                canonical: mention.canonical, linked: mention.isLinked, reason: mention.reason)
        }
    }

    var datesAnswer: DatesAnswer {
        let offsets = scalarRanges(times.map(\.range))
        let timex = zip(times, offsets).map { time, range in
            TimexAnswer(
                start: range.lowerBound, end: range.upperBound, type: time.kind.rawValue, value: time.value,
                mod: time.mod,
                begin: time.begin, until: time.until, anchor: time.anchor,
                confidence: (time.confidence * 100).rounded() / 100)
        }
        let publication = timeReading.publication
        return DatesAnswer(
            timex: timex,
            ranges: timeReading.ranges.map { .init(first: $0.first, last: $0.last, begin: $0.begin, until: $0.until) },
            publication: .init(
                granularity: publication.granularity, begin: publication.begin?.iso, until: publication.until?.iso,
                narrowedBy: publication.evidence.compactMap { range in times.firstIndex { $0.range == range } }))
    }

    /// Ranges of Unicode scalars for ranges of bytes that ascend and do not overlap.
    func scalarRanges(_ ranges: [Range<Int>]) -> [Range<Int>] {
        let offsets = text.scalarOffsets(ofUTF8: ranges.flatMap { [$0.lowerBound, $0.upperBound] })
        return ranges.indices.map { offsets[2 * $0]..<offsets[2 * $0 + 1] }
    }
}

/// JSON with sorted keys, so that equal values give equal bytes.
public enum JSONLine {
    /// A value on one line, or, if `isPretty`, on several.
    public static func string(_ value: some Encodable, isPretty: Bool = false) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
