import Testing

@Suite("Vague references and references to the text's own dates")
struct ReferenceTests {
    @Test(
        "Vague words refer to present, past or future",
        arguments: [
            DateCase("Derzeit ist die App gestört.", "Derzeit | DATE PRESENT_REF"),
            DateCase("Momentan ist die App gestört.", "Momentan | DATE PRESENT_REF"),
            DateCase("Die App ist im Moment gestört.", "Moment | DATE PRESENT_REF"),
            DateCase("Zur Zeit ist die App gestört.", "Zur Zeit | DATE PRESENT_REF"),
            DateCase("Kürzlich war die App gestört.", "Kürzlich | DATE PAST_REF"),
            DateCase("Vor Kurzem war die App gestört.", "Vor Kurzem | DATE PAST_REF"),
            DateCase("Damals war die App gestört.", "Damals | DATE PAST_REF"),
            DateCase("In der Vergangenheit gab es Störungen.", "der Vergangenheit | DATE PAST_REF"),
            DateCase("In Kürze läuft die App wieder.", "Kürze | DATE FUTURE_REF"),
            DateCase("In Zukunft läuft die App besser.", "Zukunft | DATE FUTURE_REF"),
            DateCase("Demnächst läuft die App wieder.", "Demnächst | DATE FUTURE_REF"),
            DateCase("Bis auf Weiteres bleibt die App gesperrt.", "Weiteres | DATE FUTURE_REF"),
            DateCase("In dieser schwierigen Zeit hilft die Kasse.", "dieser schwierigen Zeit | DATE PRESENT_REF"),
        ])
    func vague(_ sample: DateCase) { sample.check() }

    @Test(
        "Words that point nowhere are no expressions",
        arguments: [
            DateCase("Bisher fehlt eine Erklärung, zuletzt blieb es ruhig."),
            DateCase("Inzwischen läuft alles wieder."),
            DateCase("Er kam früher als erwartet."),
            DateCase("Das gehört der Vergangenheit an."),
            DateCase("Das ist die Technik der Zukunft."),
        ])
    func nowhere(_ sample: DateCase) { sample.check() }

    @Test(
        "Anaphora hang on the last date of the text",
        arguments: [
            DateCase("Am 3. März fiel die App aus. Am selben Tag lief sie wieder.", "3. März | DATE 2023-03-03", "selben Tag | DATE 2023-03-03"),
            DateCase("Am 3. März fiel die App aus. An diesem Tag war Ruhe.", "3. März | DATE 2023-03-03", "diesem Tag | DATE 2023-03-03"),
            DateCase("Am 3. März fiel die App aus. Zwei Tage später lief sie.", "3. März | DATE 2023-03-03", "Zwei Tage später | DATE 2023-03-05"),
            DateCase("Am 3. März fiel die App aus. Am Tag darauf lief sie.", "3. März | DATE 2023-03-03", "Tag darauf | DATE 2023-03-04"),
            DateCase("Am 3. März fiel die App aus. Tags darauf lief sie.", "3. März | DATE 2023-03-03", "Tags darauf | DATE 2023-03-04"),
            DateCase("Am 3. März fiel die App aus. Am Folgetag lief sie.", "3. März | DATE 2023-03-03", "Folgetag | DATE 2023-03-04"),
            DateCase("Am 3. März fiel die App aus. Am Vortag lief sie noch.", "3. März | DATE 2023-03-03", "Vortag | DATE 2023-03-02"),
            DateCase("Am 3. März fiel die App aus. Am Tag zuvor lief sie noch.", "3. März | DATE 2023-03-03", "Tag zuvor | DATE 2023-03-02"),
            DateCase("Am 3. März fiel die App aus. Drei Wochen zuvor lief sie noch.", "3. März | DATE 2023-03-03", "Drei Wochen zuvor | DATE 2023-W06 | 2023-02-06 … 2023-02-12"),
            DateCase("Am 3. März fiel die App aus. Am gleichen Abend lief sie.", "3. März | DATE 2023-03-03", "gleichen Abend | TIME 2023-03-03TEV | 2023-03-03T18:00 … 2023-03-03T22:00"),
            DateCase("Am 3. März fiel die App aus. Am nächsten Morgen lief sie.", "3. März | DATE 2023-03-03", "nächsten Morgen | TIME 2023-03-04TMO | 2023-03-04T06:00 … 2023-03-04T12:00"),
            DateCase("2019 gab es einen Angriff. Im Jahr darauf war Ruhe.", "2019 | DATE 2019 | 2019-01-01 … 2019-12-31", "Jahr darauf | DATE 2020 | 2020-01-01 … 2020-12-31"),
            DateCase("2019 gab es einen Angriff. Im selben Jahr wurde aufgerüstet.", "2019 | DATE 2019 | 2019-01-01 … 2019-12-31", "selben Jahr | DATE 2019 | 2019-01-01 … 2019-12-31"),
            DateCase("Im Juni 2009 brach der Dienst ab. Am 5. August war er zurück.", "Juni 2009 | DATE 2009-06 | 2009-06-01 … 2009-06-30", "5. August | DATE 2009-08-05"),
            DateCase("Im dritten Quartal 2022 sank der Umsatz gegenüber dem gleichen Zeitraum des Vorjahres.", "dritten Quartal 2022 | DATE 2022-Q3 | 2022-07-01 … 2022-09-30", "dem gleichen Zeitraum des Vorjahres | DATE 2021-Q3 | 2021-07-01 … 2021-09-30"),
        ])
    func anaphora(_ sample: DateCase) { sample.check() }
}
