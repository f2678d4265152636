import JourneyModel
import JourneyWords

/// A lane of a journey: a row of the map that the team named.
struct MapLane {
  /// As it is named first.
  let name: String
  let row: Lane.Row

  /// Whether it lies below the line of visibility.
  var isHidden: Bool {
    switch row {
    case .hidden: true
    case .own: false
    }
  }

  /// In the order of first use.
  static func all(in journey: Journey) -> [MapLane] {
    var known: Set<Lane.Row> = []
    return journey.steps.lazy.flatMap(\.parts).flatMap(\.lanes).compactMap { lane in
      known.insert(lane.row).inserted ? MapLane(name: lane.name, row: lane.row) : nil
    }
  }

  /// What the parts say in it.
  func mapRow(_ words: Words) -> MapRow {
    MapRow(name: "small lane", label: words.isolated(name), isAsked: false) { part in
      part.lanes.filter { $0.row == row }.map { MapRow.Line(words.isolated($0.text)) }
    }
  }
}
