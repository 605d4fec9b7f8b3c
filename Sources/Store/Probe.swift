#if Store
    import GRDB
    import CLibPQ
    public func probe() -> String { "\(PQlibVersion())" }
#endif
