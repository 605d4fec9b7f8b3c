import Articles
import Entities
import German

/// Who says each sentence: the subject of its verb of saying, or for a quotation or a Konjunktiv sentence the speaker
/// who had the word before.
struct Attribution: Sendable {
    /// By the index of the sentence in the reading; `nil` where the report itself speaks.
    let sources: [Source?]
    /// For each sentence the mention that is only its speaker.
    let speakers: [Int?]
    /// Whether a sentence is quoted or told in Konjunktiv.
    let isReported: [Bool]

    private static let speakingKinds: Set<EntityKind> = [
        .insurer, .provider, .organisation, .authority, .association, .medium, .group,
    ]
    /// Services whose portals publish reports of their state: "die Telematikinfrastruktur meldet Störungen".
    private static let speakingServices: Set<String> = ["ti"]

    private static func canSpeak(_ mention: Mention) -> Bool {
        speakingKinds.contains(mention.kind)
            || (mention.kind == .service && speakingServices.contains(mention.canonical))
    }

    init(_ reading: ReportReading, organisation: HitOrganisation.Finding?, lexicon: Lexicon) {
        var own: [Own] = []
        var isOpen = false
        var block = -1
        for sentence in reading.sentences {
            if sentence.block != block { isOpen = false }
            block = sentence.block
            let beganOpen = isOpen
            let marks = Self.quotationMarks(in: sentence, reading, isOpen: &isOpen)
            let isSubjunctive = sentence.has(.subjunctive) && !sentence.has(.kindPhishing)
            own.append(
                Own(
                    speaker: Self.speaker(of: sentence, in: reading),
                    isReported: beganOpen || marks > 0 || isSubjunctive))
        }
        var sources: [Source?] = []
        var last: (source: Source, paragraph: Int)?
        var paragraph = 0
        block = -1
        for (index, sentence) in reading.sentences.enumerated() {
            if sentence.block != block, !sentence.kind.isHeading { paragraph += 1 }
            block = sentence.block
            var source: Source?
            if let found = own[index].speaker {
                source = Self.source(found, reading, lexicon: lexicon)
                if source == nil {
                    if let last, paragraph - last.paragraph <= 2 {
                        source = last.source
                        if found.isSpokesperson { source?.role = .spokesperson }
                    } else if let organisation {
                        source = Self.source(
                            of: organisation.mention, role: found.isSpokesperson ? .spokesperson : .organisation,
                            reading,
                            lexicon: lexicon)
                    }
                }
            } else if sentence.kind.isHeading {
                source = Self.headingSpeaker(of: sentence, reading).map {
                    Self.source(of: $0, role: .organisation, reading, lexicon: lexicon)
                }
                sources.append(source)
                continue
            } else if sentence.kind == .caption, let page = Self.screenshot(in: sentence.block, reading) {
                sources.append(Self.source(of: page, role: .list, reading, lexicon: lexicon))
                continue
            } else if own[index].isReported {
                if let last, last.paragraph == paragraph {
                    source = last.source
                } else if let next = Self.following(index, own, reading) {
                    source =
                        Self.source(next, reading, lexicon: lexicon)
                        ?? last.flatMap { paragraph - $0.paragraph <= 2 ? $0.source : nil }
                } else if let last, paragraph - last.paragraph <= 1 {
                    source = last.source
                }
            }
            if let source { last = (source, paragraph) }
            sources.append(source)
        }
        self.sources = sources
        speakers = own.map { $0.speaker?.mention }
        isReported = own.map(\.isReported)
    }

    /// What a sentence tells of its speaker by itself.
    private struct Own {
        let speaker: Speaker?
        /// Whether it is quoted or told in Konjunktiv.
        let isReported: Bool
    }

    /// How many quotation marks a sentence has; `isOpen` tells whether a quotation goes on behind it.
    private static func quotationMarks(
        in sentence: ReportReading.Sentence, _ reading: ReportReading, isOpen: inout Bool
    ) -> Int {
        var marks = 0
        for token in sentence.tokens where reading.text.tokens[token].kind == .punctuation {
            switch reading.word(token) {
            case "„", "»": (isOpen, marks) = (true, marks + 1)
            case "“", "”", "«": (isOpen, marks) = (reading.word(token) == "“" ? false : !isOpen, marks + 1)
            case "\"": (isOpen, marks) = (!isOpen, marks + 1)
            default: break
            }
        }
        return marks
    }

    /// The speaker that the next sentence of the same paragraph names, where that only goes on reporting.
    private static func following(_ index: Int, _ own: [Own], _ reading: ReportReading) -> Speaker? {
        let block = reading.sentences[index].block
        for next in reading.sentences.indices.dropFirst(index + 1).prefix(2) {
            guard reading.sentences[next].block == block, own[next].isReported || own[next].speaker != nil else {
                return nil
            }
            if let speaker = own[next].speaker { return speaker }
        }
        return nil
    }

    /// "(Bild: Screenshot gematik-Fachportal)": the page that a picture shows says what the caption tells.
    private static func screenshot(in block: Int, _ reading: ReportReading) -> Int? {
        for sentence in reading.sentences where sentence.block == block {
            guard let word = sentence.tokens.first(where: { reading.word($0) == "screenshot" }) else { continue }
            return sentence.mentions.first { mention in
                let start = reading.mentionTokens[mention].lowerBound
                return start > word && start - word <= 3 && canSpeak(reading.mentions[mention])
            }
        }
        return nil
    }

    /// "Bitmarck: Keine Daten abgeflossen": who stands before the colon of a heading says what it denies.
    private static func headingSpeaker(of sentence: ReportReading.Sentence, _ reading: ReportReading) -> Int? {
        guard sentence.has(.negator) || sentence.has(.subjunctive) || sentence.isQuoted else { return nil }
        return sentence.mentions.first { mention in
            let tokens = reading.mentionTokens[mention]
            return tokens.lowerBound == sentence.tokens.lowerBound && tokens.upperBound < sentence.tokens.upperBound
                && reading.word(tokens.upperBound) == ":" && canSpeak(reading.mentions[mention])
        }
    }

    /// The mood of a statement in a clause.
    func modality(of clause: ReportReading.Clause, in sentence: Int, isNegated: Bool = false) -> Modality {
        if isNegated { return .denied }
        if clause.has(.hedge) || clause.has(.open) { return .possible }
        return sources[sentence] != nil || isReported[sentence] ? .reported : .asserted
    }

    private struct Speaker {
        let mention: Int?
        let isSpokesperson: Bool
        let isList: Bool
    }

    private static func speaker(of sentence: ReportReading.Sentence, in reading: ReportReading) -> Speaker? {
        for clause in sentence.clauses {
            guard let cue = clause.cues.first(where: { $0.category == .speech }) else { continue }
            let candidates = sentence.mentions.filter { canSpeak(reading.mentions[$0]) }
            let word = reading.word(cue.tokens.lowerBound)
            let isList = clause.cues.contains { $0.category == .list && $0.tokens == cue.tokens }
            if cue.tokens.contains(where: { reading.word($0).hasPrefix("eigene") }) {
                let mention = subject(of: cue, in: clause, candidates: candidates, reading)
                return Speaker(mention: mention, isSpokesperson: false, isList: false)
            }
            if ["laut", "nach"].contains(word) {
                let mention = candidates.first {
                    let start = reading.mentionTokens[$0].lowerBound
                    return start >= cue.tokens.upperBound && start - cue.tokens.upperBound <= 6
                }
                let says = word == "laut" || mention != nil || cue.tokens.count > 1
                if says { return Speaker(mention: mention, isSpokesperson: false, isList: false) }
                continue
            }
            if word == "zufolge" {
                let mention = candidates.last { reading.mentionTokens[$0].upperBound <= cue.tokens.lowerBound }
                return Speaker(mention: mention, isSpokesperson: false, isList: false)
            }
            if let person = sentence.cues.first(where: { $0.category == .speaker }) {
                let near = candidates.filter { reading.mentions[$0].kind != .medium }.min {
                    distance($0, person, reading) < distance($1, person, reading)
                }
                return Speaker(
                    mention: near.flatMap { distance($0, person, reading) <= 4 ? $0 : nil }, isSpokesperson: true,
                    isList: false)
            }
            let subject = subject(of: cue, in: clause, candidates: candidates, reading)
            if subject == nil,
                !["er", "sie", "es", "hieß", "heißt", "unternehmen", "kasse"].contains(where: {
                    hasWord($0, in: clause, reading)
                }), !sentence.isQuoted
            {
                continue
            }
            return Speaker(mention: subject, isSpokesperson: false, isList: isList)
        }
        return nil
    }

    /// The name that stands in the nominative by its place: before the verb with no preposition, else right behind it.
    private static func subject(
        of cue: Cue, in clause: ReportReading.Clause, candidates: [Int], _ reading: ReportReading
    ) -> Int? {
        let own = candidates.filter { clause.contains(token: reading.mentionTokens[$0].lowerBound) }
        if !followsQuotation(cue, reading) {
            let before = own.last {
                let tokens = reading.mentionTokens[$0]
                return tokens.upperBound <= cue.tokens.lowerBound && cue.tokens.lowerBound - tokens.upperBound <= 12
                    && reading.governor(ofToken: tokens.lowerBound, from: clause.first) == nil
            }
            if let before { return before }
            guard !hasSubject(before: cue, in: clause, reading) else { return nil }
        }
        return own.first {
            let tokens = reading.mentionTokens[$0]
            return tokens.lowerBound > cue.tokens.lowerBound && tokens.lowerBound - cue.tokens.lowerBound <= 5
                && reading.governor(ofToken: tokens.lowerBound, from: cue.tokens.lowerBound + 1) == nil
        }
    }

    /// Whether a quotation ends right before a verb, whose subject then stands behind it: "„Wir prüfen das“, sagte …".
    private static func followsQuotation(_ cue: Cue, _ reading: ReportReading) -> Bool {
        reading.text.tokens[..<cue.tokens.lowerBound].suffix(2).indices.contains {
            ["“", "”", "«", "\""].contains(reading.word($0))
        }
    }

    /// Whether a noun that is no name stands as the subject before a verb: "Das Portal listet …".
    private static func hasSubject(before cue: Cue, in clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        let before = clause.tokens.joined().prefix { $0 < cue.tokens.lowerBound }
        return before.dropFirst().contains { token in
            reading.text.tokens[token].kind == .word && reading.text.tokens[token].isCapitalized
                && reading.mentionIndex(atToken: token) == nil
                && !clause.times.contains { reading.timeTokens[$0].contains(token) }
                && reading.governor(ofToken: token, from: clause.first) == nil
        }
    }

    private static func hasWord(_ word: String, in clause: ReportReading.Clause, _ reading: ReportReading) -> Bool {
        clause.tokens.contains { $0.contains { reading.word($0) == word } }
    }

    private static func distance(_ mention: Int, _ cue: Cue, _ reading: ReportReading) -> Int {
        let tokens = reading.mentionTokens[mention]
        if tokens.overlaps(cue.tokens) { return 0 }
        return tokens.lowerBound >= cue.tokens.upperBound
            ? tokens.lowerBound - cue.tokens.upperBound + 1 : cue.tokens.lowerBound - tokens.upperBound + 2
    }

    private static func source(_ speaker: Speaker, _ reading: ReportReading, lexicon: Lexicon) -> Source? {
        guard let mention = speaker.mention else { return nil }
        let kind = reading.mentions[mention].kind
        let role: Source.Role =
            speaker.isSpokesperson ? .spokesperson : speaker.isList ? .list : kind == .medium ? .medium : .organisation
        return source(of: mention, role: role, reading, lexicon: lexicon)
    }

    private static func source(
        of mention: Int, role: Source.Role, _ reading: ReportReading, lexicon: Lexicon
    ) -> Source {
        let name = reading.mentions[mention]
        return Source(
            name: lexicon[name.canonical]?.name ?? reading.text.string(name.range),
            id: name.isLinked ? name.canonical : nil, role: role)
    }
}
