import Incidents

/// An insurer, or a kind of insurers, with the incidents that affected it.
public struct InsurerPage: Sendable {
    private let insurer: Correction.Insurer
    private let stories: [Story]

    /// - Parameter stories: those that affected it, newest first.
    public init(_ insurer: Correction.Insurer, stories: [Story]) {
        self.insurer = insurer
        self.stories = stories
    }

    public func html(in frame: PageFrame) -> String {
        let phrases = frame.phrases
        let meta = insurer.ik.map { "\(phrases[.ik]) \($0)" } ?? ""
        let table: Markup =
            stories.isEmpty
            ? "<p>\(phrases[.noHistory])</p>" : StoryTable(stories: stories, phrases: phrases).markup
        return frame.document(
            title: insurer.name, section: .incidents,
            """
            <header class="page"><h1>\(insurer.name)</h1><p class="meta">\(meta)</p></header>
            <section aria-labelledby="history"><h2 id="history">\(phrases[.history])</h2>
            \(ImpactChart(stories, insurer: insurer.id, phrases: phrases).markup)\(services(phrases))\(table)</section>
            """)
    }

    /// The services of the insurer that incidents affected, newest first.
    private func services(_ phrases: Phrases) -> Markup {
        let effects = stories.flatMap { story in
            (story.affectedInsurers + story.affectedGroups).filter { $0.id == insurer.id }.flatMap(\.services)
                .map { (story, $0) }
        }
        guard !effects.isEmpty else { return "" }
        let rows = effects.map { story, service -> Markup in
            """
            <tr><th scope="row">\(service.name)</th>
            <td class="status \(service.status.rawValue)">\(phrases.term(.status, service.status.rawValue))</td>
            <td>\(service.since.map(phrases.date) ?? "–")</td><td>\(service.until.map(phrases.date) ?? "–")</td>
            <td><a href="/incidents/\(part: story.id)">\(story.title(phrases))</a></td></tr>
            """
        }
        return DataTable(
            name: phrases[.service], columns: [Phrase.service, .status, .since, .until, .what].map { phrases[$0] },
            rows: rows
        ).markup(phrases)
    }
}
