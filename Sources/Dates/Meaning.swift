/// What an expression says, before it is anchored.
enum Meaning: Sendable, Equatable {
    /// Where a year comes from.
    enum Year: Sendable, Equatable {
        case explicit(Int)
        /// Relative to the publication year.
        case relative(Int)
        /// Relative to the year of the last date in the text.
        case anchored(Int)
        case open
    }

    case day(day: Int, month: Int, year: Year, weekday: Int?)
    case month(Int, Year)
    case year(Int)
    case relativeYear(Year)
    /// `Q3`, `H2`, `SU`.
    case yearPart(String, Year)
    case week(Int, Year)
    /// A weekday: 1 to 7, weeks off the publication's, if said; an adjective's direction (-1 past, 1 next).
    case weekday(Int, week: Int?, direction: Int?, part: String?)
    /// A unit before, of, or after the publication date: `W`, `M`, `Y`, `D`, `Q`, `DE`, `WE`.
    case unit(String, Int)
    case dayOffset(Int, part: String?)
    /// A part of a day; of the last day, if it says so.
    case part(String, offset: Int?)
    case weekend
    case clock(hour: Int, minute: Int)
    /// With the direction of a point in time: -1 "vor", 1 "in".
    case duration(String, direction: Int?)
    case set(String)
    /// A value as it stands, with no interval.
    case literal(String)
    case decade(Int)
    case century(Int)
    case holiday(String, Year)
    /// Days after the last date in the text.
    case following(unit: String, count: Int, part: String?)
    case sameDay(part: String?)
    case sameYear(Int)
    case invalid
}

/// An expression found in the text, before it is anchored.
struct RawExpression: Sendable {
    var tokens: Range<Int>
    var meaning: Meaning
    /// TIMEX3 `mod`: START, MID, END, APPROX.
    var mod: String?
    var sentence: Int
    /// Where it is not the whole of its tokens: its bytes.
    var bytes: Range<Int>?
}
