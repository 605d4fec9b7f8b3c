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
        "sameParentNextLong", "sameParentLastLong", "branchImages", "imagesBefore",
        "topicShare", "titleShare",
    ]

    private(set) var row: [Float] = []

    private let blocks: PageBlocks
    private let layout: PageLayout
    private let signatures: SignatureTable
    private let repeats: RepeatTable
    private let topics: TopicTable
    private let cues: [UInt16]
    private let isLong: [Bool]
    private let nextLong: [Int]
    private let longTotal: Float
    private let bodyIndex: ShingleSet?
    private let description: [UInt8]
    private let titleLetters: [UInt8]

    // What the blocks before the current one leave behind.
    private var titleIndex = -1
    private var titleEnd = 0
    private var headingIndex = -1
    private var longSoFar: Float = 0
    private var lastLong = -100

    init(_ page: Page, _ blocks: PageBlocks, metadata: Metadata) {
        let structured = metadata.structured
        let title = metadata.title
        self.blocks = blocks
        let table = blocks.blocks
        layout = PageLayout(blocks, page)
        let (bestParent, bestGrandparent) = (layout.bestParent, layout.bestGrandparent)
        topics = TopicTable(blocks, titles: [title, structured.description].compactMap { $0 }) { block in
            (block.parent == bestParent || block.grandparent == bestGrandparent) && PageLayout.isProse(block)
        }
        signatures = SignatureTable(table)
        repeats = RepeatTable(blocks)
        let body = structured.articleBody.map { LetterText.letters($0) } ?? []
        bodyIndex = body.count > 400 ? ShingleSet(body) : nil
        description = structured.description.map { LetterText.letters($0) } ?? []
        titleLetters = title.map { LetterText.letters($0) } ?? []
        cues = blocks.text.withUnsafeBufferPointer { text in
            table.map { BoilerplateCues.bundled.kinds(in: UnsafeBufferPointer(rebasing: text[$0.range])) }
        }
        let isLong = table.map { $0.count >= 120 && $0.linkBytes * 3 < $0.count }
        var nextLong = [Int](repeating: table.count + 100, count: table.count)
        var upcoming = table.count + 100
        for index in stride(from: table.count - 1, through: 0, by: -1) {
            nextLong[index] = upcoming
            if isLong[index] { upcoming = index }
        }
        self.isLong = isLong
        self.nextLong = nextLong
        longTotal = Float(isLong.count { $0 })
        row.reserveCapacity(Self.names.count)
    }

    /// Gives the features of each block to a reader, one row after the other, so that no table of all is held.
    mutating func forEachRow(_ read: (_ index: Int, _ row: UnsafeBufferPointer<Float>) -> Void) {
        for index in blocks.blocks.indices {
            row.removeAll(keepingCapacity: true)
            appendRow(index)
            row.withUnsafeBufferPointer { read(index, $0) }
        }
    }

    private mutating func appendRow(_ index: Int) {
        let block = blocks.blocks[index]
        let key = needsLetters(block) ? LetterText.letters(blocks.text[block.range]) : []
        let isTitle = !titleLetters.isEmpty && key == titleLetters
        if titleIndex < 0, isTitle || block.tag == .h1 {
            titleIndex = index
            titleEnd = block.range.upperBound
        }
        blocks.text.withUnsafeBufferPointer { text in
            BlockShape.append(block, text: UnsafeBufferPointer(rebasing: text[block.range]), to: &row)
        }
        let branch = layout.branch(of: block)
        append(bits: block.regions, PageBlocks.Region.allCases.count)
        append(bits: block.nearHints.rawValue, ClassHints.count)
        append(bits: block.farHints.rawValue, ClassHints.count)
        append(bits: branch.hints.rawValue, ClassHints.count)
        append(bits: cues[index], BoilerplateCues.kinds.count)
        appendNeighbours(index)
        appendContainers(index)
        appendHeadings(index, key: key, isTitle: isTitle)
        appendWindow(index)
        appendBranch(branch)
        appendDistances(index)
        append(Float(branch.images))
        append(Float(layout.images(from: index > 0 ? blocks.blocks[index - 1].firstText : 0, to: block.firstText)))
        append(topics.proseShare(index))
        append(topics.titleShare(index))
        if isLong[index] {
            longSoFar += 1
            lastLong = index
        }
        switch block.tag {
        case .h1, .h2, .h3, .h4: headingIndex = index
        default: break
        }
    }

    /// Whether a block is compared with the page's declared body, or long enough to be its title or description.
    private func needsLetters(_ block: PageBlock) -> Bool {
        guard bodyIndex == nil else { return true }
        let mayBeTitle = !titleLetters.isEmpty && block.count >= titleLetters.count
        let mayBeDescription = !description.isEmpty && block.count * 10 >= description.count * 6
        return (mayBeTitle || mayBeDescription)
            && (block.count <= 2 * titleLetters.count + 40 || block.count * 2 > description.count)
    }

    private mutating func append(_ value: Float) { row.append(value) }
    private mutating func append(_ flag: Bool) { row.append(flag ? 1 : 0) }

    private mutating func appendNeighbours(_ index: Int) {
        let table = blocks.blocks
        let block = table[index]
        let previous = index > 0 ? table[index - 1] : nil
        let next = index + 1 < table.count ? table[index + 1] : nil
        append(Float(index))
        append(Float(index) / Float(table.count))
        append(Float(block.range.lowerBound) / Float(max(1, blocks.text.count)))
        append(Self.log(previous?.count ?? 0))
        append(Self.density(previous))
        append(Self.log(next?.count ?? 0))
        append(Self.density(next))
        append(Self.log(index + 2 < table.count ? table[index + 2].count : 0))
        append(Self.log(index > 1 ? table[index - 2].count : 0))
        append(previous?.parent == block.parent)
        append(next?.parent == block.parent)
        append(previous?.signature == block.signature)
        append(next?.signature == block.signature)
    }

    private mutating func appendContainers(_ index: Int) {
        let block = blocks.blocks[index]
        let signature = signatures[index]
        append(signature.text / layout.proseTotal)
        append(signature.count)
        append(Self.log(Int(layout.prose[block.parent])))
        append(layout.linkBytes[block.parent] / max(1, layout.bytes[block.parent]))
        append(layout.prose[block.parent] / layout.proseTotal)
        append(layout.proseAbove[block.grandparent] / layout.proseTotal)
        append(block.parent == layout.bestParent)
        append(block.grandparent == layout.bestGrandparent ? 1 : block.parent == layout.bestGrandparent ? 2 : 0)
    }

    private mutating func appendHeadings(_ index: Int, key: [UInt8], isTitle: Bool) {
        append(headingIndex < 0 ? -1 : Float(index - headingIndex))
        append(titleIndex < 0 ? -1 : Float(index - titleIndex))
        append(repeats[index])
        append(bodyIndex.map { $0.share(of: key) } ?? -1)
        append(!description.isEmpty && LetterText.isSame(key, description))
        append(isTitle)
        append(bodyIndex != nil)
        append(headingIndex == index - 1)
    }

    private mutating func appendWindow(_ index: Int) {
        let table = blocks.blocks
        append(longSoFar)
        append(longTotal - longSoFar)
        var bytes = 0
        var linkBytes = 0
        for near in max(0, index - 3)...min(table.count - 1, index + 3) {
            bytes += table[near].count
            linkBytes += table[near].linkBytes
        }
        append(Self.log(bytes))
        append(Float(linkBytes) / Float(max(1, bytes)))
        append(Float(min(index - lastLong, nextLong[index] - index)))
        append(layout.bestGrandparent >= 0 && layout.holds(layout.bestGrandparent, table[index].node))
        append(Self.log(blocks.text.count))
    }

    private mutating func appendBranch(_ branch: PageLayout.Branch) {
        append(Float(branch.up))
        append(Float(branch.down))
        append(Float(branch.blocks))
        append(Self.log(branch.bytes))
        append(Float(branch.linkBytes) / Float(max(1, branch.bytes)))
        append(Float(branch.proseBytes) / layout.proseTotal)
    }

    private mutating func appendDistances(_ index: Int) {
        let table = blocks.blocks
        let block = table[index]
        append(titleIndex < 0 ? -1 : Float(layout.levels(from: block, to: table[titleIndex].node)))
        append(titleIndex < 0 ? -1 : Self.log(block.range.lowerBound - titleEnd))
        append(index > 0 ? Float(cues[index - 1].nonzeroBitCount) : 0)
        append(index + 1 < table.count ? Float(cues[index + 1].nonzeroBitCount) : 0)
        append(headingIndex < 0 ? 0 : Float(cues[headingIndex].nonzeroBitCount))
        append(nextLong[index] < table.count && table[nextLong[index]].parent == block.parent)
        append(lastLong >= 0 && table[lastLong].parent == block.parent)
    }

    private mutating func append(bits: UInt16, _ count: Int) {
        row.append(contentsOf: (0..<count).lazy.map { bits & 1 << UInt16($0) != 0 ? 1 : 0 })
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
