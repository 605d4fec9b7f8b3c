import ArgumentParser
import Foundation
import Incidents
import Pages
import Vorfall

/// `vorfall explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows an article with all that was found in it, and the records with the numbers of their evidence.")

    @Argument(help: "A page or a text, or - for standard input.")
    var file: String

    @Option(help: ArgumentHelp("Write one self-contained page instead.", valueName: "out"))
    var html: String?

    @Flag(help: "Show instead how each clause is read: its cues, who says it, to which incident it belongs.")
    var clauses = false

    @OptionGroup var options: PipelineOptions

    func run() throws {
        let pipeline = try options.pipeline()
        let explanation: Explanation
        do throws(PipelineError) {
            let input = try InputFile(name: file).read(limit: pipeline.configuration.limits.pageBytes)
            let analysis = pipeline.analysis(of: try pipeline.article(from: input))
            if clauses {
                print(TraceText(pipeline.trace(of: analysis)).text, terminator: "")
                return
            }
            explanation = Explanation(analysis: analysis, records: pipeline.records(of: analysis))
        } catch {
            Terminal.message("vorfall: \(file): \(Terminal.safe(error.description))")
            throw ExitCode(1)
        }
        guard let html else {
            print(ExplanationText(explanation, hasColours: Terminal.outputTakesColours).text, terminator: "")
            return
        }
        do {
            try ArticlePage(explanation).standaloneHTML(language: Terminal.language).write(
                toFile: html, atomically: true, encoding: .utf8)
        } catch {
            Terminal.message("vorfall: \(html): cannot be written: \(error.localizedDescription)")
            throw ExitCode(1)
        }
    }
}

/// An explanation for a terminal: colours tell kinds, numbers in brackets the evidence.
struct ExplanationText {
    private let explanation: Explanation
    private let hasColours: Bool

    init(_ explanation: Explanation, hasColours: Bool) {
        self.explanation = explanation
        self.hasColours = hasColours
    }

    var text: String {
        var text = ""
        if let published = explanation.article.published {
            text += "published \(published.value) (\(published.origin.rawValue))\n"
        }
        if !explanation.article.authors.isEmpty {
            text += "by \(explanation.article.authors.joined(separator: ", "))\n"
        }
        for block in explanation.blocks {
            let line = block.pieces.map(piece).joined()
            switch block.kind {
            case .headline, .subheading, .lead: text += "\n" + style(line, "1") + "\n"
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
        let label = row.label.isEmpty ? row.value : row.value.isEmpty ? row.label : "\(row.label): \(row.value)"
        let note = row.note.isEmpty ? "" : " (\(row.note))"
        let words = String(repeating: "  ", count: row.level) + Terminal.safe(label + note)
        return (row.level == 0 ? style(words, "1") : words) + (numbers.isEmpty ? "" : " " + style(numbers, "2"))
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
        return style(words, codes.joined(separator: ";")) + style(numbers, "2")
    }

    private func style(_ text: String, _ codes: String) -> String {
        hasColours && !text.isEmpty ? "\u{1B}[\(codes)m\(text)\u{1B}[0m" : text
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
