/// How text is set off on a terminal: by colours where it takes them, else not at all.
struct TerminalStyle: Sendable {
    let hasColours: Bool

    /// The style of standard output.
    static var output: TerminalStyle { TerminalStyle(hasColours: Terminal.outputTakesColours) }

    /// Text with the codes of "select graphic rendition" (ECMA-48, 8.3.117) around it, such as `1` or `1;31`.
    func callAsFunction(_ text: String, _ codes: String) -> String {
        hasColours && !text.isEmpty ? "\u{1B}[\(codes)m\(text)\u{1B}[0m" : text
    }

    func bold(_ text: String) -> String { self(text, "1") }
    func dim(_ text: String) -> String { self(text, "2") }
}
