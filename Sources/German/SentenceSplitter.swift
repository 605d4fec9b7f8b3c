/// Finds the ends of sentences: full stops that are no abbreviation, ordinal or part of a number, and line feeds.
enum SentenceSplitter {
    static func sentences(of tokens: [Token], in utf8: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for index in tokens.indices {
            let last = index + 1 == tokens.count
            let gap = last ? utf8.count..<utf8.count : tokens[index].end..<tokens[index + 1].start
            let lineFeed = utf8[gap].contains(0x0A)
            if last || lineFeed || endsSentence(at: index, tokens, utf8) {
                sentences.append(start..<(index + 1))
                start = index + 1
            }
        }
        return sentences
    }

    /// "12. Dez. 2022" goes on.
    private static let monthAbbreviations = [
        "Jan", "Feb", "Febr", "Mrz", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Okt", "Nov", "Dez",
    ]

    private static func endsSentence(at index: Int, _ tokens: [Token], _ utf8: [UInt8]) -> Bool {
        let token = tokens[index]
        guard token.kind == .punctuation, token.end - token.start == 1 else { return false }
        let next = tokens[index + 1]
        guard !next.isGlued, next.isCapitalized || next.kind == .punctuation || next.kind == .number else {
            return false
        }
        switch utf8[token.start] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "."):
            guard index > 0, token.isGlued else { return true }
            let before = tokens[index - 1]
            if before.kind == .number { return before.end - before.start > 2 }
            if next.kind == .number, monthAbbreviations.contains(where: { utf8[before.range].elementsEqual($0.utf8) }) {
                return false
            }
            return !(before.end - before.start <= 1)
        default: return false
        }
    }
}
