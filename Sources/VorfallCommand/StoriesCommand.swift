import ArgumentParser
import Foundation
import Incidents
import Vorfall

/// `vorfall stories`
struct StoriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "Joins records of the same incident from different reports into stories.",
        discussion: """
            Reads what `vorfall extract` writes and writes one story a line, oldest first. The result depends on the records \
            only, not on their order. What people decided stands in a file of JSON Lines, each \
            {"kind": "join" | "split", "one": "incident-…", "other": "incident-…", "reason": "…"}. Exit status: 0 all read, \
            1 some lines failed, each named on standard error, 2 wrong usage or decisions.
            """)

    @Argument(help: "Files of records as JSON Lines, or - for standard input.")
    var records: [String]

    @Option(help: ArgumentHelp("Decisions of people about pairs of records.", valueName: "file"))
    var decisions: String?

    @Flag(help: "Write indented JSON over several lines.")
    var pretty = false

    func run() throws {
        var isDecided = true
        let made: [StoryDecision] =
            decisions.map { path in
                JSONLines.values(of: path) { problem in
                    Terminal.message("vorfall: \(Terminal.safe(problem))")
                    isDecided = false
                }
            } ?? []
        guard isDecided else { throw ExitCode(2) }
        var failures = 0
        let read: [IncidentRecord] = records.flatMap { path in
            JSONLines.values(of: path) { problem in
                Terminal.message("vorfall: \(Terminal.safe(problem))")
                failures += 1
            }
        }
        for story in StoryBuilder(decisions: made).stories(of: read) {
            FileHandle.standardOutput.write(Data((try JSONLine.string(story, isPretty: pretty) + "\n").utf8))
        }
        if failures > 0 { throw ExitCode(1) }
    }
}
