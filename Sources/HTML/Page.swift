/// A parsed page: a tree of values in document order, safe for any input.
///
/// Nodes lie in one array in preorder, so that a subtree is a range of indices and no walk needs recursion. Text and
/// attribute values are ranges of UTF-8 bytes of one buffer.
///
///     let page = PageParser.parse(bytes, encodingHint: nil)
///     for index in page.nodes.indices where page.nodes[index].tag == .h1 { print(page.text(of: index)) }
public struct Page: Sendable {
    /// An element or a text.
    public struct Node: Sendable {
        /// `.text` for a text.
        public let tag: Tag
        /// Index of the parent; -1 for the root.
        public let parent: Int32
        /// Index behind the last node of the subtree.
        public internal(set) var end: Int32
        /// For a text, its bytes in ``Page/buffer``; for an element, its attributes in ``Page/attributes``.
        public internal(set) var range: Range<Int32>
    }

    /// An attribute that readers of articles care for.
    public struct Attribute: Sendable {
        public let name: AttributeName
        /// Bytes in ``Page/buffer``.
        public let range: Range<Int32>
    }

    /// In document order; the first is the root, an element without a name.
    public internal(set) var nodes: [Node] = []
    public internal(set) var attributes: [Attribute] = []
    /// UTF-8.
    public internal(set) var buffer: [UInt8] = []
    /// The encoding that the bytes were read in, such as `utf-8` or `windows-1252`.
    public internal(set) var encoding = "utf-8"

    public init() {}

    /// The value of an attribute of an element, or `nil`.
    public func attribute(_ name: AttributeName, of node: Int) -> String? {
        attributeBytes(name, of: node).map { String(decoding: buffer[$0], as: UTF8.self) }
    }

    /// The bytes of an attribute's value in ``buffer``, or `nil`.
    public func attributeBytes(_ name: AttributeName, of node: Int) -> Range<Int>? {
        guard nodes[node].tag != .text else { return nil }
        for index in nodes[node].range where attributes[Int(index)].name == name {
            let range = attributes[Int(index)].range
            return Int(range.lowerBound)..<Int(range.upperBound)
        }
        return nil
    }

    /// All text below a node, as it stands in the page.
    public func text(of node: Int) -> String {
        var bytes: [UInt8] = []
        for index in node..<Int(nodes[node].end) where nodes[index].tag == .text {
            bytes += buffer[Int(nodes[index].range.lowerBound)..<Int(nodes[index].range.upperBound)]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The attributes that a ``Page`` keeps.
public enum AttributeName: UInt8, Sendable, CaseIterable {
    case `class`, id, href, src, name, property, content, itemprop, datetime, type, lang, rel, style, hidden, alt
    case dataSource, shadowRootMode

    /// The name in the page.
    var markup: String {
        switch self {
        case .dataSource: "data-src"
        case .shadowRootMode: "shadowrootmode"
        default: "\(self)"
        }
    }
}

/// The elements that readers of articles tell apart.
public enum Tag: UInt8, Sendable, CaseIterable {
    case text, other
    case html, head, body, title, meta, link, script, style, noscript, template, noembed, noframes
    case p, div, section, article, main, aside, header, footer, nav, figure, figcaption, blockquote, pre, address
    case h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, table, thead, tbody, tfoot, tr, td, th, caption, hr, br
    case a, span, b, strong, i, em, u, s, small, sup, sub, code, q, cite, mark, time, abbr, font, label
    case img, picture, source, video, audio, iframe, object, embed, svg, math, canvas
    case form, input, button, select, option, textarea, fieldset, dialog, details, summary, center, wbr

    /// Whether the element starts a new line.
    public var isBlock: Bool {
        switch self {
        case .p, .div, .section, .article, .main, .aside, .header, .footer, .nav, .figure, .figcaption, .blockquote,
            .pre,
            .address, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .table, .thead, .tbody, .tfoot, .tr,
            .td,
            .th, .caption, .hr, .form, .fieldset, .dialog, .details, .summary, .center, .body, .html, .head, .title:
            true
        default: false
        }
    }

    /// Whether the element's start closes an open `<p>` by the HTML standard.
    var closesParagraph: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .div, .dl, .fieldset, .figcaption,
            .figure,
            .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .main, .nav, .ol, .p, .pre, .section, .summary,
            .table, .ul:
            true
        default: false
        }
    }

    /// Whether the element goes on in the next paragraph if it was not closed, by the HTML standard.
    var isFormatting: Bool {
        switch self {
        case .a, .b, .strong, .i, .em, .u, .s, .small, .font, .code: true
        default: false
        }
    }

    /// Whether the element has no content by the HTML standard.
    public var isVoid: Bool {
        switch self {
        case .br, .hr, .img, .input, .link, .meta, .source, .embed, .wbr: true
        default: false
        }
    }
}
