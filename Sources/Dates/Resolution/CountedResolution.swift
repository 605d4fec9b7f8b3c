/// Days and weeks counted within a month, and timestamps with a zone.
extension Resolver {
    /// "zweiten Dienstag im Mai", "letzten Freitag im März".
    mutating func countedWeekday(
        _ count: Int, _ weekday: Int, _ month: Int, _ year: Meaning.Year, _ raw: RawExpression
    ) -> Resolved {
        guard let (year, anchor) = resolveYear(year, month: month, day: nil, raw) else {
            return Resolved(value: "XXXX-" + CivilDay.pad(month, 2))
        }
        guard let day = Self.counted(count, weekday: weekday, month: month, year: year), day.month == month else {
            return Resolved(value: "")
        }
        context.remember(day: day, raw, isYearTold: anchor != .publication)
        return at(day, anchor)
    }

    /// "ersten Januarwoche": a week belongs to the month that its Thursday falls in, as ISO 8601 has it for years.
    mutating func monthWeek(_ count: Int, _ month: Int, _ year: Meaning.Year, _ raw: RawExpression) -> Resolved {
        guard let (year, anchor) = resolveYear(year, month: month, day: nil, raw),
            let thursday = Self.counted(count, weekday: 4, month: month, year: year), thursday.month == month
        else { return Resolved(value: "XXXX-WXX") }
        let (weekYear, week) = thursday.isoWeek
        return Resolved(
            value: CivilDay.pad(weekYear, 4) + "-W" + CivilDay.pad(week, 2), interval: .week(thursday + -3),
            anchor: anchor)
    }

    /// The n-th of a weekday in a month, or the last one for -1.
    private static func counted(_ count: Int, weekday: Int, month: Int, year: Int) -> CivilDay? {
        guard count < 0 else { return Holiday.nth(count, weekday: weekday, month: month, year: year) }
        let next = Holiday.nth(1, weekday: weekday, month: month % 12 + 1, year: month == 12 ? year + 1 : year)
        return next.map { $0 + -7 }
    }

    /// The time in Europe/Berlin; as it stands without a zone.
    ///
    /// - Parameter offset: minutes east of UTC.
    mutating func timestamp(_ day: CivilDay, _ minute: Int, _ offset: Int?, _ raw: RawExpression) -> Resolved {
        var minutes = day.number * 1_440 + minute
        if let offset {
            minutes -= offset
            minutes += Self.berlinOffset(minutes)
        }
        let found = CivilDay(number: Int((Double(minutes) / 1_440).rounded(.down)))
        let rest = minutes - found.number * 1_440
        context.remember(day: found, raw)
        context.clock = (found, rest)
        let value = found.iso + "T" + CivilDay.pad(rest / 60, 2) + ":" + CivilDay.pad(rest % 60, 2)
        return Resolved(kind: .time, value: value, interval: Interval(begin: value, until: value))
    }

    /// Minutes that Berlin is ahead of UTC: 120 from the last Sunday of March to that of October, both at 1:00 UTC.
    private static func berlinOffset(_ utcMinutes: Int) -> Int {
        let year = CivilDay(number: Int((Double(utcMinutes) / 1_440).rounded(.down))).year
        guard let begin = counted(-1, weekday: 7, month: 3, year: year),
            let end = counted(-1, weekday: 7, month: 10, year: year)
        else { return 60 }
        return (begin.number * 1_440 + 60..<end.number * 1_440 + 60).contains(utcMinutes) ? 120 : 60
    }
}
