import ArgumentParser
import Articles
import Foundation
import Intake
import Vorfall

/// `vorfall blocks`, the input of `scripts/train-block-model`; not shown in the help.
struct BlocksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "blocks", abstract: "Writes the blocks of pages and their features as JSON Lines, for training.",
        shouldDisplay: false)

    @Argument(help: "Pages, or folders of pages.")
    var input: [String]

    @Option(help: "Write the articles that another model finds instead, for cross-validation.")
    var model: String?

    func run() throws {
        let extractor = try model.map { ArticleExtractor(modelTable: try String(contentsOfFile: $0, encoding: .utf8)) }
        let limit = Configuration().limits.pageBytes
        for name in input.flatMap({ FileSource(path: $0).names }) where !WARCSource.isArchive(name) {
            let page: [UInt8]
            do {
                page = try FileSource.bytes(of: name, limit: limit)
            } catch {
                Terminal.message("vorfall: \(Terminal.safe(name)): \(error)")
                continue
            }
            if let extractor {
                let article = try? extractor.article(from: page)
                print(try JSONLine.string(Found(name: name, article: article.map { ArticleAnswer($0) })))
                continue
            }
            let table = BlockTable(page: page)
            let line = Page(
                name: name, features: BlockTable.featureNames, texts: table.rows.map(\.text),
                rows: table.rows.map(\.features))
            print(try JSONLine.string(line))
        }
    }

    private struct Page: Encodable {
        let name: String
        let features: [String]
        let texts: [String]
        let rows: [[Float]]
    }

    private struct Found: Encodable {
        let name: String
        let article: ArticleAnswer?
    }
}
