import German

/// Parts of the day: "am Abend", "vergangenen Nacht", "Nacht zum Dienstag", "Abend des 25. April".
extension ExpressionParser {
    func partOfDay(at place: Place) -> Match? {
        if let mod = reading.value(place.index, .early) {
            guard let part = reading.value(place.index + 1, .part), reading.isCapitalized(place.index + 1),
                place.isDetermined || reading.has(place.previous, .partOpener)
            else { return nil }
            let (meaning, end) = extended(part, behind: place.index + 2, end: place.end)
            return Match(tokens: place.index..<end, meaning: meaning, mod: mod)
        }
        guard let part = reading.value(place.index, .part), reading.isCapitalized(place.index),
            !reading.reads(place.index, "früh")
        else { return nil }
        if part == "NI", let night = nightBefore(at: place) { return night }
        let (meaning, end) = extended(part, behind: place.index + 1, end: place.end)
        if end == place.index + 1 {
            guard place.isDetermined || reading.has(place.previous, .partOpener) else { return nil }
            let isGenitive = reading.reads(place.index - 1, "des") && reading.isCapitalized(place.index - 2)
            if place.isDetermined, !isGenitive, place.index - 2 >= place.start,
                !reading.has(place.index - 2, .partOpener)
            {
                return nil
            }
        }
        return Match(tokens: place.index..<end, meaning: meaning)
    }

    /// The part alone, or with the day behind it: "Abend des 25. April", "Morgen des folgenden Tages".
    private func extended(_ part: String, behind: Int, end: Int) -> (Meaning, Int) {
        if reading.reads(behind, "des") || reading.reads(behind, "vom") || reading.reads(behind, "am"),
            let day = day(at: behind + 1, end: end)
        {
            return (.partOf(part, day.meaning), day.tokens.upperBound)
        }
        return (.part(part, offset: nil), behind)
    }

    /// "Nacht zum Dienstag", "Nacht auf den 25. April", "Nacht von Montag auf Dienstag": the evening before.
    private func nightBefore(at place: Place) -> Match? {
        let index = place.index
        var next = index + 1
        if reading.reads(next, "von") || reading.reads(next, "vom") {
            if let day = day(at: next + 1, end: place.end) {
                next = day.tokens.upperBound
            } else if reading.digits(next + 1) != nil, reading.isOrdinalPoint(next + 2) {
                next += 3
            }
        }
        guard reading.reads(next, "zum") || reading.reads(next, "auf") || reading.reads(next, "zu") else { return nil }
        next += 1
        if reading.has(next, .article) { next += 1 }
        guard let day = day(at: next, end: place.end) else { return nil }
        return Match(tokens: index..<day.tokens.upperBound, meaning: .nightBefore(day.meaning))
    }

    /// A day that stands at an index: a calendar day, a weekday, "heutigen Tages", "Folgetag".
    private func day(at index: Int, end: Int) -> Match? {
        let place = Place(index: index, start: index, end: end)
        let found = [calendarDay(at: place), weekday(at: place), deictic(at: place), relativeUnit(at: place)]
            .compactMap { $0 }.max { $0.tokens.upperBound < $1.tokens.upperBound }
        guard let found, found.tokens.upperBound <= end else { return nil }
        switch found.meaning {
        case .day, .dayOfMonth, .weekday, .dayOffset, .following(unit: "D", count: _), .sameDay: return found
        default: return nil
        }
    }
}
