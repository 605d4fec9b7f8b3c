import Entities
import German

/// What several words of a sentence tell together: "Unbekannte", "legen … lahm" and "Rechner" an attack, of which none of
/// them tells alone.
///
/// The frames stand in `Resources/frames.tsv`. A cue that triggers frames stands only where one of them holds, and then tells
/// what that one does. Method: Fillmore, "Frame Semantics", 1982; each frame has a trigger and the roles that must be filled.
struct CueFrames: Sendable {
    static let bundled = CueFrames(table: EmbeddedResources.frames.utf8Text)

    /// Something that one of several words must tell, in the trigger's sentence or anywhere in the report.
    private struct Condition: Sendable {
        let categories: Set<CueCategory>
        let mayBeService: Bool
    }
    private struct Frame: Sendable {
        let result: CueCategory
        var inSentence: [Condition] = []
        var inReport: [Condition] = []
    }

    private var frames: [CueCategory: [Frame]] = [:]

    /// Reads lines `result TAB trigger TAB conditions…`, a condition `sentence A B` or `report A B`: one of the categories
    /// occurs there. `service` stands for the name of a service. Lines that begin with `#` are comments.
    init(table: String) {
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count >= 3, let result = CueCategory(rawValue: String(fields[0])),
                let trigger = CueCategory(rawValue: String(fields[1]))
            else { continue }
            var frame = Frame(result: result)
            for field in fields.dropFirst(2) {
                let words = field.split(separator: " ")
                let condition = Condition(
                    categories: Set(words.dropFirst().compactMap { CueCategory(rawValue: String($0)) }),
                    mayBeService: words.contains("service"))
                if words.first == "report" {
                    frame.inReport.append(condition)
                } else {
                    frame.inSentence.append(condition)
                }
            }
            frames[trigger, default: []].append(frame)
        }
    }

    /// The cues that stand, in order of their first token: those that trigger no frame, and for each frame that holds what it
    /// tells.
    ///
    /// - Parameters:
    ///   - cues: in order of their first token.
    ///   - mentions: in order of their place; `nil` if they are unknown, so that any sentence may name a service.
    func grounded(_ cues: [Cue], in text: TokenizedText, mentions: [Mention]?) -> [Cue] {
        let sentences = Sentences(cues, in: text, mentions, triggers: frames.keys)
        var report = Set(cues.lazy.map(\.category).filter { frames[$0] == nil })
        for (index, cue) in cues.enumerated() {
            for frame in frames[cue.category] ?? [] where frame.inReport.isEmpty && sentences.fill(frame, of: index) {
                report.insert(frame.result)
            }
        }
        var grounded: [Cue] = []
        for (index, cue) in cues.enumerated() {
            guard let own = frames[cue.category] else {
                grounded.append(cue)
                continue
            }
            let results = own.filter { frame in
                frame.inReport.allSatisfy { !$0.categories.isDisjoint(with: report) }
                    && sentences.fill(frame, of: index)
            }.map(\.result)
            for (place, result) in results.enumerated() where !results[..<place].contains(result) {
                grounded.append(Cue(category: result, tokens: cue.tokens))
            }
        }
        return grounded
    }

    /// What the sentences that hold a trigger tell.
    private struct Sentences {
        private var sentenceOfCue: [Int]
        private var categories: [Int: Set<CueCategory>] = [:]
        /// Those that name a service; `nil` if any may.
        private var withService: Set<Int>?

        init(
            _ cues: [Cue], in text: TokenizedText, _ mentions: [Mention]?,
            triggers: Dictionary<CueCategory, [Frame]>.Keys
        ) {
            sentenceOfCue = cues.map { Self.sentence(of: $0.tokens.lowerBound, in: text) }
            for (index, cue) in cues.enumerated() where triggers.contains(cue.category) {
                categories[sentenceOfCue[index]] = []
            }
            for (index, cue) in cues.enumerated() { categories[sentenceOfCue[index]]?.insert(cue.category) }
            withService = mentions.map { mentions in
                let tokens = mentions.lazy.filter { $0.kind == .service }.map { mention in
                    text.tokens.partitioningIndex { $0.end > mention.range.lowerBound }
                }
                return Set(tokens.filter { $0 < text.tokens.count }.map { Self.sentence(of: $0, in: text) })
            }
        }

        /// Whether the sentence of a cue fills all roles of a frame that a sentence must fill.
        func fill(_ frame: Frame, of cue: Int) -> Bool {
            let sentence = sentenceOfCue[cue]
            return frame.inSentence.allSatisfy { condition in
                (condition.mayBeService && withService?.contains(sentence) ?? true)
                    || !condition.categories.isDisjoint(with: categories[sentence] ?? [])
            }
        }

        private static func sentence(of token: Int, in text: TokenizedText) -> Int {
            text.sentences.partitioningIndex { $0.upperBound > token }
        }
    }
}
