#if Fetch
    import AsyncHTTPClient
    import Foundation
    import NIOCore
    import NIOHTTP1

    /// Fetches pages over HTTP, politely: asks robots.txt first, keeps requests to a host apart, asks only for what
    /// changed, waits and tries again when a server is busy.
    ///
    ///     let fetcher = PageFetcher(options: options)
    ///     let answer = try await fetcher.fetch("https://www.example.org/bericht.html", known: nil)
    ///     await fetcher.close()
    ///
    /// Addresses of private networks are refused: the host's name is resolved and each of its addresses looked at, then
    /// exactly that address is connected to; after each redirect anew. Certificates are checked.
    public actor PageFetcher {
        private let options: FetchOptions
        private let pacing: HostPacing
        private var robots: [String: Task<RobotsRules, Never>] = [:]
        private var clients: [String: HTTPClient] = [:]

        public init(options: FetchOptions) {
            self.options = options
            pacing = HostPacing(delay: .seconds(options.delay), width: options.perHost)
        }

        /// Ends all connections. Must be called before the fetcher goes.
        public func close() async {
            for client in clients.values { try? await client.shutdown() }
            clients = [:]
        }

        /// Fetches a page.
        ///
        /// - Parameter known: the fingerprint that the page had before; if it did not change there is no body.
        /// - Throws: ``IntakeError`` with code `fetch` or `tooLarge`.
        public func fetch(_ address: String, known: String?) async throws -> FetchAnswer {
            try await fetch(address, known: known, asksRobots: true)
        }

        private func fetch(_ address: String, known: String?, asksRobots: Bool) async throws -> FetchAnswer {
            var address = address
            for _ in 0...options.redirects {
                let target = try Target(address)
                _ = try await client(for: target)
                if asksRobots, await !rules(of: target).allows(target.path) {
                    throw IntakeError(.fetch, "\(address) is closed to robots (robots.txt)")
                }
                let response = try await request(target, known: known)
                switch response.head.status {
                case 200: return try answer(response, url: address, known: known)
                case 304: return Self.unchanged(address, fingerprint: known ?? "")
                case 301, 302, 303, 307, 308:
                    guard let location = response.head.fields["location"],
                        let next = URL(string: location, relativeTo: target.url)?.absoluteString
                    else { throw IntakeError(.fetch, "\(address) redirects to nowhere") }
                    address = next
                default: throw IntakeError(.fetch, "\(address): HTTP \(response.head.status)")
                }
            }
            throw IntakeError(.fetch, "\(address): more than \(options.redirects) redirects")
        }

        private func answer(_ response: Response, url: String, known: String?) throws(IntakeError) -> FetchAnswer {
            var body = response.body
            let codings = (response.head.fields["content-encoding"] ?? "").lowercased().split { $0 == "," || $0 == " " }
            for coding in codings.reversed() {
                body = try HTTPBody.decoded(body, coding: String(coding), limit: options.pageLimit)
            }
            let validator =
                response.head.fields["etag"].map { "etag:" + $0 }
                ?? response.head.fields["last-modified"].map { "modified:" + $0 }
            let fingerprint = validator ?? "hash:" + FetchAnswer.hash(of: body)
            guard fingerprint != known else { return Self.unchanged(url, fingerprint: fingerprint) }
            return FetchAnswer(
                url: url, body: body, contentType: response.head.fields["content-type"], fingerprint: fingerprint,
                isUnchanged: false)
        }

        private static func unchanged(_ url: String, fingerprint: String) -> FetchAnswer {
            FetchAnswer(url: url, body: [], contentType: nil, fingerprint: fingerprint, isUnchanged: true)
        }

        /// A site's robots.txt, asked for once. Without one all is allowed; from a server that fails, nothing.
        private func rules(of target: Target) async -> RobotsRules {
            if let task = robots[target.origin] { return await task.value }
            let product = options.product
            let task = Task { () -> RobotsRules in
                do {
                    let answer = try await fetch(target.origin + "/robots.txt", known: nil, asksRobots: false)
                    return RobotsRules(
                        String(decoding: answer.body.prefix(500 * 1024), as: UTF8.self), product: product)
                } catch let error as IntakeError {
                    return error.message.contains(": HTTP 4") ? .all : .none
                } catch {
                    return .none
                }
            }
            robots[target.origin] = task
            return await task.value
        }

        private struct Response {
            let head: HTTPHead
            let body: [UInt8]
        }

        /// A request, tried again while the server is busy or the connection breaks.
        private func request(_ target: Target, known: String?) async throws -> Response {
            var pause = options.backoff
            for attempt in 0...options.retries {
                let isLast = attempt == options.retries
                do {
                    let response = try await attemptRequest(target, known: known)
                    guard response.head.status == 429 || response.head.status >= 500, !isLast else { return response }
                    let asked = RetryAfter.seconds(response.head.fields["retry-after"])
                    guard asked ?? 0 <= options.longestPause else { return response }
                    await pacing.pause(target.host, for: .seconds(asked ?? pause))
                } catch let error as IntakeError {
                    throw error
                } catch let error as CancellationError {
                    throw error
                } catch {
                    guard !isLast else { throw IntakeError(.fetch, "\(target.url.absoluteString): \(error)") }
                    await pacing.pause(target.host, for: .seconds(pause))
                }
                pause *= 2
            }
            throw IntakeError(.fetch, "\(target.url.absoluteString): no answer")
        }

        private func attemptRequest(_ target: Target, known: String?) async throws -> Response {
            try await pacing.enter(target.host)
            do {
                let client = try await client(for: target)
                var request = HTTPClientRequest(url: target.url.absoluteString)
                request.headers.add(name: "User-Agent", value: options.userAgent)
                request.headers.add(
                    name: "Accept", value: "text/html, application/xml, application/json;q=0.9, */*;q=0.1")
                request.headers.add(name: "Accept-Language", value: "de, *;q=0.5")
                request.headers.add(name: "Accept-Encoding", value: "gzip, br")
                if let known, known.hasPrefix("etag:") {
                    request.headers.add(name: "If-None-Match", value: String(known.dropFirst(5)))
                } else if let known, known.hasPrefix("modified:") {
                    request.headers.add(name: "If-Modified-Since", value: String(known.dropFirst(9)))
                }
                let milliseconds = Int64(options.seconds * 1_000)
                let response = try await client.execute(request, timeout: .milliseconds(milliseconds))
                let body = try await Self.body(of: response, limit: options.pageLimit)
                await pacing.leave(target.host)
                let fields = Dictionary(response.headers.map { ($0.name.lowercased(), $0.value) }) { $1 }
                return Response(head: HTTPHead(status: Int(response.status.code), fields: fields), body: body)
            } catch {
                await pacing.leave(target.host)
                throw error
            }
        }

        private static func body(of response: HTTPClientResponse, limit: Int) async throws -> [UInt8] {
            var body: [UInt8] = []
            for try await chunk in response.body {
                body += chunk.readableBytesView
                guard body.count <= limit else { throw IntakeError(.tooLarge, "more than \(limit) bytes") }
            }
            return body
        }

        /// A client that connects to an address of the host that was looked at.
        private func client(for target: Target) async throws -> HTTPClient {
            let host = target.host
            let found = await withCheckedContinuation { continuation in
                DispatchQueue.global().async { continuation.resume(returning: NetworkAddress.addresses(of: host)) }
            }
            guard let first = found.first else { throw IntakeError(.fetch, "\(host): no such host") }
            if !options.allowPrivate, found.contains(where: { NetworkAddress($0)?.isPublic != true }) {
                throw IntakeError(.fetch, "\(host) is of a private network (allow it with fetching.allowPrivate)")
            }
            let name = "\(host) \(first)"
            if let client = clients[name] { return client }
            var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
            configuration.dnsOverride = [host: first]
            configuration.timeout.connect = .seconds(min(10, Int64(options.seconds.rounded(.up))))
            configuration.timeout.read = .milliseconds(Int64(options.seconds * 1_000))
            let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
            clients[name] = client
            return client
        }

        /// An address, taken apart.
        private struct Target {
            let url: URL
            let host: String
            /// Scheme, host and port.
            let origin: String
            /// With the query.
            let path: String

            init(_ address: String) throws(IntakeError) {
                guard let url = URL(string: address)?.absoluteURL, let scheme = url.scheme?.lowercased(),
                    scheme == "http" || scheme == "https", let host = url.host(), !host.isEmpty
                else { throw IntakeError(.fetch, "\(address) is no address of HTTP") }
                self.url = url
                self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
                origin = "\(scheme)://\(host)" + (url.port.map { ":\($0)" } ?? "")
                path = url.path(percentEncoded: true) + (url.query(percentEncoded: true).map { "?" + $0 } ?? "")
            }
        }
    }
#endif
