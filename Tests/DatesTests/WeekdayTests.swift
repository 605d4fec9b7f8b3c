import Testing

@Suite("Weekdays, days counted from today, weeks")
struct WeekdayTests {
    @Test(
        "The tense decides between the last and the next weekday",
        arguments: [
            DateCase("Am Dienstag wurde die Krankenkasse angegriffen.", "Dienstag | DATE 2023-04-25"),
            DateCase("Seit Montag sind die Server vom Netz.", "Montag | DATE 2023-04-24"),
            DateCase("Am Freitag fiel das Portal aus.", "Freitag | DATE 2023-04-21"),
            DateCase("Am Freitag soll das Portal wieder laufen.", "Freitag | DATE 2023-04-28"),
            DateCase("Am Montag wird die Kasse informieren.", "Montag | DATE 2023-05-01"),
            DateCase("Am Donnerstag teilte die Kasse mit, alles laufe.", "Donnerstag | DATE 2023-04-27"),
            DateCase("Wie die Kasse am Mittwoch mitteilte, sind Daten betroffen.", "Mittwoch | DATE 2023-04-26"),
            DateCase("Die Systeme werden voraussichtlich am Samstag starten.", "Samstag | DATE 2023-04-29"),
            DateCase("Am Sonnabend hatten Angreifer Zugriff.", "Sonnabend | DATE 2023-04-22"),
            DateCase("Der Sprecher sagte am Dienstag, dass am Freitag alles laufen werde.", "Dienstag | DATE 2023-04-25", "Freitag | DATE 2023-04-28"),
        ])
    func tense(_ sample: DateCase) { sample.check() }

    @Test(
        "An adjective or a named week decides before the tense",
        arguments: [
            DateCase("Am vergangenen Dienstag wurde gewarnt.", "vergangenen Dienstag | DATE 2023-04-25"),
            DateCase("Am letzten Donnerstag wurde gewarnt.", "letzten Donnerstag | DATE 2023-04-20"),
            DateCase("Am kommenden Dienstag ist Schluss.", "kommenden Dienstag | DATE 2023-05-02"),
            DateCase("Am nächsten Freitag ist Schluss.", "nächsten Freitag | DATE 2023-04-28"),
            DateCase("Seit dem Dienstag dieser Woche kommt es zu Störungen.", "dem Dienstag dieser Woche | DATE 2023-04-25"),
            DateCase("Am Freitag der vergangenen Woche fiel es auf.", "Freitag der vergangenen Woche | DATE 2023-04-21"),
            DateCase("Am Montag kommender Woche folgt mehr.", "Montag kommender Woche | DATE 2023-05-01"),
            DateCase("Am Freitag vergangener Woche fiel es auf.", "Freitag vergangener Woche | DATE 2023-04-21"),
            DateCase("Am gestrigen Mittwoch war Ruhe.", "gestrigen Mittwoch | DATE 2023-04-26"),
            DateCase("Am heutigen Donnerstag gibt es Neues.", "heutigen Donnerstag | DATE 2023-04-27"),
            DateCase("Am morgigen Freitag gibt es Neues.", "morgigen Freitag | DATE 2023-04-28"),
            DateCase("Diesen Freitag ist Schluss.", "Diesen Freitag | DATE 2023-04-28"),
        ])
    func direction(_ sample: DateCase) { sample.check() }

    @Test(
        "Days are counted from the publication",
        arguments: [
            DateCase("Gestern wurde der Angriff bemerkt.", "Gestern | DATE 2023-04-26"),
            DateCase("Vorgestern lief noch alles.", "Vorgestern | DATE 2023-04-25"),
            DateCase("Die Kasse hat heute um 9 Uhr informiert.", "heute | DATE 2023-04-27", "9 Uhr | TIME 2023-04-27T09:00"),
            DateCase("Wie heute bekannt wurde, sind Daten weg.", "heute | DATE 2023-04-27"),
            DateCase("Ab heute gilt ein neues Passwort.", "heute | DATE 2023-04-27"),
            DateCase("Die Arbeiten sollen morgen enden.", "morgen | DATE 2023-04-28"),
            DateCase("Übermorgen soll alles laufen.", "Übermorgen | DATE 2023-04-29"),
            DateCase("Die gestrige Mitteilung war knapp.", "gestrige | DATE 2023-04-26"),
            DateCase("Bis heute fehlt eine Erklärung.", "heute | DATE PRESENT_REF"),
            DateCase("Liberalität ist heute ein weites Feld.", "heute | DATE PRESENT_REF"),
            DateCase("Das heutige Gesetz reicht nicht.", "heutige | DATE PRESENT_REF"),
            DateCase("Die Medizin von morgen braucht Daten.", "morgen | DATE FUTURE_REF"),
            DateCase("Guten Morgen, liebe Leser!"),
        ])
    func adverbs(_ sample: DateCase) { sample.check() }

    @Test(
        "Weeks and weekends",
        arguments: [
            DateCase("Diese Woche war unruhig.", "Diese Woche | DATE 2023-W17 | 2023-04-24 … 2023-04-30"),
            DateCase("Vergangene Woche fiel es auf.", "Vergangene Woche | DATE 2023-W16 | 2023-04-17 … 2023-04-23"),
            DateCase("In der kommenden Woche folgt mehr.", "der kommenden Woche | DATE 2023-W18 | 2023-05-01 … 2023-05-07"),
            DateCase("In der vorvergangenen Woche lief es noch.", "der vorvergangenen Woche | DATE 2023-W15 | 2023-04-10 … 2023-04-16"),
            DateCase("Übernächste Woche ist Pause.", "Übernächste Woche | DATE 2023-W19 | 2023-05-08 … 2023-05-14"),
            DateCase("In der Vorwoche war es ruhig.", "der Vorwoche | DATE 2023-W16 | 2023-04-17 … 2023-04-23"),
            DateCase("Ende vergangener Woche fiel die App aus.", "Ende vergangener Woche | DATE 2023-W16 END | 2023-04-17 … 2023-04-23"),
            DateCase("Anfang der Woche fiel die App aus.", "Anfang der Woche | DATE 2023-W17 START | 2023-04-24 … 2023-04-30"),
            DateCase("Mitte dieser Woche kam die Entwarnung.", "Mitte dieser Woche | DATE 2023-W17 MID | 2023-04-24 … 2023-04-30"),
            DateCase("Zum Wochenbeginn kam die Entwarnung.", "Wochenbeginn | DATE 2023-W17 START | 2023-04-24 … 2023-04-30"),
            DateCase("In KW 17 wird gewartet.", "KW 17 | DATE 2023-W17 | 2023-04-24 … 2023-04-30"),
            DateCase("In der 18. Kalenderwoche wird gewartet.", "der 18. Kalenderwoche | DATE 2023-W18 | 2023-05-01 … 2023-05-07"),
            DateCase("In KW 50/2022 wurde gewartet.", "KW 50/2022 | DATE 2022-W50 | 2022-12-12 … 2022-12-18"),
            DateCase("Am Wochenende wurde gearbeitet.", "Wochenende | DATE 2023-W16-WE | 2023-04-22 … 2023-04-23"),
            DateCase("Am Wochenende soll gearbeitet werden.", "Wochenende | DATE 2023-W17-WE | 2023-04-29 … 2023-04-30"),
            DateCase("Am vergangenen Wochenende fiel es auf.", "vergangenen Wochenende | DATE 2023-W16-WE | 2023-04-22 … 2023-04-23"),
            DateCase("Am kommenden Wochenende ruht der Betrieb.", "kommenden Wochenende | DATE 2023-W18-WE | 2023-05-06 … 2023-05-07"),
        ])
    func weeks(_ sample: DateCase) { sample.check() }
}
