/// Builds a ``Page`` from the events of a parser.
///
/// A struct, so that a callback changes it through one pointer, without the checks of exclusive access that a class costs.
struct PageBuilder {
    private(set) var page = Page()
    /// Open elements, outermost first.
    private var open: [Int32] = [0]
    /// How many of the open elements hide their text.
    private var mutedDepth = 0
    /// How many paragraphs and links are open.
    private var openParagraphs = 0
    private var openLinks = 0
    /// Inline elements that the end of a paragraph closed before their own end tag.
    private var interrupted: [Int32] = []
    private static let mostInterrupted = 4
    /// How many levels up the element of a tag is looked for, so that the cost stays linear.
    private static let farthestTag = 256
    private static let longestValue = 8_192
    /// The contents of the page's JSON scripts.
    private let data: [UnsafeBufferPointer<UInt8>]

    /// - Parameters:
    ///   - sizeHint: bytes of mark-up.
    ///   - encoding: what the bytes were read in.
    ///   - data: the contents of the JSON scripts, by the number in their `id`; valid while the builder is in use.
    init(sizeHint: Int, encoding: String, data: [UnsafeBufferPointer<UInt8>]) {
        self.data = data
        page.encoding = encoding
        page.nodes.reserveCapacity(sizeHint / 24 + 16)
        page.attributes.reserveCapacity(sizeHint / 40 + 16)
        page.buffer.reserveCapacity(sizeHint / 2 + 64)
        page.nodes.append(Page.Node(tag: .other, parent: -1, end: 0, range: 0..<0))
    }

    mutating func open(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        let tag = NameTable.tags[name] ?? .other
        if tag.closesParagraph, openParagraphs > 0 { closeParagraph() }
        if tag == .a { startLink() }
        if !tag.isBlock, !tag.isVoid { reopen() }
        let index = Int32(page.nodes.count)
        let first = Int32(page.attributes.count)
        if let attributes { read(attributes) }
        page.nodes.append(
            Page.Node(
                tag: tag, parent: open[open.count - 1], end: index + 1, range: first..<Int32(page.attributes.count)))
        if tag.isVoid { return }
        open.append(index)
        switch tag {
        case .script: appendData(Int(index))
        case .style, .svg, .math, .textarea, .iframe, .select, .canvas: mutedDepth += 1
        case .template: if !isShadowRoot(Int(index)) { mutedDepth += 1 }
        case .p: openParagraphs += 1
        case .a: openLinks += 1
        default: break
        }
    }

    mutating func close(_ name: UnsafePointer<UInt8>) {
        let tag = NameTable.tags[name] ?? .other
        guard !tag.isVoid else { return }
        if let place = interrupted.lastIndex(where: { page.nodes[Int($0)].tag == tag }) {
            interrupted.remove(at: place)
            return
        }
        // An end tag that matches no open element is ignored; the search is bounded, so that the cost stays linear.
        var depth = open.count - 1
        let floor = max(1, open.count - Self.farthestTag)
        while depth >= floor, page.nodes[Int(open[depth])].tag != tag {
            // libxml2 keeps a paragraph open where we closed it: its end tag must not close what stands around.
            if tag == .p, page.nodes[Int(open[depth])].tag.isBlock { return }
            depth -= 1
        }
        guard depth >= floor else { return }
        while open.count > depth { pop() }
    }

    mutating func append(_ text: UnsafePointer<UInt8>, _ count: Int) {
        guard mutedDepth == 0, count > 0, page.buffer.count + count < Int(Int32.max) else { return }
        if page.nodes[Int(open[open.count - 1])].tag != .script { reopen() }
        let start = Int32(page.buffer.count)
        page.buffer.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
        let end = Int32(page.buffer.count)
        let last = page.nodes.count - 1
        if page.nodes[last].tag == .text, page.nodes[last].parent == open[open.count - 1],
            page.nodes[last].range.upperBound == start
        {
            page.nodes[last].range = page.nodes[last].range.lowerBound..<end
            return
        }
        page.nodes.append(
            Page.Node(tag: .text, parent: open[open.count - 1], end: Int32(page.nodes.count + 1), range: start..<end))
    }

    mutating func finish() {
        while open.count > 1 { pop() }
        page.nodes[0].end = Int32(page.nodes.count)
    }

    private mutating func pop() {
        let index = Int(open.removeLast())
        page.nodes[index].end = Int32(page.nodes.count)
        switch page.nodes[index].tag {
        case .style, .svg, .math, .textarea, .iframe, .select, .canvas: mutedDepth -= 1
        case .template: if !isShadowRoot(index) { mutedDepth -= 1 }
        case .p: openParagraphs -= 1
        case .a: openLinks -= 1
        default: break
        }
    }

    /// Closes the innermost open paragraph unless something that bounds its scope stands between. Inline elements that were
    /// open in it go on in the next text.
    private mutating func closeParagraph() {
        var depth = open.count - 1
        while depth > max(0, open.count - Self.farthestTag) {
            switch page.nodes[Int(open[depth])].tag {
            case .p:
                for index in open[depth...] where page.nodes[Int(index)].tag.isFormatting { interrupted.append(index) }
                interrupted = interrupted.suffix(Self.mostInterrupted)
                while open.count > depth { pop() }
                return
            case .table, .td, .th, .caption, .button, .template, .object, .svg, .math, .html: return
            default: depth -= 1
            }
        }
    }

    /// Whether a `<template>` is a declarative shadow root: its contents are shown.
    private func isShadowRoot(_ node: Int) -> Bool { page.attributeBytes(.shadowRootMode, of: node) != nil }

    /// Opens the inline elements again that the end of a paragraph interrupted (HTML standard, "reconstruct the active
    /// formatting elements").
    private mutating func reopen() {
        guard !interrupted.isEmpty else { return }
        for index in interrupted {
            let node = page.nodes[Int(index)]
            let copy = Int32(page.nodes.count)
            page.nodes.append(Page.Node(tag: node.tag, parent: open[open.count - 1], end: copy + 1, range: node.range))
            open.append(copy)
            if node.tag == .a { openLinks += 1 }
        }
        interrupted.removeAll(keepingCapacity: true)
    }

    /// Ends the link before another one: links do not nest. One around blocks is left to its own end tag.
    private mutating func startLink() {
        interrupted.removeAll { page.nodes[Int($0)].tag == .a }
        guard openLinks > 0 else { return }
        var depth = open.count - 1
        while depth > 0, !page.nodes[Int(open[depth])].tag.isBlock {
            if page.nodes[Int(open[depth])].tag == .a {
                while open.count > depth { pop() }
                return
            }
            depth -= 1
        }
    }

    private mutating func read(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
        var index = 0
        while let name = attributes[index], index < 2_000 {
            defer { index += 2 }
            guard let known = NameTable.attributes[name] else { continue }
            let start = Int32(page.buffer.count)
            if let value = attributes[index + 1] {
                var length = 0
                while length < Self.longestValue, value[length] != 0 { length += 1 }
                while length == Self.longestValue, length > 0, value[length] & 0xC0 == 0x80 { length -= 1 }
                page.buffer.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
            }
            page.attributes.append(Page.Attribute(name: known, range: start..<Int32(page.buffer.count)))
        }
    }

    private mutating func appendData(_ script: Int) {
        guard let index = page.attribute(.id, of: script).flatMap({ Int($0) }), data.indices.contains(index) else {
            return
        }
        let contents = data[index]
        if let start = contents.baseAddress { append(start, contents.count) }
    }
}
