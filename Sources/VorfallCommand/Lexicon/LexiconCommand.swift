import ArgumentParser
import Entities
import German
import Incidents
import Vorfall

/// `vorfall lexicon`
struct LexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Checks the lexicon, shows its entities, and explains what it finds in a text.",
        discussion: "The lexicon is the program's with the files that pipeline.json names under lexicons.",
        subcommands: [Check.self, Show.self, Find.self])

    /// `vorfall lexicon check`
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Finds double names, wrong Institutionskennzeichen, gaps in history and unknown references.",
            discussion: "Exit status: 0 if there is no problem, 1 if there are some, 2 if a file cannot be read.")

        @Flag(help: "Write JSON.")
        var json = false

        @OptionGroup var options: PipelineOptions

        func run() throws {
            let lexicon = try options.pipeline().lexicon
            let problems = LexiconCheck(lexicon).problems
            if json {
                let answer = LexiconAnswer.Check(
                    entities: lexicon.entities.count, names: lexicon.names.count, problems: problems)
                print(try JSONLine.string(answer, isPretty: true))
            } else if problems.isEmpty {
                print("\(lexicon.entities.count) entities, \(lexicon.names.count) names, no problem")
            } else {
                for problem in problems { print(Terminal.safe(problem.description)) }
            }
            if !problems.isEmpty { throw ExitCode(1) }
        }
    }

    /// `vorfall lexicon show NAME`
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Explains an entity: its names, its history, and why a name is ambiguous.")

        @Argument(help: "A name or an identifier.")
        var name: String

        @Flag(help: "Write a line of JSON for each entity of the name.")
        var json = false

        @OptionGroup var options: PipelineOptions

        func run() throws {
            let lexicon = try options.pipeline().lexicon
            let entities = lexicon.entities(named: name)
            guard !entities.isEmpty else {
                Terminal.message("vorfall: no entity is called \(Terminal.safe(name))")
                throw ExitCode(1)
            }
            let descriptions = entities.compactMap { EntityDescription(of: $0.id, in: lexicon) }
            guard !json else {
                return try JSONLines.write(descriptions.map(LexiconAnswer.Description.init))
            }
            print(Terminal.safe(descriptions.map(\.description).joined(separator: "\n\n")))
        }
    }

    /// `vorfall lexicon find TEXT`
    struct Find: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows which names stand in a text, what each is taken for, and why.")

        @Argument(help: "A sentence or more.")
        var text: String

        @Option(
            help: ArgumentHelp("When the text was published, which decides what names are valid.", valueName: "date"))
        var published: String?

        @Flag(help: "Write a line of JSON for each name.")
        var json = false

        @OptionGroup var options: PipelineOptions

        func validate() throws {
            if let published, CivilSpan(published) == nil {
                throw ValidationError("--published must be a day, a month or a year: 2023-04-27, 2023-04 or 2023")
            }
        }

        func run() throws {
            let tagger = EntityTagger(lexicon: try options.pipeline().lexicon)
            let tokens = TokenizedText(text)
            let mentions = tagger.mentions(in: tokens, published: published)
            let names =
                (tagger.findings(in: tokens, published: published).map { LexiconAnswer.Name($0, in: tokens) }
                + mentions.filter { !$0.isLinked }.map { LexiconAnswer.Name($0, in: tokens) }
                + tagger.references(in: tokens, to: mentions).map { LexiconAnswer.Name($0, in: tokens) })
                .sorted { $0.start < $1.start }
            guard !json else { return try JSONLines.write(names) }
            for name in names { print(Terminal.safe(name.description)) }
            if names.isEmpty { print("no name") }
        }
    }
}
