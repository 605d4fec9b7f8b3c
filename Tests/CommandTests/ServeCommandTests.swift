#if Serve
    import Foundation
    import Testing

    @Suite("Service and tokens")
    struct ServeCommandTests {
        private let fixture: Fixture

        init() throws { fixture = try Fixture() }

        @Test("a token is made once, listed without its secret, and revoked once")
        func tokens() throws {
            for call in [
                Call("token list", 3, errors: "is not there yet"),
                Call("token create newsroom", 0, output: "vorfall_"),
                Call("token create newsroom", 2, errors: "there is a token named newsroom"),
                Call("token create other --days 0", 2, errors: "--days"),
                Call("token list", 0, output: "newsroom\t"),
                Call("token list --json", 0, output: #""name":"newsroom""#),
                Call("token revoke newsroom", 0),
                Call("token revoke newsroom", 1, errors: "no token named newsroom"),
            ] {
                try call.check(in: fixture.folder)
            }
        }

        @Test("the service says where it listens, ends with 0 when told, and with 1 where the port is taken")
        func serve() throws {
            let process = Program.process(["serve", "--port", "0"], in: fixture.folder)
            let pipe = Pipe()
            process.standardError = pipe
            try process.run()
            defer { if process.isRunning { process.terminate() } }
            var message = ""
            while !message.hasSuffix("\n") {
                let data = pipe.fileHandleForReading.availableData
                guard !data.isEmpty else { break }
                message += String(decoding: data, as: UTF8.self)
            }
            #expect(message.hasPrefix("vorfall: listening on http://127.0.0.1:"))
            let port = try #require(message.split(separator: ":").last).dropLast()
            try Call("serve --port \(port)", 1, errors: "127.0.0.1:\(port)").check(in: fixture.folder)
            process.terminate()
            process.waitUntilExit()
            #expect(process.terminationReason == .exit)
            #expect(process.terminationStatus == 0)
        }

        @Test("a wrong port or configuration is refused with 2")
        func wrong() throws {
            try Call("serve --port 70000", 2, errors: "--port must be").check(in: fixture.folder)
            try Call("serve --config wrong.json", 2, errors: "limitz").check(in: fixture.folder)
        }
    }
#endif
