import German

/// Vague references, fixed phrases and holidays.
extension ExpressionParser {
    /// "derzeit", "damals", "in der Vergangenheit", "in dieser schwierigen Zeit".
    func vague(at place: Place) -> Match? {
        let index = place.index
        let one = index..<(index + 1)
        if let value = reading.value(index, .vague) {
            if reading.reads(index, "früher"),
                reading.reads(index + 1, "als") || reading.isMark(index + 1, ",") || reading.reads(index + 1, "oder")
                    || reading.hasAny(place.previous, TermSet(.long, .unit, .fraction))
            {
                return nil
            }
            if reading.reads(index, "früher"), isComparative(index) { return nil }
            if reading.reads(index, "bald"), reading.reads(place.previous, "so") { return nil }
            if reading.reads(index, "zuletzt"), reading.reads(place.previous, "nicht") { return nil }
            return Match(tokens: one, meaning: .literal(value))
        }
        if let value = reading.value(index, .vagueNoun), reading.isCapitalized(index) {
            guard place.isDetermined ? !isIdiom(place) : isIn(place.previous) || reading.reads(place.previous, "zur")
            else {
                return nil
            }
            return Match(tokens: one, meaning: .literal(value))
        }
        return thisTime(at: place)
    }

    /// "hätte früher reagieren müssen": sooner, not formerly.
    private func isComparative(_ index: Int) -> Bool {
        !reading.isCapitalized(index + 1) && reading.bytes(index + 1).last == UInt8(ascii: "n")
            && (reading.reads(index + 2, "müssen") || reading.reads(index + 2, "können")
                || reading.reads(index + 2, "sollen") || reading.reads(index + 2, "dürfen"))
    }

    /// "der Vergangenheit angehören", "Technik der Zukunft", "für die Zukunft": no reference to a time.
    private func isIdiom(_ place: Place) -> Bool {
        let before = place.index - 2
        if reading.reads(before, "für") { return true }
        return reading.reads(place.index - 1, "der") && !isIn(before) && !reading.reads(before, "aus")
    }

    private func isIn(_ index: Int) -> Bool { reading.reads(index, "in") }

    /// "dieser schwierigen Zeit"; "dieser Zeit" alone means a time just told.
    private func thisTime(at place: Place) -> Match? {
        guard reading.has(place.index, .demonstrative), isIn(place.previous) else { return nil }
        let noun = place.index + 2
        guard !reading.isCapitalized(place.index + 1), reading.reads(noun, "zeit"), reading.isCapitalized(noun) else {
            return nil
        }
        return Match(tokens: place.index..<(noun + 1), meaning: .thisTime)
    }

    /// The longest phrase of the vocabulary that begins at a place: "rund um die Uhr", "in [Kürze]", "Christi
    /// Himmelfahrt".
    func phrase(at place: Place) -> Match? {
        let index = place.index
        guard reading.hasAny(index, TermSet(.phrase, .phraseHoliday, .phraseTime)) else { return nil }
        var best: Phrase?
        for phrase in reading.phrases(index) where phrase.words.count > best?.words.count ?? 0 {
            let isWhole =
                index + phrase.words.count <= place.end
                && phrase.words.indices.allSatisfy { reading.hash(index + $0) == phrase.words[$0] }
            if isWhole { best = phrase }
        }
        guard let best else { return nil }
        let tokens = (index + best.expression.lowerBound)..<(index + best.expression.upperBound)
        switch best.category {
        case .phraseHoliday:
            // "Krankenhaus Maria Himmelfahrt"
            if reading.has(index - 1, .house) { return nil }
            let (year, end) = yearBehind(place.next(tokens.upperBound))
            return Match(tokens: tokens.lowerBound..<end, meaning: .holiday(best.value, year))
        case .phraseTime:
            return Match(tokens: tokens, meaning: .clock(hour: 24, minute: 0))
        default:
            let isSet = best.value.hasPrefix("SET ")
            return Match(tokens: tokens, meaning: isSet ? .set(String(best.value.dropFirst(4))) : .literal(best.value))
        }
    }

    /// "Silvester", "Ostermontag 2023", "April-Patchday", "Patchday im April".
    func holiday(at place: Place) -> Match? {
        let index = place.index
        guard reading.isCapitalized(index) else { return nil }
        if reading.has(index, .patchday) {
            // Those of a quarter fall on days of their own.
            if reading.reads(index + 1, "für"), reading.value(index + 4, .yearPart) == "Q" { return nil }
            let month = reading.hasAny(index + 1, TermSet(.melted, .article)) ? reading.integer(index + 2, .month) : nil
            return Match(
                tokens: index..<(index + 1), meaning: .patchday(month: reading.integer(index, .patchday) ?? month))
        }
        guard let rule = reading.value(index, .holiday), !reading.has(index - 1, .house),
            !reading.has(index - 2, .house)
        else { return nil }
        let (year, end) = yearBehind(place.next(index + 1))
        return Match(tokens: index..<end, meaning: .holiday(rule, year))
    }
}
