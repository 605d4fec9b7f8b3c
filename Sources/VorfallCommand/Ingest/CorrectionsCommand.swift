#if Store
    import ArgumentParser
    import Articles
    import Foundation
    import Incidents
    import Pages
    import Store
    import Vorfall

    /// `vorfall corrections`
    struct CorrectionsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "corrections",
            abstract: "Lists what people corrected by hand, or writes it as gold for vorfall evaluate.",
            discussion: """
                Writes a line of JSON for each correction, oldest first, withdrawn ones included. With --gold it writes \
                instead two files for each article that was reviewed, ID.html (or ID.txt of a plain text) and \
                ID.gold.json. Compared is then what was decided in all records of the article: all fields if each record \
                was accepted or rejected as a whole, else the affected insurers, groups, data leak or timeline if every \
                value of theirs was decided.

                Exit status: 0 all well, 1 a file could not be written, 2 wrong usage, 3 the store cannot be used.
                """)

        @Option(help: ArgumentHelp("Write gold into this folder.", valueName: "folder"))
        var gold: String?

        @OptionGroup var storing: StoreOptions
        @OptionGroup var options: PipelineOptions

        func run() throws {
            let store = try storing.openExisting(options.configuration())
            let corrections = try StoreOptions.reportingErrors { try store.corrections() }
            guard let gold else {
                for correction in corrections { print(try JSONLine.string(Line(correction))) }
                return
            }
            var (written, open) = (0, 0)
            for article in Set(corrections.filter { $0.withdrawn == nil }.map(\.article)).sorted() {
                let reviewed = try StoreOptions.reportingErrors { try store.reviewedArticle(article) }
                guard let reviewed else { continue }
                let report = try ReviewedGold(
                    article: reviewed.article, extracted: reviewed.extracted, corrected: reviewed.corrected)
                guard let report else {
                    open += 1
                    continue
                }
                try write(report, of: reviewed.article, to: gold + "/" + article)
                written += 1
            }
            Terminal.message("vorfall: gold of \(written) articles; \(open) have no field that is decided throughout")
        }

        private func write(_ report: ReviewedGold, of article: Article, to stem: String) throws {
            do {
                try FileManager.default.createDirectory(
                    atPath: gold ?? ".", withIntermediateDirectories: true)
                let source = SourceFile(article)
                try source.content.write(toFile: stem + source.suffix, atomically: true, encoding: .utf8)
                try report.json.write(toFile: stem + ".gold.json", atomically: true, encoding: .utf8)
            } catch {
                Terminal.message("vorfall: \(Terminal.safe(stem)): cannot be written: \(error.localizedDescription)")
                throw ExitCode(1)
            }
        }

        /// A correction as it is listed.
        private struct Line: Encodable {
            let id: Int
            let article: String
            let record: String
            let correction: Correction
            let withdrawn: String?
            let withdrawnBy: String?

            init(_ stored: StoredCorrection) {
                id = stored.id
                article = stored.article
                record = stored.record
                correction = stored.correction
                withdrawn = stored.withdrawn
                withdrawnBy = stored.withdrawnBy
            }
        }
    }
#endif
