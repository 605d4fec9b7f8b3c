import Testing

@Suite("What is counted within months and weeks, and timestamps")
struct CountedTests {
    @Test(
        "Weekdays and weeks of a month",
        arguments: [
            DateCase("Updates gibt es am zweiten Dienstag im Monat.", "zweiten Dienstag im Monat | SET P1M"),
            DateCase("Gewartet wird am letzten Freitag des Monats.", "letzten Freitag des Monats | SET P1M"),
            DateCase("Der dritte Donnerstag eines Monats ist Stichtag.", "dritte Donnerstag eines Monats | SET P1M"),
            DateCase("Am ersten Montag im Mai wird umgestellt.", "ersten Montag im Mai | DATE 2023-05-01"),
            DateCase("Am 2. Dienstag im März erschien ein Update.", "2. Dienstag im März | DATE 2023-03-14"),
            DateCase(
                "Am letzten Freitag im Dezember 2022 fiel das System aus.",
                "letzten Freitag im Dezember 2022 | DATE 2022-12-30"),
            DateCase("Am fünften Sonntag im Februar 2023 geschah nichts.", "fünften Sonntag im Februar 2023 | DATE "),
            DateCase(
                "In der ersten Januarwoche gingen Beschwerden ein.",
                "der ersten Januarwoche | DATE 2023-W01 | 2023-01-02 … 2023-01-08"),
            DateCase(
                "In der letzten Märzwoche 2022 war alles ruhig.",
                "der letzten Märzwoche 2022 | DATE 2022-W13 | 2022-03-28 … 2022-04-03"),
            DateCase(
                "In der zweiten Woche im April kam ein Brief.",
                "der zweiten Woche im April | DATE 2023-W15 | 2023-04-10 … 2023-04-16"),
            DateCase(
                "Die Daten der Monate Februar und März fehlen.",
                "der Monate Februar | DATE 2023-02 | 2023-02-01 … 2023-02-28",
                "März | DATE 2023-03 | 2023-03-01 … 2023-03-31"),
            DateCase(
                "Im Monat Mai 2022 fehlten Daten.", "Monat Mai 2022 | DATE 2022-05 | 2022-05-01 … 2022-05-31"),
        ])
    func countedInMonth(_ test: DateCase) { test.check() }

    @Test(
        "The first unit of an event is a length",
        arguments: [
            DateCase("In der ersten Woche stapelten sich die Briefe.", "der ersten Woche | DURATION P1W"),
            DateCase("Am ersten Tag riefen 200 Versicherte an.", "ersten Tag | DURATION P1D"),
            DateCase("Sie rief zum ersten Mal an."),
            DateCase("Vom ersten Tag an fehlten Daten."),
        ])
    func firstUnit(_ test: DateCase) { test.check() }

    @Test(
        "Weekdays abbreviated in hours of service come back each week",
        arguments: [
            DateCase("Die Hotline ist Mo-Fr besetzt.", "Mo | SET XXXX-WXX-1", "Fr | SET XXXX-WXX-5"),
            DateCase("Die Hotline ist Mo. bis Do. besetzt.", "Mo. | SET XXXX-WXX-1", "Do. | SET XXXX-WXX-4"),
            DateCase("Die Hotline ist Mo.–Sa. besetzt.", "Mo. | SET XXXX-WXX-1", "Sa. | SET XXXX-WXX-6"),
            DateCase("Die Hotline ist Di bis Do besetzt.", "Di | SET XXXX-WXX-2", "Do | SET XXXX-WXX-4"),
            DateCase("Das Wort mo-fr steht hier klein."),
        ])
    func weekdayPairs(_ test: DateCase) { test.check() }

    @Test(
        "Timestamps by ISO 8601 are told in the time of Berlin",
        arguments: [
            DateCase(
                "Der Zugriff begann 2023-04-25T14:05:00Z laut Protokoll.",
                "2023-04-25T14:05:00Z | TIME 2023-04-25T16:05"),
            DateCase(
                "Der Zugriff begann 2023-01-25T23:30:00.123Z laut Protokoll.",
                "2023-01-25T23:30:00.123Z | TIME 2023-01-26T00:30"),
            DateCase(
                "Der Zugriff begann 2023-04-25T14:05:00+02:00, heißt es.",
                "2023-04-25T14:05:00+02:00 | TIME 2023-04-25T14:05"),
            DateCase(
                "Der Zugriff begann 2023-04-25T08:05-04:00, heißt es.",
                "2023-04-25T08:05-04:00 | TIME 2023-04-25T14:05"),
            DateCase("Zuerst gesehen: 2023-04-25T14:05", "2023-04-25T14:05 | TIME 2023-04-25T14:05"),
            DateCase(
                "Umgestellt wurde 2023-03-26T01:00Z auf Sommerzeit.",
                "2023-03-26T01:00Z | TIME 2023-03-26T03:00"),
            DateCase(
                "Bis 2023-03-26T00:59Z galt Winterzeit.",
                "2023-03-26T00:59Z | TIME 2023-03-26T01:59"),
            DateCase("Die Kennung lautet 2023-04-25X14:05:00."),
        ])
    func timestamps(_ test: DateCase) { test.check() }
}
