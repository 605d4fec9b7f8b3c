import Dates
import German

/// Reads what happened when: each date of the past takes the event that binds to it best.
///
/// Of "von Dienstag bis Donnerstag gestört" the second date is when the disturbance ended. A date is left out where a finer
/// one tells the same, and where it lies behind the report, because that is only planned.
struct TimelineReading {
    private let reading: ReportReading
    private let attribution: Attribution
    private let standing: Standing
    /// The last day that can have happened, in days since 1970-01-01.
    private let lastDay: Int?
    private var events: [TimelineEvent] = []

    /// The events in the order of the text.
    static func timeline(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution, standing: Standing,
        isRelevant: (ReportReading.Place) -> Bool
    ) -> [TimelineEvent] {
        var timeline = TimelineReading(reading, attribution, standing)
        timeline.read(sentences, isRelevant)
        return timeline.withoutCoarse
    }

    private init(_ reading: ReportReading, _ attribution: Attribution, _ standing: Standing) {
        self.reading = reading
        self.attribution = attribution
        self.standing = standing
        lastDay = reading.article.published.flatMap { published in
            dayNumber(published.value).map { first in
                switch published.value.utf8.count {
                case ...4: first + 365
                case ...7: first + 30
                default: first
                }
            }
        }
    }

    private mutating func read(_ sentences: [Int], _ isRelevant: (ReportReading.Place) -> Bool) {
        var last: (time: Int, block: Int, sentence: Int)?
        for index in sentences {
            let sentence = reading.sentences[index]
            let binding = EventBinding(reading, sentence)
            var own: Int?
            for (number, clause) in sentence.clauses.enumerated()
            where isRelevant(ReportReading.Place(sentence: index, clause: number)) {
                for time in clause.times where hasHappened(time) && !isRefined(time, in: clause) {
                    if isDateLine(time, of: sentence) {
                        append(.publication, time, nil, clause, index, .explicit)
                        continue
                    }
                    guard let found = binding.event(at: reading.timeTokens[time], in: clause) else { continue }
                    if found.event != .statement { own = time }
                    append(ended(time, found.event, in: clause), time, found.cue, clause, index, .explicit)
                }
            }
            if own == nil, let last, last.block == sentence.block, last.sentence == index - 1,
                opensWithConsequence(sentence)
            {
                for clause in sentence.clauses {
                    let told = binding.events(in: clause).filter { $0.event != .statement }
                    guard let found = told.first(where: { $0.event == .shutdown }) ?? told.first else { continue }
                    append(found.event, last.time, found.cue, clause, index, .inferred)
                    break
                }
            }
            if let own { last = (own, sentence.block, index) }
        }
    }

    // MARK: Dates

    /// Whether an expression is a date on the calendar that does not lie behind the report. A mere year tells when only in
    /// what a report recalls.
    private func hasHappened(_ time: Int) -> Bool {
        let expression = reading.times[time]
        guard expression.kind == .date || expression.kind == .time, let begin = expression.begin.flatMap(dayNumber),
            !expression.value.hasSuffix("_REF"), expression.value.utf8.count > 4 || standing == .background
        else { return false }
        guard let lastDay else { return true }
        // "bis Ende der Woche" is still to come in the middle of it.
        if expression.mod == "END", let until = expression.until.flatMap(dayNumber), until > lastDay { return false }
        return begin <= lastDay
    }

    /// "am Montag gegen 6.40 Uhr": whether a finer expression of the same day follows, which says it all.
    private func isRefined(_ time: Int, in clause: ReportReading.Clause) -> Bool {
        let day = reading.times[time].value
        guard day.utf8.count >= 10 else { return false }
        return clause.times.contains { other in
            let gap = reading.timeTokens[other].lowerBound - reading.timeTokens[time].upperBound
            return (0...4).contains(gap) && Self.isFiner(reading.times[other].value, than: day)
        }
    }

    /// Whether a value is a part of a day, or a time of the clock in a part of the day.
    private static func isFiner(_ value: String, than coarse: String) -> Bool {
        guard value.prefix(10) == coarse.prefix(10), coarse.utf8.count >= 10, value.utf8.count > 10 else {
            return false
        }
        guard coarse.utf8.count > 10 else { return true }
        guard let hours = hours[String(coarse.suffix(2))], let hour = Int(value.dropFirst(11).prefix(2)) else {
            return false
        }
        return hours.contains(hour)
    }

    /// The hours of the parts of a day.
    private static let hours: [String: ClosedRange<Int>] = ["MO": 5...12, "MI": 11...14, "AF": 12...18, "EV": 17...23]

    /// "Berlin, 23. Oktober 2025 –": the date line of a press release.
    private func isDateLine(_ time: Int, of sentence: ReportReading.Sentence) -> Bool {
        let tokens = reading.timeTokens[time]
        let place = sentence.tokens.lowerBound..<tokens.lowerBound
        guard !sentence.kind.isHeading, (2...5).contains(place.count), reading.times[time].value.utf8.count == 10,
            reading.word(tokens.lowerBound - 1) == ",", reading.text.tokens[place.lowerBound].isCapitalized,
            place.dropLast().allSatisfy({
                reading.text.tokens[$0].isCapitalized || ["am", "an", "der"].contains(reading.word($0))
            })
        else { return false }
        return tokens.upperBound == sentence.tokens.upperBound
            || [".", "–", "-", "—", ":", "("].contains(reading.word(tokens.upperBound))
    }

    /// What happened at the end of a span: of a disturbance from one day to another the second is its end.
    private func ended(
        _ time: Int, _ event: TimelineEvent.Event, in clause: ReportReading.Clause
    ) -> TimelineEvent.Event {
        guard event == .disruption else { return event }
        let start = reading.timeTokens[time].lowerBound
        if reading.governor(ofToken: start, from: clause.first)?.word == "bis" { return .restoration }
        // "zwischen 9.05 und 11.40 Uhr"
        guard start > 0, reading.word(start - 1) == "und" else { return event }
        let isSpan = clause.times.contains { other in
            let tokens = reading.timeTokens[other]
            return tokens.upperBound == start - 1 && tokens.lowerBound > 0
                && reading.word(tokens.lowerBound - 1) == "zwischen"
        }
        return isSpan ? .restoration : event
    }

    // MARK: Events

    private mutating func append(
        _ event: TimelineEvent.Event, _ time: Int, _ cue: Cue?, _ clause: ReportReading.Clause, _ index: Int,
        _ support: Support
    ) {
        let expression = reading.times[time]
        let block = reading.sentences[index].block
        let timeBlock = reading.sentence(ofToken: reading.timeTokens[time].lowerBound)?.block ?? block
        let evidence =
            [reading.evidence(bytes: expression.range, block: timeBlock)]
            + (cue.map { [reading.evidence(tokens: $0.tokens, block: block)] } ?? [])
        if let known = events.firstIndex(where: { $0.event == event && $0.value == expression.value }) {
            if events[known].evidence.count < 4 { events[known].evidence += evidence }
            return
        }
        events.append(
            TimelineEvent(
                event: event, value: expression.value, begin: expression.begin, until: expression.until,
                granularity: granularity(of: expression.value), modality: attribution.modality(of: clause, in: index),
                support: support,
                source: attribution.sources[index] ?? confirmation(of: event, after: index), evidence: evidence))
    }

    /// The events without those of which a finer date tells the same.
    private var withoutCoarse: [TimelineEvent] {
        events.filter { event in
            !events.contains { $0.event == event.event && Self.isFiner($0.value, than: event.value) }
        }
    }

    /// Who confirms in the same paragraph, behind a sentence of the report's own, what that tells.
    private func confirmation(of event: TimelineEvent.Event, after index: Int) -> Source? {
        let block = reading.sentences[index].block
        let next = reading.sentences.indices.dropFirst(index + 1).prefix { reading.sentences[$0].block == block }.first
        {
            let sentence = reading.sentences[$0]
            guard attribution.sources[$0] != nil, sentence.has(.confirm) else { return false }
            let binding = EventBinding(reading, sentence)
            return sentence.clauses.contains { binding.events(in: $0).contains { $0.event == event } }
        }
        return next.flatMap { attribution.sources[$0] }
    }

    /// Openings of a sentence that happens at the time of the sentence before.
    private static let consequences: [[String]] = [
        ["im", "zuge", "dessen"], ["dabei"], ["daraufhin"], ["im", "zuge", "der"], ["dadurch"],
    ]

    private func opensWithConsequence(_ sentence: ReportReading.Sentence) -> Bool {
        let words = sentence.tokens.prefix(6).filter { reading.text.tokens[$0].kind == .word }.map { reading.word($0) }
        return Self.consequences.contains { words.starts(with: $0) }
    }

    private func granularity(of value: String) -> TimelineEvent.Granularity {
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
