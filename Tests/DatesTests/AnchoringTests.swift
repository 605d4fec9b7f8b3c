import Testing

@Suite("What an expression hangs on")
struct AnchoringTests {
    @Test(
        "In the past tense a time of day hangs on the latest day told before the publication",
        arguments: [
            DateCase(
                "Am Dienstag fiel der Dienst aus. Eine Panne. Ein Fehler. Kein Angriff. Noch eins. Am Abend lief er.",
                "Dienstag | DATE 2023-04-25", "Abend | TIME 2023-04-25TEV | 2023-04-25T18:00 … 2023-04-25T22:00"),
            DateCase(
                "Am Dienstag fiel der Dienst aus. Eine Panne. Ein Fehler. Kein Angriff. Noch eins. Um 23 Uhr lief er.",
                "Dienstag | DATE 2023-04-25", "23 Uhr | TIME 2023-04-25T23:00"),
            DateCase(
                "Am Dienstag fiel der Dienst aus. Eine Panne. Ein Fehler. Kein Angriff. Noch eins. Ab 23 Uhr wird "
                    + "gewartet.", "Dienstag | DATE 2023-04-25", "23 Uhr | TIME 2023-04-27T23:00"),
        ])
    func timeOfDay(_ test: DateCase) { test.check() }

    @Test(
        "A weekday joined to one before follows it",
        arguments: [
            DateCase(
                "Eingriffe, die für Freitag und Sonntag angesetzt waren, fallen aus.",
                "Freitag | DATE 2023-04-28", "Sonntag | DATE 2023-04-30"),
            DateCase(
                "Am Samstag und Sonntag fiel die App aus.", "Samstag | DATE 2023-04-22", "Sonntag | DATE 2023-04-23"),
        ])
    func joinedWeekdays(_ test: DateCase) { test.check() }

    @Test(
        "A day shares the year that its month was told with, unless it lies close to the publication",
        arguments: [
            DateCase(
                "Im Oktober 2019 begann die Prüfung. Sie war lang. Sie war teuer. Viel Papier. Schluss war am 5. Oktober.",
                "Oktober 2019 | DATE 2019-10 | 2019-10-01 … 2019-10-31", "5. Oktober | DATE 2019-10-05"),
            DateCase(
                "Im April 2019 begann die Prüfung. Sie war lang. Sie war teuer. Viel Papier. Es folgte eine Panne am 25. "
                    + "April.", "April 2019 | DATE 2019-04 | 2019-04-01 … 2019-04-30", "25. April | DATE 2023-04-25"),
        ])
    func yearOfMonth(_ test: DateCase) { test.check() }

    @Test(
        "Two looks back in one sentence count from the same day; a look back is never ahead of now",
        arguments: [
            DateCase(
                "Am Mittwoch fiel die App aus. Wie am Tag zuvor war es wie am Vortag ein Fehler.",
                "Mittwoch | DATE 2023-04-26", "Tag zuvor | DATE 2023-04-25", "Vortag | DATE 2023-04-25"),
            DateCase(
                "Am Mittwoch fiel die App aus. Am Vortag war alles gut. Am Vortag davon auch.",
                "Mittwoch | DATE 2023-04-26", "Vortag | DATE 2023-04-25", "Vortag | DATE 2023-04-24"),
            DateCase(
                "Stand: 27. April. Zehn Tage danach warten Kassen auf Daten.", "27. April | DATE 2023-04-27",
                "Zehn Tage danach | DATE 2023-04-27"),
            DateCase(
                "Am 1. April fiel die App aus. Zehn Tage danach lief sie.", "1. April | DATE 2023-04-01",
                "Zehn Tage danach | DATE 2023-04-11"),
        ])
    func lookingBack(_ test: DateCase) { test.check() }

    @Test(
        "The end of the clause tells what is to come",
        arguments: [
            DateCase("Es heißt, dass die Leitung heute ausgetauscht werden soll.", "heute | DATE 2023-04-27"),
            DateCase("Viele Praxen arbeiten heute digital.", "heute | DATE PRESENT_REF"),
            DateCase(
                "Sollte der Stillstand bis über das Wochenende anhalten, wird es eng.",
                "das Wochenende | DATE 2023-W17-WE | 2023-04-29 … 2023-04-30"),
            DateCase(
                "Die Praxen warteten das Wochenende ab.",
                "das Wochenende | DATE 2023-W16-WE | 2023-04-22 … 2023-04-23"),
        ])
    func endOfClause(_ test: DateCase) { test.check() }
}
