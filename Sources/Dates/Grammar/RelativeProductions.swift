import German

/// Expressions that hang on the publication date, and those that hang on another date of the text.
extension ExpressionParser {
    /// "vergangene Woche", "im nächsten Jahr", "dieses Wochenende", "den letzten zehn Jahren", "kommenden Sommer".
    func relativeUnit(at place: Place) -> Match? {
        let index = place.index
        let isDemonstrative = reading.has(index, .demonstrative)
        if reading.has(index, .same) { return sameUnit(at: place) }
        let hangsOnText = reading.has(index, .relativeToText)
        guard
            let offset = isDemonstrative
                ? 0 : reading.integer(index, .relative) ?? reading.integer(index, .relativeToText)
        else { return nil }
        var next = index + 1
        if isDemonstrative, reading.integer(next, .relative) == 0, reading.has(next + 1, .unit) { next += 1 }
        // An adjective between: "diesem strengen Winter".
        if !reading.has(next, .season), !reading.has(next, .unit), reading.has(next + 1, .season),
            reading.isWord(next), !reading.isCapitalized(next)
        {
            next += 1
        }
        let year: Meaning.Year = hangsOnText ? .anchored(offset) : offset == 0 ? .relative(0) : .nearest(offset)
        if let season = reading.value(next, .season) {
            return Match(tokens: index..<(next + 1), meaning: .yearPart(season, year))
        }
        if reading.has(next, .month), let month = monthNumber(next) {
            return Match(tokens: index..<(next + 1), meaning: .month(month, year))
        }
        if let match = relativeSpan(from: index, at: next) { return match }
        if let part = reading.value(next, .part), reading.isCapitalized(next) {
            return relativePart(part, offset, isDemonstrative: isDemonstrative, hangsOnText, tokens: index..<(next + 1))
        }
        guard let (unit, end, isPlural) = unit(next), reading.isCapitalized(next) else { return nil }
        let isMelted = reading.has(index - 1, .melted) && reading.reads(next, "jahre")
        if isPlural, !isMelted || place.isDetermined {
            if isDemonstrative {
                return unit == "D" ? Match(tokens: index..<end, meaning: .literal("PRESENT_REF")) : nil
            }
            return Match(tokens: index..<end, meaning: .duration(Self.period("X", unit), direction: nil))
        }
        switch unit {
        case "H", "MI", "S", "CE": return nil
        case "D" where isDemonstrative: return Match(tokens: index..<end, meaning: .sameDay)
        case "D": return Match(tokens: index..<end, meaning: .following(unit: "D", count: offset))
        case _ where hangsOnText: return Match(tokens: index..<end, meaning: .following(unit: unit, count: offset))
        default: return Match(tokens: index..<end, meaning: .unit(unit, offset))
        }
    }

    /// A number between: "den letzten zehn Jahren", "die kommenden zwei Wochen", "der vergangenen paar Tage".
    private func relativeSpan(from index: Int, at next: Int) -> Match? {
        if let count = count(next), let (unit, end, isPlural) = unit(count.end), isPlural || count.value == "1" {
            return Match(tokens: index..<end, meaning: .duration(Self.period(count.value, unit), direction: nil))
        }
        if reading.has(next, .paar), let (unit, end, _) = unit(next + 1) {
            return Match(tokens: index..<end, meaning: .duration(Self.period("X", unit), direction: nil))
        }
        return nil
    }

    /// "vergangenen Nacht", "nächsten Morgen", "diesem Abend".
    private func relativePart(
        _ part: String, _ offset: Int, isDemonstrative: Bool, _ hangsOnText: Bool, tokens: Range<Int>
    ) -> Match {
        if isDemonstrative { return Match(tokens: tokens, meaning: .part(part, offset: 0)) }
        if offset == 1 { return Match(tokens: tokens, meaning: .partOf(part, .following(unit: "D", count: 1))) }
        return Match(tokens: tokens, meaning: .part(part, offset: offset))
    }

    /// "selben Tag", "gleichen Jahr", "gleichen Abend", "gleichen Zeitraum des Vorjahres".
    private func sameUnit(at place: Place) -> Match? {
        let index = place.index
        let next = index + 1
        let tokens = index..<(next + 1)
        if let part = reading.value(next, .part), reading.isCapitalized(next) {
            return Match(tokens: tokens, meaning: .partOf(part, .sameDay))
        }
        if reading.reads(next, "zeitraum") || reading.value(next, .unit) == "Q" {
            let previous = reading.has(next + 1, .article) ? next + 2 : next + 1
            if reading.value(previous, .previous) == "Y" {
                return Match(tokens: index..<(previous + 1), meaning: .sameUnit("Y-1"))
            }
        }
        guard let (unit, _, isPlural) = unit(next), !isPlural, ["D", "Y", "M", "W", "Q"].contains(unit) else { return nil }
        if unit == "D" { return Match(tokens: tokens, meaning: .sameDay) }
        return Match(tokens: tokens, meaning: unit == "Y" ? .sameYear(0) : .sameUnit(unit))
    }

    /// "heute", "gestern Abend", "morgen früh", "Wochenende", "Vorjahr", "Folgetag".
    func deictic(at place: Place) -> Match? {
        let index = place.index
        let one = index..<(index + 1)
        if let offset = reading.integer(index, .dayAdverb) ?? tomorrow(at: place) {
            let isTomorrow = reading.has(index, .tomorrow)
            if index + 1 < place.end, let part = reading.value(index + 1, .part) ?? reading.value(index + 1, .partAdverb),
                !isTomorrow || reading.isCapitalized(index + 1) || reading.reads(index + 1, "früh")
            {
                return Match(tokens: index..<(index + 2), meaning: .partOf(part, .dayOffset(offset)))
            }
            return Match(tokens: one, meaning: offset == 0 ? .today : .dayOffset(offset))
        }
        if let unit = reading.value(index, .previous) {
            return Match(tokens: one, meaning: unit == "Y" ? .sameYear(-1) : .unit(unit, -1))
        }
        if let unit = reading.value(index, .following) {
            return Match(tokens: one, meaning: .following(unit: unit, count: 1))
        }
        if let days = reading.integer(index, .anaphoraDay) {
            let day = Meaning.following(unit: "D", count: days)
            return Match(tokens: one, meaning: reading.reads(index, "vorabend") ? .partOf("EV", day) : day)
        }
        if reading.value(index, .unit) == "WE", reading.isCapitalized(index) {
            guard place.isDetermined || reading.has(place.previous, .preposition) else { return nil }
            return Match(tokens: one, meaning: .weekend)
        }
        return nil
    }

    /// "morgen" as an adverb; "Morgen" is one only where a sentence begins and a verb or a part of the day follows.
    private func tomorrow(at place: Place) -> Int? {
        guard reading.has(place.index, .tomorrow) else { return nil }
        if !reading.isCapitalized(place.index) { return 1 }
        let isAdverb = reading.hasAny(place.index + 1, TermSet(.future, .part))
        return place.index == place.start && isAdverb ? 1 : nil
    }

    /// "tags darauf", "Tag zuvor", "Jahr darauf", "Woche danach".
    func anaphor(at place: Place) -> Match? {
        let index = place.index
        let tokens = index..<(index + 2)
        if reading.reads(index, "tags"), reading.reads(index + 1, "darauf") || reading.reads(index + 1, "zuvor") {
            let count = reading.integer(index + 1, .afterwards) ?? 1
            return Match(tokens: tokens, meaning: .following(unit: "D", count: count))
        }
        guard let (unit, _, isPlural) = unit(index), !isPlural, ["D", "W", "M", "Y"].contains(unit),
            reading.isCapitalized(index), let count = reading.integer(index + 1, .afterwards),
            !reading.has(place.previous, .one), !reading.reads(index + 1, "später")
        else { return nil }
        return Match(tokens: tokens, meaning: .following(unit: unit, count: count))
    }
}
