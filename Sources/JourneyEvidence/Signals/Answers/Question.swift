package import JourneyModel

/// What answers are about and how they were asked for.
package struct Question: Sendable, Hashable {
  /// The step or the journey as a whole.
  package var subject: Subject
  /// Index into `Model.measures`.
  package var measure: Int

  /// - Parameter measure: index into `Model.measures`.
  package init(subject: Subject, measure: Int) {
    self.subject = subject
    self.measure = measure
  }
}
