import Articles
import German

/// Reads what kinds of incident it is.
struct KindReading {
    private let reading: ReportReading
    private let attribution: Attribution
    private var statements: [Statement] = []
    /// Kinds that a heading or the lead names.
    private var headed: Set<String> = []

    /// Kinds that are always a cyberattack too.
    private static let formsOfAttack = Set([IncidentKind.ransomware, .ddos, .extortion].map(\.rawValue))
    private static let attacks: Set<IncidentKind> = [.cyberattack, .ransomware, .ddos, .phishing, .extortion]
    /// What somebody who attacks has done in the same clause.
    private static let deeds: Set<CueCategory> = [.access, .victim, .leak, .offline, .disrupted, .shutdown]
    /// By what somebody gets at data through a network.
    private static let ways: Set<CueCategory> = [.kindVulnerability, .causeSoftware]
    /// Beginnings of words that tell that somebody got into a system, and not only that somebody saw something.
    private static let intrusions = [
        "ein", "drang", "dring", "zugang", "zugriff", "zutritt", "kompromittier", "verschaff", "stieg", "gehackt",
        "hack",
        "gekaper", "kaper", "gelang", "logg", "brach", "infiltr", "unterwander", "unbefugt", "unberechtigt",
        "unerlaubt",
        "unautorisiert", "schleus", "übernommen",
    ]

    /// A statement for each kind.
    ///
    /// - Parameter likeness: kinds of another incident, which a recalled one has where nothing else is told of it.
    ///
    /// Ransomware, DDoS and extortion are a cyberattack too; an outage is a kind only where no attack explains it, a breach only where data may have got out, and a
    /// vulnerability beside an attack only where a heading names it: else it is the attack's cause.
    static func kinds(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution, leak: DataLeak,
        likeness: [Statement], isEvent: (ReportReading.Place) -> Bool
    ) -> [Statement] {
        var kinds = KindReading(reading: reading, attribution: attribution)
        for index in sentences {
            for (number, clause) in reading.sentences[index].clauses.enumerated()
            where isEvent(ReportReading.Place(sentence: index, clause: number)) {
                kinds.read(clause, index)
            }
        }
        if kinds.statements.isEmpty, likeness.isEmpty { kinds.addOutage(in: sentences, isEvent) }
        let result = kinds.result(leak: leak)
        return result.isEmpty ? kinds.inferred(likeness, in: sentences, isEvent) : result
    }

    private init(reading: ReportReading, attribution: Attribution) {
        self.reading = reading
        self.attribution = attribution
    }

    private mutating func read(_ clause: ReportReading.Clause, _ index: Int) {
        for cue in clause.cues where !reading.isNegated(cue, in: clause) {
            guard let kind = kind(of: cue, in: clause) else { continue }
            add(kind, cue, clause, index)
        }
    }

    private func kind(of cue: Cue, in clause: ReportReading.Clause) -> IncidentKind? {
        switch cue.category {
        case .access: isIntrusion(cue) || clause.has(.attacker) ? .cyberattack : nil
        case .attacker: clause.hasAny(Self.deeds) ? .cyberattack : nil
        // "Kriminelle haben über die Lücke … Daten erbeutet", but not "Diebe haben Akten gestohlen".
        case .perpetrator: clause.has(.leak) && clause.hasAny(Self.ways) ? .cyberattack : nil
        // "Erpressungstrojaner" is a word for the program, not for a demand.
        case .kindExtortion:
            clause.cues.contains { $0.category == .kindRansomware && $0.tokens.overlaps(cue.tokens) } ? nil : .extortion
        case .kindPhishing: isAdvice(clause) ? nil : .phishing
        default: cue.category.incidentKind
        }
    }

    private func isIntrusion(_ cue: Cue) -> Bool {
        cue.tokens.contains { token in Self.intrusions.contains(where: reading.word(token).hasPrefix) }
    }

    /// Whether a clause warns of phishing that may follow an incident which was told before.
    private func isAdvice(_ clause: ReportReading.Clause) -> Bool {
        guard clause.has(.advice) || clause.has(.hedge) else { return false }
        return statements.contains { $0.value != IncidentKind.phishing.rawValue }
    }

    private mutating func add(_ kind: IncidentKind, _ cue: Cue, _ clause: ReportReading.Clause, _ index: Int) {
        let sentence = reading.sentences[index]
        let evidence = reading.evidence(tokens: cue.tokens, block: sentence.block)
        if sentence.kind.isHeading || sentence.kind == .lead { headed.insert(kind.rawValue) }
        if let known = statements.firstIndex(where: { $0.value == kind.rawValue }) {
            if statements[known].evidence.count < 3, !statements[known].evidence.contains(evidence) {
                statements[known].evidence.append(evidence)
            }
            return
        }
        statements.append(
            Statement(
                value: kind.rawValue, modality: attribution.modality(of: clause, in: index), support: .explicit,
                source: attribution.sources[index], evidence: [evidence]))
    }

    /// A report that only tells of services that fail tells of an outage.
    private mutating func addOutage(in sentences: [Int], _ isEvent: (ReportReading.Place) -> Bool) {
        for index in sentences {
            for (number, clause) in reading.sentences[index].clauses.enumerated()
            where isEvent(ReportReading.Place(sentence: index, clause: number)) {
                for cue in clause.cues
                where [.offline, .disrupted, .restricted, .cannot, .shutdown].contains(cue.category)
                    && !reading.isNegated(cue, in: clause)
                {
                    add(.outage, cue, clause, index)
                }
            }
        }
    }

    /// The kinds of another incident, with the words of this one's event.
    private func inferred(
        _ likeness: [Statement], in sentences: [Int], _ isEvent: (ReportReading.Place) -> Bool
    ) -> [Statement] {
        for index in sentences {
            for (number, clause) in reading.sentences[index].clauses.enumerated()
            where isEvent(ReportReading.Place(sentence: index, clause: number)) {
                guard let words = clause.tokens.first else { continue }
                return likeness.map { kind in
                    Statement(
                        value: kind.value, modality: attribution.modality(of: clause, in: index), support: .inferred,
                        source: attribution.sources[index],
                        evidence: [reading.evidence(tokens: words, block: reading.sentences[index].block)])
                }
            }
        }
        return []
    }

    private func result(leak: DataLeak) -> [Statement] {
        var result = statements
        let found = Set(statements.compactMap { IncidentKind(rawValue: $0.value) })
        let isAttack = !found.isDisjoint(with: Self.attacks)
        let hasLeak = leak.verdict == .confirmed || leak.verdict == .suspected
        result.removeAll { statement in
            switch statement.value {
            case IncidentKind.outage.rawValue: isAttack || (hasLeak && found.contains(.dataBreach))
            case IncidentKind.dataBreach.rawValue: !hasLeak
            case IncidentKind.vulnerability.rawValue: (isAttack || hasLeak) && !headed.contains(statement.value)
            default: false
            }
        }
        if !found.contains(.cyberattack), let form = statements.first(where: { Self.formsOfAttack.contains($0.value) })
        {
            var attack = form
            (attack.value, attack.support) = (IncidentKind.cyberattack.rawValue, .inferred)
            result.append(attack)
        }
        if hasLeak, !found.contains(.dataBreach) {
            result.append(
                Statement(
                    value: IncidentKind.dataBreach.rawValue, modality: leak.modality ?? .asserted, support: .inferred,
                    source: leak.source, evidence: leak.evidence))
        }
        return result
    }
}
