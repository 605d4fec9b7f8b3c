import Foundation
import Incidents
import Testing

@testable import Exports
@testable import Vorfall

/// Records to export: one with every field, variations of it, and those of the corpus.
enum Samples {
    /// The folder of the repository.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)

    /// One value at each path of the schema.
    static func full() throws -> JSON { try JSONDecoder().decode(JSON.self, from: Data(text.utf8)) }

    /// The full record after a change of its text.
    static func record(_ changes: [(String, String)] = []) throws -> IncidentRecord {
        var text = text
        for (old, new) in changes {
            try #require(text.contains(old), "\(old)")
            text = text.replacingOccurrences(of: old, with: new)
        }
        return try JSONDecoder().decode(IncidentRecord.self, from: Data(text.utf8))
    }

    /// The records of the corpus, by the pipeline with its usual configuration.
    static let corpus: [IncidentRecord] = {
        guard let pipeline = try? Pipeline() else { return [] }
        return InputFile.files(of: [root + "corpus"]).flatMap { file -> [IncidentRecord] in
            guard let input = try? file.read(limit: 20_000_000), let article = try? pipeline.article(from: input) else {
                return []
            }
            return pipeline.records(of: pipeline.analysis(of: article))
        }
    }()

    /// What Python prints for some input on standard input.
    static func python(_ script: String, _ arguments: [String] = [], input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        let (standardInput, output) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let writer = Thread { [handle = standardInput.fileHandleForWriting] in
            try? handle.write(contentsOf: Data(input.utf8))
            try? handle.close()
        }
        writer.start()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: answer, as: UTF8.self)
    }

    /// The problems that python3-jsonschema finds.
    static func problems(in json: String, schema: String) throws -> String {
        let script = """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1]))
            document = json.load(sys.stdin)
            kind = jsonschema.validators.validator_for(schema)
            for value in document if isinstance(document, list) else [document]:
                for error in kind(schema).iter_errors(value):
                    print(list(error.absolute_path), error.message[:200])
            """
        return try python(script, [root + "Tests/ExportsTests/Schemas/" + schema], input: json)
    }

    private static let mood = #""modality": "asserted", "support": "explicit""#
    private static let source = #""source": {"id": "itscare", "name": "Sprecherin", "role": "list"}"#
    private static let evidence = #""evidence": [{"block": 1, "start": 10, "end": 15, "exact": "Worte"}]"#
    private static var said: String { [mood, source, evidence].joined(separator: ", ") }
    private static let span = #""since": "2023-04-25", "until": "2023-04-28""#
    private static var service: String { #""id": "kassen-app", "name": "Kassen-App", "status": "disrupted", "# + span }

    private static var text: String {
        """
        {"schemaVersion": 1, "id": "incident-0123456789abcdef01234567",
         "article": {"id": "article-1", "url": "https://a.example/1?x", "canonicalURL": "https://a.example/1",
          "publisher": "Blatt", "title": "Angriff auf Rechenhaus", "authors": ["A. Meier"],
          "published": {"value": "2023-04-27", "granularity": "day", "origin": "meta"}, "modified": "2023-04-28",
          "language": "de",
          "contentHash": "\(String(repeating: "0f", count: 32))", "similarityHash": "0123456789abcdef",
          "fetched": "2023-04-29T08:00:00Z"},
         "standing": "current", "kinds": ["ransomware"],
         "kindStatements": [{"value": "ransomware", "modality": "reported", "support": "explicit",
          \(source), \(evidence)}],
         "organisation": {"id": "rechenhaus", "name": "Rechenhaus", "role": "provider", \(mood), \(evidence)},
         "affectedInsurers": [{"id": "barmer", "name": "BARMER", "ik": "104940005", "kind": "statutory",
          "services": [{\(service), \(said)}], \(span), "confidence": 0.75, \(said)}],
         "affectedGroups": [{"id": "grp-bkk", "name": "Betriebskrankenkassen", "ik": "100000001", "kind": "group",
          "services": [{\(service), \(said)}], \(span), "confidence": 0.5, \(said)}],
         "notAffectedInsurers": [{"id": "tk", "name": "Techniker Krankenkasse", \(said)}],
         "mentionedInsurers": [{"id": "hkk", "name": "hkk", \(said)}],
         "services": [{\(service), \(said)}],
         "timeline": [{"event": "attack", "value": "2023-04-25", "begin": "2023-04-25", "until": "2023-04-25",
          "granularity": "day", \(said)}],
         "dataLeak": {"verdict": "confirmed", "what": ["Adressen"], \(said),
          "statements": [{"value": "confirmed", \(said)}]},
         "peopleAffected": {"count": 300, "qualifier": "about", "who": "Versicherte", \(said)},
         "perpetrators": [{"id": "bande", "name": "Bande", \(said)}],
         "measures": [{"value": "shutdown", \(said)}],
         "authorities": [{"id": "bsi", "name": "BSI", \(said)}],
         "causes": [{"kind": "phishing", "id": "rechenhaus", "name": "Rechenhaus", \(said)}],
         "amounts": [{"what": "ransom", "value": 5000, "currency": "EUR", "qualifier": "about", \(said)}],
         "confidence": 0.9, "absent": {"article.lead": "notStated"},
         "provenance": {"program": "1.0.0", "lexicon": "aa", "configuration": "bb"},
         "corrections": [{"field": "affectedInsurer", "action": "accept", "subject": "barmer", "value": "barmer",
          "before": "barmer", "insurer": {"id": "barmer", "name": "BARMER", "ik": "104940005", "kind": "statutory"},
          "contentHash": "\(String(repeating: "0f", count: 32))", "reason": "gelesen", "by": "Ada",
          "at": "2023-05-01T08:00:00Z", \(evidence)}]}
        """
    }
}
