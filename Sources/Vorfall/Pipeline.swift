import Articles
import Dates
import Entities
import German
import Incidents

/// The way from a page to incident records: the stages, wired.
///
///     import Vorfall
///
///     let pipeline = try Pipeline()
///     let page = PipelineInput(page: bytes, url: "https://www.example.org/bericht.html")
///     for record in try pipeline.records(from: page) { print(record.affectedInsurers.map(\.name)) }
///
/// A pipeline is a value without state: the same input gives the same records, from any thread.
public struct Pipeline: Sendable {
    public let configuration: Configuration
    private let articles: ArticleExtractor
    private let entities: EntityTagger
    private let dates = DateTagger()
    private let incidents: IncidentExtractor
    private let provenance: Provenance

    /// Loads the lexicon and, where the configuration names some, lexicons of the user.
    ///
    /// - Parameter publisherRules: whether the headlines of a few publishers are read by rules of their own.
    /// - Throws: `ConfigurationError` if one of them cannot be read.
    public init(
        configuration: Configuration = Configuration(), publisherRules: Bool = true
    ) throws(ConfigurationError) {
        let lexicon = try configuration.lexicon()
        self.configuration = configuration
        articles = ArticleExtractor(usesPublisherRules: publisherRules)
        entities = EntityTagger(lexicon: lexicon)
        incidents = IncidentExtractor(lexicon: lexicon)
        provenance = Provenance(
            program: Version.current, lexicon: String(configuration.lexiconHash.prefix(16)),
            configuration: String(configuration.hash.prefix(16)))
    }

    /// The entities that the pipeline knows.
    public var lexicon: Lexicon { entities.lexicon }

    /// Stage `article`.
    ///
    /// - Throws: ``PipelineError`` if the input is larger than the limit, is no text, or holds no article.
    public func article(from input: PipelineInput) throws(PipelineError) -> Article {
        guard input.byteCount <= configuration.limits.pageBytes else {
            throw PipelineError(
                code: .tooLarge,
                message: "the input has \(input.byteCount) bytes; the limit is \(configuration.limits.pageBytes) "
                    + "(limits.pageBytes)")
        }
        do {
            var article: Article
            switch input.content {
            case .page(let bytes, let encoding):
                article = try articles.article(from: bytes, url: input.url, encodingHint: encoding)
            case .text(let text):
                article = try articles.article(fromText: text, url: input.url, published: input.published)
            }
            if article.published == nil, let published = input.published {
                article.published = Article.Timestamp(value: published, origin: .input)
            }
            return article
        } catch {
            throw PipelineError(error)
        }
    }

    /// Stages `entities` and `dates`: an article with its mentions and temporal expressions.
    public func analysis(of article: Article) -> Analysis {
        let text = TokenizedText(article.text)
        let published = article.published?.value
        return Analysis(
            article: article, text: text, cues: incidents.cues(of: article, text: text),
            mentions: entities.mentions(in: text, published: published),
            timeReading: dates.read(text, published: published))
    }

    /// Stage `incidents`.
    public func records(of analysis: Analysis, fetched: String? = nil) -> [IncidentRecord] {
        let records = incidents.records(
            of: analysis.article, text: analysis.text, mentions: analysis.mentions, times: analysis.times,
            cues: analysis.cues, fetched: fetched, provenance: provenance)
        return configuration.incidents.background ? records : records.filter { $0.standing == .current }
    }

    /// Why an article gives no record; `nil` if it gives one.
    public func noIncident(in analysis: Analysis) -> NoIncident? {
        let assessments = assessments(of: analysis)
        guard !assessments.contains(where: \.isIncident) else { return nil }
        let confidence = assessments.map(\.record.confidence).max()
        return NoIncident(reason: confidence == nil ? .noEvent : .unlikely, confidence: confidence ?? 0)
    }

    /// All that might be an incident of an article, those included that stage `incidents` leaves out.
    public func assessments(of analysis: Analysis, fetched: String? = nil) -> [IncidentExtractor.Assessment] {
        incidents.assessments(
            of: analysis.article, text: analysis.text, mentions: analysis.mentions, times: analysis.times,
            cues: analysis.cues, fetched: fetched, provenance: provenance)
    }

    /// How stage `incidents` reads an article, clause by clause.
    public func trace(of analysis: Analysis) -> ReportTrace {
        incidents.trace(of: analysis.article, text: analysis.text, mentions: analysis.mentions, times: analysis.times)
    }

    /// All stages: the incident records of a page or a text.
    public func records(from input: PipelineInput) throws(PipelineError) -> [IncidentRecord] {
        records(of: try article(from: input), fetched: input.fetched)
    }

    /// Stages `entities`, `dates` and `incidents`, each only if what was read before leaves a record possible.
    public func records(of article: Article, fetched: String? = nil) -> [IncidentRecord] {
        let text = TokenizedText(article.text)
        let cues = incidents.cues(of: article, text: text)
        guard cues.mayTellEvent else { return [] }
        let published = article.published?.value
        let mentions = entities.mentions(in: text, published: published)
        guard incidents.tellsEvent(article, text: text, mentions: mentions, cues: cues) else { return [] }
        let analysis = Analysis(
            article: article, text: text, cues: cues, mentions: mentions,
            timeReading: dates.read(text, published: published))
        return records(of: analysis, fetched: fetched)
    }
}

/// Why a report gives no record.
public struct NoIncident: Sendable, Hashable, Encodable {
    public enum Reason: String, Sendable, Encodable {
        /// No clause tells that something happened to somebody's systems or data.
        case noEvent
        /// What it tells is hardly an incident: a warning, a study, a product.
        case unlikely
    }

    public let reason: Reason
    /// How likely the likeliest reading is an incident, from 0 to 1.
    public let confidence: Double
}

/// An article with what the language stages found in it.
public struct Analysis: Sendable {
    public let article: Article
    public let text: TokenizedText
    let cues: ReportCues
    /// Ranges in UTF-8 bytes of ``text``.
    public let mentions: [Mention]
    /// What the text says about time.
    public let timeReading: TimeReading
    /// Ranges in UTF-8 bytes of ``text``.
    public var times: [TimeExpression] { timeReading.expressions }
}

/// The stages of the pipeline, by the names of `--stage`.
public enum Stage: String, Sendable, CaseIterable { case article, entities, dates, incidents }

/// The version of the program.
public enum Version {
    public static let current = "0.1.0"
}
