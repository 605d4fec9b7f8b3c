import Entities
import German

/// Reads how an incident came about: through a supplier, a product's flaw, a deceived or careless person, a defect.
enum CauseReading {
    /// Causes in the order of the text; a supplier last, where only the constellation tells it.
    static func causes(
        in sentences: [Int], of reading: ReportReading, attribution: Attribution, organisation: Organisation?,
        affected: [AffectedInsurer], isRelevant: (ReportReading.Place) -> Bool
    ) -> [Cause] {
        var causes: [Cause] = []
        for index in sentences {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated()
            where isRelevant(ReportReading.Place(sentence: index, clause: number)) {
                for cue in clause.cues where !reading.isNegated(cue, in: clause) {
                    guard let kind = cue.category.cause else { continue }
                    let product = kind == .software ? product(near: cue, in: sentence, reading) : nil
                    var evidence = [reading.evidence(tokens: cue.tokens, block: sentence.block)]
                    if let product {
                        evidence.append(reading.evidence(bytes: reading.mentions[product].range, block: sentence.block))
                    }
                    if let known = causes.firstIndex(where: { $0.kind == kind }) {
                        if causes[known].id == nil, let product {
                            causes[known].id = reading.mentions[product].canonical
                        }
                        if causes[known].name == nil, let product {
                            causes[known].name = reading.text.string(reading.mentions[product].range)
                        }
                        if causes[known].evidence.count < 3 { causes[known].evidence += evidence }
                        continue
                    }
                    causes.append(
                        Cause(
                            kind: kind, id: product.map { reading.mentions[$0].canonical },
                            name: product.map { reading.text.string(reading.mentions[$0].range) },
                            modality: attribution.modality(of: clause, in: index), support: .explicit,
                            source: attribution.sources[index], evidence: evidence))
                }
            }
        }
        if let organisation, organisation.role == .provider || organisation.role == .other,
            affected.contains(where: { $0.id != organisation.id })
        {
            causes.append(
                Cause(
                    kind: .supplier, id: organisation.id, name: organisation.name, modality: organisation.modality,
                    support: .inferred, source: nil, evidence: organisation.evidence))
        }
        return causes
    }

    /// The product that a sentence names nearest to the cue; of "Kollaborationstool Jira" the name behind the word for it.
    private static func product(near cue: Cue, in sentence: ReportReading.Sentence, _ reading: ReportReading) -> Int? {
        func distance(_ mention: Int) -> Int { abs(reading.mentionTokens[mention].lowerBound - cue.tokens.lowerBound) }
        let named = sentence.mentions.filter {
            reading.mentions[$0].kind == .service && products.contains(reading.mentions[$0].canonical)
        }
        guard let nearest = named.min(by: { distance($0) < distance($1) }) else { return nil }
        return named.first { reading.mentionTokens[$0].lowerBound == reading.mentionTokens[nearest].upperBound }
            ?? nearest
    }

    /// Services of the lexicon that are products of a software maker.
    private static let products: Set<String> = ["dateitransfer", "kollaboration", "kernsystem", "pvs"]
}

extension CueCategory {
    /// The cause that a cue tells.
    fileprivate var cause: Cause.Kind? {
        switch self {
        case .causeSoftware: .software
        case .kindVulnerability: .software
        case .causePhishing: .phishing
        case .causeCredentials: .credentials
        case .causeMisconfiguration: .misconfiguration
        case .causeFault: .fault
        case .causeHumanError: .humanError
        default: nil
        }
    }
}
