/// Finds words and pairs of words that are typical of what stands around articles: "Lesen Sie auch", "Newsletter".
///
/// The phrases stand in `Resources/boilerplate-cues.tsv`.
struct BoilerplateCues: Sendable {
    static let bundled = BoilerplateCues(table: EmbeddedResources.boilerplateCues.utf8Text)
    static let kinds = [
        "newsletter", "related", "consent", "credit", "author", "comment", "legal", "paywall", "share", "advert",
        "player", "date",
    ]

    /// Cues are looked for in the first bytes of a block only: longer blocks are prose.
    private static let window = 400
    private static let seed: UInt32 = 2_166_136_261
    private static let slots: UInt32 = 4_096

    /// An open hash table of the hashes of phrases, each with a bit set of kinds; zero for an empty slot.
    private var table = [(hash: UInt32, kinds: UInt16)](repeating: (0, 0), count: Int(slots))
    /// How long the beginnings are that stand for whole words, shortest and longest, in bytes.
    private var stemLengths = (shortest: Int.max, longest: 0)

    init(table lines: String) {
        for line in lines.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count == 2, let bit = Self.kinds.firstIndex(of: String(fields[1])) else { continue }
            if fields[0].hasSuffix("*") {
                let stem = fields[0].utf8.dropLast()
                stemLengths = (min(stemLengths.shortest, stem.count), max(stemLengths.longest, stem.count))
                insert(Self.mark(stem.reduce(Self.seed, Self.step), as: 1), bit)
            } else {
                insert(fields[0].utf8.reduce(Self.seed, Self.step), bit)
            }
        }
    }

    private mutating func insert(_ hash: UInt32, _ bit: Int) {
        var slot = Int(hash % Self.slots)
        while table[slot].kinds != 0, table[slot].hash != hash { slot = (slot + 1) % Int(Self.slots) }
        table[slot] = (hash, table[slot].kinds | 1 << UInt16(bit))
    }

    private func lookUp(_ hash: UInt32) -> UInt16 {
        var slot = Int(hash % Self.slots)
        while table[slot].kinds != 0 {
            if table[slot].hash == hash { return table[slot].kinds }
            slot = (slot + 1) % Int(Self.slots)
        }
        return 0
    }

    private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
    /// Tells the hash of a beginning from that of a whole word.
    private static func mark(_ hash: UInt32, as kind: UInt32) -> UInt32 { hash &* 31 &+ kind }

    /// The kinds of the cues in a text, as bits in the order of ``kinds``.
    func kinds(in text: UnsafeBufferPointer<UInt8>) -> UInt16 {
        var found: UInt16 = 0
        var hash = Self.seed
        var pair = Self.seed
        var length = 0
        for index in 0...min(text.count, Self.window) {
            let byte = index < min(text.count, Self.window) ? text[index] : 0x20
            let isLetter = (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 || byte == 0x2D || byte == 0x27
            if isLetter {
                let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                hash = Self.step(hash, lower)
                pair = Self.step(pair, lower)
                length += 1
                if length >= stemLengths.shortest, length <= stemLengths.longest {
                    found |= lookUp(Self.mark(hash, as: 1))
                }
            } else if length > 0 {
                found |= lookUp(hash)
                if pair != hash { found |= lookUp(pair) }
                pair = byte == 0x20 ? Self.step(hash, 0x20) : Self.seed
                hash = Self.seed
                length = 0
            } else {
                pair = Self.seed
            }
        }
        return found
    }
}
