/// Tells how likely a block belongs to the article: gradient boosted trees over ``BlockFeatures``.
///
/// The trees stand in `Resources/block-model.tsv`, written by `scripts/train-block-model`. Method: Friedman, "Greedy Function
/// Approximation: A Gradient Boosting Machine", 2001, trained with LightGBM.
struct BlockModel: Sendable {
    static let bundled = BlockModel(table: EmbeddedResources.blockModel.utf8Text)

    /// An inner node asks whether a feature is at most a threshold; a leaf has a value and no children.
    private struct Node: Sendable {
        let feature: Int32
        let threshold: Float
        /// Index of the child taken when it is; the other child follows it. Zero for a leaf.
        let left: Int32
        let right: Int32
    }

    /// Most blocks are far from any article, as the first trees tell: those end there, with the score ``farAway``.
    private static let firstTrees = 24
    private static let hopeless: Float = -2
    private static let farAway: Float = -10

    private var nodes: [Node] = []
    private var roots: [Int32] = []
    /// For each of the first trees the sum before it below which the others cannot lift a block above ``hopeless``.
    private var lowest: [Float] = []

    /// Reads lines `tree`, and `feature TAB threshold TAB left TAB right` or `value` for the nodes below it.
    init(table: String) {
        var base: Int32 = 0
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            if line == "tree" {
                base = Int32(nodes.count)
                roots.append(base)
                continue
            }
            let fields = line.split(separator: "\t")
            if fields.count == 4, let feature = Int32(fields[0]), let threshold = Float(fields[1]),
                let left = Int32(fields[2]),
                let right = Int32(fields[3])
            {
                nodes.append(Node(feature: feature, threshold: threshold, left: base + left, right: base + right))
            } else if let value = Float(fields[0]) {
                nodes.append(Node(feature: -1, threshold: value, left: 0, right: 0))
            }
        }
        lowest = Self.lowestSums(nodes, roots: roots.prefix(Self.firstTrees))
    }

    private static func lowestSums(_ nodes: [Node], roots: ArraySlice<Int32>) -> [Float] {
        let margin: Float = 0.001  // far above what rounding adds up to
        var sums = [hopeless - margin]
        for (place, root) in roots.enumerated().reversed() {
            let end = place + 1 < roots.count ? Int(roots[place + 1]) : nodes.count
            let leaves = nodes[Int(root)..<end].lazy.filter { $0.feature < 0 }.map(\.threshold)
            sums.append(sums[sums.count - 1] - (leaves.max() ?? 0))
        }
        return sums.reversed().dropLast()
    }

    /// The sum of the trees for each block of a page: above zero, it belongs to the article more likely than not.
    func scores(_ features: BlockFeatures) -> [Float] {
        var features = features
        var scores: [Float] = []
        features.forEachRow { scores.append(score($1)) }
        return scores
    }

    private func score(_ row: UnsafeBufferPointer<Float>) -> Float {
        nodes.withUnsafeBufferPointer { nodes in
            var sum: Float = 0
            for (index, root) in roots.enumerated() {
                if index <= Self.firstTrees, sum < (index < lowest.count ? lowest[index] : Self.hopeless) {
                    return Self.farAway
                }
                var node = nodes[Int(root)]
                while node.feature >= 0 {
                    node = nodes[Int(row[Int(node.feature)] <= node.threshold ? node.left : node.right)]
                }
                sum += node.threshold
            }
            return sum
        }
    }
}
