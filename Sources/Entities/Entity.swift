/// An entity of the lexicon: an insurer, a service, a provider and so on.
public struct Entity: Sendable, Hashable {
    public let id: String
    public let name: String
    public let kind: EntityKind
    /// For insurers: `statutory` or `private`.
    public let insurerKind: String?
    /// Institutionskennzeichen, nine digits.
    public let ik: String?
    /// Further Institutionskennzeichen of the same house.
    public let otherIKs: [String]
    /// First day that the entity existed (`YYYY-MM-DD`), where known.
    public let validFrom: String?
    /// Last day that the entity existed (`YYYY-MM-DD`), where known.
    public let validTo: String?
    /// Identifier of the entity that it became.
    public let successor: String?

    public init(
        id: String, name: String, kind: EntityKind, insurerKind: String? = nil, ik: String? = nil,
        otherIKs: [String] = [], validFrom: String? = nil, validTo: String? = nil, successor: String? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.insurerKind = insurerKind
        self.ik = ik
        self.otherIKs = otherIKs
        self.validFrom = validFrom
        self.validTo = validTo
        self.successor = successor
    }
}

/// A name of an entity and the rule that tells when it means it.
public struct EntityName: Sendable, Hashable {
    /// When a name is taken for its entity.
    public enum Rule: String, Sendable, CaseIterable {
        /// Everywhere.
        case safe
        /// In a text about health insurance, or beside a word that tells whether it works: "App", "Systeme".
        case weak
        /// Only beside a word that tells whether it works, and not as the way of one message: "Post", "E-Mail".
        case message
        /// Nowhere on its own; kept so that the check of the lexicon knows it.
        case never
        /// In a list of insurers, behind "Krankenversicherer", after a certain name of the same entity.
        case context
        /// As ``context``, and behind "die" or in a text about health insurance: "TK", "Knappschaft".
        case article
        /// Not before a noun: "Barmer".
        case adjective
        /// With a verb in the singular: "die Techniker".
        case technician
        /// Not as the noun "Allianz".
        case alliance
        /// Behind a word such as "Hackergruppe" or "Firma".
        case role
        /// Behind a certain name of the same entity, common nouns with their article: "der Dachverband".
        case later
        /// Behind an adjective of a Land or before its name: "die Berliner Datenschutzbeauftragte".
        case land
        /// In quotes, behind "laut", before "berichtet": "Welt", "Zeit".
        case medium

        /// The rule in a sentence, for people.
        public var explanation: String {
            switch self {
            case .safe: "means the entity everywhere"
            case .weak:
                "is a common word: it needs a text about health insurance, or a word that tells whether it works"
            case .message: "needs a word that tells whether it works, and is not the way of one message"
            case .never: "is not taken for the entity on its own"
            case .context:
                "needs a list of insurers, a word such as Krankenversicherer before it, or a full name earlier in the text"
            case .article:
                "needs an article, a list of insurers, a word that only insurers have, or a text about health insurance"
            case .adjective: "is not the adjective of a place: no noun may follow it"
            case .technician: "needs a verb in the singular, since people in the trade are called the same"
            case .alliance:
                "is not the noun: no adjective before it, no purpose behind it, and words of health insurance"
            case .role: "needs a word that tells what it is, such as Hackergruppe or Firma"
            case .later: "needs a full name earlier in the text, and its article if it is a common noun"
            case .land: "needs an adjective or the name of a Land beside it"
            case .medium: "needs quotes, or a word such as laut or berichtet"
            }
        }
    }
    /// Identifier of the entity.
    public let entity: String
    public let text: String
    public let rule: Rule
    public let isCaseSensitive: Bool
    /// First and last day of the name (`YYYY-MM-DD`), where known.
    public let validFrom: String?
    public let validTo: String?

    /// Whether a dash between spaces belongs to the name.
    let hasSpacedDash: Bool

    public init(
        entity: String, text: String, rule: Rule = .safe, isCaseSensitive: Bool = false, validFrom: String? = nil,
        validTo: String? = nil
    ) {
        self.entity = entity
        self.text = text
        self.rule = rule
        self.isCaseSensitive = isCaseSensitive
        self.validFrom = validFrom
        self.validTo = validTo
        hasSpacedDash =
            (text.utf8.contains(UInt8(ascii: "-")) || text.utf8.contains(0xE2))
            && text.split(separator: " ").contains { $0 == "–" || $0 == "-" }
    }
}
