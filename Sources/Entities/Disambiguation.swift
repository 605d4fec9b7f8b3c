import German

/// Decides which candidates are mentions: by the rule of each name, the words around it, and what the text said before.
struct Disambiguation {
    /// What was decided of a candidate.
    enum Verdict: Sendable, Hashable {
        /// The reading and why it was taken.
        case accepted(EntityName, reason: String)
        /// Why no reading was taken.
        case rejected(reason: String)

        var isAccepted: Bool {
            if case .accepted = self { true } else { false }
        }
    }

    let text: UnitText
    let lexicon: Lexicon
    let candidates: [NameCandidate]
    var verdicts: [Verdict?]
    /// Entities that were accepted by now, and the hashes of abbreviations that the text defines as something else.
    private(set) var known: Set<String> = []
    private var foreign: Set<UInt64> = []
    /// Entities that a name of several words stands for, which needs no proof.
    private let certain: Set<String>
    /// Whether the text speaks of health insurance anywhere.
    let isAboutHealthInsurance: Bool
    /// Whether the text warns of false messages.
    private let isAboutFraud: Bool

    init(text: UnitText, lexicon: Lexicon, candidates: [NameCandidate]) {
        self.text = text
        self.lexicon = lexicon
        self.candidates = candidates
        verdicts = Array(repeating: nil, count: candidates.count)
        certain = Set(candidates.lazy.filter { $0.units.count > 1 && $0.name.rule == .safe }.map(\.name.entity))
        isAboutHealthInsurance =
            text.units.indices.contains { text.has($0, .health) }
            || certain.contains { lexicon.entities[$0]?.kind == .insurer }
        isAboutFraud = text.units.indices.contains { text.has($0, .fraud) }
    }

    /// Decides all candidates.
    mutating func decide() {
        for (index, candidate) in candidates.enumerated() {
            if let reason = closingReason(for: candidate) {
                verdicts[index] = .rejected(reason: reason)
            } else if candidate.manner == .ellipsis {
                accept(index, candidate.name, "ellipsis")
            } else if candidate.name.rule == .safe {
                let reason =
                    candidate.manner == .misprint ? "misprint" : candidate.units.count > 1 ? "name" : "short name"
                accept(index, candidate.name, reason)
            } else if isForeignDefinition(candidate) || isForeignCompound(candidate) {
                foreign.insert(text.units[candidate.units.lowerBound].hash)
            }
        }
        // A list lifts its ambiguous members, and these their neighbours; later places are judged by what earlier ones
        // proved.
        for _ in 0..<2 {
            for (index, candidate) in candidates.enumerated() where verdicts[index]?.isAccepted != true {
                if closingReason(for: candidate) != nil { continue }
                if leadsService(candidate, at: index) {
                    verdicts[index] = .rejected(reason: "what it is of is named behind")
                    continue
                }
                verdicts[index] = judge(candidate, at: index)
                if case .accepted(let name, _) = verdicts[index] { known.insert(name.entity) }
            }
        }
        resolveGroups()
    }

    /// Whether a name is joined by a hyphen to a word before it that is no name of the lexicon.
    private func endsCompound(_ candidate: NameCandidate, at index: Int) -> Bool {
        let first = candidate.units.lowerBound
        return text.isHyphenated(before: first)
            && !(index > 0 && candidates[index - 1].units.upperBound == first)
    }

    private mutating func accept(_ index: Int, _ name: EntityName, _ reason: String) {
        verdicts[index] = .accepted(name, reason: reason)
        known.insert(name.entity)
    }

    /// The verdict on the ruled reading or, if that fails, on one that needs no proof.
    private func judge(_ candidate: NameCandidate, at index: Int) -> Verdict {
        var reasons: [String] = []
        for name in candidate.readings {
            switch name.rule {
            case .safe: return .accepted(name, reason: "other reading")
            case .never:
                if candidate.readings.last?.rule != .safe { return .rejected(reason: "no name on its own") }
            default:
                if isForeign(candidate, name), !isInList(candidate, at: index) {
                    reasons.append("means something else in this text")
                    continue
                }
                let isKnown = name.rule == .technician ? certain.contains(name.entity) : known.contains(name.entity)
                let rule = ContextRule(
                    text: text, units: candidate.units, name: name,
                    isPerpetrator: lexicon.entities[name.entity]?.kind == .perpetrator,
                    isKnown: isKnown, isInList: isInList(candidate, at: index),
                    isAboutHealthInsurance: isAboutHealthInsurance, isAboutFraud: isAboutFraud,
                    endsCompound: endsCompound(candidate, at: index))
                switch rule.verdict {
                case .accept(let reason): return .accepted(name, reason: reason)
                case .reject(let reason): reasons.append(reason)
                }
            }
        }
        return .rejected(reason: reasons.first ?? "")
    }

    /// The mentions of the candidates that were accepted.
    var mentions: [Mention] {
        zip(candidates, verdicts).compactMap { candidate, verdict in
            guard case .accepted(let name, let reason) = verdict, let entity = lexicon.entities[name.entity] else {
                return nil
            }
            return Mention(
                range: range(of: candidate, name), kind: entity.kind, canonical: entity.id, isLinked: true,
                reason: reason)
        }
    }

    /// The bytes of a name, without the "s" of a genitive: "Bitmarcks".
    private func range(of candidate: NameCandidate, _ name: EntityName) -> Range<Int> {
        var bytes = text.bytes(candidate.units)
        let first = candidate.units.lowerBound
        let isArticle = text.has(first, .feminine) || text.word(first) == "das"
        if candidate.units.count > 2, isArticle, lexicon.entities[name.entity]?.kind != .medium {
            bytes = Int(text.units[first + 1].start)..<bytes.upperBound
        }
        if name.text.hasSuffix(")"), bytes.upperBound < text.utf8.count,
            text.utf8[bytes.upperBound] == UInt8(ascii: ")")
        {
            return bytes.lowerBound..<(bytes.upperBound + 1)
        }
        guard lexicon.entities[name.entity]?.kind != .group, candidate.manner == .exact else { return bytes }
        guard bytes.count > 2, text.utf8[bytes.upperBound - 1] == UInt8(ascii: "s"), let end = name.text.utf8.last
        else {
            return bytes
        }
        // "des Krankengeldes"
        if text.utf8[bytes.lowerBound..<(bytes.upperBound - 2)].count == name.text.utf8.count,
            text.utf8[bytes.upperBound - 2] == UInt8(ascii: "e")
        {
            return bytes.lowerBound..<(bytes.upperBound - 2)
        }
        let isGenitive = end | 0x20 != UInt8(ascii: "s") && text.utf8[bytes.upperBound - 2] | 0x20 == end | 0x20
        return isGenitive ? bytes.lowerBound..<(bytes.upperBound - 1) : bytes
    }

    // MARK: Surroundings

    /// Whether a word of the way something is given stands before what is given: "Auszahlung von Krankengeld".
    private func leadsService(_ candidate: NameCandidate, at index: Int) -> Bool {
        guard candidate.name.rule == .message || candidate.name.rule == .weak, index + 1 < candidates.count else {
            return false
        }
        let next = candidates[index + 1]
        let link = candidate.units.upperBound
        return next.units.lowerBound == link + 1 && next.name.rule == .safe
            && lexicon.entities[next.name.entity]?.kind == .service && ["von", "des"].contains(text.word(link))
    }

    /// Why another word is made of a candidate by what is joined to it, or `nil`.
    private func closingReason(for candidate: NameCandidate) -> String? {
        let kind = lexicon.entities[candidate.name.entity]?.kind
        let first = candidate.units.lowerBound
        if text.isHyphenated(before: first) {
            // "IT-Allianz", "Nicht-AOK-Versicherte": the name is the end of a compound. Longer names may follow an
            // "Ex-".
            if kind == .insurer || kind == .group, text.word(first - 1) != "ex" { return "end of a compound" }
            if kind == .provider || kind == .medium || kind == .organisation || kind == .perpetrator,
                candidate.units.count == 1
            {
                return "end of a compound"
            }
        }
        let next = candidate.units.upperBound
        if next < text.units.count, text.gap(before: next).elementsEqual(".".utf8),
            ["de", "com", "org", "net", "eu"].contains(text.word(next)), text.word(next - 1) != text.word(next)
        {
            return "web address"
        }
        guard kind == .insurer || kind == .group, text.isHyphenated(before: next) || text.isSpaced(before: next) else {
            return nil
        }
        if text.has(next, .venue), text.isHyphenated(before: next) || text.isCapitalized(next) {
            return "name of a place or event"
        }
        return nil
    }

    /// Whether the text uses a short name for something else, and never names the entity in full.
    private func isForeign(_ candidate: NameCandidate, _ name: EntityName) -> Bool {
        candidate.units.count == 1 && lexicon.entities[name.entity]?.kind == .insurer
            && foreign.contains(text.units[candidate.units.lowerBound].hash)
            && !certain.contains(name.entity)
    }

    /// Whether a candidate is part of a word such as "BIG-IP".
    private func isForeignCompound(_ candidate: NameCandidate) -> Bool {
        let next = candidate.units.upperBound
        return text.isHyphenated(before: next)
            && ForeignParts.bundled[text.word(next - 1)]?.contains(text.word(next)) == true
    }

    /// Whether a candidate stands in brackets behind words that it abbreviates and that are not its entity.
    private func isForeignDefinition(_ candidate: NameCandidate) -> Bool {
        guard candidate.units.count == 1 else { return false }
        let index = candidate.units.lowerBound
        guard index > 0, text.gap(before: index).elementsEqual(" (".utf8),
            text.gap(before: index + 1).first == UInt8(ascii: ")")
        else { return false }
        let isOwn = candidates.contains { $0.units.upperBound == index && $0.name.entity == candidate.name.entity }
        if isOwn { return false }
        let letters = Array(text.word(index).utf8)
        let sentence = text.sentence(of: index)
        for start in stride(from: index - 1, through: max(sentence.lowerBound, index - 5), by: -1) {
            guard text.isCapitalized(start) else { continue }
            let phrase = Array(text.surface(start..<index).lowercased().utf8)
            if phrase.first == letters.first, Self.isAbbreviation(letters, of: phrase) { return true }
        }
        return false
    }

    private static func isAbbreviation(_ letters: [UInt8], of phrase: [UInt8]) -> Bool {
        var rest = letters[...]
        for letter in phrase where letter == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }
}
