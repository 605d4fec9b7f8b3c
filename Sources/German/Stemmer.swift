/// Cuts the endings of inflection off German words, so that forms of one word become equal.
///
/// The algorithm is CISTEM (Weißweiler and Fraser, Developing a Stemmer for German Based on a Comparative Analysis of
/// Publicly Available Stemmers, 2017).
public enum Stemmer {
    /// The stem of a word, in lower case, without umlauts.
    ///
    ///     Stemmer.stem("Krankenkassen") == Stemmer.stem("Krankenkasse")     // true
    public static func stem(_ word: String) -> String {
        let isNoun = word.unicodeScalars.first?.properties.isUppercase == true
        var letters = Array(normalised(word).unicodeScalars)
        if letters.count >= 6, letters[0] == "g", letters[1] == "e" { letters.removeFirst(2) }
        letters = Array(packed(letters))
        while letters.count > 3 {
            let last = letters[letters.count - 1]
            let before = letters[letters.count - 2]
            if letters.count > 5,
                before == "e" && (last == "m" || last == "r") || letters.count > 5 && before == "n" && last == "d"
            {
                letters.removeLast(2)
            } else if last == "t", !isNoun {
                letters.removeLast()
            } else if last == "e" || last == "s" || last == "n" {
                letters.removeLast()
            } else {
                break
            }
        }
        return unpacked(letters)
    }

    private static func normalised(_ word: String) -> String {
        var result = ""
        for scalar in word.lowercased().unicodeScalars {
            switch scalar {
            case "ä": result += "a"
            case "ö": result += "o"
            case "ü": result += "u"
            case "ß": result += "ss"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// "sch", "ei" and "ie" as one sign each, the second of two equal letters as "*", so that endings do not cut into
    /// them.
    private static func packed(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var index = 0
        while index < letters.count {
            let rest = letters[index...]
            if rest.starts(with: ["s", "c", "h"]) {
                result.append("$")
                index += 3
            } else if rest.starts(with: ["e", "i"]) {
                result.append("%")
                index += 2
            } else if rest.starts(with: ["i", "e"]) {
                result.append("&")
                index += 2
            } else {
                result.append(result.last == letters[index] ? "*" : letters[index])
                index += 1
            }
        }
        return result
    }

    private static func unpacked(_ letters: [Unicode.Scalar]) -> String {
        var result = ""
        for letter in letters {
            switch letter {
            case "$": result += "sch"
            case "%": result += "ei"
            case "&": result += "ie"
            case "*": if let last = result.unicodeScalars.last { result.unicodeScalars.append(last) }
            default: result.unicodeScalars.append(letter)
            }
        }
        return result
    }
}
