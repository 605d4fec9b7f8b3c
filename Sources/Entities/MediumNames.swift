import German

/// Names of papers and stations.
extension OrganisationFinder {
    /// "Muster-Nachrichten", "Musterstädter Anzeiger", "Musterfunk", where the text uses it as a source or a credit.
    func medium(at index: Int, _ names: inout UnlistedNames) {
        var start = text.wordStart(from: index)
        guard text.wordEnd(from: index) == index + 1 else { return }
        let isCompound = start < index && !text.has(start, .notName) && !text.isCommonNoun(start)
        var hasPlace = false
        if start == index, text.isSpaced(before: start), text.isCapitalized(start - 1), text.isNamePart(start - 1),
            text.word(start - 1).hasSuffix("er") || text.word(start - 1).hasSuffix("sche"),
            !text.isCommonNoun(start - 1)
        {
            start = text.wordStart(from: start - 1)
            hasPlace = true
        }
        guard names.isFree(start..<(index + 1)), text.isNamePart(start) else { return }
        if isCompound || hasPlace {
            guard isSource(start, index) || isCredit(start) else { return }
        } else {
            // "Musterfunk" alone may be a noun such as "Mobilfunk"; who is told something is a medium.
            guard !text.has(index, .mediumNoun), !text.isCommonNoun(index), isToldSomething(start) || isCredit(start)
            else { return }
        }
        names.add(start..<(index + 1), name: start..<(index + 1), kind: .medium, reason: "name of a medium")
    }

    private func isSource(_ start: Int, _ index: Int) -> Bool {
        let hasArticle =
            text.has(start - 1, .feminine) || text.has(start - 1, .neuter)
            || ["des", "den"].contains(text.word(start - 1))
        let lead = hasArticle ? start - 2 : start - 1
        return text.has(lead, .mediumBefore) || text.has(index + 1, .mediumAfter) || text.word(lead) == "von"
            || text.isAfterQuote(start) || text.has(start - 1, .neuter) || text.word(start - 1) == "der"
            || text.gap(before: start).contains(UInt8(ascii: "/")) || isToldSomething(start)
    }

    /// "sagte er dem Musterfunk".
    private func isToldSomething(_ start: Int) -> Bool {
        ["dem", "der", "den"].contains(text.word(start - 1)) && text.isSpaced(before: start)
            && (text.sentence(of: start).lowerBound..<start).contains { text.has($0, .speech) }
    }

    /// "Foto: Muster-Nachrichten".
    private func isCredit(_ start: Int) -> Bool {
        text.has(start - 1, .credit) && text.gap(before: start).elementsEqual(": ".utf8)
    }

    /// "Foto: SWP / Muster": the medium before the photographer.
    func credited(at index: Int, _ names: inout UnlistedNames) {
        let start = index + 1
        guard isCredit(start), text.isCapitalized(start), names.isFree(start), !text.has(start, .pictureAgency),
            !text.has(start, .firstName), !text.isCommonNoun(start), text.isNamePart(start),
            text.gap(before: start + 1).contains(UInt8(ascii: "/")),
            text.gap(before: start + 1).allSatisfy({ $0 == UInt8(ascii: "/") || $0 == 0x20 }),
            text.isCapitalized(start + 1)
        else { return }
        names.add(start..<(start + 1), name: start..<(start + 1), kind: .medium, reason: "credit of a picture")
    }
}
