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
            return Piece(text: String(text), marks: own.filter { $0.range.contains(start) }.map(\.mark))
        }
    }

    /// The records as lines of text: indentation, what it is, and the numbers of its evidence.
    public var recordLines: [(level: Int, text: String, evidence: [Int])] {
        var lines: [(Int, String, [Int])] = []
        func numbers(_ evidence: [Evidence]) -> [Int] { evidence.compactMap(number) }
        func note(_ modality: Modality, _ source: Source?) -> String {
            (modality == .asserted ? "" : ", \(modality.rawValue)") + (source.map { " – \($0.name)" } ?? "")
        }
        func span(_ since: String?, _ until: String?) -> String {
            (since.map { " since \($0)" } ?? "") + (until.map { " until \($0)" } ?? "")
        }
        for record in records {
            let kinds = record.kinds.map(\.rawValue).joined(separator: ", ")
            lines.append(
                (
                    0, "\(record.standing.rawValue) incident: \(kinds)",
                    numbers(record.kindStatements.flatMap(\.evidence))
                ))
            if let hit = record.organisation {
                lines.append((1, "hit: \(hit.name) (\(hit.role.rawValue))", numbers(hit.evidence)))
            }
            for (title, insurers) in [
                ("affected insurers", record.affectedInsurers), ("affected groups", record.affectedGroups),
            ]
            where !insurers.isEmpty {
                lines.append((1, "\(title): \(insurers.count)", []))
                for insurer in insurers {
                    lines.append(
                        (
                            2,
                            insurer.name + span(insurer.since, insurer.until) + note(insurer.modality, insurer.source),
                            numbers(insurer.evidence)
                        ))
                    for service in insurer.services {
                        lines.append(
                            (
                                3, "\(service.name): \(service.status.rawValue)" + span(service.since, service.until),
                                numbers(service.evidence)
                            ))
                    }
                }
            }
            for (title, list) in [
                ("not affected", record.notAffectedInsurers), ("only mentioned", record.mentionedInsurers),
            ]
            where !list.isEmpty {
                lines.append(
                    (1, "\(title): " + list.map(\.name).joined(separator: ", "), numbers(list.flatMap(\.evidence))))
            }
            for service in record.services {
                lines.append(
                    (
                        1,
                        "service \(service.name): \(service.status.rawValue)" + span(service.since, service.until)
                            + note(service.modality, service.source), numbers(service.evidence)
                    ))
            }
            for event in record.timeline {
                lines.append(
                    (
                        1, "\(event.value) \(event.event.rawValue)" + note(event.modality, event.source),
                        numbers(event.evidence)
                    ))
            }
            lines.append((1, "data leak: \(record.dataLeak.verdict.rawValue)", numbers(record.dataLeak.evidence)))
            if let people = record.peopleAffected {
                lines.append(
                    (1, "people: \(people.qualifier.rawValue) \(people.count) \(people.who)", numbers(people.evidence)))
            }
            for (title, list) in [("perpetrators", record.perpetrators), ("authorities", record.authorities)]
            where !list.isEmpty {
                lines.append(
                    (1, "\(title): " + list.map(\.name).joined(separator: ", "), numbers(list.flatMap(\.evidence))))
            }
            for cause in record.causes {
                let name = cause.name.map { ": " + $0 } ?? ""
                lines.append(
                    (
                        1, "cause: \(cause.kind.rawValue)\(name)" + note(cause.modality, cause.source),
                        numbers(cause.evidence)
                    ))
            }
            for amount in record.amounts {
                lines.append(
                    (
                        1,
                        "\(amount.what.rawValue): \(amount.qualifier.rawValue) \(amount.value) \(amount.currency)"
                            + note(amount.modality, amount.source), numbers(amount.evidence)
                    ))
            }
            if !record.measures.isEmpty {
                lines.append(
                    (
                        1, "measures: " + record.measures.map(\.value).joined(separator: ", "),
                        numbers(record.measures.flatMap(\.evidence))
                    ))
            }
        }
        return lines
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
