import Articles
import Entities

extension Features {
    /// What tells whether a part of a report is an incident.
    init(of draft: RecordDraft) {
        self.init()
        let reading = draft.reading
        let sentences = draft.part.sentences.map { reading.sentences[$0] }
        var events = 0
        var opening = 0
        var heading = 0
        var unreal = 0
        var advice = 0
        var noIncident = 0
        var cues: Set<CueCategory> = []
        for (place, index) in draft.part.sentences.enumerated() {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated() {
                let place = (place: place, clause: ReportReading.Place(sentence: index, clause: number))
                if draft.relevance.isEvent(place.clause) {
                    events += 1
                    if sentence.kind.isHeading || sentence.kind == .lead { heading += 1 }
                    if place.place < 4 { opening += 1 }
                    cues.formUnion(clause.cues.map(\.category))
                } else if clause.hasAny(IncidentSeparation.eventCues) {
                    unreal += 1
                }
                if clause.has(.advice) { advice += 1 }
                if clause.has(.noIncident) { noIncident += 1 }
            }
        }
        add("background", draft.part.standing == .background)
        add("organisation", draft.organisation != nil)
        add("organisation score", min(draft.organisation?.score ?? 0, 8) / 8)
        add("organisation known", draft.organisation.map { reading.mentions[$0.mention].isLinked } ?? false)
        add("events", count: events, limit: 8)
        add("event in heading", heading > 0)
        add("event in opening", opening > 0)
        add("unreal share", Double(unreal) / Double(max(1, unreal + events)))
        add("advice", count: advice, limit: 4)
        add("no incident", count: noIncident, limit: 3)
        let affected = draft.effects.filter { $0.standing == .affected }
        add("insurer affected", affected.contains { $0.insurer != nil })
        add("service affected", affected.contains { $0.service != nil })
        add("affected", count: affected.count, limit: 5)
        add("leak confirmed", draft.leak.verdict == .confirmed)
        add("leak told", draft.leak.verdict != .notStated)
        for category in [
            CueCategory.victim, .access, .kindRansomware, .kindVulnerability, .kindPhishing, .kindOutage, .kindDDoS,
        ]
        where cues.contains(category) { add("cue \(category.rawValue)", true) }
        let kinds = Set(draft.kindStatements.map(\.value))
        if kinds.count == 1, let kind = kinds.first { add("only \(kind)", true) }
        let measures: Set<CueCategory> = [
            .shutdown, .defence, .complaint, .forensics, .informedAuthorities, .informedAffected, .patch, .restoration,
        ]
        add("measures", count: sentences.count { $0.hasAny(measures) }, limit: 4)
        add("perpetrator", sentences.contains { $0.has(.perpetrator) })
        add("dates", count: sentences.count { !$0.times.isEmpty }, limit: 4)
        add("length", count: sentences.count, limit: 30)
    }
}
