import CZlib
import CZstd
#if Fetch
import AsyncHTTPClient
#endif
public func probe() -> String { String(cString: zlibVersion()) + "\(ZSTD_versionNumber())" }
