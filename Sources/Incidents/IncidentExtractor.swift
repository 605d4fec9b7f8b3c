import Articles
import Dates
import Entities
import German

/// Reads the incidents that an article reports, from its text, mentions and dates.
///
///     let text = TokenizedText(article.text)
///     let mentions = EntityTagger().mentions(in: text, published: article.published?.value, relevance: relevance)
///     let times = DateTagger().expressions(in: text, published: article.published?.value, relevance: relevance)
///     let records = IncidentExtractor().records(of: article, text: text, mentions: mentions, times: times)
///
/// The method: sentences are cut into clauses, each clause is read for cues from a vocabulary (`Resources/cues.tsv`);
/// the organisation hit is the one that most clauses name as such; sentences that date an event long before belong to a
/// background incident; then each clause gives its insurers and services a state, with the speaker and the mood.
public struct IncidentExtractor: Sendable {
    public let lexicon: Lexicon
    private let cues: CueMatcher
    private let models: [LogisticModel.Name: LogisticModel]

    public init(lexicon: Lexicon = .bundled) {
        self.lexicon = lexicon
        cues = .bundled
        models = LogisticModel.bundled
    }

    /// The records of an article: the current incident first, then those that it recalls. Empty if it reports none.
    ///
    /// - Parameters:
    ///   - article: the article.
    ///   - text: the article's text, cut.
    ///   - mentions: the mentions of the text, in order of their place.
    ///   - times: the temporal expressions of the text, in order of their place.
    ///   - fetched: when the article was fetched (ISO 8601), if known.
    ///   - provenance: what made the record.
    public func records(
        of article: Article, text: TokenizedText, mentions: [Mention], times: [TimeExpression], fetched: String? = nil,
        provenance: Provenance = Provenance(program: "", lexicon: "", configuration: "")
    ) -> [IncidentRecord] {
        assessments(of: article, text: text, mentions: mentions, times: times, fetched: fetched, provenance: provenance)
            .filter(\.isIncident).map(\.record)
    }

    /// All that might be an incident of an article, with what was looked at to decide it: ``records(of:text:mentions:times:fetched:provenance:)``
    /// are those of them that are one.
    public func assessments(
        of article: Article, text: TokenizedText, mentions: [Mention], times: [TimeExpression], fetched: String? = nil,
        provenance: Provenance = Provenance(program: "", lexicon: "", configuration: "")
    ) -> [Assessment] {
        let reading = reading(of: article, text: text, mentions: mentions, times: times)
        let relevance = Relevance(reading)
        guard relevance.hasEvent else { return [] }
        let separation = IncidentSeparation(reading, published: article.published?.value, relevance: relevance)
        let hit = HitOrganisation(reading: reading)
        let main = hit.find(in: separation.parts[0].sentences, isEvent: relevance.isEvent)
        let attribution = Attribution(reading, organisation: main, lexicon: lexicon)
        let reference = ArticleReference(article, fetched: fetched)
        var assessments: [Assessment] = []
        var keys: [String] = []
        for part in separation.parts {
            let isMain = part.sentences.first == separation.parts[0].sentences.first
            let organisation = isMain ? main : hit.find(in: part.sentences, isEvent: relevance.isEvent)
            let draft = RecordDraft(
                reading: reading, attribution: attribution, relevance: relevance, lexicon: lexicon, part: part,
                organisation: organisation)
            guard !draft.kindStatements.isEmpty else { continue }
            let number = keys.count { $0 == draft.key }
            keys.append(draft.key)
            assessments.append(assessment(of: draft, reference, provenance: provenance, number: number))
        }
        return assessments
    }

    private func assessment(
        of draft: RecordDraft, _ article: ArticleReference, provenance: Provenance, number: Int
    ) -> Assessment {
        let features = Features(of: draft)
        let insurers = Dictionary(uniqueKeysWithValues: draft.insurers.map { ($0, Features(insurer: $0, in: draft)) })
        let confidence = models[.record]?.probability(of: features) ?? 0
        let record = draft.record(
            article, confidence: confidence, verdicts: insurers.mapValues { InsurerVerdict($0, models: models) },
            provenance: provenance, number: number)
        return Assessment(record: record, isIncident: confidence >= 0.5, features: features, insurers: insurers)
    }

    /// Something that might be an incident.
    public struct Assessment: Sendable {
        public let record: IncidentRecord
        /// Whether it is one, more likely than not.
        public let isIncident: Bool
        /// What the decision rests on.
        public let features: Features
        /// What the decision on each insurer and group rests on, by identifier.
        public let insurers: [String: Features]
    }

    func reading(
        of article: Article, text: TokenizedText, mentions: [Mention], times: [TimeExpression]
    ) -> ReportReading {
        ReportReading(article: article, text: text, mentions: mentions, times: times, cues: cues)
    }
}

/// Which clauses tell of something that happened, as opposed to what might happen, is sold, trained or studied.
struct Relevance: Sendable {
    private let isHypothetical: [[Bool]]
    private let events: Set<ReportReading.Place>

    /// Whether any clause tells an event.
    var hasEvent: Bool { !events.isEmpty }

    private static let states: Set<CueCategory> = [.disrupted, .restricted, .offline, .restored]

    init(_ reading: ReportReading) {
        var hypothetical: [[Bool]] = []
        var events: Set<ReportReading.Place> = []
        for (index, sentence) in reading.sentences.enumerated() {
            var row: [Bool] = []
            for (number, clause) in sentence.clauses.enumerated() {
                let isConditional =
                    clause.isSubordinate && ["wenn", "falls", "sofern", "sollte"].contains(reading.word(clause.first))
                let isUnreal =
                    isConditional || clause.hasAny([.hypothetical, .noIncident])
                    || (clause.isSubordinate && sentence.clauses.contains { !$0.isSubordinate && $0.has(.noIncident) })
                row.append(isUnreal)
                let hasService = clause.mentions.contains { reading.mentions[$0].kind == .service }
                if !isUnreal,
                    clause.cues.contains(where: {
                        (IncidentSeparation.eventCues.contains($0.category)
                            || (hasService && Self.states.contains($0.category)))
                            && !reading.isNegated($0, in: clause)
                    })
                {
                    events.insert(ReportReading.Place(sentence: index, clause: number))
                }
            }
            hypothetical.append(row)
        }
        isHypothetical = hypothetical
        self.events = events
    }

    func isEvent(_ place: ReportReading.Place) -> Bool { events.contains(place) }

    /// Whether a clause tells what is or was.
    func isReal(_ place: ReportReading.Place) -> Bool { !isHypothetical[place.sentence][place.clause] }
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
