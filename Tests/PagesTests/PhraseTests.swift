import Entities
import Incidents
import Testing

@testable import Pages

@Suite("Phrases")
struct PhraseTests {
    @Test("every phrase has words in both languages")
    func whole() {
        for phrase in Phrase.allCases {
            for language in Language.allCases {
                #expect(Phrases.table[phrase.rawValue]?[language]?.isEmpty == false, "\(phrase.rawValue)")
            }
        }
    }

    @Test("the table holds nothing that no page says")
    func noRest() {
        let groups = Set(TermGroup.allCases.map(\.rawValue))
        for key in Phrases.table.keys {
            let group = key.split(separator: ".").first.map(String.init) ?? ""
            #expect(Phrase(rawValue: key) != nil || (key.contains(".") && groups.contains(group)), "\(key)")
        }
    }

    private static let values: [(TermGroup, [String])] = [
        (.kind, IncidentKind.allCases.map(\.rawValue)), (.standing, Standing.allCases.map(\.rawValue)),
        (.role, Organisation.Role.allCases.map(\.rawValue)), (.status, ServiceStatus.allCases.map(\.rawValue)),
        (.verdict, DataLeak.Verdict.allCases.map(\.rawValue)), (.event, TimelineEvent.Event.allCases.map(\.rawValue)),
        (.modality, Modality.allCases.map(\.rawValue)), (.qualifier, PeopleAffected.Qualifier.allCases.map(\.rawValue)),
        (.cause, Cause.Kind.allCases.map(\.rawValue)), (.amount, Amount.What.allCases.map(\.rawValue)),
        (.action, Correction.Action.allCases.map(\.rawValue)), (.entity, EntityKind.allCases.map(\.rawValue)),
    ]

    @Test("every value of a record has a name in both languages", arguments: values)
    func terms(group: TermGroup, values: [String]) {
        for value in values {
            for language in Language.allCases {
                #expect(Phrases.table[group.rawValue + "." + value]?[language]?.isEmpty == false, "\(group) \(value)")
            }
        }
    }

    @Test(
        "the browser's languages are weighed",
        arguments: [
            (String?.some("de-DE,de;q=0.9,en;q=0.8"), Language.german), ("en-GB,en;q=0.9,de;q=0.1", .english),
            ("fr,en;q=0.3", .english),
            ("fr", .german), ("de;q=0,en", .english), ("", .german), (nil, .german), (";;,=,", .german),
        ])
    func accepted(header: String?, language: Language) {
        #expect(Language(acceptLanguage: header) == language)
    }

    @Test(
        "dates are written as the language does, and what is none stays",
        arguments: [
            ("2023-04-25", "25.04.2023", "2023-04-25"), ("2023-04", "04.2023", "2023-04"), ("2023", "2023", "2023"),
            ("2023-04-25T10:00:00Z", "25.04.2023", "2023-04-25"), ("2023-W17", "2023-W17", "2023-W17"),
        ])
    func dates(value: String, german: String, english: String) {
        #expect(Phrases(.german).date(value) == german)
        #expect(Phrases(.english).date(value) == english)
    }

    @Test(
        "a number of people is told in the reader's language", arguments: [("about 300", "etwa 300"), ("300", "300")])
    func people(value: String, german: String) {
        #expect(Phrases(.german).people(value) == german)
        #expect(Phrases(.english).people(value) == value)
    }

    @Test("a noun agrees with its number")
    func counts() {
        #expect(Phrases(.german).count(.reportCount, 1) == "1 Meldung")
        #expect(Phrases(.english).count(.reportCount, 2) == "2 reports")
    }
}
