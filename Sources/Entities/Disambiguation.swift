import German

/// Decides which candidates are mentions, by the rule of each name and the words around it.
struct Disambiguation {
    private let text: TokenizedText
    private let units: [NameUnit]
    private let lexicon: Lexicon

    /// Words of a sentence that speak of health insurance.
    private static let contextWords: Set<String> = [
        "krankenkasse", "krankenkassen", "kasse", "kassen", "versicherte", "versicherten", "versicherter", "krankenversicherung",
        "krankenversicherungen", "krankenversicherer", "krankenversicherern", "krankenversicherers", "epa", "patientenakte", "eau", "egk",
        "gesundheitskarte", "zusatzbeitrag", "betriebskrankenkasse", "betriebskrankenkassen", "ersatzkasse", "ersatzkassen", "ersatzkasse",
        "gesundheitskasse", "erezept", "rezept", "mitglieder", "telematikinfrastruktur", "telematik", "bitmarck", "gematik",
    ]
    /// Second halves of compounds that only an insurer has: "TK-Versicherte".
    private static let insurerCompounds: Set<String> = [
        "versicherte", "versicherten", "versicherter", "sprecher", "sprecherin", "sprechers", "chef", "chefin", "app", "apps", "kunden",
        "kundinnen", "kunde", "mitglieder", "mitgliedern", "mitglied", "vorstand", "vorstands", "vorständin", "vorstandschef", "zahlen",
        "geschäftsstelle", "geschäftsstellen", "konto", "konten", "verwaltungsrat", "beschäftigte", "mitarbeiter", "website", "webseite", "portal",
        "report", "studie", "daten", "systeme", "hotline",
    ]
    /// Second halves that make another thing of a name.
    private static let foreignCompounds: [String: Set<String>] = [
        "tk": ["anlage", "anlagen", "markt", "kost", "pizza", "ware"], "big": ["ip", "data", "tech", "band", "five", "four", "bang"],
        "allianz": ["arena", "stadion", "partner", "se", "aktie", "global"], "signal": ["park"], "kkh": ["allianz"],
        "barmer": ["straße", "platz"], "dak": ["gesundheitsreport2"], "axa": ["arena"],
    ]
    /// Words before a name that show a noun: "ein", "das".
    private static let neuterArticles: Set<String> = ["das", "im", "am", "ans", "ins", "vom", "zum", "beim"]

    init(text: TokenizedText, units: [NameUnit], lexicon: Lexicon) {
        self.text = text
        self.units = units
        self.lexicon = lexicon
    }

    func decide(_ candidates: [NameCandidate]) -> [Mention] {
        var accepted = [String?](repeating: nil, count: candidates.count)
        var known: Set<String> = []
        for (index, candidate) in candidates.enumerated() where isOpen(candidate) {
            if candidate.isEllipsis {
                accepted[index] = "ellipsis"
            } else if candidate.name.rule == .safe || candidate.name.rule == .weak {
                accepted[index] = candidate.units.count > 1 ? "name" : "short name"
            }
            if accepted[index] != nil { known.insert(candidate.name.entity) }
        }
        // A list lifts its ambiguous members, and these their neighbours: two passes suffice for lists read left to right.
        for pass in 0..<2 {
            for (index, candidate) in candidates.enumerated() where accepted[index] == nil && isOpen(candidate) {
                guard candidate.name.rule != .never else { continue }
                if let reason = reason(for: candidate, at: index, candidates, accepted, known: pass == 0 ? known : known) {
                    accepted[index] = reason
                    known.insert(candidate.name.entity)
                }
            }
        }
        return zip(candidates, accepted).compactMap { candidate, reason in
            guard let reason, let entity = lexicon.entities[candidate.name.entity] else { return nil }
            return Mention(
                range: range(of: candidate), kind: entity.kind, canonical: entity.id, isLinked: true, reason: reason)
        }
    }

    // MARK: Rules

    private func reason(
        for candidate: NameCandidate, at index: Int, _ candidates: [NameCandidate], _ accepted: [String?], known: Set<String>
    ) -> String? {
        let previous = word(candidate.units.lowerBound - 1)
        let next = word(candidate.units.upperBound)
        let nextIsGlued = isHyphen(after: candidate)
        let isInList = isInList(candidate, at: index, candidates, accepted)
        if nextIsGlued, Self.insurerCompounds.contains(next) { return "compound" }
        switch candidate.name.rule {
        case .article:
            if Self.neuterArticles.contains(previous) { return nil }
            if ["klinik", "kliniken", "krankenhaus", "rente", "minijob"].contains(where: next.hasPrefix) { return nil }
            if isInList { return "list of insurers" }
            if known.contains(candidate.name.entity), !isBeforeNoun(candidate) { return "named before" }
            if ["die", "der"].contains(previous), !isBeforeNoun(candidate), !isLowerCase(candidate) { return "article" }
            if candidate.name.text == candidate.name.text.uppercased(), isUpperCase(candidate), hasContext(candidate), !isBeforeNoun(candidate) {
                return "context"
            }
            return nil
        case .adjective:
            if isInList { return "list of insurers" }
            if isBeforeNoun(candidate) { return nil }
            return "noun use"
        case .technician:
            if ["krankenkasse", "krankenkassen", "kasse"].contains(next) { return "with Krankenkasse" }
            guard isSingularPhrase(previous) else { return isInList && !isPluralVerb(next) ? "list of insurers" : nil }
            if isPluralVerb(next) || isBeforeNoun(candidate) { return nil }
            if isSingularVerb(next) || isInList { return "singular verb" }
            return known.contains(candidate.name.entity) && previous != "den" ? "named before" : nil
        case .alliance:
            if ["eine", "einer", "eines", "neue", "neuen", "breite", "breiten", "große"].contains(previous) { return nil }
            if ["aus", "für", "gegen", "von", "zwischen", "gegenüber", "se", "ag"].contains(next) { return nil }
            if isInList { return "list of insurers" }
            if known.contains(candidate.name.entity) { return "named before" }
            return hasContext(candidate) && !isBeforeNoun(candidate) ? "context" : nil
        case .context:
            if isInList { return "list of insurers" }
            if known.contains(candidate.name.entity), !isBeforeNoun(candidate) { return "named before" }
            return nil
        case .role:
            return ["gruppe", "bande", "ransomware", "hackergruppe", "ransomwaregruppe"].contains(where: previous.hasSuffix) ? "role" : nil
        case .safe, .weak, .never: return nil
        }
    }

    /// Whether nothing around a candidate makes another word of it.
    private func isOpen(_ candidate: NameCandidate) -> Bool {
        let entity = lexicon.entities[candidate.name.entity]
        let first = candidate.units.lowerBound
        if first > 0, units[first - 1].end + 1 == units[first].start, text.utf8[Int(units[first - 1].end)] == UInt8(ascii: "-") {
            // "IT-Allianz", "Nicht-AOK-Versicherte": the name is the end of a compound. Longer names may follow an "Ex-".
            if entity?.kind == .insurer || entity?.kind == .group, word(first - 1) != "ex" { return false }
            if entity?.kind == .provider || entity?.kind == .medium, candidate.units.count == 1 { return false }
        }
        let last = text.string(Int(units[candidate.units.upperBound - 1].start)..<Int(units[candidate.units.upperBound - 1].end))
        let next = word(candidate.units.upperBound)
        if !next.isEmpty, let foreign = Self.foreignCompounds[last.lowercased()], foreign.contains(next) {
            let gap = text.utf8[Int(units[candidate.units.upperBound - 1].end)..<Int(units[candidate.units.upperBound].start)]
            if gap.count == 1 { return false }
        }
        if candidate.name.entity == "pkv-signal-iduna", next == "park" { return false }
        // Names in capitals of three letters and less are no words in lower case, insurers that write so apart.
        return true
    }

    /// Whether a candidate is a member of a list in which an accepted insurer stands.
    private func isInList(
        _ candidate: NameCandidate, at index: Int, _ candidates: [NameCandidate], _ accepted: [String?]
    ) -> Bool {
        for step in [-1, 1] {
            var neighbour = index + step
            var here = candidate
            while candidates.indices.contains(neighbour), isListGap(between: step < 0 ? candidates[neighbour] : here, and: step < 0 ? here : candidates[neighbour]) {
                let kind = lexicon.entities[candidates[neighbour].name.entity]?.kind
                if accepted[neighbour] != nil, kind == .insurer { return true }
                guard kind == .insurer || kind == .group else { break }
                here = candidates[neighbour]
                neighbour += step
            }
        }
        return false
    }

    /// Whether only commas, conjunctions, articles and brackets stand between two candidates.
    private func isListGap(between one: NameCandidate, and other: NameCandidate) -> Bool {
        guard other.units.lowerBound >= one.units.upperBound, other.units.lowerBound - one.units.upperBound <= 4 else { return false }
        let gap = text.utf8[range(of: one).upperBound..<range(of: other).lowerBound]
        guard !gap.contains(0x0A), !gap.contains(UInt8(ascii: ".")), !gap.contains(UInt8(ascii: ";")) else { return false }
        var separators = gap.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
        for index in one.units.upperBound..<other.units.lowerBound {
            switch word(index) {
            case "und", "oder", "sowie", "wie": separators += 1
            case "die", "der", "den", "bei", "auch", "etwa", "beispielsweise": break
            default: return false
            }
        }
        return separators > 0
    }

    // MARK: Words around

    private func range(of candidate: NameCandidate) -> Range<Int> {
        var end = Int(units[candidate.units.upperBound - 1].end)
        // The genitive's "s" is no part of the name: "Bitmarcks".
        let surface = text.string(Int(units[candidate.units.upperBound - 1].start)..<end)
        if surface.hasSuffix("s"), !candidate.name.text.lowercased().hasSuffix("s"), surface.count > 2 { end -= 1 }
        let start = Int(units[candidate.units.lowerBound].start)
        if lexicon.entities[candidate.name.entity]?.kind == .group { end = Int(units[candidate.units.upperBound - 1].end) }
        return start..<end
    }

    private func word(_ index: Int) -> String {
        guard units.indices.contains(index) else { return "" }
        return text.string(Int(units[index].start)..<Int(units[index].end)).lowercased()
    }

    private func isHyphen(after candidate: NameCandidate) -> Bool {
        let end = Int(units[candidate.units.upperBound - 1].end)
        return end < text.utf8.count && text.utf8[end] == UInt8(ascii: "-")
    }

    private func isUpperCase(_ candidate: NameCandidate) -> Bool {
        text.utf8[range(of: candidate)].allSatisfy { !(0x61...0x7A).contains($0) }
    }

    private func isLowerCase(_ candidate: NameCandidate) -> Bool { !units[candidate.units.lowerBound].isCapitalized }

    /// Whether a noun follows directly, so that the name is an adjective or a part of another name.
    private func isBeforeNoun(_ candidate: NameCandidate) -> Bool {
        let index = candidate.units.upperBound
        guard index < units.count, units[index].isCapitalized else { return false }
        let gap = text.utf8[Int(units[index - 1].end)..<Int(units[index].start)]
        return gap.count == 1 && (gap.first == 0x20 || gap.first == UInt8(ascii: "-"))
            && !["Krankenkasse", "Ersatzkasse", "Versicherte", "Versicherten", "GEK", "BKK"].contains(
                text.string(Int(units[index].start)..<Int(units[index].end)))
            && !(gap.first == UInt8(ascii: "-") && Self.insurerCompounds.contains(word(index)))
    }

    private func isSingularPhrase(_ previous: String) -> Bool { ["die", "der", "bei", "und"].contains(previous) }

    private func isPluralVerb(_ next: String) -> Bool {
        ["arbeiten", "sind", "haben", "waren", "werden", "konnten", "können", "suchen", "fanden", "hatten", "mussten", "wurden", "stellten",
         "entdeckten", "bemerkten", "sollen", "vor", "des", "der", "von", "aus", "im", "in", "am"].contains(next)
    }

    private func isSingularVerb(_ next: String) -> Bool {
        ["ist", "hat", "war", "wird", "meldet", "meldete", "teilte", "erklärte", "bestätigte", "kann", "konnte", "sei", "habe", "warnt", "warnte",
         "gehört", "setzt", "nutzt", "informierte", "informiert", "bietet", "sieht", "rät", "weist", "betont", "betonte", "sagte"].contains(next)
    }

    /// Whether the sentence speaks of health insurance.
    private func hasContext(_ candidate: NameCandidate) -> Bool {
        let place = Int(units[candidate.units.lowerBound].start)
        var index = candidate.units.lowerBound
        while index > 0, place - Int(units[index - 1].end) < 300, !isSentenceEnd(units[index - 1], units[index]) { index -= 1 }
        while index < units.count, Int(units[index].start) - place < 300 {
            if index > candidate.units.lowerBound, isSentenceEnd(units[index - 1], units[index]) { return false }
            if !candidate.units.contains(index), Self.contextWords.contains(word(index)) { return true }
            index += 1
        }
        return false
    }

    private func isSentenceEnd(_ one: NameUnit, _ other: NameUnit) -> Bool {
        let gap = text.utf8[Int(one.end)..<Int(other.start)]
        if gap.contains(0x0A) { return true }
        return other.isCapitalized && gap.count > 1 && gap.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }
    }
}
