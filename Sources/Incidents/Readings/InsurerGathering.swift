import Entities

/// Gathers the effects of all clauses by insurer and service: one entry each, with its state, the first date since and the
/// words of all.
///
/// What the text tells comes first; headings, which only sum it up, add what it leaves out.
struct InsurerGathering {
    private(set) var affected: [AffectedInsurer] = []
    private(set) var groups: [AffectedInsurer] = []
    private(set) var spared: [NamedEntity] = []
    private(set) var named: [NamedEntity] = []
    private(set) var services: [ServiceEffect] = []
    private static let mostEvidence = 4
    private let reading: ReportReading
    private let lexicon: Lexicon

    private let verdicts: [String: InsurerVerdict]
    /// A mention of the only insurer that is affected, whose services those are that nobody else is named for.
    private let sole: Int?
    /// Services that are a provider's own rather than an insurer's.
    private static let providersOwn: Set<String> = ["interne-systeme", "rechenzentrum", "ti", "konnektor"]

    /// Of these, what nobody outside uses: that it works again is no news of a service.
    private static let inner: Set<String> = ["interne-systeme", "rechenzentrum"]

    /// - Parameter verdicts: what the report says of each insurer on the whole, by identifier.
    init(effects: [Effect], verdicts: [String: InsurerVerdict], reading: ReportReading, lexicon: Lexicon) {
        self.reading = reading
        self.lexicon = lexicon
        self.verdicts = verdicts
        let hit = effects.compactMap(\.insurer).filter {
            verdicts[reading.mentions[$0].canonical]?.standing == .affected
        }
        sole = Set(hit.map { reading.mentions[$0].canonical }).count == 1 ? hit.first : nil
        for isHeading in [false, true] {
            for effect in effects where effect.isHeading == isHeading && effect.standing == .affected { add(effect) }
            for effect in effects where effect.isHeading == isHeading && effect.standing != .affected { add(effect) }
        }
        let told = Set((affected + groups).flatMap { $0.services.map(\.id) })
        services.removeAll {
            told.contains($0.id) || ($0.status == .unaffected && Self.providersOwn.contains($0.id))
                || ($0.status == .restored && Self.inner.contains($0.id))
        }
    }

    private func id(_ mention: Int) -> String { reading.mentions[mention].canonical }

    private func name(_ mention: Int) -> String {
        lexicon[id(mention)]?.name ?? reading.text.string(reading.mentions[mention].range)
    }

    private mutating func add(_ effect: Effect) {
        guard let mention = effect.insurer ?? owner(of: effect) else {
            if let service = effect.service { add(effect, service, to: &services) }
            return
        }
        let isGroup = reading.mentions[mention].kind == .group
        switch verdicts[id(mention)]?.standing ?? effect.standing {
        case .affected where isGroup: add(effect, mention, kind: "group", to: &groups)
        case .affected: add(effect, mention, kind: lexicon[id(mention)]?.insurerKind ?? "statutory", to: &affected)
        case .spared where !isGroup: add(effect, mention, to: &spared)
        case .named where !isGroup: add(effect, mention, to: &named)
        default: break
        }
    }

    private func owner(of effect: Effect) -> Int? {
        guard let sole, let service = effect.service, !effect.hasOtherParty else { return nil }
        return reading.mentions[sole].kind == .group || Self.providersOwn.contains(id(service)) ? nil : sole
    }

    private func add(_ effect: Effect, _ mention: Int, kind: String, to insurers: inout [AffectedInsurer]) {
        let place = insurers.firstIndex { $0.id == id(mention) }
        var insurer =
            place.map { insurers[$0] }
            ?? AffectedInsurer(
                id: id(mention), name: name(mention), ik: lexicon[id(mention)]?.ik, kind: kind, services: [],
                since: nil,
                until: nil, modality: effect.modality, support: effect.support, source: effect.source,
                confidence: verdicts[id(mention)]?.confidence ?? 1, evidence: [])
        if effect.standing != .affected, effect.service == nil {
            Self.merge(effect.insurerEvidence, into: &insurer.evidence)
            if let place { insurers[place] = insurer } else { insurers.append(insurer) }
            return
        }
        if let service = effect.service {
            add(effect, service, to: &insurer.services)
        } else if effect.status == .restored {
            insurer.until = insurer.until ?? effect.until
        }
        insurer.since = [insurer.since, effect.since].compactMap { $0 }.min()
        Self.merge(
            effect.insurerEvidence + (effect.service == nil ? effect.stateEvidence : []), into: &insurer.evidence)
        if insurer.modality != .asserted, effect.modality == .asserted || insurer.modality == .possible {
            (insurer.modality, insurer.source) = (effect.modality, effect.source)
        }
        if let place { insurers[place] = insurer } else { insurers.append(insurer) }
    }

    private func add(_ effect: Effect, _ mention: Int, to services: inout [ServiceEffect]) {
        guard let index = services.firstIndex(where: { $0.id == id(mention) }) else {
            services.append(
                ServiceEffect(
                    id: id(mention), name: name(mention), status: effect.status, since: effect.since,
                    until: effect.until,
                    modality: effect.modality, support: effect.support, source: effect.source,
                    evidence: effect.serviceEvidence + effect.stateEvidence))
            return
        }
        var service = services[index]
        let isReplaced = !effect.isHeading && service.status.gives(wayTo: effect)
        if isReplaced, service.status == .unaffected || effect.status == .restored {
            (service.modality, service.support, service.source) = (effect.modality, effect.support, effect.source)
            (service.since, service.until) = (effect.since, effect.until)
        } else if service.status != .restored || effect.status == .restored {
            service.since = [service.since, effect.since].compactMap { $0 }.min()
            service.until = effect.until ?? service.until
        }
        if isReplaced { service.status = effect.status }
        Self.merge(effect.serviceEvidence + effect.stateEvidence, into: &service.evidence)
        services[index] = service
    }

    private func add(_ effect: Effect, _ mention: Int, to entities: inout [NamedEntity]) {
        if let index = entities.firstIndex(where: { $0.id == id(mention) }) {
            Self.merge(effect.insurerEvidence, into: &entities[index].evidence)
            return
        }
        entities.append(
            NamedEntity(
                id: id(mention), name: name(mention), modality: effect.modality, support: effect.support,
                source: effect.source, evidence: effect.insurerEvidence + effect.stateEvidence))
    }

    private static func merge(_ new: [Evidence], into old: inout [Evidence]) {
        for evidence in new where !old.contains(evidence) && old.count < mostEvidence { old.append(evidence) }
    }
}

extension ServiceStatus {
    /// Whether a later statement replaces this state: the end of a disturbance does, its return does, and of two
    /// disturbances the graver one; a text that tells of the end first and of the disturbance behind it keeps the end.
    fileprivate func gives(wayTo effect: Effect) -> Bool {
        switch (self, effect.status) {
        case (_, .unaffected): false
        case (.unaffected, _), (_, .restored): true
        case (.restored, _): effect.isRenewed
        default: effect.status.gravity > gravity
        }
    }

    private var gravity: Int {
        switch self {
        case .offline: 3
        case .disrupted: 2
        case .restricted: 1
        case .restored, .unaffected: 0
        }
    }
}
