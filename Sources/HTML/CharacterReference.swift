/// Reads the character references that libxml2's HTML 4 parser reads otherwise than the HTML standard.
enum CharacterReference {
    /// The names that need no semicolon (HTML standard, section 13.5), those of ASCII capitals left out.
    private static let bareNames: Set<String> = [
        "amp", "lt", "gt", "quot", "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy",
        "ordf",
        "laquo", "not", "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot",
        "cedil", "sup1",
        "ordm", "raquo", "frac14", "frac12", "frac34", "iquest", "times", "divide", "Agrave", "Aacute", "Acirc",
        "Atilde", "Auml",
        "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH",
        "Ntilde",
        "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN",
        "szlig",
        "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml",
        "igrave",
        "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "oslash", "ugrave",
        "uacute",
        "ucirc", "uuml", "yacute", "thorn", "yuml",
    ]

    /// Reads the reference at an ampersand.
    ///
    /// - Returns: what stands for it in the mark-up, or `nil` if its bytes are right as they are, and the place behind it.
    static func read(_ input: UnsafeBufferPointer<UInt8>, at mark: Int, end: Int) -> (text: [UInt8]?, end: Int) {
        guard mark + 1 < end else { return (nil, mark + 1) }
        return input[mark + 1] == UInt8(ascii: "#")
            ? numeric(input, at: mark, end: end) : named(input, at: mark, end: end)
    }

    private static func numeric(_ input: UnsafeBufferPointer<UInt8>, at mark: Int, end: Int) -> (
        text: [UInt8]?, end: Int
    ) {
        var place = mark + 2
        let isHex = place < end && input[place] | 0x20 == UInt8(ascii: "x")
        if isHex { place += 1 }
        var value: UInt32 = 0
        while place < end, let digit = digit(input[place], isHex: isHex), value < 0x11_0000 {
            value = value * (isHex ? 16 : 10) + digit
            place += 1
        }
        guard (0x80...0x9F).contains(value) else { return (nil, place) }
        if place < end, input[place] == UInt8(ascii: ";") { place += 1 }
        return (Encoding.utf8(windows1252: UInt8(value)), place)
    }

    private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHex, 0x61...0x66 where isHex: UInt32((byte | 0x20) - 0x57)
        default: nil
        }
    }

    private static func named(_ input: UnsafeBufferPointer<UInt8>, at mark: Int, end: Int) -> (text: [UInt8]?, end: Int)
    {
        var place = mark + 1
        while place < end, place - mark < 32, isNamePart(input[place]) { place += 1 }
        if place < end, input[place] == UInt8(ascii: ";") { return (nil, place + 1) }
        var stop = min(place, mark + 7)
        while stop > mark + 2 {
            let name = String(decoding: input[mark + 1..<stop], as: UTF8.self)
            if bareNames.contains(name) { return (Array("&\(name);".utf8), stop) }
            stop -= 1
        }
        return (nil, max(place, mark + 1))
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}
