#if Serve
    import ArgumentParser
    import Foundation
    import Store
    import Vorfall

    /// `vorfall token`
    struct TokenCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "token",
            abstract: "Makes, lists and revokes the tokens with which other machines read from vorfall serve.",
            discussion: "The store keeps a hash of each token only: a token that is lost is revoked and made anew.",
            subcommands: [Create.self, List.self, Revoke.self])

        /// `vorfall token create`
        struct Create: ParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Makes a token and prints it, once.")

            @Argument(help: "What names the token to people, such as the program that uses it.")
            var name: String

            @Option(help: ArgumentHelp("After how many days it is refused; never if absent.", valueName: "number"))
            var days: Int?

            @OptionGroup var storing: StoreOptions
            @OptionGroup var options: PipelineOptions

            func validate() throws {
                if let days, !(1...36_500).contains(days) { throw ValidationError("--days must be from 1 to 36500") }
                if name.isEmpty { throw ValidationError("the name must not be empty") }
            }

            func run() throws {
                let store = try storing.open(try options.configuration())
                let isTaken = try StoreOptions.reportingErrors {
                    try store.tokens().contains { $0.name == name && $0.revoked == nil }
                }
                guard !isTaken else {
                    throw ValidationError(
                        "there is a token named \(Terminal.safe(name)); revoke it, or take another name")
                }
                let expires = days.map { Date.now.addingTimeInterval(Double($0) * 86_400).ISO8601Format() }
                print(
                    try StoreOptions.reportingErrors {
                        try store.createToken(name: name, expires: expires, now: Date.now.ISO8601Format())
                    })
            }
        }

        /// `vorfall token list`
        struct List: ParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Lists the tokens: name, when it was made, runs out and was revoked.")

            @Flag(help: "Write JSON Lines.")
            var json = false

            @OptionGroup var storing: StoreOptions
            @OptionGroup var options: PipelineOptions

            func run() throws {
                let store = try storing.openExisting(try options.configuration())
                let tokens = try StoreOptions.reportingErrors { try store.tokens() }
                guard !json else { return try JSONLines.write(tokens) }
                var table = TerminalTable(["name", "made", "runs out", "revoked"], width: Terminal.outputWidth)
                for token in tokens {
                    table.add([token.name, token.created, token.expires ?? "-", token.revoked ?? "-"])
                }
                if !tokens.isEmpty { print(table.text(style: .output), terminator: "") }
            }
        }

        /// `vorfall token revoke`
        struct Revoke: ParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Revokes a token; the service refuses it at once. Exit status 1 if there is none.")

            @Argument(help: "The token's name.")
            var name: String

            @OptionGroup var storing: StoreOptions
            @OptionGroup var options: PipelineOptions

            func run() throws {
                let store = try storing.openExisting(try options.configuration())
                let isRevoked = try StoreOptions.reportingErrors {
                    try store.revokeToken(name: name, now: Date.now.ISO8601Format())
                }
                guard isRevoked else {
                    Terminal.message("vorfall: no token named \(Terminal.safe(name)) is in force")
                    throw ExitCode(1)
                }
            }
        }
    }
#endif
