/// What a person asks to correct, before it is held against the record.
public struct CorrectionDraft: Sendable, Hashable {
    public var field: Correction.Field
    public var action: Correction.Action
    /// As ``Correction/subject``.
    public var subject: String
    /// As ``Correction/value``.
    public var value: String
    public var reason: String
    public var by: String

    public init(
        field: Correction.Field, action: Correction.Action, subject: String = "", value: String = "", reason: String,
        by: String
    ) {
        self.field = field
        self.action = action
        self.subject = subject
        self.value = value
        self.reason = reason
        self.by = by
    }

    /// The correction of a record.
    ///
    /// - Parameters:
    ///   - record: as it was extracted.
    ///   - corrected: the record with the corrections that hold already, which may name other insurers.
    ///   - at: the time (ISO 8601).
    ///   - insurer: the insurer with an identifier, from the lexicon.
    /// - Throws: ``CorrectionError`` if the record has no such value, or the new one is none.
    public func correction(
        of record: IncidentRecord, corrected: IncidentRecord? = nil, at: String,
        insurer: (String) -> Correction.Insurer?
    ) throws(CorrectionError) -> Correction {
        var correction = Correction(
            field: field, action: action, subject: subject, contentHash: record.article.contentHash,
            reason: try Self.text(reason, "reason"), by: try Self.text(by, "name"), at: at)
        guard action != .add || field == .affectedInsurer else { throw .wrongAction(action, field: field) }
        switch field {
        case .record:
            guard subject.isEmpty else { throw .noSuchValue(field: field, subject: subject) }
            guard action != .change else { throw .wrongAction(action, field: field) }
        case .affectedInsurer: try setInsurer(of: &correction, record, insurer)
        case .affectedSince, .affectedUntil:
            let affected = [record, corrected ?? record].flatMap { $0.affectedInsurers + $0.affectedGroups }
                .first { $0.id == subject }
            guard let affected else { throw .noSuchValue(field: field, subject: subject) }
            correction.before = field == .affectedSince ? affected.since : affected.until
            correction.evidence = affected.evidence
            if action == .change { correction.value = try day() }
        case .dataLeak:
            guard subject.isEmpty else { throw .noSuchValue(field: field, subject: subject) }
            correction.before = record.dataLeak.verdict.rawValue
            correction.evidence = record.dataLeak.evidence
            if action == .change {
                guard DataLeak.Verdict(rawValue: value) != nil else {
                    throw .wrongValue(
                        value, expected: DataLeak.Verdict.allCases.map(\.rawValue).joined(separator: ", "))
                }
                correction.value = value
            }
        case .timeline:
            guard let event = record.timeline.first(where: { $0.subject == subject }) else {
                throw .noSuchValue(field: field, subject: subject)
            }
            correction.before = event.value
            correction.evidence = event.evidence
            if action == .change { correction.value = try day() }
        }
        return correction
    }

    private func setInsurer(
        of correction: inout Correction, _ record: IncidentRecord, _ insurer: (String) -> Correction.Insurer?
    ) throws(CorrectionError) {
        if let affected = (record.affectedInsurers + record.affectedGroups).first(where: { $0.id == subject }) {
            guard action != .add else { throw .wrongAction(action, field: field) }
            correction.before = subject
            correction.evidence = affected.evidence
            correction.insurer = Correction.Insurer(
                id: affected.id, name: affected.name, ik: affected.ik, kind: affected.kind)
        } else {
            // One that the program only calls named or spared; rejecting it takes back that it was added.
            let named = (record.notAffectedInsurers + record.mentionedInsurers).first { $0.id == subject }
            guard let named else { throw .noSuchValue(field: field, subject: subject) }
            correction.evidence = named.evidence
            correction.insurer =
                insurer(subject) ?? Correction.Insurer(id: subject, name: named.name, kind: "statutory")
        }
        switch action {
        case .accept, .add: correction.value = subject
        case .change:
            guard let other = insurer(value) else {
                throw .wrongValue(value, expected: "the identifier of an insurer in the lexicon, such as \"barmer\"")
            }
            correction.value = value
            correction.insurer = other
        case .reject: break
        }
    }

    private func day() throws(CorrectionError) -> String {
        guard CivilSpan(value) != nil else {
            throw .wrongValue(value, expected: "a year, a month or a day: 2023, 2023-04, 2023-04-25")
        }
        return value
    }

    private static func text(_ text: String, _ name: String) throws(CorrectionError) -> String {
        let trimmed = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        guard !trimmed.isEmpty, trimmed.unicodeScalars.count <= 2_000 else { throw .incomplete(name) }
        return trimmed
    }
}
