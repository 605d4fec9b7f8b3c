#if Store
    import Foundation
    import Testing

    @testable import Store

    @Suite("Queue")
    struct TaskQueueTests {
        private let folder: TemporaryFolder
        private let store: Store

        init() throws {
            folder = try TemporaryFolder()
            store = try Store(address: folder("a.sqlite"), now: moment)
        }

        private func lease(_ worker: String, seconds: Double = 60) throws -> QueuedTask? {
            try store.lease(by: worker, seconds: seconds)
        }

        @Test("each task is taken by one worker, in the order of the queue")
        func order() throws {
            try store.enqueue([["a"], ["b", "c"]], now: moment)
            #expect(try lease("one")?.sources == ["a"])
            #expect(try lease("two")?.sources == ["b", "c"])
            #expect(try lease("three") == nil)
            #expect(try store.queueState() == QueueState(finished: 0, leased: 2, waiting: 0, abandoned: 0))
        }

        @Test("a finished task is not taken again, until it is queued again")
        func finished() throws {
            try store.enqueue([["a"]], now: moment)
            try store.finish(try #require(try lease("one")), by: "one", failures: 0, now: moment)
            #expect(try lease("two") == nil)
            try store.enqueue([["a"]], now: moment)
            #expect(try lease("two")?.attempts == 1)
        }

        @Test("queueing again what is under way changes nothing")
        func twice() throws {
            try store.enqueue([["a"]], now: moment)
            _ = try lease("one")
            try store.enqueue([["a"]], now: moment)
            #expect(try lease("two") == nil)
        }

        @Test("the task of a dead worker is taken when its lease ends, and is no longer the dead one's")
        func dead() throws {
            try store.enqueue([["a"]], now: moment)
            let task = try #require(try lease("dead", seconds: -1))
            #expect(try lease("next")?.attempts == 2)
            #expect(try !store.renew(task, by: "dead", seconds: 60))
            try store.finish(task, by: "dead", failures: 0, now: moment)
            #expect(try store.queueState().finished == 0)
        }

        @Test("a lease that is renewed does not end")
        func renewed() throws {
            try store.enqueue([["a"]], now: moment)
            let task = try #require(try lease("one", seconds: -1))
            #expect(try store.renew(task, by: "one", seconds: 60))
            #expect(try lease("two") == nil)
        }

        @Test("a task that ended three workers is left")
        func abandoned() throws {
            try store.enqueue([["a"]], now: moment)
            for _ in 0..<Store.attemptLimit { _ = try lease("dying", seconds: -1) }
            #expect(try lease("next") == nil)
            #expect(try store.queueState() == QueueState(finished: 0, leased: 0, waiting: 0, abandoned: 1))
        }

        @Test("a task that is given back counts as not taken")
        func givenBack() throws {
            try store.enqueue([["a"]], now: moment)
            try store.giveBack(try #require(try lease("one")), by: "one")
            #expect(try lease("two")?.attempts == 1)
        }

        @Test("a store of the first version gets the queue when it is opened")
        func migrated() throws {
            let path = folder("old.sqlite")
            try Store(address: path, now: moment).database.write { session in
                try session.run("DROP TABLE article_search")
                let tables = try session.rows("SELECT name FROM sqlite_master WHERE type = 'table'", [])
                for name in tables.compactMap({ $0.text("name") }) where !name.hasPrefix("sqlite_") {
                    try session.run("DROP TABLE \(name)")
                }
                try StoreSchema.migrate(session, name: path, now: moment, through: 1)
                #expect(try !StoreSchema.tableNames(of: session).contains("task"))
            }
            try Store(address: path, now: moment).enqueue([["a"]], now: moment)
        }
    }
#endif
