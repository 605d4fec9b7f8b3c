import German

/// Institutions named by what they are: "Klinikum Musterstadt", "Musterstädter Klinikum", "Hochschule für Musik".
extension OrganisationFinder {
    func house(at index: Int, _ names: inout UnlistedNames) {
        let head = text.wordStart(from: index)
        guard text.wordEnd(from: index) == index + 1, names.isFree(index) else { return }
        var start = head
        // "Städtisches Klinikum", "Wolfenbütteler Klinikum", "Sana Kliniken"
        while start > head - 2, start > 0, text.isSpaced(before: start), names.isFree(start - 1),
            isHouseAdjective(start - 1)
        {
            start = text.wordStart(from: start - 1)
        }
        // "die Paracur Klinik"
        let isBranded = start == head && text.has(index, .clinic) && isBrand(before: head, names)
        if isBranded { start = text.wordStart(from: head - 1) }
        let isOwned = isBranded || start < head && (text.has(start, .brand) || text.word(start).hasSuffix("er"))
        let isCompound =
            head < index && !text.has(head, .notName) && !text.isCommonNoun(head) && !text.has(index, .place)
        var tail = index + 1
        if tail < text.units.count, text.isSpaced(before: tail) {
            let link = text.word(tail)
            if let name = named(by: index, head, names) {
                return names.add(
                    name, name: name, kind: .organisation, reason: "role", role: text.surface(head..<(index + 1)))
            }
            let isHospital = text.has(index, .clinic)
            if link == "in", isHospital, text.has(head - 1, .neuter) || text.word(head - 1) == "des" {
                let place = text.nameRun(from: tail + 1, most: 1, isFree: names.isFree)
                if !place.isEmpty {
                    let units = start..<place.upperBound
                    return names.add(units, name: units, kind: .organisation, reason: "house word in a place")
                }
            } else if ["der", "des"].contains(link), text.word(index).hasSuffix("verband"), text.isCapitalized(tail + 1)
            {
                tail = text.wordEnd(from: tail + 1)
            } else if link == "für", !isHospital, !text.has(index, .place) {
                tail = topicEnd(from: tail + 1, names)
                if tail == index + 2 { tail = index + 1 }
            } else if link == "von", !isHospital, text.isSpaced(before: tail + 1) {
                // "die Stadtverwaltung von Musterstadt"
                let place = text.nameRun(from: tail + 1, most: 1, isFree: names.isFree)
                if !place.isEmpty, text.word(index).hasSuffix("verwaltung") || text.word(index).hasPrefix("universität")
                {
                    tail = place.upperBound
                }
            } else if ["am", "st", "zum"].contains(link) {
                let rest = text.nameRun(from: tail + 1, most: 3, isFree: names.isFree)
                if !rest.isEmpty { tail = rest.upperBound }
            } else if !text.has(tail, .spokesperson), !text.has(tail, .house) {
                tail = text.nameRun(from: tail, most: leadsPlace(tail) ? 2 : 1, isFree: names.isFree).upperBound
            }
        }
        // "des Mindener Druckhauses Wessel": the place belongs to the name only where it has no other.
        if tail > index + 1, start < head, text.word(start).hasSuffix("er"), !text.has(start, .brand) { start = head }
        let isPatron = head == index && tail == index + 1 && (isNamedForSaint(index) || isNamedForPlace(index))
        guard isOwned || isCompound || isPatron || tail > index + 1 else { return }
        // "in der Stadt Essen" is a place.
        if text.has(index, .place), text.word(head - 2) == "in" || text.word(head - 1) == "im" || start < head {
            return
        }
        // "die MVZ Musterstadt GmbH" is found by its legal form.
        guard names.isFree(start..<tail), !isWrittenAsLegalForm(tail) else { return }
        // "Druckhaus Wessel" is "Wessel" later; a hospital is not called by its town.
        let isFirm =
            ["haus", "hauses"].contains(where: text.word(index).hasSuffix) && !text.has(index, .clinic)
            && tail > index + 1
        names.add(
            start..<tail, name: start..<tail, kind: text.has(index, .authorityHouse) ? .authority : .organisation,
            reason: "house word",
            shortForms: isFirm ? [(index + 1)..<tail] : [])
        addAbbreviation(behind: tail, name: start..<tail, &names)
    }

    /// The end of what a house is for: "Wirtschaft und Recht Musterstadt", "Internet-Sicherheit".
    private func topicEnd(from start: Int, _ names: UnlistedNames) -> Int {
        var end = start
        while end < text.units.count, end - start < 6,
            end == start ? text.isSpaced(before: end) : text.continuesName(end)
        {
            let next = text.wordEnd(from: end)
            // "Zentrum für Luft- und Raumfahrt"
            if text.isCapitalized(end), text.word(next) == "und", text.gap(before: next).elementsEqual("- ".utf8),
                text.isCapitalized(next + 1), names.isFree(end..<(next + 2))
            {
                end = text.wordEnd(from: next + 1)
                continue
            }
            let isWord =
                text.isCapitalized(end) && names.isFree(end..<next) && (!text.has(end, .notName) || next > end + 1)
            let isLink =
                text.word(end) == "und" && text.isCapitalized(end + 1) && text.isSpaced(before: end + 1)
                && !text.has(end + 1, .house) && end > start
            guard isWord || isLink else { break }
            end = isWord ? next : end + 1
        }
        return end
    }

    /// "Zentrum für Musterkunde", "Deutsche Gesellschaft für Musterkunde", which are names only with their topic.
    func topicHouse(at index: Int, _ names: inout UnlistedNames) {
        guard text.word(index + 1) == "für", text.isSpaced(before: index + 1), text.wordEnd(from: index) == index + 1,
            names.isFree(index)
        else { return }
        var start = text.wordStart(from: index)
        if text.isSpaced(before: start), isHouseAdjective(start - 1), names.isFree(start - 1) {
            start = text.wordStart(from: start - 1)
        }
        guard !text.has(start - 1, .indefinite),
            text.has(start - 1, .feminine) || text.has(start - 1, .neuter)
                || ["des", "den"].contains(text.word(start - 1)) || start < index
        else { return }
        let end = topicEnd(from: index + 2, names)
        guard end > index + 2, names.isFree(start..<end), !isWrittenAsLegalForm(end) else { return }
        names.add(start..<end, name: start..<end, kind: .organisation, reason: "house word with its topic")
        addAbbreviation(behind: end, name: start..<end, &names)
    }

    /// "Marienhospital", "Josefskrankenhaus": hospitals that their saint names.
    private func isNamedForSaint(_ index: Int) -> Bool {
        guard text.has(index, .clinic) else { return false }
        let word = text.word(index)
        let endings = [
            "krankenhauses", "krankenhaus", "hospitals", "hospital", "klinikums", "klinikum", "klinik", "stift",
        ]
        return endings.contains { word.hasSuffix($0) && WordTable.bundled.has(word.dropLast($0.count), .saint) }
    }

    /// "Wertachkliniken", but not "Fachkliniken".
    private func isNamedForPlace(_ index: Int) -> Bool {
        let word = text.word(index)
        guard text.has(index, .clinic),
            let ending = ["kliniken", "klinikum", "klinikums"].first(where: word.hasSuffix),
            word.utf8.count > ending.utf8.count + 3
        else { return false }
        return !WordTable.bundled.has(word.dropLast(ending.count), .clinicPart)
    }

    /// The name of its own behind a house word that is only its role: "das Institut Klartest", "der Klinikverbund Ameos".
    private func named(by index: Int, _ head: Int, _ names: UnlistedNames) -> Range<Int>? {
        let isGroup = text.has(index + 1, .brand) && !["klinikum", "klinik", "kliniken"].contains(text.word(index))
        guard head == index, text.word(index) == "institut" || text.has(index, .clinic) && isGroup else { return nil }
        let run = text.nameRun(from: index + 1, most: 1, isFree: names.isFree)
        return run.isEmpty ? nil : run
    }

    /// Whether a word is the first of a place of two: "Bad Homburg", "Frankfurter Land".
    private func leadsPlace(_ index: Int) -> Bool {
        let word = text.word(index)
        return [
            "bad", "sankt", "groß", "klein", "neu", "alt", "los", "san", "santa", "new", "st", "region", "schloss",
            "untere", "unterer", "obere", "oberer", "mittlere", "mittlerer", "hohe", "große", "großer",
            "preußischer",
        ].contains(word)
            || word.utf8.count > 5 && ["er", "ischer", "ische"].contains(where: word.hasSuffix)
    }

    /// Whether an article and a capital that is no ordinary noun stand before a house word: German would join two nouns.
    private func isBrand(before head: Int, _ names: UnlistedNames) -> Bool {
        let last = head - 1
        guard text.isSpaced(before: head), text.isCapitalized(last), text.isNamePart(last), !text.isCommonNoun(last),
            !text.has(last, .role), !text.has(last, .house)
        else { return false }
        let start = text.wordStart(from: last)
        let hasArticle =
            text.has(start - 1, .feminine) || text.has(start - 1, .neuter)
            || ["des", "den"].contains(text.word(start - 1))
        return hasArticle && names.isFree(start..<head)
    }

    /// Whether a word before a house word belongs to its name.
    private func isHouseAdjective(_ index: Int) -> Bool {
        guard text.isCapitalized(index), text.isNamePart(index), !text.isCommonNoun(index) else { return false }
        if text.has(index, .brand) { return true }
        let word = text.word(index)
        let isPlace = word.utf8.count > 5 && word.hasSuffix("er") && !text.has(index, .role)
        let isAdjective = ["isches", "ische", "ischen", "ischer", "liches", "liche", "lichen", "deutsche", "deutschen"]
            .contains(
                where: word.hasSuffix)
        return (isPlace || isAdjective) && (!text.isFirstOfSentence(index) || isAdjective)
    }
}
