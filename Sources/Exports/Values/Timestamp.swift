import Dates

/// A point in time as formats of other programs want it, read from a record's dates of any fineness.
///
/// A day, month or year stands for its first second in UTC; how fine the date was is the caller's to say. A clock time
/// without an offset is local to Europe/Berlin, with the daylight saving time that the European Union has had since
/// 1996.
struct Timestamp: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z.
    let seconds: Int

    init(seconds: Int) { self.seconds = seconds }

    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an RFC 3339 time with or without seconds and offset; `nil` for anything
    /// else.
    init?(_ text: String?) {
        guard let text else { return nil }
        let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let fields = (halves.first ?? "").split(separator: "-").map { Int($0) }
        guard (1...3).contains(fields.count), !fields.contains(nil), let year = fields[0] else { return nil }
        let month = fields.count > 1 ? fields[1] ?? 0 : 1
        guard let day = CivilDay(year, month, fields.count > 2 ? fields[2] ?? 0 : 1) else { return nil }
        guard halves.count == 2 else {
            seconds = day.number * 86_400
            return
        }
        guard let time = Self.timeOfDay(halves[1]) else { return nil }
        let local = day.number * 86_400 + time.seconds
        seconds = local - (time.offset ?? Self.offsetOfBerlin(atLocal: local, on: day))
    }

    /// `YYYY-MM-DDTHH:MM:SSZ`.
    var utc: String {
        let clock = [timeOfDay / 3_600, timeOfDay / 60 % 60, timeOfDay % 60]
        return day.iso + "T" + clock.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + "Z"
    }

    /// As STIX wants it: `YYYY-MM-DDTHH:MM:SS.000Z`.
    var utcMilliseconds: String { utc.dropLast() + ".000Z" }

    var day: CivilDay { CivilDay(number: (seconds - timeOfDay) / 86_400) }

    static func < (one: Timestamp, other: Timestamp) -> Bool { one.seconds < other.seconds }

    private var timeOfDay: Int { (seconds % 86_400 + 86_400) % 86_400 }

    /// Reads `HH:MM[:SS[.f]][Z|±HH:MM]`. Offsets are seconds east of Greenwich.
    private static func timeOfDay(_ text: Substring) -> (seconds: Int, offset: Int?)? {
        let clock = text.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        let fields = clock.split(separator: ":").map { Int($0.prefix { $0 != "." }) }
        guard (2...3).contains(fields.count), let hour = fields[0], let minute = fields[1] else { return nil }
        let seconds = hour * 3_600 + minute * 60 + (fields.count == 3 ? fields[2] ?? 0 : 0)
        let zone = text.dropFirst(clock.count)
        guard let sign = zone.first else { return (seconds, nil) }
        if sign == "Z" || sign == "z" { return (seconds, 0) }
        let digits = zone.dropFirst().filter(\.isNumber)
        guard sign == "+" || sign == "-", let hours = Int(digits.prefix(2)) else { return nil }
        return (seconds, (hours * 3_600 + (Int(digits.dropFirst(2)) ?? 0) * 60) * (sign == "+" ? 1 : -1))
    }

    /// Seconds east of Greenwich; summer time is from 02:00 on March's last Sunday until 03:00 on October's.
    private static func offsetOfBerlin(atLocal seconds: Int, on day: CivilDay) -> Int {
        func lastSunday(_ month: Int) -> Int {
            guard let last = CivilDay(day.year, month, 31) else { return 0 }
            return last.number - last.weekday % 7
        }
        let summer = (lastSunday(3) * 86_400 + 2 * 3_600)..<(lastSunday(10) * 86_400 + 3 * 3_600)
        return summer.contains(seconds) ? 7_200 : 3_600
    }
}
