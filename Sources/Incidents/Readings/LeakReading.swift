import Articles
import Entities
import German

/// Reads whether data got out, from all clauses of an incident that speak of it.
///
/// Each clause gives a statement with its speaker. What happened to data outweighs what is feared, and that what is denied;
/// a mere word such as "Datenleck", and a heading, count only where no sentence says more.
struct LeakReading {
    private let reading: ReportReading
    private let attribution: Attribution
    private var told: [Told] = []
    private var what: [String] = []

    /// What a clause says.
    private struct Told {
        let verdict: DataLeak.Verdict
        /// Whether it only names the incident, only says that data are safe, or is a heading.
        let isWeak: Bool
        let statement: Statement
    }

    /// What a report says of a leak; `notStated` where no clause speaks of it.
    static func leak(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution,
        isRelevant: (ReportReading.Place) -> Bool
    ) -> DataLeak {
        var leak = LeakReading(reading: reading, attribution: attribution)
        for index in sentences {
            for (number, clause) in reading.sentences[index].clauses.enumerated()
            where isRelevant(ReportReading.Place(sentence: index, clause: number)) {
                leak.read(clause, index)
            }
        }
        return leak.result
    }

    private init(reading: ReportReading, attribution: Attribution) {
        self.reading = reading
        self.attribution = attribution
    }

    private var result: DataLeak {
        guard let decisive else {
            return DataLeak(
                verdict: .notStated, what: [], modality: nil, support: nil, source: nil, evidence: [], statements: [])
        }
        let first = decisive.statement
        return DataLeak(
            verdict: decisive.verdict, what: Array(what.prefix(12)), modality: first.modality, support: first.support,
            source: first.source, evidence: first.evidence, statements: told.prefix(8).map(\.statement))
    }

    private var decisive: Told? {
        let order: [DataLeak.Verdict] = [.confirmed, .suspected, .denied, .notEstablished]
        let strong = told.filter { !$0.isWeak }
        for verdict in order {
            if let found = strong.first(where: { $0.verdict == verdict }) { return found }
        }
        // "Die Daten sind sicher" says less than that no sign of a leak was found.
        if let found = told.first(where: { $0.verdict == .notEstablished }) { return found }
        return order.lazy.compactMap { verdict in told.first { $0.verdict == verdict } }.first
    }

    // MARK: Clauses

    private mutating func read(_ clause: ReportReading.Clause, _ index: Int) {
        let sentence = reading.sentences[index]
        guard let (cue, isSafe) = cue(of: clause, in: sentence),
            let verdict = verdict(of: cue, isSafe: isSafe, in: clause, sentence)
        else { return }
        let modality: Modality =
            switch verdict {
            case .denied, .notEstablished: .denied
            case .suspected: .possible
            default: attribution.sources[index] == nil ? .asserted : .reported
            }
        told.append(
            Told(
                verdict: verdict,
                isWeak: sentence.kind.isHeading || isSafe || (verdict == .confirmed && isMereName(cue)),
                statement: Statement(
                    value: verdict.rawValue, modality: modality, support: .explicit, source: attribution.sources[index],
                    evidence: [evidence(cue, clause, sentence)])))
        guard verdict == .confirmed || verdict == .suspected else { return }
        for data in sentence.cues where data.category == .dataKind {
            let words = reading.text.string(reading.bytes(ofTokens: data.tokens))
            if !what.contains(words) { what.append(words) }
        }
    }

    /// The cue by which a clause speaks of a leak, and whether that tells of data that nobody got at.
    private func cue(of clause: ReportReading.Clause, in sentence: ReportReading.Sentence) -> (Cue, isSafe: Bool)? {
        if let leak = clause.cues.first(where: { $0.category == .leak && isAboutData($0, clause, sentence) }) {
            return (leak, false)
        }
        return clause.cues.first { $0.category == .safe }.map { ($0, true) }
    }

    /// Whether a word such as "gestohlen" is said of data: by itself, in its clause, or in its sentence.
    private func isAboutData(_ cue: Cue, _ clause: ReportReading.Clause, _ sentence: ReportReading.Sentence) -> Bool {
        let words = cue.tokens.map { reading.word($0) }
        if words.contains(where: { word in Self.names.contains { word.contains($0) } }) { return true }
        return [.dataNoun, .dataKind, .record, .letter].contains(where: sentence.has)
    }

    private static let names = ["daten", "leak", "leck", "abgeflossen", "abfluss", "fehlversand"]

    /// Whether a cue names an incident and tells no event: "Datenleck", "Datenpanne".
    private func isMereName(_ cue: Cue) -> Bool {
        cue.tokens.count == 1 && reading.text.tokens[cue.tokens.lowerBound].isCapitalized
    }

    // MARK: Verdicts

    private func verdict(
        of cue: Cue, isSafe: Bool, in clause: ReportReading.Clause, _ sentence: ReportReading.Sentence
    ) -> DataLeak.Verdict? {
        let governing =
            clause.isSubordinate
            ? sentence.clauses.filter { !$0.isSubordinate }
            : clause.has(.subjunctive) ? sentence.clauses.filter { $0.first != clause.first } : []
        let around = [clause] + governing
        func says(_ category: CueCategory) -> Bool { around.contains { $0.has(category) } }
        let isQuestion = sentence.tokens.contains { $0 < cue.tokens.lowerBound && reading.word($0) == "ob" }
        if isQuestion {
            // "Ob Daten gestohlen wurden, sagte er nicht" says nothing at all.
            let isSilent = around.contains { part in
                part.cues.contains { $0.category == .speech && reading.isNegated($0, in: part) }
            }
            return isSilent && !says(.open) ? nil : .notEstablished
        }
        let isNegated =
            isSafe || reading.isNegated(cue, in: clause)
            || governing.contains { main in
                main.cues.contains { $0.category == .notFound && reading.isNegated($0, in: main) }
            }
        if saysClaim(sentence) { return .suspected }
        if saysDenial(around) { return .denied }
        if says(.hedge) { return isNegated && !isSafe && !saysDoubt(around) ? .notEstablished : .suspected }
        if isNegated { return says(.notFound) || isProvisional(around) ? .notEstablished : .denied }
        if says(.open) { return .notEstablished }
        return .confirmed
    }

    /// "hält sie für ausgeschlossen", "wies die Darstellung zurück".
    private func saysDenial(_ clauses: [ReportReading.Clause]) -> Bool {
        clauses.contains { clause in
            clause.cues.contains { cue in
                cue.category == .deny && !reading.isNegated(cue, in: clause)
                    && !clause.cues.contains { $0.category == .hedge && $0.tokens.overlaps(cue.tokens) }
            }
        }
    }

    /// "nicht auszuschließen": a negation that makes a fear of it.
    private func saysDoubt(_ clauses: [ReportReading.Clause]) -> Bool {
        clauses.contains { clause in
            clause.cues.contains { cue in
                cue.category == .hedge
                    && cue.tokens.contains { Self.doubts.contains(where: reading.word($0).hasPrefix) }
            }
        }
    }

    private static let doubts = ["ausschließen", "auszuschließen", "ausgeschlossen", "verdacht", "befürcht"]

    /// Whether perpetrators say it.
    private func saysClaim(_ sentence: ReportReading.Sentence) -> Bool {
        sentence.has(.claim)
            && (sentence.has(.perpetrator) || sentence.mentions.contains { reading.mentions[$0].kind == .perpetrator })
    }

    /// "derzeit", "noch": a denial that may not last.
    private func isProvisional(_ clauses: [ReportReading.Clause]) -> Bool {
        clauses.contains { clause in
            clause.tokens.joined().contains { Self.provisional.contains(reading.word($0)) }
        }
    }

    private static let provisional: Set<String> = [
        "derzeit", "zurzeit", "momentan", "aktuell", "aktuellem", "bislang", "bisher", "noch", "vorerst",
        "kenntnisstand",
        "stand", "erkenntnisstand", "wissensstand", "jetzigem",
    ]

    /// The words from the negator or the cue to the end of what was found, not longer than the clause.
    private func evidence(
        _ cue: Cue, _ clause: ReportReading.Clause, _ sentence: ReportReading.Sentence
    ) -> Evidence {
        let companions = clause.cues.filter {
            [.negator, .notFound, .hedge].contains($0.category)
                && abs($0.tokens.lowerBound - cue.tokens.lowerBound) <= 8
        }
        let start = companions.map(\.tokens.lowerBound).reduce(cue.tokens.lowerBound, min)
        let end = companions.map(\.tokens.upperBound).reduce(cue.tokens.upperBound, max)
        return reading.evidence(tokens: start..<end, block: sentence.block)
    }
}
