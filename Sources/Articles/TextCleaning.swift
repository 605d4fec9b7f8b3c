/// Small repairs of texts from attributes and JSON.
enum TextCleaning {
    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "auml": "ä", "ouml": "ö", "uuml": "ü",
        "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "ndash": "–", "mdash": "—", "bdquo": "„", "ldquo": "“",
        "rdquo": "”", "raquo": "»", "laquo": "«", "hellip": "…", "shy": "", "euro": "€", "lsquo": "‘", "rsquo": "’",
        "sbquo": "‚",
    ]

    /// Mark-up and character references resolved, white space folded, soft hyphens left out.
    static func clean(_ text: String) -> String {
        if isClean(text) { return text }
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        var isTag = false
        var scalars = Substring(text).unicodeScalars
        while let scalar = scalars.popFirst() {
            if isTag {
                if scalar == ">" { isTag = false }
                continue
            }
            switch scalar {
            case "<"
            where scalars.first.map { $0 == "/" || $0.properties.isAlphabetic } == true && scalars.contains(">"):
                isTag = true
                pendingSpace = true
            case " ", "\n", "\t", "\r", "\u{A0}": pendingSpace = true
            case "\u{AD}", "\u{200B}", "\u{FEFF}": break
            case "&":
                let name = scalars.prefix { $0 != ";" && $0 != " " && $0 != "&" }
                let word = String(String.UnicodeScalarView(name))
                let value = name.count < 10 && scalars.dropFirst(name.count).first == ";" ? resolve(word) : nil
                if pendingSpace, !result.isEmpty { result.append(" ") }
                pendingSpace = false
                if let value {
                    scalars = scalars.dropFirst(name.count + 1)
                    result.append(contentsOf: value.unicodeScalars)
                } else {
                    result.append("&")
                }
            default:
                if pendingSpace, !result.isEmpty { result.append(" ") }
                pendingSpace = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a text has nothing to repair: most have not.
    private static func isClean(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            switch byte {
            case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: "&"): return false
            case 0x20 where previous == 0x20: return false
            case 0xA0, 0xAD: if previous == 0xC2 { return false }
            case 0x8B: if previous == 0x80 { return false }
            case 0xBB: if previous == 0xEF { return false }
            default: break
            }
            previous = byte
        }
        return previous != 0x20 || text.isEmpty
    }

    private static func resolve(_ name: String) -> String? {
        if let known = entities[name] { return known }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value =
            digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}
