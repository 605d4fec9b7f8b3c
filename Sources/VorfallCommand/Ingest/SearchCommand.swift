#if Store
    import ArgumentParser
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

        @OptionGroup var storing: StoreOptions
        @OptionGroup var options: PipelineOptions

        func run() throws {
            let store = try storing.open(try options.configuration(), isTemporary: true)
            let hits = try StoreOptions.reportingErrors { try store.search(words.joined(separator: " "), limit: limit) }
            for hit in hits {
                let fields = [hit.published ?? "", hit.title ?? "", hit.url ?? hit.article]
                print(fields.map(Terminal.safe).joined(separator: "\t"))
            }
        }
    }
#endif
