import German

/// A place where names of the lexicon stand, before its meaning is decided.
struct NameCandidate: Sendable {
    /// What the words can mean, the reading that needs most proof first.
    let readings: [EntityName]
    /// Indices of units.
    let units: Range<Int>
    /// How the words were matched, where it was not by their letters alone.
    var manner: Manner = .exact

    enum Manner: Sendable { case exact, ellipsis, misprint }

    var name: EntityName { readings[0] }
}

/// Finds the places where names of the lexicon stand: longest match from left to right in a trie over units.
struct NameMatcher: Sendable {
    let lexicon: Lexicon
    private(set) var trie: HashTrie
    /// For each node the names that end there.
    private var endings: [[Int32]]
    private var misprints = MisprintIndex()

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        trie = HashTrie(capacity: lexicon.names.count * 3)
        endings = [[]]
        for (index, name) in lexicon.names.enumerated() {
            let units = NameUnits.units(of: Array(name.text.utf8))
            insert(units.map(\.hash), Int32(index))
            for form in Inflection.forms(of: name.text, isCommon: lexicon.entities[name.entity]?.kind != .insurer) {
                insert(NameUnits.units(of: Array(form.utf8)).map(\.hash), Int32(index))
            }
            if name.rule == .safe, let kind = lexicon.entities[name.entity]?.kind, kind != .service || units.count > 1 {
                misprints.add(name.text)
            }
        }
        while endings.count < trie.count { endings.append([]) }
    }

    private mutating func insert(_ hashes: [UInt64], _ name: Int32) {
        let node = Int(trie.insert(hashes))
        while endings.count <= node { endings.append([]) }
        if endings[node].last != name { endings[node].append(name) }
    }

    /// The names that end at a node.
    func names(at node: UInt32) -> [Int32] { endings[Int(node)] }

    /// Longest matches, left to right, without overlap; ambiguous ones included.
    func candidates(in text: UnitText, published: String?) -> [NameCandidate] {
        var candidates: [NameCandidate] = []
        var index = 0
        while index < text.units.count {
            if let list = hangingList(at: index, text) {
                candidates += list
                index = list[list.count - 1].units.upperBound
                continue
            }
            guard var found = longest(at: index, text, published: published) else {
                index += 1
                continue
            }
            if let head = head(of: found, text, published: published) { found = head }
            index = found.units.upperBound
            let list = ellipsis(after: found, text)
            // "AOKs Bayern, Hessen": the head noun belongs to the members, and is no mention of its own.
            if list.isEmpty || lexicon.entities[found.name.entity]?.kind == .insurer { candidates.append(found) }
            candidates += list
            if let last = list.last { index = last.units.upperBound }
        }
        return candidates
    }

    /// The first word of a match alone, if a longer name begins behind it: "Betriebskrankenkasse" in
    /// "Betriebskrankenkasse BMW BKK".
    private func head(of match: NameCandidate, _ text: UnitText, published: String?) -> NameCandidate? {
        guard match.units.count > 1, text.word(match.units.lowerBound).hasPrefix("betriebskrankenkasse"),
            let other = longest(at: match.units.lowerBound + 1, text, published: published),
            other.units.upperBound > match.units.upperBound,
            let node = trie.step(0, text.units[match.units.lowerBound].hash)
        else { return nil }
        let range = match.units.lowerBound..<(match.units.lowerBound + 1)
        let readings = readings(names(at: node), range, text, published, hasSpacedDash: false)
        return readings.isEmpty ? nil : NameCandidate(readings: readings, units: range)
    }

    private func longest(at start: Int, _ text: UnitText, published: String?) -> NameCandidate? {
        var node: UInt32 = 0
        var best: NameCandidate?
        var index = start
        var hasSpacedDash = false
        var manner = NameCandidate.Manner.exact
        while index < text.units.count {
            if index > start {
                let join = Join(before: index, in: text)
                if join == .none { break }
                if join == .spacedDash { hasSpacedDash = true }
            }
            let unit = text.units[index]
            let range = start..<(index + 1)
            if unit.stem != 0, text.utf8[Int(unit.end) - 1] == UInt8(ascii: "s"), let end = trie.step(node, unit.stem) {
                let readings = readings(names(at: end), range, text, published, hasSpacedDash: hasSpacedDash)
                if !readings.isEmpty { best = NameCandidate(readings: readings, units: range, manner: manner) }
            }
            if let next = trie.step(node, unit.hash) {
                node = next
            } else if manner == .exact, let next = corrected(unit, at: node, text) {
                (node, manner) = (next, .misprint)
            } else {
                break
            }
            var readings = readings(names(at: node), range, text, published, hasSpacedDash: hasSpacedDash)
            if manner == .misprint { readings.removeAll { $0.rule != .safe } }
            if !readings.isEmpty { best = NameCandidate(readings: readings, units: range, manner: manner) }
            index += 1
        }
        return best
    }

    /// The node that a unit leads to if one letter of it is wrong.
    private func corrected(_ unit: NameUnit, at node: UInt32, _ text: UnitText) -> UInt32? {
        guard unit.isCapitalized, unit.end - unit.start >= MisprintIndex.shortest - 1 else { return nil }
        let letters = text.utf8[Int(unit.start)..<Int(unit.end)]
        // One word alone may miss a letter or have one too many; another letter makes another name: "Bismarck".
        for hash in misprints.corrections(of: letters, allowsOtherLetter: node != 0) {
            if let next = trie.step(node, hash) { return next }
        }
        return nil
    }

    /// Of the names that end at a node those whose case fits and that were valid when the text was published.
    private func readings(
        _ names: [Int32], _ range: Range<Int>, _ text: UnitText, _ published: String?, hasSpacedDash: Bool
    ) -> [EntityName] {
        guard !names.isEmpty else { return [] }
        var readings: [EntityName] = []
        for index in names {
            let name = lexicon.names[Int(index)]
            if name.isCaseSensitive {
                let surface = text.utf8[text.bytes(range)]
                guard surface.starts(with: name.text.utf8), surface.count <= name.text.utf8.count + 1 else { continue }
            } else if !text.units[range.lowerBound].isCapitalized, name.text.utf8.count <= 3,
                name.text.utf8.first.map({ (0x41...0x5A).contains($0) }) == true,
                lexicon.entities[name.entity]?.kind != .insurer
            {
                continue
            }
            if hasSpacedDash, !name.hasSpacedDash { continue }
            if let published, let from = name.validFrom, published.prefix(7) < from.prefix(min(7, published.utf8.count))
            {
                continue
            }
            readings.append(name)
        }
        guard readings.count > 1 else { return readings }
        if let published {
            let valid = readings.filter { name in
                guard let until = name.validTo else { return true }
                return until.prefix(min(7, published.utf8.count)) >= published.prefix(7)
            }
            if !valid.isEmpty { readings = valid }
        }
        // What is no name first, what needs no proof last.
        func rank(_ name: EntityName) -> Int { name.rule == .never ? 0 : name.rule == .safe ? 2 : 1 }
        return readings.sorted { rank($0) < rank($1) }
    }
}

/// What stands between two units, and whether they may belong to one name.
enum Join: Sendable {
    case none, plain, spacedDash

    init(before index: Int, in text: UnitText) {
        let gap = text.gap(before: index)
        guard gap.count <= 5 else {
            self = .none
            return
        }
        // "NoName057(16)"
        if gap.count == 1, gap.first == UInt8(ascii: "("), Int(text.units[index].end) < text.utf8.count {
            self = .plain
            return
        }
        if gap.count == 1, gap.first == 0x20 || gap.first == UInt8(ascii: "-") {
            self = .plain
            return
        }
        var spaces = 0
        var dashes = 0
        for byte in gap {
            switch byte {
            case 0x20: spaces += 1
            case UInt8(ascii: "-"), 0x90...0x95: dashes += 1
            case UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "'"),
                UInt8(ascii: "$"), UInt8(ascii: "*"), 0xE2, 0x80, 0x99, 0xC2, 0xA0:
                continue
            case UInt8(ascii: "."):
                // "B. Braun", "e.V.", "St. Martinus", but no full stop: "der BKK. Linde".
                let before = text.units[index - 1]
                guard gap.count == 1 || before.end - before.start <= 2 else {
                    self = .none
                    return
                }
            case UInt8(ascii: ","):
                // "IKK, die Innovationskasse": a comma joins only before an article that belongs to the name.
                guard text.has(index, .feminine) else {
                    self = .none
                    return
                }
            default:
                self = .none
                return
            }
        }
        self = dashes > 0 && spaces > 0 ? .spacedDash : .plain
    }
}
