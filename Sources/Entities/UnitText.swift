import German

/// A text as the finders of names see it: units with the classes of their words, and where sentences begin.
///
/// Indices of units outside of the text are allowed in all questions and answered with nothing.
struct UnitText: Sendable {
    let text: TokenizedText
    let units: [NameUnit]
    private let classes: [WordClasses]
    /// For each unit whether it is the first of its sentence.
    private let startsSentence: [Bool]

    init(_ text: TokenizedText, words: WordTable) {
        self.text = text
        let units = NameUnits.units(of: text.utf8)
        self.units = units
        classes = text.utf8.withUnsafeBufferPointer { utf8 in units.map { words.classes(of: $0, in: utf8) } }
        var starts = [Bool](repeating: false, count: units.count)
        var index = 0
        for sentence in text.sentences {
            let start = text.tokens[sentence.lowerBound].start
            while index < units.count, Int(units[index].start) < start { index += 1 }
            if index < units.count { starts[index] = true }
        }
        startsSentence = starts
    }

    var utf8: [UInt8] { text.utf8 }

    @inline(__always) func has(_ index: Int, _ wordClass: WordClass) -> Bool {
        index >= 0 && index < classes.count && classes[index].contains(wordClass)
    }

    /// The word of a unit in lower case, or the empty string.
    func word(_ index: Int) -> String {
        units.indices.contains(index) ? surface(index..<(index + 1)).lowercased() : ""
    }

    func isCapitalized(_ index: Int) -> Bool { units.indices.contains(index) && units[index].isCapitalized }

    func isFirstOfSentence(_ index: Int) -> Bool { !units.indices.contains(index) || startsSentence[index] }

    /// The units of the sentence that holds one.
    func sentence(of index: Int) -> Range<Int> {
        var start = index
        while start > 0, !startsSentence[start] { start -= 1 }
        var end = index + 1
        while end < units.count, !startsSentence[end] { end += 1 }
        return start..<end
    }

    /// The bytes of some units, with what stands between them.
    func bytes(_ range: Range<Int>) -> Range<Int> {
        Int(units[range.lowerBound].start)..<Int(units[range.upperBound - 1].end)
    }

    func surface(_ range: Range<Int>) -> String { text.string(bytes(range)) }

    /// The bytes between a unit and the one before it; at the ends of the text those up to its end.
    func gap(before index: Int) -> ArraySlice<UInt8> {
        let start = index > 0 ? Int(units[index - 1].end) : 0
        return utf8[start..<(index < units.count ? Int(units[index].start) : utf8.count)]
    }

    /// Whether a hyphen alone stands between a unit and the one before it.
    func isHyphenated(before index: Int) -> Bool {
        guard index > 0, index < units.count else { return false }
        let gap = gap(before: index)
        return gap.count == 1 ? gap.first == UInt8(ascii: "-") : gap.count == 3 && Self.isHyphen(gap)
    }

    /// Whether one space alone stands between a unit and the one before it.
    func isSpaced(before index: Int) -> Bool {
        guard index > 0, index < units.count else { return false }
        let gap = gap(before: index)
        return gap.count == 1 ? gap.first == 0x20 : gap.count == 2 && gap.first == 0xC2
    }

    /// Whether no white space and no bracket stands between a unit and the one before it.
    func isGlued(before index: Int) -> Bool {
        guard index > 0, index < units.count else { return false }
        return gap(before: index).allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
    }

    /// Whether no letter of some units is in lower case.
    func isUpperCase(_ range: Range<Int>) -> Bool {
        utf8[bytes(range)].allSatisfy { !(0x61...0x7A).contains($0) }
    }

    private static func isHyphen(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.elementsEqual([0xE2, 0x80, 0x90]) || gap.elementsEqual([0xE2, 0x80, 0x91])
    }
}
