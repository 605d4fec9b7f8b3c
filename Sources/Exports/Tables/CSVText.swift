/// Rows as CSV (RFC 4180): commas, quotes doubled, lines ended by CR LF, UTF-8 without a byte order mark.
///
/// A field that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises ("CSV Injection").
struct CSVText {
    private(set) var text = ""

    /// Starts with the names of the columns.
    init(columns: [String]) { append(columns) }

    mutating func append(_ row: [String]) { text += row.map(Self.field).joined(separator: ",") + "\r\n" }

    /// A field, defused and, where it must be, in quotes.
    static func field(_ value: String) -> String {
        let isFormula = value.unicodeScalars.first.map(formulaStarts.contains) ?? false
        let safe = isFormula ? "'" + value : value
        let needsQuotes =
            isFormula || safe.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }
        return needsQuotes
            ? "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : safe
    }

    /// With the full-width forms that some spreadsheets take for the narrow ones.
    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
}
