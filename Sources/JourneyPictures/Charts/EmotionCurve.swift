package import JourneyAnalysis
package import JourneyModel
package import JourneyWords

/// How the journey should feel and how it does, step by step, from 1 (very bad) to 5 (very good). The ideal is dashed,
/// as it is a hypothesis; the band between the curves is drawn only where the experience falls short of it. Where a
/// persona lives a step in a way of her own, a line of hers leaves the common one and comes back to it.
package struct EmotionCurve: Chart {
  /// One feeling with a level, in a column of the merged path.
  struct Mark: Sendable, Equatable {
    var column: Int
    var level: Int
    var words: String
    /// The best level, where personas differ and `level` is the worst.
    var best: Int?
  }

  /// What everybody feels along the path, or a persona who can be chosen.
  struct Lived: Sendable, Equatable {
    var audience: Audience
    /// What its curve is called.
    var name: String
    var marks: [Mark]
    /// Columns of which nobody said yet how they feel: no line leads over them.
    var unknown: Set<Int>
    /// The lines that leave it.
    var personas: [OwnLine] = []

    /// Marks that a line joins.
    var runs: [[Mark]] {
      marks.reduce(into: []) { runs, mark in
        if let last = runs.last?.last, !unknown.contains(where: { last.column < $0 && $0 < mark.column }) {
          runs[runs.count - 1].append(mark)
        } else {
          runs.append([mark])
        }
      }
    }
  }

  /// What one persona feels, along the whole path.
  struct OwnLine: Sendable, Equatable {
    var persona: ID<Persona>
    var name: String
    var marks: [Mark]
    /// Columns of the steps that she lives in a way of her own.
    var own: Set<Int>
  }

  let words: Words
  let namespace: String
  /// By column, and the labels of these steps.
  let steps: [ID<Step>]
  let columns: [String]
  /// The labels in lines that fit their columns: wrapped once, as every column asks how high the highest is.
  let names: [[String]]
  let ideal: [Mark]
  let actual: [Mark]
  let personas: [OwnLine]
  /// Everybody's, then those of the personas who can be chosen.
  let lived: [Lived]
  /// What is felt at each step: ideal, actual and of each persona with a line of her own; `–` for no feeling.
  package let table: ChartTable

  /// nil when no step has a feeling with a level.
  /// - Parameter views: of the personas who can be chosen on the page.
  package init?(
    of analysis: GapAnalysis, in model: Model, views: [PersonaView] = [], words: Words, namespace: String
  ) {
    self.words = words
    self.namespace = namespace
    let journey = model.journeys[analysis.journey]
    let places = analysis.path.columns
    steps = places.map(\.step)
    columns = places.map { words.stepName(journey.steps[$0.step]) }
    let width = Self.pitch(columns: columns.count) - 10
    names = columns.map { LineWrapping.lines(of: $0, size: Self.textSize, width: width, most: 4) }
    ideal = Self.marks(places.map { $0.isInIdeal ? journey.steps[$0.step].ideal : nil })
    actual = places.enumerated().compactMap { column, place in
      place.isInActual ? Self.mark(at: place.step, in: column, of: journey, in: model, words: words) : nil
    }
    personas = model.personas.ids.compactMap { persona in
      let own = places.indices.filter { column in
        places[column].isInActual
          && journey.own(places[column].step, of: persona) != nil
      }
      let marks = Self.marks(
        places.map { $0.isInActual ? journey.steps[$0.step].actual(for: persona) : nil })
      let felt = Set(own).intersection(marks.map(\.column))
      guard !felt.isEmpty else { return nil }
      return OwnLine(
        persona: persona, name: words.isolated(model.personas[persona].shortName), marks: marks, own: felt)
    }
    if ideal.isEmpty, actual.isEmpty, personas.isEmpty { return nil }
    lived =
      [
        Lived(
          audience: .everybody,
          // Where they differ it is no life that anybody lives.
          name: actual.contains { $0.best != nil }
            ? words.say(en: "\(words.actual), lowest", ar: "\(words.actual)، الأدنى") : words.actual,
          marks: actual, unknown: Self.unknown(at: places, of: analysis, beside: actual), personas: personas)
      ]
      + views.map { view in
        let hers = view.model.journeys[analysis.journey]
        let marks = Self.marks(places.map { $0.isInActual ? hers.common($0.step) : nil })
        return Lived(
          audience: .persona(view.persona), name: words.isolated(model.personas[view.persona].shortName),
          marks: marks, unknown: Self.unknown(at: places, of: view.analysis, beside: marks))
      }
    let columns = Self.table(of: analysis, personas: personas, in: model, words: words)
    table = columns.with(
      personas.map(\.persona), from: columns.heads.count - personas.count, chosenAmong: views)
  }

  /// Columns of steps that are met, or of which nobody said whether they are, without a mark.
  private static func unknown(
    at places: [PathComparison.Column], of analysis: GapAnalysis, beside marks: [Mark]
  ) -> Set<Int> {
    let met = places.indices.filter { column in
      switch analysis[places[column].step].placement {
      case .undescribed: true
      case .matched, .extra, .moved: places[column].isInActual
      case .missing, .empty: false
      }
    }
    return Set(met).subtracting(marks.map(\.column))
  }

  private static func marks(_ parts: [Part?]) -> [Mark] {
    parts.enumerated().compactMap { column, part in
      guard let feeling = part?.feeling, let level = feeling.level else { return nil }
      return Mark(column: column, level: level, words: feeling.words)
    }
  }

  /// What everybody feels at a step, or how far apart the personas are.
  private static func mark(
    at step: ID<Step>, in column: Int, of journey: Journey, in model: Model, words: Words
  ) -> Mark? {
    if let common = journey.common(step) {
      return common.feeling.flatMap { feeling in
        feeling.level.map { Mark(column: column, level: $0, words: feeling.words) }
      }
    }
    return journey.feltRange(at: step).map {
      Mark(
        column: column, level: $0.lowerBound, words: words.differing(at: step, in: journey, of: model) ?? "",
        best: $0.upperBound)
    }
  }

  private static func table(
    of analysis: GapAnalysis, personas: [OwnLine], in model: Model, words: Words
  ) -> ChartTable {
    let journey = model.journeys[analysis.journey]
    let names = journey.steps.map { words.isolated(words.stepName($0)) }
    func cell(_ part: Part?) -> ChartTable.Cell { .init(part?.feeling.map { words.label($0) } ?? "–") }
    return ChartTable(
      heads: words.heads(.step, .ideal, .actual) + personas.map { .name($0.name) },
      rows: zip(journey.steps.ids, journey.steps).map { id, step in
        ChartTable.Row(
          step: id,
          cells: [
            .init(step: id, of: names), cell(step.ideal),
            words.differing(at: id, in: journey, of: model).map { .init($0) } ?? cell(journey.common(id)),
          ]
            + personas.map { cell(step.actual(for: $0.persona)) })
      })
  }

  // MARK: Geometry

  static let levelHeight = 38.0
  static let top = 42.0
  static let leading = 40.0
  /// Room for the curves' own names behind their ends.
  static let trailing = 76.0
  static let lineHeight = 15.0
  static let textSize = 12.0
  /// Narrower columns would leave no room for the names below them; longer journeys are wider and scroll.
  private static let narrowestColumn = 74.0
  private static let usualWidth = 1030.0

  private static func pitch(columns: Int) -> Double {
    max(narrowestColumn, (usualWidth - leading - trailing) / Double(columns))
  }

  var pitch: Double { Self.pitch(columns: columns.count) }
  var width: Double { Self.leading + pitch * Double(columns.count) + Self.trailing }
  var bottom: Double { y(Feeling.levels.lowerBound) + 40 }
  var height: Double {
    bottom + Double(names.map(\.count).max() ?? 0) * Self.lineHeight + 6
  }

  /// Places from the side where reading starts, mirrored for a right-to-left report.
  func x(_ fromStart: Double) -> Double { words.isRightToLeft ? width - fromStart : fromStart }
  func x(column: Int) -> Double { x(Self.leading + pitch * (Double(column) + 0.5)) }
  func y(_ level: Int) -> Double {
    Self.top + Double(Feeling.levels.upperBound - level) * Self.levelHeight
  }
  func place(_ mark: Mark) -> Picture.Place { (x(column: mark.column), y(mark.level)) }
}
