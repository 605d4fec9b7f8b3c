import Testing

@testable import Articles

@Suite("Metadata of articles")
struct MetadataTests {
    @Test(
        "The headline follows the order of trust",
        arguments: [
            (
                headline: "Kasse kämpft mit Ausfall", shown: "Server der Kasse stehen still",
                og: "Server der Kasse stehen still", document: "Seite",
                title: "Kasse kämpft mit Ausfall"
            ),
            (
                headline: "Kasse Ausfall Server", shown: "Server der Kasse stehen still",
                og: "Server der Kasse stehen still",
                document: "Kasse Ausfall Server", title: "Server der Kasse stehen still"
            ),
            (
                headline: nil, shown: "Ausfall Kasse kämpft weiter", og: "Ausfall: Kasse kämpft weiter", document: nil,
                title: "Ausfall: Kasse kämpft weiter"
            ),
            (
                headline: "Kasse kämpft mit …", shown: "Kasse kämpft mit Ausfall", og: nil, document: nil,
                title: "Kasse kämpft mit Ausfall"
            ),
        ] as [(headline: String?, shown: String, og: String?, document: String?, title: String)])
    func headline(_ page: (headline: String?, shown: String, og: String?, document: String?, title: String)) {
        let choice = HeadlineChoice(
            headings: [.init(node: 1, text: page.shown)],
            declared: .init(headline: page.headline, openGraph: page.og, twitter: nil, document: page.document))
        #expect(choice.title == page.title)
    }

    @Test(
        "The site's name is cut off a title",
        arguments: [
            ("Kasse offline seit Montag | Zeitung", "Kasse offline seit Montag"),
            ("Kasse offline seit Montag - Zeitung", "Kasse offline seit Montag"),
            ("Kasse offline seit Montag - Zeitung - 24.04.2023", "Kasse offline seit Montag"),
            ("Kasse offline - und keiner weiß warum", "Kasse offline - und keiner weiß warum"),
        ])
    func siteName(_ title: String, _ expected: String) {
        #expect(SiteName.removed(from: title, names: ["Zeitung"]) == expected)
    }

    @Test(
        "A byline names people",
        arguments: [
            ("Von Erika Muster", ["Erika Muster"]),
            ("von Erika Muster und Max Beispiel", ["Erika Muster", "Max Beispiel"]),
            ("24.04.23 | 14:07 Uhr | Von Erika Muster", ["Erika Muster"]), ("Autorin: Erika Muster", ["Erika Muster"]),
            ("Von den Folgen sind viele betroffen", []), ("Von Montag an", []), ("Erika Muster", []),
        ] as [(String, [String])])
    func byline(_ line: String, _ names: [String]) {
        #expect(Byline.names(in: line) == names)
    }

    @Test(
        "A sign that abbreviates a name is none of its own",
        arguments: [
            ("em", "Erika Muster", true), ("mus", "Erika Muster", true), ("dpa", "Erika Muster", false),
            ("ka", "Erika Muster", false),
        ])
    func sign(_ sign: String, _ name: String, _ abbreviates: Bool) {
        #expect(Byline.abbreviates(sign, name) == abbreviates)
    }

    @Test(
        "A sign without brackets has only short parts in lower case, two of them or one before a semicolon",
        arguments: [
            ("ssi, dan; Foto: Muster", ["ssi", "dan"]), ("mus/dpa", ["mus", "dpa"]), ("em; Bild: Muster", ["em"]),
            ("em", nil), ("mehr, dazu", nil), ("Von ssi", nil), ("Ssi, dan", nil),
        ] as [(String, [String]?)])
    func bareSign(_ line: String, _ names: [String]?) {
        #expect(AuthorNames.bareSign(line) == names)
    }

    @Test(
        "A label names the author wherever it stands",
        arguments: [
            ("Autorin/Autor Erika Muster", ["Erika Muster"]), ("Autor: Max Muster", ["Max Muster"]),
            ("Von Erika Muster", []), ("Autorin unbekannt", []),
        ])
    func labelledAuthor(_ line: String, _ names: [String]) {
        #expect(Byline.labelledNames(in: line) == names)
    }

    @Test(
        "Tracking parameters and fragments are no part of an address",
        arguments: [
            ("https://a.de/x?utm_source=rss&id=7#top", "https://a.de/x?id=7"),
            ("/x.html?wt_mc=1", "https://a.de/x.html"),
            ("y.html", "https://a.de/news/y.html"), ("//b.de/x", "https://b.de/x"),
            ("https://a.de/x?fbclid=1", "https://a.de/x"),
        ])
    func address(_ address: String, _ expected: String) {
        #expect(CanonicalAddress.cleaned(address, base: "https://a.de/news/index.html") == expected)
    }

    @Test(
        "A caption ends where its credit begins",
        arguments: [
            ("Der Sitz der Kasse. (Foto: Muster/dpa)", "Der Sitz der Kasse.", "Muster/dpa"),
            ("Der Sitz der Kasse Bild: Muster", "Der Sitz der Kasse", "Muster"),
            ("Der Sitz der Kasse © Muster", "Der Sitz der Kasse", "Muster"),
        ])
    func caption(_ text: String, _ caption: String, _ credit: String) {
        let line = CaptionLine(text)
        #expect(line?.caption == caption)
        #expect(line?.credit == credit)
    }

    @Test("Direct speech is found by its marks, single words are not", arguments: ["„%“", "»%«", "“%”", "\"%\""])
    func quotes(_ marks: String) {
        let speech = "Wir arbeiten an allen Systemen"
        let text = "Sie sagte: " + marks.replacing("%", with: speech) + " und sprach von „Hochdruck“."
        #expect(
            QuoteReading.quotes(in: text, end: text.unicodeScalars.count) == [12..<12 + speech.unicodeScalars.count])
    }

    @Test(
        "The day in an address is read",
        arguments: [("https://a.de/2023/04/27/kasse", "2023-04-27"), ("https://a.de/2023/13/27/x", nil)])
    func addressDay(_ address: String, _ day: String?) {
        #expect(DateReading.inAddress(address) == day)
    }
}
