/// Spelling in which German words are compared in the full-text search.
///
/// Lower case; `ä ö ü ß` as `ae oe ue ss`, so that `Störung`, `STÖRUNG` and `Stoerung` are one word. Umlauts made of
/// two scalars (U+0308 behind the vowel) are folded too.
public enum SearchFolding {
    /// A text in folded spelling. Linear in its length.
    public static func folded(_ text: String) -> String {
        var text = text
        var result: [UInt8] = []
        text.withUTF8 { bytes in
            result.reserveCapacity(bytes.count + bytes.count / 16)
            var position = 0
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                guard byte >= 0x80 else {
                    result.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
                    continue
                }
                let start = position - 1
                while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
                append(String(decoding: bytes[start..<position], as: UTF8.self), to: &result)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func append(_ character: String, to result: inout [UInt8]) {
        switch character.unicodeScalars.first {
        case "ä", "Ä": result += "ae".utf8
        case "ö", "Ö": result += "oe".utf8
        case "ü", "Ü": result += "ue".utf8
        case "ß", "ẞ": result += "ss".utf8
        case "\u{308}": result.append(UInt8(ascii: "e"))
        case let scalar?: result += scalar.properties.lowercaseMapping.utf8
        case nil: break
        }
    }

    /// The words of a query, folded. Everything but letters and digits parts words.
    public static func words(of query: String) -> [String] {
        folded(query).unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { String(String.UnicodeScalarView($0)) }
    }
}
