/// Numbers by the hash of a word, in an open hash table with a filter before it: most words that are asked for have none.
struct HashedNumbers: Sendable {
    private static let free = UInt32.max
    private var slots: [(hash: UInt64, number: UInt32)]
    /// One bit a hash.
    private var filter: [UInt64]

    /// - Parameter numbers: hashes that differ, each with its number.
    init(_ numbers: [(hash: UInt64, number: UInt32)]) {
        var size = 64
        while size < numbers.count * 4 { size *= 2 }
        slots = [(hash: UInt64, number: UInt32)](repeating: (0, Self.free), count: size)
        filter = [UInt64](repeating: 0, count: max(64, size / 4))
        for (hash, number) in numbers {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot].number != Self.free { slot = (slot + 1) & (size - 1) }
            slots[slot] = (hash, number)
            filter[place(hash)] |= bit(hash)
        }
    }

    private func place(_ hash: UInt64) -> Int { Int(hash >> 38) & (filter.count - 1) }
    private func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 32 & 63) }

    subscript(hash: UInt64) -> UInt32? {
        guard filter[place(hash)] & bit(hash) != 0 else { return nil }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot].number != Self.free {
            if slots[slot].hash == hash { return slots[slot].number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
