/// What the lexicon says of an entity, for people: its kind and numbers, its history, its names and why some need
/// proof.
public struct EntityDescription: Sendable, CustomStringConvertible {
    public let entity: Entity
    /// Entities that became this one.
    public let predecessors: [Entity]
    /// The entity that this one became, and what that became, in order.
    public let successors: [Entity]
    public let names: [EntityName]
    /// For each name the other entities that have it too.
    public let sharedWith: [[Entity]]

    /// Describes an entity of a lexicon, or gives `nil` if it has none of that identifier.
    public init?(of id: String, in lexicon: Lexicon) {
        guard let entity = lexicon[id] else { return nil }
        self.entity = entity
        predecessors = lexicon.predecessors(of: id)
        var successors: [Entity] = []
        var next = entity.successor
        while let id = next, let successor = lexicon[id], !successors.contains(successor), id != entity.id {
            successors.append(successor)
            next = successor.successor
        }
        self.successors = successors
        names = lexicon.names(of: id)
        sharedWith = names.map { name in lexicon.entities(named: name.text).filter { $0.id != id } }
    }

    public var description: String {
        var lines = ["\(entity.name) (\(entity.id))"]
        lines.append("  kind: " + [entity.insurerKind, entity.kind.rawValue].compactMap(\.self).joined(separator: " "))
        if let ik = entity.ik {
            lines.append("  Institutionskennzeichen: " + ([ik] + entity.otherIKs).joined(separator: ", "))
        }
        if entity.validFrom != nil || entity.validTo != nil {
            lines.append("  existed: \(Self.span(entity.validFrom, entity.validTo))")
        }
        for old in predecessors {
            lines.append("  came from: \(old.name) (\(old.id)), \(Self.span(old.validFrom, old.validTo))")
        }
        for new in successors { lines.append("  became: \(new.name) (\(new.id))") }
        lines.append("  names:")
        for (name, shared) in zip(names, sharedWith) {
            var line = "    \(name.text)"
            if name.validFrom != nil || name.validTo != nil { line += ", \(Self.span(name.validFrom, name.validTo))" }
            if name.isCaseSensitive { line += ", as it is written" }
            if name.rule != .safe { line += ": \(name.rule.explanation)" }
            lines.append(line)
            if !shared.isEmpty { lines.append("      also a name of " + shared.map(\.id).joined(separator: ", ")) }
        }
        return lines.joined(separator: "\n")
    }

    private static func span(_ from: String?, _ until: String?) -> String {
        switch (from, until) {
        case (let from?, let until?): "from \(from) to \(until)"
        case (let from?, nil): "since \(from)"
        case (nil, let until?): "until \(until)"
        case (nil, nil): "dates unknown"
        }
    }
}

extension Lexicon {
    /// The entities with an identifier or a name, whatever its case, hyphens and umlauts; by identifier.
    public func entities(named name: String) -> [Entity] {
        if let entity = entities[name] { return [entity] }
        let hashes = NameUnits.units(of: Array(name.utf8)).map(\.hash)
        guard !hashes.isEmpty else { return [] }
        let ids = Set(
            names.lazy.filter { NameUnits.units(of: Array($0.text.utf8)).map(\.hash) == hashes }.map(\.entity))
        return ids.compactMap { entities[$0] }.sorted { $0.id < $1.id }
    }
}
