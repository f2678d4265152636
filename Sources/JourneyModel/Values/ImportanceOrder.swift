/// Which importance orders the steps of a journey, where there are two.
package enum ImportanceOrder: String, Sendable, Equatable, CaseIterable {
  /// What the team stated.
  case stated
  /// What the answers give.
  case derived
}
