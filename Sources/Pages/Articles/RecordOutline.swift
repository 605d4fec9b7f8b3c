import Incidents

/// A record as rows for people: what it is, the value, how it is said, and the words that prove it.
///
/// The terminal and the pages show the same rows.
public struct RecordOutline: Sendable {
    /// A line of the outline.
    public struct Row: Sendable, Hashable {
        /// How far it is set in: 0 for the record, 1 for its fields, 2 and 3 for what belongs to the row above.
        public let level: Int
        /// What the value is; empty where the row above says it.
        public let label: String
        public let value: String
        /// In which mood, and by whom.
        public let note: String
        public let evidence: [Evidence]
        /// From 0 to 1, where the program says how sure it is.
        public let confidence: Double?
        /// What a correction of the value is about; `nil` where it cannot be corrected.
        let target: Target?

        /// Label, value and note on one line.
        package var text: String {
            let words = label.isEmpty ? value : value.isEmpty ? label : "\(label): \(value)"
            return words + (note.isEmpty ? "" : " (\(note))")
        }
    }

    /// The value that a row holds, as a correction names it.
    struct Target: Sendable, Hashable {
        let field: Correction.Field
        var subject = ""
    }

    public let rows: [Row]

    public init(_ record: IncidentRecord, language: Language) {
        var writer = Writer(phrases: Phrases(language))
        writer.write(record)
        rows = writer.rows
    }
}

/// Gathers the rows of a record.
private struct Writer {
    let phrases: Phrases
    private(set) var rows: [RecordOutline.Row] = []

    init(phrases: Phrases) { self.phrases = phrases }

    private mutating func add(
        _ level: Int, _ label: String, _ value: String, note: String = "", _ evidence: [Evidence],
        confidence: Double? = nil, target: RecordOutline.Target? = nil
    ) {
        var seen: Set<Evidence> = []
        rows.append(
            RecordOutline.Row(
                level: level, label: label, value: value, note: note,
                evidence: evidence.filter { seen.insert($0).inserted }, confidence: confidence, target: target))
    }

    mutating func write(_ record: IncidentRecord) {
        add(
            0, phrases.term(.standing, record.standing.rawValue),
            record.kinds.map { phrases.term(.kind, $0.rawValue) }.joined(separator: ", "),
            record.kindStatements.flatMap(\.evidence), confidence: record.confidence, target: .init(field: .record))
        if let hit = record.organisation {
            add(
                1, phrases[.hitOrganisation], "\(hit.name) (\(phrases.term(.role, hit.role.rawValue)))",
                note: note(hit.modality, nil), hit.evidence)
        }
        write(record.affectedInsurers, phrases[.affectedInsurers])
        write(record.affectedGroups, phrases[.affectedGroups])
        write(record.notAffectedInsurers, phrases[.notAffected], isCorrectable: true)
        write(record.mentionedInsurers, phrases[.onlyMentioned], isCorrectable: true)
        if !record.services.isEmpty {
            add(1, phrases[.affectedServices], "", [])
            for service in record.services { write(service, level: 2) }
        }
        if !record.timeline.isEmpty {
            add(1, phrases[.timeline], "", [])
            for event in record.timeline {
                add(
                    2, phrases.moment(event.value), phrases.term(.event, event.event.rawValue),
                    note: note(event.modality, event.source), event.evidence,
                    target: .init(field: .timeline, subject: event.subject))
            }
        }
        write(record.dataLeak)
        writeCircumstances(of: record)
    }

    private mutating func write(_ insurers: [AffectedInsurer], _ label: String) {
        guard !insurers.isEmpty else { return }
        add(1, label, "", [])
        for insurer in insurers {
            add(
                2, "", insurer.name, note: note(insurer.modality, insurer.source), insurer.evidence,
                confidence: insurer.confidence, target: .init(field: .affectedInsurer, subject: insurer.id))
            for (phrase, day, field) in [
                (Phrase.since, insurer.since, Correction.Field.affectedSince),
                (.until, insurer.until, .affectedUntil),
            ] {
                if let day {
                    add(
                        3, phrases[phrase], phrases.date(day), insurer.evidence,
                        target: .init(field: field, subject: insurer.id))
                }
            }
            for service in insurer.services { write(service, level: 3) }
        }
    }

    private mutating func write(_ named: [NamedEntity], _ label: String, isCorrectable: Bool = false) {
        guard !named.isEmpty else { return }
        add(1, label, "", [])
        for entity in named {
            let target = isCorrectable ? entity.id : nil
            add(
                2, "", entity.name, note: note(entity.modality, entity.source), entity.evidence,
                target: target.map { .init(field: .affectedInsurer, subject: $0) })
        }
    }

    private mutating func write(_ service: ServiceEffect, level: Int) {
        let days = [
            service.since.map { "\(phrases[.since]) \(phrases.date($0))" },
            service.until.map { "\(phrases[.until]) \(phrases.date($0))" },
        ].compactMap(\.self)
        add(
            level, service.name, ([phrases.term(.status, service.status.rawValue)] + days).joined(separator: ", "),
            note: note(service.modality, service.source), service.evidence)
    }

    private mutating func write(_ leak: DataLeak) {
        let what = leak.what.isEmpty ? "" : " (" + leak.what.joined(separator: ", ") + ")"
        add(
            1, phrases[.dataLeak], phrases.term(.verdict, leak.verdict.rawValue) + what,
            note: leak.source?.name ?? "", leak.evidence, target: .init(field: .dataLeak))
        // The statement that decides stands in the row above already.
        for statement in leak.statements where statement.evidence != leak.evidence {
            add(
                2, phrases.term(.verdict, statement.value), "", note: note(statement.modality, statement.source),
                statement.evidence)
        }
    }

    private mutating func writeCircumstances(of record: IncidentRecord) {
        if let people = record.peopleAffected {
            add(
                1, phrases[.peopleAffected],
                "\(phrases.term(.qualifier, people.qualifier.rawValue)) \(people.count) \(people.who)",
                note: note(people.modality, people.source), people.evidence)
        }
        write(record.perpetrators, phrases[.perpetrators])
        write(record.authorities, phrases[.authorities])
        for cause in record.causes {
            let name = cause.name.map { ": " + $0 } ?? ""
            add(
                1, phrases[.cause], phrases.term(.cause, cause.kind.rawValue) + name,
                note: note(cause.modality, cause.source), cause.evidence)
        }
        for amount in record.amounts {
            let qualifier = phrases.term(.qualifier, amount.qualifier.rawValue)
            add(
                1, phrases.term(.amount, amount.what.rawValue), "\(qualifier) \(amount.value) \(amount.currency)",
                note: note(amount.modality, amount.source), amount.evidence)
        }
        guard !record.measures.isEmpty else { return }
        add(1, phrases[.measures], "", [])
        for measure in record.measures {
            add(
                2, "", phrases.term(.measure, measure.value), note: note(measure.modality, measure.source),
                measure.evidence)
        }
    }

    private func note(_ modality: Modality, _ source: Source?) -> String {
        [modality == .asserted ? nil : phrases.term(.modality, modality.rawValue), source?.name].compactMap(\.self)
            .joined(separator: ", ")
    }
}
