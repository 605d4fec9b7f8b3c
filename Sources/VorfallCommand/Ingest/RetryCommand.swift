#if Store
    import ArgumentParser
    import Foundation
    import Store
    import Vorfall

    /// `vorfall retry`
    struct RetryCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "retry",
            abstract: "Reads inputs again that failed.",
            discussion: """
                Exit status: 0 all read, 1 some failed again, 2 wrong usage or configuration, 3 the store cannot be \
                used.
                """)

        @Option(help: ArgumentHelp("Only failures with this code, such as timeout or fetch.", valueName: "code"))
        var code: String?

        @Flag(help: "Only list the failures.")
        var list = false

        @Flag(help: "With --list, write JSON Lines.")
        var json = false

        @OptionGroup var storing: StoreOptions
        @OptionGroup var options: PipelineOptions

        func validate() throws {
            if json, !list { throw ValidationError("--json needs --list") }
        }

        func run() async throws {
            let pipeline = try options.pipeline()
            let store = try storing.openExisting(pipeline.configuration)
            let failures = try StoreOptions.reportingErrors { try store.failures(code: code) }
            if list { return try show(failures) }
            Interrupt.listen()
            let progress = IngestProgress()
            let reading = SourceReading(configuration: pipeline.configuration, store: store, progress: progress)
            let report = try await IngestSession(pipeline: pipeline, store: store, progress: progress)
                .run {
                    $0.isRepeat = true
                } produce: {
                    try await reading.retry(failures, deliver: $0)
                }
            if report.tally.failures > 0 { throw ExitCode(1) }
        }

        private func show(_ failures: [Failure]) throws {
            guard !json else { return try JSONLines.write(failures) }
            var table = TerminalTable(
                ["input", "code", "attempts", "reason"], rigid: [1, 2], width: Terminal.outputWidth)
            for failure in failures {
                table.add([failure.key, failure.code, "\(failure.attempts)", failure.message])
            }
            if !failures.isEmpty { print(table.text(style: .output), terminator: "") }
        }
    }
#endif
