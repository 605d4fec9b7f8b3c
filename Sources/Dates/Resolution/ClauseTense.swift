/// Tells whether the clause around an expression speaks of the past or of what is to come.
///
/// German news use the present for both, so the auxiliaries, participles and verbs of planning decide; without any the
/// answer is `present`. A clause is what stands between commas, colons and dashes, at most ``reach`` tokens to each
/// side.
struct ClauseTense: Sendable {
    enum Tense: Sendable {
        case past, future, present
        /// Only a form of "sein" with no participle: what is, or is to be.
        case copula
    }

    private let reading: TermReading
    private static let reach = 40

    init(_ reading: TermReading) { self.reading = reading }

    /// The tense of the clause, or else of the sentence.
    func tense(around tokens: Range<Int>, in sentence: Range<Int>) -> Tense {
        let clause = clause(around: tokens, in: sentence)
        let wide =
            max(
                sentence.lowerBound, clause.lowerBound - Self.reach)..<min(
                sentence.upperBound, clause.upperBound + Self.reach)
        return tense(in: clause) ?? tense(in: wide) ?? .present
    }

    /// The tense of the clause alone.
    func clauseTense(around tokens: Range<Int>, in sentence: Range<Int>) -> Tense {
        tense(in: clause(around: tokens, in: sentence)) ?? .present
    }

    /// Whether the clause ends in a verb of what is to come: "dass das System heute abgeschaltet werden soll".
    func endsInFuture(around tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
        let last = clause(around: tokens, in: sentence).upperBound - 1
        let isStop = reading.isMark(last, ".")
        return reading.has(isStop ? last - 1 : last, .future)
    }

    private func clause(around tokens: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        var first = tokens.lowerBound
        var last = tokens.upperBound
        while first > sentence.lowerBound, tokens.lowerBound - first < Self.reach, !isClauseEnd(first - 1) {
            first -= 1
        }
        while last < sentence.upperBound, last - tokens.upperBound < Self.reach, !isClauseEnd(last) { last += 1 }
        return first..<last
    }

    private func isClauseEnd(_ index: Int) -> Bool {
        reading.isClauseEnd(index)
    }

    private func tense(in range: Range<Int>) -> Tense? {
        var past = 0
        var future = 0
        var hasCopula = false
        var hasParticiple = false
        var isPlanned = false
        for index in range where reading.isWord(index) && !(reading.isCapitalized(index) && index > range.lowerBound) {
            if reading.has(index, .pastVerb) { past += 1 }
            if reading.has(index, .future) { future += 1 }
            if reading.has(index, .copula) { hasCopula = true }
            if reading.has(index, .planned) { isPlanned = true }
            guard reading.length(index) > 4 else { continue }
            if isParticiple(index) { hasParticiple = true }
            // Behind an article it is an adjective: "die geplante Abschaltung".
            if !reading.isTerm(index), !reading.hasAny(index - 1, TermSet(.article, .demonstrative, .one)),
                isWeakPast(index)
            {
                past += 1
            }
        }
        if hasCopula, hasParticiple, !isPlanned { past += 1 }
        if isPlanned, past == 0 { return .future }
        if past == 0, future == 0 { return hasCopula ? .copula : nil }
        return past >= future ? .past : .future
    }

    /// "meldete", "führten": the past of weak verbs.
    func isWeakPast(_ index: Int) -> Bool {
        let word = reading.bytes(index)
        guard word.count > 4 else { return false }
        let isPlural = word.last == UInt8(ascii: "n")
        let stem = isPlural ? word.dropLast() : word
        guard stem.count > 4, stem.last == UInt8(ascii: "e"), stem.dropLast().last == UInt8(ascii: "t") else {
            return false
        }
        return !isPlural || stem.dropLast(2).last != UInt8(ascii: "s")
    }

    /// "gestört", "ausgefallen", "angegriffen".
    private func isParticiple(_ index: Int) -> Bool {
        let word = reading.bytes(index)
        guard word.last == UInt8(ascii: "t") || word.suffix(2).elementsEqual("en".utf8) else { return false }
        return Self.prefixes.contains { word.prefix($0.utf8CodeUnitCount).readsLower($0) }
    }

    private static let prefixes: [StaticString] = [
        "ge", "ausge", "abge", "ange", "aufge", "einge", "vorge", "zuge", "mitge", "herge", "festge", "nachge", "umge",
        "lahmge", "wiederherge", "herunterge",
    ]
}
