#if Serve
    import Foundation
    import Synchronization

    /// What the service did, in the text format of Prometheus (version 0.0.4).
    final class Metrics: Sendable {
        private struct Key: Hashable {
            let route: String
            let method: String
        }

        private struct Series {
            var statuses: [Int: Int] = [:]
            /// For each bound the number of requests that took no longer.
            var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
            var seconds = 0.0
            var count = 0
        }

        private let series = Mutex<[Key: Series]>([:])
        /// Upper bounds of the histogram, in seconds.
        private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

        /// Notes an answer.
        ///
        /// - Parameter route: the pattern of the path, such as `/v1/incidents/{id}`.
        func note(route: String, method: String, status: Int, seconds: Double) {
            series.withLock { all in
                var one = all[Key(route: route, method: method), default: Series()]
                one.statuses[status, default: 0] += 1
                for (index, bound) in Self.bounds.enumerated() where seconds <= bound { one.buckets[index] += 1 }
                one.seconds += seconds
                one.count += 1
                all[Key(route: route, method: method)] = one
            }
        }

        /// The text, with some values that are read now.
        ///
        /// - Parameter gauges: name, help and value.
        func text(gauges: [(name: String, help: String, value: Int)]) -> String {
            let sorted = series.withLock { $0 }.sorted { ($0.key.route, $0.key.method) < ($1.key.route, $1.key.method) }
            var text = "# HELP vorfall_requests_total Requests answered.\n# TYPE vorfall_requests_total counter\n"
            for (key, one) in sorted {
                for (status, count) in one.statuses.sorted(by: { $0.key < $1.key }) {
                    text += "vorfall_requests_total{\(Self.labels(key)),status=\"\(status)\"} \(count)\n"
                }
            }
            text += "# HELP vorfall_request_seconds Time from the request's head to the answer's.\n"
            text += "# TYPE vorfall_request_seconds histogram\n"
            for (key, one) in sorted {
                for (bound, count) in zip(Self.bounds, one.buckets) {
                    text += "vorfall_request_seconds_bucket{\(Self.labels(key)),le=\"\(bound)\"} \(count)\n"
                }
                text += "vorfall_request_seconds_bucket{\(Self.labels(key)),le=\"+Inf\"} \(one.count)\n"
                text += "vorfall_request_seconds_sum{\(Self.labels(key))} \(one.seconds)\n"
                text += "vorfall_request_seconds_count{\(Self.labels(key))} \(one.count)\n"
            }
            for gauge in gauges {
                text += "# HELP \(gauge.name) \(gauge.help)\n# TYPE \(gauge.name) gauge\n\(gauge.name) \(gauge.value)\n"
            }
            return text
        }

        private static func labels(_ key: Key) -> String { "method=\"\(key.method)\",route=\"\(key.route)\"" }

        /// Memory that the process holds, in bytes; 0 where that is not told.
        static var residentBytes: Int {
            guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return 0 }
            let fields = String(decoding: data, as: UTF8.self).split(separator: " ")
            return fields.count > 1 ? (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
        }
    }
#endif
