import Incidents

/// The words of the pages in one language, from `Resources/phrases.tsv`.
public struct Phrases: Sendable {
    public let language: Language

    public init(_ language: Language) { self.language = language }

    /// A phrase by its key.
    package subscript(_ phrase: Phrase) -> String { text(phrase.rawValue) }

    /// What a value of a record is called: of group `kind` the value `ransomware`.
    package func term(_ group: TermGroup, _ value: String) -> String { text(group.rawValue + "." + value) }

    /// A number with its noun: `1 report`, `2 reports`. The phrase holds both forms, parted by `|`.
    package func count(_ phrase: Phrase, _ number: Int) -> String {
        let forms = self[phrase].split(separator: "|")
        return "\(number) \(forms.count == 2 ? String(forms[number == 1 ? 0 : 1]) : self[phrase])"
    }

    /// A day, month or year for people: `25.04.2023`. What is no plain date stays as it is.
    package func date(_ value: String) -> String {
        let parts = value.prefix(10).split(separator: "-")
        let isPlain = parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } } && parts.first?.count == 4
        guard isPlain, language == .german else { return String(isPlain ? value.prefix(10) : value[...]) }
        return parts.reversed().joined(separator: ".")
    }

    /// A TIMEX3 value for people: its day, and the clock time or part of the day behind it.
    package func moment(_ value: String) -> String {
        let parts = value.split(separator: "T", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0].count == 10, CivilSpan(parts[0]) != nil else { return date(value) }
        let time = parts[1].first?.isNumber == true ? String(parts[1].prefix(5)) : term(.part, parts[1])
        return date(value) + ", " + time
    }

    /// A number of people as a story writes it, `about 300`, for people.
    package func people(_ value: String) -> String {
        let parts = value.split(separator: " ", maxSplits: 1).map(String.init)
        return parts.count == 2 ? term(.qualifier, parts[0]) + " " + parts[1] : value
    }

    /// A share of one as a percentage without decimals.
    package func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// A phrase with a value at the place of its braces.
    package func text(_ phrase: Phrase, _ value: String) -> String { self[phrase].replacing("{}", with: value) }

    private func text(_ key: String) -> String { Self.table[key]?[language] ?? key }

    /// All phrases, by key and language.
    static let table: [String: [Language: String]] = {
        var table: [String: [Language: String]] = [:]
        for line in EmbeddedResources.phrases.text.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count == 3 else { continue }
            table[columns[0]] = [.german: columns[1], .english: columns[2]]
        }
        return table
    }()
}

/// Which values a term stands for.
package enum TermGroup: String, CaseIterable {
    case kind, standing, role, status, verdict, event, modality, qualifier, cause, amount, measure, action, entity, part
    case insurerKind
}
