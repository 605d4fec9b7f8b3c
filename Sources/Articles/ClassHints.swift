import HTML

/// What the words of class and id attributes tell of a part of a page, as a set of bits.
struct ClassHints: OptionSet, Sendable {
    let rawValue: UInt16

    static let content = ClassHints(rawValue: 1 << 0)
    static let lead = ClassHints(rawValue: 1 << 1)
    static let meta = ClassHints(rawValue: 1 << 2)
    static let caption = ClassHints(rawValue: 1 << 3)
    static let related = ClassHints(rawValue: 1 << 4)
    static let chrome = ClassHints(rawValue: 1 << 5)
    static let comment = ClassHints(rawValue: 1 << 6)
    static let advert = ClassHints(rawValue: 1 << 7)
    static let social = ClassHints(rawValue: 1 << 8)
    static let paywall = ClassHints(rawValue: 1 << 9)
    static let gallery = ClassHints(rawValue: 1 << 10)
    static let author = ClassHints(rawValue: 1 << 11)
    static let cookie = ClassHints(rawValue: 1 << 12)
    static let count = 13

    static let names = [
        "content", "lead", "meta", "caption", "related", "chrome", "comment", "advert", "social", "paywall", "gallery",
        "author", "cookie",
    ]

    /// Reads the words of a value and gathers their hints.
    static func of(_ value: UnsafeBufferPointer<UInt8>) -> ClassHints {
        var hints = ClassHints()
        var hash: UInt32 = seed
        var previousIsLower = false
        for byte in value {
            let isUpper = (0x41...0x5A).contains(byte)
            let isLower = (0x61...0x7A).contains(byte)
            if !isUpper && !isLower || (isUpper && previousIsLower) {
                if hash != seed { hints.formUnion(lookUp(hash)) }
                hash = seed
            }
            if isUpper || isLower { hash = (hash ^ UInt32(byte | 0x20)) &* 16_777_619 }
            previousIsLower = isLower
        }
        if hash != seed { hints.formUnion(lookUp(hash)) }
        return hints
    }

    private static let seed: UInt32 = 2_166_136_261

    private static func lookUp(_ hash: UInt32) -> ClassHints {
        var slot = Int(hash & 1_023)
        while table[slot].hints != 0 {
            if table[slot].hash == hash { return ClassHints(rawValue: table[slot].hints) }
            slot = (slot + 1) & 1_023
        }
        return []
    }

    /// An open hash table of 1,024 slots, filled from `class-hints.tsv`.
    private static let table: [(hash: UInt32, hints: UInt16)] = {
        var table = [(hash: UInt32, hints: UInt16)](repeating: (0, 0), count: 1_024)
        for line in EmbeddedResources.classHints.utf8Text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count == 2, let bit = names.firstIndex(of: String(fields[1])) else { continue }
            let hash = fields[0].utf8.reduce(seed) { ($0 ^ UInt32($1)) &* 16_777_619 }
            var slot = Int(hash & 1_023)
            while table[slot].hints != 0, table[slot].hash != hash { slot = (slot + 1) & 1_023 }
            table[slot] = (hash, table[slot].hints | 1 << UInt16(bit))
        }
        return table
    }()
}

extension StaticString {
    /// The literal as a string.
    var utf8Text: String { withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }
}
