/// One incident that an article reports, with the words that each value comes from (schema version 1).
///
/// The JSON Schema `incident-record.schema.json` defines the format.
public struct IncidentRecord: Sendable, Hashable, Codable {
    public static let schemaVersion = 1
    /// The JSON Schema of a record (draft 2020-12).
    public static var schema: String { EmbeddedResources.incidentRecordSchema.utf8Text }
    /// SHA-256 of ``schema``.
    public static let schemaHash = SHA256.hexadecimal(of: schema.utf8)

    public var schemaVersion = IncidentRecord.schemaVersion
    /// Hash of the article's identity and the incident: the same input gives the same id everywhere.
    public var id: String
    public var article: ArticleReference
    public var standing: Standing
    /// What kinds of incident it is, without repeats; each has an entry in ``kindStatements``.
    public var kinds: [IncidentKind]
    public var kindStatements: [Statement]
    /// The one hit, where the article names one.
    public var organisation: Organisation?
    public var affectedInsurers: [AffectedInsurer]
    public var affectedGroups: [AffectedInsurer]
    public var notAffectedInsurers: [NamedEntity]
    public var mentionedInsurers: [NamedEntity]
    /// Services that are affected with no insurer named.
    public var services: [ServiceEffect]
    public var timeline: [TimelineEvent]
    public var dataLeak: DataLeak
    public var peopleAffected: PeopleAffected?
    public var perpetrators: [NamedEntity]
    public var measures: [Statement]
    public var authorities: [NamedEntity]
    /// How it came about, as far as the article says.
    public var causes: [Cause]
    /// Money that was asked, lost or fined.
    public var amounts: [Amount]
    /// How likely the article tells of an incident here, from 0 to 1.
    public var confidence: Double
    /// Why a value is missing, by its path: `notStated` by the text, or `notInInput`.
    public var absent: [String: Absence]
    public var provenance: Provenance
    /// What people corrected, as far as it was laid over the record; `nil` as long as it is as it was extracted.
    public var corrections: [Correction]?
}

/// Whether the report is about the incident or recalls it.
public enum Standing: String, Sendable, Codable, CaseIterable { case current, background }

/// The article that a record comes from.
public struct ArticleReference: Sendable, Hashable, Codable {
    /// A date of the article, how fine it is and where it was read.
    public struct Published: Sendable, Hashable, Codable {
        public var value: String
        /// `second`, `day`, `month` or `year`.
        public var granularity: String
        public var origin: String
    }
    public var id: String
    public var url: String?
    public var canonicalURL: String?
    public var publisher: String?
    public var title: String?
    public var authors: [String]
    public var published: Published?
    public var modified: String?
    public var language: String?
    /// SHA-256 of the article's text.
    public var contentHash: String
    /// Fingerprint of the article's text, by which copies are found.
    public var similarityHash: SimilarityHash
    public var fetched: String?
}

/// What made a record.
public struct Provenance: Sendable, Hashable, Codable {
    public var program: String
    public var lexicon: String
    public var configuration: String
    public init(program: String, lexicon: String, configuration: String) {
        self.program = program
        self.lexicon = lexicon
        self.configuration = configuration
    }
}
