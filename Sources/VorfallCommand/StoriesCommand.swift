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
        var failures = 0
        let made: [StoryDecision] =
            try decisions.map { path in
                let decided: [StoryDecision] = try Self.lines(of: path) { line, problem in
                    Terminal.message("vorfall: \(path):\(line): \(problem)")
                    throw ExitCode(2)
                }
                return decided
            } ?? []
        let read: [IncidentRecord] = try records.flatMap { path in
            let records: [IncidentRecord] = try Self.lines(of: path) { line, problem in
                Terminal.message("vorfall: \(path):\(line): \(problem)")
                failures += 1
            }
            return records
        }
        for story in StoryBuilder(decisions: made).stories(of: read) {
            FileHandle.standardOutput.write(Data((try JSONLine.string(story, isPretty: pretty) + "\n").utf8))
        }
        if failures > 0 { throw ExitCode(1) }
    }

    /// The values of a file of JSON Lines; a line that is none is given to `fail` with its number, from 1.
    private static func lines<Value: Decodable>(of path: String, fail: (Int, String) throws -> Void) throws -> [Value] {
        let data: Data
        if path == "-" {
            data = FileHandle.standardInput.readDataToEndOfFile()
        } else if let contents = FileManager.default.contents(atPath: path) {
            data = contents
        } else {
            try fail(0, "cannot be read")
            return []
        }
        var values: [Value] = []
        for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            do {
                values.append(try JSONDecoder().decode(Value.self, from: line))
            } catch {
                try fail(number + 1, "is no \(Value.self): \(Self.reason(error))")
            }
        }
        return values
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "\(key.stringValue) is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
        default: "not JSON"
        }
    }
}
