/// Takes names out of the author fields of pages: "Von Erika Muster und Max Muster", "mus/dpa", "Muster, Erika".
enum AuthorNames {
    private static let prefixes = [
        "von ", "by ", "text: ", "autor: ", "autorin: ", "ein beitrag von ", "eine analyse von ", "interview von ",
        "ein kommentar von ", "aus ",
    ]
    private static let noise: Set<String> = [
        "redaktion", "admin", "online-redaktion", "onlineredaktion", "unbekannt", "null", "undefined", "autor",
        "author",
    ]

    /// The names of one field. An address of a page or of mail is no author.
    static func names(in field: String) -> [String] {
        var text = TextCleaning.clean(field)
        if text.range(of: "://") != nil || text.hasPrefix("@") || text.count > 200 { return [] }
        for prefix in prefixes where text.lowercased().hasPrefix(prefix) { text = String(text.dropFirst(prefix.count)) }
        var names: [String] = []
        for part in separate(text) {
            let name = part.trimmed(of: " ,;|–-•·")
            guard !name.contains("@"), name.count >= 2, name.count <= 60, !noise.contains(name.lowercased()) else {
                continue
            }
            names.append(name)
        }
        return names
    }

    /// Whether a name is the publisher's own: one of its names, or the address of a site.
    static func isHouse(_ name: String, _ house: [String]) -> Bool {
        if name.range(of: "www.") != nil || (name.hasSuffix(".de") || name.hasSuffix(".com")) && !name.contains(" ") {
            return true
        }
        let key = LetterText.letters(name)
        return house.contains { LetterText.letters($0) == key }
    }

    /// Cuts at "und", "and", semicolons, slashes, and commas where each part is a name of its own.
    private static func separate(_ text: String) -> [String] {
        var parts = [text]
        for separator in [" und ", " and ", ";", " | ", " & ", " / "] {
            parts = parts.flatMap { part in cut(part, separator) }
        }
        return parts.flatMap { part -> [String] in
            let pieces = part.split(separator: ",").map { $0.trimmed(of: " ") }
            guard pieces.count > 1 else { return [part] }
            return pieces
        }
    }

    private static func cut(_ text: String, _ separator: String) -> [String] {
        var parts: [String] = []
        var start = text.startIndex
        for range in text.ranges(of: separator) {
            parts.append(String(text[start..<range.lowerBound]))
            start = range.upperBound
        }
        return parts + [String(text[start...])]
    }

    /// The sign at the end of a report, such as `(dmk)` or `(mho/dpa)`: the words in it; `nil` if it is none.
    ///
    /// A sign is in brackets, in lower case, of parts of two to five letters joined by slashes, commas or hyphens.
    static func sign(_ text: some StringProtocol) -> [String]? {
        let trimmed = text.trimmed(of: " \n\u{A0}")
        guard trimmed.hasPrefix("("), trimmed.hasSuffix(")"), trimmed.count <= 24 else { return nil }
        let parts = trimmed.dropFirst().dropLast().split { $0 == "/" || $0 == "," || $0 == " " || $0 == "-" }.map(
            String.init)
        guard !parts.isEmpty, parts.count <= 4 else { return nil }
        let isSign = parts.allSatisfy { part in
            (2...5).contains(part.count)
                && part.unicodeScalars.allSatisfy {
                    ("a"..."z").contains($0) || ("A"..."Z").contains($0) || $0 == "ä" || $0 == "ö" || $0 == "ü"
                }
        }
        return isSign ? parts : nil
    }

    /// The sign without brackets of a line such as `ssi, dan; Foto: Muster`: at least two, or one before a semicolon.
    ///
    /// It has only lower case, in parts of two or three letters.
    static func bareSign(_ text: String) -> [String]? {
        guard text.utf8.count <= 120 else { return nil }
        let head = text.prefix { $0 != ";" }
        let parts = head.split { $0 == "," || $0 == "/" }.map { $0.trimmed(of: " ") }
        guard (1...4).contains(parts.count), parts.count >= 2 || head.endIndex < text.endIndex else { return nil }
        let isSign = parts.allSatisfy { part in
            (2...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        }
        return isSign ? parts : nil
    }
}
