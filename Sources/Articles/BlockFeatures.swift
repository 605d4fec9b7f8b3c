import HTML

/// Numbers that tell the blocks of an article from those around it.
///
/// The kinds of features follow the literature on boilerplate removal: text and link density of a block and its
/// neighbours (Kohlschütter et al., "Boilerplate Detection using Shallow Text Features", WSDM 2010), tag paths
/// (Wu et al., "Web News Extraction via Tag Path Features", 2013), and the paragraph scores of Readability.
struct BlockFeatures {
    /// Names of the features, in the order of a row.
    static let names: [String] =
        BlockShape.names.map { "own." + $0 } + PageBlocks.Region.allCases.map { "in.\($0)" }
        + ClassHints.names.map { "near." + $0 } + ClassHints.names.map { "far." + $0 }
        + ClassHints.names.map { "branch." + $0 }
        + BoilerplateCues.kinds.map { "cue." + $0 } + context

    private static let context = [
        "index", "indexShare", "textBefore", "previousLength", "previousLinks", "nextLength", "nextLinks",
        "next2Length",
        "previous2Length", "sameParentBefore", "sameParentAfter", "sameSignatureBefore", "sameSignatureAfter",
        "signatureShare",
        "signatureCount", "parentText", "parentLinks", "parentShare", "grandparentShare", "bestParent",
        "bestGrandparent",
        "distanceToHeading", "afterTitle", "repeated", "inBody", "isDescription", "isTitle", "hasBody", "headingAbove",
        "longBefore",
        "longAfter", "windowLength", "windowLinks", "distanceToLong", "inBestRange", "pageText", "up", "down",
        "branchBlocks",
        "branchLength", "branchLinks", "branchProse", "titleLevels", "bytesAfterTitle", "previousCues", "nextCues",
        "headingCues",
        "sameParentNextLong", "sameParentLastLong",
    ]

    /// Row by row.
    private(set) var values: [Float] = []
    private(set) var count = 0

    init(_ page: Page, _ blocks: PageBlocks, structured: StructuredData, title: String?) {
        let table = blocks.blocks
        count = table.count
        guard count > 0 else { return }
        let layout = PageLayout(blocks, page)
        let total = Float(max(1, blocks.text.count))
        let signatures = SignatureTable(table)
        let repeats = RepeatTable(blocks)
        let body = structured.articleBody.map(LetterText.letters) ?? []
        let bodyIndex = body.count > 400 ? ShingleSet(body) : nil
        let description = structured.description.map(LetterText.letters) ?? []
        let titleLetters = title.map(LetterText.letters) ?? []
        let cues = blocks.text.withUnsafeBufferPointer { text in
            table.map { BoilerplateCues.bundled.kinds(in: UnsafeBufferPointer(rebasing: text[$0.range])) }
        }
        let isLong = table.map { $0.count >= 120 && $0.linkBytes * 3 < $0.count }
        let longTotal = Float(isLong.count { $0 })
        var nextLong = [Int](repeating: count + 100, count: count)
        var upcoming = count + 100
        for index in stride(from: count - 1, through: 0, by: -1) {
            nextLong[index] = upcoming
            if isLong[index] { upcoming = index }
        }
        var titleIndex = -1
        var titleEnd = 0
        var headingIndex = -1
        var longSoFar: Float = 0
        var lastLong = -100
        values.reserveCapacity(count * Self.names.count)
        for (index, block) in table.enumerated() {
            let previous = index > 0 ? table[index - 1] : nil
            let next = index + 1 < count ? table[index + 1] : nil
            let isNearTitle = block.count <= 2 * titleLetters.count + 40
            let needsLetters = bodyIndex != nil || isNearTitle || block.count * 2 > description.count
            let key = needsLetters ? LetterText.letters(blocks.text[block.range]) : []
            let isTitle = !titleLetters.isEmpty && key == titleLetters
            if titleIndex < 0, isTitle || block.tag == .h1 {
                titleIndex = index
                titleEnd = block.range.upperBound
            }
            blocks.text.withUnsafeBufferPointer { text in
                BlockShape.append(block, text: UnsafeBufferPointer(rebasing: text[block.range]), to: &values)
            }
            append(bits: block.regions, PageBlocks.Region.allCases.count)
            append(bits: block.nearHints.rawValue, ClassHints.count)
            append(bits: block.farHints.rawValue, ClassHints.count)
            let branch = layout.branch(of: block)
            append(bits: branch.hints.rawValue, ClassHints.count)
            append(bits: cues[index], BoilerplateCues.kinds.count)
            let signature = signatures[index]
            let window = max(0, index - 3)...min(count - 1, index + 3)
            let windowLength = Float(window.reduce(0) { $0 + table[$1].count })
            let windowLinks = Float(window.reduce(0) { $0 + table[$1].linkBytes })
            let isInBest = layout.bestGrandparent >= 0 && layout.holds(layout.bestGrandparent, block.node)
            let nextIndex = nextLong[index]
            values += [
                Float(index), Float(index) / Float(count), Float(block.range.lowerBound) / total,
                Self.log(previous?.count ?? 0), Self.density(previous), Self.log(next?.count ?? 0), Self.density(next),
            ]
            values += [
                Self.log(index + 2 < count ? table[index + 2].count : 0),
                Self.log(index > 1 ? table[index - 2].count : 0),
                previous?.parent == block.parent ? 1 : 0, next?.parent == block.parent ? 1 : 0,
                previous?.signature == block.signature ? 1 : 0, next?.signature == block.signature ? 1 : 0,
                signature.text / layout.proseTotal, signature.count,
            ]
            values += [
                Self.log(Int(layout.prose[block.parent])),
                layout.linkBytes[block.parent] / max(1, layout.bytes[block.parent]),
                layout.prose[block.parent] / layout.proseTotal,
                layout.proseAbove[block.grandparent] / layout.proseTotal,
                block.parent == layout.bestParent ? 1 : 0,
                block.grandparent == layout.bestGrandparent ? 1 : block.parent == layout.bestGrandparent ? 2 : 0,
            ]
            values += [
                headingIndex < 0 ? -1 : Float(index - headingIndex), titleIndex < 0 ? -1 : Float(index - titleIndex),
                repeats[index], bodyIndex.map { $0.share(of: key) } ?? -1,
                !description.isEmpty && LetterText.isSame(key, description) ? 1 : 0, isTitle ? 1 : 0,
                bodyIndex == nil ? 0 : 1, headingIndex == index - 1 ? 1 : 0, longSoFar, longTotal - longSoFar,
            ]
            values += [
                Self.log(Int(windowLength)), windowLinks / max(1, windowLength),
                Float(min(index - lastLong, nextIndex - index)), isInBest ? 1 : 0, Self.log(Int(total)),
                Float(branch.up), Float(branch.down), Float(branch.blocks), Self.log(branch.bytes),
                Float(branch.linkBytes) / Float(max(1, branch.bytes)), Float(branch.proseBytes) / layout.proseTotal,
            ]
            values += [
                titleIndex < 0 ? -1 : Float(layout.levels(from: block, to: table[titleIndex].node)),
                titleIndex < 0 ? -1 : Self.log(block.range.lowerBound - titleEnd),
                index > 0 ? Float(cues[index - 1].nonzeroBitCount) : 0,
                index + 1 < count ? Float(cues[index + 1].nonzeroBitCount) : 0,
                headingIndex < 0 ? 0 : Float(cues[headingIndex].nonzeroBitCount),
                nextIndex < count && table[nextIndex].parent == block.parent ? 1 : 0,
                lastLong >= 0 && table[lastLong].parent == block.parent ? 1 : 0,
            ]
            if isLong[index] {
                longSoFar += 1
                lastLong = index
            }
            switch block.tag {
            case .h1, .h2, .h3, .h4: headingIndex = index
            default: break
            }
        }
    }

    private mutating func append(bits: UInt16, _ count: Int) {
        for bit in 0..<count { values.append(bits & 1 << UInt16(bit) != 0 ? 1 : 0) }
    }

    private static func density(_ block: PageBlock?) -> Float {
        guard let block else { return -1 }
        return Float(block.linkBytes) / Float(max(1, block.count))
    }

    /// A coarse logarithm: the number of bits, with the two bits below the highest as fraction.
    static func log(_ value: Int) -> Float {
        guard value > 0 else { return 0 }
        let bits = Int.bitWidth - value.leadingZeroBitCount
        return Float(bits) + Float(((value << 2) >> (bits - 1)) & 3) / 4
    }
}

/// How much prose the blocks with one signature hold, and how many they are.
private struct SignatureTable {
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
private struct RepeatTable {
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
