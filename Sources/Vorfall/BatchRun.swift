import Foundation

/// Runs a pipeline over many inputs in parallel; the answers come in the order of the inputs.
public struct BatchRun: Sendable {
    /// What came of one input.
    public struct Outcome: Sendable {
        /// Name of the input: its path, or `-`.
        public let name: String
        public let result: Result<StageAnswer, PipelineError>
    }

    private let pipeline: Pipeline
    private let stage: Stage
    private let explainsNothing: Bool
    private let width: Int

    /// - Parameters:
    ///   - pipeline: reads all inputs.
    ///   - stage: what is asked of each input.
    ///   - explainsNothing: whether stage `incidents` says why a report gives no record.
    ///   - width: how many inputs are worked on at a time; the number of processors where it is not given.
    public init(pipeline: Pipeline, stage: Stage, explainsNothing: Bool = false, width: Int? = nil) {
        self.pipeline = pipeline
        self.stage = stage
        self.explainsNothing = explainsNothing
        self.width = max(1, width ?? ProcessInfo.processInfo.activeProcessorCount)
    }

    /// Reads the inputs and gives each outcome to a function, in order. One bad input never ends the run.
    ///
    /// At most twice as many inputs as are worked on are held, whatever their number.
    ///
    /// - Parameters:
    ///   - produce: gives the inputs to its argument, which waits while enough are held.
    ///   - deliver: takes the outcomes.
    public func run(
        _ produce: (_ read: (BatchInput) async throws -> Void) async throws -> Void,
        deliver: @escaping (Outcome) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
            var finished: [Int: Outcome] = [:]
            var (started, delivered) = (0, 0)
            func collect() async throws {
                guard let (number, outcome) = try await group.next() else { return }
                finished[number] = outcome
                while let next = finished.removeValue(forKey: delivered) {
                    delivered += 1
                    try deliver(next)
                }
            }
            try await produce { input in
                while started - delivered >= 2 * width { try await collect() }
                let number = started
                started += 1
                group.addTask { (number, outcome(of: input)) }
            }
            while delivered < started { try await collect() }
        }
    }

    /// Reads files.
    public func run(over files: [InputFile], deliver: @escaping (Outcome) throws -> Void) async throws {
        try await run({ read in for file in files { try await read(BatchInput(file)) } }, deliver: deliver)
    }

    private func outcome(of input: BatchInput) -> Outcome {
        do throws(PipelineError) {
            let read = try input.input(limit: pipeline.configuration.limits.pageBytes)
            return Outcome(
                name: input.name,
                result: .success(try pipeline.answer(stage, to: read, explainsNothing: explainsNothing)))
        } catch {
            return Outcome(name: input.name, result: .failure(error))
        }
    }
}

/// An input of a ``BatchRun``, read when its turn comes.
public struct BatchInput: Sendable {
    public let name: String
    private let read: @Sendable (_ limit: Int) throws(PipelineError) -> PipelineInput

    /// - Parameter read: gives the input, or fails if it has more bytes than its argument.
    public init(name: String, read: @escaping @Sendable (_ limit: Int) throws(PipelineError) -> PipelineInput) {
        self.name = name
        self.read = read
    }

    /// Reads the input.
    ///
    /// - Parameter limit: the largest number of bytes.
    public func input(limit: Int) throws(PipelineError) -> PipelineInput { try read(limit) }

    init(_ file: InputFile) {
        self.init(name: file.name) { limit throws(PipelineError) in try file.read(limit: limit) }
    }
}
