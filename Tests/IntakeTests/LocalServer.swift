import Foundation
import Synchronization

/// An HTTP server on the loopback interface, for tests: one answer a connection.
final class LocalServer: Sendable {
    struct Request: Sendable {
        let path: String
        /// By their names in lower case.
        let fields: [String: String]
    }

    private let descriptor: Int32
    let port: UInt16
    private let requests = Mutex<[(path: String, at: ContinuousClock.Instant, fields: [String: String])]>([])

    /// - Parameter answer: the whole message to a request, as it goes over the wire.
    init(_ answer: @escaping @Sendable (Request) -> String) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard status else { throw CocoaError(.fileNoSuchFile) }
        self.descriptor = descriptor
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(descriptor, nil, nil)
                guard connection >= 0 else { return }
                Thread.detachNewThread { self.serve(connection, answer) }
            }
        }
    }

    var origin: String { "http://127.0.0.1:\(port)" }

    /// The requests so far, without those for robots.txt.
    var pages: [(path: String, at: ContinuousClock.Instant, fields: [String: String])] {
        requests.withLock { $0.filter { $0.path != "/robots.txt" } }
    }

    func stop() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    private func serve(_ connection: Int32, _ answer: (Request) -> String) {
        defer { close(connection) }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while !received.suffix(4).elementsEqual([13, 10, 13, 10]) {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            received += buffer[..<count]
        }
        let lines = String(decoding: received, as: UTF8.self).split(separator: "\r\n").map(String.init)
        let path = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        let fields = Dictionary(
            lines.dropFirst().compactMap { line -> (String, String)? in
                let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                return parts.count == 2 ? (parts[0].lowercased(), parts[1]) : nil
            }
        ) { $1 }
        requests.withLock { $0.append((path, .now, fields)) }
        let message = Array(answer(Request(path: path, fields: fields)).utf8)
        var sent = 0
        while sent < message.count {
            let count = message[sent...].withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// A message with a body.
    static func message(_ status: Int, _ body: String = "", _ fields: [String] = ["Content-Type: text/html"]) -> String
    {
        (["HTTP/1.1 \(status) X", "Content-Length: \(body.utf8.count)", "Connection: close"] + fields)
            .joined(separator: "\r\n") + "\r\n\r\n" + body
    }
}
