/// Which of the things of one kind is meant: the index of it in the array that its model has of them, so it counts in
/// that model alone. Steps and stages are numbered within their journey.
@usableFromInline package struct ID<Thing>: Hashable, Sendable, Strideable {
  /// From 0.
  @usableFromInline package let index: Int

  /// Whatever stands at that index; it is not checked.
  @inlinable package init(_ index: Int) { self.index = index }

  /// As people count: from 1.
  @inlinable package var number: Int { index + 1 }

  /// How many things further on `other` is.
  @inlinable package func distance(to other: ID) -> Int { other.index - index }

  /// The thing that many further on; negative for those before.
  @inlinable package func advanced(by count: Int) -> ID { ID(index + count) }

  /// The same place in the array of the same things.
  @inlinable package static func == (a: ID, b: ID) -> Bool { a.index == b.index }

  /// The one that stands first is less.
  @inlinable package static func < (a: ID, b: ID) -> Bool { a.index < b.index }

  /// By the place alone.
  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

extension Array {
  /// The thing that is meant.
  @inlinable package subscript(id: ID<Element>) -> Element {
    get { self[id.index] }
    _modify { yield &self[id.index] }
  }

  /// Those of all things in it, in their order.
  @inlinable package var ids: Range<ID<Element>> { ID(0)..<ID(count) }
}
