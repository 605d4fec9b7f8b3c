import HTML

/// The parts of an article, chosen from the blocks of a page.
struct ArticleBody {
    struct Part {
        var kind: Article.BlockKind
        let text: String
    }

    /// In reading order: lead, paragraphs, subheadings, list items, captions between them.
    private(set) var parts: [Part] = []
    /// Names from an author's sign at the end.
    private(set) var sign: [String] = []
    /// A date printed near the headline.
    private(set) var printedDate: String?

    init(blocks: [PageBlock], scores: [Float], page: Page, metadata: Metadata) {
        let chosen = blocks.indices.filter { scores[$0] > 0 && !isTitle(blocks[$0], metadata) }
        guard let first = chosen.first, let last = chosen.last else { return }
        let letters = chosen.reduce(0) { $0 + blocks[$1].text.count }
        guard letters >= 80 else { return }
        let selected = Set(chosen)
        let description = metadata.structured.description.map { BlockFeatures.letters(Array($0.utf8)) } ?? []
        var hasParagraph = false
        for index in max(0, first - 6)...min(blocks.count - 1, last + 2) {
            let block = blocks[index]
            guard selected.contains(index) else {
                if isCaption(block) { parts.append(Part(kind: .caption, text: block.string)) }
                continue
            }
            let kind = kind(of: block, hasParagraph: hasParagraph, description: description)
            if kind == .paragraph { hasParagraph = true }
            parts.append(Part(kind: kind, text: block.string))
        }
        while parts.last?.kind == .subheading { parts.removeLast() }
        takeSign()
        findPrintedDate(blocks: blocks, first: first)
    }

    private func isTitle(_ block: PageBlock, _ metadata: Metadata) -> Bool {
        if metadata.titleNode >= 0, block.node == metadata.titleNode { return true }
        guard let title = metadata.title, block.tag == .h1 || block.tag == .h2 || block.tag == .title else { return false }
        return BlockFeatures.letters(block.text) == BlockFeatures.letters(Array(title.utf8))
    }

    private func isCaption(_ block: PageBlock) -> Bool {
        (block.isIn(.figcaption) || (block.isIn(.figure) && block.nearHints.contains(.caption))) && block.text.count >= 10
            && block.linkBytes * 2 < block.text.count
    }

    private func kind(of block: PageBlock, hasParagraph: Bool, description: [UInt8]) -> Article.BlockKind {
        switch block.tag {
        case .h1, .h2, .h3, .h4, .h5, .h6: return .subheading
        case .figcaption, .caption: return .caption
        case .li, .dd, .dt: return .listItem
        case .tr, .table, .tbody, .thead, .tfoot: return .tableRow
        case .blockquote: return .quote
        default: break
        }
        if block.isIn(.figcaption) { return .caption }
        if block.isIn(.list), block.tag != .p { return .listItem }
        if !hasParagraph, !parts.contains(where: { $0.kind == .lead }) {
            let isDeclared = !description.isEmpty && BlockFeatures.isSame(BlockFeatures.letters(block.text), description)
            if block.nearHints.contains(.lead) || isDeclared || block.boldBytes * 10 >= block.text.count * 8 { return .lead }
        }
        return .paragraph
    }

    /// Takes a sign "(dmk)" from the end of the text: a paragraph of its own, or the end of the last one.
    private mutating func takeSign() {
        guard let index = parts.lastIndex(where: { $0.kind == .paragraph || $0.kind == .listItem }) else { return }
        if let names = AuthorNames.sign(parts[index].text) {
            sign = names
            parts.remove(at: index)
        } else if let bracket = parts[index].text.lastIndex(of: "("), let names = AuthorNames.sign(parts[index].text[bracket...]) {
            sign = names
        }
    }

    private mutating func findPrintedDate(blocks: [PageBlock], first: Int) {
        for index in max(0, first - 12)..<min(blocks.count, first + 4) where blocks[index].text.count < 160 {
            if let date = DateReading.german(blocks[index].string) {
                printedDate = date
                return
            }
        }
    }
}
