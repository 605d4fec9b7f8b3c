/// Reads a plain text as an article, without changing it.
///
/// Blocks are separated by blank lines. A short block without a mark at its end is a subheading; one that ends in a
/// picture's credit is a caption; a bracket of a few small letters at the end is the author's sign.
struct PlainText {
    private let text: String
    private let url: String?
    private let given: String?

    init(_ text: String, url: String?, published: String?) {
        self.text = text
        self.url = url
        given = published
    }

    func article() throws(ArticleError) -> Article {
        guard text.utf8.count <= 1 << 30 else { throw .tooLarge("a text of \(text.utf8.count) bytes is too large") }
        guard !text.utf8.contains(0) else { throw .notText("the text holds a NUL") }
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw .noArticle("the text is empty")
        }
        var article = Article()
        article.url = url
        article.canonicalURL = CanonicalAddress.cleaned(url, base: nil)
        article.text = text
        let scalars = Array(text.unicodeScalars)
        article.bodyEnd = scalars.count
        var start = 0
        if let head = Self.head(scalars) {
            article.published = Article.Timestamp(value: head.date, origin: .input)
            start = head.end
        } else if let given {
            article.published = Article.Timestamp(value: given, origin: .input)
        }
        for range in Self.blocks(of: scalars, from: start) {
            let string = String(String.UnicodeScalarView(scalars[range]))
            if let names = AuthorNames.sign(string) {
                article.authors = names
                continue
            }
            let kind = Self.kind(of: string, isFirst: article.blocks.isEmpty)
            article.blocks.append(Article.Block(kind: kind, range: range))
            if kind == .caption { article.captions.append(string) }
            if kind == .headline { article.title = string }
        }
        article.language = GermanDetection.isGerman(text) ? "de" : nil
        return article
    }

    /// `date YYYY-MM` or `date YYYY-MM-DD` at the beginning, and where the text behind it starts.
    private static func head(_ scalars: [Unicode.Scalar]) -> (date: String, end: Int)? {
        var index = 0
        while index < scalars.count, scalars[index].properties.isWhitespace || scalars[index] == "\u{FEFF}" {
            index += 1
        }
        guard scalars[index...].starts(with: "date ".unicodeScalars) else { return nil }
        index += 5
        let start = index
        while index < scalars.count, ("0"..."9").contains(scalars[index]) || scalars[index] == "-" { index += 1 }
        let date = String(String.UnicodeScalarView(scalars[start..<index]))
        let fields = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard date.utf8.count == 7 || date.utf8.count == 10, fields.count == (date.utf8.count == 7 ? 2 : 3),
            DateReading.isDay(fields[0], fields[1], fields.count == 3 ? fields[2] : 1)
        else { return nil }
        return (date, index)
    }

    /// Ranges between blank lines, without white space at their ends.
    private static func blocks(of scalars: [Unicode.Scalar], from start: Int) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var first: Int?
        var last = start
        var lineFeeds = 0
        for index in start..<scalars.count {
            if scalars[index].properties.isWhitespace {
                if scalars[index] == "\n" { lineFeeds += 1 }
                continue
            }
            if let begin = first, lineFeeds >= 2 {
                blocks.append(begin..<last)
                first = nil
            }
            if first == nil { first = index }
            lineFeeds = 0
            last = index + 1
        }
        if let first { blocks.append(first..<last) }
        return blocks
    }

    private static func kind(of block: String, isFirst: Bool) -> Article.BlockKind {
        let trimmed = block.trimmed(of: " \n")
        if ["- ", "* ", "• ", "– "].contains(where: trimmed.hasPrefix) { return .listItem }
        if trimmed.hasSuffix(")"), let bracket = trimmed.lastIndex(of: "(") {
            let credit = trimmed[bracket...].dropFirst().lowercased()
            if ["bild:", "foto:", "bilder:", "fotos:", "screenshot", "quelle:", "grafik:", "(bild"].contains(
                where: credit.hasPrefix)
            {
                return .caption
            }
        }
        if let last = trimmed.last, trimmed.count <= 110, !".!?:;,\"“”«»)…".contains(last), !trimmed.contains("\n") {
            return isFirst ? .headline : .subheading
        }
        return .paragraph
    }
}
