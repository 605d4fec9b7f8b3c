/// Tells German text by its most frequent words.
enum GermanDetection {
    private static let words: Set<UInt64> = Set(
        [
            "der", "die", "und", "das", "den", "von", "zu", "mit", "ist", "nicht", "im", "auf", "für", "sich", "dem",
            "eine", "ein",
            "als", "auch", "es", "an", "werden", "aus", "er", "hat", "dass", "sie", "nach", "bei", "wird", "einer",
            "um", "am",
            "sind", "noch",
        ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })

    /// Whether at least one word in eight of the first 6,000 bytes is a frequent German one.
    static func isGerman(_ text: String) -> Bool {
        var count = 0
        var hits = 0
        /// The letters of a word of at most seven bytes, packed.
        var word: UInt64 = 0
        var length = 0
        for byte in text.utf8.prefix(6_000) {
            guard byte <= 0x20 else {
                word = word << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                length += 1
                continue
            }
            if length > 0 { count += 1 }
            if (2...7).contains(length), words.contains(word) { hits += 1 }
            word = 0
            length = 0
        }
        return hits * 8 >= count && hits > 0
    }
}
