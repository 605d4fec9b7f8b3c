import Articles
import Entities
import German

/// Reads whether data got out, from all clauses of an incident that speak of it.
///
/// Each clause gives a statement with its speaker. What happened to data outweighs what is feared, and that what is denied;
/// a mere word such as "Datenleck", a heading, and what was said "zunächst" count only where no sentence says more, and what
/// perpetrators claim only where nobody denies it. "Das wies die Kasse zurück" denies what the sentence before told.
struct LeakReading {
    private let reading: ReportReading
    private let attribution: Attribution
    private var told: [Told] = []
    private var what: [String] = []

    /// What a clause says.
    private struct Told {
        let verdict: DataLeak.Verdict
        /// Whether it only names the incident, only says that data are safe, is a heading, or is called outdated.
        let isWeak: Bool
        /// Whether perpetrators say it, or the next sentence rejects it.
        var isClaim: Bool
        let sentence: Int
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
            leak.readRejection(index)
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
        for (verdict, isClaim) in [
            (DataLeak.Verdict.confirmed, false), (.suspected, false), (.denied, false), (.suspected, true),
            (.notEstablished, false),
        ] {
            if let found = strong.first(where: { $0.verdict == verdict && $0.isClaim == isClaim }) { return found }
        }
        // "Die Daten sind sicher" says less than that no sign of a leak was found.
        if let found = told.first(where: { $0.verdict == .notEstablished }) { return found }
        return order.lazy.compactMap { verdict in told.first { $0.verdict == verdict } }.first
    }

    // MARK: Clauses

    private mutating func read(_ clause: ReportReading.Clause, _ index: Int) {
        let sentence = reading.sentences[index]
        guard let (told, isSafe) = cue(of: clause, in: sentence) else { return }
        let statement = LeakVerdict(told, isSafe: isSafe)
        guard let verdict = statement.verdict else { return }
        append(
            verdict, index, evidence(told.cue, clause, sentence),
            isWeak: isSafe || (verdict == .confirmed && (told.isMereName || told.isExposure)) || isOutdated(sentence),
            isClaim: verdict == .suspected && statement.isClaim)
        guard verdict == .confirmed || verdict == .suspected else { return }
        for data in sentence.cues where data.category == .dataKind {
            let words = reading.text.string(reading.bytes(ofTokens: data.tokens))
            if !what.contains(words) { what.append(words) }
        }
    }

    private mutating func append(
        _ verdict: DataLeak.Verdict, _ index: Int, _ evidence: Evidence, isWeak: Bool, isClaim: Bool = false
    ) {
        let modality: Modality =
            switch verdict {
            case .denied, .notEstablished: .denied
            case .suspected: .possible
            default: attribution.sources[index] == nil ? .asserted : .reported
            }
        told.append(
            Told(
                verdict: verdict, isWeak: isWeak || reading.sentences[index].kind.isHeading, isClaim: isClaim,
                sentence: index,
                statement: Statement(
                    value: verdict.rawValue, modality: modality, support: .explicit, source: attribution.sources[index],
                    evidence: [evidence])))
    }

    /// "Das wies die Kasse zurück": a sentence that denies what the one before it supposed.
    private mutating func readRejection(_ index: Int) {
        guard let last = told.last, last.sentence == index - 1, last.verdict == .suspected,
            reading.sentences[last.sentence].block == reading.sentences[index].block
        else { return }
        let sentence = reading.sentences[index]
        for clause in sentence.clauses {
            guard let cue = clause.cues.first(where: { $0.category == .deny }),
                LeakVerdict.saysDenial([clause], reading),
                clause.tokens.joined().contains(where: { Self.anaphors.contains(reading.word($0)) })
            else { continue }
            told[told.count - 1].isClaim = true
            append(.denied, index, reading.evidence(tokens: cue.tokens, block: sentence.block), isWeak: false)
            return
        }
    }

    private static let anaphors: Set<String> = [
        "das", "dies", "dem", "darstellung", "behauptung", "behauptungen", "vorwurf", "vorwürfe", "angaben", "diese",
    ]

    /// "Zunächst hieß es": whether a sentence tells what was believed before; "anders als zunächst" tells what is known now.
    private func isOutdated(_ sentence: ReportReading.Sentence) -> Bool {
        sentence.tokens.contains { token in
            guard Self.formerly.contains(reading.word(token)) else { return false }
            return !(max(sentence.tokens.lowerBound, token - 2)..<token).contains {
                ["als", "wie", "entgegen"].contains(reading.word($0))
            }
        }
    }

    private static let formerly: Set<String> = ["zunächst", "anfangs", "ursprünglich"]

    /// The words by which a clause speaks of a leak, and whether they tell of data that nobody got at. Words that tell of others
    /// come before those of a loss.
    private func cue(
        of clause: ReportReading.Clause, in sentence: ReportReading.Sentence
    ) -> (LeakCue, isSafe: Bool)? {
        func told(_ cue: Cue) -> LeakCue {
            LeakCue(cue: cue, clause: clause, sentence: sentence, reading: reading)
        }
        let leaks = clause.cues.filter { $0.category == .leak }.map(told).filter(\.isAboutData)
        if let leak = leaks.first(where: { !$0.isLossToOwner }) ?? leaks.first { return (leak, false) }
        return clause.cues.first { $0.category == .safe }.map { (told($0), true) }
    }

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
