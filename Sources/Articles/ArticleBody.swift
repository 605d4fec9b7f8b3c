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
        let threshold = BlockSelection.threshold(scores: scores, lengths: blocks.map(\.count))
        let chosen = blocks.indices.filter { index in
            (scores[index] >= threshold || Self.isSubheading(index, blocks) { scores[$0] >= threshold })
                && !Self.isTitle(blocks[index], page, metadata)
        }
        guard let first = chosen.first, let last = chosen.last else { return }
        let letters = chosen.reduce(0) { $0 + blocks[$1].count }
        guard letters >= 80 else { return }
        self.chosen = chosen
        let selected = Set(chosen)
        let bodySignature = Self.bodySignature(blocks, chosen)
        let description = metadata.structured.description.map { LetterText.letters($0) } ?? []
        var hasParagraph = false
        for index in max(0, first - 6)...min(blocks.count - 1, last + 2) {
            let block = blocks[index]
            guard selected.contains(index) else {
                if isCaption(block) { parts.append(Part(kind: .caption, text: page.string(of: block))) }
                continue
            }
            if let names = Self.bylineNames(in: block, page) {
                if byline.isEmpty { byline = names }
                continue
            }
            let kind = kind(
                of: block, page, hasParagraph: hasParagraph, description: description, bodySignature: bodySignature)
            if kind == .paragraph { hasParagraph = true }
            parts.append(Part(kind: kind, text: page.string(of: block)))
        }
        takeSign()
        while parts.last?.kind == .subheading { parts.removeLast() }
        readSurroundings(page, first: first, last: last, metadata: metadata)
    }

    /// Whether a block is a heading without links between two chosen blocks of its own parent.
    private static func isSubheading(_ index: Int, _ blocks: [PageBlock], isChosen: (Int) -> Bool) -> Bool {
        guard index > 0, index + 1 < blocks.count, blocks[index].linkBytes == 0 else { return false }
        switch blocks[index].tag {
        case .h2, .h3, .h4, .h5, .h6: break
        default: return false
        }
        return [index - 1, index + 1].allSatisfy { blocks[$0].parent == blocks[index].parent && isChosen($0) }
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

    /// Whether a text is as short as a heading and ends without a mark.
    private static func hasLineShape(_ text: ArraySlice<UInt8>) -> Bool {
        guard (8...90).contains(text.count), let last = text.last else { return false }
        return last >= 0x80 && text.suffix(3).first != 0xE2 || (0x61...0x7A).contains(last | 0x20)
            || (0x30...0x39).contains(last)
    }

    /// The signature that most of the article's paragraphs share; `nil` if no two in three do.
    private static func bodySignature(_ blocks: [PageBlock], _ chosen: [Int]) -> UInt64? {
        let paragraphs = chosen.filter { blocks[$0].count >= 60 }
        var counts: [UInt64: Int] = [:]
        for index in paragraphs { counts[blocks[index].signature, default: 0] += 1 }
        guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value >= 3,
            most.value * 3 >= paragraphs.count * 2
        else { return nil }
        return most.key
    }

    /// The names of a chosen block that is a byline and no text.
    private static func bylineNames(in block: PageBlock, _ page: PageBlocks) -> [String]? {
        guard block.count <= 100 else { return nil }
        let names = Byline.names(in: page.string(of: block))
        return names.isEmpty ? nil : names
    }

    private func kind(
        of block: PageBlock, _ page: PageBlocks, hasParagraph: Bool, description: [UInt8], bodySignature: UInt64?
    ) -> Article.BlockKind {
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
        let isMarkedApart = bodySignature.map { $0 != block.signature } ?? false
        let isLine = block.linkBytes == 0 && !block.isIn(.table) && Self.hasLineShape(page.bytes(of: block))
        if hasParagraph, isMarkedApart, isLine { return .subheading }
        if !hasParagraph, !parts.contains(where: { $0.kind == .lead }) {
            let isDeclared =
                !description.isEmpty && LetterText.isSame(LetterText.letters(page.bytes(of: block)), description)
            let isApart = isMarkedApart && (60...700).contains(block.count)
            if block.nearHints.contains(.lead) || isDeclared || isApart || block.boldBytes * 10 >= block.count * 8 {
                return .lead
            }
        }
        return .paragraph
    }

    /// Takes a sign "(dmk)" from the end of the text: a paragraph of its own, or the end of the last one.
    private mutating func takeSign() {
        let kinds: [Article.BlockKind] = [.paragraph, .listItem, .subheading]
        guard let index = parts.lastIndex(where: { kinds.contains($0.kind) }) else { return }
        if let names = AuthorNames.sign(parts[index].text) ?? AuthorNames.bareSign(parts[index].text) {
            sign = names
            parts.remove(at: index)
        } else if let bracket = parts[index].text.lastIndex(of: "("),
            let names = AuthorNames.sign(parts[index].text[bracket...])
        {
            sign = names
        }
    }

    /// Reads what the page does not declare from the lines above and below the body: a byline, a printed date, a sign.
    private mutating func readSurroundings(_ page: PageBlocks, first: Int, last: Int, metadata: Metadata) {
        let blocks = page.blocks
        let needsByline = metadata.authors.isEmpty
        let needsDate = metadata.published == nil
        let end = min(blocks.count - 1, last + 6)
        for index in max(0, first - 12)...end where blocks[index].count < 160 {
            let isBehind = index > last && index <= last + 2
            guard needsByline || needsDate || sign.isEmpty && isBehind else { continue }
            let line = page.string(of: blocks[index])
            if needsByline { readByline(line, blocks[index], isNear: index <= first + 6, isAtEnd: index >= last - 1) }
            if needsDate { printedDate.read(line, isAbove: index < first + 4) }
            if sign.isEmpty, isBehind, let names = AuthorNames.sign(line) ?? AuthorNames.bareSign(line) { sign = names }
        }
        guard needsByline && byline.isEmpty || needsDate && printedDate.labelled == nil else { return }
        for block in blocks where block.count < 80 {
            let bytes = page.bytes(of: block)
            let mayBeByline = needsByline && byline.isEmpty && Byline.mayBeLabelled(bytes)
            guard mayBeByline || needsDate && PrintedDate.hasDay(bytes) else { continue }
            let line = page.string(of: block)
            if mayBeByline { byline = Byline.labelledNames(in: line) }
            if needsDate { printedDate.read(line, isAbove: false) }
        }
    }

    private mutating func readByline(_ line: String, _ block: PageBlock, isNear: Bool, isAtEnd: Bool) {
        guard byline.isEmpty else { return }
        if isNear || isAtEnd { byline = Byline.names(in: line) }
        if byline.isEmpty, isNear, block.nearHints.contains(.author) {
            byline = AuthorNames.names(in: line).filter(Byline.isPerson)
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
    static func hasDay(_ line: some Sequence<UInt8>) -> Bool {
        var isDigit = false
        for byte in line {
            if isDigit, byte == UInt8(ascii: ".") { return true }
            isDigit = (0x30...0x39).contains(byte)
        }
        return false
    }

    mutating func read(_ line: String, isAbove: Bool) {
        guard labelled == nil || plain == nil, Self.hasDay(line.utf8),
            let date = DateReading.german(line)
        else { return }
        let lower = line.lowercased()
        if labelled == nil, line.utf8.count < 80, Self.labels.contains(where: { lower.hasPrefix($0) }) {
            labelled = date
        }
        if plain == nil, isAbove { plain = date }
    }
}
