import German

/// Finds the names of a text and decides what each stands for.
///
///     let text = TokenizedText("Die DAK ist betroffen, die Techniker arbeiten daran.")
///     EntityTagger().mentions(in: text, published: "2023-04").map(\.canonical)     // ["dak-gesundheit"]
public struct EntityTagger: Sendable {
    public let lexicon: Lexicon
    private let trie: NameTrie

    public init(lexicon: Lexicon = .bundled) {
        self.lexicon = lexicon
        trie = NameTrie(names: lexicon.names)
    }

    /// The mentions of a text, in order of their place, without overlap.
    ///
    /// - Parameters:
    ///   - text: the text, cut into tokens.
    ///   - published: the publication date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD…`, which decides what names are valid.
    public func mentions(in text: TokenizedText, published: String?) -> [Mention] {
        let units = NameUnits.units(of: text.utf8)
        let candidates = candidates(units, text, published: published)
        var mentions = Disambiguation(text: text, units: units, lexicon: lexicon).decide(candidates)
        mentions += OrganisationFinder(text: text).mentions(beside: mentions)
        return mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Longest matches of names, left to right, without overlap; ambiguous ones included.
    private func candidates(_ units: [NameUnit], _ text: TokenizedText, published: String?) -> [NameCandidate] {
        var candidates: [NameCandidate] = []
        var index = 0
        while index < units.count {
            guard let found = longest(at: index, units, text, published: published) else {
                index += 1
                continue
            }
            candidates.append(found)
            index = found.units.upperBound
            if lexicon.entities[found.name.entity]?.kind == .group, isPlural(found, text) {
                let list = ellipsis(after: found, units, text, published: published)
                if !list.isEmpty {
                    // "AOKs Bayern, Hessen": the head noun belongs to the members, and is no mention of its own.
                    candidates.removeLast()
                    candidates += list
                    index = list[list.count - 1].units.upperBound
                }
            }
        }
        return candidates
    }

    private func longest(at start: Int, _ units: [NameUnit], _ text: TokenizedText, published: String?) -> NameCandidate? {
        var node: UInt32 = 0
        var best: NameCandidate?
        var index = start
        while index < units.count {
            if index > start, !joins(units[index - 1], units[index], text.utf8) { break }
            let unit = units[index]
            if unit.stem != 0, let end = trie.step(node, unit.stem),
                let name = choose(trie.names(at: end), start..<(index + 1), units, text, published, isInflected: true)
            {
                best = NameCandidate(name: name, units: start..<(index + 1))
            }
            guard let next = trie.step(node, unit.hash) else { break }
            node = next
            if let name = choose(trie.names(at: node), start..<(index + 1), units, text, published, isInflected: false) {
                best = NameCandidate(name: name, units: start..<(index + 1))
            }
            index += 1
        }
        return best
    }

    /// Of the names that end here the one whose case fits and that was valid when the text was published.
    private func choose(
        _ names: [Int32], _ range: Range<Int>, _ units: [NameUnit], _ text: TokenizedText, _ published: String?,
        isInflected: Bool
    ) -> EntityName? {
        var fitting: EntityName?
        for index in names {
            let name = lexicon.names[Int(index)]
            if name.isCaseSensitive {
                let surface = text.utf8[Int(units[range.lowerBound].start)..<Int(units[range.upperBound - 1].end)]
                let expected = name.text.utf8
                guard surface.starts(with: expected), surface.count <= expected.count + 1 else { continue }
            } else if !units[range.lowerBound].isCapitalized, name.text.utf8.count <= 3,
                name.text.utf8.first.map({ (0x41...0x5A).contains($0) }) == true, lexicon.entities[name.entity]?.kind != .insurer
            {
                continue
            }
            if let validTo = name.validTo, let published, validTo.prefix(4) < published.prefix(4), fitting != nil { continue }
            if let old = fitting, old.rule == .safe || name.rule != .safe { continue }
            fitting = name
        }
        return fitting
    }

    /// Whether two units may belong to one name by what stands between them.
    private func joins(_ one: NameUnit, _ other: NameUnit, _ utf8: [UInt8]) -> Bool {
        let gap = utf8[Int(one.end)..<Int(other.start)]
        guard gap.count <= 5 else { return false }
        var isComma = false
        for byte in gap {
            switch byte {
            case 0x20, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "|"),
                UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "$"), 0xE2, 0x80, 0x90...0x95, 0x99, 0xC2,
                0xA0:
                continue
            case UInt8(ascii: ","): isComma = true
            default: return false
            }
        }
        // "IKK, die Innovationskasse": a comma joins only what no other reading has.
        return !isComma || (other.end - other.start == 3 && utf8[Int(other.start)] | 0x20 == UInt8(ascii: "d"))
    }

    // MARK: Ellipsis

    private func isPlural(_ candidate: NameCandidate, _ text: TokenizedText) -> Bool {
        ["AOKs", "AOKen", "Ortskrankenkassen", "BKKs", "BKKen", "Betriebskrankenkassen", "IKKs", "IKKen"].contains {
            candidate.name.text.hasSuffix($0)
        }
    }

    /// The members of "AOKs Baden-Württemberg, Bayern und PLUS" or "BKKs gestört: Bosch, Linde, Bahn".
    private func ellipsis(
        after head: NameCandidate, _ units: [NameUnit], _ text: TokenizedText, published: String?
    ) -> [NameCandidate] {
        let stem = head.name.text.lowercased()
        let kind = stem.hasPrefix("aok") || stem.hasSuffix("ortskrankenkassen") ? "aok" : stem.hasPrefix("ikk") ? "ikk" : "bkk"
        guard let root = trie.step(0, kind.utf8.reduce(NameUnits.seed, NameUnits.step)) else { return [] }
        let suffix = kind.utf8.reduce(NameUnits.seed, NameUnits.step)
        var list: [NameCandidate] = []
        var index = head.units.upperBound
        if kind == "bkk", let colon = skipToColon(from: index, units, text) { index = colon }
        while index < units.count {
            var node: UInt32? = root
            var best: NameCandidate?
            var end = index
            var plain: UInt32? = 0
            while end < units.count, end - index < 6 {
                if end > index, !joins(units[end - 1], units[end], text.utf8) { break }
                node = node.flatMap { trie.step($0, units[end].hash) }
                plain = plain.flatMap { trie.step($0, units[end].hash) }
                let names = (node.map { trie.names(at: $0) } ?? []) + (plain.flatMap { trie.step($0, suffix) }.map { trie.names(at: $0) } ?? [])
                if let first = names.first(where: { lexicon.entities[lexicon.names[Int($0)].entity]?.kind == .insurer }) {
                    best = NameCandidate(name: lexicon.names[Int(first)], units: index..<(end + 1), isEllipsis: true)
                }
                if node == nil, plain == nil { break }
                end += 1
            }
            guard let best else { break }
            list.append(best)
            index = best.units.upperBound
            guard let next = continuation(from: index, units, text) else { break }
            index = next
        }
        return list
    }

    /// The unit behind ", " or " und ", or `nil` if the list ends.
    private func continuation(from index: Int, _ units: [NameUnit], _ text: TokenizedText) -> Int? {
        guard index > 0, index < units.count else { return nil }
        let gap = text.utf8[Int(units[index - 1].end)..<Int(units[index].start)]
        let word = text.string(Int(units[index].start)..<Int(units[index].end))
        let hasComma = gap.contains(UInt8(ascii: ",")) && gap.count <= 2
        if ["und", "sowie", "oder"].contains(word), index + 1 < units.count { return index + 1 }
        return hasComma ? index : nil
    }

    private func skipToColon(from index: Int, _ units: [NameUnit], _ text: TokenizedText) -> Int? {
        for next in index..<min(index + 4, units.count) where next > 0 {
            let gap = text.utf8[Int(units[next - 1].end)..<Int(units[next].start)]
            if gap.contains(UInt8(ascii: ":")) { return next }
            if gap.contains(UInt8(ascii: ".")) || gap.contains(0x0A) { return nil }
        }
        return nil
    }
}

/// A place where a name of the lexicon stands, before its meaning is decided.
struct NameCandidate: Sendable {
    let name: EntityName
    /// Indices of units.
    let units: Range<Int>
    var isEllipsis = false
}
