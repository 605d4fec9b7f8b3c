#if Store
    import Incidents
    import Pages
    import Store

    /// What a store tells of one thing, for people.
    struct DocumentText {
        let style: TerminalStyle
        let tables: StoreTables
        private var phrases: Phrases { tables.phrases }

        func text(of document: StoreDocument) -> String {
            switch document {
            case .incident(let story, _): text(of: story)
            case .article(let article, let reading): text(of: article, reading)
            case .record(let record): text(of: record)
            case .insurer(let insurer, let incidents):
                head(insurer.name, [insurer.id, phrases.term(.insurerKind, insurer.kind)])
                    + (incidents.isEmpty
                        ? phrases[.noHistory] + "\n" : tables.incidents(incidents).text(style: style))
            }
        }

        // MARK: Incident

        private func text(of story: Story) -> String {
            let insurers = (story.affectedInsurers + story.affectedGroups).count
            return head(
                story.title(phrases),
                [
                    story.id, phrases.count(.reportCount, story.reports.count),
                    phrases.count(.insurerCount, insurers),
                    "\(phrases[.dataLeak]): \(phrases.term(.verdict, story.dataLeak.rawValue))",
                ])
                + section(.timeline, timeline(of: story)) + section(.matrix, effects(of: story))
                + section(.verdicts, answers(story.dataLeakHistory) { phrases.term(.verdict, $0) })
                + section(.people, answers(story.peopleAffectedHistory) { phrases.people($0) })
                + section(.reports, reports(of: story))
        }

        private func timeline(of story: Story) -> TerminalTable {
            var table = TerminalTable(
                [.time, .event, .reports].map { phrases[$0] }, rigid: [0, 2], width: tables.width)
            for event in story.timeline {
                table.add([
                    phrases.moment(event.value), phrases.term(.event, event.event.rawValue),
                    String(event.records.count),
                ])
            }
            return table
        }

        private func effects(of story: Story) -> TerminalTable {
            var table = TerminalTable(
                [.insurer, .service, .status, .since, .until].map { phrases[$0] }, rigid: [2, 3, 4],
                width: tables.width)
            func add(_ name: String, _ service: Story.Service) {
                table.add([
                    name, service.name, phrases.term(.status, service.status.rawValue), day(service.since),
                    day(service.until),
                ])
            }
            for insurer in story.affectedInsurers + story.affectedGroups {
                let doubt =
                    insurer.contradictedBy.isEmpty
                    ? ""
                    : " (\(phrases[.notAffected]): "
                        + "\(phrases.count(.reportCount, insurer.contradictedBy.count)))"
                for service in insurer.services { add(insurer.name + doubt, service) }
                if insurer.services.isEmpty {
                    table.add([insurer.name + doubt, "–", "–", day(insurer.since), day(insurer.until)])
                }
            }
            for service in story.services { add(phrases[.noInsurerNamed], service) }
            return table
        }

        private func answers(_ answers: [Story.Answer], name: (String) -> String) -> TerminalTable {
            var table = TerminalTable(
                [.published, .claims, .source].map { phrases[$0] }, rigid: [0], width: tables.width)
            for answer in answers {
                table.add([day(answer.published), name(answer.value), answer.source?.name ?? "–"])
            }
            return table
        }

        private func reports(of story: Story) -> TerminalTable {
            var table = tables.table([.published, .publisher, .title], rigid: [0, 1])
            for report in story.reports {
                table.add([
                    tables.id(.article, report.article), day(report.published), report.publisher ?? "–",
                    report.title ?? report.url ?? "–",
                ])
            }
            return table
        }

        // MARK: Article and record

        private func text(of article: StoredArticle, _ reading: StoreDocument.Reading) -> String {
            var versions = TerminalTable(
                [.version, .published, .input].map { phrases[$0] }, rigid: [0, 1], width: tables.width)
            for version in reading.versions {
                versions.add([
                    String(version.version), day(version.published ?? version.fetched), version.location,
                ])
            }
            let records = reading.records.map { "\n" + outline(of: $0) }.joined()
            return head(
                article.title ?? article.url ?? article.id,
                [
                    article.id, article.publisher, article.published.map(phrases.date), article.url,
                ].compactMap(\.self))
                + (records.isEmpty ? phrases[.noRecords] + "\n" : String(records.dropFirst())) + "\n"
                + section(.versions, versions)
        }

        private func text(of record: IncidentRecord) -> String {
            let article = record.article
            return head(
                article.title ?? article.url ?? article.id,
                [record.id, article.publisher, article.published.map { phrases.date($0.value) }, article.url]
                    .compactMap(\.self))
                + outline(of: record)
        }

        /// A record line by line, each value with the first words that prove it.
        private func outline(of record: IncidentRecord) -> String {
            RecordOutline(record, language: phrases.language).rows.map { row in
                let words = String(repeating: "  ", count: row.level) + Terminal.safe(row.text)
                let sure = row.confidence.map { "  " + phrases.percent($0) } ?? ""
                let quote = row.evidence.first.map { "  " + quoted(Terminal.safe($0.exact)) } ?? ""
                return (row.level == 0 ? style.bold(words) : words) + style.dim(sure + quote) + "\n"
            }.joined()
        }

        // MARK: Parts

        private func head(_ title: String, _ facts: [String]) -> String {
            style.bold(Terminal.safe(title)) + "\n" + style.dim(Terminal.safe(facts.joined(separator: " · "))) + "\n\n"
        }

        /// A table with its heading; nothing if it has no row.
        private func section(_ title: Phrase, _ table: TerminalTable) -> String {
            guard !table.rows.isEmpty else { return "" }
            return style.bold(phrases[title]) + "\n" + table.text(style: style, indentation: 2) + "\n"
        }

        private func quoted(_ words: String) -> String {
            phrases.language == .german ? "„\(words)“" : "“\(words)”"
        }

        private func day(_ value: String?) -> String { value.map(phrases.date) ?? "–" }
    }
#endif
