/// A part of a sentence with a predicate of its own.
public struct Clause: Sendable, Hashable {
    public enum Kind: String, Sendable {
        /// A main clause, or what is left of the sentence.
        case main
        /// Begins with a conjunction such as "dass" or "weil".
        case subordinate
        /// Begins with a relative pronoun, perhaps behind a preposition.
        case relative
        /// "um … zu", "ohne … zu".
        case infinitive
    }
    public let kind: Kind
    /// Indices of tokens, without the marks between clauses. A main clause that another one interrupts has several
    /// ranges.
    public let tokens: [Range<Int>]

    /// Whether a token belongs to the clause.
    public func contains(_ token: Int) -> Bool { tokens.contains { $0.contains(token) } }
}

extension TokenizedText {
    /// The clauses of a sentence, in the order in which they begin.
    ///
    /// Boundaries are semicolons, colons before a capital, dashes between spaces, commas before a conjunction or a
    /// relative pronoun, and "und" between two predicates. A subordinate clause ends at the first comma behind its
    /// verb, which stands last.
    public func clauses(of sentence: Range<Int>) -> [Clause] {
        ClauseSplitter(text: self, sentence: sentence).clauses
    }
}

private struct ClauseSplitter {
    let text: TokenizedText
    let sentence: Range<Int>

    private static let subordinators = WordList.grammar["subordinator"]
    private static let infinitives = WordList.grammar["infinitive"]
    private static let adversatives = WordList.grammar["adversative"]
    private static let relatives = WordList.grammar["relative"]
    private static let prepositions = WordList.grammar["preposition"]

    var clauses: [Clause] {
        var found: [Clause] = []
        var main: [Range<Int>] = []
        var start = sentence.lowerBound
        var kind = Clause.Kind.main
        if let opening = opening(at: sentence.lowerBound, isFirst: true) { kind = opening }
        func close(at end: Int) {
            guard end > start else { return }
            if kind == .main {
                main.append(start..<end)
            } else {
                found.append(Clause(kind: kind, tokens: [start..<end]))
            }
        }
        func closeMain() {
            if !main.isEmpty { found.append(Clause(kind: .main, tokens: main)) }
            main = []
        }
        for index in sentence where index > sentence.lowerBound && index + 1 < sentence.upperBound {
            let mark = text.tokens[index].kind == .punctuation ? text.string(text.tokens[index]) : ""
            if mark == ";" || isDash(mark, at: index) || (mark == ":" && text.tokens[index + 1].isCapitalized) {
                close(at: index)
                closeMain()
                (kind, start) = (opening(at: index + 1, isFirst: true) ?? .main, index + 1)
            } else if mark == "," {
                if Self.adversatives.contains(text.lowercased(index + 1)) {
                    close(at: index)
                    closeMain()
                    (kind, start) = (.main, index + 1)
                } else if let next = opening(at: index + 1, isFirst: false) {
                    close(at: index)
                    (kind, start) = (next, index + 1)
                } else if kind != .main, endsWithVerb(before: index) {
                    close(at: index)
                    (kind, start) = (.main, index + 1)
                }
            } else if kind == .main, start < index, isCoordination(at: index, from: start) {
                close(at: index)
                closeMain()
                start = index
            }
        }
        let end = sentence.upperBound - (isFinalStop(sentence.upperBound - 1) ? 1 : 0)
        close(at: max(end, start))
        closeMain()
        return found.sorted { $0.tokens[0].lowerBound < $1.tokens[0].lowerBound }
    }

    private func isFinalStop(_ index: Int) -> Bool {
        index > sentence.lowerBound && [".", "!", "?"].contains(text.string(text.tokens[index]))
    }

    private func isDash(_ mark: String, at index: Int) -> Bool {
        (mark == "–" || mark == "—" || mark == "-") && !text.tokens[index].isGlued && !text.tokens[index + 1].isGlued
    }

    /// What kind of dependent clause begins at a token, or `nil` if none does.
    private func opening(at index: Int, isFirst: Bool) -> Clause.Kind? {
        let word = text.lowercased(index)
        if Self.infinitives.contains(word), hasInfinitive(from: index) { return .infinitive }
        if Self.subordinators.contains(word) { return isFirst && !endsWithVerb(from: index) ? nil : .subordinate }
        guard !isFirst else { return nil }
        if Self.relatives.contains(word) { return endsWithVerb(from: index) ? .relative : nil }
        if Self.prepositions.contains(word), Self.relatives.contains(text.lowercased(index + 1)) {
            return endsWithVerb(from: index) ? .relative : nil
        }
        return nil
    }

    private func stretchEnd(from index: Int) -> Int {
        var end = index
        while end < sentence.upperBound, text.tokens[end].kind != .punctuation { end += 1 }
        return end
    }

    /// Whether the stretch from a token to the next mark ends with a word in lower case, where verbs stand.
    private func endsWithVerb(from index: Int) -> Bool {
        let end = stretchEnd(from: index)
        return end - index > 1 && endsWithVerb(before: end)
    }

    private func endsWithVerb(before index: Int) -> Bool {
        let token = text.tokens[index - 1]
        guard token.kind == .word, !token.isCapitalized, token.end - token.start > 2 else { return false }
        let word = text.lowercased(index - 1)
        return text.isFinite(index - 1)
            || (["t", "n", "e"].contains(where: word.hasSuffix) && !Self.prepositions.contains(word))
    }

    private func hasInfinitive(from index: Int) -> Bool {
        let end = stretchEnd(from: index)
        guard end - index > 2 else { return false }
        return (index..<end).contains {
            text.lowercased($0) == "zu" || (text.lowercased($0).contains("zu") && $0 == end - 1)
        }
    }

    /// Whether "und" joins two predicates: a finite verb stands before it and, up to the next mark, behind it.
    private func isCoordination(at index: Int, from start: Int) -> Bool {
        guard ["und", "oder"].contains(text.lowercased(index)) else { return false }
        let behind = (index + 1)..<stretchEnd(from: index + 1)
        return (start..<index).contains(where: text.isFinite) && behind.contains(where: text.isFinite)
    }
}
