package import JourneyModel

/// For whom a part of a page is shown, where one person can be chosen: `page.css` hides what is for others.
package struct Audience: Sendable, Equatable {
  /// nil: everybody, as long as nobody is chosen.
  package let persona: ID<Persona>?

  /// Shown as long as nobody is chosen.
  package static let everybody = Audience(persona: nil)
  /// Shown where she is chosen.
  package static func persona(_ persona: ID<Persona>) -> Audience { Audience(persona: persona) }

  /// As the attribute `data-for` says it: 0 for everybody, else the number of the persona.
  package var mark: String { persona.map { String($0.number) } ?? "0" }
}

extension Array {
  /// What each audience sees of one place, those who see the same together, under their marks; one that all see has none.
  package func sharing<Value: Equatable>() -> [(audience: String?, value: Value)]
  where Element == (Audience, Value) {
    var seen: [(marks: [String], value: Value)] = []
    for (audience, value) in self {
      if let place = seen.firstIndex(where: { $0.value == value }) {
        seen[place].marks.append(audience.mark)
      } else {
        seen.append(([audience.mark], value))
      }
    }
    return seen.map { (seen.count > 1 ? $0.marks.joined(separator: " ") : nil, $0.value) }
  }
}
