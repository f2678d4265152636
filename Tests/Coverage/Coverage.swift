/// Prints how often the intervals hold the truth, by summing over every sample that can come about: no simulation, and
/// the same table on every run. Nominal is 95 %. Beside each default stands the classic interval where there is one.
/// What whole journeys promise is simulated, with fixed seeds.
@main
enum Coverage {
  static func main() {
    print(CoverageRow.heading)
    for row in oneGroup + twoGroups { print(row.text) }
    print(Journeys.heading)
    for line in Journeys.lines + Reports.lines { print(line) }
  }
}
