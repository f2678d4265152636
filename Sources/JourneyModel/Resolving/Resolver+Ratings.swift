import JourneySyntax

/// Ratings of opportunities: a number, or several with their names.
extension Resolver {
  /// One number within the limits of its field, or what can be read of several parts; the others are reported together.
  mutating func rating(_ field: FieldSyntax) -> Rating? {
    guard let written = field.written, let limits = ValueKind.rating.limits else { return nil }
    let items = WrittenList.items(of: written)
    let marks = items.map { WrittenMark($0) }
    let hasParts = items.count > 1 || marks.contains { $0 != nil }
    guard hasParts, TypedNumber(whole: field.valueBytes.span) == nil else {
      return number(field).map { Rating($0) }
    }
    let readings = marks.map { $0?.reading(on: limits) }
    let unread = items.indices.filter { readings[$0]?.value == nil }
    if unread.count == 1, let reading = readings[unread[0]] {
      reportUnreadable(field, items[unread[0]], expected: .number(on: limits, insteadOf: reading))
    } else if !unread.isEmpty {
      let comma = field.language == .arabic ? "، " : ", "
      reportUnreadable(field, unread.map { items[$0] }.joined(separator: comma), expected: .rating)
    }
    return Rating(
      zip(marks, readings).compactMap { mark, reading in
        mark.flatMap { mark in
          reading?.value.map { Rating.Part(mark.name, $0, weight: mark.weight) }
        }
      })
  }
}

extension WrittenMark {
  /// What its number means on a scale.
  fileprivate func reading(on scale: ClosedRange<Double>) -> TypedNumber.Reading {
    mark.isPercent ? .otherScale(top: 100) : mark.reading(on: scale)
  }
}

extension TypedNumber.Reading {
  /// What is on the scale for certain.
  fileprivate var value: Double? {
    if case .value(let value) = self { value } else { nil }
  }
}
