import Dates
import German
import Testing

@Suite("Ranges as one interval")
struct RangeTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let text: String
        let surface: String
        let begin: String
        let until: String

        init(_ text: String, _ surface: String, _ begin: String, _ until: String) {
            (self.text, self.surface, self.begin, self.until) = (text, surface, begin, until)
        }

        var testDescription: String { text }
    }

    @Test(
        "Two ends are joined",
        arguments: [
            Sample("Von Montag bis Mittwoch war die App weg.", "Montag bis Mittwoch", "2023-04-24", "2023-04-26"),
            Sample("Vom 24. bis zum 26. April war die App weg.", "24. bis zum 26. April", "2023-04-24", "2023-04-26"),
            Sample("Am 24.–26. April war die App weg.", "24.–26. April", "2023-04-24", "2023-04-26"),
            Sample("Zwischen Januar und März 2022 lief der Test.", "Januar und März 2022", "2022-01-01", "2022-03-31"),
            Sample("Zwischen 14 und 16 Uhr war die App weg.", "14 und 16 Uhr", "2023-04-27T14:00", "2023-04-27T16:00"),
            Sample("Wartung 14.30-18 Uhr", "14.30-18 Uhr", "2023-04-27T14:30", "2023-04-27T18:00"),
            Sample("Von 2019 bis 2021 lief der Test.", "2019 bis 2021", "2019-01-01", "2021-12-31"),
            Sample("Der Vertrag 2019-2021 ist beendet.", "2019-2021", "2019-01-01", "2021-12-31"),
            Sample("Im April/Mai 2022 lief der Test.", "April/Mai 2022", "2022-04-01", "2022-05-31"),
            Sample("Anfang bis Mitte Mai 2022 lief der Test.", "Anfang bis Mitte Mai 2022", "2022-05-01", "2022-05-31"),
            Sample("Ende 2021/Anfang 2022 lief der Test.", "Ende 2021/Anfang 2022", "2021-01-01", "2022-12-31"),
            Sample("Seit Dienstag von 22 bis 6 Uhr war die App weg.", "22 bis 6 Uhr", "2023-04-25T22:00", "2023-04-26T06:00"),
        ])
    func joined(_ sample: Sample) {
        let text = TokenizedText(sample.text)
        let ranges = DateTagger().read(text, published: "2023-04-27").ranges
        #expect(ranges.map { text.string($0.range) } == [sample.surface])
        #expect(ranges.map(\.begin) == [sample.begin])
        #expect(ranges.map(\.until) == [sample.until])
    }

    @Test(
        "Neighbours that are no ends are not joined",
        arguments: [
            "Am Montag und Mittwoch war die App weg.", "Am 24. und 26. April war die App weg.",
            "Am Montag, 9 Uhr, war die App weg.", "Am Montag gingen Daten verloren. Bis Mittwoch war Ruhe.",
        ])
    func apart(_ text: String) {
        #expect(DateTagger().read(TokenizedText(text), published: "2023-04-27").ranges.isEmpty)
    }

    @Test("A range points at its two expressions")
    func indices() {
        let text = TokenizedText("Am 3. März war Ruhe, von Montag bis Mittwoch nicht.")
        let range = DateTagger().read(text, published: "2023-04-27").ranges.first
        #expect(range?.first == 1)
        #expect(range?.last == 2)
    }
}
