import German

/// Finds the temporal expressions of a German text and resolves them against the publication date.
///
///     let text = TokenizedText("Seit Dienstag ist die App gestört.")
///     DateTagger().expressions(in: text, published: "2023-04-27").map(\.value)     // ["2023-04-25"]
public struct DateTagger: Sendable {
    public init() {}

    /// The temporal expressions of a text, in order of their place, without overlap. Linear in the text's length.
    ///
    /// - Parameters:
    ///   - text: the text, cut into tokens.
    ///   - published: the publication date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (a longer ISO 8601 string is cut);
    ///     `nil` if unknown. Where only month or year are known, explicit dates of the text narrow the week.
    public func expressions(in text: TokenizedText, published: String?) -> [TimeExpression] {
        let parser = ExpressionParser(text)
        let raw = parser.expressions()
        guard !raw.isEmpty else { return [] }
        var resolver = Resolver(reading: parser.reading, publication: PublicationDate(published, raw: raw), raw: raw)
        return resolver.resolveAll(raw)
    }
}
