/// The lines of a text. They end as in the syntax tree: with a line feed, a carriage return, or both as a pair.
package struct LineTable: Sendable {
  /// Where each line starts; the first at 0.
  private let starts: [Int]
  /// Where the text ends.
  private let end: Int

  /// Any bytes will do.
  package init(of bytes: Span<UInt8>) {
    var starts = [0]
    for i in bytes.indices where bytes[i].isLineEnd {
      let isPair = bytes[i] == .carriageReturn && i + 1 < bytes.count && bytes[i + 1] == .lineFeed
      if !isPair { starts.append(i + 1) }
    }
    self.starts = starts
    end = bytes.count
  }

  /// The same of bytes that are held.
  package init(of bytes: [UInt8]) { self.init(of: bytes.span) }

  /// At least one: what stands behind the last line end is a line, too, although it may be empty.
  package var count: Int { starts.count }

  /// The bytes of a line with its end; of a number that the text does not have, the nearest.
  /// - Parameter number: counted from 1.
  package subscript(number: Int) -> Range<Int> {
    let index = min(max(number, 1), count) - 1
    return starts[index]..<(index + 1 < count ? starts[index + 1] : end)
  }

  /// The number of the line that a byte is in, counted from 1; a line end belongs to the line that it ends.
  package func number(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}

extension [UInt8] {
  /// The bytes of a line without its end.
  package func withoutLineEnd(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, self[end - 1].isLineEnd { end -= 1 }
    return line.lowerBound..<end
  }

  /// With a line feed at the end of each line, whichever line end stands there.
  package var withPlainLineEnds: [UInt8] {
    guard contains(.carriageReturn) else { return self }
    var plain: [UInt8] = []
    plain.reserveCapacity(count)
    for i in indices {
      if self[i] != .carriageReturn {
        plain.append(self[i])
      } else if i + 1 == count || self[i + 1] != .lineFeed {
        plain.append(.lineFeed)
      }
    }
    return plain
  }

  /// The lines as git and `patch` cut them, each up to and with its line feed; the last may have none.
  package var linesWithEnds: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = self[...]
    while let end = rest.firstIndex(of: .lineFeed) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }
}
