import ArgumentParser
import Dispatch
import Foundation
import Synchronization
import Vorfall

/// `vorfall worker`
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Answers JSON Lines on standard input, one line each, in order.",
        discussion: """
            A request: {"id": "a1", "url": "…", "html" | "htmlBase64" | "text": "…", "published": "2023-04-27", "fetched": "…"}
            A bad one is answered with {"id", "error": {"code", "message"}}; codes are tooLarge, timeout, notText, noArticle \
            and badRequest. {"hello": true} is answered with versions and hashes. Ends with 0 at the end of the input, and \
            when its parent ends.
            """)

    @Option(help: "What to answer: article, entities, dates or incidents.")
    var stage: Stage = .incidents

    @OptionGroup var options: PipelineOptions

    func run() throws {
        let pipeline = try options.pipeline()
        let worker = Worker(pipeline: pipeline, stage: stage)
        let seconds = pipeline.configuration.limits.seconds
        var input = LineInput()
        var output: [UInt8] = []
        while true {
            if !input.hasLine || output.count > 1 << 20 {
                FileHandle.standardOutput.write(Data(output))
                output.removeAll(keepingCapacity: true)
            }
            guard let line = input.next() else { break }
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            output += Self.answer(worker, to: line, within: seconds).utf8
            output.append(0x0A)
        }
        FileHandle.standardOutput.write(Data(output))
    }

    /// An answer, or the answer `timeout` if it takes too long. What takes too long is left behind: it holds no lock.
    private static func answer(_ worker: Worker, to line: [UInt8], within seconds: Double) -> String {
        let done = DispatchSemaphore(value: 0)
        let box = Box()
        DispatchQueue.global().async {
            box.set(worker.answer(to: line))
            done.signal()
        }
        return done.wait(timeout: .now() + seconds) == .success ? box.value : worker.timeoutAnswer(to: line)
    }

    private final class Box: Sendable {
        private let content = Mutex("")
        var value: String { content.withLock { $0 } }
        func set(_ value: String) { content.withLock { $0 = value } }
    }
}

/// Lines of standard input, read as they come.
struct LineInput {
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    private let parent = getppid()

    /// Whether a whole line is there without waiting.
    var hasLine: Bool { buffer[position...].contains(0x0A) }

    /// The next line without its line feed; waits for it; `nil` at the end of the input or when the parent has ended.
    mutating func next() -> [UInt8]? {
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { position = end + 1 }
                return Array(buffer[position..<end])
            }
            searched = buffer.count
            if isAtEnd {
                defer { position = buffer.count }
                return position < buffer.count ? Array(buffer[position...]) : nil
            }
            if position > 0 {
                buffer.removeFirst(position)
                searched -= position
                position = 0
            }
            guard waitForInput() else { return nil }
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count > 0 { buffer += chunk[..<count] } else if count == 0 || errno != EINTR { isAtEnd = true }
        }
    }

    /// Waits until input is there; false if the parent process ended meanwhile.
    private func waitForInput() -> Bool {
        while true {
            var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            let ready = poll(&descriptor, 1, 1_000)
            if ready > 0 { return true }
            if getppid() != parent { return false }
        }
    }
}
