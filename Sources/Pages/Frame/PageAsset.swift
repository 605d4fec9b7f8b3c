import Incidents

/// A file that the pages load from the service itself.
public enum PageAsset: String, Sendable, CaseIterable {
    case style = "style.css"
    case script = "script.js"

    /// What is served.
    public var text: String {
        switch self {
        case .style: EmbeddedResources.styleCss.text
        case .script: EmbeddedResources.scriptJs.text
        }
    }

    /// Where it is served. The name holds a hash of the content, so that browsers may keep it for good.
    public var path: String { "/assets/\(version)/\(rawValue)" }

    public var mediaType: String { self == .style ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8" }

    /// The first digits of the content's SHA-256.
    public var version: String { self == .style ? Self.styleVersion : Self.scriptVersion }

    private static let styleVersion = hash(.style)
    private static let scriptVersion = hash(.script)

    private static func hash(_ asset: PageAsset) -> String {
        String(SHA256.hexadecimal(of: asset.text.utf8).prefix(12))
    }
}

/// The headers that every page is served with.
public enum PageHeaders {
    /// Nothing from elsewhere, nothing inline, no frames, forms only to the service itself.
    public static let contentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"
}
