import ArgumentParser
import Foundation
import Vorfall

/// `vorfall requests`
struct RequestsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "requests",
        abstract: "Writes the pages of files, folders and WARC archives as requests to `vorfall worker`.",
        discussion: """
            For engines that read pages in one place and extract in another. A part that cannot be read gives a line \
            {"id", "error": {"code", "message"}}, as the worker would answer it. The id of a page in an archive is the \
            archive's path, # and the record's offset.

            Exit status: 0 all read, 1 some inputs failed, 2 wrong usage or configuration.
            """)

    @Argument(help: "Files, folders, compressed files (.gz, .zst) or WARC archives, or - for standard input.")
    var input: [String]

    @OptionGroup var options: PipelineOptions

    func run() async throws {
        let limit = try options.configuration().limits.pageBytes
        var failures = 0
        try await LocalInputs(paths: input, pageLimit: limit).read { input in
            let line: String
            do {
                line = try JSONLine.string(WorkerRequest(id: input.name, try input.input(limit: limit)))
            } catch let error as PipelineError {
                failures += 1
                line = try JSONLine.string(WorkerFailure(id: input.name, error))
            }
            FileHandle.standardOutput.write(Data((line + "\n").utf8))
        }
        if failures > 0 { throw ExitCode(1) }
    }
}
