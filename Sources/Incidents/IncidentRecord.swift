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
    /// Why a value is missing, by its path: `notStated` by the text, or `notInInput`.
    public var absent: [String: Absence]
    public var provenance: Provenance
}

/// Whether the report is about the incident or recalls it.
public enum Standing: String, Sendable, Codable { case current, background }

/// The kinds of incident that the schema knows.
public enum IncidentKind: String, Sendable, Codable, CaseIterable {
    case cyberattack, ransomware, ddos, dataBreach, outage, phishing, vulnerability, extortion, other
}

/// In which mood a value is said.
public enum Modality: String, Sendable, Codable { case asserted, reported, denied, possible }

/// Whether the words say the value, or a reader concludes it, or they allow several readings.
public enum Support: String, Sendable, Codable { case explicit, inferred, ambiguous }

/// Why a field has no value.
public enum Absence: String, Sendable, Codable { case notStated, notInInput }

/// The state of a service.
public enum ServiceStatus: String, Sendable, Codable { case disrupted, restricted, offline, restored, unaffected }

/// Words of the article that a value comes from.
public struct Evidence: Sendable, Hashable, Codable {
    /// Index into the article's blocks.
    public var block: Int
    /// Offset of the first character in the article's text, in Unicode scalars.
    public var start: Int
    /// Offset behind the last character in the article's text, in Unicode scalars.
    public var end: Int
    /// The words.
    public var exact: String
}

/// Who says something. Absent where the report itself does.
public struct Source: Sendable, Hashable, Codable {
    public var name: String
    /// Identifier in the lexicon, if known.
    public var id: String?
    /// `spokesperson`, `medium`, `list` or `organisation`.
    public var role: String
}

/// A value with the words that say it.
public struct Statement: Sendable, Hashable, Codable {
    public var value: String
    public var modality: Modality
    public var support: Support
    public var source: Source?
    public var evidence: [Evidence]
}

/// An entity that plays a part.
public struct NamedEntity: Sendable, Hashable, Codable {
    public var id: String?
    public var name: String
    public var modality: Modality
    public var support: Support
    public var source: Source?
    public var evidence: [Evidence]
}

/// The organisation that the incident hit.
public struct Organisation: Sendable, Hashable, Codable {
    public var id: String?
    public var name: String
    /// `provider`, `insurer`, `operator`, `authority` or `other`.
    public var role: String
    public var modality: Modality
    public var support: Support
    public var evidence: [Evidence]
}

/// A service and how it is affected.
public struct ServiceEffect: Sendable, Hashable, Codable {
    public var id: String
    public var name: String
    public var status: ServiceStatus
    /// First day, as far as the text says: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public var since: String?
    /// Last day, inclusive.
    public var until: String?
    public var modality: Modality
    public var support: Support
    public var source: Source?
    public var evidence: [Evidence]
}

/// An insurer, or a kind of insurers named as a whole, that the incident affects.
public struct AffectedInsurer: Sendable, Hashable, Codable {
    public var id: String
    public var name: String
    /// Institutionskennzeichen, nine digits.
    public var ik: String?
    /// `statutory`, `private` or `group`.
    public var kind: String
    public var services: [ServiceEffect]
    public var since: String?
    public var until: String?
    public var modality: Modality
    public var support: Support
    public var source: Source?
    public var evidence: [Evidence]
}

/// Something that happened at a time.
public struct TimelineEvent: Sendable, Hashable, Codable {
    /// `attack detection shutdown disruption restoration dataLeak publication notification statement other`.
    public var event: String
    /// TIMEX3 value.
    public var value: String
    /// First and last day or minute, inclusive, local to Europe/Berlin.
    public var begin: String?
    public var until: String?
    /// `minute`, `partOfDay`, `day`, `week`, `month`, `year` or `other`.
    public var granularity: String
    public var modality: Modality
    public var support: Support
    public var source: Source?
    public var evidence: [Evidence]
}

/// Whether data got out.
public struct DataLeak: Sendable, Hashable, Codable {
    public enum Verdict: String, Sendable, Codable { case confirmed, denied, notEstablished, suspected, notStated }
    public var verdict: Verdict
    /// What data, in the words of the article.
    public var what: [String]
    public var modality: Modality?
    public var support: Support?
    public var source: Source?
    public var evidence: [Evidence]
    /// All that is said about it, contradictions included, in the order of the text.
    public var statements: [Statement]
}

/// How many people are affected.
public struct PeopleAffected: Sendable, Hashable, Codable {
    public enum Qualifier: String, Sendable, Codable { case exactly, about, atLeast, atMost }
    public var count: Int
    public var qualifier: Qualifier
    /// Who is counted, in the words of the article.
    public var who: String
    public var modality: Modality
    public var support: Support
    public var source: Source?
    public var evidence: [Evidence]
}

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
