import Testing

@Suite("News of incidents")
struct IncidentNewsTests {
    @Test(
        "Since when, until when, how long",
        arguments: [
            DateCase(
                "Seit dem Wochenende sind die Systeme der Kasse nicht erreichbar.",
                "dem Wochenende | DATE 2023-W16-WE | 2023-04-22 … 2023-04-23"),
            DateCase(
                "Seit Mittwochmittag können Versicherte die App nicht nutzen.",
                "Mittwochmittag | TIME 2023-04-26TMI | 2023-04-26T11:00 … 2023-04-26T14:00"),
            DateCase(
                "Die Störung dauerte von Dienstag, 14 Uhr, bis Mittwoch, 9 Uhr.", "Dienstag | DATE 2023-04-25",
                "14 Uhr | TIME 2023-04-25T14:00", "Mittwoch | DATE 2023-04-26", "9 Uhr | TIME 2023-04-26T09:00"),
            DateCase(
                "Vom 24.04. bis 26.04.2023 waren Dienste gestört.", "24.04. | DATE 2023-04-24",
                "26.04.2023 | DATE 2023-04-26"),
            DateCase(
                "Zwischen dem 24. und dem 26. April waren Dienste gestört.", "24. | DATE 2023-04-24",
                "26. April | DATE 2023-04-26"),
            DateCase(
                "Zwischen Montag und Mittwoch waren Dienste gestört.", "Montag | DATE 2023-04-24",
                "Mittwoch | DATE 2023-04-26"),
            DateCase(
                "Bis Ende der Woche sollen alle Systeme laufen.",
                "Ende der Woche | DATE 2023-W17 END | 2023-04-24 … 2023-04-30"),
            DateCase(
                "Bis Mitte Mai sollen alle Systeme laufen.",
                "Mitte Mai | DATE 2023-05 MID | 2023-05-01 … 2023-05-31"),
            DateCase(
                "Bis zum Monatsende sollen alle Systeme laufen.",
                "Monatsende | DATE 2023-04 END | 2023-04-01 … 2023-04-30"),
            DateCase("Die Behörde muss binnen 72 Stunden informiert werden.", "72 Stunden | DURATION PT72H"),
            DateCase("Innerhalb weniger Stunden wurden die Systeme abgeschaltet.", "weniger Stunden | DURATION PTXH"),
            DateCase("Innerhalb von 24 Stunden kam Hilfe.", "24 Stunden | DURATION PT24H"),
            DateCase("Nach rund dreistündigem Ausfall lief der Dienst wieder.", "dreistündigem | DURATION PT3H"),
            DateCase("Der Ausfall dauerte mehrere Stunden.", "mehrere Stunden | DURATION PTXH"),
            DateCase("Nach gut einer Woche läuft der Betrieb wieder.", "gut einer Woche | DURATION P1W MORE_THAN"),
            DateCase(
                "Seit mehr als einer Woche läuft der Betrieb nicht.",
                "mehr als einer Woche | DURATION P1W MORE_THAN"),
            DateCase("Seit über einem Monat ist die Seite offline.", "einem Monat | DURATION P1M MORE_THAN"),
            DateCase("Die Kasse ist seit zwei Tagen offline.", "zwei Tagen | DURATION P2D"),
            DateCase("Ab 8 Uhr früh war nichts mehr erreichbar.", "8 Uhr früh | TIME 2023-04-27T08:00"),
            DateCase(
                "Seit heute Morgen sind die Server abgeschaltet.",
                "heute Morgen | TIME 2023-04-27TMO | 2023-04-27T06:00 … 2023-04-27T12:00"),
            DateCase(
                "Seit heute Mittag ist die App wieder online.",
                "heute Mittag | TIME 2023-04-27TMI | 2023-04-27T11:00 … 2023-04-27T14:00"),
            DateCase(
                "Seit dem Morgen ist die App gestört.",
                "dem Morgen | TIME 2023-04-27TMO | 2023-04-27T06:00 … 2023-04-27T12:00"),
            DateCase("Seit gestern ist die App gestört.", "gestern | DATE 2023-04-26"),
            DateCase(
                "Die Kasse war bis Dienstagabend nicht erreichbar.",
                "Dienstagabend | TIME 2023-04-25TEV | 2023-04-25T18:00 … 2023-04-25T22:00"),
            DateCase(
                "Die Kasse war übers Wochenende nicht erreichbar.",
                "Wochenende | DATE 2023-W16-WE | 2023-04-22 … 2023-04-23"),
            DateCase(
                "Ab dem 1. Januar 2025 gilt die elektronische Patientenakte.", "1. Januar 2025 | DATE 2025-01-01"),
            DateCase("Zum 1.1.2025 startet die ePA für alle.", "1.1.2025 | DATE 2025-01-01"),
            DateCase(
                "Seit Oktober vergangenen Jahres läuft die Ermittlung.",
                "Oktober vergangenen Jahres | DATE 2022-10 | 2022-10-01 … 2022-10-31"),
            DateCase(
                "Zwischen Weihnachten und Neujahr war die IT abgeschaltet.", "Weihnachten | DATE 2022-12-25",
                "Neujahr | DATE 2023-01-01"),
            DateCase(
                "Zum wiederholten Mal in diesem Jahr ist die Kasse betroffen.",
                "diesem Jahr | DATE 2023 | 2023-01-01 … 2023-12-31"),
        ])
    func since(_ sample: DateCase) { sample.check() }

    @Test(
        "Stamps and datelines of reports",
        arguments: [
            DateCase(
                "Stand Donnerstag, 27. April 2023, 12.00 Uhr", "Donnerstag, 27. April 2023 | DATE 2023-04-27",
                "12.00 Uhr | TIME 2023-04-27T12:00"),
            DateCase("(Stand: 27.04.2023)", "27.04.2023 | DATE 2023-04-27"),
            DateCase("Update, 28.04.: Die Dienste laufen wieder.", "28.04. | DATE 2023-04-28"),
            DateCase(
                "dpa, 26.04.2023 - 15:04 Uhr", "26.04.2023 | DATE 2023-04-26", "15:04 Uhr | TIME 2023-04-26T15:04"),
            DateCase("Berlin, 25. April (dpa) - Die Kasse meldet einen Angriff.", "25. April | DATE 2023-04-25"),
            DateCase(
                "Veröffentlicht am 26.04.2023 um 15:04", "26.04.2023 | DATE 2023-04-26",
                "15:04 | TIME 2023-04-26T15:04"),
            DateCase(
                "Aktualisiert: 27. April 2023, 08:15", "27. April 2023 | DATE 2023-04-27",
                "08:15 | TIME 2023-04-27T08:15"),
            DateCase(
                "von Max Muster, 26. Apr 2023, 10:15 Uhr", "26. Apr 2023 | DATE 2023-04-26",
                "10:15 Uhr | TIME 2023-04-26T10:15"),
        ])
    func stamps(_ sample: DateCase) { sample.check() }

    @Test(
        "When it happened",
        arguments: [
            DateCase(
                "In der Nacht von Sonntag auf Montag wurden Systeme verschlüsselt.",
                "der Nacht von Sonntag auf Montag | TIME 2023-04-23TNI | 2023-04-23T22:00 … 2023-04-24T06:00"),
            DateCase(
                "In der Nacht auf den heutigen Donnerstag fielen alle Dienste aus.",
                "der Nacht auf den heutigen Donnerstag | TIME 2023-04-26TNI | 2023-04-26T22:00 … 2023-04-27T06:00"),
            DateCase(
                "Am frühen Dienstagmorgen bemerkten Techniker den Angriff.",
                "frühen Dienstagmorgen | TIME 2023-04-25TMO START | 2023-04-25T06:00 … 2023-04-25T12:00"),
            DateCase(
                "Am späten Mittwochabend war die Seite wieder erreichbar.",
                "späten Mittwochabend | TIME 2023-04-26TEV END | 2023-04-26T18:00 … 2023-04-26T22:00"),
            DateCase(
                "Am Dienstag, 25. April 2023, um 14:05 Uhr begann die Störung.",
                "Dienstag, 25. April 2023 | DATE 2023-04-25", "14:05 Uhr | TIME 2023-04-25T14:05"),
            DateCase(
                "Ende letzter Woche wurden Daten gestohlen.",
                "Ende letzter Woche | DATE 2023-W16 END | 2023-04-17 … 2023-04-23"),
            DateCase(
                "Anfang dieser Woche wurden Daten gestohlen.",
                "Anfang dieser Woche | DATE 2023-W17 START | 2023-04-24 … 2023-04-30"),
            DateCase(
                "Anfang kommender Woche sollen die Systeme wieder laufen.",
                "Anfang kommender Woche | DATE 2023-W18 START | 2023-05-01 … 2023-05-07"),
            DateCase(
                "Erst im Laufe der nächsten Woche sollen die Systeme laufen.",
                "der nächsten Woche | DATE 2023-W18 | 2023-05-01 … 2023-05-07"),
            DateCase(
                "Schon Anfang des Jahres hatte es einen Angriff gegeben.",
                "Anfang des Jahres | DATE 2023 START | 2023-01-01 … 2023-12-31"),
            DateCase(
                "Anfang 2023 waren Daten von 300.000 Versicherten abgeflossen.",
                "Anfang 2023 | DATE 2023 START | 2023-01-01 … 2023-12-31"),
            DateCase(
                "Bereits Mitte Januar dieses Jahres war Bitmarck betroffen.",
                "Mitte Januar dieses Jahres | DATE 2023-01 MID | 2023-01-01 … 2023-01-31"),
            DateCase(
                "Im Januar war bereits ein Datenleck bekannt geworden.",
                "Januar | DATE 2023-01 | 2023-01-01 … 2023-01-31"),
            DateCase("Vor wenigen Tagen wurde die Lücke bekannt.", "wenigen Tagen | DURATION PXD"),
            DateCase("Vor einigen Wochen hatte das BSI gewarnt.", "einigen Wochen | DURATION PXW"),
            DateCase(
                "Vor knapp zwei Jahren traf es eine andere Kasse.",
                "knapp zwei Jahren | DURATION P2Y LESS_THAN | 2021-01-01 … 2021-12-31"),
            DateCase(
                "Knapp zwei Wochen nach dem Angriff laufen die Systeme wieder.",
                "Knapp zwei Wochen | DURATION P2W LESS_THAN"),
            DateCase("Drei Tage nach dem Cyberangriff ist die Kasse wieder erreichbar.", "Drei Tage | DURATION P3D"),
            DateCase(
                "Am Freitagnachmittag gegen 15.30 Uhr bemerkte die IT den Angriff.",
                "Freitagnachmittag | TIME 2023-04-21TAF | 2023-04-21T12:00 … 2023-04-21T18:00",
                "15.30 Uhr | TIME 2023-04-21T15:30 APPROX"),
            DateCase(
                "Um kurz vor 11 Uhr meldete der Dienstleister den Ausfall.", "11 Uhr | TIME 2023-04-27T11:00 APPROX"),
            DateCase("Um 3 Uhr nachts wurden Server abgeschaltet.", "3 Uhr nachts | TIME 2023-04-27T03:00"),
            DateCase(
                "Am gestrigen Abend wurde die App abgeschaltet.",
                "gestrigen Abend | TIME 2023-04-26TEV | 2023-04-26T18:00 … 2023-04-26T22:00"),
            DateCase(
                "Am Donnerstagvormittag informierte die Kasse.",
                "Donnerstagvormittag | TIME 2023-04-27TMO | 2023-04-27T06:00 … 2023-04-27T12:00"),
            DateCase(
                "Am Donnerstag (27. April) informierte die Kasse.", "Donnerstag | DATE 2023-04-27",
                "27. April | DATE 2023-04-27"),
            DateCase(
                "Am Donnerstag (27.4.) informierte die Kasse.", "Donnerstag | DATE 2023-04-27",
                "27.4. | DATE 2023-04-27"),
            DateCase(
                "Am Dienstag vergangener Woche war die Kasse betroffen.",
                "Dienstag vergangener Woche | DATE 2023-04-18"),
            DateCase(
                "Am Dienstag letzter Woche war die Kasse betroffen.", "Dienstag letzter Woche | DATE 2023-04-18"),
            DateCase(
                "Dienstag vor einer Woche war die Kasse betroffen.", "Dienstag vor einer Woche | DATE 2023-04-18"),
            DateCase("Heute vor einem Jahr war die Kasse betroffen.", "Heute vor einem Jahr | DATE 2022-04-27"),
            DateCase(
                "Im ersten Halbjahr 2022 zählte das BKA 100 Fälle.",
                "ersten Halbjahr 2022 | DATE 2022-H1 | 2022-01-01 … 2022-06-30"),
            DateCase(
                "Im vierten Quartal des vergangenen Jahres gab es 20 Fälle.",
                "vierten Quartal des vergangenen Jahres | DATE 2022-Q4 | 2022-10-01 … 2022-12-31"),
            DateCase("Am ersten Weihnachtstag fiel die IT aus.", "ersten Weihnachtstag | DATE 2022-12-25"),
            DateCase(
                "Am selben Abend wurden die Server abgeschaltet.",
                "selben Abend | TIME 2023-04-27TEV | 2023-04-27T18:00 … 2023-04-27T22:00"),
            DateCase("Noch am selben Tag wurden die Server abgeschaltet.", "selben Tag | DATE 2023-04-27"),
            DateCase(
                "Am Montag und Dienstag gab es Probleme.", "Montag | DATE 2023-04-24", "Dienstag | DATE 2023-04-25"),
            DateCase(
                "Montag, Dienstag und Mittwoch gab es Probleme.", "Montag | DATE 2023-04-24",
                "Dienstag | DATE 2023-04-25", "Mittwoch | DATE 2023-04-26"),
            DateCase(
                "Erst Ende April, Anfang Mai wird es Klarheit geben.",
                "Ende April | DATE 2023-04 END | 2023-04-01 … 2023-04-30",
                "Anfang Mai | DATE 2023-05 START | 2023-05-01 … 2023-05-31"),
            DateCase(
                "Ende April/Anfang Mai wird es Klarheit geben.",
                "Ende April | DATE 2023-04 END | 2023-04-01 … 2023-04-30",
                "Anfang Mai | DATE 2023-05 START | 2023-05-01 … 2023-05-31"),
            DateCase(
                "Wie der NDR am Mittwochabend berichtete, sind Daten weg.",
                "Mittwochabend | TIME 2023-04-26TEV | 2023-04-26T18:00 … 2023-04-26T22:00"),
            DateCase(
                "Am kommenden Montag, dem 1. Mai, ist Feiertag.", "kommenden Montag | DATE 2023-05-01",
                "1. Mai | DATE 2023-05-01"),
            DateCase(
                "Am Morgen danach war die Seite leer.",
                "Morgen danach | TIME 2023-04-28TMO | 2023-04-28T06:00 … 2023-04-28T12:00"),
        ])
    func happened(_ sample: DateCase) { sample.check() }

    @Test(
        "What else reports tell of time",
        arguments: [
            DateCase(
                "Die Hotline wird von Montag bis Freitag besetzt sein.", "Montag | DATE 2023-05-01",
                "Freitag | DATE 2023-05-05"),
            DateCase(
                "Die Hotline ist werktags von 8 bis 18 Uhr erreichbar.", "werktags | SET XXXX-WXX",
                "8 | TIME 2023-04-27T08:00", "18 Uhr | TIME 2023-04-27T18:00"),
            DateCase(
                "Betroffen sind Daten aus dem Zeitraum Januar 2020 bis März 2023.",
                "Januar 2020 | DATE 2020-01 | 2020-01-01 … 2020-01-31",
                "März 2023 | DATE 2023-03 | 2023-03-01 … 2023-03-31"),
            DateCase(
                "Betroffen sind Versicherte der Jahrgänge 1950 bis 1990.",
                "1950 | DATE 1950 | 1950-01-01 … 1950-12-31", "1990 | DATE 1990 | 1990-01-01 … 1990-12-31"),
            DateCase("Das elektronische Rezept startet zum 1. Juli.", "1. Juli | DATE 2023-07-01"),
            DateCase("Über Ostern war die IT abgeschaltet.", "Ostern | DATE 2023-04-09"),
            DateCase("Der Angriff liegt Monate zurück.", "Monate | DURATION PXM"),
            DateCase("Der Angriff liegt drei Wochen zurück.", "drei Wochen | DURATION P3W"),
            DateCase(
                "Die Wartung dauert bis in die Abendstunden.",
                "die Abendstunden | TIME 2023-04-27TEV | 2023-04-27T18:00 … 2023-04-27T22:00"),
            DateCase(
                "Die Ermittler gehen von Anfang April aus.",
                "Anfang April | DATE 2023-04 START | 2023-04-01 … 2023-04-30"),
            DateCase(
                "Der Prozess beginnt am 12. und 13. Juni 2023.", "12. | DATE 2023-06-12",
                "13. Juni 2023 | DATE 2023-06-13"),
            DateCase(
                "Der Prozess wird am Mittwoch, dem 3. Mai, um 9.30 Uhr fortgesetzt.",
                "Mittwoch, dem 3. Mai | DATE 2023-05-03", "9.30 Uhr | TIME 2023-05-03T09:30"),
            DateCase(
                "Die Frist endet am 31. Mai, 24 Uhr.", "31. Mai | DATE 2023-05-31",
                "24 Uhr | TIME 2023-05-31T24:00 | 2023-06-01T00:00"),
            DateCase(
                "Er wurde zu drei Jahren und sechs Monaten Haft verurteilt.",
                "drei Jahren und sechs Monaten | DURATION P3Y6M"),
            DateCase("Die Täter hatten monatelang Zugriff.", "monatelang | DURATION PXM"),
            DateCase("Das ist der zweite Angriff innerhalb eines Jahres.", "eines Jahres | DURATION P1Y"),
            DateCase("Das ist der zweite Angriff binnen weniger Monate.", "weniger Monate | DURATION PXM"),
            DateCase(
                "Zweimal in diesem Monat fiel die App aus.", "diesem Monat | DATE 2023-04 | 2023-04-01 … 2023-04-30"),
            DateCase("Die Daten werden zehn Jahre lang gespeichert.", "zehn Jahre lang | DURATION P10Y"),
            DateCase("Die Speicherfrist beträgt 10 Jahre.", "10 Jahre | DURATION P10Y"),
            DateCase("Microsoft schloss die Lücke am März-Patchday.", "März-Patchday | DATE 2023-03-14"),
            DateCase(
                "Beim Patchday im April schloss Microsoft die Lücke.", "Patchday | DATE 2023-04-11",
                "April | DATE 2023-04 | 2023-04-01 … 2023-04-30"),
            DateCase("Die DSGVO gilt seit 25. Mai 2018.", "25. Mai 2018 | DATE 2018-05-25"),
            DateCase("Paragraf 75b SGB V gilt seit 2021.", "2021 | DATE 2021 | 2021-01-01 … 2021-12-31"),
            DateCase(
                "Der Fall aus dem Frühjahr 2022 ist noch offen.",
                "dem Frühjahr 2022 | DATE 2022-SP | 2022-03-01 … 2022-05-31"),
            DateCase(
                "Die Kasse will bis Freitag, 12 Uhr, informieren.", "Freitag | DATE 2023-04-28",
                "12 Uhr | TIME 2023-04-28T12:00"),
            DateCase(
                "Die Überweisung erfolgt in zwei bis drei Werktagen.", "zwei | DURATION P2D",
                "drei Werktagen | DURATION P3D"),
            DateCase("Die App war am 24.4. und 25.4. gestört.", "24.4. | DATE 2023-04-24", "25.4. | DATE 2023-04-25"),
            DateCase(
                "Die App war vom 24.4. bis 26.4. gestört.", "24.4. | DATE 2023-04-24", "26.4. | DATE 2023-04-26"),
            DateCase("Die App war 2,5 Stunden gestört.", "2,5 Stunden | DURATION PT2.5H"),
            DateCase(
                "Die Daten reichen bis ins Jahr 2015 zurück.", "Jahr 2015 | DATE 2015 | 2015-01-01 … 2015-12-31"),
            DateCase(
                "Die Daten reichen bis in die 1990er Jahre zurück.",
                "die 1990er Jahre | DATE 199 | 1990-01-01 … 1999-12-31"),
            DateCase(
                "Der Server war zwischen 2 und 4 Uhr nachts gestört.", "2 | TIME 2023-04-27T02:00",
                "4 Uhr nachts | TIME 2023-04-27T04:00"),
            DateCase("Die nächste Sitzung ist in 14 Tagen.", "14 Tagen | DURATION P14D | 2023-05-11"),
            DateCase("Die Karte muss alle fünf Jahre getauscht werden.", "alle fünf Jahre | SET P5Y"),
            DateCase("Es gab 20 Angriffe pro Tag.", "Tag | SET P1D"),
        ])
    func told(_ sample: DateCase) { sample.check() }
}
