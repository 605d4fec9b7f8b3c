/// Identifiers that depend on a name only (RFC 9562, UUID version 5), so that every export of a record gives the same.
enum NameUUID {
    /// The identifier of a name in the project's own namespace: 36 characters in lower case.
    static func text(of name: String) -> String {
        var bytes = Array(SHA1.hash(of: namespace + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array("0123456789abcdef")
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append("-") }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return text
    }

    /// `6f2f9c1e-5a37-4d0b-9d1c-70b2a4e7c853`, chosen once for all.
    private static let namespace: [UInt8] = [
        0x6F, 0x2F, 0x9C, 0x1E, 0x5A, 0x37, 0x4D, 0x0B, 0x9D, 0x1C, 0x70, 0xB2, 0xA4, 0xE7, 0xC8, 0x53,
    ]
}

/// SHA-1 (FIPS 180-4), which UUID version 5 prescribes. Not for security.
enum SHA1 {
    /// The hash as twenty bytes.
    static func hash(of message: [UInt8]) -> [UInt8] {
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        var padded = message + [0x80]
        while padded.count % 64 != 56 { padded.append(0) }
        let bits = UInt64(message.count) * 8
        for shift in stride(from: 56, through: 0, by: -8) {
            padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        for start in stride(from: 0, to: padded.count, by: 64) { mix(padded[start..<start + 64], into: &state) }
        return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
    }

    private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
        var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { index in
            block[index..<index + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for index in 16..<80 {
            words.append(turn(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1))
        }
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
        for (round, word) in words.enumerated() {
            let choice: (value: UInt32, constant: UInt32) =
                switch round / 20 {
                case 0: (b & c | ~b & d, 0x5A82_7999)
                case 1: (b ^ c ^ d, 0x6ED9_EBA1)
                case 2: (b & c | b & d | c & d, 0x8F1B_BCDC)
                default: (b ^ c ^ d, 0xCA62_C1D6)
                }
            let next = turn(a, 5) &+ choice.value &+ e &+ choice.constant &+ word
            (a, b, c, d, e) = (next, a, turn(b, 30), c, d)
        }
        for (index, value) in [a, b, c, d, e].enumerated() { state[index] = state[index] &+ value }
    }

    private static func turn(_ word: UInt32, _ by: UInt32) -> UInt32 { word << by | word >> (32 - by) }
}
