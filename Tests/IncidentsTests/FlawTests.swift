import Testing

@testable import Incidents

@Suite("Flaws")
struct FlawTests {
    private func isIncident(_ text: String) throws -> Bool {
        try Reports.assessments(of: text).contains(where: \.isIncident)
    }

    @Test(
        "a warning of a flaw in a product that many use is no incident",
        arguments: [
            """
            BSI warnt vor kritischer Schwachstelle in VPN-Software

            Das BSI warnt vor einer kritischen Schwachstelle in der VPN-Software von Ivanti. Angreifer könnten aus der Ferne Code
            ausführen. Auch Krankenkassen wie die Barmer setzen die Software ein. Ein Update soll in den kommenden Tagen erscheinen.
            """,
            """
            Sicherheitslücke in Exchange: Tausende Server verwundbar

            In Microsoft Exchange klafft eine schwere Sicherheitslücke. Über die Lücke lassen sich Systeme vollständig übernehmen.
            Administratoren sollten den Patch umgehend einspielen.
            """,
            """
            Lücken in Routern

            Der Hersteller Zyxel hat Sicherheitslücken in seinen Routern bestätigt. Nutzer sollten die neue Firmware laden, rät das
            BSI. Angriffe sind nicht bekannt.
            """,
        ])
    func warning(text: String) throws {
        #expect(try !isIncident(text))
    }

    @Test(
        "a flaw in an insurer's own system and one by which somebody was hit are incidents",
        arguments: [
            """
            Forscher finden Lücke in der App der TK

            Sicherheitsforscher haben in der App der Techniker Krankenkasse eine Schwachstelle gefunden. Über die Lücke konnten sie
            Daten fremder Versicherter abrufen. Die Kasse hat die Lücke inzwischen geschlossen.
            """,
            """
            Lücke in Firewalls: Klinikum angegriffen

            Über eine Schwachstelle in Firewalls von Fortinet sind Hacker in das Netz des Klinikums Neustadt eingedrungen. Die Server
            wurden vom Netz genommen.
            """,
        ])
    func used(text: String) throws {
        #expect(try isIncident(text))
    }
}
