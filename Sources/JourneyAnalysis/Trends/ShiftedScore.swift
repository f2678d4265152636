import JourneyModel
import JourneyStatistics

/// A score that went to another level, in points.
struct ShiftedScore {
  /// The first day of what is now.
  var since: Day
  var before: ScoreHistogram
  var after: ScoreHistogram
  /// Of all waves of `before`.
  var daysBefore: ClosedRange<Day>
  /// Of all waves of `after`.
  var daysAfter: ClosedRange<Day>
  /// Answers of both sides.
  var n: Int
  /// How many boundaries between waves were tried.
  var boundaries: Int
  /// No wave just before `since` is too small to be told.
  var isDated = true
}
