import Entities
import German

/// Finds the organisation that an incident hit: each name is weighed by what its clauses say ("Angriff auf X", "X wurde
/// Opfer"), and a model chooses by that and by how the report names it.
struct HitOrganisation: Sendable {
    /// The entity that was hit and the mention that tells best.
    struct Finding: Sendable {
        let canonical: String
        let kind: EntityKind
        let mention: Int
        let block: Int
        let score: Double
        /// The words that say it: the cue of the best hit.
        let cue: Cue?
    }

    private static let kinds: Set<EntityKind> = [.insurer, .provider, .organisation, .authority, .association, .group]
    static let attackCues: Set<CueCategory> = [
        .kindCyberattack, .kindRansomware, .kindDDoS, .kindDataBreach, .kindPhishing, .kindExtortion,
        .kindVulnerability,
    ]
    private static let passive: Set<String> = [
        "gehackt", "angegriffen", "attackiert", "heimgesucht", "getroffen", "lahmgelegt", "erpresst", "kompromittiert",
        "opfer",
        "angriffsziel",
    ]

    let reading: ReportReading

    /// The likeliest candidate of some sentences, or `nil` if none is likely.
    func find(
        in sentences: [Int], models: [LogisticModel.Name: LogisticModel], isEvent: (ReportReading.Place) -> Bool
    ) -> Finding? {
        likeliest(of: candidates(in: sentences, isEvent: isEvent), models: models)
    }

    /// The likeliest of some candidates, or `nil` if none is likely.
    func likeliest(
        of candidates: [(finding: Finding, features: Features)], models: [LogisticModel.Name: LogisticModel]
    ) -> Finding? {
        let model = models[.hit]
        let likely = candidates.compactMap { candidate -> (Double, Finding)? in
            let probability = model?.probability(of: candidate.features) ?? 0
            return probability >= LogisticModel.Name.hit.threshold ? (probability, candidate.finding) : nil
        }
        return likely.max { ($0.0, $1.1.mention) < ($1.0, $0.1.mention) }?.1
    }

    /// All organisations that some sentences name, with what tells whether they were hit, by their first mention.
    func candidates(
        in sentences: [Int], isEvent: (ReportReading.Place) -> Bool
    ) -> [(finding: Finding, features: Features)] {
        let ranked = Dictionary(
            scored(in: sentences, isEvent: isEvent).map { ($0.canonical, $0) }, uniquingKeysWith: { first, _ in first })
        var firsts: [(id: String, mention: Int, block: Int)] = []
        var total = 0
        for index in sentences {
            let sentence = reading.sentences[index]
            for mention in sentence.mentions where Self.kinds.contains(reading.mentions[mention].kind) {
                guard reading.mentions[mention].kind != .group else { continue }
                total += 1
                let id = reading.mentions[mention].canonical
                if !firsts.contains(where: { $0.id == id }) { firsts.append((id, mention, sentence.block)) }
            }
        }
        let findings = firsts.map { id, mention, block in
            ranked[id]
                ?? Finding(
                    canonical: id, kind: reading.mentions[mention].kind, mention: mention, block: block, score: 0,
                    cue: nil)
        }
        return findings.map { finding in
            var features = Features(
                organisation: finding.canonical, in: sentences, of: reading, score: finding.score, total: total,
                isEvent: isEvent)
            features.add(rivalsOf: finding, in: findings, of: reading)
            return (finding, features)
        }
    }

    /// The candidates of which single clauses say clearly that they were hit, best first.
    func ranked(in sentences: [Int], isEvent: (ReportReading.Place) -> Bool) -> [Finding] {
        scored(in: sentences, isEvent: isEvent).filter { $0.score >= 2 && $0.kind != .group }
    }

    private func scored(in sentences: [Int], isEvent: (ReportReading.Place) -> Bool) -> [Finding] {
        var findings: [String: (total: Double, best: Double, finding: Finding)] = [:]
        for index in sentences {
            let sentence = reading.sentences[index]
            for (number, clause) in sentence.clauses.enumerated() {
                guard isEvent(ReportReading.Place(sentence: index, clause: number)) else { continue }
                for mention in clause.mentions where Self.kinds.contains(reading.mentions[mention].kind) {
                    let (score, cue) = score(mention, in: clause, of: sentence)
                    guard score > 0 else { continue }
                    let weighted = score * weight(of: sentence)
                    let name = reading.mentions[mention]
                    let finding = Finding(
                        canonical: name.canonical, kind: name.kind, mention: mention, block: sentence.block,
                        score: weighted,
                        cue: cue)
                    if let old = findings[name.canonical] {
                        findings[name.canonical] = (
                            old.total + weighted, max(old.best, weighted), old.best >= weighted ? old.finding : finding
                        )
                    } else {
                        findings[name.canonical] = (weighted, weighted, finding)
                    }
                }
            }
        }
        return findings.values
            .sorted { ($0.total, $1.finding.mention) > ($1.total, $0.finding.mention) }
            .map {
                Finding(
                    canonical: $0.finding.canonical, kind: $0.finding.kind, mention: $0.finding.mention,
                    block: $0.finding.block, score: $0.total, cue: $0.finding.cue)
            }
    }

    private func weight(of sentence: ReportReading.Sentence) -> Double {
        switch sentence.kind {
        case .headline, .kicker, .lead: 1.5
        case .caption: 0.5
        default: 1
        }
    }

    /// How strongly a clause says that a name was hit.
    private func score(
        _ mention: Int, in clause: ReportReading.Clause, of sentence: ReportReading.Sentence
    ) -> (Double, Cue?) {
        let tokens = reading.mentionTokens[mention]
        guard !isSpeakerOnly(mention, in: clause) else { return (0, nil) }
        var best = 0.0
        var bestCue: Cue?
        func offer(_ score: Double, _ cue: Cue) {
            if score > best { (best, bestCue) = (score, cue) }
        }
        let governor = reading.governor(ofToken: tokens.lowerBound, from: sentence.tokens.lowerBound)
        for cue in clause.cues where !reading.isNegated(cue, in: clause) {
            let gap = cue.tokens.lowerBound - tokens.upperBound
            let word = reading.word(cue.tokens.lowerBound)
            switch cue.category {
            case _ where Self.attackCues.contains(cue.category):
                if let governor, governor.token >= cue.tokens.upperBound,
                    ["auf", "bei", "beim", "gegen", "an"].contains(governor.word)
                {
                    offer(governor.token - cue.tokens.upperBound <= 3 ? 3 : 1.5, cue)
                } else if let governor, governor.token < cue.tokens.lowerBound, ["bei", "beim"].contains(governor.word)
                {
                    offer(2.5, cue)
                } else if Self.passive.contains(word), gap >= 0 {
                    offer(governor == nil ? 3 : 0.5, cue)
                } else if gap < 0, governor == nil, reading.isCompound(cue, with: tokens) {
                    offer(3, cue)
                } else if reading.isCompound(cue, with: tokens) {
                    offer(2.5, cue)
                } else if governor == nil, gap >= 0 {
                    offer(1.2, cue)  // subject of the clause: "X meldet Cyberangriff", "X kämpft mit Folgen"
                } else if tokens.lowerBound - cue.tokens.upperBound <= 2, governor == nil {
                    offer(1.2, cue)  // genitive: "Datenleck der X"
                }
            case .victim:
                if gap >= 0, governor == nil { offer(3, cue) } else if governor == nil { offer(2, cue) }
            case .access, .leak:
                if let governor, ["bei", "beim", "in"].contains(governor.word) {
                    offer(2, cue)
                } else if let governor, governor.word == "von" || governor.word == "vom" {
                    offer(1, cue)
                } else {
                    offer(0.8, cue)
                }
            case .shutdown, .offline, .disrupted, .defence:
                if let governor, ["bei", "beim", "von"].contains(governor.word) {
                    offer(1, cue)
                } else {
                    offer(0.7, cue)
                }
            default: break
            }
        }
        return (best, bestCue)
    }

    /// Whether a name is only there as the one who says it, or as the customer of the one who was hit.
    private func isSpeakerOnly(_ mention: Int, in clause: ReportReading.Clause) -> Bool {
        let kind = reading.mentions[mention].kind
        let tokens = reading.mentionTokens[mention]
        let governor = reading.governor(ofToken: tokens.lowerBound, from: clause.first)
        if let governor, ["laut", "nach", "gegenüber", "für", "neben", "durch"].contains(governor.word) { return true }
        if tokens.upperBound < reading.text.tokens.count, reading.word(tokens.upperBound) == "zufolge" { return true }
        return kind == .authority && clause.has(.speech) && governor == nil
    }
}

extension ReportReading {
    /// Whether a cue and a name are one word: "Bitmarck-Hack".
    func isCompound(_ cue: Cue, with tokens: Range<Int>) -> Bool {
        cue.tokens.lowerBound < tokens.upperBound && tokens.lowerBound < cue.tokens.upperBound
    }
}
