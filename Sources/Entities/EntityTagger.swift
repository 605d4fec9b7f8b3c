import German

/// Finds the names of a text and decides what each stands for.
public struct EntityTagger: Sendable {
    public let lexicon: Lexicon

    public init(lexicon: Lexicon = .bundled) { self.lexicon = lexicon }

    /// The mentions of a text, in order of their place, without overlap.
    ///
    /// - Parameters:
    ///   - text: the text, cut into tokens.
    ///   - published: the publication date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD…`, which decides what names are valid.
    public func mentions(in text: TokenizedText, published: String?) -> [Mention] { [] }
}
