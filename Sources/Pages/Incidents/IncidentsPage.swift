import Incidents

/// The incidents by time, with a picture of who was affected when.
public struct IncidentsPage: Sendable {
    /// What the reader asked for.
    public struct Filter: Sendable, Hashable {
        /// Identifier of an insurer or group.
        public var insurer: String
        public var kind: IncidentKind?
        /// First day (`YYYY-MM-DD`); empty for all.
        public var from: String
        /// Last day.
        public var until: String

        public init(insurer: String = "", kind: IncidentKind? = nil, from: String = "", until: String = "") {
            self.insurer = insurer
            self.kind = kind
            self.from = from
            self.until = until
        }
    }

    private let stories: [Story]
    private let filter: Filter
    private let next: String?
    private let insurers: [Correction.Insurer]

    /// - Parameters:
    ///   - stories: newest first.
    ///   - next: path and query of the page with older ones.
    ///   - insurers: those to choose from.
    public init(_ stories: [Story], filter: Filter = Filter(), next: String? = nil, insurers: [Correction.Insurer] = [])
    {
        self.stories = stories
        self.filter = filter
        self.next = next
        self.insurers = insurers
    }

    public func html(in frame: PageFrame) -> String {
        let phrases = frame.phrases
        let insurer = filter.insurer.isEmpty ? nil : filter.insurer
        let more: Markup = next.map { "<p><a href=\"\(address: $0)\" rel=\"next\">\(phrases[.nextPage])</a></p>" } ?? ""
        return frame.document(
            title: phrases[.incidents], section: .incidents,
            """
            <header class="page"><h1>\(phrases[.incidents])</h1><p class="meta">\(phrases[.incidentsIntro])</p></header>
            \(form(phrases))\(ImpactChart(stories, insurer: insurer, isWhole: filter != Filter(), phrases: phrases).markup)
            <section aria-labelledby="all"><h2 id="all">\(phrases[.allIncidents])</h2>
            \(StoryTable(stories: stories, phrases: phrases).markup)\(more)</section>
            """)
    }

    private func form(_ phrases: Phrases) -> Markup {
        let kinds = IncidentKind.allCases.map { kind -> Markup in
            let chosen: Markup = kind == filter.kind ? " selected" : ""
            return "<option value=\"\(kind.rawValue)\"\(chosen)>\(phrases.term(.kind, kind.rawValue))</option>"
        }
        let options = insurers.map { insurer -> Markup in
            "<option value=\"\(insurer.id)\">\(insurer.name)</option>"
        }
        return """
            <form class="filter" method="get" action="/" role="search">
            <label>\(phrases[.filterInsurer]) <input name="insurer" list="insurers" value="\(filter.insurer)"></label>
            <label>\(phrases[.filterKind]) <select name="kind"><option value="">\(phrases[.allKinds])</option>\(kinds)\
            </select></label>
            <label>\(phrases[.filterFrom]) <input type="date" name="from" value="\(filter.from)"></label>
            <label>\(phrases[.filterUntil]) <input type="date" name="until" value="\(filter.until)"></label>
            <button>\(phrases[.filter])</button></form><datalist id="insurers">\(options)</datalist>
            """
    }
}

/// Incidents as a table: when, what, who was hit, whom it affected, whether data leaked.
struct StoryTable {
    let stories: [Story]
    let phrases: Phrases

    var markup: Markup {
        guard !stories.isEmpty else { return "<p>\(phrases[.noIncidents])</p>" }
        let rows = stories.map { story -> Markup in
            let insurers = story.affectedInsurers + story.affectedGroups
            let links = insurers.prefix(Self.nameLimit).map { insurer -> Markup in
                "<a href=\"/insurers/\(part: insurer.id)\">\(insurer.name)</a>"
            }
            let rest: Markup = insurers.count > Self.nameLimit ? " + \(insurers.count - Self.nameLimit)" : ""
            let names: Markup = links.isEmpty ? "–" : Markup.joined(links, separator: ", ") + rest
            let verdict = story.dataLeak.rawValue
            return """
                <tr><td class="when">\(when(story))</td>
                <th scope="row"><a href="/incidents/\(part: story.id)">\(kinds(story))</a></th>
                <td>\(story.organisation?.name ?? phrases[.unnamed])</td><td>\(names)</td>
                <td><span class="verdict \(verdict)">\(phrases.term(.verdict, verdict))</span></td>
                <td class="number">\(story.reports.count)</td></tr>
                """
        }
        return DataTable(
            name: phrases[.incidents],
            columns: [Phrase.time, .what, .hit, .insurers, .dataLeak, .reports].map { phrases[$0] }, rows: rows,
            style: .wide
        ).markup(phrases)
    }

    private static let nameLimit = 6

    private func kinds(_ story: Story) -> String {
        story.kinds.map { phrases.term(.kind, $0.rawValue) }.joined(separator: ", ")
    }

    private func when(_ story: Story) -> Markup {
        guard let (first, last) = story.published else { return "–" }
        let begin: Markup = "<time datetime=\"\(first)\">\(phrases.date(first))</time>"
        return first == last ? begin : "\(begin) – <time datetime=\"\(last)\">\(phrases.date(last))</time>"
    }
}
