import Entities
import German

/// Services that no noun names but what is said of them: "telefonisch nicht erreichbar" speaks of the hotline, "Anliegen
/// dauern länger" of the daily business.
///
/// The words stand in `Resources/cues.tsv` under `service.` and the identifier of the service. They count only in a sentence
/// that tells a state of a service; "teilte telefonisch mit" tells none.
enum ImpliedServices {
    private static let states: Set<CueCategory> = [
        .disrupted, .restricted, .offline, .restored, .unaffected, .cannot,
    ]

    /// The given mentions and those that are implied, in order of their place.
    ///
    /// - Parameters:
    ///   - mentions: in order of their place.
    ///   - cues: in order of their first token.
    static func added(to mentions: [Mention], by cues: [Cue], in text: TokenizedText) -> [Mention] {
        let implying = cues.filter { $0.category.impliedService != nil }
        guard !implying.isEmpty else { return mentions }
        let telling = Set(
            cues.lazy.filter { states.contains($0.category) }.map { sentence(of: $0.tokens.lowerBound, in: text) })
        var all = mentions
        for cue in implying where telling.contains(sentence(of: cue.tokens.lowerBound, in: text)) {
            let bytes = text.tokens[cue.tokens.lowerBound].start..<text.tokens[cue.tokens.upperBound - 1].end
            guard let service = cue.category.impliedService,
                !all.contains(where: { $0.range.overlaps(bytes) })
            else { continue }
            all.append(Mention(range: bytes, kind: .service, canonical: service, reason: "implied"))
        }
        return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func sentence(of token: Int, in text: TokenizedText) -> Int {
        text.sentences.partitioningIndex { $0.upperBound > token }
    }
}
