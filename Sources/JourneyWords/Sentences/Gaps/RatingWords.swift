import JourneyAnalysis
package import JourneyModel
import JourneyStatistics

/// What the team states of opportunities.
extension Words {
  /// As it was written: `4`, or `customers 4, cost 3 × 2`.
  package func stated(_ rating: Rating) -> String {
    list(
      rating.parts.map { part in
        let weight = part.weight == 1 ? "" : " × \(stated(part.weight))"
        return (part.name.map { "\(isolated($0)) " } ?? "") + stated(part.mark) + weight
      })
  }

  /// Of 100: `75, weakest: cost 50`; the parts that are lowest are named where others are not.
  package func rated(_ rating: Rating) -> String {
    guard let marks = rating.marks else { return "" }
    let value = stated(marks.value, most: 1)
    guard !rating.weakest.isEmpty else { return value }
    let names = list(rating.weakest.map { isolated($0) })
    let least = stated(marks.least, most: 1)
    return say(en: "\(value), weakest: \(names) \(least)", ar: "\(value)، وأضعفها: \(names) \(least)")
  }

  /// How marks of 1 to 5 became numbers of 100.
  package var ratingScale: String {
    let (low, high, none, all) = (number(1), number(5), number(0), number(100))
    return say(
      en: "\(low) counts as \(none) and \(high) as \(all)", ar: "\(low) تُحسب \(none) و\(high) تُحسب \(all)")
  }
}
