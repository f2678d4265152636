/// How many have gone on, and how many have given up, after how long, where each rules out the other and some are still
/// open when the log ends (Aalen and Johansen 1978). Two curves of Kaplan and Meier would add up to more than all.
package struct CumulativeIncidence: Sendable, Equatable {
  /// How what somebody began came to its end.
  package enum End: Int, Sendable, Equatable, CaseIterable {
    /// The log ended first.
    case open
    /// Went on.
    case completed
    /// Is known to have given up.
    case gaveUp
  }

  /// The shares from one time on at which something ended, or was left open.
  package struct Point: Sendable, Equatable {
    /// As the durations are.
    package var time: Double
    /// Of all, 0 to 1.
    package var completed: Double
    /// Of all; together with `completed` never over 1.
    package var gaveUp: Double
  }

  /// Ascending in time.
  package let points: [Point]

  /// nil without durations.
  /// - Parameter ends: parallel to `durations`.
  package init?(_ durations: [Double], ends: [End]) {
    guard !durations.isEmpty, durations.count == ends.count, durations.allSatisfy(\.isFinite) else {
      return nil
    }
    var (left, open, completed, gaveUp) = (Double(durations.count), 1.0, 0.0, 0.0)
    let found = zip(durations, ends).map { ($0, $1.rawValue) }
    points = DurationMoment.all(of: found, kinds: End.allCases.count).map { moment in
      let (done, lost) = (
        Double(moment.counts[End.completed.rawValue]), Double(moment.counts[End.gaveUp.rawValue])
      )
      completed += open * done / left
      gaveUp += open * lost / left
      open *= 1 - (done + lost) / left
      left -= Double(moment.counts.reduce(0, +))
      return Point(time: moment.time, completed: completed, gaveUp: gaveUp)
    }
  }
}
