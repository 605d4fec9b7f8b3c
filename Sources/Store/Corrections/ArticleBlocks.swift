import Articles

/// The blocks of an article as a text of the store: `headline 0 34` and so on, one a line, in Unicode scalars.
enum ArticleBlocks {
    static func text(of blocks: [Article.Block]) -> String {
        blocks.map { "\($0.kind.rawValue) \($0.range.lowerBound) \($0.range.upperBound)" }.joined(separator: "\n")
    }

    /// What ``text(of:)`` wrote; without it (versions stored before it was kept) each piece between two line feeds is
    /// a paragraph.
    static func blocks(from stored: String?, text: String) -> [Article.Block] {
        guard let stored else { return paragraphs(of: text) }
        let length = text.unicodeScalars.count
        return stored.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ")
            guard parts.count == 3, let kind = Article.BlockKind(rawValue: String(parts[0])),
                let start = Int(parts[1]), let end = Int(parts[2]), 0 <= start, start <= end, end <= length
            else { return nil }
            return Article.Block(kind: kind, range: start..<end)
        }
    }

    private static func paragraphs(of text: String) -> [Article.Block] {
        var blocks: [Article.Block] = []
        var (start, place, isBreak) = (0, 0, false)
        for scalar in text.unicodeScalars {
            if scalar == "\n", isBreak {
                if start < place - 1 { blocks.append(Article.Block(kind: .paragraph, range: start..<(place - 1))) }
                start = place + 1
            }
            isBreak = scalar == "\n"
            place += 1
        }
        if start < place { blocks.append(Article.Block(kind: .paragraph, range: start..<place)) }
        return blocks
    }
}
