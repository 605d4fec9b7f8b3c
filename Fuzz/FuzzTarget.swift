/// One reader of foreign bytes, and what must hold whatever the bytes are.
///
/// A violated property ends the process, which is how libFuzzer learns of a finding.
protocol FuzzTarget: Sendable {
    /// Reads the bytes; errors of the reader are expected, traps are findings.
    func read(_ bytes: [UInt8])
}

/// The targets by name; the environment variable `FUZZ_TARGET` chooses one.
enum FuzzTargets {
    static let all: [String: any FuzzTarget] = [
        "article": ArticleTarget(),
        "dates": DatesTarget(),
        "records": RecordsTarget(),
        "worker": WorkerTarget(),
        "configuration": ConfigurationTarget(),
        "warc": WARCTarget(),
        "feed": FeedTarget(),
        "robots": RobotsTarget(),
    ]
}

/// Ends the process with a message if a property does not hold.
func require(_ holds: Bool, _ property: @autoclosure () -> String) {
    guard holds else { preconditionFailure(property()) }
}
