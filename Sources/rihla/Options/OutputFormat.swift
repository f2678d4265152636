import ArgumentParser
import JourneyWords

/// How a table is written: for a person, or for a program.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json, csv

  func text(of table: some OutputTable, on paper: Paper) -> String {
    switch self {
    case .human: table.text(on: paper)
    case .json: table.json
    case .csv: table.csv
    }
  }
}
