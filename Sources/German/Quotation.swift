/// What stands in marks of quotation.
public struct Quotation: Sendable, Hashable {
    /// Indices of the tokens between the marks.
    public let tokens: Range<Int>
    /// Whether a sentence is quoted, and not a name or a single word.
    public let isSpeech: Bool
}

extension TokenizedText {
    /// The quotations of the text in order: „…“, “…”, »…«, «…» and "…". A quotation may go over several sentences, not
    /// over a line feed that no mark repeats.
    public var quotations: [Quotation] {
        var quotations: [Quotation] = []
        var open: (token: Int, mark: String)?
        for (index, token) in tokens.enumerated() {
            if let begun = open, utf8[tokens[max(index - 1, 0)].end..<token.start].contains(0x0A), begun.token < index {
                open = nil
            }
            guard token.kind == .punctuation else { continue }
            let mark = string(token)
            if let begun = open {
                guard Self.closing[begun.mark]?.contains(mark) == true else { continue }
                let inner = (begun.token + 1)..<index
                if !inner.isEmpty { quotations.append(Quotation(tokens: inner, isSpeech: isSpeech(inner))) }
                open = nil
            } else if Self.closing[mark] != nil, isOpening(mark, at: index) {
                open = (index, mark)
            }
        }
        return quotations
    }

    /// Which marks close a mark that opens.
    private static let closing: [String: Set<String>] = [
        "„": ["“", "”", "\""], "“": ["”", "“"], "»": ["«"], "«": ["»"], "\"": ["\"", "“"],
    ]

    /// Whether a mark can open: one that also closes must stand before a word and behind a space.
    private func isOpening(_ mark: String, at index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        return mark == "„"
            || (tokens[index + 1].isGlued && (index == 0 || !tokens[index].isGlued || string(tokens[index - 1]) == "("))
    }

    private func isSpeech(_ inner: Range<Int>) -> Bool {
        inner.count > 4 && inner.contains { isFinite($0) || tokens[$0].kind == .punctuation }
    }
}
