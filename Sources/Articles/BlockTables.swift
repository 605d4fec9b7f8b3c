/// How much prose the blocks with one signature hold, and how many they are.
struct SignatureTable {
    private var places: [Int] = []
    private var sums: [(text: Float, count: Float)] = []

    init(_ blocks: [PageBlock]) {
        var index = HashIndex(capacity: blocks.count)
        places.reserveCapacity(blocks.count)
        for block in blocks {
            let place = index.place(of: block.signature)
            if place == sums.count { sums.append((0, 0)) }
            sums[place].count += 1
            if PageLayout.isProse(block) { sums[place].text += Float(block.count - block.linkBytes) }
            places.append(place)
        }
    }

    subscript(block: Int) -> (text: Float, count: Float) { sums[places[block]] }
}

/// How often the text of a block stands on the page.
struct RepeatTable {
    private var places: [Int] = []
    private var counts: [Float] = []

    init(_ blocks: PageBlocks) {
        var index = HashIndex(capacity: blocks.blocks.count)
        places.reserveCapacity(blocks.blocks.count)
        blocks.text.withUnsafeBufferPointer { text in
            for block in blocks.blocks {
                var hash: UInt64 = 0xcbf2_9ce4_8422_2325
                for byte in text[block.range] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
                let place = index.place(of: hash)
                if place == counts.count { counts.append(0) }
                counts[place] += 1
                places.append(place)
            }
        }
    }

    subscript(block: Int) -> Float { counts[places[block]] }
}

/// Numbers hashes in the order of their first occurrence: an open hash table without the cost of `Dictionary`.
private struct HashIndex {
    private var keys: [UInt64]
    private var numbers: [Int32]
    private var next: Int32 = 0

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        numbers = [Int32](repeating: -1, count: size)
    }

    /// The number of a hash. There must be fewer hashes than the capacity.
    mutating func place(of hash: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while numbers[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & mask }
        if numbers[slot] < 0 {
            keys[slot] = hash
            numbers[slot] = next
            next += 1
        }
        return Int(numbers[slot])
    }
}
