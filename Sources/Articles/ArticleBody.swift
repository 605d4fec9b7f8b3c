import HTML

/// The parts of an article, chosen from the blocks of a page.
struct ArticleBody {
    struct Part {
        var kind: Article.BlockKind
        let text: String
    }

    /// In reading order: lead, paragraphs, subheadings, list items, captions between them.
    private(set) var parts: [Part] = []
    /// The indices of the chosen blocks, in ascending order.
    private(set) var chosen: [Int] = []
    /// Names from an author's sign at the end.
    private(set) var sign: [String] = []
    /// Names from a line such as "Von Erika Muster".
    private(set) var byline: [String] = []
    private(set) var printedDate = PrintedDate()

    init(_ page: PageBlocks, scores: [Float], metadata: Metadata) {
        let blocks = page.blocks
        let chosen = blocks.indices.filter { scores[$0] > 0 && !Self.isTitle(blocks[$0], page, metadata) }
        guard let first = chosen.first, let last = chosen.last else { return }
        let letters = chosen.reduce(0) { $0 + blocks[$1].count }
        guard letters >= 80 else { return }
        self.chosen = chosen
        let selected = Set(chosen)
        let description = metadata.structured.description.map { LetterText.letters($0) } ?? []
        var hasParagraph = false
        for index in max(0, first - 6)...min(blocks.count - 1, last + 2) {
            let block = blocks[index]
            guard selected.contains(index) else {
                if isCaption(block) { parts.append(Part(kind: .caption, text: page.string(of: block))) }
                continue
            }
            let kind = kind(of: block, page, hasParagraph: hasParagraph, description: description)
            if kind == .paragraph { hasParagraph = true }
            parts.append(Part(kind: kind, text: page.string(of: block)))
        }
        while parts.last?.kind == .subheading { parts.removeLast() }
        takeSign()
        readSurroundings(page, first: first, last: last)
    }

    /// Whether a block repeats the headline.
    private static func isTitle(_ block: PageBlock, _ page: PageBlocks, _ metadata: Metadata) -> Bool {
        if metadata.titleNode >= 0, block.node == metadata.titleNode { return true }
        return metadata.titleKeys.contains { key in
            block.count >= key.count && block.count < key.count * 2 + 16
                && (key.count >= 20 || block.tag == .h1 || block.tag == .h2)
                && LetterText.letters(page.bytes(of: block)) == key
        }
    }

    private func isCaption(_ block: PageBlock) -> Bool {
        (block.isIn(.figcaption) || (block.isIn(.figure) && block.nearHints.contains(.caption))) && block.count >= 10
            && block.linkBytes * 2 < block.count
    }

    private func kind(of block: PageBlock, _ page: PageBlocks, hasParagraph: Bool, description: [UInt8])
        -> Article.BlockKind
    {
        switch block.tag {
        case .h1, .h2, .h3, .h4, .h5, .h6: return .subheading
        case .figcaption, .caption: return .caption
        case .li, .dd, .dt: return .listItem
        case .tr, .table, .tbody, .thead, .tfoot: return .tableRow
        case .blockquote: return .quote
        default: break
        }
        if block.isIn(.figcaption) { return .caption }
        if block.count < 400, CaptionLine(page.string(of: block)) != nil { return .caption }
        if block.isIn(.list), block.tag != .p { return .listItem }
        if !hasParagraph, !parts.contains(where: { $0.kind == .lead }) {
            let isDeclared =
                !description.isEmpty && LetterText.isSame(LetterText.letters(page.bytes(of: block)), description)
            if block.nearHints.contains(.lead) || isDeclared || block.boldBytes * 10 >= block.count * 8 { return .lead }
        }
        return .paragraph
    }

    /// Takes a sign "(dmk)" from the end of the text: a paragraph of its own, or the end of the last one.
    private mutating func takeSign() {
        guard let index = parts.lastIndex(where: { $0.kind == .paragraph || $0.kind == .listItem }) else { return }
        if let names = AuthorNames.sign(parts[index].text) {
            sign = names
            parts.remove(at: index)
        } else if let bracket = parts[index].text.lastIndex(of: "("),
            let names = AuthorNames.sign(parts[index].text[bracket...])
        {
            sign = names
        }
    }

    /// Reads the lines above and below the body: a byline, a printed date.
    private mutating func readSurroundings(_ page: PageBlocks, first: Int, last: Int) {
        let blocks = page.blocks
        let lines = Array(max(0, first - 12)..<first) + Array(first...min(blocks.count - 1, last + 6))
        for index in lines where blocks[index].count < 160 {
            let line = page.string(of: blocks[index])
            if byline.isEmpty, index <= first + 6 || index >= last - 1 { byline = Byline.names(in: line) }
            if byline.isEmpty, index <= first + 6, blocks[index].nearHints.contains(.author) {
                byline = AuthorNames.names(in: line).filter(Byline.isPerson)
            }
            printedDate.read(line, isAbove: index < first + 4)
            if sign.isEmpty, index > last, index <= last + 2, let names = AuthorNames.sign(line) { sign = names }
        }
    }
}

/// Dates printed around an article.
struct PrintedDate {
    /// One with a label such as "Veröffentlicht am".
    private(set) var labelled: String?
    /// The first one near the headline.
    private(set) var plain: String?

    private static let labels = ["veröffentlicht", "datum", "erstellt", "publiziert", "published", "erschienen"]

    /// Whether a digit stands before a full stop, as in all German dates.
    private static func hasDay(_ line: String) -> Bool {
        zip(line.utf8, line.utf8.dropFirst()).contains { (0x30...0x39).contains($0) && $1 == UInt8(ascii: ".") }
    }

    mutating func read(_ line: String, isAbove: Bool) {
        guard labelled == nil || plain == nil, Self.hasDay(line),
            let date = DateReading.german(line)
        else { return }
        let lower = line.lowercased()
        if labelled == nil, line.utf8.count < 80, Self.labels.contains(where: { lower.hasPrefix($0) }) {
            labelled = date
        }
        if plain == nil, isAbove { plain = date }
    }
}
