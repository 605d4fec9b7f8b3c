/// The kinds of incident that the schema knows.
public enum IncidentKind: String, Sendable, Codable, CaseIterable {
    case cyberattack, ransomware, ddos, dataBreach, outage, phishing, vulnerability, extortion, other
}

/// In which mood a value is said.
public enum Modality: String, Sendable, Codable, CaseIterable { case asserted, reported, denied, possible }

/// Whether the words say the value, or a reader concludes it, or they allow several readings.
public enum Support: String, Sendable, Codable { case explicit, inferred, ambiguous }

/// Why a field has no value.
public enum Absence: String, Sendable, Codable { case notStated, notInInput }

/// The state of a service.
public enum ServiceStatus: String, Sendable, Codable, CaseIterable {
    case disrupted, restricted, offline, restored, unaffected
}

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
    /// As what it speaks: a person for an organisation, a medium, a list that somebody keeps, an organisation itself.
    public enum Role: String, Sendable, Codable { case spokesperson, medium, list, organisation }

    public var name: String
    /// Identifier in the lexicon, if known.
    public var id: String?
    public var role: Role
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
    /// What it is to the insurers.
    public enum Role: String, Sendable, Codable, CaseIterable { case provider, insurer, `operator`, authority, other }

    public var id: String?
    public var name: String
    public var role: Role
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
    /// How likely a careful reader would call it affected, from 0 to 1.
    public var confidence: Double
    public var evidence: [Evidence]
}

/// Something that happened at a time.
public struct TimelineEvent: Sendable, Hashable, Codable {
    /// What happened.
    public enum Event: String, Sendable, Codable, CaseIterable {
        case attack, detection, shutdown, disruption, restoration, dataLeak, publication, notification, statement, other
    }
    /// How fine a date is.
    public enum Granularity: String, Sendable, Codable { case minute, partOfDay, day, week, month, year, other }

    public var event: Event
    /// TIMEX3 value.
    public var value: String
    /// First and last day or minute, inclusive, local to Europe/Berlin.
    public var begin: String?
    public var until: String?
    public var granularity: Granularity
    public var modality: Modality
    public var support: Support
    public var source: Source?
    public var evidence: [Evidence]
}

/// Whether data got out.
public struct DataLeak: Sendable, Hashable, Codable {
    public enum Verdict: String, Sendable, Codable, CaseIterable {
        case confirmed, denied, notEstablished, suspected, notStated
    }
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
    public enum Qualifier: String, Sendable, Codable, CaseIterable { case exactly, about, atLeast, atMost }
    public var count: Int
    public var qualifier: Qualifier
    /// Who is counted, in the words of the article.
    public var who: String
    public var modality: Modality
    public var support: Support
    public var source: Source?
    public var evidence: [Evidence]
}

/// How an incident came about.
public struct Cause: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// It happened at a service provider.
        case supplier
        /// A product's flaw let it happen, or it went through a product.
        case software
        case phishing, credentials, misconfiguration
        /// A technical defect: hardware, power, a network, an update.
        case fault
        case humanError
    }

    public var kind: Kind
    /// The supplier's or product's identifier in the lexicon, if known.
    public var id: String?
    /// The supplier's or product's name, where the article names one.
    public var name: String?
    public var modality: Modality
    public var support: Support
    public var source: Source?
    public var evidence: [Evidence]
}

/// Money that an incident is about.
public struct Amount: Sendable, Hashable, Codable {
    public enum What: String, Sendable, Codable, CaseIterable { case ransom, damage, fine }

    public var what: What
    /// In whole units of the currency.
    public var value: Int
    /// By ISO 4217.
    public var currency: String
    public var qualifier: PeopleAffected.Qualifier
    public var modality: Modality
    public var support: Support
    public var source: Source?
    public var evidence: [Evidence]
}
