import HTML
import Testing

@testable import Articles

@Suite("Articles of pages")
struct PageArticleTests {
    private static let sentences = [
        "Die Muster-Kasse hat am Montag einen Ausfall ihrer Server bestätigt, der seit dem Wochenende andauert.",
        "Betroffen sind nach Angaben einer Sprecherin das Portal für Versicherte, die App und der Versand von Bescheiden.",
        "„Wir arbeiten mit Hochdruck daran, alle Systeme wieder in Betrieb zu nehmen“, sagte sie auf Anfrage.",
        "Ob bei dem Vorfall Daten abgeflossen sind, wird nach den Worten der Kasse derzeit noch untersucht.",
    ]

    /// A page in the manner of a present technology news site: custom elements, a time in the header, a sign at the end.
    private static let presentPage = """
        <!doctype html><html lang="de"><head><title>Kasse kämpft mit Ausfall | Techniknachrichten</title>
        <meta property="og:site_name" content="Techniknachrichten"><meta property="og:title" content="Kasse kämpft mit Ausfall">
        <link rel="canonical" href="https://example.org/news/kasse-123.html?wt_mc=rss#top"></head><body>
        <nav><a href="/">Start</a> <a href="/news">News</a></nav>
        <main><article><header class="a-article-header"><h1>Kasse kämpft mit Ausfall</h1>
        <p class="a-article-header__lead">Seit dem Wochenende stehen bei der Muster-Kasse wichtige Dienste für Versicherte still.</p>
        <a-time><time datetime="2023-04-24T16:12:00+02:00">24.04.2023, 16:12 Uhr</time></a-time></header>
        <figure><img src="/bild.jpg" alt=""><figcaption>Der Sitz der Kasse. (Bild: Muster/Agentur)</figcaption></figure>
        <div class="article-content"><p>\(sentences[0])</p><a-gift><template><p>Nicht zu sehen.</p></template></a-gift>
        <p>\(sentences[1]) Mehr steht in einer <a href="/mitteilung.html">Mitteilung</a>.</p>
        <h3 class="subheading">Ursache unklar</h3><p>\(sentences[2])</p><a-ad><div>Anzeige</div></a-ad><p>\(sentences[3])</p>
        <p>(<a href="mailto:dmk@example.org" title="Erika Muster">dmk</a>)</p></div></article></main>
        <footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></footer></body></html>
        """

    /// A page in the manner of the same kind of site ten years earlier: no JSON-LD, paragraphs left open, the sign in the text.
    private static let olderPage = """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
        <title>Kasse k&auml;mpft mit Ausfall | Techniknachrichten</title></head><body>
        <div id="navi"><ul><li><a href="/a">News</a><li><a href="/b">Foren</a></ul></div>
        <div id="mitte"><div class="meldung"><p class="news_datum">24.04.2013 16:12 Uhr</p><h1>Kasse k&auml;mpft mit Ausfall</h1>
        <div class="meldung_wrapper"><p>\(sentences[0])<p>\(sentences[1])<p>\(sentences[2])
        <p>\(sentences[3]) (<a href="mailto:jk@example.org">jk</a>)</div></div></div></body></html>
        """

    private func article(_ page: String, url: String = "https://example.org/news/kasse-123.html") throws -> Article {
        try ArticleExtractor().article(from: Array(page.utf8), url: url)
    }

    @Test("All paragraphs of both layouts come out, and nothing else", arguments: [presentPage, olderPage])
    func body(_ page: String) throws {
        let article = try article(page)
        for sentence in Self.sentences { #expect(article.text.contains(sentence)) }
        let body = article.strings([0..<article.bodyEnd]).first ?? ""
        for foreign in ["Impressum", "Foren", "Start", "Nicht zu sehen", "Anzeige", "Kasse kämpft mit Ausfall"] {
            #expect(!body.contains(foreign))
        }
        #expect(article.language == "de")
    }

    @Test(
        "Title, day and sign are read in both layouts",
        arguments: [(presentPage, "2023", "dmk"), (olderPage, "2013", "jk")])
    func metadata(_ page: String, _ year: String, _ sign: String) throws {
        let article = try article(page)
        #expect(article.title == "Kasse kämpft mit Ausfall")
        #expect(article.published?.value.hasPrefix("\(year)-04-24T16:12:00") == true)
        #expect(article.authors == [sign])
    }

    @Test("Caption and credit, links, quotes and the canonical address of a present page")
    func references() throws {
        let article = try article(Self.presentPage)
        #expect(article.canonicalURL == "https://example.org/news/kasse-123.html")
        #expect(
            article.images == [
                Article.Image(
                    address: "https://example.org/bild.jpg", caption: "Der Sitz der Kasse.", credit: "Muster/Agentur")
            ])
        #expect(
            article.links.contains(Article.Link(address: "https://example.org/mitteilung.html", text: "Mitteilung")))
        #expect(
            article.strings(article.quotes) == [
                "Wir arbeiten mit Hochdruck daran, alle Systeme wieder in Betrieb zu nehmen"
            ])
    }

    /// Day and author stand in a column of their own, far behind the text; a teaser between them has another day.
    private static let columnPage = """
        <html><head><title>Kasse kämpft mit Ausfall</title></head><body><div class="col3"><h1>Kasse kämpft mit Ausfall</h1>
        <p class="intro">Seit dem Wochenende stehen bei der Muster-Kasse wichtige Dienste für Versicherte still.</p>
        <div class="longText"><p>\(sentences.joined(separator: "</p><p>"))</p></div></div>
        <div class="teasers">\(String(repeating: "<h2><a href='/x'>Andere Kasse baut um <span>20.04.2023</span></a></h2>", count: 9))
        </div><div class="col1"><ul><li><strong>Datum</strong> 24.04.2023</li>
        <li><strong>Autorin/Autor</strong> Erika Muster</li></ul></div></body></html>
        """

    @Test("A labelled day and author are read wherever they stand")
    func labels() throws {
        let article = try article(Self.columnPage)
        #expect(article.published?.value == "2023-04-24")
        #expect(article.authors == ["Erika Muster"])
    }

    @Test("The first paragraph is the lead if all others are marked otherwise")
    func lead() throws {
        let page = Self.columnPage.replacing("class=\"intro\"", with: "class=\"x1\"")
        #expect(try article(page).lead?.hasPrefix("Seit dem Wochenende") == true)
    }

    @Test(
        "A short line between the paragraphs, marked otherwise, is a subheading unless it ends like a sentence",
        arguments: [("Ursache noch unklar", true), ("Ursache noch unklar.", false)])
    func markedLine(_ line: String, _ isSubheading: Bool) {
        let next = "<p>\(Self.sentences[2])"
        let markup = Self.columnPage.replacing(next, with: "<p class=\"zwischenzeile\">\(line)</p>\(next)")
        let page = PageParser.parse(Array(markup.utf8), encodingHint: nil)
        let blocks = PageBlocks(page)
        // All is the article's but the teasers and what follows them.
        let scores = blocks.blocks.map { Float($0.linkBytes == 0 && !$0.isIn(.list) ? 5 : -5) }
        let body = ArticleBody(blocks, scores: scores, metadata: Metadata(page, url: nil))
        #expect(body.parts.first { $0.text == line }?.kind == (isSubheading ? .subheading : .paragraph))
    }

    @Test("A byline between the paragraphs is no paragraph")
    func bylineInBody() throws {
        let line = "Von Erika Muster, Musterstadt"
        let page = Self.presentPage.replacing("<p>\(Self.sentences[0])", with: "<p>\(line)</p><p>\(Self.sentences[0])")
        let article = try article(page)
        #expect(!article.text.contains(line))
        #expect(article.authors.first == "Erika Muster")
    }

    @Test("Blocks are ranges of the text")
    func blocks() throws {
        let article = try article(Self.presentPage)
        let subheadings = article.strings(article.blocks.filter { $0.kind == .subheading }.map(\.range))
        #expect(subheadings == ["Ursache unklar"])
        #expect(
            article.blocks.first { $0.kind == .headline }.map { article.string(of: $0) } == "Kasse kämpft mit Ausfall")
    }

    @Test(
        "Hidden parts are no text, what is hidden only from screen readers is",
        arguments: [
            ("<div hidden>", false), ("<div style=\"display: none\">", false),
            ("<div style='color:red;DISPLAY:NONE'>", false),
            ("<div style=\"visibility:hidden\">", false), ("<noscript>", false), ("<template>", false),
            ("<div aria-hidden=\"true\">", true), ("<div style=\"display:block\">", true),
        ])
    func hidden(_ opening: String, _ isText: Bool) {
        let tag = opening.dropFirst().prefix { $0.isLetter }
        let page = "<body><p>eins</p>\(opening)<p>zwei</p></\(tag)><p>drei</p>"
        let texts = BlockTable(page: Array(page.utf8)).rows.map(\.text)
        #expect(texts == (isText ? ["eins", "zwei", "drei"] : ["eins", "drei"]))
    }

    @Test(
        "What holds no article is an error with a reason",
        arguments: [
            ([], "the page is empty"), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "the input is binary data, not a page"),
            (Array("<html><body><p>Kurz.</p>".utf8), "the page has no article"),
        ] as [([UInt8], String)])
    func noArticle(_ bytes: [UInt8], _ reason: String) {
        #expect {
            try ArticleExtractor().article(from: bytes)
        } throws: {
            ($0 as? ArticleError)?.description == reason
        }
    }
}
