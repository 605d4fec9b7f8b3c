/// A logistic regression: how likely something is, from named features.
///
/// The weights stand in `Resources/confidence.tsv`, written by `scripts/train-confidence`; a feature without weight does not
/// count. Trained with a penalty on large weights and checked by cross-validation over reports, such a model is calibrated:
/// of all that it gives 0.8, four in five are right. Method: Niculescu-Mizil and Caruana, "Predicting Good Probabilities with
/// Supervised Learning", 2005.
struct LogisticModel: Sendable {
    /// What the bundled file holds models of.
    enum Name: String, Sendable, CaseIterable {
        /// Whether an organisation is the one that was hit.
        case hit
        /// Whether a part of a report tells of an incident.
        case record
        /// Whether an insurer is affected.
        case affected
        /// Whether an insurer that is not affected is said to be spared.
        case spared

        /// From which probability on it is taken as true: where precision and recall were best balanced in
        /// cross-validation over reports.
        var threshold: Double {
            switch self {
            case .hit: 0.35
            case .record: 0.5
            case .affected: 0.5
            case .spared: 0.5
            }
        }
    }

    private let weights: [String: Double]

    /// The models of the bundled file.
    static let bundled: [Name: LogisticModel] = {
        let table = EmbeddedResources.confidence.utf8Text
        return Dictionary(uniqueKeysWithValues: Name.allCases.map { ($0, LogisticModel($0, table: table)) })
    }()

    /// Reads lines `model TAB feature TAB weight`; `bias` is a feature that everything has.
    init(_ name: Name, table: String) {
        var weights: [String: Double] = [:]
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count == 3, fields[0] == name.rawValue, let weight = Double(fields[2]) else { continue }
            weights[String(fields[1])] = weight
        }
        self.weights = weights
    }

    /// From 0 to 1, to three digits.
    func probability(of features: Features) -> Double {
        var sum = weights["bias"] ?? 0
        for (name, value) in features.values { sum += (weights[name] ?? 0) * value }
        return (1_000 / (1 + Self.exponential(-sum))).rounded() / 1_000
    }

    /// e to a power, to eight digits, without the C library: the same on every machine.
    private static func exponential(_ power: Double) -> Double {
        let bounded = max(-40, min(40, power))
        let halvings = 12
        let small = bounded / Double(1 << halvings)
        var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
        for _ in 0..<halvings { result *= result }
        return result
    }
}

/// What a model looks at: named values, mostly 0 or 1.
public struct Features: Sendable, Hashable {
    public private(set) var values: [(name: String, value: Double)] = []

    mutating func add(_ name: String, _ value: Double) {
        if value != 0 { values.append((name, value)) }
    }

    mutating func add(_ name: String, _ holds: Bool) { add(name, holds ? 1 : 0) }

    /// A count, whose weight grows up to a limit: `limit` and more give 1.
    mutating func add(_ name: String, count: Int, limit: Int) { add(name, Double(min(count, limit)) / Double(limit)) }

    public static func == (one: Features, other: Features) -> Bool {
        one.values.elementsEqual(other.values) { $0.name == $1.name && $0.value == $1.value }
    }

    public func hash(into hasher: inout Hasher) {
        for (name, value) in values {
            hasher.combine(name)
            hasher.combine(value)
        }
    }
}
