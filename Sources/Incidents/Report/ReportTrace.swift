import Articles
import Dates
import Entities
import German

/// How the incidents stage reads a report, clause by clause: for people who edit the cues.
public struct ReportTrace: Sendable, Encodable {
    public struct Clause: Sendable, Encodable {
        public let text: String
        public let isSubordinate: Bool
        /// Whether it tells of something that happened.
        public let isEvent: Bool
        /// Each cue as `category: words`, a negated one with `not` before it.
        public let cues: [String]
    }

    public struct Sentence: Sendable, Encodable {
        /// Index into the article's blocks.
        public let block: Int
        /// Who says it; `nil` where the report itself does.
        public let source: Source?
        /// Number of the incident it belongs to: 0 is the current one.
        public let incident: Int
        public let clauses: [Clause]
    }

    public let sentences: [Sentence]

    init(
        _ reading: ReportReading, attribution: Attribution, separation: IncidentSeparation, relevance: Relevance
    ) {
        sentences = reading.sentences.enumerated().map { index, sentence in
            Sentence(
                block: sentence.block, source: attribution.sources[index],
                incident: separation.parts.firstIndex { $0.sentences.contains(index) } ?? 0,
                clauses: sentence.clauses.enumerated().map { number, clause in
                    Clause(
                        text: clause.tokens.map { reading.text.string(reading.bytes(ofTokens: $0)) }.joined(
                            separator: " … "),
                        isSubordinate: clause.isSubordinate,
                        isEvent: relevance.isEvent(ReportReading.Place(sentence: index, clause: number)),
                        cues: clause.cues.map { cue in
                            (reading.isNegated(cue, in: clause) ? "not " : "") + cue.category.rawValue + ": "
                                + reading.text.string(reading.bytes(ofTokens: cue.tokens))
                        })
                })
        }
    }
}

extension IncidentExtractor {
    /// How a report is read, for people who look for the reason of a record.
    public func trace(
        of article: Article, text: TokenizedText, mentions: [Mention], times: [TimeExpression]
    ) -> ReportTrace {
        let reading = reading(of: article, text: text, mentions: mentions, times: times)
        let relevance = Relevance(reading)
        let separation = IncidentSeparation(
            reading, published: article.published?.value, relevance: relevance, models: models)
        let hit = HitOrganisation(reading: reading).find(
            in: separation.parts[0].sentences, models: models, isEvent: relevance.isEvent)
        return ReportTrace(
            reading, attribution: Attribution(reading, organisation: hit, lexicon: lexicon), separation: separation,
            relevance: relevance)
    }
}
