import Foundation
import Testing

/// What matters to a group is what its own answers say, or nothing is said of it.
@Suite struct GroupImportanceTests {
  private let scratch: Scratch

  /// In the north the whole goes along with paying, in the south with the form; one person in the south answers often.
  init() throws {
    scratch = try Scratch()
    var table = "pay,form,whole,region,who,day\n"
    for row in 0..<240 {
      let (a, b) = (1 + row * 7 % 5, 1 + row * 11 / 5 % 5)
      let isNorth = row % 2 == 0
      let whole = min(5, max(1, (isNorth ? a : b) + (row % 7 == 0 ? 1 : 0)))
      let who = isNorth ? "n\(row)" : "s\(row % 40 < 20 ? 1 : row)"
      table += "\(a),\(b),\(whole),\(isNorth ? "north" : "south"),\(who),2026-0\(1 + row % 9)-11\n"
    }
    try scratch.write(table, to: "m/d.csv")
    try scratch.write(Self.model(), to: "m/m.journey")
  }

  private static func model(_ further: String = "") -> String {
    """
    Persona: Noor [noor]
      Segment: region = north

    Source: Survey
      File: d.csv
      Date column: day
      Respondent column: who
      Segment column: region
    \(further)  Column: pay = CSAT at [pay]
      Column: form = CSAT at [form]
      Column: whole = CSAT

    Journey: Renewal [m]
      Measured by: CSAT
    Step: Pay [pay]
      Ideal
        Score: CSAT 4.5
    Step: Form [form]
      Ideal
        Score: CSAT 4.5

    """
  }

  private func journeys(_ arguments: String...) throws -> [[String: Any]] {
    let run = try Run(["gaps", "m"] + arguments + ["--format", "json"], in: scratch)
    let json = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    return try #require(json["journeys"] as? [[String: Any]])
  }

  private func text(_ journey: [String: Any], _ keys: [String]) throws -> String {
    let some = journey.filter { keys.contains($0.key) }
    return String(
      decoding: try JSONSerialization.data(withJSONObject: some, options: [.sortedKeys]), as: UTF8.self)
  }

  /// As if nobody else had answered: the same windows, importance, intervals of people and order.
  @Test(arguments: [["--window", "all"], ["--window", "4 months"]]) func isThatOfItsRowsAlone(
    window: [String]
  ) throws {
    let byRegion = try Run(["gaps", "m", "--by", "region", "--format", "json"] + window, in: scratch)
    let json = try #require(JSONSerialization.jsonObject(with: Data(byRegion.output.utf8)) as? [String: Any])
    let groups = try #require(json["journeys"] as? [[String: Any]])
    #expect(groups.count == 2)
    for group in groups {
      let value = try #require((group["among"] as? [String: Any])?["value"] as? String)
      try scratch.write(Self.model("  Rows: region = \(value)\n"), to: "m/m.journey")
      let run = try Run(["gaps", "m", "--format", "json"] + window, in: scratch)
      let all = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      let alone = try #require((all["journeys"] as? [[String: Any]])?.first)
      #expect(try text(group, ["importance", "fixes"]) == text(alone, ["importance", "fixes"]), "\(value)")
      #expect(group["importance"] as? [String: Any] != nil)
    }
  }

  @Test func groupsDiffer() throws {
    func first(_ journey: [String: Any]) -> String? {
      let fixes = (journey["fixes"] as? [[String: Any]]) ?? []
      return fixes.max { ($0["derivedWeight"] as? Double ?? 0) < ($1["derivedWeight"] as? Double ?? 0) }?[
        "step"]
        as? String
    }
    let groups = try journeys("--by", "region", "--window", "all")
    #expect(groups.map(first) == ["pay", "form"])
    #expect(try journeys("--by", "persona", "--window", "all").map(first) == ["pay"])
  }

  /// A tally tells groups apart, but not what their people answered together.
  @Test func whereRowsCannotBeReadNothingIsSaid() throws {
    let tally = try Run("scores", "m/d.csv", "--bind", "m", "--output", "t.json", in: scratch)
    #expect(tally.status == 0, "\(tally.errors)")
    try scratch.write(scratch.text(of: "t.json"), to: "m/d.csv")
    for group in try journeys("--by", "region", "--window", "all") {
      #expect(group["importance"] is NSNull && (group["fixes"] as? [Any])?.isEmpty == true)
    }
    let run = try Run("gaps", "m", "--by", "region", in: scratch)
    #expect(run.output.contains("Importance, quadrants and priorities are left out"))
  }
}
