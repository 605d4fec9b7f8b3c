import TestTables
import Testing

@testable import German

/// The rows of `grammar.tsv`: what is asked, the text, the answer with its parts separated by " | ".
@Suite("German grammar")
struct GrammarTests {
    private static func rows(_ what: String) -> [TestTable.Row] {
        TestTable("grammar.tsv").rows.filter { $0.columns[0] == what }
    }

    private func expect(_ parts: [String], _ row: TestTable.Row) {
        #expect(parts.joined(separator: " | ") == row[2] ?? "")
    }

    @Test("a text is cut into words, numbers and marks", arguments: rows("tokens"))
    func tokens(row: TestTable.Row) {
        let text = TokenizedText(row.columns[1])
        expect(text.tokens.map { text.string($0) }, row)
    }

    @Test("sentences end at stops that are no abbreviations, ordinals or numbers", arguments: rows("sentences"))
    func sentences(row: TestTable.Row) {
        let text = TokenizedText(row.columns[1])
        expect(text.sentences.map(text.phrase), row)
    }

    @Test("sentences are cut into clauses", arguments: rows("clauses"))
    func clauses(row: TestTable.Row) {
        let text = TokenizedText(row.columns[1])
        expect(
            text.allClauses.map { clause in
                "\(clause.kind.rawValue): \(clause.tokens.map(text.phrase).joined(separator: " … "))"
            }, row)
    }

    @Test("a negation reaches as far as its clause and kind allow", arguments: rows("negated"))
    func negation(row: TestTable.Row) {
        let text = TokenizedText(row.columns[1])
        let words = text.tokens.indices.filter { index in
            text.tokens[index].kind == .word
                && text.allClauses.contains { $0.contains(index) && text.isNegated(index, in: $0) }
        }
        expect(words.map { text.string(text.tokens[$0]) }, row)
    }

    @Test("verbs in the subjunctive are told from the indicative", arguments: rows("subjunctive"))
    func subjunctive(row: TestTable.Row) {
        let text = TokenizedText(row.columns[1])
        expect(text.tokens.indices.filter(text.isSubjunctive).map { text.string(text.tokens[$0]) }, row)
    }

    @Test("quotations are speech or names", arguments: rows("quotations"))
    func quotations(row: TestTable.Row) {
        let text = TokenizedText(row.columns[1])
        expect(text.quotations.map { ($0.isSpeech ? "speech: " : "name: ") + text.phrase($0.tokens) }, row)
    }

    @Test("who says a sentence follows from verbs and phrases", arguments: rows("sources"))
    func attributions(row: TestTable.Row) {
        let text = TokenizedText(row.columns[1])
        let found = text.sentences.flatMap { text.attributions(in: $0) }
        expect(found.map { "\(text.phrase($0.cue)) < \(text.phrase($0.speaker))" }, row)
    }

    @Test("hedges are words and phrases", arguments: rows("hedges"))
    func hedges(row: TestTable.Row) {
        let text = TokenizedText(row.columns[1])
        expect(text.allClauses.flatMap { text.hedges(in: $0) }.map(text.phrase), row)
    }

    @Test("a separable verb is found with its particle", arguments: rows("separable"))
    func separable(row: TestTable.Row) {
        let text = TokenizedText(row.columns[1])
        let verbs = text.allClauses.flatMap { text.separableVerbs(in: $0) }
        expect(verbs.map { "\(text.string(text.tokens[$0.verb])) + \(text.string(text.tokens[$0.particle]))" }, row)
    }

    @Test(
        "forms of a word have one stem, other words another",
        arguments: [
            ("Krankenkasse", "Krankenkassen", true), ("Häuser", "Haus", true), ("betroffene", "betroffenen", true),
            ("Ausfalls", "Ausfall", true), ("gestört", "gestörten", true), ("Kasse", "Kunde", false),
            ("Lücke", "Brücke", false),
        ])
    func stems(one: String, other: String, areEqual: Bool) {
        #expect((Stemmer.stem(one) == Stemmer.stem(other)) == areEqual)
    }
}

extension TokenizedText {
    fileprivate var allClauses: [Clause] { sentences.flatMap { clauses(of: $0) } }

    fileprivate func phrase(_ range: Range<Int>) -> String {
        range.isEmpty ? "" : string(tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
    }
}
