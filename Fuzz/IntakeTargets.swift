import Foundation

@testable import Intake

/// The bytes of an archive: every record is a page, a failure with its place, or the end.
struct WARCTarget: FuzzTarget {
    func read(_ bytes: [UInt8]) {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("fuzz-\(getpid()).warc.gz")
        guard (try? Data(bytes).write(to: file)) != nil else { preconditionFailure("\(file.path) cannot be written") }
        guard var reader = try? WARCReader(path: file.path, recordLimit: 1 << 20) else { return }
        var steps = 0
        while true {
            steps += 1
            require(steps <= bytes.count + 16, "the reader does not come to an end")
            do {
                guard try reader.next() != nil else { return }
            } catch {
                guard (try? reader.skipDamage()) == true else { return }
            }
        }
    }
}

/// The bytes of a feed or a sitemap.
struct FeedTarget: FuzzTarget {
    func read(_ bytes: [UInt8]) {
        guard let feed = try? Feed(bytes, address: "https://feed.example/") else { return }
        for entry in feed.entries { require(!entry.url.isEmpty, "an entry without an address") }
    }
}

/// The text of a robots.txt; the second line of the input is the path that is asked for.
struct RobotsTarget: FuzzTarget {
    func read(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let rules = RobotsRules(text, product: "vorfall")
        _ = rules.allows("/")
        _ = rules.allows("/" + text.prefix(64))
    }
}
