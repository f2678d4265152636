package import JourneyModel

/// What answers are about and how they were asked for.
package struct Question: Sendable, Hashable {
  package var subject: Subject
  /// Index into `Model.measures`.
  package var measure: Int

  package init(subject: Subject, measure: Int) {
    self.subject = subject
    self.measure = measure
  }
}
