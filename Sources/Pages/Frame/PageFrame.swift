/// What surrounds every page: head, navigation, the switch of the language, footer.
public struct PageFrame: Sendable {
    public let language: Language
    /// Path and query of the page, to come back to after a switch of the language.
    public let path: String
    /// Whether corrections can be made.
    public let isWritable: Bool

    public init(language: Language, path: String, isWritable: Bool) {
        self.language = language
        self.path = path
        self.isWritable = isWritable
    }

    var phrases: Phrases { Phrases(language) }

    /// A whole document.
    ///
    /// - Parameter section: the entry of the navigation that the page belongs to.
    func document(title: String, section: Phrase? = nil, _ main: Markup) -> String {
        let phrases = phrases
        let other = language.other
        let entries: [(Phrase, Markup)] = [(.incidents, "/"), (.search, "/search"), (.review, "/review")]
        let navigation = entries.map { phrase, address -> Markup in
            let mark: Markup = phrase == section ? " aria-current=\"page\"" : ""
            return "<li><a href=\"\(address)\"\(mark)>\(phrases[phrase])</a></li>"
        }
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title) – \(phrases[.siteName])</title>
            <link rel="stylesheet" href="\(address: PageAsset.style.path)">
            <script src="\(address: PageAsset.script.path)" defer></script></head><body>
            <a class="skip" href="#main">\(phrases[.skipToContent])</a>
            <header class="site"><a class="brand" href="/">\(phrases[.siteName])</a>
            <nav aria-label="\(phrases[.navigation])"><ul>\(navigation)</ul></nav>
            <a class="language" lang="\(other.rawValue)" hreflang="\(other.rawValue)" rel="nofollow" \
            href="/language/\(other.rawValue)?to=\(part: path)">\(phrases[.switchLanguage])</a></header>
            <main id="main">\(main)</main>
            <footer><p>\(phrases[.footer])</p></footer>
            </body></html>

            """
        return page.html
    }
}
