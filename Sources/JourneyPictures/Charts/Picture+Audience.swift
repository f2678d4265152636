import JourneyXML

extension Picture {
  /// Draws for an audience alone; nil: for all.
  mutating func draw(for audience: String?, _ draw: (inout Picture) -> Void) {
    guard let audience else { return draw(&self) }
    writeRun()
    markup.open("g", ["data-for": audience])
    draw(&self)
    closeGroup()
  }

  /// What audiences see of one place, drawn once for those who see the same.
  mutating func drawShared<Value>(_ values: [(Audience, Value)], _ draw: (Value, inout Picture) -> Void) {
    for (audience, piece) in values.map({ ($0, captured($1, draw)) }).sharing() where !piece.isEmpty {
      self.draw(for: audience) { $0.markup.append(piece) }
    }
  }

  /// What drawing adds to the picture, without adding it.
  private mutating func captured<Value>(_ value: Value, _ draw: (Value, inout Picture) -> Void) -> String {
    writeRun()
    let before = markup
    markup = Markup(.characters)
    draw(value, &self)
    writeRun()
    let piece = markup.text
    markup = before
    return piece
  }
}
