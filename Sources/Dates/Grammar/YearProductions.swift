import German

/// Years, decades and centuries: "2023", "Jahr 2023", "seit 1996", "2019-2021", "sechziger Jahren", "19. Jahrhundert".
extension ExpressionParser {
    /// The year behind a day or month, and the token behind it: "2023", "dieses Jahres", "des vergangenen Jahres",
    /// "'23".
    func yearBehind(_ place: Place) -> (Meaning.Year, Int) {
        let index = place.index
        guard index < place.end else { return (.open, index) }
        if let year = reading.yearNumber(index), !(reading.isOrdinalPoint(index + 1) && monthNumber(index + 2) != nil),
            !(reading.isGlued(index) && reading.isGlued(index + 1) && reading.isWord(index + 1))
        {
            return (.explicit(year), index + 1)
        }
        if reading.isMark(index, "'") || reading.isMark(index, "’"), reading.length(index + 1) == 2,
            let short = reading.digits(index + 1), reading.isGlued(index + 1)
        {
            return (.explicit(short > 50 ? 1_900 + short : 2_000 + short), index + 2)
        }
        var next = index
        if reading.has(next, .article) { next += 1 }
        if reading.reads(next, "jahres"), let year = reading.yearNumber(next + 1) { return (.explicit(year), next + 2) }
        if reading.value(next + 1, .unit) == "Y", next + 1 < place.end {
            if reading.has(next, .demonstrative) { return (.relative(0), next + 2) }
            if let offset = reading.integer(next, .relative) { return (.relative(offset), next + 2) }
            if let offset = reading.integer(next, .relativeToText) { return (.anchored(offset), next + 2) }
        }
        if reading.value(next, .previous) == "Y" { return (.relative(-1), next + 1) }
        if reading.value(next, .following) == "Y" { return (.anchored(1), next + 1) }
        return (.open, index)
    }

    /// "2023", "Jahr 2023", "heuer", decades and centuries.
    func year(at place: Place) -> Match? {
        let index = place.index
        if reading.value(index, .unit) == "Y" || reading.reads(index, "gesamtjahr"), reading.isCapitalized(index),
            let year = reading.digits(index + 1), index + 1 < place.end, (100...2_199).contains(year)
        {
            return Match(tokens: index..<(index + 2), meaning: .year(year))
        }
        if reading.has(index, .thisYear) {
            return Match(tokens: index..<(index + 1), meaning: .relativeYear(.relative(0)))
        }
        if let year = reading.integer(index, .number), year >= 1_900 {
            return Match(tokens: index..<(index + 1), meaning: .year(year))
        }
        if let decade = decade(at: place) { return decade }
        guard let year = reading.yearNumber(index), isYear(year, at: place) else { return nil }
        return Match(tokens: index..<(index + 1), meaning: .year(year))
    }

    /// "2022/23", "2019-2021", "1990–1992": both ends are expressions.
    func yearRange(at place: Place) -> [Match]? {
        let index = place.index
        guard reading.isNumber(index), reading.length(index) == 7 || reading.length(index) == 9 else { return nil }
        let bytes = reading.bytes(index)
        let mark = bytes.startIndex + 4
        guard bytes[mark] == UInt8(ascii: "/") || bytes[mark] == UInt8(ascii: "-"), let first = bytes[..<mark].decimal,
            let second = bytes[(mark + 1)...].decimal, (1_000...2_100).contains(first)
        else { return nil }
        let last = bytes.count == 9 ? second : first / 100 * 100 + second
        // A range of years lies within a lifetime; "1234-5678" is a number of something else.
        guard last > first, last <= first + 120, last <= 2_100, !reading.has(place.previous, .product),
            bytes.count == 9 || last == first + 1
        else { return nil }
        return [
            Match(tokens: index..<(index + 1), meaning: .year(first), bytes: bytes.startIndex..<mark),
            Match(tokens: index..<(index + 1), meaning: .year(last), bytes: (mark + 1)..<bytes.endIndex),
        ]
    }

    /// "die 90er Jahre", "den sechziger Jahren", "Neunzigerjahre", "des 19. Jahrhunderts".
    private func decade(at place: Place) -> Match? {
        let index = place.index
        if let value = reading.integer(index, .decadeCompound) {
            return Match(tokens: index..<(index + 1), meaning: .decade(value))
        }
        if let value = reading.integer(index, .decade), reading.value(index + 1, .unit) == "Y" {
            return Match(tokens: index..<(index + 2), meaning: .decade(value))
        }
        if let number = reading.digits(index), reading.isOrdinalPoint(index + 1), (1...21).contains(number),
            reading.value(index + 2, .unit) == "CE"
        {
            let isAbbreviated = reading.reads(index + 2, "jh") && reading.isOrdinalPoint(index + 3)
            return Match(tokens: index..<(isAbbreviated ? index + 4 : index + 3), meaning: .century(number))
        }
        if let number = reading.integer(index, .ordinal), (1...21).contains(number),
            reading.value(index + 1, .unit) == "CE"
        {
            return Match(tokens: index..<(index + 2), meaning: .century(number))
        }
        return decadeInDigits(at: place)
    }

    /// "90er-Jahre", "1990er".
    private func decadeInDigits(at place: Place) -> Match? {
        let index = place.index
        guard reading.isNumber(index), reading.length(index) <= 14 else { return nil }
        let bytes = reading.bytes(index)
        let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard let number = digits.decimal, number % 10 == 0,
            (10...90).contains(number) || (1_800...2_090).contains(number)
        else { return nil }
        let ending = bytes[digits.endIndex...]
        let isCompound = ["er-jahre", "er-jahren", "erjahre", "erjahren"].contains { ending.readsLower($0) }
        let isBehind = reading.value(index + 1, .unit) == "Y"
        guard isCompound || ending.readsLower("er") && (isBehind || reading.has(place.index - 1, .article)) else {
            return nil
        }
        let value = number >= 100 ? number / 10 : number <= 20 ? 200 + number / 10 : 190 + number / 10
        return Match(tokens: index..<(isBehind && !isCompound ? index + 2 : index + 1), meaning: .decade(value))
    }

    // MARK: What is a year

    /// Whether a number of four digits is a year by what stands around it.
    private func isYear(_ year: Int, at place: Place) -> Bool {
        let index = place.index
        if reading.isGlued(index), index > place.start, !isOpenedByMark(index - 1) { return false }
        if reading.isGlued(index + 1), isUnitMark(index + 1) { return false }
        let previous = place.previous
        if isProduct(before: index, place) || reading.isNumber(previous) { return false }
        let isCounted = isCounted(place.next(index + 1))
        let opens = reading.has(previous, .yearOpener)
        // "von", "bis" and "für" open numbers of anything.
        let isWeak = reading.reads(previous, "von") || reading.reads(previous, "für")
        if year < 1_800 || year > 2_060 {
            if reading.value(previous, .unit) == "Y" { return true }
            // "Las Casas 1550 in": behind a name and before a preposition.
            if year < 1_800, previous > place.start, reading.isCapitalized(previous), reading.isWord(previous),
                reading.has(index + 1, .preposition), !reading.has(index + 1, .joint)
            {
                return true
            }
            return opens && !isCounted && !isWeak && !reading.reads(previous, "bis")
        }
        if isCounted {
            return opens && !isWeak && !reading.reads(previous, "um") && !reading.has(index + 1, .measure)
        }
        if year >= 1_900 { return true }
        return opens || reading.isMark(previous, "(") || reading.isMark(index + 1, ")") || reading.isMark(previous, ",")
            || reading.reads(previous, "im")
            || reading.reads(previous, "in")
    }

    /// Whether a number belongs to a product: "Office 2019", "Exchange 2013, 2016 und 2019".
    private func isProduct(before index: Int, _ place: Place) -> Bool {
        var before = index - 1
        while before > place.start, before > index - 10,
            reading.isMark(before, ",") || reading.has(before, .joint), reading.yearNumber(before - 1) != nil
        {
            before -= 2
        }
        return before >= place.start && reading.has(before, .product)
    }

    private func isOpenedByMark(_ index: Int) -> Bool {
        reading.isMark(index, "(") || reading.isMark(index, "\"") || reading.isMark(index, "„")
            || reading.isMark(index, "»") || reading.isMark(index, "/") || reading.isDash(index)
            || reading.isMark(index, "'") || reading.isMark(index, "[") || reading.isMark(index, "“")
    }

    private func isUnitMark(_ index: Int) -> Bool {
        reading.isMark(index, "%") || reading.isMark(index, "€") || reading.isMark(index, "$")
            || reading.isMark(index, "-") || reading.isMark(index, "°") || reading.isMark(index, "+")
            || (reading.isMark(index, ":") && reading.isGlued(index + 1))
    }

    /// Whether the word behind a number may be what it counts: a noun in the plural, a measure.
    private func isCounted(_ place: Place) -> Bool {
        let index = place.index
        guard index < place.end, reading.isWord(index) else { return false }
        if reading.has(index, .measure) { return true }
        guard reading.isCapitalized(index), !reading.has(index, .month), reading.length(index) > 3 else { return false }
        switch reading.bytes(index).last {
        case UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "s"): return true
        case UInt8(ascii: "r"): return reading.bytes(index).dropLast().last == UInt8(ascii: "e")
        default: return false
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes are this ASCII word, in either case; `word` in lower case.
    func readsLower(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for offset in 0..<count where self[startIndex + offset] | 0x20 != word.utf8Start[offset] | 0x20 { return false }
        return true
    }
}
