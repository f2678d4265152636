package import JourneySyntax

extension [Problem] {
  /// What the problems are, where all are of one family; nil otherwise.
  package func kinds<Family: Problem.Kind>(of family: Family.Type) -> [Family]? {
    let kinds = compactMap { $0.kind as? Family }
    return kinds.count == count ? kinds : nil
  }
}
