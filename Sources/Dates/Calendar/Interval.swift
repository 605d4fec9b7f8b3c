/// First and last day or minute of an expression, inclusive, local to Europe/Berlin.
struct Interval: Sendable {
    let begin: String
    let until: String

    init(begin: String, until: String) {
        self.begin = begin
        self.until = until
    }

    init(_ first: CivilDay, _ last: CivilDay) { self.init(begin: first.iso, until: last.iso) }

    static func day(_ day: CivilDay) -> Interval { Interval(day, day) }
    static func week(_ monday: CivilDay) -> Interval { Interval(monday, monday + 6) }
    static func year(_ year: Int) -> Interval { years(year, year) }

    static func years(_ first: Int, _ last: Int) -> Interval {
        Interval(begin: CivilDay.pad(first, 4) + "-01-01", until: CivilDay.pad(last, 4) + "-12-31")
    }

    static func month(_ year: Int, _ month: Int) -> Interval { months(year, month, year, month) }

    private static func months(_ year: Int, _ month: Int, _ lastYear: Int, _ lastMonth: Int) -> Interval {
        Interval(
            begin: CivilDay.pad(year, 4) + "-" + CivilDay.pad(month, 2) + "-01",
            until: CivilDay.pad(lastYear, 4) + "-" + CivilDay.pad(lastMonth, 2) + "-" + CivilDay.pad(CivilDay.length(ofMonth: lastMonth, in: lastYear), 2))
    }

    /// The first month of a season, quarter or half.
    static func firstMonth(of part: String) -> Int {
        switch part {
        case "SP": 3
        case "SU": 6
        case "FA": 9
        case "WI": 12
        case "H1": 1
        case "H2": 7
        default: ((Int(part.dropFirst()) ?? 1) - 1) * 3 + 1
        }
    }

    /// A meteorological season (winter begins in December of the year), a quarter or a half.
    static func part(of year: Int, _ part: String) -> Interval {
        let first = firstMonth(of: part)
        let last = first + (part.hasPrefix("H") ? 5 : 2)
        return months(year, first, last > 12 ? year + 1 : year, last > 12 ? last - 12 : last)
    }

    /// A part of a day in hours of the clock: morning 06–12, noon 11–14, afternoon 12–18, evening 18–22, night 22–06.
    static func part(_ day: CivilDay, _ part: String) -> Interval {
        let (first, last, next): (String, String, Int) =
            switch part {
            case "MO": ("06:00", "12:00", 0)
            case "MI": ("11:00", "14:00", 0)
            case "AF": ("12:00", "18:00", 0)
            case "EV": ("18:00", "22:00", 0)
            default: ("22:00", "06:00", 1)
            }
        return Interval(begin: day.iso + "T" + first, until: (day + next).iso + "T" + last)
    }

    /// The point that "vor zwei Wochen" or "in drei Monaten" means, as fine as the unit: a day, a week, a month, a year.
    static func shifted(_ day: CivilDay?, by period: String, direction: Int) -> Interval? {
        guard let day, period.hasPrefix("P"), !period.hasPrefix("PT"), let unit = period.last, let count = Int(period.dropFirst().dropLast()), count < 5_000
        else { return nil }
        switch unit {
        case "D": return .day(day + direction * count)
        case "W":
            let target = day + direction * count * 7
            return .week(target + (1 - target.weekday))
        case "M":
            let total = day.year * 12 + day.month - 1 + direction * count
            return .month(total / 12, total % 12 + 1)
        case "Y": return .year(day.year + direction * count)
        default: return nil
        }
    }
}
