import Testing

@testable import Pages

@Suite("Markup")
struct MarkupTests {
    @Test(
        "no text becomes a tag, an attribute or an entity",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"), ("' a='", "&#39; a=&#39;"),
            ("AT&amp;T", "AT&amp;amp;T"),
            ("a\u{202E}b\u{2066}c", "a\u{FFFD}b\u{FFFD}c"), ("a\u{0}b\u{85}c", "a\u{FFFD}b\u{FFFD}c"),
            ("Ärzte „ä“", "Ärzte „ä“"),
        ])
    func escaping(text: String, expected: String) {
        let markup: Markup = "<p title=\"\(text)\">\(text)</p>"
        #expect(markup.html == "<p title=\"\(expected)\">\(expected)</p>")
    }

    @Test(
        "an address leads to http, https or this site, and nowhere else",
        arguments: [
            ("https://a.example/b?c=d&e", "https://a.example/b?c=d&amp;e"), ("/search", "/search"),
            ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), (" javascript:alert(1)", "#"),
            ("data:text/html,x", "#"), ("//evil.example", "#"), ("/\\evil.example", "#"), ("", "#"),
        ])
    func address(address: String, expected: String) {
        let markup: Markup = "<a href=\"\(address: address)\">x</a>"
        #expect(markup.html == "<a href=\"\(expected)\">x</a>")
    }

    @Test(
        "a part of an address is percent-encoded",
        arguments: [("a/b?c#d", "a%2Fb%3Fc%23d"), ("ä é", "%C3%A4%20%C3%A9"), ("a-b.c_d~1", "a-b.c_d~1")])
    func part(text: String, expected: String) {
        let markup: Markup = "\(part: text)"
        #expect(markup.html == expected)
    }
}
