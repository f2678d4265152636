/// How often values repeat: one count for each value that occurs more than once.
package func repeats(_ values: [Double]) -> [Double] {
  var counts: [Double] = []
  var previous: Double?
  for value in values.sorted() {
    if value == previous { counts[counts.count - 1] += 1 } else { counts.append(1) }
    previous = value
  }
  return counts.filter { $0 > 1 }
}
