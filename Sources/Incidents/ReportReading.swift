import Articles
import Dates
import Entities
import German

/// An article read sentence by sentence: what each clause names, when, and with which cues. All offsets inside are
/// indices of tokens or UTF-8 bytes.
struct ReportReading: Sendable {
    /// A part of a sentence with a predicate of its own. A main clause that a subordinate clause interrupts has two ranges.
    struct Clause: Sendable {
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

    struct Sentence: Sendable {
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
    /// First token of each mention.
    let mentionTokens: [Range<Int>]
    /// In reading order of the blocks.
    let sentences: [Sentence]
    private let scalarOffsets: ScalarOffsets

    init(article: Article, text: TokenizedText, mentions: [Mention], times: [TimeExpression], cues: CueMatcher) {
        self.article = article
        self.text = text
        self.mentions = mentions
        self.times = times
        let offsets = ScalarOffsets(utf8: text.utf8)
        scalarOffsets = offsets
        let found = cues.cues(in: text)
        mentionTokens = mentions.map { Self.tokens(of: $0.range, in: text) }
        let timeTokens = times.map { Self.tokens(of: $0.range, in: text) }
        let blockStarts = article.blocks.enumerated().map { ($0.offset, offsets.utf8(ofScalar: $0.element.range)) }
        var sentences: [Sentence] = []
        var cueIndex = 0
        for range in text.sentences {
            let bytes = text.tokens[range.lowerBound].start..<text.tokens[range.upperBound - 1].end
            while cueIndex < found.count, found[cueIndex].tokens.lowerBound < range.lowerBound { cueIndex += 1 }
            var own: [Cue] = []
            while cueIndex < found.count, found[cueIndex].tokens.lowerBound < range.upperBound {
                own.append(found[cueIndex])
                cueIndex += 1
            }
            guard let block = blockStarts.first(where: { $0.1.contains(bytes.lowerBound) })?.0 else { continue }
            var clauses = ClauseSplitter.clauses(of: range, in: text)
            Self.assign(own.map(\.tokens.lowerBound), to: &clauses) { $0.cues.append(own[$1]) }
            Self.assign(mentionTokens, in: range, to: &clauses) { $0.mentions.append($1) }
            Self.assign(timeTokens, in: range, to: &clauses) { $0.times.append($1) }
            sentences.append(
                Sentence(
                    tokens: range, block: block, kind: article.blocks[block].kind, clauses: clauses,
                    isQuoted: text.utf8[bytes].contains(UInt8(ascii: "\"")) || Self.hasGermanQuote(text.utf8[bytes])))
        }
        self.sentences = sentences.sorted { ($0.block, $0.tokens.lowerBound) < ($1.block, $1.tokens.lowerBound) }
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
        var low = 0
        var high = text.tokens.count
        while low < high {
            let middle = (low + high) / 2
            if text.tokens[middle].end <= bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < text.tokens.count, text.tokens[end].start < bytes.upperBound { end += 1 }
        return low..<max(end, low)
    }

    private static func assign(_ starts: [Int], to clauses: inout [Clause], _ add: (inout Clause, Int) -> Void) {
        for (index, start) in starts.enumerated() {
            if let clause = clauses.firstIndex(where: { $0.contains(token: start) }) { add(&clauses[clause], index) }
        }
    }

    private static func assign(
        _ ranges: [Range<Int>], in sentence: Range<Int>, to clauses: inout [Clause], _ add: (inout Clause, Int) -> Void
    ) {
        for (index, range) in ranges.enumerated() where sentence.contains(range.lowerBound) {
            if let clause = clauses.firstIndex(where: { $0.contains(token: range.lowerBound) }) {
                add(&clauses[clause], index)
            }
        }
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

/// Turns UTF-8 offsets into Unicode scalar offsets and back, with a mark every 64 bytes.
struct ScalarOffsets: Sendable {
    private let utf8: [UInt8]
    private var marks: [Int] = [0]

    init(utf8: [UInt8]) {
        self.utf8 = utf8
        var scalars = 0
        for (index, byte) in utf8.enumerated() {
            if index > 0, index % 64 == 0 { marks.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
        }
    }

    /// The number of scalars before an offset in bytes.
    func scalar(ofUTF8 offset: Int) -> Int {
        let mark = min(offset / 64, marks.count - 1)
        return marks[mark] + utf8[(mark * 64)..<offset].count { $0 & 0xC0 != 0x80 }
    }

    /// The offsets in bytes of a range of scalars.
    func utf8(ofScalar range: Range<Int>) -> Range<Int> {
        let start = utf8(ofScalar: range.lowerBound)
        return start..<max(start, utf8(ofScalar: range.upperBound))
    }

    private func utf8(ofScalar scalar: Int) -> Int {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle] <= scalar { low = middle + 1 } else { high = middle }
        }
        var offset = (low - 1) * 64
        var count = marks[low - 1]
        while offset < utf8.count {
            if utf8[offset] & 0xC0 != 0x80 {
                if count == scalar { return offset }
                count += 1
            }
            offset += 1
        }
        return utf8.count
    }
}
