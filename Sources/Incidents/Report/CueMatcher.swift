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
    }

    private var patterns: [Pattern] = []
    /// Patterns by the number of their first word.
    private var byFirstWord: [[Int]] = []
    private var exact: [UInt64: UInt32] = [:]
    private var prefixes: [UInt64: UInt32] = [:]
    private var suffixes: [UInt64: UInt32] = [:]
    /// One bit a hash, to leave the dictionaries alone for nearly all letters.
    private var bloom = [UInt64](repeating: 0, count: 2048)

    /// Reads a table of `category TAB pattern` lines; lines that begin with `#` are comments.
    init(table: String) {
        var numbers: [String: UInt32] = [:]
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
                let number = numbers[word] ?? register(word, number: UInt32(numbers.count))
                numbers[word] = number
                elements.append(Element(word: number, mayGap: mayGap, isLast: isLast))
                mayGap = false
            }
            guard let first = elements.first else { continue }
            while byFirstWord.count <= Int(first.word) { byFirstWord.append([]) }
            byFirstWord[Int(first.word)].append(patterns.count)
            patterns.append(Pattern(category: category, elements: elements))
        }
    }

    private mutating func register(_ word: String, number: UInt32) -> UInt32 {
        let bytes = Array(word.utf8)
        let star = UInt8(ascii: "*")
        if bytes.last == star {
            let hash = FoldedHash.forward(bytes.dropLast())
            prefixes[hash] = number
            mark(hash)
        } else if bytes.first == star {
            suffixes[FoldedHash.backward(bytes.dropFirst())] = number
            mark(FoldedHash.backward(bytes.dropFirst()))
        } else {
            exact[FoldedHash.forward(bytes[...])] = number
        }
        return number
    }

    private mutating func mark(_ hash: UInt64) {
        bloom[Int(hash >> 53)] |= 1 << (hash >> 47 & 63)
    }

    private func mayHold(_ hash: UInt64) -> Bool { bloom[Int(hash >> 53)] & (1 << (hash >> 47 & 63)) != 0 }

    /// The cues of a text, in order of their first token.
    func cues(in text: TokenizedText) -> [Cue] {
        let words = words(of: text)
        var cues: [Cue] = []
        for sentence in text.sentences {
            for index in sentence {
                let first = cues.count
                for word in words[index] where Int(word) < byFirstWord.count {
                    for pattern in byFirstWord[Int(word)] {
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
        _ pattern: Pattern, at index: Int, words: [[UInt32]], in sentence: Range<Int>, _ text: TokenizedText
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

    /// For each token the numbers of the pattern words that it matches.
    private func words(of text: TokenizedText) -> [[UInt32]] {
        var result = [[UInt32]](repeating: [], count: text.tokens.count)
        var folded: [UInt8] = []
        for (index, token) in text.tokens.enumerated() where token.kind == .word {
            FoldedHash.fold(text.utf8[token.range], into: &folded)
            var found: [UInt32] = []
            var hash = FoldedHash.seed
            for byte in folded {
                hash = FoldedHash.step(hash, byte)
                if mayHold(hash), let number = prefixes[hash] { found.append(number) }
            }
            if let number = exact[hash] { found.append(number) }
            if !suffixes.isEmpty {
                var hash = FoldedHash.seed
                for byte in folded.reversed() {
                    hash = FoldedHash.step(hash, byte)
                    if mayHold(hash), let number = suffixes[hash] { found.append(number) }
                }
            }
            result[index] = found
        }
        return result
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
