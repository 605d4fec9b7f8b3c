import Testing

@testable import Store

@Suite("Folded spelling")
struct SearchFoldingTests {
    @Test(
        "words that a reader takes for one have one spelling",
        arguments: [
            ("Störung", "stoerung"), ("STÖRUNG", "stoerung"), ("Sto\u{308}rung", "stoerung"), ("Straße", "strasse"),
            ("É", "é"), ("", ""),
        ])
    func folding(text: String, folded: String) { #expect(SearchFolding.folded(text) == folded) }

    @Test("signs part the words of a query")
    func words() { #expect(SearchFolding.words(of: "\"AOK\" Nord-West*") == ["aok", "nord", "west"]) }
}
