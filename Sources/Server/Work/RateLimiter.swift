#if Serve
    import Synchronization

    /// How many requests each caller may make: a token bucket each (Turner, "New Directions in Communications", 1986).
    final class RateLimiter: Sendable {
        private struct Bucket {
            var tokens: Double
            var filled: Double
        }

        private let rate: Double
        private let burst: Double
        private let buckets = Mutex<[String: Bucket]>([:])
        /// Buckets that are full again are dropped beyond this many.
        private static let capacity = 10_000

        /// - Parameter rate: requests a second over time; twice as many, at least one, may come at once.
        init(rate: Double) {
            self.rate = rate
            burst = max(1, 2 * rate)
        }

        /// Takes a request of a caller.
        ///
        /// - Parameter now: seconds since any fixed moment.
        /// - Returns: 0 if it may be served, else after how many seconds the next one may.
        func take(_ caller: String, now: Double) -> Double {
            buckets.withLock { buckets in
                if buckets.count >= Self.capacity { drop(from: &buckets, now: now) }
                var bucket = buckets[caller] ?? Bucket(tokens: burst, filled: now)
                bucket.tokens = min(burst, bucket.tokens + (now - bucket.filled) * rate)
                bucket.filled = now
                let wait = bucket.tokens >= 1 ? 0 : (1 - bucket.tokens) / rate
                if wait == 0 { bucket.tokens -= 1 }
                buckets[caller] = bucket
                return wait
            }
        }

        /// Drops what a new bucket would be the same as, and everything where that is not enough.
        private func drop(from buckets: inout [String: Bucket], now: Double) {
            buckets = buckets.filter { $0.value.tokens + (now - $0.value.filled) * rate < burst }
            if buckets.count >= Self.capacity { buckets.removeAll() }
        }
    }
#endif
