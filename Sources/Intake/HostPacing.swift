/// Keeps requests to one host apart in time and few at a time.
actor HostPacing {
    private struct Host {
        var active = 0
        var free: ContinuousClock.Instant
    }

    private let delay: Duration
    private let width: Int
    private var hosts: [String: Host] = [:]

    /// - Parameters:
    ///   - delay: the least time from one request's start to the next one's.
    ///   - width: the most requests at a time.
    init(delay: Duration, width: Int) {
        self.delay = delay
        self.width = width
    }

    /// Waits until a request to a host may start. Each is followed by ``leave(_:)``.
    func enter(_ host: String) async throws {
        while hosts[host]?.active ?? 0 >= width { try await Task.sleep(for: .milliseconds(10)) }
        let now = ContinuousClock.now
        let start = max(now, hosts[host]?.free ?? now)
        hosts[host, default: Host(free: start)].active += 1
        hosts[host]?.free = start + delay
        do { try await Task.sleep(until: start, clock: .continuous) } catch {
            leave(host)
            throw error
        }
    }

    /// A request has ended.
    func leave(_ host: String) { hosts[host]?.active -= 1 }

    /// The host asked to be left alone for a time.
    func pause(_ host: String, for duration: Duration) {
        let until = ContinuousClock.now + duration
        if let free = hosts[host]?.free, free < until { hosts[host]?.free = until }
    }
}
