import Articles
import Foundation
import Incidents

/// An article with its records, ready to be stored.
package struct ArticleEntry: Sendable {
    /// `article-` and 24 hexadecimal digits: the hash of the canonical address, else the address, else the text. Equals
    /// ``ArticleReference/id`` of the article's records.
    package let id: String
    package let url: String?
    package let canonicalURL: String?
    package let publisher: String?
    package let title: String?
    package let published: String?
    package let modified: String?
    package let language: String?
    package let text: String
    /// What each piece of the text is on the page.
    package let blocks: [Article.Block]
    /// SHA-256 of the text: another hash makes another version.
    package let contentHash: String
    /// When it was fetched (ISO 8601).
    package let fetched: String?
    /// What made the records: versions of program and lexicon, hash of the configuration.
    package let provenance: Provenance
    package let records: [RecordEntry]

    package init(
        _ article: Article, records: [IncidentRecord], fetched: String?, provenance: Provenance
    ) throws {
        contentHash = SHA256.hexadecimal(of: article.text.utf8)
        let identity = article.canonicalURL ?? article.url ?? contentHash
        id = "article-" + SHA256.hexadecimal(of: identity.utf8).prefix(24)
        url = article.url
        canonicalURL = article.canonicalURL
        publisher = article.publisher
        title = article.title
        published = article.published?.value
        modified = article.modified?.value
        language = article.language
        text = article.text
        blocks = article.blocks
        self.fetched = fetched
        self.provenance = provenance
        self.records = try records.map(RecordEntry.init)
    }

    /// The provenance as one text.
    var provenanceText: String { "\(provenance.program) \(provenance.lexicon) \(provenance.configuration)" }
}

/// A record with its JSON and the evidence in it.
package struct RecordEntry: Sendable {
    /// A piece of evidence and the field that it proves, such as `affectedInsurers.services`.
    package struct Proof: Sendable, Hashable {
        package let field: String
        /// Index into the article's blocks.
        package let block: Int
        /// In Unicode scalars of the article's text, end exclusive.
        package let range: Range<Int>
        package let exact: String
    }

    package let record: IncidentRecord
    /// With sorted keys, so that equal records have equal JSON.
    package let json: String
    package let proofs: [Proof]

    package init(_ record: IncidentRecord) throws {
        self.record = record
        json = try Self.json(record)
        proofs = EvidenceReading.proofs(in: json)
    }

    /// A value as JSON with sorted keys.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
