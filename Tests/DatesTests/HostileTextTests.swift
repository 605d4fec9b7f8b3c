import Dates
import German
import Testing

@Suite("Texts made to do harm")
struct HostileTextTests {
    @Test(
        "Numbers beyond any calendar end in no value or no expression, never in a crash",
        arguments: [
            "vor 99999999 Jahren", "in 999999999 Tagen", "99999999 Minuten später", "31.12.9999", "00.00.0000",
            "0. Mai",
            "vor 4999 Jahren", "9999-12-31", "KW 99", "24:61 Uhr", "im Jahr 9999999", "99. Jahrhundert",
        ])
    func numbers(_ phrase: String) {
        for published in ["2023-04-27", "2023-04", "0001-01-01", "9999-12-31", nil] {
            let text = TokenizedText("Um 9 Uhr, \(phrase), gestern und im Jahr darauf.")
            let found = DateTagger().expressions(in: text, published: published)
            #expect(found.allSatisfy { $0.range.upperBound <= text.utf8.count })
        }
    }
}
