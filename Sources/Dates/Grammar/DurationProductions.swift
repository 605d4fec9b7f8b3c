import German

/// Lengths of time: "zwei Wochen", "drei Jahre und vier Monate", "seit Jahren", "tagelang", "72-Stunden-Frist".
extension ExpressionParser {
    /// A count before a unit: its value as TIMEX3 writes it (`X` for an indefinite one), and the token behind it.
    func count(_ index: Int) -> (value: String, end: Int)? {
        if reading.isNumber(index) {
            guard reading.length(index) <= 9, !reading.isOrdinalPoint(index + 1) else { return nil }
            var digits = ""
            for byte in reading.bytes(index) {
                switch byte {
                case 0x30...0x39: digits.append(Character(Unicode.Scalar(byte)))
                case UInt8(ascii: ","): digits.append(".")
                case UInt8(ascii: "."): break
                default: return nil
                }
            }
            return (digits, index + 1)
        }
        if let number = reading.value(index, .number) { return (number, index + 1) }
        if reading.has(index, .one) {
            if reading.has(index + 1, .half), reading.has(index + 2, .unit) { return ("0.5", index + 2) }
            if reading.has(index + 1, .paar), reading.reads(index, "ein") { return ("X", index + 2) }
            if reading.reads(index + 1, "dutzend") { return ("12", index + 2) }
            return ("1", index + 1)
        }
        return reading.has(index, .quantity) ? ("X", index + 1) : nil
    }

    /// A unit of time, the token behind it, and whether the form is a plural.
    func unit(_ index: Int) -> (unit: String, end: Int, isPlural: Bool)? {
        if let unit = reading.value(index, .unit) { return (unit, index + 1, reading.has(index, .plural)) }
        if let unit = reading.value(index, .unitVariant) { return (unit, index + 1, true) }
        return nil
    }

    static func period(_ count: String, _ unit: String) -> String {
        switch unit {
        case "S": "PT\(count)S"
        case "MI": "PT\(count)M"
        case "H": "PT\(count)H"
        case "HY" where count == "1": "P6M"
        case "Q" where count == "1": "P3M"
        default: "P\(count)\(unit)"
        }
    }

    func duration(at place: Place) -> Match? {
        let index = place.index
        let one = index..<(index + 1)
        if let long = reading.value(index, .long) {
            return Match(tokens: one, meaning: .duration(Self.period("X", long), direction: nil))
        }
        if let value = reading.value(index, .fixedAdjective) {
            return Match(tokens: one, meaning: .duration(value, direction: nil))
        }
        if let value = hyphenated(index) { return Match(tokens: one, meaning: .duration(value, direction: nil)) }
        if let adjective = reading.value(index, .lengthAdjective) { return lengthAdjective(adjective, at: place) }
        return wholeUnit(at: place) ?? eventUnit(at: place) ?? bareUnit(at: place) ?? fraction(at: place)
            ?? countedUnit(at: place)
    }

    // MARK: Counted units

    /// "zwei Wochen", "mehr als 20 Jahre", "ein paar Tage", "drei Jahre und vier Monate", "zwei Tage später".
    private func countedUnit(at place: Place) -> Match? {
        let index = place.index
        let (mod, next) = approximation(at: index)
        guard next > index || !reading.reads(index + 1, "als"), let count = count(next) else { return nil }
        var noun = count.end
        if reading.hasAny(noun, TermSet(.filler, .whole)), unit(noun + 1) != nil { noun += 1 }
        guard let (unit, last, isPlural) = unit(noun), reading.isCapitalized(noun) || unit == "S" else {
            return nil
        }
        guard isCount(count.value, next, unit, noun, isPlural: isPlural, place) else { return nil }
        var end = last
        var value = Self.period(count.value, unit)
        if reading.reads(end, "und"), let second = self.count(end + 1),
            let (smaller, secondEnd, _) = self.unit(second.end),
            Self.rank(smaller) > Self.rank(unit)
        {
            value = Self.joined(value, Self.period(second.value, smaller))
            end = secondEnd
        }
        let before = wordBefore(index, place)
        if isAge(index, before, behind: end, unit: unit, place) { return nil }
        if let sign = reading.integer(end, .afterwards), let number = Int(count.value), Self.rank(unit) > 1 {
            return Match(tokens: index..<(end + 1), meaning: .following(unit: unit, count: sign * number))
        }
        if reading.reads(end, "lang") { end += 1 }
        // Working days are no days of the calendar.
        let direction = reading.has(noun, .unit) ? reading.integer(before, .direction) : nil
        return Match(
            tokens: index..<end, meaning: .duration(value, direction: direction),
            mod: mod ?? outerModifier(place.previous))
    }

    /// "mehr als", "gut", "knapp": TIMEX3's `mod` and the token behind, for those that belong to the expression.
    private func approximation(at index: Int) -> (String?, Int) {
        if reading.reads(index, "bis"), reading.reads(index + 1, "zu") { return ("LESS_THAN", index + 2) }
        guard let value = reading.value(index, .approximation), value.hasPrefix("inside") else { return (nil, index) }
        if value == "inside THAN" {
            guard reading.reads(index + 1, "als") else { return (nil, index) }
            return (reading.reads(index, "mehr") ? "MORE_THAN" : "LESS_THAN", index + 2)
        }
        let mod = String(value.dropFirst("inside ".utf8.count))
        return (mod == "EQUAL" ? nil : mod, index + 1)
    }

    /// "rund", "über": TIMEX3's `mod` for those that stay outside of the expression.
    private func outerModifier(_ index: Int) -> String? {
        guard let value = reading.value(index, .approximation), value.hasPrefix("outside") else { return nil }
        return String(value.dropFirst("outside ".utf8.count))
    }

    /// Whether count and unit agree: "eine Woche", "zwei Tage", not "eines Tages" or "ein Wochenende".
    private func isCount(
        _ count: String, _ index: Int, _ unit: String, _ unitIndex: Int, isPlural: Bool, _ place: Place
    ) -> Bool {
        guard count == "1", reading.has(index, .one) else { return true }
        if reading.reads(index, "eines"), reading.reads(unitIndex, "tages") { return false }
        if unit == "WE", !place.isDetermined, !reading.reads(index, "ein") { return false }
        return !isPlural || unit == "W"
    }

    /// The word before an expression that is no article or word of approximation.
    private func wordBefore(_ index: Int, _ place: Place) -> Int {
        var before = index - 1
        while before >= place.start, before >= index - 3, reading.hasAny(before, TermSet(.approximation, .article)) {
            before -= 1
        }
        return before >= place.start ? before : -1
    }

    private static func rank(_ unit: String) -> Int {
        ["CE", "DE", "Y", "M", "W", "D", "H", "MI", "S"].firstIndex(of: unit) ?? 0
    }

    /// `P3Y` and `P4M` are `P3Y4M`; `P1D` and `PT12H` are `P1DT12H`.
    private static func joined(_ first: String, _ second: String) -> String {
        first + second.dropFirst(first.hasPrefix("PT") && second.hasPrefix("PT") ? 2 : 1)
    }

    /// "zwei bis drei Wochen", "50 statt 30 Jahre": the unit behind the second serves both.
    func countList(at place: Place) -> [Match]? {
        let index = place.index
        guard let first = count(index), first.value != "X", first.value != "1" || reading.isNumber(index),
            reading.has(first.end, .numberJoint) || reading.isDash(first.end), let second = count(first.end + 1),
            second.value != "X", let (unit, end, isPlural) = unit(second.end), isPlural,
            reading.isCapitalized(second.end), let one = Double(first.value), one < 1_000
        else { return nil }
        let before = wordBefore(index, place)
        if isAge(index, before, behind: end, unit: unit, place) { return nil }
        if unit == "Y", reading.reads(before, "zwischen") { return nil }
        let direction = reading.has(second.end, .unit) ? reading.integer(before, .direction) : nil
        return [
            Match(tokens: index..<first.end, meaning: .duration(Self.period(first.value, unit), direction: direction)),
            Match(
                tokens: (first.end + 1)..<end,
                meaning: .duration(Self.period(second.value, unit), direction: direction)),
        ]
    }

    // MARK: Units without a number

    /// "das ganze Jahr", "die gesamte Woche", "den ganzen Tag", "all diese Jahre".
    private func wholeUnit(at place: Place) -> Match? {
        let index = place.index
        if reading.reads(index, "all"), reading.hasAny(index + 1, .determiners),
            let (unit, end, isPlural) = unit(index + 2),
            isPlural
        {
            return Match(tokens: index..<end, meaning: .duration(Self.period("X", unit), direction: nil))
        }
        guard reading.has(index, .whole), let (unit, end, isPlural) = unit(index + 1), !isPlural || unit == "W",
            reading.yearNumber(end) == nil
        else { return nil }
        return Match(
            tokens: index..<(reading.reads(end, "über") ? end + 1 : end),
            meaning: .duration(Self.period("1", unit), direction: nil))
    }

    /// "der Tag, an dem", "dem Jahr nach dem Angriff", "den Tagen vor der Abschaltung": a unit that an event tells
    /// apart.
    private func eventUnit(at place: Place) -> Match? {
        let index = place.index
        guard let (unit, end, isPlural) = unit(index), reading.isCapitalized(index),
            ["D", "W", "M", "Y"].contains(unit),
            place.isDetermined || reading.has(place.previous, .melted)
        else { return nil }
        let isBeside =
            (reading.reads(end, "nach") || reading.reads(end, "vor") || reading.reads(end, "um"))
            && reading.hasAny(end + 1, .determiners)
        let isRelative =
            reading.isMark(end, ",")
            && (reading.reads(end + 1, "als")
                || ((reading.reads(end + 1, "an") || reading.reads(end + 1, "in")) && reading.has(end + 2, .article)))
        guard isBeside || isRelative else { return nil }
        return Match(
            tokens: index..<end, meaning: .duration(Self.period(isPlural ? "X" : "1", unit), direction: nil))
    }

    /// "seit Jahren", "nach Monaten", "über Jahre hinweg": a bare plural behind a preposition.
    private func bareUnit(at place: Place) -> Match? {
        let index = place.index
        guard let (unit, end, isPlural) = unit(index), isPlural, reading.isCapitalized(index), index > place.start
        else {
            return nil
        }
        let previous = place.previous
        guard
            reading.has(previous, .bareUnitOpener) || (reading.reads(previous, "von") && reading.reads(end, "entfernt"))
                || reading.reads(end, "zurück") || reading.reads(end, "zeit") || reading.has(end, .lasting)
                || reading.has(previous, .lasting)
        else { return nil }
        if reading.reads(previous, "in"), !["Y", "D", "W", "M"].contains(unit) { return nil }
        return Match(
            tokens: index..<end,
            meaning: .duration(Self.period("X", unit), direction: reading.reads(previous, "vor") ? -1 : nil))
    }

    /// "eine Viertelstunde", "ein Dreivierteljahr", "halbe Stunde".
    private func fraction(at place: Place) -> Match? {
        let index = place.index
        let isCounted = reading.has(index, .one)
        let noun = isCounted ? index + 1 : index
        if let value = reading.value(noun, .fraction) {
            if let sign = reading.integer(noun + 1, .afterwards), value.hasPrefix("PT"),
                let minutes = Int(value.dropFirst(2).dropLast())
            {
                return Match(tokens: index..<(noun + 2), meaning: .following(unit: "MI", count: sign * minutes))
            }
            let direction = reading.integer(wordBefore(index, place), .direction)
            return Match(tokens: index..<(noun + 1), meaning: .duration(value, direction: direction))
        }
        guard reading.has(index, .half), let (unit, end, isPlural) = unit(index + 1), !isPlural, unit != "D" else {
            return nil
        }
        return Match(tokens: index..<end, meaning: .duration(Self.period("0.5", unit), direction: nil))
    }

    // MARK: Compounds

    /// "35-Stunden-Woche", "24-stündig", "3-tägig", "72-Stunden-Frist": the value.
    private func hyphenated(_ index: Int) -> String? {
        guard reading.isNumber(index), reading.length(index) > 5 else { return nil }
        let bytes = reading.bytes(index)
        let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard let number = digits.decimal, digits.endIndex < bytes.endIndex, bytes[digits.endIndex] == UInt8(ascii: "-")
        else { return nil }
        let rest = bytes[(digits.endIndex + 1)...]
        for (stem, unit) in Self.stems where rest.prefix(stem.utf8CodeUnitCount).readsLower(stem) {
            return Self.period(String(number), unit)
        }
        return nil
    }

    private static let stems: [(StaticString, String)] = [
        ("stunden", "H"), ("minuten", "MI"), ("sekunden", "S"), ("tage", "D"), ("wochen", "W"), ("monats", "M"),
        ("jahres", "Y"), ("stünd", "H"), ("tägig", "D"), ("wöchig", "W"), ("monatig", "M"), ("minüt", "MI"),
    ]

    /// "zweiwöchig", "dreijährig": no age and no person.
    private func lengthAdjective(_ value: String, at place: Place) -> Match? {
        let index = place.index
        let unit = value.hasSuffix("MI") ? "MI" : String(value.suffix(1))
        if unit == "Y" || unit == "M" {
            if unit == "Y", reading.isCapitalized(index), index != place.start { return nil }
            let noun = reading.isCapitalized(index + 1) ? index + 1 : index + 2
            if reading.has(noun, .person) || reading.isCapitalized(noun + 1) { return nil }
        }
        let count = String(value.dropLast(unit.utf8.count))
        if unit == "Y", let years = Int(count), years > 12 { return nil }
        return Match(
            tokens: index..<(index + 1), meaning: .duration(Self.period(count, unit), direction: nil))
    }
}
