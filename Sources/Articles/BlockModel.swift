/// Tells how likely a block belongs to the article: gradient boosted trees over ``BlockFeatures``.
///
/// The trees stand in `Resources/block-model.tsv`, written by `scripts/train-block-model`. Method: Friedman, "Greedy Function
/// Approximation: A Gradient Boosting Machine", 2001, trained with LightGBM.
struct BlockModel: Sendable {
    static let bundled = BlockModel(table: EmbeddedResources.blockModel.utf8Text)

    /// An inner node asks whether a feature is at most a threshold; a leaf leads to itself, whatever the features.
    private struct Node: Sendable {
        let threshold: Float
        let feature: Int32
        /// Index of the child taken when it is; the other child follows it.
        let left: Int32
    }

    /// Four trees that are walked side by side, so that none waits for the memory of another.
    private struct Group: Sendable {
        var roots = SIMD4<Int32>(repeating: 0)
        /// Steps to the deepest leaf.
        var depth = 0
        /// The sum of the trees before it below which a block ends here.
        var lowest = -Float.infinity
    }

    /// A line of the table; `left` and `right` count from the first line of its tree.
    private struct Row {
        var feature: Int32 = -1
        let value: Float
        var left = 0
        var right = 0
    }

    /// Most blocks are far from any article, as the first trees tell: those end there, with the score ``farAway``.
    private static let firstTrees = 24
    private static let hopeless: Float = -2
    private static let farAway: Float = -10

    /// The first is a leaf that adds nothing, for groups of fewer trees.
    private var nodes = [Node(threshold: .infinity, feature: 0, left: 0)]
    /// What each node adds: zero if it is no leaf.
    private var values: [Float] = [0]
    private var groups: [Group] = []

    /// Reads lines `tree`, and `feature TAB threshold TAB left TAB right` or `value` for the nodes below it.
    init(table: String) {
        var trees: [[Row]] = []
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            if line == "tree" {
                trees.append([])
                continue
            }
            let fields = line.split(separator: "\t")
            guard !trees.isEmpty else { continue }
            if fields.count == 4, let feature = Int32(fields[0]), let threshold = Float(fields[1]),
                let left = Int(fields[2]),
                let right = Int(fields[3])
            {
                trees[trees.count - 1].append(Row(feature: feature, value: threshold, left: left, right: right))
            } else if let value = Float(fields[0]) {
                trees[trees.count - 1].append(Row(value: value))
            }
        }
        for (index, tree) in trees.enumerated() {
            if index % 4 == 0 { groups.append(Group()) }
            groups[index / 4].roots[index % 4] = Int32(nodes.count)
            groups[index / 4].depth = max(groups[index / 4].depth, add(tree))
        }
        if trees.count > Self.firstTrees { limit(trees[..<Self.firstTrees]) }
    }

    /// Adds a tree, level by level, and gives its depth.
    private mutating func add(_ tree: [Row]) -> Int {
        var level = [(row: 0, node: nodes.count)]
        var depth = -1
        nodes.append(nodes[0])
        values.append(0)
        while !level.isEmpty {
            var below: [(row: Int, node: Int)] = []
            for (row, node) in level where tree.indices.contains(row) {
                let row = tree[row]
                guard row.feature >= 0 else {
                    nodes[node] = Node(threshold: .infinity, feature: 0, left: Int32(node))
                    values[node] = row.value
                    continue
                }
                let left = nodes.count
                nodes[node] = Node(threshold: row.value, feature: row.feature, left: Int32(left))
                nodes += [nodes[0], nodes[0]]
                values += [0, 0]
                below += [(row.left, left), (row.right, left + 1)]
            }
            level = below
            depth += 1
        }
        return depth
    }

    /// Notes for the first groups the sums that the rest of them cannot lift above ``hopeless``.
    private mutating func limit(_ trees: ArraySlice<[Row]>) {
        let margin: Float = 0.001  // far above what rounding adds up to
        var lowest = Self.hopeless
        groups[Self.firstTrees / 4].lowest = lowest
        lowest -= margin
        for (index, tree) in trees.enumerated().reversed() {
            lowest -= tree.lazy.filter { $0.feature < 0 }.map(\.value).max() ?? 0
            if index % 4 == 0 { groups[index / 4].lowest = lowest }
        }
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
            func step(_ index: Int) -> Int {
                let node = nodes[index]
                return Int(node.left) + (row[Int(node.feature)] <= node.threshold ? 0 : 1)
            }
            var sum: Float = 0
            for group in groups {
                if sum < group.lowest { return Self.farAway }
                var (first, second) = (Int(group.roots[0]), Int(group.roots[1]))
                var (third, fourth) = (Int(group.roots[2]), Int(group.roots[3]))
                for _ in 0..<group.depth {
                    (first, second) = (step(first), step(second))
                    (third, fourth) = (step(third), step(fourth))
                }
                sum += values[first]
                sum += values[second]
                sum += values[third]
                sum += values[fourth]
            }
            return sum
        }
    }
}
