/// A trie over the units of all names, in one open hash table: a step costs one probe.
struct NameTrie: Sendable {
    private struct Slot: Sendable {
        var key: UInt64 = 0
        var node: UInt32 = 0
    }
    private var slots: [Slot]
    private var mask: UInt64
    private var used = 0
    /// For each node the names that end there.
    private var endings: [[Int32]] = [[]]

    init(names: [EntityName]) {
        slots = [Slot](repeating: Slot(), count: 1 << 15)
        mask = UInt64(slots.count - 1)
        for (index, name) in names.enumerated() {
            insert(NameUnits.units(of: Array(name.text.utf8)).map(\.hash), name: Int32(index))
        }
    }

    private mutating func insert(_ hashes: [UInt64], name: Int32) {
        var node: UInt32 = 0
        for hash in hashes {
            if let next = step(node, hash) {
                node = next
                continue
            }
            if used * 2 > slots.count { grow() }
            let next = UInt32(endings.count)
            endings.append([])
            put(Self.key(node, hash), next)
            used += 1
            node = next
        }
        endings[Int(node)].append(name)
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

    @inline(__always) private static func key(_ node: UInt32, _ hash: UInt64) -> UInt64 {
        let mixed = (hash ^ UInt64(node) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ mixed >> 31) | 1
    }

    /// The child of a node by a unit, or `nil`.
    @inline(__always) func step(_ node: UInt32, _ hash: UInt64) -> UInt32? {
        let key = Self.key(node, hash)
        var index = key & mask
        while slots[Int(index)].key != 0 {
            if slots[Int(index)].key == key { return slots[Int(index)].node }
            index = (index + 1) & mask
        }
        return nil
    }

    /// Indices of the names that end at a node.
    @inline(__always) func names(at node: UInt32) -> [Int32] { endings[Int(node)] }
}
