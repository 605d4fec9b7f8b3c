import ArgumentParser
import Foundation
import Vorfall

/// `vorfall evaluate`
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Compares the program with the gold of a corpus: precision, recall and F1 of each field.",
        discussion: """
            Reports whose gold says `blind` are left out, and measured apart with --blind. The column `found` is the F1 \
            over the records that gold and program both have. Also tells how often what was said with a confidence was \
            right.

            Exit status: 0 all well, 1 a field's F1 is below its threshold in the configuration's \
            evaluation.thresholds or the corpus cannot be read, 2 wrong usage or configuration.
            """)

    @Argument(help: "The folder of the corpus; the configuration's where it is not given.")
    var corpus: String?

    @Flag(help: "Only the reports that were written after the rules were frozen; without thresholds.")
    var blind = false

    @Flag(help: "Write the figures as JSON.")
    var json = false

    @Flag(help: "List what gold and program disagree on.")
    var differences = false

    @Option(help: ArgumentHelp("Also write what scripts/train-confidence trains on.", valueName: "file"))
    var examples: String?

    @OptionGroup var options: PipelineOptions

    func run() throws {
        let pipeline = try options.pipeline()
        let configuration = pipeline.configuration
        let folder = corpus ?? configuration.folder + "/" + configuration.evaluation.corpus
        let evaluation: Evaluation
        do {
            evaluation = try Evaluation(corpus: folder, selection: blind ? .blind : .open, pipeline: pipeline)
        } catch {
            Terminal.message("vorfall: \(error)")
            throw ExitCode(1)
        }
        if let examples {
            let lines = try evaluation.examples.map { try JSONLine.string($0) + "\n" }.joined()
            try lines.write(toFile: examples, atomically: true, encoding: .utf8)
        }
        let thresholds = blind ? [:] : configuration.evaluation.thresholds
        let below = evaluation.below(thresholds)
        if json {
            print(try JSONLine.string(Report(evaluation, thresholds: thresholds), isPretty: true))
        } else {
            printTable(evaluation, thresholds: thresholds)
        }
        if differences, !json {
            for difference in evaluation.differences {
                let missed = difference.missed.map { "\n    missed \(Terminal.safe($0))" }.joined()
                let wrong = difference.wrong.map { "\n    wrong  \(Terminal.safe($0))" }.joined()
                print("\(difference.report) \(difference.field.rawValue)\(missed)\(wrong)")
            }
        }
        if !below.isEmpty {
            Terminal.message("vorfall: below the threshold: \(below.map(\.rawValue).joined(separator: ", "))")
            throw ExitCode(1)
        }
    }

    private func printTable(_ evaluation: Evaluation, thresholds: [String: Double]) {
        print("\(evaluation.reports.count) reports")
        print("field                 precision  recall      F1   found   least    gold")
        for field in EvaluationField.allCases {
            guard let score = evaluation.scores[field] else { continue }
            let name = field.rawValue.padding(toLength: 22, withPad: " ", startingAt: 0)
            let found = Self.column(evaluation.scoresOfFoundRecords[field]?.f1)
            let least = Self.column(thresholds[field.rawValue])
            print(
                name
                    + String(
                        format: "    %.3f   %.3f   %.3f   ", score.precision, score.recall, score.f1)
                    + found + "   " + least + String(format: "  %6d", score.truePositives + score.falseNegatives))
        }
        print("\nconfidence            said   right   count")
        for (name, bins) in [
            ("records", evaluation.reliability.records), ("insurers", evaluation.reliability.insurers),
        ] {
            for bin in bins where bin.count > 0 {
                print(
                    name.padding(toLength: 20, withPad: " ", startingAt: 0)
                        + String(format: "  %.3f   %.3f  %6d", bin.confidence, bin.accuracy, bin.count))
            }
            print(
                name.padding(toLength: 20, withPad: " ", startingAt: 0)
                    + String(format: "  expected calibration error %.3f", Reliability.error(of: bins)))
        }
    }

    private static func column(_ value: Double?) -> String {
        value.map { String(format: "%.3f", $0) } ?? "    -"
    }

    private struct Report: Encodable {
        struct Row: Encodable {
            let precision: Double
            let recall: Double
            let f1: Double
            /// The F1 over the records that gold and program both have.
            let f1OfFoundRecords: Double?
            let threshold: Double?
            let truePositives: Int
            let falsePositives: Int
            let falseNegatives: Int
        }
        let reports: Int
        let fields: [String: Row]
        let reliability: Reliability
        let differences: [Evaluation.Difference]

        init(_ evaluation: Evaluation, thresholds: [String: Double]) {
            reports = evaluation.reports.count
            differences = evaluation.differences
            reliability = evaluation.reliability
            fields = Dictionary(
                uniqueKeysWithValues: evaluation.scores.map { field, score in
                    (
                        field.rawValue,
                        Row(
                            precision: score.precision, recall: score.recall, f1: score.f1,
                            f1OfFoundRecords: evaluation.scoresOfFoundRecords[field]?.f1,
                            threshold: thresholds[field.rawValue],
                            truePositives: score.truePositives, falsePositives: score.falsePositives,
                            falseNegatives: score.falseNegatives)
                    )
                })
        }
    }
}
