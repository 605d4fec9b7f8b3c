import Incidents
import Pages
import Vorfall

/// An explanation for a terminal: colours tell kinds, numbers in brackets the evidence.
struct ExplanationText {
    private let explanation: Explanation
    private let style: TerminalStyle

    init(_ explanation: Explanation, style: TerminalStyle) {
        self.explanation = explanation
        self.style = style
    }

    var text: String {
        var text = ""
        if let published = explanation.article.published {
            text += "published \(published.value) (\(published.origin.rawValue))\n"
        }
        if !explanation.article.authors.isEmpty {
            text += "by \(Terminal.safe(explanation.article.authors.joined(separator: ", ")))\n"
        }
        for block in explanation.blocks {
            let line = block.pieces.map(piece).joined()
            switch block.kind {
            case .headline, .subheading, .lead: text += "\n" + style.bold(line) + "\n"
            case .caption: text += "\n" + "  | " + line + "\n"
            default: text += "\n" + line + "\n"
            }
        }
        text += "\n"
        if explanation.records.isEmpty { text += "No incident is reported.\n" }
        for record in explanation.records {
            for row in RecordOutline(record, language: Terminal.language).rows { text += line(row) + "\n" }
        }
        return text
    }

    private func line(_ row: RecordOutline.Row) -> String {
        let numbers = row.evidence.compactMap(explanation.number).prefix(8).map { "[\($0)]" }.joined()
        let words = String(repeating: "  ", count: row.level) + Terminal.safe(row.text)
        return (row.level == 0 ? style.bold(words) : words) + (numbers.isEmpty ? "" : " " + style.dim(numbers))
    }

    private func piece(_ piece: Explanation.Piece) -> String {
        var codes: [String] = []
        for mark in piece.marks {
            switch mark {
            case .mention(let kind, _): codes.append(Self.colours[kind] ?? "37")
            case .time: codes.append("32")
            case .evidence: codes.append("4")
            }
        }
        let numbers = explanation.numbers(endingWith: piece).map { "[\($0)]" }.joined()
        let words = Terminal.safe(piece.text)
        guard !codes.isEmpty else { return words }
        return style(words, codes.joined(separator: ";")) + style.dim(numbers)
    }

    private static let colours = [
        "insurer": "31", "group": "33", "service": "34", "provider": "35", "authority": "36", "organisation": "35",
        "association": "36", "medium": "36", "perpetrator": "91",
    ]
}

/// A trace for a terminal: a line for each clause, its cues below.
struct TraceText {
    private let trace: ReportTrace

    init(_ trace: ReportTrace) { self.trace = trace }

    var text: String {
        var text = ""
        for sentence in trace.sentences {
            let source = sentence.source.map { " – \($0.name) (\($0.role.rawValue))" } ?? ""
            text += "block \(sentence.block), incident \(sentence.incident)\(source)\n"
            for clause in sentence.clauses {
                let mark = clause.isEvent ? "!" : clause.isSubordinate ? "," : "-"
                text += "  \(mark) \(Terminal.safe(clause.text))\n"
                if !clause.cues.isEmpty { text += "      \(Terminal.safe(clause.cues.joined(separator: "; ")))\n" }
            }
        }
        return text
    }
}
