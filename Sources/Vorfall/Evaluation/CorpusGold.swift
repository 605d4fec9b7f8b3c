/// What a careful reader gets from a report of the corpus: a file `NAME.gold.json` beside the report.
struct CorpusGold: Codable, Sendable {
    struct ArticleGold: Codable, Sendable {
        let title: String?
        let kicker: String?
        let lead: String?
        let authors: [String]?
        let published: String?
        let modified: String?
        let paragraphs: [String]?
        let subheadings: [String]?
        let captions: [String]?
    }
    struct EntityGold: Codable, Sendable {
        let exact: String
        let kind: String
        let canonical: String
        let times: Int?
    }
    struct DateGold: Codable, Sendable {
        let exact: String
        let type: String
        let value: String
        let times: Int?
    }
    struct ServiceGold: Codable, Sendable {
        let id: String
        let status: String
        let since: String?
        let until: String?
    }
    struct InsurerGold: Codable, Sendable {
        let id: String
        let services: [ServiceGold]?
    }
    struct EventGold: Codable, Sendable {
        let event: String
        let value: String
    }
    struct PeopleGold: Codable, Sendable {
        let count: Int
        let qualifier: String
        let who: String?
    }
    struct RecordGold: Codable, Sendable {
        let standing: String
        let kinds: [String]
        let organisation: String?
        let role: String?
        let affectedInsurers: [InsurerGold]
        let affectedGroups: [String]?
        let notAffectedInsurers: [String]?
        let mentionedInsurers: [String]?
        let services: [ServiceGold]?
        let timeline: [EventGold]?
        let dataLeak: String
        let peopleAffected: PeopleGold?
        let perpetrators: [String]?
        let authorities: [String]?
        let measures: [String]?
        let cause: [String]?
        let amounts: [AmountGold]?
        let story: String?
    }
    struct AmountGold: Codable, Sendable {
        let what: String
        let value: Int
        let currency: String
    }

    let note: String
    /// Whether the report was written after the rules were frozen, so that nothing was tuned on it.
    let blind: Bool?
    let url: String?
    /// The fields that were read, where it is not all of them.
    let reviewed: [EvaluationField]?
    let article: ArticleGold
    let entities: [EntityGold]
    let dates: [DateGold]
    let records: [RecordGold]
}
