import Foundation
import HTML

/// The addresses that a feed or sitemap names: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1, sitemaps with news extension,
/// and indices of sitemaps.
///
///     let feed = try Feed(bytes, address: "https://www.example.org/feed.xml")
///     for entry in feed.entries { print(entry.url, entry.published ?? "") }
public struct Feed: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        /// Absolute.
        public let url: String
        /// As the feed writes it, brought to ISO 8601 where it is in the form of RFC 822.
        public let published: String?
    }

    /// The pages, in the order of the feed, each once.
    public let entries: [Entry]
    /// Further sitemaps that an index names.
    public let sitemaps: [String]

    /// Reads a feed.
    ///
    /// - Parameter address: where it came from, for relative addresses.
    /// - Throws: ``IntakeError`` with code `feed` for what is none of the formats.
    public init(_ bytes: [UInt8], address: String) throws(IntakeError) {
        let base = URL(string: address)
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        let found: (entries: [Entry], sitemaps: [String])
        if first == UInt8(ascii: "{") {
            found = (try Self.jsonFeed(bytes), [])
        } else {
            found = try Self.xml(bytes)
        }
        var seen: Set<String> = []
        entries = found.entries.compactMap { entry in
            guard let url = URL(string: entry.url, relativeTo: base)?.absoluteString, url.hasPrefix("http") else {
                return nil
            }
            return seen.insert(url).inserted ? Entry(url: url, published: entry.published.map(FeedDate.iso8601)) : nil
        }
        sitemaps = found.sitemaps.compactMap { URL(string: $0, relativeTo: base)?.absoluteString }
    }

    private static func jsonFeed(_ bytes: [UInt8]) throws(IntakeError) -> [Entry] {
        guard let object = (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any],
            let items = object["items"] as? [[String: Any]]
        else { throw IntakeError(.feed, "is no JSON Feed: it has no \"items\"") }
        return items.compactMap { item in
            (item["url"] as? String ?? item["external_url"] as? String).map {
                Entry(url: $0, published: item["date_published"] as? String)
            }
        }
    }

    private static func xml(_ bytes: [UInt8]) throws(IntakeError) -> (entries: [Entry], sitemaps: [String]) {
        let document = XMLEvents(bytes)
        let reader = FeedReader(document.events)
        guard reader.isFeed else {
            throw IntakeError(.feed, "is no RSS, Atom or JSON feed and no sitemap")
        }
        if let line = document.faultLine, reader.entries.isEmpty {
            throw IntakeError(.feed, "is damaged XML (line \(line))")
        }
        return (reader.entries, reader.sitemaps)
    }
}

/// Gathers the entries of a feed from its elements.
private struct FeedReader {
    private(set) var entries: [Feed.Entry] = []
    private(set) var sitemaps: [String] = []
    private(set) var isFeed = false
    private var text = ""
    private var url: String?
    private var published: String?
    private var isInEntry = false

    init(_ events: [XMLEvents.Event]) {
        guard case .start(let root, _)? = events.first(where: { if case .start = $0 { true } else { false } }) else {
            return
        }
        isFeed = ["rss", "feed", "urlset", "sitemapindex", "rdf:RDF"].contains(root)
        for event in events {
            switch event {
            case .start(let name, let attributes): open(name, attributes)
            case .text(let string): text += string
            case .end(let name): close(name)
            }
        }
    }

    private mutating func open(_ element: String, _ attributes: [String: String]) {
        text = ""
        switch element {
        case "item", "entry", "url", "sitemap":
            isInEntry = true
            url = nil
            published = nil
        case "link" where isInEntry:
            if let address = attributes["href"], attributes["rel"] ?? "alternate" == "alternate" {
                url = url ?? address
            }
        default: break
        }
    }

    private mutating func close(_ element: String) {
        guard isInEntry else { return }
        let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
        text = ""
        switch element {
        case "link", "loc": if !value.isEmpty { url = url ?? value }
        case "guid" where value.hasPrefix("http"): url = url ?? value
        case "pubDate", "published", "dc:date", "news:publication_date": published = value
        case "updated", "lastmod": published = published ?? value
        case "item", "entry", "url":
            isInEntry = false
            if let url { entries.append(Feed.Entry(url: url, published: published)) }
        case "sitemap":
            isInEntry = false
            if let url { sitemaps.append(url) }
        default: break
        }
    }
}

/// Dates of feeds.
enum FeedDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// `Thu, 27 Apr 2023 16:12:00 +0200` (RFC 822) as `2023-04-27T16:12:00+02:00`; anything else as it is.
    static func iso8601(_ text: String) -> String {
        let words = text.split { $0 == " " || $0 == "," }.map(String.init)
        let start = words.first.map { Int($0) == nil } == true ? 1 : 0
        guard words.count >= start + 4, let day = Int(words[start]), (1...31).contains(day),
            let month = months.firstIndex(of: words[start + 1].prefix(3).lowercased()), let year = Int(words[start + 2])
        else { return text }
        let clock = words[start + 3].split(separator: ":").compactMap { Int($0) }
        guard clock.count >= 2 else { return text }
        let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let zone = words.count > start + 4 ? words[start + 4] : "GMT"
        let offset =
            zone.count == 5 && (zone.hasPrefix("+") || zone.hasPrefix("-"))
            ? "\(zone.prefix(3)):\(zone.suffix(2))" : "Z"
        let fullYear = year < 100 ? 2000 + year : year
        return "\(fullYear)-\(pad(month + 1))-\(pad(day))T\(pad(clock[0])):\(pad(clock[1])):"
            + "\(pad(clock.count > 2 ? clock[2] : 0))\(offset)"
    }
}
