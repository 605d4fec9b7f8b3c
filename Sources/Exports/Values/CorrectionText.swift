import Incidents

extension Correction {
    /// One line for people: `affectedInsurer barmer: change barmer → hkk (Ada, 2024-01-01: reason)`.
    var line: String {
        let change = [before, value].compactMap { $0 }.joined(separator: " → ")
        let head = [field.rawValue, subject].filter { !$0.isEmpty }.joined(separator: " ")
        return head + ": " + [action.rawValue, change].filter { !$0.isEmpty }.joined(separator: " ")
            + " (\(by), \(at): \(reason))"
    }

    /// All of the correction on one line.
    var note: String {
        var parts = [line, "text \(contentHash)"]
        if let insurer {
            parts.append(
                [insurer.id, insurer.name, insurer.ik, insurer.kind].compactMap { $0 }.joined(separator: ", "))
        }
        parts += evidence.map { "„\($0.exact)“ (block \($0.block), \($0.start)–\($0.end))" }
        return parts.joined(separator: "; ")
    }
}

extension IncidentRecord {
    /// The corrections by hand for people; of an insurer or group only its own.
    func correctionLines(insurer: String? = nil) -> [String] {
        (corrections ?? []).filter { insurer == nil || $0.subject == insurer || $0.value == insurer }.map(\.line)
    }
}
