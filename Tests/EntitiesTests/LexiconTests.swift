import German
import TestTables
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

    @Test("a lexicon of another field is found without code, and links its history")
    func otherField() throws {
        let table = try TestTable.text("banks.tsv")
        let lexicon = try Lexicon.bundled.adding(table, file: "banks.tsv")
        #expect(LexiconCheck(lexicon).problems.isEmpty)
        let text = TokenizedText(
            "Die Nordbank Musterstadt ist offline. Kunden der Firma NB und der Altbank warten, NB-Dübel nicht.")
        let found = EntityTagger(lexicon: lexicon).mentions(in: text, published: "2021-05")
        #expect(found.filter(\.isLinked).map(\.canonical).prefix(3) == ["bank-nord", "bank-nord", "bank-alt"])
        #expect(lexicon.predecessors(of: "bank-nord").map(\.id) == ["bank-alt"])
    }

    @Test("a user's file extends, overrides and removes entities of the program")
    func overriding() throws {
        let table = """
            entity\ttk\tinsurer\tTK neu\tstatutory\t101575519
            name\ttk\tTechniker Krankenkasse\tnever
            remove\tdak-gesundheit
            """
        let lexicon = try Lexicon.bundled.adding(table, file: "own.tsv")
        #expect(lexicon["tk"]?.name == "TK neu")
        #expect(lexicon.names(of: "tk").count == Lexicon.bundled.names(of: "tk").count)
        let text = TokenizedText("Die Techniker Krankenkasse und die DAK")
        #expect(EntityTagger(lexicon: lexicon).mentions(in: text, published: nil).isEmpty)
    }

    @Test("the bundled lexicon has all 107 statutory insurers since 2020 and no contradiction")
    func bundled() {
        #expect(LexiconCheck(.bundled).problems == [])
        let statutory = Lexicon.bundled.entities.values.filter { $0.kind == .insurer && $0.insurerKind == "statutory" }
        #expect(statutory.count == 107)
        #expect(statutory.count { $0.validTo == nil } == 93)
    }

    @Test(
        "the check finds each kind of contradiction",
        arguments: [
            ("entity\ta\tinsurer\tA\tstatutory\t101575518\nname\ta\tA eins", LexiconCheck.Problem.Kind.checkDigit),
            ("entity\ta\tinsurer\tA\tprivate\nname\ta\tBarmer Ersatzkasse", .doubleName),
            ("entity\ta\tinsurer\tA\tstatutory\t101575519\nname\ta\tA eins", .doubleIK),
            ("entity\ta\tgroup\tA\t\t\t\t\tnobody\nname\ta\tA eins", .unknownSuccessor),
            (
                "entity\tb\tgroup\tB\t\t\t2022-03-01\nname\tb\tB eins\nentity\ta\tgroup\tA\t\t\t\t2021-12-31\tb\nname\ta\tA eins",
                .gap
            ),
            ("entity\ta\tgroup\tA\t\t\t2021-02-29\nname\ta\tA eins", .date),
            ("entity\ta\tinsurer\tA\nname\ta\tA eins", .incomplete), ("entity\ta\tgroup\tA", .nameless),
        ])
    func check(table: String, kind: LexiconCheck.Problem.Kind) throws {
        let lexicon = try Lexicon.bundled.adding(table, file: "own.tsv")
        #expect(LexiconCheck(lexicon).problems.map(\.kind) == [kind])
    }

    @Test("an entity is described with its history and why a name is ambiguous")
    func description() throws {
        let text = try #require(EntityDescription(of: "mkk-meine-krankenkasse", in: .bundled)).description
        #expect(text.contains("Institutionskennzeichen: 109723913"))
        let old = try #require(EntityDescription(of: "wieland-bkk", in: .bundled)).description
        #expect(old.contains("became: BKK VerbundPlus (bkk-verbundplus)"))
        let barmer = try #require(EntityDescription(of: "barmer", in: .bundled)).description
        #expect(barmer.contains("Barmer: " + EntityName.Rule.adjective.explanation))
    }

    @Test("an entity is found by any of its names, whatever case and hyphens")
    func named() {
        #expect(Lexicon.bundled.entities(named: "audi-bkk").map(\.id) == ["audi-bkk"])
        #expect(Lexicon.bundled.entities(named: "AXA").map(\.id) == ["org-axa", "pkv-axa"])
        #expect(Lexicon.bundled.entities(named: "no such house").isEmpty)
    }
}
