/// Finds direct speech in a text by its quotation marks.
enum QuoteReading {
    /// Quotes shorter than this are names and single words, in Unicode scalars.
    private static let shortest = 20
    private static let longest = 1_500

    /// Ranges of Unicode scalars between matching quotation marks of one paragraph, in ascending order: „…“, »…«, “…”, "…".
    static func quotes(in text: String, end: Int) -> [Range<Int>] {
        var quotes: [Range<Int>] = []
        var open: (start: Int, closers: [Unicode.Scalar])?
        for (index, scalar) in text.unicodeScalars.prefix(end).enumerated() {
            if scalar == "\n" {
                open = nil
            } else if let (start, closers) = open, closers.contains(scalar) {
                if (shortest...longest).contains(index - start) { quotes.append(start..<index) }
                open = nil
            } else if open == nil {
                switch scalar {
                case "„": open = (index + 1, ["“", "”", "\""])
                case "»": open = (index + 1, ["«"])
                case "“": open = (index + 1, ["”"])
                case "\"": open = (index + 1, ["\""])
                default: break
                }
            }
        }
        return quotes
    }
}
