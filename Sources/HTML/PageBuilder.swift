/// Builds a ``Page`` from the events of a parser.
final class PageBuilder {
    var page = Page()
    /// Open elements, outermost first.
    private var open: [Int32] = [0]
    /// How many of the open elements hide their text.
    private var mutedDepth = 0
    /// How many paragraphs and links are open.
    private var openParagraphs = 0
    private var openLinks = 0
    private static let longestValue = 8_192
    /// The contents of the page's JSON scripts.
    private let data: [UnsafeBufferPointer<UInt8>]

    /// - Parameters:
    ///   - sizeHint: bytes of mark-up.
    ///   - data: the contents of the JSON scripts, by the number in their `id`; valid while the builder is in use.
    init(sizeHint: Int, data: [UnsafeBufferPointer<UInt8>]) {
        self.data = data
        page.nodes.reserveCapacity(sizeHint / 24 + 16)
        page.attributes.reserveCapacity(sizeHint / 40 + 16)
        page.buffer.reserveCapacity(sizeHint / 2 + 64)
        page.nodes.append(Page.Node(tag: .other, parent: -1, end: 0, range: 0..<0))
    }

    func open(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        let tag = TagTable.tag(name)
        if tag.closesParagraph, openParagraphs > 0 { closeParagraph() }
        if tag == .a, openLinks > 0 { closeLink() }
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

    func close(_ name: UnsafePointer<UInt8>) {
        let tag = TagTable.tag(name)
        guard !tag.isVoid else { return }
        // An end tag that matches no open element is ignored; the search is bounded, so that the cost stays linear.
        var depth = open.count - 1
        let floor = max(1, open.count - 256)
        while depth >= floor, page.nodes[Int(open[depth])].tag != tag {
            // libxml2 keeps a paragraph open where we closed it: its end tag must not close what stands around.
            if tag == .p, page.nodes[Int(open[depth])].tag.isBlock { return }
            depth -= 1
        }
        guard depth >= floor else { return }
        while open.count > depth { pop() }
    }

    func append(_ text: UnsafePointer<UInt8>, _ count: Int) {
        guard mutedDepth == 0, count > 0, page.buffer.count + count < Int(Int32.max) else { return }
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

    func finish() {
        while open.count > 1 { pop() }
        page.nodes[0].end = Int32(page.nodes.count)
    }

    private func pop() {
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

    /// Closes the innermost open paragraph unless something that bounds its scope stands between.
    private func closeParagraph() {
        var depth = open.count - 1
        while depth > 0 {
            switch page.nodes[Int(open[depth])].tag {
            case .p:
                while open.count > depth { pop() }
                return
            case .table, .td, .th, .caption, .button, .template, .object, .svg, .math, .html: return
            default: depth -= 1
            }
        }
    }

    /// Whether a `<template>` is a declarative shadow root: its contents are shown.
    private func isShadowRoot(_ node: Int) -> Bool { page.attributeBytes(.shadowRootMode, of: node) != nil }

    /// Closes the innermost open link if only inline elements stand between: links do not nest.
    private func closeLink() {
        var depth = open.count - 1
        while depth > 0, !page.nodes[Int(open[depth])].tag.isBlock {
            if page.nodes[Int(open[depth])].tag == .a {
                while open.count > depth { pop() }
                return
            }
            depth -= 1
        }
    }

    private func read(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
        var index = 0
        while let name = attributes[index], index < 2_000 {
            defer { index += 2 }
            guard let known = TagTable.attribute(name) else { continue }
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

    private func appendData(_ script: Int) {
        guard let index = page.attribute(.id, of: script).flatMap({ Int($0) }), data.indices.contains(index) else {
            return
        }
        let contents = data[index]
        if let start = contents.baseAddress { append(start, contents.count) }
    }
}

/// Finds tags and attributes by their name's first bytes, packed into a number.
enum TagTable {
    private static let tags: [UInt64: Tag] = Dictionary(
        uniqueKeysWithValues: Tag.allCases.filter { $0 != .text && $0 != .other }.map { (pack("\($0)"), $0) })
    private static let attributes: [UInt64: AttributeName] = Dictionary(
        uniqueKeysWithValues: AttributeName.allCases.map { (pack($0.markup), $0) })

    static func tag(_ name: UnsafePointer<UInt8>) -> Tag { tags[pack(name)] ?? .other }
    static func attribute(_ name: UnsafePointer<UInt8>) -> AttributeName? { attributes[pack(name)] }

    private static func pack(_ name: String) -> UInt64 {
        let bytes = Array(name.utf8) + [0]
        return bytes.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { pack($0) } ?? 0 }
    }

    /// Up to fourteen bytes in lower case, five bits each of which the first may overflow; other names give zero.
    private static func pack(_ name: UnsafePointer<UInt8>) -> UInt64 {
        var packed: UInt64 = 0
        var length = 0
        while name[length] != 0 {
            let byte = name[length] | 0x20
            let code: UInt64
            switch byte {
            case 0x61...0x7A: code = UInt64(byte) - 0x60
            case 0x31...0x34: code = UInt64(byte) - 0x31 + 27
            case 0x2D: code = 31
            case 0x35...0x36: code = UInt64(byte) - 0x35 + 1
            default: return 0
            }
            guard length < 14 else { return 0 }
            packed = packed << 5 | code
            length += 1
        }
        return packed << 4 | UInt64(length)
    }
}
