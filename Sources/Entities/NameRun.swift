/// Where names that no list has begin and end.
extension UnitText {
    /// Whether a unit goes on with the name that the unit before it belongs to: one space, or glue such as a hyphen or
    /// "&" between.
    func continuesName(_ index: Int) -> Bool {
        guard index > 0, index < units.count, !isFirstOfSentence(index) else { return false }
        if isSpaced(before: index) || isHyphenated(before: index) { return true }
        let gap = gap(before: index)
        switch gap.count {
        case 0: return true
        case 1:
            return gap.first.map {
                [UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "."), UInt8(ascii: "'")].contains($0)
            } == true
        case 2:
            // "St. Georg", "St.-Georg-Klinik", "B. Braun", but no full stop behind a word.
            return units[index - 1].end - units[index - 1].start <= 2
                && (gap.elementsEqual(". ".utf8) || gap.elementsEqual(".-".utf8))
        case 3: return gap.elementsEqual(" & ".utf8) || gap.elementsEqual(" + ".utf8) || gap.first == 0xE2
        default: return false
        }
    }

    /// Whether a unit can be a word of a name: capitalised, a number, or glued to the word before it.
    func isNamePart(_ index: Int) -> Bool {
        guard units.indices.contains(index) else { return false }
        // "IT-Services" may be part of a name, "IT" not; "Belegwerk Mitte" too, "Mitte Mai" not.
        if has(index, .notName), !isHyphenated(before: index + 1) { return false }
        if has(index, .timeNoun), word(index) != "mitte" || has(index + 1, .timeNoun) { return false }
        if isCapitalized(index) {
            // "Die", "Eine" at the head of a sentence.
            return !has(index, .feminine) && !has(index, .neuter) && !has(index, .indefinite)
                && !has(index, .conjunction)
        }
        if isGlued(before: index) && index > 0 || isMixed(index) { return true }
        return (0x30...0x39).contains(utf8[Int(units[index].start)])
    }

    /// Whether the word that ends at a unit is an ordinary noun and no name.
    func isCommonNoun(_ index: Int) -> Bool {
        has(index, .commonNoun) || has(index, .timeNoun) || has(index, .health) || has(index, .function)
            || has(index, .weakPart) || has(index, .plural)
    }

    /// Whether a word has the looks of a brand: capitals or digits inside, or capitals alone.
    func looksLikeBrand(_ index: Int) -> Bool {
        let word = utf8[bytes(index..<(index + 1))]
        guard word.count > 1, let first = word.first, !(0x30...0x39).contains(first) else { return false }
        return word.dropFirst().contains { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
    }

    /// Whether a word begins with a small letter before a capital: "eMuster".
    func isMixed(_ index: Int) -> Bool {
        let word = utf8[bytes(index..<(index + 1))]
        return word.count > 3 && word.first.map { (0x61...0x7A).contains($0) } == true
            && word.dropFirst().prefix(2).contains { (0x41...0x5A).contains($0) }
    }

    /// The end of the word that holds a unit: units glued to it by hyphens and the like belong to it.
    func wordEnd(from index: Int) -> Int {
        var end = index + 1
        while end < units.count, isGlued(before: end), !isFirstOfSentence(end), continuesName(end) { end += 1 }
        return end
    }

    /// The beginning of the word that holds a unit.
    func wordStart(from index: Int) -> Int {
        var start = index
        while start > 0, isGlued(before: start), !isFirstOfSentence(start), continuesName(start) { start -= 1 }
        return start
    }

    /// The units of a name that begins at a unit: words in capitals, up to the first ordinary noun, number or role.
    ///
    /// - Parameters:
    ///   - most: the largest number of words.
    ///   - takesNouns: whether ordinary nouns belong to the name too, as behind "namens".
    func nameRun(from start: Int, most: Int, takesNouns: Bool = false, isFree: (Int) -> Bool) -> Range<Int> {
        var end = start
        var count = 0
        while end < units.count, count < most, end == start || continuesName(end), isFree(end) {
            if end > start, ["and", "of", "the"].contains(word(end)), isSpaced(before: end + 1), isCapitalized(end + 1)
            {
                end += 1
                continue
            }
            guard isNamePart(end) else { break }
            let next = wordEnd(from: end)
            let last = next - 1
            let isPaired = end > start && gap(before: end).contains(UInt8(ascii: "&"))
            // "Muster-IT" is a name.
            let isAcronym = last > end && isHyphenated(before: last) && isUpperCase(last..<next)
            if !takesNouns, isCommonNoun(last), !isPaired, !isAcronym, end == start || word(last) != "mitte" { break }
            // "KX Systemhaus" is a name, "Mustersoft Kunden" and "Mustersoft Anbieter Lumox" are not.
            if has(last, .role), end > start, isSpaced(before: next) && isCapitalized(next) { break }
            if !isCapitalized(end) && !isMixed(end) || has(last, .legalForm), end == start { break }
            end = next
            count += 1
        }
        return start..<end
    }

    /// Whether a mark of quotation stands before a unit.
    func isAfterQuote(_ index: Int) -> Bool { hasOpeningQuote(gap(before: index)) }

    private func hasOpeningQuote(_ gap: ArraySlice<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in gap {
            if byte == UInt8(ascii: "\"") || (previous == 0x80 && [0x9E, 0x9C, 0x9A, 0x98, 0x9D].contains(byte))
                || (previous == 0xC2 && [0xAB, 0xBB].contains(byte))
            {
                return true
            }
            previous = byte
        }
        return false
    }

    /// The units in quotes from a unit on, if the quotes close within some words.
    func quotedRun(from start: Int, most: Int) -> Range<Int>? {
        for end in (start + 1)...(start + most) where end <= units.count {
            let gap = gap(before: end)
            if hasOpeningQuote(gap) { return start..<end }
            if end == units.count || gap.contains(0x0A) { return nil }
        }
        return nil
    }
}
