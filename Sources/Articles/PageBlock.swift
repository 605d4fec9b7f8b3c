import HTML

/// A piece of text that stands on lines of its own on a page: a paragraph, a heading, an item of a list, a row.
struct PageBlock: Sendable {
    /// The tag of the block element that holds the text.
    var tag: Tag
    /// Node of that element.
    var node: Int
    /// The first text's node.
    var firstText: Int
    /// UTF-8, white space folded to single spaces.
    var text: [UInt8] = []
    /// How many of the text's bytes stand in links.
    var linkBytes = 0
    /// How many of the text's bytes are bold.
    var boldBytes = 0
    /// How many links.
    var links = 0
    /// Tags above, as bits of ``PageBlocks/Region``.
    var regions: UInt16 = 0
    /// Hints of the block's own element and its parent, and of all above.
    var nearHints = ClassHints()
    var farHints = ClassHints()
    var depth = 0
    /// Hash of the names and classes of the element and its parent: paragraphs of one article share it.
    var signature: UInt64 = 0
    /// Node of the parent and of its parent.
    var parent = 0
    var grandparent = 0
    var breaks = 0
}

/// Cuts a page into its blocks, in document order.
struct PageBlocks: Sendable {
    /// Parts of a page that HTML itself names.
    enum Region: Int, CaseIterable {
        case article, main, aside, nav, header, footer, form, figure, figcaption, list, table, blockquote, section, details, address, link

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

    private(set) var blocks: [PageBlock] = []
    private let page: Page

    private struct Open {
        let node: Int
        let end: Int
        let tag: Tag
        let regions: UInt16
        let hints: ClassHints
        let ownHints: ClassHints
        let signature: UInt64
    }

    init(_ page: Page) {
        self.page = page
        walk()
    }

    private mutating func walk() {
        var stack: [Open] = [Open(node: 0, end: page.nodes.count, tag: .other, regions: 0, hints: [], ownHints: [], signature: 0)]
        var current = PageBlock(tag: .other, node: -1, firstText: -1)
        var linkDepth = 0
        var boldDepth = 0
        var breaks = 0
        var pendingSpace = false
        var lineStart = true

        func flush(_ blocks: inout [PageBlock]) {
            while current.text.last == 0x20 { current.text.removeLast() }
            if !current.text.isEmpty { blocks.append(current) }
            current = PageBlock(tag: .other, node: -1, firstText: -1)
            breaks = 0
            pendingSpace = false
            lineStart = true
        }

        func begin(_ textNode: Int) {
            guard current.firstText < 0 else { return }
            let place = stack.lastIndex { $0.tag.isBlock } ?? 0
            let open = stack[place]
            let above = stack[max(0, place - 1)]
            current.firstText = textNode
            current.tag = open.tag
            current.node = open.node
            current.regions = stack[stack.count - 1].regions
            current.nearHints = open.ownHints.union(above.ownHints)
            current.farHints = open.hints
            current.depth = place
            current.signature = open.signature &* 31 &+ above.signature
            current.parent = above.node
            current.grandparent = stack[max(0, place - 2)].node
        }

        page.buffer.withUnsafeBufferPointer { buffer in
            var index = 1
            while index < page.nodes.count {
                while let last = stack.last, index >= last.end, stack.count > 1 {
                    stack.removeLast()
                    if last.tag == .a { linkDepth -= 1 }
                    if last.tag == .b || last.tag == .strong { boldDepth -= 1 }
                    if last.tag.isBlock, !Self.isCell(last.tag) { flush(&blocks) } else if Self.isCell(last.tag) { pendingSpace = true }
                }
                let node = page.nodes[index]
                if node.tag == .text {
                    begin(index)
                    for byte in buffer[Int(node.range.lowerBound)..<Int(node.range.upperBound)] {
                        if byte <= 0x20 {
                            pendingSpace = true
                            continue
                        }
                        if pendingSpace {
                            if !lineStart { current.text.append(0x20) }
                            pendingSpace = false
                        }
                        lineStart = false
                        breaks = 0
                        current.text.append(byte)
                        if byte == 0xA0, current.text.count > 1, current.text[current.text.count - 2] == 0xC2 {
                            current.text.removeLast(2)
                            pendingSpace = true
                            lineStart = current.text.isEmpty
                        }
                        if linkDepth > 0 { current.linkBytes += 1 }
                        if boldDepth > 0 { current.boldBytes += 1 }
                    }
                    index += 1
                    continue
                }
                if isSkipped(index) {
                    if node.tag.isBlock { flush(&blocks) }
                    index = Int(node.end)
                    continue
                }
                if node.tag == .br {
                    breaks += 1
                    if breaks >= 2 { flush(&blocks) } else { pendingSpace = true; current.breaks += 1 }
                } else if node.tag.isBlock, !Self.isCell(node.tag) {
                    flush(&blocks)
                } else if Self.isCell(node.tag) {
                    pendingSpace = true
                } else if node.tag == .a {
                    linkDepth += 1
                    current.links += 1
                } else if node.tag == .b || node.tag == .strong {
                    boldDepth += 1
                }
                if !node.tag.isVoid { stack.append(opened(index, node, above: stack[stack.count - 1])) }
                index += 1
            }
        }
        flush(&blocks)
    }

    private static func isCell(_ tag: Tag) -> Bool { tag == .td || tag == .th }

    private func opened(_ index: Int, _ node: Page.Node, above: Open) -> Open {
        var regions = above.regions
        if let region = Region(node.tag) { regions |= 1 << UInt16(region.rawValue) }
        var hints = ClassHints()
        var signature = UInt64(node.tag.rawValue) &+ 0x9E37_79B9_7F4A_7C15
        for attribute in node.range {
            let item = page.attributes[Int(attribute)]
            let range = Int(item.range.lowerBound)..<Int(item.range.upperBound)
            switch item.name {
            case .class:
                hints.formUnion(ClassHints.of(page.buffer[range]))
                for byte in page.buffer[range] where !(0x30...0x39).contains(byte) {
                    signature = (signature ^ UInt64(byte)) &* 0x100_0000_01B3
                }
            case .id: hints.formUnion(ClassHints.of(page.buffer[range]))
            default: break
            }
        }
        return Open(
            node: index, end: Int(node.end), tag: node.tag, regions: regions, hints: above.hints.union(hints), ownHints: hints,
            signature: signature)
    }

    /// Whether a subtree is no visible text.
    private func isSkipped(_ index: Int) -> Bool {
        let node = page.nodes[index]
        switch node.tag {
        case .script, .style, .template, .noscript, .svg, .math, .button, .select, .option, .textarea, .iframe, .object, .canvas, .head,
            .video, .audio, .input:
            return true
        default: break
        }
        for attribute in node.range {
            let item = page.attributes[Int(attribute)]
            if item.name == .hidden { return true }
            if item.name == .style, hides(Int(item.range.lowerBound)..<Int(item.range.upperBound)) { return true }
        }
        return false
    }

    private func hides(_ range: Range<Int>) -> Bool {
        let value = page.buffer[range].filter { $0 > 0x20 }.map { $0 | 0x20 }
        guard value.count >= 12 else { return false }
        return value.contains(Array("display:none".utf8)) || value.contains(Array("visibility:hidden".utf8))
    }
}
extension PageBlock {
    var string: String { String(decoding: text, as: UTF8.self) }
    func isIn(_ region: PageBlocks.Region) -> Bool { regions & (1 << UInt16(region.rawValue)) != 0 }
}
