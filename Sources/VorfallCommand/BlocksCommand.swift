import ArgumentParser
import Articles
import Foundation
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
        for file in InputFile.files(of: input) {
            guard let data = FileManager.default.contents(atPath: file.name) else { continue }
            if let extractor {
                let article = try? extractor.article(from: [UInt8](data))
                print(try JSONLine.string(Found(name: file.name, article: article.map { ArticleAnswer($0) })))
                continue
            }
            let table = BlockTable(page: [UInt8](data))
            let line = Page(
                name: file.name, features: BlockTable.featureNames, texts: table.rows.map(\.text),
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
