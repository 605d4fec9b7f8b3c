/// Two expressions that are the ends of one interval: "von Montag bis Mittwoch", "24.–26. April", "zwischen 14 und 16 Uhr".
public struct TimeRange: Sendable, Hashable {
    /// From the begin of the first expression to the end of the second, in UTF-8 bytes of the text.
    public let range: Range<Int>
    /// Indices of the two among the expressions of the text.
    public let first: Int, last: Int
    /// First day or minute of the interval, as ``TimeExpression/begin``.
    public let begin: String
    /// Last day or minute, inclusive, as ``TimeExpression/until``.
    public let until: String
}

/// Joins neighbouring expressions by the words between and before them.
struct RangeJoining {
    let reading: TermReading

    /// The ranges among the expressions of a text; `raw` and `expressions` run side by side.
    func ranges(_ raw: [RawExpression], _ expressions: [TimeExpression]) -> [TimeRange] {
        guard raw.count > 1 else { return [] }
        return (0..<(raw.count - 1)).compactMap { index in
            let (first, second) = (expressions[index], expressions[index + 1])
            guard let begin = first.begin, let until = second.until, first.kind == second.kind, begin <= until,
                isJoined(raw[index], raw[index + 1])
            else { return nil }
            return TimeRange(
                range: first.range.lowerBound..<second.range.upperBound, first: index, last: index + 1, begin: begin,
                until: until)
        }
    }

    private func isJoined(_ first: RawExpression, _ second: RawExpression) -> Bool {
        // Both in one token: "14-18 Uhr", "2019-2021".
        if second.tokens.lowerBound < first.tokens.upperBound { return true }
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        guard (1...4).contains(gap.count), first.sentence == second.sentence else { return false }
        let joint = gap.lowerBound
        let isLinked = gap.dropFirst().allSatisfy {
            reading.hasAny($0, TermSet(.linker, .article, .preposition)) && !reading.has($0, .joint)
        }
        guard isLinked else { return false }
        if reading.reads(joint, "bis") || reading.isDash(joint) || reading.isMark(joint, "/") { return true }
        let before = first.tokens.lowerBound - 1
        if reading.reads(joint, "auf") { return reading.reads(before, "von") || reading.reads(before, "vom") }
        return reading.reads(joint, "und")
            && (reading.reads(before, "zwischen") || reading.reads(before - 1, "zwischen"))
    }
}
