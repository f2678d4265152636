/// The middle of sorted values, or the mean of the two middle ones; nil without values.
func median(ofSorted values: [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  let middle = values.count / 2
  return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
}

/// How often values repeat: one count for each value that occurs more than once.
func repeats(_ values: [Double]) -> [Double] {
  var counts: [Double] = []
  var previous: Double?
  for value in values.sorted() {
    if value == previous { counts[counts.count - 1] += 1 } else { counts.append(1) }
    previous = value
  }
  return counts.filter { $0 > 1 }
}
