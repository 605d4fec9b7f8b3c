import German

/// Finds expressions of time by a grammar over classes of words: at each token the longest production wins.
///
/// The phenomena follow the TimeML guidelines for TIMEX3 and their German application in the KRAUTS corpus: a preposition stays
/// outside of the expression, an article inside.
struct ExpressionParser {
    let text: TokenizedText
    private let table: TermTable
    /// For each token the index of its term, or -1.
    private let terms: [Int32]
    private let masks: [UInt64]

    init(_ text: TokenizedText, table: TermTable = .bundled) {
        self.text = text
        self.table = table
        var terms = [Int32](repeating: -1, count: text.tokens.count)
        var masks = [UInt64](repeating: 0, count: text.tokens.count)
        for (index, token) in text.tokens.enumerated() where token.kind == .word {
            let term = table.lookUp(text.utf8[token.range])
            terms[index] = term
            if term >= 0 { masks[index] = table.terms[Int(term)].mask }
        }
        self.terms = terms
        self.masks = masks
    }

    /// All expressions, in order, without overlap.
    func expressions() -> [RawExpression] {
        var found: [RawExpression] = []
        let starts = TermCategory.startBits
        for (sentence, range) in text.sentences.enumerated() {
            var index = range.lowerBound
            while index < range.upperBound {
                let token = text.tokens[index]
                guard token.kind == .number || masks[index] & starts != 0 else {
                    index += 1
                    continue
                }
                let matches = parse(at: index, end: range.upperBound, start: range.lowerBound)
                if matches.isEmpty {
                    index += 1
                    continue
                }
                for match in matches { found.append(RawExpression(tokens: match.tokens, meaning: match.meaning, mod: match.mod, sentence: sentence, bytes: match.bytes)) }
                index = max(index + 1, matches[matches.count - 1].tokens.upperBound)
            }
        }
        return found
    }

    struct Match {
        var tokens: Range<Int>
        var meaning: Meaning
        var mod: String?
        /// Where it is not the whole of its tokens: its bytes.
        var bytes: Range<Int>?
    }

    // MARK: Words

    func has(_ index: Int, _ category: TermCategory) -> Bool { masks.indices.contains(index) && masks[index] & category.bit != 0 }
    func hasAny(_ index: Int, _ bits: UInt64) -> Bool { masks.indices.contains(index) && masks[index] & bits != 0 }
    func value(_ index: Int, _ category: TermCategory) -> String? {
        guard terms.indices.contains(index), terms[index] >= 0 else { return nil }
        return table.terms[Int(terms[index])].value(category)
    }
    func integer(_ index: Int, _ category: TermCategory) -> Int? { value(index, category).flatMap { Int($0) } }
    func word(_ index: Int) -> String { text.tokens.indices.contains(index) ? text.string(text.tokens[index]) : "" }
    func lower(_ index: Int) -> String { word(index).lowercased() }
    func isNumber(_ index: Int) -> Bool { text.tokens.indices.contains(index) && text.tokens[index].kind == .number }
    func isMark(_ index: Int, _ mark: String) -> Bool { text.tokens.indices.contains(index) && text.tokens[index].kind == .punctuation && word(index) == mark }
    /// A number token of digits only.
    func digits(_ index: Int) -> Int? {
        guard isNumber(index) else { return nil }
        let token = text.tokens[index]
        guard token.end - token.start <= 6 else { return nil }
        var value = 0
        for byte in text.utf8[token.range] {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte) - 48
        }
        return value
    }

    // MARK: Productions

    private func parse(at index: Int, end: Int, start: Int) -> [Match] {
        let determined = has(index, .article) || has(index, .demonstrative)
        if let list = dayList(at: index, end: end) { return list }
        if let range = clockRange(at: index, end: end, start: start) { return range }
        if let match = single(at: index, end: end, start: start) { return [match] }
        if determined, var match = single(at: index + 1, end: end, start: start, isDetermined: true) {
            switch match.meaning {
            case .clock: return []
            case .year where isNumber(index + 1), .day, .set, .dayOffset: return [match]
            case .yearPart(let part, _) where part.count == 2 && !part.contains { $0.isNumber } && has(index, .article) && has(index + 1, .season): return [match]
            case .duration where isNumber(index + 1) && word(index + 1).contains("-"): return [match]
            case .literal where has(index + 1, .vague) || has(index + 1, .recent): return [match]
            default: break
            }
            match.tokens = index..<match.tokens.upperBound
            return [match]
        }
        return []
    }

    private func single(at index: Int, end: Int, start: Int, isDetermined: Bool = false) -> Match? {
        guard index < end else { return nil }
        var best: Match?
        func offer(_ match: Match?) {
            guard let match, match.tokens.upperBound <= end else { return }
            if match.tokens.upperBound > best?.tokens.upperBound ?? 0 { best = match }
        }
        offer(edge(at: index, end: end, start: start))
        offer(calendarDay(at: index, end: end))
        offer(monthExpression(at: index, end: end, start: start))
        offer(weekdayExpression(at: index, end: end, start: start))
        offer(relativeUnit(at: index, end: end, start: start, isDetermined: isDetermined))
        offer(durationExpression(at: index, end: end, start: start, isDetermined: isDetermined))
        offer(clock(at: index, end: end, start: start))
        offer(partOfDay(at: index, end: end, start: start, isDetermined: isDetermined))
        offer(setExpression(at: index, end: end, start: start))
        offer(yearExpression(at: index, end: end, start: start))
        offer(other(at: index, end: end, start: start, isDetermined: isDetermined))
        return best
    }

    /// "Anfang März", "Mitte der siebziger Jahre", "Ende des Jahres".
    private func edge(at index: Int, end: Int, start: Int) -> Match? {
        guard has(index, .edge), let mod = value(index, .edge) else { return nil }
        var next = index + 1
        if has(next, .article) || has(next, .demonstrative) { next += 1 }
        if isMark(next, "/") || hasAny(next, TermCategory.edge.bit) { return nil }
        if next == index + 2, has(next, .unit), let unit = value(next, .unit), ["Y", "M", "W"].contains(unit), has(index + 1, .article) {
            return Match(tokens: index..<(next + 1), meaning: unit == "Y" ? .sameYear(0) : .unit(unit, 0), mod: mod)
        }
        if has(next, .unit), value(next, .unit) == "W", next == index + 1 {
            return Match(tokens: index..<(next + 1), meaning: .unit("W", 0), mod: mod)
        }
        guard var inner = single(at: next, end: end, start: start, isDetermined: next > index + 1) else { return nil }
        switch inner.meaning {
        case .month, .year, .relativeYear, .unit, .decade, .century, .yearPart:
            inner.tokens = index..<inner.tokens.upperBound
            inner.mod = mod
            return inner
        default: return nil
        }
    }
}

extension TermCategory {
    /// Categories that an expression may begin with.
    static let startBits: UInt64 = [
        TermCategory.month, .monthAbbreviation, .weekday, .weekdayAbbreviation, .weekdayPlural, .weekdayPart, .unit, .unitVariant, .number,
        .one, .ordinal, .article, .demonstrative, .relative, .dayAdjective, .same, .dayAdverb, .tomorrow, .part, .setPart, .set, .every,
        .everyPlural, .quantity, .paar, .half, .season, .edge, .turn, .weekEdge, .previous, .following, .anaphoraDay, .thisYear, .vague,
        .vagueNoun, .recent, .long, .adjectiveDuration, .decade, .decadeCompound, .approximation, .kw, .holiday, .whole, .filler, .per, .setCount,
    ].reduce(0) { $0 | $1.bit }
}
