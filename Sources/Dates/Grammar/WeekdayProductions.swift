import German

/// Weekdays: "am Dienstag", "vergangenen Freitag", "Dienstag dieser Woche", "Donnerstagabend", "gestrigen Montag".
extension ExpressionParser {
    func weekday(at place: Place) -> Match? {
        let index = place.index
        if let offset = reading.integer(index, .dayAdjective) { return dayAdjective(offset, at: place) }
        if reading.has(index, .that), let weekday = reading.integer(index + 1, .weekday) {
            return Match(tokens: index..<(index + 2), meaning: .thatWeekday(weekday))
        }
        var next = index
        var direction: Int?
        // "frühen Dienstagmorgen"
        if let mod = reading.value(index, .early), let (weekday, part) = weekdayWithPart(index + 1) {
            return Match(
                tokens: index..<(index + 2),
                meaning: .partOf(part, .weekday(weekday, week: nil, direction: nil)), mod: mod)
        }
        if let offset = reading.integer(index, .relativeToText), let weekday = reading.integer(index + 1, .weekday) {
            return Match(tokens: index..<(index + 2), meaning: .weekdayBeside(weekday, direction: offset))
        }
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
        guard let weekday = reading.integer(next, .weekday), reading.isCapitalized(next), !isName(place.next(next))
        else {
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
        if direction == nil, let count = reading.integer(next + 1, .afterwards), !reading.reads(next + 1, "später"),
            next + 1 < place.end
        {
            return Match(tokens: index..<(next + 2), meaning: .weekdayBeside(weekday, direction: count))
        }
        let (part, behind) = partBehind(next + 1, end: place.end)
        let (week, end) = weekBehind(behind)
        if week == nil, part == nil,
            let shifted = shifted(.weekday(weekday, week: nil, direction: direction), from: index, behind: behind)
        {
            return shifted
        }
        let day = Meaning.weekday(weekday, week: week, direction: direction)
        return Match(tokens: index..<end, meaning: part.map { .partOf($0, day) } ?? day)
    }

    /// "heutigen Donnerstag", "gestrigen Abend", "morgigen Tag".
    private func dayAdjective(_ offset: Int, at place: Place) -> Match? {
        let next = place.index + 1
        let tokens = place.index..<(next + 1)
        if let (_, part) = weekdayWithPart(next) {
            return Match(tokens: tokens, meaning: .partOf(part, .dayOffset(offset)))
        }
        if let part = reading.value(next, .part), reading.isCapitalized(next) {
            return Match(tokens: tokens, meaning: .partOf(part, .dayOffset(offset)))
        }
        if reading.has(next, .weekday) || reading.value(next, .unit) == "D" {
            return Match(tokens: tokens, meaning: .dayOffset(offset))
        }
        // "die gestrige Sitzung" names the day, "das heutige Gesetz" the present.
        guard reading.isCapitalized(next), !reading.reads(place.previous, "nach") else { return nil }
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

    /// "Dienstag vor einer Woche", "heute vor zwei Jahren", "morgen in drei Wochen".
    func shifted(_ day: Meaning, from index: Int, behind: Int) -> Match? {
        guard reading.reads(behind, "vor") || reading.reads(behind, "in"), let count = count(behind + 1),
            let number = Int(count.value), let (unit, end, _) = unit(count.end), ["W", "M", "Y"].contains(unit)
        else { return nil }
        let sign = reading.reads(behind, "vor") ? -1 : 1
        return Match(tokens: index..<end, meaning: .shifted(day, unit: unit, count: sign * number))
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
