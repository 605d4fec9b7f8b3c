import Incidents

/// One incident: its timeline, who was affected how, and what each report added or contradicted.
public struct IncidentPage: Sendable {
    private let story: Story
    private let records: [IncidentRecord]

    /// - Parameter records: those of the incident's reports, as they were corrected.
    public init(_ story: Story, records: [IncidentRecord]) {
        self.story = story
        self.records = records
    }

    public func html(in frame: PageFrame) -> String {
        let phrases = frame.phrases
        let title = story.title(phrases)
        return frame.document(
            title: title, section: .incidents,
            """
            <header class="page"><h1>\(title)</h1><p class="meta">\(summary(phrases))</p></header>
            <section aria-labelledby="timeline"><h2 id="timeline">\(phrases[.timeline])</h2>\(timeline(phrases))</section>
            <section aria-labelledby="matrix"><h2 id="matrix">\(phrases[.matrix])</h2>
            \(ServiceMatrix(story: story, phrases: phrases).markup)</section>
            \(answers(story.dataLeakHistory, .verdicts, phrases) { phrases.term(.verdict, $0) })
            \(answers(story.peopleAffectedHistory, .people, phrases) { phrases.people($0) })
            <section aria-labelledby="reports"><h2 id="reports">\(phrases[.reports])</h2>\(reports(phrases))</section>
            """)
    }

    private func summary(_ phrases: Phrases) -> Markup {
        var parts = [phrases.count(.reportCount, story.reports.count)]
        let insurers = story.affectedInsurers.count
        if insurers > 0 { parts.append(phrases.count(.insurerCount, insurers)) }
        parts.append("\(phrases[.dataLeak]): \(phrases.term(.verdict, story.dataLeak.rawValue))")
        return Markup(parts.joined(separator: " · "))
    }

    private func timeline(_ phrases: Phrases) -> Markup {
        let items = story.timeline.map { event -> Markup in
            let links = event.records.compactMap { id in story.reports.first { $0.record == id } }
                .map { report -> Markup in
                    let anchor = anchor(of: event, in: report.record)
                    return """
                        <a href="/articles/\(part: report.article)\(anchor)">\(report.publisher ?? phrases[.article])</a>
                        """
                }
            return """
                <li><time datetime="\(event.begin ?? event.value)">\(phrases.moment(event.value))</time>
                <b>\(phrases.term(.event, event.event.rawValue))</b> <span class="note">\
                \(Markup.joined(links, separator: ", "))</span></li>
                """
        }
        return items.isEmpty ? "<p>–</p>" : "<ol class=\"timeline\">\(items)</ol>"
    }

    /// Where a report tells of an event, as a fragment of the article's page.
    private func anchor(of event: Story.Event, in record: String) -> Markup {
        let told = records.first { $0.id == record }?.timeline.first {
            $0.event == event.event && $0.value == event.value
        }
        guard let evidence = told?.evidence.first else { return "" }
        return "#\(EvidenceKey.key(of: evidence))"
    }

    private func answers(
        _ answers: [Story.Answer], _ heading: Phrase, _ phrases: Phrases, name: (String) -> String
    ) -> Markup {
        guard !answers.isEmpty else { return "" }
        let rows = answers.map { answer -> Markup in
            let report = story.reports.first { $0.record == answer.record }
            return """
                <tr><td>\(answer.published.map(phrases.date) ?? "–")</td><th scope="row">\(name(answer.value))</th>
                <td>\(answer.source?.name ?? "–")</td><td>\(report.map { link(to: $0, phrases) } ?? "–")</td></tr>
                """
        }
        let id: Markup = heading == .verdicts ? "verdicts" : "people"
        let table = DataTable(
            name: phrases[heading], columns: [Phrase.published, .claims, .source, .article].map { phrases[$0] },
            rows: rows)
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)">\(phrases[heading])</h2>\(table.markup(phrases))</section>
            """
    }

    private func link(to report: Story.Report, _ phrases: Phrases) -> Markup {
        "<a href=\"/articles/\(part: report.article)\">\(report.title ?? phrases[.article])</a>"
    }

    // MARK: Reports

    private func reports(_ phrases: Phrases) -> Markup {
        let items = Contribution.contributions(to: story, records: records, phrases: phrases).map { item -> Markup in
            let report = item.report
            var notes: [Markup] = []
            if report.standing == .background {
                notes.append("<span class=\"badge\">\(phrases[.backgroundReport])</span>")
            }
            if item.isCorrected { notes.append("<span class=\"badge\">\(phrases[.correctedByHand])</span>") }
            let meta = [report.publisher, report.published.map(phrases.date)].compactMap(\.self).joined(separator: ", ")
            return """
                <li><p class="report-title">\(link(to: report, phrases)) \(notes)</p><p class="meta">\(meta)</p>
                \(contribution(item, phrases))</li>
                """
        }
        return "<ol class=\"reports\">\(items)</ol>"
    }

    private func contribution(_ item: Contribution, _ phrases: Phrases) -> Markup {
        if let original = item.copyOf { return "<p class=\"note\">\(phrases[.copy]) „\(original)“</p>" }
        let lists: [(Phrase, [String], Markup)] = [
            (.adds, item.added, "adds"), (.changes, item.changed, "changes"),
            (.contradicts, item.contradicted, "contradicts"),
        ]
        let shown = lists.filter { !$0.1.isEmpty }.map { phrase, values, name -> Markup in
            let entries = values.map { value -> Markup in "<li>\(value)</li>" }
            return "<div class=\"\(name)\"><dt>\(phrases[phrase])</dt><dd><ul>\(entries)</ul></dd></div>"
        }
        return shown.isEmpty
            ? "<p class=\"note\">\(phrases[.nothingNew])</p>" : "<dl class=\"contribution\">\(shown)</dl>"
    }
}

extension Story {
    /// A heading for people: kinds and the one hit.
    package func title(_ phrases: Phrases) -> String {
        let kinds = kinds.map { phrases.term(.kind, $0.rawValue) }.joined(separator: ", ")
        return [kinds, organisation?.name].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// The first and last day of publication (`YYYY-MM-DD`), where known.
    package var published: (first: String, last: String)? {
        let days = reports.compactMap(\.published).map { String($0.prefix(10)) }.sorted()
        guard let first = days.first, let last = days.last else { return nil }
        return (first, last)
    }
}
