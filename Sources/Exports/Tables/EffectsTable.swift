import Incidents

/// One row an insurer, service and state.
///
/// A row without a service says that the insurer as such is `affected` or, for one that the article calls spared,
/// `unaffected`. A row without an insurer is of a service whose insurers the article does not name.
struct EffectsTable {
    let records: [IncidentRecord]
    /// Only rows of the insurer or group with this identifier.
    var insurer: String?

    static let columns = [
        "record", "standing", "published", "organisation", "organisation_id", "insurer", "insurer_id", "insurer_kind",
        "ik",
        "service", "service_id", "status", "since", "until", "modality", "support", "source", "source_id",
        "source_role", "quote",
        "confidence", "url", "canonical_url", "corrected_by_hand",
    ]

    var text: String {
        var csv = CSVText(columns: Self.columns)
        for record in records {
            for effect in effects(of: record) where insurer == nil || effect.insurerID == insurer {
                csv.append(Self.row(effect, of: record))
            }
        }
        return csv.text
    }

    /// A row before it is joined with its record.
    private struct Effect {
        var insurer: String?
        var insurerID: String?
        var kind: String?
        var ik: String?
        var service: String?
        var serviceID: String?
        let status: String
        var since: String?
        var until: String?
        let modality: Modality
        let support: Support
        let source: Source?
        let evidence: [Evidence]
        var confidence: Double?
    }

    private func effects(of record: IncidentRecord) -> [Effect] {
        var effects: [Effect] = []
        for insurer in record.affectedInsurers + record.affectedGroups {
            var own = Effect(
                status: "affected", since: insurer.since, until: insurer.until, modality: insurer.modality,
                support: insurer.support, source: insurer.source, evidence: insurer.evidence,
                confidence: insurer.confidence)
            (own.insurer, own.insurerID, own.kind, own.ik) = (insurer.name, insurer.id, insurer.kind, insurer.ik)
            effects.append(own)
            for service in insurer.services {
                var effect = Self.effect(service)
                (effect.insurer, effect.insurerID, effect.kind, effect.ik) = (
                    own.insurer, own.insurerID, own.kind, own.ik
                )
                effects.append(effect)
            }
        }
        effects += record.services.map(Self.effect)
        effects += record.notAffectedInsurers.map {
            Effect(
                insurer: $0.name, insurerID: $0.id, status: "unaffected", modality: $0.modality, support: $0.support,
                source: $0.source, evidence: $0.evidence)
        }
        return effects
    }

    private static func effect(_ service: ServiceEffect) -> Effect {
        Effect(
            service: service.name, serviceID: service.id, status: service.status.rawValue, since: service.since,
            until: service.until, modality: service.modality, support: service.support, source: service.source,
            evidence: service.evidence)
    }

    private static func row(_ effect: Effect, of record: IncidentRecord) -> [String] {
        let article = record.article
        return [
            record.id, record.standing.rawValue, article.published?.value, record.organisation?.name,
            record.organisation?.id,
            effect.insurer, effect.insurerID, effect.kind, effect.ik, effect.service, effect.serviceID, effect.status,
            effect.since, effect.until, effect.modality.rawValue, effect.support.rawValue, effect.source?.name,
            effect.source?.id, effect.source?.role.rawValue, effect.evidence.map(\.exact).joined(separator: " … "),
            effect.confidence.map { String($0) }, article.url, article.canonicalURL,
            effect.insurerID.map { record.correctionLines(insurer: $0).joined(separator: "; ") },
        ].map { $0 ?? "" }
    }
}
