#if Serve
    import HummingbirdTesting
    import Testing

    @testable import Server
#endif
