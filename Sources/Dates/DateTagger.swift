import German

/// Finds the temporal expressions of a German text and resolves them against the publication date.
///
///     let text = TokenizedText("Seit Dienstag ist die App gestört.")
///     DateTagger().expressions(in: text, published: "2023-04-27").map(\.value)     // ["2023-04-25"]
///
/// The vocabulary is read once, when the first tagger is asked; a tagger itself holds nothing and may be shared.
public struct DateTagger: Sendable {
    public init() {}

    /// The temporal expressions of a text, in order of their place, without overlap. Linear in the text's length.
    ///
    /// - Parameters:
    ///   - text: the text, cut into tokens.
    ///   - published: the publication date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (a longer ISO 8601 string is cut);
    ///     `nil` if unknown. Where only month or year are known, the days that the text tells narrow them.
    public func expressions(in text: TokenizedText, published: String?) -> [TimeExpression] {
        read(text, published: published).expressions
    }

    /// The expressions of a text, the ranges that they form, and what the text says about its publication date.
    ///
    ///     let reading = DateTagger().read(TokenizedText("Am 25. April fiel die App aus."), published: "2023-04")
    ///     reading.publication.begin?.iso     // "2023-04-25"
    ///
    /// - Parameters: as for ``expressions(in:published:)``.
    public func read(_ text: TokenizedText, published: String?) -> TimeReading {
        let parser = ExpressionParser(text)
        let raw = parser.expressions()
        let publication = PublicationDate(published, raw: raw, reading: parser.reading)
        var resolver = Resolver(reading: parser.reading, publication: publication, raw: raw)
        let expressions = resolver.resolveAll(raw)
        let ranges = RangeJoining(reading: parser.reading).ranges(raw, expressions)
        return TimeReading(expressions: expressions, ranges: ranges, publication: publication)
    }
}

/// What a text says about time.
public struct TimeReading: Sendable, Hashable {
    /// In order of their place, without overlap.
    public let expressions: [TimeExpression]
    /// Pairs of expressions that are the ends of one interval, in order of their place.
    public let ranges: [TimeRange]
    /// The publication date as it was given and as the text narrows it.
    public let publication: PublicationDate
}
