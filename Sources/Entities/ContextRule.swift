/// The rule of an ambiguous name at one place of a text. `Resources/names.tsv` explains the rules.
struct ContextRule {
    enum Verdict: Sendable, Hashable {
        case accept(String)
        case reject(String)
    }

    let text: UnitText
    let units: Range<Int>
    let name: EntityName
    /// Whether the entity is a group of criminals.
    let isPerpetrator: Bool
    /// Whether the entity was named before by a name that is certain.
    let isKnown: Bool
    /// Whether the name stands in a list with an insurer.
    let isInList: Bool
    let isAboutHealthInsurance: Bool
    /// Whether the text warns of false messages.
    let isAboutFraud: Bool
    /// Whether the name ends a compound whose first part is no name of the lexicon: "Banking-App".
    let endsCompound: Bool

    var verdict: Verdict {
        switch name.rule {
        case .article: article
        case .adjective: adjective
        case .technician: technician
        case .alliance: alliance
        case .context: context
        case .role: role
        case .medium: medium
        case .later: later
        case .land: land
        case .weak: weak
        case .message: message
        case .safe, .never: .reject("no rule")
        }
    }

    private var previous: Int { units.lowerBound - 1 }
    private var next: Int { units.upperBound }

    // MARK: Insurers

    /// "TK", "KKH", "Knappschaft": with "die", in lists, beside words of health insurance.
    private var article: Verdict {
        if text.has(previous, .neuter), !text.has(previous, .feminine) || text.word(previous) == "dem" {
            return .reject("neuter or masculine article")
        }
        if isJoined, text.has(next, .clinic) { return .reject("name of a clinic or pension body") }
        if isForeignCompound { return .reject("compound of another word") }
        if let compound { return compound }
        if isInList { return .accept("list of insurers") }
        let isAcronym = text.isUpperCase(units)
        let hasArticle = text.has(previous, .feminine)
        if isBeforeNoun, !(isAcronym && hasArticle) { return .reject("before a noun") }
        if isKnown { return .accept("named before") }
        if hasArticle, isAcronym || isAboutHealthInsurance { return .accept("article") }
        if isAboutHealthInsurance { return .accept("text about health insurance") }
        return .reject("nothing speaks for the insurer")
    }

    /// "Barmer": not before a noun, and not the people of Barmen.
    private var adjective: Verdict {
        if isForeignCompound || !text.isCapitalized(units.lowerBound) { return .reject("another word") }
        if isJoined, text.has(next, .insurerPart), isAboutHealthInsurance { return .accept("with a word of insurers") }
        if text.isHyphenated(before: next), text.has(next, .weakPart) { return .accept("compound") }
        if let compound { return compound }
        if text.isUpperCase(units), units.count == 1 { return .accept("upper case") }
        if isInList { return .accept("list of insurers") }
        if isBeforeNoun { return .reject("before a noun") }
        if text.has(previous, .inhabitant), !isAboutHealthInsurance { return .reject("people of a place") }
        if !isKnown, !isAboutHealthInsurance, text.word(previous) == "die", text.isFirstOfSentence(previous),
            isPluralVerb(next)
        {
            return .reject("people of a place")
        }
        return .accept("noun use")
    }

    /// "die Techniker": the insurer takes a verb in the singular.
    private var technician: Verdict {
        if text.word(next).hasPrefix("krankenkasse") || text.word(next) == "kasse" {
            return .accept("with Krankenkasse")
        }
        if text.isHyphenated(before: next) {
            if text.has(next, .insurerPart) { return .accept("compound") }
            return isAboutHealthInsurance && text.has(next, .weakPart) ? .accept("compound") : .reject("compound")
        }
        if isBeforeNoun { return .reject("before a noun") }
        let isQuoted = text.gap(before: units.lowerBound).contains { $0 > 0x7F || $0 == UInt8(ascii: "\"") }
        if isQuoted, isAboutHealthInsurance { return .accept("quoted") }
        guard text.has(previous, .feminine) || text.has(previous, .conjunction) else {
            return isInList && !isPluralVerb(next) ? .accept("list of insurers") : .reject("without article")
        }
        let isDative = text.word(previous) == "der"
        if isDative {
            // "bei der Techniker": people would be "bei den Technikern".
            if text.has(previous - 1, .dative) { return .accept("dative in the singular") }
            if isInList { return .accept("list of insurers") }
            let isOwned = text.has(previous - 1, .insurerPart) || text.has(previous - 1, .health)
            return isOwned && (isAboutHealthInsurance || isKnown)
                ? .accept("owner of what only insurers have")
                : .reject("genitive plural or a man")
        }
        if isPluralVerb(next) || isPluralVerb(previous - 1) { return .reject("plural verb") }
        if text.has(previous - 1, .accusative), !isInList, !isKnown { return .reject("may be people") }
        if isSingularVerb(next) { return .accept("singular verb") }
        if isInList { return .accept("list of insurers") }
        // "Betroffen ist auch die Techniker."
        let verb =
            text.has(previous - 1, .listFiller) || text.word(previous - 1) == "auch" ? previous - 2 : previous - 1
        if ["ist", "war", "wird", "wurde", "bleibt", "sei"].contains(text.word(verb)) {
            return .accept("singular verb")
        }
        return isKnown && !text.has(previous, .conjunction) ? .accept("named before") : .reject("may be people")
    }

    /// "Allianz": not the noun.
    private var alliance: Verdict {
        if isForeignCompound { return .reject("compound of another word") }
        if text.isHyphenated(before: next) {
            return isAboutHealthInsurance && (text.has(next, .insurerPart) || text.has(next, .weakPart))
                ? .accept("compound") : .reject("compound")
        }
        if text.has(previous, .allianceBefore) { return .reject("noun behind an article or adjective") }
        if text.isSpaced(before: next), text.has(next, .allianceAfter) { return .reject("noun with what it is for") }
        if isInList { return .accept("list of insurers") }
        if !text.isCapitalized(previous), isAdjective(previous) { return .reject("noun behind an adjective") }
        if isKnown { return .accept("named before") }
        return hasContext && !isBeforeNoun ? .accept("context") : .reject("no word of health insurance in the sentence")
    }

    /// Names of houses with other lines: in lists of insurers, behind "Krankenversicherer", after a full name.
    private var context: Verdict {
        if isForeignCompound { return .reject("compound of another word") }
        if isInList { return .accept("list of insurers") }
        let lead = text.has(previous, .feminine) ? previous - 1 : previous
        if text.has(lead, .health), text.isSpaced(before: lead + 1), text.word(lead).hasPrefix("krankenversicher") {
            return .accept("apposition")
        }
        if text.isHyphenated(before: next), text.has(next, .health) { return .accept("compound") }
        if isKnown, !isBeforeNoun { return .accept("named before") }
        return .reject("may be another line of the house")
    }

    /// The compound "X-Sprecher", or `nil` if no hyphen follows.
    private var compound: Verdict? {
        guard text.isHyphenated(before: next) else { return nil }
        if text.has(next, .insurerPart) || text.has(next, .health) { return .accept("compound") }
        if text.has(next, .weakPart), isAboutHealthInsurance || isKnown { return .accept("compound") }
        return isKnown || isInList ? .accept("named before") : .reject("compound")
    }

    // MARK: Other kinds

    /// "App", "Systeme": in a text about health insurance, unless what follows makes others' of them: "Systeme zur
    /// Angriffserkennung".
    private var weak: Verdict {
        if endsCompound { return .reject("end of a compound") }
        guard isAboutHealthInsurance, !text.has(previous, .way), text.word(next) != "zur" else { return message }
        return .accept("text about health insurance")
    }

    /// "App", "Post": where a word tells whether it works, and it is not the way of one message.
    private var message: Verdict {
        if endsCompound { return .reject("end of a compound") }
        // "weder per E-Mail noch am Telefon zu erreichen"
        if (next..<(next + 6)).contains(where: { text.has($0, .reachable) && isInSentence($0) }) {
            return .accept("can be reached or not")
        }
        if isAboutFraud { return .reject("text about false messages") }
        if text.has(previous, .way) || text.has(next, .wayBehind) { return .reject("the way of a message") }
        let sentence = text.sentence(of: units.lowerBound)
        let hasState = sentence.contains { text.has($0, .state) && !units.contains($0) }
        return hasState ? .accept("beside a state") : .reject("no word tells its state")
    }

    /// "Dachverband" behind "BKK Dachverband", "TK" behind "Thyssenkrupp".
    private var later: Verdict {
        guard isKnown else { return .reject("not named in full before") }
        if text.isUpperCase(units) { return .accept("named before") }
        let hasArticle = text.has(previous, .neuter) || text.has(previous, .feminine) || text.word(previous) == "des"
        guard hasArticle || text.isFirstOfSentence(units.lowerBound) else { return .reject("without article") }
        return ["in", "von", "für", "der", "des"].contains(text.word(next)) || text.has(next, .land)
            ? .reject("followed by whose it is") : .accept("named before")
    }

    /// "Datenschutzbeauftragte": of a house or of a Land.
    private var land: Verdict {
        text.has(previous, .land) || text.isSpaced(before: next) && text.has(next, .land)
            ? .accept("beside a Land") : .reject("no Land beside it")
    }

    /// "Cactus", "Play": behind a word such as "Hackergruppe", before "-Ransomware", or in quotes beside one.
    private var role: Verdict {
        let isQuoted = isInQuotes
        var lead = previous
        if text.word(lead) == "namens" || text.word(lead) == "wie" { lead -= 1 }
        guard isPerpetrator else {
            if isKnown { return .accept("named before") }
            return text.has(lead, .role) ? .accept("role") : .reject("an ordinary word without a role")
        }
        if text.has(lead, .perpetratorRole), lead == previous || text.isCapitalized(lead) { return .accept("role") }
        if isJoined, text.isCapitalized(next), text.has(next, .perpetratorPart) { return .accept("compound") }
        if isKnown { return .accept("named before") }
        if isQuoted {
            let sentence = text.sentence(of: units.lowerBound)
            if sentence.contains(where: { text.has($0, .perpetratorRole) }) { return .accept("quoted beside a role") }
        }
        return .reject("an ordinary word without a role")
    }

    /// "Zeit", "Welt", "Bild": in quotes, behind "laut" or "Magazin", before "berichtet".
    private var medium: Verdict {
        if isInQuotes { return .accept("quoted") }
        let lead =
            text.has(previous, .feminine) || ["des", "dem"].contains(text.word(previous)) ? previous - 1 : previous
        if text.has(lead, .mediumBefore) { return .accept("behind a word for sources") }
        if text.has(next, .mediumAfter), text.isSpaced(before: next) || text.isHyphenated(before: next) {
            return .accept("before a word for sources")
        }
        return isKnown && lead != previous ? .reject("an ordinary word") : .reject("an ordinary word")
    }

    // MARK: Surroundings

    private func isInSentence(_ index: Int) -> Bool {
        text.units.indices.contains(index)
            && !((units.upperBound)...index).contains(where: text.isFirstOfSentence)
    }

    private var isJoined: Bool { text.isHyphenated(before: next) || text.isSpaced(before: next) }

    private var isInQuotes: Bool {
        let before = text.gap(before: units.lowerBound)
        let behind = text.gap(before: next)
        return Self.hasQuote(before) && Self.hasQuote(behind)
    }

    private static func hasQuote(_ gap: ArraySlice<UInt8>) -> Bool {
        // ", „ “ ” ‚ ‘ ’, « and »
        gap.contains(UInt8(ascii: "\"")) || gap.contains(0x9E) || gap.contains(0x9C) || gap.contains(0x9D)
            || gap.contains(0x9A)
            || gap.contains(0x98) || gap.contains(0xAB) || gap.contains(0xBB)
    }

    /// Whether what follows makes another word of the name: "TK-Anlage", "BIG-IP".
    private var isForeignCompound: Bool {
        guard isJoined, let parts = ForeignParts.bundled[text.word(units.upperBound - 1)] else { return false }
        return parts.contains(text.word(next))
    }

    /// Whether a noun follows directly, so that the name is an adjective or a part of another name.
    private var isBeforeNoun: Bool {
        guard text.isCapitalized(next), text.isSpaced(before: next), !text.isFirstOfSentence(next) else { return false }
        return !text.has(next, .insurerPart) && !text.has(next, .timeNoun) && text.word(next) != "gek"
    }

    private func isAdjective(_ index: Int) -> Bool {
        let word = text.word(index)
        return word.utf8.count > 4 && (word.hasSuffix("e") || word.hasSuffix("en"))
            && !text.has(index, .singularVerb) && !text.has(index, .pluralVerb) && !word.hasSuffix("te")
            && !word.hasSuffix("ten")
    }

    private func isPluralVerb(_ index: Int) -> Bool {
        guard text.isSpaced(before: index), !text.isCapitalized(index) else { return false }
        let word = text.word(index)
        return text.has(index, .pluralVerb)
            || (word.utf8.count > 4 && ["en", "ern", "eln"].contains(where: word.hasSuffix))
    }

    private func isSingularVerb(_ index: Int) -> Bool {
        guard text.isSpaced(before: index), !text.isCapitalized(index) else { return false }
        let word = text.word(index)
        return text.has(index, .singularVerb)
            || (word.utf8.count > 4 && (word.hasSuffix("t") || word.hasSuffix("te")) && !text.has(index, .dative))
    }

    /// Whether the sentence speaks of health insurance.
    private var hasContext: Bool {
        text.sentence(of: units.lowerBound).contains { text.has($0, .health) && !units.contains($0) }
    }
}

/// Second parts that make another word of a name: `Resources/foreign-parts.tsv`.
enum ForeignParts {
    /// By the last word of the name, in lower case.
    static let bundled: [String: Set<String>] = {
        var parts: [String: Set<String>] = [:]
        for line in EmbeddedResources.foreignParts.utf8Text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count == 2 else { continue }
            parts[String(fields[0])] = Set(fields[1].split(separator: " ").map(String.init))
        }
        return parts
    }()
}
