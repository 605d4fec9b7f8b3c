import ArgumentParser
import Exports
import Foundation
import Incidents
import Vorfall

/// `vorfall export`
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes records in formats that other programs read.",
        discussion: """
            Reads what `vorfall extract` writes. Formats: jsonl, csv (a row a record), effects (CSV, a row an insurer, \
            service and state), stix (a bundle of STIX 2.1), misp (events), veris (1.4.1), atom and jsonfeed \
            (incidents joined over reports). What a format has no field for goes into its notes or extension, or is \
            dropped: a summary goes to standard error, and --losses writes all of it as JSON Lines, each \
            {"record", "path", "count", "hold": "note" | "extension" | "dropped"}.

            Exit status: 0 all read, 1 some lines failed, each named on standard error, or a file could not be \
            written, 2 wrong usage.
            """)

    @Option(help: "The format: \(ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: ExportFormat

    @Option(help: ArgumentHelp("Only incidents that affect this insurer or group, as in the records.", valueName: "id"))
    var insurer: String?

    @Option(help: ArgumentHelp("Where to write; standard output if absent or -.", valueName: "file"))
    var out: String?

    @Option(help: ArgumentHelp("Where to write what the format has no field for, as JSON Lines.", valueName: "file"))
    var losses: String?

    @Option(help: ArgumentHelp("The address at which the feed will be served.", valueName: "url"))
    var feedURL: String?

    @Flag(help: "Write indented JSON over several lines.")
    var pretty = false

    @Argument(help: "Files of records as JSON Lines, or - for standard input.")
    var records: [String]

    func run() throws {
        var failures = 0
        let read: [IncidentRecord] = records.flatMap { path in
            JSONLines.values(of: path) { problem in
                Terminal.message("vorfall: \(Terminal.safe(problem))")
                failures += 1
            }
        }
        let export = try format.export(
            read, options: ExportOptions(insurer: insurer, feedURL: feedURL, isPretty: pretty))
        if let insurer, export.recordCount == 0 {
            Terminal.message("vorfall: no record says that \(Terminal.safe(insurer)) is affected")
        }
        try write(export.text, to: out)
        if let losses {
            try write(export.losses.map { try JSONLine.string($0) + "\n" }.joined(), to: losses)
        }
        report(export.losses)
        if failures > 0 { throw ExitCode(1) }
    }

    /// A line each on what stands in notes, in the extension and nowhere, counted by the record's members.
    private func report(_ losses: [Loss]) {
        for (hold, place) in [
            (Loss.Hold.note, "only in notes"), (.extension, "only in the extension"), (.dropped, "dropped"),
        ] {
            var counts: [Substring: Int] = [:]
            for loss in losses where loss.hold == hold {
                counts[loss.path.prefix { $0 != "." && $0 != "[" }, default: 0] += loss.count
            }
            guard !counts.isEmpty else { continue }
            let members = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
            let total = counts.values.reduce(0, +)
            Terminal.message(
                "vorfall: \(format.rawValue): \(total) values \(place): \(members.joined(separator: ", "))")
        }
    }

    private func write(_ text: String, to path: String?) throws {
        guard let path, path != "-" else { return FileHandle.standardOutput.write(Data(text.utf8)) }
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            Terminal.message("vorfall: \(Terminal.safe(path)): cannot be written")
            throw ExitCode(1)
        }
    }
}

extension ExportFormat: ExpressibleByArgument {}
