/// Tells German text by its most frequent words.
enum GermanDetection {
    private static let words: Set<[UInt8]> = Set(
        [
            "der", "die", "und", "das", "den", "von", "zu", "mit", "ist", "nicht", "im", "auf", "für", "sich", "dem",
            "eine", "ein",
            "als", "auch", "es", "an", "werden", "aus", "er", "hat", "dass", "sie", "nach", "bei", "wird", "einer",
            "um", "am",
            "sind", "noch",
        ].map { Array($0.utf8) })

    /// Whether at least one word in eight of the first 6,000 bytes is a frequent German one.
    static func isGerman(_ text: String) -> Bool {
        var count = 0
        var hits = 0
        var word: [UInt8] = []
        for byte in text.utf8.prefix(6_000) {
            guard byte <= 0x20 else {
                word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                continue
            }
            if !word.isEmpty { count += 1 }
            if (2...6).contains(word.count), words.contains(word) { hits += 1 }
            word.removeAll(keepingCapacity: true)
        }
        return hits * 8 >= count && hits > 0
    }
}
