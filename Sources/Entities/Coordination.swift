/// Lists that name the kind of insurer once: "AOKs Bayern, Hessen und PLUS", "Audi- und Bosch-BKK".
extension NameMatcher {
    /// The kinds of insurers that names begin or end with.
    private enum Kind: String {
        case aok, bkk, ikk

        init?(groupName: String) {
            let lower = groupName.lowercased()
            if lower.hasPrefix("aok") || lower.hasSuffix("ortskrankenkassen") {
                self = .aok
            } else if lower.hasPrefix("bkk") || lower.hasSuffix("betriebskrankenkassen") {
                self = .bkk
            } else if lower.hasPrefix("ikk") || lower.hasSuffix("innungskrankenkassen") {
                self = .ikk
            } else {
                return nil
            }
        }

        var hash: UInt64 { rawValue.utf8.reduce(NameUnits.seed, NameUnits.step) }
    }

    /// The members of a list behind a name: of a group in the plural, or of an AOK or IKK that shares its first word.
    func ellipsis(after head: NameCandidate, _ text: UnitText) -> [NameCandidate] {
        guard let entity = lexicon.entities[head.name.entity] else { return [] }
        let first = text.word(head.units.lowerBound)
        if entity.kind == .group {
            let last = text.word(head.units.upperBound - 1)
            let isPlural =
                last.hasSuffix("ks") || last.hasSuffix("ken") || last.hasSuffix("kassen") || last.hasSuffix("verbände")
            guard let kind = Kind(groupName: head.name.text), isPlural || head.name.text == "AOK" else { return [] }
            guard let start = listStart(after: head, kind, text) else { return [] }
            let list = members(from: start, kind, text)
            return isPlural || list.count > 1 ? list : []
        }
        guard entity.kind == .insurer, let kind = Kind(rawValue: first), kind != .bkk,
            let start = continuation(from: head.units.upperBound, text)
        else { return [] }
        let list = members(from: start, kind, text)
        guard let last = list.last else { return [] }
        // Only a list that "und" closes, and no other noun follows: "AOK Bayern und Hessen Mobil" is none.
        let isClosed = text.has(last.units.lowerBound - 1, .conjunction)
        let next = last.units.upperBound
        return isClosed && !(text.isSpaced(before: next) && text.isCapitalized(next)) ? list : []
    }

    /// The members of "Audi-, BMW- und Bosch-BKK" that begin at a unit.
    func hangingList(at start: Int, _ text: UnitText) -> [NameCandidate]? {
        guard text.isCapitalized(start), isHanging(start, text) else { return nil }
        var members: [Range<Int>] = []
        var index = start
        while index < text.units.count, isHanging(index, text), members.count < 12 {
            members.append(index..<(index + 1))
            index += 1
        }
        guard text.has(index, .conjunction) else { return nil }
        index += 1
        guard index + 1 < text.units.count, text.isHyphenated(before: index + 1) || text.isSpaced(before: index + 1)
        else { return nil }
        let head = text.word(index + 1)
        guard head == "bkk" || head.hasPrefix("betriebskrankenkasse") else { return nil }
        var list: [NameCandidate] = []
        for member in members + [index..<(index + 1)] {
            guard let name = self.member(member, .bkk, text) else { return nil }
            let units = member.lowerBound == index ? index..<(index + 2) : member
            list.append(NameCandidate(readings: [name], units: units, manner: .ellipsis))
        }
        return list
    }

    /// Whether a hyphen and then a comma or a space follows a unit.
    private func isHanging(_ index: Int, _ text: UnitText) -> Bool {
        let gap = text.gap(before: index + 1)
        guard index + 1 < text.units.count, gap.count >= 2, gap.count <= 3, gap.first == UInt8(ascii: "-") else {
            return false
        }
        return gap.dropFirst().allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ",") }
    }

    private func member(_ units: Range<Int>, _ kind: Kind, _ text: UnitText) -> EntityName? {
        var before = trie.step(0, kind.hash)
        var behind: UInt32? = 0
        for index in units {
            before = before.flatMap { trie.step($0, text.units[index].hash) }
            behind = behind.flatMap { trie.step($0, text.units[index].hash) }
        }
        let found = (before.map(names(at:)) ?? []) + (behind.flatMap { trie.step($0, kind.hash) }.map(names(at:)) ?? [])
        return found.lazy.map { lexicon.names[Int($0)] }.first { lexicon.entities[$0.entity]?.kind == .insurer }
    }

    private func members(from start: Int, _ kind: Kind, _ text: UnitText) -> [NameCandidate] {
        var list: [NameCandidate] = []
        var index = start
        while index < text.units.count {
            var best: NameCandidate?
            var end = index
            while end < text.units.count, end - index < 5, end == index || Join(before: end, in: text) == .plain {
                if let name = member(index..<(end + 1), kind, text) {
                    best = NameCandidate(readings: [name], units: index..<(end + 1), manner: .ellipsis)
                }
                end += 1
            }
            guard let best else { break }
            list.append(best)
            index = best.units.upperBound
            guard let next = continuation(from: index, text) else { break }
            index = next
        }
        return list
    }

    /// Where a list begins behind the plural of a group: at once, behind a colon, or behind "wie", "in", "von".
    private func listStart(after head: NameCandidate, _ kind: Kind, _ text: UnitText) -> Int? {
        let index = head.units.upperBound
        guard index < text.units.count else { return nil }
        for next in index..<min(index + 4, text.units.count) {
            let gap = text.gap(before: next)
            if gap.contains(UInt8(ascii: ":")) { return next }
            if gap.contains(UInt8(ascii: ".")) || gap.contains(0x0A) { return nil }
            if ["wie", "in", "von", "aus", "etwa", "darunter"].contains(text.word(next)) {
                return kind != .bkk || text.word(next) != "in" ? next + 1 : nil
            }
            if next == index, text.isCapitalized(next) || kind == .ikk,
                text.isSpaced(before: next) || gap.elementsEqual(", ".utf8)
            {
                return head.name.text == "AOK" ? nil : next
            }
        }
        return nil
    }

    /// The unit behind ", " or " und ", or `nil` if the list ends.
    private func continuation(from index: Int, _ text: UnitText) -> Int? {
        guard index > 0, index < text.units.count else { return nil }
        if text.has(index, .conjunction), text.isSpaced(before: index), index + 1 < text.units.count {
            return ["in", "von", "aus", "die", "der"].contains(text.word(index + 1)) ? index + 2 : index + 1
        }
        return text.gap(before: index).elementsEqual(", ".utf8) ? index : nil
    }
}
