import Foundation

/// A folder with inputs, good and bad, that is removed with its owner.
final class Fixture {
    let folder: String

    static let report = "Seit Dienstag ist die App der Barmer nach einem Hackerangriff gestört."

    private static let files = [
        "good/app.txt": "date 2023-04-27\n\n\(report)\n",
        "good/website.txt":
            "date 2023-05-30\n\nSeit Mittwoch ist die Website der hkk nach einem DDoS-Angriff gestört.\n",
        "page.html": """
        <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Störung</title></head>
        <body><article><h1>Störung bei der Barmer</h1><p>\(report)</p>
            <p>Versicherte können darin weder Anträge stellen noch Bescheinigungen einreichen. Das teilte die Kasse am
            Donnerstag mit. Sie bittet darum, Unterlagen bis auf Weiteres mit der Post zu schicken.</p>
            <p>Fachleute suchen nach der Ursache. Wann die App wieder läuft, konnte ein Sprecher der Kasse nicht sagen.
            Daten von Versicherten seien nach bisherigem Stand nicht abgeflossen.</p></article></body></html>
        """,
        "zeros.txt": "a\0b", "wrong.jsonl": "{\"schemaVersion\": 1}\n", "empty.json": "{}",
        "wrong.json": "{\"limitz\": {}}",
        "strict.json": #"{"evaluation": {"thresholds": {"timeline": 1}}}"#,
        "decisions.jsonl": "{\"kind\": \"marry\"}\n",
    ]

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/vorfall-" + UUID().uuidString
        for (name, text) in Self.files {
            let file = URL(filePath: folder + "/" + name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }
}
