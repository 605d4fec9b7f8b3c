/// A run of letters and digits of a text, the unit that names are compared by.
///
/// "R+V BKK" has the units `r`, `v`, `bkk`; "Audi-BKK" and "Audi BKK" have the same. Hashes are taken over lower-case
/// letters with umlauts written out (ä = ae, ß = ss).
struct NameUnit: Sendable {
    /// Offsets in UTF-8 bytes.
    let start: Int32
    let end: Int32
    let hash: UInt64
    /// Hash without a final "s", or zero: for genitive and plural.
    let stem: UInt64
    /// Whether the first letter is upper case.
    let isCapitalized: Bool
}

enum NameUnits {
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    @inline(__always) static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// The units of a text, in one pass.
    static func units(of utf8: [UInt8]) -> [NameUnit] {
        var units: [NameUnit] = []
        units.reserveCapacity(utf8.count / 6)
        utf8.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                guard length(of: text, at: index) > 0 else {
                    index += 1
                    continue
                }
                let start = index
                var hash = seed
                var before = seed
                var lastIsS = false
                while index < text.count {
                    let width = length(of: text, at: index)
                    guard width > 0 else { break }
                    before = hash
                    lastIsS = false
                    let byte = text[index]
                    if byte < 0x80 {
                        let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                        hash = step(hash, folded)
                        lastIsS = folded == UInt8(ascii: "s")
                    } else if byte == 0xC2 {
                        // soft hyphen
                    } else if byte == 0xC3, index + 1 < text.count {
                        switch text[index + 1] {
                        case 0x84, 0xA4: hash = step(step(hash, UInt8(ascii: "a")), UInt8(ascii: "e"))
                        case 0x96, 0xB6: hash = step(step(hash, UInt8(ascii: "o")), UInt8(ascii: "e"))
                        case 0x9C, 0xBC: hash = step(step(hash, UInt8(ascii: "u")), UInt8(ascii: "e"))
                        case 0x9F: hash = step(step(hash, UInt8(ascii: "s")), UInt8(ascii: "s"))
                        case 0x80...0x9E: hash = step(step(hash, byte), text[index + 1] + 0x20)
                        default: hash = step(step(hash, byte), text[index + 1])
                        }
                    } else {
                        for offset in 0..<width where index + offset < text.count {
                            hash = step(hash, text[index + offset])
                        }
                    }
                    index += width
                }
                index = min(index, text.count)
                let first = text[start]
                let isCapitalized =
                    (0x41...0x5A).contains(first)
                    || (first == 0xC3 && start + 1 < text.count && (0x80...0x9E).contains(text[start + 1]))
                units.append(
                    NameUnit(
                        start: Int32(start), end: Int32(index), hash: hash, stem: lastIsS ? before : 0,
                        isCapitalized: isCapitalized))
            }
        }
        return units
    }

    /// The letters of a word as they are hashed: lower case, umlauts written out, without soft hyphens.
    static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(word.count + 2)
        var index = word.startIndex
        while index < word.endIndex {
            let byte = word[index]
            let next = index + 1 < word.endIndex ? word[index + 1] : 0
            switch (byte, next) {
            case (0x41...0x5A, _): letters.append(byte | 0x20)
            case (0xC2, 0xAD): break
            case (0xC3, 0x84), (0xC3, 0xA4): letters += Array("ae".utf8)
            case (0xC3, 0x96), (0xC3, 0xB6): letters += Array("oe".utf8)
            case (0xC3, 0x9C), (0xC3, 0xBC): letters += Array("ue".utf8)
            case (0xC3, 0x9F): letters += Array("ss".utf8)
            case (0xC3, 0x80...0x9E): letters += [byte, next + 0x20]
            case (0xC2...0xDF, _): letters += [byte, next]
            default: letters.append(byte)
            }
            index += (0xC2...0xDF).contains(byte) ? 2 : 1
        }
        return letters
    }

    /// How many bytes a letter or digit at an offset has; zero for anything else.
    @inline(__always) private static func length(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return 1
        case 0..<0x80: return 0
        case 0xC2: return index + 1 < text.count && text[index + 1] == 0xAD ? 2 : 0
        case 0xC3: return index + 1 < text.count && text[index + 1] != 0x97 && text[index + 1] != 0xB7 ? 2 : 0
        case 0xC4...0xDF: return 2
        case 0xE2, 0xE3, 0xEF, 0xF0...0xFF, 0x80..<0xC0: return 0
        default: return 3
        }
    }
}
