import German

/// Reads how many people an incident affects: the number before a word for people that most speaks for it.
///
/// A number counts by what its clause and sentence tell: a leak, who is affected or informed, whose data they are. The size of
/// an organisation ("mit 320.000 Versicherten"), a part of the whole ("darunter 4.800") and a number that is corrected speak
/// against it.
enum PeopleReading {
    private static let sizeWords: Set<String> = [
        "mit", "betreut", "versichert", "zählt", "hat", "vertritt", "beschäftigt", "versorgt", "insgesamt", "bedient",
    ]
    private static let partWords: Set<String> = [
        "darunter", "davon", "ihnen", "übrigen", "weitere", "weiteren", "erst",
    ]
    private static let formerly: Set<String> = [
        "zunächst", "bisher", "bislang", "anfangs", "ursprünglich", "statt", "nicht",
    ]
    private static let relevantCues: Set<CueCategory> = [
        .leak, .affected, .access, .informedAffected, .kindDataBreach, .victim, .offline, .cannot, .disrupted,
    ]
    /// Smaller numbers are seldom what an incident is measured by.
    private static let fewest = 10.0
    /// The least score of a number that is taken.
    private static let least = 3

    static func people(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution,
        isRelevant: (ReportReading.Place) -> Bool
    ) -> PeopleAffected? {
        var best: (score: Int, people: PeopleAffected)?
        for index in sentences {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated()
            where isRelevant(ReportReading.Place(sentence: index, clause: number)) {
                for cue in clause.cues where cue.category == .people {
                    guard let count = quantity(of: cue, in: sentence, reading), count.value >= fewest else { continue }
                    let score = score(of: count, cue, in: clause, sentence, reading)
                    guard score >= least, score > best?.score ?? 0 else { continue }
                    best = (
                        score,
                        PeopleAffected(
                            count: Int(count.value), qualifier: count.qualifier,
                            who: reading.text.string(
                                reading.bytes(ofTokens: min(count.end, cue.tokens.lowerBound)..<cue.tokens.upperBound)),
                            modality: attribution.modality(of: clause, in: index), support: .explicit,
                            source: attribution.sources[index],
                            evidence: [
                                reading.evidence(
                                    tokens: min(
                                        count.start, cue.tokens.lowerBound)..<max(
                                            count.end, cue.tokens.upperBound),
                                    block: sentence.block)
                            ])
                    )
                }
            }
        }
        return best?.people
    }

    /// How many a word for people counts: the number before it; of "22.000 der 300.000 Kunden" and "von den 300.000 Kunden
    /// sind 22.000 betroffen" the part; of "die Zahl der Betroffenen stieg auf 4.000" the number behind it.
    private static func quantity(
        of cue: Cue, in sentence: ReportReading.Sentence, _ reading: ReportReading
    ) -> Quantity? {
        let first = sentence.tokens.lowerBound
        if cue.tokens.lowerBound - first >= 2,
            (max(first, cue.tokens.lowerBound - 3)..<cue.tokens.lowerBound).contains(where: {
                reading.word($0).hasSuffix("zahl")
            }),
            let end = sentence.tokens.first(where: {
                $0 > cue.tokens.upperBound && $0 - cue.tokens.upperBound <= 8 && reading.text.tokens[$0].kind == .number
            })
        {
            return Quantity(before: end + 1, from: cue.tokens.upperBound, in: reading)
        }
        guard let whole = Quantity(before: cue.tokens.lowerBound, from: first, in: reading),
            !(whole.end..<max(whole.end, cue.tokens.lowerBound)).contains(where: { isOtherNoun($0, reading) })
        else { return nil }
        let before = (max(first, whole.start - 2)..<whole.start).map { reading.word($0) }
        if before.last == "der" || before.suffix(2) == ["von", "den"],
            let part = Quantity(before: whole.start - (before.last == "der" ? 1 : 2), from: first, in: reading),
            part.end >= whole.start - 2
        {
            return part
        }
        if before.last == "den", before.first.map({ ["von", "Von"].contains($0) }) == true,
            let end = sentence.tokens.first(where: { $0 > cue.tokens.upperBound && reading.word($0) == "betroffen" }),
            let part = Quantity(before: end, from: cue.tokens.upperBound, in: reading)
        {
            return part
        }
        return whole
    }

    /// "400 Gigabyte Daten von Versicherten": a noun between, which the number counts instead.
    private static func isOtherNoun(_ token: Int, _ reading: ReportReading) -> Bool {
        reading.text.tokens[token].isCapitalized && reading.text.tokens[token].kind == .word
            && reading.mentionIndex(atToken: token) == nil && !reading.word(token).hasSuffix("innen")
    }

    private static func score(
        of count: Quantity, _ cue: Cue, in clause: ReportReading.Clause, _ sentence: ReportReading.Sentence,
        _ reading: ReportReading
    ) -> Int {
        var score = 0
        if clause.hasAny(relevantCues) { score += 4 } else if sentence.hasAny(relevantCues) { score += 3 }
        if isOwner(of: count, clause, reading) { score += 3 }
        if reading.word(cue.tokens.lowerBound).hasPrefix("betroffen") { score += 3 }
        if sentence.kind.isHeading || sentence.kind == .lead { score += 1 }
        if count.value >= 100 { score += 1 }
        let before = (max(clause.first, count.start - 4)..<count.start).map { reading.word($0) }
        if let last = before.last, sizeWords.contains(last), !clause.hasAny([.leak, .affected, .informedAffected]) {
            score -= 5
        }
        if before.contains(where: partWords.contains) { score -= 2 }
        if before.contains("sondern") {
            score += 2
        } else if before.contains(where: formerly.contains) {
            score -= 4
        }
        if clause.has(.customer) { score -= 5 }
        return score
    }

    /// "Anschriften von etwa 4.300 Versicherten": whether the people are those whose data a clause tells of.
    private static func isOwner(of count: Quantity, _ clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        guard count.start > clause.first, ["von", "über", "zu", "der"].contains(reading.word(count.start - 1)) else {
            return false
        }
        return clause.cues.contains {
            ($0.category == .dataNoun || $0.category == .dataKind) && $0.tokens.upperBound <= count.start
        }
    }
}
