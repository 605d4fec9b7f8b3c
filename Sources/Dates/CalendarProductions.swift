import German

/// Days, months, years and weekdays.
extension ExpressionParser {
    // MARK: Days

    /// "25. April 2023", "Dienstag, den 25. April", "25.04.2023", "25.4.", "2023-04-25".
    func calendarDay(at index: Int, end: Int) -> Match? {
        var next = index
        var weekday: Int?
        if has(next, .weekday) || has(next, .weekdayAbbreviation) {
            weekday = integer(next, .weekday) ?? integer(next, .weekdayAbbreviation)
            next += 1
            if isMark(next, "."), has(index, .weekdayAbbreviation) { next += 1 }
            if isMark(next, ",") { next += 1 }
            if ["den", "dem", "der"].contains(lower(next)) { next += 1 }
        }
        if let numeric = numericDay(next, end: end) {
            guard case .day(let day, let month, let year, _) = numeric.meaning else { return Match(tokens: index..<numeric.tokens.upperBound, meaning: numeric.meaning) }
            return Match(tokens: index..<numeric.tokens.upperBound, meaning: .day(day: day, month: month, year: year, weekday: weekday))
        }
        guard let (day, afterDay) = dayNumber(next), let month = month(afterDay) else { return nil }
        var last = afterDay + 1
        if has(afterDay, .monthAbbreviation), isMark(last, "."), text.tokens[last].isGlued { last += 1 }
        if has(afterDay, .monthAbbreviation), !has(afterDay, .month), last == afterDay + 1, yearNumber(last) == nil { return nil }
        let (year, tokenEnd) = yearBehind(last, end: end)
        return Match(tokens: index..<tokenEnd, meaning: .day(day: day, month: month, year: year, weekday: weekday))
    }

    /// A day's number with its full stop, or an ordinal in words: the day and the token behind it.
    func dayNumber(_ index: Int) -> (Int, Int)? {
        if let day = digits(index), (1...31).contains(day), isMark(index + 1, "."), text.tokens[index + 1].isGlued { return (day, index + 2) }
        if has(index, .ordinal), let day = integer(index, .ordinal), month(index + 1) != nil, has(index + 1, .month) { return (day, index + 1) }
        return nil
    }

    func month(_ index: Int) -> Int? {
        guard text.tokens.indices.contains(index), text.tokens[index].isCapitalized else { return nil }
        return integer(index, .month) ?? integer(index, .monthAbbreviation)
    }

    /// The year behind a day or month: "2023", "dieses Jahres", "des vergangenen Jahres", "vorigen Jahres", "'23".
    func yearBehind(_ index: Int, end: Int) -> (Meaning.Year, Int) {
        guard index < end else { return (.open, index) }
        if let year = yearNumber(index), !(isMark(index + 1, ".") && text.tokens[index + 1].isGlued && month(index + 2) != nil) {
            return (.explicit(year), index + 1)
        }
        var next = index
        if has(next, .article) { next += 1 }
        if lower(next) == "jahres", let year = yearNumber(next + 1) { return (.explicit(year), next + 2) }
        if has(next, .demonstrative), value(next + 1, .unit) == "Y" { return (.relative(0), next + 2) }
        if let offset = integer(next, .relative), value(next + 1, .unit) == "Y" {
            let word = lower(next)
            return (word.hasPrefix("folgend") || word.hasPrefix("darauf") ? .anchored(1) : .relative(offset), next + 2)
        }
        if has(next, .previous), value(next, .previous) == "Y" { return (.relative(-1), next + 1) }
        return (.open, index)
    }

    /// A number of four digits that may be a year.
    func yearNumber(_ index: Int) -> Int? {
        guard let year = digits(index), text.tokens[index].end - text.tokens[index].start == 4, (1_000...2_100).contains(year) else { return nil }
        return year
    }

    /// "25.04.2023", "25.4.23", "25.4.", "2023-04-25", "25/04/2023".
    private func numericDay(_ index: Int, end: Int) -> Match? {
        guard isNumber(index) else { return nil }
        let token = text.tokens[index]
        let bytes = text.utf8[token.range]
        guard bytes.count >= 3, bytes.count <= 10 else { return nil }
        var numbers: [Int] = []
        var widths: [Int] = []
        var marks: [UInt8] = []
        var value = 0
        var width = 0
        for byte in bytes {
            if (48...57).contains(byte) {
                value = value * 10 + Int(byte) - 48
                width += 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
                numbers.append(value)
                widths.append(width)
                marks.append(byte)
                (value, width) = (0, 0)
            } else {
                return nil
            }
        }
        numbers.append(value)
        widths.append(width)
        if numbers.count == 3, marks[0] == marks[1] {
            if widths[0] == 4, marks[0] == UInt8(ascii: "-") {
                return checked(index..<(index + 1), numbers[2], numbers[1], numbers[0])
            }
            guard marks[0] != UInt8(ascii: "-"), widths[0] <= 2, widths[1] <= 2, widths[2] == 4 || widths[2] == 2 else { return nil }
            if widths[2] == 2, isVersionWord(index - 1) { return nil }
            let year = widths[2] == 4 ? numbers[2] : numbers[2] > 50 ? 1_900 + numbers[2] : 2_000 + numbers[2]
            guard (1_000...2_199).contains(year) else { return nil }
            return checked(index..<(index + 1), numbers[0], numbers[1], year)
        }
        if numbers.count == 2, marks[0] == UInt8(ascii: "."), isMark(index + 1, "."), text.tokens[index + 1].isGlued, index + 1 < end,
            (1...31).contains(numbers[0]), (1...12).contains(numbers[1]), !isVersionWord(index - 1)
        {
            // "25.4. " with a year behind, or alone behind a preposition or a weekday.
            if let year = yearNumber(index + 2) { return checked(index..<(index + 3), numbers[0], numbers[1], year) }
            let isEnd = index + 2 >= end
            guard hasAny(index - 1, TermCategory.preposition.bit | TermCategory.weekday.bit | TermCategory.article.bit) || isMark(index - 1, ",") else { return nil }
            return Match(
                tokens: index..<(isEnd ? index + 1 : index + 2),
                meaning: .day(day: numbers[0], month: numbers[1], year: .open, weekday: nil))
        }
        if numbers.count == 2, widths == [2, 4], marks[0] == UInt8(ascii: "/"), (1...12).contains(numbers[0]), (1_900...2_100).contains(numbers[1]) {
            return Match(tokens: index..<(index + 1), meaning: .month(numbers[0], .explicit(numbers[1])))
        }
        return nil
    }

    private func isVersionWord(_ index: Int) -> Bool {
        ["version", "v", "release", "build", "firmware", "ubuntu", "update", "windows", "ios", "android", "kernel", "linux", "patch", "ip", "revision"].contains(lower(index))
    }

    private func checked(_ tokens: Range<Int>, _ day: Int, _ month: Int, _ year: Int) -> Match? {
        guard (1...31).contains(day), (1...12).contains(month) else { return nil }
        return Match(tokens: tokens, meaning: CivilDay(year, month, day) == nil ? .invalid : .day(day: day, month: month, year: .explicit(year), weekday: nil))
    }

    /// "3., 4., 5. und 7. Oktober", "24. bis 28. April", "18. und 19. Dezember": each day takes the month behind the last.
    func dayList(at index: Int, end: Int) -> [Match]? {
        var days: [(day: Int, tokens: Range<Int>)] = []
        var next = index
        while next < end {
            let isBare: Bool
            if let day = digits(next), (1...31).contains(day) {
                if isMark(next + 1, "."), text.tokens[next + 1].isGlued {
                    days.append((day, next..<(next + 2)))
                    next += 2
                    isBare = false
                } else {
                    isBare = true
                    guard ["und", "bis", "/", "-", "–", "oder", ","].contains(lower(next + 1)) else { break }
                    days.append((day, next..<(next + 1)))
                    next += 1
                }
            } else {
                break
            }
            if month(next) != nil, !isBare { break }
            guard isMark(next, ",") || isMark(next, "/") || isMark(next, "–") || isMark(next, "-") || ["und", "bis", "oder", "sowie"].contains(lower(next)) else { return nil }
            next += 1
            while ["zum", "den", "dem", "einschließlich", "auf", "und"].contains(lower(next)) { next += 1 }
        }
        guard days.count >= 2, days.count <= 12, let month = month(next), has(next, .month) else { return nil }
        let (year, last) = yearBehind(next + 1, end: end)
        return days.enumerated().map { position, item in
            Match(
                tokens: position == days.count - 1 ? item.tokens.lowerBound..<last : item.tokens,
                meaning: .day(day: item.day, month: month, year: year, weekday: nil))
        }
    }

    // MARK: Months

    func monthExpression(at index: Int, end: Int, start: Int) -> Match? {
        guard has(index, .month), text.tokens[index].isCapitalized, let month = integer(index, .month) else { return nil }
        let (year, last) = yearBehind(index + 1, end: end)
        if year == .open, !isMonthContext(index, start: start) { return nil }
        return Match(tokens: index..<last, meaning: .month(month, year))
    }

    /// Whether a month's word is no name of a person: after a preposition, an edge or an article, or not before a surname.
    private func isMonthContext(_ index: Int, start: Int) -> Bool {
        let previous = index - 1
        if previous >= start, hasAny(previous, TermCategory.preposition.bit | TermCategory.edge.bit | TermCategory.article.bit | TermCategory.relative.bit | TermCategory.demonstrative.bit | TermCategory.every.bit) {
            return true
        }
        if previous >= start, ["und", "oder", "bis", "/", "–", "-", ","].contains(lower(previous)), hasAny(previous - 1, TermCategory.month.bit) { return true }
        if ["und", "oder", "bis", "/", "–"].contains(lower(index + 1)), has(index + 2, .month) { return true }
        let isCommonName = ["mai", "august", "juli", "april"].contains(lower(index))
        if previous >= start, text.tokens[previous].isCapitalized, text.tokens[previous].kind == .word { return false }
        if isCommonName, index + 1 < text.tokens.count, text.tokens[index + 1].isCapitalized { return false }
        return previous >= start && ["–", "(", ",", ":"].contains(word(previous)) && !isCommonName
    }

    // MARK: Weekdays

    func weekdayExpression(at index: Int, end: Int, start: Int) -> Match? {
        var next = index
        var direction: Int?
        var week: Int?
        if let offset = integer(next, .relative) {
            direction = offset
            next += 1
        } else if let offset = integer(next, .dayAdjective), has(next + 1, .weekday) || has(next + 1, .part) || has(next + 1, .weekdayPart) || value(next + 1, .unit) == "D" {
            next += 1
            if has(next, .weekday) { return Match(tokens: index..<(next + 1), meaning: .dayOffset(offset, part: nil)) }
            if let compound = value(next, .weekdayPart) { return Match(tokens: index..<(next + 1), meaning: .dayOffset(offset, part: String(compound.dropFirst()))) }
            if let part = value(next, .part) { return Match(tokens: index..<(next + 1), meaning: .dayOffset(offset, part: part)) }
            return Match(tokens: index..<(next + 1), meaning: .dayOffset(offset, part: nil))
        } else if has(next, .demonstrative), has(next + 1, .weekday) || has(next + 1, .weekdayPart) {
            next += 1
            direction = 0
        }
        if let compound = value(next, .weekdayPart), let first = compound.first, let weekday = Int(String(first)) {
            return Match(tokens: index..<(next + 1), meaning: .weekday(weekday, week: nil, direction: direction, part: String(compound.dropFirst())))
        }
        guard let weekday = integer(next, .weekday), text.tokens[next].isCapitalized else { return nil }
        if isWeekdayName(next, start: start) { return nil }
        next += 1
        var part: String?
        if next < end, let found = value(next, .part), !isMark(next, ",") {
            part = found
            next += 1
        }
        if has(next, .demonstrative), value(next + 1, .unit) == "W" {
            week = 0
            next += 2
        } else {
            let relative = has(next, .article) ? next + 1 : next
            if let offset = integer(relative, .relative), value(relative + 1, .unit) == "W" {
                week = offset
                next = relative + 2
            }
        }
        return Match(tokens: index..<next, meaning: .weekday(weekday, week: week, direction: direction, part: part))
    }

    /// "Welt am Sonntag", "der Freitag" as a paper: names that hold a weekday.
    private func isWeekdayName(_ index: Int, start: Int) -> Bool {
        if lower(index) == "sonntag", index - 2 >= start, lower(index - 1) == "am", ["welt", "bild", "presse", "zeitung"].contains(lower(index - 2)) { return true }
        return index > start && ["herr", "frau", "wochenzeitung"].contains(lower(index - 1))
    }

    // MARK: Years

    func yearExpression(at index: Int, end: Int, start: Int) -> Match? {
        if value(index, .unit) == "Y" || lower(index) == "gesamtjahr", let year = digits(index + 1), index + 1 < end, (100...2_199).contains(year),
            text.tokens[index].isCapitalized
        {
            return Match(tokens: index..<(index + 2), meaning: .year(year))
        }
        if has(index, .thisYear) { return Match(tokens: index..<(index + 1), meaning: .relativeYear(.relative(0))) }
        if let decade = decade(at: index, end: end) { return decade }
        guard isNumber(index) else { return nil }
        if let year = yearNumber(index) {
            guard isYearContext(index, year, start: start, end: end) else { return nil }
            return Match(tokens: index..<(index + 1), meaning: .year(year))
        }
        // "2022/23", "2021-2023"
        let bytes = Array(text.utf8[text.tokens[index].range])
        if bytes.count == 7 || bytes.count == 9, bytes[4] == UInt8(ascii: "/") || bytes[4] == UInt8(ascii: "-"),
            let year = Int(String(decoding: bytes[..<4], as: UTF8.self)), (1_900...2_100).contains(year),
            let other = Int(String(decoding: bytes[5...], as: UTF8.self)), bytes.count == 9 ? other > year : other == (year + 1) % 100
        {
            return Match(tokens: index..<(index + 1), meaning: .year(year))
        }
        return nil
    }

    /// "die 90er Jahre", "den sechziger Jahren", "Neunzigerjahre", "des 19. Jahrhunderts".
    private func decade(at index: Int, end: Int) -> Match? {
        if let value = integer(index, .decadeCompound) { return Match(tokens: index..<(index + 1), meaning: .decade(value)) }
        if let value = integer(index, .decade), self.value(index + 1, .unit) == "Y" { return Match(tokens: index..<(index + 2), meaning: .decade(value)) }
        if let number = digits(index), isMark(index + 1, "."), value(index + 2, .unit) == "CE", (1...21).contains(number) {
            return Match(tokens: index..<(index + 3), meaning: .century(number))
        }
        guard isNumber(index) else { return nil }
        let surface = lower(index)
        for ending in ["er-jahren", "er-jahre", "er", "erjahre", "erjahren"] where surface.hasSuffix(ending) {
            guard let number = Int(surface.dropLast(ending.count)), number % 10 == 0, (10...90).contains(number) || (1_800...2_090).contains(number) else { continue }
            let value = number < 100 ? 190 + number / 10 : number / 10
            let isBehind = self.value(index + 1, .unit) == "Y"
            guard isBehind || ending != "er" || has(index - 1, .article) else { continue }
            return Match(tokens: index..<(isBehind && ending == "er" ? index + 2 : index + 1), meaning: .decade(value))
        }
        return nil
    }

    private static let products: Set<String> = [
        "windows", "server", "office", "exchange", "studio", "ios", "rfc", "port", "postfach", "din", "iso", "boeing", "version", "agenda", "cve",
        "en", "vdi", "macos", "sql", "model", "modell", "nummer", "nr", "artikel", "tel", "plz", "seite", "zeile", "firmware", "build", "outlook",
        "sharepoint", "dynamics", "visual", "acrobat", "photoshop", "telefon", "strasse", "straße",
    ]

    /// Whether a number of four digits is a year by what stands around it.
    private func isYearContext(_ index: Int, _ year: Int, start: Int, end: Int) -> Bool {
        let token = text.tokens[index]
        if token.isGlued, index > start, !["(", "\"", "„", "»", "/", "–", "'", "["].contains(word(index - 1)) { return false }
        if index + 1 < text.tokens.count, text.tokens[index + 1].isGlued, ["%", "€", "$", "-", "°", "+"].contains(word(index + 1)) { return false }
        let previous = index > start ? lower(index - 1) : ""
        if Self.products.contains(previous) { return false }
        let hasPreposition = index > start && ["seit", "bis", "von", "ab", "vor", "nach", "um", "ende", "anfang", "mitte", "zwischen", "jahre", "jahr", "für", "anno", "frühjahr", "sommer", "herbst", "winter"].contains(previous)
        if year < 1_800 || year > 2_060 { return hasPreposition && year >= 1_000 && !isCounted(index + 1, end: end) && previous != "für" && previous != "von" && previous != "bis" || previous == "jahr" || previous == "jahre" }
        if isCounted(index + 1, end: end) { return hasPreposition && !isMoneyOrMeasure(index + 1) && previous != "von" && previous != "für" && previous != "um" }
        if (1_900...2_060).contains(year) { return true }
        return hasPreposition || ["(", ",", "im", "in"].contains(previous)
    }

    /// Whether the word behind a number may be what it counts: a noun in the plural, a measure.
    private func isCounted(_ index: Int, end: Int) -> Bool {
        guard index < end, text.tokens[index].kind == .word else { return false }
        if isMoneyOrMeasure(index) { return true }
        guard text.tokens[index].isCapitalized, !has(index, .month) else { return false }
        let word = lower(index)
        return ["en", "er", "e", "n", "s"].contains { word.hasSuffix($0) } && word.utf8.count > 3
    }

    private func isMoneyOrMeasure(_ index: Int) -> Bool {
        ["euro", "mark", "dollar", "lire", "franken", "prozent", "meter", "kilometer", "quadratmeter", "uhr", "kunden", "menschen", "millionen", "personen",
         "seiten", "stück", "mio", "gramm", "kilo", "tonnen", "liter", "hektar", "einwohner", "mitglieder", "versicherte", "watt", "km", "m", "kg", "euros", "schilling"].contains(lower(index))
    }
}
