import German

/// The words of a text that tell something about incidents, found before anything else is known of it.
///
/// Most news has none that tell of an event, and is left alone: the search for cues costs a small part of what mentions
/// and dates cost.
public struct ReportCues: Sendable {
    /// In order of their first token; frames are not yet applied.
    let cues: [Cue]
    /// Whether they can tell of an event, whatever services the text names. If not, there is no record.
    public let mayTellEvent: Bool

    init(_ cues: [Cue], in text: TokenizedText) {
        self.cues = cues
        let grounded = CueFrames.bundled.grounded(cues, in: text, mentions: nil)
        func sentence(of cue: Cue) -> Int {
            text.sentences.partitioningIndex { $0.upperBound > cue.tokens.lowerBound }
        }
        let withMachine = Set(grounded.lazy.filter { $0.category == .machine }.map(sentence))
        mayTellEvent = grounded.contains { cue in
            IncidentSeparation.eventCues.contains(cue.category) || Relevance.states.contains(cue.category)
                || (Relevance.shutdowns.contains(cue.category) && withMachine.contains(sentence(of: cue)))
        }
    }
}
