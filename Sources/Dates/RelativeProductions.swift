import German

/// Expressions that hang on the publication date or on another date of the text.
extension ExpressionParser {
    /// "vergangene Woche", "im nächsten Jahr", "dieses Wochenende", "den letzten zehn Jahren", "kommenden Sommer".
    func relativeUnit(at index: Int, end: Int, start: Int, isDetermined: Bool) -> Match? {
        let offset: Int
        if let found = integer(index, .relative) {
            offset = found
        } else if has(index, .demonstrative) {
            offset = 0
        } else if has(index, .same) {
            return sameUnit(at: index)
        } else {
            return nil
        }
        var next = index + 1
        if has(index, .demonstrative), let inner = integer(next, .relative), has(next + 1, .unit), inner == 0 { next += 1 }
        // An adjective between: "diesem strengen Winter".
        if has(next, .season) == false, has(next + 1, .season), !has(next, .unit), text.tokens.indices.contains(next), !text.tokens[next].isCapitalized,
            text.tokens[next].kind == .word
        {
            next += 1
        }
        if let season = value(next, .season) { return Match(tokens: index..<(next + 1), meaning: .yearPart(season, offset == 0 ? .relative(0) : .relative(offset))) }
        if let month = month(next), has(next, .month) { return Match(tokens: index..<(next + 1), meaning: .month(month, .relative(offset))) }
        // A number between: "den letzten zehn Jahren", "die kommenden zwei Wochen".
        if let count = count(next), let (unit, last, isPlural) = unit(count.end), isPlural || count.value == "1" {
            return Match(tokens: index..<last, meaning: .duration(Self.period(count.value, unit), direction: nil))
        }
        if has(next, .paar), let (unit, last, _) = unit(next + 1) { return Match(tokens: index..<last, meaning: .duration(Self.period("X", unit), direction: nil)) }
        guard let (unit, last, isPlural) = unit(next), text.tokens[next].isCapitalized else {
            if let part = value(next, .part), text.tokens.indices.contains(next), text.tokens[next].isCapitalized {
                return Match(tokens: index..<(next + 1), meaning: offset == 1 ? .following(unit: "D", count: 1, part: part) : .part(part, offset: offset))
            }
            return nil
        }
        let surface = lower(next)
        let isPluralForm = isPlural && !(surface == "jahre" && isDetermined == false && ["diesem", "nächsten", "vergangenen", "letzten"].contains(lower(index)) && hasMelted(index - 1))
        if isPluralForm, surface != "tages" {
            if has(index, .demonstrative), unit == "D", surface.hasPrefix("tage") { return Match(tokens: index..<last, meaning: .literal("PRESENT_REF")) }
            if has(index, .demonstrative) { return nil }
            return Match(tokens: index..<last, meaning: .duration(Self.period("X", unit), direction: nil))
        }
        if unit == "D" {
            if has(index, .demonstrative) { return Match(tokens: index..<last, meaning: .sameDay(part: nil)) }
            return Match(tokens: index..<last, meaning: .following(unit: "D", count: offset, part: nil))
        }
        if unit == "H" || unit == "MI" || unit == "S" || unit == "CE" { return nil }
        return Match(tokens: index..<last, meaning: .unit(unit, offset))
    }

    private func hasMelted(_ index: Int) -> Bool { ["im", "am", "zum", "vom", "beim"].contains(lower(index)) }

    /// "am selben Tag", "im gleichen Jahr".
    private func sameUnit(at index: Int) -> Match? {
        let next = index + 1
        if let part = value(next, .part) { return Match(tokens: index..<(next + 1), meaning: .sameDay(part: part)) }
        guard let (unit, last, _) = unit(next) else { return nil }
        switch unit {
        case "D": return Match(tokens: index..<last, meaning: .sameDay(part: nil))
        case "Y": return Match(tokens: index..<last, meaning: .sameYear(0))
        default: return nil
        }
    }

    /// Day adverbs, seasons, quarters, holidays, vague words and what hangs on the last date.
    func other(at index: Int, end: Int, start: Int, isDetermined: Bool) -> Match? {
        let one = index..<(index + 1)
        if let offset = integer(index, .dayAdverb) {
            if let part = value(index + 1, .part), index + 1 < end { return Match(tokens: index..<(index + 2), meaning: .dayOffset(offset, part: part)) }
            if let part = value(index + 1, .setPart), index + 1 < end { return Match(tokens: index..<(index + 2), meaning: .dayOffset(offset, part: part)) }
            return Match(tokens: one, meaning: .dayOffset(offset, part: nil))
        }
        if has(index, .tomorrow), !text.tokens[index].isCapitalized {
            if let part = value(index + 1, .part), text.tokens.indices.contains(index + 1), text.tokens[index + 1].isCapitalized || lower(index + 1) == "früh" {
                return Match(tokens: index..<(index + 2), meaning: .dayOffset(1, part: part))
            }
            return Match(tokens: one, meaning: .dayOffset(1, part: nil))
        }
        if let season = value(index, .season), text.tokens[index].isCapitalized {
            let (year, last) = yearBehind(index + 1, end: end)
            if year != .open { return Match(tokens: index..<last, meaning: .yearPart(season, year)) }
            guard isDetermined || hasAny(index - 1, TermCategory.preposition.bit | TermCategory.edge.bit) else { return nil }
            return Match(tokens: one, meaning: .yearPart(season, .open))
        }
        if let part = yearPart(at: index, end: end) { return part }
        if let mod = value(index, .turn) {
            let (year, last) = yearBehind(index + 1, end: end)
            return Match(tokens: index..<last, meaning: year == .open ? .relativeYear(.open) : .relativeYear(year), mod: mod)
        }
        if let mod = value(index, .weekEdge) { return Match(tokens: one, meaning: .unit("W", 0), mod: mod) }
        if let unit = value(index, .previous) { return Match(tokens: one, meaning: unit == "Y" ? .sameYear(-1) : .unit(unit, -1)) }
        if let unit = value(index, .following) { return Match(tokens: one, meaning: .following(unit: unit, count: 1, part: nil)) }
        if let days = integer(index, .anaphoraDay) {
            return Match(tokens: one, meaning: .following(unit: "D", count: days, part: lower(index) == "vorabend" ? "EV" : nil))
        }
        if has(index, .unit), value(index, .unit) == "WE", text.tokens[index].isCapitalized {
            guard isDetermined || hasAny(index - 1, TermCategory.preposition.bit) else { return nil }
            return Match(tokens: one, meaning: .weekend)
        }
        if has(index, .kw), let week = digits(index + 1), (1...53).contains(week) {
            let (year, last) = yearBehind(index + 2, end: end)
            return Match(tokens: index..<last, meaning: .week(week, year))
        }
        if let week = digits(index), isMark(index + 1, "."), lower(index + 2) == "kalenderwoche", (1...53).contains(week) {
            let (year, last) = yearBehind(index + 3, end: end)
            return Match(tokens: index..<last, meaning: .week(week, year))
        }
        if let vague = value(index, .vague) {
            if vague == "PAST_REF", lower(index) == "früher", ["als", ",", "oder"].contains(lower(index + 1)) { return nil }
            return Match(tokens: one, meaning: .literal(vague))
        }
        if let vague = value(index, .vagueNoun), text.tokens[index].isCapitalized, isDetermined || ["in", "zur"].contains(lower(index - 1)) {
            return Match(tokens: one, meaning: .literal(vague))
        }
        if has(index, .recent), lower(index - 1) == "vor" { return Match(tokens: (index - 1)..<(index + 1), meaning: .literal("PAST_REF")) }
        if let holiday = value(index, .holiday), text.tokens[index].isCapitalized {
            let (year, last) = yearBehind(index + 1, end: end)
            return Match(tokens: index..<last, meaning: .holiday(holiday, year))
        }
        if lower(index) == "tags", lower(index + 1) == "darauf" { return Match(tokens: index..<(index + 2), meaning: .following(unit: "D", count: 1, part: nil)) }
        if value(index, .unit) == "D", lower(index) == "tag", ["zuvor", "davor"].contains(lower(index + 1)) {
            return Match(tokens: index..<(index + 2), meaning: .following(unit: "D", count: -1, part: nil))
        }
        if value(index, .unit) == "D", lower(index) == "tag", ["darauf", "danach"].contains(lower(index + 1)) {
            return Match(tokens: index..<(index + 2), meaning: .following(unit: "D", count: 1, part: nil))
        }
        if value(index, .unit) == "Y", lower(index) == "jahr", ["darauf", "danach"].contains(lower(index + 1)) {
            return Match(tokens: index..<(index + 2), meaning: .following(unit: "Y", count: 1, part: nil))
        }
        if value(index, .unit) == "Y", lower(index) == "jahr", ["zuvor", "davor"].contains(lower(index + 1)) {
            return Match(tokens: index..<(index + 2), meaning: .following(unit: "Y", count: -1, part: nil))
        }
        return nil
    }

    /// "dritten Quartal 2023", "Q1/2023", "2. Halbjahr", "zweiten Jahreshälfte".
    private func yearPart(at index: Int, end: Int) -> Match? {
        var next = index
        let number: Int
        if let ordinal = integer(index, .ordinal) {
            number = ordinal
            next += 1
        } else if let digit = digits(index), isMark(index + 1, "."), text.tokens[index + 1].isGlued {
            number = digit
            next += 2
        } else if text.tokens[index].kind == .word, ["q1", "q2", "q3", "q4", "h1", "h2"].contains(lower(index)) {
            var last = index + 1
            if isMark(last, "/") { last += 1 }
            let (year, end) = yearBehind(last, end: end)
            return Match(tokens: index..<(year == .open ? index + 1 : end), meaning: .yearPart(word(index).uppercased(), year))
        } else {
            return nil
        }
        let code: String
        switch lower(next) {
        case "quartal", "quartals", "quartale", "jahresviertel", "trimester": code = "Q"
        case "halbjahr", "halbjahres", "halbjahrs", "jahreshälfte", "hälfte": code = "H"
        default: return nil
        }
        guard (1...(code == "Q" ? 4 : 2)).contains(number) else { return nil }
        let (year, last) = yearBehind(next + 1, end: end)
        if lower(next) == "hälfte", year == .open { return nil }
        return Match(tokens: index..<last, meaning: .yearPart(code + String(number), year))
    }
}
