import German

/// Finds organisations and groups of criminals that no list has, by the form of their names.
///
/// A legal form at the end ("Muster Software GmbH"), a house word ("Klinikum Musterstadt", "Musterstädter Klinikum"), a
/// role before the name ("der IT-Dienstleister Mustersoft", "die Hackergruppe „Muster“") or behind it ("Mustersoft, ein
/// Dienstleister der Kassen,"), and a spokesperson ("Mustersoft-Sprecher", "ein Sprecher von Mustersoft").
struct OrganisationFinder {
    let text: UnitText

    /// Adds what is found to the names of the text.
    func find(into names: inout UnlistedNames) {
        for index in text.units.indices where text.units[index].isCapitalized || isLowerCaseCue(index) {
            if text.has(index, .legalForm) {
                legalForm(at: index, &names)
            } else if text.has(index, .house) {
                house(at: index, &names)
            } else if text.has(index, .perpetratorRole) {
                perpetrator(at: index, &names)
                if text.word(index) == "gruppe" { group(at: index, &names) }
            } else if text.has(index, .role) {
                role(at: index, &names)
            } else if text.has(index, .spokesperson) {
                spokesperson(at: index, &names)
            } else if text.has(index, .mediumTail) {
                medium(at: index, &names)
            } else if text.has(index, .topicHouse) {
                topicHouse(at: index, &names)
            } else if text.has(index, .credit) {
                credited(at: index, &names)
            } else if text.has(index, .strike) {
                stated(behind: index, ["auf", "bei", "gegen"], reason: "what was hit", &names)
            }
            if text.has(index, .affiliate) {
                stated(behind: index, ["von"], reason: "where people belong", &names)
            } else if text.has(index, .perpetratorPart) {
                stated(behind: index, ["von"], kind: .perpetrator, reason: "where criminals belong", &names)
            }
            if text.has(index, .nameTail), text.isSpaced(before: index), names.isFree(index) { tail(at: index, &names) }
        }
    }

    /// "e. V.", "mbH", and "up" in "Start-up".
    private func isLowerCaseCue(_ index: Int) -> Bool {
        text.has(index, .legalForm)
            || text.has(index, .role) && text.isHyphenated(before: index) && text.word(index - 1) == "start"
    }

    // MARK: Legal forms

    private func legalForm(at index: Int, _ names: inout UnlistedNames) {
        guard index > 0, text.isSpaced(before: index) || text.isHyphenated(before: index), isWrittenAsLegalForm(index)
        else { return }
        var start = index
        while start > 0, index - start < 7, text.continuesName(start), isLegalNamePart(start - 1),
            names.isFree(start - 1)
        {
            start -= 1
        }
        while start < index - 1, text.isSpaced(before: start + 1), !["für", "zur"].contains(text.word(start + 1)),
            text.has(start, .role) && text.word(start) != "verein" || text.has(start, .function)
                || text.has(start, .plural)
        {
            start += 1
        }
        while start < index, !text.isCapitalized(start), !text.looksLikeBrand(start) { start += 1 }
        guard start < index, names.isFree(start), !text.has(index - 1, .conjunction) else { return }
        var end = index + 1
        // "GmbH & Co. KG", "e.V."
        if text.word(end) == "co", text.has(end + 1, .legalForm) { end += 2 }
        if text.word(index) == "e", text.word(end) == "v" { end += 1 }
        names.add(
            start..<end, name: start..<index, kind: .organisation, reason: "legal form", role: roleWord(before: start),
            shortForms: [firstWord(of: start..<index)].compactMap(\.self))
        addAbbreviation(behind: end, name: start..<index, &names)
    }

    func isWrittenAsLegalForm(_ index: Int) -> Bool {
        guard text.has(index, .legalForm) else { return false }
        let word = text.surface(index..<(index + 1))
        if word == "e" { return text.word(index + 1) == "v" && text.gap(before: index + 1).first == UInt8(ascii: ".") }
        return Self.legalForms.contains(word)
    }

    private static let legalForms: Set<String> = [
        "GmbH", "gGmbH", "mbH", "AG", "SE", "KG", "KGaA", "OHG", "UG", "eG", "VVaG", "GbR", "AöR", "KöR", "Inc", "Ltd",
        "LLC", "Corp",
        "Corporation", "PLC", "plc", "Limited",
    ]

    private func isLegalNamePart(_ index: Int) -> Bool {
        text.isNamePart(index) && !text.has(index, .legalForm)
            || ["für", "und", "of", "and", "zur"].contains(text.word(index)) && text.isNamePart(index - 1)
    }

    /// "Muster Systems": the name before a word that ends names of companies.
    private func tail(at index: Int, _ names: inout UnlistedNames) {
        let start = text.wordStart(from: index - 1)
        guard names.isFree(start..<(index + 1)), text.isCapitalized(start), text.isNamePart(start),
            !text.isCommonNoun(index - 1),
            !text.has(index - 1, .role), !text.has(index - 1, .house), !isWrittenAsLegalForm(index + 1)
        else { return }
        names.add(
            start..<(index + 1), name: start..<(index + 1), kind: .organisation, reason: "company word",
            role: text.has(index, .role) ? text.surface(index..<(index + 1)) : roleWord(before: start),
            shortForms: [firstWord(of: start..<(index + 1))].compactMap(\.self))
    }

    // MARK: Short forms

    /// The first word of a name of several, if it can stand for the whole later.
    func firstWord(of name: Range<Int>) -> Range<Int>? {
        let word = name.lowerBound..<text.wordEnd(from: name.lowerBound)
        guard word.count < name.count, !text.isCommonNoun(word.upperBound - 1), !text.has(word.lowerBound, .house),
            !text.has(word.lowerBound, .notName), !text.has(word.lowerBound, .generic),
            !text.has(word.lowerBound, .firstName)
        else { return nil }
        let surface = text.surface(word)
        let isAdjective = ["ische", "ischer", "isches", "liche", "er", "ale", "eutsche"].contains(
            where: surface.hasSuffix)
        return surface.utf8.count > 3 && !isAdjective || word.contains(where: text.looksLikeBrand) ? word : nil
    }

    /// The unit in brackets behind a name that abbreviates it.
    private func abbreviation(behind end: Int) -> Range<Int>? {
        guard end < text.units.count, text.gap(before: end).elementsEqual(" (".utf8),
            text.gap(before: end + 1).first == UInt8(ascii: ")"), text.looksLikeBrand(end)
        else { return nil }
        return end..<(end + 1)
    }

    func addAbbreviation(behind end: Int, name: Range<Int>, _ names: inout UnlistedNames) {
        guard let short = abbreviation(behind: end) else { return }
        names.addForm(short, of: name)
    }
}
