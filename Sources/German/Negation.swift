/// A word that negates, and how far it reaches.
public struct Negation: Sendable, Hashable {
    /// Index of the token: "nicht", "keine", "ohne".
    public let token: Int
    /// Tokens that are negated.
    public let scope: Range<Int>
}

extension TokenizedText {
    /// The negations of a clause.
    ///
    /// "nicht", "nie" and the like negate the clause's predicate, so all behind them and the participle at the end;
    /// "kein" its noun and the predicate; "ohne" only its noun phrase; "weder … noch" both parts. "nicht nur" and
    /// "nicht zuletzt" negate nothing. The negation of a clause does not reach into clauses that depend on it.
    public func negations(in clause: Clause) -> [Negation] {
        let negators = WordList.grammar["negator"]
        let pseudo = WordList.grammar["pseudoNegation"]
        var negations: [Negation] = []
        for range in clause.tokens {
            for index in range where negators.contains(lowercased(index)) {
                if pseudo.contains(lowercased(index + 1)) { continue }
                if lowercased(index + 1) == "mehr", pseudo.contains(lowercased(index + 2)) { continue }
                let end =
                    lowercased(index) == "ohne" ? phraseEnd(from: index + 1, to: range.upperBound) : range.upperBound
                let stop = adversative(from: index + 1, to: end) ?? end
                negations.append(Negation(token: index, scope: (index + 1)..<max(stop, index + 1)))
            }
        }
        return negations
    }

    /// Whether a token of a clause is negated: it stands in the scope of a negation, or is the verb before "nicht".
    public func isNegated(_ token: Int, in clause: Clause) -> Bool {
        negations(in: clause).contains { negation in
            if negation.scope.contains(token) { return true }
            // "Die App funktioniert nicht.": the finite verb stands before its negation.
            guard lowercased(negation.token) != "ohne" else { return false }
            return token < negation.token && isFinite(token) && clause.contains(token)
                && !(token + 1..<negation.token).contains(where: isFinite)
        }
    }

    /// The end of a noun phrase: behind its first noun and what a hyphen or "und" joins to it.
    private func phraseEnd(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, !tokens[index].isCapitalized { index += 1 }
        while index + 2 < end, ["und", "oder"].contains(lowercased(index + 1)), tokens[index + 2].isCapitalized {
            index += 2
        }
        return min(index + 1, end)
    }

    /// The first "sondern" or "aber" of some tokens, where a negation ends.
    private func adversative(from start: Int, to end: Int) -> Int? {
        start < end ? (start..<end).first { ["sondern", "aber", "jedoch"].contains(lowercased($0)) } : nil
    }
}
