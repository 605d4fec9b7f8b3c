import Dates
import German
import Testing

@Suite("Publication dates known only to the month or year")
struct PublicationTests {
    private func read(_ text: String, _ published: String?) -> TimeReading {
        DateTagger().read(TokenizedText(text), published: published)
    }

    @Test("A day is taken as it stands, also from a longer string")
    func givenDay() {
        let publication = read("Am Dienstag fiel die App aus.", "2023-04-27T14:00:00+02:00").publication
        #expect(publication.granularity == .day)
        #expect(publication.day == CivilDay(2023, 4, 27))
        #expect(!publication.isNarrowed)
    }

    @Test("A month is an interval")
    func month() {
        let publication = read("Die App fiel aus.", "2023-04").publication
        #expect(publication.granularity == .month)
        #expect(publication.begin == CivilDay(2023, 4, 1))
        #expect(publication.until == CivilDay(2023, 4, 30))
        #expect(publication.day == nil)
    }

    @Test("A year is an interval")
    func year() {
        let publication = read("Die App fiel aus.", "2023").publication
        #expect(publication.granularity == .year)
        #expect(publication.begin == CivilDay(2023, 1, 1))
        #expect(publication.until == CivilDay(2023, 12, 31))
    }

    @Test("What is no date is unknown", arguments: [nil, "", "gestern", "23-04", "2023-13x"])
    func unknown(_ published: String?) {
        #expect(read("Am Dienstag fiel die App aus.", published).publication.granularity != .day)
        #expect(read("Am Dienstag fiel die App aus.", published).publication.day == nil)
    }

    @Test("Days told in the past tense narrow the month, and the narrowing says where they stand")
    func narrowing() {
        let text = "Am 25. April fiel die App aus. Am Mittwoch lief sie wieder."
        let reading = read(text, "2023-04")
        #expect(reading.publication.begin == CivilDay(2023, 4, 26))
        #expect(reading.publication.until == CivilDay(2023, 4, 30))
        #expect(reading.publication.isNarrowed)
        let tokens = TokenizedText(text)
        #expect(reading.publication.evidence.map { tokens.string($0) } == ["25. April", "Mittwoch"])
        #expect(reading.expressions.map(\.value) == ["2023-04-25", "2023-04-26"])
    }

    @Test("Days to come do not narrow it")
    func future() {
        let publication = read("Am 25. April fiel die App aus. Bis zum 30. April soll sie laufen.", "2023-04").publication
        #expect(publication.begin == CivilDay(2023, 4, 25))
    }

    @Test("A text that states its own date fixes the day")
    func statement() {
        let publication = read("Am 25. April fiel die App aus. Stand: 27. April, 16 Uhr", "2023-04").publication
        #expect(publication.begin == CivilDay(2023, 4, 27))
        #expect(publication.until == CivilDay(2023, 4, 27))
    }

    @Test("A year is narrowed by an explicit day")
    func narrowedYear() {
        let publication = read("Am 25. April 2023 fiel die App aus.", "2023").publication
        #expect(publication.begin == CivilDay(2023, 4, 25))
        #expect(publication.until == CivilDay(2023, 12, 31))
    }

    @Test("Expressions that hang on a narrowed date are less sure than those on a given one")
    func confidence() throws {
        let text = "Am 25. April fiel die App aus, gestern lief sie wieder."
        let given = try #require(read(text, "2023-04-27").expressions.last)
        let narrowed = try #require(read(text, "2023-04").expressions.last)
        #expect(narrowed.confidence < given.confidence)
    }

    @Test("Without a publication date explicit dates keep their value and relative ones stay open")
    func none() {
        let reading = read("Am 25. April 2023 fiel die App aus, seit Januar fehlen Daten. Derzeit ruht sie.", nil)
        #expect(reading.expressions.map(\.value) == ["2023-04-25", "2023-01", "PRESENT_REF"])
        #expect(read("Am Dienstag fiel die App aus.", nil).expressions.map(\.value) == ["XXXX-WXX-2"])
        #expect(read("Gestern fiel die App aus.", nil).expressions.map(\.value) == ["XXXX-XX-XX"])
    }

    @Test("The anchor tells what a value hangs on")
    func anchors() {
        let reading = read("Am 3. März 2023 fiel die App aus. Am Tag darauf lief sie. Am Dienstag war Ruhe.", "2023-04-27")
        #expect(reading.expressions.map(\.anchor) == [.none, .text, .publication])
    }
}
