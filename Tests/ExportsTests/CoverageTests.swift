import Foundation
import Incidents
import Testing

@testable import Exports

@Suite("What formats hold")
struct CoverageTests {
    @Test("the sample has a value at every path of the record's schema")
    func sampleIsWhole() throws {
        let sample = Set(try Samples.full().leaves.map(\.path))
        let schema = try #require(
            JSONSerialization.jsonObject(with: Data(IncidentRecord.schema.utf8)) as? [String: Any])
        let paths = try SchemaPaths(schema: schema).all
        #expect(paths.count > 150)
        #expect(paths.subtracting(sample).sorted() == [])
    }

    @Test("every path of a record stands in the table")
    func tableIsWhole() throws {
        for leaf in try Samples.full().leaves { #expect(Coverage.bundled.names(leaf.path), "\(leaf.path)") }
        #expect(!Coverage.bundled.names("novelty[].value"))
    }

    @Test(
        "an export changes with a value if the table says it is held; its fields alone, if the table says it has one",
        arguments: ExportFormat.allCases)
    func tableIsTrue(format: ExportFormat) throws {
        let sample = try Samples.full()
        func texts(_ json: JSON) throws -> (whole: String, fields: String) {
            let record = try JSONDecoder().decode(IncidentRecord.self, from: JSONEncoder().encode(json))
            let text = try format.text(of: [record])
            return (text, try Fields.of(text, format))
        }
        let before = try texts(sample)
        for leaf in sample.leaves {
            let after = try texts(sample.changed(at: leaf.path))
            let place = Coverage.bundled.place(of: leaf.path, in: format)
            #expect((after.whole != before.whole) == (place != .dropped), "\(format.rawValue): \(leaf.path)")
            #expect((after.fields != before.fields) == (place == .field), "\(format.rawValue): \(leaf.path)")
        }
    }

    @Test("losses name the record, the path and how many values it has there")
    func losses() throws {
        let record = try Samples.record()
        let losses = try ExportFormat.csv.export([record]).losses
        #expect(losses.contains(Loss(record: record.id, path: "timeline[].value", count: 1, hold: .dropped)))
        #expect(!losses.contains { $0.path == "organisation.name" })
        #expect(try ExportFormat.jsonl.export([record]).losses.isEmpty)
        #expect(try ExportFormat.stix.export([record]).losses.allSatisfy { $0.hold == .note })
        #expect(try ExportFormat.veris.export([record]).losses.allSatisfy { $0.hold == .extension })
    }

    @Test("the documentation has a line for each format and each member of a record")
    func documented() throws {
        let text = try String(contentsOfFile: Samples.root + "docs/formats.md", encoding: .utf8)
        for format in ExportFormat.allCases {
            #expect(text.contains("\n| `\(format.rawValue)` |"), "\(format.rawValue)")
        }
        for member in Set(try Samples.full().leaves.map { $0.path.prefix { $0 != "." && $0 != "[" } }) {
            #expect(text.contains("\n| `\(member)`"), "\(member)")
        }
    }
}

/// An export without what only people read and without foreign data.
private enum Fields {
    static func of(_ text: String, _ format: ExportFormat) throws -> String {
        switch format {
        case .jsonl, .csv, .effects: return text
        case .atom:
            return text.split(separator: "<content").map { $0.split(separator: "</content>").last ?? "" }.joined()
        case .stix:
            return try without(text) { $1 == "content" || $1 == "abstract" || $0 == "incident" && $1 == "description" }
        case .misp: return try without(text) { $1 == "EventReport" || $0 == "annotation" }
        case .veris: return try without(text) { $1 == "plus" || $0 == "1.4.1" && $1 == "notes" }
        case .jsonfeed: return try without(text) { $1 == "_vorfall" || $1 == "content_text" }
        }
    }

    /// The JSON without some members, told apart by what their object calls itself and by their key.
    private static func without(_ text: String, _ isLeftOut: (String, String) -> Bool) throws -> String {
        func strip(_ json: JSON) -> JSON {
            switch json {
            case .array(let values): return .array(values.map(strip))
            case .object(let members):
                let names = ["type", "name", "schema_version"].compactMap { members[$0] }
                return .object(
                    members.filter { key, _ in
                        !names.contains { if case .string(let name) = $0 { isLeftOut(name, key) } else { false } }
                            && !isLeftOut("", key)
                    }.mapValues(strip))
            default: return json
            }
        }
        return try strip(JSONDecoder().decode(JSON.self, from: Data(text.utf8))).text()
    }
}

/// The paths of a JSON Schema's values that are neither objects nor arrays.
private struct SchemaPaths {
    let schema: [String: Any]

    var all: Set<String> { get throws { try paths(of: schema, at: "") } }

    private func paths(of node: [String: Any], at path: String) throws -> Set<String> {
        if let reference = node["$ref"] as? String {
            let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
            return try paths(of: #require(definitions[String(reference.split(separator: "/").last ?? "")]), at: path)
        }
        if let properties = node["properties"] as? [String: [String: Any]] {
            return try properties.reduce(into: []) {
                $0.formUnion(try paths(of: $1.value, at: path.isEmpty ? $1.key : path + "." + $1.key))
            }
        }
        if let items = node["items"] as? [String: Any] { return try paths(of: items, at: path + "[]") }
        return node["type"] as? String == "object" ? [] : [path]
    }
}

extension JSON {
    /// The value with another one at a path of ``leaves``, which the schema allows there.
    fileprivate func changed(at path: String, from start: String = "") -> JSON {
        switch self {
        case .object(let members):
            .object(
                Dictionary(
                    uniqueKeysWithValues: members.map {
                        ($0, $1.changed(at: path, from: start.isEmpty ? $0 : start + "." + $0))
                    }))
        case .array(let values): .array(values.map { $0.changed(at: path, from: start + "[]") })
        default: start == path ? other : self
        }
    }

    private static let others = [
        "asserted": "reported", "reported": "asserted", "explicit": "inferred", "provider": "operator",
        "list": "medium",
        "disrupted": "restricted", "current": "background", "ransomware": "ddos", "confirmed": "suspected",
        "about": "atLeast", "attack": "disruption", "day": "month", "ransom": "damage", "phishing": "credentials",
        "notStated": "notInInput", "statutory": "private", "group": "statutory", "shutdown": "restoration",
        "affectedInsurer": "affectedSince", "accept": "reject",
    ]

    private var other: JSON {
        switch self {
        case .string(let text):
            if let other = Self.others[text] { return .string(other) }
            if text.hasPrefix("2023") { return .string("2033" + text.dropFirst(4)) }
            return .string(
                text.allSatisfy(\.isHexDigit) ? String(text.reversed()) + (text.count > 9 ? "" : "a") : text + "x")
        case .integer(let number): return .integer(number + 1)
        case .number(let number): return .number(number / 2)
        default: return self
        }
    }
}
