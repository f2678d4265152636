import JourneyModel
import JourneySyntax

extension Day {
  /// A day written `2026-07-01`, in any digits; nil for anything else.
  package init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard let date = WrittenDate(Cell(0, bytes.count), in: bytes.span), date.isYearFirst,
      date.end == bytes.count
    else { return nil }
    self.init(year: date.year, month: date.month(.dayFirst), day: date.day(.dayFirst))
  }
}
