/// What a row says beside its answers.
struct Row: Sendable {
  var number: Int
  var personas: PersonaSet
  /// How many respondents it stands for.
  var times: Int
}
