import Entities

/// Who and what of a clause may be affected: its insurers and services, without those that only say something or by which
/// something is said.
struct AffectedParties {
    let reading: ReportReading
    let attribution: Attribution

    /// The mentions of insurers that a clause tells of.
    func insurers(in clause: ReportReading.Clause, of sentence: Int) -> [Int] {
        clause.mentions.filter {
            isInsurer($0) && !isOnlySource($0, in: clause, speaker: attribution.speakers[sentence])
        }
    }

    /// The mentions of services that a clause tells of.
    func services(in clause: ReportReading.Clause, of sentence: Int) -> [Int] {
        clause.mentions.filter {
            reading.mentions[$0].kind == .service && $0 != attribution.speakers[sentence]
                && !isOnlyChannel($0, in: clause) && !isOnlyMeasure($0, in: clause)
        }
    }

    /// Whether a mention is an insurer, or a kind of insurers as a whole.
    func isInsurer(_ mention: Int) -> Bool {
        switch reading.mentions[mention].kind {
        case .insurer: true
        case .group: reading.mentions[mention].canonical != "grp-gkv" && isWholeGroup(mention)
        default: false
        }
    }

    private static let quantifiers: Set<String> = [
        "mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "diverse", "diversen", "viele", "vielen",
        "zahlreiche",
        "zahlreichen", "zahlreicher", "kleinere", "kleineren", "beiden", "beide", "weitere", "weiteren", "andere",
        "anderen",
        "einzelne", "einzelnen", "manche", "manchen", "bestimmte", "zwei", "drei", "vier", "fünf", "sechs", "sieben",
        "acht",
    ]

    /// Whether a kind of insurers is meant as a whole: not some of them ("mehrere BKKs"), nor the head of their names
    /// ("die AOKs Bayern und Hessen").
    private func isWholeGroup(_ mention: Int) -> Bool {
        let tokens = reading.mentionTokens[mention]
        if let next = reading.mentionIndex(atToken: min(tokens.upperBound, reading.text.tokens.count - 1)),
            next != mention, reading.mentions[next].kind == .insurer
        {
            return false
        }
        guard tokens.lowerBound > 0 else { return true }
        return !(max(0, tokens.lowerBound - 2)..<tokens.lowerBound).contains {
            Self.quantifiers.contains(reading.word($0)) || reading.text.tokens[$0].kind == .number
        }
    }

    private func isOnlySource(_ mention: Int, in clause: ReportReading.Clause, speaker: Int?) -> Bool {
        if mention == speaker { return true }
        let tokens = reading.mentionTokens[mention]
        guard let governor = reading.governor(ofToken: tokens.lowerBound, from: clause.first) else { return false }
        return governor.word == "laut" || governor.word == "gegenüber"
    }

    /// "auf der Website steht", "informiert in der App": a service by which something is said.
    private func isOnlyChannel(_ mention: Int, in clause: ReportReading.Clause) -> Bool {
        guard
            clause.has(.speech) || clause.tokens.joined().contains(where: { Self.telling.contains(reading.word($0)) }),
            let governor = reading.governor(ofToken: reading.mentionTokens[mention].lowerBound, from: clause.first)
        else { return false }
        return ["auf", "unter", "über", "in", "im", "per"].contains(governor.word)
    }

    private static let telling: Set<String> = [
        "steht", "stand", "informieren", "informiert", "heißt", "hieß", "findet", "finden",
    ]

    /// "schaltete die Systeme ab": what was done against the attack, and no service that somebody misses.
    private func isOnlyMeasure(_ mention: Int, in clause: ReportReading.Clause) -> Bool {
        reading.mentions[mention].canonical == "interne-systeme" && clause.has(.shutdown)
    }
}
