/// The set of all stretches of 16 letters of a text, by a rolling hash (Karp and Rabin, 1987).
struct ShingleSet {
    private static let width = 16
    private var bits: [UInt64]
    private let mask: UInt64

    init(_ letters: [UInt8]) {
        var size = 1_024
        while size < letters.count * 16 { size *= 2 }
        bits = [UInt64](repeating: 0, count: size / 64)
        mask = UInt64(size - 1)
        var set = bits
        let mask = mask
        Self.shingles(of: letters, step: 1) { hash in set[Int((hash & mask) >> 6)] |= 1 << (hash & 63) }
        bits = set
    }

    /// Which share of a text's stretches, taken every four letters, is in the set; -1 for a text that is too short.
    func share(of letters: [UInt8]) -> Float {
        guard letters.count >= Self.width else { return -1 }
        var hits: Float = 0
        var count: Float = 0
        Self.shingles(of: letters, step: 4) { hash in
            count += 1
            if bits[Int((hash & mask) >> 6)] & (1 << (hash & 63)) != 0 { hits += 1 }
        }
        return hits / max(1, count)
    }

    private static func shingles(of letters: [UInt8], step: Int, _ give: (UInt64) -> Void) {
        guard letters.count >= width else { return }
        var hash: UInt64 = 0
        var power: UInt64 = 1
        for _ in 0..<width { power = power &* 0x100_0000_01b3 }
        for (index, byte) in letters.enumerated() {
            hash = hash &* 0x100_0000_01b3 &+ UInt64(byte) &+ 1
            if index >= width { hash = hash &- power &* (UInt64(letters[index - width]) &+ 1) }
            if index >= width - 1, (index - width + 1) % step == 0 {
                give((hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15 >> 16)
            }
        }
    }
}
