/// Puts the parts of a page's article and its metadata together.
struct ArticleAssembly {
    let body: ArticleBody
    var metadata: Metadata
    let url: String?
    let references: PageReferences

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
        article.isPaywalled = metadata.isPaywalled
        article.links = references.links(of: body.chosen)
        article.images = images
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
        article.quotes = QuoteReading.quotes(in: text, end: length)
        article.visibleShare = metadata.structured.wordCount.flatMap { whole in
            whole > 20 ? min(1, Double(text.utf8.count { $0 == 0x20 || $0 == 0x0A } + 1) / Double(whole)) : nil
        }
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

    /// The pictures between headline and end of the body, else the one that the page declares.
    private var images: [Article.Image] {
        let blocks = references.blocks.blocks
        guard let first = body.chosen.first, let last = body.chosen.last else { return [] }
        let start = metadata.titleNode >= 0 ? min(metadata.titleNode, blocks[first].node) : blocks[first].node
        let end = Int(references.page.nodes[blocks[last].node].end)
        let shown = references.images(from: start, to: end)
        guard shown.isEmpty, let declared = CanonicalAddress.absolute(metadata.image, base: references.base) else {
            return shown
        }
        return [Article.Image(address: declared, caption: nil, credit: nil)]
    }
}
