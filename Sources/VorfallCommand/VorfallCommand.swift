import ArgumentParser

@main
struct VorfallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "vorfall")
}
