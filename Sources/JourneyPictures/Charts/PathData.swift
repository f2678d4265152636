/// The data of a path through places, in tenths of a point: the first as it is, every further one as what leads to it from
/// the one before, which is a third shorter. Rounded before they are parted, so that no error adds up.
struct PathData {
  private(set) var text = ""
  private var last = (x: 0, y: 0)
  private var command: Character?

  /// Straight from place to place.
  /// - Parameter isClosed: and back to the first.
  static func line(through places: [Picture.Place], isClosed: Bool = false) -> String {
    var data = PathData()
    for (index, place) in places.enumerated() { data.add(place, index == 0 ? "M" : "l") }
    return data.text + (isClosed ? "z" : "")
  }

  /// A line of no length at each place, which round ends make a dot.
  static func dots(at places: [Picture.Place]) -> String {
    var data = PathData()
    for (index, place) in places.enumerated() {
      data.add(place, index == 0 ? "M" : "m")
      data.text += "h0"
      data.command = "h"
    }
    return data.text
  }

  /// Lines that do not hang together.
  static func segments(_ segments: [(from: Picture.Place, to: Picture.Place)]) -> String {
    var data = PathData()
    for (index, segment) in segments.enumerated() {
      data.add(segment.from, index == 0 ? "M" : "m")
      data.add(segment.to, "l")
    }
    return data.text
  }

  /// A curve that is level at every place, so that it never overshoots one.
  static func levelCurve(through places: [Picture.Place]) -> String {
    var data = PathData()
    for (index, place) in places.enumerated() {
      if index == 0 { data.add(place, "M") } else { data.addCurve(to: place) }
    }
    return data.text
  }

  /// The control points stand half way across.
  private mutating func addCurve(to place: Picture.Place) {
    let step = move(to: place)
    guard step.y != 0 else { return start("h", step.x) }
    start("c", step.x / 2)
    for number in [0, step.x / 2, step.y, step.x, step.y] { add(number) }
  }

  /// What leads there from the place before.
  private mutating func move(to place: Picture.Place) -> (x: Int, y: Int) {
    let here = (x: Self.tenths(place.x), y: Self.tenths(place.y))
    let step = text.isEmpty ? here : (x: here.x - last.x, y: here.y - last.y)
    last = here
    return step
  }

  private mutating func add(_ place: Picture.Place, _ command: Character) {
    let step = move(to: place)
    let isLine = command == "l"
    if isLine, step.x == 0 || step.y == 0 {
      start(step.x == 0 ? "v" : "h", step.x == 0 ? step.y : step.x)
    } else {
      start(command, step.x)
      add(step.y)
    }
  }

  /// A command goes on until the next one, and its letter need not stand again.
  private mutating func start(_ command: Character, _ tenths: Int) {
    let goesOn = command == self.command && "clhv".contains(command)
    if goesOn {
      add(tenths)
    } else {
      text.append(command)
      write(tenths)
    }
    self.command = command
  }

  /// A sign parts a number from the one before as well as a blank does.
  private mutating func add(_ tenths: Int) {
    if tenths >= 0 { text += " " }
    write(tenths)
  }

  private mutating func write(_ tenths: Int) {
    if tenths < 0 { text += "-" }
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    if whole > 0 || rest == 0 { text += String(whole) }
    if rest > 0 { text += ".\(rest)" }
  }

  private static func tenths(_ length: Double) -> Int { Int(exactly: (length * 10).rounded()) ?? 0 }
}
