import German

/// Reads how many people an incident affects: a number before a word for people, in a sentence that tells of a leak or
/// of who is affected.
enum PeopleReading {
    private static let approximations: Set<String> = [
        "rund", "etwa", "circa", "ca", "ungefähr", "knapp", "fast", "gut", "zirka", "schätzungsweise", "annähernd",
    ]
    private static let minimums: Set<String> = ["mindestens", "wenigstens", "über", "mehr", "als"]
    private static let maximums: Set<String> = ["höchstens", "maximal", "bis", "zu"]
    private static let multipliers: [String: Double] = [
        "million": 1_000_000, "millionen": 1_000_000, "mio": 1_000_000, "tausend": 1_000, "hunderttausend": 100_000,
        "milliarden": 1_000_000_000,
    ]
    private static let numerals: [String: Double] = [
        "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
        "zwölf": 12, "zwanzig": 20, "dreißig": 30, "fünfzig": 50, "hundert": 100, "hunderte": 100, "tausend": 1_000,
        "zehntausend": 10_000, "hunderttausend": 100_000, "eine": 1, "einer": 1,
    ]
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
                    guard let count = count(before: cue, in: clause, sentence, reading), count.value >= 1 else { continue }
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

    private struct Count {
        let value: Double
        let qualifier: PeopleAffected.Qualifier
        /// First token, the qualifier's included.
        let start: Int
        /// Token behind the number.
        let end: Int
    }

    /// The number at most three words before a word for people.
    private static func count(
        before cue: Cue, in clause: ReportReading.Clause, _ sentence: ReportReading.Sentence, _ reading: ReportReading
    ) -> Count? {
        let lowest = max(sentence.tokens.lowerBound, cue.tokens.lowerBound - 4)
        var index = cue.tokens.lowerBound - 1
        var factor = 1.0
        var end = cue.tokens.lowerBound
        while index >= lowest {
            let word = reading.word(index)
            if let multiplier = multipliers[word], reading.text.tokens[index].isCapitalized || numerals[word] == nil {
                factor *= multiplier
                end = end == cue.tokens.lowerBound ? index + 1 : end
            } else if let value = number(at: index, word, reading) {
                if end == cue.tokens.lowerBound || factor == 1 { end = max(index + 1, factor > 1 ? end : index + 1) }
                let (qualifier, start) = qualifier(before: index, lowest: sentence.tokens.lowerBound, reading)
                return Count(value: (value * factor).rounded(), qualifier: qualifier, start: start, end: end)
            } else if reading.text.tokens[index].kind == .punctuation, word != "." {
                return nil
            }
            index -= 1
        }
        return nil
    }

    private static func number(at index: Int, _ word: String, _ reading: ReportReading) -> Double? {
        let token = reading.text.tokens[index]
        guard token.kind == .number else { return token.kind == .word ? numerals[word] : nil }
        guard !(index + 1 < reading.text.tokens.count && reading.word(index + 1) == "prozent") else { return nil }
        let groups = word.split(separator: ".", omittingEmptySubsequences: false)
        if groups.count > 1, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) {
            return Double(groups.joined())
        }
        return Double(word.replacing(",", with: "."))
    }

    private static func qualifier(
        before index: Int, lowest: Int, _ reading: ReportReading
    ) -> (PeopleAffected.Qualifier, Int) {
        guard index > lowest else { return (.exactly, index) }
        let word = reading.word(index - 1)
        let previous = index - 2 >= lowest ? reading.word(index - 2) : ""
        if approximations.contains(word) || previous == "ca" && word == "." {
            return (.about, word == "." ? index - 2 : index - 1)
        }
        if word == "zu", previous == "bis" { return (.atMost, index - 2) }
        if word == "als", previous == "mehr" { return (.atLeast, index - 2) }
        if minimums.contains(word), word != "als", word != "mehr" { return (.atLeast, index - 1) }
        if maximums.contains(word), word != "zu", word != "bis" { return (.atMost, index - 1) }
        return (.exactly, index)
    }

    /// Whether a number tells the size of an organisation: "mit rund 5,8 Millionen Versicherten".
    private static func isSize(_ start: Int, in clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        guard start > clause.first else { return false }
        return sizeWords.contains(reading.word(start - 1))
    }
}
