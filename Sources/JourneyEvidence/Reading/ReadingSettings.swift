/// What a person may choose about reading answers.
package struct ReadingSettings: Sendable, Equatable {
  /// How long the waves are that answers are told apart by.
  package var waves: WaveLength
  /// Columns that somebody asks for, beside those that a source names: told apart where a table has them. A name that
  /// is no column's may be that of a role, such as `channel`.
  package var groupColumns: [String]
  /// Mixed into the hashes of respondents.
  package var salt: String

  /// Known totals that sources name, by their paths; a source whose totals are not here counts nothing.
  package var totals: [String: KnownTotals] = [:]

  /// Bytes of a table below which no part is cut off: less is not worth a thread.
  var smallestPart = 1 << 21

  /// Waves of a month, no further columns and no salt where nothing else is said.
  package init(waves: WaveLength = .month, groupColumns: [String] = [], salt: String = "") {
    self.waves = waves
    self.groupColumns = groupColumns
    self.salt = salt
  }

  /// The salt as a number: FNV-1a.
  var seed: UInt64 {
    salt.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
