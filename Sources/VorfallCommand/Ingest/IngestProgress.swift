#if Store
    import Foundation
    import Store

    /// How far a run is: a line that is drawn anew on a terminal, a plain line now and then elsewhere.
    final class IngestProgress {
        private let start = ContinuousClock.now
        private var shown = ContinuousClock.now
        private var done = 0
        private var failed = 0
        private let isQuiet: Bool
        /// How much of the sources is read, from 0 to 1, where it is known.
        var fraction: Double?

        /// - Parameter isQuiet: whether nothing is shown.
        init(isQuiet: Bool = false) { self.isQuiet = isQuiet }

        /// An input is done.
        func note(_ outcome: IngestOutcome) {
            done += 1
            if let failure = outcome.failure {
                failed += 1
                if Terminal.errorIsTerminal, !isQuiet {
                    clear()
                    Terminal.message("vorfall: \(Terminal.safe(outcome.key)): \(Terminal.safe(failure))")
                }
            }
            guard !isQuiet, ContinuousClock.now - shown > (Terminal.errorIsTerminal ? .milliseconds(200) : .seconds(10))
            else { return }
            shown = .now
            if Terminal.errorIsTerminal {
                FileHandle.standardError.write(Data("\r\u{1B}[K\(bar)\(line)".utf8))
            } else {
                Terminal.message("vorfall: \(line)")
            }
        }

        /// Removes the line, so that a message can be written.
        func clear() {
            if Terminal.errorIsTerminal, !isQuiet { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        }

        /// Inputs a second since the start.
        var rate: Double { Double(done) / max(0.001, seconds) }

        private var seconds: Double {
            let (whole, atto) = (ContinuousClock.now - start).components
            return Double(whole) + Double(atto) / 1e18
        }

        private var bar: String {
            guard let fraction else { return "" }
            let filled = Int(min(1, max(0, fraction)) * 30)
            return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled) + "] "
        }

        private var line: String {
            var line = "\(done) inputs, \(Int(rate))/s"
            if failed > 0 { line += ", \(failed) failed" }
            if let fraction, fraction > 0.001 {
                let left = Int(seconds * (1 - fraction) / fraction)
                line += ", \(Int(fraction * 100)) %, \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
            }
            return line
        }
    }

    extension IngestOutcome {
        /// Why it failed, for people.
        var failure: String? {
            guard case .failed(let code, let message) = result else { return nil }
            return "\(message) (\(code))"
        }
    }
#endif
