import Articles
import Entities
import German

extension Features {
    /// What tells whether a part of a report is an incident: how often, where and how it is told, and what is told beside it.
    ///
    /// - Parameter main: how likely the report's main part is an incident, for a part that recalls an earlier one.
    init(of draft: RecordDraft, beside main: Double?) {
        self.init()
        let sentences = draft.part.sentences.map { draft.reading.sentences[$0] }
        if let main, draft.part.standing == .background {
            addRecollection(draft, sentences, main)
            return
        }
        add("background", draft.part.standing == .background)
        add("dates", count: sentences.count { !$0.times.isEmpty }, limit: 3)
        let evidence = EventEvidence(draft)
        addEvents(evidence)
        addFlaw(evidence, draft)
        addOutcome(draft)
        addReactions(sentences)
    }

    private mutating func addRecollection(
        _ draft: RecordDraft, _ sentences: [ReportReading.Sentence], _ main: Double
    ) {
        let evidence = EventEvidence(draft)
        add("recalled", true)
        add("recalled beside", main)
        add("recalled by word", sentences.contains { $0.has(.recall) })
        add("recalled as earlier", sentences.contains { $0.has(.earlier) })
        add("recalled in pluperfect", sentences.contains { $0.clauses.contains(where: draft.reading.isPluperfect) })
        add("recalled with date", draft.part.time != nil)
        add("recalled by name", draft.organisation != nil)
        add("recalled with insurer", draft.effects.contains { $0.standing == .affected && $0.insurer != nil })
        add("recalled by kind", sentences.contains { $0.hasAny(Self.kinds) })
        add("recalled generally", evidence.general > 0)
        add("recalled events", count: evidence.events, limit: 4)
        add("recalled unreal", evidence.unreal + evidence.noIncident > 0)
    }

    private static let kinds: Set<CueCategory> = [
        .kindCyberattack, .kindRansomware, .kindDDoS, .kindDataBreach, .kindOutage, .kindPhishing, .kindVulnerability,
        .kindExtortion, .leak,
    ]

    private mutating func addEvents(_ evidence: EventEvidence) {
        add("events", count: evidence.events, limit: 4)
        add("event share", Double(evidence.events) / Double(max(1, evidence.sentences)))
        add("event in heading", evidence.inHeading > 0)
        add("event in opening", evidence.inOpening > 0)
        add("event with organisation", evidence.withOrganisation > 0)
        add("event told plainly", evidence.plain > 0)
        add("general share", Double(evidence.general) / Double(max(1, evidence.events)))
        add("unreal share", Double(evidence.unreal) / Double(max(1, evidence.unreal + evidence.events)))
        add("unreal headline", evidence.unrealHeadline > 0)
        add("advice", count: evidence.advice, limit: 4)
        add("no incident", count: evidence.noIncident, limit: 3)
    }

    /// Where nothing but a flaw is told: whether somebody is warned of it, and whether it is one in somebody's own system, rather
    /// than in a product that many use.
    private mutating func addFlaw(_ evidence: EventEvidence, _ draft: RecordDraft) {
        guard evidence.events > 0, evidence.flaws == evidence.events else { return }
        add("only flaw", true)
        add("only flaw with advice", evidence.advice > 0)
        add("only flaw of an operator", draft.organisation.map { Self.operators.contains($0.kind) } ?? false)
        add("only flaw with leak", draft.leak.verdict != .notStated)
    }

    private static let operators: Set<EntityKind> = [.insurer, .group, .service]

    private mutating func addOutcome(_ draft: RecordDraft) {
        add("organisation", draft.organisation != nil)
        add("organisation score", min(draft.organisation?.score ?? 0, 8) / 8)
        add("organisation known", draft.organisation.map { draft.reading.mentions[$0.mention].isLinked } ?? false)
        let affected = draft.effects.filter { $0.standing == .affected }
        add("affected", count: affected.count, limit: 3)
        add("leak told", draft.leak.verdict != .notStated)
    }

    private static let measures: Set<CueCategory> = [
        .shutdown, .defence, .complaint, .forensics, .informedAuthorities, .informedAffected, .patch, .restoration,
    ]

    private mutating func addReactions(_ sentences: [ReportReading.Sentence]) {
        add("measures", count: sentences.count { $0.hasAny(Self.measures) }, limit: 2)
        add("spokesperson", sentences.contains { $0.has(.speaker) })
        add("effects told", count: sentences.count { $0.hasAny([.disrupted, .offline, .restricted]) }, limit: 2)
    }
}

/// How the clauses of a part tell of events.
private struct EventEvidence {
    var sentences = 0
    var events = 0
    var inHeading = 0
    var inOpening = 0
    var withOrganisation = 0
    /// In the past or the present, with no word that makes it general.
    var plain = 0
    /// With a plural ("Cyberangriffe") or with what may, shall or must happen.
    var general = 0
    /// That tell of a flaw and of nothing else that happened.
    var flaws = 0
    var unreal = 0
    var unrealHeadline = 0
    var advice = 0
    var noIncident = 0

    private static let organisations: Set<EntityKind> = [
        .insurer, .provider, .organisation, .authority, .association, .group,
    ]
    private static let modals: Set<String> = [
        "soll", "sollen", "sollte", "sollten", "kann", "können", "könnte", "könnten", "muss", "müssen", "will",
        "wollen",
        "darf", "dürfen", "würde", "würden", "wird", "werden",
    ]

    init(_ draft: RecordDraft) {
        let reading = draft.reading
        sentences = draft.part.sentences.count
        for (place, index) in draft.part.sentences.enumerated() {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated() {
                if draft.relevance.isEvent(ReportReading.Place(sentence: index, clause: number)) {
                    add(clause, of: sentence, at: place, reading)
                } else if clause.hasAny(IncidentSeparation.eventCues) {
                    unreal += 1
                    if sentence.kind.isHeading, place < 2 { unrealHeadline += 1 }
                }
                if clause.has(.advice) { advice += 1 }
                if clause.has(.noIncident) { noIncident += 1 }
            }
        }
    }

    private mutating func add(
        _ clause: ReportReading.Clause, of sentence: ReportReading.Sentence, at place: Int, _ reading: ReportReading
    ) {
        events += 1
        if sentence.kind.isHeading || sentence.kind == .lead { inHeading += 1 }
        if place < 4 { inOpening += 1 }
        if clause.mentions.contains(where: { Self.organisations.contains(reading.mentions[$0].kind) }) {
            withOrganisation += 1
        }
        let own = clause.cues.filter { IncidentSeparation.eventCues.contains($0.category) }
        if !own.isEmpty, own.allSatisfy({ $0.category == .kindVulnerability }) { flaws += 1 }
        let isPlural = !own.isEmpty && own.allSatisfy { Self.isPlural($0, reading) }
        let isModal = clause.tokens.contains { $0.contains { Self.modals.contains(reading.word($0)) } }
        if isPlural || isModal { general += 1 } else { plain += 1 }
    }

    /// Whether a cue is a noun in the plural: "Cyberangriffe", "Datenlecks".
    private static func isPlural(_ cue: Cue, _ reading: ReportReading) -> Bool {
        guard cue.tokens.count == 1, reading.text.tokens[cue.tokens.lowerBound].isCapitalized else { return false }
        let word = reading.word(cue.tokens.lowerBound)
        return ["angriffe", "angriffen", "attacken", "lecks", "pannen", "ausfälle", "ausfällen", "störungen", "lücken"]
            .contains(where: word.hasSuffix)
    }
}
