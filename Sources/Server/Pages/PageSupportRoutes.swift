#if Serve
    import HTTPTypes
    import Hummingbird
    import NIOCore
    import Pages

    /// `GET /assets/{version}/{name}`: style sheet and script; `GET /language/{language}`: remembers the reader's choice.
    enum PageSupportRoutes {
        /// The cookie that holds the language.
        static let cookie = "vorfall-language"

        static func add(to router: Router<ServiceContext>) {
            router.get("/assets/{version}/{name}") { _, context -> Response in
                guard let asset = PageAsset(rawValue: try context.name("name")) else {
                    throw Problem.notFound("there is nothing at this path")
                }
                let isCurrent = try context.name("version") == asset.version
                return .text(
                    asset.text, mediaType: asset.mediaType,
                    headers: [.cacheControl: isCurrent ? "public, max-age=31536000, immutable" : "no-cache"])
            }
            router.get("/language/{language}") { request, context -> Response in
                guard let language = Language(rawValue: try context.name("language")) else {
                    throw Problem.notFound("there is nothing at this path")
                }
                let query = try Query(request, allowed: ["to"])
                return .seeOther(
                    localPath(query["to"]),
                    headers: [
                        .setCookie: "\(cookie)=\(language.rawValue); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"
                    ])
            }
        }

        /// A path of this service; the first page for all that leads elsewhere.
        static func localPath(_ path: String?) -> String {
            guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.hasPrefix("/\\"),
                path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { return "/" }
            return path
        }
    }
#endif
