/// When a text was published: a day, or only a month or a year, narrowed by what the text says.
///
/// A report that carries "April 2023" as its only date and tells what happened "am 25. April" and "am Mittwoch" was
/// published on or after 26 April: the days that a text tells in the past tense are a lower bound, and the last of them is
/// the day that relative expressions hang on.
public struct PublicationDate: Sendable, Hashable {
    /// How fine a publication date is.
    public enum Granularity: String, Sendable, Codable {
        case day, month, year, unknown
    }

    /// How fine the date is that was given.
    public let granularity: Granularity
    /// First day that it may be, by the given date and the text; `nil` where nothing was given.
    public let begin: CivilDay?
    /// Last day that it may be.
    public let until: CivilDay?
    /// The day that relative expressions hang on; `nil` where neither the given date nor the text tells it.
    public let day: CivilDay?
    /// Where the expressions stand that narrowed it, in UTF-8 bytes of the text; empty if none did.
    public let evidence: [Range<Int>]

    /// Whether the text narrowed what was given.
    public var isNarrowed: Bool { !evidence.isEmpty }

    var year: Int? { day?.year ?? begin?.year }
    var month: Int? { day?.month ?? (granularity == .month ? begin?.month : nil) }

    /// Reads a date and narrows it.
    ///
    /// - Parameters:
    ///   - published: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a longer ISO 8601 string; anything else counts as unknown.
    ///   - raw: the expressions of the text.
    ///   - reading: the words of the text, for its tense.
    init(_ published: String?, raw: [RawExpression], reading: TermReading) {
        if let published, let day = CivilDay(iso: published) {
            (granularity, begin, until, self.day, evidence) = (.day, day, day, day, [])
            return
        }
        let fields = (published ?? "").prefix(7).split(separator: "-")
        guard let year = fields.first.flatMap({ Int($0) }), fields[0].utf8.count == 4,
            let first = CivilDay(year, 1, 1), let last = CivilDay(year, 12, 31)
        else {
            (granularity, begin, until, day, evidence) = (.unknown, nil, nil, nil, [])
            return
        }
        var interval = first...last
        if fields.count == 2, let month = Int(fields[1]), let monthStart = CivilDay(year, month, 1) {
            interval = monthStart...(monthStart + (CivilDay.length(ofMonth: month, in: year) - 1))
            granularity = .month
        } else {
            granularity = .year
        }
        let narrowing = Narrowing(interval, raw, reading)
        day = narrowing.day
        begin = narrowing.day ?? interval.lowerBound
        until = narrowing.isExact ? narrowing.day : interval.upperBound
        evidence = narrowing.evidence
    }
}

/// The latest day of an interval that a text tells as past.
private struct Narrowing {
    private(set) var day: CivilDay?
    private(set) var evidence: [Range<Int>] = []
    /// Whether the text states its own date: "Stand: 27. April".
    private(set) var isExact = false
    private let reading: TermReading
    private let tenses: ClauseTense

    init(_ interval: ClosedRange<CivilDay>, _ raw: [RawExpression], _ reading: TermReading) {
        self.reading = reading
        tenses = ClauseTense(reading)
        for expression in raw {
            guard let found = calendarDay(expression, in: interval), !looksAhead(expression) else { continue }
            if isStatement(expression) {
                (day, evidence, isExact) = (found, [bytes(expression)], true)
                return
            }
            if day.map({ found > $0 }) ?? true { (day, evidence) = (found, [bytes(expression)]) }
        }
        guard let base = day else { return }
        for expression in raw {
            guard case .weekday(let weekday, let week, direction: nil) = expression.meaning.innerDay,
                week == nil || week == 0, !looksAhead(expression)
            else { continue }
            // A weekday beside it falls in the same week.
            let found = base + (weekday - base.weekday)
            if let day, found > day, interval.contains(found) { (self.day, evidence) = (found, evidence + [bytes(expression)]) }
        }
    }

    private func calendarDay(_ raw: RawExpression, in interval: ClosedRange<CivilDay>) -> CivilDay? {
        guard case .day(let number, let month, let year, _) = raw.meaning.innerDay else { return nil }
        let known = interval.lowerBound.year
        guard year == .open || year == .explicit(known) || year == .relative(0), let day = CivilDay(known, month, number),
            interval.contains(day)
        else { return nil }
        return day
    }

    /// Whether an expression is of the future: by its tense, or as the end of a period ("bis zum 30. April").
    private func looksAhead(_ raw: RawExpression) -> Bool {
        let before = max(0, raw.tokens.lowerBound - 3)..<raw.tokens.lowerBound
        if before.contains(where: { reading.reads($0, "bis") || reading.reads($0, "ab") || reading.reads($0, "spätestens") }) {
            return true
        }
        return tenses.tense(around: raw.tokens, in: reading.text.sentences[raw.sentence]) == .future
    }

    private func isStatement(_ raw: RawExpression) -> Bool {
        let before = raw.tokens.lowerBound - 1
        return reading.reads(before, "stand") || (reading.isMark(before, ":") && reading.reads(before - 1, "stand"))
    }

    private func bytes(_ raw: RawExpression) -> Range<Int> { raw.byteRange(in: reading.text) }
}
