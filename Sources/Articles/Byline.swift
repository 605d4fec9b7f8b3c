/// Reads who wrote an article from the lines around it: "Von Erika Muster", "Autorin: Erika Muster", "27.04.23 | Von Max Muster".
enum Byline {
    private static let openers: Set<String> = [
        "von", "by", "autor", "autorin", "autoren", "text", "autorin/autor", "autor/in", "autor*in", "redaktion",
    ]
    private static let particles: Set<String> = [
        "von", "van", "de", "der", "den", "zu", "la", "le", "del", "da", "dos", "al", "el",
    ]

    /// The names in a short line that begins with, or has behind a separator, a word such as "von"; empty for others.
    static func names(in line: String) -> [String] {
        guard line.utf8.count <= 140, line.utf8.contains(UInt8(ascii: " ")), mayHoldOpener(line) else { return [] }
        for part in line.split(whereSeparator: { $0 == "|" || $0 == "•" || $0 == "·" }) {
            var words = part.split(separator: " ", maxSplits: 6).map(String.init)
            while let first = words.first,
                first == "Ein" || first == "Beitrag" || first == "Bericht" || first == "Geschrieben"
            {
                words.removeFirst()
            }
            guard let opener = words.first?.lowercased().trimmed(of: ":"), openers.contains(opener), words.count >= 2
            else {
                continue
            }
            let names = AuthorNames.names(in: words.dropFirst().joined(separator: " "))
            if let first = names.first, isPerson(first) { return names }
        }
        return []
    }

    /// Whether a line is cut by separators, or begins with a letter that an opener or a word before one begins with.
    private static func mayHoldOpener(_ line: String) -> Bool {
        guard let first = line.utf8.first(where: { $0 != UInt8(ascii: " ") }) else { return false }
        return initials.contains(first) || line.utf8.contains { $0 == UInt8(ascii: "|") || $0 == 0xC2 || $0 == 0xE2 }
    }

    private static let initials = Array(":VvBbAaTtRrEG".utf8)

    private static let labels = ["autor", "autorin", "autoren", "autorin/autor", "autor/in", "autor*in", "author"]

    /// Whether a line begins as all labels do.
    static func mayBeLabelled(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "A") || line.first == UInt8(ascii: "a") || line.first == UInt8(ascii: ":")
    }

    /// The names behind a label such as "Autorin/Autor" at the beginning of a line; empty without one.
    static func labelledNames(in line: String) -> [String] {
        guard let space = line.firstIndex(of: " "), labels.contains(line[..<space].lowercased().trimmed(of: ":")) else {
            return []
        }
        return names(in: line)
    }

    /// Whether words look like the name of a person: two to five, in capitals, particles apart.
    static func isPerson(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard (2...5).contains(words.count) else { return false }
        return words.allSatisfy { word in
            particles.contains(word.lowercased())
                || (word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-.'’".contains($0) })
        }
    }

    /// Whether a sign abbreviates a name: its letters occur in the name in their order, the first at a word's beginning.
    static func abbreviates(_ sign: String, _ name: String) -> Bool {
        let letters = Array(sign.lowercased())
        let words = name.lowercased().split { !$0.isLetter }
        return words.indices.contains { start in
            var rest = letters[...]
            guard words[start].first == rest.first else { return false }
            for letter in words[start...].joined() where rest.first == letter { rest.removeFirst() }
            return rest.isEmpty
        }
    }
}
