import HTML

/// The features of a block by itself: its length, its marks, its tag.
enum BlockShape {
    static let names = [
        "length", "words", "linkDensity", "links", "bold", "commas", "stops", "endsStop", "endsColon", "upper",
        "digits", "tag",
        "depth", "startsLower", "quote", "breaks", "averageWord", "shortWords",
    ]

    static func append(_ block: PageBlock, text: UnsafeBufferPointer<UInt8>, to values: inout [Float]) {
        var words = 1
        var commas = 0
        var stops = 0
        var upper = 0
        var digits = 0
        var quotes = 0
        var shortWords = 0
        var wordLength = 0
        for byte in text {
            switch byte {
            case 0x20:
                words += 1
                if wordLength <= 3 { shortWords += 1 }
                wordLength = -1
            case UInt8(ascii: ","): commas += 1
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): stops += 1
            case 0x41...0x5A: upper += 1
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "\""), 0x9E, 0x9C, 0xBB: quotes += 1
            default: break
            }
            wordLength += 1
        }
        let length = Float(max(1, text.count))
        let last = lastMark(text)
        let endsStop = last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
        values += [
            BlockFeatures.log(text.count), Float(words), Float(block.linkBytes) / length, Float(block.links),
            Float(block.boldBytes) / length, Float(commas) / Float(words), Float(stops) / Float(words),
            endsStop ? 1 : 0,
        ]
        values += [
            last == UInt8(ascii: ":") ? 1 : 0, Float(upper) / length, Float(digits) / length,
            Float(code(of: block.tag)),
            Float(block.depth), text.first.map { (0x61...0x7A).contains($0) } == true ? 1 : 0, quotes > 0 ? 1 : 0,
            Float(block.breaks), length / Float(words), Float(shortWords) / Float(words),
        ]
    }

    /// The last byte before a closing quote or bracket.
    private static func lastMark(_ text: UnsafeBufferPointer<UInt8>) -> UInt8 {
        guard let last = text.last else { return 0 }
        switch last {
        case UInt8(ascii: "\""), UInt8(ascii: ")"): return text.dropLast().last ?? 0
        case 0x9C, 0x9D: return text.dropLast(3).last ?? 0
        default: return last
        }
    }

    /// Tags of like use get one number.
    private static func code(of tag: Tag) -> Int {
        switch tag {
        case .p: 0
        case .div, .section, .article, .main, .center, .body, .html, .other: 1
        case .li: 2
        case .h1: 3
        case .h2: 4
        case .h3: 5
        case .h4, .h5, .h6: 6
        case .blockquote, .pre: 7
        case .figcaption, .caption: 8
        case .tr, .table, .tbody, .thead, .tfoot: 9
        case .dt, .dd, .dl: 10
        case .header, .footer, .nav, .aside, .form: 11
        default: 12
        }
    }
}
