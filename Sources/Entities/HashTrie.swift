/// A trie over 64-bit symbols, in one open hash table: a step costs one probe. Node 0 is the root.
struct HashTrie: Sendable {
    private struct Slot: Sendable {
        var key: UInt64 = 0
        var node: UInt32 = 0
    }
    private var slots: [Slot]
    private var mask: UInt64
    private var used = 0
    /// How many nodes there are, with the root.
    private(set) var count = 1

    /// - Parameter capacity: how many steps fit before the table grows; rounded up to a power of two.
    init(capacity: Int = 512) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        mask = UInt64(size - 1)
    }

    /// Adds a path and gives its last node.
    mutating func insert(_ symbols: [UInt64]) -> UInt32 {
        var node: UInt32 = 0
        for symbol in symbols {
            if let next = step(node, symbol) {
                node = next
                continue
            }
            if used * 2 > slots.count { grow() }
            let next = UInt32(count)
            count += 1
            put(Self.key(node, symbol), next)
            used += 1
            node = next
        }
        return node
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        mask = UInt64(slots.count - 1)
        for slot in old where slot.key != 0 { put(slot.key, slot.node) }
    }

    private mutating func put(_ key: UInt64, _ node: UInt32) {
        var index = key & mask
        while slots[Int(index)].key != 0 { index = (index + 1) & mask }
        slots[Int(index)] = Slot(key: key, node: node)
    }

    @inline(__always) private static func key(_ node: UInt32, _ symbol: UInt64) -> UInt64 {
        let mixed = (symbol ^ UInt64(node) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ mixed >> 31) | 1
    }

    /// The child of a node by a symbol, or `nil`.
    @inline(__always) func step(_ node: UInt32, _ symbol: UInt64) -> UInt32? {
        let key = Self.key(node, symbol)
        var index = key & mask
        while slots[Int(index)].key != 0 {
            if slots[Int(index)].key == key { return slots[Int(index)].node }
            index = (index + 1) & mask
        }
        return nil
    }
}
