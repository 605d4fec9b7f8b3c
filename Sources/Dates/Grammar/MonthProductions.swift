import German

/// Months, and the parts of years that months make: "April 2023", "Ende März", "dritten Quartal", "im Herbst".
extension ExpressionParser {
    func month(at place: Place) -> Match? {
        let index = place.index
        if reading.value(index, .unit) == "M", reading.has(index + 1, .month),
            var named = month(at: place.next(index + 1, isDetermined: true))
        {
            named.tokens = index..<named.tokens.upperBound
            return named
        }
        guard let month = reading.integer(index, .month), reading.isCapitalized(index) else { return nil }
        let (year, end) = yearBehind(place.next(index + 1))
        if year == .open, !isMonth(at: place) { return nil }
        return Match(tokens: index..<end, meaning: .month(month, year))
    }

    /// Whether a month's word is no name: it stands after a preposition, an edge, an article or another month.
    private func isMonth(at place: Place) -> Bool {
        let index = place.index
        let previous = place.previous
        if reading.hasAny(previous, .monthOpeners) || reading.value(previous, .unit) == "M" { return true }
        if isMonthJoint(previous), reading.has(previous - 1, .month) { return true }
        if isMonthJoint(index + 1), reading.has(index + 2, .month) { return true }
        let isCommonName =
            reading.reads(index, "mai") || reading.reads(index, "august") || reading.reads(index, "juli")
            || reading.reads(index, "april")
        if reading.isCapitalized(previous) { return false }
        if isCommonName, reading.isCapitalized(index + 1) { return false }
        let isOpened =
            reading.isDash(previous) || reading.isMark(previous, "(") || reading.isMark(previous, ",")
            || reading.isMark(previous, ":")
        return isOpened && !isCommonName
    }

    private func isMonthJoint(_ index: Int) -> Bool {
        reading.has(index, .joint) || reading.isMark(index, "/") || reading.isMark(index, ",") || reading.isDash(index)
    }

    // MARK: Edges

    /// "Anfang März", "Mitte der siebziger Jahre", "Ende des Jahres", "Ende vergangener Woche", "Jahresende 2022".
    func edge(at place: Place) -> Match? {
        let index = place.index
        if let mod = reading.value(index, .weekEdge) {
            return Match(tokens: index..<(index + 1), meaning: .unit("W", 0), mod: mod)
        }
        if let mod = reading.value(index, .monthEdge) {
            return Match(tokens: index..<(index + 1), meaning: .unit("M", 0), mod: mod)
        }
        if let mod = reading.value(index, .yearEdge) {
            let (year, end) = yearBehind(place.next(index + 1))
            return Match(tokens: index..<end, meaning: .relativeYear(year), mod: mod)
        }
        if reading.has(index, .turnOfYear) {
            if let pair = yearRange(at: place.next(index + 1)), case .year(let year) = pair[1].meaning {
                return Match(tokens: index..<(index + 2), meaning: .turnOfYear(.explicit(year)))
            }
            let (year, end) = yearBehind(place.next(index + 1))
            return Match(tokens: index..<end, meaning: .turnOfYear(year))
        }
        guard let mod = reading.value(index, .edge) else { return nil }
        var next = index + 1
        if reading.hasAny(next, .determiners) { next += 1 }
        if reading.has(next, .edge) { return nil }
        if reading.has(index + 1, .article) || next == index + 1, let match = edgeOfUnit(mod, from: index, at: next) {
            return match
        }
        let whole = reading.has(index + 1, .demonstrative) ? single(at: place.next(index + 1)) : nil
        guard var inner = whole ?? single(at: place.next(next, isDetermined: next > index + 1)) else { return nil }
        switch inner.meaning {
        case .month, .year, .relativeYear, .unit, .decade, .century, .yearPart, .sameYear, .week: break
        default: return nil
        }
        inner.tokens = index..<inner.tokens.upperBound
        inner.mod = mod
        return inner
    }

    /// "Anfang bis Mitte Mai", "Anfang/Mitte 2022": what stands behind the second edge serves both.
    func edgeRange(at place: Place) -> [Match]? {
        let index = place.index
        guard let mod = reading.value(index, .edge), isMonthJoint(index + 1), reading.has(index + 2, .edge),
            let second = edge(at: place.next(index + 2)), second.tokens.upperBound <= place.end
        else { return nil }
        return [Match(tokens: index..<(index + 1), meaning: second.meaning, mod: mod), second]
    }

    /// "Ende des Jahres", "Anfang der Woche", "Mitte Woche".
    private func edgeOfUnit(_ mod: String, from index: Int, at next: Int) -> Match? {
        guard let unit = reading.value(next, .unit), !reading.has(next, .plural) else { return nil }
        let isGenitive = next > index + 1
        guard isGenitive ? ["Y", "M", "W", "Q"].contains(unit) : unit == "W" else { return nil }
        return Match(tokens: index..<(next + 1), meaning: unit == "Y" ? .sameYear(0) : .unit(unit, 0), mod: mod)
    }

    // MARK: Seasons, quarters, weeks

    /// "Herbst 2022", "im Sommer", "dritten Quartal 2023", "Q1/2023", "KW 17", "17. Kalenderwoche".
    func yearPart(at place: Place) -> Match? {
        let index = place.index
        if let season = reading.value(index, .season), reading.isCapitalized(index) {
            let (year, end) = yearBehind(place.next(index + 1))
            let opens = place.isDetermined || reading.hasAny(place.previous, TermSet(.preposition, .edge))
            return year != .open || opens ? Match(tokens: index..<end, meaning: .yearPart(season, year)) : nil
        }
        if reading.has(index, .kw), let week = reading.digits(index + 1), (1...53).contains(week) {
            let (year, end) = yearBehind(place.next(reading.isMark(index + 2, "/") ? index + 3 : index + 2))
            return Match(tokens: index..<(year == .open ? index + 2 : end), meaning: .week(week, year))
        }
        if reading.has(index, .kw), let (week, year) = weekAndYear(index + 1) {
            return Match(tokens: index..<(index + 2), meaning: .week(week, .explicit(year)))
        }
        if reading.has(index, .yearPartCode) {
            let (year, end) = yearBehind(place.next(reading.isMark(index + 1, "/") ? index + 2 : index + 1))
            let code = String(decoding: reading.bytes(index), as: UTF8.self).uppercased()
            return Match(tokens: index..<(year == .open ? index + 1 : end), meaning: .yearPart(code, year))
        }
        return numberedPart(at: place)
    }

    /// "50/2022" as one token.
    private func weekAndYear(_ index: Int) -> (Int, Int)? {
        let bytes = reading.bytes(index)
        guard reading.isNumber(index), bytes.count <= 7, let mark = bytes.firstIndex(of: UInt8(ascii: "/")),
            let week = bytes[..<mark].decimal, let year = bytes[(mark + 1)...].decimal, (1...53).contains(week),
            (1_900...2_100).contains(year)
        else { return nil }
        return (week, year)
    }

    /// A quarter, half or week with its number before it.
    private func numberedPart(at place: Place) -> Match? {
        let number: Int
        var next = place.index
        if let ordinal = reading.integer(next, .ordinal) {
            number = ordinal
            next += 1
        } else if let digits = reading.digits(next), reading.isOrdinalPoint(next + 1) {
            number = digits
            next += 2
        } else {
            return nil
        }
        if reading.reads(next, "kalenderwoche"), (1...53).contains(number) {
            let (year, end) = yearBehind(place.next(next + 1))
            return Match(tokens: place.index..<end, meaning: .week(number, year))
        }
        let isHalf = reading.reads(next, "hälfte")
        guard let code = isHalf ? "H" : reading.value(next, .yearPart), (1...(code == "Q" ? 4 : 2)).contains(number)
        else {
            return nil
        }
        let (year, end) = yearBehind(place.next(next + 1))
        if isHalf, year == .open { return nil }
        return Match(tokens: place.index..<end, meaning: .yearPart(code + String(number), year))
    }
}
