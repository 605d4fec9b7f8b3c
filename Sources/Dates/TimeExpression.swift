/// A temporal expression of a text, by the TimeML guidelines for TIMEX3.
///
///     let text = TokenizedText("In der Nacht zum Mittwoch wurde die Kasse angegriffen.")
///     let night = DateTagger().expressions(in: text, published: "2023-04-27")[0]
///     night.value     // "2023-04-25TNI"
///     night.begin     // "2023-04-25T22:00"
public struct TimeExpression: Sendable, Hashable {
    /// The types of TIMEX3.
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
        /// The publication date.
        case publication
        /// Another expression of the text.
        case text
    }
    /// Where it stands, in UTF-8 bytes of the text.
    public let range: Range<Int>
    /// A day or longer, a time of day, a length, or a repetition.
    public let kind: Kind
    /// TIMEX3 value, such as `2023-04-25`, `2023-W17`, `P2W`, `PRESENT_REF`. Empty for a date that no calendar has.
    public let value: String
    /// TIMEX3 modifier: `START`, `MID`, `END`, `APPROX`, `MORE_THAN` or `LESS_THAN`; `nil` without one.
    public let mod: String?
    /// First day (`2023-04-25`) or minute (`2023-04-25T14:00`) it means, local to Europe/Berlin; `nil` without one.
    public let begin: String?
    /// Last day or minute it means, inclusive, local to Europe/Berlin; `nil` without one.
    public let until: String?
    /// What the value hangs on.
    public let anchor: Anchor
    /// How sure the value is, from 0 to 1.
    public let confidence: Double

    /// An expression with its value; parameters as the properties.
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
