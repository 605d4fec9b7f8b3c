#if Serve
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import Incidents
    import Pages
    import Testing

    @testable import Server
    @testable import Store

    @Suite("Pages of the service")
    struct PageRouteTests {
        private func article(_ service: TestService) throws -> String {
            try #require(try service.store.articles(ArticleFilter(insurer: "barmer")).elements.first?.id)
        }

        @Test(
            "every page is served in HTML with a policy that lets nothing in",
            arguments: [
                "/", "/?insurer=barmer&kind=&from=&until=", "/search", "/search?q=App", "/review", "/insurers/barmer",
            ])
        func served(uri: String) async throws {
            let answer = try await TestService().answer(.get, uri)
            #expect(answer.status == 200)
            #expect(answer.response.headers[.contentType] == "text/html; charset=utf-8")
            #expect(answer.response.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true)
        }

        @Test("an article's page and its incident's link to each other")
        func linked() async throws {
            let service = try TestService()
            let page = try await service.answer(.get, "/articles/" + article(service))
            let incident = try #require(
                try service.store.incidents(IncidentFilter(insurer: "barmer")).elements.first?.id)
            #expect(page.text.contains("href=\"/incidents/\(incident)\""))
            #expect(try await service.answer(.get, "/incidents/" + incident).text.contains("/articles/"))
        }

        @Test(
            "what is not there is a page that says so",
            arguments: ["/incidents/none", "/articles/none", "/insurers/none", "/articles/%FF"])
        func missing(uri: String) async throws {
            let answer = try await TestService().answer(.get, uri)
            #expect(answer.status == 404)
            #expect(answer.text.contains("<h1>"))
        }

        @Test("a filter that makes no sense is refused", arguments: ["/?kind=flood", "/?from=gestern", "/?x=1"])
        func refused(uri: String) async throws {
            #expect(try await TestService().answer(.get, uri).status == 400)
        }

        @Test("style sheet and script are those that the pages name, and may be kept for good")
        func assets() async throws {
            let service = try TestService()
            let page = try await service.answer(.get, "/").text
            for asset in PageAsset.allCases {
                #expect(page.contains("\"\(asset.path)\""))
                let answer = try await service.answer(.get, asset.path)
                #expect(answer.text == asset.text)
                #expect(answer.response.headers[.cacheControl]?.contains("immutable") == true)
            }
        }

        @Test("the language is that of the cookie, else of the browser")
        func language() async throws {
            let service = try TestService()
            let english: HTTPFields = [.acceptLanguage: "en"]
            #expect(try await service.answer(.get, "/", english).text.contains("<html lang=\"en\">"))
            let chosen: HTTPFields = [.acceptLanguage: "en", .cookie: "a=b; vorfall-language=de"]
            #expect(try await service.answer(.get, "/", chosen).text.contains("<html lang=\"de\">"))
        }

        @Test(
            "the switch of the language leads back to a page of this service only",
            arguments: [
                ("/review", "/review"), ("//evil.example", "/"), ("https://evil.example", "/"),
                ("/%5Cevil.example", "/"),
                ("/a%0D%0Ab", "/"), ("", "/"),
            ])
        func redirect(to: String, location: String) async throws {
            let answer = try await TestService().answer(.get, "/language/en?to=" + to)
            #expect(answer.status == 303)
            #expect(answer.response.headers[.location] == location)
            #expect(answer.response.headers[.setCookie]?.hasPrefix("vorfall-language=en;") == true)
        }

        // MARK: Corrections

        private static let form: HTTPFields = [
            .contentType: "application/x-www-form-urlencoded", .secFetchSite: "same-origin",
        ]

        private func rejection(_ service: TestService) throws -> String {
            let article = try article(service)
            let record = try #require(try service.store.records(ofArticle: article, version: 1).first?.id)
            return "article=\(article)&record=\(record)&field=affectedInsurer&subject=barmer&action=reject"
                + "&reason=Nur+Kunde&by=Ada"
        }

        @Test("a correction is kept, shown, given by the API, and can be withdrawn")
        func correct() async throws {
            let service = try TestService()
            let article = try article(service)
            let answer = try await service.answer(.post, "/corrections", Self.form, body: rejection(service))
            #expect(answer.status == 303)
            #expect(answer.response.headers[.location] == "/articles/\(article)#c1")
            #expect(try await service.answer(.get, "/articles/" + article).text.contains("Nur Kunde"))
            let records = try await service.answer(.get, "/v1/articles/" + article).list("records")
            #expect((records.first?["affectedInsurers"] as? [Any])?.isEmpty == true)
            #expect((records.first?["corrections"] as? [[String: Any]])?.first?["by"] as? String == "Ada")
            #expect(
                try await service.answer(.post, "/corrections/1/withdraw", Self.form, body: "by=Bob").status == 303)
            let after = try await service.answer(.get, "/v1/articles/" + article).list("records")
            #expect((after.first?["affectedInsurers"] as? [Any])?.count == 1)
            #expect(
                try await service.answer(.post, "/corrections/1/withdraw", Self.form, body: "by=Bob").status == 404)
        }

        @Test(
            "a form that no page of this service sent is refused",
            arguments: [
                ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Sec-Fetch-Site": "none"],
                ["Origin": "https://evil.example"], ["Origin": "null"], [:],
            ])
        func forged(headers: [String: String]) async throws {
            let service = try TestService()
            var fields: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
            #expect(try await service.answer(.post, "/corrections", fields, body: rejection(service)).status == 403)
            #expect(try service.store.corrections().isEmpty)
        }

        @Test("without Sec-Fetch-Site the origin must name the host of the request")
        func origin() {
            #expect(SameOrigin.sent([.origin: "http://localhost:8080"], authority: "localhost:8080"))
            #expect(!SameOrigin.sent([.origin: "http://localhost:8081"], authority: "localhost:8080"))
            #expect(!SameOrigin.sent([.origin: "http://localhost:8080"], authority: nil))
        }

        @Test("a form that makes no sense changes nothing", arguments: ["by=Ada", "by=&reason=x", "%FF=1"])
        func senseless(body: String) async throws {
            let service = try TestService()
            #expect(try await service.answer(.post, "/corrections", Self.form, body: body).status == 400)
            #expect(try service.store.corrections().isEmpty)
        }
    }
#endif
