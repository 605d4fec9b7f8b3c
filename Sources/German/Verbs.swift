/// Forms of verbs, told by lists and endings.
extension TokenizedText {
    private static let finiteForms = WordList.grammar["finite"]
    private static let subjunctiveForms = WordList.grammar["subjunctive"]
    private static let particles = WordList.grammar["particle"]
    /// First subjunctives by rule: the infinitive without its "n".
    private static let ruledSubjunctives = Set(WordList.grammar["verb"].map { String($0.dropLast()) }).subtracting([
        "werde", "habe",
    ])

    /// Whether a token is a finite verb: one of the list, or in lower case with the ending of the preterite.
    func isFinite(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
        let word = lowercased(index)
        if Self.finiteForms.contains(word) { return true }
        return !tokens[index].isCapitalized && word.utf8.count > 5 && (word.hasSuffix("te") || word.hasSuffix("ten"))
            && !Self.adjectiveLike.contains(where: word.hasSuffix)
    }

    /// Endings of participles used as adjectives and of adverbs, which look like the preterite.
    private static let adjectiveLike = [
        "erte", "erten", "zte", "zten", "chte", "chten", "nnte", "nnten", "ste", "sten", "mte", "mten",
    ]

    /// Whether a token is a verb in the subjunctive (Konjunktiv), which reports what another one says.
    ///
    /// The first subjunctive is known by its "-e" ("er arbeite"), the second by a list. "ich arbeite" is no
    /// subjunctive.
    public func isSubjunctive(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .word, !tokens[index].isCapitalized || index == 0
        else {
            return false
        }
        let word = lowercased(index)
        guard Self.subjunctiveForms.contains(word) || Self.ruledSubjunctives.contains(word) else { return false }
        guard lowercased(index + 1) != "ich" else { return false }
        var before = index - 1
        while before >= 0, tokens[before].kind == .word {
            if lowercased(before) == "ich" { return false }
            before -= 1
        }
        return true
    }

    /// The separable verbs of a clause: the finite verb and its particle at the end, "fiel … aus".
    ///
    /// - Returns: indices of the tokens of verb and particle.
    public func separableVerbs(in clause: Clause) -> [(verb: Int, particle: Int)] {
        guard let last = clause.tokens.last, clause.kind == .main else { return [] }
        let particle = last.upperBound - 1
        guard Self.particles.contains(lowercased(particle)), !tokens[particle].isCapitalized else { return [] }
        let verb = clause.tokens.flatMap { Array($0) }.first { index in
            index < particle && !tokens[index].isCapitalized && (isFinite(index) || hasPresentEnding(index))
        }
        return verb.map { [(verb: $0, particle: particle)] } ?? []
    }

    private func hasPresentEnding(_ index: Int) -> Bool {
        let word = lowercased(index)
        return word.utf8.count > 4 && word.hasSuffix("t") && !WordList.grammar["preposition"].contains(word)
            && word != "nicht"
    }
}
