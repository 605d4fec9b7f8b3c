extension Configuration {
    /// How `vorfall serve` serves.
    public struct Server: Sendable, Hashable {
        /// The address to listen on. Reading is open to everybody on loopback only.
        public var host = "127.0.0.1"
        /// The port to listen on; 0 for any that is free.
        public var port = 8080
        /// What links in webhooks begin with, such as `https://vorfall.example.org`; where it is not set they have no host.
        public var url: String?
        /// A PEM file with the certificate and those between it and the root, relative to the configuration's folder.
        public var certificate: String?
        /// A PEM file with the certificate's private key.
        public var key: String?
        /// The largest body of a request, in bytes.
        public var bodyBytes = 5_000_000
        /// The longest time for an answer, in seconds; streams excepted.
        public var seconds = 30.0
        /// How many requests a second one token, or one address without a token, may make over time; twice as many at
        /// once. Reading on loopback without a token is not limited.
        public var requestsPerSecond = 50.0
        /// How many pages are extracted at a time; 0 for as many as there are processors.
        public var extractions = 0
        /// How many pages may wait for their extraction; what comes then is refused with 503.
        public var waiting = 256
        /// The most connections at a time.
        public var connections = 4_000
        /// The most listeners of the event stream.
        public var listeners = 1_000
        /// How long requests under way may take to finish once the service is told to end, in seconds.
        public var graceSeconds = 30.0

        /// The defaults.
        public init() {}

        init(_ reader: ConfigurationReader) throws(ConfigurationError) {
            try reader.allow([
                "host", "port", "url", "certificate", "key", "bodyBytes", "seconds", "requestsPerSecond", "extractions",
                "waiting", "connections", "listeners", "graceSeconds",
            ])
            host = try reader.string("host") ?? host
            port = try reader.integer("port", 0...65_535) ?? port
            url = try reader.string("url")
            certificate = try reader.string("certificate")
            key = try reader.string("key")
            bodyBytes = try reader.integer("bodyBytes", 1...1_000_000_000) ?? bodyBytes
            seconds = try reader.number("seconds", 0.01...3_600) ?? seconds
            requestsPerSecond = try reader.number("requestsPerSecond", 0.01...1_000_000) ?? requestsPerSecond
            extractions = try reader.integer("extractions", 0...1_000) ?? extractions
            waiting = try reader.integer("waiting", 0...1_000_000) ?? waiting
            connections = try reader.integer("connections", 1...1_000_000) ?? connections
            listeners = try reader.integer("listeners", 0...1_000_000) ?? listeners
            graceSeconds = try reader.number("graceSeconds", 0...3_600) ?? graceSeconds
        }
    }
}
