import German

/// Which event of a sentence happened at a date: of the cues that tell one, the cheapest to bind to it.
///
/// A cue costs the words between it and the date, more for each comma, colon or quotation mark in between, more for another date, a noun
/// beside a verb that tells an event, and more for a verb of saying that does not stand beside the date. A noun with its date
/// ("der Angriff vom 10. März", "Angaben vom Dienstag") and a frame around a date ("gab am Dienstag bekannt") cost nothing.
struct EventBinding {
    /// An event and the cue that tells it.
    struct Event {
        let event: TimelineEvent.Event
        let cue: Cue
    }

    private let reading: ReportReading
    private let sentence: ReportReading.Sentence

    init(_ reading: ReportReading, _ sentence: ReportReading.Sentence) {
        self.reading = reading
        self.sentence = sentence
    }

    /// The event of a date of a clause; where the clause tells none, what other clauses of the sentence tell to have happened.
    func event(at date: Range<Int>, in clause: ReportReading.Clause) -> Event? {
        if let told = datedStatement(before: date, in: clause) { return told }
        if let own = cheapest(for: date, of: events(in: clause)) { return own }
        let others = sentence.clauses.filter { $0.first != clause.first }.flatMap(events).filter {
            $0.event != .statement
        }
        return cheapest(for: date, of: others)
    }

    /// What a clause tells to have happened, in the order of its cues.
    func events(in clause: ReportReading.Clause) -> [Event] {
        clause.cues.compactMap { cue in
            guard cue.tokens.allSatisfy(clause.contains),
                cue.category == .speech || !reading.isNegated(cue, in: clause),
                let event = event(of: cue, in: clause)
            else { return nil }
            return Event(event: event, cue: cue)
        }
    }

    /// "nach Angaben vom Dienstag": a statement that is dated itself.
    private func datedStatement(before date: Range<Int>, in clause: ReportReading.Clause) -> Event? {
        let noun = date.lowerBound - 2
        guard noun >= clause.first, reading.word(noun + 1) == "vom",
            Self.statements.contains(where: reading.word(noun).hasSuffix)
        else { return nil }
        return Event(event: .statement, cue: Cue(category: .speech, tokens: noun..<(noun + 1)))
    }

    private static let statements = ["angaben", "mitteilung", "erklärung", "auskunft", "stellungnahme"]

    // MARK: Cost

    private func cheapest(for date: Range<Int>, of events: [Event]) -> Event? {
        let hasVerb = events.contains { !isNoun($0.cue) && $0.event != .statement }
        var best: (cost: Int, event: Event)?
        for event in events where !isSaidOutside(event, of: date) {
            let cost = cost(of: event, for: date, besideVerb: hasVerb)
            guard let rival = best else {
                best = (cost, event)
                continue
            }
            // "gab am Dienstag bekannt" is a saying, and more.
            if cost < rival.cost || (cost == rival.cost && rival.event.event == .statement) { best = (cost, event) }
        }
        return best?.event
    }

    /// "Am Mittwoch sagte er: „In der vergangenen Nacht …“": whether what is quoted holds the date, and the saying stands outside.
    private func isSaidOutside(_ event: Event, of date: Range<Int>) -> Bool {
        guard event.event == .statement else { return false }
        let cue = event.cue.tokens
        let between =
            cue.upperBound <= date.lowerBound
            ? cue.upperBound..<date.lowerBound : date.upperBound..<max(date.upperBound, cue.lowerBound)
        return between.contains { Self.quotation.contains(reading.word($0)) }
    }

    private func cost(of event: Event, for date: Range<Int>, besideVerb: Bool) -> Int {
        let cue = event.cue.tokens
        if cue.lowerBound < date.lowerBound, date.upperBound <= cue.upperBound { return 0 }
        let isBehind = cue.lowerBound >= date.upperBound
        let between =
            isBehind ? date.upperBound..<cue.lowerBound : cue.upperBound..<max(cue.upperBound, date.lowerBound)
        if !isBehind, isNoun(event.cue), between.allSatisfy(isLink), !between.contains(where: isAdverbial) { return 0 }
        var cost = between.count + (isBehind ? 0 : 2) + 10 * boundaries(in: between)
        if isNoun(event.cue), besideVerb { cost += 9 }
        cost += 8 * sentence.times.count { reading.timeTokens[$0] != date && between.overlaps(reading.timeTokens[$0]) }
        if event.event == .statement, between.count > 1 || !isBehind { cost += 8 }
        if event.event == .disruption, sentence.has(.shutdown) { cost += 2 }
        return cost
    }

    private func isNoun(_ cue: Cue) -> Bool {
        cue.tokens.count == 1 && reading.text.tokens[cue.tokens.lowerBound].isCapitalized
    }

    /// "am" may belong to the verb as well as to the noun before it.
    private func isAdverbial(_ token: Int) -> Bool { ["am", "um", "gegen"].contains(reading.word(token)) }

    private func isLink(_ token: Int) -> Bool {
        ["am", "vom", "im", "in", "von", "der", "den", "dem", "des", "zum", "um", "gegen"].contains(reading.word(token))
            || reading.times.indices.contains { reading.timeTokens[$0].contains(token) }
    }

    /// Marks between a date and a cue; the commas inside of a date ("am Dienstag, 12. März, um 6 Uhr") are none.
    private func boundaries(in between: Range<Int>) -> Int {
        between.count { token in
            guard reading.text.tokens[token].kind == .punctuation else { return false }
            guard Self.marks.contains(reading.word(token)) else { return false }
            return reading.word(token) != ","
                || !sentence.times.contains { time in
                    let tokens = reading.timeTokens[time]
                    return tokens.lowerBound == token + 1 || tokens.upperBound == token
                }
        }
    }

    private static let quotation: Set<String> = ["\"", "„", "“", "”", "»", "«"]
    private static let marks: Set<String> = quotation.union([",", ":", ";", "–"])

    // MARK: Events

    private func event(of cue: Cue, in clause: ReportReading.Clause) -> TimelineEvent.Event? {
        switch cue.category {
        case .restored, .restoration: .restoration
        case .shutdown: .shutdown
        case .detection: .detection
        case .leak: LeakCue(cue: cue, clause: clause, sentence: sentence, reading: reading).isEvent ? .dataLeak : nil
        case .publication: .publication
        case .claim: sentence.has(.perpetrator) || namesPerpetrator ? .publication : nil
        case .informedAffected, .informedAuthorities, .complaint:
            Notification.isTold(by: cue, in: clause, reading) ? .notification : nil
        case .offline, .disrupted, .restricted, .kindOutage, .cannot: .disruption
        case .kindCyberattack, .kindRansomware, .kindDDoS, .kindPhishing, .victim, .access, .attacker:
            clause.has(.deny) ? nil : .attack
        case .patch, .passwordReset: .other
        // "wehrte den Angriff ab" tells of the attack.
        case .defence: clause.hasAny([.kindCyberattack, .kindRansomware, .kindDDoS]) ? nil : .other
        case .speech: speech(cue, in: clause)
        default: nil
        }
    }

    private var namesPerpetrator: Bool { sentence.mentions.contains { reading.mentions[$0].kind == .perpetrator } }

    /// A verb of saying dates a statement, or whom it informs; "laut", "nach Angaben" date nothing.
    private func speech(_ cue: Cue, in clause: ReportReading.Clause) -> TimelineEvent.Event? {
        guard !["laut", "nach", "zufolge", "so"].contains(reading.word(cue.tokens.lowerBound)) else { return nil }
        return Notification.addressees(of: cue, in: clause, reading).isEmpty ? .statement : .notification
    }
}
