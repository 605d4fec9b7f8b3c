#if Serve
    import ArgumentParser
    import Foundation
    import Store
    import Vorfall

    /// `vorfall webhook`
    struct WebhookCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "webhook",
            abstract: "Makes, lists and ends the addresses to which vorfall serve sends what changes.",
            discussion: """
                Messages follow the Standard Webhooks specification: JSON of less than 1 kB with a link, signed, in order, \
                at least once, with the same webhook-id at each attempt. They are sent while `vorfall serve` runs.
                """,
            subcommands: [Add.self, List.self, End.self, Failures.self])

        /// `vorfall webhook add`
        struct Add: ParsableCommand {
            static let configuration = CommandConfiguration(
                abstract:
                    "Makes a webhook for what happens from now on; prints its number and the key of its signatures.")

            @Argument(help: "An address, http or https.")
            var url: String

            @Option(help: "Only events of these: article or incident.")
            var kind: StoreEvent.Topic?

            @OptionGroup var storing: StoreOptions
            @OptionGroup var options: PipelineOptions

            func validate() throws {
                guard let parts = URL(string: url), ["http", "https"].contains(parts.scheme), parts.host() != nil else {
                    throw ValidationError("the address must begin with http:// or https:// and a host")
                }
            }

            func run() throws {
                let store = try storing.open(try options.configuration())
                let made = try StoreOptions.reportingErrors {
                    try store.addWebhook(url: url, kind: kind, now: Date.now.ISO8601Format())
                }
                print("\(made.number)\t\(made.secret)")
            }
        }

        /// `vorfall webhook list`
        struct List: ParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Lists webhooks: number, address, kind, last event, and when they were made and ended.")

            @Flag(help: "Write JSON Lines.")
            var json = false

            @OptionGroup var storing: StoreOptions
            @OptionGroup var options: PipelineOptions

            func run() throws {
                let store = try storing.openExisting(try options.configuration())
                let hooks = try StoreOptions.reportingErrors { try store.webhooks() }
                guard !json else { return try JSONLines.write(hooks) }
                var table = TerminalTable(
                    ["number", "address", "kind", "last event", "made", "ended"], rigid: [0, 2, 3],
                    width: Terminal.outputWidth)
                for hook in hooks {
                    table.add([
                        String(hook.number), hook.url, hook.kind?.rawValue ?? "-", String(hook.position), hook.created,
                        hook.ended ?? "-",
                    ])
                }
                if !hooks.isEmpty { print(table.text(style: .output), terminator: "") }
            }
        }

        /// `vorfall webhook end`
        struct End: ParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Ends a webhook. Exit status 1 if there is none with this number.")

            @Argument(help: "The number.")
            var number: Int

            @OptionGroup var storing: StoreOptions
            @OptionGroup var options: PipelineOptions

            func run() throws {
                let store = try storing.openExisting(try options.configuration())
                let isEnded = try StoreOptions.reportingErrors {
                    try store.endWebhook(number, now: Date.now.ISO8601Format())
                }
                guard isEnded else {
                    Terminal.message("vorfall: no webhook \(number) is in force")
                    throw ExitCode(1)
                }
            }
        }

        /// `vorfall webhook failures`
        struct Failures: ParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Lists events that were given up: webhook, event, time and reason.")

            @Flag(help: "Write JSON Lines.")
            var json = false

            @OptionGroup var storing: StoreOptions
            @OptionGroup var options: PipelineOptions

            func run() throws {
                let store = try storing.openExisting(try options.configuration())
                let letters = try StoreOptions.reportingErrors { try store.deadLetters() }
                guard !json else { return try JSONLines.write(letters) }
                var table = TerminalTable(
                    ["webhook", "event", "time", "reason"], rigid: [0, 1, 2], width: Terminal.outputWidth)
                for letter in letters {
                    table.add([String(letter.webhook), String(letter.event), letter.time, letter.reason])
                }
                if !letters.isEmpty { print(table.text(style: .output), terminator: "") }
            }
        }
    }

    extension StoreEvent.Topic: ExpressibleByArgument {}
#endif
