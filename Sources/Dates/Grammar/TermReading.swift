import German

/// What the words of a text mean in expressions of time, by the place of their token.
///
/// All questions take any index; beyond the text the answer is no.
struct TermReading: Sendable {
    let text: TokenizedText
    private let table: TermTable
    /// For each token the index of its term, or -1.
    private let terms: [Int32]
    private let categories: [TermSet]

    init(_ text: TokenizedText, table: TermTable = .bundled) {
        self.text = text
        self.table = table
        var terms = [Int32](repeating: -1, count: text.tokens.count)
        var categories = [TermSet](repeating: [], count: text.tokens.count)
        for (index, token) in text.tokens.enumerated() where token.kind == .word {
            let term = table.lookUp(text.utf8[token.range])
            guard term >= 0 else { continue }
            terms[index] = term
            categories[index] = table.terms[Int(term)].categories
        }
        self.terms = terms
        self.categories = categories
    }

    // MARK: Vocabulary

    func has(_ index: Int, _ category: TermCategory) -> Bool {
        index >= 0 && index < categories.count && categories[index].contains(category)
    }

    func hasAny(_ index: Int, _ set: TermSet) -> Bool {
        index >= 0 && index < categories.count && categories[index].meets(set)
    }

    /// Whether the vocabulary knows a word.
    func isTerm(_ index: Int) -> Bool { index >= 0 && index < terms.count && terms[index] >= 0 }

    /// The value that the vocabulary gives a word in a category.
    func value(_ index: Int, _ category: TermCategory) -> String? {
        has(index, category) ? table.terms[Int(terms[index])].text(category) : nil
    }

    /// The value as a number.
    func integer(_ index: Int, _ category: TermCategory) -> Int? {
        has(index, category) ? table.terms[Int(terms[index])].number(category) : nil
    }

    /// The phrases that begin with a word.
    func phrases(_ index: Int) -> [Phrase] { table.phrases[terms[index]] ?? [] }

    // MARK: Form

    func isNumber(_ index: Int) -> Bool { kind(index) == .number }
    func isWord(_ index: Int) -> Bool { kind(index) == .word }
    func isCapitalized(_ index: Int) -> Bool { contains(index) && text.tokens[index].isCapitalized }
    func isGlued(_ index: Int) -> Bool { contains(index) && text.tokens[index].isGlued }
    /// Bytes of a token.
    func length(_ index: Int) -> Int { contains(index) ? text.tokens[index].end - text.tokens[index].start : 0 }
    func bytes(_ index: Int) -> ArraySlice<UInt8> { contains(index) ? text.utf8[text.tokens[index].range] : [] }

    private func contains(_ index: Int) -> Bool { index >= 0 && index < text.tokens.count }
    private func kind(_ index: Int) -> Token.Kind? { contains(index) ? text.tokens[index].kind : nil }

    /// Whether a token is this word; `word` in lower case.
    func reads(_ index: Int, _ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard length(index) == count else { return false }
        let start = text.tokens[index].start
        var previous: UInt8 = 0
        for offset in 0..<count {
            let byte = text.utf8[start + offset]
            let isUpper = (byte >= 0x41 && byte <= 0x5A) || (previous == 0xC3 && byte >= 0x80 && byte <= 0x9E)
            if (isUpper ? byte | 0x20 : byte) != word.utf8Start[offset] { return false }
            previous = byte
        }
        return true
    }

    func isMark(_ index: Int, _ mark: StaticString) -> Bool { kind(index) == .punctuation && reads(index, mark) }

    /// A hyphen or a dash.
    func isDash(_ index: Int) -> Bool { isMark(index, "-") || isMark(index, "–") || isMark(index, "—") }

    func isQuote(_ index: Int) -> Bool {
        kind(index) == .punctuation && Self.quotes.contains { reads(index, $0) }
    }

    private static let quotes: [StaticString] = ["\"", "„", "“", "”", "»", "«", "'", "‚", "‘"]

    /// A mark that ends a clause; full stops end sentences, and many stand behind numbers and abbreviations.
    func isClauseEnd(_ index: Int) -> Bool {
        guard kind(index) == .punctuation else { return false }
        return Self.clauseEnds.contains { reads(index, $0) }
    }

    private static let clauseEnds: [StaticString] = [",", ";", ":", "?", "!", "–", "„", "“", "”", "\"", "»", "«", "(", ")"]

    /// A full stop glued to the number before it.
    func isOrdinalPoint(_ index: Int) -> Bool { isMark(index, ".") && isGlued(index) }

    /// A number token of at most six digits and nothing else.
    func digits(_ index: Int) -> Int? {
        guard isNumber(index), length(index) <= 6 else { return nil }
        return bytes(index).decimal
    }

    /// A number of four digits that may be a year.
    func yearNumber(_ index: Int) -> Int? {
        guard length(index) == 4, let year = digits(index), (1_000...2_100).contains(year) else { return nil }
        return year
    }

    func hash(_ index: Int) -> UInt64 { TermTable.hash(bytes(index)) }
}

extension ArraySlice<UInt8> {
    /// The number that decimal digits write; `nil` for none or any other byte.
    var decimal: Int? {
        guard !isEmpty, count <= 9 else { return nil }
        var value = 0
        for byte in self {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte) - 0x30
        }
        return value
    }
}
