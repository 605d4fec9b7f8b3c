import German

/// Weekdays: "am Dienstag", "vergangenen Freitag", "Dienstag dieser Woche", "Donnerstagabend", "gestrigen Montag".
extension ExpressionParser {
    func weekday(at place: Place) -> Match? {
        let index = place.index
        if let offset = reading.integer(index, .dayAdjective) { return dayAdjective(offset, at: place) }
        var next = index
        var direction: Int?
        if let offset = reading.integer(next, .relative) {
            direction = offset
            next += 1
        } else if reading.has(next, .demonstrative) {
            direction = 0
            next += 1
        }
        if let (weekday, part) = weekdayWithPart(next) {
            return Match(
                tokens: index..<(next + 1),
                meaning: .partOf(part, .weekday(weekday, week: nil, direction: direction)))
        }
        guard let weekday = reading.integer(next, .weekday), reading.isCapitalized(next), !isName(place.next(next)) else {
            return nil
        }
        // "Montag- bis Donnerstagmorgen": the part of the day stands behind the second.
        if reading.isMark(next + 1, "-"), reading.isGlued(next + 1), reading.has(next + 2, .joint),
            let (_, part) = weekdayWithPart(next + 3)
        {
            return Match(
                tokens: index..<(next + 1),
                meaning: .partOf(part, .weekday(weekday, week: nil, direction: direction)))
        }
        // "Sonntag-Veranstaltung" is no day.
        if reading.isMark(next + 1, "-"), reading.isGlued(next + 1), reading.isGlued(next + 2) { return nil }
        let (part, behind) = partBehind(next + 1, end: place.end)
        let (week, end) = weekBehind(behind)
        let day = Meaning.weekday(weekday, week: week, direction: direction)
        return Match(tokens: index..<end, meaning: part.map { .partOf($0, day) } ?? day)
    }

    /// "heutigen Donnerstag", "gestrigen Abend", "morgigen Tag".
    private func dayAdjective(_ offset: Int, at place: Place) -> Match? {
        let next = place.index + 1
        let tokens = place.index..<(next + 1)
        if let (_, part) = weekdayWithPart(next) { return Match(tokens: tokens, meaning: .partOf(part, .dayOffset(offset))) }
        if let part = reading.value(next, .part), reading.isCapitalized(next) {
            return Match(tokens: tokens, meaning: .partOf(part, .dayOffset(offset)))
        }
        if reading.has(next, .weekday) || reading.value(next, .unit) == "D" {
            return Match(tokens: tokens, meaning: .dayOffset(offset))
        }
        // "die gestrige Sitzung" names the day, "das heutige Gesetz" the present.
        guard reading.isCapitalized(next) else { return nil }
        let adjective = place.index..<next
        return Match(tokens: adjective, meaning: offset == 0 ? .literal("PRESENT_REF") : .dayOffset(offset))
    }

    /// "Donnerstagabend": the weekday's number and the part of the day.
    private func weekdayWithPart(_ index: Int) -> (Int, String)? {
        guard let compound = reading.value(index, .weekdayPart), let digit = compound.utf8.first else { return nil }
        return (Int(digit) - 0x30, String(compound.dropFirst()))
    }

    /// "Dienstag Abend", "Dienstag früh", "Dienstag, abends": the part and the token behind it.
    private func partBehind(_ index: Int, end: Int) -> (String?, Int) {
        guard index < end else { return (nil, index) }
        if let part = reading.value(index, .part) ?? reading.value(index, .partAdverb) { return (part, index + 1) }
        return (nil, index)
    }

    /// "dieser Woche", "der kommenden Woche", "vergangener Woche": weeks off the publication's, and the token behind.
    private func weekBehind(_ index: Int) -> (Int?, Int) {
        if reading.has(index, .demonstrative), reading.value(index + 1, .unit) == "W" { return (0, index + 2) }
        let relative = reading.has(index, .article) ? index + 1 : index
        if let offset = reading.integer(relative, .relative), reading.value(relative + 1, .unit) == "W" {
            return (offset, relative + 2)
        }
        if reading.has(index, .article), reading.value(index + 1, .previous) == "W" { return (-1, index + 2) }
        return (nil, index)
    }

    /// "Welt am Sonntag", "Herr Freitag": names that hold a weekday.
    private func isName(_ place: Place) -> Bool {
        if reading.reads(place.index, "sonntag"), reading.reads(place.index - 1, "am"),
            reading.has(place.index - 2, .paper), reading.isCapitalized(place.index - 2)
        {
            return true
        }
        return reading.has(place.previous, .title)
    }
}
