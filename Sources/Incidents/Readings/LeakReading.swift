import Articles
import Entities
import German

/// Reads whether data got out, from all clauses of an incident that speak of it.
enum LeakReading {
    /// What a report says of a leak; `notStated` where no clause speaks of it.
    static func leak(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution, isRelevant: (ReportReading.Place) -> Bool
    ) -> DataLeak {
        var statements: [(verdict: DataLeak.Verdict, statement: Statement)] = []
        var what: [String] = []
        for index in sentences {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated()
            where isRelevant(ReportReading.Place(sentence: index, clause: number)) {
                guard let cue = clause.cues.first(where: { $0.category == .leak }) else { continue }
                let verdict = verdict(of: cue, in: clause, sentence, reading)
                let modality: Modality =
                    switch verdict {
                    case .denied, .notEstablished: .denied
                    case .suspected: .possible
                    default: attribution.sources[index] == nil ? .asserted : .reported
                    }
                statements.append(
                    (
                        verdict,
                        Statement(
                            value: verdict.rawValue, modality: modality, support: .explicit,
                            source: attribution.sources[index],
                            evidence: [evidence(cue, clause, sentence, reading)])
                    ))
                if verdict == .confirmed || verdict == .suspected {
                    for data in sentence.cues where data.category == .dataKind {
                        let words = reading.text.string(reading.bytes(ofTokens: data.tokens))
                        if !what.contains(words) { what.append(words) }
                    }
                }
            }
        }
        let order: [DataLeak.Verdict] = [.confirmed, .suspected, .denied, .notEstablished]
        guard let verdict = order.first(where: { verdict in statements.contains { $0.verdict == verdict } }),
            let first = statements.first(where: { $0.verdict == verdict })?.statement
        else {
            return DataLeak(
                verdict: .notStated, what: [], modality: nil, support: nil, source: nil, evidence: [], statements: [])
        }
        return DataLeak(
            verdict: verdict, what: Array(what.prefix(12)), modality: first.modality, support: first.support,
            source: first.source, evidence: first.evidence, statements: statements.prefix(8).map(\.statement))
    }

    private static func verdict(
        of cue: Cue, in clause: ReportReading.Clause, _ sentence: ReportReading.Sentence, _ reading: ReportReading
    ) -> DataLeak.Verdict {
        let governing = clause.isSubordinate ? sentence.clauses.filter { !$0.isSubordinate } : []
        let around = [clause] + governing
        func says(_ category: CueCategory) -> Bool { around.contains { $0.has(category) } }
        let isNegated =
            reading.isNegated(cue, in: clause)
            || governing.contains { main in
                main.cues.contains { $0.category == .notFound && reading.isNegated($0, in: main) }
            }
        if says(.hedge) { return .suspected }
        if isNegated { return says(.notFound) ? .notEstablished : .denied }
        if says(.deny) { return .denied }
        if says(.open) || sentence.tokens.contains(where: { reading.word($0) == "ob" && $0 < cue.tokens.lowerBound }) {
            return .notEstablished
        }
        let saysPerpetrator = sentence.has(.perpetrator) || sentence.mentions.contains {
            reading.mentions[$0].kind == .perpetrator
        }
        if saysPerpetrator, sentence.has(.speech) { return .suspected }
        return .confirmed
    }

    /// The words from the negator or the cue to the end of what was found, not longer than the clause.
    private static func evidence(
        _ cue: Cue, _ clause: ReportReading.Clause, _ sentence: ReportReading.Sentence, _ reading: ReportReading
    ) -> Evidence {
        let companions = clause.cues.filter {
            [.negator, .notFound, .hedge].contains($0.category) && abs($0.tokens.lowerBound - cue.tokens.lowerBound) <= 8
        }
        let start = companions.map(\.tokens.lowerBound).reduce(cue.tokens.lowerBound, min)
        let end = companions.map(\.tokens.upperBound).reduce(cue.tokens.upperBound, max)
        return reading.evidence(tokens: start..<end, block: sentence.block)
    }
}
