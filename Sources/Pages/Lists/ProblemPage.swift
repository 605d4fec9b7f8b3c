/// A page that says what went wrong.
public struct ProblemPage: Sendable {
    private let title: Phrase
    private let text: Phrase
    private let detail: String

    private init(_ title: Phrase, _ text: Phrase, _ detail: String) {
        self.title = title
        self.text = text
        self.detail = detail
    }

    public static let notFound = ProblemPage(.notFound, .notFoundText, "")

    /// - Parameter detail: what was wrong, for people.
    public static func badRequest(_ detail: String) -> ProblemPage {
        ProblemPage(.badRequest, .badRequestText, detail)
    }

    public func html(in frame: PageFrame) -> String {
        let phrases = frame.phrases
        return frame.document(
            title: phrases[title],
            """
            <header class="page"><h1>\(phrases[title])</h1></header><p>\(phrases[text]) \(detail)</p>
            <p><a href="/">\(phrases[.incidents])</a></p>
            """)
    }
}
