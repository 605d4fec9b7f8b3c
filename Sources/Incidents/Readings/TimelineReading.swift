import Dates
import German

/// Reads what happened when: each date takes the event of the nearest cue of its clause.
enum TimelineReading {
    /// Openings of a sentence that happens at the time of the sentence before.
    private static let consequences: [[String]] = [
        ["im", "zuge", "dessen"], ["dabei"], ["daraufhin"], ["im", "zuge", "der"], ["dadurch"],
    ]

    static func timeline(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution,
        isRelevant: (ReportReading.Place) -> Bool
    ) -> [TimelineEvent] {
        var events: [TimelineEvent] = []
        var last: (time: Int, block: Int, sentence: Int)?
        for index in sentences {
            let sentence = reading.sentences[index]
            var own: Int?
            for (number, clause) in sentence.clauses.enumerated()
            where isRelevant(ReportReading.Place(sentence: index, clause: number)) {
                for time in clause.times
                where isOnCalendar(reading.times[time]) && !isRefined(time, in: clause, reading) {
                    let tokens = reading.timeTokens[time]
                    let nearest =
                        nearestEvent(to: tokens, in: clause, reading)
                        ?? sentence.clauses.lazy.compactMap { nearestEvent(to: tokens, in: $0, reading) }
                        .first { $0.0 != .statement }
                    guard let (event, cue) = nearest else { continue }
                    if event != .statement { own = time }
                    append(event, time, cue, clause, index, reading, attribution, .explicit, &events)
                }
            }
            if own == nil, let last, last.block == sentence.block, last.sentence == index - 1,
                opensWithConsequence(sentence, reading)
            {
                for clause in sentence.clauses {
                    let told = clause.cues.filter {
                        event(of: $0, in: clause, reading).map { $0 != .statement } ?? false
                    }
                    let cue = told.first { $0.category == .shutdown } ?? told.first
                    guard let cue, let event = event(of: cue, in: clause, reading) else { continue }
                    append(event, last.time, cue, clause, index, reading, attribution, .inferred, &events)
                    break
                }
            }
            if let own { last = (own, sentence.block, index) }
        }
        return events
    }

    private static func append(
        _ event: TimelineEvent.Event, _ time: Int, _ cue: Cue, _ clause: ReportReading.Clause, _ index: Int,
        _ reading: ReportReading,
        _ attribution: Attribution, _ support: Support, _ events: inout [TimelineEvent]
    ) {
        let expression = reading.times[time]
        let timeBlock =
            reading.sentence(ofToken: reading.timeTokens[time].lowerBound)?.block ?? reading.sentences[index].block
        let evidence = [
            reading.evidence(bytes: expression.range, block: timeBlock),
            reading.evidence(tokens: cue.tokens, block: reading.sentences[index].block),
        ]
        if let known = events.firstIndex(where: { $0.event == event && $0.value == expression.value }) {
            if events[known].evidence.count < 4 { events[known].evidence += evidence }
            return
        }
        events.append(
            TimelineEvent(
                event: event, value: expression.value, begin: expression.begin, until: expression.until,
                granularity: granularity(of: expression.value), modality: attribution.modality(of: clause, in: index),
                support: support,
                source: attribution.sources[index] ?? confirmation(of: event, after: index, reading, attribution),
                evidence: evidence))
    }

    /// Who confirms in the same paragraph, behind a sentence of the report's own, what that tells.
    private static func confirmation(
        of event: TimelineEvent.Event, after index: Int, _ reading: ReportReading, _ attribution: Attribution
    ) -> Source? {
        let block = reading.sentences[index].block
        let next = reading.sentences.indices.dropFirst(index + 1).prefix { reading.sentences[$0].block == block }.first
        {
            let sentence = reading.sentences[$0]
            return attribution.sources[$0] != nil && sentence.has(.confirm)
                && sentence.clauses.contains { clause in
                    clause.cues.contains { Self.event(of: $0, in: clause, reading) == event }
                }
        }
        return next.flatMap { attribution.sources[$0] }
    }

    /// "am Montag gegen 6.40 Uhr": whether a finer expression of the same day follows, which says it all.
    private static func isRefined(_ time: Int, in clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        let day = reading.times[time].value
        guard day.utf8.count == 10 else { return false }
        return clause.times.contains { other in
            let gap = reading.timeTokens[other].lowerBound - reading.timeTokens[time].upperBound
            return (0...4).contains(gap) && reading.times[other].value.hasPrefix(day + "T")
        }
    }

    private static func isOnCalendar(_ time: TimeExpression) -> Bool {
        (time.kind == .date || time.kind == .time) && time.begin != nil && !time.value.hasSuffix("_REF")
    }

    /// The event of the cue that stands nearest to a date; one behind the date counts as nearer than one before it.
    private static func nearestEvent(
        to tokens: Range<Int>, in clause: ReportReading.Clause, _ reading: ReportReading
    ) -> (TimelineEvent.Event, Cue)? {
        var best: (distance: Int, event: TimelineEvent.Event, cue: Cue)?
        for cue in clause.cues {
            guard let event = event(of: cue, in: clause, reading) else { continue }
            var distance =
                cue.tokens.lowerBound >= tokens.upperBound
                ? cue.tokens.lowerBound - tokens.upperBound : tokens.lowerBound - cue.tokens.upperBound + 2
            if isAcrossQuote(tokens, cue.tokens, reading) { distance += 12 }
            // A date right before the verb is when somebody said it; elsewhere it is when that happened.
            if event == .statement, distance > 1 { distance += 8 }
            if event == .disruption, clause.has(.shutdown) { distance += 2 }
            if distance < best?.distance ?? Int.max { best = (distance, event, cue) }
        }
        return best.map { ($0.event, $0.cue) }
    }

    private static func isAcrossQuote(_ one: Range<Int>, _ other: Range<Int>, _ reading: ReportReading) -> Bool {
        let between =
            one.upperBound <= other.lowerBound
            ? one.upperBound..<other.lowerBound : other.upperBound..<max(other.upperBound, one.lowerBound)
        return between.contains { ["\"", "„", "“", "»", "«", ":"].contains(reading.word($0)) }
    }

    private static func event(of cue: Cue, in clause: ReportReading.Clause, _ reading: ReportReading) -> TimelineEvent
        .Event?
    {
        let isNegated = reading.isNegated(cue, in: clause)
        switch cue.category {
        case .restored, .restoration: return isNegated ? nil : .restoration
        case .shutdown: return isNegated ? nil : .shutdown
        case .detection: return isNegated ? nil : .detection
        case .leak: return isNegated ? nil : .dataLeak
        case .publication: return isNegated ? nil : .publication
        case .informedAffected, .informedAuthorities, .complaint: return isNegated ? nil : .notification
        case .offline, .disrupted, .restricted, .kindOutage: return isNegated ? nil : .disruption
        case .kindCyberattack, .kindRansomware, .kindDDoS, .kindPhishing, .victim, .access:
            return isNegated ? nil : .attack
        case .defence: return .other
        case .speech: return .statement
        default: return nil
        }
    }

    private static func opensWithConsequence(_ sentence: ReportReading.Sentence, _ reading: ReportReading) -> Bool {
        let words = sentence.tokens.prefix(6).filter { reading.text.tokens[$0].kind == .word }.map { reading.word($0) }
        return consequences.contains { words.starts(with: $0) }
    }

    private static func granularity(of value: String) -> TimelineEvent.Granularity {
        let bytes = Array(value.utf8)
        if let time = value.split(separator: "T", maxSplits: 1).dropFirst().first, bytes.count > 10 {
            return time.utf8.first.map { (48...57).contains($0) } == true ? .minute : .partOfDay
        }
        if value.contains("W") { return .week }
        switch bytes.count {
        case 10: return .day
        case 7 where dayNumber(value) != nil && (48...57).contains(bytes[5]): return .month
        case 4: return .year
        default: return .other
        }
    }
}
