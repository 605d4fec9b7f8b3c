import HTML

/// The walk over a page's nodes that gathers its blocks.
///
/// Block elements and two line breaks in a row end a block; the cells of a row are one block. Hidden parts, forms' controls
/// and drawings hold no text.
struct BlockWalk {
    private(set) var blocks: [PageBlock] = []
    private(set) var text: [UInt8] = []
    /// The hints of each node's own class and id.
    private(set) var nodeHints: [ClassHints]

    /// A page has a few hundred blocks; what follows behind these is not read.
    private static let mostBlocks = 200_000
    private let page: Page
    private var stack: [Open] = []
    private var current = PageBlock(tag: .other, node: -1, firstText: -1)
    private var start = 0
    private var linkDepth = 0
    private var boldDepth = 0
    private var breaks = 0
    private var pendingSpace = false

    private struct Open {
        let node: Int
        let end: Int
        let tag: Tag
        /// Whether it is an `<a>` that leads somewhere.
        let isLink: Bool
        let regions: UInt16
        let hints: ClassHints
        let ownHints: ClassHints
        let signature: UInt64
    }

    init(_ page: Page) {
        self.page = page
        nodeHints = [ClassHints](repeating: [], count: page.nodes.count)
        text.reserveCapacity(page.buffer.count / 3)
        blocks.reserveCapacity(page.nodes.count / 12 + 8)
        stack.reserveCapacity(64)
    }

    mutating func run() {
        let buffer = page.buffer
        buffer.withUnsafeBufferPointer { walk($0) }
    }

    private mutating func walk(_ buffer: UnsafeBufferPointer<UInt8>) {
        stack.append(
            Open(
                node: 0, end: page.nodes.count, tag: .other, isLink: false, regions: 0, hints: [], ownHints: [],
                signature: 0))
        let page = page
        var index = 1
        while index < page.nodes.count {
            while stack.count > 1, index >= stack[stack.count - 1].end { close(stack.removeLast()) }
            let node = page.nodes[index]
            if node.tag == .text {
                append(buffer, node, index)
                index += 1
                continue
            }
            if Self.isSkipped(node, page, buffer) {
                if node.tag.isBlock { flush() }
                index = Int(node.end)
                continue
            }
            let isLink = node.tag == .a && page.attributeBytes(.href, of: index) != nil
            open(node.tag, isLink: isLink)
            if !node.tag.isVoid {
                let open = Self.opened(index, node, page, buffer, isLink: isLink, above: stack[stack.count - 1])
                nodeHints[index] = open.ownHints
                stack.append(open)
            }
            index += 1
        }
        flush()
    }

    private mutating func open(_ tag: Tag, isLink: Bool) {
        switch tag {
        case .br:
            breaks += 1
            if breaks >= 2 {
                flush()
            } else {
                pendingSpace = true
                current.breaks += 1
            }
        case .td, .th: pendingSpace = true
        case .a where isLink:
            linkDepth += 1
            current.links += 1
        case .b, .strong: boldDepth += 1
        default: if tag.isBlock { flush() }
        }
    }

    private mutating func close(_ open: Open) {
        switch open.tag {
        case .a: if open.isLink { linkDepth -= 1 }
        case .b, .strong: boldDepth -= 1
        case .td, .th: pendingSpace = true
        default: if open.tag.isBlock { flush() }
        }
    }

    private mutating func flush() {
        if text.count > start, blocks.count < Self.mostBlocks {
            current.range = start..<text.count
            blocks.append(current)
            start = text.count
        }
        current = PageBlock(tag: .other, node: -1, firstText: -1)
        breaks = 0
        pendingSpace = false
    }

    /// Notes where a block stands, at its first text.
    private mutating func begin(_ textNode: Int) {
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

    /// Appends a text's words, separated by single spaces. A no-break space is a space.
    private mutating func append(_ buffer: UnsafeBufferPointer<UInt8>, _ node: Page.Node, _ index: Int) {
        if current.firstText < 0 { begin(index) }
        let before = text.count
        var place = Int(node.range.lowerBound)
        let end = Int(node.range.upperBound)
        while place < end {
            while place < end {
                if buffer[place] <= 0x20 {
                    place += 1
                } else if buffer[place] == 0xC2, place + 1 < end, buffer[place + 1] == 0xA0 {
                    place += 2
                } else {
                    break
                }
                pendingSpace = true
            }
            var stop = place
            while stop < end, buffer[stop] > 0x20,
                !(buffer[stop] == 0xC2 && stop + 1 < end && buffer[stop + 1] == 0xA0)
            {
                stop += 1
            }
            guard stop > place else { break }
            if pendingSpace, text.count > start { text.append(0x20) }
            pendingSpace = false
            breaks = 0
            text.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[place..<stop]))
            place = stop
        }
        if linkDepth > 0 { current.linkBytes += text.count - before }
        if boldDepth > 0 { current.boldBytes += text.count - before }
    }

    private static func opened(
        _ index: Int, _ node: Page.Node, _ page: Page, _ buffer: UnsafeBufferPointer<UInt8>, isLink: Bool, above: Open
    ) -> Open {
        var regions = above.regions
        if let region = PageBlocks.Region(node.tag) { regions |= 1 << UInt16(region.rawValue) }
        var hints = ClassHints()
        var signature = UInt64(node.tag.rawValue) &+ 0x9E37_79B9_7F4A_7C15
        for attribute in node.range {
            let item = page.attributes[Int(attribute)]
            guard item.name == .class || item.name == .id else { continue }
            let bytes = UnsafeBufferPointer(
                rebasing: buffer[Int(item.range.lowerBound)..<Int(item.range.upperBound)])
            hints.formUnion(ClassHints.of(bytes))
            guard item.name == .class else { continue }
            for byte in bytes where !(0x30...0x39).contains(byte) {
                signature = (signature ^ UInt64(byte)) &* 0x100_0000_01B3
            }
        }
        return Open(
            node: index, end: Int(node.end), tag: node.tag, isLink: isLink, regions: regions,
            hints: above.hints.union(hints),
            ownHints: hints,
            signature: signature)
    }

    /// Whether a subtree is no visible text.
    private static func isSkipped(_ node: Page.Node, _ page: Page, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        switch node.tag {
        case .script, .style, .noscript, .svg, .math, .button, .select, .option, .textarea, .iframe, .object,
            .canvas, .head, .video, .audio, .input:
            return true
        default: break
        }
        for attribute in node.range {
            let item = page.attributes[Int(attribute)]
            if item.name == .hidden { return true }
            if item.name == .style, hides(buffer[Int(item.range.lowerBound)..<Int(item.range.upperBound)]) {
                return true
            }
        }
        return false
    }

    /// Whether a style has `display: none` or `visibility: hidden`.
    private static func hides(_ style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard style.count >= 12 else { return false }
        var value: [UInt8] = []
        for byte in style where byte > 0x20 { value.append(byte | 0x20) }
        return contains(value, "display:none") || contains(value, "visibility:hidden")
    }

    private static func contains(_ value: [UInt8], _ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard value.count >= length else { return false }
        return value.withUnsafeBufferPointer { value in
            (0...value.count - length).contains { start in
                (0..<length).allSatisfy { value[start + $0] == word.utf8Start[$0] }
            }
        }
    }
}
