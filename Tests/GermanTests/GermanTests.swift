import Testing

@testable import German

@Suite("Tokens and sentences")
struct TokenizedTextTests {
    @Test(
        "a text is cut into words, numbers and marks",
        arguments: [
            ("Am Dienstag fiel die App aus.", ["Am", "Dienstag", "fiel", "die", "App", "aus", "."]),
            ("rund 300.000 Online-Kunden", ["rund", "300.000", "Online-Kunden"]),
            ("um 9.30 Uhr", ["um", "9.30", "Uhr"]),
            ("(dmk)", ["(", "dmk", ")"]),
        ])
    func tokens(text: String, expected: [String]) {
        let tokenized = TokenizedText(text)
        #expect(tokenized.tokens.map { tokenized.string($0) } == expected)
    }

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
