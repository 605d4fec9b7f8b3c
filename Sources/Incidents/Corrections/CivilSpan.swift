import Dates

/// The days of a year, a month or a day as people write them: `2023`, `2023-04`, `2023-04-25`.
public struct CivilSpan: Sendable, Hashable {
    /// First day, `YYYY-MM-DD`.
    public let first: String
    /// Last day, inclusive.
    public let last: String
    public let granularity: TimelineEvent.Granularity

    /// `nil` for anything but a year, a month or a day that the calendar has.
    public init?(_ text: String) {
        let isWellFormed = text.utf8.enumerated().allSatisfy { place, byte in
            place == 4 || place == 7
                ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard isWellFormed else { return nil }
        switch text.utf8.count {
        case 4:
            guard let begin = CivilDay(iso: text + "-01-01"), let end = CivilDay(iso: text + "-12-31") else {
                return nil
            }
            (first, last, granularity) = (begin.iso, end.iso, .year)
        case 7:
            guard let begin = CivilDay(iso: text + "-01") else { return nil }
            let end = (28...31).reversed().lazy.compactMap { CivilDay(iso: "\(text)-\($0)") }.first
            (first, last, granularity) = (begin.iso, (end ?? begin).iso, .month)
        case 10:
            guard let day = CivilDay(iso: text) else { return nil }
            (first, last, granularity) = (day.iso, day.iso, .day)
        default: return nil
        }
    }
}
