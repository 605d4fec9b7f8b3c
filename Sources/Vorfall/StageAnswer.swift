import Articles
import Entities
import Foundation
import Incidents

/// What a stage says of one input: a line of `vorfall worker` and of `vorfall extract --stage`.
public enum StageAnswer: Sendable, Encodable {
    case article(ArticleAnswer)
    case entities([EntityAnswer])
    case dates([TimexAnswer])
    case incidents([IncidentRecord])
    /// For stage `incidents` of a report that gives no record, where that is asked for.
    case noIncident(NoIncident)

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .article(let article): try article.encode(to: encoder)
        case .entities(let entities): try container.encode(entities, forKey: .entities)
        case .dates(let dates): try container.encode(dates, forKey: .timex)
        case .incidents(let records): try container.encode(records, forKey: .records)
        case .noIncident(let why): try container.encode(why, forKey: .noIncident)
        }
    }

    private enum Key: String, CodingKey { case entities, timex, records, noIncident }
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
    let paywalled: Bool
    let text: String

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
        let scalars = Array(article.text.unicodeScalars)
        func strings(_ kinds: Set<Article.BlockKind>) -> [String] {
            article.blocks.filter { kinds.contains($0.kind) && $0.range.upperBound <= scalars.count }.map { block in
                var string = String.UnicodeScalarView()
                string.append(contentsOf: scalars[block.range])
                return String(string)
            }
        }
        paragraphs = strings([.paragraph, .listItem, .quote, .tableRow])
        subheadings = strings([.subheading])
        captions = article.captions
        tags = article.tags
        paywalled = article.isPaywalled
        var body = String.UnicodeScalarView()
        body.append(contentsOf: scalars.prefix(article.bodyEnd))
        text = String(body)
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
    let begin: String?
    let until: String?
}

extension Pipeline {
    /// What a stage says of an input.
    ///
    /// - Parameter explainsNothing: whether stage `incidents` says why a report gives no record.
    public func answer(
        _ stage: Stage, to input: PipelineInput, explainsNothing: Bool = false
    ) throws(PipelineError) -> StageAnswer {
        let article = try article(from: input)
        guard stage != .article else { return .article(ArticleAnswer(article)) }
        let analysis = analysis(of: article)
        switch stage {
        case .article, .entities: return .entities(analysis.entityAnswers)
        case .dates: return .dates(analysis.timexAnswers)
        case .incidents:
            if explainsNothing, let why = noIncident(in: analysis) { return .noIncident(why) }
            return .incidents(records(of: analysis, fetched: input.fetched))
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

    var timexAnswers: [TimexAnswer] {
        let offsets = scalarRanges(times.map(\.range))
        return zip(times, offsets).map { time, range in
            TimexAnswer(
                start: range.lowerBound, end: range.upperBound, type: time.kind.rawValue, value: time.value,
                begin: time.begin, until: time.until)
        }
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
