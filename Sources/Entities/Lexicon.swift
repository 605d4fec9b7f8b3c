/// All entities that are known by name, with their names.
///
///     Lexicon.bundled["tk"]?.name                         // "Techniker Krankenkasse"
///     Lexicon.bundled.names(of: "tk").map(\.text)         // "TK", "Techniker Krankenkasse", …
///
/// Files of a user extend and override it: see ``adding(_:file:)``.
public struct Lexicon: Sendable {
    public private(set) var entities: [String: Entity] = [:]
    /// All names, in the order of the files.
    public private(set) var names: [EntityName] = []
    /// Where the names of each entity stand in ``names``.
    private var namesByEntity: [String: [Int]] = [:]

    /// The lexicon that comes with the program: `Resources/entities.tsv` and `names.tsv`.
    public static let bundled: Lexicon = {
        var lexicon = Lexicon()
        lexicon.names.reserveCapacity(2_500)
        // The checks run as tests; what a line lacks shows there.
        for line in Self.lines(of: EmbeddedResources.entities.utf8Text) { try? lexicon.addEntity(line.fields[...]) }
        for line in Self.lines(of: EmbeddedResources.names.utf8Text) { try? lexicon.addName(line.fields[...]) }
        return lexicon
    }()

    /// What the hash of the bundled lexicon is taken over.
    public static var bundledText: String {
        EmbeddedResources.entities.utf8Text + EmbeddedResources.names.utf8Text + EmbeddedResources.words.utf8Text
            + EmbeddedResources.foreignParts.utf8Text
    }

    public init() {}

    public subscript(id: String) -> Entity? { entities[id] }

    /// The names of an entity, in the order of the files.
    public func names(of id: String) -> [EntityName] { (namesByEntity[id] ?? []).map { names[$0] } }

    /// The entities that became another one, by their identifiers in order.
    public func predecessors(of id: String) -> [Entity] {
        entities.values.filter { $0.successor == id }.sorted { $0.id < $1.id }
    }

    /// This lexicon with a user's file added.
    ///
    /// A line is one of
    ///
    ///     entity TAB id TAB kind TAB name [TAB insurer kind TAB IK TAB valid from TAB valid to TAB successor]
    ///     name TAB id TAB name [TAB rule [TAB c [TAB valid from TAB valid to]]]
    ///     remove TAB id
    ///
    /// Lines that begin with `#` are comments. An entity with a known id replaces the known one and keeps its names; a name that
    /// the entity has already gets the new rule; `remove` takes an entity away with its names.
    ///
    /// - Parameter file: what the file is called in messages.
    /// - Throws: ``LexiconError`` with the line that is wrong.
    public func adding(_ table: String, file: String) throws(LexiconError) -> Lexicon {
        var lexicon = self
        for (number, fields) in Self.lines(of: table) {
            do throws(LexiconProblem) {
                switch fields[0] {
                case "entity": try lexicon.addEntity(fields.dropFirst())
                case "name": try lexicon.addName(fields.dropFirst())
                case "remove": try lexicon.remove(fields.dropFirst())
                default: throw LexiconProblem(text: "must begin with entity, name or remove")
                }
            } catch {
                throw LexiconError(file: file, line: number, problem: error.text)
            }
        }
        return lexicon
    }

    private static func lines(of table: String) -> [(number: Int, fields: [String])] {
        var lines: [(Int, [String])] = []
        for (index, line) in table.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            lines.append((index + 1, fields.map { String(Substring($0)) }))
        }
        return lines
    }

    private static func field(_ fields: ArraySlice<String>, _ index: Int) -> String? {
        let index = fields.startIndex + index
        return index < fields.endIndex && !fields[index].isEmpty ? fields[index] : nil
    }

    private mutating func addEntity(_ fields: ArraySlice<String>) throws(LexiconProblem) {
        func field(_ index: Int) -> String? { Self.field(fields, index) }
        guard let id = field(0), let kindName = field(1), let name = field(2) else {
            throw LexiconProblem(text: "an entity needs id, kind and name")
        }
        guard let kind = EntityKind(rawValue: kindName) else {
            let allowed = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw LexiconProblem(text: "unknown kind \(kindName); allowed are \(allowed)")
        }
        entities[id] = Entity(
            id: id, name: name, kind: kind, insurerKind: field(3), ik: field(4), validFrom: field(5), validTo: field(6),
            successor: field(7))
    }

    private mutating func addName(_ fields: ArraySlice<String>) throws(LexiconProblem) {
        func field(_ index: Int) -> String? { Self.field(fields, index) }
        guard let id = field(0), let text = field(1) else { throw LexiconProblem(text: "a name needs an entity and the name") }
        guard entities[id] != nil else { throw LexiconProblem(text: "unknown entity \(id)") }
        let ruleName = field(2) ?? EntityName.Rule.safe.rawValue
        guard let rule = EntityName.Rule(rawValue: ruleName) else {
            let allowed = EntityName.Rule.allCases.map(\.rawValue).joined(separator: ", ")
            throw LexiconProblem(text: "unknown rule \(ruleName); allowed are \(allowed)")
        }
        let name = EntityName(
            entity: id, text: text, rule: rule, isCaseSensitive: field(3) == "c", validFrom: field(4), validTo: field(5))
        if let known = namesByEntity[id]?.first(where: { names[$0].text == text }) {
            names[known] = name
        } else {
            namesByEntity[id, default: []].append(names.count)
            names.append(name)
        }
    }

    private mutating func remove(_ fields: ArraySlice<String>) throws(LexiconProblem) {
        guard let id = Self.field(fields, 0), entities[id] != nil else {
            throw LexiconProblem(text: "unknown entity \(Self.field(fields, 0) ?? "")")
        }
        entities[id] = nil
        names.removeAll { $0.entity == id }
        namesByEntity = Dictionary(grouping: names.indices) { names[$0].entity }
    }
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
