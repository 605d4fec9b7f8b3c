/// A language of the pages.
public enum Language: String, Sendable, CaseIterable {
    case german = "de"
    case english = "en"

    /// The language that a reader prefers, by the header `Accept-Language` (RFC 9110, 12.5.4); German where it names
    /// neither.
    public init(acceptLanguage header: String?) {
        var best: (language: Language, weight: Double)?
        for range in (header ?? "").split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
            guard let tag = parts.first?.prefix(while: { $0 != "-" }), let language = Language(rawValue: String(tag))
            else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            if weight > 0, weight > best?.weight ?? 0 { best = (language, weight) }
        }
        self = best?.language ?? .german
    }

    /// The language of a locale as the environment names it: `de_DE.UTF-8`; English for others.
    public init(locale: String?) { self = locale?.hasPrefix("de") == true ? .german : .english }

    /// Its own name.
    public var name: String { self == .german ? "Deutsch" : "English" }
    /// The one to switch to.
    public var other: Language { self == .german ? .english : .german }
}
