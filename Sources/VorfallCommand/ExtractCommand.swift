import ArgumentParser
import Foundation
import Vorfall

/// `vorfall extract`
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Writes the incident records of pages and texts as JSON Lines.",
        discussion: """
            Only answers go to standard output; messages and, on a terminal, a progress bar go to standard error. An input \
            that fails is named with its reason, and the others are still done.

            Files that end in .txt are plain text, which may begin with "date 2023-04" or "date 2023-04-27"; others are \
            told apart by their first character. Of a WARC archive, the HTML responses with status 200 are read; .gz and \
            .zst are decompressed. Exit status: 0 all read, 1 some inputs failed, 2 wrong usage or configuration.
            """)

    @Argument(help: "Files, folders (their pages, texts and WARC archives), WARC archives, or - for standard input.")
    var input: [String]

    @Option(help: "What to write: article, entities, dates or incidents (the records, one a line).")
    var stage: Stage = .incidents

    @Flag(help: "Also write a line for each input that gives no record, with the reason.")
    var all = false

    @Flag(help: "Write indented JSON over several lines.")
    var pretty = false

    @OptionGroup var options: PipelineOptions

    func run() async throws {
        let pipeline = try options.pipeline()
        let batch = BatchRun(pipeline: pipeline, stage: stage, explainsNothing: all)
        let inputs = LocalInputs(paths: input, pageLimit: pipeline.configuration.limits.pageBytes)
        if inputs.isEmpty {
            Terminal.message("vorfall: no page, text or WARC archive in \(input.joined(separator: ", "))")
        }
        var bar = ProgressBar(total: inputs.count ?? 0)
        var failures = 0
        try await batch.run(inputs.read) { outcome in
            switch outcome.result {
            case .success(.incidents(let records)):
                for record in records { try write(record) }
            case .success(let answer):
                try write(NamedAnswer(input: outcome.name, answer: answer))
            case .failure(let error):
                failures += 1
                bar.clear()
                Terminal.message("vorfall: \(Terminal.safe(outcome.name)): \(Terminal.safe(error.description))")
            }
            bar.advance()
        }
        if failures > 0 { throw ExitCode(1) }
    }

    private func write(_ value: some Encodable) throws {
        FileHandle.standardOutput.write(Data((try JSONLine.string(value, isPretty: pretty) + "\n").utf8))
    }

    /// An answer with the name of its input.
    private struct NamedAnswer: Encodable {
        let input: String
        let answer: StageAnswer
        private enum Key: String, CodingKey { case input }
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(input, forKey: .input)
            try answer.encode(to: encoder)
        }
    }
}
