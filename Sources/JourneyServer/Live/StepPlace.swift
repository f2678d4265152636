/// How files name a step: what is proposed for it is written there, whichever file the desk is at.
struct StepPlace: Hashable {
  /// The id of its journey, else the label.
  var journey: String
  /// Its id, else its label.
  var step: String
  /// Which of the steps of this name, counted from 1.
  var occurrence = 1

  /// In addresses and forms, one for each step of a journey.
  var address: String { occurrence == 1 ? step : "\(step)~\(occurrence)" }
}
