/// All entities that are known by name.
public struct Lexicon: Sendable {
    public private(set) var entities: [String: Entity] = [:]

    /// The lexicon that comes with the program.
    public static let bundled = Lexicon()

    public subscript(id: String) -> Entity? { entities[id] }
}

/// An entity of the lexicon: an insurer, a service, a provider and so on.
public struct Entity: Sendable, Hashable {
    public let id: String
    public let name: String
    public let kind: EntityKind
    /// For insurers: `statutory` or `private`.
    public let insurerKind: String?
    /// Institutionskennzeichen, nine digits.
    public let ik: String?
}
