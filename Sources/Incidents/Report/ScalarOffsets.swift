/// Turns UTF-8 offsets into Unicode scalar offsets and back, with a mark every 64 bytes.
struct ScalarOffsets: Sendable {
    private let utf8: [UInt8]
    private var marks: [Int] = [0]

    init(utf8: [UInt8]) {
        self.utf8 = utf8
        var scalars = 0
        for (index, byte) in utf8.enumerated() {
            if index > 0, index % 64 == 0 { marks.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
        }
    }

    /// The number of scalars before an offset in bytes.
    func scalar(ofUTF8 offset: Int) -> Int {
        let mark = min(offset / 64, marks.count - 1)
        return marks[mark] + utf8[(mark * 64)..<offset].count { $0 & 0xC0 != 0x80 }
    }

    /// The offsets in bytes of a range of scalars.
    func utf8(ofScalar range: Range<Int>) -> Range<Int> {
        let start = utf8(ofScalar: range.lowerBound)
        return start..<max(start, utf8(ofScalar: range.upperBound))
    }

    private func utf8(ofScalar scalar: Int) -> Int {
        let low = marks.partitioningIndex { $0 > scalar }
        var offset = (low - 1) * 64
        var count = marks[low - 1]
        while offset < utf8.count {
            if utf8[offset] & 0xC0 != 0x80 {
                if count == scalar { return offset }
                count += 1
            }
            offset += 1
        }
        return utf8.count
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element satisfies a predicate that, once true, stays true; the end if none does.
    /// Binary search.
    func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
