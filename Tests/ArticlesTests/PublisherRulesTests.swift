import Testing

@testable import Articles

@Suite("Rules of single publishers")
struct PublisherRulesTests {
    private static let rules = PublisherRules(table: "a.de\topenGraph\nb.de\topenGraphHeadline\nc.de\tunknown\n")

    @Test(
        "A publisher's rule tells which declaration is its headline",
        arguments: [
            ("a.de", "Ausfall: Kasse offline", "Ausfall: Kasse offline", nil),
            ("b.de", "Ausfall: Kasse offline", "Kasse offline", "Ausfall"),
            ("b.de", "Kasse offline", "Kasse offline", nil),
            ("c.de", "Kasse offline", nil, nil), ("d.de", "Kasse offline", nil, nil), (nil, "Kasse offline", nil, nil),
        ] as [(String?, String, String?, String?)])
    func headline(_ host: String?, _ openGraph: String, _ title: String?, _ kicker: String?) {
        let found = Self.rules.headline(host: host, openGraph: openGraph)
        #expect(found?.title == title)
        #expect(found?.kicker == kicker)
    }

    @Test("The resource holds rules for at most ten publishers, and each line is one")
    func resource() {
        let lines = EmbeddedResources.publishers.utf8Text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(lines.count <= 10)
        #expect(PublisherRules.bundled.hosts.count == lines.count)
    }

    @Test("Without rules all pages are read alike", arguments: [true, false])
    func switchedOff(_ usesRules: Bool) throws {
        let host = try #require(PublisherRules.bundled.hosts.first)
        let sentence = "Die Muster-Kasse hat am Montag einen Ausfall ihrer Server bestätigt, der seit Sonntag andauert."
        let page = """
            <html><head><meta property="og:title" content="Kasse nach Ausfall offline"></head><body><article>
            <h1>Warum die Kasse offline ist</h1><p>\(sentence)</p><p>\(sentence)</p><p>\(sentence)</p></article></body></html>
            """
        let article = try ArticleExtractor(usesPublisherRules: usesRules)
            .article(from: Array(page.utf8), url: "https://www.\(host)/news/kasse")
        #expect((article.title == "Kasse nach Ausfall offline") == usesRules)
    }
}
