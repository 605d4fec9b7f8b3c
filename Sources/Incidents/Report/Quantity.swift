import German

/// A number of a text with its multiplier and what qualifies it: "rund 1,2 Millionen", "mehr als 300.000".
struct Quantity {
    let value: Double
    let qualifier: PeopleAffected.Qualifier
    /// First token, the qualifier's included.
    let start: Int
    /// Token behind the number and its multiplier.
    let end: Int

    private static let approximations: Set<String> = [
        "rund", "etwa", "circa", "ca", "ungefähr", "knapp", "fast", "gut", "zirka", "schätzungsweise", "annähernd",
        "nahezu",
    ]
    private static let minimums: Set<String> = ["mindestens", "wenigstens", "über"]
    private static let maximums: Set<String> = ["höchstens", "maximal"]
    private static let multipliers: [String: Double] = [
        "million": 1_000_000, "millionen": 1_000_000, "mio": 1_000_000, "tausend": 1_000, "hunderttausend": 100_000,
        "milliarden": 1_000_000_000, "milliarde": 1_000_000_000, "mrd": 1_000_000_000,
    ]
    private static let numerals: [String: Double] = [
        "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "elf": 11,
        "zwölf": 12, "zwanzig": 20, "dreißig": 30, "fünfzig": 50, "hundert": 100, "hunderte": 100, "tausend": 1_000,
        "zehntausend": 10_000, "hunderttausend": 100_000, "viertelmillion": 250_000, "halbe": 0.5, "halben": 0.5,
        "eine": 1, "einer": 1, "zweier": 2, "dreier": 3,
    ]

    /// The number that ends at most three words before a token, or `nil`.
    ///
    /// - Parameters:
    ///   - token: what is counted.
    ///   - lowest: the first token that may belong to it.
    init?(before token: Int, from lowest: Int, in reading: ReportReading) {
        let floor = max(lowest, token - 5)
        var index = token - 1
        var factor = 1.0
        var end = token
        while index >= floor {
            let word = reading.word(index)
            if let multiplier = Self.multipliers[word],
                reading.text.tokens[index].isCapitalized || Self.numerals[word] == nil
            {
                factor *= multiplier
                if end == token { end = index + 1 }
            } else if let value = Self.number(at: index, word, reading) {
                if end == token || factor == 1 { end = max(index + 1, factor > 1 ? end : index + 1) }
                let (qualifier, start) = Self.qualifier(before: index, lowest: lowest, reading)
                self.value = (value * factor).rounded()
                self.qualifier = qualifier
                self.start = start
                self.end = end
                return
            } else if reading.text.tokens[index].kind == .punctuation, word != "." {
                return nil
            }
            index -= 1
        }
        return nil
    }

    private static func number(at index: Int, _ word: String, _ reading: ReportReading) -> Double? {
        let token = reading.text.tokens[index]
        guard token.kind == .number else { return token.kind == .word ? numerals[word] : nil }
        guard !(index + 1 < reading.text.tokens.count && reading.word(index + 1) == "prozent") else { return nil }
        let groups = word.split(separator: ".", omittingEmptySubsequences: false)
        if groups.count > 1, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) { return Double(groups.joined()) }
        return Double(word.replacing(",", with: "."))
    }

    private static func qualifier(
        before index: Int, lowest: Int, _ reading: ReportReading
    ) -> (PeopleAffected.Qualifier, Int) {
        guard index > lowest else { return (.exactly, index) }
        let word = reading.word(index - 1)
        let previous = index - 2 >= lowest ? reading.word(index - 2) : ""
        switch (previous, word) {
        case ("ca", "."): return (.about, index - 2)
        case ("bis", "zu"): return (.atMost, index - 2)
        case ("mehr", "als"): return (.atLeast, index - 2)
        case ("weniger", "als"): return (.atMost, index - 2)
        default: break
        }
        if approximations.contains(word) { return (.about, index - 1) }
        if minimums.contains(word) {
            // "Berichte über 143 Versicherte" are of so many.
            let isPreposition =
                word == "über" && index - 2 >= lowest && reading.text.tokens[index - 2].isCapitalized
                && index - 2 > lowest
            return isPreposition ? (.exactly, index) : (.atLeast, index - 1)
        }
        if maximums.contains(word) { return (.atMost, index - 1) }
        return (.exactly, index)
    }
}
