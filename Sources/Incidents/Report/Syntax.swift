import Dates
import German

/// The little grammar that the readings share: what governs a name, what is negated.
extension ReportReading {
    static let prepositions: Set<String> = [
        "bei", "beim", "auf", "gegen", "an", "am", "von", "vom", "für", "durch", "über", "aus", "in", "im", "zu", "zum",
        "zur", "nach", "mit", "unter", "laut", "seit", "ab", "bis", "wegen", "neben", "außer", "ohne", "zwischen",
        "trotz",
        "gegenüber", "vor", "um", "samt", "infolge", "aufgrund",
    ]
    private static let articles: Set<String> = [
        "der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "einem", "einen", "eines", "und", "oder",
        "sowie", "wie", "auch", "etwa", "beispielsweise", "ihre", "ihrer", "ihren", "ihrem", "seine", "seiner",
        "seinen",
        "seinem", "unter", "anderem", "anderen", "mehrere", "mehreren", "einige", "einigen", "beiden", "beide",
        "zudem", "außerdem",
    ]
    /// Nouns that stand in apposition before a name: "der IT-Dienstleister X", "die Krankenkassen X und Y".
    private static let appositions = [
        "dienstleister", "dienstleisters", "krankenkasse", "krankenkassen", "kasse", "kassen", "versicherer",
        "versicherers",
        "versicherern", "versicherung", "anbieter", "anbieters", "unternehmen", "unternehmens", "softwarehaus",
        "betreiber",
        "betreibers", "firma", "betriebskrankenkasse", "betriebskrankenkassen", "ersatzkasse", "ersatzkassen",
        "innungskrankenkasse", "innungskrankenkassen", "hersteller", "herstellers", "konzern", "konzerns", "klinik",
        "klinikum", "krankenhaus", "behörde", "portal", "plattform", "seite", "webseite", "rechenzentrum", "gruppe",
        "tochter",
        "agentur", "genossenschaft", "spezialist", "partner", "gesellschaft", "zulieferer", "kunden", "mitglieder",
        "wettbewerber",
    ]

    /// The preposition that governs a name, across articles, adjectives, appositions and the other names of its list.
    ///
    /// "bei der Allianz, hkk und DAK": `bei` for each of the three.
    func governor(ofToken token: Int, from lowest: Int) -> (word: String, token: Int)? {
        var index = token - 1
        let floor = max(lowest, token - 120)
        while index >= floor {
            if let mention = mentionIndex(atToken: index) {
                guard mentions[mention].kind != .person else { return nil }
                index = mentionTokens[mention].lowerBound - 1
                continue
            }
            let candidate = text.tokens[index]
            let word = self.word(index)
            if candidate.kind == .punctuation {
                guard [",", "(", ")", "„", "“", "\"", "–", "-", "&", "/"].contains(word) else { return nil }
            } else if Self.articles.contains(word) {
                // part of the noun phrase
            } else if Self.prepositions.contains(word) {
                return (word, index)
            } else if candidate.isCapitalized {
                guard Self.appositions.contains(where: word.hasSuffix) else { return nil }
            } else if !Self.isAdjective(word) {
                return nil
            }
            index -= 1
        }
        return nil
    }

    private static func isAdjective(_ word: String) -> Bool {
        ["en", "er", "e", "em", "es"].contains { word.hasSuffix($0) } && word.utf8.count > 4
    }

    /// The mention that covers a token.
    func mentionIndex(atToken token: Int) -> Int? {
        let after = mentionTokens.partitioningIndex { $0.lowerBound > token }
        guard after > 0, mentionTokens[after - 1].contains(token) else { return nil }
        return after - 1
    }

    /// Whether a cue is negated in its clause: by a negator that belongs to no other cue.
    ///
    /// "nicht nur", "nicht mehr nur" and "nicht ohne" do not negate.
    func isNegated(_ cue: Cue, in clause: Clause) -> Bool {
        clause.cues.contains { negator in
            guard negator.category == .negator else { return false }
            let token = negator.tokens.lowerBound
            // Inside of a frame ("Daten … betroffen") it negates, unless the frame's own words hold it.
            if cue.tokens.contains(token) { return !Self.selfNegating.contains(cue.category) }
            if hasColon(between: token, cue.tokens.lowerBound) { return false }
            let next = token + 1 < text.tokens.count ? word(token + 1) : ""
            if ["nur", "zuletzt", "zum", "ohne"].contains(next) { return false }
            if word(token) == "ohne", token > 0, word(token - 1) == "nicht" { return false }
            let isTaken = clause.cues.contains { other in
                Self.takingNegators.contains(other.category) && other.tokens.contains(token) && other != negator
                    && !(other.tokens.lowerBound <= cue.tokens.lowerBound
                        && cue.tokens.upperBound <= other.tokens.upperBound)
            }
            if isTaken { return false }
            let distance = cue.tokens.lowerBound - token
            if distance > 0 { return distance <= 14 }
            return word(token) == "nicht" && clause.distance(from: cue.tokens.lowerBound, to: token) <= 6
        }
    }

    /// "Angriff auf X: Versicherte kommen nicht durch": two statements.
    private func hasColon(between one: Int, _ other: Int) -> Bool {
        (min(one, other)..<max(one, other)).contains { word($0) == ":" }
    }

    /// Those of ``selfNegating`` that leave their negator to no other cue.
    private static let takingNegators: Set<CueCategory> = [.disrupted, .restricted, .offline, .unaffected, .hedge]

    /// Categories whose patterns have a negator inside: "nicht erreichbar".
    private static let selfNegating: Set<CueCategory> = [
        .disrupted, .restricted, .offline, .unaffected, .hedge, .cannot, .open, .safe, .deny, .notFound, .claim,
        .kindOutage,
    ]

    private static let auxiliaries: Set<String> = ["hatte", "hatten", "war", "waren"]
    private static let participlePrefixes = [
        "ge", "ver", "be", "er", "ent", "zer", "miss", "abge", "ange", "aufge", "ausge", "einge", "vorge", "wegge",
        "lahmge", "zuge", "nachge", "heimge", "bekannt", "unter", "über",
    ]

    /// Whether a clause tells what was before something else: "hatte … getroffen", "waren … unterlaufen".
    func isPluperfect(_ clause: Clause) -> Bool {
        let tokens = clause.tokens.joined()
        guard tokens.contains(where: { Self.auxiliaries.contains(word($0)) }) else { return false }
        return tokens.contains { token in
            guard !text.tokens[token].isCapitalized, text.tokens[token].kind == .word else { return false }
            let word = word(token)
            guard word.utf8.count > 4, word.hasSuffix("t") || word.hasSuffix("en") || word == "worden" else {
                return false
            }
            return word.hasSuffix("iert") || Self.participlePrefixes.contains(where: word.hasPrefix)
        }
    }

    /// The noun phrase's words before a token, for evidence.
    func bytes(ofTokens tokens: Range<Int>) -> Range<Int> {
        text.tokens[tokens.lowerBound].start..<text.tokens[tokens.upperBound - 1].end
    }

    /// Offset of a clause's sentence in ``sentences`` and of the clause in it.
    struct Place: Sendable, Hashable {
        let sentence: Int
        let clause: Int
    }
}

extension ReportReading.Clause {
    /// How many tokens of the clause lie between two of its tokens, without a subordinate clause that interrupts it.
    fileprivate func distance(from start: Int, to end: Int) -> Int {
        tokens.reduce(0) { $0 + $1.clamped(to: start..<end).count }
    }
}

/// Days since 1970-01-01 of a date that begins with `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, for the shorter ones of their first day;
/// `nil` if it does not, and for a day that no calendar has.
func dayNumber(_ date: String) -> Int? {
    let fields = date.prefix(10).split(separator: "-").map { Int($0) }
    guard let first = fields.first, let year = first, year > 0 else { return nil }
    return CivilDay(year, fields.count > 1 ? fields[1] ?? 1 : 1, fields.count > 2 ? fields[2] ?? 1 : 1)?.number
}
