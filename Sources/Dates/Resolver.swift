import German

/// Gives expressions their values: anchors them to the publication date, to the last date of the text, or to each other.
struct Resolver {
    private let parser: ExpressionParser
    private let publication: PublicationDate
    private var lastDay: CivilDay?
    private var lastDaySentence = -10
    private var lastYear: Int?
    private var lastYearSentence = -10
    private var tenses: [Int: Tense] = [:]

    private enum Tense { case past, future, present }

    init(parser: ExpressionParser, publication: PublicationDate) {
        self.parser = parser
        self.publication = publication
    }

    /// Resolves the next expression of the text; call it in the order of the text.
    mutating func resolve(_ raw: RawExpression) -> TimeExpression {
        let tokens = parser.text.tokens
        let range = raw.bytes ?? tokens[raw.tokens.lowerBound].start..<tokens[raw.tokens.upperBound - 1].end
        let result = value(of: raw)
        return TimeExpression(
            range: range, kind: result.kind, value: result.value, mod: raw.mod, begin: result.interval?.begin, until: result.interval?.until,
            anchor: result.anchor, confidence: confidence(of: result))
    }

    private struct Result {
        var kind: TimeExpression.Kind = .date
        var value: String
        var interval: Interval?
        var anchor: TimeExpression.Anchor = .none
    }

    private func confidence(of result: Result) -> Double {
        if result.value.isEmpty || result.value.contains("X") { return 0.4 }
        let base =
            switch result.anchor {
            case .none: 0.98
            case .publication: 0.93
            case .text: 0.8
            }
        return publication.isNarrowed && result.anchor == .publication ? base - 0.1 : base
    }

    private mutating func value(of raw: RawExpression) -> Result {
        switch raw.meaning {
        case .invalid: return Result(value: "")
        case .day(let day, let month, let year, let weekday): return self.day(day, month, year, weekday, raw)
        case .month(let month, let year):
            guard let (year, anchor) = resolveYear(year, month: month, day: nil, raw) else { return Result(value: "XXXX-" + CivilDay.pad(month, 2)) }
            remember(year: year, raw)
            return Result(value: CivilDay.pad(year, 4) + "-" + CivilDay.pad(month, 2), interval: .month(year, month), anchor: anchor)
        case .year(let year):
            remember(year: year, raw)
            return Result(value: CivilDay.pad(year, 4), interval: .year(year))
        case .relativeYear(let year):
            guard let (year, anchor) = resolveYear(year, month: nil, day: nil, raw) else { return Result(value: "XXXX") }
            return Result(value: CivilDay.pad(year, 4), interval: .year(year), anchor: anchor)
        case .yearPart(let part, let year): return yearPart(part, year, raw)
        case .week(let week, let year):
            guard let (year, anchor) = resolveYear(year, month: nil, day: nil, raw) else { return Result(value: "XXXX-W" + CivilDay.pad(week, 2)) }
            return Result(value: CivilDay.pad(year, 4) + "-W" + CivilDay.pad(week, 2), interval: .week(.monday(ofWeek: week, in: year)), anchor: anchor)
        case .weekday(let weekday, let week, let direction, let part): return self.weekday(weekday, week, direction, part, raw)
        case .unit(let unit, let offset): return relative(unit, offset)
        case .dayOffset(let offset, let part): return dayOffset(offset, part, raw)
        case .part(let part, let offset): return partOfDay(part, offset, raw)
        case .weekend: return weekend(raw)
        case .clock(let hour, let minute): return clock(hour, minute, raw)
        case .duration(let value, let direction):
            return Result(
                kind: .duration, value: value, interval: direction.flatMap { Interval.shifted(publication.day, by: value, direction: $0) },
                anchor: direction == nil ? .none : .publication)
        case .set(let value): return Result(kind: .set, value: value)
        case .literal(let value): return Result(value: value)
        case .decade(let decade): return Result(value: String(decade), interval: .years(decade * 10, decade * 10 + 9))
        case .century(let number): return Result(value: CivilDay.pad(number - 1, 2), interval: .years((number - 1) * 100, (number - 1) * 100 + 99))
        case .holiday(let rule, let year): return holiday(rule, year, raw)
        case .following(let unit, let count, let part): return following(unit, count, part, raw)
        case .sameDay(let part):
            guard let day = lastDay ?? publication.day else { return Result(value: "XXXX-XX-XX") }
            return at(day, part, lastDay == nil ? .publication : .text)
        case .sameYear(let offset):
            let isNear = lastYear != nil && raw.sentence - lastYearSentence <= 1
            guard let year = isNear ? lastYear : publication.year else { return Result(value: "XXXX") }
            return Result(value: CivilDay.pad(year + offset, 4), interval: .year(year + offset), anchor: isNear ? .text : .publication)
        }
    }

    private mutating func remember(year: Int, _ raw: RawExpression) { (lastYear, lastYearSentence) = (year, raw.sentence) }

    private mutating func remember(day: CivilDay, _ raw: RawExpression) {
        (lastDay, lastDaySentence) = (day, raw.sentence)
        remember(year: day.year, raw)
    }

    private func at(_ day: CivilDay, _ part: String?, _ anchor: TimeExpression.Anchor) -> Result {
        guard let part else { return Result(value: day.iso, interval: .day(day), anchor: anchor) }
        return Result(kind: .time, value: day.iso + "T" + part, interval: .part(day, part), anchor: anchor)
    }

    // MARK: Years

    private mutating func day(_ number: Int, _ month: Int, _ year: Meaning.Year, _ weekday: Int?, _ raw: RawExpression) -> Result {
        if year == .open, let weekday, let published = publication.year {
            // Weekday and day decide the year together.
            let near = [published, published - 1, published + 1].first { CivilDay($0, month, number)?.weekday == weekday }
            if let near, let day = CivilDay(near, month, number) {
                remember(day: day, raw)
                return at(day, nil, .publication)
            }
        }
        guard let (year, anchor) = resolveYear(year, month: month, day: number, raw) else {
            return Result(value: "XXXX-" + CivilDay.pad(month, 2) + "-" + CivilDay.pad(number, 2))
        }
        guard let day = CivilDay(year, month, number) else { return Result(value: "") }
        remember(day: day, raw)
        return at(day, nil, anchor)
    }

    /// The year of a date that names none, or names it relatively.
    private mutating func resolveYear(
        _ year: Meaning.Year, month: Int?, day: Int?, _ raw: RawExpression
    ) -> (Int, TimeExpression.Anchor)? {
        switch year {
        case .explicit(let year): return (year, .none)
        case .relative(let offset): return publication.year.map { ($0 + offset, .publication) }
        case .anchored(let offset): return (lastYear ?? publication.year).map { ($0 + offset, .text) }
        case .open: break
        }
        guard let published = publication.year else { return lastYear.map { ($0, .text) } }
        // A story told in another year keeps it.
        if let lastYear, lastYear != published, raw.sentence - lastYearSentence <= 2, lastYear < published - 1 || raw.sentence == lastYearSentence {
            return (lastYear, .text)
        }
        guard let month else { return (published, .publication) }
        let reference = publication.day ?? CivilDay(published, publication.month ?? 7, 15) ?? CivilDay(number: 0)
        if day == nil, month == reference.month { return (published, .publication) }
        let candidates = [published - 1, published, published + 1].compactMap { year in
            CivilDay(year, month, min(day ?? 15, CivilDay.length(ofMonth: month, in: year))).map { (year, $0.number - reference.number) }
        }
        let slack = publication.day == nil ? 20 : 0
        // A date close by wins over its tense when the other reading lies most of a year away.
        if let close = candidates.first(where: { abs($0.1) <= (day == nil ? 20 : 12) }) { return (close.0, .publication) }
        switch tense(of: raw) {
        case .future: if let next = candidates.first(where: { $0.1 >= -slack }) { return (next.0, .publication) }
        case .past: if let before = candidates.last(where: { $0.1 <= slack }) { return (before.0, .publication) }
        case .present: break
        }
        // Without tense the nearest; a month lies rather in the year of the publication.
        let nearest = candidates.min { abs($0.1) + ($0.0 == published ? 0 : 45) < abs($1.1) + ($1.0 == published ? 0 : 45) }
        return nearest.map { ($0.0, .publication) }
    }

    private mutating func yearPart(_ part: String, _ year: Meaning.Year, _ raw: RawExpression) -> Result {
        var resolved: (Int, TimeExpression.Anchor)?
        if year == .open {
            let month = Interval.firstMonth(of: part)
            if part.hasPrefix("Q") || part.hasPrefix("H") { resolved = publication.year.map { ($0, .publication) } } else {
            resolved = resolveYear(.open, month: part == "WI" ? 12 : month + 1, day: nil, raw)
            }
            if part == "WI", publication.month.map({ $0 <= 2 }) == true, let year = publication.year { resolved = (year - 1, .publication) }
        } else {
            resolved = resolveYear(year, month: nil, day: nil, raw)
        }
        guard let (year, anchor) = resolved else { return Result(value: "XXXX-" + part) }
        return Result(value: CivilDay.pad(year, 4) + "-" + part, interval: .part(of: year, part), anchor: anchor)
    }

    private mutating func holiday(_ rule: String, _ year: Meaning.Year, _ raw: RawExpression) -> Result {
        func day(_ year: Int) -> CivilDay? {
            if rule.hasPrefix("E"), let shift = Int(rule.dropFirst()) { return CivilDay.easter(year) + shift }
            let fields = rule.split(separator: "-").compactMap { Int($0) }
            return fields.count == 2 ? CivilDay(year, fields[0], fields[1]) : nil
        }
        guard let published = publication.year, let sample = day(published) else { return Result(value: "XXXX-XX-XX") }
        guard let (chosen, anchor) = resolveYear(year, month: sample.month, day: sample.fields.day, raw), let found = day(chosen) else {
            return Result(value: "XXXX-XX-XX")
        }
        remember(day: found, raw)
        return at(found, nil, anchor)
    }

    // MARK: Weeks and days

    private mutating func weekday(_ weekday: Int, _ week: Int?, _ direction: Int?, _ part: String?, _ raw: RawExpression) -> Result {
        guard let published = publication.day else { return Result(value: "XXXX-WXX-\(weekday)") }
        let monday = published + (1 - published.weekday)
        var day: CivilDay
        if let week {
            day = monday + (week * 7 + weekday - 1)
        } else {
            let back = (published.weekday - weekday + 7) % 7
            let forth = (weekday - published.weekday + 7) % 7
            switch direction {
            case .some(let offset) where offset < 0: day = published + -(back == 0 ? 7 : back) + (offset + 1) * 7
            case .some(let offset) where offset > 0: day = published + (forth == 0 ? 7 : forth) + (offset - 1) * 7
            case .some: day = monday + (weekday - 1)
            case nil:
                switch tense(of: raw) {
                case .future: day = published + forth
                case .past: day = published + -back
                case .present: day = hasClock(raw) ? published + forth : published + -back
                }
            }
        }
        if part == "NI-" {
            remember(day: day, raw)
            return at(day + -1, "NI", .publication)
        }
        remember(day: day, raw)
        return at(day, part, .publication)
    }

    private func relative(_ unit: String, _ offset: Int) -> Result {
        guard let year = publication.year else { return Result(value: offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF") }
        switch unit {
        case "Y": return Result(value: CivilDay.pad(year + offset, 4), interval: .year(year + offset), anchor: .publication)
        case "DE": return Result(value: String(year / 10 + offset), interval: .years((year / 10 + offset) * 10, (year / 10 + offset) * 10 + 9), anchor: .publication)
        default: break
        }
        guard let month = publication.month else { return Result(value: CivilDay.pad(year, 4), anchor: .publication) }
        switch unit {
        case "M":
            let total = year * 12 + month - 1 + offset
            return Result(
                value: CivilDay.pad(total / 12, 4) + "-" + CivilDay.pad(total % 12 + 1, 2), interval: .month(total / 12, total % 12 + 1), anchor: .publication)
        case "Q":
            let total = year * 4 + (month - 1) / 3 + offset
            return Result(value: "\(total / 4)-Q\(total % 4 + 1)", interval: .part(of: total / 4, "Q\(total % 4 + 1)"), anchor: .publication)
        case "HY":
            let total = year * 2 + (month - 1) / 6 + offset
            return Result(value: "\(total / 2)-H\(total % 2 + 1)", interval: .part(of: total / 2, "H\(total % 2 + 1)"), anchor: .publication)
        default: break
        }
        guard let day = publication.day else { return Result(value: CivilDay.pad(year, 4) + "-WXX", anchor: .publication) }
        switch unit {
        case "W", "WE":
            let monday = day + (1 - day.weekday + 7 * offset)
            let (weekYear, week) = monday.isoWeek
            let value = CivilDay.pad(weekYear, 4) + "-W" + CivilDay.pad(week, 2)
            return unit == "W"
                ? Result(value: value, interval: .week(monday), anchor: .publication)
                : Result(value: value + "-WE", interval: Interval(monday + 5, monday + 6), anchor: .publication)
        default: return at(day + offset, nil, .publication)
        }
    }

    private mutating func dayOffset(_ offset: Int, _ part: String?, _ raw: RawExpression) -> Result {
        if offset == 0, part == nil, isNowadays(raw) { return Result(value: "PRESENT_REF") }
        guard let day = publication.day else { return Result(value: offset == 0 ? "PRESENT_REF" : "XXXX-XX-XX") }
        let isNightBefore = offset == 0 && part == "NI" && tense(of: raw) == .past
        let found = day + (isNightBefore ? -1 : offset)
        remember(day: found, raw)
        return at(found, part, .publication)
    }

    /// Whether "heute" means these days: "bis heute", "heute noch", or a general statement in the present.
    private mutating func isNowadays(_ raw: RawExpression) -> Bool {
        let previous = parser.lower(raw.tokens.lowerBound - 1)
        let next = parser.lower(raw.tokens.upperBound)
        if ["bis", "von", "noch"].contains(previous) || ["noch", "als"].contains(next) { return true }
        if parser.isMark(raw.tokens.upperBound, ",") || parser.has(raw.tokens.upperBound, .weekday) { return false }
        if hasClock(raw) { return false }
        switch tense(of: raw) {
        case .past: return false
        case .present: return true
        case .future: return !["wird", "werden"].contains(previous) && !["wird", "werden"].contains(next)
        }
    }

    private mutating func partOfDay(_ part: String, _ offset: Int?, _ raw: RawExpression) -> Result {
        let isNear = lastDay != nil && raw.sentence - lastDaySentence <= (offset == nil ? 3 : 0)
        guard let base = isNear ? lastDay : publication.day else { return Result(kind: .time, value: "XXXX-XX-XXT" + part) }
        let anchor: TimeExpression.Anchor = isNear ? .text : .publication
        guard let offset, offset != 0 else { return at(base, part, anchor) }
        // "in der vergangenen Nacht" began the evening before.
        return at(base + (offset < 0 ? -1 : 1), part, anchor)
    }

    private mutating func weekend(_ raw: RawExpression) -> Result {
        guard let day = publication.day else { return Result(value: "XXXX-WXX-WE") }
        let base = lastDay != nil && raw.sentence - lastDaySentence <= 1 ? lastDay ?? day : day
        var monday = base + (1 - base.weekday)
        if tense(of: raw) == .past || parser.lower(raw.tokens.lowerBound - 1) == "vom", base.weekday < 6 { monday = monday + -7 }
        let (year, week) = monday.isoWeek
        return Result(
            value: CivilDay.pad(year, 4) + "-W" + CivilDay.pad(week, 2) + "-WE", interval: Interval(monday + 5, monday + 6), anchor: .publication)
    }

    private mutating func clock(_ hour: Int, _ minute: Int, _ raw: RawExpression) -> Result {
        let isNear = lastDay != nil && raw.sentence - lastDaySentence <= 1
        let time = CivilDay.pad(hour, 2) + ":" + CivilDay.pad(minute, 2)
        guard let day = isNear ? lastDay : publication.day else { return Result(kind: .time, value: "T" + time) }
        let value = day.iso + "T" + time
        return Result(kind: .time, value: value, interval: Interval(begin: value, until: value), anchor: isNear ? .text : .publication)
    }

    private mutating func following(_ unit: String, _ count: Int, _ part: String?, _ raw: RawExpression) -> Result {
        if unit == "Y" {
            guard let year = lastYear ?? publication.year else { return Result(value: "XXXX") }
            remember(year: year + count, raw)
            return Result(value: CivilDay.pad(year + count, 4), interval: .year(year + count), anchor: .text)
        }
        guard let base = lastDay ?? publication.day else { return Result(value: "XXXX-XX-XX") }
        switch unit {
        case "D":
            let day = base + count
            remember(day: day, raw)
            return at(day, part, lastDay == nil ? .publication : .text)
        case "W":
            let day = base + 7 * count
            let (year, week) = day.isoWeek
            return Result(value: CivilDay.pad(year, 4) + "-W" + CivilDay.pad(week, 2), interval: .week(day + (1 - day.weekday)), anchor: .text)
        case "M":
            let total = base.year * 12 + base.month - 1 + count
            return Result(value: CivilDay.pad(total / 12, 4) + "-" + CivilDay.pad(total % 12 + 1, 2), interval: .month(total / 12, total % 12 + 1), anchor: .text)
        default: return Result(kind: .duration, value: "PT\(abs(count))\(unit == "MI" ? "M" : unit)", anchor: .text)
        }
    }

    // MARK: Tense

    private func hasClock(_ raw: RawExpression) -> Bool {
        let sentence = parser.text.sentences[raw.sentence]
        return sentence.contains { parser.has($0, .clock) }
    }

    /// The tense around an expression, from the auxiliaries and common verbs of its clause, else of its sentence.
    private mutating func tense(of raw: RawExpression) -> Tense {
        if let known = tenses[raw.tokens.lowerBound] { return known }
        let sentence = parser.text.sentences[raw.sentence]
        var first = raw.tokens.lowerBound
        var last = raw.tokens.upperBound
        while first > sentence.lowerBound, raw.tokens.lowerBound - first < 40, !isClauseEnd(first - 1) { first -= 1 }
        while last < sentence.upperBound, last - raw.tokens.upperBound < 40, !isClauseEnd(last) { last += 1 }
        let tense =
            tense(in: first..<last)
            ?? tense(in: max(sentence.lowerBound, first - 40)..<min(sentence.upperBound, last + 40)) ?? .present
        tenses[raw.tokens.lowerBound] = tense
        return tense
    }

    private func isClauseEnd(_ index: Int) -> Bool {
        parser.isMark(index, ",") || parser.isMark(index, ";") || parser.isMark(index, ":") || parser.isMark(index, "–")
    }

    private func tense(in range: Range<Int>) -> Tense? {
        var past = 0
        var future = 0
        var copula = false
        var participle = false
        var isPlanned = false
        for index in range {
            if parser.has(index, .pastVerb) { past += 1 }
            if parser.has(index, .future) { future += 1 }
            let token = parser.text.tokens[index]
            guard token.kind == .word, !token.isCapitalized, token.end - token.start > 2 else { continue }
            let word = parser.text.utf8[token.range]
            if word.elementsEqual("ist".utf8) || word.elementsEqual("sind".utf8) { copula = true }
            guard word.count > 4 else { continue }
            if ["geplant", "angesetzt", "vorgesehen", "angekündigt", "erwartet"].contains(where: { word.elementsEqual($0.utf8) }) { isPlanned = true }
            if Self.isParticiple(word) { participle = true }
            if Self.isWeakPast(word), !parser.has(index, .future) { past += 1 }
        }
        if copula, participle, !isPlanned { past += 1 }
        if isPlanned, past == 0 { return .future }
        if past == 0, future == 0 { return copula ? .future : nil }
        return past >= future ? .past : .future
    }

    /// "meldete", "führten".
    private static func isWeakPast(_ word: ArraySlice<UInt8>) -> Bool {
        let end = word.endIndex
        let isTE = word[end - 1] == UInt8(ascii: "e") && word[end - 2] == UInt8(ascii: "t")
        let isTEN = word.count > 5 && word[end - 1] == UInt8(ascii: "n") && word[end - 2] == UInt8(ascii: "e") && word[end - 3] == UInt8(ascii: "t")
            && word[end - 4] != UInt8(ascii: "s")
        return isTE || isTEN
    }

    /// "gestört", "ausgefallen", "angegriffen".
    private static func isParticiple(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.last == UInt8(ascii: "t") || word.suffix(2).elementsEqual("en".utf8) else { return false }
        if word.starts(with: "ge".utf8) { return true }
        return ["ausge", "abge", "ange", "aufge", "einge", "vorge", "zuge", "mitge", "herge", "festge", "nachge", "umge", "lahmge", "wiederherge", "heruntergef"]
            .contains { word.starts(with: $0.utf8) }
    }
}
