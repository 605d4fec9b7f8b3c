#if Serve
    import Foundation
    import HTTPTypes

    /// Whether a form was sent by a page of this service, so that no other site can make a reader's browser correct.
    ///
    /// By `Sec-Fetch-Site` (W3C, "Fetch Metadata Request Headers") where the browser sends it, else by `Origin`, which
    /// must name the host of the request. A request with neither is refused.
    enum SameOrigin {
        static func sent(_ headers: HTTPFields, authority: String?) -> Bool {
            if let site = headers[.secFetchSite] { return site == "same-origin" }
            guard let origin = headers[.origin], let authority, !authority.isEmpty else { return false }
            return ["http://", "https://"].contains { origin.lowercased() == $0 + authority.lowercased() }
        }
    }
#endif
