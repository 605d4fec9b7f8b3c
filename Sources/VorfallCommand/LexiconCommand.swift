import ArgumentParser
import Entities
import German
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

        @OptionGroup var options: PipelineOptions

        func run() throws {
            let lexicon = try options.pipeline().lexicon
            let problems = LexiconCheck(lexicon).problems
            for problem in problems { print(Terminal.safe(problem.description)) }
            guard problems.isEmpty else { throw ExitCode(1) }
            print("\(lexicon.entities.count) entities, \(lexicon.names.count) names, no problem")
        }
    }

    /// `vorfall lexicon show NAME`
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Explains an entity: its names, its history, and why a name is ambiguous.")

        @Argument(help: "A name or an identifier.")
        var name: String

        @OptionGroup var options: PipelineOptions

        func run() throws {
            let lexicon = try options.pipeline().lexicon
            let entities = lexicon.entities(named: name)
            guard !entities.isEmpty else {
                Terminal.message("vorfall: no entity is called \(Terminal.safe(name))")
                throw ExitCode(1)
            }
            let texts = entities.compactMap { EntityDescription(of: $0.id, in: lexicon)?.description }
            print(Terminal.safe(texts.joined(separator: "\n\n")))
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

        @OptionGroup var options: PipelineOptions

        func run() throws {
            let tagger = EntityTagger(lexicon: try options.pipeline().lexicon)
            let tokens = TokenizedText(text)
            var lines = tagger.findings(in: tokens, published: published).map { finding in
                let taken = finding.accepted?.entity ?? "nothing"
                let others = finding.names.map(\.entity).filter { $0 != finding.accepted?.entity }
                let rest = others.isEmpty ? "" : "; could be \(others.joined(separator: ", "))"
                return (
                    finding.range.lowerBound,
                    "\(tokens.string(finding.range)): \(taken) (\(finding.reason))\(rest)"
                )
            }
            let mentions = tagger.mentions(in: tokens, published: published)
            lines += mentions.filter { !$0.isLinked }.map { mention in
                (
                    mention.range.lowerBound,
                    "\(tokens.string(mention.range)): \(mention.canonical), in no list (\(mention.reason))"
                )
            }
            lines += tagger.references(in: tokens, to: mentions).map { reference in
                (
                    reference.range.lowerBound,
                    "\(tokens.string(reference.range)): \(reference.canonical), a reference (\(reference.reason))"
                )
            }
            for line in lines.sorted(by: { $0.0 < $1.0 }) { print(Terminal.safe(line.1)) }
            if lines.isEmpty { print("no name") }
        }
    }
}
