/// The long words of names, to be found with one wrong letter.
///
/// One wrong letter leaves the first or the last four letters of a word as they are; so a word is compared only with
/// those that share one of them. A letter may be missing, doubled, wrong or exchanged with its neighbour, but not the
/// first, and not the last, where German inflects.
struct MisprintIndex: Sendable {
    /// The shortest word, in letters, that is looked for.
    static let shortest = 8

    private struct Word: Sendable {
        let letters: [UInt8]
        let hash: UInt64
    }
    private var words: [Word] = []
    private var byBeginning: [UInt32: [Int]] = [:]
    private var byEnd: [UInt32: [Int]] = [:]
    private var known: Set<UInt64> = []
    /// For each first and last letter from a to z the lengths of the words that are found, as bits; most words of a text have
    /// none.
    private var lengths = [UInt64](repeating: 0, count: 26 * 26)

    /// Adds the long words of a name.
    mutating func add(_ name: String) {
        let bytes = Array(name.utf8)
        for unit in NameUnits.units(of: bytes) {
            guard unit.isCapitalized, known.insert(unit.hash).inserted else { continue }
            let letters = NameUnits.folded(bytes[Int(unit.start)..<Int(unit.end)])
            guard letters.count >= Self.shortest else { continue }
            byBeginning[Self.key(letters.prefix(4)), default: []].append(words.count)
            byEnd[Self.key(letters.suffix(4)), default: []].append(words.count)
            words.append(Word(letters: letters, hash: unit.hash))
            if let ends = Self.ends(of: letters[...]) { lengths[ends] |= 7 << UInt64(min(letters.count, 62) - 1) }
        }
    }

    /// The index of a word's first and last letter into ``lengths``; `nil` unless both are of a to z.
    private static func ends(of word: ArraySlice<UInt8>) -> Int? {
        guard let first = word.first.map({ $0 | 0x20 }), let last = word.last.map({ $0 | 0x20 }),
            (0x61...0x7A).contains(first), (0x61...0x7A).contains(last)
        else { return nil }
        return Int(first - 0x61) * 26 + Int(last - 0x61)
    }

    /// Whether a word may have a correction, by its ends and its length; folding leaves the length as it is but for soft
    /// hyphens.
    private func mayHold(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count < 62, let ends = Self.ends(of: word), !word.contains(0xC2) else { return true }
        return lengths[ends] & 1 << UInt64(word.count) != 0
    }

    /// The hashes of the words that differ from a word by one letter inside.
    ///
    /// - Parameter allowsOtherLetter: whether a letter may stand in the place of another, beside missing and doubled
    /// ones.
    func corrections(of word: ArraySlice<UInt8>, allowsOtherLetter: Bool) -> [UInt64] {
        guard mayHold(word) else { return [] }
        let letters = NameUnits.folded(word)
        guard letters.count >= Self.shortest - 1 else { return [] }
        let near = (byBeginning[Self.key(letters.prefix(4))] ?? []) + (byEnd[Self.key(letters.suffix(4))] ?? [])
        return near.filter { index in
            (allowsOtherLetter || words[index].letters.count != letters.count) && isClose(letters, words[index].letters)
        }.map { words[$0].hash }
    }

    private static func key(_ letters: ArraySlice<UInt8>) -> UInt32 { letters.reduce(0) { $0 << 8 | UInt32($1) } }

    /// Whether two words differ by one letter that is neither the first nor the last.
    private func isClose(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard abs(one.count - other.count) <= 1, one.first == other.first, one.last == other.last else { return false }
        var start = 0
        while start < min(one.count, other.count), one[start] == other[start] { start += 1 }
        var end = 0
        while end < min(one.count, other.count) - start, one[one.count - 1 - end] == other[other.count - 1 - end] {
            end += 1
        }
        let rest = (one.count - start - end, other.count - start - end)
        if rest == (2, 2) { return one[start] == other[start + 1] && one[start + 1] == other[start] }
        return max(rest.0, rest.1) == 1
    }
}
