import ArgumentParser

/// How a table is written: for a person, or for a program.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json, csv
}
