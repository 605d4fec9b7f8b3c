import HTML

/// How much the words of each block have in common with the page's prose, and with its title and description.
///
/// Words of at least five letters count, by their first six bytes. The prose is that of the parent with most prose; a block
/// of it is compared with the other ones. Teasers and notes of the house speak of other things than the article.
struct TopicTable {
    private var prose: [Float] = []
    private var title: [Float] = []

    private static let slots = 4_096
    private static let shortest = 5
    private static let stem = 6

    /// - Parameter core: whether a block belongs to the likely body.
    init(_ blocks: PageBlocks, titles: [String], core: (PageBlock) -> Bool) {
        var inTitle = [Bool](repeating: false, count: Self.slots)
        var titleWords = 0
        for title in titles {
            Array(title.utf8).withUnsafeBufferPointer { text in
                Self.words(of: text) { word in
                    if !inTitle[word] { titleWords += 1 }
                    inTitle[word] = true
                }
            }
        }
        // In how many blocks of the body a word stands, and the last of them.
        var spread = [(blocks: Int32, last: Int32)](repeating: (0, -1), count: Self.slots)
        let isCore = blocks.blocks.map(core)
        prose.reserveCapacity(blocks.blocks.count)
        title.reserveCapacity(blocks.blocks.count)
        blocks.text.withUnsafeBufferPointer { text in
            for (index, block) in blocks.blocks.enumerated() where isCore[index] {
                Self.words(of: UnsafeBufferPointer(rebasing: text[block.range])) { word in
                    guard spread[word].last != Int32(index) else { return }
                    spread[word] = (spread[word].blocks + 1, Int32(index))
                }
            }
            for (index, block) in blocks.blocks.enumerated() {
                var count: Float = 0
                var known: Float = 0
                var declared: Float = 0
                let own: Int32 = isCore[index] ? 1 : 0
                Self.words(of: UnsafeBufferPointer(rebasing: text[block.range])) { word in
                    count += 1
                    if spread[word].blocks > own { known += 1 }
                    if inTitle[word] { declared += 1 }
                }
                prose.append(count > 0 ? known / count : -1)
                title.append(titleWords > 0 ? min(1, declared / Float(titleWords)) : -1)
            }
        }
    }

    /// Share of a block's words that stand in other blocks of the body; -1 without words.
    func proseShare(_ block: Int) -> Float { prose[block] }
    /// The words of title and description that a block has, by all of them; -1 without any.
    func titleShare(_ block: Int) -> Float { title[block] }

    private static func words(of text: UnsafeBufferPointer<UInt8>, _ give: (Int) -> Void) {
        var hash: UInt32 = 2_166_136_261
        var length = 0
        for index in 0...text.count {
            let byte = index < text.count ? text[index] : 0x20
            if (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 {
                if length < stem { hash = (hash ^ UInt32(byte < 0x80 ? byte | 0x20 : byte)) &* 16_777_619 }
                length += 1
            } else {
                if length >= shortest { give(Int((hash ^ hash >> 15) % UInt32(slots))) }
                hash = 2_166_136_261
                length = 0
            }
        }
    }
}
