/// Finds direct speech in a text by its quotation marks.
enum QuoteReading {
    /// Quotes shorter than this are names and single words, in Unicode scalars.
    private static let shortest = 20
    private static let longest = 1_500

    /// Ranges of Unicode scalars between matching quotation marks of one paragraph, in ascending order: „…“, »…«, “…”, "…".
    ///
    /// - Parameter end: where to stop, in Unicode scalars.
    static func quotes(in text: String, end: Int) -> [Range<Int>] {
        var quotes: [Range<Int>] = []
        var open: (start: Int, mark: Mark)?
        var scalar = -1
        var (last, lastButOne) = (UInt8(0), UInt8(0))
        for byte in text.utf8 {
            if byte & 0xC0 != 0x80 { scalar += 1 }
            if scalar >= end { break }
            if let mark = Mark(lastButOne, last, byte) {
                if mark == .lineFeed {
                    open = nil
                } else if let (start, opener) = open, mark.closes(opener) {
                    if (shortest...longest).contains(scalar - start) { quotes.append(start..<scalar) }
                    open = nil
                } else if open == nil, mark.opens {
                    open = (scalar + 1, mark)
                }
            }
            (lastButOne, last) = (last, byte)
        }
        return quotes
    }

    private enum Mark {
        case straight, low, high, highRight, right, left, lineFeed

        /// Reads the mark whose last byte is the third one.
        init?(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
            switch third {
            case 0x0A: self = .lineFeed
            case 0x22: self = .straight
            case 0x9E where first == 0xE2 && second == 0x80: self = .low
            case 0x9C where first == 0xE2 && second == 0x80: self = .high
            case 0x9D where first == 0xE2 && second == 0x80: self = .highRight
            case 0xBB where second == 0xC2: self = .right
            case 0xAB where second == 0xC2: self = .left
            default: return nil
            }
        }

        var opens: Bool { self == .straight || self == .low || self == .high || self == .right }

        func closes(_ opener: Mark) -> Bool {
            switch opener {
            case .low: self == .high || self == .highRight || self == .straight
            case .right: self == .left
            case .high: self == .highRight
            default: self == .straight
            }
        }
    }
}
