import Entities

/// Gathers the effects of all clauses by insurer and service: one entry each, with the last state said, the first
/// date since, and the words of all.
struct InsurerGathering {
    private(set) var affected: [AffectedInsurer] = []
    private(set) var groups: [AffectedInsurer] = []
    private(set) var spared: [NamedEntity] = []
    private(set) var named: [NamedEntity] = []
    private(set) var services: [ServiceEffect] = []
    private static let mostEvidence = 4

    init(effects: [Effect], reading: ReportReading, lexicon: Lexicon) {
        func name(_ mention: Int) -> String {
            lexicon[reading.mentions[mention].canonical]?.name ?? reading.text.string(reading.mentions[mention].range)
        }
        for effect in effects {
            guard let mention = effect.insurer else {
                if let service = effect.service {
                    Self.add(effect, service, name(service), reading.mentions[service].canonical, to: &services)
                }
                continue
            }
            let id = reading.mentions[mention].canonical
            let isGroup = reading.mentions[mention].kind == .group
            switch effect.standing {
            case .affected:
                add(effect, id: id, name: name(mention), isGroup: isGroup, reading, lexicon, name(effect.service ?? mention))
            case .spared where !isGroup: Self.add(effect, id: id, name: name(mention), to: &spared)
            case .named where !isGroup: Self.add(effect, id: id, name: name(mention), to: &named)
            default: break
            }
        }
        let affectedIDs = Set(affected.map(\.id))
        spared.removeAll { affectedIDs.contains($0.id ?? "") }
        let known = affectedIDs.union(spared.compactMap(\.id))
        named.removeAll { known.contains($0.id ?? "") }
        let told = Set((affected + groups).flatMap { $0.services.map(\.id) })
        services.removeAll { $0.status == .unaffected || told.contains($0.id) }
    }

    private mutating func add(
        _ effect: Effect, id: String, name: String, isGroup: Bool, _ reading: ReportReading, _ lexicon: Lexicon,
        _ serviceName: String
    ) {
        let entity = lexicon[id]
        let list = isGroup ? groups : affected
        var insurer =
            list.first { $0.id == id }
            ?? AffectedInsurer(
                id: id, name: name, ik: entity?.ik, kind: isGroup ? "group" : entity?.insurerKind ?? "statutory", services: [],
                since: nil, until: nil, modality: effect.modality, support: effect.support, source: effect.source, evidence: [])
        if let service = effect.service {
            Self.add(effect, service, serviceName, reading.mentions[service].canonical, to: &insurer.services)
        } else if effect.status == .restored {
            insurer.until = insurer.until ?? effect.until
        }
        insurer.since = [insurer.since, effect.since].compactMap { $0 }.min()
        Self.merge(
            effect.insurerEvidence + (effect.service == nil ? effect.stateEvidence : []), into: &insurer.evidence)
        if insurer.modality != .asserted, effect.modality == .asserted || insurer.modality == .possible {
            (insurer.modality, insurer.source) = (effect.modality, effect.source)
        }
        if isGroup { Self.put(insurer, in: &groups) } else { Self.put(insurer, in: &affected) }
    }

    private static func put(_ insurer: AffectedInsurer, in list: inout [AffectedInsurer]) {
        if let index = list.firstIndex(where: { $0.id == insurer.id }) {
            list[index] = insurer
        } else {
            list.append(insurer)
        }
    }

    private static func add(_ effect: Effect, _ mention: Int, _ name: String, _ id: String, to services: inout [ServiceEffect]) {
        if let index = services.firstIndex(where: { $0.id == id }) {
            let old = services[index]
            services[index].status = effect.status == .unaffected ? old.status : effect.status
            services[index].since = [old.since, effect.since].compactMap { $0 }.min()
            services[index].until = effect.until ?? old.until
            merge(effect.serviceEvidence + effect.stateEvidence, into: &services[index].evidence)
            return
        }
        services.append(
            ServiceEffect(
                id: id, name: name, status: effect.status, since: effect.since, until: effect.until, modality: effect.modality,
                support: effect.support, source: effect.source, evidence: effect.serviceEvidence + effect.stateEvidence))
    }

    private static func add(_ effect: Effect, id: String, name: String, to list: inout [NamedEntity]) {
        if let index = list.firstIndex(where: { $0.id == id }) {
            merge(effect.insurerEvidence, into: &list[index].evidence)
            return
        }
        list.append(
            NamedEntity(
                id: id, name: name, modality: effect.modality, support: effect.support, source: effect.source,
                evidence: effect.insurerEvidence + effect.stateEvidence))
    }

    private static func merge(_ new: [Evidence], into old: inout [Evidence]) {
        for evidence in new where !old.contains(evidence) && old.count < mostEvidence { old.append(evidence) }
    }
}
