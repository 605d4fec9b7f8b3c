/// A day of the Gregorian calendar, as the number of days since 1970-01-01.
///
/// The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`, proleptic for years before 1582.
public struct CivilDay: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    public let number: Int

    public init(number: Int) { self.number = number }

    /// `nil` for a day that no calendar has, such as 31 June.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, in: year) else { return nil }
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Year, month and day.
    public var fields: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    public var year: Int { fields.year }
    public var month: Int { fields.month }
    /// 1 for Monday to 7 for Sunday.
    public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// ISO 8601 week and the year that it belongs to.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = CivilDay(number: number - weekday + 4)
        let year = thursday.year
        let first = CivilDay(year, 1, 1)?.number ?? thursday.number
        return (year, (thursday.number - first) / 7 + 1)
    }

    /// `YYYY-MM-DD`.
    public var iso: String {
        let (year, month, day) = fields
        return CivilDay.pad(year, 4) + "-" + CivilDay.pad(month, 2) + "-" + CivilDay.pad(day, 2)
    }

    /// The day of `2023-04-25`, or of a longer ISO 8601 string that begins so; `nil` for anything else.
    public init?(iso: String) {
        let bytes = Array(iso.utf8.prefix(10))
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = bytes[..<4].decimal, let month = bytes[5..<7].decimal, let day = bytes[8...].decimal
        else { return nil }
        self.init(year, month, day)
    }

    public static func < (one: CivilDay, other: CivilDay) -> Bool { one.number < other.number }
    public static func + (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number + days) }

    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Monday of an ISO week.
    static func monday(ofWeek week: Int, in year: Int) -> CivilDay {
        let fourth = CivilDay(year, 1, 4) ?? CivilDay(number: 0)
        return CivilDay(number: fourth.number - fourth.weekday + 1 + (week - 1) * 7)
    }

    /// Easter Sunday, by the algorithm of Meeus, Jones and Butcher.
    static func easter(_ year: Int) -> CivilDay {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let month = (h + l - 7 * m + 114) / 31
        let day = (h + l - 7 * m + 114) % 31 + 1
        return CivilDay(year, month, day) ?? CivilDay(number: 0)
    }

    static func pad(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}
