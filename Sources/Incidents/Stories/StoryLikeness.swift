/// What decides whether two records tell of the same incident.
struct StoryLikeness {
    /// The days in which an incident began, as far as a record tells: both ends inclusive, in days since 1970-01-01.
    struct Onset: Hashable {
        let first: Int
        let last: Int

        /// Whether it is known to the month at least.
        var isExact: Bool { last - first <= 31 }
        var isDay: Bool { first == last }

        /// How many days lie between two onsets; zero if they overlap.
        func distance(to other: Onset) -> Int { max(0, max(first - other.last, other.first - last)) }
    }

    let record: IncidentRecord
    let onset: Onset?
    /// From the first to the last day of what began it and how it went on.
    private let course: Onset?
    let published: Int?
    private let insurers: Set<String>
    private let services: Set<String>
    private let perpetrators: Set<String>
    private let suppliers: Set<String>
    /// Software that the incident came through.
    private let products: Set<String>

    /// The first day of the incident, else that of the report, in days since 1970-01-01.
    var day: Int? { onset?.first ?? published }

    /// Courses farther apart than this belong to different incidents, in days.
    static let farthestOnset = 10
    /// A report without a date of its own tells of an incident at most this many days before it.
    private static let longestFollowUp = 400

    init(_ record: IncidentRecord) {
        self.record = record
        // When data got out, or were put on the net, tells when an attack began only where nothing else does.
        var started: Set<TimelineEvent.Event> = [.attack, .detection, .disruption, .shutdown]
        if Set(record.kinds).isDisjoint(with: [.cyberattack, .ransomware, .extortion]) { started.insert(.dataLeak) }
        let begun = record.timeline.filter { started.contains($0.event) && $0.modality != .denied }.compactMap {
            event in
            event.begin.flatMap(dayNumber).map { ($0, event.until.flatMap(dayNumber) ?? $0) }
        }
        onset = begun.min { $0.0 < $1.0 }.map { Onset(first: $0.0, last: $0.1) }
        course = begun.map(\.0).min().map { Onset(first: $0, last: begun.map(\.1).max() ?? $0) }
        published = record.article.published.flatMap { dayNumber($0.value) }
        insurers = Set(record.affectedInsurers.map(\.id))
        services = Set(
            (record.services + record.affectedInsurers.flatMap(\.services)).filter { $0.status != .unaffected }
                .map(\.id))
        perpetrators = Set(record.perpetrators.compactMap(\.id))
        suppliers = Set(record.causes.compactMap { $0.kind == .supplier ? $0.id : nil })
        products = Set(record.causes.compactMap { $0.kind == .software ? $0.id : nil })
    }

    /// Whether the two cannot be one incident: one report tells of both, or what they tell lies too far apart.
    func conflicts(with other: StoryLikeness) -> Bool {
        if record.article.id == other.record.article.id, record.article.contentHash == other.record.article.contentHash
        {
            return true
        }
        if let course, let theirs = other.course, course.distance(to: theirs) > Self.farthestOnset { return true }
        guard let published, let theirs = other.published else { return false }
        if onset == nil, other.onset == nil, record.standing == .current, other.record.standing == .current {
            return abs(published - theirs) > Self.longestFollowUp
        }
        // An incident cannot have begun behind the day on which another report told of it.
        let margin = 31
        if let onset, onset.first > theirs + margin { return true }
        if let onset = other.onset, onset.first > published + margin { return true }
        return false
    }

    /// From 0 to 1: how much speaks for one incident. From ``threshold`` on, two records that do not conflict are one.
    func score(with other: StoryLikeness) -> Double {
        if isCopy(of: other) { return 1 }
        var score = 0.0
        let mine = record.organisation?.id
        let theirs = other.record.organisation?.id
        let isSameOrganisation = mine.map { mine in theirs.map { Self.isSame(mine, $0) } ?? false } ?? false
        if let mine, let theirs {
            if isSameOrganisation {
                score += 0.5
            } else if suppliers.contains(theirs) || other.suppliers.contains(mine) || insurers.contains(theirs)
                || other.insurers.contains(mine)
            {
                score += 0.2
            } else {
                score -= 0.3
            }
        } else if mine.map(other.insurers.contains) ?? theirs.map(insurers.contains) ?? false {
            // One report calls hit whom the other calls affected.
            score += 0.3
        }
        if !perpetrators.isDisjoint(with: other.perpetrators) { score += 0.2 }
        if !products.isDisjoint(with: other.products) { score += 0.2 }
        let shared = insurers.intersection(other.insurers).count
        score += 0.25 * Self.overlap(insurers, other.insurers) + 0.1 * Double(min(max(shared - 1, 0), 2))
        score += 0.15 * Self.overlap(services, other.services)
        let kinds = Set(record.kinds)
        score += kinds.isDisjoint(with: other.record.kinds) ? -0.15 : 0.1
        return max(0, min(1, score + likenessInTime(to: other, isSameOrganisation: isSameOrganisation)))
    }

    /// Whether the two stand in the same text: an agency's report that two media print.
    private func isCopy(of other: StoryLikeness) -> Bool {
        record.article.id != other.record.article.id && record.standing == other.record.standing
            && record.standing == .current
            && record.article.similarityHash.distance(to: other.record.article.similarityHash)
                <= SimilarityHash.copyDistance
    }

    private func likenessInTime(to other: StoryLikeness, isSameOrganisation: Bool) -> Double {
        if let onset, let theirs = other.onset {
            guard onset.isExact, theirs.isExact else { return 0.05 }
            if onset.isDay, onset == theirs { return 0.35 }
            return onset.distance(to: theirs) <= 2 ? 0.25 : 0.1
        }
        guard let published, let theirs = other.published else { return 0 }
        if abs(published - theirs) <= 14 { return 0.15 }
        return abs(published - theirs) > 30 && !isSameOrganisation ? -0.1 : 0
    }

    static let threshold = 0.55

    /// Whether two identifiers mean one organisation: "org-muster" is short for "org-muster-systemhaus".
    private static func isSame(_ one: String, _ other: String) -> Bool {
        one == other || (one.hasPrefix("org-") && (one.hasPrefix(other + "-") || other.hasPrefix(one + "-")))
    }

    /// The share of the smaller set that the other has too.
    private static func overlap(_ one: Set<String>, _ other: Set<String>) -> Double {
        let smaller = min(one.count, other.count)
        return smaller == 0 ? 0 : Double(one.intersection(other).count) / Double(smaller)
    }
}
