import JourneyAnalysis
import JourneyPictures

extension PageSubject {
  /// A part of the page as everybody sees it, then as each persona does who can be chosen.
  func views<Value>(of value: (PageSubject) -> Value) -> [(Audience, Value)] {
    [(.everybody, value(self))]
      + views.map { (.persona($0.persona), value(replacing(analysis: $0.analysis, model: $0.model))) }
  }
}
