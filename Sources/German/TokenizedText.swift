/// A text cut into tokens and sentences, the input of every language stage.
///
/// The text is kept as UTF-8. Inside of the library, offsets count UTF-8 bytes, because all scanners read bytes;
/// ``scalarOffset(ofUTF8:)`` turns them into the Unicode scalar offsets that leave the program.
///
///     let text = TokenizedText("Am Dienstag fiel die App aus. Seit Mittwoch läuft sie wieder.")
///     text.sentences.count                     // 2
///     text.string(text.tokens[1])              // "Dienstag"
///
/// A line feed always ends a sentence: blocks of an article are joined by line feeds.
public struct TokenizedText: Sendable {
    /// The text, in UTF-8.
    public let utf8: [UInt8]
    /// Words, numbers and single punctuation marks, in order. White space is not a token.
    public let tokens: [Token]
    /// Ranges of indices into ``tokens``, in order, without gaps.
    public let sentences: [Range<Int>]

    /// Cuts a text. Linear in its length.
    public init(_ text: String) {
        var text = text
        let bytes = text.withUTF8 { Array($0) }
        self.init(utf8: bytes)
    }

    /// Cuts a text given as valid UTF-8.
    public init(utf8: [UInt8]) {
        self.utf8 = utf8
        tokens = Tokenizer.tokens(of: utf8)
        sentences = SentenceSplitter.sentences(of: tokens, in: utf8)
    }

    /// The text of a token.
    public func string(_ token: Token) -> String { string(token.range) }

    /// The text of a range of UTF-8 offsets.
    public func string(_ range: Range<Int>) -> String {
        String(decoding: utf8[range], as: UTF8.self)
    }

    /// The number of Unicode scalars before a UTF-8 offset. Linear; for many offsets use ``scalarOffsets(ofUTF8:)``.
    public func scalarOffset(ofUTF8 offset: Int) -> Int { scalarOffsets(ofUTF8: [offset])[0] }

    /// The numbers of Unicode scalars before UTF-8 offsets that are in ascending order, in one pass.
    public func scalarOffsets(ofUTF8 offsets: [Int]) -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(offsets.count)
        var byte = 0
        var scalars = 0
        utf8.withUnsafeBufferPointer { utf8 in
            for offset in offsets {
                precondition(offset >= byte || result.isEmpty, "offsets must ascend")
                while byte < min(offset, utf8.count) {
                    if utf8[byte] & 0xC0 != 0x80 { scalars += 1 }
                    byte += 1
                }
                result.append(scalars)
            }
        }
        return result
    }
}

/// A word, a number or a punctuation mark of a text.
public struct Token: Sendable, Hashable {
    /// What a token is made of.
    public enum Kind: UInt8, Sendable {
        /// Letters, with hyphens, apostrophes and digits inside: `IT-Dienstleister`, `ePA`, `21c`.
        case word
        /// Begins with a digit: `25`, `300.000`, `9.30`, `2022/23`. A final full stop is a token of its own.
        case number
        /// One mark.
        case punctuation
    }
    /// Offset of the first byte, in UTF-8 bytes.
    public let start: Int
    /// Offset behind the last byte, in UTF-8 bytes.
    public let end: Int
    public let kind: Kind
    /// Whether the first letter is upper case.
    public let isCapitalized: Bool
    /// Whether no white space stands before the token.
    public let isGlued: Bool

    public var range: Range<Int> { start..<end }
}
