import Articles
import Dates
import Entities
import German

/// Reads the incidents that an article reports, from its text, mentions and dates.
///
///     let text = TokenizedText(article.text)
///     let mentions = EntityTagger().mentions(in: text, published: article.published?.value)
///     let times = DateTagger().expressions(in: text, published: article.published?.value)
///     let records = IncidentExtractor().records(of: article, text: text, mentions: mentions, times: times)
///
/// The method: sentences are cut into clauses, each clause is read for cues from a vocabulary (`Resources/cues.tsv`);
/// the organisation hit is the one that most clauses name as such; sentences that date an event long before belong to a
/// background incident; then each clause gives its insurers and services a state, with the speaker and the mood.
public struct IncidentExtractor: Sendable {
    public let lexicon: Lexicon
    private let cues: CueMatcher
    let models: [LogisticModel.Name: LogisticModel]

    public init(lexicon: Lexicon = .bundled) {
        self.lexicon = lexicon
        cues = .bundled
        models = LogisticModel.bundled
    }

    /// The cues of an article, the first look at it: where they tell of no event, neither its mentions nor its dates make a
    /// record.
    public func cues(of article: Article, text: TokenizedText) -> ReportCues {
        ReportCues(article.language ?? "de" == "de" ? cues.cues(in: text) : [], in: text)
    }

    /// Whether an article tells of an event: if not, it has no record, whatever its dates.
    public func tellsEvent(_ article: Article, text: TokenizedText, mentions: [Mention], cues: ReportCues) -> Bool {
        cues.mayTellEvent
            && Relevance.hasEvent(
                ReportReading(article: article, text: text, mentions: mentions, times: [], cues: cues.cues))
    }

    /// The records of an article: the current incident first, then those that it recalls. Empty if it reports none, and if
    /// it is known to be in another language than German.
    ///
    /// - Parameters:
    ///   - article: the article.
    ///   - text: the article's text, cut.
    ///   - mentions: the mentions of the text, in order of their place.
    ///   - times: the temporal expressions of the text, in order of their place.
    ///   - cues: the article's cues, where they are known already.
    ///   - fetched: when the article was fetched (ISO 8601), if known.
    ///   - provenance: what made the record.
    public func records(
        of article: Article, text: TokenizedText, mentions: [Mention], times: [TimeExpression], cues: ReportCues? = nil,
        fetched: String? = nil, provenance: Provenance = Provenance(program: "", lexicon: "", configuration: "")
    ) -> [IncidentRecord] {
        assessments(
            of: article, text: text, mentions: mentions, times: times, cues: cues, fetched: fetched,
            provenance: provenance
        ).filter(\.isIncident).map(\.record)
    }

    /// All that might be an incident of an article, with what was looked at to decide it: ``records(of:text:mentions:times:cues:fetched:provenance:)``
    /// are those of them that are one.
    public func assessments(
        of article: Article, text: TokenizedText, mentions: [Mention], times: [TimeExpression], cues: ReportCues? = nil,
        fetched: String? = nil, provenance: Provenance = Provenance(program: "", lexicon: "", configuration: "")
    ) -> [Assessment] {
        let cues = cues ?? self.cues(of: article, text: text)
        guard cues.mayTellEvent else { return [] }
        let reading = ReportReading(article: article, text: text, mentions: mentions, times: times, cues: cues.cues)
        let relevance = Relevance(reading)
        guard relevance.hasEvent else { return [] }
        let separation = IncidentSeparation(
            reading, published: article.published?.value, relevance: relevance, models: models)
        let hit = HitOrganisation(reading: reading)
        let main = separation.parts[0]
        let attribution = Attribution(
            reading, organisation: hit.find(in: main.sentences, models: models, isEvent: relevance.isEvent),
            lexicon: lexicon)
        let reference = ArticleReference(article, fetched: fetched)
        var assessments: [Assessment] = []
        var keys: [String] = []
        var kinds: [Statement] = []
        for part in separation.parts {
            let candidates = hit.candidates(in: part.sentences, isEvent: relevance.isEvent)
            let organisation = hit.likeliest(of: candidates, models: models)
            let draft = RecordDraft(
                reading: reading, attribution: attribution, relevance: relevance, lexicon: lexicon, part: part,
                organisation: organisation, likeness: part.standing == .background ? kinds : [])
            if part.sentences == main.sentences { kinds = draft.kindStatements }
            guard !draft.kindStatements.isEmpty else { continue }
            let number = keys.count { $0 == draft.key }
            keys.append(draft.key)
            var assessment = assessment(
                of: draft, reference,
                beside: part.sentences == main.sentences ? nil : assessments.first?.record.confidence,
                provenance: provenance, number: number)
            assessment.organisations = Dictionary(
                candidates.map { ($0.finding.canonical, $0.features) }, uniquingKeysWith: { first, _ in first })
            assessments.append(assessment)
        }
        return assessments
    }

    private func assessment(
        of draft: RecordDraft, _ article: ArticleReference, beside main: Double?, provenance: Provenance, number: Int
    ) -> Assessment {
        let features = Features(of: draft, beside: main)
        let insurers = Dictionary(uniqueKeysWithValues: draft.insurers.map { ($0, Features(insurer: $0, in: draft)) })
        let confidence = models[.record]?.probability(of: features) ?? 0
        let record = draft.record(
            article, confidence: confidence, verdicts: insurers.mapValues { InsurerVerdict($0, models: models) },
            provenance: provenance, number: number)
        return Assessment(
            record: record, isIncident: confidence >= LogisticModel.Name.record.threshold, features: features,
            insurers: insurers)
    }

    /// Something that might be an incident.
    public struct Assessment: Sendable {
        public let record: IncidentRecord
        /// Whether it is likely enough to be one.
        public let isIncident: Bool
        /// What the decision rests on.
        public let features: Features
        /// What the choice of the organisation rests on, by identifier.
        public internal(set) var organisations: [String: Features] = [:]
        /// What the decision on each insurer and group rests on, by identifier.
        public let insurers: [String: Features]
    }

    func reading(
        of article: Article, text: TokenizedText, mentions: [Mention], times: [TimeExpression]
    ) -> ReportReading {
        ReportReading(article: article, text: text, mentions: mentions, times: times, cues: cues.cues(in: text))
    }
}

extension ArticleReference {
    init(_ article: Article, fetched: String?) {
        let hash = SHA256.hexadecimal(of: article.text.utf8)
        let identity = article.canonicalURL ?? article.url ?? hash
        let published = article.published.map { time in
            Published(
                value: time.value, granularity: Self.granularity(of: time.value), origin: time.origin.rawValue)
        }
        self.init(
            id: "article-" + SHA256.hexadecimal(of: identity.utf8).prefix(24), url: article.url,
            canonicalURL: article.canonicalURL, publisher: article.publisher, title: article.title,
            authors: article.authors,
            published: published, modified: article.modified?.value, language: article.language, contentHash: hash,
            similarityHash: SimilarityHash(of: article.text), fetched: fetched)
    }

    private static func granularity(of value: String) -> String {
        switch value.utf8.count {
        case ...4: "year"
        case ...7: "month"
        case ...10: "day"
        default: "second"
        }
    }
}
