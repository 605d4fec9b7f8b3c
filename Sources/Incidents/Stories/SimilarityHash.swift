/// A fingerprint of a text that is nearly the same for texts that are nearly the same.
///
/// The method: Charikar, "Similarity Estimation Techniques from Rounding Algorithms", 2002 (SimHash), over runs of three words.
public struct SimilarityHash: Sendable, Hashable, Codable {
    public let bits: UInt64

    public init(bits: UInt64) { self.bits = bits }

    /// - Complexity: linear in the text's length.
    public init(of text: String) {
        var votes = [Int32](repeating: 0, count: 64)
        var window: (UInt64, UInt64) = (0, 0)
        var hash = FoldedHash.seed
        var hasLetters = false
        func vote(_ word: UInt64) {
            var run = (window.0 &* 31 &+ window.1) &* 31 &+ word
            run = (run ^ run >> 31) &* 0x9E37_79B9_7F4A_7C15
            run ^= run >> 29
            for bit in 0..<64 { votes[bit] += run & 1 << UInt64(bit) == 0 ? -1 : 1 }
            window = (window.1, word)
        }
        for byte in text.utf8 {
            let isLetter = byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
            if isLetter {
                hash = FoldedHash.step(hash, (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                hasLetters = true
            } else if hasLetters {
                vote(hash)
                (hash, hasLetters) = (FoldedHash.seed, false)
            }
        }
        if hasLetters { vote(hash) }
        bits = votes.enumerated().reduce(0) { $1.element > 0 ? $0 | 1 << UInt64($1.offset) : $0 }
    }

    /// In how many of the 64 bits two fingerprints differ.
    public func distance(to other: SimilarityHash) -> Int { (bits ^ other.bits).nonzeroBitCount }

    /// Fingerprints of copies of one text differ in at most this many bits.
    public static let copyDistance = 12

    /// Sixteen hexadecimal digits.
    public var hexadecimal: String {
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard text.utf8.count == 16, let bits = UInt64(text, radix: 16) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "must be sixteen hexadecimal digits")
        }
        self.bits = bits
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hexadecimal)
    }
}
