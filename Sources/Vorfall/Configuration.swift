import Entities
import Foundation
import Incidents

/// What `pipeline.json` says.
///
///     {
///       "limits": { "pageBytes": 20000000, "seconds": 10 },
///       "lexicons": ["clinics.tsv"],
///       "incidents": { "background": true },
///       "sources": ["reports/", "https://www.example.org/feed.xml"],
///       "sinks": { "incidents.csv": "csv" },
///       "store": "vorfall.sqlite",
///       "evaluation": { "corpus": "corpus", "thresholds": { "affectedInsurers": 0.97 } }
///     }
///
/// Every key is optional. A key that is not known, and a value of the wrong kind, is a ``ConfigurationError``.
public struct Configuration: Sendable, Hashable {
    public struct Limits: Sendable, Hashable {
        /// The largest page or text, in bytes.
        public var pageBytes = 20_000_000
        /// The longest time for one line of the worker, in seconds.
        public var seconds = 10.0
    }

    public struct Incidents: Sendable, Hashable {
        /// Whether earlier incidents that a report recalls become records.
        public var background = true
    }

    public struct Evaluation: Sendable, Hashable {
        /// The folder of the corpus, relative to the configuration's.
        public var corpus = "corpus"
        /// The least F1 of a field, by its name, from 0 to 1.
        public var thresholds: [String: Double] = [:]
    }

    /// How pages are fetched.
    public struct Fetching: Sendable, Hashable {
        /// How the program names itself to servers.
        public var userAgent = "vorfall/\(Version.current) (+https://vorfall.example/bot)"
        /// The least time between two requests to a host, in seconds.
        public var delay = 1.0
        /// The most requests to a host at a time.
        public var perHost = 2
        /// The longest time for one request, in seconds.
        public var seconds = 30.0
        /// How often a request is tried again after an error of the server.
        public var retries = 3
        /// Whether addresses of private networks are fetched.
        public var allowPrivate = false
    }

    public var limits = Limits()
    /// What `vorfall ingest` reads where the command line names nothing: paths and addresses.
    public var sources: [String] = []
    /// Files, relative to the configuration's folder, that `vorfall ingest` writes after a run, with their formats.
    public var sinks: [String: String] = [:]
    /// Where records are kept: a path, relative to the configuration's folder, or `postgres://…`.
    public var store = "vorfall.sqlite"
    public var fetching = Fetching()
    public var server = Server()
    /// Files with entities that extend or replace those of the program, relative to the configuration's folder.
    public var lexicons: [String] = []
    public var incidents = Incidents()
    public var evaluation = Evaluation()
    /// The folder that relative paths start from.
    public var folder = "."
    /// SHA-256 of the file, or of nothing.
    public private(set) var hash = Self.emptyHash
    /// SHA-256 of the lexicons, the program's and the user's.
    public private(set) var lexiconHash = Self.bundledLexiconHash
    private static let emptyHash = SHA256.hexadecimal(of: [UInt8]())
    private static let bundledLexiconHash = SHA256.hexadecimal(of: Lexicon.bundledText.utf8)

    /// The defaults.
    public init() {}

    /// Reads a file.
    public init(file path: String) throws(ConfigurationError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ConfigurationError(file: path, key: "", problem: "the file cannot be read")
        }
        try self.init(json: data, file: path)
    }

    /// Reads JSON.
    ///
    /// - Parameters:
    ///   - json: the contents.
    ///   - file: the file's path, for messages and relative paths.
    public init(json: Data, file: String) throws(ConfigurationError) {
        let top = try ConfigurationReader(json: json, file: file)
        try top.allow([
            "$schema", "limits", "lexicons", "incidents", "sources", "sinks", "store", "fetching", "server",
            "evaluation",
        ])
        if let reader = try top.object("limits") {
            try reader.allow(["pageBytes", "seconds"])
            limits.pageBytes = try reader.integer("pageBytes", 1...1_000_000_000) ?? limits.pageBytes
            limits.seconds = try reader.number("seconds", 0.001...3_600) ?? limits.seconds
        }
        lexicons = try top.strings("lexicons") ?? []
        if let reader = try top.object("incidents") {
            try reader.allow(["background"])
            incidents.background = try reader.boolean("background") ?? incidents.background
        }
        sources = try top.strings("sources") ?? []
        if let reader = try top.object("sinks") {
            for file in reader.keys { sinks[file] = try reader.string(file) }
        }
        store = try top.string("store") ?? store
        if let reader = try top.object("fetching") { try read(fetching: reader) }
        if let reader = try top.object("server") { server = try Server(reader) }
        if let reader = try top.object("evaluation") {
            try reader.allow(["corpus", "thresholds"])
            evaluation.corpus = try reader.string("corpus") ?? evaluation.corpus
            if let thresholds = try reader.object("thresholds") {
                try thresholds.allow(EvaluationField.allCases.map(\.rawValue))
                for field in thresholds.keys {
                    evaluation.thresholds[field] = try thresholds.number(field, 0...1)
                }
            }
        }
        folder = (file as NSString).deletingLastPathComponent
        if folder.isEmpty { folder = "." }
        hash = SHA256.hexadecimal(of: json)
        for path in lexicons { lexiconHash += SHA256.hexadecimal(of: try contents(of: path, in: file)) }
        if !lexicons.isEmpty { lexiconHash = SHA256.hexadecimal(of: lexiconHash.utf8) }
    }

    private mutating func read(fetching reader: ConfigurationReader) throws(ConfigurationError) {
        try reader.allow(["userAgent", "delay", "perHost", "seconds", "retries", "allowPrivate"])
        fetching.userAgent = try reader.string("userAgent") ?? fetching.userAgent
        fetching.delay = try reader.number("delay", 0...3_600) ?? fetching.delay
        fetching.perHost = try reader.integer("perHost", 1...100) ?? fetching.perHost
        fetching.seconds = try reader.number("seconds", 0.1...3_600) ?? fetching.seconds
        fetching.retries = try reader.integer("retries", 0...20) ?? fetching.retries
        fetching.allowPrivate = try reader.boolean("allowPrivate") ?? fetching.allowPrivate
    }

    /// The program's lexicon with the user's.
    func lexicon() throws(ConfigurationError) -> Lexicon {
        var lexicon = Lexicon.bundled
        for path in lexicons {
            let data = try contents(of: path, in: "pipeline.json")
            do {
                lexicon = try lexicon.adding(String(decoding: data, as: UTF8.self), file: path)
            } catch {
                throw ConfigurationError(file: path, key: "", problem: "\(error)")
            }
        }
        return lexicon
    }

    private func contents(of path: String, in file: String) throws(ConfigurationError) -> Data {
        let full = path.hasPrefix("/") ? path : folder + "/" + path
        guard let data = FileManager.default.contents(atPath: full) else {
            throw ConfigurationError(file: file, key: "lexicons", problem: "\(full) cannot be read")
        }
        return data
    }
}

/// A key of the configuration that is wrong.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
    public let file: String
    /// The path of the key, such as `limits.pageBytes`; empty for the whole file.
    public let key: String
    /// What is wrong, and what is allowed.
    public let problem: String

    public var description: String { key.isEmpty ? "\(file): \(problem)" : "\(file): \(key): \(problem)" }
}
