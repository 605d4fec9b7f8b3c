/// Finds the ends of sentences: full stops that are no abbreviation, ordinal or part of a number, and line feeds.
///
/// A closing mark of quotation or bracket right behind the stop belongs to the sentence that it closes.
enum SentenceSplitter {
    private static let inside = WordList.abbreviations["inside"]
    private static let open = WordList.abbreviations["open"]
    private static let starters = WordList.abbreviations["starter"]
    private static let ordinals = WordList.abbreviations["ordinal"]

    static func sentences(of tokens: [Token], in utf8: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < tokens.count {
            var end = index
            if isStop(tokens[index], utf8) {
                while end + 1 < tokens.count, tokens[end + 1].isGlued, isClosing(tokens[end + 1], utf8) { end += 1 }
            }
            let isLast = end + 1 == tokens.count
            let gap = isLast ? utf8.count..<utf8.count : tokens[end].end..<tokens[end + 1].start
            if isLast || utf8[gap].contains(0x0A) || endsSentence(at: index, closed: end, tokens, utf8) {
                sentences.append(start..<(end + 1))
                start = end + 1
            }
            index = end + 1
        }
        return sentences
    }

    private static func isStop(_ token: Token, _ utf8: [UInt8]) -> Bool {
        guard token.kind == .punctuation else { return false }
        let byte = utf8[token.start]
        return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || isEllipsis(token, utf8)
    }

    private static func isEllipsis(_ token: Token, _ utf8: [UInt8]) -> Bool {
        token.end - token.start == 3 && utf8[token.start..<token.end].elementsEqual([0xE2, 0x80, 0xA6])
    }

    /// `"`, `)`, and the quotation marks that German closes with: “ ” ‘ ’ « ».
    private static func isClosing(_ token: Token, _ utf8: [UInt8]) -> Bool {
        guard token.kind == .punctuation else { return false }
        let bytes = utf8[token.start..<token.end]
        switch bytes.count {
        case 1:
            return bytes.first == UInt8(ascii: "\"") || bytes.first == UInt8(ascii: ")")
                || bytes.first == UInt8(ascii: "'")
        case 2: return bytes.first == 0xC2 && (bytes.last == 0xAB || bytes.last == 0xBB)
        case 3:
            return bytes.elementsEqual([0xE2, 0x80, 0x9C]) || bytes.elementsEqual([0xE2, 0x80, 0x9D])
                || bytes.elementsEqual([0xE2, 0x80, 0x98]) || bytes.elementsEqual([0xE2, 0x80, 0x99])
        default: return false
        }
    }

    /// - Parameters:
    ///   - index: the stop.
    ///   - closed: the last mark that closes behind it, or the stop itself.
    private static func endsSentence(at index: Int, closed: Int, _ tokens: [Token], _ utf8: [UInt8]) -> Bool {
        let token = tokens[index]
        guard isStop(token, utf8), closed + 1 < tokens.count else { return false }
        let next = tokens[closed + 1]
        guard !next.isGlued, next.isCapitalized || next.kind == .punctuation || next.kind == .number else {
            return false
        }
        guard utf8[token.start] == UInt8(ascii: ".") else {
            // "„Wann?“, fragt er": a comma goes on.
            return next.kind != .punctuation || utf8[next.start] != UInt8(ascii: ",")
        }
        guard index > 0, token.isGlued, closed == index else { return true }
        let before = tokens[index - 1]
        switch before.kind {
        case .number:
            guard before.end - before.start <= 2 else { return true }
            let following = word(next, utf8)
            return starters.contains(following) && !ordinals.contains(following)
        case .word:
            let abbreviation = word(before, utf8)
            if inside.contains(abbreviation) { return false }
            if before.end - before.start <= 1 || open.contains(abbreviation) {
                return starters.contains(word(next, utf8))
            }
            return true
        case .punctuation: return true
        }
    }

    private static func word(_ token: Token, _ utf8: [UInt8]) -> String {
        String(decoding: utf8[token.range], as: UTF8.self).lowercased()
    }
}
