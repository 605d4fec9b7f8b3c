/// Finds which earlier mention a definite description or a pronoun refers to.
///
/// A noun refers only to what it can be called: "die Kasse" to an insurer, "das Klinikum" to a hospital. Of the
/// entities that fit, the only one in this and the two sentences before is taken; failing that the only one in the
/// sentence before, or the one that the text names at least twice as often as any other. Where none of this holds, the
/// text is not plain, and nothing is said.
struct ReferenceResolver {
    private enum Class: String { case company, insurer, clinic, school, town, authority, association, criminal, person }

    private let text: UnitText
    private let mentions: [Mention]
    private let classes: [Class?]
    /// For each unit the number of its sentence.
    private let sentences: [Int]
    /// For each mention its units.
    private let places: [Range<Int>]

    init(text: UnitText, mentions: [Mention], lexicon: Lexicon) {
        self.text = text
        self.mentions = mentions
        var number = -1
        sentences = text.units.indices.map { unit in
            if text.isFirstOfSentence(unit) { number += 1 }
            return number
        }
        var unit = 0
        places = mentions.map { mention in
            while unit < text.units.count, Int(text.units[unit].end) <= mention.range.lowerBound { unit += 1 }
            let start = unit
            while unit < text.units.count, Int(text.units[unit].start) < mention.range.upperBound { unit += 1 }
            return start..<unit
        }
        classes = zip(mentions, places).map { Self.classOf($0, $1, text) }
    }

    private static func classOf(_ mention: Mention, _ units: Range<Int>, _ text: UnitText) -> Class? {
        switch mention.kind {
        case .insurer: .insurer
        case .authority: .authority
        case .association: .association
        case .perpetrator: .criminal
        case .person: .person
        case .provider: .company
        case .organisation:
            if units.contains(where: { text.has($0, .clinic) }) {
                .clinic
            } else if units.contains(where: { ["universität", "hochschule"].contains(where: text.word($0).hasSuffix) })
            {
                .school
            } else if units.contains(where: { text.has($0, .place) || text.word($0) == "stadtverwaltung" }) {
                .town
            } else {
                units.contains { text.has($0, .house) } ? nil : .company
            }
        case .group, .service, .medium: nil
        }
    }

    /// All references, in order of their place.
    var references: [Reference] {
        guard !mentions.isEmpty else { return [] }
        return text.units.indices.compactMap { unit in
            text.units[unit].isCapitalized ? description(at: unit) ?? pronoun(at: unit) : pronoun(at: unit)
        }
    }

    // MARK: Descriptions

    private func description(at unit: Int) -> Reference? {
        guard let noun = Nouns.bundled.noun(text.word(unit), isCompound: text.isHyphenated(before: unit)) else {
            return nil
        }
        let head = text.wordStart(from: unit)
        guard text.wordEnd(from: unit) == unit + 1, let start = start(of: head, gender: noun.gender) else { return nil }
        // "der Dienstleister Bitmarck" names it; "die Stadt Essen" too.
        let next = unit + 1
        if next < text.units.count, text.isSpaced(before: next) || text.isAfterQuote(next), text.isCapitalized(next),
            !text.isFirstOfSentence(next)
        {
            return nil
        }
        if places.contains(where: { $0.overlaps(head..<next) }) { return nil }
        for wanted in noun.classes.compactMap(Class.init) {
            if let found = antecedent(before: start, of: wanted, called: text.word(unit)) {
                return reference(start..<next, found)
            }
        }
        return nil
    }

    /// The article before a noun, if it is definite, in the singular, and nothing but a harmless adjective stands
    /// between.
    private func start(of head: Int, gender: Character) -> Int? {
        var index = head - 1
        if index >= 0, text.isSpaced(before: head),
            Self.adjectives.contains(text.word(index)) || isPlaceAdjective(index)
        {
            index -= 1
        }
        guard index >= 0, text.isSpaced(before: index + 1) else { return nil }
        return Self.articles[gender]?.contains(text.word(index)) == true ? index : nil
    }

    private func isPlaceAdjective(_ index: Int) -> Bool {
        text.isCapitalized(index) && text.word(index).hasSuffix("er") && text.word(index).utf8.count > 5
    }

    private static let articles: [Character: Set<String>] = [
        "m": ["der", "den", "dem", "des", "dieser", "diesen", "diesem", "dieses", "beim", "vom", "zum"],
        "f": ["die", "der", "diese", "dieser", "zur"],
        "n": ["das", "dem", "des", "dieses", "diesem", "beim", "vom", "zum"],
    ]
    private static let adjectives: Set<String> = [
        "betroffene", "betroffenen", "angegriffene", "angegriffenen", "gehackte", "gehackten", "genannte", "genannten",
        "attackierte", "attackierten", "private", "privaten", "gesetzliche", "gesetzlichen",
    ]

    // MARK: Pronouns

    /// "sagte sie", "so er": the person who spoke last, if the gender of the function fits.
    private func pronoun(at unit: Int) -> Reference? {
        let word = text.word(unit)
        guard word == "er" || word == "sie" else { return nil }
        let isSubject =
            text.has(unit - 1, .speech) && text.isSpaced(before: unit)
            || (text.isFirstOfSentence(unit) && text.has(unit + 1, .speech))
        guard isSubject, let found = antecedent(before: unit, of: .person) else { return nil }
        guard let role = mentions[found.mention].role?.lowercased() else { return nil }
        let isFemale = role.hasSuffix("in") || role.hasSuffix("frau")
        guard isFemale == (word == "sie") else { return nil }
        return reference(unit..<(unit + 1), found)
    }

    // MARK: Antecedents

    private struct Antecedent {
        let mention: Int
        let reason: String
    }

    /// - Parameter noun: what the description calls it: "der Hersteller" is rather "der Hersteller Mustersoft" than any
    ///   other company.
    private func antecedent(before unit: Int, of wanted: Class, called noun: String? = nil) -> Antecedent? {
        var fitting = mentions.indices.filter {
            classes[$0] == wanted && places[$0].upperBound <= unit && !places[$0].isEmpty
        }
        if let noun {
            let called = Set(
                fitting.filter { mentions[$0].role?.lowercased().hasSuffix(noun) == true }.map {
                    mentions[$0].canonical
                })
            if called.count == 1 { fitting.removeAll { !called.contains(mentions[$0].canonical) } }
        }
        guard !fitting.isEmpty else { return nil }
        func sentencesBack(_ mention: Int) -> Int { sentences[unit] - sentences[places[mention].lowerBound] }
        func only(_ some: [Int], _ reason: String) -> Antecedent? {
            guard let last = some.last, Set(some.map { mentions[$0].canonical }).count == 1 else { return nil }
            return Antecedent(mention: last, reason: reason)
        }
        let near = fitting.filter { sentencesBack($0) <= 2 }
        if let found = only(near, "the only one near") { return found }
        if near.isEmpty { return only(fitting, "the only one in the text") }
        let here = fitting.filter { sentencesBack($0) == 0 }
        if let found = only(here, "the only one in the sentence") { return found }
        if here.isEmpty,
            let found = only(fitting.filter { sentencesBack($0) == 1 }, "the only one in the sentence before")
        {
            return found
        }
        var counts: [String: Int] = [:]
        for mention in fitting { counts[mentions[mention].canonical, default: 0] += 1 }
        let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard ranked.count > 1, ranked[0].value >= 2 * ranked[1].value,
            let main = near.last(where: { mentions[$0].canonical == ranked[0].key })
        else { return nil }
        return Antecedent(mention: main, reason: "named most often")
    }

    private func reference(_ units: Range<Int>, _ antecedent: Antecedent) -> Reference {
        let mention = mentions[antecedent.mention]
        return Reference(
            range: text.bytes(units), antecedent: antecedent.mention, kind: mention.kind, canonical: mention.canonical,
            isLinked: mention.isLinked, reason: antecedent.reason)
    }
}

/// The nouns of `Resources/references.tsv`.
private struct Nouns: Sendable {
    struct Noun: Sendable {
        let gender: Character
        let classes: [String]
    }

    static let bundled = Nouns(table: EmbeddedResources.references.utf8Text)

    private var nouns: [String: Noun] = [:]
    /// Ends of compounds, longest first.
    private var endings: [(String, Noun)] = []

    init(table: String) {
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count == 3, let gender = fields[1].first else { continue }
            let noun = Noun(gender: gender, classes: fields[2].split(separator: " ").map(String.init))
            if fields[0].hasPrefix("*") {
                endings.append((String(fields[0].dropFirst()), noun))
            } else {
                nouns[String(fields[0])] = noun
            }
        }
        endings.sort { $0.0.utf8.count > $1.0.utf8.count }
    }

    /// The noun that a word is, in lower case and with the "s" or "es" of the genitive.
    func noun(_ word: String, isCompound: Bool) -> Noun? {
        for form in [
            word, word.hasSuffix("s") ? String(word.dropLast()) : word,
            word.hasSuffix("es") ? String(word.dropLast(2)) : word,
        ] {
            if let noun = nouns[form], !isCompound || endings.contains(where: { $0.0 == form }) { return noun }
            if let noun = endings.first(where: { form.hasSuffix($0.0) && form != $0.0 })?.1 { return noun }
        }
        return nil
    }
}
