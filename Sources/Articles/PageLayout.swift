import HTML

/// Where the prose of a page stands in its tree, and how far each block stands from it.
///
/// The parent with most prose is the likely body. A block's *branch* is the subtree that hangs from the lowest element which
/// holds both: a paragraph is its own branch, the items of a teaser box share one.
struct PageLayout {
    /// What stands below one node.
    struct Branch {
        var blocks = 0
        var bytes = 0
        var linkBytes = 0
        var proseBytes = 0
        /// Levels from the block up to the element that holds both.
        var up = 0
        /// Levels from there down to the likely body.
        var down = 0
        var hints = ClassHints()
        /// How many pictures are in it.
        var images = 0
    }

    /// Bytes outside of links in paragraphs that look like prose, by the node of their parent.
    let prose: [Float]
    /// The same by their parent's parent.
    let proseAbove: [Float]
    /// All bytes, and those in links, by parent.
    let bytes: [Float]
    let linkBytes: [Float]
    let proseTotal: Float
    /// Nodes with most prose; -1 without any.
    let bestParent: Int
    let bestGrandparent: Int

    private let page: Page
    private let nodeHints: [ClassHints]
    private let starts: [Int]
    /// How many pictures stand before each node.
    private let imagesBefore: [Int32]
    private let sums: [(bytes: Int, linkBytes: Int, proseBytes: Int)]

    init(_ blocks: PageBlocks, _ page: Page) {
        self.page = page
        nodeHints = blocks.nodeHints
        var prose = [Float](repeating: 0, count: page.nodes.count)
        var above = prose
        var bytes = prose
        var linkBytes = prose
        var sums = [(bytes: 0, linkBytes: 0, proseBytes: 0)]
        sums.reserveCapacity(blocks.blocks.count + 1)
        var total: Float = 0
        for block in blocks.blocks {
            var sum = sums[sums.count - 1]
            bytes[block.parent] += Float(block.count)
            linkBytes[block.parent] += Float(block.linkBytes)
            sum.bytes += block.count
            sum.linkBytes += block.linkBytes
            if Self.isProse(block) {
                let plain = block.count - block.linkBytes
                prose[block.parent] += Float(plain)
                above[block.grandparent] += Float(plain)
                total += Float(plain)
                sum.proseBytes += plain
            }
            sums.append(sum)
        }
        starts = blocks.blocks.map(\.firstText)
        imagesBefore = Self.imagesBefore(page)
        self.sums = sums
        self.prose = prose
        self.bytes = bytes
        self.linkBytes = linkBytes
        proseAbove = above
        proseTotal = max(1, total)
        bestParent = Self.best(prose)
        bestGrandparent = Self.best(above)
    }

    private static func imagesBefore(_ page: Page) -> [Int32] {
        var counts: [Int32] = []
        counts.reserveCapacity(page.nodes.count + 1)
        var sum: Int32 = 0
        for node in page.nodes {
            counts.append(sum)
            switch node.tag {
            case .img, .picture, .video: sum += 1
            default: break
            }
        }
        counts.append(sum)
        return counts
    }

    /// How many pictures stand between two nodes.
    func images(from first: Int, to end: Int) -> Int {
        end > first && first >= 0 ? Int(imagesBefore[end] - imagesBefore[first]) : 0
    }

    static func isProse(_ block: PageBlock) -> Bool {
        block.count >= 60 && block.linkBytes * 3 < block.count && !block.farHints.contains(.comment)
    }

    private static func best(_ values: [Float]) -> Int {
        var best = -1
        var most: Float = 0
        for (index, value) in values.enumerated() where value > most {
            most = value
            best = index
        }
        return best
    }

    /// Levels from a block up to the lowest element that also holds a node.
    func levels(from block: PageBlock, to target: Int) -> Int {
        var node = block.node
        var levels = 0
        while node > 0, !holds(node, target) {
            node = Int(page.nodes[node].parent)
            levels += 1
        }
        return levels
    }

    func holds(_ node: Int, _ other: Int) -> Bool { node <= other && other < Int(page.nodes[node].end) }

    func branch(of block: PageBlock) -> Branch {
        var branch = Branch()
        guard bestParent >= 0 else { return branch }
        var node = block.node
        var top = node
        while node > 0, !holds(node, bestParent) {
            branch.hints.formUnion(nodeHints[node])
            top = node
            node = Int(page.nodes[node].parent)
            branch.up += 1
        }
        var below = bestParent
        while below > node {
            below = Int(page.nodes[below].parent)
            branch.down += 1
        }
        branch.images = images(from: top, to: Int(page.nodes[top].end))
        let first = lowerBound(top)
        let end = lowerBound(Int(page.nodes[top].end))
        branch.blocks = end - first
        branch.bytes = sums[end].bytes - sums[first].bytes
        branch.linkBytes = sums[end].linkBytes - sums[first].linkBytes
        branch.proseBytes = sums[end].proseBytes - sums[first].proseBytes
        return branch
    }

    /// Index of the first block whose text stands at a node or behind it.
    private func lowerBound(_ node: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < node { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
