import JourneySyntax

/// How wide a line of text becomes, from the bundled widths of Noto Sans and Noto Sans Arabic: the same on every
/// machine, whatever fonts it has.
struct TextWidth {
  /// What the table lacks is estimated, in thousandths of the font size.
  private enum Estimate {
    static let ideograph = 1000
    static let emoji = 1300
    static let other = 750
  }

  private let isBold: Bool
  private var thousandths = 0
  /// An Arabic letter whose form the next one decides.
  private var open: (row: Int, isJoined: Bool)?

  /// In ems: to be multiplied by the font size.
  static func ems(of text: String, isBold: Bool = false) -> Double {
    var width = TextWidth(isBold: isBold)
    for scalar in text.unicodeScalars { width.take(scalar) }
    width.close(joinsNext: false)
    return Double(width.thousandths) / 1000
  }

  private init(isBold: Bool) { self.isBold = isBold }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if let row = Self.arabicRow(scalar.value) { return take(row: row, scalar.value) }
    if (0x0600...0x06FF).contains(scalar.value) || scalar.value.isBidiControl {
      // A mark above or below its letter, which goes on joining through it.
      return
    }
    close(joinsNext: false)
    thousandths += width(of: scalar)
  }

  // MARK: Arabic

  private mutating func take(row: Int, _ scalar: UInt32) {
    let rows = NotoSansArabicWidths.rows
    if let open, rows[open.row] == Self.lam, let pair = Self.lamAlef(scalar) {
      self.open = (pair, open.isJoined)
      return
    }
    let joinsBefore = rows[row + 1] & 1 != 0
    let isJoined = joinsBefore && open.map { rows[$0.row + 1] & 2 != 0 } ?? false
    close(joinsNext: isJoined)
    open = (row, isJoined)
  }

  private mutating func close(joinsNext: Bool) {
    guard let open else { return }
    let form =
      switch (open.isJoined, joinsNext) {
      case (false, false): 2
      case (false, true): 3
      case (true, true): 4
      case (true, false): 5
      }
    thousandths += Int(NotoSansArabicWidths.rows[open.row + form + (isBold ? 4 : 0)])
    self.open = nil
  }

  private static let lam: UInt16 = 0x0644

  /// Where the row of a letter begins.
  private static func arabicRow(_ scalar: UInt32) -> Int? {
    guard arabic.contains(scalar) else { return nil }
    let row = arabicRows[Int(scalar - arabic.lowerBound)]
    return row < 0 ? nil : row
  }

  private static let arabic: ClosedRange<UInt32> = 0x0600...0x077F

  private static let arabicRows: [Int] = {
    var rows = Array(repeating: -1, count: arabic.count)
    for row in stride(from: 0, to: NotoSansArabicWidths.rows.count, by: NotoSansArabicWidths.stride) {
      let scalar = UInt32(NotoSansArabicWidths.rows[row])
      if arabic.contains(scalar) { rows[Int(scalar - arabic.lowerBound)] = row }
    }
    return rows
  }()

  /// The row of the letter that lam and this one melt into; the last four rows of the table.
  private static func lamAlef(_ scalar: UInt32) -> Int? {
    let place: Int
    switch scalar {
    case 0x0622: place = 4
    case 0x0623: place = 3
    case 0x0625: place = 2
    case 0x0627: place = 1
    default: return nil
    }
    return NotoSansArabicWidths.rows.count - place * NotoSansArabicWidths.stride
  }

  // MARK: Everything else

  private func width(of scalar: Unicode.Scalar) -> Int {
    let table = isBold ? NotoSansWidths.bold : NotoSansWidths.regular
    if scalar.isASCII {
      return scalar.value < 0x20 ? 0 : Int(table[min(Int(scalar.value) - 0x20, 0x5E)])
    }
    var start = 0
    for range in NotoSansWidths.ranges {
      if range.contains(scalar.value) { return Int(table[start + Int(scalar.value - range.lowerBound)]) }
      start += range.count
    }
    return Self.estimate(scalar)
  }

  private static func estimate(_ scalar: Unicode.Scalar) -> Int {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if properties.isEmojiPresentation || scalar.value >= 0x1F000 && scalar.value < 0x20000 {
      return Estimate.emoji
    }
    // Ideographs, kana, hangul and full-width forms are as wide as the font is high.
    let isWide =
      (0x2E80...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
      || (0xF900...0xFAFF).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
      || (0x20000...0x3FFFF).contains(scalar.value)
    return isWide ? Estimate.ideograph : Estimate.other
  }
}
