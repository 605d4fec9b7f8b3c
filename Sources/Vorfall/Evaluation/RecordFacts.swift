import Incidents

/// A record as bags of strings, one bag a field, so that gold and program can be compared.
struct RecordFacts {
    static let fields: [EvaluationField] = [
        .relevance, .standing, .kinds, .organisation, .affectedInsurers, .affectedGroups, .notAffectedInsurers,
        .mentionedInsurers, .services, .datesWithMeaning, .timeline, .dataLeak, .peopleAffected, .perpetrators,
        .authorities,
        .measures, .causes, .amounts,
    ]
    private(set) var values: [EvaluationField: [String]] = [:]

    init(_ gold: CorpusGold.RecordGold) {
        values[.relevance] = ["record"]
        values[.standing] = [gold.standing]
        values[.kinds] = gold.kinds
        values[.organisation] = [gold.organisation].compactMap(\.self)
        values[.affectedInsurers] = gold.affectedInsurers.map(\.id)
        values[.affectedGroups] = gold.affectedGroups ?? []
        values[.notAffectedInsurers] = gold.notAffectedInsurers ?? []
        values[.mentionedInsurers] = gold.mentionedInsurers ?? []
        var services = (gold.services ?? []).map { ("", $0) }
        services += gold.affectedInsurers.flatMap { insurer in (insurer.services ?? []).map { (insurer.id, $0) } }
        values[.services] = services.map { "\($0) \($1.id) \($1.status)" }
        values[.datesWithMeaning] = services.flatMap { insurer, service in
            Self.dates(insurer, service.id, since: service.since, until: service.until)
        }
        values[.timeline] = (gold.timeline ?? []).map { "\($0.event) \($0.value)" }
        values[.dataLeak] = [gold.dataLeak]
        values[.peopleAffected] = [gold.peopleAffected].compactMap(\.self).map { "\($0.qualifier) \($0.count)" }
        values[.perpetrators] = gold.perpetrators ?? []
        values[.authorities] = gold.authorities ?? []
        values[.measures] = gold.measures ?? []
        values[.causes] = gold.cause ?? []
        values[.amounts] = (gold.amounts ?? []).map { "\($0.what) \($0.value) \($0.currency)" }
    }

    init(_ record: IncidentRecord) {
        values[.relevance] = ["record"]
        values[.standing] = [record.standing.rawValue]
        values[.kinds] = record.kinds.map(\.rawValue)
        values[.organisation] = [record.organisation?.id].compactMap(\.self)
        values[.affectedInsurers] = record.affectedInsurers.map(\.id)
        values[.affectedGroups] = record.affectedGroups.map(\.id)
        values[.notAffectedInsurers] = record.notAffectedInsurers.compactMap(\.id)
        values[.mentionedInsurers] = record.mentionedInsurers.compactMap(\.id)
        var services = record.services.map { ("", $0) }
        services += record.affectedInsurers.flatMap { insurer in insurer.services.map { (insurer.id, $0) } }
        values[.services] = services.map { "\($0) \($1.id) \($1.status.rawValue)" }
        values[.datesWithMeaning] = services.flatMap { insurer, service in
            Self.dates(insurer, service.id, since: service.since, until: service.until)
        }
        values[.timeline] = record.timeline.map { "\($0.event.rawValue) \($0.value)" }
        values[.dataLeak] = [record.dataLeak.verdict.rawValue]
        values[.peopleAffected] = [record.peopleAffected].compactMap(\.self).map {
            "\($0.qualifier.rawValue) \($0.count)"
        }
        values[.perpetrators] = record.perpetrators.map { $0.id ?? $0.name }
        values[.authorities] = record.authorities.map { $0.id ?? $0.name }
        values[.measures] = record.measures.map(\.value)
        values[.causes] = record.causes.map(\.kind.rawValue)
        values[.amounts] = record.amounts.map { "\($0.what.rawValue) \($0.value) \($0.currency)" }
    }

    private static func dates(_ insurer: String, _ service: String, since: String?, until: String?) -> [String] {
        [since.map { "\(insurer) \(service) since \($0)" }, until.map { "\(insurer) \(service) until \($0)" }]
            .compactMap(\.self)
    }
}
