import Articles
import Dates
import German

/// Tells which sentences of a report are about the incident that it reports, and which recall an earlier one.
struct IncidentSeparation: Sendable {
    /// Sentences that tell of one incident.
    struct Part: Sendable {
        var standing: Standing
        /// Indices into the reading's sentences, in reading order.
        var sentences: [Int]
        /// The date that made it an incident of its own.
        let time: Int?
    }

    /// The current incident first.
    let parts: [Part]
    private let reading: ReportReading
    private let onset: Int?

    /// How much older than the current incident an event must be to be another one, in days.
    private static let apart = 14
    /// The same where words tell that it is another one ("ähnlich", "schon einmal").
    private static let closest = 5
    static let eventCues: Set<CueCategory> = [
        .kindCyberattack, .kindRansomware, .kindDDoS, .kindDataBreach, .kindOutage, .kindPhishing, .kindVulnerability,
        .kindExtortion, .access, .victim, .leak, .attacker,
    ]
    private static let effectCues: Set<CueCategory> = [.disrupted, .restricted, .offline, .affected, .shutdown]

    init(
        _ reading: ReportReading, published: String?, relevance: Relevance, models: [LogisticModel.Name: LogisticModel]
    ) {
        self.reading = reading
        let reference = Self.reference(reading, published: published)
        let onset = Self.onset(reading, reference: reference)
        self.onset = onset
        var assembly = Assembly()
        let hit = HitOrganisation(reading: reading)
        let others = reading.sentences.indices.filter { index in
            !Self.canRecall(index, reading)
                || Self.recalledTime(in: index, reading, onset: onset, relevance) == nil
        }
        let main = hit.find(in: others, models: models, isEvent: relevance.isEvent)?.canonical
        for (index, sentence) in reading.sentences.enumerated() {
            guard Self.canRecall(index, reading) else {
                assembly.addToCurrent(index)
                continue
            }
            if let time = Self.recalledTime(in: index, reading, onset: onset, relevance) {
                assembly.add(index, block: sentence.block, time: time) { Self.overlap($0, time, reading) }
            } else if sentence.has(.recall), relevance.isEvent(sentence: index),
                !Self.hasRecent(sentence, reading, onset: onset)
            {
                assembly.open(Part(standing: .background, sentences: [index], time: nil), block: sentence.block)
            } else if let other = Self.otherOrganisation(index, than: main, hit, relevance) {
                assembly.add(
                    index, block: sentence.block, organisation: other,
                    isRecent: Self.hasRecent(sentence, reading, onset: onset))
            } else if assembly.continues(
                sentence.block, Self.continuation(of: sentence, reading, onset: onset, main: main))
            {
                assembly.addToOpen(index)
            } else {
                assembly.addToCurrent(index)
            }
        }
        var parts = assembly.parts(joining: { part in
            Self.isCurrent(part, reading, reference: reference, main: main, current: assembly.parts[0].sentences)
        })
        if Self.isTrial(reading, onset: onset, reference: reference) { parts[0].standing = .background }
        self.parts = parts
    }

    /// Whether a report tells what a court or an authority decided on an incident of long ago.
    private static func isTrial(_ reading: ReportReading, onset: Int?, reference: Int?) -> Bool {
        guard reading.sentences.prefix(3).contains(where: { $0.has(.trial) }) else { return false }
        guard let reference else { return true }
        let isRecent = reading.sentences.contains { sentence in
            sentence.hasAny(eventCues) && !sentence.has(.trial)
                && sentence.times.contains { time in
                    reading.times[time].begin.flatMap(dayNumber).map { $0 >= reference - recentDays } ?? false
                }
        }
        return !isRecent
    }

    /// Whether what seemed to be recalled is the incident itself: not long ago, called no earlier one, of no organisation of
    /// its own, and with nothing in the rest of the report that happened later.
    ///
    /// "X wurde schon am 26. April angegriffen" is the incident of X where nothing in the report is dated later: it only tells
    /// that it began earlier than somebody said.
    private static func isCurrent(
        _ part: Part, _ reading: ReportReading, reference: Int?, main: String?, current: [Int]
    ) -> Bool {
        guard part.standing == .background, let time = part.time, let reference,
            let until = reading.times[time].until.flatMap(dayNumber), until >= reference - longestReport,
            let first = part.sentences.first
        else { return false }
        let sentence = reading.sentences[first]
        guard !sentence.has(.recall) else { return false }
        if sentence.tokens.contains(where: { earlier.contains(reading.word($0)) }) {
            let isOnset =
                reading.times[time].value.utf8.count >= 10 && until >= reference - recentDays
                && sentence.mentions.contains { reading.mentions[$0].canonical == main }
                && !sentence.clauses.contains(where: reading.isPluperfect)
            guard isOnset else { return false }
        }
        return !current.contains { index in
            reading.sentences[index].hasAny(eventCues)
                && reading.sentences[index].times.contains { time in
                    reading.times[time].begin.flatMap(dayNumber).map { $0 > until } ?? false
                }
        }
    }

    private static let longestReport = 100
    private static let earlier: Set<String> = [
        "bereits", "schon", "erst", "zuvor", "zuletzt", "damals", "ähnlich", "auch",
    ]

    /// Whether a sentence may recall another incident: no heading, and not the first of the report.
    private static func canRecall(_ index: Int, _ reading: ReportReading) -> Bool {
        index > 1 && ![.headline, .kicker, .lead, .caption, .subheading].contains(reading.sentences[index].kind)
    }

    /// Another organisation than the one hit, of which a sentence tells an incident of its own.
    private static func otherOrganisation(
        _ index: Int, than main: String?, _ hit: HitOrganisation, _ relevance: Relevance
    ) -> String? {
        guard let main, let found = hit.ranked(in: [index], isEvent: relevance.isEvent).first, found.canonical != main,
            found.score >= 2.5, found.kind != .insurer, found.kind != .authority
        else { return nil }
        let reading = hit.reading
        return reading.sentences[index].mentions.contains { reading.mentions[$0].canonical == main }
            ? nil : found.canonical
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

    /// The first day of the current incident: the earliest date that the beginning of the report gives an event, of those
    /// that lie not long before the report if there are any.
    private static func onset(_ reading: ReportReading, reference: Int?) -> Int? {
        var days: [Int] = []
        for sentence in reading.sentences.prefix(8) where !sentence.has(.recall) {
            for clause in sentence.clauses where clause.hasAny(eventCues.union(effectCues)) {
                for time in clause.times {
                    guard let day = reading.times[time].begin.flatMap(dayNumber),
                        let last = reading.times[time].until.flatMap(dayNumber), last - day <= 31,
                        day <= reference ?? day
                    else { continue }
                    days.append(day)
                }
            }
        }
        let recent = days.filter { $0 >= (reference ?? $0) - recentDays }
        return recent.min() ?? days.min() ?? reference
    }

    /// How far back a report reaches for the incident that it is about, in days.
    private static let recentDays = 60

    /// A date in a sentence that tells an event long before the current incident.
    private static func recalledTime(
        in index: Int, _ reading: ReportReading, onset: Int?, _ relevance: Relevance
    ) -> Int? {
        let sentence = reading.sentences[index]
        guard let onset, relevance.isEvent(sentence: index), !hasRecent(sentence, reading, onset: onset) else {
            return nil
        }
        let apart = sentence.has(.recall) || sentence.has(.earlier) ? closest : apart
        return sentence.times.first { time in
            let expression = reading.times[time]
            guard expression.kind == .date || expression.kind == .time, let until = expression.until.flatMap(dayNumber)
            else {
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
            guard let begin = expression.begin.flatMap(dayNumber), expression.value.utf8.count >= 10 else {
                return false
            }
            return begin >= onset - (sentence.has(.recall) || sentence.has(.earlier) ? closest : apart)
        }
    }

    /// Whether a sentence may go on with what the one before it recalled: in the same paragraph, in the next, or not at all.
    private enum Continuation { case sameBlock, nextBlock, none }

    private static func continuation(
        of sentence: ReportReading.Sentence, _ reading: ReportReading, onset: Int?, main: String?
    ) -> Continuation {
        if sentence.kind == .caption || sentence.kind.isHeading || hasRecent(sentence, reading, onset: onset) {
            return .none
        }
        if sentence.tokens.prefix(4).contains(where: { ["damals", "seinerzeit"].contains(reading.word($0)) }) {
            return .nextBlock
        }
        return sentence.has(.now) ? .none : .sameBlock
    }

    /// The parts while they grow.
    private struct Assembly {
        private(set) var parts = [Part(standing: .current, sentences: [], time: nil)]

        /// The parts, those of which a function says so joined with the current one, and without empty ones.
        func parts(joining isCurrent: (Part) -> Bool) -> [Part] {
            var result = [parts[0]]
            for (number, part) in parts.enumerated().dropFirst() {
                if organisations[number] == nil, isCurrent(part) {
                    result[0].sentences = (result[0].sentences + part.sentences).sorted()
                } else {
                    result.append(part)
                }
            }
            return result
        }

        private var organisations: [String?] = [nil]
        private var last: (part: Int, block: Int)?

        mutating func addToCurrent(_ index: Int) {
            last = nil
            parts[0].sentences.append(index)
        }

        mutating func addToOpen(_ index: Int) {
            if let last { parts[last.part].sentences.append(index) }
        }

        mutating func open(_ part: Part, block: Int, organisation: String? = nil) {
            parts.append(part)
            organisations.append(organisation)
            last = (parts.count - 1, block)
        }

        /// A sentence that is dated long before, to the part of that time or a new one.
        mutating func add(_ index: Int, block: Int, time: Int, isSame: (Int) -> Bool) {
            if let known = parts.firstIndex(where: { $0.standing == .background && $0.time.map(isSame) == true }) {
                parts[known].sentences.append(index)
                last = (known, block)
            } else {
                open(Part(standing: .background, sentences: [index], time: time), block: block)
            }
        }

        /// A sentence about another organisation, to its part or a new one.
        mutating func add(_ index: Int, block: Int, organisation: String, isRecent: Bool) {
            if let known = organisations.firstIndex(of: organisation) {
                parts[known].sentences.append(index)
                last = (known, block)
            } else {
                open(
                    Part(standing: isRecent ? .current : .background, sentences: [index], time: nil), block: block,
                    organisation: organisation)
            }
        }

        func continues(_ block: Int, _ continuation: Continuation) -> Bool {
            guard let last else { return false }
            switch continuation {
            case .sameBlock: return last.block == block
            case .nextBlock: return last.block == block || last.block == block - 1
            case .none: return false
            }
        }
    }

    private static func overlap(_ one: Int, _ other: Int, _ reading: ReportReading) -> Bool {
        guard let begin = reading.times[one].begin, let until = reading.times[one].until,
            let otherBegin = reading.times[other].begin, let otherUntil = reading.times[other].until
        else { return reading.times[one].value == reading.times[other].value }
        return begin <= otherUntil && otherBegin <= until
    }
}
