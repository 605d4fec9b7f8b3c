/// The forms of a name that German grammar makes: "Bergische Krankenkasse", "der Bergischen Krankenkasse".
enum Inflection {
    /// How adjectives end that stand in names, without their inflection.
    private static let adjectives = ["sch", "lich", "alt", "ronisch", "eutsch", "zentral", "national", "staatlich"]
    private static let endings = ["e", "en", "er", "es", "em"]
    /// Nouns that take "-es" in the genitive.
    private static let strongNouns = ["amt", "verband", "bund", "netz", "geld"]

    /// Other forms of a name: its adjectives inflected, its last noun in the genitive. Without the name itself.
    ///
    /// - Parameter isCommon: whether the last noun is an ordinary one, which takes "-n" in the dative of the plural.
    static func forms(of name: String, isCommon: Bool) -> [String] {
        var forms: [String] = []
        var words = name.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        for (index, word) in words.enumerated() where index < max(1, words.count - 1) {
            guard let stem = stem(ofAdjective: word), isCommon || word.first?.isUppercase == true else { continue }
            let original = words[index]
            for ending in endings where stem + ending != original {
                words[index] = stem + ending
                forms.append(words.joined(separator: " "))
            }
            words[index] = original
            break
        }
        if let last = words.last, strongNouns.contains(where: last.lowercased().hasSuffix) { forms.append(name + "es") }
        if isCommon, let last = words.last, last.utf8.count > 6,
            ["er", "el", "te", "ze", "steme"].contains(where: last.hasSuffix)
        {
            forms.append(name + "n")
        }
        return forms
    }

    /// An adjective in folded letters with the ending "e" in place of its own, or `nil` if the word is none.
    static func adjectiveStem(_ letters: [UInt8]) -> [UInt8]? {
        stem(ofAdjective: String(decoding: letters, as: UTF8.self)).map { Array($0.utf8) + [UInt8(ascii: "e")] }
    }

    /// A house word in folded letters without the ending of its genitive: "landkreises", "klinikums", "instituts".
    static func withoutGenitive(_ letters: [UInt8]) -> [UInt8] {
        let word = String(decoding: letters, as: UTF8.self)
        if word.hasSuffix("ses") || word.hasSuffix("mtes") || word.hasSuffix("ndes") {
            return Array(letters.dropLast(2))
        }
        return ["ums", "uts", "fens", "mts", "nds", "ins"].contains(where: word.hasSuffix)
            ? Array(letters.dropLast()) : letters
    }

    private static func stem(ofAdjective word: String) -> String? {
        guard let ending = endings.first(where: { word.utf8.last == $0.utf8.last && word.hasSuffix($0) }) else {
            return nil
        }
        let stem = String(word.dropLast(ending.count))
        return adjectives.contains(where: stem.lowercased().hasSuffix) ? stem : nil
    }
}
