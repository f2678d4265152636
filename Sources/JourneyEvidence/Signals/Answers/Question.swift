package import JourneyModel

/// What answers are about and how they were asked for.
package struct Question: Sendable, Hashable {
  /// The step or the journey as a whole.
  package var subject: Subject
  /// In which measure it was asked.
  package var measure: ID<Measure>

  /// A question as given: whether anybody asked it is not checked.
  package init(subject: Subject, measure: ID<Measure>) {
    self.subject = subject
    self.measure = measure
  }
}
