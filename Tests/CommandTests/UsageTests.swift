import ArgumentParser
import Foundation
import Testing

@testable import VorfallCommand

@Suite("Every command")
struct UsageTests {
    private let fixture: Fixture

    init() throws { fixture = try Fixture() }

    /// The words that call each command, those of subcommands included.
    static let commands = words(of: VorfallCommand.self, before: [])

    private static func words(of command: any ParsableCommand.Type, before: [String]) -> [[String]] {
        command.configuration.subcommands.flatMap { subcommand in
            let words = before + [subcommand._commandName]
            return [words] + Self.words(of: subcommand, before: words)
        }
    }

    @Test("has help, and refuses an unknown option with 2", arguments: commands)
    func usage(command: [String]) throws {
        let help = try Program.run(command + ["--help"], in: fixture.folder)
        #expect(help.status == 0)
        #expect(help.output.contains("USAGE: vorfall " + command.joined(separator: " ")))
        let wrong = try Program.run(command + ["--no-such-option"], in: fixture.folder)
        #expect(wrong.status == 2)
        #expect(wrong.output.isEmpty)
        #expect(wrong.errors.hasPrefix("Error: "))
    }

    @Test("is named in the README")
    func readme() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        for command in VorfallCommand.configuration.subcommands where command.configuration.shouldDisplay {
            #expect(readme.contains(" \(command._commandName)") || readme.contains("`\(command._commandName)"))
        }
    }

    @Test("is in the completions of each shell", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let script = try Program.run(["--generate-completion-script", shell], in: fixture.folder)
        #expect(script.status == 0)
        for command in Self.commands where command != ["blocks"] {
            #expect(script.output.contains(command[command.count - 1]), "\(command)")
        }
    }

    @Test("an unknown one, or none, is explained")
    func unknown() throws {
        try Call("nonsense", 2, errors: "nonsense").check(in: fixture.folder)
        try Call("", 0, output: "SUBCOMMANDS").check(in: fixture.folder)
        try Call("--version", 0, output: "0.").check(in: fixture.folder)
    }
}
