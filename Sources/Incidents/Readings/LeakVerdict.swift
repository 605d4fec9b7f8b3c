import German

/// The verdict on a leak that a clause gives with its ``LeakCue``: by negation, hedge, denial and question in the clause itself
/// and in the one that governs it.
struct LeakVerdict {
    private let told: LeakCue
    private let isSafe: Bool
    private var reading: ReportReading { told.reading }
    private var cue: Cue { told.cue }
    private var clause: ReportReading.Clause { told.clause }
    private var sentence: ReportReading.Sentence { told.sentence }

    /// - Parameters:
    ///   - told: the words that speak of a leak.
    ///   - isSafe: whether they tell of data that nobody got at.
    init(_ told: LeakCue, isSafe: Bool) {
        self.told = told
        self.isSafe = isSafe
    }

    /// The verdict, or `nil` where the words tell of no leak after all.
    var verdict: DataLeak.Verdict? {
        let governing =
            clause.isSubordinate
            ? sentence.clauses.filter { !$0.isSubordinate }
            : clause.has(.subjunctive) ? sentence.clauses.filter { $0.first != clause.first } : []
        let around = [clause] + governing
        func says(_ category: CueCategory) -> Bool { around.contains { $0.has(category) } }
        if told.isLackOfUse || told.isAddress || told.isAim { return nil }
        let isHedged = around.contains { $0.cues.contains { $0.category == .hedge && isHedge($0) } }
        if question == .extent, !isHedged { return .confirmed }
        if question == .whether {
            if saysDoubt(around) { return .suspected }
            // "Ob Daten gestohlen wurden, sagte er nicht" says nothing at all.
            let isSilent = around.contains { part in
                part.cues.contains { $0.category == .speech && reading.isNegated($0, in: part) }
            }
            return isSilent && !says(.open) ? nil : .notEstablished
        }
        let isNegated =
            isSafe || told.isNegated
            || governing.contains { main in
                main.cues.contains { $0.category == .notFound && reading.isNegated($0, in: main) }
            }
        if isClaim { return .suspected }
        if Self.saysDenial(around, reading) { return .denied }
        if saysDoubt(around) { return .suspected }
        if isHedged { return isNegated && !isSafe ? .notEstablished : .suspected }
        if isNegated, told.isLossToOwner { return nil }
        if isNegated { return says(.notFound) || isProvisional(around) ? .notEstablished : .denied }
        if says(.open) { return .notEstablished }
        return told.isExploit ? nil : told.isLoss ? .suspected : .confirmed
    }

    private enum Question { case whether, extent }

    /// "ob Daten gestohlen wurden" asks for the leak; "wie viele", "welche Daten" take it for granted.
    private var question: Question? {
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

    /// Whether a word such as "behauptet" makes what a clause tells doubtful: not so "entgegen ersten Befürchtungen", "mehr
    /// als behauptet", "sehr wohl".
    private func isHedge(_ cue: Cue) -> Bool {
        let first = cue.tokens.lowerBound
        let before = (max(0, first - 3)..<first).map { reading.word($0) }
        if before.contains("entgegen") || before.contains("als") { return false }
        guard reading.word(first) == "wohl" else { return true }
        return before.last != "sehr" && !(first + 1 < reading.text.tokens.count && reading.word(first + 1) == "aber")
    }

    /// "hält sie für ausgeschlossen", "wies die Darstellung zurück".
    static func saysDenial(_ clauses: [ReportReading.Clause], _ reading: ReportReading) -> Bool {
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

    /// Whether perpetrators say what the sentence tells.
    var isClaim: Bool {
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
}
