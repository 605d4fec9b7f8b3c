import Incidents

/// A value of a record with who says it, how, and in which words: what notes and annotations of other formats are made
/// of.
struct Claim: Sendable {
    /// JSON Pointer (RFC 6901) to the value in its record.
    let pointer: String
    /// What kind of value it is, in words: `affected insurer`.
    let topic: String
    /// The value for people: `BARMER`.
    let value: String
    /// What else is said of it, for people: `since 2023-04-25`.
    let facts: [String]
    /// Identifiers and figures for programs: `id barmer`.
    let keys: [String]
    let modality: Modality?
    let support: Support?
    let source: Source?
    let evidence: [Evidence]

    /// One line for people.
    var line: String {
        var text = topic + ": " + value
        if !facts.isEmpty { text += " (" + facts.joined(separator: ", ") + ")" }
        if let modality, modality != .asserted, modality.rawValue != value { text += ", " + modality.rawValue }
        if let source { text += ", says " + source.name }
        return text
    }

    /// All of the claim, one fact a line; offsets count Unicode scalars of the article's text, end exclusive.
    var note: String {
        var lines = [topic + ": " + ([value] + facts + keys).joined(separator: "; ")]
        let mood = [modality?.rawValue, support?.rawValue].compactMap { $0 }
        if !mood.isEmpty { lines.append("said: " + mood.joined(separator: ", ")) }
        if let source {
            lines.append(
                "source: " + ([source.name, source.role.rawValue, source.id].compactMap { $0 }).joined(separator: "; "))
        }
        lines += evidence.map { "„\($0.exact)“ (block \($0.block), \($0.start)–\($0.end))" }
        return lines.joined(separator: "\n")
    }
}

extension Modality {
    /// Whether a careful reader may take the value as told: neither denied nor only possible.
    var isTold: Bool { self != .denied && self != .possible }
}

extension IncidentRecord {
    /// All values of the record that have evidence, in the order of the record's fields.
    var claims: [Claim] {
        var claims = kindStatements.enumerated().map { Claim($1, "kind of incident", at: "/kindStatements/\($0)") }
        if let organisation { claims.append(Claim(organisation)) }
        claims += Self.claims(of: affectedInsurers, "affected insurer", at: "/affectedInsurers")
        claims += Self.claims(of: affectedGroups, "affected group of insurers", at: "/affectedGroups")
        claims += services.enumerated().map { Claim($1, of: nil, at: "/services/\($0)") }
        claims += Self.claims(of: notAffectedInsurers, "insurer not affected", at: "/notAffectedInsurers")
        claims += Self.claims(of: mentionedInsurers, "insurer only named", at: "/mentionedInsurers")
        claims += timeline.enumerated().map { Claim($1, at: "/timeline/\($0)") }
        if dataLeak.verdict != .notStated || !dataLeak.evidence.isEmpty { claims.append(Claim(dataLeak)) }
        claims += dataLeak.statements.enumerated().map {
            Claim($1, "said of a data leak", at: "/dataLeak/statements/\($0)")
        }
        if let peopleAffected { claims.append(Claim(peopleAffected)) }
        claims += Self.claims(of: perpetrators, "perpetrator", at: "/perpetrators")
        claims += measures.enumerated().map { Claim($1, "measure", at: "/measures/\($0)") }
        claims += Self.claims(of: authorities, "authority", at: "/authorities")
        claims += causes.enumerated().map { Claim($1, at: "/causes/\($0)") }
        claims += amounts.enumerated().map { Claim($1, at: "/amounts/\($0)") }
        return claims
    }

    private static func claims(of insurers: [AffectedInsurer], _ topic: String, at pointer: String) -> [Claim] {
        insurers.enumerated().flatMap { index, insurer in
            [Claim(insurer, topic, at: "\(pointer)/\(index)")]
                + insurer.services.enumerated().map {
                    Claim($1, of: insurer.name, at: "\(pointer)/\(index)/services/\($0)")
                }
        }
    }

    private static func claims(of entities: [NamedEntity], _ topic: String, at pointer: String) -> [Claim] {
        entities.enumerated().map { index, entity in
            Claim(
                pointer: "\(pointer)/\(index)", topic: topic, value: entity.name, facts: [],
                keys: [entity.id.map { "id " + $0 }].compactMap { $0 }, modality: entity.modality,
                support: entity.support,
                source: entity.source, evidence: entity.evidence)
        }
    }
}

extension Claim {
    fileprivate init(_ statement: Statement, _ topic: String, at pointer: String) {
        self.init(
            pointer: pointer, topic: topic, value: statement.value, facts: [], keys: [], modality: statement.modality,
            support: statement.support, source: statement.source, evidence: statement.evidence)
    }

    fileprivate init(_ organisation: Organisation) {
        self.init(
            pointer: "/organisation", topic: "organisation hit", value: organisation.name,
            facts: [organisation.role.rawValue],
            keys: [organisation.id.map { "id " + $0 }].compactMap { $0 }, modality: organisation.modality,
            support: organisation.support, source: nil, evidence: organisation.evidence)
    }

    fileprivate init(_ insurer: AffectedInsurer, _ topic: String, at pointer: String) {
        let facts = [
            insurer.kind, insurer.ik.map { "IK " + $0 }, insurer.since.map { "since " + $0 },
            insurer.until.map { "until " + $0 },
        ]
        self.init(
            pointer: pointer, topic: topic, value: insurer.name, facts: facts.compactMap { $0 },
            keys: ["id " + insurer.id, "confidence \(insurer.confidence)"], modality: insurer.modality,
            support: insurer.support, source: insurer.source, evidence: insurer.evidence)
    }

    fileprivate init(_ effect: ServiceEffect, of insurer: String?, at pointer: String) {
        let facts = [effect.status.rawValue, effect.since.map { "since " + $0 }, effect.until.map { "until " + $0 }]
        self.init(
            pointer: pointer, topic: insurer.map { "service of " + $0 } ?? "service", value: effect.name,
            facts: facts.compactMap { $0 }, keys: ["id " + effect.id], modality: effect.modality,
            support: effect.support,
            source: effect.source, evidence: effect.evidence)
    }

    fileprivate init(_ event: TimelineEvent, at pointer: String) {
        let facts = [event.begin.map { "from " + $0 }, event.until.map { "until " + $0 }]
        self.init(
            pointer: pointer, topic: "event", value: event.event.rawValue, facts: facts.compactMap { $0 },
            keys: ["TIMEX3 " + event.value, "granularity " + event.granularity.rawValue], modality: event.modality,
            support: event.support, source: event.source, evidence: event.evidence)
    }

    fileprivate init(_ leak: DataLeak) {
        self.init(
            pointer: "/dataLeak", topic: "data leak", value: leak.verdict.rawValue, facts: leak.what, keys: [],
            modality: leak.modality, support: leak.support, source: leak.source, evidence: leak.evidence)
    }

    fileprivate init(_ people: PeopleAffected) {
        self.init(
            pointer: "/peopleAffected", topic: "people affected", value: "\(people.qualifier.rawValue) \(people.count)",
            facts: [people.who], keys: [], modality: people.modality, support: people.support, source: people.source,
            evidence: people.evidence)
    }

    fileprivate init(_ cause: Cause, at pointer: String) {
        self.init(
            pointer: pointer, topic: "cause", value: cause.kind.rawValue, facts: [cause.name].compactMap { $0 },
            keys: [cause.id.map { "id " + $0 }].compactMap { $0 }, modality: cause.modality, support: cause.support,
            source: cause.source, evidence: cause.evidence)
    }

    fileprivate init(_ amount: Amount, at pointer: String) {
        self.init(
            pointer: pointer, topic: amount.what.rawValue,
            value: "\(amount.qualifier.rawValue) \(amount.value) \(amount.currency)", facts: [], keys: [],
            modality: amount.modality, support: amount.support, source: amount.source, evidence: amount.evidence)
    }
}
