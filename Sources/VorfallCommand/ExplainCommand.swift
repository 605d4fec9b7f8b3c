import ArgumentParser
import Foundation
import Incidents
import Pages
import Vorfall

/// `vorfall explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows an article with all that was found in it, and the records with the numbers of their evidence.",
        discussion:
            "Exit status: 0 shown, 1 the input holds no article or cannot be read, 2 wrong usage or configuration.")

    @Argument(help: "A page or a text, or - for standard input.")
    var file: String

    @Option(help: ArgumentHelp("Write one self-contained page instead.", valueName: "out"))
    var html: String?

    @Flag(help: "Show instead how each clause is read: its cues, who says it, to which incident it belongs.")
    var clauses = false

    @Flag(help: "Write JSON: article, mentions, dates and records, or the clauses.")
    var json = false

    @OptionGroup var options: PipelineOptions

    func validate() throws {
        if json, html != nil { throw ValidationError("--json and --html exclude each other") }
        if clauses, html != nil { throw ValidationError("--clauses and --html exclude each other") }
    }

    func run() throws {
        let pipeline = try options.pipeline()
        let analysis: Analysis
        do throws(PipelineError) {
            let input = try InputFile(name: file).read(limit: pipeline.configuration.limits.pageBytes)
            analysis = pipeline.analysis(of: try pipeline.article(from: input))
        } catch {
            Terminal.message("vorfall: \(Terminal.safe(file)): \(Terminal.safe(error.description))")
            throw ExitCode(1)
        }
        if clauses {
            let trace = pipeline.trace(of: analysis)
            return print(
                json ? try JSONLine.string(trace, isPretty: true) + "\n" : TraceText(trace).text, terminator: "")
        }
        let records = pipeline.records(of: analysis)
        if json { return print(try JSONLine.string(AnalysisAnswer(analysis, records: records), isPretty: true)) }
        try show(Explanation(analysis: analysis, records: records))
    }

    private func show(_ explanation: Explanation) throws {
        guard let html else {
            return print(ExplanationText(explanation, style: .output).text, terminator: "")
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
