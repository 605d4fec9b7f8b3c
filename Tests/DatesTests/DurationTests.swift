import Testing

@Suite("Durations and repetitions")
struct DurationTests {
    @Test(
        "A number and a unit",
        arguments: [
            DateCase("Die Störung dauerte zwei Stunden.", "zwei Stunden | DURATION PT2H"),
            DateCase("Die Störung dauerte 45 Minuten.", "45 Minuten | DURATION PT45M"),
            DateCase("Die Störung dauerte zweieinhalb Wochen.", "zweieinhalb Wochen | DURATION P2.5W"),
            DateCase("Die Störung dauerte anderthalb Jahre.", "anderthalb Jahre | DURATION P1.5Y"),
            DateCase("Die Störung dauerte 1,5 Tage.", "1,5 Tage | DURATION P1.5D"),
            DateCase("Die Störung dauerte ein halbes Jahr.", "ein halbes Jahr | DURATION P0.5Y"),
            DateCase("Die Störung dauerte eine Viertelstunde.", "eine Viertelstunde | DURATION PT15M"),
            DateCase("Die Störung dauerte ein Dreivierteljahr.", "ein Dreivierteljahr | DURATION P9M"),
            DateCase("Die Störung dauerte eine Woche.", "eine Woche | DURATION P1W"),
            DateCase("Die Störung dauerte einundzwanzig Tage.", "einundzwanzig Tage | DURATION P21D"),
            DateCase("Die Störung dauerte drei Jahre und vier Monate.", "drei Jahre und vier Monate | DURATION P3Y4M"),
            DateCase("Die Störung dauerte zwei Stunden und 15 Minuten.", "zwei Stunden und 15 Minuten | DURATION PT2H15M"),
            DateCase("Die Störung dauerte zwei volle Tage.", "zwei volle Tage | DURATION P2D"),
            DateCase("Die Störung dauerte neun Arbeitstage.", "neun Arbeitstage | DURATION P9D"),
            DateCase("Die Störung dauerte sechs Tage lang.", "sechs Tage lang | DURATION P6D"),
            DateCase("Die Meldung muss binnen 72 Stunden erfolgen.", "72 Stunden | DURATION PT72H"),
            DateCase("Er erhielt drei Jahre Haft.", "drei Jahre | DURATION P3Y"),
        ])
    func counted(_ sample: DateCase) { sample.check() }

    @Test(
        "Words of approximation give the modifier",
        arguments: [
            DateCase("Die Störung dauerte rund drei Wochen.", "drei Wochen | DURATION P3W APPROX"),
            DateCase("Die Störung dauerte mehr als 20 Stunden.", "mehr als 20 Stunden | DURATION PT20H MORE_THAN"),
            DateCase("Die Störung dauerte gut zwei Tage.", "gut zwei Tage | DURATION P2D MORE_THAN"),
            DateCase("Die Störung dauerte knapp zwei Tage.", "knapp zwei Tage | DURATION P2D LESS_THAN"),
            DateCase("Die Störung dauerte mindestens zwei Tage.", "mindestens zwei Tage | DURATION P2D MORE_THAN"),
            DateCase("Die Störung dauerte genau zwei Tage.", "genau zwei Tage | DURATION P2D"),
            DateCase("Die Störung dauerte über zwei Tage.", "zwei Tage | DURATION P2D MORE_THAN"),
        ])
    func approximate(_ sample: DateCase) { sample.check() }

    @Test(
        "A point that lies a length away keeps the length as value and the point as interval",
        arguments: [
            DateCase("Vor zwei Wochen fiel die App aus.", "zwei Wochen | DURATION P2W | 2023-04-10 … 2023-04-16"),
            DateCase("Vor drei Tagen fiel die App aus.", "drei Tagen | DURATION P3D | 2023-04-24"),
            DateCase("Vor rund einem Monat fiel die App aus.", "einem Monat | DURATION P1M APPROX | 2023-03-01 … 2023-03-31"),
            DateCase("Vor fünf Jahren fiel die App aus.", "fünf Jahren | DURATION P5Y | 2018-01-01 … 2018-12-31"),
            DateCase("In zwei Tagen soll die App laufen.", "zwei Tagen | DURATION P2D | 2023-04-29"),
            DateCase("In drei Monaten soll die App laufen.", "drei Monaten | DURATION P3M | 2023-07-01 … 2023-07-31"),
        ])
    func pointed(_ sample: DateCase) { sample.check() }

    @Test(
        "Lengths without a number",
        arguments: [
            DateCase("Seit Wochen fehlen Daten.", "Wochen | DURATION PXW"),
            DateCase("Nach Monaten kam die Entwarnung.", "Monaten | DURATION PXM"),
            DateCase("Mehrere Tage lief nichts.", "Mehrere Tage | DURATION PXD"),
            DateCase("Einige Stunden lief nichts.", "Einige Stunden | DURATION PTXH"),
            DateCase("Ein paar Wochen lief nichts.", "Ein paar Wochen | DURATION PXW"),
            DateCase("Der Betrieb stand tagelang still.", "tagelang | DURATION PXD"),
            DateCase("Nach stundenlangem Ausfall lief alles.", "stundenlangem | DURATION PTXH"),
            DateCase("In den vergangenen Tagen gab es Störungen.", "den vergangenen Tagen | DURATION PXD"),
            DateCase("In den letzten zehn Jahren gab es Störungen.", "den letzten zehn Jahren | DURATION P10Y"),
            DateCase("In den kommenden zwei Wochen wird gewartet.", "den kommenden zwei Wochen | DURATION P2W"),
            DateCase("Das ganze Jahr über gab es Störungen.", "Das ganze Jahr über | DURATION P1Y"),
            DateCase("Den ganzen Tag gab es Störungen.", "Den ganzen Tag | DURATION P1D"),
            DateCase("In den Tagen nach dem Angriff war Ruhe.", "den Tagen | DURATION PXD"),
            DateCase("Am Tag nach dem Angriff war Ruhe.", "Tag | DURATION P1D"),
        ])
    func indefinite(_ sample: DateCase) { sample.check() }

    @Test(
        "Adjectives and compounds of length",
        arguments: [
            DateCase("Nach zweiwöchiger Pause lief alles.", "zweiwöchiger | DURATION P2W"),
            DateCase("Nach dreitägigem Ausfall lief alles.", "dreitägigem | DURATION P3D"),
            DateCase("Nach 24-stündigem Ausfall lief alles.", "24-stündigem | DURATION PT24H"),
            DateCase("Die 72-Stunden-Frist läuft.", "72-Stunden-Frist | DURATION PT72H"),
            DateCase("Nach mehrtägiger Suche lief alles.", "mehrtägiger | DURATION PXD"),
            DateCase("Nach halbstündiger Suche lief alles.", "halbstündiger | DURATION PT30M"),
            DateCase("Der fünfjährige Vertrag endet.", "Der fünfjährige | DURATION P5Y"),
        ])
    func compounds(_ sample: DateCase) { sample.check() }

    @Test(
        "Alternatives and ranges of length are two expressions",
        arguments: [
            DateCase("Es dauert zwei bis drei Wochen.", "zwei | DURATION P2W", "drei Wochen | DURATION P3W"),
            DateCase("Es dauert 24 bis 48 Stunden.", "24 | DURATION PT24H", "48 Stunden | DURATION PT48H"),
            DateCase("Es dauert fünf oder sechs Tage.", "fünf | DURATION P5D", "sechs Tage | DURATION P6D"),
            DateCase("Es waren 50 statt 30 Minuten.", "50 | DURATION PT50M", "30 Minuten | DURATION PT30M"),
        ])
    func alternatives(_ sample: DateCase) { sample.check() }

    @Test(
        "Repetitions",
        arguments: [
            DateCase("Die Sicherung läuft täglich.", "täglich | SET P1D"),
            DateCase("Der wöchentliche Bericht fehlt.", "wöchentliche | SET P1W"),
            DateCase("Sie zahlt vierteljährlich.", "vierteljährlich | SET P3M"),
            DateCase("Jeden Tag kommen Angriffe.", "Jeden Tag | SET P1D"),
            DateCase("Jedes Jahr kommen Angriffe.", "Jedes Jahr | SET P1Y"),
            DateCase("Alle zwei Wochen wird gewartet.", "Alle zwei Wochen | SET P2W"),
            DateCase("Alle paar Jahre wird gewartet.", "Alle paar Jahre | SET PXY"),
            DateCase("Sie zahlt zwölf Euro pro Stunde.", "Stunde | SET PT1H"),
            DateCase("Sie zahlt zwölf Euro im Monat.", "Monat | SET P1M"),
            DateCase("Einmal im Monat wird gewartet.", "Einmal im Monat | SET P1M"),
            DateCase("Jeden Montag wird gewartet.", "Jeden Montag | SET XXXX-WXX-1"),
            DateCase("Gewartet wird immer dienstags.", "dienstags | SET XXXX-WXX-2"),
            DateCase("Gewartet wird nachts.", "nachts | SET XXXX-XX-XXTNI"),
            DateCase("Gewartet wird jeden letzten Samstag im Monat.", "jeden letzten Samstag im Monat | SET P1M"),
            DateCase("Jedes Jahr am 28. Dezember wird gewartet.", "Jedes Jahr | SET P1Y", "28. Dezember | SET XXXX-12-28"),
            DateCase("Die Hotline ist rund um die Uhr erreichbar.", "rund um die Uhr | SET PT24H"),
        ])
    func sets(_ sample: DateCase) { sample.check() }
}
