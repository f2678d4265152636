import JourneySyntax

/// Fields that are no more than a value of a plain kind: what may stand there, and within which limits, is said by the
/// keyword's row in the keyword table.
extension ModelField {
  /// A text.
  static func text(_ keyword: Keyword, _ path: Path<String?>) -> ModelField {
    one(keyword, path, read: { $1.written }, fact: { text, _ in .text(text) })
  }

  /// Texts, one a line.
  static func texts(_ keyword: Keyword, _ path: Path<[String]>) -> ModelField {
    each(keyword, path, read: { $1.written }, fact: { text, _ in .text(text) })
  }

  /// Words between commas.
  static func words(_ keyword: Keyword, _ path: Path<[String]>) -> ModelField {
    list(keyword, path, read: { $1.words }, fact: { word, _ in .text(word) })
  }

  /// A number.
  static func number(_ keyword: Keyword, _ path: Path<Double?>) -> ModelField {
    one(keyword, path, read: { $0.number($1) }, fact: { number, _ in .number(number) })
  }

  /// A whole number; others are rounded.
  static func count(_ keyword: Keyword, _ path: Path<Int?>) -> ModelField {
    one(
      keyword, path, read: { $0.number($1, isWhole: true).flatMap { Int(exactly: $0.rounded()) } },
      fact: { number, _ in .number(Double(number)) })
  }

  /// A share of customers in per cent.
  static func percent(_ keyword: Keyword, _ path: Path<Double?>) -> ModelField {
    one(keyword, path, read: { $0.number($1) }, fact: { share, _ in .share(share) })
  }

  /// A mark of 1 to 5, or one for each of several parts.
  static func rating(_ keyword: Keyword, _ path: Path<Rating?>) -> ModelField {
    one(keyword, path, read: { $0.rating($1) }, fact: { rating, _ in .rating(rating) })
  }

  /// Two numbers, the lower one first.
  static func range(_ keyword: Keyword, _ path: Path<ClosedRange<Double>?>) -> ModelField {
    one(
      keyword, path, read: { $0.range($1) },
      fact: { range, _ in .range(range.lowerBound, range.upperBound) })
  }

  /// A file, by its path from the root folder.
  static func file(_ keyword: Keyword, _ path: Path<String?>) -> ModelField {
    one(keyword, path, read: { $0.file($1) }, fact: { file, _ in .text(file) })
  }

  /// A day.
  static func day(_ keyword: Keyword, _ path: Path<Day?>) -> ModelField {
    one(keyword, path, read: { $0.day($1) }, fact: { day, _ in .text(day.text) })
  }

  /// A window of time.
  static func window(_ keyword: Keyword, _ path: Path<Window?>) -> ModelField {
    one(keyword, path, read: { $0.window($1) }, fact: { window, _ in .window(window) })
  }

  /// A word of a fixed list, called in the model what the list calls it.
  static func choice<Value: RawRepresentable<String> & SendableMetatype>(
    _ keyword: Keyword, _ path: Path<Value?>
  ) -> ModelField {
    one(
      keyword, path, read: { $0.choice($1).flatMap(Value.init) },
      fact: { value, _ in .choice(keyword, value.rawValue) })
  }

  /// The same of a property that has a value anyhow: what is unreadable changes nothing.
  static func choice<Value: RawRepresentable<String> & SendableMetatype>(
    _ keyword: Keyword, _ path: Path<Value>
  ) -> ModelField {
    ModelField(keyword) { resolver, field, owner in
      if let value = resolver.choice(field).flatMap(Value.init) { owner[keyPath: path] = value }
    } facts: { owner, _ in
      [.choice(keyword, owner[keyPath: path].rawValue)]
    }
  }

  /// `column = value`, one a line.
  static func conditions(_ keyword: Keyword, _ path: Path<[CellCondition]>) -> ModelField {
    each(
      keyword, path, read: { $0.condition($1) },
      fact: { condition, _ in .condition(column: condition.column, values: condition.values) })
  }

  /// Names between commas.
  /// - Parameter table: what they are looked up in.
  static func references<Thing>(
    _ keyword: Keyword, _ path: Path<[ID<Thing>]>,
    in table: any KeyPath<Resolver, NameTable<Thing>> & Sendable, fact: @escaping Fact<ID<Thing>>
  ) -> ModelField {
    list(
      keyword, path,
      read: { resolver, field in resolver.references(field.names, in: resolver[keyPath: table], field) },
      fact: fact)
  }
}
