import German

/// Finds expressions of time by a grammar over classes of words: at each token the longest production wins.
///
/// The phenomena follow the TimeML guidelines for TIMEX3 and their German application in the KRAUTS corpus: a
/// preposition stays outside of the expression, an article inside. Each production looks a bounded number of tokens
/// ahead, so that the whole is linear in the length of the text.
struct ExpressionParser: Sendable {
    let reading: TermReading

    init(_ text: TokenizedText, table: TermTable = .bundled) { reading = TermReading(text, table: table) }

    /// What a production found.
    struct Match {
        var tokens: Range<Int>
        var meaning: Meaning
        var mod: String?
        /// Its bytes, where it is not the whole of its tokens.
        var bytes: Range<Int>?
    }

    /// Where a production is tried.
    struct Place {
        let index: Int
        /// First token of the sentence, and the one behind its last.
        let start: Int
        let end: Int
        /// Whether an article or a demonstrative stands before it.
        var isDetermined = false

        var previous: Int { index > start ? index - 1 : -1 }
        func next(_ index: Int, isDetermined: Bool = false) -> Place {
            Place(index: index, start: start, end: end, isDetermined: isDetermined)
        }
    }

    /// All expressions, in order, without overlap.
    func expressions() -> [RawExpression] {
        var found: [RawExpression] = []
        for (sentence, range) in reading.text.sentences.enumerated() {
            var index = range.lowerBound
            while index < range.upperBound {
                guard reading.isNumber(index) || reading.hasAny(index, .openers) else {
                    index += 1
                    continue
                }
                let matches = matches(at: Place(index: index, start: range.lowerBound, end: range.upperBound))
                for match in matches {
                    found.append(
                        RawExpression(
                            tokens: match.tokens, meaning: match.meaning, mod: match.mod, sentence: sentence,
                            bytes: match.bytes))
                }
                index = max(index + 1, matches.last?.tokens.upperBound ?? 0)
            }
        }
        return found
    }

    // MARK: Productions

    private func matches(at place: Place) -> [Match] {
        if reading.isNumber(place.index) || reading.has(place.index, .number) || reading.has(place.index, .one) {
            if let stamp = timestamp(at: place) { return [stamp] }
            if let list = dayList(at: place) ?? clockList(at: place) ?? yearRange(at: place) ?? countList(at: place) {
                return list
            }
        }
        if reading.hasAny(place.index, TermSet(.weekdayPair, .weekdayAbbreviation)), let pair = weekdayPair(at: place) {
            return pair
        }
        if reading.has(place.index, .edge), let range = edgeRange(at: place) { return range }
        if let match = single(at: place) { return isTitle(match) ? [] : [match] }
        guard reading.hasAny(place.index, .determiners), !reading.has(place.index + 1, .demonstrative) else {
            return []
        }
        guard var match = single(at: place.next(place.index + 1, isDetermined: true)) else { return [] }
        if !takesArticle(match, at: place.index + 1) { return [match] }
        if case .clock = match.meaning { return [] }
        match.tokens = place.index..<match.tokens.upperBound
        return [match]
    }

    /// Whether a holiday, month or season is a title by itself: "zum Thema „Weihnachten“".
    private func isTitle(_ match: Match) -> Bool {
        let (first, behind) = (match.tokens.lowerBound, match.tokens.upperBound)
        guard match.tokens.count == 1, reading.isQuote(first - 1), reading.isQuote(behind), reading.isGlued(first),
            reading.isGlued(behind)
        else { return false }
        switch match.meaning {
        case .holiday, .month, .yearPart, .weekday: return true
        default: return false
        }
    }

    /// Whether the article before an expression belongs to it.
    private func takesArticle(_ match: Match, at index: Int) -> Bool {
        switch match.meaning {
        case .day, .dayOfMonth, .set, .dayOffset, .today, .holiday, .patchday: return false
        case .literal: return !reading.hasAny(index, TermSet(.vague, .dayAdjective))
        case .year: return !reading.isNumber(index)
        case .yearPart: return !(reading.has(index, .season) && match.tokens.count == 1)
        case .duration: return !(reading.isNumber(index) && reading.bytes(index).contains(UInt8(ascii: "-")))
        default: return true
        }
    }

    /// The longest expression that begins at a place.
    func single(at place: Place) -> Match? {
        guard place.index < place.end else { return nil }
        var best: Match?
        func offer(_ match: Match?) {
            guard let match, match.tokens.upperBound <= place.end else { return }
            if match.tokens.upperBound > best?.tokens.upperBound ?? 0 { best = match }
        }
        offer(phrase(at: place))
        offer(edge(at: place))
        offer(calendarDay(at: place))
        offer(month(at: place))
        offer(weekday(at: place))
        offer(counted(at: place))
        offer(relativeUnit(at: place))
        offer(duration(at: place))
        offer(clock(at: place))
        offer(partOfDay(at: place))
        offer(repetition(at: place))
        offer(year(at: place))
        offer(yearPart(at: place))
        offer(deictic(at: place))
        offer(anaphor(at: place))
        offer(holiday(at: place))
        offer(vague(at: place))
        return best
    }
}
