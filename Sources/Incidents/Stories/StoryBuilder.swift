/// Joins the records of the same incident from different reports, and from different versions of a report.
///
/// The method: pairs of records are taken by falling likeness (ties by identifier) and their groups joined, unless any two
/// members conflict (agglomerative clustering with cannot-link constraints). The result depends on the set of records only,
/// never on their order. Pairs are compared only where they share an organisation, an insurer, a service, a perpetrator or a
/// part of their text's fingerprint, and of those that share one only the nearest in time, so that the cost stays linear in
/// the number of records.
public struct StoryBuilder: Sendable {
    private let decisions: [StoryDecision]

    /// - Parameter decisions: what people decided; records that are not there are passed over.
    public init(decisions: [StoryDecision] = []) { self.decisions = decisions }

    /// The stories of some records, oldest first. Of several versions of an article the last given counts.
    public func stories(of records: [IncidentRecord]) -> [Story] {
        groups(of: records).map { StoryMerge(records: $0).story }
            .sorted { ($0.reports.first?.published ?? "", $0.id) < ($1.reports.first?.published ?? "", $1.id) }
    }

    /// The records of each story, oldest first.
    func groups(of records: [IncidentRecord]) -> [[IncidentRecord]] {
        var byID: [String: IncidentRecord] = [:]
        for record in records { byID[record.id] = record }
        let sorted = byID.values.sorted { Self.isOlder($0, $1) }
        let likenesses = sorted.map(StoryLikeness.init)
        let places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.id, $0) })
        var groups = Groups(count: sorted.count)
        var forbidden: Set<[Int]> = []
        for decision in decisions {
            guard let one = places[decision.one], let other = places[decision.other] else { continue }
            switch decision.kind {
            case .join: groups.join(one, other)
            case .split: forbidden.insert([min(one, other), max(one, other)])
            }
        }
        for pair in Self.pairs(of: likenesses) {
            let (one, other) = (groups.members(of: pair.one), groups.members(of: pair.other))
            if groups.root(of: pair.one) == groups.root(of: pair.other) { continue }
            let isBarred = one.contains { mine in
                other.contains { theirs in
                    likenesses[mine].conflicts(with: likenesses[theirs])
                        || forbidden.contains([min(mine, theirs), max(mine, theirs)])
                }
            }
            if !isBarred { groups.join(pair.one, pair.other) }
        }
        return groups.all.map { $0.map { sorted[$0] } }
    }

    private static func isOlder(_ one: IncidentRecord, _ other: IncidentRecord) -> Bool {
        (one.article.published?.value ?? "", one.id) < (other.article.published?.value ?? "", other.id)
    }

    private struct Pair {
        let one: Int
        let other: Int
        let score: Double
    }

    /// How many records that began later a record is compared with, for each thing that they share.
    private static let window = 300

    /// The pairs that are alike enough, most alike first.
    private static func pairs(of likenesses: [StoryLikeness]) -> [Pair] {
        var sharing: [String: [Int]] = [:]
        for (index, likeness) in likenesses.enumerated() {
            for key in likeness.keys { sharing[key, default: []].append(index) }
        }
        var seen: Set<UInt64> = []
        var pairs: [Pair] = []
        for key in sharing.keys.sorted() {
            let members = (sharing[key] ?? []).sorted { one, other in
                (likenesses[one].day ?? 0, one) < (likenesses[other].day ?? 0, other)
            }
            for (place, member) in members.enumerated() {
                for next in members[(place + 1)...].prefix(window) {
                    let (one, other) = (min(member, next), max(member, next))
                    guard seen.insert(UInt64(one) << 32 | UInt64(other)).inserted else { continue }
                    let score = likenesses[one].score(with: likenesses[other])
                    guard score >= StoryLikeness.threshold, !likenesses[one].conflicts(with: likenesses[other]) else {
                        continue
                    }
                    pairs.append(Pair(one: one, other: other, score: score))
                }
            }
        }
        return pairs.sorted { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
    }
}

extension StoryLikeness {
    /// What two records of one incident have in common at least once.
    fileprivate var keys: [String] {
        var keys = record.affectedInsurers.map { "insurer " + $0.id }
        keys += record.perpetrators.compactMap(\.id).map { "perpetrator " + $0 }
        keys += record.services.map { "service " + $0.id }
        keys += record.causes.compactMap(\.id).map { "organisation " + $0 }
        if let id = record.organisation?.id { keys.append("organisation " + id) }
        // Copies agree in one of the quarters of their fingerprint at least, if they are nearly the same.
        keys += (0..<4).map { "text \($0) \(record.article.similarityHash.bits >> UInt64($0 * 16) & 0xFFFF)" }
        return Array(Set(keys))
    }
}

/// Disjoint sets of indices.
private struct Groups {
    private var roots: [Int]
    private var sets: [Int: [Int]]

    init(count: Int) {
        roots = Array(0..<count)
        sets = Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, [$0]) })
    }

    func root(of index: Int) -> Int { roots[index] }
    func members(of index: Int) -> [Int] { sets[roots[index]] ?? [] }

    mutating func join(_ one: Int, _ other: Int) {
        let (kept, gone) = (min(roots[one], roots[other]), max(roots[one], roots[other]))
        guard kept != gone, let moved = sets.removeValue(forKey: gone) else { return }
        for index in moved { roots[index] = kept }
        sets[kept, default: []] += moved
    }

    /// The sets, each in ascending order, by their first member.
    var all: [[Int]] { sets.values.map { $0.sorted() }.sorted { $0[0] < $1[0] } }
}
