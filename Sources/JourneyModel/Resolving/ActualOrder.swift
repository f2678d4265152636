/// The order of steps in reality: the file's, changed by `After`.
struct ActualOrder {
  private(set) var steps: [ID<Step>] = []
  /// Steps whose `After` leads back to themselves; they keep their place in the file.
  private(set) var inCircles: [ID<Step>] = []

  /// - Parameter persona: whose own Actuals count before those of everybody; one that says no `After` leaves the step
  ///   where everybody meets it.
  init(of steps: [Step], for persona: ID<Persona>? = nil) {
    var after = steps.map { step in
      persona.flatMap(step.actual(for:))?.after ?? step.mainActual.flatMap { step.actuals[$0].after }
    }
    breakCircles(&after)
    var followers = [[ID<Step>]](repeating: [], count: steps.count)
    for step in steps.ids {
      if let anchor = after[step.index] { followers[anchor.index].append(step) }
    }
    // Each step, then those that come after it, in file order; without recursion, since chains may be long.
    var pending = Array(steps.ids.filter { after[$0.index] == nil }.reversed())
    while let step = pending.popLast() {
      self.steps.append(step)
      pending.append(contentsOf: followers[step.index].reversed())
    }
  }

  /// Each step has at most one anchor, so following anchors either ends or circles; every circle loses one link.
  private mutating func breakCircles(_ after: inout [ID<Step>?]) {
    var visitedIn = [ID<Step>?](repeating: nil, count: after.count)
    for start in after.indices.lazy.map(ID<Step>.init) {
      var step = start
      while visitedIn[step.index] == nil {
        visitedIn[step.index] = start
        guard let anchor = after[step.index] else { break }
        if visitedIn[anchor.index] == start {
          inCircles.append(step)
          after[step.index] = nil
          break
        }
        step = anchor
      }
    }
  }
}
