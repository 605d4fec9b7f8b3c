import Foundation

/// An IP address, and whether it is one of the public Internet.
struct NetworkAddress: Sendable, Hashable {
    /// Four or sixteen bytes.
    let bytes: [UInt8]

    /// Reads `192.0.2.1` or `2001:db8::1`.
    init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: four) { Array($0) }
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            bytes = withUnsafeBytes(of: six) { Array($0) }
        } else {
            return nil
        }
    }

    private init(_ bytes: ArraySlice<UInt8>) { self.bytes = Array(bytes) }

    /// Whether the address is of a public network; by the registries of special-purpose addresses of IANA (RFC 6890).
    var isPublic: Bool {
        if bytes.count == 4 {
            switch (bytes[0], bytes[1], bytes[2]) {
            case (0, _, _), (10, _, _), (127, _, _), (100, 64...127, _), (169, 254, _), (172, 16...31, _),
                (192, 168, _),
                (192, 0, 0), (192, 0, 2), (198, 18...19, _), (198, 51, 100), (203, 0, 113), (224..., _, _):
                return false
            default: return true
            }
        }
        // Addresses that stand for IPv4 ones: mapped (::ffff:0:0/96), compatible, translated (64:ff9b::/96), 6to4
        // (2002::/16).
        if bytes.prefix(10).allSatisfy({ $0 == 0 }), [[0xFF, 0xFF], [0, 0]].contains(Array(bytes[10..<12])) {
            return Self(bytes[12...]).isPublic
        }
        if bytes.starts(with: [0, 0x64, 0xFF, 0x9B]) { return Self(bytes[12...]).isPublic }
        if bytes.starts(with: [0x20, 0x02]) { return Self(bytes[2..<6]).isPublic }
        if bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) || bytes.starts(with: [0x20, 0x01, 0, 0]) { return false }
        return bytes[0] & 0xE0 == 0x20
    }

    /// The addresses of a host, by the resolver of the system. Blocks until it answers.
    static func addresses(of host: String) -> [String] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var addresses: [String] = []
        var entry = list
        while let current = entry {
            var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let info = current.pointee
            if getnameinfo(info.ai_addr, info.ai_addrlen, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST) == 0 {
                addresses.append(String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
            }
            entry = info.ai_next
        }
        return addresses
    }
}
