import Entities
import German

/// Reads who attacked, and who was told.
enum ActorReading {
    /// Named groups of perpetrators.
    static func perpetrators(
        in sentences: [Int], of reading: ReportReading, _ attribution: Attribution, _ lexicon: Lexicon
    ) -> [NamedEntity] {
        entities(of: .perpetrator, in: sentences, reading, attribution, lexicon)
    }

    /// Authorities that were informed, investigate, or take part.
    static func authorities(
        in sentences: [Int], of reading: ReportReading, _ attribution: Attribution, _ lexicon: Lexicon,
        except hit: String?
    ) -> [NamedEntity] {
        var named = entities(of: .authority, in: sentences, reading, attribution, lexicon).filter { $0.id != hit }
        for index in sentences {
            let sentence = reading.sentences[index]
            for clause in sentence.clauses where clause.has(.informedAuthorities) || clause.has(.complaint) {
                for cue in clause.cues where cue.category == .authority {
                    let name = reading.text.string(reading.bytes(ofTokens: cue.tokens))
                    guard reading.mentionIndex(atToken: cue.tokens.lowerBound) == nil,
                        !named.contains(where: { $0.name == name })
                    else { continue }
                    named.append(
                        NamedEntity(
                            id: nil, name: name, modality: attribution.modality(of: clause, in: index),
                            support: .explicit,
                            source: attribution.sources[index],
                            evidence: [reading.evidence(tokens: cue.tokens, block: sentence.block)]))
                }
            }
        }
        return named
    }

    private static func entities(
        of kind: EntityKind, in sentences: [Int], _ reading: ReportReading, _ attribution: Attribution,
        _ lexicon: Lexicon
    ) -> [NamedEntity] {
        var entities: [NamedEntity] = []
        for index in sentences {
            let sentence = reading.sentences[index]
            for clause in sentence.clauses {
                for mention in clause.mentions where reading.mentions[mention].kind == kind {
                    let found = reading.mentions[mention]
                    let evidence = reading.evidence(bytes: found.range, block: sentence.block)
                    if let known = entities.firstIndex(where: { $0.id == found.canonical }) {
                        if entities[known].evidence.count < 3 { entities[known].evidence.append(evidence) }
                        continue
                    }
                    entities.append(
                        NamedEntity(
                            id: found.canonical,
                            name: lexicon[found.canonical]?.name ?? reading.text.string(found.range),
                            modality: attribution.modality(of: clause, in: index), support: .explicit,
                            source: attribution.sources[index], evidence: [evidence]))
                }
            }
        }
        return entities
    }
}
