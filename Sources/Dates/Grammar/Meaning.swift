import German

/// What an expression says, before it is anchored.
indirect enum Meaning: Sendable, Equatable {
    /// Where a year comes from.
    enum Year: Sendable, Equatable {
        case explicit(Int)
        /// Relative to the publication year.
        case relative(Int)
        /// The latest (-1) or the next (1) one of its kind, seen from the publication: "vergangenen Herbst".
        case nearest(Int)
        /// Relative to the year of the last date in the text.
        case anchored(Int)
        case open
    }

    case day(day: Int, month: Int, year: Year, weekday: Int?)
    /// A day of the publication's month, or months from it: "am 3. dieses Monats".
    case dayOfMonth(Int, months: Int)
    case month(Int, Year)
    case year(Int)
    case relativeYear(Year)
    /// The turn of a year: 1 January of the year.
    case turnOfYear(Year)
    /// `Q3`, `H2`, `SU`.
    case yearPart(String, Year)
    case week(Int, Year)
    /// A weekday: 1 to 7, weeks off the publication's, if said; an adjective's direction (-1 past, 1 next).
    case weekday(Int, week: Int?, direction: Int?)
    /// The first such weekday after the last day in the text, or before it (-1).
    case weekdayBeside(Int, direction: Int)
    /// "jenem Freitag": the last such weekday that the text named.
    case thatWeekday(Int)
    /// A unit before, of, or after the publication date: `W`, `M`, `Y`, `D`, `Q`, `DE`, `WE`.
    case unit(String, Int)
    /// Days from the publication date.
    case dayOffset(Int)
    /// "heute", which is a day or these days.
    case today
    /// A part of a day; of the last day, or of one some days off, if it says so.
    case part(String, offset: Int?)
    /// A part of the day that another expression means.
    case partOf(String, Meaning)
    /// The night that ends on the morning of a day.
    case nightBefore(Meaning)
    /// A day some units off another: "Dienstag vor einer Woche".
    case shifted(Meaning, unit: String, count: Int)
    case weekend
    case clock(hour: Int, minute: Int)
    /// With the direction of a point in time: -1 "vor", 1 "in".
    case duration(String, direction: Int?)
    case set(String)
    /// "in dieser Zeit": the present or the past, by the tense.
    case thisTime
    /// A value as it stands, with no interval.
    case literal(String)
    case decade(Int)
    case century(Int)
    /// The n-th of a weekday in a month, -1 for the last.
    case countedWeekday(Int, weekday: Int, month: Int, Year)
    /// The n-th week of a month, -1 for the last.
    case monthWeek(Int, month: Int, Year)
    /// A day and the minute in it, with the zone's minutes east of UTC where it is told.
    case timestamp(CivilDay, minute: Int, offset: Int?)
    /// A day by the rules of ``Holiday``.
    case holiday(String, Year)
    /// The second Tuesday of a month, of the latest or coming one if none is named.
    case patchday(month: Int?)
    /// Units after the last date in the text.
    case following(unit: String, count: Int)
    case sameDay
    case sameUnit(String)
    /// The year of the last date in the text, or years from it.
    case sameYear(Int)
    /// A date that no calendar has.
    case invalid
}

extension Meaning {
    /// The day whose part this is, or the meaning itself.
    var innerDay: Meaning {
        switch self {
        case .partOf(_, let day): day.innerDay
        default: self
        }
    }
}

/// An expression found in the text, before it is anchored.
struct RawExpression: Sendable {
    /// Indices of its tokens.
    let tokens: Range<Int>
    var meaning: Meaning
    /// TIMEX3 `mod`: START, MID, END, APPROX, MORE_THAN, LESS_THAN.
    let mod: String?
    /// The sentence it stands in.
    let sentence: Int
    /// Its bytes, where it is not the whole of its tokens.
    let bytes: Range<Int>?

    /// Where it stands, in UTF-8 bytes of the text.
    func byteRange(in text: TokenizedText) -> Range<Int> {
        bytes ?? text.tokens[tokens.lowerBound].start..<text.tokens[tokens.upperBound - 1].end
    }
}
