/// Forms German words that need no entry of their own: numbers in words, endings, spellings without umlauts.
enum Spelling {
    private static let ones = [
        "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
        "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ]
    private static let tens = [
        "", "zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
    ]

    /// A number from 0 to 9,999 in words: 21 is `einundzwanzig`.
    static func number(_ value: Int) -> String {
        switch value {
        case ..<20: return ones[max(value, 0)]
        case ..<100:
            let one = value % 10
            return one == 0 ? tens[value / 10] : prefix(one) + "und" + tens[value / 10]
        case ..<1_000:
            return prefix(value / 100) + "hundert" + (value % 100 == 0 ? "" : number(value % 100))
        default:
            return prefix(value / 1_000) + "tausend" + (value % 1_000 == 0 ? "" : number(value % 1_000))
        }
    }

    /// A year from 1100 to 1999 as it is read out: 1989 is `neunzehnhundertneunundachtzig`.
    static func year(_ value: Int) -> String {
        ones[value / 100] + "hundert" + (value % 100 == 0 ? "" : number(value % 100))
    }

    /// A number as the first part of a compound: `ein` for 1.
    static func prefix(_ value: Int) -> String { value == 1 ? "ein" : number(value) }

    /// An adjective with all its endings.
    static func inflected(_ stem: String) -> [String] { ["e", "en", "er", "es", "em"].map { stem + $0 } }

    /// The word without umlauts, as `ue`; `nil` where it has none.
    static func withoutUmlauts(_ word: String) -> String? {
        guard word.utf8.contains(0xC3) else { return nil }
        return word.reduce(into: "") { result, letter in
            switch letter {
            case "ä": result += "ae"
            case "ö": result += "oe"
            case "ü": result += "ue"
            case "ß": result += "ss"
            default: result.append(letter)
            }
        }
    }
}
