import German

/// Lists of insurers, which lift their ambiguous members.
extension Disambiguation {
    /// Whether a candidate is a member of a list in which an accepted insurer or group stands.
    func isInList(_ candidate: NameCandidate, at index: Int) -> Bool {
        for step in [-1, 1] {
            var neighbour = index + step
            var here = candidate
            while candidates.indices.contains(neighbour),
                isListGap(
                    between: step < 0 ? candidates[neighbour] : here, and: step < 0 ? here : candidates[neighbour])
            {
                let kind = lexicon.entities[candidates[neighbour].name.entity]?.kind
                guard kind == .insurer || kind == .group else { break }
                if isAboutHealthInsurance, isInsurerOnly(candidate), isInsurerOnly(candidates[neighbour]),
                    candidates[neighbour].name.entity != candidate.name.entity
                {
                    return true
                }
                if case .accepted(let name, _) = verdicts[neighbour] {
                    let kind = lexicon.entities[name.entity]?.kind
                    if kind == .insurer || kind == .group, name.entity != candidate.name.entity { return true }
                }
                here = candidates[neighbour]
                neighbour += step
            }
        }
        return isInLines(candidate, at: index)
    }

    /// Whether a short name of an insurer has no other reading in the lexicon: two of them in one list lift each other,
    /// "bei der SDK und der Halleschen".
    private func isInsurerOnly(_ candidate: NameCandidate) -> Bool {
        candidate.readings.count == 1 && candidate.name.rule == .context
            && lexicon.entities[candidate.name.entity]?.kind == .insurer
    }

    /// Whether a candidate begins a line and an accepted insurer begins the line before or behind: rows of a table,
    /// points of a list.
    private func isInLines(_ candidate: NameCandidate, at index: Int) -> Bool {
        guard beginsLine(candidate) else { return false }
        for neighbour in max(0, index - 8)..<min(candidates.count, index + 9) where neighbour != index {
            guard case .accepted(let name, _) = verdicts[neighbour], lexicon.entities[name.entity]?.kind == .insurer,
                name.entity != candidate.name.entity, beginsLine(candidates[neighbour])
            else { continue }
            let ends = [candidate, candidates[neighbour]].sorted { $0.units.lowerBound < $1.units.lowerBound }
            let between = text.utf8[text.bytes(ends[0].units).upperBound..<text.bytes(ends[1].units).lowerBound]
            if between.count < 200, (1...2).contains(between.count { $0 == 0x0A }) { return true }
        }
        return false
    }

    private func beginsLine(_ candidate: NameCandidate) -> Bool {
        let first = candidate.units.lowerBound
        return first == 0 || text.gap(before: first).contains(0x0A)
    }

    /// Whether only commas, conjunctions, articles and brackets stand between two candidates.
    private func isListGap(between one: NameCandidate, and other: NameCandidate) -> Bool {
        let between = one.units.upperBound..<max(one.units.upperBound, other.units.lowerBound)
        guard between.count <= 4, other.units.lowerBound >= one.units.upperBound else { return false }
        let gap = text.utf8[
            Int(text.units[one.units.upperBound - 1].end)..<Int(text.units[other.units.lowerBound].start)]
        guard !gap.contains(0x0A), !gap.contains(UInt8(ascii: ".")), !gap.contains(UInt8(ascii: ";")),
            !gap.contains(UInt8(ascii: "("))
        else { return false }
        var separators = gap.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
        for index in between {
            if text.has(index, .conjunction) || text.word(index) == "wie" {
                separators += 1
            } else if !text.has(index, .listFiller) {
                return false
            }
        }
        return separators > 0
    }
}
