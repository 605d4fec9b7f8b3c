/// Looks for contradictions in a lexicon.
///
///     for problem in LexiconCheck(Lexicon.bundled).problems { print(problem) }
public struct LexiconCheck: Sendable {
    /// What is wrong with an entity or a name.
    public struct Problem: Sendable, Hashable, Encodable, CustomStringConvertible {
        public enum Kind: String, Sendable, Encodable, CaseIterable {
            /// Two entities share a name that needs no context at the same time.
            case doubleName
            /// An Institutionskennzeichen has not nine digits, or its last one does not follow from the others.
            case checkDigit
            /// Two entities have the same Institutionskennzeichen at the same time.
            case doubleIK
            /// The successor is not in the lexicon.
            case unknownSuccessor
            /// Days between the end of an entity and the beginning of its successor, or a successor that ended before.
            case gap
            /// A date that is no day of the calendar, or an end before its beginning.
            case date
            /// An insurer without its kind, a statutory one without Institutionskennzeichen.
            case incomplete
            /// No name would be found in a text.
            case nameless
        }
        public let kind: Kind
        public let entity: String
        public let text: String
        public var description: String { "\(entity): \(text) (\(kind.rawValue))" }
    }

    private let lexicon: Lexicon

    public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// All problems, by entity.
    public var problems: [Problem] {
        (doubleNames + lexicon.entities.values.flatMap(problems) + doubleIKs).sorted {
            ($0.entity, $0.kind.rawValue, $0.text) < ($1.entity, $1.kind.rawValue, $1.text)
        }
    }

    private func problems(of entity: Entity) -> [Problem] {
        var problems: [Problem] = []
        func report(_ kind: Problem.Kind, _ text: String) {
            problems.append(Problem(kind: kind, entity: entity.id, text: text))
        }
        for ik in [entity.ik].compactMap(\.self) + entity.otherIKs where !Self.hasValidCheckDigit(ik) {
            report(.checkDigit, "Institutionskennzeichen \(ik) is wrong")
        }
        if let successor = entity.successor {
            if let other = lexicon[successor] {
                if let end = entity.validTo, let gap = gap(between: end, and: other) { report(.gap, gap) }
            } else {
                report(.unknownSuccessor, "the successor \(successor) is unknown")
            }
        }
        let names = lexicon.names(of: entity.id)
        for (from, to, what) in [(entity.validFrom, entity.validTo, "the entity")]
            + names.map({ ($0.validFrom, $0.validTo, "the name \($0.text)") })
        {
            for date in [from, to].compactMap(\.self) where Self.dayNumber(date) == nil {
                report(.date, "\(date), for \(what), is no day")
            }
            if let from, let to, from > to { report(.date, "\(what) ends on \(to) before it begins on \(from)") }
        }
        if entity.kind == .insurer {
            if entity.insurerKind != "statutory", entity.insurerKind != "private" {
                report(.incomplete, "an insurer is statutory or private")
            } else if entity.insurerKind == "statutory", entity.ik == nil {
                report(.incomplete, "a statutory insurer needs an Institutionskennzeichen")
            }
        }
        if !names.contains(where: { $0.rule != .never }) { report(.nameless, "no name of it would be found") }
        return problems
    }

    // MARK: Names

    private var doubleNames: [Problem] {
        var byUnits: [[UInt64]: [EntityName]] = [:]
        for name in lexicon.names where name.rule == .safe || name.rule == .weak {
            byUnits[NameUnits.units(of: Array(name.text.utf8)).map(\.hash), default: []].append(name)
        }
        return byUnits.values.flatMap { names in
            names.indices.flatMap { index in
                names[(index + 1)...].compactMap { other in
                    let name = names[index]
                    guard name.entity != other.entity, overlap(name, other), haveSameCase(name, other) else {
                        return nil
                    }
                    return Problem(
                        kind: .doubleName, entity: min(name.entity, other.entity),
                        text: "shares the name \(name.text) with \(max(name.entity, other.entity))")
                }
            }
        }
    }

    private func overlap(_ one: EntityName, _ other: EntityName) -> Bool {
        let begin = max(begin(one), begin(other))
        let end = min(end(one), end(other))
        return begin <= end
    }

    private func begin(_ name: EntityName) -> String { name.validFrom ?? lexicon[name.entity]?.validFrom ?? "0000" }
    private func end(_ name: EntityName) -> String { name.validTo ?? lexicon[name.entity]?.validTo ?? "9999" }

    private func haveSameCase(_ one: EntityName, _ other: EntityName) -> Bool {
        one.text == other.text || !one.isCaseSensitive || !other.isCaseSensitive
    }

    // MARK: Numbers

    private var doubleIKs: [Problem] {
        var byIK: [String: [Entity]] = [:]
        for entity in lexicon.entities.values {
            for ik in [entity.ik].compactMap(\.self) + entity.otherIKs { byIK[ik, default: []].append(entity) }
        }
        return byIK.flatMap { ik, entities -> [Problem] in
            let entities = entities.sorted { $0.id < $1.id }
            return entities.indices.flatMap { index in
                entities[(index + 1)...].compactMap { other in
                    // A successor may keep the number.
                    guard entities[index].successor != other.id, other.successor != entities[index].id else {
                        return nil
                    }
                    return Problem(
                        kind: .doubleIK, entity: entities[index].id,
                        text: "shares the Institutionskennzeichen \(ik) with \(other.id)")
                }
            }
        }
    }

    /// Whether an Institutionskennzeichen has nine digits and the last one is right.
    ///
    /// Digits 3 to 8 are weighted 2, 1, 2, 1, 2, 1; the sum of the digits of the products, modulo 10, is digit 9
    /// (Arbeitsgemeinschaft Institutionskennzeichen, DGUV).
    public static func hasValidCheckDigit(_ ik: String) -> Bool {
        let digits = ik.utf8.map { Int($0) - 0x30 }
        guard digits.count == 9, digits.allSatisfy((0...9).contains) else { return false }
        let sum = digits[2..<8].enumerated().reduce(0) { sum, digit in
            let product = digit.element * (digit.offset.isMultiple(of: 2) ? 2 : 1)
            return sum + product / 10 + product % 10
        }
        return sum % 10 == digits[8]
    }

    // MARK: Dates

    private func gap(between end: String, and successor: Entity) -> String? {
        guard let last = Self.dayNumber(end) else { return nil }
        if let from = successor.validFrom, let first = Self.dayNumber(from), first > last + 1 {
            return "ends on \(end), but its successor \(successor.id) begins on \(from)"
        }
        if let to = successor.validTo, to <= end { return "its successor \(successor.id) ended on \(to) already" }
        return nil
    }

    /// Days since 1970-01-01 of `YYYY-MM-DD`, by Howard Hinnant's `days_from_civil`; `nil` if it is no day.
    private static func dayNumber(_ date: String) -> Int? {
        let fields = date.split(separator: "-").compactMap { Int($0) }
        guard date.utf8.count == 10, fields.count == 3, (1...12).contains(fields[1]), fields[2] >= 1 else { return nil }
        let isLeap = fields[0].isMultiple(of: 4) && (!fields[0].isMultiple(of: 100) || fields[0].isMultiple(of: 400))
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard fields[2] <= lengths[fields[1] - 1] else { return nil }
        let year = fields[1] > 2 ? fields[0] : fields[0] - 1
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (fields[1] > 2 ? fields[1] - 3 : fields[1] + 9) + 2) / 5 + fields[2] - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
