import JourneyModel

/// Counts the rows of respondents who have one already: in a long table, one about the same step and measure.
struct RepeatedRespondents {
  /// 16 MB of hashes; in a longer file the rows beyond are not compared.
  private static let most = 1_000_000

  private let columns: [Int]
  private var seen: Set<UInt64> = []
  /// nil when the file does not number its respondents, or has too many to tell.
  private(set) var count: Int?

  init(in opening: TableOpening) {
    func column(_ role: Source.Role) -> Int? { opening.format.column(of: role, in: opening.header) }
    guard opening.format.signal == .answers, let respondent = column(.respondent) else {
      columns = []
      return
    }
    let isLong = opening.format == .long || opening.format == .hubSpot
    columns = [respondent] + (isLong ? [column(.step), column(.measure)].compactMap(\.self) : [])
    count = 0
  }

  mutating func add(_ record: borrowing Record, in bytes: Span<UInt8>) {
    guard let count, let respondent = columns.first, !record[respondent].isBlank(in: bytes) else { return }
    var hash: UInt64 = 0
    for column in columns { hash = bytes.hash(of: record[column], seed: hash).mixed }
    if seen.count == Self.most {
      self.count = nil
    } else if !seen.insert(hash).inserted {
      self.count = count + 1
    }
  }
}
