import CLibXML2

/// Parses bytes to a ``Page`` with libxml2's HTML parser, through its SAX interface: its tree is never built.
///
/// Where libxml2 2.9 differs from the HTML standard in what an article is, the builder follows the standard: block elements
/// close an open paragraph, the contents of `<template>`, `<script>` and `<style>` are no text.
public enum PageParser {
    /// Parses a page. Any bytes give a page; linear in their number.
    ///
    /// - Parameter encodingHint: the charset of the HTTP header, if any.
    public static func parse(_ bytes: [UInt8], encodingHint: String?) -> Page {
        let (utf8, encoding) = Encoding.decode(bytes, hint: encodingHint)
        return utf8.withUnsafeBufferPointer { utf8 in
            let filter = MarkupFilter(utf8)
            let builder = PageBuilder(
                sizeHint: filter.output.count, data: filter.data.map { UnsafeBufferPointer(rebasing: utf8[$0]) })
            builder.page.encoding = encoding
            filter.output.withUnsafeBytes { parse($0, into: builder) }
            builder.finish()
            return builder.page
        }
    }

    private static func parse(_ utf8: UnsafeRawBufferPointer, into builder: PageBuilder) {
        XMLInitialization.ensure()
        guard utf8.count > 0, utf8.count < Int(Int32.max), let context = htmlNewParserCtxt() else { return }
        defer { htmlFreeParserCtxt(context) }
        guard let sax = context.pointee.sax else { return }
        sax.pointee.startDocument = nil
        sax.pointee.endDocument = nil
        sax.pointee.internalSubset = nil
        sax.pointee.comment = nil
        sax.pointee.processingInstruction = nil
        sax.pointee.error = nil
        sax.pointee.warning = nil
        sax.pointee.serror = nil
        sax.pointee.startElement = { user, name, attributes in
            guard let user, let name else { return }
            Unmanaged<PageBuilder>.fromOpaque(user).takeUnretainedValue().open(name, attributes)
        }
        sax.pointee.endElement = { user, name in
            guard let user, let name else { return }
            Unmanaged<PageBuilder>.fromOpaque(user).takeUnretainedValue().close(name)
        }
        sax.pointee.characters = { user, text, count in
            guard let user, let text else { return }
            Unmanaged<PageBuilder>.fromOpaque(user).takeUnretainedValue().append(text, Int(count))
        }
        sax.pointee.ignorableWhitespace = sax.pointee.characters
        sax.pointee.cdataBlock = nil
        context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | UInt32(XML_PARSE_HUGE.rawValue)
        let document = htmlCtxtReadMemory(
            context, utf8.bindMemory(to: CChar.self).baseAddress, Int32(utf8.count), nil, "UTF-8", Int32(options))
        if let document { xmlFreeDoc(document) }
        withExtendedLifetime(builder) {}
    }
}

/// libxml2's own parse of a page, the measure for the speed of everything else.
public enum HTMLBaseline {
    /// Parses bytes with `htmlReadMemory` and frees the tree.
    public static func parse(_ bytes: [UInt8]) {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue
        bytes.withUnsafeBytes { bytes in
            let document = htmlReadMemory(
                bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, Int32(options))
            if let document { xmlFreeDoc(document) }
        }
    }
}
