import Incidents

/// How often what the program says with a confidence is right: in a calibrated program, 0.8 of all said with 0.8.
public struct Reliability: Sendable, Codable {
    /// Confidences of a range, and what came of them.
    public struct Bin: Sendable, Codable {
        public internal(set) var count = 0
        public internal(set) var right = 0
        public internal(set) var sum = 0.0

        /// The mean confidence of the bin.
        public var confidence: Double { count == 0 ? 0 : sum / Double(count) }
        /// Which share was right.
        public var accuracy: Double { count == 0 ? 0 : Double(right) / Double(count) }
    }

    /// The lower borders of the bins; the last ends with 1.
    public static let borders = [0.0, 0.5, 0.7, 0.8, 0.9, 0.95]
    public private(set) var records = [Bin](repeating: Bin(), count: borders.count)
    public private(set) var insurers = [Bin](repeating: Bin(), count: borders.count)

    /// The mean distance of confidence and accuracy, weighted by the bins' counts (expected calibration error).
    public static func error(of bins: [Bin]) -> Double {
        let total = bins.reduce(0) { $0 + $1.count }
        guard total > 0 else { return 0 }
        return bins.reduce(0) { $0 + abs($1.confidence - $1.accuracy) * Double($1.count) } / Double(total)
    }

    /// Counts a record and its affected insurers; a record is right if the gold has one of the same standing.
    mutating func add(_ record: IncidentRecord, gold: CorpusGold.RecordGold?) {
        Self.count(record.confidence, gold?.standing == record.standing.rawValue, in: &records)
        let affected = Set(gold?.affectedInsurers.map(\.id) ?? [])
        for insurer in record.affectedInsurers {
            Self.count(insurer.confidence, affected.contains(insurer.id), in: &insurers)
        }
    }

    private static func count(_ confidence: Double, _ isRight: Bool, in bins: inout [Bin]) {
        let index = borders.lastIndex { confidence >= $0 } ?? 0
        bins[index].count += 1
        bins[index].right += isRight ? 1 : 0
        bins[index].sum += confidence
    }
}
