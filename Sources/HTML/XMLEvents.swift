import CLibXML2

/// The events of an XML document such as a feed, read with libxml2; any bytes may be given.
///
///     let document = XMLEvents(bytes)
///     for case .start(let name, let attributes) in document.events { print(name, attributes) }
///
/// Entities that the document declares are not expanded, and nothing outside of it is read. Foundation's `XMLParser` is not
/// used because it traps at an element whose name is not UTF-8.
public struct XMLEvents: Sendable {
    /// An event; names carry their prefix, as in `news:title`.
    public enum Event: Sendable, Hashable {
        case start(String, attributes: [String: String])
        case text(String)
        case end(String)
    }

    /// In document order, those after a fault included where the parser could go on.
    public let events: [Event]
    /// The line, from 1, of the last fault; `nil` for a well-formed document.
    public let faultLine: Int?

    /// Reads a document in the encoding that it declares, or in the one that its bytes are; linear in their number.
    public init(_ bytes: [UInt8]) {
        let (utf8, _) = Encoding.decode(bytes, hint: Self.declaredEncoding(bytes))
        XMLInitialization.ensure()
        let gatherer = Gatherer()
        var line: Int?
        if let context = xmlNewParserCtxt() {
            if let sax = context.pointee.sax { Self.setHandlers(of: sax) }
            context.pointee._private = Unmanaged.passUnretained(gatherer).toOpaque()
            let options =
                XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
                | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
            let document = utf8.withUnsafeBytes {
                xmlCtxtReadMemory(
                    context, $0.bindMemory(to: CChar.self).baseAddress, Int32(clamping: $0.count), nil, "UTF-8",
                    Int32(options))
            }
            if context.pointee.wellFormed == 0 || utf8.count > Int(Int32.max) {
                line = xmlCtxtGetLastError(context).map { Int($0.pointee.line) } ?? 1
            }
            if let document { xmlFreeDoc(document) }
            xmlFreeParserCtxt(context)
        }
        events = withExtendedLifetime(gatherer) { gatherer.events }
        faultLine = line
    }

    /// The encoding that the XML declaration names.
    private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        guard let start = head.firstRange(of: "<?xml"), let end = head[start.upperBound...].firstRange(of: "?>"),
            let key = head[start.upperBound..<end.lowerBound].firstRange(of: "encoding=")
        else { return nil }
        return head[key.upperBound..<end.lowerBound].dropFirst().prefix { $0 != "\"" && $0 != "'" }.description
    }

    private static func setHandlers(of sax: UnsafeMutablePointer<xmlSAXHandler>) {
        sax.pointee.internalSubset = nil
        sax.pointee.externalSubset = nil
        sax.pointee.entityDecl = nil
        sax.pointee.comment = nil
        sax.pointee.processingInstruction = nil
        sax.pointee.reference = nil
        sax.pointee.startDocument = nil
        sax.pointee.endDocument = nil
        sax.pointee.serror = nil
        sax.pointee.startElementNs = { user, name, prefix, _, _, _, count, _, attributes in
            guard let user, let name else { return }
            Gatherer.of(user)?.open(name, prefix, attributes, Int(count))
        }
        sax.pointee.endElementNs = { user, name, prefix, _ in
            guard let user, let name else { return }
            Gatherer.of(user)?.events.append(.end(Gatherer.qualified(name, prefix)))
        }
        sax.pointee.characters = { user, text, count in
            guard let user, let text else { return }
            Gatherer.of(user)?.append(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        sax.pointee.ignorableWhitespace = sax.pointee.characters
        sax.pointee.cdataBlock = sax.pointee.characters
    }
}

/// Takes the parser's callbacks while a document is read.
private final class Gatherer {
    typealias Name = UnsafePointer<UInt8>

    var events: [XMLEvents.Event] = []

    /// The gatherer of a parser context, which is what libxml2 hands to callbacks; its own callbacks need it too.
    static func of(_ user: UnsafeMutableRawPointer) -> Gatherer? {
        user.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private.map {
            Unmanaged<Gatherer>.fromOpaque($0).takeUnretainedValue()
        }
    }

    static func qualified(_ name: Name, _ prefix: Name?) -> String {
        guard let prefix else { return String(cString: name) }
        return String(cString: prefix) + ":" + String(cString: name)
    }

    /// Attributes come five pointers each: name, prefix, namespace, start and end of the value.
    func open(_ name: Name, _ prefix: Name?, _ fields: UnsafeMutablePointer<Name?>?, _ count: Int) {
        var attributes: [String: String] = [:]
        for index in 0..<count {
            guard let fields, let name = fields[5 * index], let start = fields[5 * index + 3],
                let end = fields[5 * index + 4]
            else { continue }
            let value = UnsafeBufferPointer(start: start, count: end - start)
            attributes[Self.qualified(name, fields[5 * index + 1])] = String(decoding: value, as: UTF8.self)
        }
        events.append(.start(Self.qualified(name, prefix), attributes: attributes))
    }

    func append(_ bytes: UnsafeBufferPointer<UInt8>) { events.append(.text(String(decoding: bytes, as: UTF8.self))) }
}
