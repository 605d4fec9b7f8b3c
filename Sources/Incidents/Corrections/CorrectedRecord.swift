extension IncidentRecord {
    /// The record with corrections laid over it, and those that fit nothing in it.
    ///
    /// Of several corrections of one value the last counts. Each that was applied stands in ``corrections``. One that
    /// finds its value gone (the text or the program changed) is in `unmatched`, unless it says which insurer is
    /// affected and the record, or the unchanged text, still has the words that prove it.
    public func corrected(by corrections: [Correction]) -> (record: IncidentRecord, unmatched: [Correction]) {
        var latest: [String: Int] = [:]
        for (index, correction) in corrections.enumerated() { latest[correction.target] = index }
        var record = self
        var applied: [Correction] = []
        var unmatched: [Correction] = []
        // Insurers before their days, so that the day of an insurer that was put in another's place is found.
        let order = latest.values.sorted {
            (corrections[$0].field.rank, $0) < (corrections[$1].field.rank, $1)
        }
        for index in order {
            if record.apply(corrections[index]) {
                applied.append(corrections[index])
            } else {
                unmatched.append(corrections[index])
            }
        }
        record.corrections = applied.isEmpty ? nil : applied
        return (record, unmatched)
    }

    /// Whether a person said that the article tells of no such incident.
    public var isRejected: Bool { corrections?.contains { $0.field == .record && $0.action == .reject } ?? false }

    private mutating func apply(_ correction: Correction) -> Bool {
        switch correction.field {
        case .record:
            confidence = correction.action == .reject ? 0 : 1
            return true
        case .affectedInsurer: return applyInsurer(correction)
        case .affectedSince: return setDay(\.since, correction)
        case .affectedUntil: return setDay(\.until, correction)
        case .dataLeak: return applyVerdict(correction)
        case .timeline: return applyEvent(correction)
        }
    }

    // MARK: Insurers

    private mutating func applyInsurer(_ correction: Correction) -> Bool {
        for list in [\IncidentRecord.affectedInsurers, \.affectedGroups] {
            guard let index = self[keyPath: list].firstIndex(where: { $0.id == correction.subject }) else { continue }
            switch correction.action {
            case .accept, .add: self[keyPath: list][index].confidence = 1
            case .reject: demote(self[keyPath: list].remove(at: index))
            case .change:
                guard let other = correction.insurer else { return false }
                var insurer = self[keyPath: list].remove(at: index)
                (insurer.id, insurer.name, insurer.ik, insurer.kind) = (other.id, other.name, other.ik, other.kind)
                insurer.confidence = 1
                insert(insurer)
            }
            return true
        }
        switch correction.action {
        case .reject: return true
        case .change, .accept, .add: return promote(correction)
        }
    }

    /// Adds an insurer that the program did not call affected, with the words where it is named.
    private mutating func promote(_ correction: Correction) -> Bool {
        guard let insurer = correction.insurer else { return false }
        let isOther: (NamedEntity) -> Bool = { $0.id != insurer.id }
        let named = (notAffectedInsurers + mentionedInsurers).filter { !isOther($0) }
        var evidence = named.flatMap(\.evidence)
        if evidence.isEmpty, correction.contentHash == article.contentHash { evidence = correction.evidence }
        guard !evidence.isEmpty || (affectedInsurers + affectedGroups).contains(where: { $0.id == insurer.id }) else {
            return false
        }
        notAffectedInsurers = notAffectedInsurers.filter(isOther)
        mentionedInsurers = mentionedInsurers.filter(isOther)
        insert(
            AffectedInsurer(
                id: insurer.id, name: insurer.name, ik: insurer.ik, kind: insurer.kind, services: [], since: nil,
                until: nil, modality: .asserted, support: .inferred, source: named.first?.source, confidence: 1,
                evidence: evidence))
        return true
    }

    private mutating func insert(_ insurer: AffectedInsurer) {
        let list: WritableKeyPath<IncidentRecord, [AffectedInsurer]> =
            insurer.kind == "group" ? \.affectedGroups : \.affectedInsurers
        if !self[keyPath: list].contains(where: { $0.id == insurer.id }) { self[keyPath: list].append(insurer) }
        mentionedInsurers.removeAll { $0.id == insurer.id }
    }

    /// Keeps an insurer that is not affected as one that is named.
    private mutating func demote(_ insurer: AffectedInsurer) {
        guard insurer.kind != "group",
            !(notAffectedInsurers + mentionedInsurers).contains(where: { $0.id == insurer.id })
        else { return }
        mentionedInsurers.append(
            NamedEntity(
                id: insurer.id, name: insurer.name, modality: insurer.modality, support: insurer.support,
                source: insurer.source, evidence: insurer.evidence))
    }

    private mutating func setDay(
        _ day: WritableKeyPath<AffectedInsurer, String?>, _ correction: Correction
    ) -> Bool {
        for list in [\IncidentRecord.affectedInsurers, \.affectedGroups] {
            guard let index = self[keyPath: list].firstIndex(where: { $0.id == correction.subject }) else { continue }
            switch correction.action {
            case .accept: break
            case .reject: self[keyPath: list][index][keyPath: day] = nil
            case .change, .add: self[keyPath: list][index][keyPath: day] = correction.value
            }
            return true
        }
        return false
    }

    // MARK: Data leak and timeline

    private mutating func applyVerdict(_ correction: Correction) -> Bool {
        switch correction.action {
        case .accept:
            // What was accepted outweighs what a later extraction reads.
            guard let verdict = correction.before.flatMap(DataLeak.Verdict.init) else { return true }
            return setVerdict(verdict)
        case .reject: return setVerdict(.notStated)
        case .change, .add: return correction.value.flatMap(DataLeak.Verdict.init).map { setVerdict($0) } ?? false
        }
    }

    private mutating func setVerdict(_ verdict: DataLeak.Verdict) -> Bool {
        guard verdict != dataLeak.verdict else { return true }
        dataLeak.verdict = verdict
        let statement = dataLeak.statements.first { $0.value == verdict.rawValue }
        dataLeak.source = statement?.source
        if let statement { dataLeak.evidence = statement.evidence }
        if verdict == .notStated { dataLeak.evidence = [] }
        dataLeak.support = verdict == .notStated ? nil : statement?.support ?? .inferred
        dataLeak.modality =
            switch verdict {
            case .confirmed: statement?.modality ?? .asserted
            case .denied, .notEstablished: .denied
            case .suspected: .possible
            case .notStated: nil
            }
        return true
    }

    private mutating func applyEvent(_ correction: Correction) -> Bool {
        guard let index = timeline.firstIndex(where: { $0.subject == correction.subject }) else {
            return correction.action == .reject
        }
        switch correction.action {
        case .accept, .add: break
        case .reject: timeline.remove(at: index)
        case .change:
            guard let value = correction.value, let span = CivilSpan(value) else { return false }
            timeline[index].value = value
            timeline[index].granularity = span.granularity
            (timeline[index].begin, timeline[index].until) = (span.first, span.last)
        }
        return true
    }
}

extension Correction.Field {
    /// The order in which corrections are applied.
    fileprivate var rank: Int {
        switch self {
        case .record: 0
        case .affectedInsurer: 1
        case .affectedSince, .affectedUntil, .dataLeak, .timeline: 2
        }
    }
}

extension TimelineEvent {
    /// What tells it apart from other events, for a ``Correction/subject``.
    public var subject: String { event.rawValue + " " + value }
}
