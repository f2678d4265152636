import JourneySyntax

extension String {
  /// The words of a column's name, folded; cut also where a small letter meets a capital one: `RecipientEmail`.
  var columnWords: [String] {
    var spaced = ""
    var wasSmall = false
    for character in self {
      if wasSmall, character.isUppercase { spaced.append(" ") }
      wasSmall = character.isLowercase
      spaced.append(character.isLetter || character.isNumber ? character : " ")
    }
    return spaced.folded.split(separator: " ").map(String.init)
  }
}
