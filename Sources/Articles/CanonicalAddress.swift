/// Addresses without what does not tell pages apart.
enum CanonicalAddress {
    private static let tracking: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "xtor", "mc_cid", "mc_eid", "ref", "cmp", "source", "from", "maca",
        "seite_ref",
        "cid", "ns_campaign", "wt_mc", "wt.mc", "utm", "reduced", "igshid", "icid", "smid", "feed",
    ]
    private static let trackingPrefixes = ["utm_", "wt_", "wt.", "at_", "pk_", "mtm_", "hsa_", "mkt_"]

    /// An address without the parameters that only count visitors, and without fragment; relative ones are resolved.
    ///
    /// - Parameter base: the address that a relative one belongs to.
    static func cleaned(_ address: String?, base: String?) -> String? {
        guard var address = absolute(address, base: base) else { return nil }
        if let hash = address.firstIndex(of: "#") { address = String(address[..<hash]) }
        guard let question = address.firstIndex(of: "?") else { return address }
        let kept = address[address.index(after: question)...].split(separator: "&").filter { parameter in
            let name = parameter.prefix { $0 != "=" }.lowercased()
            return !tracking.contains(name) && !trackingPrefixes.contains { name.hasPrefix($0) }
        }
        return String(address[..<question]) + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }

    /// An address with scheme and host; relative ones are resolved. `nil` for one that is none.
    static func absolute(_ address: String?, base: String?) -> String? {
        guard let address = address?.trimmed(of: " \n\t\r"), !address.isEmpty else { return nil }
        if address.hasPrefix("//") { return "https:" + address }
        guard let base, let scheme = base.range(of: "://") else { return address }
        let host = base[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if address.hasPrefix("/") { return base[..<scheme.upperBound] + host + address }
        let hasScheme = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.contains(":")
        if hasScheme || address.hasPrefix("#") { return address }
        let path = base[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }.dropFirst(host.count)
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
        return base[..<scheme.upperBound] + host + folder + address
    }

    /// The host of an address without `www.`, or `nil`.
    static func host(_ address: String?) -> String? {
        guard let address, let scheme = address.range(of: "://") else { return nil }
        let host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != ":" }.lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
