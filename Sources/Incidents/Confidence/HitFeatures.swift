import Articles
import Entities

extension Features {
    /// What tells whether an organisation is the one that an incident hit.
    ///
    /// - Parameters:
    ///   - id: the organisation.
    ///   - sentences: those that tell of the incident, as indices.
    ///   - score: how strongly single clauses say so (``HitOrganisation``).
    ///   - total: how often any organisation is named there.
    init(
        organisation id: String, in sentences: [Int], of reading: ReportReading, score: Double, total: Int,
        isEvent: (ReportReading.Place) -> Bool
    ) {
        self.init()
        var mentions = 0
        var events = 0
        var near: Set<String> = []
        var kind: EntityKind?
        for (place, index) in sentences.enumerated() {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated() {
                for mention in clause.mentions where reading.mentions[mention].canonical == id {
                    mentions += 1
                    kind = reading.mentions[mention].kind
                    if isEvent(ReportReading.Place(sentence: index, clause: number)) { events += 1 }
                    if place < 3 { near.insert("in opening") }
                    if sentence.kind.isHeading || sentence.kind == .lead { near.insert("in heading") }
                    if Self.isCalledSupplier(reading.mentions[mention]) { near.insert("called supplier") }
                    near.formUnion(Self.surroundings(ofOrganisation: mention, clause, sentence, reading))
                }
            }
        }
        add("score", min(score, 8) / 8)
        add("kind \(kind?.rawValue ?? "none")", true)
        add("mentions", count: mentions, limit: 6)
        add("share", Double(mentions) / Double(max(1, total)))
        add("events", count: events, limit: 3)
        for name in near.sorted() { add(name, true) }
    }

    /// What tells an organisation apart from the others that the same sentences name.
    mutating func add(
        rivalsOf finding: HitOrganisation.Finding, in findings: [HitOrganisation.Finding], of reading: ReportReading
    ) {
        let rivals = findings.filter { $0.canonical != finding.canonical && $0.kind != .authority }
        let best = rivals.map(\.score).max() ?? 0
        add("alone", rivals.isEmpty && finding.kind != .authority)
        add("best score", finding.score > best)
        add("rival has score", best >= 2 && best > finding.score)
        add("court", reading.text.string(reading.mentions[finding.mention].range).lowercased().contains("gericht"))
    }

    private static let organisationCues: [CueCategory] = [
        .victim, .access, .leak, .kindCyberattack, .kindRansomware, .kindDDoS, .kindDataBreach, .kindOutage,
        .kindVulnerability,
        .shutdown, .offline, .disrupted, .defence, .customer, .speech, .speaker, .attacker, .complaint,
        .informedAuthorities,
        .informedAffected, .restored, .patch, .causeSoftware, .causeFault, .detection, .unaffected, .affected, .list,
    ]

    private static func surroundings(
        ofOrganisation mention: Int, _ clause: ReportReading.Clause, _ sentence: ReportReading.Sentence,
        _ reading: ReportReading
    ) -> [String] {
        var names: [String] = []
        for cue in clause.cues where organisationCues.contains(cue.category) && !reading.isNegated(cue, in: clause) {
            names.append("clause \(cue.category.rawValue)")
        }
        let tokens = reading.mentionTokens[mention]
        if let governor = reading.governor(ofToken: tokens.lowerBound, from: clause.first) {
            names.append("governor \(governor.word)")
        } else {
            names.append("no governor")
        }
        return names
    }

    private static let suppliers = [
        "dienstleister", "softwarehaus", "hersteller", "anbieter", "betreiber", "rechenzentrum",
    ]

    /// Whether a text calls a name one that works for others: "der IT-Dienstleister X".
    private static func isCalledSupplier(_ mention: Mention) -> Bool {
        mention.role.map { role in suppliers.contains(where: role.lowercased().contains) } ?? false
    }
}
