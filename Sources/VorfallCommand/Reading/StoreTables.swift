#if Store
    import Incidents
    import Pages
    import Store

    /// What a store holds, as tables in the reader's language.
    struct StoreTables {
        let phrases: Phrases
        /// Characters of a line; `nil` for fields with tabs and whole identifiers.
        let width: Int?

        /// Tables for standard output.
        static var output: StoreTables {
            StoreTables(phrases: Phrases(Terminal.language), width: Terminal.outputWidth)
        }

        func incidents(_ stories: [Story]) -> TerminalTable {
            var table = table([.time, .what, .hit, .insurers, .dataLeak, .reports], rigid: [0, 1, 6])
            for story in stories {
                table.add([
                    id(.incident, story.id), days(of: story),
                    story.kinds.map { phrases.term(.kind, $0.rawValue) }.joined(separator: ", "),
                    story.organisation?.name ?? "–",
                    names((story.affectedInsurers + story.affectedGroups).map(\.name)),
                    phrases.term(.verdict, story.dataLeak.rawValue), String(story.reports.count),
                ])
            }
            return table
        }

        func articles(_ articles: [StoredArticle]) -> TerminalTable {
            var table = table([.published, .publisher, .title, .version, .incidents], rigid: [0, 1, 4, 5])
            for article in articles {
                table.add([
                    id(.article, article.id), article.published.map(phrases.date) ?? "–", article.publisher ?? "–",
                    article.title ?? article.url ?? "–", String(article.version), String(article.recordCount),
                ])
            }
            return table
        }

        func insurers(_ insurers: [StoredInsurer]) -> TerminalTable {
            var table = table([.insurer, .kindOfInsurer, .incidents, .latest], rigid: [0, 3, 4])
            for insurer in insurers {
                table.add([
                    insurer.id, insurer.name, phrases.term(.insurerKind, insurer.kind), String(insurer.incidentCount),
                    insurer.latest.map(phrases.date) ?? "–",
                ])
            }
            return table
        }

        /// A table whose first column holds identifiers.
        func table(_ titles: [Phrase], rigid: Set<Int>) -> TerminalTable {
            TerminalTable(["ID"] + titles.map { phrases[$0] }, rigid: rigid, width: width)
        }

        /// An identifier as it stands in a table.
        func id(_ kind: StoredIdentifier.Kind, _ id: String) -> String {
            width == nil ? id : StoredIdentifier(kind: kind, id: id).short
        }

        private func days(of story: Story) -> String {
            guard let (first, last) = story.published else { return "–" }
            return first == last ? phrases.date(first) : phrases.date(first) + " – " + phrases.date(last)
        }

        private func names(_ names: [String]) -> String {
            let most = width == nil ? names.count : 3
            let rest = names.count > most ? " + \(names.count - most)" : ""
            return names.isEmpty ? "–" : names.prefix(most).joined(separator: ", ") + rest
        }
    }
#endif
