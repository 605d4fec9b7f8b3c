import German

/// What an ordinal counts out of a longer time: "zweiten Dienstag im Monat", "ersten Montag im Mai", "ersten
/// Januarwoche", "der ersten Woche".
extension ExpressionParser {
    func counted(at place: Place) -> Match? {
        guard let (count, next) = ordinal(at: place.index), reading.isCapitalized(next), next < place.end else {
            return nil
        }
        if let weekday = reading.integer(next, .weekday) { return countedWeekday(count, weekday, place, next) }
        if let month = reading.integer(next, .monthWeek) {
            let (year, end) = yearBehind(place.next(next + 1))
            return Match(tokens: place.index..<end, meaning: .monthWeek(count, month: month, year))
        }
        guard let unit = reading.value(next, .unit), !reading.has(next, .plural) || reading.reads(next, "tage") else {
            return nil
        }
        if unit == "W", reading.reads(next + 1, "im"), let month = reading.integer(next + 2, .month) {
            let (year, end) = yearBehind(place.next(next + 3))
            return Match(tokens: place.index..<end, meaning: .monthWeek(count, month: month, year))
        }
        return countedUnit(count, unit, place, next)
    }

    /// The number that an ordinal in words or figures tells, -1 for "letzt-", and the token behind it.
    private func ordinal(at index: Int) -> (Int, Int)? {
        if let count = reading.integer(index, .ordinal) { return (count, index + 1) }
        if reading.integer(index, .relative) == -1, reading.bytes(index).prefix(5).readsLower("letzt") {
            return (-1, index + 1)
        }
        if let count = reading.digits(index), (1...5).contains(count), reading.isOrdinalPoint(index + 1) {
            return (count, index + 2)
        }
        return nil
    }

    /// One of a named month is a day, one of "im Monat" or "des Monats" comes back each month.
    private func countedWeekday(_ count: Int, _ weekday: Int, _ place: Place, _ next: Int) -> Match? {
        guard count <= 5, reading.reads(next + 1, "im") || reading.hasAny(next + 1, TermSet(.article, .every, .one))
        else { return nil }
        if reading.value(next + 2, .unit) == "M", !reading.has(next + 2, .plural) {
            return Match(tokens: place.index..<(next + 3), meaning: .set("P1M"))
        }
        guard reading.reads(next + 1, "im") || reading.reads(next + 1, "des"), let month = monthNumber(next + 2) else {
            return nil
        }
        let (year, end) = yearBehind(place.next(next + 3))
        return Match(tokens: place.index..<end, meaning: .countedWeekday(count, weekday: weekday, month: month, year))
    }

    /// "in der ersten Woche", "am ersten Tag": a length, told by its place in an event.
    private func countedUnit(_ count: Int, _ unit: String, _ place: Place, _ next: Int) -> Match? {
        guard count == 1, reading.has(place.index, .ordinal), ["D", "W", "M", "Y"].contains(unit),
            !reading.reads(place.index - 1, "vom"), !reading.reads(next, "tages"),
            place.isDetermined || reading.has(place.previous, .melted)
        else { return nil }
        return Match(
            tokens: place.index..<(next + 1), meaning: .duration(Self.period("1", unit), direction: nil))
    }

    /// "Mo-Fr", "Mo. bis Fr.", "Di – Do": both ends come back each week.
    func weekdayPair(at place: Place) -> [Match]? {
        let index = place.index
        guard reading.isCapitalized(index) else { return nil }
        if let pair = reading.integer(index, .weekdayPair) {
            let bytes = reading.bytes(index)
            guard let mark = bytes.firstIndex(of: UInt8(ascii: "-")) else { return nil }
            let tokens = index..<(index + 1)
            return [
                Match(tokens: tokens, meaning: .set("XXXX-WXX-\(pair / 10)"), bytes: bytes.startIndex..<mark),
                Match(tokens: tokens, meaning: .set("XXXX-WXX-\(pair % 10)"), bytes: (mark + 1)..<bytes.endIndex),
            ]
        }
        guard let first = reading.integer(index, .weekdayAbbreviation) else { return nil }
        let joint = reading.isOrdinalPoint(index + 1) ? index + 2 : index + 1
        let other = joint + 1
        guard reading.reads(joint, "bis") || reading.isDash(joint), other < place.end, reading.isCapitalized(other),
            let second = reading.integer(other, .weekdayAbbreviation)
        else { return nil }
        // The full stop belongs to the abbreviation where one stands behind the first too.
        let end =
            joint > index + 1 && reading.isOrdinalPoint(other + 1) && other + 2 < place.end ? other + 2 : other + 1
        return [
            Match(tokens: index..<joint, meaning: .set("XXXX-WXX-\(first)")),
            Match(tokens: other..<end, meaning: .set("XXXX-WXX-\(second)")),
        ]
    }
}
