import CLibXML2

/// A parsed page.
public struct Page: Sendable {
}
