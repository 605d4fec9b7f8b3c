#if Serve
    import Hummingbird

    /// The pages for people: routes that are no part of the API.
    enum PageRoutes {
        static func add(to router: Router<ServiceContext>, _ parts: ServiceParts) {
            router.get("/") { _, _ in Response.redirect(to: "/openapi.json", type: .temporary) }
        }
    }
#endif
