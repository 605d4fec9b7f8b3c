import German

/// What a cue says of the state of services or insurers.
struct State: Sendable {
    let status: ServiceStatus
    /// Whether it says that nothing happened to them.
    let isSpared: Bool
    let cue: Cue
}

/// Reads the states that a clause tells, and which of them belongs to a service that it names.
struct StateReading {
    private let reading: ReportReading
    private let clause: ReportReading.Clause
    /// In the order of the text.
    private let states: [State]

    init(_ reading: ReportReading, _ clause: ReportReading.Clause) {
        self.reading = reading
        self.clause = clause
        let cues = clause.cues.filter { Self.priorities[$0.category] != nil && $0.tokens.allSatisfy(clause.contains) }
        // Of two cues of which one is part of the other, as "nicht betroffen" and "betroffen", the longer counts; of two of the
        // same words, as "störungsfrei", the one that says less trouble; of a frame over two predicates none.
        let whole = cues.filter { cue in
            !cues.contains { other in
                if Self.isFrame(cue) { return other != cue && Self.spansClauses(cue, around: other, reading) }
                guard other.tokens.lowerBound <= cue.tokens.lowerBound,
                    cue.tokens.upperBound <= other.tokens.upperBound,
                    !Self.isFrame(other)
                else { return false }
                return other.tokens.count > cue.tokens.count || Self.rank(other) < Self.rank(cue)
            }
        }
        let told = whole.compactMap { Self.state(of: $0, in: clause, reading) }
        let predicates = told.filter { !Self.isCircumstance($0.cue, in: clause, reading) }
        states = predicates.isEmpty ? told : predicates
    }

    /// The state of the clause as a whole: what is spared first, then what works again, then the gravest disturbance.
    var main: State? {
        let order: (State) -> Int = { Self.priorities[$0.cue.category] ?? 9 }
        guard let best = states.map(order).min() else { return leak }
        let candidates = states.filter { order($0) == best }
        return best == Self.priorities[.restored] ? candidates.last : candidates.first
    }

    /// The state that a clause tells of one of several services: the one nearest to it, one behind it before one in front.
    func state(of mention: Int) -> State? {
        guard clause.mentions.count(where: { reading.mentions[$0].kind == .service }) > 1 else { return nil }
        let tokens = reading.mentionTokens[mention]
        let definite = states.filter { $0.cue.category != .affected && $0.cue.category != .cannot }
        let fitting = definite.isEmpty ? states.filter { $0.cue.category != .affected } : definite
        guard fitting.count > 1 else { return nil }
        return fitting.min { distance(from: tokens, to: $0.cue.tokens) < distance(from: tokens, to: $1.cue.tokens) }
    }

    private func distance(from tokens: Range<Int>, to cue: Range<Int>) -> Int {
        if cue.overlaps(tokens) { return 0 }
        let isBehind = cue.lowerBound >= tokens.upperBound
        let between = isBehind ? tokens.upperBound..<cue.lowerBound : cue.upperBound..<tokens.lowerBound
        let crossings = between.count { [",", ";", "und", "aber", "während", "doch"].contains(reading.word($0)) }
        return between.count + 6 * crossings + (isBehind ? 0 : 4)
    }

    private static let priorities: [CueCategory: Int] = [
        .unaffected: 0, .restored: 1, .offline: 2, .shutdown: 3, .restricted: 4, .disrupted: 5, .cannot: 6,
        .affected: 7,
    ]

    private static func rank(_ cue: Cue) -> Int { priorities[cue.category] ?? 9 }

    /// "von der Störung", "trotz des Ausfalls", "nach der Abschaltung": a noun that tells under which circumstance, not what is.
    private static func isCircumstance(_ cue: Cue, in clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        let first = cue.tokens.lowerBound
        guard reading.text.tokens[first].isCapitalized,
            let governor = reading.governor(ofToken: first, from: clause.first)
        else { return false }
        return ["von", "vom", "trotz", "wegen", "aufgrund", "infolge", "nach", "durch", "seit"].contains(governor.word)
    }

    private static func state(of cue: Cue, in clause: ReportReading.Clause, _ reading: ReportReading) -> State? {
        let isNegated = reading.isNegated(cue, in: clause)
        switch cue.category {
        case .unaffected:
            guard isWhole(cue, in: clause, reading) else { return nil }
            let isSpared = !isNegated || startsWithNegator(cue, reading)
            return State(status: isSpared ? .unaffected : .restricted, isSpared: isSpared, cue: cue)
        case .restored:
            if isRenewal(cue, in: clause) || asksWhen(clause, reading) { return nil }
            let isBack = !isNegated && !isPlanned(cue, in: clause, reading)
            let isDown = cue.tokens.contains { unreachable.contains(reading.word($0)) }
            return State(status: isBack ? .restored : isDown ? .offline : .disrupted, isSpared: false, cue: cue)
        case .cannot:
            guard !clause.has(.restored), !clause.has(.hedge) || !clause.has(.leak),
                clause.mentions.contains(where: { reading.mentions[$0].kind == .service })
            else { return nil }
            return State(status: .disrupted, isSpared: false, cue: cue)
        // "schließt … nicht aus"
        case .offline where clause.cues.contains { $0.category == .deny && $0.tokens.overlaps(cue.tokens) }:
            return nil
        case .offline where reading.word(cue.tokens.upperBound - 1) == "geschlossen":
            guard !clause.has(.patch), !clause.has(.kindVulnerability),
                clause.mentions.contains(where: { reading.mentions[$0].kind == .service })
            else { return nil }
            return State(status: isNegated ? .unaffected : .offline, isSpared: isNegated, cue: cue)
        case .affected: return State(status: isNegated ? .unaffected : .disrupted, isSpared: isNegated, cue: cue)
        case .shutdown: return State(status: isNegated ? .unaffected : .offline, isSpared: isNegated, cue: cue)
        default:
            let status = isNegated ? .unaffected : cue.category.serviceStatus ?? .disrupted
            return State(status: status, isSpared: isNegated, cue: cue)
        }
    }

    /// A clause in which data got out tells that their owners are affected.
    private var leak: State? {
        guard !clause.has(.deny), !clause.has(.notFound) || !clause.has(.negator), !clause.has(.open) else {
            return nil
        }
        return clause.cues.first { $0.category == .leak && !reading.isNegated($0, in: clause) }
            .map { State(status: .disrupted, isSpared: false, cue: $0) }
    }

    /// "ist wieder gestört": what is told behind "wieder" has come back, not gone.
    private static func isRenewal(_ cue: Cue, in clause: ReportReading.Clause) -> Bool {
        clause.cues.contains {
            [.offline, .disrupted, .restricted].contains($0.category) && $0.tokens.lowerBound >= cue.tokens.upperBound
                && $0.tokens.lowerBound - cue.tokens.upperBound <= 2
        }
    }

    /// Whether a cue is a frame of a verb, that holds other words: "können … nicht".
    private static func isFrame(_ cue: Cue) -> Bool { cue.tokens.count > 4 }

    /// "war nicht erreichbar, läuft aber wieder": a frame from one predicate into the next.
    private static func spansClauses(_ frame: Cue, around other: Cue, _ reading: ReportReading) -> Bool {
        guard frame.tokens.lowerBound < other.tokens.lowerBound, other.tokens.upperBound <= frame.tokens.upperBound
        else {
            return false
        }
        let comma = frame.tokens.first { reading.word($0) == "," }
        return comma.map { other.tokens.upperBound <= $0 || $0 < other.tokens.lowerBound } ?? false
    }

    /// "Wann die App wieder läuft": a question, which tells no state.
    private static func asksWhen(_ clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        ["wann", "ob", "bis", "sobald", "bevor"].contains(reading.word(clause.first))
    }

    /// "soll bis Freitag wieder laufen": an end that is only announced, between the same commas.
    private static func isPlanned(_ cue: Cue, in clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        let isPassive =
            cue.tokens.contains { reading.word($0).hasSuffix("t") || reading.word($0) == "behoben" }
            && !clause.tokens.joined().contains { abilities.contains(reading.word($0)) }
        return clause.tokens.joined().contains { token in
            let word = reading.word(token)
            guard plans.contains(word) || (isPassive && progressives.contains(word)) else { return false }
            let between =
                token < cue.tokens.lowerBound
                ? token..<cue.tokens.lowerBound : cue.tokens.upperBound..<max(cue.tokens.upperBound, token)
            return !between.contains { reading.word($0) == "," }
        }
    }

    private static let plans: Set<String> = [
        "soll", "sollen", "sollte", "sollten", "voraussichtlich", "frühestens", "will", "wollen", "hofft", "hoffen",
    ]
    private static let abilities: Set<String> = ["kann", "können", "könne", "könnten", "konnte", "konnten"]
    /// "werden wiederhergestellt": what goes on.
    private static let progressives: Set<String> = ["werden", "werde", "wird", "würden"]
    private static let unreachable: Set<String> = ["erreichbar", "online", "geöffnet", "aufrufbar", "netz"]

    private static func startsWithNegator(_ cue: Cue, _ reading: ReportReading) -> Bool {
        ["nicht", "keine", "ohne", "kein", "keinerlei", "nie", "un"].contains(reading.word(cue.tokens.lowerBound))
    }

    /// Whether "nicht … betroffen" belongs together: its "nicht" is no part of "nicht erreichbar" or "nicht nur".
    private static func isWhole(_ cue: Cue, in clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        guard cue.tokens.count > 1, startsWithNegator(cue, reading) else { return true }
        if reading.word(cue.tokens.lowerBound + 1) == "nur" { return false }
        return !clause.cues.contains {
            [.offline, .disrupted, .restricted].contains($0.category) && $0.tokens.lowerBound == cue.tokens.lowerBound
        }
    }
}
