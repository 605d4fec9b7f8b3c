import German

/// Names of groups of criminals: "die Hackergruppe „Muster“", "Täter, die unter dem Namen „Muster“ auftreten".
extension OrganisationFinder {
    func perpetrator(at index: Int, _ names: inout UnlistedNames) {
        guard text.wordEnd(from: index) == index + 1 else { return }
        let head = text.wordStart(from: index)
        let role = text.surface(head..<(index + 1))
        // "Gruppe" and "Hacker" alone stand before anything; a compound tells.
        let isCertain = head < index || text.units[index].end - text.units[index].start > 8
        var start = index + 1
        let isNamed = text.word(start) == "namens"
        if isNamed { start += 1 }
        guard start < text.units.count, !text.isFirstOfSentence(start) else { return }
        guard names.isFree(start) else { return }
        if text.isAfterQuote(start), let quoted = text.quotedRun(from: start, most: 4), names.isFree(quoted) {
            names.add(quoted, name: quoted, kind: .perpetrator, reason: "quoted behind a role", role: role)
            return
        }
        if text.isSpaced(before: start) {
            let run = text.nameRun(from: start, most: 3, takesNouns: isNamed, isFree: names.isFree)
            let isNameAlone = run.count > 1 || run.contains(where: text.looksLikeBrand)
            if !run.isEmpty, isNameBehindRole(run), isCertain || isNamed || isNameAlone {
                return names.add(run, name: run, kind: .perpetrator, reason: "perpetrator role", role: role)
            }
        }
        selfNamed(behind: index, role, &names)
    }

    /// "die Täter, die unter der Bezeichnung „Muster“ auftreten", "die Gruppe nennt sich Muster".
    private func selfNamed(behind index: Int, _ role: String, _ names: inout UnlistedNames) {
        let sentence = text.sentence(of: index)
        for next in (index + 1)..<max(index + 1, min(index + 8, sentence.upperBound - 1)) {
            let isAlias = ["bezeichnung", "namen", "pseudonym", "label"].contains(text.word(next))
            let isNaming = text.word(next) == "sich" && ["nennt", "nennen"].contains(text.word(next - 1))
            guard isAlias || isNaming else { continue }
            if text.isAfterQuote(next + 1), let quoted = text.quotedRun(from: next + 1, most: 4),
                names.isFree(quoted)
            {
                return names.add(quoted, name: quoted, kind: .perpetrator, reason: "the name that they use", role: role)
            }
            let run = text.nameRun(from: next + 1, most: 3, isFree: names.isFree)
            guard !run.isEmpty, text.isSpaced(before: next + 1), isNameBehindRole(run), !isLikelyNoun(run) else {
                return
            }
            return names.add(run, name: run, kind: .perpetrator, reason: "the name that they use", role: role)
        }
    }
}
