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

    func run() throws {
        for file in InputFile.files(of: input) {
            guard let data = FileManager.default.contents(atPath: file.name) else { continue }
            let table = BlockTable(page: [UInt8](data))
            let line = Page(
                name: file.name, features: BlockTable.featureNames, texts: table.rows.map(\.text), rows: table.rows.map(\.features))
            print(try JSONLine.string(line))
        }
    }

    private struct Page: Encodable {
        let name: String
        let features: [String]
        let texts: [String]
        let rows: [[Float]]
    }
}
