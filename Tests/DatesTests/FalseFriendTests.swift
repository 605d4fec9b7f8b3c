import Testing

@Suite("What is no date")
struct FalseFriendTests {
    @Test(
        "Names that look like months, weekdays and seasons",
        arguments: [
            DateCase("Theresa Mai leitet die Kasse."),
            DateCase("August Bebel war kein Kassenchef."),
            DateCase("Friedrich Merz äußerte sich nicht."),
            DateCase("Die Welt am Sonntag hat berichtet."),
            DateCase("Herr Freitag leitet die Kasse."),
            DateCase("Das Thema hieß „Weihnachten“."),
            DateCase("Die Sonntagsfrage bleibt offen."),
            DateCase("Die Tagesschau hat berichtet."),
        ])
    func names(_ sample: DateCase) { sample.check() }

    @Test(
        "Numbers that look like years, dates and times",
        arguments: [
            DateCase("Betroffen ist Windows Server 2022."),
            DateCase("Betroffen ist Exchange 2016 mit allen Updates."),
            DateCase("Die Lücke heißt CVE-2023-12345."),
            DateCase("Die Norm ISO 27001:2022 gilt."),
            DateCase("Betroffen sind 2000 Kunden."),
            DateCase("Das kostet 1950 Euro."),
            DateCase("Der Dienst lauscht auf Port 8080."),
            DateCase("Version 3.5.2 behebt den Fehler."),
            DateCase("Die Adresse lautet 10.10.10.10."),
            DateCase("Das Spiel endete 2:1."),
            DateCase("Es waren 24,9 Prozent."),
            DateCase("Der Umsatz stieg um 24.9 Prozent."),
            DateCase("Die Messe ist in Halle 9 aufgebaut."),
            DateCase("Der Dienst läuft 24/7."),
            DateCase("Paragraf 203 Absatz 4 gilt."),
            DateCase("Postfach 2142 ist gesperrt."),
            DateCase("Ubuntu 22.04 ist betroffen."),
            DateCase("Von den 21 Millionen Versicherten fehlt jede Spur."),
        ])
    func numbers(_ sample: DateCase) { sample.check() }

    @Test(
        "Ages are no durations",
        arguments: [
            DateCase("Der Täter ist 31 Jahre alt."),
            DateCase("Das gilt ab 16 Jahren."),
            DateCase("Der 19-Jährige gestand."),
            DateCase("Kinder bis 15 Jahre sind mitversichert."),
            DateCase("Die Altersgrenze von 18 Jahren gilt."),
            DateCase("Er starb im Alter von 80 Jahren."),
            DateCase("Die dreijährige Tochter ist versichert."),
        ])
    func ages(_ sample: DateCase) { sample.check() }

    @Test(
        "Words of time inside of other words and phrases",
        arguments: [
            DateCase("Es war eine Zero-Day-Lücke."),
            DateCase("Der Zeitpunkt ist offen."),
            DateCase("Die Hälfte der Nutzer ist betroffen."),
            DateCase("Das Gerät ist halb so groß."),
            DateCase("Am Ende siegte die Vernunft."),
            DateCase("Berlin Mitte war betroffen."),
            DateCase("Die Armbanduhr steht."),
            DateCase("Vor Gericht wurde gestritten."),
        ])
    func words(_ sample: DateCase) { sample.check() }
}
