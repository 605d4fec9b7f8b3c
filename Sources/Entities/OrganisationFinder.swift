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
        for index in text.units.indices where text.units[index].isCapitalized || text.has(index, .legalForm) {
            if text.has(index, .legalForm) {
                legalForm(at: index, &names)
            } else if text.has(index, .house) {
                house(at: index, &names)
            } else if text.has(index, .perpetratorRole) {
                perpetrator(at: index, &names)
            } else if text.has(index, .role) {
                role(at: index, &names)
            } else if text.has(index, .spokesperson) {
                spokesperson(at: index, &names)
            } else if text.has(index, .nameTail), text.isSpaced(before: index) {
                tail(at: index, &names)
            }
        }
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
            text.has(start, .role) || text.has(start, .function) || text.has(start, .plural)
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

    private func isWrittenAsLegalForm(_ index: Int) -> Bool {
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

    // MARK: Houses

    private func house(at index: Int, _ names: inout UnlistedNames) {
        let head = text.wordStart(from: index)
        guard text.wordEnd(from: index) == index + 1, names.isFree(index) else { return }
        var start = head
        // "Städtisches Klinikum", "Wolfenbütteler Klinikum", "Sana Kliniken"
        while start > head - 2, start > 0, text.isSpaced(before: start), names.isFree(start - 1),
            isHouseAdjective(start - 1)
        {
            start = text.wordStart(from: start - 1)
        }
        let isOwned = start < head && (text.has(start, .brand) || text.word(start).hasSuffix("er"))
        let isCompound =
            head < index && !text.has(head, .notName) && !text.isCommonNoun(head) && !text.has(index, .place)
        var tail = index + 1
        if tail < text.units.count, text.isSpaced(before: tail) {
            let link = text.word(tail)
            let isHospital = text.has(index, .clinic)
            if link == "in", isHospital, text.has(head - 1, .neuter) || text.word(head - 1) == "des" {
                let place = text.nameRun(from: tail + 1, most: 1, isFree: names.isFree)
                if !place.isEmpty {
                    let units = start..<place.upperBound
                    return names.add(units, name: units, kind: .organisation, reason: "house word in a place")
                }
            } else if ["am", "st", "zum"].contains(link) || link == "für" && !isHospital {
                let rest = text.nameRun(from: tail + 1, most: 3, isFree: names.isFree)
                if !rest.isEmpty { tail = rest.upperBound }
            } else if !text.has(tail, .spokesperson), !text.has(tail, .house) {
                tail = text.nameRun(from: tail, most: leadsPlace(tail) ? 2 : 1, isFree: names.isFree).upperBound
            }
        }
        guard isOwned || isCompound || tail > index + 1 else { return }
        // "in der Stadt Essen" is a place.
        if text.has(index, .place), text.word(head - 2) == "in" || text.word(head - 1) == "im" || start < head {
            return
        }
        guard names.isFree(start..<tail) else { return }
        names.add(
            start..<tail, name: start..<tail, kind: .organisation, reason: "house word")
        addAbbreviation(behind: tail, name: start..<tail, &names)
    }

    /// Whether a word is the first of a place of two: "Bad Homburg", "Frankfurter Land".
    private func leadsPlace(_ index: Int) -> Bool {
        let word = text.word(index)
        return [
            "bad", "sankt", "groß", "klein", "neu", "alt", "los", "san", "santa", "new", "st", "region", "schloss",
            "preußischer",
        ].contains(word)
            || word.utf8.count > 5 && ["er", "ischer", "ische"].contains(where: word.hasSuffix)
    }

    /// Whether a word before a house word belongs to its name.
    private func isHouseAdjective(_ index: Int) -> Bool {
        guard text.isCapitalized(index), text.isNamePart(index), !text.isCommonNoun(index) else { return false }
        if text.has(index, .brand) { return true }
        let word = text.word(index)
        let isPlace = word.utf8.count > 5 && word.hasSuffix("er") && !text.has(index, .role)
        let isAdjective = ["isches", "ische", "ischen", "ischer", "liches", "liche", "lichen"].contains(
            where: word.hasSuffix)
        return (isPlace || isAdjective) && (!text.isFirstOfSentence(index) || isAdjective)
    }

    // MARK: Roles

    private func role(at index: Int, _ names: inout UnlistedNames) {
        guard text.wordEnd(from: index) == index + 1 else { return }
        let word = text.wordStart(from: index)..<(index + 1)
        apposition(word, &names)
        var start = index + 1
        guard start < text.units.count, !text.isFirstOfSentence(start) else { return }
        if text.word(start) == "namens" { start += 1 }
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
        let run = text.nameRun(from: start, most: 4, isFree: names.isFree)
        guard !run.isEmpty, isNameBehindRole(run, word) else { return }
        names.add(
            run, name: run, kind: .organisation, reason: "role", role: text.surface(word))
        addAbbreviation(behind: run.upperBound, name: run, &names)
    }

    /// Whether capitals behind a role are its name and no object of the sentence: "hat das Unternehmen Anzeige
    /// erstattet".
    private func isNameBehindRole(_ run: Range<Int>, _ role: Range<Int>) -> Bool {
        if run.contains(where: text.looksLikeBrand) { return true }
        let first = run.lowerBound
        guard text.units[first].end - text.units[first].start > 2 else { return false }
        if text.has(first, .firstName), run.count > 1 { return false }
        // A place alone: "der Dienstleister Essen" does not occur; an adjective of a place does: "Unternehmen Berliner
        // Art".
        return !text.has(first, .place) && !text.has(first, .house)
    }

    /// "Mustersoft, ein Dienstleister der Kassen,": the name before the comma.
    private func apposition(_ role: Range<Int>, _ names: inout UnlistedNames) {
        var index = role.lowerBound
        var steps = 0
        while index > 0, steps < 4, text.isSpaced(before: index), !text.isCapitalized(index - 1) {
            index -= 1
            steps += 1
        }
        guard index > 0, steps > 0, text.gap(before: index).elementsEqual(", ".utf8),
            text.has(index, .indefinite) || text.has(index, .feminine) || text.has(index, .neuter)
        else { return }
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
        guard isBare || (start..<index).contains(where: text.looksLikeBrand) else { return }
        names.add(
            start..<index, name: start..<index, kind: .organisation, reason: "apposition", role: text.surface(role))
    }

    private func roleWord(before start: Int) -> String? {
        guard start > 0, text.isSpaced(before: start), text.has(start - 1, .role) else { return nil }
        return text.surface(text.wordStart(from: start - 1)..<start)
    }

    // MARK: Criminals

    private func perpetrator(at index: Int, _ names: inout UnlistedNames) {
        guard text.wordEnd(from: index) == index + 1 else { return }
        let head = text.wordStart(from: index)
        let role = text.surface(head..<(index + 1))
        // "Gruppe" and "Hacker" alone stand before anything; a compound tells.
        let isCertain = head < index || text.units[index].end - text.units[index].start > 8
        var start = index + 1
        let isNamed = text.word(start) == "namens"
        if isNamed { start += 1 }
        guard start < text.units.count, !text.isFirstOfSentence(start), names.isFree(start) else { return }
        if text.isAfterQuote(start), let quoted = text.quotedRun(from: start, most: 4), names.isFree(quoted) {
            names.add(quoted, name: quoted, kind: .perpetrator, reason: "quoted behind a role", role: role)
            return
        }
        guard isCertain || isNamed, text.isSpaced(before: start) else { return }
        let run = text.nameRun(from: start, most: 3, isFree: names.isFree)
        guard !run.isEmpty, isNameBehindRole(run, head..<(index + 1)) else { return }
        names.add(run, name: run, kind: .perpetrator, reason: "perpetrator role", role: role)
    }

    // MARK: Spokespersons

    /// "Mustersoft-Sprecher", "eine Sprecherin von Mustersoft".
    private func spokesperson(at index: Int, _ names: inout UnlistedNames) {
        let head = text.wordStart(from: index)
        if head < index, text.isHyphenated(before: index) {
            let name = head..<index
            guard names.isFree(name), text.isCapitalized(head), !text.has(head, .notName),
                !text.isCommonNoun(index - 1),
                !text.has(index - 1, .house), !text.has(index - 1, .role),
                text.units[index - 1].end - text.units[head].start > 2
            else { return }
            names.add(name, name: name, kind: .organisation, reason: "spokesperson", role: nil)
        } else if text.word(index + 1) == "von", text.isSpaced(before: index + 2) {
            let run = text.nameRun(from: index + 2, most: 3, isFree: names.isFree)
            guard !run.isEmpty, isNameBehindRole(run, index..<(index + 1)), !text.has(run.lowerBound, .firstName) else {
                return
            }
            names.add(run, name: run, kind: .organisation, reason: "spokesperson", role: nil)
        }
    }

    /// "Muster Systems": the name before a word that ends names of companies.
    private func tail(at index: Int, _ names: inout UnlistedNames) {
        let start = text.wordStart(from: index - 1)
        guard names.isFree(start..<(index + 1)), text.isCapitalized(start), text.isNamePart(start),
            !text.isCommonNoun(index - 1),
            !text.has(index - 1, .role), !text.has(index - 1, .house)
        else { return }
        names.add(
            start..<(index + 1), name: start..<(index + 1), kind: .organisation, reason: "company word",
            shortForms: [firstWord(of: start..<(index + 1))].compactMap(\.self))
    }

    // MARK: Short forms

    /// The first word of a name of several, if it can stand for the whole later.
    private func firstWord(of name: Range<Int>) -> Range<Int>? {
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

    private func addAbbreviation(behind end: Int, name: Range<Int>, _ names: inout UnlistedNames) {
        guard let short = abbreviation(behind: end) else { return }
        names.addForm(short, of: name)
    }
}
