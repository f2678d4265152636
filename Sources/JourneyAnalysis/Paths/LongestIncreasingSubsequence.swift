extension [Int] {
  /// The values of a longest strictly increasing subsequence, by patience sorting in O(n log n). Where several are
  /// longest, the one with the smallest values, compared from the last one backwards.
  package var longestIncreasingSubsequence: [Int] {
    /// Index of the smallest value that ends an increasing subsequence of each length.
    var ends: [Int] = []
    /// Index of the value before this one in the best subsequence that it ends.
    var previous: [Int?] = []
    for (index, value) in enumerated() {
      let length = ends.partitioningIndex { self[$0] >= value }
      previous.append(length > 0 ? ends[length - 1] : nil)
      if length == ends.count { ends.append(index) } else { ends[length] = index }
    }
    var values: [Int] = []
    var next = ends.last
    while let index = next {
      values.append(self[index])
      next = previous[index]
    }
    return values.reversed()
  }

  /// The first index whose element meets a condition that all later ones meet too.
  private func partitioningIndex(where isInSecondPart: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
