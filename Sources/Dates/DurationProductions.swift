import German

/// Durations and repetitions.
extension ExpressionParser {
    /// A count before a unit: its value as TIMEX3 writes it ("X" for an indefinite one), and the token behind it.
    func count(_ index: Int) -> (value: String, end: Int)? {
        if isNumber(index) {
            let token = text.tokens[index]
            guard token.end - token.start <= 9, !isMark(index + 1, ".") || !text.tokens[index + 1].isGlued || true else { return nil }
            let surface = word(index)
            var digits = ""
            for character in surface {
                if character.isNumber { digits.append(character) } else if character == "," { digits.append(".") } else if character != "." { return nil }
            }
            guard !digits.isEmpty, Double(digits) != nil, surface.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
            if isMark(index + 1, "."), text.tokens[index + 1].isGlued { return nil }
            return (digits, index + 1)
        }
        if let number = value(index, .number) { return (number, index + 1) }
        if has(index, .one) {
            if let half = value(index + 1, .half), half.isEmpty, has(index + 2, .unit) { return ("0.5", index + 2) }
            if has(index + 1, .paar), lower(index) == "ein" { return ("X", index + 2) }
            if has(index + 1, .number), lower(index + 1) == "dutzend" { return ("12", index + 2) }
            return ("1", index + 1)
        }
        if has(index, .quantity) { return ("X", index + 1) }
        return nil
    }

    /// A unit of time, the token behind it, and whether the form is a plural.
    func unit(_ index: Int) -> (unit: String, end: Int, isPlural: Bool)? {
        if let unit = value(index, .unit) { return (unit, index + 1, has(index, .plural)) }
        if let unit = value(index, .unitVariant) { return (unit, index + 1, true) }
        return nil
    }

    static func period(_ count: String, _ unit: String) -> String {
        switch unit {
        case "S": "PT\(count)S"
        case "MI": "PT\(count)M"
        case "H": "PT\(count)H"
        case "HY": "P\(count == "1" ? "6" : count)\(count == "1" ? "M" : "HY")"
        default: "P\(count)\(unit)"
        }
    }

    func durationExpression(at index: Int, end: Int, start: Int, isDetermined: Bool) -> Match? {
        var next = index
        if has(index, .approximation), value(index, .approximation) == "inside" { next += 1 }
        if next == index + 1, lower(next) == "als" { next += 1 } else if ["mehr", "weniger"].contains(lower(index)) { return nil }
        if let long = value(index, .long) { return Match(tokens: index..<(index + 1), meaning: .duration(Self.period("X", long), direction: nil)) }
        if let match = glued(at: index) { return match }
        if let adjective = value(index, .adjectiveDuration) { return adjectiveDuration(adjective, at: index) }
        if next == index, let whole = whole(at: index, isDetermined: isDetermined) { return whole }
        if next == index, let bare = bareUnit(at: index, start: start, end: end, isDetermined: isDetermined) { return bare }
        guard let count = count(next) else { return nil }
        var place = count.end
        if has(place, .filler) || has(place, .whole), unit(place + 1) != nil { place += 1 }
        guard let (unit, last, isPlural) = unit(place), text.tokens[place].isCapitalized || unit == "S" else { return nil }
        // "eines Tages" is vague, "der 3 Tage alte" fine; ages are none.
        if lower(next) == "eines", unit == "D", lower(place) == "tages" { return nil }
        if unit == "WE", count.value == "1", !isDetermined, lower(index) != "ein" { return nil }
        if count.value == "1", isPlural, unit != "W", has(next, .one), lower(place) != "jahre", lower(place) != "tage" { return nil }
        var behind = last
        var value = Self.period(count.value, unit)
        if lower(behind) == "und", let second = self.count(behind + 1), let (smaller, secondEnd, _) = self.unit(second.end), smaller != unit,
            Self.order.firstIndex(of: smaller) ?? 9 > Self.order.firstIndex(of: unit) ?? 9
        {
            value = Self.joined(count.value, unit, second.value, smaller)
            behind = secondEnd
        }
        if isAge(index, behind, unit: unit, start: start) { return nil }
        let hasAfterwards = has(behind, .afterwards)
        if hasAfterwards, let number = Int(count.value), ["D", "W", "M", "Y", "H"].contains(unit) {
            let sign = ["zuvor", "vorher"].contains(lower(behind)) ? -1 : 1
            return Match(tokens: index..<(behind + 1), meaning: .following(unit: unit, count: sign * number, part: nil))
        }
        let extended = lower(behind) == "lang" ? behind + 1 : behind
        var direction: Int?
        var before = index - 1
        while before >= start, has(before, .approximation) || has(before, .article) { before -= 1 }
        if before >= start {
            switch lower(before) {
            case "vor": direction = -1
            case "in", "binnen", "innerhalb": direction = 1
            default: break
            }
        }
        return Match(tokens: index..<extended, meaning: .duration(value, direction: direction))
    }

    private static let order = ["CE", "DE", "Y", "M", "W", "D", "H", "MI", "S"]

    private static func joined(_ count: String, _ unit: String, _ second: String, _ smaller: String) -> String {
        let one = period(count, unit)
        let other = period(second, smaller)
        if one.hasPrefix("PT"), other.hasPrefix("PT") { return one + other.dropFirst(2) }
        return one + other.dropFirst(1)
    }

    /// "31 Jahre alt", "ab 16 Jahren", "im Alter von 20 Jahren".
    private func isAge(_ index: Int, _ behind: Int, unit: String, start: Int) -> Bool {
        guard unit == "Y" || unit == "M" else { return false }
        if ["alt", "alte", "alten", "alter", "altes", "jung", "junge", "jungen", "jünger", "älter"].contains(lower(behind)) { return true }
        var before = index - 1
        while before >= start, has(before, .approximation) || has(before, .article) { before -= 1 }
        guard before >= start else { return false }
        let previous = lower(before)
        if previous == "und", before - 2 >= start, lower(before - 2) == "zwischen" { return true }
        if previous == "von" { return lower(before - 1) == "alter" }
        if ["unter", "ab", "mit", "bis"].contains(previous), isNumber(index) || has(index, .number) {
            // "ab 16 Jahren", "Kinder bis 15 Jahre": people stand near.
            return previous != "bis" || ["kinder", "jugendliche", "personen", "kindern", "jugendlichen", "menschen"].contains(lower(before - 1))
        }
        return false
    }

    /// "35-Stunden-Woche", "24-stündig", "3-tägig", "72-Stunden-Frist".
    private func glued(at index: Int) -> Match? {
        guard isNumber(index), text.tokens[index].end - text.tokens[index].start > 5 else { return nil }
        let surface = lower(index)
        guard let hyphen = surface.firstIndex(of: "-") else { return nil }
        let digits = surface[..<hyphen]
        guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { return nil }
        let rest = surface[surface.index(after: hyphen)...]
        for (stem, unit) in [("stunden", "H"), ("minuten", "MI"), ("tage", "D"), ("tages", "D"), ("wochen", "W"), ("monats", "M"), ("jahres", "Y"), ("stünd", "H"), ("tägig", "D"), ("wöch", "W"), ("monatig", "M"), ("minüt", "MI")]
        where rest.hasPrefix(stem) {
            return Match(tokens: index..<(index + 1), meaning: .duration(Self.period(String(digits), unit), direction: nil))
        }
        return nil
    }

    private func adjectiveDuration(_ value: String, at index: Int) -> Match? {
        // "der Dreijährige" is a person.
        if value.hasSuffix("Y"), text.tokens[index].isCapitalized, !text.isSentenceStart(index) { return nil }
        let unit = value.hasSuffix("MI") ? "MI" : String(value.suffix(1))
        // "der siebenjährige Sohn": an age.
        if unit == "Y" || unit == "M", text.tokens.indices.contains(index + 2) {
            let noun = text.tokens[index + 1].isCapitalized ? index + 1 : index + 2
            let people = ["sohn", "tochter", "mann", "frau", "kind", "mädchen", "junge", "schüler", "schülerin", "patient", "patientin", "mutter", "vater", "bub"]
            if people.contains(where: lower(noun).hasPrefix) || text.tokens[min(noun + 1, text.tokens.count - 1)].isCapitalized { return nil }
        }
        return Match(tokens: index..<(index + 1), meaning: .duration(Self.period(String(value.dropLast(unit.count)), unit), direction: nil))
    }

    /// "das ganze Jahr", "die gesamte Woche", "den ganzen Tag".
    private func whole(at index: Int, isDetermined: Bool) -> Match? {
        guard has(index, .whole), let (unit, last, isPlural) = unit(index + 1), !isPlural || unit == "W", yearNumber(last) == nil else { return nil }
        return Match(tokens: index..<(lower(last) == "über" ? last + 1 : last), meaning: .duration(Self.period("1", unit), direction: nil))
    }

    /// "seit Jahren", "nach Monaten", "über Jahre hinweg": a bare plural behind a preposition.
    private func bareUnit(at index: Int, start: Int, end: Int, isDetermined: Bool) -> Match? {
        guard let (unit, last, isPlural) = unit(index), isPlural, text.tokens[index].isCapitalized, index > start else { return nil }
        guard ["seit", "vor", "nach", "über", "in", "für", "binnen", "innerhalb", "von"].contains(lower(index - 1)) else { return nil }
        if lower(index - 1) == "von", lower(last) != "entfernt" { return nil }
        if lower(index - 1) == "in", unit != "Y", unit != "D", unit != "W", unit != "M" { return nil }
        return Match(tokens: index..<last, meaning: .duration(Self.period("X", unit), direction: lower(index - 1) == "vor" ? -1 : nil))
    }

    // MARK: Sets

    func setExpression(at index: Int, end: Int, start: Int) -> Match? {
        if let value = value(index, .set) { return Match(tokens: index..<(index + 1), meaning: .set(value)) }
        if let part = value(index, .setPart) { return Match(tokens: index..<(index + 1), meaning: .set("XXXX-XX-XXT\(part)")) }
        if lower(index) == "rund", lower(index + 1) == "um", lower(index + 2) == "die", lower(index + 3) == "uhr" {
            return Match(tokens: index..<(index + 4), meaning: .set("PT24H"))
        }
        if has(index, .weekdayPlural) { return nil }
        if lower(index).hasSuffix("tags"), let weekday = integer(index, .weekday), !text.tokens[index].isCapitalized {
            return Match(tokens: index..<(index + 1), meaning: .set("XXXX-WXX-\(weekday)"))
        }
        if has(index, .every) {
            var next = index + 1
            if has(next, .ordinal) || has(next, .relative) { next += 1 }
            if let weekday = integer(next, .weekday) {
                var last = next + 1
                if lower(last) == "im", value(last + 1, .unit) == "M" {
                    last += 2
                    return Match(tokens: index..<last, meaning: .set("P1M"))
                }
                return Match(tokens: index..<last, meaning: .set("XXXX-WXX-\(weekday)"))
            }
            if let part = value(next, .part), text.tokens[next].isCapitalized { return Match(tokens: index..<(next + 1), meaning: .set("XXXX-XX-XXT\(part)")) }
            if let season = value(next, .season) { return Match(tokens: index..<(next + 1), meaning: .set("XXXX-\(season)")) }
            if let (unit, last, isPlural) = unit(next), !isPlural || unit == "D", text.tokens[next].isCapitalized {
                return Match(tokens: index..<last, meaning: .set(Self.period("1", unit)))
            }
            return nil
        }
        if has(index, .everyPlural) {
            var next = index + 1
            var number = "1"
            if has(next, .paar) {
                number = "X"
                next += 1
            } else if let found = count(next) {
                number = found.value
                next = found.end
            } else {
                return nil
            }
            guard let (unit, last, _) = unit(next) else { return nil }
            return Match(tokens: index..<last, meaning: .set(Self.period(number, unit)))
        }
        if has(index, .per), lower(index) == "je", let found = count(index + 1), let (unit, last, _) = unit(found.end) {
            return Match(tokens: index..<last, meaning: .set(Self.period(found.value, unit)))
        }
        if has(index, .setCount), ["im", "am", "pro"].contains(lower(index + 1)), let (unit, last, isPlural) = unit(index + 2), !isPlural {
            return Match(tokens: index..<last, meaning: .set(Self.period("1", unit)))
        }
        if has(index, .per), let (unit, last, isPlural) = unit(index + 1), !isPlural, text.tokens[index + 1].isCapitalized {
            return Match(tokens: (index + 1)..<last, meaning: .set(Self.period("1", unit)))
        }
        return nil
    }
}

extension TokenizedText {
    /// Whether a token begins its sentence.
    func isSentenceStart(_ token: Int) -> Bool {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].lowerBound == token
    }
}
