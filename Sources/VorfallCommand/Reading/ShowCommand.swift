#if Store
    import ArgumentParser
    import Pages
    import Store
    import Vorfall

    /// `vorfall show`
    struct ShowCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Shows an incident, an article, a record or an insurer of a store.",
            discussion: """
                Takes an identifier, such as story-3f2a91c0…, article-…, incident-… (a record) or barmer, or as much of \
                its beginning as names one thing; the word before the digits may be left out. Words are German or English \
                by LC_ALL, LC_MESSAGES or LANG.

                --json writes one object: an incident with its records, an article with its text, records, versions and \
                changes, a record, or an insurer with its incidents.

                Exit status: 0 shown, 1 nothing or more than one thing begins with the identifier, 2 wrong usage or \
                configuration, 3 the store is not there or cannot be used.
                """)

        @Argument(help: "An identifier, or its beginning.")
        var id: String

        @Flag(help: "Write JSON.")
        var json = false

        @OptionGroup var storing: StoreOptions
        @OptionGroup var options: PipelineOptions

        func run() throws {
            let pipeline = try options.pipeline()
            let store = try storing.openExisting(pipeline.configuration)
            try StoreOptions.reportingErrors {
                let found = try identifier(in: store, pipeline)
                let document = try StoreOptions.reading(found.id) {
                    try StoreDocument(found, in: store, lexicon: pipeline.lexicon)
                }
                if found.kind != .article { try StoreOptions.noteStaleIncidents(of: store) }
                guard !json else { return print(try JSONLine.string(document, isPretty: true)) }
                print(DocumentText(style: .output, tables: .output).text(of: document), terminator: "")
            }
        }

        /// The one thing that the identifier names: of the store, else an insurer of the lexicon that no incident
        /// affected.
        private func identifier(in store: Store, _ pipeline: Pipeline) throws -> StoredIdentifier {
            let found = try store.identifiers(beginningWith: id)
            if found.count == 1 { return found[0] }
            let phrases = Phrases(Terminal.language)
            guard found.isEmpty else {
                Terminal.message("vorfall: " + phrases.text(.severalBeginWith, Terminal.safe(id)))
                for item in found { Terminal.message("  \(item.id)") }
                throw ExitCode(1)
            }
            if let entity = pipeline.lexicon[id], entity.insurerKind != nil {
                return StoredIdentifier(kind: .insurer, id: id)
            }
            Terminal.message("vorfall: " + phrases.text(.nothingBeginsWith, Terminal.safe(id)))
            throw ExitCode(1)
        }
    }
#endif
