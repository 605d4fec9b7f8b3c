/// Conditions of a query that all must hold, with their parameters in order.
struct Conditions {
    private var terms: [String] = []
    private(set) var arguments: [SQLValue] = []

    /// Adds a condition; each `?` in it stands for one of the values.
    mutating func add(_ condition: String, _ values: SQLValue...) { add(condition, values: values) }

    mutating func add(_ condition: String, values: [SQLValue]) {
        var text = ""
        for character in condition {
            text.append(character)
            if character == "?" { text += String(arguments.count + text.count { $0 == "?" }) }
        }
        terms.append(text)
        arguments += values
    }

    /// `WHERE …`, or nothing where there is no condition.
    var clause: String { terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ") }
}
