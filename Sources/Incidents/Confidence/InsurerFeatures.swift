import Articles
import Entities

extension Features {
    /// What tells whether an insurer is affected, spared or only named.
    ///
    /// - Parameters:
    ///   - id: the insurer.
    ///   - draft: the incident.
    init(insurer id: String, in draft: RecordDraft) {
        self.init()
        let reading = draft.reading
        let effects = draft.effects.filter { $0.insurer.map { reading.mentions[$0].canonical } == id }
        for (name, standing) in [("affected", Effect.Standing.affected), ("spared", .spared), ("named", .named)] {
            let own = effects.filter { $0.standing == standing }
            add("\(name) explicit", count: own.count { $0.support == .explicit }, limit: 2)
            add("\(name) inferred", own.contains { $0.support == .inferred })
            add("only \(name)", !own.isEmpty && own.count == effects.count)
            add("\(name) service", own.contains { $0.service != nil })
            add("\(name) in heading", own.contains(where: \.isHeading))
            add("\(name) possible", own.contains { $0.modality == .possible })
        }
        let isHit = draft.organisation?.canonical == id
        add("is organisation", isHit)
        add("other organisation", !isHit && draft.organisation != nil)
        var mentions = 0
        var speaking = 0
        var customer = 0
        var near: Set<String> = []
        for index in draft.part.sentences {
            let sentence = reading.sentences[index]
            for clause in sentence.clauses {
                for mention in clause.mentions where reading.mentions[mention].canonical == id {
                    mentions += 1
                    if clause.has(.customer) { customer += 1 }
                    if draft.attribution.speakers[index] == mention { speaking += 1 }
                    near.formUnion(Self.surroundings(of: mention, clause, sentence, reading))
                    near.formUnion(Self.listing(of: index, clause, reading))
                }
            }
        }
        add("mentions", count: mentions, limit: 5)
        add(Self.onlyCustomer, customer == mentions && effects.allSatisfy { $0.standing == .named })
        add("speaks", speaking > 0)
        add("only speaks", mentions > 0 && speaking == mentions)
        for name in near.sorted() { add(name, true) }
        add("leak confirmed", draft.leak.verdict == .confirmed)
        add("leak suspected", draft.leak.verdict == .suspected)
        let kinds = Set(draft.kindStatements.map(\.value))
        for kind in [IncidentKind.phishing, .outage, .vulnerability, .dataBreach] where kinds.contains(kind.rawValue) {
            add("kind \(kind.rawValue)", true)
        }
        let insurers = Set(draft.effects.compactMap(\.insurer).map { reading.mentions[$0].canonical })
        add("only insurer", insurers.count == 1)
        add("background", draft.part.standing == .background)
    }

    /// An insurer that is named as a customer and for nothing else is never taken as affected.
    static let onlyCustomer = "only customer"

    private static let clauseCues: [CueCategory] = [
        .victim, .leak, .access, .affected, .unaffected, .customer, .list, .speech, .informedAffected,
        .informedAuthorities,
        .dataKind, .people, .kindPhishing, .kindCyberattack, .kindOutage, .disrupted, .offline, .restricted, .restored,
        .hypothetical, .noIncident, .advice, .negator, .open, .confirm, .cannot, .claim,
    ]
    private static let sentenceCues: [CueCategory] = [
        .leak, .unaffected, .customer, .dataKind, .disrupted, .offline, .affected, .informedAffected, .cannot,
        .restored,
    ]

    private static let introductions: [CueCategory] = [.affected, .unaffected, .customer, .list, .disrupted, .leak]

    /// What the sentence before tells where a clause lists several insurers: "Betroffen sind folgende Kassen."
    private static func listing(
        of index: Int, _ clause: ReportReading.Clause, _ reading: ReportReading
    ) -> [String] {
        let insurers = Set(
            clause.mentions.lazy.map { reading.mentions[$0] }.filter { $0.kind == .insurer }.map(\.canonical))
        guard insurers.count >= 3 else { return [] }
        guard index > 0 else { return ["listed"] }
        let before = reading.sentences[index - 1]
        return ["listed"] + introductions.filter(before.has).map { "listed after \($0.rawValue)" }
    }

    /// Names of what stands around a mention.
    private static func surroundings(
        of mention: Int, _ clause: ReportReading.Clause, _ sentence: ReportReading.Sentence, _ reading: ReportReading
    ) -> [String] {
        var names: [String] = []
        for cue in clause.cues where clauseCues.contains(cue.category) {
            let isNegated = reading.isNegated(cue, in: clause) && cue.category != .negator
            names.append("clause \(isNegated ? "not " : "")\(cue.category.rawValue)")
        }
        for category in sentenceCues where sentence.has(category) && !clause.has(category) {
            names.append("sentence \(category.rawValue)")
        }
        switch sentence.kind {
        case .headline, .kicker, .lead, .subheading: names.append("in heading")
        case .caption: names.append("in caption")
        case .listItem, .tableRow: names.append("in list")
        default: break
        }
        if let governor = reading.governor(ofToken: reading.mentionTokens[mention].lowerBound, from: clause.first) {
            names.append("governor \(governor.word)")
        } else {
            names.append("no governor")
        }
        return names
    }
}
