#if Store
    import ArgumentParser
    import Foundation
    import Incidents
    import Pages
    import Store
    import Vorfall

    /// `vorfall list`
    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Lists the incidents, articles or insurers of a store.",
            discussion: """
                Incidents and articles come newest first. On a terminal a table that fits its width, with the first eight \
                digits of each identifier, which `vorfall show` takes; elsewhere whole fields with tabs between. Words \
                are German or English by LC_ALL, LC_MESSAGES or LANG.

                --json writes JSON Lines: incidents as `vorfall stories` writes them, articles and insurers as the HTTP \
                service does.

                Exit status: 0 all well, 2 wrong usage or configuration, 3 the store is not there or cannot be used.
                """)

        /// What is listed.
        enum Subject: String, EnumerableFlag {
            case incidents, articles, insurers

            static func help(for value: Subject) -> ArgumentHelp? {
                switch value {
                case .incidents: "Incidents, joined from all reports of each."
                case .articles: "Articles in their latest version."
                case .insurers: "Insurers and groups of insurers that some incident affected, by name."
                }
            }
        }

        @Flag var subject: Subject = .incidents

        @Option(help: ArgumentHelp("Only what affected this insurer or group of insurers.", valueName: "id"))
        var insurer: String?

        @Option(help: ArgumentHelp("Only incidents that affected this service.", valueName: "id"))
        var service: String?

        @Option(help: ArgumentHelp("Only incidents of this kind.", valueName: "kind"))
        var kind: IncidentKind?

        @Option(help: ArgumentHelp("Only incidents with this verdict on a data leak.", valueName: "verdict"))
        var dataLeak: DataLeak.Verdict?

        @Option(help: ArgumentHelp("Only articles of this publisher, as they name it.", valueName: "name"))
        var publisher: String?

        @Flag(inversion: .prefixedNo, help: "Only articles that have a record, or that have none.")
        var records: Bool?

        @Option(help: ArgumentHelp("Only what was published on this day or later.", valueName: "YYYY-MM-DD"))
        var since: String?

        @Option(help: ArgumentHelp("Only what was published on this day or earlier.", valueName: "YYYY-MM-DD"))
        var until: String?

        @Option(help: ArgumentHelp("The most to list; 0 for all.", valueName: "number"))
        var limit = 50

        @Flag(help: "Write JSON Lines.")
        var json = false

        @OptionGroup var storing: StoreOptions
        @OptionGroup var options: PipelineOptions

        func validate() throws {
            for (name, day) in [("since", since), ("until", until)] {
                if let day, CivilSpan(day) == nil {
                    throw ValidationError("--\(name) must be a day, a month or a year: 2023-04-27, 2023-04 or 2023")
                }
            }
            if limit < 0 { throw ValidationError("--limit must be at least 0") }
            let filters: [(name: String, isGiven: Bool, subjects: [Subject])] = [
                ("--insurer", insurer != nil, [.incidents, .articles]), ("--service", service != nil, [.incidents]),
                ("--kind", kind != nil, [.incidents]), ("--data-leak", dataLeak != nil, [.incidents]),
                ("--publisher", publisher != nil, [.articles]), ("--records", records != nil, [.articles]),
                ("--since", since != nil, [.incidents, .articles]), ("--until", until != nil, [.incidents, .articles]),
            ]
            for filter in filters where filter.isGiven && !filter.subjects.contains(subject) {
                throw ValidationError("\(filter.name) does not choose \(subject.rawValue)")
            }
        }

        func run() throws {
            let store = try storing.openExisting(options.configuration())
            try StoreOptions.reportingErrors {
                if subject != .articles { try StoreOptions.noteStaleIncidents(of: store) }
                switch subject {
                case .incidents: try listIncidents(of: store)
                case .articles: try listArticles(of: store)
                case .insurers: try listInsurers(of: store)
                }
            }
        }

        private func listIncidents(of store: Store) throws {
            let filter = IncidentFilter(
                insurer: insurer, service: service, kind: kind, dataLeak: dataLeak, since: since, until: until)
            let part = try ListPart(limit: most) { try store.incidents(filter, after: $0, limit: $1) }
            noteRest(isWhole: part.next == nil, count: part.elements.count)
            guard !json else { return print(part.elements.map { $0.json + "\n" }.joined(), terminator: "") }
            let stories = try part.elements.map { incident in
                try StoreOptions.reading(incident.id) { try incident.story() }
            }
            show(StoreTables.output.incidents(stories))
        }

        private func listArticles(of store: Store) throws {
            let filter = ArticleFilter(
                publisher: publisher, insurer: insurer, hasRecords: records, since: since, until: until)
            let part = try ListPart(limit: most) { try store.articles(filter, after: $0, limit: $1) }
            noteRest(isWhole: part.next == nil, count: part.elements.count)
            guard !json else { return try JSONLines.write(part.elements) }
            show(StoreTables.output.articles(part.elements))
        }

        private func listInsurers(of store: Store) throws {
            let found = try store.insurers()
            let insurers = Array(found.prefix(most))
            noteRest(isWhole: insurers.count == found.count, count: insurers.count)
            guard !json else { return try JSONLines.write(insurers) }
            show(StoreTables.output.insurers(insurers))
        }

        private var most: Int { limit == 0 ? .max : limit }

        /// Says on standard error if a list is empty or goes on.
        private func noteRest(isWhole: Bool, count: Int) {
            let phrases = Phrases(Terminal.language)
            if count == 0 { Terminal.message("vorfall: " + phrases[.noHits]) }
            if !isWhole { Terminal.message("vorfall: " + phrases.text(.moreInList, String(count))) }
        }

        private func show(_ table: TerminalTable) {
            if !table.rows.isEmpty { print(table.text(style: .output), terminator: "") }
        }
    }

    extension IncidentKind: ExpressibleByArgument {}
    extension DataLeak.Verdict: ExpressibleByArgument {}
#endif
