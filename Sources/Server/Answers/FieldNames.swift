#if Serve
    import HTTPTypes

    /// Names of fields that HTTPTypes does not have.
    extension HTTPField.Name {
        static var link: HTTPField.Name { known("Link") }
        static var lastEventID: HTTPField.Name { known("Last-Event-ID") }
        static var referrerPolicy: HTTPField.Name { known("Referrer-Policy") }
        static var secFetchSite: HTTPField.Name { known("Sec-Fetch-Site") }
        static var losses: HTTPField.Name { known("Vorfall-Losses") }

        /// A name that is a token (RFC 9110), which is all that the initializer asks for.
        private static func known(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .contentType }
    }
#endif
