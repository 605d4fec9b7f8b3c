import Testing

@testable import German

@Suite("Offsets and line feeds")
struct TokenizedTextTests {
    @Test("a line feed ends a sentence, a full stop after an ordinal does not")
    func sentences() {
        let text = TokenizedText("Seit dem 25. April gestört\nDie Kasse warnt. Mehr folgt.")
        #expect(text.sentences.count == 3)
    }

    @Test("offsets in bytes become offsets in Unicode scalars")
    func offsets() {
        let text = TokenizedText("Für Ärzte")
        #expect(text.scalarOffset(ofUTF8: text.tokens[1].start) == 4)
    }
}
