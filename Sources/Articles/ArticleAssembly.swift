/// Puts the parts of a page's article and its metadata together.
struct ArticleAssembly {
    let body: ArticleBody
    var metadata: Metadata
    let url: String?

    var article: Article {
        var metadata = metadata
        metadata.complete(printed: body.printedDate, url: url)
        metadata.complete(byline: body.byline, sign: body.sign)
        var article = Article()
        article.url = url
        article.canonicalURL = metadata.canonicalURL
        article.publisher = metadata.publisher
        article.title = metadata.title
        article.kicker = metadata.kicker
        article.authors = metadata.authors
        article.published = metadata.published
        article.modified = metadata.modified
        article.section = metadata.section
        article.tags = metadata.tags
        article.isPaywalled = metadata.structured.isAccessibleForFree == false
        var text = ""
        var length = 0
        func append(_ string: String) -> Range<Int> {
            if length > 0 {
                text += "\n\n"
                length += 2
            }
            let start = length
            text += string
            length += string.utf8.count { $0 & 0xC0 != 0x80 }
            return start..<length
        }
        var blocks: [Article.Block] = []
        var captions: [(place: Int, text: String)] = []
        for part in body.parts {
            if part.kind == .caption {
                captions.append((blocks.count, part.text))
                continue
            }
            blocks.append(Article.Block(kind: part.kind, range: append(part.text)))
            if part.kind == .lead { article.lead = part.text }
        }
        article.bodyEnd = length
        var head: [Article.Block] = []
        if let kicker = article.kicker { head.append(Article.Block(kind: .kicker, range: append(kicker))) }
        if let title = article.title { head.append(Article.Block(kind: .headline, range: append(title))) }
        for (shift, caption) in captions.enumerated() {
            blocks.insert(Article.Block(kind: .caption, range: append(caption.text)), at: caption.place + shift)
        }
        article.captions = captions.map(\.text)
        article.blocks = head + blocks
        article.text = text
        article.language =
            GermanDetection.isGerman(article.text) ? "de" : metadata.language.flatMap { $0 == "de" ? nil : $0 }
        return article
    }
}
