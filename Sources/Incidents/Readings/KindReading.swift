/// Reads what kinds of incident it is.
enum KindReading {
    private static let attacks: Set<IncidentKind> = [.cyberattack, .ransomware, .ddos, .phishing, .extortion]

    static func kinds(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution, leak: DataLeak,
        isEvent: (ReportReading.Place) -> Bool
    ) -> [Statement] {
        var statements: [Statement] = []
        func add(_ kind: IncidentKind, _ evidence: Evidence, _ modality: Modality, _ source: Source?) {
            if let index = statements.firstIndex(where: { $0.value == kind.rawValue }) {
                if statements[index].evidence.count < 3, !statements[index].evidence.contains(evidence) {
                    statements[index].evidence.append(evidence)
                }
                return
            }
            statements.append(
                Statement(value: kind.rawValue, modality: modality, support: .explicit, source: source, evidence: [evidence]))
        }
        for index in sentences {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated()
            where isEvent(ReportReading.Place(sentence: index, clause: number)) {
                for cue in clause.cues where !reading.isNegated(cue, in: clause) {
                    guard let kind = cue.category.incidentKind ?? (cue.category == .access ? .cyberattack : nil) else { continue }
                    add(
                        kind, reading.evidence(tokens: cue.tokens, block: sentence.block),
                        attribution.modality(of: clause, in: index), attribution.sources[index])
                }
            }
        }
        if statements.isEmpty { addOutage(in: sentences, of: reading, attribution, isEvent, add) }
        let found = Set(statements.compactMap { IncidentKind(rawValue: $0.value) })
        let isAttack = !found.isDisjoint(with: attacks)
        let hasLeak = leak.verdict == .confirmed || leak.verdict == .suspected
        statements.removeAll { statement in
            switch statement.value {
            case IncidentKind.outage.rawValue: isAttack || (hasLeak && found.contains(.dataBreach))
            case IncidentKind.dataBreach.rawValue: !hasLeak
            default: false
            }
        }
        if hasLeak, !found.contains(.dataBreach) {
            statements.append(
                Statement(
                    value: IncidentKind.dataBreach.rawValue, modality: leak.modality ?? .asserted, support: .inferred,
                    source: leak.source, evidence: leak.evidence))
        }
        return statements
    }

    /// A report that only tells of services that fail tells of an outage.
    private static func addOutage(
        in sentences: [Int], of reading: ReportReading, _ attribution: Attribution, _ isEvent: (ReportReading.Place) -> Bool,
        _ add: (IncidentKind, Evidence, Modality, Source?) -> Void
    ) {
        for index in sentences {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated()
            where isEvent(ReportReading.Place(sentence: index, clause: number)) {
                for cue in clause.cues where [.offline, .disrupted, .restricted].contains(cue.category) && !reading.isNegated(cue, in: clause) {
                    add(
                        .outage, reading.evidence(tokens: cue.tokens, block: sentence.block),
                        attribution.modality(of: clause, in: index), attribution.sources[index])
                }
            }
        }
    }
}
