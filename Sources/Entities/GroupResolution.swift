import German

/// Names of a kind of insurers that stand for one of them: "die AOK" in a text about AOK Bayern.
extension Disambiguation {
    /// "die AOK" beside "AOK Bayern" is the insurer, if the text names one of its kind only, or one far more often.
    mutating func resolveGroups() {
        for (kind, words) in Self.singulars {
            let isNamed = verdicts.contains { verdict in
                if case .accepted(let name, _) = verdict { name.entity == "grp-" + kind } else { false }
            }
            guard isNamed else { continue }
            var counts: [String: (count: Int, name: EntityName)] = [:]
            var first: String?
            for case .accepted(let name, _)? in verdicts
            where lexicon.entities[name.entity]?.kind == .insurer && isOfKind(words, name.entity) {
                counts[name.entity] = (counts[name.entity, default: (0, name)].count + 1, name)
                first = first ?? name.entity
            }
            guard let first, let main = counts[first],
                counts.allSatisfy({ $0.key == first || $0.value.count * 2 <= main.count })
            else { continue }
            for (index, candidate) in candidates.enumerated() {
                guard case .accepted(let name, _) = verdicts[index], name.entity == "grp-" + kind,
                    candidate.units.count == 1, words.contains(text.word(candidate.units.lowerBound)),
                    isSingular(candidate), !isInList(candidate, at: index)
                else { continue }
                let reason =
                    counts.count == 1 ? "the only \(kind.uppercased()) named" : "the \(kind.uppercased()) named most"
                verdicts[index] = .accepted(main.name, reason: reason)
            }
        }
    }

    /// Words for one insurer of a kind.
    private static let singulars: [(String, Set<String>)] = [
        ("aok", ["aok", "gesundheitskasse"]), ("bkk", ["bkk", "betriebskrankenkasse"]),
        ("ikk", ["ikk", "innungskrankenkasse"]),
    ]

    /// Whether a group's name has an article in the singular or begins a compound.
    private func isSingular(_ candidate: NameCandidate) -> Bool {
        let first = candidate.units.lowerBound
        return text.has(first - 1, .feminine) || ["zur", "diese", "dieser"].contains(text.word(first - 1))
            || text.isHyphenated(before: first + 1)
    }

    private func isOfKind(_ words: Set<String>, _ entity: String) -> Bool {
        lexicon.names(of: entity).contains { name in
            name.text.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
        }
    }
}
