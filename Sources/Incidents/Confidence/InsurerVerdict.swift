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
            let spared = models[.spared]?.probability(of: features) ?? 0
            standing = spared >= LogisticModel.Name.spared.threshold ? .spared : .named
        }
    }
}
