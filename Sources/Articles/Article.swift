/// A news article: what a page or a plain text says, apart from all that surrounds it.
///
/// ``text`` holds the body first, block by block in reading order, joined by two line feeds. Behind it follow the
/// headline, the kicker and the captions (``bodyEnd`` tells where), so that a prefix of the text is what people call
/// the article's text and every word that a record may cite has one place. The text of a plain-text input is that
/// input, unchanged.
public struct Article: Sendable, Hashable {
    /// What a block of text is on the page.
    public enum BlockKind: String, Sendable, Codable {
        case headline, kicker, lead, paragraph, subheading, listItem, quote, tableRow, caption
    }

    /// A piece of ``Article/text``.
    public struct Block: Sendable, Hashable {
        public let kind: BlockKind
        /// In Unicode scalars of ``Article/text``.
        public let range: Range<Int>
        public init(kind: BlockKind, range: Range<Int>) {
            self.kind = kind
            self.range = range
        }
    }

    /// Where a date of the article was read.
    public enum Origin: String, Sendable, Codable {
        case jsonLD, meta, microdata, timeElement, visibleText, url, input
    }

    /// A point in time as the page gives it: to the second, or only to the day, month or year.
    public struct Timestamp: Sendable, Hashable {
        /// ISO 8601: `2023-04-27T16:12:00+02:00`, `2023-04-27`, `2023-04`.
        public let value: String
        public let origin: Origin
        public init(value: String, origin: Origin) {
            self.value = value
            self.origin = origin
        }
    }

    /// A picture of the article.
    public struct Image: Sendable, Hashable {
        public let address: String
        /// Without the credit.
        public let caption: String?
        /// Who took or owns it, as the page says.
        public let credit: String?
        public init(address: String, caption: String?, credit: String?) {
            self.address = address
            self.caption = caption
            self.credit = credit
        }
    }

    /// A link in the body.
    public struct Link: Sendable, Hashable {
        /// Absolute where the article's address is known.
        public let address: String
        public let text: String
        public init(address: String, text: String) {
            self.address = address
            self.text = text
        }
    }

    public var url: String?
    public var canonicalURL: String?
    public var publisher: String?
    public var title: String?
    public var kicker: String?
    public var lead: String?
    /// People, agencies and author signs (`dmk`), in the order of the page.
    public var authors: [String] = []
    public var published: Timestamp?
    public var modified: Timestamp?
    /// `de`, another ISO 639-1 code where the page names one, or `nil`. Decided from the text.
    public var language: String?
    public var section: String?
    public var tags: [String] = []
    public var captions: [String] = []
    /// In the order of the page; the first is the one that the page declares if none stands in the text.
    public var images: [Image] = []
    /// Links in the body, in its order.
    public var links: [Link] = []
    /// Direct speech and block quotes, in Unicode scalars of ``Article/text``, without the quotation marks.
    public var quotes: [Range<Int>] = []
    /// Whether the page declares that it is not free to read.
    public var isPaywalled = false
    /// Which share of the article's words the page shows, 0 to 1, where the page says how many words the whole has.
    public var visibleShare: Double?
    public var text = ""
    /// Length of the body in Unicode scalars: headline, kicker and captions of a page begin behind it.
    public var bodyEnd = 0
    /// In reading order: headline first, a caption where it stands on the page.
    public var blocks: [Block] = []

    public init() {}

    /// The texts of ranges that ascend, such as those of blocks of one kind; linear in the text's length.
    public func strings(_ ranges: some Sequence<Range<Int>>) -> [String] {
        let scalars = text.unicodeScalars
        var place = scalars.startIndex
        var offset = 0
        var strings: [String] = []
        for range in ranges where range.lowerBound >= offset {
            guard let start = scalars.index(place, offsetBy: range.lowerBound - offset, limitedBy: scalars.endIndex),
                let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex)
            else { break }
            strings.append(String(scalars[start..<end]))
            place = end
            offset = range.upperBound
        }
        return strings
    }

    /// The text of a block.
    public func string(of block: Block) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: block.range.lowerBound)
        return String(scalars[start..<scalars.index(start, offsetBy: block.range.count)])
    }
}
