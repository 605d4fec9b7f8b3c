/// When a text was published: a day, or only a month or a year, narrowed by what the text says.
struct PublicationDate: Sendable {
    /// The day that relative expressions hang on; `nil` where nothing tells it.
    let day: CivilDay?
    let year: Int?
    let month: Int?
    /// Whether ``day`` was concluded from the text.
    let isNarrowed: Bool

    init(_ published: String?, raw: [RawExpression]) {
        let fields = (published ?? "").prefix(10).split(separator: "-").map { Int($0) }
        guard let first = fields.first, let year = first, (1...9_999).contains(year) else {
            (day, self.year, month, isNarrowed) = (nil, nil, nil, false)
            return
        }
        self.year = year
        if fields.count >= 2, let month = fields[1], (1...12).contains(month) {
            self.month = month
            if fields.count >= 3, let number = fields[2], let day = CivilDay(year, month, number) {
                (self.day, isNarrowed) = (day, false)
                return
            }
            day = Self.narrowed(year, month, raw)
            isNarrowed = day != nil
        } else {
            (day, month, isNarrowed) = (nil, nil, false)
        }
    }

    /// The day within a month that explicit dates and weekdays of the text point to: the last explicit date of that month, or
    /// a weekday named beside it that falls later in the same week.
    private static func narrowed(_ year: Int, _ month: Int, _ raw: [RawExpression]) -> CivilDay? {
        var latest: CivilDay?
        for expression in raw {
            guard case .day(let number, let other, let given, _) = expression.meaning, other == month,
                given == .open || given == .explicit(year), let day = CivilDay(year, month, number)
            else { continue }
            latest = max(latest ?? day, day)
        }
        guard let latest else { return nil }
        var result = latest
        for expression in raw {
            guard case .weekday(let weekday, let week, let direction) = expression.meaning, direction == nil, week == nil || week == 0 else { continue }
            let day = CivilDay(number: latest.number - latest.weekday + weekday)
            if day > result, day.month == month { result = day }
        }
        return result
    }
}
