import Glibc

/// Chooses the blocks of an article by their scores: those with which the expected F1 of its text is highest.
///
/// On a page of a kind that the model knows well that is where the probability is above one half, on an unknown one the
/// threshold is lower. Method: Lewis, "Evaluating and Optimizing Autonomous Text Classification Systems", SIGIR 1995.
enum BlockSelection {
    /// Blocks below this score count for nothing; it is a probability of 2 %.
    private static let hopeless: Float = -4
    /// No threshold is lower, a probability of one in four: a page without an article has none.
    private static let lowest: Float = -1.1

    /// - Parameters:
    ///   - scores: log odds that each block belongs to the article.
    ///   - lengths: of the blocks, in bytes.
    /// - Returns: the lowest score of a block that belongs to the article.
    static func threshold(scores: [Float], lengths: [Int]) -> Float {
        let candidates = scores.indices.filter { scores[$0] > hopeless }.sorted { scores[$0] > scores[$1] }
        let expected = candidates.map { Float(lengths[$0]) / (1 + exp(-scores[$0])) }
        let total = expected.reduce(0, +)
        var (chosen, hits): (Float, Float) = (0, 0)
        var best: (value: Float, threshold: Float) = (0, 0)
        for (index, hit) in zip(candidates, expected) {
            chosen += Float(lengths[index])
            hits += hit
            let value = 2 * hits / (chosen + total)
            if value > best.value { best = (value, scores[index]) }
        }
        return max(best.threshold, lowest)
    }
}
