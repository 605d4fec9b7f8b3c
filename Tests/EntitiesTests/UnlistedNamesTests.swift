import German
import TestTables
import Testing

@testable import Entities

@Suite("Names that no list has")
struct UnlistedNamesTests {
    private static let tagger = EntityTagger()

    @Test(
        "organisations and speakers are found by their form, ordinary nouns are not",
        arguments: TestTable("organisations.tsv").rows)
    func forms(row: TestTable.Row) {
        let text = TokenizedText(row.columns[0])
        let found = Self.tagger.mentions(in: text, published: nil).filter { !$0.isLinked }
            .map { "\(text.string($0.range))=\($0.canonical)" }
        #expect(found == row.columns.dropFirst().filter { !$0.isEmpty })
    }

    @Test("names that are known to be missed still are", arguments: TestTable("organisations-missed.tsv").rows)
    func missed(row: TestTable.Row) {
        withKnownIssue { forms(row: row) }
    }

    @Test(
        "what a name is follows from the words beside it",
        arguments: [
            ("Die Hackergruppe „Graue Wölfe“ bekannte sich.", EntityKind.perpetrator, "Hackergruppe"),
            ("Der IT-Dienstleister Mustersoft schweigt.", .organisation, "IT-Dienstleister"),
            ("Die Täter, die unter dem Namen „Muster“ auftreten, drohen.", .perpetrator, "Täter"),
            ("Vorstandschefin Erika Muster schweigt.", .person, "Vorstandschefin"),
            ("Max Muster, Sprecher der Stadt, schweigt.", .person, "Sprecher"),
        ])
    func roles(sentence: String, kind: EntityKind, role: String) throws {
        let mention = try #require(
            Self.tagger.mentions(in: TokenizedText(sentence), published: nil).first { !$0.isLinked })
        #expect(mention.kind == kind)
        #expect(mention.role == role)
    }
}
