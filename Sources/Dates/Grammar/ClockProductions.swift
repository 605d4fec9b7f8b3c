import German

/// Clock times: "14 Uhr", "14.30 Uhr", "um 14:30", "halb drei", "von 10 bis 15 Uhr", "14.30-18 Uhr".
extension ExpressionParser {
    func clock(at place: Place) -> Match? {
        guard var match = reading.isNumber(place.index) ? clockInDigits(at: place) : clockInWords(at: place) else {
            return nil
        }
        if case .clock(let hour, let minute) = match.meaning, match.tokens.upperBound < place.end {
            let behind = match.tokens.upperBound
            if reading.has(behind, .partAdverb) || reading.reads(behind, "früh") {
                // "8 Uhr abends" is 20:00.
                let isLate = reading.value(behind, .partAdverb) == "EV" || reading.value(behind, .partAdverb) == "AF"
                match.meaning = .clock(hour: isLate && hour < 12 ? hour + 12 : hour, minute: minute)
                match.tokens = match.tokens.lowerBound..<(behind + 1)
            }
        }
        if reading.reads(place.previous, "gegen") || reading.has(place.previous, .approximation)
            || (reading.reads(place.previous - 1, "kurz") && reading.has(place.previous, .clockOpener))
        {
            match.mod = "APPROX"
        }
        return match
    }

    private func clockInDigits(at place: Place) -> Match? {
        let index = place.index
        let isUhr = reading.reads(index + 1, "uhr") && index + 1 < place.end
        if isUhr, let (hour, minute) = Self.hourMinute(reading.bytes(index)) {
            // "14 Uhr 30"
            if minute == 0, reading.length(index) <= 2, index + 2 < place.end, reading.length(index + 2) == 2,
                let more = reading.digits(index + 2), more < 60, !reading.isMark(index + 3, ".")
            {
                return Match(tokens: index..<(index + 3), meaning: .clock(hour: hour, minute: more))
            }
            return Match(tokens: index..<(index + 2), meaning: .clock(hour: hour, minute: minute))
        }
        if let (hour, minute) = hourWithLetter(index) {
            return Match(tokens: index..<(index + 1), meaning: .clock(hour: hour, minute: minute))
        }
        guard reading.length(index) >= 4, let (hour, minute) = Self.hourMinute(reading.bytes(index)) else { return nil }
        let hasZone = isZone(index + 1)
        guard hasZone || isBareClock(at: place) else { return nil }
        return Match(tokens: index..<(hasZone ? index + 2 : index + 1), meaning: .clock(hour: hour, minute: minute))
    }

    private func isZone(_ index: Int) -> Bool {
        reading.reads(index, "mez") || reading.reads(index, "mesz") || reading.reads(index, "utc")
            || reading.reads(index, "gmt") || reading.reads(index, "cet") || reading.reads(index, "cest")
    }

    /// "14h30"
    private func hourWithLetter(_ index: Int) -> (Int, Int)? {
        let bytes = reading.bytes(index)
        guard bytes.count == 4 || bytes.count == 5, let mark = bytes.firstIndex(of: UInt8(ascii: "h")),
            let hour = bytes[..<mark].decimal, let minute = bytes[(mark + 1)...].decimal, hour < 25, minute < 60,
            bytes.endIndex - mark == 3
        else { return nil }
        return (hour, minute)
    }

    /// Hour and minute of "14", "14.30" or "14:30:00"; minutes have two digits.
    static func hourMinute(_ bytes: ArraySlice<UInt8>) -> (Int, Int)? {
        guard bytes.count <= 8 else { return nil }
        let hours = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard hours.count <= 2, let hour = hours.decimal, hour <= 24 else { return nil }
        if hours.endIndex == bytes.endIndex { return (hour, 0) }
        let mark = bytes[hours.endIndex]
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ":") else { return nil }
        let rest = bytes[(hours.endIndex + 1)...]
        guard rest.count == 2 || (rest.count == 5 && rest[rest.startIndex + 2] == mark),
            let minute = rest.prefix(2).decimal, minute < 60
        else { return nil }
        return (hour, minute)
    }

    /// "um 14:30", "Dienstag, 9:15", "um 12.15 bestreiten"; not a score "2:1" nor an amount "12.15 Euro".
    private func isBareClock(at place: Place) -> Bool {
        let opens =
            reading.has(place.previous, .clockOpener) || reading.isMark(place.previous, ",")
            || reading.has(place.previous, .weekday)
        guard opens, !reading.has(place.index + 1, .measure), !reading.isMark(place.index + 1, "%"),
            !reading.isMark(place.index + 1, "€")
        else { return false }
        if reading.bytes(place.index).contains(UInt8(ascii: ":")) { return true }
        // With a full stop only behind "um", as "von 2.50" is an amount, and before no noun that it could count.
        return reading.reads(place.previous, "um") && !reading.isCapitalized(place.index + 1)
            && reading.isWord(place.index + 1)
    }

    // MARK: Words

    /// "vierzehn Uhr", "halb drei", "Viertel nach drei", "drei viertel drei", "zehn vor acht".
    private func clockInWords(at place: Place) -> Match? {
        let index = place.index
        if reading.reads(index, "halb"), let hour = hourWord(index + 1) {
            return daytime(hour - 1, 30, index..<(index + 2))
        }
        if reading.reads(index + 1, "uhr"), index + 1 < place.end,
            let hour = reading.integer(index, .number) ?? (reading.reads(index, "ein") ? 1 : nil), hour <= 24
        {
            return Match(tokens: index..<(index + 2), meaning: .clock(hour: hour, minute: 0))
        }
        let opens = reading.has(place.previous, .clockOpener) || reading.has(place.previous, .approximation)
        if reading.reads(index, "viertel"), opens {
            if reading.reads(index + 1, "nach"), let hour = hourWord(index + 2) {
                return daytime(hour, 15, index..<(index + 3))
            }
            if reading.reads(index + 1, "vor"), let hour = hourWord(index + 2) {
                return daytime(hour - 1, 45, index..<(index + 3))
            }
            if let hour = hourWord(index + 1) { return daytime(hour - 1, 15, index..<(index + 2)) }
        }
        if reading.reads(index, "dreiviertel"), opens, let hour = hourWord(index + 1) {
            return daytime(hour - 1, 45, index..<(index + 2))
        }
        if reading.reads(index, "drei"), reading.reads(index + 1, "viertel"), opens, let hour = hourWord(index + 2) {
            return daytime(hour - 1, 45, index..<(index + 3))
        }
        if opens, let minutes = reading.integer(index, .number), [5, 10, 20].contains(minutes) {
            if reading.reads(index + 1, "vor"), let hour = hourWord(index + 2) {
                return daytime(hour - 1, 60 - minutes, index..<(index + 3))
            }
            if reading.reads(index + 1, "nach"), let hour = hourWord(index + 2) {
                return daytime(hour, minutes, index..<(index + 3))
            }
        }
        return bareHour(at: place)
    }

    /// "Um neun fiel die Anlage aus", "gegen sieben meldete sich", "und um acht steht fest": the hour alone, at the
    /// head of a clause whose verb follows.
    private func bareHour(at place: Place) -> Match? {
        let index = place.index
        guard reading.reads(place.previous, "um") || reading.reads(place.previous, "gegen"), let hour = hourWord(index),
            hour > 1, !reading.has(index, .one), index + 1 < place.end
        else { return nil }
        let before = place.previous - 1
        guard before < place.start || reading.has(before, .joint) || reading.isClauseEnd(before),
            !reading.isCapitalized(index + 1),
            reading.hasAny(index + 1, TermSet(.pastVerb, .copula, .future, .partAdverb))
                || ClauseTense(reading).isWeakPast(index + 1)
        else { return nil }
        return daytime(hour, 0, index..<(index + 1))
    }

    /// The hour that a word from "eins" to "zwölf" names, and no unit follows.
    private func hourWord(_ index: Int) -> Int? {
        guard let hour = reading.integer(index, .number) ?? (reading.reads(index, "eins") ? 1 : nil),
            (1...12).contains(hour), !reading.hasAny(index + 1, TermSet(.unit, .unitVariant)),
            !reading.has(index + 1, .measure)
        else { return nil }
        return hour
    }

    /// An hour of the twelve-hour clock lies between 7 and 19 o'clock.
    private func daytime(_ hour: Int, _ minute: Int, _ tokens: Range<Int>) -> Match {
        Match(tokens: tokens, meaning: .clock(hour: hour < 7 ? hour + 12 : hour, minute: minute))
    }

    // MARK: Lists and ranges

    /// "10-15 Uhr", "von 10 bis 15 Uhr", "9.30/12.30 Uhr", "um 8, 10 und 12 Uhr": each hour is an expression.
    func clockList(at place: Place) -> [Match]? {
        guard reading.isNumber(place.index) else { return nil }
        if let glued = gluedClocks(at: place) { return glued }
        var clocks: [Match] = []
        var next = place.index
        while next < place.end, clocks.count < 8, reading.isNumber(next),
            let (hour, minute) = Self.hourMinute(reading.bytes(next))
        {
            let isLast = reading.reads(next + 1, "uhr")
            let hasPart = isLast && (reading.has(next + 2, .partAdverb) || reading.reads(next + 2, "früh"))
            clocks.append(
                Match(
                    tokens: next..<(hasPart ? next + 3 : isLast ? next + 2 : next + 1),
                    meaning: .clock(hour: hour, minute: minute)))
            if isLast { return clocks.count > 1 ? clocks : nil }
            next += 1
            guard
                reading.has(next, .joint) || reading.isMark(next, "/") || reading.isMark(next, ",")
                    || reading.isDash(next)
            else { return nil }
            next += 1
            if reading.reads(next, "gegen") || reading.reads(next, "um") { next += 1 }
        }
        return nil
    }

    /// "14.30-18 Uhr", "9.30/12.30 Uhr", "8.30-12 und 14-16 Uhr", where a range is one token.
    private func gluedClocks(at place: Place) -> [Match]? {
        let index = place.index
        guard (3...11).contains(reading.length(index)) else { return nil }
        let isUhr = reading.reads(index + 1, "uhr")
        guard isUhr || (reading.reads(index + 1, "und") && reading.isNumber(index + 2)) else { return nil }
        let bytes = reading.bytes(index)
        guard let mark = bytes.firstIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }),
            let first = Self.hourMinute(bytes[..<mark]), let second = Self.hourMinute(bytes[(mark + 1)...])
        else { return nil }
        let end = isUhr ? reading.text.tokens[index + 1].end : bytes.endIndex
        return [
            Match(
                tokens: index..<(index + 1), meaning: .clock(hour: first.0, minute: first.1),
                bytes: bytes.startIndex..<mark),
            Match(
                tokens: index..<(isUhr ? index + 2 : index + 1), meaning: .clock(hour: second.0, minute: second.1),
                bytes: (mark + 1)..<end),
        ]
    }
}
