import Articles
import Foundation
import Incidents

/// Gold for `vorfall evaluate` from a report that people reviewed: the values that they decided.
///
/// Only fields that are decided in all of the report's records are in ``fields``, and only these are compared.
/// A record that was accepted as a whole decides all of its fields; one that was rejected says that there is none.
public struct ReviewedGold: Sendable {
    /// The fields that are compared, in the order of ``EvaluationField``.
    public let fields: [EvaluationField]
    /// The file `NAME.gold.json`, with sorted keys.
    public let json: String

    /// `nil` if no field is decided in all records.
    ///
    /// - Parameters:
    ///   - article: the report.
    ///   - extracted: its records as they were extracted.
    ///   - corrected: the same records with their corrections, in the same order.
    public init?(article: Article, extracted: [IncidentRecord], corrected: [IncidentRecord]) throws {
        guard !extracted.isEmpty, extracted.count == corrected.count else { return nil }
        var decided = Set(RecordFacts.fields)
        for (before, after) in zip(extracted, corrected) {
            decided.formIntersection(Self.decided(before, after.corrections ?? []))
        }
        guard !decided.isEmpty else { return nil }
        fields = EvaluationField.allCases.filter(decided.contains)
        let gold = CorpusGold(
            note: "Reviewed by hand: "
                + Set(corrected.flatMap { ($0.corrections ?? []).map(\.by) }).sorted()
                .joined(separator: ", "),
            url: article.canonicalURL ?? article.url, reviewed: fields,
            records: corrected.filter { !$0.isRejected }.map(CorpusGold.RecordGold.init))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        json = String(decoding: try encoder.encode(gold), as: UTF8.self) + "\n"
    }

    private static func decided(_ record: IncidentRecord, _ corrections: [Correction]) -> Set<EvaluationField> {
        let targets = Set(corrections.map(\.target))
        if targets.contains("record ") { return Set(RecordFacts.fields) }
        func areDecided(_ field: Correction.Field, _ subjects: [String]) -> Bool {
            !subjects.isEmpty && subjects.allSatisfy { targets.contains(field.rawValue + " " + $0) }
        }
        var fields: Set<EvaluationField> = []
        if areDecided(.affectedInsurer, record.affectedInsurers.map(\.id)) { fields.insert(.affectedInsurers) }
        if areDecided(.affectedInsurer, record.affectedGroups.map(\.id)) { fields.insert(.affectedGroups) }
        if areDecided(.dataLeak, [""]) { fields.insert(.dataLeak) }
        if areDecided(.timeline, record.timeline.map(\.subject)) { fields.insert(.timeline) }
        return fields
    }
}

extension CorpusGold {
    /// Gold of a report of which only some fields are known.
    fileprivate init(note: String, url: String?, reviewed: [EvaluationField], records: [RecordGold]) {
        self.note = note
        self.url = url
        self.reviewed = reviewed
        blind = nil
        self.records = records
        article = ArticleGold(
            title: nil, kicker: nil, lead: nil, authors: [], published: nil, modified: nil, paragraphs: [],
            subheadings: nil, captions: nil)
        entities = []
        dates = []
    }
}

extension CorpusGold.RecordGold {
    /// What a record that a person reviewed says.
    fileprivate init(_ record: IncidentRecord) {
        func services(_ effects: [ServiceEffect]) -> [CorpusGold.ServiceGold] {
            effects.map { .init(id: $0.id, status: $0.status.rawValue, since: $0.since, until: $0.until) }
        }
        standing = record.standing.rawValue
        kinds = record.kinds.map(\.rawValue)
        organisation = record.organisation?.id
        role = record.organisation?.role.rawValue
        affectedInsurers = record.affectedInsurers.map { .init(id: $0.id, services: services($0.services)) }
        affectedGroups = record.affectedGroups.map(\.id)
        notAffectedInsurers = record.notAffectedInsurers.compactMap(\.id)
        mentionedInsurers = record.mentionedInsurers.compactMap(\.id)
        self.services = services(record.services)
        timeline = record.timeline.map { .init(event: $0.event.rawValue, value: $0.value) }
        dataLeak = record.dataLeak.verdict.rawValue
        peopleAffected = record.peopleAffected.map {
            .init(count: $0.count, qualifier: $0.qualifier.rawValue, who: $0.who)
        }
        perpetrators = record.perpetrators.map { $0.id ?? $0.name }
        authorities = record.authorities.map { $0.id ?? $0.name }
        measures = record.measures.map(\.value)
        cause = record.causes.map(\.kind.rawValue)
        amounts = record.amounts.map { .init(what: $0.what.rawValue, value: $0.value, currency: $0.currency) }
        story = nil
    }
}
