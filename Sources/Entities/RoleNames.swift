import German

/// Names with a word beside them that tells what they are: "der IT-Dienstleister Mustersoft", "Mustersoft, ein
/// Dienstleister der Kassen,", "Bei dem Dienstleister handelt es sich um Mustersoft".
extension OrganisationFinder {
    func role(at index: Int, _ names: inout UnlistedNames) {
        guard text.wordEnd(from: index) == index + 1 else { return }
        let word = text.wordStart(from: index)..<(index + 1)
        apposition(word, &names)
        var start = index + 1
        guard start < text.units.count, !text.isFirstOfSentence(start) else { return }
        let isNamed = text.word(start) == "namens"
        if isNamed { start += 1 }
        guard start < text.units.count else { return }
        if text.isAfterQuote(start), text.gap(before: start).first == 0x20,
            let quoted = text.quotedRun(from: start, most: 5)
        {
            guard names.isFree(quoted), text.isCapitalized(start) || quoted.count == 1 else { return }
            names.add(
                quoted, name: quoted, kind: .organisation, reason: "quoted behind a role", role: text.surface(word))
            return
        }
        guard text.isSpaced(before: start), names.isFree(start) else { return }
        let run = text.nameRun(from: start, most: 4, takesNouns: isNamed, isFree: names.isFree)
        guard !run.isEmpty else { return predicate(of: word, &names) }
        // "die Spedition Karl Muster KG" is found by its legal form.
        guard !isWrittenAsLegalForm(run.upperBound - 1), !isWrittenAsLegalForm(run.upperBound),
            isNameBehindRole(run)
        else { return }
        addName(run, role: word, reason: "role", &names)
        if isPlural(word) { addOthers(behind: run, role: word, &names) }
    }

    /// "die Händler", "den Händlern": masculine roles whose article tells that they are many.
    private func isPlural(_ role: Range<Int>) -> Bool {
        let ending = text.word(role.upperBound - 1)
        let article = text.word(role.lowerBound - 1)
        return ending.hasSuffix("er") && article == "die" || ending.hasSuffix("ern") && article == "den"
    }

    /// The rest of "die Händler Mustersoft, Bunteware und Lumox".
    private func addOthers(behind first: Range<Int>, role: Range<Int>, _ names: inout UnlistedNames) {
        var end = first.upperBound
        while end < text.units.count {
            let isLast = text.has(end, .conjunction) && text.isSpaced(before: end)
            let start = isLast ? end + 1 : end
            guard isLast ? text.isSpaced(before: start) : text.gap(before: start).elementsEqual(", ".utf8),
                names.isFree(start)
            else { return }
            let run = text.nameRun(from: start, most: 3, isFree: names.isFree)
            guard !run.isEmpty, isNameBehindRole(run), !isLikelyNoun(run),
                !isWrittenAsLegalForm(run.upperBound - 1), !isWrittenAsLegalForm(run.upperBound)
            else { return }
            addName(run, role: role, reason: "role of several", &names)
            if isLast { return }
            end = run.upperBound
        }
    }

    /// "die Nordlicht-Gruppe": a compound that is a name; beside a word for criminals its first part is one of theirs.
    func group(at index: Int, _ names: inout UnlistedNames) {
        let head = text.wordStart(from: index)
        guard head < index, text.isHyphenated(before: index), text.wordEnd(from: index) == index + 1,
            names.isFree(head..<(index + 1)), text.isCapitalized(head), text.isNamePart(head),
            !text.has(head, .notName),
            !text.isCommonNoun(index - 1), !text.has(index - 1, .role), !text.has(index - 1, .house),
            !text.has(index - 1, .perpetratorRole), !text.has(index - 1, .perpetratorPart), !isLikelyNoun(head..<index)
        else { return }
        let isCriminal = text.sentence(of: index).contains {
            $0 != index && (text.has($0, .perpetratorRole) || text.has($0, .perpetratorPart))
        }
        let name = head..<(isCriminal ? index : index + 1)
        names.add(name, name: name, kind: isCriminal ? .perpetrator : .organisation, reason: "compound with Gruppe")
    }

    /// Adds a name that is known by its role, with the short forms that stand for it later.
    private func addName(_ run: Range<Int>, role: Range<Int>, reason: String, _ names: inout UnlistedNames) {
        let isShortened = wordCount(run) == 2 && !run.dropFirst().contains { text.word($0) == "co" }
        names.add(
            run, name: run, kind: .organisation, reason: reason, role: text.surface(role),
            shortForms: isShortened ? [firstWord(of: run)].compactMap(\.self) : [])
        addAbbreviation(behind: run.upperBound, name: run, &names)
    }

    private func wordCount(_ run: Range<Int>) -> Int { run.count { text.wordStart(from: $0) == $0 } }

    /// Whether capitals behind a role are its name and no object of the sentence: "hat das Unternehmen Anzeige
    /// erstattet".
    func isNameBehindRole(_ run: Range<Int>) -> Bool {
        if run.contains(where: text.looksLikeBrand) { return true }
        let first = run.lowerBound
        guard text.units[first].end - text.units[first].start > 2 else { return false }
        // "sagte der Sprecher des Unternehmens Reportern"
        if run.count == 1, ["ern", "innen"].contains(where: text.word(first).hasSuffix) { return false }
        if text.has(first, .firstName), run.count > 1 {
            return text.gap(before: first + 1).contains(UInt8(ascii: "&"))
        }
        if text.has(first, .generic), run.count == 1 { return false }
        // A place alone: "der Dienstleister Essen" does not occur; an adjective of a place does: "Unternehmen Berliner
        // Art".
        return !text.has(first, .place) && !text.has(first, .house)
    }

    /// "Bei dem Dienstleister handelt es sich um Mustersoft", "Der Dienstleister heißt Mustersoft".
    private func predicate(of role: Range<Int>, _ names: inout UnlistedNames) {
        let sentence = text.sentence(of: role.lowerBound)
        for index in role.upperBound..<min(role.upperBound + 8, sentence.upperBound) {
            let isNaming =
                text.word(index) == "um" && (text.word(index - 1) == "sich" || text.word(index - 2) == "sich")
                || text.word(index) == "heißt" && index == role.upperBound
            guard isNaming else { continue }
            let hasArticle = text.has(index + 1, .feminine) || text.has(index + 1, .neuter)
            let start = hasArticle ? index + 2 : index + 1
            guard text.isSpaced(before: start), names.isFree(start) else { return }
            let run = text.nameRun(from: start, most: 3, isFree: names.isFree)
            guard !run.isEmpty, isNameBehindRole(run), !isWrittenAsLegalForm(run.upperBound - 1),
                !isWrittenAsLegalForm(run.upperBound), !hasArticle || run.contains(where: text.looksLikeBrand),
                !isLikelyNoun(run)
            else { return }
            return addName(run, role: role, reason: "named as its role", &names)
        }
    }

    /// "Mustersoft, ein Dienstleister der Kassen,": the name before the comma.
    private func apposition(_ role: Range<Int>, _ names: inout UnlistedNames) {
        var index = role.lowerBound
        var steps = 0
        while index > 0, steps < 4, text.isSpaced(before: index), !text.isCapitalized(index - 1) {
            index -= 1
            steps += 1
        }
        guard index > 0, text.gap(before: index).elementsEqual(", ".utf8) else { return }
        let hasArticle =
            steps > 0 && (text.has(index, .indefinite) || text.has(index, .feminine) || text.has(index, .neuter))
        // "Mustersoft, Betreiber der Plattform," needs no article, but something that belongs to the role.
        let isOwned = ["der", "des", "von", "für", "eines", "einer", "aus"].contains(text.word(role.upperBound))
        guard hasArticle || steps == 0 && isOwned else { return }
        let last = index - 1
        guard text.isCapitalized(last) || text.isGlued(before: last), names.isFree(last), !text.isCommonNoun(last)
        else { return }
        var start = text.wordStart(from: last)
        while start > 0, last - start < 3, text.continuesName(start), text.isNamePart(start - 1),
            names.isFree(start - 1),
            !text.isCommonNoun(start - 1), text.isCapitalized(text.wordStart(from: start - 1))
        {
            start = text.wordStart(from: start - 1)
        }
        guard text.isCapitalized(start), text.isNamePart(start), !text.has(start, .house), !text.has(start, .firstName)
        else { return }
        // A plain noun has an article or stands behind a verb; a name begins the sentence or follows a preposition.
        let isBare = text.isFirstOfSentence(start) || text.has(start - 1, .dative) || text.has(start - 1, .accusative)
        let isBrand = (start..<index).contains(where: text.looksLikeBrand)
        guard isBrand || isBare && (hasArticle || !isLikelyNoun(start..<index)) else { return }
        names.add(
            start..<index, name: start..<index, kind: .organisation, reason: "apposition", role: text.surface(role))
    }

    func roleWord(before start: Int) -> String? {
        guard start > 0, text.isSpaced(before: start), text.has(start - 1, .role) else { return nil }
        return text.surface(text.wordStart(from: start - 1)..<start)
    }
}
