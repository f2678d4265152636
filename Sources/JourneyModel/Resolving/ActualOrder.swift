/// The order of steps in reality: the file's, changed by `After`.
struct ActualOrder {
  private(set) var steps: [Int] = []
  /// Steps whose `After` leads back to themselves; they keep their place in the file.
  private(set) var inCircles: [Int] = []

  /// - Parameter persona: whose own Actuals count before those of everybody; one that says no `After` leaves the step
  ///   where everybody meets it.
  init(of steps: [Step], for persona: Int? = nil) {
    var after = steps.map { $0.actual(for: persona)?.after ?? $0.actual()?.after }
    breakCircles(&after)
    var followers = [[Int]](repeating: [], count: steps.count)
    for (step, anchor) in after.enumerated() {
      if let anchor { followers[anchor].append(step) }
    }
    // Each step, then those that come after it, in file order; without recursion, since chains may be long.
    var pending = Array(after.indices.filter { after[$0] == nil }.reversed())
    while let step = pending.popLast() {
      self.steps.append(step)
      pending.append(contentsOf: followers[step].reversed())
    }
  }

  /// Each step has at most one anchor, so following anchors either ends or circles; every circle loses one link.
  private mutating func breakCircles(_ after: inout [Int?]) {
    var visitedIn = [Int?](repeating: nil, count: after.count)
    for start in after.indices {
      var step = start
      while visitedIn[step] == nil {
        visitedIn[step] = start
        guard let anchor = after[step] else { break }
        if visitedIn[anchor] == start {
          inCircles.append(step)
          after[step] = nil
          break
        }
        step = anchor
      }
    }
  }
}
