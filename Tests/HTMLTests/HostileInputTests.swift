import Testing

@testable import HTML

@Suite("Pages made to break parsers")
struct HostileInputTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let before: String
        let after: String
        init(_ name: String, before: String = "", after: String = "") {
            testDescription = name
            self.before = before
            self.after = after
        }
    }

    static let cases = [
        Case("100,000 nested elements", before: repeated("<div>", 100_000)),
        Case(
            "100,000 nested elements in a cell of an open paragraph",
            before: "<p><table><tr><td>" + repeated("<div>", 100_000)),
        Case("200,000 siblings", after: repeated("<i></i>", 200_000)),
        Case("an attribute of 10 MB", before: "<div class=\"" + repeated("a", 10_000_000) + "\">"),
        Case("20,000 attributes", before: "<div " + repeated("id=1 ", 20_000) + ">"),
        Case("100,000 end tags without start", before: repeated("</b>", 100_000)),
        Case("200,000 open comments", after: repeated("<!--", 200_000)),
        Case("100,000 open drawings", after: repeated("<svg>", 100_000)),
        Case("100,000 open quotes", after: repeated("<a href=\"x>", 100_000)),
        Case("50,000 nested tables", before: repeated("<table><tr><td>", 50_000)),
        Case("50,000 nested forms", before: repeated("<form>", 50_000)),
        Case("50,000 open inline elements in paragraphs", after: repeated("<p><b>x", 50_000)),
    ]

    @Test("The paragraph is found within two seconds", arguments: cases)
    func survives(_ page: Case) {
        let markup = page.before + "<p>Die Kasse ist offline.</p>" + page.after
        var paragraphs: [String] = []
        let time = ContinuousClock().measure { paragraphs = Page(markup).paragraphs }
        #expect(paragraphs.contains("Die Kasse ist offline."))
        #expect(time < .seconds(HostileInputTests.limit))
    }

    @Test(
        "Any bytes give a page",
        arguments: [[], [0], [0xFF], [0x3C], [0x3C, 0x21], [0x26], [0x89, 0x50, 0x4E, 0x47, 0x0D]])
    func anyBytes(_ bytes: [UInt8]) {
        let page = PageParser.parse(bytes, encodingHint: nil)
        #expect(page.nodes.first.map { Int($0.end) } == page.nodes.count)
    }

    @Test("A value ends after 8,192 bytes, at the end of a character")
    func longValue() throws {
        let page = Page("<p id=\"" + repeated("ä", 10_000) + "\">eins")
        let paragraph = try #require(page.nodes.indices.first { page.nodes[$0].tag == .p })
        let value = try #require(page.attribute(.id, of: paragraph))
        #expect((8_000...8_192).contains(value.utf8.count) && value.allSatisfy { $0 == "ä" })
    }

    /// Seconds; builds without optimisation take longer.
    private static let limit = _isDebugAssertConfiguration() ? 20 : 2
}

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
