import German

/// Finds the temporal expressions of a German text and resolves them against the publication date.
public struct DateTagger: Sendable {
    public init() {}

    /// The temporal expressions of a text, in order of their place.
    ///
    /// - Parameters:
    ///   - text: the text, cut into tokens.
    ///   - published: the publication date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (a longer ISO 8601 string is cut);
    ///     `nil` if unknown.
    public func expressions(in text: TokenizedText, published: String?) -> [TimeExpression] { [] }
}
