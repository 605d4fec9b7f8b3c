import Foundation
import Testing

@Suite("Commands over files")
struct ReadingCommandTests {
    private let fixture: Fixture
    private static let corpus =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false) + "corpus/press"

    init() throws { fixture = try Fixture() }

    private static let extractCalls = [
        Call("extract good", 0, output: #""id":"barmer""#),
        Call("extract page.html --stage article", 0, output: "Störung bei der Barmer"),
        Call("extract -", 0, output: #""id":"barmer""#, input: Fixture.report),
        Call("extract good missing.html", 1, output: #""id":"barmer""#, errors: "missing.html: no such file"),
        Call("extract zeros.txt", 1, errors: "zeros.txt"),
        Call("extract good --stage nonsense", 2, errors: "--stage"),
        Call("extract", 2, errors: "input"),
        Call("extract good --config missing.json", 2, errors: "missing.json: the file cannot be read"),
        Call("extract good --config wrong.json", 2, errors: "wrong.json: limitz"),
        Call("worker --stage dates", 0, output: "timex", input: #"{"id": "a", "text": "Am 27. April 2023."}"# + "\n"),
        Call("worker", 0, output: "badRequest", input: "no JSON\n"),
        Call("worker --stage nonsense", 2, errors: "--stage"),
    ]

    private static let explainCalls = [
        Call("explain page.html", 0, output: "Barmer"),
        Call("explain page.html", 0, output: "Betroffene Versicherer", locale: "de_DE.UTF-8"),
        Call("explain page.html --json", 0, output: #""records""#),
        Call("explain page.html --clauses", 0, output: "incident 0"),
        Call("explain page.html --clauses --json", 0, output: #""sentences""#),
        Call("explain page.html --html no/such/folder.html", 1, errors: "cannot be written"),
        Call("explain missing.html", 1, errors: "missing.html: no such file"),
        Call("explain page.html --json --html out.html", 2, errors: "exclude each other"),
    ]

    private static let lexiconCalls = [
        Call("lexicon check", 0, output: "no problem"),
        Call("lexicon check --json", 0, output: #""problems""#),
        Call("lexicon check --config wrong.json", 2, errors: "limitz"),
        Call("lexicon show hkk", 0, output: "Institutionskennzeichen"),
        Call("lexicon show hkk --json", 0, output: #""id":"hkk""#),
        Call("lexicon show nobody", 1, errors: "no entity is called nobody"),
        Call("lexicon find Barmer", 0, output: "barmer"),
        Call("lexicon find Barmer --json", 0, output: #""canonical":"barmer""#),
        Call("lexicon find Barmer --published gestern", 2, errors: "--published must be"),
    ]

    private static let measuringCalls = [
        Call("evaluate \(corpus) --config empty.json", 0, output: "precision"),
        Call("evaluate \(corpus) --config empty.json --json", 0, output: #""fields""#),
        Call("evaluate \(corpus) --config strict.json", 1, errors: "below the threshold: timeline"),
        Call("evaluate missing", 1, errors: "missing"),
        Call("benchmark page.html --rounds 1 --json", 0, output: #""pages" : 1"#),
        Call("benchmark good --rounds 1", 1, errors: "no page in good"),
        Call("benchmark page.html --rounds 0", 2, errors: "--rounds must be"),
    ]

    @Test(
        "tell by their exit status how it went, and say why",
        arguments: extractCalls + explainCalls + lexiconCalls + measuringCalls)
    func calls(call: Call) throws { try call.check(in: fixture.folder) }

    @Test("records go on from one command to the next")
    func records() throws {
        let extracted = try Program.run(["extract", "good"], in: fixture.folder)
        try extracted.output.write(toFile: fixture.folder + "/records.jsonl", atomically: true, encoding: .utf8)
        for call in [
            Call("stories records.jsonl", 0, output: #""id":"story-"#),
            Call("stories records.jsonl wrong.jsonl", 1, output: "story-", errors: "wrong.jsonl:1"),
            Call("stories records.jsonl --decisions decisions.jsonl", 2, errors: "decisions.jsonl:1"),
            Call("export --format csv records.jsonl", 0, output: "barmer"),
            Call("export --format stix records.jsonl wrong.jsonl", 1, output: "bundle", errors: "wrong.jsonl:1"),
            Call("export --format csv --out no/such/folder.csv records.jsonl", 1, errors: "cannot be written"),
            Call("export --format nonsense records.jsonl", 2, errors: "--format"),
        ] {
            try call.check(in: fixture.folder)
        }
    }
}
