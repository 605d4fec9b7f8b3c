/// Cuts UTF-8 into tokens in one pass over the bytes.
enum Tokenizer {
    static func tokens(of utf8: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(utf8.count / 6)
        utf8.withUnsafeBufferPointer { scan($0, into: &tokens) }
        return tokens
    }

    private static func scan(_ text: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
        var index = 0
        var previousEnd = -1
        while index < text.count {
            let (kind, length) = classify(text, at: index)
            switch kind {
            case .space:
                index += length
                continue
            case .letter, .digit:
                let start = index
                let isNumber = kind == .digit
                index += length
                while index < text.count {
                    let (next, width) = classify(text, at: index)
                    if next == .letter || next == .digit {
                        index += width
                    } else if joins(text, at: index, width: width, inNumber: isNumber) {
                        index += width
                    } else {
                        break
                    }
                }
                tokens.append(
                    Token(
                        start: start, end: index, kind: isNumber ? .number : .word,
                        isCapitalized: isUpper(text, at: start), isGlued: previousEnd == start))
            case .mark:
                tokens.append(
                    Token(
                        start: index, end: index + length, kind: .punctuation, isCapitalized: false,
                        isGlued: previousEnd == index))
                index += length
            }
            previousEnd = index
        }
    }

    private enum Kind { case space, letter, digit, mark }

    /// The kind of the scalar at an offset, and its length in bytes.
    private static func classify(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (Kind, Int) {
        let byte = text[index]
        if byte < 0x80 {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A: return (.letter, 1)
            case 0x30...0x39: return (.digit, 1)
            case 0x00...0x20, 0x7F: return (.space, 1)
            default: return (.mark, 1)
            }
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        let end = min(index + length, text.count)
        if byte == 0xC2, index + 1 < text.count {
            switch text[index + 1] {
            case 0xA0, 0x85: return (.space, 2)
            case 0xAD, 0xAA, 0xB5, 0xBA: return (.letter, 2)  // soft hyphen stays inside of a word
            default: return (.mark, 2)
            }
        }
        if byte == 0xC3, index + 1 < text.count, text[index + 1] == 0x97 || text[index + 1] == 0xB7 {
            return (.mark, 2)  // multiplication and division signs
        }
        if byte == 0xE2, index + 2 < text.count {
            let second = text[index + 1]
            let third = text[index + 2]
            if second == 0x80, third <= 0x8B || third == 0xAF || third == 0xA8 || third == 0xA9 { return (.space, 3) }
            return (.mark, end - index)
        }
        if byte == 0xE3, index + 2 < text.count, text[index + 1] == 0x80 {
            return (text[index + 2] == 0x80 ? .space : .mark, 3)
        }
        if byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBB, text[index + 2] == 0xBF { return (.space, 3) }
        if byte >= 0xF0 { return (.mark, end - index) }
        return (.letter, end - index)
    }

    /// Whether a mark between two letters or digits stays inside of the token.
    private static func joins(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int, width: Int, inNumber: Bool
    ) -> Bool {
        let next = index + width
        guard next < text.count, width == 1 else { return false }
        let (following, _) = classify(text, at: next)
        switch text[index] {
        case UInt8(ascii: "-"), UInt8(ascii: "_"):
            return following == .letter || following == .digit
        case UInt8(ascii: "'"), UInt8(ascii: "&"):
            return following == .letter && !inNumber
        case UInt8(ascii: ":") where !inNumber:
            // "Kund:innen"
            return next + 1 < text.count && text[next] == UInt8(ascii: "i") && text[next + 1] == UInt8(ascii: "n")
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"):
            return inNumber && following == .digit
        case UInt8(ascii: "*"):
            return following == .letter && !inNumber
        default:
            return false
        }
    }

    private static func isUpper(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
        return byte == 0xC3 && index + 1 < text.count && (0x80...0x9E).contains(text[index + 1])
    }
}
