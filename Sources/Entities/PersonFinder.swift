import German

/// Finds people who are named with their function: "Vorstandschefin Erika Muster", "Max Muster, Sprecher der Stadt".
struct PersonFinder {
    let text: UnitText

    /// Adds what is found to the names of the text. Later the family name alone is found too.
    func find(into names: inout UnlistedNames) {
        for index in text.units.indices where text.units[index].isCapitalized {
            if text.has(index, .function) || text.has(index, .title) {
                behindFunction(index, &names)
            } else if text.has(index, .firstName), names.isFree(index) {
                named(index, &names)
            }
        }
    }

    private func behindFunction(_ index: Int, _ names: inout UnlistedNames) {
        guard text.wordEnd(from: index) == index + 1 else { return }
        var start = index + 1
        while text.has(start, .title), text.continuesName(start) || text.gap(before: start).elementsEqual(". ".utf8) {
            start += 1
        }
        guard start < text.units.count, !text.isFirstOfSentence(start) else { return }
        let gap = text.gap(before: start)
        guard gap.elementsEqual(" ".utf8) || text.has(start - 1, .title) && gap.elementsEqual(". ".utf8) else { return }
        guard let person = person(from: start, names) else { return }
        add(person, function: text.wordStart(from: index)..<(index + 1), reason: "function before the name", &names)
    }

    /// A first name that is known, with a function behind the name or a verb of saying beside it.
    private func named(_ index: Int, _ names: inout UnlistedNames) {
        guard let person = person(from: index, names) else { return }
        var next = person.upperBound
        if next < text.units.count, text.gap(before: next).elementsEqual(", ".utf8) {
            var steps = 0
            while steps < 4, text.units.indices.contains(next), steps == 0 || text.isSpaced(before: next) {
                let end = text.wordEnd(from: next)
                if text.has(end - 1, .function) {
                    let function = text.wordStart(from: end - 1)..<end
                    return add(person, function: function, reason: "function behind the name", &names)
                }
                if text.isCapitalized(next) { break }
                next = end
                steps += 1
            }
        }
        // "der Sprecher der Stadt, Max Muster,"
        if text.gap(before: index).elementsEqual(", ".utf8),
            text.gap(before: person.upperBound).first == UInt8(ascii: ","),
            let function = (max(text.sentence(of: index).lowerBound, index - 8)..<index).last(where: {
                text.has($0, .function)
            })
        {
            let function = text.wordStart(from: function)..<(function + 1)
            return add(person, function: function, reason: "function before the name", &names)
        }
        if text.has(index - 1, .speech) || text.word(index - 1) == "so" || text.has(person.upperBound, .speech) {
            add(person, function: nil, reason: "verb of saying", &names)
        }
    }

    /// The units of a first name and a family name.
    private func person(from start: Int, _ names: UnlistedNames) -> Range<Int>? {
        guard isNameWord(start, names) else { return nil }
        var end = text.wordEnd(from: start)
        var count = 1
        while end < text.units.count, count < 4,
            text.isSpaced(before: end) || text.gap(before: end).elementsEqual(". ".utf8)
        {
            // "Max Muster von Mustersoft" is Max Muster; "Hanna von der Au" is called so.
            if text.word(end) == "von", count > 1, !text.has(end - 1, .firstName) { break }
            if ["von", "van", "de", "der", "den", "zu", "di"].contains(text.word(end)),
                isNameWord(end + 1, names) || text.word(end) == "von"
            {
                end += 1
                continue
            }
            guard !text.isFirstOfSentence(end), isNameWord(end, names) else { break }
            end = text.wordEnd(from: end)
            count += 1
        }
        while end > start, !text.isCapitalized(text.wordStart(from: end - 1)) { end -= 1 }
        let words = wordCount(start..<end)
        guard words >= 2, words <= 4 || text.has(start, .firstName) else { return nil }
        // Without a known first name only two words in capitals are taken for a person.
        guard text.has(start, .firstName) || words == 2 else { return nil }
        return start..<end
    }

    private func wordCount(_ units: Range<Int>) -> Int {
        units.dropFirst().count { !text.isGlued(before: $0) } + 1
    }

    private func isNameWord(_ index: Int, _ names: UnlistedNames) -> Bool {
        guard text.isCapitalized(index), names.isFree(index), text.isNamePart(index) else { return false }
        let last = text.wordEnd(from: index) - 1
        return !text.isCommonNoun(last) && !text.has(last, .house) && !text.has(last, .role)
            && !text.has(last, .legalForm)
            && !text.isUpperCase(index..<(index + 1))
    }

    private func add(_ person: Range<Int>, function: Range<Int>?, reason: String, _ names: inout UnlistedNames) {
        let family = text.wordStart(from: person.upperBound - 1)..<person.upperBound
        names.add(
            person, name: person, kind: .person, reason: reason, role: function.map(text.surface),
            shortForms: family.lowerBound > person.lowerBound ? [family] : [])
        party(behind: person.upperBound, &names)
        // "Bürgermeister Max Muster von Musterstadt"
        if function.map({ text.has($0.upperBound - 1, .office) }) != true {
            affiliation(behind: person.upperBound, &names)
        }
    }

    /// The party in "Bürgermeister Max Muster (ABC)".
    private func party(behind end: Int, _ names: inout UnlistedNames) {
        guard end < text.units.count, text.gap(before: end).elementsEqual(" (".utf8),
            text.gap(before: end + 1).first == UInt8(ascii: ")"), text.isUpperCase(end..<(end + 1)),
            text.looksLikeBrand(end), names.isFree(end)
        else { return }
        names.add(end..<(end + 1), name: end..<(end + 1), kind: .organisation, reason: "party of a person")
    }

    /// The organisation in "Max Muster von Mustersoft".
    private func affiliation(behind end: Int, _ names: inout UnlistedNames) {
        guard text.word(end) == "von", text.isSpaced(before: end), text.isSpaced(before: end + 1) else { return }
        let finder = OrganisationFinder(text: text)
        let run = text.nameRun(from: end + 1, most: 3, isFree: names.isFree)
        guard !run.isEmpty, finder.isNameBehindRole(run), !finder.isLikelyNoun(run), !text.has(run.lowerBound, .land),
            !finder.isWrittenAsLegalForm(run.upperBound - 1), !finder.isWrittenAsLegalForm(run.upperBound)
        else { return }
        names.add(run, name: run, kind: .organisation, reason: "where a person belongs")
    }
}
