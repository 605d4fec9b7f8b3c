/// One incident as all reports together tell it.
///
///     let stories = StoryBuilder().stories(of: records)
///     for story in stories where story.affectedInsurers.contains(where: { $0.id == "hkk" }) { print(story.id) }
///
/// A story is computed from the records alone: the same records give the same stories, in whatever order they came.
public struct Story: Sendable, Hashable, Codable {
    /// A report of the story.
    public struct Report: Sendable, Hashable, Codable {
        public var record: String
        public var article: String
        public var url: String?
        public var title: String?
        public var publisher: String?
        public var published: String?
        public var standing: Standing
        /// The article whose text this one repeats, for a copy of an agency's report.
        public var copyOf: String?
    }

    /// What one report says of a question that others may answer differently.
    public struct Answer: Sendable, Hashable, Codable {
        public var record: String
        public var published: String?
        public var value: String
        public var source: Source?
    }

    /// An insurer that at least one report calls affected.
    public struct Insurer: Sendable, Hashable, Codable {
        public var id: String
        public var name: String
        public var kind: String
        public var services: [Service]
        public var since: String?
        public var until: String?
        /// The records that call it affected, oldest first; copies are not among them.
        public var records: [String]
        /// The records that say that it is not affected.
        public var contradictedBy: [String]
    }

    /// A service with what each report says of it, oldest first.
    public struct Service: Sendable, Hashable, Codable {
        public var id: String
        public var name: String
        /// The state that the latest report tells.
        public var status: ServiceStatus
        public var since: String?
        public var until: String?
        public var history: [Answer]
    }

    /// Something that happened at a time, with the records that tell it.
    public struct Event: Sendable, Hashable, Codable {
        public var event: TimelineEvent.Event
        public var value: String
        public var begin: String?
        public var until: String?
        public var records: [String]
    }

    /// Hash of the oldest record's identifier.
    public var id: String
    /// Kinds that any report names.
    public var kinds: [IncidentKind]
    public var organisation: Organisation?
    /// Oldest first.
    public var reports: [Report]
    public var affectedInsurers: [Insurer]
    public var affectedGroups: [Insurer]
    /// Services that are affected with no insurer named.
    public var services: [Service]
    /// By time.
    public var timeline: [Event]
    /// What the latest report says of a leak.
    public var dataLeak: DataLeak.Verdict
    /// All verdicts, oldest first: a denial that a later report corrected stays visible.
    public var dataLeakHistory: [Answer]
    /// The latest count of people affected.
    public var peopleAffected: PeopleAffected?
    public var peopleAffectedHistory: [Answer]
}

/// What a person decided about two records, which outweighs what the program would do.
public struct StoryDecision: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Codable {
        /// The two belong to one story.
        case join
        /// The two belong to different stories.
        case split
    }

    public var kind: Kind
    /// Identifier of a record.
    public var one: String
    /// Identifier of another record.
    public var other: String
    public var reason: String

    public init(kind: Kind, one: String, other: String, reason: String) {
        self.kind = kind
        self.one = one
        self.other = other
        self.reason = reason
    }
}
