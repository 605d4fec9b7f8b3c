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
        guard let (cue, isSafe) = cue(of: clause, in: sentence),
            let verdict = verdict(of: cue, isSafe: isSafe, in: clause, sentence)
        else { return }
        append(
            verdict, index, evidence(cue, clause, sentence),
            isWeak: isSafe || (verdict == .confirmed && (isMereName(cue) || isExposure(cue))) || isOutdated(sentence),
            isClaim: verdict == .suspected && saysClaim(sentence))
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
            guard let cue = clause.cues.first(where: { $0.category == .deny }), saysDenial([clause]),
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

    /// The cue by which a clause speaks of a leak, and whether that tells of data that nobody got at.
    private func cue(of clause: ReportReading.Clause, in sentence: ReportReading.Sentence) -> (Cue, isSafe: Bool)? {
        if let leak = clause.cues.first(where: {
            $0.category == .leak && Self.isAboutData($0, clause, sentence, reading)
        }) {
            return (leak, false)
        }
        return clause.cues.first { $0.category == .safe }.map { ($0, true) }
    }

    /// Whether a word such as "gestohlen" is said of data: by itself, in its clause, or in its sentence.
    private static func isAboutData(
        _ cue: Cue, _ clause: ReportReading.Clause, _ sentence: ReportReading.Sentence, _ reading: ReportReading
    ) -> Bool {
        let words = cue.tokens.map { reading.word($0) }
        if isExploit(cue, reading) || words.contains(where: { word in names.contains { word.contains($0) } }) {
            return true
        }
        return sentence.has(.dataNoun) || sentence.has(.dataKind)
    }

    /// Whether a cue tells that data got out, and not a flaw that was used or what a service is for.
    static func isEvent(
        _ cue: Cue, in clause: ReportReading.Clause, of sentence: ReportReading.Sentence, _ reading: ReportReading
    ) -> Bool {
        isAboutData(cue, clause, sentence, reading) && !isExploit(cue, reading) && !isAddress(cue, reading)
            && !isUse(cue, in: sentence, reading)
    }

    private static let names = ["daten", "leak", "leck", "abgeflossen", "abfluss", "fehlversand", "beute"]

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
        if isLackOfUse(of: cue, in: clause, sentence) || Self.isAddress(cue, reading) || isAim(cue, in: clause) {
            return nil
        }
        let isHedged = around.contains { $0.cues.contains { $0.category == .hedge && isHedge($0) } }
        let asks = question(before: cue, in: clause, sentence)
        if asks == .extent, !isHedged { return .confirmed }
        if asks == .whether, saysDoubt(around) { return .suspected }
        if asks == .whether {
            // "Ob Daten gestohlen wurden, sagte er nicht" says nothing at all.
            let isSilent = around.contains { part in
                part.cues.contains { $0.category == .speech && reading.isNegated($0, in: part) }
            }
            return isSilent && !says(.open) ? nil : .notEstablished
        }
        let isNegated =
            isSafe || isNegated(cue, in: clause)
            || governing.contains { main in
                main.cues.contains { $0.category == .notFound && reading.isNegated($0, in: main) }
            }
        if saysClaim(sentence) { return .suspected }
        if saysDenial(around) { return .denied }
        if saysDoubt(around) { return .suspected }
        if isHedged { return isNegated && !isSafe ? .notEstablished : .suspected }
        // That data were not lost to their owner says nothing of others.
        if isNegated, cue.tokens.contains(where: { reading.word($0) == "verloren" }) { return nil }
        if isNegated { return says(.notFound) || isProvisional(around) ? .notEstablished : .denied }
        if says(.open) { return .notEstablished }
        return Self.isExploit(cue, reading) ? nil : isLoss(cue) ? .suspected : .confirmed
    }

    /// "wollen Daten abgreifen", "um Daten zu stehlen": what somebody is after.
    private func isAim(_ cue: Cue, in clause: ReportReading.Clause) -> Bool {
        let last = reading.word(cue.tokens.upperBound - 1)
        guard last.hasSuffix("en"), !last.contains("ge"), !reading.text.tokens[cue.tokens.upperBound - 1].isCapitalized
        else {
            return false
        }
        return clause.tokens.joined().contains { Self.aims.contains(reading.word($0)) }
    }

    private static let aims: Set<String> = [
        "wollen", "wollten", "will", "wollte", "um", "versuchen", "versuchten", "versucht",
    ]

    /// Data that lay open, which perhaps nobody saw.
    private func isExposure(_ cue: Cue) -> Bool {
        cue.tokens.contains { token in Self.exposures.contains(where: reading.word(token).hasPrefix) }
    }

    private static let exposures = [
        "abrufbar", "zugänglich", "einsehbar", "ungeschützt", "offen", "frei", "mitzulesen", "sichtbar", "auffindbar",
    ]

    private enum Question { case whether, extent }

    /// "ob Daten gestohlen wurden" asks for the leak; "wie viele", "welche Daten" take it for granted.
    private func question(
        before cue: Cue, in clause: ReportReading.Clause, _ sentence: ReportReading.Sentence
    ) -> Question? {
        if sentence.tokens.contains(where: { $0 < cue.tokens.lowerBound && reading.word($0) == "ob" }) {
            return .whether
        }
        let words = clause.tokens.joined().prefix(3).map { reading.word($0) }
        guard let first = words.first, ["welche", "wie", "wieviele"].contains(first),
            first != "wie" || words.dropFirst().first.map({ ["viele", "viel"].contains($0) }) == true,
            !cue.tokens.contains(where: { reading.word($0).hasPrefix("betroffen") })
        else { return nil }
        return .extent
    }

    /// A negation of the leak. Unlike ``ReportReading/isNegated(_:in:)`` it also sees "nicht möglich" and "kein Zugriff", which
    /// there belong to the state of a service.
    private func isNegated(_ cue: Cue, in clause: ReportReading.Clause) -> Bool {
        if reading.isNegated(cue, in: clause) { return true }
        guard reading.word(cue.tokens.lowerBound).hasPrefix("zugriff") else { return false }
        return clause.cues.contains {
            $0.category == .negator && abs($0.tokens.lowerBound - cue.tokens.lowerBound) <= 8
        }
    }

    /// "Versicherte haben keinen Zugriff auf ihre Daten", "die Daten sind nicht zugänglich": what a service is for.
    private func isLackOfUse(
        of cue: Cue, in clause: ReportReading.Clause, _ sentence: ReportReading.Sentence
    ) -> Bool {
        if Self.isUse(cue, in: sentence, reading) { return true }
        return cue.tokens.contains { token in Self.uses.contains { reading.word(token).hasPrefix($0) } }
            && !sentence.hasAny([.attacker, .perpetrator, .access]) && isNegated(cue, in: clause)
            && clause.tokens.joined().contains { Self.possessions.contains(reading.word($0)) }
    }

    /// "auf ihre Daten zugreifen".
    private static func isUse(_ cue: Cue, in sentence: ReportReading.Sentence, _ reading: ReportReading) -> Bool {
        let words = cue.tokens.map { reading.word($0) }
        return words.contains { word in uses.contains { word.hasPrefix($0) } } && words.contains(where: own.contains)
            && !sentence.hasAny([.attacker, .perpetrator, .access])
    }

    private static let uses = ["zugriff", "zugreifen", "zugänglich", "einsehen"]
    private static let own: Set<String> = ["ihre", "ihren", "ihrer", "eigene", "eigenen"]
    private static let possessions: Set<String> = [
        "hat", "haben", "habe", "hatte", "hatten", "können", "konnten", "kann", "konnte",
    ]

    /// "auf ihrer Seite im Darknet": where perpetrators write, not where data are.
    private static func isAddress(_ cue: Cue, _ reading: ReportReading) -> Bool {
        let first = cue.tokens.lowerBound
        return first > 0 && reading.word(cue.tokens.upperBound - 1) == "darknet"
            && addresses.contains(where: reading.word(first - 1).hasSuffix)
    }

    private static let addresses = ["seite", "portal", "blog", "auftritt", "forum"]

    /// Whether a word such as "behauptet" makes what a clause tells doubtful: not so "entgegen ersten Befürchtungen", "mehr
    /// als behauptet", "sehr wohl".
    private func isHedge(_ cue: Cue) -> Bool {
        let first = cue.tokens.lowerBound
        let before = (max(0, first - 3)..<first).map { reading.word($0) }
        if before.contains("entgegen") || before.contains("als") { return false }
        guard reading.word(first) == "wohl" else { return true }
        return before.last != "sehr" && !(first + 1 < reading.text.tokens.count && reading.word(first + 1) == "aber")
    }

    /// A flaw that was used tells of no leak by itself; that it was not used tells that there is none.
    private static func isExploit(_ cue: Cue, _ reading: ReportReading) -> Bool {
        cue.tokens.contains { word in ["ausgenutzt", "missbraucht"].contains(reading.word(word)) }
    }

    /// A lost or stolen carrier of data, which perhaps nobody reads.
    private func isLoss(_ cue: Cue) -> Bool {
        cue.tokens.contains { token in Self.carriers.contains(where: reading.word(token).hasPrefix) }
    }

    private static let carriers = ["datenträger", "festplatte", "usb", "stick", "laptop", "notebook"]

    /// "hält sie für ausgeschlossen", "wies die Darstellung zurück".
    private func saysDenial(_ clauses: [ReportReading.Clause]) -> Bool {
        clauses.contains { clause in
            clause.cues.contains { cue in
                cue.category == .deny && !reading.isNegated(cue, in: clause)
                    && !clause.cues.contains { $0.category == .hedge && $0.tokens.overlaps(cue.tokens) }
            }
        }
    }

    /// "nicht auszuschließen", "schließt nicht aus": a negation that makes a fear of it.
    private func saysDoubt(_ clauses: [ReportReading.Clause]) -> Bool {
        clauses.contains { clause in
            clause.cues.contains { cue in
                switch cue.category {
                case .hedge: cue.tokens.contains { Self.doubts.contains(where: reading.word($0).hasPrefix) }
                case .deny: reading.isNegated(cue, in: clause)
                default: false
                }
            }
        }
    }

    private static let doubts = ["ausschließen", "auszuschließen", "ausgeschlossen", "verdacht"]

    /// Whether perpetrators say it.
    private func saysClaim(_ sentence: ReportReading.Sentence) -> Bool {
        let perpetrators =
            sentence.cues.filter { $0.category == .perpetrator }.map(\.tokens)
            + sentence.mentions.filter { reading.mentions[$0].kind == .perpetrator }.map { reading.mentionTokens[$0] }
        guard !perpetrators.isEmpty else { return false }
        if sentence.has(.claim) { return true }
        // "laut den Erpressern", "nach Angaben der Täter"
        return sentence.cues.contains { cue in
            guard cue.category == .speech, ["laut", "nach"].contains(reading.word(cue.tokens.lowerBound)) else {
                return false
            }
            return perpetrators.contains { (0...2).contains($0.lowerBound - cue.tokens.upperBound) }
        }
    }

    /// "derzeit", "noch": a denial that may not last.
    private func isProvisional(_ clauses: [ReportReading.Clause]) -> Bool {
        clauses.contains { clause in
            clause.tokens.joined().contains {
                let word = reading.word($0)
                return Self.provisional.contains(word) && !(word == "noch" && hasNeither(clause))
            }
        }
    }

    private func hasNeither(_ clause: ReportReading.Clause) -> Bool {
        clause.cues.contains { $0.category == .negator && reading.word($0.tokens.lowerBound) == "weder" }
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
