import JourneySyntax

/// How wide a line of text becomes, from bundled widths: the same on every machine, whatever fonts it has.
struct TextWidth {
  /// In ems, to be multiplied by the font size.
  struct Ems: Equatable {
    /// In Noto Sans and Noto Sans Arabic, which pictures ask for first.
    let noto: Double
    /// In DejaVu Sans, which stands in where these are missing.
    let dejaVu: Double
  }

  /// What the table lacks is estimated, in thousandths of the font size.
  private enum Estimate {
    static let ideograph = 1000
    static let emoji = 1300
    static let other = 850
  }

  private let isBold: Bool
  /// In thousandths of the font size.
  private var noto = 0
  private var dejaVu = 0
  /// An Arabic letter whose form the next one decides.
  private var open: (row: Int, isJoined: Bool)?

  static func ems(of text: String, isBold: Bool = false) -> Ems {
    var width = TextWidth(isBold: isBold)
    for scalar in text.unicodeScalars { width.take(scalar) }
    width.close(joinsNext: false)
    return Ems(noto: Double(width.noto) / 1000, dejaVu: Double(width.dejaVu) / 1000)
  }

  private init(isBold: Bool) { self.isBold = isBold }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if let row = Self.arabicRow(scalar.value) { return take(row: row, scalar.value) }
    if (0x0600...0x06FF).contains(scalar.value) || scalar.value.isBidiControl {
      // A mark above or below its letter, which goes on joining through it.
      return
    }
    close(joinsNext: false)
    add(scalar)
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
      case (false, false): 0
      case (false, true): 1
      case (true, true): 2
      case (true, false): 3
      }
    let place = form + (isBold ? 4 : 0)
    noto += Int(NotoSansArabicWidths.rows[open.row + 2 + place])
    dejaVu += Int(DejaVuSansWidths.arabic[open.row / NotoSansArabicWidths.stride * 8 + place])
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

  private mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x20 { return }
    guard let place = Self.place(scalar) else {
      let estimate = Self.estimate(scalar)
      noto += estimate
      dejaVu += estimate
      return
    }
    noto += Int((isBold ? NotoSansWidths.bold : NotoSansWidths.regular)[place])
    dejaVu += Int((isBold ? DejaVuSansWidths.bold : DejaVuSansWidths.regular)[place])
  }

  /// Where the tables have the letter; nil where they lack it.
  private static func place(_ scalar: Unicode.Scalar) -> Int? {
    // The first range, as most letters are.
    if scalar.isASCII { return scalar.value < 0x7F ? Int(scalar.value) - 0x20 : nil }
    var start = 0
    for range in NotoSansWidths.ranges {
      if range.contains(scalar.value) { return start + Int(scalar.value - range.lowerBound) }
      start += range.count
    }
    return nil
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
