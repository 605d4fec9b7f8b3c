import ArgumentParser
import Foundation
import Vorfall

/// The command line.
@main
struct VorfallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vorfall",
        abstract: "Reads German news reports about IT incidents and writes incident records.",
        discussion: """
            Exit status: 0 if all went well, 1 if some inputs failed (each is named on standard error) or a threshold was \
            missed or nothing was found, 2 for wrong usage or a wrong configuration, 3 if the store cannot be used.

            `vorfall --generate-completion-script bash` (zsh, fish) prints completions for the shell.
            """,
        version: Version.current,
        subcommands: [
            ExtractCommand.self, WorkerCommand.self, RequestsCommand.self, ExplainCommand.self, StoriesCommand.self,
            ExportCommand.self, LexiconCommand.self, EvaluateCommand.self, BenchmarkCommand.self, BlocksCommand.self,
        ] + storeCommands + serviceCommands)

    /// The commands of builds with trait `Store`.
    private static var storeCommands: [any ParsableCommand.Type] {
        #if Store
            [
                IngestCommand.self, WorkCommand.self, RetryCommand.self, ListCommand.self, ShowCommand.self,
                SearchCommand.self, CorrectionsCommand.self, DoctorCommand.self,
            ]
        #else
            []
        #endif
    }

    /// The commands of builds with trait `Serve`.
    private static var serviceCommands: [any ParsableCommand.Type] {
        #if Serve
            [ServeCommand.self, TokenCommand.self, WebhookCommand.self]
        #else
            []
        #endif
    }

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            exit(error)
        }
    }

    /// Prints an error's message and ends with 0 for help, 2 for wrong usage or configuration, and the command's own code.
    private static func exit(_ error: any Error) -> Never {
        if let error = error as? ConfigurationError {
            Terminal.message("Error: \(error)")
            Foundation.exit(2)
        }
        let message = fullMessage(for: error)
        let code = exitCode(for: error)
        if code == .success {
            if !message.isEmpty { print(message) }
            Foundation.exit(0)
        }
        if !message.isEmpty { Terminal.message(message) }
        Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
    }
}

/// The options that all commands share.
struct PipelineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The configuration; pipeline.json in the current folder if there is one.", valueName: "file")
    )
    var config: String?

    @Flag(name: .customLong("no-publisher-rules"), help: "Read the headlines of all publishers alike.")
    var noPublisherRules = false

    func configuration() throws -> Configuration {
        if let config { return try Configuration(file: config) }
        return FileManager.default.fileExists(atPath: "pipeline.json")
            ? try Configuration(file: "pipeline.json") : Configuration()
    }

    func pipeline() throws -> Pipeline {
        try Pipeline(configuration: configuration(), publisherRules: !noPublisherRules)
    }
}

extension Stage: ExpressibleByArgument {}
