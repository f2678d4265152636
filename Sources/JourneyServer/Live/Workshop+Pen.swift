import JourneySyntax

/// Desks come and go, and the pen goes from one to the other.
extension Workshop {
  /// Where a page sits among the desks; one that comes back before its old connection was seen to end has the same place.
  func seat(_ screen: Screen, known word: String?) -> Int {
    if let known = desks.firstIndex(where: { $0.screen == screen }) { return known }
    let number = deskNumber(of: word)
    if let old = desks.firstIndex(where: { $0.number == number }) { desks.remove(at: old).screen.close() }
    desks.append(Desk(screen, number: number))
    pen.welcome(number)
    return desks.count - 1
  }

  private func deskNumber(of word: String?) -> Int {
    if let word, let known = deskNumbers[word] { return known }
    lastDesk += 1
    if let word { deskNumbers[word] = lastDesk }
    return lastDesk
  }

  /// A page was closed, or is out of reach.
  func stand(up screen: Screen) {
    guard let index = desks.firstIndex(where: { $0.screen == screen }) else { return }
    let number = desks.remove(at: index).number
    // Where nobody asks the pen is free at once, for whichever page comes next.
    guard !pen.asking.isEmpty else {
      change(pen: { $0.leave(number) })
      return
    }
    Task {
      try? await Task.sleep(for: grace)
      if !desks.contains(where: { $0.number == number }) { change(pen: { $0.leave(number) }) }
    }
  }

  /// The key of the pen at a desk.
  func pressPen(at desk: Int) {
    lastKey = .now
    change(pen: { $0.press(at: desk) })
    passWhenQuiet()
  }

  private func change(pen change: (inout Pen) -> Void) {
    let holder = pen.holder
    change(&pen)
    tellOfPen()
    if pen.holder != holder { lastKey = .now }
  }

  /// The pen passes by itself once nobody typed for a while at the desk that has it.
  private func passWhenQuiet() {
    guard !isWaitingForPen, !pen.asking.isEmpty else { return }
    isWaitingForPen = true
    Task {
      while !pen.asking.isEmpty {
        let left = lastKey + patience - .now
        if left > .zero {
          try? await Task.sleep(for: left)
        } else {
          change(pen: { $0.pass() })
        }
      }
      isWaitingForPen = false
    }
  }

  /// Tells every desk who types, and who would like to.
  func tellOfPen() {
    for desk in desks {
      desk.screen.post(
        JSONValue.object([
          ("is", .string("pen")), ("mine", .count(pen.holder == desk.number ? 1 : 0)),
          ("desk", .count(desk.number)), ("holder", .count(pen.holder)),
          ("asking", .array(pen.asking.map { .count($0) })),
        ]).text)
    }
  }
}
