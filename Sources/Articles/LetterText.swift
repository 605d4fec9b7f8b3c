/// What two versions of a text share: its letters and digits in lower case, without spaces and marks.
enum LetterText {
    /// The letters and digits of UTF-8 text; of letters beyond ASCII the last byte.
    static func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(text.underestimatedCount)
        for byte in text {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: letters.append(byte)
            case 0x41...0x5A: letters.append(byte | 0x20)
            case 0xA0...0xBF, 0x84, 0x96, 0x9C, 0x9F: letters.append(byte)
            default: break
            }
        }
        return letters
    }

    static func letters(_ text: some StringProtocol) -> [UInt8] { letters(text.utf8) }

    /// Whether two texts are one, or one begins with the other, cut short.
    static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let length = min(one.count, other.count)
        guard length >= 20, length * 10 >= max(one.count, other.count) * 6 else { return one == other }
        return one.prefix(length - 4).elementsEqual(other.prefix(length - 4))
    }
}
