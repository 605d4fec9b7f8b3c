import Testing

@Suite("Clock times and parts of the day")
struct ClockTests {
    @Test(
        "A clock time is read in every notation and takes the day of its clause",
        arguments: [
            DateCase("Am Dienstag gegen 14 Uhr fiel die App aus.", "Dienstag | DATE 2023-04-25", "14 Uhr | TIME 2023-04-25T14:00 APPROX"),
            DateCase("Um 9.30 Uhr begann die Störung.", "9.30 Uhr | TIME 2023-04-27T09:30"),
            DateCase("Um 14:30 Uhr begann die Störung.", "14:30 Uhr | TIME 2023-04-27T14:30"),
            DateCase("Um 14:30 begann die Störung.", "14:30 | TIME 2023-04-27T14:30"),
            DateCase("Um 12.15 begann die Störung.", "12.15 | TIME 2023-04-27T12:15"),
            DateCase("Um 14 Uhr 30 begann die Störung.", "14 Uhr 30 | TIME 2023-04-27T14:30"),
            DateCase("Ab 14h30 ging nichts mehr.", "14h30 | TIME 2023-04-27T14:30"),
            DateCase("Bis 23:59 MESZ gilt die Frist.", "23:59 MESZ | TIME 2023-04-27T23:59"),
            DateCase("Kurz nach 9 Uhr war alles dunkel.", "9 Uhr | TIME 2023-04-27T09:00 APPROX"),
            DateCase("Stand: 27. April, 16 Uhr", "27. April | DATE 2023-04-27", "16 Uhr | TIME 2023-04-27T16:00"),
            DateCase("Update vom 24.04.2023, 17:35 Uhr: Alles läuft.", "24.04.2023 | DATE 2023-04-24", "17:35 Uhr | TIME 2023-04-24T17:35"),
            DateCase("Um 9 Uhr am Dienstag fiel die App aus.", "9 Uhr | TIME 2023-04-25T09:00", "Dienstag | DATE 2023-04-25"),
            DateCase("Um vierzehn Uhr war Schluss.", "vierzehn Uhr | TIME 2023-04-27T14:00"),
            DateCase("Um halb drei war Schluss.", "halb drei | TIME 2023-04-27T14:30"),
            DateCase("Um Viertel nach acht war Schluss.", "Viertel nach acht | TIME 2023-04-27T08:15"),
            DateCase("Um Viertel vor neun war Schluss.", "Viertel vor neun | TIME 2023-04-27T08:45"),
            DateCase("Um drei viertel drei war Schluss.", "drei viertel drei | TIME 2023-04-27T14:45"),
            DateCase("Um zehn vor acht war Schluss.", "zehn vor acht | TIME 2023-04-27T07:50"),
            DateCase("Um Mitternacht war alles dunkel.", "Mitternacht | TIME 2023-04-27T24:00 | 2023-04-28T00:00"),
            DateCase("Am Montag brach alles ab. Um 9 Uhr kam die Meldung.", "Montag | DATE 2023-04-24", "9 Uhr | TIME 2023-04-24T09:00"),
        ])
    func notations(_ sample: DateCase) { sample.check() }

    @Test(
        "Each end of a range of hours is an expression",
        arguments: [
            DateCase("Die Hotline war von 10 bis 15 Uhr besetzt.", "10 | TIME 2023-04-27T10:00", "15 Uhr | TIME 2023-04-27T15:00"),
            DateCase("Wartung 14.30-18 Uhr", "14.30 | TIME 2023-04-27T14:30", "18 Uhr | TIME 2023-04-27T18:00"),
            DateCase("Wartung 8–12 Uhr", "8 | TIME 2023-04-27T08:00", "12 Uhr | TIME 2023-04-27T12:00"),
            DateCase("Zwischen 14 und 16 Uhr war alles weg.", "14 | TIME 2023-04-27T14:00", "16 Uhr | TIME 2023-04-27T16:00"),
            DateCase("Wartung am Dienstag von 22 bis 6 Uhr", "Dienstag | DATE 2023-05-02", "22 | TIME 2023-05-02T22:00", "6 Uhr | TIME 2023-05-03T06:00"),
            DateCase("Geöffnet um 8, 10 und 12 Uhr.", "8 | TIME 2023-04-27T08:00", "10 | TIME 2023-04-27T10:00", "12 Uhr | TIME 2023-04-27T12:00"),
            DateCase("Läufe (9.30/12.30 Uhr)", "9.30 | TIME 2023-04-27T09:30", "12.30 Uhr | TIME 2023-04-27T12:30"),
        ])
    func ranges(_ sample: DateCase) { sample.check() }

    @Test(
        "A labelled item of a list does not inherit the day of the item before",
        arguments: [
            DateCase(
                "Bonn: Vortrag am 3. Mai, 19 Uhr. Köln: Führung durch das Archiv, 20 Uhr.", "3. Mai | DATE 2023-05-03",
                "19 Uhr | TIME 2023-05-03T19:00", "20 Uhr | TIME 2023-04-27T20:00")
        ])
    func listItems(_ sample: DateCase) { sample.check() }

    @Test(
        "Parts of the day",
        arguments: [
            DateCase("Am Dienstagabend fiel die App aus.", "Dienstagabend | TIME 2023-04-25TEV | 2023-04-25T18:00 … 2023-04-25T22:00"),
            DateCase("Am Montag früh fiel die App aus.", "Montag früh | TIME 2023-04-24TMO | 2023-04-24T06:00 … 2023-04-24T12:00"),
            DateCase("Am Dienstag Nachmittag fiel die App aus.", "Dienstag Nachmittag | TIME 2023-04-25TAF | 2023-04-25T12:00 … 2023-04-25T18:00"),
            DateCase("Seit gestern Abend ist die App gestört.", "gestern Abend | TIME 2023-04-26TEV | 2023-04-26T18:00 … 2023-04-26T22:00"),
            DateCase("Heute früh fiel die App aus.", "Heute früh | TIME 2023-04-27TMO | 2023-04-27T06:00 … 2023-04-27T12:00"),
            DateCase("Morgen Vormittag wird gewartet.", "Morgen Vormittag | TIME 2023-04-28TMO | 2023-04-28T06:00 … 2023-04-28T12:00"),
            DateCase("Am Abend des 25. April fiel die App aus.", "Abend des 25. April | TIME 2023-04-25TEV | 2023-04-25T18:00 … 2023-04-25T22:00"),
            DateCase("Am Dienstag fiel die App aus, am Abend lief sie.", "Dienstag | DATE 2023-04-25", "Abend | TIME 2023-04-25TEV | 2023-04-25T18:00 … 2023-04-25T22:00"),
            DateCase("Am späten Abend fiel die App aus.", "späten Abend | TIME 2023-04-27TEV END | 2023-04-27T18:00 … 2023-04-27T22:00"),
            DateCase("In den frühen Morgenstunden fiel die App aus.", "den frühen Morgenstunden | TIME 2023-04-27TMO START | 2023-04-27T06:00 … 2023-04-27T12:00"),
            DateCase("In der Nacht zum Mittwoch wurde die Kasse angegriffen.", "der Nacht zum Mittwoch | TIME 2023-04-25TNI | 2023-04-25T22:00 … 2023-04-26T06:00"),
            DateCase("In der Nacht auf Mittwoch wurde die Kasse angegriffen.", "der Nacht auf Mittwoch | TIME 2023-04-25TNI | 2023-04-25T22:00 … 2023-04-26T06:00"),
            DateCase("In der Nacht zum 25. April drangen Täter ein.", "der Nacht zum 25. April | TIME 2023-04-24TNI | 2023-04-24T22:00 … 2023-04-25T06:00"),
            DateCase("In der Nacht von Montag auf Dienstag drangen Täter ein.", "der Nacht von Montag auf Dienstag | TIME 2023-04-24TNI | 2023-04-24T22:00 … 2023-04-25T06:00"),
            DateCase("In der Nacht vom 24. auf den 25. April drangen Täter ein.", "der Nacht vom 24. auf den 25. April | TIME 2023-04-24TNI | 2023-04-24T22:00 … 2023-04-25T06:00"),
            DateCase("In der vergangenen Nacht wurden Server abgeschaltet.", "der vergangenen Nacht | TIME 2023-04-26TNI | 2023-04-26T22:00 … 2023-04-27T06:00"),
            DateCase("Heute Nacht wurden Server abgeschaltet.", "Heute Nacht | TIME 2023-04-26TNI | 2023-04-26T22:00 … 2023-04-27T06:00"),
            DateCase("Heute Nacht werden Server abgeschaltet.", "Heute Nacht | TIME 2023-04-27TNI | 2023-04-27T22:00 … 2023-04-28T06:00"),
            DateCase("Von Montag- bis Donnerstagmorgen lief nichts.", "Montag | TIME 2023-04-24TMO | 2023-04-24T06:00 … 2023-04-24T12:00", "Donnerstagmorgen | TIME 2023-04-27TMO | 2023-04-27T06:00 … 2023-04-27T12:00"),
        ])
    func parts(_ sample: DateCase) { sample.check() }
}
