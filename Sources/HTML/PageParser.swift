import CLibXML2
import Glibc

/// Parses bytes to a ``Page`` with libxml2's HTML parser, through its SAX interface: its tree is never built.
///
/// Where libxml2 2.9 differs from the HTML standard in what an article is, the builder follows the standard: block elements
/// close an open paragraph, the contents of `<template>`, `<script>` and `<style>` are no text.
public enum PageParser {
    /// Parses a page. Any bytes give a page; linear in their number.
    ///
    /// - Parameter encodingHint: the charset of the HTTP header, if any.
    public static func parse(_ bytes: [UInt8], encodingHint: String?) -> Page {
        let (decoded, encoding) = Encoding.decode(bytes, hint: encodingHint)
        let utf8 = holdsNUL(decoded) ? decoded.map { $0 == 0 ? 0x20 : $0 } : decoded
        return utf8.withUnsafeBufferPointer { utf8 in
            let filter = MarkupFilter(utf8)
            var builder = PageBuilder(
                sizeHint: filter.output.count, encoding: encoding,
                data: filter.data.map { UnsafeBufferPointer(rebasing: utf8[$0]) })
            filter.output.withUnsafeBytes { markup in
                withUnsafeMutablePointer(to: &builder) { parse(markup, into: $0) }
            }
            builder.finish()
            return builder.page
        }
    }

    private static func holdsNUL(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
        }
    }

    /// - Parameter utf8: the mark-up, with a NUL behind its end.
    private static func parse(_ utf8: UnsafeRawBufferPointer, into builder: UnsafeMutablePointer<PageBuilder>) {
        XMLInitialization.ensure()
        guard utf8.count > 1, utf8.count < Int(Int32.max), let context = htmlNewParserCtxt() else { return }
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
            user.assumingMemoryBound(to: PageBuilder.self).pointee.open(name, attributes)
        }
        sax.pointee.endElement = { user, name in
            guard let user, let name else { return }
            user.assumingMemoryBound(to: PageBuilder.self).pointee.close(name)
        }
        sax.pointee.characters = { user, text, count in
            guard let user, let text else { return }
            user.assumingMemoryBound(to: PageBuilder.self).pointee.append(text, Int(count))
        }
        sax.pointee.ignorableWhitespace = sax.pointee.characters
        sax.pointee.cdataBlock = nil
        context.pointee.userData = UnsafeMutableRawPointer(builder)
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | UInt32(XML_PARSE_HUGE.rawValue)
        htmlCtxtUseOptions(context, Int32(options))
        // A string as input is neither copied nor converted, other than with htmlCtxtReadMemory.
        guard let start = utf8.bindMemory(to: UInt8.self).baseAddress,
            let input = xmlNewStringInputStream(context, start)
        else { return }
        input.pointee.end = start + utf8.count - 1
        context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
        inputPush(context, input)
        htmlParseDocument(context)
        if let document = context.pointee.myDoc {
            context.pointee.myDoc = nil
            xmlFreeDoc(document)
        }
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
