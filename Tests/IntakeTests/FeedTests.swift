import Testing

@testable import Intake

@Suite("Feeds and sitemaps")
struct FeedTests {
    @Test(
        "addresses and dates are read from each format",
        arguments: [
            """
            <rss version="2.0"><channel><link>https://a.example/</link><item><link>/eins</link>
            <pubDate>Thu, 27 Apr 2023 16:12:00 +0200</pubDate></item></channel></rss>
            """,
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="x"/><entry>
            <link rel="alternate" href="https://a.example/eins"/><published>2023-04-27T16:12:00+02:00</published>
            <updated>2024-01-01T00:00:00Z</updated></entry></feed>
            """,
            """
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "https://a.example/eins",
             "date_published": "2023-04-27T16:12:00+02:00"}]}
            """,
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
            xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc> https://a.example/eins </loc>
            <lastmod>2024-01-01</lastmod><news:news>
            <news:publication_date>2023-04-27T16:12:00+02:00</news:publication_date>
            </news:news></url></urlset>
            """,
        ])
    func formats(text: String) throws {
        let feed = try Feed(Array(text.utf8), address: "https://a.example/feed")
        #expect(feed.entries == [Feed.Entry(url: "https://a.example/eins", published: "2023-04-27T16:12:00+02:00")])
    }

    @Test("an index of sitemaps names its sitemaps")
    func index() throws {
        let text = "<sitemapindex><sitemap><loc>https://a.example/s1.xml</loc></sitemap></sitemapindex>"
        let feed = try Feed(Array(text.utf8), address: "https://a.example/sitemap.xml")
        #expect(feed.sitemaps == ["https://a.example/s1.xml"])
        #expect(feed.entries.isEmpty)
    }

    @Test("the entries in front of a damage are kept")
    func damaged() throws {
        let text = "<rss><channel><item><link>https://a.example/1</link></item><item><link>https://a & b"
        #expect(try Feed(Array(text.utf8), address: "https://a.example/").entries.map(\.url) == ["https://a.example/1"])
    }

    @Test("what is no feed is an error", arguments: ["", "<html><body>x</body></html>", "{}", "Text"])
    func none(text: String) {
        let error = #expect(throws: IntakeError.self) { try Feed(Array(text.utf8), address: "https://a.example/") }
        #expect(error?.code == .feed)
    }

    @Test(
        "what a feed declares is not expanded, and no damage ends the program",
        arguments: [
            "<!DOCTYPE rss [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><item><link>https://a.example/1</link>&b;</item></rss>",
            "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><item><link>https://a.example/1</link>&f;</item></rss>",
            "<rss><channel><item><link>https://a.example/1</link></item>&Lt;%</channel></rss>",
        ])
    func declarations(text: String) throws {
        #expect(try Feed(Array(text.utf8), address: "https://a.example/").entries.map(\.url) == ["https://a.example/1"])
    }

    @Test("an element whose name is no UTF-8 is read over")
    func foreignBytes() throws {
        let bytes = Array("<rss><channel><item><link>https://a.example/1</link></item><ur".utf8) + [0xE8]
        let feed = try Feed(bytes + Array("set>x</channel></rss>".utf8), address: "https://a.example/")
        #expect(feed.entries.map(\.url) == ["https://a.example/1"])
    }
}
