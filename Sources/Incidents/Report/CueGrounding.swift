import Entities
import German

/// Takes away cues that mean computers only in a report of computers: "angegriffen", "Opfer", "Ausfall".
enum CueGrounding {
    /// Cues that tell of attacks on computers by themselves.
    private static let cyber: Set<CueCategory> = [
        .kindCyberattack, .kindRansomware, .kindDDoS, .kindDataBreach, .kindPhishing, .attacker,
    ]
    /// Cues that tell of them only in a report that has one of those.
    private static let ambiguous: Set<CueCategory> = [.assault, .victim, .access]

    /// - Parameters:
    ///   - cues: in order of their first token.
    ///   - mentions: in order of their place.
    /// - Returns: the cues that stand, an `assault` among them as `kind.cyberattack`.
    static func grounded(_ cues: [Cue], in text: TokenizedText, mentions: [Mention]) -> [Cue] {
        let isCyber = cues.contains { cyber.contains($0.category) }
        let technical = Set(
            cues.lazy.filter { $0.category == .computing }.map { sentence(of: $0.tokens.lowerBound, in: text) })
        let services = Set(
            mentions.lazy.filter { $0.kind == .service }.compactMap { mention -> Int? in
                let token = text.tokens.partitioningIndex { $0.end > mention.range.lowerBound }
                return token < text.tokens.count ? sentence(of: token, in: text) : nil
            })
        return cues.compactMap { cue in
            if ambiguous.contains(cue.category) {
                guard isCyber else { return nil }
                return cue.category == .assault ? Cue(category: .kindCyberattack, tokens: cue.tokens) : cue
            }
            guard cue.category == .kindOutage, !isSelfEvident(cue, text) else { return cue }
            let sentence = sentence(of: cue.tokens.lowerBound, in: text)
            return technical.contains(sentence) || services.contains(sentence) ? cue : nil
        }
    }

    /// Whether the word for an outage names computers itself: "Serverausfall".
    private static func isSelfEvident(_ cue: Cue, _ text: TokenizedText) -> Bool {
        let word = text.string(text.tokens[cue.tokens.lowerBound]).lowercased()
        return ["it", "system", "server", "netz", "software", "computer", "hardware"].contains(where: word.hasPrefix)
    }

    private static func sentence(of token: Int, in text: TokenizedText) -> Int {
        text.sentences.partitioningIndex { $0.upperBound > token }
    }
}
