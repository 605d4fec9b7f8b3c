import German

/// Gives expressions their values: anchors them to the publication date, to the last date of the text, or to each
/// other.
struct Resolver {
    let reading: TermReading
    let publication: PublicationDate
    let tenses: ClauseTense
    /// Whether the text counts in days around its publication, as agencies do: weekdays, "gestern", clock times.
    let isDaily: Bool
    var context = DateContext()
    /// The token behind the expression just before, if that is "jedes Jahr".
    private var yearlyEnd: Int?
    /// The expression just before.
    private var last: RawExpression?
    /// Whether the expression is the end of a range that the last one begins; it lies behind that.
    private(set) var isRangeEnd = false
    /// Whether the expression is a weekday joined to the last one, which is one too: "Montag und Dienstag".
    private(set) var isNextWeekday = false

    init(reading: TermReading, publication: PublicationDate, raw: [RawExpression]) {
        self.reading = reading
        self.publication = publication
        tenses = ClauseTense(reading)
        isDaily = raw.contains { $0.meaning.countsInDays || $0.meaning.isNear(publication.day) }
    }

    /// What an expression means on the calendar.
    struct Resolved {
        var kind: TimeExpression.Kind = .date
        var value: String
        var interval: Interval?
        var anchor: TimeExpression.Anchor = .none
        /// How sure the choice among several readings was, from 0 to 1.
        var certainty = 1.0
    }

    /// Resolves the expressions of a text, given in its order.
    ///
    /// A clock time or part of the day before its day ("um 9 Uhr am Dienstag") waits for that day.
    mutating func resolveAll(_ found: [RawExpression]) -> [TimeExpression] {
        let raw = YearLending(reading: reading).lend(found)
        var result: [TimeExpression] = []
        result.reserveCapacity(raw.count)
        var index = 0
        while index < raw.count {
            var day = index
            while day < raw.count, day < index + 4, raw[day].meaning.isTimeOfDay { day += 1 }
            guard day > index, day < raw.count, raw[day].meaning.isDay, isBeside(raw[day - 1], raw[day]) else {
                result.append(resolve(raw[index]))
                index += 1
                continue
            }
            let resolvedDay = resolve(raw[day])
            for time in raw[index..<day] { result.append(resolve(time)) }
            result.append(resolvedDay)
            index = day + 1
        }
        return result
    }

    /// Whether only a preposition or an article stands between two expressions.
    private func isBeside(_ first: RawExpression, _ second: RawExpression) -> Bool {
        let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
        return gap.count <= 2 && gap.allSatisfy { reading.hasAny($0, TermSet(.preposition, .article)) }
            && !gap.contains { reading.has($0, .joint) }
    }

    private mutating func resolve(_ raw: RawExpression) -> TimeExpression {
        isRangeEnd = last.map { RangeJoining(reading: reading).isJoined($0, raw) } ?? false
        isNextWeekday = last.map { isListed($0, raw) } ?? false
        last = raw
        let resolved = yearly(raw) ?? resolved(raw.meaning, raw)
        yearlyEnd = raw.meaning == .set("P1Y") ? raw.tokens.upperBound : nil
        return TimeExpression(
            range: raw.byteRange(in: reading.text), kind: resolved.kind, value: resolved.value, mod: raw.mod,
            begin: resolved.interval?.begin,
            until: resolved.interval?.until, anchor: resolved.anchor, confidence: confidence(of: resolved))
    }

    private func isListed(_ first: RawExpression, _ second: RawExpression) -> Bool {
        guard case .weekday(let one, week: nil, direction: _) = first.meaning,
            case .weekday(let other, week: nil, direction: nil) = second.meaning, one < other
        else { return false }
        return second.tokens.lowerBound == first.tokens.upperBound + 1
            && (reading.reads(first.tokens.upperBound, "und") || reading.reads(first.tokens.upperBound, "oder"))
    }

    /// "jedes Jahr am 28. Dezember": a day or month right behind "every year" comes back each year.
    private func yearly(_ raw: RawExpression) -> Resolved? {
        guard let yearlyEnd, raw.tokens.lowerBound >= yearlyEnd, raw.tokens.lowerBound - yearlyEnd <= 2 else {
            return nil
        }
        switch raw.meaning {
        case .day(let day, let month, year: .open, weekday: nil):
            return Resolved(kind: .set, value: "XXXX-" + CivilDay.pad(month, 2) + "-" + CivilDay.pad(day, 2))
        case .month(let month, .open): return Resolved(kind: .set, value: "XXXX-" + CivilDay.pad(month, 2))
        default: return nil
        }
    }

    /// Explicit dates are sure, those of another expression least; an anchor that was itself concluded takes a tenth.
    private func confidence(of resolved: Resolved) -> Double {
        if resolved.value.isEmpty || resolved.value.contains("X") { return 0.4 }
        let base =
            switch resolved.anchor {
            case .none: 0.98
            case .publication: 0.93
            case .text: 0.8
            }
        let narrowing = publication.isNarrowed && resolved.anchor == .publication ? 0.1 : 0
        return base * resolved.certainty - narrowing
    }

    // MARK: Meanings

    mutating func resolved(_ meaning: Meaning, _ raw: RawExpression) -> Resolved {
        switch meaning {
        case .invalid: return Resolved(value: "")
        case .day(let day, let month, let year, let weekday): return calendarDay(day, month, year, weekday, raw)
        case .dayOfMonth(let day, let months): return dayOfMonth(day, months, raw)
        case .month(let month, let year): return self.month(month, year, raw)
        case .year(let year):
            context.remember(year: year, raw, isStory: tellsStory(raw))
            return Resolved(value: CivilDay.pad(year, 4), interval: .year(year))
        case .relativeYear(let year):
            guard let (year, anchor) = resolveYear(year, month: nil, day: nil, raw) else {
                return Resolved(value: "XXXX")
            }
            return Resolved(value: CivilDay.pad(year, 4), interval: .year(year), anchor: anchor)
        case .turnOfYear(let year): return turnOfYear(year, raw)
        case .yearPart(let part, let year): return yearPart(part, year, raw)
        case .week(let week, let year): return self.week(week, year, raw)
        case .weekday(let weekday, let week, let direction): return self.weekday(weekday, week, direction, raw)
        case .thatWeekday(let weekday):
            if let day = context.days.last(where: { $0.weekday == weekday }) { return at(day, .text) }
            return self.weekday(weekday, nil, -1, raw)
        case .weekdayBeside(let weekday, let direction): return weekdayBeside(weekday, direction, raw)
        case .unit(let unit, let offset): return relative(unit, offset)
        case .dayOffset(let offset): return dayOffset(offset, raw)
        case .today: return today(raw)
        case .part(let part, let offset): return partOfDay(part, offset, raw)
        case .partOf(let part, let day): return partOf(part, day, raw)
        case .nightBefore(let day): return nightBefore(day, raw)
        case .shifted(let day, let unit, let count): return shifted(day, unit, count, raw)
        case .weekend: return weekend(raw)
        case .clock(let hour, let minute): return clock(hour, minute, raw)
        case .duration(let value, let direction):
            return Resolved(
                kind: .duration, value: value,
                interval: direction.flatMap { Interval.shifted(publication.day, by: value, direction: $0) },
                anchor: direction == nil ? .none : .publication)
        case .set(let value): return Resolved(kind: .set, value: value)
        case .literal(let value): return Resolved(value: value)
        case .thisTime: return Resolved(value: tense(of: raw) == .past ? "PAST_REF" : "PRESENT_REF")
        case .decade(let decade): return Resolved(value: String(decade), interval: .years(decade * 10, decade * 10 + 9))
        case .century(let number):
            return Resolved(
                value: CivilDay.pad(number - 1, 2), interval: .years((number - 1) * 100, (number - 1) * 100 + 99))
        case .holiday(let rule, let year): return holiday(rule, year, raw)
        case .countedWeekday(let count, let weekday, let month, let year):
            return countedWeekday(count, weekday, month, year, raw)
        case .monthWeek(let count, let month, let year): return monthWeek(count, month, year, raw)
        case .timestamp(let day, let minute, let offset): return timestamp(day, minute, offset, raw)
        case .patchday(let month): return patchday(month, raw)
        case .following(let unit, let count): return following(unit, count, raw)
        case .sameDay:
            guard let day = context.day ?? publication.day else { return Resolved(value: "XXXX-XX-XX") }
            return at(day, context.day == nil ? .publication : .text)
        case .sameUnit(let unit): return sameUnit(unit, raw)
        case .sameYear(let offset): return sameYear(offset, raw)
        }
    }

    func at(_ day: CivilDay, _ anchor: TimeExpression.Anchor) -> Resolved {
        Resolved(value: day.iso, interval: .day(day), anchor: anchor)
    }

    func at(_ day: CivilDay, part: String, _ anchor: TimeExpression.Anchor) -> Resolved {
        Resolved(kind: .time, value: day.iso + "T" + part, interval: .part(day, part), anchor: anchor)
    }

    /// Whether a year opens its sentence or stands behind "im" or "in".
    private func tellsStory(_ raw: RawExpression) -> Bool {
        let before = raw.tokens.lowerBound - 1
        if reading.has(before, .article) { return false }
        return raw.tokens.lowerBound - reading.text.sentences[raw.sentence].lowerBound <= 1
            || reading.reads(before, "im") || reading.reads(before, "in") || reading.reads(before, "(")
    }

    // MARK: Tense

    /// The tense around an expression; "seit" points back whatever the tense, "ab" and "bis" ahead unless it is past.
    func tense(of raw: RawExpression) -> ClauseTense.Tense {
        let tense = tenses.tense(around: raw.tokens, in: reading.text.sentences[raw.sentence])
        let before = max(0, raw.tokens.lowerBound - 2)..<raw.tokens.lowerBound
        for index in before {
            if reading.reads(index, "seit") { return .past }
            if reading.reads(index, "für") { return .future }
            if tense != .past, reading.reads(index, "ab") || reading.reads(index, "bis") { return .future }
        }
        return tense
    }

    /// Whether a clock time stands near, in the same sentence.
    func hasClock(_ raw: RawExpression) -> Bool {
        let sentence = reading.text.sentences[raw.sentence]
        let near =
            max(sentence.lowerBound, raw.tokens.lowerBound - 40)..<min(sentence.upperBound, raw.tokens.upperBound + 40)
        return near.contains { reading.reads($0, "uhr") }
    }
}

extension Meaning {
    var isTimeOfDay: Bool {
        switch self {
        case .clock, .part(_, offset: nil): true
        default: false
        }
    }

    var isDay: Bool {
        switch self {
        case .partOf(_, let day): day.isDay
        case .day, .dayOfMonth, .weekday, .dayOffset, .today, .holiday, .following(unit: "D", count: _), .sameDay: true
        default: false
        }
    }

    /// Whether it is an explicit day within two weeks of another.
    fileprivate func isNear(_ other: CivilDay?) -> Bool {
        guard let other, case .day(let day, let month, let year, _) = self else { return false }
        let found: CivilDay? =
            switch year {
            case .explicit(let year): CivilDay(year, month, day)
            case .open: CivilDay(other.year, month, day)
            default: nil
            }
        return found.map { abs($0.number - other.number) <= 14 } ?? false
    }

    /// Whether an expression counts in days from the publication date.
    fileprivate var countsInDays: Bool {
        switch self {
        case .clock, .weekday(_, week: nil, direction: nil): true
        case .dayOffset: true
        case .partOf(_, let day): day.countsInDays
        default: false
        }
    }
}
