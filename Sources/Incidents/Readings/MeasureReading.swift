import German

/// Reads what was done about an incident, and what is announced to be done.
///
/// Each cue of a measure counts where it is not negated; "wann die Systeme wieder laufen" asks for one and tells none. That
/// somebody was informed is also told by a verb of informing with an authority or people ("informierte die Aufsicht").
struct MeasureReading {
    private let reading: ReportReading
    private let attribution: Attribution
    private var measures: [Statement] = []

    /// The measures in the order of the text, each once.
    static func measures(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution,
        isRelevant: (ReportReading.Place) -> Bool
    ) -> [Statement] {
        var measures = MeasureReading(reading: reading, attribution: attribution)
        for index in sentences {
            for (number, clause) in reading.sentences[index].clauses.enumerated()
            where isRelevant(ReportReading.Place(sentence: index, clause: number)) {
                measures.read(clause, index)
            }
        }
        return measures.measures
    }

    private init(reading: ReportReading, attribution: Attribution) {
        self.reading = reading
        self.attribution = attribution
    }

    private mutating func read(_ clause: ReportReading.Clause, _ index: Int) {
        for cue in clause.cues where !reading.isNegated(cue, in: clause) && !isPart(cue, of: clause) {
            for measure in names(of: cue, in: clause) { append(measure, cue, clause, index) }
        }
    }

    private func names(of cue: Cue, in clause: ReportReading.Clause) -> [String] {
        switch cue.category {
        case .restored: return isQuestion(clause) ? [] : [CueCategory.restoration.measureName]
        case .speech, .informedAffected, .informedAuthorities:
            let addressees = Notification.addressees(of: cue, in: clause, reading)
            if addressees.isEmpty, cue.category != .speech, Notification.isTold(by: cue, in: clause, reading) {
                return [cue.category.measureName]
            }
            return (addressees.contains(.authorities) ? [CueCategory.informedAuthorities.measureName] : [])
                + (addressees.contains(.affected) ? [CueCategory.informedAffected.measureName] : [])
        default: return cue.category.measure.map { [$0] } ?? []
        }
    }

    /// "Fehler behoben", of which "behoben" alone would tell another measure.
    private func isPart(_ cue: Cue, of clause: ReportReading.Clause) -> Bool {
        clause.cues.contains { other in
            other.category.measure != nil && other.category != cue.category && other.tokens.count > cue.tokens.count
                && other.tokens.lowerBound <= cue.tokens.lowerBound && cue.tokens.upperBound <= other.tokens.upperBound
        }
    }

    private func isQuestion(_ clause: ReportReading.Clause) -> Bool {
        ["wann", "ob", "bis", "sobald", "bevor"].contains(reading.word(clause.first))
    }

    private mutating func append(_ measure: String, _ cue: Cue, _ clause: ReportReading.Clause, _ index: Int) {
        let evidence = reading.evidence(tokens: cue.tokens, block: reading.sentences[index].block)
        if let known = measures.firstIndex(where: { $0.value == measure }) {
            if measures[known].evidence.count < 3 { measures[known].evidence.append(evidence) }
            return
        }
        measures.append(
            Statement(
                value: measure, modality: attribution.modality(of: clause, in: index), support: .explicit,
                source: attribution.sources[index], evidence: [evidence]))
    }
}

extension CueCategory {
    /// The category's name without `measure.`.
    fileprivate var measureName: String { measure ?? rawValue }
}
