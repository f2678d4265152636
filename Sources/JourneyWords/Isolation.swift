import JourneyModel
import JourneySyntax

/// Text of one direction inside a sentence of the other. Isolates keep a sign on its side of the number and a name
/// from reordering the words around it; on a page they become `<bdi>`.
extension Words {
  static let leftToRightIsolate: Character = "\u{2066}"
  static let rightToLeftIsolate: Character = "\u{2067}"
  static let firstStrongIsolate: Character = "\u{2068}"
  static let endOfIsolate: Character = "\u{2069}"

  /// A number as it stands in this report's sentences. Bare digits need no help, but for Arabic ones from left to right:
  /// with nothing but signs between them they would change places.
  package func isolated(number: String) -> String {
    guard isRightToLeft else { return digits == .arabic ? Self.isolatingDigits(in: number) : number }
    let isBare = number.unicodeScalars.allSatisfy { $0.properties.numericType == .decimal }
    return isBare ? number : "\(Self.leftToRightIsolate)\(number)\(Self.endOfIsolate)"
  }

  /// A number to which a sign is to be added.
  package static func withoutIsolates(_ number: String) -> String {
    number.filter {
      ![leftToRightIsolate, rightToLeftIsolate, firstStrongIsolate, endOfIsolate].contains($0)
    }
  }

  /// Every number of Arabic digits by itself; those that are isolated already stay as they are.
  private static func isolatingDigits(in text: String) -> String {
    if text.contains(firstStrongIsolate) { return text }
    var result = ""
    var isInside = false
    for character in text {
      let belongs = character.isArabicDigit || (isInside && (character == "٫" || character == "٬"))
      if belongs != isInside { result.append(belongs ? firstStrongIsolate : endOfIsolate) }
      isInside = belongs
      result.append(character)
    }
    return isInside ? result + String(endOfIsolate) : result
  }

  /// A person's own text as it stands in this report's sentences.
  package func isolated(_ text: String) -> String {
    let isForeign = text.unicodeScalars.contains { $0.value.isBidiControl || mayTurn($0.value) }
    guard isForeign else { return text }
    let isolate = isSentenceBegunInLatin(text) ? Self.rightToLeftIsolate : Self.firstStrongIsolate
    return "\(isolate)\(Self.balanced(text))\(Self.endOfIsolate)"
  }

  /// A text of the report's own right-to-left language that a Latin word begins: `OTP رمز الدخول`. By its first letter the
  /// whole of it would turn.
  private func isSentenceBegunInLatin(_ text: String) -> Bool {
    guard isRightToLeft else { return false }
    let letters = text.unicodeScalars.lazy.filter(\.properties.isAlphabetic)
    return letters.first.map { !$0.value.isRightToLeft } ?? false
      && letters.contains { $0.value.isRightToLeft }
  }

  /// The language that a text wholly of the other script is most likely in, as a `lang` says it; nil where it holds a
  /// letter of the report's own script, or of a third, or none.
  package func foreignLanguage(of text: String) -> String? {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    let isForeign = letters.allSatisfy { isRightToLeft ? $0.isASCII : (0x0600...0x06FF).contains($0.value) }
    return letters.isEmpty || !isForeign ? nil : isRightToLeft ? "en" : "ar"
  }

  /// A person's own text in the quotation marks of the report's language.
  package func quoted(_ text: String) -> String {
    let inner = isolated(text)
    return say(en: "“\(inner)”", ar: "«\(inner)»")
  }

  /// The Arabic preposition of belonging before names, written as one word with the first: `لموزة`, `لـOmar`.
  func belonging(to names: [String]) -> String {
    guard let first = names.first else { return "" }
    let isArabic = first.unicodeScalars.first?.value.isRightToLeft ?? false
    // The article loses its alif: ل and المدير make للمدير.
    let joined =
      !isArabic
      ? "لـ\(isolated(first))"
      : first.hasPrefix("ال") ? "ل" + isolated(String(first.dropFirst())) : "ل" + isolated(first)
    return list([joined] + names.dropFirst().map { isolated($0) })
  }

  /// The same before one name.
  package func belonging(to name: String) -> String { belonging(to: [name]) }

  /// Whether a scalar can pull the text around it into the other direction.
  private func mayTurn(_ scalar: UInt32) -> Bool {
    isRightToLeft ? scalar < 0x0590 && scalar > 0x20 : scalar.isRightToLeft
  }

  /// The text with every isolate closed and no end that would close one around it.
  private static func balanced(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var open = 0
    for scalar in text.unicodeScalars {
      if (0x2066...0x2068).contains(scalar.value) { open += 1 }
      if scalar.value == 0x2069 {
        guard open > 0 else { continue }
        open -= 1
      }
      result.append(scalar)
    }
    return String(result) + String(repeating: endOfIsolate, count: open)
  }
}

extension Character {
  fileprivate var isArabicDigit: Bool { ("٠"..."٩").contains(self) }
}
