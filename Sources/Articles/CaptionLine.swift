/// A picture's caption and who took it: "Der Sitz der Kasse. (Foto: Muster/dpa)", "Der Sitz der Kasse © Muster".
struct CaptionLine {
    let caption: String
    let credit: String

    private static let openers = [
        "foto:", "fotos:", "bild:", "bilder:", "bildquelle:", "bildrechte:", "symbolbild:", "symbolfoto:",
        "archivbild:",
        "archivfoto:", "grafik:", "screenshot:", "photo:", "image:", "credit:", "copyright:", "©", "(c)",
    ]
    /// Longest credit, in characters.
    private static let longestCredit = 90

    /// Splits a caption at its credit; `nil` for a text without one at its end.
    init?(_ text: String) {
        guard
            text.utf8.suffix(Self.longestCredit).contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xA9 || $0 == 0x28 }
            )
        else {
            return nil
        }
        let lower = text.lowercased()
        guard lower.utf8.count == text.utf8.count else { return nil }
        let bytes = Array(lower.utf8)
        var place: Int?
        for opener in Self.openers {
            let key = Array(opener.utf8)
            guard bytes.count > key.count else { continue }
            var start = max(0, bytes.count - Self.longestCredit)
            while start + key.count <= bytes.count {
                let isWord =
                    start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "(")
                    || bytes[start - 1] == UInt8(ascii: "|") || key[0] == 0xC2
                if bytes[start] == key[0], isWord, bytes[start..<start + key.count].elementsEqual(key) {
                    place = min(place ?? start, start)
                    break
                }
                start += 1
            }
        }
        guard let place else { return nil }
        let utf8 = text.utf8
        let cut = utf8.index(utf8.startIndex, offsetBy: place)
        let rest = text[cut...]
        // A sentence behind it tells that the word belongs to the text.
        guard rest.dropLast(3).range(of: ". ") == nil || rest.count < 40 else { return nil }
        caption = text[..<cut].trimmed(of: " (|–-,")
        credit = rest.drop { $0 != ":" && $0 != "©" && $0 != ")" }.dropFirst().trimmed(of: " ().")
        guard !credit.isEmpty else { return nil }
    }
}
