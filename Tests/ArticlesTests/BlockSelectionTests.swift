import HTML
import Testing

@testable import Articles

@Suite("Which blocks belong to an article")
struct BlockSelectionTests {
    @Test(
        "The threshold makes the expected F1 highest",
        arguments: [
            // Sure of all: what is below one half stays out.
            ([6, 6, -0.5], [500, 500, 50], 6), ([6, 6, 0.5], [500, 500, 50], 0.5),
            // Unsure of all: what is below one half comes in.
            ([-0.5, -0.6, -3], [200, 200, 200], -0.6), ([0.1, -0.8, -5], [300, 300, 9_000], -0.8),
            // No article: the lowest threshold is above all.
            ([-1.5, -2, -2], [300, 300, 300], -1.1), ([], [], 0),
        ] as [([Float], [Int], Float)])
    func threshold(_ scores: [Float], _ lengths: [Int], _ expected: Float) {
        #expect(BlockSelection.threshold(scores: scores, lengths: lengths) == expected)
    }

    private static let page = """
        <body><div><p>Die Musterkasse bestätigt einen Angriff auf ihre Server, das Portal steht seit Montag still.</p>
        <p>Das Portal der Musterkasse und die Server in Musterstadt bleiben nach dem Angriff vorerst abgeschaltet.</p>
        </div><aside><p>Melonen schmecken im Sommer am besten gekühlt.</p></aside></body>
        """

    @Test("A block that speaks of other things than the article shares few words with it")
    func topics() {
        let blocks = PageBlocks(PageParser.parse(Array(Self.page.utf8), encodingHint: nil))
        let topics = TopicTable(blocks, titles: ["Angriff auf Musterkasse"]) { !$0.isIn(.aside) }
        #expect(blocks.blocks.count == 3)
        #expect(topics.proseShare(0) > 0.4)
        #expect(topics.proseShare(1) > 0.4)
        #expect(topics.proseShare(2) == 0)
        #expect(topics.titleShare(1) == 1)
        #expect(topics.titleShare(2) == 0)
    }
}
