import Dates
import German
import Testing

/// A sentence of our own and the expressions that must be found in it, written as ``render(_:in:)`` writes them.
struct DateCase: Sendable, CustomTestStringConvertible {
    let text: String
    let published: String?
    let expected: [String]

    /// The publication date is Thursday, 27 April 2023, in ISO week 17, unless said.
    init(_ text: String, _ expected: String..., published: String? = "2023-04-27") {
        self.text = text
        self.published = published
        self.expected = expected
    }

    var testDescription: String { text }

    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        let tokens = TokenizedText(text)
        let found = DateTagger().expressions(in: tokens, published: published).map { Self.render($0, in: tokens) }
        #expect(found == expected, sourceLocation: sourceLocation)
    }

    /// `surface | TYPE value MOD | begin … until`, without the interval where it is the value itself or there is none.
    static func render(_ expression: TimeExpression, in text: TokenizedText) -> String {
        var line = "\(text.string(expression.range)) | \(expression.kind.rawValue) \(expression.value)"
        if let mod = expression.mod { line += " \(mod)" }
        if let begin = expression.begin, let until = expression.until,
            begin != expression.value || until != expression.value
        {
            line += begin == until ? " | \(begin)" : " | \(begin) … \(until)"
        }
        return line
    }
}
