import Testing

@Suite("Words that only their neighbours make expressions of time")
struct BareWordTests {
    @Test(
        "Hours without \"Uhr\" at the head of a clause",
        arguments: [
            DateCase("Um neun fiel die Anlage aus.", "neun | TIME 2023-04-27T09:00"),
            DateCase("Gegen sieben meldete sich eine Praxis.", "sieben | TIME 2023-04-27T07:00 APPROX"),
            DateCase(
                "Um acht war alles gut, und um drei wurde es dunkel.", "acht | TIME 2023-04-27T08:00",
                "drei | TIME 2023-04-27T15:00"),
            DateCase("Um neun Prozent stieg die Zahl."),
            DateCase("Um drei Punkte fiel der Wert."),
            DateCase("Die Zahl stieg um neun auf zwölf."),
        ])
    func bareHours(_ test: DateCase) { test.check() }

    @Test(
        "Plurals that last",
        arguments: [
            DateCase("Die Reparatur dauerte Wochen.", "Wochen | DURATION PXW"),
            DateCase("Das kann Monate dauern.", "Monate | DURATION PXM"),
            DateCase("Manche lassen sich Jahre Zeit.", "Jahre | DURATION PXY"),
            DateCase("Wochen und Monate sind Einheiten."),
        ])
    func lastingPlurals(_ test: DateCase) { test.check() }

    @Test(
        "Days without exception",
        arguments: [
            DateCase("Das Telefon ist an allen Tagen besetzt.", "allen Tagen | SET P1D"),
            DateCase("Alle Tage ruft jemand an.", "Alle Tage | SET P1D"),
            DateCase("Nach allen Regeln der Kunst."),
        ])
    func allDays(_ test: DateCase) { test.check() }

    @Test(
        "What only looks like a time",
        arguments: [
            DateCase("Die Kasse hätte früher warnen müssen."),
            DateCase("Das Krankenhaus Maria Himmelfahrt ist offline."),
            DateCase("Die Klinik Himmelfahrt ist offline."),
            DateCase(
                "Den Patchday für das dritte Quartal zieht der Hersteller vor.",
                "das dritte Quartal | DATE 2023-Q3 | 2023-07-01 … 2023-09-30"),
        ])
    func lookAlikes(_ test: DateCase) { test.check() }

    @Test(
        "Their counterparts are times",
        arguments: [
            DateCase("Früher warnten Kassen per Brief.", "Früher | DATE PAST_REF"),
            DateCase("Zu Mariä Himmelfahrt blieb die Kasse zu.", "Mariä Himmelfahrt | DATE 2022-08-15"),
            DateCase("Am Patchday schloss der Hersteller die Lücke.", "Patchday | DATE 2023-04-11"),
            DateCase(
                "Der Fall erinnert an 2021: Auch da fehlten Daten.", "2021 | DATE 2021 | 2021-01-01 … 2021-12-31"),
            DateCase("Das Verhältnis war 2021:7 und sonst nichts."),
        ])
    func counterparts(_ test: DateCase) { test.check() }
}
