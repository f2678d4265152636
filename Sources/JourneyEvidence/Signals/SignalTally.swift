import JourneyModel
import JourneySyntax

/// What a source says in one of the ways that customers are heard, counted: parts add up.
///
/// The rows of a table are counted by a `TableForm`, without asking through this protocol: that is done once a table.
protocol SignalTally: Sendable, Equatable {
  /// Its place in a `Tally`.
  static var signal: Signal { get }

  /// Nothing counted yet.
  init()

  /// Adds what another part of the same source says.
  mutating func merge(_ other: Self)

  /// Whose voice it is where its source says this one: nobody is asked for what customers do.
  static func voice(stated: Source.Voice) -> Source.Voice

  /// Counts what a table says.
  /// - Parameter table: told which columns are looked for.
  static func read(_ table: inout OpenTable, in bytes: Span<UInt8>) -> TableResult

  // MARK: When it was said

  /// How much was said when, by all that has a window of its own.
  /// - Parameters:
  ///   - days: of the whole source, where they are known.
  ///   - last: by journey, the last day that counts.
  func waves(on days: ClosedRange<Day>?, until last: (_ journey: ID<Journey>) -> Day?) -> [DatedTopic: Waves]

  /// Leaves what counts in the totals; waves stay, for the trend.
  mutating func narrow(to cut: TallyCut)

  /// Puts waves together to longer ones, where they are shorter and fit.
  mutating func joinWaves(to length: WaveLength)

  /// Leaves all that was said, but not when.
  mutating func forgetWaves()

  /// Nothing that it holds is of the days that count.
  var saysNothing: Bool { get }

  /// The first day of the earliest wave; nil without waves.
  var firstWave: Day? { get }

  // MARK: Its part of a tally file

  /// What a tally file says of it, also where it says nothing. No key is another signal's. Of groups of fewer than
  /// `SmallCells.fewestAnswers` people, and of those that would give them away, nothing is in it but their number.
  func members(by names: TallyNames) -> [(key: String, value: JSONValue)]

  /// Its part of a tally file; nothing where the file has none.
  init(reading file: JSONValue, by entries: inout TallyEntries)
}

extension SignalTally {
  /// The same where nothing shows waves one by one.
  mutating func joinWaves(to length: WaveLength) {}

  func isEqual(to other: any SignalTally) -> Bool { other as? Self == self }

  /// Adds the same signal of another part of the source.
  mutating func add(_ other: any SignalTally) {
    if let other = other as? Self { merge(other) }
  }
}
