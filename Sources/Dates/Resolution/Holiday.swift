/// The day of a holiday in a year, by the rules of the vocabulary.
///
/// `12-24` is a month and a day; `E+39` counts days from Easter Sunday; `A-7` days from the fourth Sunday of Advent;
/// `11/4/4+1` is the fourth Thursday of November and one day on.
enum Holiday {
    static func day(_ rule: String, in year: Int) -> CivilDay? {
        if rule.hasPrefix("E") { return Int(rule.dropFirst()).map { CivilDay.easter(year) + $0 } }
        if rule.hasPrefix("A"), let christmas = CivilDay(year, 12, 25), let shift = Int(rule.dropFirst()) {
            return christmas + (shift - christmas.weekday)
        }
        if rule.contains("/") {
            let fields = rule.split(separator: "/")
            let last = fields.last?.split(separator: "+") ?? []
            guard fields.count == 3, let month = Int(fields[0]), let weekday = Int(fields[1]),
                let count = last.first.flatMap({ Int($0) })
            else { return nil }
            return nth(count, weekday: weekday, month: month, year: year).map {
                $0 + (last.count == 2 ? Int(last[1]) ?? 0 : 0)
            }
        }
        let fields = rule.split(separator: "-").compactMap { Int($0) }
        return fields.count == 2 ? CivilDay(year, fields[0], fields[1]) : nil
    }

    /// The n-th of a weekday (1 to 7) in a month.
    static func nth(_ count: Int, weekday: Int, month: Int, year: Int) -> CivilDay? {
        guard let first = CivilDay(year, month, 1) else { return nil }
        return first + ((weekday - first.weekday + 7) % 7 + (count - 1) * 7)
    }
}
