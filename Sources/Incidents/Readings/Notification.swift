import German

/// Who was informed of an incident: a verb of informing with those whom it informs.
enum Notification {
    enum Addressee: Sendable { case authorities, affected }

    /// Whether a cue of the vocabulary tells that somebody was informed: words that mean it only beside an authority or
    /// people ("gemeldet", "verständigt") need one in their clause.
    static func isTold(by cue: Cue, in clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        guard cue.tokens.count == 1, isVerb(cue.tokens.lowerBound, reading) else { return true }
        return !addressees(of: cue, in: clause, reading).isEmpty
    }

    /// Whom a verb of informing informs: authorities and people of its clause that do not speak themselves.
    static func addressees(of cue: Cue, in clause: ReportReading.Clause, _ reading: ReportReading) -> Set<Addressee> {
        let verb = cue.tokens.lowerBound
        guard isVerb(verb, reading), !isReflexive(clause, reading) else { return [] }
        var addressees: Set<Addressee> = []
        let authorities =
            clause.cues.filter { $0.category == .authority }.map(\.tokens)
            + clause.mentions.filter { reading.mentions[$0].kind == .authority }.map { reading.mentionTokens[$0] }
        if authorities.contains(where: { !isSubject($0, of: verb, in: clause, reading) }) {
            addressees.insert(.authorities)
        }
        let people = clause.cues.filter { $0.category == .people }.map(\.tokens)
        if people.contains(where: { !isSubject($0, of: verb, in: clause, reading) }),
            !reading.word(verb).contains("meld"), !reading.word(verb).contains("schalt")
        {
            addressees.insert(.affected)
        }
        return addressees
    }

    private static let verbs = [
        "informier", "unterricht", "verständig", "benachrichtig", "anschrieb", "angeschrieben", "gemeldet", "meldete",
        "eingeschaltet", "hinzugezogen",
    ]
    private static let participles = ["informiert", "unterrichtet", "verständigt", "benachrichtigt", "gemeldet"]

    private static func isVerb(_ token: Int, _ reading: ReportReading) -> Bool {
        !reading.text.tokens[token].isCapitalized && verbs.contains(where: reading.word(token).hasPrefix)
    }

    /// "haben sich 318 Menschen gemeldet", "können sich informieren".
    private static func isReflexive(_ clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        clause.tokens.joined().contains { reading.word($0) == "sich" }
    }

    /// Whether a noun that stands first, before a verb in the active, is its subject: "Das BSI informierte".
    private static func isSubject(
        _ noun: Range<Int>, of verb: Int, in clause: ReportReading.Clause, _ reading: ReportReading
    ) -> Bool {
        guard noun.upperBound <= verb, noun.lowerBound - clause.first <= 2 else { return false }
        guard participles.contains(reading.word(verb)) else { return true }
        return noun.upperBound == verb
            || ["hat", "haben", "habe", "hatte", "hatten"].contains(reading.word(noun.upperBound))
    }
}
