import Articles
import Dates
import Entities
import German

/// A clause or a sentence, in which cues were found.
protocol HasCues {
    func has(_ category: CueCategory) -> Bool
}

/// An article read sentence by sentence: what each clause names, when, and with which cues. All offsets inside are
/// indices of tokens or UTF-8 bytes.
struct ReportReading: Sendable {
    /// A part of a sentence with a predicate of its own. A main clause that a subordinate clause interrupts has two ranges.
    struct Clause: Sendable, HasCues {
        var tokens: [Range<Int>]
        let isSubordinate: Bool
        var mentions: [Int] = []
        var times: [Int] = []
        var cues: [Cue] = []

        func has(_ category: CueCategory) -> Bool { cues.contains { $0.category == category } }
        func hasAny(_ categories: Set<CueCategory>) -> Bool { cues.contains { categories.contains($0.category) } }
        func contains(token: Int) -> Bool { tokens.contains { $0.contains(token) } }
        var first: Int { tokens.first?.lowerBound ?? 0 }
        var last: Int { tokens.last?.upperBound ?? 0 }
    }

    struct Sentence: Sendable, HasCues {
        let tokens: Range<Int>
        let block: Int
        let kind: Article.BlockKind
        var clauses: [Clause]
        /// Whether the sentence, or part of it, stands in quotation marks.
        let isQuoted: Bool

        var mentions: [Int] { clauses.flatMap(\.mentions).sorted() }
        var times: [Int] { clauses.flatMap(\.times).sorted() }
        var cues: [Cue] { clauses.flatMap(\.cues) }
        func has(_ category: CueCategory) -> Bool { clauses.contains { $0.has(category) } }
        func hasAny(_ categories: Set<CueCategory>) -> Bool { clauses.contains { $0.hasAny(categories) } }
    }

    let article: Article
    let text: TokenizedText
    let mentions: [Mention]
    let times: [TimeExpression]
    /// The tokens of each mention.
    let mentionTokens: [Range<Int>]
    /// The tokens of each temporal expression.
    let timeTokens: [Range<Int>]
    /// In reading order of the blocks.
    let sentences: [Sentence]
    /// For each token its sentence, or -1.
    private let sentenceOfToken: [Int32]
    private let scalarOffsets: ScalarOffsets

    init(article: Article, text: TokenizedText, mentions: [Mention], times: [TimeExpression], cues: [Cue]) {
        self.article = article
        self.text = text
        self.times = times
        let offsets = ScalarOffsets(utf8: text.utf8)
        scalarOffsets = offsets
        let found = CueFrames.bundled.grounded(cues, in: text, mentions: mentions)
        let mentions = ImpliedServices.added(to: mentions, by: found, in: text)
        self.mentions = mentions
        mentionTokens = mentions.map { Self.tokens(of: $0.range, in: text) }
        timeTokens = times.map { Self.tokens(of: $0.range, in: text) }
        let blocks = article.blocks.enumerated()
            .map { (offset: $0.offset, bytes: offsets.utf8(ofScalar: $0.element.range)) }
            .sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
        var sentences: [Sentence] = []
        var cueIndex = 0
        for whole in text.sentences {
            while cueIndex < found.count, found[cueIndex].tokens.lowerBound < whole.lowerBound { cueIndex += 1 }
            var own: [Cue] = []
            while cueIndex < found.count, found[cueIndex].tokens.lowerBound < whole.upperBound {
                own.append(found[cueIndex])
                cueIndex += 1
            }
            guard let (block, range) = Self.place(of: whole, in: blocks, text) else { continue }
            let bytes = text.tokens[range.lowerBound].start..<text.tokens[range.upperBound - 1].end
            var clauses = ClauseSplitter.clauses(of: range, in: text)
            for cue in own { Self.assign(cue.tokens.lowerBound, to: &clauses) { $0.cues.append(cue) } }
            for index in Self.indices(of: mentionTokens, in: range) {
                Self.assign(mentionTokens[index].lowerBound, to: &clauses) { $0.mentions.append(index) }
            }
            for index in Self.indices(of: timeTokens, in: range) {
                Self.assign(timeTokens[index].lowerBound, to: &clauses) { $0.times.append(index) }
            }
            sentences.append(
                Sentence(
                    tokens: range, block: block, kind: article.blocks[block].kind, clauses: clauses,
                    isQuoted: text.utf8[bytes].contains(UInt8(ascii: "\"")) || Self.hasGermanQuote(text.utf8[bytes])))
        }
        sentences.sort { ($0.block, $0.tokens.lowerBound) < ($1.block, $1.tokens.lowerBound) }
        var owner = [Int32](repeating: -1, count: text.tokens.count)
        for (index, sentence) in sentences.enumerated() {
            for token in sentence.tokens { owner[token] = Int32(index) }
        }
        self.sentences = sentences
        sentenceOfToken = owner
    }

    /// The sentence that holds a token.
    func sentence(ofToken token: Int) -> Sentence? {
        sentenceOfToken[token] < 0 ? nil : sentences[Int(sentenceOfToken[token])]
    }

    /// The block that a sentence stands in, and the sentence without what stands before the block ("date 2023-04").
    private static func place(
        of sentence: Range<Int>, in blocks: [(offset: Int, bytes: Range<Int>)], _ text: TokenizedText
    ) -> (block: Int, tokens: Range<Int>)? {
        for token in sentence {
            let start = text.tokens[token].start
            let after = blocks.partitioningIndex { $0.bytes.lowerBound > start }
            if after > 0, blocks[after - 1].bytes.contains(start) {
                return (blocks[after - 1].offset, token..<sentence.upperBound)
            }
        }
        return nil
    }

    private static func hasGermanQuote(_ bytes: ArraySlice<UInt8>) -> Bool {
        var before: (UInt8, UInt8) = (0, 0)
        for byte in bytes {
            if before == (0xE2, 0x80), byte == 0x9E || byte == 0x9C { return true }
            if before.1 == 0xC2, byte == 0xBB || byte == 0xAB { return true }
            before = (before.1, byte)
        }
        return false
    }

    private static func tokens(of bytes: Range<Int>, in text: TokenizedText) -> Range<Int> {
        let low = text.tokens.partitioningIndex { $0.end > bytes.lowerBound }
        var end = low
        while end < text.tokens.count, text.tokens[end].start < bytes.upperBound { end += 1 }
        return low..<max(end, low)
    }

    private static func assign(_ token: Int, to clauses: inout [Clause], _ add: (inout Clause) -> Void) {
        if let clause = clauses.firstIndex(where: { $0.contains(token: token) }) { add(&clauses[clause]) }
    }

    /// Which of some ranges, that ascend, begin inside of another range.
    private static func indices(of ranges: [Range<Int>], in outer: Range<Int>) -> Range<Int> {
        let start = ranges.partitioningIndex { $0.lowerBound >= outer.lowerBound }
        return start..<max(start, ranges.partitioningIndex { $0.lowerBound >= outer.upperBound })
    }

    /// The words of a range of tokens as evidence.
    func evidence(tokens: Range<Int>, block: Int) -> Evidence {
        evidence(bytes: text.tokens[tokens.lowerBound].start..<text.tokens[tokens.upperBound - 1].end, block: block)
    }

    /// The words of a range of UTF-8 offsets as evidence.
    func evidence(bytes: Range<Int>, block: Int) -> Evidence {
        Evidence(
            block: block, start: scalarOffsets.scalar(ofUTF8: bytes.lowerBound),
            end: scalarOffsets.scalar(ofUTF8: bytes.upperBound), exact: text.string(bytes))
    }

    func word(_ index: Int) -> String { text.string(text.tokens[index]).lowercased() }
}

extension Article.BlockKind {
    /// Whether the block sums up what others tell.
    var isHeading: Bool { self == .headline || self == .kicker || self == .subheading }
}
