/// Who types: one desk holds the pen, and others may ask for it. Desks are told apart by their numbers.
struct Pen: Equatable {
  /// nil while nobody has it.
  private(set) var holder: Int?
  /// In the order in which they asked.
  private(set) var asking: [Int] = []

  /// A desk is there: it has the pen when nobody else does.
  mutating func welcome(_ desk: Int) { holder = holder ?? desk }

  /// The key of the pen: gives it to whoever asked first, or asks for it.
  mutating func press(at desk: Int) {
    if holder == desk {
      pass()
    } else if !asking.contains(desk) {
      asking.append(desk)
      if holder == nil { pass() }
    }
  }

  /// The first who asked has it now.
  mutating func pass() {
    guard !asking.isEmpty else { return }
    holder = asking.removeFirst()
  }

  /// A desk is gone: who asks has the pen at once.
  mutating func leave(_ desk: Int) {
    asking.removeAll { $0 == desk }
    guard holder == desk else { return }
    holder = nil
    pass()
  }
}
