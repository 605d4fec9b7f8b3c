import German

/// Cuts a sentence into clauses at semicolons, dashes, and commas before a conjunction or a relative pronoun.
enum ClauseSplitter {
    private static let subordinators: Set<String> = [
        "dass", "weil", "nachdem", "wobei", "sodass", "obwohl", "wenn", "ob", "bevor", "sobald", "solange", "falls",
        "sofern", "wodurch", "womit", "weshalb", "indem", "um", "warum", "wie", "wo", "was",
    ]
    private static let adversatives: Set<String> = [
        "während", "aber", "doch", "jedoch", "sondern", "wohingegen", "allerdings", "dagegen", "hingegen", "denn",
        "nicht",
    ]
    private static let relatives: Set<String> = [
        "der", "die", "das", "dem", "den", "denen", "dessen", "deren", "welche", "welcher", "welches",
    ]
    private static let prepositions: Set<String> = [
        "bei", "in", "von", "mit", "auf", "für", "durch", "über", "aus", "an", "zu", "nach", "unter",
    ]

    static func clauses(of sentence: Range<Int>, in text: TokenizedText) -> [ReportReading.Clause] {
        var main: [Range<Int>] = []
        var others: [ReportReading.Clause] = []
        var start = sentence.lowerBound
        var inSubordinate = opensSubordinate(sentence, text)
        func close(at end: Int) {
            guard end > start else { return }
            if inSubordinate {
                others.append(ReportReading.Clause(tokens: [start..<end], isSubordinate: true))
            } else {
                main.append(start..<end)
            }
        }
        func closeMain() {
            if !main.isEmpty { others.append(ReportReading.Clause(tokens: main, isSubordinate: false)) }
            main = []
        }
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            let token = text.tokens[index]
            guard token.kind == .punctuation, index + 1 < sentence.upperBound, index > sentence.lowerBound else {
                index += 1
                continue
            }
            let mark = text.string(token)
            if mark == ";" || ((mark == "–" || mark == "—") && !token.isGlued && !text.tokens[index + 1].isGlued) {
                close(at: index)
                closeMain()
                inSubordinate = false
                start = index + 1
            } else if mark == "," {
                let next = text.string(text.tokens[index + 1]).lowercased()
                if adversatives.contains(next) {
                    close(at: index)
                    closeMain()
                    inSubordinate = false
                    start = index + 1
                } else if opensSubordinate(after: index, next: next, sentence: sentence, text: text) {
                    close(at: index)
                    inSubordinate = true
                    start = index + 1
                } else if inSubordinate, endsWithVerb(before: index, text) {
                    close(at: index)
                    inSubordinate = false
                    start = index + 1
                }
            }
            index += 1
        }
        close(at: sentence.upperBound)
        closeMain()
        return others.sorted { $0.first < $1.first }
    }

    /// Words that open a subordinate clause at the beginning of a sentence, where some of them may also open a main one.
    private static let initials: Set<String> = subordinators.union(["da", "damit", "als", "während", "seit", "seitdem"])
        .subtracting(["um", "wie", "wo", "was", "warum"])

    /// Whether a sentence begins with a subordinate clause: "Weil Hacker angriffen, …".
    private static func opensSubordinate(_ sentence: Range<Int>, _ text: TokenizedText) -> Bool {
        guard let first = sentence.first, initials.contains(text.string(text.tokens[first]).lowercased()),
            let comma = sentence.first(where: {
                text.tokens[$0].kind == .punctuation && text.string(text.tokens[$0]) == ","
            })
        else { return false }
        return comma - first > 2 && endsWithVerb(before: comma, text)
    }

    private static func opensSubordinate(
        after comma: Int, next: String, sentence: Range<Int>, text: TokenizedText
    ) -> Bool {
        if subordinators.contains(next) { return true }
        guard comma + 2 < sentence.upperBound else { return false }
        let second = text.string(text.tokens[comma + 2]).lowercased()
        if prepositions.contains(next), relatives.contains(second) {
            return !text.tokens[min(comma + 3, sentence.upperBound - 1)].isCapitalized
                || endsWithVerb(from: comma, sentence, text)
        }
        guard relatives.contains(next) else { return false }
        return !text.tokens[comma + 2].isCapitalized || endsWithVerb(from: comma, sentence, text)
    }

    /// Whether the stretch behind a comma ends, before the next comma or the end, with a word in lower case.
    private static func endsWithVerb(from comma: Int, _ sentence: Range<Int>, _ text: TokenizedText) -> Bool {
        var index = comma + 1
        while index < sentence.upperBound, text.tokens[index].kind != .punctuation { index += 1 }
        return index - comma > 2 && endsWithVerb(before: index, text)
    }

    private static func endsWithVerb(before index: Int, _ text: TokenizedText) -> Bool {
        let token = text.tokens[index - 1]
        return token.kind == .word && !token.isCapitalized && token.end - token.start > 2
    }
}
