import German

/// Days of the calendar: "25. April 2023", "Dienstag, den 25. April", "25.04.2023", "3., 4. und 7. Oktober".
extension ExpressionParser {
    /// A day with its month, and with the weekday before and the year behind it.
    func calendarDay(at place: Place) -> Match? {
        let index = place.index
        var next = index
        var weekday: Int?
        if let found = reading.integer(next, .weekday) ?? reading.integer(next, .weekdayAbbreviation) {
            guard reading.isCapitalized(index) else { return nil }
            weekday = found
            next += 1
            if reading.has(index, .weekdayAbbreviation), reading.isMark(next, ".") { next += 1 }
            if reading.isMark(next, ",") { next += 1 }
            if reading.has(next, .article) { next += 1 }
        }
        if var numeric = numericDay(place.next(next)) {
            if case .day(let day, let month, let year, _) = numeric.meaning {
                numeric.meaning = .day(day: day, month: month, year: year, weekday: weekday)
            }
            numeric.tokens = index..<numeric.tokens.upperBound
            return numeric
        }
        guard let (day, behind) = dayNumber(next) else { return nil }
        // "25. 4. 2023"
        if let month = reading.digits(behind), reading.isOrdinalPoint(behind + 1),
            let year = reading.yearNumber(behind + 2), behind + 2 < place.end
        {
            return checked(index..<(behind + 3), day, month, year)
        }
        if let month = monthNumber(behind) {
            guard let last = monthEnd(behind) else { return nil }
            let (year, end) = yearBehind(place.next(last))
            return Match(
                tokens: index..<end, meaning: .day(day: day, month: month, year: year, weekday: weekday))
        }
        return dayOfMonth(day, from: index, behind: behind)
    }

    /// "3. d. M.", "3. dieses Monats", "Ersten des Monats", "15. des vergangenen Monats".
    private func dayOfMonth(_ day: Int, from index: Int, behind: Int) -> Match? {
        if reading.reads(behind, "d"), reading.isMark(behind + 1, "."), reading.reads(behind + 2, "m"),
            reading.isMark(behind + 3, ".")
        {
            return Match(tokens: index..<(behind + 4), meaning: .dayOfMonth(day, months: 0))
        }
        var next = behind
        var months = 0
        if reading.hasAny(next, .determiners) { next += 1 }
        if let offset = reading.integer(next, .relative) {
            months = offset
            next += 1
        }
        guard next > behind, reading.value(next, .unit) == "M", !reading.has(next, .plural) else { return nil }
        return Match(tokens: index..<(next + 1), meaning: .dayOfMonth(day, months: months))
    }

    /// The token behind a month's word; `nil` for an abbreviation that nothing tells from another word.
    private func monthEnd(_ index: Int) -> Int? {
        guard !reading.has(index, .month) else { return index + 1 }
        if reading.isOrdinalPoint(index + 1) { return index + 2 }
        return reading.yearNumber(index + 1) == nil ? nil : index + 1
    }

    /// A day's number with its full stop, or an ordinal in words: the day and the token behind it.
    private func dayNumber(_ index: Int) -> (Int, Int)? {
        if let day = reading.digits(index), (1...31).contains(day), reading.isOrdinalPoint(index + 1) {
            return (day, index + 2)
        }
        if let day = reading.integer(index, .ordinal) { return (day, index + 1) }
        return nil
    }

    /// The number of a month that is named in full or abbreviated.
    func monthNumber(_ index: Int) -> Int? {
        guard reading.isCapitalized(index) else { return nil }
        return reading.integer(index, .month) ?? reading.integer(index, .monthAbbreviation)
    }

    // MARK: Digits

    /// "25.04.2023", "25.4.23", "25.4.", "2023-04-25", "25/04/2023", "04/2023".
    private func numericDay(_ place: Place) -> Match? {
        let index = place.index
        guard reading.isNumber(index), (3...10).contains(reading.length(index)),
            let fields = NumericFields(reading.bytes(index))
        else { return nil }
        if fields.count == 3, fields.marks.0 == fields.marks.1 { return threeFields(fields, place) }
        guard fields.count == 2 else { return nil }
        if fields.marks.0 == UInt8(ascii: "/"), fields.widths.0 == 2, fields.widths.1 == 4,
            (1...12).contains(fields.numbers.0), (1_900...2_100).contains(fields.numbers.1)
        {
            return Match(tokens: index..<(index + 1), meaning: .month(fields.numbers.0, .explicit(fields.numbers.1)))
        }
        return dayAndMonth(fields, place)
    }

    private func threeFields(_ fields: NumericFields, _ place: Place) -> Match? {
        let tokens = place.index..<(place.index + 1)
        let isISO = fields.marks.0 == UInt8(ascii: "-")
        if isISO {
            guard fields.widths.0 == 4 else { return nil }
            return checked(tokens, fields.numbers.2, fields.numbers.1, fields.numbers.0)
        }
        guard fields.widths.0 <= 2, fields.widths.1 <= 2, fields.widths.2 == 4 || fields.widths.2 == 2 else {
            return nil
        }
        if fields.widths.2 == 2, reading.has(place.previous, .versionWord) { return nil }
        let short = fields.numbers.2
        let year = fields.widths.2 == 4 ? short : short > 50 ? 1_900 + short : 2_000 + short
        guard (1_000...2_199).contains(year) else { return nil }
        return checked(tokens, fields.numbers.0, fields.numbers.1, year)
    }

    /// "25.4. 2023", and "25.4." behind a word that dates follow.
    private func dayAndMonth(_ fields: NumericFields, _ place: Place) -> Match? {
        let index = place.index
        guard fields.marks.0 == UInt8(ascii: "."), reading.isOrdinalPoint(index + 1), index + 1 < place.end,
            (1...31).contains(fields.numbers.0), (1...12).contains(fields.numbers.1),
            !reading.has(place.previous, .versionWord)
        else { return nil }
        if let year = reading.yearNumber(index + 2), index + 2 < place.end {
            return checked(index..<(index + 3), fields.numbers.0, fields.numbers.1, year)
        }
        guard
            reading.hasAny(place.previous, TermSet(.preposition, .weekday, .weekdayAbbreviation, .article))
                || reading.isMark(place.previous, ",") || reading.isMark(place.previous, "(")
                || reading.isDash(place.previous)
        else { return nil }
        let isLast = index + 2 >= place.end
        return Match(
            tokens: index..<(isLast ? index + 1 : index + 2),
            meaning: .day(day: fields.numbers.0, month: fields.numbers.1, year: .open, weekday: nil))
    }

    private func checked(_ tokens: Range<Int>, _ day: Int, _ month: Int, _ year: Int) -> Match? {
        guard (1...31).contains(day), (1...12).contains(month) else { return nil }
        let isReal = CivilDay(year, month, day) != nil
        return Match(
            tokens: tokens, meaning: isReal ? .day(day: day, month: month, year: .explicit(year), weekday: nil) : .invalid)
    }

    // MARK: Lists

    /// "3., 4., 5. und 7. Oktober", "24. bis 28. April", "25./26. April": each day takes the month behind the last.
    func dayList(at place: Place) -> [Match]? {
        var days: [(day: Int, tokens: Range<Int>)] = []
        var next = place.index
        while next < place.end, days.count < 12, let day = reading.digits(next), (1...31).contains(day) {
            let hasPoint = reading.isOrdinalPoint(next + 1)
            days.append((day, next..<(hasPoint ? next + 2 : next + 1)))
            next += hasPoint ? 2 : 1
            if hasPoint, monthNumber(next) != nil { break }
            guard reading.has(next, .joint) || reading.isMark(next, ",") || reading.isMark(next, "/") || reading.isDash(next)
            else { return nil }
            next += 1
            var skipped = 0
            while skipped < 2, reading.has(next, .linker) || reading.reads(next, "und") {
                next += 1
                skipped += 1
            }
        }
        guard days.count >= 2, let month = monthNumber(next), reading.has(next, .month) else { return nil }
        let (year, end) = yearBehind(place.next(next + 1))
        return days.enumerated().map { position, item in
            Match(
                tokens: position == days.count - 1 ? item.tokens.lowerBound..<end : item.tokens,
                meaning: .day(day: item.day, month: month, year: year, weekday: nil))
        }
    }
}

/// The numbers of a token such as `25.04.2023`, their widths in digits, and the marks between them.
private struct NumericFields {
    var numbers = (0, 0, 0)
    var widths = (0, 0, 0)
    var marks: (UInt8, UInt8) = (0, 0)
    var count = 0

    /// `nil` for more than three numbers, or for other marks than full stop, hyphen and slash.
    init?(_ bytes: ArraySlice<UInt8>) {
        var value = 0
        var width = 0
        for byte in bytes {
            if byte >= 0x30, byte <= 0x39 {
                value = value * 10 + Int(byte) - 0x30
                width += 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
                guard append(value, width, before: byte) else { return nil }
                (value, width) = (0, 0)
            } else {
                return nil
            }
        }
        guard append(value, width, before: 0) else { return nil }
    }

    private mutating func append(_ value: Int, _ width: Int, before mark: UInt8) -> Bool {
        switch count {
        case 0: (numbers.0, widths.0, marks.0) = (value, width, mark)
        case 1: (numbers.1, widths.1, marks.1) = (value, width, mark)
        case 2: (numbers.2, widths.2) = (value, width)
        default: return false
        }
        count += 1
        return true
    }
}
