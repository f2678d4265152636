import JourneySyntax

/// A file of customers' answers and how to read it.
package struct Source: Sendable, Equatable {
  /// Who speaks: customers asked, customers observed, or conclusions drawn.
  package enum Voice: String, Sendable, Equatable, CaseIterable { case direct, indirect, inferred }
  /// What was asked about: the relation as a whole, a finished errand, or the moment itself.
  package enum Kind: String, Sendable, Equatable, CaseIterable { case relational, transactional, inTheMoment }
  /// The calendar of dates whose year is before 1700; later years are Gregorian whatever it says.
  package enum Calendar: String, Sendable, Equatable, CaseIterable { case gregorian, hijri }

  /// How many answers of one person to one question count.
  package enum EachPerson: String, Sendable, Equatable, CaseIterable {
    /// All that she gave, and the latest alone.
    case everyAnswer, once
  }

  /// What a column of a long file holds; the default column name of each is its own name.
  package enum Role: String, Sendable, CaseIterable {
    /// What a column of a table holds, as the keyword of the same name says.
    case journey, step, measure, score, count, weight, respondent, date, persona, channel, comment
  }

  /// As its heading says; the file may be called otherwise.
  package var name: Name
  /// Relative to the root folder, `/`-separated, without `.` and `..`; nil when `File` is missing or refused.
  package var file: String?
  /// Direct where nothing is said.
  package var voice: Voice = .direct
  /// Transactional where nothing is said.
  package var kind: Kind = .transactional
  /// Gregorian where nothing is said.
  package var calendar: Calendar = .gregorian
  /// Which of day and month its dates name first; nil lets the dates prove it.
  package var dateOrder: DateOrder?
  /// Every answer where nothing is said.
  package var eachPerson: EachPerson = .everyAnswer
  /// Cells that are no score; compared folded.
  package var notApplicable: [String] = []
  /// The names the file uses where they differ from the defaults.
  package var columns: [Role: String] = [:]
  /// Names of the columns to break the answers down by, as written.
  package var segmentColumns: [String] = []
  /// When not empty the file is wide: one column per question.
  package var bindings: [ColumnBinding] = []
  /// Only rows that meet all of these count.
  package var rows: [CellCondition] = []
  /// A table of how many customers there are, which answers are weighted to; from the root folder as `file`.
  package var totals: String?
  /// People who were asked to answer.
  package var invited: Int?
  /// The day someone last looked at it and found it still true; nil when none was written.
  package var reviewed: Day?
  /// Anything else worth keeping; nil when missing or `?`.
  package var note: String?

  /// A source without a file, read by the default names of its columns.
  package init(name: Name) { self.name = name }
}

/// Which of day and month a date names first.
package enum DateOrder: String, Sendable, Equatable {
  /// `7/3` as 7 March, or as July the third.
  case dayFirst, monthFirst
}

/// `Column: Seat_comfort = CSAT at [seat]`: one question of a wide file.
package struct ColumnBinding: Sendable, Equatable {
  /// The column's name as written, trimmed; found in a header by its folded form.
  package var column: String
  /// What was asked for.
  package var measure: ID<Measure>
  /// A step, or a journey as a whole; the latter also where the binding names neither.
  package var subject: Subject

  /// A binding whose names are resolved already.
  package init(column: String, measure: ID<Measure>, subject: Subject) {
    self.column = column
    self.measure = measure
    self.subject = subject
  }
}

/// What an answer is about.
package enum Subject: Sendable, Hashable {
  /// One step of one journey.
  case step(StepReference)
  /// The journey as a whole.
  case journey(ID<Journey>)

  /// The journey that it is, or that has the step.
  package var journey: ID<Journey> {
    switch self {
    case .step(let reference): reference.journey
    case .journey(let journey): journey
    }
  }
}

extension Source {
  /// What may be written in its block.
  static let fields = ModelFields<Source>(
    [
      .file(.file, \.file), .choice(.voice, \.voice), .choice(.kind, \.kind), .choice(.calendar, \.calendar),
      .choice(.dateOrder, \.dateOrder), .choice(.eachPerson, \.eachPerson),
      .words(.notApplicable, \.notApplicable),
      ModelField(.column) { resolver, field, source in
        if let binding = resolver.binding(field, of: source) { source.bindings.append(binding) }
      } facts: { source, places in
        source.bindings.map { binding in
          .binding(
            column: binding.column, measure: places.block(of: binding.measure),
            subject: places.block(of: binding.subject))
        }
      },
      .conditions(.rows, \.rows), .texts(.segmentColumn, \.segmentColumns),
      // A path that is refused is known too: without its totals nothing of the source may count.
      ModelField(.totals) { resolver, field, source in
        source.totals = resolver.file(field) ?? field.written
      } facts: { source, _ in
        source.totals.map { [.text($0)] } ?? []
      },
      .count(.invited, \.invited),
      .day(.reviewed, \.reviewed), .text(.note, \.note),
    ] + Role.allCases.map { .text($0.keyword, \.columns[$0]) })
}
