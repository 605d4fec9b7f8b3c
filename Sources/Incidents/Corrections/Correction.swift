/// What a person decided about a value of a record.
///
/// A correction is kept apart from what was extracted and laid over it when a record is read
/// (``IncidentRecord/corrected(by:)``), so that a later extraction does not undo it.
public struct Correction: Sendable, Hashable, Codable {
    /// Which value a correction is about.
    public enum Field: String, Sendable, Codable, CaseIterable {
        /// The record with all of its values: accepting it accepts what no correction of its own decides.
        case record
        /// An affected insurer, or a kind of insurers named as a whole.
        case affectedInsurer
        /// The first day on which an insurer was affected.
        case affectedSince
        /// The last day on which an insurer was affected.
        case affectedUntil
        case dataLeak
        /// A dated event of the timeline.
        case timeline
    }

    /// What was decided.
    public enum Action: String, Sendable, Codable, CaseIterable {
        /// The value is right.
        case accept
        /// The value is wrong, and none stands in its place.
        case reject
        /// Another value is right: ``Correction/value``.
        case change
        /// The text says what the program missed: an insurer that it only calls mentioned or spared is affected.
        case add
    }

    /// An insurer as a record names it.
    public struct Insurer: Sendable, Hashable, Codable {
        /// Identifier in the lexicon.
        public var id: String
        public var name: String
        /// Institutionskennzeichen, nine digits.
        public var ik: String?
        /// `statutory`, `private` or `group`.
        public var kind: String

        public init(id: String, name: String, ik: String? = nil, kind: String) {
            self.id = id
            self.name = name
            self.ik = ik
            self.kind = kind
        }
    }

    public var field: Field
    public var action: Action
    /// What tells the value apart from others of its field: an insurer's identifier; of an event its name and TIMEX3
    /// value, `attack 2023-04-25`; empty for the record and its data leak.
    public var subject: String
    /// The right value: an insurer's identifier, a day (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) or a verdict.
    public var value: String?
    /// What the program had said when the correction was made, in the same form.
    public var before: String?
    /// The insurer that is affected, where one is accepted, added or put in another's place.
    public var insurer: Insurer?
    /// The words that proved the value when the correction was made, in the text with ``contentHash``.
    public var evidence: [Evidence]
    /// SHA-256 of the article's text when the correction was made.
    public var contentHash: String
    public var reason: String
    /// Who decided.
    public var by: String
    /// When (ISO 8601).
    public var at: String

    public init(
        field: Field, action: Action, subject: String = "", value: String? = nil, before: String? = nil,
        insurer: Insurer? = nil, evidence: [Evidence] = [], contentHash: String = "", reason: String, by: String,
        at: String
    ) {
        self.field = field
        self.action = action
        self.subject = subject
        self.value = value
        self.before = before
        self.insurer = insurer
        self.evidence = evidence
        self.contentHash = contentHash
        self.reason = reason
        self.by = by
        self.at = at
    }

    /// What a later correction of the same value replaces.
    public var target: String { field.rawValue + " " + subject }
}

/// Why a correction makes no sense.
public enum CorrectionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The record has no such value.
    case noSuchValue(field: Correction.Field, subject: String)
    /// The value is not of the form that the field needs.
    case wrongValue(String, expected: String)
    /// The field does not know the action.
    case wrongAction(Correction.Action, field: Correction.Field)
    /// A reason or a name is missing, or longer than 2,000 characters.
    case incomplete(String)

    public var description: String {
        switch self {
        case .noSuchValue(let field, let subject):
            "the record has no \(field.rawValue)\(subject.isEmpty ? "" : " \"\(subject)\"") (any more)"
        case .wrongValue(let value, let expected): "\"\(value)\" is no value here; expected is \(expected)"
        case .wrongAction(let action, let field): "\(field.rawValue) cannot be corrected by \"\(action.rawValue)\""
        case .incomplete(let what): "the \(what) is missing or longer than 2,000 characters"
        }
    }
}
