#if Store
    import ArgumentParser
    import Foundation
    import Intake
    import Store
    import Vorfall

    /// `vorfall doctor`
    struct DoctorCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "doctor",
            abstract: "Checks installation, configuration, lexicon, store and sources, and says what to do.",
            discussion: "Exit status: 0 all well, 1 something is wrong.")

        @Flag(help: "Write a line of JSON for each check.")
        var json = false

        @OptionGroup var storing: StoreOptions
        @OptionGroup var options: PipelineOptions

        func run() throws {
            var checks = Checks(isJSON: json)
            checks.note("program", "vorfall \(Version.current), traits \(Self.traits)")
            guard let pipeline = checks.try("configuration", "correct the key in the file", { try options.pipeline() })
            else {
                throw ExitCode(1)
            }
            let configuration = pipeline.configuration
            checks.note("configuration", "hash \(configuration.hash.prefix(16))")
            checks.note(
                "lexicon", "\(pipeline.lexicon.entities.count) entities, hash \(configuration.lexiconHash.prefix(16))")
            let sample = PipelineInput(text: "Seit Dienstag ist die App der Barmer gestört.", published: "2023-04-27")
            let found = checks.try("pipeline", "the program is damaged; build it again") {
                try pipeline.records(from: sample)
            }
            checks.expect(
                "pipeline", found.map { !$0.isEmpty } ?? true, "finds no record in a plain report", "build it again")
            checkStore(configuration, &checks)
            for source in configuration.sources { Self.check(source, &checks) }
            if checks.problems > 0 { throw ExitCode(1) }
        }

        private func checkStore(_ configuration: Configuration, _ checks: inout Checks) {
            let address = storing.address(configuration)
            guard Store.isServer(address) || FileManager.default.fileExists(atPath: address) else {
                checks.note("store", "\(address) is not there yet; `vorfall ingest` creates it")
                return
            }
            let opened = checks.try("store", "see above") {
                try Store(address: address, wait: 1, now: Date.now.ISO8601Format())
            }
            guard let store = opened, let counts = checks.try("store", "see above", { try store.counts() }) else {
                return
            }
            checks.note("store", "\(store.name): " + counts.map { "\($0.rows) \($0.table)" }.joined(separator: ", "))
            for problem in checks.try("store", "see above", { try store.problems() }) ?? [] {
                checks.expect("store", false, problem, "restore a copy, or try `sqlite3 FILE .recover`")
            }
            if let queue = checks.try("store", "see above", { try store.queueState() }) {
                if queue.waiting > 0 { checks.note("store", "\(queue.waiting) tasks wait: `vorfall work` reads them") }
                checks.expect(
                    "store", queue.abandoned == 0,
                    "\(queue.abandoned) tasks were taken \(Store.attemptLimit) times and not finished",
                    "look for them in table task; `vorfall ingest --queue` queues them again")
            }
            if let failed = counts.first(where: { $0.table == "failure" })?.rows, failed > 0 {
                checks.note(
                    "store", "\(failed) inputs failed: `vorfall retry --list` names them, `vorfall retry` tries again")
            }
        }

        private static func check(_ source: String, _ checks: inout Checks) {
            switch SourceKind(source) {
            case .path(let path), .feedFile(let path):
                checks.expect(
                    "source", FileManager.default.isReadableFile(atPath: path), "\(path) cannot be read",
                    "correct \"sources\" in the configuration, or give access")
            case .page(let address), .feed(let address):
                checks.expect(
                    "source", URL(string: address)?.host() != nil, "\(address) is no address",
                    "correct it in \"sources\"")
                #if !Fetch
                    checks.expect(
                        "source", false, "\(address) needs HTTP", "build with `swift build --traits Store,Fetch`")
                #endif
            }
        }

        private static var traits: String {
            var traits = ["Store"]
            #if Fetch
                traits.append("Fetch")
            #endif
            #if Serve
                traits.append("Serve")
            #endif
            return traits.joined(separator: ", ")
        }
    }

    /// Lines of a check, and how many problems there were.
    private struct Checks {
        /// Whether lines are JSON.
        let isJSON: Bool
        private(set) var problems = 0

        init(isJSON: Bool) { self.isJSON = isJSON }

        private struct Line: Encodable {
            let what: String
            let isWell: Bool
            let text: String
            var remedy: String?
        }

        func note(_ what: String, _ text: String) { write(Line(what: what, isWell: true, text: text)) }

        mutating func expect(_ what: String, _ holds: Bool, _ problem: String, _ remedy: String) {
            guard !holds else { return }
            problems += 1
            write(Line(what: what, isWell: false, text: problem, remedy: remedy))
        }

        mutating func `try`<Value>(_ what: String, _ remedy: String, _ body: () throws -> Value) -> Value? {
            do { return try body() } catch {
                expect(what, false, "\(error)", remedy)
                return nil
            }
        }

        private func write(_ line: Line) {
            if isJSON, let json = try? JSONLine.string(line) { return print(json) }
            let text = Terminal.safe("\(line.what): \(line.text)")
            print(
                line.isWell ? "ok       \(text)" : "PROBLEM  \(text)\n         do: \(Terminal.safe(line.remedy ?? ""))")
        }
    }
#endif
