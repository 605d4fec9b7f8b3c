extension TokenizedText {
    /// Words and phrases that make the statement of a clause uncertain: "möglicherweise", "nicht ausgeschlossen", "soll
    /// … haben".
    ///
    /// - Returns: ranges of tokens from the first to the last word of each, in order.
    public func hedges(in clause: Clause) -> [Range<Int>] {
        let words = WordList.grammar["hedge"]
        let phrases = WordList.grammar.phrases("hedge")
        var found: [Range<Int>] = []
        for range in clause.tokens {
            for index in range {
                if words.contains(stripped(index)) {
                    found.append(index..<(index + 1))
                } else if let end = phrases.lazy.compactMap({ self.end(of: $0, at: index, in: range) }).first {
                    found.append(index..<end)
                }
            }
        }
        return found
    }

    /// A word without the ending of an adjective: "mutmaßlichen" is "mutmaßlich".
    private func stripped(_ index: Int) -> String {
        let word = lowercased(index)
        for ending in ["em", "en", "er", "es", "e"] where word.hasSuffix("lich" + ending) {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    /// The end of a phrase that begins at a token; "…" spans up to twelve words of the clause.
    private func end(of phrase: [String], at start: Int, in range: Range<Int>) -> Int? {
        var index = start
        var gap = 0
        for word in phrase {
            if word == "…" {
                gap = 12
                continue
            }
            let reach = index..<min(index + gap + 1, range.upperBound)
            guard let found = reach.first(where: { lowercased($0) == word }) else { return nil }
            (index, gap) = (found + 1, 0)
        }
        return index
    }
}
