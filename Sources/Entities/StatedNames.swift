import German

/// Names that nothing but their place in the sentence gives away: "Cyberangriff auf Mustersoft", "Datenleck bei
/// Mustersoft", "Mustersoft-Sprecher", "der Geschäftsführer der Mustersoft".
extension OrganisationFinder {
    /// "Angriff auf Mustersoft", "Störung bei Mustersoft": what was hit. "Forscher von Mustersoft": where they belong.
    func stated(
        behind index: Int, _ prepositions: Set<String>, kind: EntityKind = .organisation, reason: String,
        _ names: inout UnlistedNames
    ) {
        guard text.wordEnd(from: index) == index + 1, text.isSpaced(before: index + 1),
            prepositions.contains(text.word(index + 1)), text.isSpaced(before: index + 2)
        else { return }
        let run = text.nameRun(from: index + 2, most: 3, isFree: names.isFree)
        guard !run.isEmpty, isNameBehindRole(run), !text.has(run.lowerBound, .land), !isLikelyNoun(run),
            !isWrittenAsLegalForm(run.upperBound - 1), !isWrittenAsLegalForm(run.upperBound),
            !text.has(run.upperBound, .spokesperson)
        else { return }
        // "Angriff auf Boote", but "Cyberangriff auf Häfele".
        let isPlain = text.word(index) == "angriff" || text.word(index) == "attacke"
        let looksPlural = run.count == 1 && text.word(run.lowerBound).hasSuffix("e")
        guard !isPlain || !looksPlural || text.looksLikeBrand(run.lowerBound) else { return }
        names.add(run, name: run, kind: kind, reason: reason, role: nil)
    }

    /// Whether a name of one word looks like an ordinary noun: by its class, or by the ending of a plural or an agent.
    func isLikelyNoun(_ run: Range<Int>) -> Bool {
        let last = run.upperBound - 1
        if text.has(last, .role) || text.has(last, .house) || text.has(last, .clinic) || text.has(last, .state)
            || text.has(last, .perpetratorRole) || text.has(last, .insurerPart) || text.has(last, .nounHead)
        {
            return true
        }
        if run.contains(where: text.looksLikeBrand) { return false }
        guard text.wordStart(from: last) == run.lowerBound else { return false }
        let word = text.word(last)
        return ["en", "er", "ern", "eln", "ten"].contains(where: word.hasSuffix)
    }

    /// "Mustersoft-Sprecher", "eine Sprecherin von Mustersoft", "Geschäftsführer der Mustersoft".
    func spokesperson(at index: Int, _ names: inout UnlistedNames) {
        let head = text.wordStart(from: index)
        if head < index, text.isHyphenated(before: index) {
            let name = head..<index
            guard names.isFree(name), text.isCapitalized(head), !text.has(head, .notName),
                !text.isCommonNoun(index - 1),
                !text.has(index - 1, .house), !text.has(index - 1, .role),
                text.units[index - 1].end - text.units[head].start > 2
            else { return }
            return names.add(name, name: name, kind: .organisation, reason: "spokesperson", role: nil)
        }
        let link = text.word(index + 1)
        guard link == "von" || link == "der", text.isSpaced(before: index + 2) else { return }
        let run = text.nameRun(from: index + 2, most: 3, isFree: names.isFree)
        guard !run.isEmpty, isNameBehindRole(run), !text.has(run.lowerBound, .firstName),
            !isWrittenAsLegalForm(run.upperBound), !isWrittenAsLegalForm(run.upperBound - 1)
        else { return }
        // "die Sprecherin der Ermittler"; "der Geschäftsführer der Mustersoft" leads a company.
        let leadsCompany = text.word(index).hasPrefix("geschäftsführer") && !isLikelyNoun(run)
        guard link == "von" || leadsCompany || run.contains(where: text.looksLikeBrand) else { return }
        names.add(run, name: run, kind: .organisation, reason: "spokesperson", role: nil)
    }
}
