import Testing

@testable import Intake

@Suite("robots.txt")
struct RobotsTests {
    private static let text = """
        User-agent: other
        User-agent: *
        Disallow: /privat/
        Allow: /privat/presse
        Disallow: /*.pdf$
        Disallow: /suche?*q=

        User-Agent: Vorfall
        Disallow: /nur-wir  # comment
        """

    @Test(
        "the longest rule of the group decides",
        arguments: [
            ("/", true), ("/privat/", false), ("/privat/presse/1", true), ("/a.pdf", false), ("/a.pdf?x", true),
            ("/suche?a=1&q=x", false), ("/suche", true), ("/nur-wir", true), ("/robots.txt", true),
        ])
    func general(path: String, isAllowed: Bool) {
        #expect(RobotsRules(Self.text, product: "somebody").allows(path) == isAllowed)
    }

    @Test("a group that names the program counts alone", arguments: [("/nur-wir", false), ("/privat/", true)])
    func named(path: String, isAllowed: Bool) {
        #expect(RobotsRules(Self.text, product: "vorfall").allows(path) == isAllowed)
    }

    @Test("of equal rules the allowing one counts; an empty rule says nothing")
    func ties() {
        #expect(RobotsRules("User-agent: *\nDisallow: /a\nAllow: /a", product: "x").allows("/a"))
        #expect(RobotsRules("User-agent: *\nDisallow:", product: "x").allows("/a"))
        #expect(!RobotsRules.none.allows("/a"))
    }
}

@Suite("Addresses of networks")
struct NetworkAddressTests {
    @Test(
        "public and private addresses are told apart",
        arguments: [
            ("8.8.8.8", true), ("127.0.0.1", false), ("10.1.2.3", false), ("172.16.0.1", false), ("172.32.0.1", true),
            ("192.168.1.1", false), ("169.254.169.254", false), ("100.64.0.1", false), ("0.0.0.0", false),
            ("224.0.0.1", false), ("::1", false), ("::", false), ("fe80::1", false), ("fd00::1", false),
            ("::ffff:10.0.0.1", false), ("::ffff:8.8.8.8", true), ("64:ff9b::7f00:1", false), ("2002:a00:1::", false),
            ("2a00:1450:4001::1", true),
        ])
    func isPublic(text: String, isPublic: Bool) throws {
        #expect(try #require(NetworkAddress(text)).isPublic == isPublic)
    }

    @Test("a name is resolved")
    func resolve() { #expect(NetworkAddress.addresses(of: "127.0.0.1") == ["127.0.0.1"]) }
}

@Suite("Sources by their spelling")
struct SourceKindTests {
    @Test(
        "addresses, feeds and paths are told apart",
        arguments: [
            ("https://a.example/1.html", SourceKind.page("https://a.example/1.html")),
            ("https://a.example/feed.xml?x=1", .feed("https://a.example/feed.xml?x=1")),
            ("feed:https://a.example/neu", .feed("https://a.example/neu")),
            ("a/sitemap.xml", .feedFile("a/sitemap.xml")),
            ("reports/feed", .path("reports/feed")), ("a.warc.gz", .path("a.warc.gz")),
        ])
    func kinds(text: String, kind: SourceKind) { #expect(SourceKind(text) == kind) }
}
