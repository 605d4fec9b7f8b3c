import Testing

@Suite("Months, years and their parts")
struct MonthYearTests {
    @Test(
        "Months",
        arguments: [
            DateCase("Im April 2023 fiel die App aus.", "April 2023 | DATE 2023-04 | 2023-04-01 … 2023-04-30"),
            DateCase("Bereits im Januar drangen Täter ein.", "Januar | DATE 2023-01 | 2023-01-01 … 2023-01-31"),
            DateCase("Im Dezember drangen Täter ein.", "Dezember | DATE 2022-12 | 2022-12-01 … 2022-12-31"),
            DateCase("Im Dezember wird die Plattform abgeschaltet.", "Dezember | DATE 2023-12 | 2023-12-01 … 2023-12-31"),
            DateCase("Ende März fiel die App aus.", "Ende März | DATE 2023-03 END | 2023-03-01 … 2023-03-31"),
            DateCase("Seit Anfang April fehlen Daten.", "Anfang April | DATE 2023-04 START | 2023-04-01 … 2023-04-30"),
            DateCase("Mitte Februar 2022 begann der Test.", "Mitte Februar 2022 | DATE 2022-02 MID | 2022-02-01 … 2022-02-28"),
            DateCase("Im April des vergangenen Jahres fiel es auf.", "April des vergangenen Jahres | DATE 2022-04 | 2022-04-01 … 2022-04-30"),
            DateCase("Im Juni des Vorjahres fiel es auf.", "Juni des Vorjahres | DATE 2022-06 | 2022-06-01 … 2022-06-30"),
            DateCase("Im April dieses Jahres fiel es auf.", "April dieses Jahres | DATE 2023-04 | 2023-04-01 … 2023-04-30"),
            DateCase("Im vergangenen Januar fiel es auf.", "vergangenen Januar | DATE 2023-01 | 2023-01-01 … 2023-01-31"),
            DateCase("Im vergangenen Oktober fiel es auf.", "vergangenen Oktober | DATE 2022-10 | 2022-10-01 … 2022-10-31"),
            DateCase("Im kommenden Juni startet das Portal.", "kommenden Juni | DATE 2023-06 | 2023-06-01 … 2023-06-30"),
            DateCase("Im vergangenen Monat fiel es auf.", "vergangenen Monat | DATE 2023-03 | 2023-03-01 … 2023-03-31"),
            DateCase("Im Vormonat fiel es auf.", "Vormonat | DATE 2023-03 | 2023-03-01 … 2023-03-31"),
            DateCase("Stand 04/2023", "04/2023 | DATE 2023-04 | 2023-04-01 … 2023-04-30"),
            DateCase("Zum Monatsende wird abgeschaltet.", "Monatsende | DATE 2023-04 END | 2023-04-01 … 2023-04-30"),
            DateCase("Zwischen Januar und März 2022 lief der Test.", "Januar | DATE 2022-01 | 2022-01-01 … 2022-01-31", "März 2022 | DATE 2022-03 | 2022-03-01 … 2022-03-31"),
        ])
    func months(_ sample: DateCase) { sample.check() }

    @Test(
        "Years",
        arguments: [
            DateCase("Seit 1996 Mitglied ist er.", "1996 | DATE 1996 | 1996-01-01 … 1996-12-31"),
            DateCase("Im Jahr 2021 traf es eine andere Kasse.", "Jahr 2021 | DATE 2021 | 2021-01-01 … 2021-12-31"),
            DateCase("Im Jahre 2021 traf es eine andere Kasse.", "Jahre 2021 | DATE 2021 | 2021-01-01 … 2021-12-31"),
            DateCase("Das Jahr 2022 war ruhig.", "Das Jahr 2022 | DATE 2022 | 2022-01-01 … 2022-12-31"),
            DateCase("Die Kasse (gegründet 1884) ist groß.", "1884 | DATE 1884 | 1884-01-01 … 1884-12-31"),
            DateCase("Heuer ist es ruhig.", "Heuer | DATE 2023 | 2023-01-01 … 2023-12-31"),
            DateCase("Im Vorjahr war es ruhig.", "Vorjahr | DATE 2022 | 2022-01-01 … 2022-12-31"),
            DateCase("Voriges Jahr war es ruhig.", "Voriges Jahr | DATE 2022 | 2022-01-01 … 2022-12-31"),
            DateCase("Im laufenden Jahr ist es ruhig.", "laufenden Jahr | DATE 2023 | 2023-01-01 … 2023-12-31"),
            DateCase("Im nächsten Jahr soll es ruhig bleiben.", "nächsten Jahr | DATE 2024 | 2024-01-01 … 2024-12-31"),
            DateCase("Im vorletzten Jahr war es ruhig.", "vorletzten Jahr | DATE 2021 | 2021-01-01 … 2021-12-31"),
            DateCase("Ende 2022 fiel es auf.", "Ende 2022 | DATE 2022 END | 2022-01-01 … 2022-12-31"),
            DateCase("Bis Ende des Jahres soll alles laufen.", "Ende des Jahres | DATE 2023 END | 2023-01-01 … 2023-12-31"),
            DateCase("Zum Jahresende soll alles laufen.", "Jahresende | DATE 2023 END | 2023-01-01 … 2023-12-31"),
            DateCase("Seit Jahresbeginn gab es drei Angriffe.", "Jahresbeginn | DATE 2023 START | 2023-01-01 … 2023-12-31"),
            DateCase("Zum Jahreswechsel wurde umgestellt.", "Jahreswechsel | DATE 2023-01-01 | 2022-12-31 … 2023-01-01"),
            DateCase("Zum Jahreswechsel 2022/23 wurde umgestellt.", "Jahreswechsel 2022/23 | DATE 2023-01-01 | 2022-12-31 … 2023-01-01"),
            DateCase("Zum Jahreswechsel wird umgestellt.", "Jahreswechsel | DATE 2024-01-01 | 2023-12-31 … 2024-01-01", published: "2023-11-10"),
            DateCase("In der Saison 2022/23 war es ruhig.", "2022 | DATE 2022 | 2022-01-01 … 2022-12-31", "23 | DATE 2023 | 2023-01-01 … 2023-12-31"),
            DateCase("Der Vertrag 2019-2021 ist beendet.", "2019 | DATE 2019 | 2019-01-01 … 2019-12-31", "2021 | DATE 2021 | 2021-01-01 … 2021-12-31"),
            DateCase("Von 2019 bis 2021 war er Chef.", "2019 | DATE 2019 | 2019-01-01 … 2019-12-31", "2021 | DATE 2021 | 2021-01-01 … 2021-12-31"),
            DateCase("Im Sommer neunzehnhundertneunundachtzig war er dort.", "Sommer | DATE 2022-SU | 2022-06-01 … 2022-08-31", "neunzehnhundertneunundachtzig | DATE 1989 | 1989-01-01 … 1989-12-31"),
        ])
    func years(_ sample: DateCase) { sample.check() }

    @Test(
        "Decades and centuries",
        arguments: [
            DateCase("In den 90er-Jahren war das anders.", "den 90er-Jahren | DATE 199 | 1990-01-01 … 1999-12-31"),
            DateCase("In den sechziger Jahren war das anders.", "den sechziger Jahren | DATE 196 | 1960-01-01 … 1969-12-31"),
            DateCase("Die Neunzigerjahre waren anders.", "Die Neunzigerjahre | DATE 199 | 1990-01-01 … 1999-12-31"),
            DateCase("Anfang der 2010er war das anders.", "Anfang der 2010er | DATE 201 START | 2010-01-01 … 2019-12-31"),
            DateCase("Mitte der siebziger Jahre war das anders.", "Mitte der siebziger Jahre | DATE 197 MID | 1970-01-01 … 1979-12-31"),
            DateCase("Im 19. Jahrhundert war das anders.", "19. Jahrhundert | DATE 18 | 1800-01-01 … 1899-12-31"),
            DateCase("Im 20. Jh. war das anders.", "20. Jh. | DATE 19 | 1900-01-01 … 1999-12-31"),
            DateCase("Im vergangenen Jahrzehnt war das anders.", "vergangenen Jahrzehnt | DATE 201 | 2010-01-01 … 2019-12-31"),
        ])
    func decades(_ sample: DateCase) { sample.check() }

    @Test(
        "Quarters, halves and seasons",
        arguments: [
            DateCase("Im ersten Quartal 2023 gab es vier Angriffe.", "ersten Quartal 2023 | DATE 2023-Q1 | 2023-01-01 … 2023-03-31"),
            DateCase("Im dritten Quartal soll es losgehen.", "dritten Quartal | DATE 2023-Q3 | 2023-07-01 … 2023-09-30"),
            DateCase("In Q1/2023 gab es vier Angriffe.", "Q1/2023 | DATE 2023-Q1 | 2023-01-01 … 2023-03-31"),
            DateCase("Im 1. Halbjahr gab es vier Angriffe.", "1. Halbjahr | DATE 2023-H1 | 2023-01-01 … 2023-06-30"),
            DateCase("In der zweiten Jahreshälfte soll es losgehen.", "der zweiten Jahreshälfte | DATE 2023-H2 | 2023-07-01 … 2023-12-31"),
            DateCase("In der ersten Hälfte 2022 war Ruhe.", "der ersten Hälfte 2022 | DATE 2022-H1 | 2022-01-01 … 2022-06-30"),
            DateCase("Im vergangenen Quartal gab es vier Angriffe.", "vergangenen Quartal | DATE 2023-Q1 | 2023-01-01 … 2023-03-31"),
            DateCase("Im Herbst 2022 gab es vier Angriffe.", "Herbst 2022 | DATE 2022-FA | 2022-09-01 … 2022-11-30"),
            DateCase("Im Sommer wird das Portal eingeführt.", "Sommer | DATE 2023-SU | 2023-06-01 … 2023-08-31"),
            DateCase("Im vergangenen Herbst gab es vier Angriffe.", "vergangenen Herbst | DATE 2022-FA | 2022-09-01 … 2022-11-30"),
            DateCase("Im kommenden Herbst startet das Portal.", "kommenden Herbst | DATE 2023-FA | 2023-09-01 … 2023-11-30"),
            DateCase("Im Winter 2022 gab es vier Angriffe.", "Winter 2022 | DATE 2022-WI | 2022-12-01 … 2023-02-28"),
            DateCase("Diesen Sommer startet das Portal.", "Diesen Sommer | DATE 2023-SU | 2023-06-01 … 2023-08-31"),
        ])
    func partsOfYears(_ sample: DateCase) { sample.check() }

    @Test(
        "Holidays",
        arguments: [
            DateCase("An Ostern fiel die App aus.", "Ostern | DATE 2023-04-09"),
            DateCase("Am Karfreitag fiel die App aus.", "Karfreitag | DATE 2023-04-07"),
            DateCase("Zu Pfingsten wird gewartet.", "Pfingsten | DATE 2023-05-28"),
            DateCase("An Christi Himmelfahrt wird gewartet.", "Christi Himmelfahrt | DATE 2023-05-18"),
            DateCase("An Silvester 2022 fiel die App aus.", "Silvester 2022 | DATE 2022-12-31"),
            DateCase("An Heiligabend fiel die App aus.", "Heiligabend | DATE 2022-12-24"),
            DateCase("Am Tag der Deutschen Einheit wird gewartet.", "Tag der Deutschen Einheit | DATE 2023-10-03"),
            DateCase("Am Black Friday wird gewartet.", "Black Friday | DATE 2023-11-24"),
            DateCase("Am Muttertag wird gewartet.", "Muttertag | DATE 2023-05-14"),
            DateCase("Am Buß- und Bettag wird gewartet.", "Buß- und Bettag | DATE 2023-11-22"),
            DateCase("Zum Patchday erschienen Updates.", "Patchday | DATE 2023-04-11"),
            DateCase("Am Patchday sollen Updates erscheinen.", "Patchday | DATE 2023-05-09"),
        ])
    func holidays(_ sample: DateCase) { sample.check() }
}
