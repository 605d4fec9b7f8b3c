import HTML

/// Finds the article of a page.
///
///     let article = try ArticleExtractor().article(from: bytes, url: "https://www.example.org/bericht.html")
///     print(article.title ?? "", article.paragraphs.count)
///
/// The method: the page is cut into blocks of text; a model over features of each block and its neighbours tells the
/// article's from the rest (``BlockModel``); what the page says of itself for machines gives the metadata.
public struct ArticleExtractor: Sendable {
    private let model: BlockModel
    private let rules: PublisherRules

    /// - Parameter usesPublisherRules: whether `Resources/publishers.tsv` tells the headlines of a few publishers.
    public init(usesPublisherRules: Bool = true) {
        model = .bundled
        rules = usesPublisherRules ? .bundled : .none
    }

    /// An extractor with another model of blocks, for cross-validation.
    ///
    /// - Parameter modelTable: the contents of a file such as `Resources/block-model.tsv`.
    package init(modelTable: String) {
        model = BlockModel(table: modelTable)
        rules = .none
    }

    /// Reads a page in any encoding.
    ///
    /// - Parameters:
    ///   - bytes: the page.
    ///   - url: the address it came from.
    ///   - encodingHint: the charset of the HTTP header.
    /// - Throws: ``ArticleError`` for what is no text, or has no article.
    public func article(
        from bytes: [UInt8], url: String? = nil, encodingHint: String? = nil
    ) throws(ArticleError) -> Article {
        guard !bytes.isEmpty else { throw .noArticle("the page is empty") }
        guard !BinaryData.isBinary(bytes) else { throw .notText("the input is binary data, not a page") }
        guard bytes.count < 1 << 30 else { throw .tooLarge("a page of \(bytes.count) bytes cannot be parsed") }
        let page = PageParser.parse(bytes, encodingHint: encodingHint)
        let metadata = Metadata(page, url: url, rules: rules)
        let blocks = PageBlocks(page)
        let features = BlockFeatures(page, blocks, metadata: metadata)
        let body = ArticleBody(blocks, scores: model.scores(features), metadata: metadata)
        guard !body.parts.isEmpty else { throw .noArticle("the page has no article") }
        let references = PageReferences(page: page, blocks: blocks, base: url ?? metadata.canonicalURL)
        return ArticleAssembly(body: body, metadata: metadata, url: url, references: references).article
    }

    /// Reads a plain text, which is kept as it is.
    ///
    /// - Parameters:
    ///   - text: the text. It may begin with `date YYYY-MM` or `date YYYY-MM-DD`, its publication date.
    ///   - published: the publication date, where the text does not give it.
    public func article(
        fromText text: String, url: String? = nil, published: String? = nil
    ) throws(ArticleError) -> Article {
        try PlainText(text, url: url, published: published).article()
    }
}

/// Why an input gave no article. The message is for people.
public enum ArticleError: Error, Sendable, Hashable, CustomStringConvertible {
    case tooLarge(String)
    case notText(String)
    case noArticle(String)

    public var description: String {
        switch self {
        case .tooLarge(let message), .notText(let message), .noArticle(let message): message
        }
    }
}

/// Tells binary data from text by its first bytes.
enum BinaryData {
    private static let magic: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("%PDF".utf8), [0x50, 0x4B, 0x03, 0x04],
        [0x1F, 0x8B], [0x28, 0xB5, 0x2F, 0xFD], [0x7F, 0x45, 0x4C, 0x46], Array("RIFF".utf8), Array("ID3".utf8),
        [0x42, 0x5A, 0x68],
    ]

    /// Whether data begins like a known binary format, or has many NULs without being UTF-16.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        if magic.contains(where: { bytes.starts(with: $0) }) { return true }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
        let head = bytes.prefix(4_096)
        let nuls = head.count { $0 == 0 }
        let looksWide = nuls * 5 > head.count * 2 && (head.first == 0x3C || head.dropFirst().first == 0x3C)
        return nuls * 20 > head.count && !looksWide
    }
}

/// The features of a page's blocks, for training ``BlockModel`` (`scripts/train-block-model`).
public struct BlockTable: Sendable {
    public static var featureNames: [String] { BlockFeatures.names }
    /// The text of each block and its features.
    public let rows: [(text: String, features: [Float])]

    public init(page bytes: [UInt8]) {
        let page = PageParser.parse(bytes, encodingHint: nil)
        let metadata = Metadata(page, url: nil, rules: .none)
        let blocks = PageBlocks(page)
        var features = BlockFeatures(page, blocks, metadata: metadata)
        var rows: [(text: String, features: [Float])] = []
        features.forEachRow { rows.append((blocks.string(of: blocks.blocks[$0]), Array($1))) }
        self.rows = rows
    }
}
