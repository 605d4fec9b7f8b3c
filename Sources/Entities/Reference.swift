import German

/// A place where a text speaks of an entity without its name: "das Unternehmen", "die Kasse".
///
/// A reference is no mention: stages that count names leave it out, those that ask who acts or is hit may use it as
/// one.
public struct Reference: Sendable, Hashable {
    /// Where the words stand, with their article, in UTF-8 bytes of the text.
    public let range: Range<Int>
    /// Index of the mention that it refers to, the last one of the entity before it.
    public let antecedent: Int
    public let kind: EntityKind
    public let canonical: String
    public let isLinked: Bool
    /// Why this entity was chosen, for people.
    public let reason: String
}

extension EntityTagger {
    /// The definite descriptions and pronouns of a text that plainly refer to one of its mentions, in order of their
    /// place.
    ///
    ///     let text = TokenizedText("Bitmarck ist offline. Das Unternehmen arbeitet daran.")
    ///     let mentions = tagger.mentions(in: text, published: nil)
    ///     tagger.references(in: text, to: mentions).map(\.canonical)     // ["bitmarck"]
    ///
    /// - Parameter mentions: what ``mentions(in:published:)`` gave for the same text.
    public func references(in text: TokenizedText, to mentions: [Mention]) -> [Reference] {
        ReferenceResolver(text: UnitText(text, words: .bundled), mentions: mentions, lexicon: lexicon).references
    }

    /// The mentions of a text and the references to them, for the price of little more than the mentions.
    ///
    ///     let named = tagger.mentionsAndReferences(in: text, published: "2023-04")
    ///     for reference in named.references { print(named.mentions[reference.antecedent].canonical) }
    public func mentionsAndReferences(
        in text: TokenizedText, published: String?
    ) -> (mentions: [Mention], references: [Reference]) {
        let units = UnitText(text, words: .bundled)
        let mentions = mentions(in: units, published: published)
        return (mentions, ReferenceResolver(text: units, mentions: mentions, lexicon: lexicon).references)
    }
}
