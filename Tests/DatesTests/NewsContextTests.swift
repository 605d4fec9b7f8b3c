import Testing

@Suite("What the sentences before and around decide")
struct NewsContextTests {
    @Test(
        "A year told as an attribute is not the year of what follows",
        arguments: [
            DateCase(
                "Das 2009 gegründete Haus hatte im März Probleme.", "2009 | DATE 2009 | 2009-01-01 … 2009-12-31",
                "März | DATE 2023-03 | 2023-03-01 … 2023-03-31"),
            DateCase(
                "2021 gab es einen Angriff. Die Karte wird seit dem 15. Januar getauscht.",
                "2021 | DATE 2021 | 2021-01-01 … 2021-12-31", "15. Januar | DATE 2023-01-15"),
        ])
    func attributes(_ sample: DateCase) { sample.check() }

    @Test(
        "A clock time in a named night falls before or after midnight",
        arguments: [
            DateCase(
                "In der Nacht zum Mittwoch gegen 23 Uhr fiel die App aus.",
                "der Nacht zum Mittwoch | TIME 2023-04-25TNI | 2023-04-25T22:00 … 2023-04-26T06:00",
                "23 Uhr | TIME 2023-04-25T23:00 APPROX"),
            DateCase(
                "In der Nacht zum Mittwoch gegen 2 Uhr fiel die App aus.",
                "der Nacht zum Mittwoch | TIME 2023-04-25TNI | 2023-04-25T22:00 … 2023-04-26T06:00",
                "2 Uhr | TIME 2023-04-26T02:00 APPROX"),
        ])
    func nights(_ sample: DateCase) { sample.check() }

    @Test(
        "Times and weekdays are counted from those before",
        arguments: [
            DateCase(
                "Um 7.30 Uhr fiel die App aus, zwanzig Minuten später lief sie.", "7.30 Uhr | TIME 2023-04-27T07:30",
                "zwanzig Minuten später | TIME 2023-04-27T07:50"),
            DateCase(
                "Um 23.30 Uhr fiel die App aus, eine Dreiviertelstunde später lief sie.",
                "23.30 Uhr | TIME 2023-04-27T23:30", "eine Dreiviertelstunde später | TIME 2023-04-28T00:15"),
            DateCase(
                "Am 3. März fiel die App aus. Am Dienstag darauf lief sie.", "3. März | DATE 2023-03-03",
                "Dienstag darauf | DATE 2023-03-07"),
            DateCase(
                "Am Freitag, 14. April, fiel die App aus. An jenem Freitag war Ruhe.",
                "Freitag, 14. April | DATE 2023-04-14", "jenem Freitag | DATE 2023-04-14"),
            DateCase(
                "Am Samstag von 11 bis gegen 19 Uhr war die App weg.", "Samstag | DATE 2023-04-22",
                "11 | TIME 2023-04-22T11:00", "19 Uhr | TIME 2023-04-22T19:00"),
        ])
    func counted(_ sample: DateCase) { sample.check() }

    @Test(
        "What is planned lies ahead",
        arguments: [
            DateCase("Eingriffe, die für Montag angesetzt waren, fallen aus.", "Montag | DATE 2023-05-01"),
            DateCase("Der Bundestag berät am Freitag.", "Freitag | DATE 2023-04-28"),
        ])
    func planned(_ sample: DateCase) { sample.check() }

    @Test(
        "Words and phrases of news",
        arguments: [
            DateCase("Bis zu 40 Minuten dauerte es.", "Bis zu 40 Minuten | DURATION PT40M LESS_THAN"),
            DateCase("Gewartet wird an Wochenenden.", "Wochenenden | SET XXXX-WXX-WE"),
            DateCase("Gesichert wird zweimal täglich.", "zweimal täglich | SET P1D"),
            DateCase("Gewartet wird einmal im Quartal.", "einmal im Quartal | SET P3M"),
            DateCase("Am Pfingstmontag, dem 29. Mai, ist Ruhe.", "Pfingstmontag, dem 29. Mai | DATE 2023-05-29"),
            DateCase("Zuletzt war die App gestört.", "Zuletzt | DATE PAST_REF"),
            DateCase("Künftig soll die App laufen.", "Künftig | DATE FUTURE_REF"),
        ])
    func words(_ sample: DateCase) { sample.check() }
}
