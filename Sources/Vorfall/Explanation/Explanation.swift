import Articles
import Incidents

/// An article cut at the borders of everything that was found in it, for people to look at.
public struct Explanation: Sendable {
    /// What a stretch of text is.
    public enum Mark: Sendable, Hashable {
        case mention(kind: String, canonical: String)
        case time(value: String)
        /// The number of the evidence, from 1.
        case evidence(Int)
    }

    /// Text with the same marks from its first character to its last.
    public struct Piece: Sendable, Hashable {
        public let text: String
        /// In Unicode scalars of the article's text.
        public let range: Range<Int>
        public let marks: [Mark]
    }

    public struct Block: Sendable {
        public let kind: Article.BlockKind
        public let pieces: [Piece]
    }

    public let article: Article
    public let records: [IncidentRecord]
    public let blocks: [Block]
    /// All evidence of the records, by its number less one.
    public let evidence: [Evidence]

    public init(analysis: Analysis, records: [IncidentRecord]) {
        article = analysis.article
        self.records = records
        var seen: Set<Evidence> = []
        let evidence = records.flatMap(\.allEvidence).filter { seen.insert($0).inserted }
            .sorted { ($0.block, $0.start, $0.end) < ($1.block, $1.start, $1.end) }
        self.evidence = evidence
        var marks: [(range: Range<Int>, mark: Mark)] = []
        for (mention, range) in zip(analysis.mentions, analysis.scalarRanges(analysis.mentions.map(\.range))) {
            marks.append((range, .mention(kind: mention.kind.rawValue, canonical: mention.canonical)))
        }
        for (time, range) in zip(analysis.times, analysis.scalarRanges(analysis.times.map(\.range))) {
            marks.append((range, .time(value: time.value)))
        }
        for (index, item) in evidence.enumerated() { marks.append((item.start..<item.end, .evidence(index + 1))) }
        let scalars = Array(analysis.article.text.unicodeScalars)
        blocks = analysis.article.blocks.map { block in
            Block(kind: block.kind, pieces: Self.pieces(of: block.range, marks, scalars))
        }
    }

    /// The numbers, from 1, of the evidence that ends with a piece.
    public func numbers(endingWith piece: Piece) -> [Int] {
        piece.marks.compactMap { mark in
            guard case .evidence(let number) = mark, evidence[number - 1].end == piece.range.upperBound else {
                return nil
            }
            return number
        }
    }

    /// The number of an evidence, from 1.
    public func number(of item: Evidence) -> Int? { evidence.firstIndex(of: item).map { $0 + 1 } }

    private static func pieces(
        of range: Range<Int>, _ marks: [(range: Range<Int>, mark: Mark)], _ scalars: [Unicode.Scalar]
    ) -> [Piece] {
        let own = marks.filter { $0.range.overlaps(range) && !$0.range.isEmpty }
        var borders: Set<Int> = [range.lowerBound, range.upperBound]
        for item in own {
            borders.insert(max(item.range.lowerBound, range.lowerBound))
            borders.insert(min(item.range.upperBound, range.upperBound))
        }
        let cuts = borders.sorted()
        return zip(cuts, cuts.dropFirst()).map { start, end in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[start..<end])
            return Piece(
                text: String(text), range: start..<end, marks: own.filter { $0.range.contains(start) }.map(\.mark))
        }
    }
}

extension IncidentRecord {
    /// All evidence of the record, with repeats.
    public var allEvidence: [Evidence] {
        let insurers = (affectedInsurers + affectedGroups).flatMap { $0.evidence + $0.services.flatMap(\.evidence) }
        let named = (notAffectedInsurers + mentionedInsurers + perpetrators + authorities).flatMap(\.evidence)
        let leak = dataLeak.evidence + dataLeak.statements.flatMap(\.evidence)
        let how = causes.flatMap(\.evidence) + amounts.flatMap(\.evidence)
        let rest =
            how + (kindStatements + measures).flatMap(\.evidence) + services.flatMap(\.evidence)
            + timeline.flatMap(\.evidence)
        return insurers + named + leak + rest + (organisation?.evidence ?? []) + (peopleAffected?.evidence ?? [])
    }
}
