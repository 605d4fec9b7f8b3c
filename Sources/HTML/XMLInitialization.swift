import CLibXML2

/// libxml2 sets itself up at its first use, which must not happen in two threads at once: they wait for ever.
enum XMLInitialization {
    private static let isDone: Void = xmlInitParser()

    /// Returns when libxml2 is set up.
    static func ensure() { _ = isDone }
}
