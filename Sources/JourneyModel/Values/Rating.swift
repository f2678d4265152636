/// What the team holds an opportunity to be: one mark from 1 to 5, or one for each of several parts of it.
package struct Rating: Sendable, Hashable {
  /// One mark, and what it is of.
  package struct Part: Sendable, Hashable {
    /// As written; nil where one mark says it all.
    package var name: String?
    /// 1 to 5.
    package var mark: Double
    /// How much it counts beside the others, above 0; 1 where nothing is written.
    package var weight: Double

    /// - Parameter weight: above 0.
    package init(_ name: String?, _ mark: Double, weight: Double = 1) {
      self.name = name
      self.mark = mark
      self.weight = weight
    }
  }

  /// In the order written; at least one.
  package let parts: [Part]

  /// nil without any part.
  package init?(_ parts: [Part]) {
    if parts.isEmpty { return nil }
    self.parts = parts
  }

  /// One mark, 1 to 5, that says it all.
  package init(_ mark: Double) { parts = [Part(nil, mark)] }
}

extension Rating {
  /// The mark that says it all; nil where the parts are named.
  package var whole: Double? { parts.count == 1 && parts[0].name == nil ? parts[0].mark : nil }
}
