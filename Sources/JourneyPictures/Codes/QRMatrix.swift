/// The modules of a QR code, and which of them hold no data: squares for finding it, lines for counting, its own format.
struct QRMatrix {
  private(set) var modules: [[Bool]]
  private var isFixed: [[Bool]]
  private let version: QRVersion
  private var size: Int { version.size }

  init(of version: QRVersion, holding codewords: [UInt8]) {
    self.version = version
    let row = [Bool](repeating: false, count: version.size)
    modules = [[Bool]](repeating: row, count: version.size)
    isFixed = modules
    drawPatterns()
    draw(format: 0)
    drawVersion()
    draw(codewords)
  }

  /// With every data module turned where the mask says so, and the mask named in the format.
  func masked(by mask: Int) -> QRMatrix {
    var matrix = self
    for y in 0..<size {
      for x in 0..<size where !isFixed[y][x] && Self.isTurned(mask, x, y) { matrix.modules[y][x].toggle() }
    }
    matrix.draw(format: mask)
    return matrix
  }

  private static func isTurned(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }

  private mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
    guard (0..<size).contains(x), (0..<size).contains(y) else { return }
    modules[y][x] = isDark
    isFixed[y][x] = true
  }

  private mutating func drawPatterns() {
    for place in 0..<size {
      fix(6, place, place % 2 == 0)
      fix(place, 6, place % 2 == 0)
    }
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawSquare(x, y, reach: 4) }
    let last = version.alignment.last
    for y in version.alignment {
      for x in version.alignment where !(x == 6 && (y == 6 || y == last) || y == 6 && x == last) {
        drawSquare(x, y, reach: 2)
      }
    }
  }

  /// A dark core with rings around it; a finder has a light one outside.
  private mutating func drawSquare(_ x: Int, _ y: Int, reach: Int) {
    for dy in -reach...reach {
      for dx in -reach...reach {
        let ring = max(abs(dx), abs(dy))
        fix(x + dx, y + dy, reach == 4 ? ring != 2 && ring != 4 : ring != 1)
      }
    }
  }

  /// The error correction M and the mask, twice, with their own correction.
  private mutating func draw(format mask: Int) {
    var rest = mask
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (mask << 10 | rest) ^ 0x5412
    func isDark(_ bit: Int) -> Bool { bits >> bit & 1 == 1 }
    for bit in 0..<6 { fix(8, bit, isDark(bit)) }
    fix(8, 7, isDark(6))
    fix(8, 8, isDark(7))
    fix(7, 8, isDark(8))
    for bit in 9..<15 { fix(14 - bit, 8, isDark(bit)) }
    for bit in 0..<8 { fix(size - 1 - bit, 8, isDark(bit)) }
    for bit in 8..<15 { fix(8, size - 15 + bit, isDark(bit)) }
    fix(8, size - 8, true)
  }

  /// From version 7 on, twice.
  private mutating func drawVersion() {
    guard version.number >= 7 else { return }
    var rest = version.number
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = version.number << 12 | rest
    for bit in 0..<18 {
      let (a, b) = (size - 11 + bit % 3, bit / 3)
      fix(a, b, bits >> bit & 1 == 1)
      fix(b, a, bits >> bit & 1 == 1)
    }
  }

  /// Two columns at a time from the right, upwards and downwards in turn; the column of the counting line is left out.
  private mutating func draw(_ codewords: [UInt8]) {
    let bits: [Bool] = codewords.flatMap { byte in (0..<8).reversed().map { (byte >> UInt8($0)) & 1 == 1 } }
    var next = 0
    let columns = Array(stride(from: size - 1, to: 6, by: -2)) + [5, 3, 1]
    for (turn, right) in columns.enumerated() {
      for step in 0..<size {
        let y = turn % 2 == 0 ? size - 1 - step : step
        for x in [right, right - 1] where !isFixed[y][x] {
          // A few modules may be left over.
          modules[y][x] = next < bits.count && bits[next]
          next += 1
        }
      }
    }
  }

  /// How hard it is to read: long runs, blocks of four, what looks like a finder, and too much of one colour.
  var penalty: Int {
    let columns = (0..<size).map { x in modules.map { row in row[x] } }
    let lines = (modules + columns).reduce(0) { $0 + Self.penalty(ofLine: $1) }
    var blocks = 0
    for y in 1..<size {
      for x in 1..<size {
        let colour = modules[y][x]
        if modules[y - 1][x] == colour, modules[y][x - 1] == colour, modules[y - 1][x - 1] == colour {
          blocks += 3
        }
      }
    }
    let dark = modules.joined().count(where: \.self)
    return lines + blocks + abs(dark * 20 - size * size * 10) / (size * size) * 10
  }

  private static func penalty(ofLine line: [Bool]) -> Int {
    var (sum, run) = (0, 0)
    for (place, colour) in line.enumerated() {
      run = place > 0 && line[place - 1] == colour ? run + 1 : 1
      if run == 5 { sum += 3 } else if run > 5 { sum += 1 }
    }
    let light = [Bool](repeating: false, count: 4)
    for pattern in [light + finder, finder + light] {
      for start in 0...(line.count - pattern.count) where line[start...].starts(with: pattern) {
        sum += 40
      }
    }
    return sum
  }

  private static let finder = [true, false, true, true, true, false, true]
}
