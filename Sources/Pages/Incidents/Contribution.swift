import Incidents

/// What one report of an incident adds to those before it, changes or contradicts.
struct Contribution {
    let report: Story.Report
    /// The title of the report whose text this one repeats.
    let copyOf: String?
    private(set) var added: [String] = []
    private(set) var changed: [String] = []
    private(set) var contradicted: [String] = []
    let isCorrected: Bool

    /// The contributions of an incident's reports, oldest first.
    ///
    /// - Parameter records: those of the reports; one that is not there adds nothing.
    static func contributions(
        to story: Story, records: [IncidentRecord], phrases: Phrases
    ) -> [Contribution] {
        let byID = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
        var known = Known()
        return story.reports.map { report in
            let original = report.copyOf.map { copied in
                story.reports.first { $0.article == copied }?.title ?? copied
            }
            var contribution = Contribution(
                report: report, copyOf: original, isCorrected: byID[report.record]?.corrections != nil)
            if report.copyOf == nil, let record = byID[report.record] {
                contribution.compare(record, &known, phrases)
            }
            return contribution
        }
    }

    /// What the reports so far told.
    private struct Known {
        var facts: Set<String> = []
        var affected: Set<String> = []
        var spared: Set<String> = []
        var status: [String: ServiceStatus] = [:]
        var verdict: DataLeak.Verdict?
        var people: String?
    }

    private mutating func compare(_ record: IncidentRecord, _ known: inout Known, _ phrases: Phrases) {
        for kind in record.kinds where known.facts.insert("kind " + kind.rawValue).inserted {
            added.append(phrases.term(.kind, kind.rawValue))
        }
        if let hit = record.organisation, known.facts.insert("hit " + (hit.id ?? hit.name)).inserted {
            added.append("\(phrases[.hitOrganisation]): \(hit.name)")
        }
        compareInsurers(of: record, &known, phrases)
        compareServices(of: record, &known, phrases)
        compareVerdict(of: record, &known, phrases)
        if let people = record.peopleAffected {
            let count = "\(phrases.term(.qualifier, people.qualifier.rawValue)) \(people.count)"
            if let before = known.people, before != count {
                changed.append("\(phrases[.peopleAffected]): \(before) → \(count)")
            } else if known.people == nil {
                added.append("\(phrases[.peopleAffected]): \(count)")
            }
            known.people = count
        }
        for event in record.timeline where event.event != .statement {
            if known.facts.insert("event " + event.subject).inserted {
                added.append("\(phrases.moment(event.value)) \(phrases.term(.event, event.event.rawValue))")
            }
        }
    }

    private mutating func compareInsurers(of record: IncidentRecord, _ known: inout Known, _ phrases: Phrases) {
        for insurer in record.affectedInsurers + record.affectedGroups {
            let isNew = known.affected.insert(insurer.id).inserted
            if known.spared.remove(insurer.id) != nil {
                contradicted.append("\(insurer.name): \(phrases[.notAffected]) → \(phrases[.affected])")
            } else if isNew {
                added.append(insurer.name)
            }
        }
        for insurer in record.notAffectedInsurers {
            let id = insurer.id ?? insurer.name
            let isNew = known.spared.insert(id).inserted
            if known.affected.remove(id) != nil {
                contradicted.append("\(insurer.name): \(phrases[.affected]) → \(phrases[.notAffected])")
            } else if isNew {
                added.append("\(insurer.name): \(phrases[.notAffected])")
            }
        }
    }

    private mutating func compareServices(of record: IncidentRecord, _ known: inout Known, _ phrases: Phrases) {
        var effects = record.services.map { ("", $0) }
        for insurer in record.affectedInsurers + record.affectedGroups {
            effects += insurer.services.map { (insurer.name + ", ", $0) }
        }
        for (owner, effect) in effects {
            let status = phrases.term(.status, effect.status.rawValue)
            let before = known.status.updateValue(effect.status, forKey: owner + effect.id)
            if let before, before != effect.status {
                changed.append("\(owner)\(effect.name): \(phrases.term(.status, before.rawValue)) → \(status)")
            } else if before == nil {
                added.append("\(owner)\(effect.name): \(status)")
            }
        }
    }

    private mutating func compareVerdict(of record: IncidentRecord, _ known: inout Known, _ phrases: Phrases) {
        let verdict = record.dataLeak.verdict
        guard verdict != .notStated else { return }
        let name = phrases.term(.verdict, verdict.rawValue)
        if let before = known.verdict, before != verdict {
            let text = "\(phrases[.dataLeak]): \(phrases.term(.verdict, before.rawValue)) → \(name)"
            let isOpposite =
                (before == .confirmed) != (verdict == .confirmed)
                && [before, verdict].contains {
                    $0 == .denied || $0 == .notEstablished
                }
            if isOpposite { contradicted.append(text) } else { changed.append(text) }
        } else if known.verdict == nil {
            added.append("\(phrases[.dataLeak]): \(name)")
        }
        known.verdict = verdict
    }
}
