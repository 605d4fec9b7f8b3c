import Foundation
import Testing

/// The built program, run as a user runs it.
enum Program {
    /// What a run left behind.
    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Beside the bundle of the tests: the test target depends on the program, so that both are built together.
    static let path =
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path(percentEncoded: false)
        + "vorfall"

    /// Runs the program to its end.
    ///
    /// - Parameters:
    ///   - folder: the current folder of the run.
    ///   - locale: what `LC_ALL` says.
    static func run(
        _ arguments: [String], in folder: String, input: String = "", locale: String = "C"
    ) throws -> Run {
        let own = folder + "/.run-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: own) }
        try Data(input.utf8).write(to: URL(filePath: own + "/input"))
        for name in ["output", "errors"] { try Data().write(to: URL(filePath: own + "/" + name)) }
        let process = process(arguments, in: folder, locale: locale)
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: own + "/input"))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: own + "/output"))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: own + "/errors"))
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try String(contentsOfFile: own + "/output", encoding: .utf8),
            errors: try String(contentsOfFile: own + "/errors", encoding: .utf8))
    }

    /// A process of the program that is not started yet.
    static func process(_ arguments: [String], in folder: String, locale: String = "C") -> Process {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder, "LC_ALL": locale]
        return process
    }
}

/// A call, and how it must end.
struct Call: Sendable, CustomTestStringConvertible {
    let line: String
    let status: Int32
    /// What standard output must hold.
    let output: String
    /// What standard error must hold.
    let errors: String
    let input: String
    let locale: String

    /// - Parameter line: what stands behind `vorfall`, with spaces between; no argument holds one.
    init(
        _ line: String, _ status: Int32, output: String = "", errors: String = "", input: String = "",
        locale: String = "C"
    ) {
        self.line = line
        self.status = status
        self.output = output
        self.errors = errors
        self.input = input
        self.locale = locale
    }

    var testDescription: String { "vorfall \(line) → \(status)" }

    /// Runs the call and compares.
    func check(in folder: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let run = try Program.run(line.split(separator: " ").map(String.init), in: folder, input: input, locale: locale)
        let all = Comment(rawValue: "\(testDescription)\n\(run.output)\n\(run.errors)")
        #expect(run.status == status, all, sourceLocation: sourceLocation)
        #expect(output.isEmpty || run.output.contains(output), all, sourceLocation: sourceLocation)
        #expect(errors.isEmpty || run.errors.contains(errors), all, sourceLocation: sourceLocation)
    }
}
