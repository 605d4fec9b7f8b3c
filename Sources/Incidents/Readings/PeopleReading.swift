import German

/// Reads how many people an incident affects: a number before a word for people, in a sentence that tells of a leak or
/// of who is affected.
enum PeopleReading {
    private static let sizeWords: Set<String> = ["mit", "betreut", "versichert", "zählt", "hat", "vertritt", "beschäftigt"]
    private static let relevantCues: Set<CueCategory> = [.leak, .affected, .access, .informedAffected, .kindDataBreach, .victim]

    static func people(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution, isRelevant: (ReportReading.Place) -> Bool
    ) -> PeopleAffected? {
        var best: (rank: Int, people: PeopleAffected)?
        for index in sentences {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated()
            where isRelevant(ReportReading.Place(sentence: index, clause: number)) {
                for cue in clause.cues where cue.category == .people {
                    guard
                        let count = Quantity(before: cue.tokens.lowerBound, from: sentence.tokens.lowerBound, in: reading),
                        count.value >= 1
                    else { continue }
                    var rank = clause.hasAny(relevantCues) ? 3 : sentence.hasAny(relevantCues) ? 2 : 0
                    if rank > 0, isSize(count.start, in: clause, reading), !clause.hasAny(relevantCues) { rank = 0 }
                    if clause.has(.customer) { rank = 0 }
                    guard rank > 0, rank > (best?.rank ?? 0) else { continue }
                    let who = count.end..<cue.tokens.upperBound
                    best = (
                        rank,
                        PeopleAffected(
                            count: Int(count.value), qualifier: count.qualifier,
                            who: reading.text.string(reading.bytes(ofTokens: who)),
                            modality: attribution.modality(of: clause, in: index), support: .explicit,
                            source: attribution.sources[index],
                            evidence: [reading.evidence(tokens: count.start..<cue.tokens.upperBound, block: sentence.block)])
                    )
                }
            }
        }
        return best?.people
    }

    /// Whether a number tells the size of an organisation: "mit rund 5,8 Millionen Versicherten".
    private static func isSize(_ start: Int, in clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        guard start > clause.first else { return false }
        return sizeWords.contains(reading.word(start - 1))
    }
}
