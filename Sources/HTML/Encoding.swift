import Glibc

/// Finds the encoding of a page and turns it into UTF-8.
///
/// The order of trust: byte order mark, the HTTP header's charset, `<meta>` in the first 4,096 bytes, and without any of
/// them UTF-8 where the bytes are valid, else windows-1252. A label that the bytes contradict (a page that says UTF-8
/// and is not) gives way to windows-1252 if hardly any byte sequence is UTF-8.
enum Encoding {
    static func decode(_ bytes: [UInt8], hint: String?) -> (utf8: [UInt8], encoding: String) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (repaired(Array(bytes.dropFirst(3))), "utf-8") }
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), isLittle: true), "utf-16le") }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), isLittle: false), "utf-16be") }
        if bytes.count >= 4, bytes[0] == 0x3C, bytes[1] == 0 { return (utf16(bytes[...], isLittle: true), "utf-16le") }
        if bytes.count >= 4, bytes[0] == 0, bytes[1] == 0x3C { return (utf16(bytes[...], isLittle: false), "utf-16be") }
        let label = canonical(hint) ?? canonical(metaCharset(bytes))
        switch label {
        case nil, "utf-8":
            if isValid(bytes) { return (bytes, "utf-8") }
            if label == nil || looksSingleByte(bytes) { return (windows1252(bytes), "windows-1252") }
            return (repaired(bytes), "utf-8")
        case "windows-1252":
            // A page that names a western encoding and is valid UTF-8 beyond ASCII is UTF-8.
            if bytes.contains(where: { $0 >= 0x80 }), isValid(bytes) { return (bytes, "utf-8") }
            return (windows1252(bytes), "windows-1252")
        case .some(let name):
            if let converted = converted(bytes, from: name) { return (converted, name) }
            return isValid(bytes) ? (bytes, "utf-8") : (windows1252(bytes), "windows-1252")
        }
    }

    private static func canonical(_ label: String?) -> String? {
        guard let label = label?.lowercased().filter({ !$0.isWhitespace && $0 != "\"" && $0 != "'" }), !label.isEmpty,
            label.utf8.count < 30
        else { return nil }
        switch label {
        case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "unicode": return "utf-8"
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "us-ascii", "ascii",
            "iso_8859-1":
            return "windows-1252"
        default: return label
        }
    }

    private static func metaCharset(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4_096)
        let key = Array("charset".utf8)
        var index = head.startIndex
        while index + key.count < head.endIndex {
            if head[index] | 0x20 == key[0], (0..<key.count).allSatisfy({ head[index + $0] | 0x20 == key[$0] }) {
                var start = index + key.count
                while start < head.endIndex, [0x20, 0x3D, 0x22, 0x27, 0x09].contains(head[start]) { start += 1 }
                var end = start
                while end < head.endIndex, isLabel(head[end]) { end += 1 }
                if end > start { return String(decoding: head[start..<end], as: UTF8.self) }
            }
            index += 1
        }
        return nil
    }

    private static func isLabel(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x3A: true
        default: false
        }
    }

    private static func isValid(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }

    /// Whether the bytes beyond ASCII mostly stand alone, as they do in single-byte encodings.
    private static func looksSingleByte(_ bytes: [UInt8]) -> Bool {
        var alone = 0
        var joined = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] >= 0xC2, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
                joined += 1
                index += 2
                while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            } else {
                if bytes[index] >= 0x80 { alone += 1 }
                index += 1
            }
        }
        return alone > 4 * joined
    }

    private static func repaired(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isLittle ? first | second << 8 : first << 8 | second)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static let upperHalf: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
        0x178,
    ]

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            if byte < 0x80 { utf8.append(byte) } else { utf8 += self.utf8(windows1252: byte) }
        }
        return utf8
    }

    /// The UTF-8 of a windows-1252 byte.
    static func utf8(windows1252 byte: UInt8) -> [UInt8] {
        guard byte >= 0x80 else { return [byte] }
        let scalar = byte < 0xA0 ? upperHalf[Int(byte) - 0x80] : UInt16(byte)
        let last = UInt8(0x80 | scalar & 0x3F)
        if scalar < 0x800 { return [UInt8(0xC0 | scalar >> 6), last] }
        return [UInt8(0xE0 | scalar >> 12), UInt8(0x80 | scalar >> 6 & 0x3F), last]
    }

    /// Converts with the C library's iconv; bytes that it refuses become U+FFFD. `nil` for an encoding it does not know.
    private static func converted(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
        let descriptor = iconv_open("UTF-8", encoding)
        guard descriptor != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(descriptor) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var result: [UInt8] = []
        var chunk = [CChar](repeating: 0, count: 65_536)
        input.withUnsafeMutableBufferPointer { input in
            guard var source = input.baseAddress else { return }
            var left = input.count
            while left > 0 {
                let before = left
                chunk.withUnsafeMutableBufferPointer { chunk in
                    guard var target = chunk.baseAddress else { return }
                    var room = chunk.count
                    var from: UnsafeMutablePointer<CChar>? = source
                    var to: UnsafeMutablePointer<CChar>? = target
                    let status = iconv(descriptor, &from, &left, &to, &room)
                    source = from ?? source
                    target = to ?? target
                    let failed = status == Int.max || Int(bitPattern: UInt(bitPattern: status)) == -1
                    result.append(contentsOf: chunk.prefix(chunk.count - room).map { UInt8(bitPattern: $0) })
                    if failed, errno != E2BIG, left > 0 {
                        result += [0xEF, 0xBF, 0xBD]
                        source += 1
                        left -= 1
                    }
                }
                if left == before { break }
            }
        }
        return result
    }
}
