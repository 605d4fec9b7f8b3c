import German

/// Clock times and parts of the day.
extension ExpressionParser {
    /// "14 Uhr", "14.30 Uhr", "14:30 Uhr", "14 Uhr 30", "14:30".
    func clock(at index: Int, end: Int, start: Int) -> Match? {
        if isNumber(index) {
            if has(index + 1, .clock), index + 1 < end, let (hour, minute) = hourMinute(index) {
                if let more = digits(index + 2), (0...59).contains(more), index + 2 < end, !isMark(index + 3, "."), text.tokens[index + 2].end - text.tokens[index + 2].start == 2,
                    minute == 0, !word(index).contains(":"), !word(index).contains(".")
                {
                    return Match(tokens: index..<(index + 3), meaning: .clock(hour: hour, minute: more))
                }
                return Match(tokens: index..<(index + 2), meaning: .clock(hour: hour, minute: minute))
            }
            if word(index).contains(":"), let (hour, minute) = hourMinute(index), isBareClock(index, start: start) {
                return Match(tokens: index..<(index + 1), meaning: .clock(hour: hour, minute: minute))
            }
            return nil
        }
        if lower(index) == "halb", let hour = integer(index + 1, .number), (1...12).contains(hour) {
            return Match(tokens: index..<(index + 2), meaning: .clock(hour: hour < 7 ? hour + 11 : hour - 1, minute: 30))
        }
        if let hour = integer(index, .number) ?? (has(index, .one) && lower(index) == "ein" ? 1 : nil), has(index + 1, .clock), index + 1 < end, hour <= 24 {
            return Match(tokens: index..<(index + 2), meaning: .clock(hour: hour, minute: 0))
        }
        return nil
    }

    private func hourMinute(_ index: Int) -> (Int, Int)? {
        if let hour = digits(index), hour <= 24, text.tokens[index].end - text.tokens[index].start <= 2 { return (hour, 0) }
        let parts = word(index).split { $0 == ":" || $0 == "." }
        guard parts.count == 2 || parts.count == 3, let hour = Int(parts[0]), let minute = Int(parts[1]), hour <= 24, minute < 60, parts[1].count == 2 else { return nil }
        return (hour, minute)
    }

    /// "um 14:30", not a score "2:1".
    private func isBareClock(_ index: Int, start: Int) -> Bool {
        let parts = word(index).split(separator: ":")
        guard parts.count == 2, parts[1].count == 2, parts[0].count == 2 || ["um", "gegen", "ab", "bis", "seit", "von", ","].contains(lower(index - 1)) else { return false }
        return index > start && (["um", "gegen", "ab", "bis", "seit", "von", "nach", "vor", ","].contains(lower(index - 1)) || has(index - 1, .weekday))
    }

    /// "10-15 Uhr", "von 10 bis 15 Uhr", "9.30/12.30 Uhr", "um 8, 10 und 12 Uhr": each hour is an expression.
    func clockRange(at index: Int, end: Int, start: Int) -> [Match]? {
        guard isNumber(index) else { return nil }
        if let glued = gluedClocks(at: index) { return glued }
        var clocks: [(tokens: Range<Int>, hour: Int, minute: Int)] = []
        var next = index
        while next < end, clocks.count < 6, let (hour, minute) = hourMinute(next) {
            let isLast = has(next + 1, .clock)
            clocks.append((next..<(isLast ? next + 2 : next + 1), hour, minute))
            if isLast { return clocks.count > 1 ? clocks.map { Match(tokens: $0.tokens, meaning: .clock(hour: $0.hour, minute: $0.minute)) } : nil }
            next += 1
            let joint = lower(next)
            guard ["bis", "und", "oder", "-", "–", "/", ",", "sowie"].contains(joint) else { return nil }
            next += 1
        }
        return nil
    }

    /// "14.30-18 Uhr", "9.30/12.30 Uhr", where the range is one token: each hour is an expression of bytes of its own.
    private func gluedClocks(at index: Int) -> [Match]? {
        let token = text.tokens[index]
        let size = token.end - token.start
        guard size >= 3, size <= 11, has(index + 1, .clock) || (lower(index + 1) == "und" && isNumber(index + 2)) else { return nil }
        guard let mark = text.utf8[token.range].firstIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) else { return nil }
        guard let first = Self.hourMinute(text.utf8[token.start..<mark]), let second = Self.hourMinute(text.utf8[(mark + 1)..<token.end]) else { return nil }
        let hasClock = has(index + 1, .clock)
        return [
            Match(tokens: index..<(index + 1), meaning: .clock(hour: first.0, minute: first.1), bytes: token.start..<mark),
            Match(
                tokens: index..<(hasClock ? index + 2 : index + 1), meaning: .clock(hour: second.0, minute: second.1),
                bytes: (mark + 1)..<(hasClock ? text.tokens[index + 1].end : token.end)),
        ]
    }

    private static func hourMinute(_ bytes: ArraySlice<UInt8>) -> (Int, Int)? {
        let parts = bytes.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy { (48...57).contains($0) } }) else { return nil }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 48 } }
        guard numbers[0] <= 24, numbers.count == 1 || (numbers[1] < 60 && parts[1].count == 2) else { return nil }
        return (numbers[0], numbers.count == 2 ? numbers[1] : 0)
    }

    /// "am Abend", "der vergangenen Nacht", "in der Nacht zum Dienstag".
    func partOfDay(at index: Int, end: Int, start: Int, isDetermined: Bool) -> Match? {
        guard let part = value(index, .part), text.tokens[index].isCapitalized else { return nil }
        let previous = index > start ? lower(index - 1) : ""
        // "Nacht zum Dienstag", "Nacht auf Dienstag": the evening before.
        if part == "NI", ["zum", "auf", "zu"].contains(lower(index + 1)) {
            let next = lower(index + 2) == "den" ? index + 3 : index + 2
            if let weekday = integer(next, .weekday), text.tokens[next].isCapitalized {
                return Match(tokens: index..<(next + 1), meaning: .weekday(weekday, week: nil, direction: nil, part: "NI-"))
            }
        }
        let opens = ["am", "im", "in", "gegen", "zum", "vom", "bis", "seit", "über", "ab", "vor", "zur", "späten", "frühen"].contains(previous) || isDetermined
        guard opens else { return nil }
        if lower(index) == "früh" { return nil }
        if isDetermined, index >= 2, !["in", "bis", "seit", "während", "am", "vor", "nach", "für", "im"].contains(lower(index - 2)) { return nil }
        // "Abend des 25. April": the date behind is an expression of its own; the part takes its day.
        return Match(tokens: index..<(index + 1), meaning: .part(part, offset: nil))
    }
}
