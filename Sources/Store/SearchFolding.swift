/// Spelling in which German words are compared in the full-text search.
///
/// Lower case; `ä ö ü ß` as `ae oe ue ss`, so that `Störung`, `STÖRUNG` and `Stoerung` are one word. Umlauts made of
/// two scalars (U+0308 behind the vowel) are folded too.
public enum SearchFolding {
    /// A text in folded spelling. Linear in its length.
    public static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "ä", "Ä": result.append(contentsOf: "ae".unicodeScalars)
            case "ö", "Ö": result.append(contentsOf: "oe".unicodeScalars)
            case "ü", "Ü": result.append(contentsOf: "ue".unicodeScalars)
            case "ß", "ẞ": result.append(contentsOf: "ss".unicodeScalars)
            case "\u{308}": result.append("e")
            case "A"..."Z": result.append(Unicode.Scalar(scalar.value + 32) ?? scalar)
            default:
                if scalar.isASCII {
                    result.append(scalar)
                } else {
                    result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                }
            }
        }
        return String(result)
    }

    /// The words of a query, folded. Everything but letters and digits parts words.
    public static func words(of query: String) -> [String] {
        folded(query).unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { String(String.UnicodeScalarView($0)) }
    }
}
