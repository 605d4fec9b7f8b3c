import HTML

/// A piece of text that stands on lines of its own on a page: a paragraph, a heading, an item of a list, a row.
struct PageBlock: Sendable {
    /// The tag of the block element that holds the text.
    var tag: Tag
    /// Node of that element.
    var node: Int
    /// The first text's node.
    var firstText: Int
    /// Bytes of ``PageBlocks/text``.
    var range = 0..<0
    /// How many of the text's bytes stand in links.
    var linkBytes = 0
    /// How many of the text's bytes are bold.
    var boldBytes = 0
    /// How many links.
    var links = 0
    /// How many line breaks stand inside.
    var breaks = 0
    /// Tags above, as bits of ``PageBlocks/Region``.
    var regions: UInt16 = 0
    /// Hints of the block's own element and its parent.
    var nearHints = ClassHints()
    /// Hints of all elements above.
    var farHints = ClassHints()
    /// How many elements stand above.
    var depth = 0
    /// Hash of the names and classes of the element and its parent: paragraphs of one article share it.
    var signature: UInt64 = 0
    /// Node of the parent.
    var parent = 0
    /// Node of the parent's parent.
    var grandparent = 0

    /// Length of the text in bytes.
    var count: Int { range.count }

    func isIn(_ region: PageBlocks.Region) -> Bool { regions & (1 << UInt16(region.rawValue)) != 0 }
}

/// The blocks of a page, in document order, and their text.
struct PageBlocks: Sendable {
    /// Parts of a page that HTML itself names.
    enum Region: Int, CaseIterable {
        case article, main, aside, nav, header, footer, form, figure, figcaption, list, table, blockquote, section,
            details
        case address, link

        init?(_ tag: Tag) {
            switch tag {
            case .article: self = .article
            case .main: self = .main
            case .aside: self = .aside
            case .nav: self = .nav
            case .header: self = .header
            case .footer: self = .footer
            case .form, .fieldset: self = .form
            case .figure: self = .figure
            case .figcaption: self = .figcaption
            case .ul, .ol, .dl: self = .list
            case .table: self = .table
            case .blockquote: self = .blockquote
            case .section: self = .section
            case .details: self = .details
            case .address: self = .address
            case .a: self = .link
            default: return nil
            }
        }
    }

    let blocks: [PageBlock]
    /// UTF-8 of all blocks, one behind the other; white space is folded to single spaces.
    let text: [UInt8]
    /// The hints of each node's own class and id.
    let nodeHints: [ClassHints]

    /// Cuts a page into its blocks.
    init(_ page: Page) {
        var walk = BlockWalk(page)
        walk.run()
        blocks = walk.blocks
        text = walk.text
        nodeHints = walk.nodeHints
    }

    func bytes(of block: PageBlock) -> ArraySlice<UInt8> { text[block.range] }
    func string(of block: PageBlock) -> String { String(decoding: text[block.range], as: UTF8.self) }
}
