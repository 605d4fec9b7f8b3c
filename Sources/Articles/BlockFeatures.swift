import HTML

/// Numbers that tell the blocks of an article from those around it.
///
/// The kinds of features follow the literature on boilerplate removal: text and link density of a block and its
/// neighbours (Kohlschütter et al., "Boilerplate Detection using Shallow Text Features", WSDM 2010), tag paths
/// (Wu et al., "Web News Extraction via Tag Path Features", 2013), and the paragraph scores of Readability.
struct BlockFeatures {
    /// Names of the features, in the order of a row.
    static let names: [String] =
        own.map { "own." + $0 } + PageBlocks.Region.allCases.map { "in.\($0)" } + ClassHints.names.map { "near." + $0 }
        + ClassHints.names.map { "far." + $0 } + context

    private static let own = [
        "length", "words", "linkDensity", "links", "bold", "commas", "stops", "endsStop", "endsColon", "upper", "digits", "tag",
        "depth", "startsLower", "quote", "breaks", "averageWord",
    ]
    private static let context = [
        "index", "indexShare", "textBefore", "previousLength", "previousLinks", "nextLength", "nextLinks", "next2Length",
        "previous2Length", "sameParentBefore", "sameParentAfter", "sameSignatureBefore", "sameSignatureAfter", "signatureShare",
        "signatureCount", "parentText", "parentLinks", "parentShare", "grandparentShare", "bestParent", "bestGrandparent",
        "distanceToHeading", "afterTitle", "repeated", "inBody", "isDescription", "isTitle", "hasBody", "headingAbove", "longBefore",
        "longAfter", "windowLength", "windowLinks", "distanceToLong", "inBestRange", "pageText",
    ]

    private(set) var rows: [[Float]] = []

    init(blocks: [PageBlock], page: Page, structured: StructuredData, title: String?) {
        let count = blocks.count
        guard count > 0 else { return }
        let lengths = blocks.map { $0.text.count }
        let total = Float(max(1, lengths.reduce(0, +)))
        // Text of each parent and grandparent, links left out, from paragraphs that look like prose.
        var prose: [Int: Float] = [:]
        var above: [Int: Float] = [:]
        var linked: [Int: Float] = [:]
        var all: [Int: Float] = [:]
        var bySignature: [UInt64: (text: Float, count: Float)] = [:]
        var seen: [UInt64: Int] = [:]
        for block in blocks {
            let plain = Float(block.text.count - block.linkBytes)
            let isProse = block.text.count >= 60 && block.linkBytes * 3 < block.text.count
            if isProse {
                prose[block.parent, default: 0] += plain
                above[block.grandparent, default: 0] += plain
                bySignature[block.signature, default: (0, 0)].text += plain
            }
            bySignature[block.signature, default: (0, 0)].count += 1
            all[block.parent, default: 0] += Float(block.text.count)
            linked[block.parent, default: 0] += Float(block.linkBytes)
            seen[Self.hash(block.text), default: 0] += 1
        }
        let proseTotal = max(1, prose.values.reduce(0, +))
        // Ties go to the first in the document, so that the answer does not depend on the order of a hash table.
        let bestParent = prose.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? -1
        let bestAbove = above.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? -1
        let body = structured.articleBody.map { Self.letters(Array($0.utf8)) } ?? []
        let bodyIndex = body.count > 400 ? ShingleSet(body) : nil
        let description = structured.description.map { Self.letters(Array($0.utf8)) } ?? []
        let titleLetters = title.map { Self.letters(Array($0.utf8)) } ?? []
        var titleIndex = -1
        var headingIndex = -1
        var before: Float = 0
        var longSoFar: Float = 0
        let isLong = blocks.map { $0.text.count >= 120 && $0.linkBytes * 3 < $0.text.count }
        let longTotal = Float(isLong.count { $0 })
        var lastLong = -100
        var nextLong = [Int](repeating: count + 100, count: count)
        var upcoming = count + 100
        for index in stride(from: count - 1, through: 0, by: -1) {
            nextLong[index] = upcoming
            if isLong[index] { upcoming = index }
        }
        rows.reserveCapacity(count)
        for (index, block) in blocks.enumerated() {
            let previous = index > 0 ? blocks[index - 1] : nil
            let next = index + 1 < count ? blocks[index + 1] : nil
            let key = Self.letters(block.text)
            let isTitle = !titleLetters.isEmpty && key == titleLetters
            if isTitle, titleIndex < 0 { titleIndex = index }
            if titleIndex < 0, block.tag == .h1 { titleIndex = index }
            var row = Self.own(of: block)
            for region in PageBlocks.Region.allCases { row.append(block.isIn(region) ? 1 : 0) }
            for bit in 0..<ClassHints.count { row.append(block.nearHints.rawValue & 1 << UInt16(bit) != 0 ? 1 : 0) }
            for bit in 0..<ClassHints.count { row.append(block.farHints.rawValue & 1 << UInt16(bit) != 0 ? 1 : 0) }
            let signature = bySignature[block.signature] ?? (0, 0)
            var windowLength: Float = 0
            var windowLinks: Float = 0
            for near in max(0, index - 3)...min(count - 1, index + 3) {
                windowLength += Float(lengths[near])
                windowLinks += Float(blocks[near].linkBytes)
            }
            row += [
                Float(index), Float(index) / Float(count), before / total, Self.log(previous?.text.count ?? 0),
                Self.density(previous), Self.log(next?.text.count ?? 0), Self.density(next),
                Self.log(index + 2 < count ? lengths[index + 2] : 0), Self.log(index > 1 ? lengths[index - 2] : 0),
                previous?.parent == block.parent ? 1 : 0, next?.parent == block.parent ? 1 : 0,
                previous?.signature == block.signature ? 1 : 0, next?.signature == block.signature ? 1 : 0,
                signature.text / proseTotal, signature.count, Self.log(Int(prose[block.parent] ?? 0)),
                (linked[block.parent] ?? 0) / max(1, all[block.parent] ?? 1), (prose[block.parent] ?? 0) / proseTotal,
                (above[block.grandparent] ?? 0) / proseTotal, block.parent == bestParent ? 1 : 0,
                block.grandparent == bestAbove ? 1 : block.parent == bestAbove ? 2 : 0,
                headingIndex < 0 ? -1 : Float(index - headingIndex), titleIndex < 0 ? -1 : Float(index - titleIndex),
                Float(seen[Self.hash(block.text)] ?? 1), bodyIndex.map { $0.share(of: key) } ?? -1,
                !description.isEmpty && Self.isSame(key, description) ? 1 : 0, isTitle ? 1 : 0, bodyIndex == nil ? 0 : 1,
                headingIndex == index - 1 ? 1 : 0, longSoFar, longTotal - longSoFar, Self.log(Int(windowLength)),
                windowLinks / max(1, windowLength), Float(min(index - lastLong, nextLong[index] - index)),
                Self.inside(block.node, of: bestAbove, page), Self.log(Int(total)),
            ]
            rows.append(row)
            before += Float(block.text.count)
            if isLong[index] {
                longSoFar += 1
                lastLong = index
            }
            switch block.tag {
            case .h1, .h2, .h3, .h4: headingIndex = index
            default: break
            }
        }
    }

    private static func own(of block: PageBlock) -> [Float] {
        var words: Float = 1
        var commas: Float = 0
        var stops: Float = 0
        var upper: Float = 0
        var digits: Float = 0
        var quotes: Float = 0
        for byte in block.text {
            switch byte {
            case 0x20: words += 1
            case UInt8(ascii: ","): commas += 1
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): stops += 1
            case 0x41...0x5A: upper += 1
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "\""), 0x9E, 0x9C, 0xBB: quotes += 1
            default: break
            }
        }
        let length = Float(max(1, block.text.count))
        var last = block.text.last ?? 0
        if last == UInt8(ascii: "\"") || last == UInt8(ascii: ")") || last == 0x9C || last == 0x9D {
            last = block.text.dropLast(last < 0x80 ? 1 : 3).last ?? 0
        }
        let endsStop = last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
        let first = block.text.first ?? 0
        return [
            log(block.text.count), words, Float(block.linkBytes) / length, Float(block.links), Float(block.boldBytes) / length,
            commas / words, stops / words, endsStop ? 1 : 0, last == UInt8(ascii: ":") ? 1 : 0, upper / length,
            digits / length, Float(code(of: block.tag)), Float(block.depth), (0x61...0x7A).contains(first) ? 1 : 0,
            quotes > 0 ? 1 : 0, Float(block.breaks), length / words,
        ]
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

    private static func inside(_ node: Int, of ancestor: Int, _ page: Page) -> Float {
        guard ancestor >= 0 else { return 0 }
        return node >= ancestor && node < Int(page.nodes[ancestor].end) ? 1 : 0
    }

    private static func density(_ block: PageBlock?) -> Float {
        guard let block else { return -1 }
        return Float(block.linkBytes) / Float(max(1, block.text.count))
    }

    /// A coarse logarithm: the number of bits, with the two bits below the highest as fraction.
    static func log(_ value: Int) -> Float {
        guard value > 0 else { return 0 }
        let bits = Int.bitWidth - value.leadingZeroBitCount
        return Float(bits) + Float(((value << 2) >> (bits - 1)) & 3) / 4
    }

    private static func hash(_ text: [UInt8]) -> UInt64 {
        text.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// The letters and digits of a text in lower case, other marks left out: what two versions of a text share.
    static func letters(_ text: [UInt8]) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(text.count)
        for byte in text {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: letters.append(byte)
            case 0x41...0x5A: letters.append(byte | 0x20)
            case 0xA0...0xBF, 0x84, 0x96, 0x9C, 0x9F: letters.append(byte)
            default: break
            }
        }
        return letters
    }

    /// Whether two texts are one, or one begins with the other, cut short.
    static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let length = min(one.count, other.count)
        guard length >= 20, length * 10 >= max(one.count, other.count) * 6 else { return one == other }
        return one.prefix(length - 4).elementsEqual(other.prefix(length - 4))
    }
}

/// The set of all stretches of 16 letters of a text, by a rolling hash (Rabin and Karp).
struct ShingleSet {
    private static let width = 16
    private var bits: [UInt64]
    private let mask: UInt64

    init(_ letters: [UInt8]) {
        var size = 1_024
        while size < letters.count * 16 { size *= 2 }
        bits = [UInt64](repeating: 0, count: size / 64)
        mask = UInt64(size - 1)
        var set = bits
        let mask = mask
        Self.shingles(of: letters, step: 1) { hash in set[Int((hash & mask) >> 6)] |= 1 << (hash & 63) }
        bits = set
    }

    /// Which share of a text's stretches, taken every four letters, is in the set; -1 for a text that is too short.
    func share(of letters: [UInt8]) -> Float {
        guard letters.count >= Self.width else { return -1 }
        var hits: Float = 0
        var count: Float = 0
        Self.shingles(of: letters, step: 4) { hash in
            count += 1
            if bits[Int((hash & mask) >> 6)] & (1 << (hash & 63)) != 0 { hits += 1 }
        }
        return hits / max(1, count)
    }

    private static func shingles(of letters: [UInt8], step: Int, _ give: (UInt64) -> Void) {
        guard letters.count >= width else { return }
        var hash: UInt64 = 0
        var power: UInt64 = 1
        for _ in 0..<width { power = power &* 0x100_0000_01b3 }
        for (index, byte) in letters.enumerated() {
            hash = hash &* 0x100_0000_01b3 &+ UInt64(byte) &+ 1
            if index >= width { hash = hash &- power &* (UInt64(letters[index - width]) &+ 1) }
            if index >= width - 1, (index - width + 1) % step == 0 { give((hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15 >> 16) }
        }
    }
}
