import German

/// Finds the names of a text and decides what each stands for.
///
///     let text = TokenizedText("Die DAK ist betroffen, die Techniker arbeiten daran.")
///     EntityTagger().mentions(in: text, published: "2023-04").map(\.canonical)     // ["dak-gesundheit"]
///
/// A tagger is a value without state; making one builds the trie over all names, so keep it.
public struct EntityTagger: Sendable {
    public let lexicon: Lexicon
    private let matcher: NameMatcher
    private let words = WordTable.bundled

    public init(lexicon: Lexicon = .bundled) {
        self.lexicon = lexicon
        matcher = NameMatcher(lexicon: lexicon)
    }

    /// The mentions of a text, in order of their place, without overlap.
    ///
    /// - Parameters:
    ///   - text: the text, cut into tokens.
    ///   - published: the publication date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD…`, which decides what names are valid.
    /// - Complexity: linear in the length of the text.
    public func mentions(in text: TokenizedText, published: String?) -> [Mention] {
        mentions(in: UnitText(text, words: words), published: published)
    }

    func mentions(in units: UnitText, published: String?) -> [Mention] {
        let listed = disambiguation(units, published: published).mentions
        var names = UnlistedNames(text: units, beside: listed)
        OrganisationFinder(text: units).find(into: &names)
        PersonFinder(text: units).find(into: &names)
        names.addLaterForms()
        return (listed + names.unified).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Each place of a text where a name of the lexicon stands, with what was decided of it and why.
    public func findings(in text: TokenizedText, published: String?) -> [NameFinding] {
        let decided = disambiguation(UnitText(text, words: words), published: published)
        return zip(decided.candidates, decided.verdicts).map { candidate, verdict in
            let range = decided.text.bytes(candidate.units)
            switch verdict {
            case .accepted(let name, let reason):
                return NameFinding(range: range, names: candidate.readings, accepted: name, reason: reason)
            case .rejected(let reason):
                return NameFinding(range: range, names: candidate.readings, accepted: nil, reason: reason)
            case nil: return NameFinding(range: range, names: candidate.readings, accepted: nil, reason: "")
            }
        }
    }

    private func disambiguation(_ units: UnitText, published: String?) -> Disambiguation {
        let candidates = matcher.candidates(in: units, published: published)
        var disambiguation = Disambiguation(text: units, lexicon: lexicon, candidates: candidates)
        disambiguation.decide()
        return disambiguation
    }
}

/// A place where a name of the lexicon stands, and what was decided of it.
public struct NameFinding: Sendable, Hashable {
    /// In UTF-8 bytes of the text.
    public let range: Range<Int>
    /// What the words can mean, the reading that needs most proof first.
    public let names: [EntityName]
    /// The reading that was taken, or `nil`.
    public let accepted: EntityName?
    /// Why it was taken, or why none was.
    public let reason: String
}
