import Incidents

/// How well the stories of a corpus agree with the gold: over all pairs of records, which pairs are one incident.
struct StoryScore {
    private(set) var score = Score()

    /// - Parameter told: records that the gold knows, with the name of the gold's story; a record without one is a story of
    ///   its own.
    init(_ told: [(record: IncidentRecord, story: String?)]) {
        let groups = StoryBuilder().stories(of: told.map(\.record))
        var found: [String: String] = [:]
        for story in groups { for report in story.reports { found[report.record] = story.id } }
        for (place, one) in told.enumerated() {
            for other in told[(place + 1)...] {
                let isGold = one.story != nil && one.story == other.story
                let isFound = found[one.record.id] == found[other.record.id]
                switch (isGold, isFound) {
                case (true, true): score.truePositives += 1
                case (true, false): score.falseNegatives += 1
                case (false, true): score.falsePositives += 1
                case (false, false): break
                }
            }
        }
    }
}
