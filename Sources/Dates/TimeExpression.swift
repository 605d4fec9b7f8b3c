/// A temporal expression of a text, by the TimeML guidelines for TIMEX3.
public struct TimeExpression: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }
    /// What an expression's place on the calendar hangs on.
    public enum Anchor: String, Sendable, Codable {
        /// Nothing: it is explicit, or has no place.
        case none
        case publication
        /// Another expression of the text.
        case text
    }
    /// Where it stands, in UTF-8 bytes of the text.
    public let range: Range<Int>
    public let kind: Kind
    /// TIMEX3 value, such as `2023-04-25`, `2023-W17`, `P2W`, `PRESENT_REF`. Empty for a date that no calendar has.
    public let value: String
    /// TIMEX3 modifier: `START`, `MID` or `END`.
    public let mod: String?
    /// First day (`2023-04-25`) or minute (`2023-04-25T14:00`) it means, local to Europe/Berlin; `nil` without one.
    public let begin: String?
    /// Last day or minute it means, inclusive, local to Europe/Berlin; `nil` without one.
    public let until: String?
    public let anchor: Anchor
    /// How sure the value is, from 0 to 1.
    public let confidence: Double

    public init(
        range: Range<Int>, kind: Kind, value: String, mod: String? = nil, begin: String? = nil, until: String? = nil,
        anchor: Anchor = .none, confidence: Double = 1
    ) {
        self.range = range
        self.kind = kind
        self.value = value
        self.mod = mod
        self.begin = begin
        self.until = until
        self.anchor = anchor
        self.confidence = confidence
    }
}
