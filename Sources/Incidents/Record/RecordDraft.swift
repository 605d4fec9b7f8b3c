import Articles
import Dates
import Entities
import German

/// What one part of a report says about its incident, gathered to a record.
struct RecordDraft {
    let reading: ReportReading
    let attribution: Attribution
    let lexicon: Lexicon
    let part: IncidentSeparation.Part
    let organisation: HitOrganisation.Finding?
    let effects: [Effect]
    let leak: DataLeak
    let kindStatements: [Statement]
    let relevance: Relevance

    /// - Parameter likeness: the kinds of the incident that this one is told beside, which it has where it tells none.
    init(
        reading: ReportReading, attribution: Attribution, relevance: Relevance, lexicon: Lexicon,
        part: IncidentSeparation.Part, organisation: HitOrganisation.Finding?, likeness: [Statement] = []
    ) {
        self.reading = reading
        self.attribution = attribution
        self.relevance = relevance
        self.lexicon = lexicon
        self.part = part
        self.organisation = organisation
        effects =
            EffectReading(
                reading, attribution: attribution, organisation: organisation, sentences: part.sentences,
                isRelevant: relevance.isReal
            ).effects
        leak = LeakReading.leak(
            in: part.sentences, of: reading, attribution: attribution, isRelevant: relevance.isReal)
        kindStatements = KindReading.kinds(
            in: part.sentences, of: reading, attribution: attribution, leak: leak, likeness: likeness,
            isEvent: relevance.isEvent)
    }

    /// What the record's id is a hash of, beside the article.
    var key: String {
        let time = part.time.map { reading.times[$0].value } ?? ""
        return [part.standing.rawValue, organisation?.canonical ?? "", time].joined(separator: "|")
    }

    /// The insurers and groups that are named, in the order of the text.
    var insurers: [String] {
        var seen: Set<String> = []
        return effects.compactMap(\.insurer).map { reading.mentions[$0].canonical }.filter { seen.insert($0).inserted }
    }

    /// - Parameters:
    ///   - confidence: how likely it is an incident.
    ///   - verdicts: what is said of each insurer on the whole.
    ///   - number: tells records apart that have the same ``key``.
    func record(
        _ article: ArticleReference, confidence: Double, verdicts: [String: InsurerVerdict], provenance: Provenance,
        number: Int
    ) -> IncidentRecord {
        let identity = [article.id, key, String(number)].joined(separator: "|")
        let insurers = InsurerGathering(effects: effects, verdicts: verdicts, reading: reading, lexicon: lexicon)
        let timeline = TimelineReading.timeline(
            in: part.sentences, of: reading, attribution: attribution, standing: part.standing,
            isRelevant: relevance.isReal)
        let people = PeopleReading.people(
            in: part.sentences, of: reading, attribution: attribution, isRelevant: relevance.isReal)
        let organisation = organisation.map(organisation)
        var record = IncidentRecord(
            id: "incident-" + SHA256.hexadecimal(of: identity.utf8).prefix(24), article: article,
            standing: part.standing,
            kinds: kindStatements.compactMap { IncidentKind(rawValue: $0.value) }, kindStatements: kindStatements,
            organisation: organisation, affectedInsurers: insurers.affected,
            affectedGroups: insurers.groups, notAffectedInsurers: insurers.spared, mentionedInsurers: insurers.named,
            services: insurers.services, timeline: timeline, dataLeak: leak, peopleAffected: people,
            perpetrators: ActorReading.perpetrators(in: part.sentences, of: reading, attribution, lexicon),
            measures: MeasureReading.measures(
                in: part.sentences, of: reading, attribution: attribution, isRelevant: relevance.isReal),
            authorities: ActorReading.authorities(
                in: part.sentences, of: reading, attribution, lexicon, except: organisation?.id),
            causes: CauseReading.causes(
                in: part.sentences, of: reading, attribution: attribution, organisation: organisation,
                affected: insurers.affected, isRelevant: relevance.isReal),
            amounts: AmountReading.amounts(
                in: part.sentences, of: reading, attribution: attribution, isRelevant: relevance.isReal),
            confidence: confidence, absent: [:], provenance: provenance)
        record.absent = absences(in: record)
        return record
    }

    private func organisation(_ finding: HitOrganisation.Finding) -> Organisation {
        let mention = reading.mentions[finding.mention]
        let role: Organisation.Role =
            switch finding.kind {
            case .provider: .provider
            case .insurer: .insurer
            case .authority: .authority
            default: .other
            }
        var evidence = [reading.evidence(bytes: mention.range, block: finding.block)]
        if let cue = finding.cue { evidence.append(reading.evidence(tokens: cue.tokens, block: finding.block)) }
        return Organisation(
            id: mention.canonical, name: lexicon[mention.canonical]?.name ?? reading.text.string(mention.range),
            role: role,
            modality: .asserted, support: .explicit, evidence: evidence)
    }

    /// Why fields have no value: the input lacks them, or the text does not say.
    private func absences(in record: IncidentRecord) -> [String: Absence] {
        var absent: [String: Absence] = [:]
        if record.organisation == nil { absent["organisation"] = .notStated }
        if record.peopleAffected == nil { absent["peopleAffected"] = .notStated }
        if record.timeline.isEmpty { absent["timeline"] = .notStated }
        if record.perpetrators.isEmpty { absent["perpetrators"] = .notStated }
        if record.authorities.isEmpty { absent["authorities"] = .notStated }
        if record.article.published == nil { absent["article.published"] = .notInInput }
        if record.article.title == nil { absent["article.title"] = .notInInput }
        if record.article.url == nil { absent["article.url"] = .notInInput }
        if record.article.modified == nil { absent["article.modified"] = .notInInput }
        return absent
    }
}
