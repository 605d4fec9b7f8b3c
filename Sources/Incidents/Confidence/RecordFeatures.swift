import Articles
import Entities
import German

extension Features {
    /// What tells whether a part of a report is an incident: how often, where and how it is told, and what is told beside it.
    init(of draft: RecordDraft) {
        self.init()
        let sentences = draft.part.sentences.map { draft.reading.sentences[$0] }
        add("background", draft.part.standing == .background)
        add("length", count: sentences.count, limit: 30)
        add("dates", count: sentences.count { !$0.times.isEmpty }, limit: 4)
        addEvents(EventEvidence(draft))
        addOutcome(draft)
        addReactions(sentences)
    }

    private mutating func addEvents(_ evidence: EventEvidence) {
        add("events", count: evidence.events, limit: 8)
        add("event share", Double(evidence.events) / Double(max(1, evidence.sentences)))
        add("event in headline", evidence.inHeadline > 0)
        add("event in heading", evidence.inHeading > 0)
        add("event in opening", evidence.inOpening > 0)
        add("event with day", evidence.withDay > 0)
        add("event with organisation", evidence.withOrganisation > 0)
        add("event told plainly", evidence.plain > 0)
        add("general share", Double(evidence.general) / Double(max(1, evidence.events)))
        add("framed share", Double(evidence.framed) / Double(max(1, evidence.events)))
        add("unreal share", Double(evidence.unreal) / Double(max(1, evidence.unreal + evidence.events)))
        add("unreal headline", evidence.unrealHeadline > 0)
        add("advice", count: evidence.advice, limit: 4)
        add("no incident", count: evidence.noIncident, limit: 3)
        add("cues", count: evidence.cues.count, limit: 4)
        for category in [
            CueCategory.victim, .access, .kindRansomware, .kindVulnerability, .kindPhishing, .kindOutage, .kindDDoS,
        ]
        where evidence.cues.contains(category) { add("cue \(category.rawValue)", true) }
    }

    private mutating func addOutcome(_ draft: RecordDraft) {
        add("organisation", draft.organisation != nil)
        add("organisation score", min(draft.organisation?.score ?? 0, 8) / 8)
        add("organisation known", draft.organisation.map { draft.reading.mentions[$0.mention].isLinked } ?? false)
        let affected = draft.effects.filter { $0.standing == .affected }
        add("insurer affected", affected.contains { $0.insurer != nil })
        add("service affected", affected.contains { $0.service != nil })
        add("affected", count: affected.count, limit: 5)
        add("leak confirmed", draft.leak.verdict == .confirmed)
        add("leak told", draft.leak.verdict != .notStated)
        let kinds = Set(draft.kindStatements.map(\.value))
        if kinds.count == 1, let kind = kinds.first { add("only \(kind)", true) }
    }

    private static let measures: Set<CueCategory> = [
        .shutdown, .defence, .complaint, .forensics, .informedAuthorities, .informedAffected, .patch, .restoration,
    ]

    private mutating func addReactions(_ sentences: [ReportReading.Sentence]) {
        add("measures", count: sentences.count { $0.hasAny(Self.measures) }, limit: 4)
        add("perpetrator", sentences.contains { $0.has(.perpetrator) })
        add("spokesperson", sentences.contains { $0.has(.speaker) })
        add("effects told", count: sentences.count { $0.hasAny([.disrupted, .offline, .restricted]) }, limit: 4)
        add("denial", sentences.contains { $0.hasAny([.unaffected, .safe, .notFound]) && $0.has(.negator) })
    }
}

/// How the clauses of a part tell of events.
private struct EventEvidence {
    var sentences = 0
    var events = 0
    var inHeadline = 0
    var inHeading = 0
    var inOpening = 0
    /// With a date that names a day.
    var withDay = 0
    var withOrganisation = 0
    /// In the past or the present, with no word that makes it general.
    var plain = 0
    /// With a plural ("Cyberangriffe") or with what may, shall or must happen.
    var general = 0
    /// Told only by a frame.
    var framed = 0
    var unreal = 0
    var unrealHeadline = 0
    var advice = 0
    var noIncident = 0
    var cues: Set<CueCategory> = []

    private static let organisations: Set<EntityKind> = [
        .insurer, .provider, .organisation, .authority, .association, .group,
    ]
    private static let modals: Set<String> = [
        "soll", "sollen", "sollte", "sollten", "kann", "können", "könnte", "könnten", "muss", "müssen", "will", "wollen",
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
        if sentence.kind == .headline || sentence.kind == .kicker { inHeadline += 1 }
        if sentence.kind.isHeading || sentence.kind == .lead { inHeading += 1 }
        if place < 4 { inOpening += 1 }
        if clause.times.contains(where: { reading.times[$0].value.utf8.count >= 10 }) { withDay += 1 }
        if clause.mentions.contains(where: { Self.organisations.contains(reading.mentions[$0].kind) }) {
            withOrganisation += 1
        }
        let own = clause.cues.filter { IncidentSeparation.eventCues.contains($0.category) }
        let isPlural = !own.isEmpty && own.allSatisfy { Self.isPlural($0, reading) }
        let isModal = clause.tokens.contains { $0.contains { Self.modals.contains(reading.word($0)) } }
        if isPlural || isModal { general += 1 } else { plain += 1 }
        if own.allSatisfy(\.isFramed) { framed += 1 }
        cues.formUnion(clause.cues.map(\.category))
    }

    /// Whether a cue is a noun in the plural: "Cyberangriffe", "Datenlecks".
    private static func isPlural(_ cue: Cue, _ reading: ReportReading) -> Bool {
        guard cue.tokens.count == 1, reading.text.tokens[cue.tokens.lowerBound].isCapitalized else { return false }
        let word = reading.word(cue.tokens.lowerBound)
        return ["angriffe", "angriffen", "attacken", "lecks", "pannen", "ausfälle", "ausfällen", "störungen", "lücken"]
            .contains(where: word.hasSuffix)
    }
}
