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
        let hasMachine = grounded.contains { $0.category == .machine }
        mayTellEvent = grounded.contains {
            IncidentSeparation.eventCues.contains($0.category) || Relevance.states.contains($0.category)
                || (hasMachine && Relevance.shutdowns.contains($0.category))
        }
    }
}
