import ArgumentParser
import Foundation
import HTML
import Intake
import Vorfall

/// `vorfall benchmark`
struct BenchmarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark",
        abstract: "Measures the stages against libxml2's own parse of the same pages.",
        discussion: """
            In one process and one thread, page by page and in turn: libxml2's htmlReadMemory, page to article, page to \
            records. The figures are the medians of the rounds, in processor time. Last, how many pages a second two threads \
            read, by one thread.
            """)

    @Argument(help: "Pages, also compressed ones (.gz, .zst), or folders of pages.")
    var input: [String]

    @Option(help: "How often all pages are read.")
    var rounds = 5

    @Flag(help: "Write the figures as JSON.")
    var json = false

    @OptionGroup var options: PipelineOptions

    func validate() throws {
        guard rounds > 0 else { throw ValidationError("--rounds must be at least 1") }
    }

    func run() throws {
        let pipeline = try options.pipeline()
        var pages: [[UInt8]] = []
        for file in input.flatMap({ FileSource(path: $0).names })
        where !FileSource.withoutCompression(file).hasSuffix(".txt") && !WARCSource.isArchive(file) {
            do {
                pages.append(try FileSource.bytes(of: file, limit: pipeline.configuration.limits.pageBytes))
            } catch {
                Terminal.message("vorfall: \(file): \(error)")
            }
        }
        guard !pages.isEmpty else {
            Terminal.message("vorfall: no page in \(input.joined(separator: ", "))")
            throw ExitCode(1)
        }
        var parse: [Double] = []
        var article: [Double] = []
        var records: [Double] = []
        for _ in 0..<rounds {
            var seconds = [0.0, 0.0, 0.0]
            for page in pages {
                let input = PipelineInput(page: page)
                seconds[0] += Self.time { HTMLBaseline.parse(page) }
                seconds[1] += Self.time { _ = try? pipeline.article(from: input) }
                seconds[2] += Self.time { _ = try? pipeline.records(from: input) }
            }
            parse.append(seconds[0])
            article.append(seconds[1])
            records.append(seconds[2])
        }
        let floor = Self.median(parse)
        let stages = [("htmlReadMemory", parse), ("page to article", article), ("page to records", records)].map {
            Figures.Stage(name: $0, seconds: Self.median($1) / Double(pages.count), ratio: Self.median($1) / floor)
        }
        let figures = Figures(
            pages: pages.count, bytes: pages.reduce(0) { $0 + $1.count }, rounds: rounds, stages: stages,
            gainOfTwoThreads: Self.gain(pipeline, pages))
        print(json ? try JSONLine.string(figures, isPretty: true) : figures.text)
    }

    private struct Figures: Encodable {
        struct Stage: Encodable {
            let name: String
            /// Processor time a page.
            let seconds: Double
            /// Against the parse alone.
            let ratio: Double
        }
        let pages: Int
        let bytes: Int
        let rounds: Int
        let stages: [Stage]
        let gainOfTwoThreads: Double

        var text: String {
            let lines = stages.map { stage in
                stage.name.padding(toLength: 17, withPad: " ", startingAt: 0)
                    + String(
                        format: "%8.3f ms a page  %7.1f MB/s  ratio %.2f", stage.seconds * 1e3,
                        Double(bytes) / Double(pages) / stage.seconds / 1e6, stage.ratio)
            }
            return
                (["\(pages) pages, \(String(format: "%.1f", Double(bytes) / 1e6)) MB, \(rounds) rounds"] + lines + [
                    String(format: "two threads       %8.2f times the pages a second", gainOfTwoThreads)
                ]).joined(separator: "\n")
        }
    }

    /// How many times as many pages two threads read in a second as one does, in wall time.
    private static func gain(_ pipeline: Pipeline, _ pages: [[UInt8]]) -> Double {
        func wall(threads: Int) -> Duration {
            ContinuousClock().measure {
                DispatchQueue.concurrentPerform(iterations: threads) { thread in
                    for index in stride(from: thread, to: pages.count, by: threads) {
                        _ = try? pipeline.article(from: PipelineInput(page: pages[index]))
                    }
                }
            }
        }
        return wall(threads: 1) / wall(threads: 2)
    }

    private static func time(_ work: () -> Void) -> Double {
        let start = clock()
        work()
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
