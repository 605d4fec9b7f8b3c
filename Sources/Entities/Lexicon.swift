/// All entities that are known by name, with their names.
///
///     Lexicon.bundled["tk"]?.name                         // "TK"
///     Lexicon.bundled.names(of: "tk").map(\.text)         // "TK", "Techniker Krankenkasse", …
public struct Lexicon: Sendable {
    public private(set) var entities: [String: Entity] = [:]
    /// All names, in the order of the files.
    public private(set) var names: [EntityName] = []

    /// The lexicon that comes with the program: `Resources/entities.tsv` and `names.tsv`.
    public static let bundled: Lexicon = {
        var lexicon = Lexicon()
        let entities = EmbeddedResources.entities.utf8Text
        let names = EmbeddedResources.names.utf8Text
        // The checks run as tests; what a line lacks shows there.
        for line in Self.lines(of: entities) { try? lexicon.addEntity(line.fields) }
        for line in Self.lines(of: names) { try? lexicon.addName(line.fields) }
        return lexicon
    }()

    /// What the hash of the bundled lexicon is taken over.
    public static var bundledText: String { EmbeddedResources.entities.utf8Text + EmbeddedResources.names.utf8Text }

    public init() {}

    public subscript(id: String) -> Entity? { entities[id] }

    /// The names of an entity.
    public func names(of id: String) -> [EntityName] { names.filter { $0.entity == id } }

    /// This lexicon with a user's file added.
    ///
    /// A line is `entity TAB id TAB kind TAB name [TAB insurer kind TAB IK TAB valid from TAB valid to TAB successor]` or
    /// `name TAB id TAB name [TAB rule [TAB c]]`; lines that begin with `#` are comments. An entity with a known id replaces the
    /// known one; names are added.
    ///
    /// - Throws: ``LexiconError`` with the line that is wrong.
    public func adding(_ table: String, file: String) throws(LexiconError) -> Lexicon {
        var lexicon = self
        for (number, fields) in Self.lines(of: table) {
            do throws(LexiconProblem) {
                switch fields[0] {
                case "entity": try lexicon.addEntity(Array(fields.dropFirst()))
                case "name": try lexicon.addName(Array(fields.dropFirst()))
                default: throw LexiconProblem(text: "must begin with entity or name")
                }
            } catch {
                throw LexiconError(file: file, line: number, problem: error.text)
            }
        }
        return lexicon
    }

    private static func lines(of table: String) -> [(number: Int, fields: [String])] {
        var lines: [(Int, [String])] = []
        for (index, line) in table.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            lines.append((index + 1, line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)))
        }
        return lines
    }

    private mutating func addEntity(_ fields: [String]) throws(LexiconProblem) {
        guard fields.count >= 3, !fields[0].isEmpty, !fields[2].isEmpty else {
            throw LexiconProblem(text: "an entity needs id, kind and name")
        }
        guard let kind = EntityKind(rawValue: fields[1]) else {
            throw LexiconProblem(
                text: "unknown kind \(fields[1]); allowed are \(EntityKind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        func field(_ index: Int) -> String? { fields.count > index && !fields[index].isEmpty ? fields[index] : nil }
        entities[fields[0]] = Entity(
            id: fields[0], name: fields[2], kind: kind, insurerKind: field(3), ik: field(4), validFrom: field(5), validTo: field(6),
            successor: field(7))
    }

    private mutating func addName(_ fields: [String]) throws(LexiconProblem) {
        guard fields.count >= 2, !fields[1].isEmpty else { throw LexiconProblem(text: "a name needs an entity and the name") }
        guard entities[fields[0]] != nil else { throw LexiconProblem(text: "unknown entity \(fields[0])") }
        let rule = fields.count > 2 && !fields[2].isEmpty ? EntityName.Rule(rawValue: fields[2]) : .safe
        guard let rule else {
            throw LexiconProblem(
                text: "unknown rule \(fields[2]); allowed are \(EntityName.Rule.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        func field(_ index: Int) -> String? { fields.count > index && !fields[index].isEmpty ? fields[index] : nil }
        names.append(
            EntityName(
                entity: fields[0], text: fields[1], rule: rule, isCaseSensitive: field(3) == "c", validFrom: field(4),
                validTo: field(5)))
    }
}

/// An entity of the lexicon: an insurer, a service, a provider and so on.
public struct Entity: Sendable, Hashable {
    public let id: String
    public let name: String
    public let kind: EntityKind
    /// For insurers: `statutory` or `private`.
    public let insurerKind: String?
    /// Institutionskennzeichen, nine digits.
    public let ik: String?
    /// First and last day that the entity existed, where known (`YYYY-MM-DD`).
    public let validFrom: String?
    public let validTo: String?
    /// Identifier of the entity that it became.
    public let successor: String?
}

/// A name of an entity and the rule that tells when it means it.
public struct EntityName: Sendable, Hashable {
    /// When a name is taken for its entity. `Resources/names.tsv` explains each.
    public enum Rule: String, Sendable, CaseIterable {
        case safe, weak, never, context, article, adjective, technician, alliance, role
    }
    public let entity: String
    public let text: String
    public let rule: Rule
    public let isCaseSensitive: Bool
    public let validFrom: String?
    public let validTo: String?
}

/// A line of a lexicon that is wrong.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
    public let file: String
    /// From 1.
    public let line: Int
    public let problem: String
    public var description: String { "\(file):\(line): \(problem)" }
}

struct LexiconProblem: Error { let text: String }

extension StaticString {
    /// The literal as a string.
    var utf8Text: String { withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }
}
