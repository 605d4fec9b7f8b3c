/// Where a sentence says who says it.
public struct SpeechAttribution: Sendable, Hashable {
    public enum Manner: String, Sendable {
        /// A verb of saying with its subject: "sagte die Sprecherin".
        case verb
        /// "laut", "nach Angaben", "zufolge", "so".
        case phrase
    }
    public let manner: Manner
    /// Tokens of the verb or phrase.
    public let cue: Range<Int>
    /// Tokens of the noun phrase that speaks; empty where it is left out ("hieß es").
    public let speaker: Range<Int>
}

extension TokenizedText {
    /// Who says a sentence, by its verbs of saying and phrases such as "laut", in the order of the cues.
    public func attributions(in sentence: Range<Int>) -> [SpeechAttribution] {
        var found: [SpeechAttribution] = []
        let speech = WordList.grammar["speech"]
        for index in sentence {
            let word = lowercased(index)
            if word == "laut" || (word == "so" && index > sentence.lowerBound && isMark(index - 1)) {
                let speaker = nounPhrase(from: index + 1, to: sentence.upperBound)
                if !speaker.isEmpty {
                    found.append(SpeechAttribution(manner: .phrase, cue: index..<(index + 1), speaker: speaker))
                }
            } else if word == "zufolge" {
                let speaker = nounPhrase(endingAt: index, from: sentence.lowerBound)
                found.append(SpeechAttribution(manner: .phrase, cue: index..<(index + 1), speaker: speaker))
            } else if word == "nach", let cue = sourcePhrase(at: index, to: sentence.upperBound) {
                let start = lowercased(cue.upperBound) == "von" ? cue.upperBound + 1 : cue.upperBound
                found.append(
                    SpeechAttribution(
                        manner: .phrase, cue: cue, speaker: nounPhrase(from: start, to: sentence.upperBound)))
            } else if speech.contains(word), !tokens[index].isCapitalized {
                guard let attribution = verb(at: index, in: sentence) else { continue }
                found.append(attribution)
            }
        }
        return found
    }

    private func isMark(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .punctuation }

    /// "nach Angaben", "nach eigenen Angaben", "nach Informationen".
    private func sourcePhrase(at index: Int, to end: Int) -> Range<Int>? {
        let nouns: Set<String> = ["angaben", "informationen", "auskunft", "darstellung", "erkenntnissen", "recherchen"]
        for last in (index + 1)..<min(index + 4, max(end, index + 1)) {
            if nouns.contains(lowercased(last)) { return index..<(last + 1) }
            if tokens[last].isCapitalized || tokens[last].kind != .word { return nil }
        }
        return nil
    }

    /// A verb of saying: the subject follows it behind a quotation or an adverbial, and stands before it at the head of
    /// the sentence.
    private func verb(at index: Int, in sentence: Range<Int>) -> SpeechAttribution? {
        let isInverted = index > sentence.lowerBound && (isMark(index - 1) || adverbialBefore(index, in: sentence))
        let cue = index..<(index + 1)
        if lowercased(index + 1) == "es" {
            return SpeechAttribution(manner: .verb, cue: cue, speaker: (index + 1)..<(index + 1))
        }
        let behind = nounPhrase(from: index + 1, to: sentence.upperBound)
        if isInverted, !behind.isEmpty { return SpeechAttribution(manner: .verb, cue: cue, speaker: behind) }
        let before = nounPhrase(endingAt: index, from: sentence.lowerBound)
        if !before.isEmpty { return SpeechAttribution(manner: .verb, cue: cue, speaker: before) }
        return isInverted ? SpeechAttribution(manner: .verb, cue: cue, speaker: behind) : nil
    }

    /// Whether the sentence begins with an adverbial, behind which the subject follows the verb: "Am Mittwoch sagte der
    /// Sprecher".
    private func adverbialBefore(_ index: Int, in sentence: Range<Int>) -> Bool {
        let first = lowercased(sentence.lowerBound)
        return index > sentence.lowerBound
            && (WordList.grammar["preposition"].contains(first)
                || ["dabei", "dazu", "danach", "zudem", "später", "zuvor"].contains(first))
    }

    /// The noun phrase from a token on: article, adjectives, nouns, and a genitive or "von" that belongs to it.
    private func nounPhrase(from start: Int, to end: Int) -> Range<Int> {
        var index = start
        var last = start
        let links: Set<String> = ["der", "des", "von", "vom", "für", "im", "in", "am"]
        while index < end, index - start < 10 {
            let token = tokens[index]
            guard token.kind == .word else { break }
            if token.isCapitalized {
                last = index + 1
            } else if last > start {
                guard links.contains(lowercased(index)), index + 1 < end, tokens[index + 1].kind == .word else { break }
            } else if isFinite(index), index > start {
                break
            }
            index += 1
        }
        if last == start, ["er", "sie", "es", "wir", "man"].contains(lowercased(start)) {
            return start..<min(start + 1, end)
        }
        return start..<last
    }

    /// The noun phrase that ends before a token, back to the head of the sentence or a mark.
    private func nounPhrase(endingAt end: Int, from lowest: Int) -> Range<Int> {
        var start = end
        while start > lowest, tokens[start - 1].kind == .word,
            !WordList.grammar["speech"].contains(lowercased(start - 1))
        { start -= 1 }
        let hasNoun = (start..<end).contains {
            tokens[$0].isCapitalized || ["er", "sie", "es", "wir"].contains(lowercased($0))
        }
        return hasNoun ? start..<end : end..<end
    }
}
