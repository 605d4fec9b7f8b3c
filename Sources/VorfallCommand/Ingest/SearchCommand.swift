#if Store
    import ArgumentParser
    import Pages
    import Store
    import Vorfall

    /// `vorfall search`
    struct SearchCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "search",
            abstract: "Finds stored articles that hold all words of a query.",
            discussion:
                "Case and the spelling of umlauts do not matter: stoerung finds Störung. kranken* finds Krankenkasse.")

        @Argument(help: "Words.")
        var words: [String]

        @Option(help: "The most articles to name.")
        var limit = 20

        @Flag(help: "Write JSON Lines.")
        var json = false

        @OptionGroup var storing: StoreOptions
        @OptionGroup var options: PipelineOptions

        func run() throws {
            let store = try storing.openExisting(try options.configuration())
            let hits = try StoreOptions.reportingErrors { try store.search(words.joined(separator: " "), limit: limit) }
            guard !json else { return try JSONLines.write(hits) }
            let (phrases, tables) = (Phrases(Terminal.language), StoreTables.output)
            var table = tables.table([.published, .title, .original], rigid: [0, 1])
            for hit in hits {
                table.add([
                    tables.id(.article, hit.article), hit.published.map(phrases.date) ?? "–", hit.title ?? "–",
                    hit.url ?? "–",
                ])
            }
            if hits.isEmpty { return Terminal.message(phrases[.noHits]) }
            print(table.text(style: .output), terminator: "")
        }
    }
#endif
