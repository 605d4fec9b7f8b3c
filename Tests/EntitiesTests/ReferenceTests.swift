import German
import TestTables
import Testing

@testable import Entities

@Suite("References")
struct ReferenceTests {
    private static let tagger = EntityTagger()

    @Test(
        "descriptions and pronouns refer to the earlier mention that the text makes plain",
        arguments: TestTable("references.tsv").rows)
    func references(row: TestTable.Row) {
        let text = TokenizedText(row.columns[0])
        let mentions = Self.tagger.mentions(in: text, published: nil)
        let found = Self.tagger.references(in: text, to: mentions)
        #expect(
            found.map { "\(text.string($0.range))=\($0.canonical)" } == row.columns.dropFirst().filter { !$0.isEmpty })
        #expect(found.allSatisfy { mentions[$0.antecedent].canonical == $0.canonical })
    }
}
