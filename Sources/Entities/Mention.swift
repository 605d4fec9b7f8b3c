/// What a name stands for.
public enum EntityKind: String, Sendable, Codable, CaseIterable {
    case insurer, group, service, provider, authority, association, medium, organisation, perpetrator, person
}

/// A place in a text where an entity is named.
public struct Mention: Sendable, Hashable {
    /// Where the name stands, in UTF-8 bytes of the text.
    public let range: Range<Int>
    public let kind: EntityKind
    /// Identifier of the entity in the lexicon; for a name that no list has, a stable one made of the name (`org-…`,
    /// `person-…`).
    public let canonical: String
    /// Whether ``canonical`` is an entity of the lexicon.
    public let isLinked: Bool
    /// Why this reading was chosen, for people: the rule's name.
    public let reason: String
    /// For a name that no list has, the words that tell what it is: "IT-Dienstleister", "Vorstandschefin".
    public let role: String?

    public init(
        range: Range<Int>, kind: EntityKind, canonical: String, isLinked: Bool = true, reason: String,
        role: String? = nil
    ) {
        self.range = range
        self.kind = kind
        self.canonical = canonical
        self.isLinked = isLinked
        self.reason = reason
        self.role = role
    }
}
