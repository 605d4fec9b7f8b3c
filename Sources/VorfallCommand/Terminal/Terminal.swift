import Foundation
import Pages

/// What people see on standard error and on a terminal.
enum Terminal {
    /// A line on standard error.
    static func message(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether standard output takes colours: a terminal that is not dumb, and `NO_COLOR` not set
    /// (https://no-color.org).
    static var outputTakesColours: Bool {
        let environment = ProcessInfo.processInfo.environment
        return outputIsTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// How many characters a line of standard output holds: what the terminal says, else `COLUMNS`, else 80; `nil` where
    /// it is no terminal.
    static var outputWidth: Int? {
        guard outputIsTerminal else { return nil }
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 80
    }

    /// The language of the reader, by `LC_ALL`, `LC_MESSAGES` or `LANG`.
    static var language: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return Language(locale: locale)
    }

    /// Text with control characters made visible, so that a page cannot steer the terminal.
    static func safe(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl =
                (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
            result.append(isControl ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }
}

/// A bar on standard error, drawn only on a terminal.
struct ProgressBar {
    private let total: Int
    private var done = 0
    private let start = ContinuousClock.now
    private let isShown: Bool

    init(total: Int) {
        self.total = total
        isShown = total > 1 && Terminal.errorIsTerminal
    }

    mutating func advance() {
        done += 1
        guard isShown else { return }
        let width = 30
        let filled = done * width / total
        let seconds = max(0.001, Double((ContinuousClock.now - start).components.seconds) + 0.001)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        let rate = Int(Double(done) / seconds)
        FileHandle.standardError.write(Data("\r[\(bar)] \(done)/\(total) \(rate)/s".utf8))
        if done == total { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }

    /// Removes the bar, so that a message can be written.
    func clear() {
        if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
