import German

/// A word or phrase that speaks of a leak, and what it can mean beside its clause.
struct LeakCue {
    let cue: Cue
    let clause: ReportReading.Clause
    let sentence: ReportReading.Sentence
    let reading: ReportReading

    private var words: [String] { cue.tokens.map { reading.word($0) } }

    private func hasWord(beginning beginnings: [String]) -> Bool {
        words.contains { word in beginnings.contains(where: word.hasPrefix) }
    }

    /// Whether it tells that data got out, and not of a flaw that was used or what a service is for.
    var isEvent: Bool { isAboutData && !isExploit && !isAddress && !isUse }

    /// Whether a word such as "gestohlen" is said of data: by itself, or in its sentence.
    var isAboutData: Bool {
        isExploit || words.contains { word in Self.names.contains { word.contains($0) } }
            || [.dataNoun, .dataKind, .record, .letter].contains(where: sentence.has)
    }

    private static let names = ["daten", "leak", "leck", "abgeflossen", "abfluss", "fehlversand", "beute"]

    /// Whether it names an incident and tells no event: "Datenleck", "Datenpanne".
    var isMereName: Bool { cue.tokens.count == 1 && reading.text.tokens[cue.tokens.lowerBound].isCapitalized }

    /// "wollen Daten abgreifen", "um Daten zu stehlen": what somebody is after.
    var isAim: Bool {
        let last = reading.word(cue.tokens.upperBound - 1)
        guard last.hasSuffix("en"), !last.contains("ge"), !reading.text.tokens[cue.tokens.upperBound - 1].isCapitalized
        else { return false }
        return clause.tokens.joined().contains { Self.aims.contains(reading.word($0)) }
    }

    private static let aims: Set<String> = [
        "wollen", "wollten", "will", "wollte", "um", "versuchen", "versuchten", "versucht",
    ]

    /// Data that lay open, which perhaps nobody saw.
    var isExposure: Bool { hasWord(beginning: Self.exposures) }

    private static let exposures = [
        "abrufbar", "zugänglich", "einsehbar", "ungeschützt", "offen", "frei", "mitzulesen", "sichtbar", "auffindbar",
    ]

    /// A lost or stolen carrier of data, which perhaps nobody reads.
    var isLoss: Bool { hasWord(beginning: Self.carriers) }

    private static let carriers = ["datenträger", "festplatte", "usb", "stick", "laptop", "notebook"]

    /// That data were lost to their owner says nothing of others.
    var isLossToOwner: Bool { words.contains("verloren") && !isLoss }

    /// A flaw that was used tells of no leak by itself; that it was not used tells that there is none.
    var isExploit: Bool { words.contains { ["ausgenutzt", "missbraucht"].contains($0) } }

    /// "auf ihre Daten zugreifen": what a service is for.
    var isUse: Bool { hasWord(beginning: Self.uses) && words.contains(where: Self.own.contains) && !tellsOfAttackers }

    /// "Versicherte haben keinen Zugriff auf ihre Daten", "die Daten sind nicht zugänglich": a service that does not work.
    var isLackOfUse: Bool {
        isUse
            || (hasWord(beginning: Self.uses) && !tellsOfAttackers && isNegated
                && clause.tokens.joined().contains { Self.possessions.contains(reading.word($0)) })
    }

    private var tellsOfAttackers: Bool { sentence.hasAny([.attacker, .perpetrator, .access]) }

    private static let uses = ["zugriff", "zugreifen", "zugänglich", "einsehen"]
    private static let own: Set<String> = ["ihre", "ihren", "ihrer", "eigene", "eigenen"]
    private static let possessions: Set<String> = [
        "hat", "haben", "habe", "hatte", "hatten", "können", "konnten", "kann", "konnte",
    ]

    /// "auf ihrer Seite im Darknet": where perpetrators write, not where data are.
    var isAddress: Bool {
        let first = cue.tokens.lowerBound
        return first > 0 && words.last == "darknet" && Self.addresses.contains(where: reading.word(first - 1).hasSuffix)
    }

    private static let addresses = ["seite", "portal", "blog", "auftritt", "forum"]

    /// Whether the leak is negated. Unlike ``ReportReading/isNegated(_:in:)`` it also sees "nicht möglich" and "kein Zugriff",
    /// which there belong to the state of a service.
    var isNegated: Bool {
        if reading.isNegated(cue, in: clause) { return true }
        guard words.first?.hasPrefix("zugriff") == true else { return false }
        return clause.cues.contains {
            $0.category == .negator && abs($0.tokens.lowerBound - cue.tokens.lowerBound) <= 8
        }
    }
}
