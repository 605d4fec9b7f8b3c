import German

/// Finds the cues of a text: one pass over its tokens, each folded and hashed once.
struct CueMatcher: Sendable {
    static let bundled = CueMatcher(table: EmbeddedResources.cues.utf8Text)

    /// How many tokens a gap in a pattern may span.
    private static let widestGap = 20

    private struct Element: Sendable {
        let word: UInt32
        let mayGap: Bool
        /// Whether it must be the last word of its clause: "an" in "griff … an".
        let isLast: Bool
    }
    private struct Pattern: Sendable {
        let category: CueCategory
        let elements: [Element]
        /// One bit for each word behind the first; a sentence that lacks one of them holds no match.
        let mask: UInt64

        static func bit(_ word: UInt32) -> UInt64 { 1 << UInt64(word & 63) }
    }

    /// For each token the numbers of the pattern words that it matches.
    private struct Words {
        private var numbers: [UInt32] = []
        private var ends: [Int32] = []

        init(tokens: Int) { ends.reserveCapacity(tokens) }

        mutating func close() { ends.append(Int32(numbers.count)) }
        mutating func append(_ number: UInt32) { numbers.append(number) }

        subscript(token: Int) -> ArraySlice<UInt32> { self[token..<(token + 1)] }

        /// Those of all tokens of a range, which is not empty.
        subscript(tokens: Range<Int>) -> ArraySlice<UInt32> {
            numbers[(tokens.lowerBound == 0 ? 0 : Int(ends[tokens.lowerBound - 1]))..<Int(ends[tokens.upperBound - 1])]
        }
    }

    /// In the order of their first words.
    private let patterns: [Pattern]
    /// For the number of a word the patterns that begin with it.
    private let byFirstWord: [Range<Int>]
    private let exact: HashedNumbers
    private let prefixes: HashedNumbers
    private let suffixes: HashedNumbers

    /// Reads a table of `category TAB pattern` lines; lines that begin with `#` are comments.
    init(table: String) {
        var numbers: [String: UInt32] = [:]
        var byFirst: [[Pattern]] = []
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count >= 2, let category = CueCategory(rawValue: String(fields[0])) else { continue }
            var elements: [Element] = []
            var mayGap = false
            for word in fields[1].split(separator: " ") {
                if word == "…" {
                    mayGap = true
                    continue
                }
                let isLast = word.hasSuffix(".")
                let word = String(isLast ? word.dropLast() : word)
                let number = numbers[word, default: UInt32(numbers.count)]
                numbers[word] = number
                elements.append(Element(word: number, mayGap: mayGap, isLast: isLast))
                mayGap = false
            }
            guard let first = elements.first else { continue }
            while byFirst.count <= Int(first.word) { byFirst.append([]) }
            let mask = elements.dropFirst().reduce(0) { $0 | Pattern.bit($1.word) }
            byFirst[Int(first.word)].append(Pattern(category: category, elements: elements, mask: mask))
        }
        patterns = byFirst.flatMap { $0 }
        var start = 0
        byFirstWord = byFirst.map { patterns in
            defer { start += patterns.count }
            return start..<(start + patterns.count)
        }
        let star = UInt8(ascii: "*")
        let words = numbers.map { (bytes: Array($0.key.utf8), number: $0.value) }
        let beginnings = words.filter { $0.bytes.last == star }
        let ends = words.filter { $0.bytes.last != star && $0.bytes.first == star }
        let whole = words.filter { $0.bytes.last != star && $0.bytes.first != star }
        prefixes = HashedNumbers(beginnings.map { (FoldedHash.forward($0.bytes.dropLast()), $0.number) })
        suffixes = HashedNumbers(ends.map { (FoldedHash.backward($0.bytes.dropFirst()), $0.number) })
        exact = HashedNumbers(whole.map { (FoldedHash.forward($0.bytes[...]), $0.number) })
    }

    /// The cues of a text, in order of their first token.
    func cues(in text: TokenizedText) -> [Cue] {
        let words = words(of: text)
        var cues: [Cue] = []
        for sentence in text.sentences where !sentence.isEmpty && !words[sentence].isEmpty {
            let mask = words[sentence].reduce(0) { $0 | Pattern.bit($1) }
            for index in sentence {
                let first = cues.count
                for word in words[index] where Int(word) < byFirstWord.count {
                    for pattern in byFirstWord[Int(word)] where patterns[pattern].mask & ~mask == 0 {
                        let category = patterns[pattern].category
                        if category == .speech, isNoun(index, in: sentence, text) { continue }
                        if let end = match(patterns[pattern], at: index, words: words, in: sentence, text) {
                            let cue = Cue(category: category, tokens: index..<end)
                            if !cues[first...].contains(cue) { cues.append(cue) }
                        }
                    }
                }
            }
        }
        return cues
    }

    /// Whether a word is written as a noun: "Versicherte", "Schreiben". Behind a mark of quotation or at the beginning of a
    /// sentence only words that open a statement ("Laut", "Wie") are none.
    private func isNoun(_ index: Int, in sentence: Range<Int>, _ text: TokenizedText) -> Bool {
        text.tokens[index].isCapitalized && !Self.openers.contains(text.string(text.tokens[index]))
    }

    private static let openers: Set<String> = ["Laut", "Nach", "Wie", "So", "Gegenüber"]

    private func match(
        _ pattern: Pattern, at index: Int, words: Words, in sentence: Range<Int>, _ text: TokenizedText
    ) -> Int? {
        var position = index + 1
        for element in pattern.elements.dropFirst() {
            let last = min(sentence.upperBound, element.mayGap ? position + Self.widestGap : position + 1)
            let found = (position..<max(position, last)).first {
                words[$0].contains(element.word) && (!element.isLast || isLast($0, in: sentence, text))
            }
            guard let found else { return nil }
            position = found + 1
        }
        return position
    }

    /// Whether a word ends its clause: before a mark, before "und" or "oder", or at the end of the sentence.
    private func isLast(_ index: Int, in sentence: Range<Int>, _ text: TokenizedText) -> Bool {
        guard index + 1 < sentence.upperBound else { return true }
        let next = text.tokens[index + 1]
        return next.kind == .punctuation || ["und", "oder"].contains(text.string(next))
    }

    private func words(of text: TokenizedText) -> Words {
        var words = Words(tokens: text.tokens.count)
        var folded: [UInt8] = []
        for token in text.tokens {
            defer { words.close() }
            guard token.kind == .word else { continue }
            FoldedHash.fold(text.utf8[token.range], into: &folded)
            var hash = FoldedHash.seed
            for byte in folded {
                hash = FoldedHash.step(hash, byte)
                if let number = prefixes[hash] { words.append(number) }
            }
            if let number = exact[hash] { words.append(number) }
            var backward = FoldedHash.seed
            for byte in folded.reversed() {
                backward = FoldedHash.step(backward, byte)
                if let number = suffixes[backward] { words.append(number) }
            }
        }
        return words
    }
}

/// Hash of a word whose case is folded and whose hyphens are dropped (FNV-1a, 64 bits).
enum FoldedHash {
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    static func forward(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(seed, step) }

    static func backward(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(seed, step) }

    /// Lower case for ASCII and for the Latin-1 letters of UTF-8; hyphens and soft hyphens are left out.
    static func fold(_ bytes: ArraySlice<UInt8>, into folded: inout [UInt8]) {
        folded.removeAll(keepingCapacity: true)
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x41...0x5A: folded.append(byte | 0x20)
            case UInt8(ascii: "-"): break
            case 0x80...0x9E where previous == 0xC3: folded.append(byte + 0x20)
            case 0xAD where previous == 0xC2: folded.removeLast()
            default: folded.append(byte)
            }
            previous = byte
        }
    }
}

extension StaticString {
    /// The literal as a string.
    var utf8Text: String { withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }
}
