/// What a report says of an insurer on the whole, and how sure that is.
struct InsurerVerdict: Sendable {
    let standing: Effect.Standing
    /// How likely the insurer is affected, from 0 to 1.
    let confidence: Double

    init(_ features: Features, models: [LogisticModel.Name: LogisticModel]) {
        guard !features.values.contains(where: { $0.name == Features.onlyCustomer }) else {
            (standing, confidence) = (.named, 0)
            return
        }
        confidence = models[.affected]?.probability(of: features) ?? 0
        if confidence >= LogisticModel.Name.affected.threshold {
            standing = .affected
        } else {
            guard Self.mayBeSpared(features) else {
                standing = .named
                return
            }
            let spared = models[.spared]?.probability(of: features) ?? 0
            standing = spared >= LogisticModel.Name.spared.threshold ? .spared : .named
        }
    }

    /// Whether anything is said that may spare an insurer: not where each clause tells that it is affected, and none with "nicht".
    private static func mayBeSpared(_ features: Features) -> Bool {
        let names = Set(features.values.map(\.name))
        return !names.contains("only affected") || names.contains("clause negator")
    }
}
