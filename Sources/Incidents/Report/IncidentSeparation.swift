import Articles
import Dates
import German

/// Tells which sentences of a report are about the incident that it reports, and which recall an earlier one.
struct IncidentSeparation: Sendable {
    /// Sentences that tell of one incident.
    struct Part: Sendable {
        let standing: Standing
        /// Indices into the reading's sentences, in reading order.
        var sentences: [Int]
        /// The date that made it an incident of its own.
        let time: Int?
    }

    /// The current incident first.
    let parts: [Part]
    private let reading: ReportReading

    /// How much older than the current incident an event must be to be another one, in days.
    private static let apart = 14
    static let eventCues: Set<CueCategory> = [
        .kindCyberattack, .kindRansomware, .kindDDoS, .kindDataBreach, .kindOutage, .kindPhishing, .kindVulnerability,
        .kindExtortion, .access, .victim, .leak,
    ]
    private static let effectCues: Set<CueCategory> = [.disrupted, .restricted, .offline, .affected, .shutdown]

    init(_ reading: ReportReading, published: String?) {
        self.reading = reading
        let reference = Self.reference(reading, published: published)
        let onset = Self.onset(reading, reference: reference)
        var parts = [Part(standing: .current, sentences: [], time: nil)]
        var open: (part: Int, block: Int)?
        for (index, sentence) in reading.sentences.enumerated() {
            let canRecall = index > 0 && ![.headline, .kicker, .lead, .caption].contains(sentence.kind)
            if canRecall, let time = Self.recalledTime(in: sentence, reading, onset: onset, isFirst: index < 2) {
                if let known = parts.firstIndex(where: { part in
                    part.standing == .background && part.time.map { Self.overlap($0, time, reading) } == true
                }) {
                    parts[known].sentences.append(index)
                    open = (known, sentence.block)
                } else {
                    parts.append(Part(standing: .background, sentences: [index], time: time))
                    open = (parts.count - 1, sentence.block)
                }
            } else if canRecall, sentence.has(.recall), sentence.hasAny(Self.eventCues), index > 1,
                !Self.hasRecent(sentence, reading, onset: onset)
            {
                parts.append(Part(standing: .background, sentences: [index], time: nil))
                open = (parts.count - 1, sentence.block)
            } else if let last = open, Self.continues(sentence, last.block, reading, onset: onset) {
                parts[last.part].sentences.append(index)
            } else {
                open = nil
                parts[0].sentences.append(index)
            }
        }
        self.parts = parts
    }

    /// The publication day; where only the month is known, the last day of that month that the text names.
    private static func reference(_ reading: ReportReading, published: String?) -> Int? {
        guard let published, let start = dayNumber(published) else { return nil }
        if published.utf8.count >= 10 { return start }
        let length = published.utf8.count >= 7 ? 31 : 366
        let named = reading.times.compactMap { time -> Int? in
            guard time.kind == .date || time.kind == .time, let until = time.until, until.utf8.count >= 10,
                time.value.utf8.count >= 10, let day = dayNumber(until), day >= start, day < start + length
            else { return nil }
            return day
        }
        return named.max() ?? start + length - 1
    }

    /// The first day of the current incident: the earliest date that the beginning of the report gives an event.
    private static func onset(_ reading: ReportReading, reference: Int?) -> Int? {
        var earliest: Int?
        for sentence in reading.sentences.prefix(8) {
            for clause in sentence.clauses
            where clause.hasAny(eventCues.union(effectCues)) && !sentence.has(.recall) {
                for time in clause.times {
                    guard let day = reading.times[time].begin.flatMap(dayNumber) else { continue }
                    if let reference, day > reference { continue }
                    earliest = min(earliest ?? day, day)
                }
            }
        }
        return earliest ?? reference
    }

    /// A date in a sentence that tells an event long before the current incident.
    private static func recalledTime(
        in sentence: ReportReading.Sentence, _ reading: ReportReading, onset: Int?, isFirst: Bool
    ) -> Int? {
        guard !isFirst, let onset, sentence.hasAny(eventCues), !hasRecent(sentence, reading, onset: onset) else { return nil }
        return sentence.times.first { time in
            let expression = reading.times[time]
            guard expression.kind == .date || expression.kind == .time, let until = expression.until.flatMap(dayNumber) else {
                return false
            }
            return until < onset - apart
        }
    }

    /// Whether a sentence names a day of the current incident.
    private static func hasRecent(_ sentence: ReportReading.Sentence, _ reading: ReportReading, onset: Int?) -> Bool {
        guard let onset else { return false }
        return sentence.times.contains { time in
            let expression = reading.times[time]
            guard let begin = expression.begin.flatMap(dayNumber), expression.value.utf8.count >= 10 else { return false }
            return begin >= onset - apart
        }
    }

    private static func continues(
        _ sentence: ReportReading.Sentence, _ block: Int, _ reading: ReportReading, onset: Int?
    ) -> Bool {
        if sentence.kind == .caption || sentence.kind == .headline || sentence.kind == .subheading { return false }
        if hasRecent(sentence, reading, onset: onset) { return false }
        if sentence.block == block { return !sentence.has(.now) }
        return sentence.block == block + 1
            && sentence.tokens.prefix(4).contains { ["damals", "seinerzeit"].contains(reading.word($0)) }
    }

    private static func overlap(_ one: Int, _ other: Int, _ reading: ReportReading) -> Bool {
        guard let begin = reading.times[one].begin, let until = reading.times[one].until,
            let otherBegin = reading.times[other].begin, let otherUntil = reading.times[other].until
        else { return reading.times[one].value == reading.times[other].value }
        return begin <= otherUntil && otherBegin <= until
    }
}
