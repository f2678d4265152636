import JourneySyntax

/// What a field says in the model, both ways: how its line is read into the property that it belongs to, and which facts
/// that property is. A class, since every field of a file looks at one.
final class ModelField<Owner>: Sendable {
  /// Reads a line into what owns the field; what is wrong with it is reported.
  typealias Reading = @Sendable (inout Resolver, FieldSyntax, inout Owner) -> Void
  /// What the owner says in this field; nothing where it is silent.
  typealias Telling = @Sendable (Owner, Outline.Places) -> [FactValue]

  let keyword: Keyword
  let read: Reading
  let facts: Telling

  init(_ keyword: Keyword, read: @escaping Reading, facts: @escaping Telling) {
    self.keyword = keyword
    self.read = read
    self.facts = facts
  }
}

/// The fields of one kind of thing: whatever may be written in its block.
struct ModelFields<Owner>: Sendable {
  /// In no order that counts.
  let all: [ModelField<Owner>]
  /// By the keyword's number.
  private let byKeyword: [ModelField<Owner>?]

  init(_ fields: [ModelField<Owner>]) {
    all = fields
    var byKeyword = [ModelField<Owner>?](repeating: nil, count: Keyword.allCases.count)
    for field in fields { byKeyword[Int(field.keyword.rawValue)] = field }
    self.byKeyword = byKeyword
  }

  /// nil for keywords that say nothing in such a block.
  subscript(keyword: Keyword) -> ModelField<Owner>? { byKeyword[Int(keyword.rawValue)] }
}

/// The shapes of fields: one value, one more with each line, or a list.
extension ModelField {
  typealias Path<Value> = any WritableKeyPath<Owner, Value> & Sendable
  typealias Fact<Value> = @Sendable (Value, Outline.Places) -> FactValue

  /// A field that is said once.
  static func one<Value>(
    _ keyword: Keyword, _ path: Path<Value?>,
    read: @escaping @Sendable (inout Resolver, FieldSyntax) -> Value?, fact: @escaping Fact<Value>
  ) -> ModelField {
    ModelField(keyword) { resolver, field, owner in
      owner[keyPath: path] = read(&resolver, field)
    } facts: { owner, places in
      owner[keyPath: path].map { [fact($0, places)] } ?? []
    }
  }

  /// A field that may be repeated: each line adds a value.
  static func each<Value>(
    _ keyword: Keyword, _ path: Path<[Value]>,
    read: @escaping @Sendable (inout Resolver, FieldSyntax) -> Value?, fact: @escaping Fact<Value>
  ) -> ModelField {
    ModelField(keyword) { resolver, field, owner in
      if let value = read(&resolver, field) { owner[keyPath: path].append(value) }
    } facts: { owner, places in
      owner[keyPath: path].map { fact($0, places) }
    }
  }

  /// A field whose one line lists several values.
  static func list<Value>(
    _ keyword: Keyword, _ path: Path<[Value]>,
    read: @escaping @Sendable (inout Resolver, FieldSyntax) -> [Value], fact: @escaping Fact<Value>
  ) -> ModelField {
    ModelField(keyword) { resolver, field, owner in
      owner[keyPath: path] = read(&resolver, field)
    } facts: { owner, places in
      owner[keyPath: path].map { fact($0, places) }
    }
  }
}
