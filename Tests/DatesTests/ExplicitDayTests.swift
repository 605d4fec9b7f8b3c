import Testing

@Suite("Days of the calendar")
struct ExplicitDayTests {
    @Test(
        "A day with its year is taken in every notation",
        arguments: [
            DateCase("Der Angriff begann am 25. April 2023.", "25. April 2023 | DATE 2023-04-25"),
            DateCase("Der Angriff begann am 25.04.2023.", "25.04.2023 | DATE 2023-04-25"),
            DateCase("Der Angriff begann am 25.4.2023 um Mitternacht.", "25.4.2023 | DATE 2023-04-25", "Mitternacht | TIME 2023-04-25T24:00 | 2023-04-26T00:00"),
            DateCase("Der Angriff begann am 25.4.23 in Essen.", "25.4.23 | DATE 2023-04-25"),
            DateCase("Der Angriff begann am 25. 4. 2023 in Essen.", "25. 4. 2023 | DATE 2023-04-25"),
            DateCase("Zuletzt geändert: 2023-04-25", "2023-04-25 | DATE 2023-04-25"),
            DateCase("Meldung vom 25/04/2023 der Kasse", "25/04/2023 | DATE 2023-04-25"),
            DateCase("Am 1. Jänner 2023 trat das Gesetz in Kraft.", "1. Jänner 2023 | DATE 2023-01-01"),
            DateCase("Seit dem 3. Feb. 2023 fehlen Daten.", "3. Feb. 2023 | DATE 2023-02-03"),
            DateCase("Am 12. Dez. 2022 war alles normal.", "12. Dez. 2022 | DATE 2022-12-12"),
            DateCase("Am 5. MAERZ 2023 kam die Mail.", "5. MAERZ 2023 | DATE 2023-03-05"),
            DateCase("Am 5.\u{A0}März\u{202F}2023 kam die Mail.", "5.\u{A0}März\u{202F}2023 | DATE 2023-03-05"),
            DateCase("Am 25.April 2023 fiel die App aus.", "25.April 2023 | DATE 2023-04-25"),
            DateCase("Am 29. Februar 2024 ist Schalttag.", "29. Februar 2024 | DATE 2024-02-29"),
            DateCase("Im Brief vom 7. Juli 1998 steht davon nichts.", "7. Juli 1998 | DATE 1998-07-07"),
            DateCase("Am 3. Mai des Jahres 2021 geschah es.", "3. Mai des Jahres 2021 | DATE 2021-05-03"),
        ])
    func withYear(_ sample: DateCase) { sample.check() }

    @Test(
        "A weekday before the day belongs to it",
        arguments: [
            DateCase("Am Dienstag, 25. April 2023, fiel die App aus.", "Dienstag, 25. April 2023 | DATE 2023-04-25"),
            DateCase("Am Dienstag, den 25. April, fiel die App aus.", "Dienstag, den 25. April | DATE 2023-04-25"),
            DateCase("Am Dienstag, dem 25. April, fiel die App aus.", "Dienstag, dem 25. April | DATE 2023-04-25"),
            DateCase("Wartung: Di., 25.4.2023, ab Mittag", "Di., 25.4.2023 | DATE 2023-04-25", "Mittag | TIME 2023-04-25TMI | 2023-04-25T11:00 … 2023-04-25T14:00"),
            DateCase("Am Freitag, 28. April, soll alles laufen.", "Freitag, 28. April | DATE 2023-04-28"),
            DateCase("Am Montag, 2. Januar, begann der Betrieb.", "Montag, 2. Januar | DATE 2023-01-02"),
            DateCase("Am Samstag, 31. Dezember, war Schluss.", "Samstag, 31. Dezember | DATE 2022-12-31"),
        ])
    func withWeekday(_ sample: DateCase) { sample.check() }

    @Test(
        "A day without a year takes the year that lies near in the direction of the tense",
        arguments: [
            DateCase("Seit dem 25. April ist die App gestört.", "25. April | DATE 2023-04-25"),
            DateCase("Am 25.4. wurde der Angriff bemerkt.", "25.4. | DATE 2023-04-25"),
            DateCase("Am 14. November wurden die Server verschlüsselt.", "14. November | DATE 2022-11-14"),
            DateCase("Am 14. November wird die neue Plattform starten.", "14. November | DATE 2023-11-14"),
            DateCase("Die Umstellung ist für den 3. Juli geplant.", "3. Juli | DATE 2023-07-03"),
            DateCase("Bis zum 5. Mai sollen alle Dienste laufen.", "5. Mai | DATE 2023-05-05"),
            DateCase("Am 20. Dezember meldete die Kasse den Vorfall.", "20. Dezember | DATE 2022-12-20", published: "2023-01-04"),
            DateCase("Am 8. Januar werden die Karten getauscht.", "8. Januar | DATE 2023-01-08", published: "2022-12-28"),
            DateCase("Am ersten Mai ist frei.", "ersten Mai | DATE 2023-05-01"),
            DateCase("Am dritten Oktober wird gefeiert.", "dritten Oktober | DATE 2023-10-03"),
        ])
    func withoutYear(_ sample: DateCase) { sample.check() }

    @Test(
        "A year named with the day decides, however it is named",
        arguments: [
            DateCase("Am 3. März dieses Jahres begann der Test.", "3. März dieses Jahres | DATE 2023-03-03"),
            DateCase("Am 3. März des vergangenen Jahres begann er.", "3. März des vergangenen Jahres | DATE 2022-03-03"),
            DateCase("Am 3. März letzten Jahres begann er.", "3. März letzten Jahres | DATE 2022-03-03"),
            DateCase("Am 3. März kommenden Jahres endet er.", "3. März kommenden Jahres | DATE 2024-03-03"),
            DateCase("Der 24. April '23 war ein Montag.", "24. April '23 | DATE 2023-04-24", "Montag | DATE 2023-04-24"),
            DateCase("Der 9. November ’89 war ein Donnerstag.", "9. November ’89 | DATE 1989-11-09", "Donnerstag | DATE 2023-04-27"),
        ])
    func namedYear(_ sample: DateCase) { sample.check() }

    @Test(
        "A day of the month takes the publication's month",
        arguments: [
            DateCase("Am 3. d. M. ging die Mail ein.", "3. d. M. | DATE 2023-04-03"),
            DateCase("Am 3. dieses Monats ging die Mail ein.", "3. dieses Monats | DATE 2023-04-03"),
            DateCase("Zum Ersten des Monats wurde umgestellt.", "Ersten des Monats | DATE 2023-04-01"),
            DateCase("Am 15. des vergangenen Monats lief alles.", "15. des vergangenen Monats | DATE 2023-03-15"),
        ])
    func dayOfMonth(_ sample: DateCase) { sample.check() }

    @Test(
        "Days that share a month are expressions of their own",
        arguments: [
            DateCase(
                "Vom 24. bis 28. April war die Hotline besetzt.", "24. | DATE 2023-04-24", "28. April | DATE 2023-04-28"),
            DateCase(
                "Vom 24. bis zum 28. April 2023 ruhte der Betrieb.", "24. | DATE 2023-04-24",
                "28. April 2023 | DATE 2023-04-28"),
            DateCase(
                "Am 3., 4., 5. und 7. Oktober finden Tests statt.", "3. | DATE 2023-10-03", "4. | DATE 2023-10-04",
                "5. | DATE 2023-10-05", "7. Oktober | DATE 2023-10-07"),
            DateCase("Am 25./26. April fielen Dienste aus.", "25. | DATE 2023-04-25", "26. April | DATE 2023-04-26"),
            DateCase("Am 24.–26. April fielen Dienste aus.", "24. | DATE 2023-04-24", "26. April | DATE 2023-04-26"),
            DateCase(
                "Am 11., 18. und 25. März wurde gewartet.", "11. | DATE 2023-03-11", "18. | DATE 2023-03-18",
                "25. März | DATE 2023-03-25"),
            DateCase("Am 30. April und 1. Mai ist frei.", "30. April | DATE 2023-04-30", "1. Mai | DATE 2023-05-01"),
        ])
    func lists(_ sample: DateCase) { sample.check() }

    @Test(
        "A date that no calendar has is kept without a value",
        arguments: [
            DateCase("Am 31. Juni soll es losgehen.", "31. Juni | DATE "),
            DateCase("Am 31.06.2023 soll es losgehen.", "31.06.2023 | DATE "),
            DateCase("Am 29. Februar 2023 war nichts.", "29. Februar 2023 | DATE "),
            DateCase("Am 30. Februar war nichts.", "30. Februar | DATE "),
            DateCase("Am 31.4.23 war nichts.", "31.4.23 | DATE "),
        ])
    func wrongDates(_ sample: DateCase) { sample.check() }
}
