import German
import Testing

@testable import Entities

@Suite("Lexicon")
struct LexiconTests {
    @Test("every line of the bundled files is read")
    func complete() {
        let entities = EmbeddedResources.entities.utf8Text.split(separator: "\n").count { !$0.hasPrefix("#") }
        let names = EmbeddedResources.names.utf8Text.split(separator: "\n").count { !$0.hasPrefix("#") }
        #expect(Lexicon.bundled.entities.count == entities)
        #expect(Lexicon.bundled.names.count == names)
        #expect(WordTable.bundled.problems.isEmpty)
    }

    @Test("a user's file adds entities and names")
    func adding() throws {
        let table = "entity\tclinic-x\torganisation\tKlinik X\nname\tclinic-x\tKlinik X\n"
        let lexicon = try Lexicon.bundled.adding(table, file: "own.tsv")
        let found = EntityTagger(lexicon: lexicon).mentions(
            in: TokenizedText("Die Klinik X ist offline."), published: nil)
        #expect(found.map(\.canonical) == ["clinic-x"])
    }

    @Test(
        "a wrong line is named",
        arguments: ["x\ty", "entity\tid", "entity\tid\tplanet\tX", "name\tnobody\tX", "name\ttk\tX\tsometimes"])
    func wrong(line: String) throws {
        let error = try #require(throws: LexiconError.self) {
            try Lexicon.bundled.adding("# head\n" + line, file: "own.tsv")
        }
        #expect(error.line == 2)
        #expect(error.description.hasPrefix("own.tsv:2: "))
    }
}
