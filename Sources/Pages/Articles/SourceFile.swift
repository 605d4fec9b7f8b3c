import Articles

/// An article as a file from which the program reads its text again: for gold that people reviewed.
///
/// Of a page, short items of lists and tables may be taken for the page's furniture when it is read again.
public struct SourceFile: Sendable {
    /// `.html`, or `.txt` for what was a plain text.
    public let suffix: String
    public let content: String

    public init(_ article: Article) {
        // The headline of a page stands behind its body, that of a plain text before it.
        let starts = article.blocks.map(\.range.lowerBound)
        if starts == starts.sorted() {
            suffix = ".txt"
            let hasDate = article.text.hasPrefix("date ")
            let date = article.published.map { "date \($0.value.prefix(10))\n" } ?? ""
            content = (hasDate ? "" : date) + article.text + "\n"
        } else {
            suffix = ".html"
            content = SourcePage(article: article).html
        }
    }
}

/// An article as a bare page: its blocks as elements, and what is known of it in the head.
private struct SourcePage {
    let article: Article

    var html: String {
        let title = article.title ?? ""
        var head: Markup = "<title>\(title)</title>"
        if let address = article.canonicalURL ?? article.url {
            head += "<link rel=\"canonical\" href=\"\(address: address)\">"
        }
        if let published = article.published?.value {
            head += "<meta property=\"article:published_time\" content=\"\(published)\">"
        }
        if let publisher = article.publisher { head += "<meta property=\"og:site_name\" content=\"\(publisher)\">" }
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="de"><head><meta charset="utf-8">\(head)</head><body>
            <article>\(article.blocks.indices.map(markup))</article></body></html>

            """
        return page.html
    }

    private func markup(_ index: Int) -> Markup {
        let block = article.blocks[index]
        let text = article.string(of: block)
        // The rows of one table, or items of one list, follow each other.
        let isFirst = index == 0 || article.blocks[index - 1].kind != block.kind
        let isLast = index == article.blocks.count - 1 || article.blocks[index + 1].kind != block.kind
        switch block.kind {
        case .headline: return "<h1>\(text)</h1>\n"
        case .kicker: return "<p class=\"kicker\">\(text)</p>\n"
        case .lead: return "<p class=\"lead\">\(text)</p>\n"
        case .paragraph: return "<p>\(text)</p>\n"
        case .subheading: return "<h2>\(text)</h2>\n"
        case .listItem: return "\(isFirst ? "<ul>" as Markup : "")<li>\(text)</li>\n\(isLast ? "</ul>" as Markup : "")"
        case .quote: return "<blockquote><p>\(text)</p></blockquote>\n"
        case .tableRow:
            return
                "\(isFirst ? "<table>" as Markup : "")<tr><td>\(text)</td></tr>\n\(isLast ? "</table>" as Markup : "")"
        case .caption: return "<figure><figcaption>\(text)</figcaption></figure>\n"
        }
    }
}
