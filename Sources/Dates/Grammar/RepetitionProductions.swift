import German

/// Repetitions, TIMEX3's SET: "täglich", "jeden Montag", "alle zwei Wochen", "dreimal pro Woche", "nachts".
extension ExpressionParser {
    func repetition(at place: Place) -> Match? {
        let index = place.index
        let one = index..<(index + 1)
        if let value = reading.value(index, .set) { return Match(tokens: one, meaning: .set(value)) }
        if let part = reading.value(index, .partAdverb) {
            return Match(tokens: one, meaning: .set("XXXX-XX-XXT\(part)"))
        }
        if reading.has(index, .workday) { return Match(tokens: one, meaning: .set("XXXX-WXX")) }
        if reading.has(index, .setWeekday), let weekday = reading.integer(index, .weekday),
            !reading.isCapitalized(index) || index == place.start
        {
            return Match(tokens: one, meaning: .set("XXXX-WXX-\(weekday)"))
        }
        if reading.reads(index, "wochenenden"), reading.reads(place.previous, "an") {
            return Match(tokens: one, meaning: .set("XXXX-WXX-WE"))
        }
        if reading.has(index, .every) { return everyUnit(at: place) }
        if reading.has(index, .everyPlural) { return everyFewUnits(at: place) }
        return rate(at: place)
    }

    /// "jeden Montag", "jeden Abend", "jedes Jahr", "jeden zweiten Donnerstag", "jeden letzten Samstag im Monat".
    private func everyUnit(at place: Place) -> Match? {
        let index = place.index
        var next = index + 1
        if reading.hasAny(next, TermSet(.ordinal, .relative)) { next += 1 }
        let tokens = index..<(next + 1)
        if let weekday = reading.integer(next, .weekday), reading.isCapitalized(next) {
            if reading.reads(next + 1, "im"), reading.value(next + 2, .unit) == "M", reading.has(next - 1, .relative) {
                return Match(tokens: index..<(next + 3), meaning: .set("P1M"))
            }
            return Match(tokens: tokens, meaning: .set("XXXX-WXX-\(weekday)"))
        }
        guard reading.isCapitalized(next) else { return nil }
        if let compound = reading.value(next, .weekdayPart), let weekday = compound.first {
            return Match(tokens: tokens, meaning: .set("XXXX-WXX-\(weekday)T\(compound.dropFirst())"))
        }
        if let part = reading.value(next, .part) { return Match(tokens: tokens, meaning: .set("XXXX-XX-XXT\(part)")) }
        if let season = reading.value(next, .season) { return Match(tokens: tokens, meaning: .set("XXXX-\(season)")) }
        if let month = reading.integer(next, .month) {
            return Match(tokens: tokens, meaning: .set("XXXX-" + CivilDay.pad(month, 2)))
        }
        guard let (unit, end, isPlural) = unit(next), !isPlural || unit == "D" else { return nil }
        return Match(tokens: index..<end, meaning: .set(Self.period("1", unit)))
    }

    /// "alle zwei Wochen", "alle paar Jahre".
    private func everyFewUnits(at place: Place) -> Match? {
        let index = place.index
        if reading.value(index + 1, .unit) == "D", reading.has(index + 1, .plural),
            reading.reads(index, "alle") || reading.reads(place.previous, "an")
        {
            return Match(tokens: index..<(index + 2), meaning: .set("P1D"))
        }
        guard reading.reads(index, "alle") else { return nil }
        let count = reading.has(index + 1, .paar) ? ("X", index + 2) : self.count(index + 1)
        guard let (number, next) = count, let (unit, end, _) = unit(next), number != "X" || next == index + 2 else {
            return nil
        }
        return Match(tokens: index..<end, meaning: .set(Self.period(number, unit)))
    }

    /// "je zwei Wochen", "einmal im Monat", "pro Stunde", "500 Euro im Jahr".
    private func rate(at place: Place) -> Match? {
        let index = place.index
        if reading.reads(index, "je"), let count = count(index + 1), let (unit, end, _) = unit(count.end) {
            return Match(tokens: index..<end, meaning: .set(Self.period(count.value, unit)))
        }
        if reading.has(index, .setCount), let value = reading.value(index + 1, .set) {
            return Match(tokens: index..<(index + 2), meaning: .set(value))
        }
        if reading.has(index, .setCount),
            reading.reads(index + 1, "im") || reading.reads(index + 1, "am") || reading.reads(index + 1, "pro"),
            let (unit, end, isPlural) = unit(index + 2), !isPlural
        {
            return Match(tokens: index..<end, meaning: .set(Self.period("1", unit)))
        }
        if let bare = bareRate(at: place) { return bare }
        if reading.has(index, .per), let (unit, end, isPlural) = unit(index + 1), !isPlural,
            reading.isCapitalized(index + 1)
        {
            return Match(tokens: (index + 1)..<end, meaning: .set(Self.period("1", unit)))
        }
        return nil
    }

    /// "im [Jahr]", "im [Monat]" with nothing that says which: so much a year.
    private func bareRate(at place: Place) -> Match? {
        guard reading.reads(place.previous, "im"), let (unit, end, isPlural) = unit(place.index), !isPlural,
            unit == "Y" || unit == "M", reading.isCapitalized(place.index), !reading.isNumber(end),
            !reading.hasAny(end, TermSet(.article, .demonstrative, .relative, .afterwards, .number)),
            !reading.reads(end, "nach"), !reading.reads(end, "vor"), !reading.reads(end, "v"), !reading.isMark(end, ",")
        else { return nil }
        return Match(tokens: place.index..<end, meaning: .set(Self.period("1", unit)))
    }
}
