/// An element of XML as a value, with all that is in it.
package struct XMLElement: Sendable, Equatable {
  /// What an element says of itself; the value unescaped.
  package struct Attribute: Sendable, Equatable {
    /// Without a prefix.
    package var name: String
    /// As it is meant, not as it is written.
    package var value: String

    /// An attribute of that name.
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The name without the prefix of a namespace: `path`, `title`.
  package var name: String
  /// In their order; no name twice.
  package var attributes: [Attribute]
  /// The text directly inside, which stands before the elements there; empty where there is none.
  package var text: String
  /// The elements directly inside, in their order.
  package var children: [XMLElement]

  /// - Parameter attributes: those without a value are left out.
  package init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String = "",
    children: [XMLElement] = []
  ) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { Attribute(name: name, value: $0) } }
    self.text = text
    self.children = children
  }

  /// An attribute's value, set where it stands or behind all others; nil takes the attribute away.
  package subscript(_ attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let place = attributes.firstIndex { $0.name == attribute }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append(Attribute(name: attribute, value: value))
      case (nil, nil): break
      }
    }
  }
}
