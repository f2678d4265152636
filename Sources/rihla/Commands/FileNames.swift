import JourneyModel
import JourneySyntax

/// Names for files, made from what things are called: safe on every file system, readable, and each given once.
struct FileNames {
  /// A file name may have 255 bytes, and a letter up to four.
  private static let mostLetters = 60

  private var given: Set<String> = []

  /// A name for this thing, from its id or else its label, without an ending.
  mutating func name(for name: Name) -> String {
    let wanted = Self.safe(name.id ?? name.label)
    var free = wanted
    var number = 2
    // Some file systems hold names that differ only in case for one.
    while !given.insert(free.lowercased()).inserted {
      free = "\(wanted)-\(number)"
      number += 1
    }
    return free
  }

  /// Letters, marks and digits stay; a run of anything else becomes one `-`.
  private static func safe(_ text: String) -> String {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(mostLetters) {
      if isSafe(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words.isEmpty ? "journey" : words.joined(separator: "-")
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .nonspacingMark, .spacingMark:
      true
    default: scalar == "_"
    }
  }
}
