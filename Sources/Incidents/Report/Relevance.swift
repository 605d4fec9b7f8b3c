/// Which clauses tell of something that happened, as opposed to what might happen, is sold, trained or studied.
struct Relevance: Sendable {
    private let isHypothetical: [[Bool]]
    private let events: Set<ReportReading.Place>

    /// Whether any clause tells an event.
    var hasEvent: Bool { !events.isEmpty }

    /// What tells an event beside the name of a service.
    static let states: Set<CueCategory> = [.disrupted, .restricted, .offline, .restored]
    /// What tells an event beside a word for computers.
    static let shutdowns: Set<CueCategory> = [.offline, .shutdown, .restoration]

    init(_ reading: ReportReading) {
        var hypothetical: [[Bool]] = []
        var events: Set<ReportReading.Place> = []
        for (index, sentence) in reading.sentences.enumerated() {
            var row: [Bool] = []
            for (number, clause) in sentence.clauses.enumerated() {
                let isUnreal = Self.isUnreal(clause, in: sentence, reading)
                row.append(isUnreal)
                if !isUnreal, Self.namesEvent(clause, reading) {
                    events.insert(ReportReading.Place(sentence: index, clause: number))
                }
            }
            hypothetical.append(row)
        }
        isHypothetical = hypothetical
        self.events = events.isEmpty ? events : events.union(Self.recollections(in: reading, isUnreal: hypothetical))
    }

    /// Whether any clause of a report tells an event, whatever its times.
    static func hasEvent(_ reading: ReportReading) -> Bool {
        reading.sentences.contains { sentence in
            sentence.clauses.contains { namesEvent($0, reading) && !isUnreal($0, in: sentence, reading) }
        }
    }

    /// Whether a clause holds words of an event that is not negated.
    private static func namesEvent(_ clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        guard !clause.cues.isEmpty else { return false }
        let hasService = clause.mentions.contains { reading.mentions[$0].kind == .service }
        let hasMachine = clause.has(.machine)
        return clause.cues.contains {
            (IncidentSeparation.eventCues.contains($0.category)
                || (hasService && states.contains($0.category))
                || (hasMachine && shutdowns.contains($0.category)))
                && !reading.isNegated($0, in: clause)
        }
    }

    /// Whether a clause tells what may happen or did not.
    private static func isUnreal(
        _ clause: ReportReading.Clause, in sentence: ReportReading.Sentence, _ reading: ReportReading
    ) -> Bool {
        let isConditional =
            clause.isSubordinate && ["wenn", "falls", "sofern", "sollte"].contains(reading.word(clause.first))
        return isConditional || isSupposed(clause, reading) || isPotential(clause, reading)
            || (clause.isSubordinate && sentence.clauses.contains { !$0.isSubordinate && $0.has(.noIncident) })
    }

    /// What tells an event in a clause that recalls one: "Im Herbst hatte es schon das Klinikum getroffen."
    private static let recalledEffects: Set<CueCategory> = [
        .disrupted, .restricted, .offline, .affected, .shutdown, .dataKind,
    ]

    /// Clauses that recall an earlier incident and name only its effect.
    private static func recollections(
        in reading: ReportReading, isUnreal: [[Bool]]
    ) -> [ReportReading.Place] {
        var places: [ReportReading.Place] = []
        for (index, sentence) in reading.sentences.enumerated().dropFirst(2)
        where !sentence.kind.isHeading && (!sentence.times.isEmpty || sentence.has(.recall)) {
            for (number, clause) in sentence.clauses.enumerated() where !isUnreal[index][number] {
                guard clause.hasAny(recalledEffects), sentence.has(.earlier) || reading.isPluperfect(clause) else {
                    continue
                }
                places.append(ReportReading.Place(sentence: index, clause: number))
            }
        }
        return places
    }

    /// Whether words tell that a clause is of what might happen, is trained, sold or studied.
    private static func isSupposed(_ clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        clause.cues.contains { cue in
            switch cue.category {
            case .noIncident: true
            case .hypothetical: !isReportedPerfect(cue, in: clause, reading)
            default: false
            }
        }
    }

    /// "dass Daten abgeflossen wären", "ob Daten kopiert worden wären": what somebody says to have happened or not.
    private static func isReportedPerfect(
        _ cue: Cue, in clause: ReportReading.Clause, _ reading: ReportReading
    ) -> Bool {
        guard ["dass", "ob"].contains(reading.word(clause.first)),
            ["wäre", "wären"].contains(reading.word(cue.tokens.lowerBound))
        else { return false }
        let end =
            reading.word(cue.tokens.lowerBound - 1) == "worden" ? cue.tokens.lowerBound - 1 : cue.tokens.lowerBound
        return clause.cues.contains {
            IncidentSeparation.eventCues.contains($0.category) && $0.tokens.upperBound == end
        }
    }

    private static let potentials: Set<String> = ["könnte", "könnten", "würde", "würden", "ließe"]
    private static let perfect: Set<String> = ["sein", "haben", "worden", "gewesen"]
    /// Of ``potentials`` and ``perfect``, in bytes.
    private static let lengths = 4...8

    /// Whether a clause tells what could happen, and not what could have happened: "könnte lahmlegen", not "könnte … abgeflossen
    /// sein".
    private static func isPotential(_ clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        var isPotential = false
        for token in clause.tokens.joined() where lengths.contains(reading.text.tokens[token].range.count) {
            let word = reading.word(token)
            if perfect.contains(word) { return false }
            if potentials.contains(word) { isPotential = true }
        }
        return isPotential
    }

    func isEvent(_ place: ReportReading.Place) -> Bool { events.contains(place) }

    /// Whether any clause of a sentence tells an event.
    func isEvent(sentence index: Int) -> Bool {
        isHypothetical[index].indices.contains { events.contains(ReportReading.Place(sentence: index, clause: $0)) }
    }

    /// Whether a clause tells what is or was.
    func isReal(_ place: ReportReading.Place) -> Bool { !isHypothetical[place.sentence][place.clause] }
}
