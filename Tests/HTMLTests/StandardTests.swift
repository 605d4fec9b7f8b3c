import Testing

@testable import HTML

@Suite("Where the HTML standard differs from HTML 4 parsers")
struct StandardTests {
    @Test(
        "A block element closes an open paragraph",
        arguments: [
            "section", "article", "aside", "nav", "figure", "dialog", "main", "header", "footer", "details", "div",
            "table", "ul",
            "h2", "blockquote", "pre", "form",
        ])
    func closesParagraph(_ tag: String) throws {
        let page = Page("<body><p>eins<\(tag)>zwei</\(tag)>drei")
        let block = try #require(page.nodes.indices.first { "\(page.nodes[$0].tag)" == tag })
        #expect(page.nodes[Int(page.nodes[block].parent)].tag == .body)
        #expect(page.paragraphs == ["eins"])
    }

    @Test("A table's cell bounds the scope of a paragraph")
    func cellBoundsParagraph() {
        let page = Page("<p>eins<object><p>zwei</p></object>drei</p>")
        #expect(page.paragraphs.first == "einszweidrei")
    }

    @Test(
        "Character references are read as the standard does",
        arguments: [
            ("Gr&ouml;&szlig;e", "Größe"), ("Gr&oumlße", "Größe"), ("M&uumlnchen", "München"), ("A&ampB", "A&B"),
            ("&#132;Zitat&#147;", "„Zitat“"), ("&#x80; 5", "€ 5"), ("&#150", "–"), ("&#228;", "ä"), ("&#xE4", "ä"),
            ("&#8364;", "€"),
            ("a & b", "a & b"), ("R&D", "R&D"), ("&unbekannt;", "&unbekannt;"), ("&", "&"), ("&#", "&#"),
        ])
    func references(_ markup: String, _ text: String) {
        #expect(Page("<p>\(markup)</p>").visibleText == text)
    }

    @Test(
        "What is no text of the page is left out",
        arguments: [
            "<script>if (a < b) { x(\"<p>nein</p>\") }</script>", "<style>p > b { content: 'nein' }</style>",
            "<!-- nein -->",
            "<!-- <p>nein</p> -- nein -->", "<!--><!---><!-- nein --!>", "<template><p>nein</p></template>",
            "<svg><title>nein</title><text>nein</text></svg>", "<svg/>", "<math><mi>nein</mi></math>", "<?php nein ?>",
            "<! nein>",
            "<textarea><p>nein</p></textarea>", "<iframe><p>nein</p></iframe>", "<noscript><p>nein</p></noscript>",
            "<script type='application/json'>{\"a\": \"nein\"}</script>", "</ nein>", "<svg><svg></svg>nein</svg>",
            "<SCRIPT>nein</SCRIPT >", "<select><option>nein</select>",
        ])
    func leavesOut(_ markup: String) {
        #expect(Page("<p>eins \(markup)zwei</p>").visibleText == "eins zwei")
    }

    @Test(
        "What is text stays",
        arguments: [
            ("1 < 2 und 3 > 2", "1 < 2 und 3 > 2"), ("a<b", "a"),
            ("<wbr>eins<wbr>zwei", "einszwei"),
            ("<my-teaser>eins</my-teaser>", "eins"), ("<a-paragraph><span>eins</span></a-paragraph>", "eins"),
            ("<div><template shadowrootmode=open><p>eins</p></template>zwei</div>", "einszwei"),
            ("<picture><source srcset=x>eins</picture>", "eins"),
            ("<details><summary>eins</summary>zwei</details>", "einszwei"),
            ("<form>eins<form>zwei</form>drei</form>vier", "einszweidreivier"),
            ("<table><tr><td>eins<table><tr><td>zwei</table>drei</table>", "einszweidrei"),
        ])
    func keeps(_ markup: String, _ text: String) {
        #expect(Page(markup).visibleText == text)
    }

    @Test("A title holds text, not elements")
    func title() throws {
        let page = Page("<head><title>Kasse <b>offline</b> &amp; mehr</title></head><body><p>eins</p>")
        let title = try #require(page.nodes.indices.first { page.nodes[$0].tag == .title })
        #expect(page.text(of: title) == "Kasse <b>offline</b> & mehr")
        #expect(page.paragraphs == ["eins"])
    }

    @Test("A title without an end tag does not take the page")
    func openTitle() {
        #expect(Page("<title>Kasse<body><p>eins</p>").paragraphs == ["eins"])
    }

    @Test("JSON-LD stays, with mark-up in its strings")
    func jsonLD() throws {
        let page = Page("<script type=\"application/ld+json\">{\"a\": \"<p>&amp;\"}</script><p>eins</p>")
        let script = try #require(page.nodes.indices.first { page.nodes[$0].tag == .script })
        #expect(page.text(of: script) == "{\"a\": \"<p>&amp;\"}")
        #expect(page.paragraphs == ["eins"])
    }

    @Test("An inline element goes on behind the end of its paragraph until it is closed")
    func reopensInline() {
        let page = Page("<p><b>eins<section>zwei</b>drei</section>")
        let bold = page.nodes.filter { $0.tag == .text && page.nodes[Int($0.parent)].tag == .b }
            .map { String(decoding: page.buffer[Int($0.range.lowerBound)..<Int($0.range.upperBound)], as: UTF8.self) }
        #expect(bold == ["eins", "zwei"])
    }

    @Test("A link ends before the next one")
    func linksDoNotNest() {
        let page = Page("<p><a href=x>eins <a href=y>zwei</a> drei")
        let links = page.nodes.indices.filter { page.nodes[$0].tag == .a }
        #expect(links.map { page.text(of: $0) } == ["eins ", "zwei"])
    }

    @Test(
        "Attributes are read with any quotes",
        arguments: [
            "<p class=\"a b\">", "<p class='a b'>", "<p data-x=\">\" class=\"a b\">", "<p\nclass = 'a b'\n>",
            "<p hidden class=\"a b\"/>",
        ])
    func attributes(_ tag: String) throws {
        let page = Page(tag + "eins</p>")
        let paragraph = try #require(page.nodes.indices.first { page.nodes[$0].tag == .p })
        #expect(page.attribute(.class, of: paragraph) == "a b")
        #expect(page.paragraphs == ["eins"])
    }

    @Test("A quote that never ends does not take the page")
    func openQuote() {
        #expect(Page("<a href=\"x>eins</a><p>zwei</p>").paragraphs == ["zwei"])
    }
}
