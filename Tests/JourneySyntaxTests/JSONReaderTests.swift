import Foundation
import JourneySyntax
import TestSupport
import Testing

/// JSON as others write it: RFC 8259, whose examples are read as it says.
@Suite struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8).span) }

  @Test func readsTheExamplesOfTheRFC() throws {
    let image = try read(
      """
      {
        "Image": {
            "Width":  800,
            "Height": 600,
            "Title":  "View from 15th Floor",
            "Thumbnail": {
                "Url":    "http://www.example.com/image/481989943",
                "Height": 125,
                "Width":  100
            },
            "Animated" : false,
            "IDs": [116, 943, 234, 38793]
          }
      }
      """)
    #expect(image["Image"]?["Thumbnail"]?["Url"]?.string == "http://www.example.com/image/481989943")
    #expect(image["Image"]?["IDs"]?.elements?.map(\.count) == [116, 943, 234, 38793])
    #expect(image["Image"]?["Animated"]?.text == "false\n")
    let cities = try read(
      """
      [
        {"precision": "zip", "Latitude":  37.7668, "Longitude": -122.3959, "Address": "", "Country": "US"},
        {"precision": "zip", "Latitude":  37.371991, "Longitude": -122.026020, "Zip": "94085"}
      ]
      """)
    #expect(cities.elements?.map { $0["Longitude"]?.double } == [-122.3959, -122.02602])
    #expect(cities.elements?.last?["Country"] == nil && cities.elements?.first?["Address"]?.string == "")
    #expect(try read("\"Hello world!\"").string == "Hello world!")
    #expect(try read("42").whole == 42)
    #expect(try read("true").text == "true\n")
  }

  @Test(
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0061\u00e9\u0639\u20AC""#, "aéع€"),
      // The G clef of the RFC, and a letter on either side of a pair.
      (#""\uD834\uDD1E""#, "\u{1D11E}"), (#""x\ud83d\ude97y""#, "x🚗y"), (#""\u0000\u001f""#, "\u{0}\u{1F}"),
      (#""سداد \u0000 الرسوم""#, "سداد \u{0} الرسوم"), ("\"\u{7F}\u{2028}🚗\"", "\u{7F}\u{2028}🚗"),
    ] as [(String, String)])
  func readsEscapes(json: String, text: String) throws {
    #expect(try read(json).string == text)
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("10", 10), ("-1.5", -1.5), ("1e3", 1000), ("1E+3", 1000), ("25e-2", 0.25),
      ("0.0", 0),
      ("123456789012345", 123_456_789_012_345), ("9007199254740993", 9_007_199_254_740_992),
      ("3.141592653589793238462643383279", Double.pi), ("1e-400", 0),
      ("\(String(repeating: "1", count: 300))", 1.1111111111111111e299),
    ] as [(String, Double)])
  func readsNumbers(json: String, number: Double) throws {
    #expect(try read(" \t\r\n\(json)\n").double == number)
  }

  @Test(arguments: [
    "", " ", "tru", "True", "nul", "nan", "NaN", "Infinity", "+1", "01", "-01", "1.", ".5", "1.e2", "1e",
    "1e+", "-", "--1",
    "0x1F", "1 2", "[1,]", "[,1]", "[1", "[1}", "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{a:1}", "{1:2}",
    "{\"a\":1", "\"a",
    "'a'", "\"\t\"", "\"\n\"", #""\x""#, #""\u12""#, #""\u12G4""#, "[1] // all", "{}{}", "\u{FEFF}1", "1e400",
    // Half of a pair of surrogates, the pair the wrong way round, and half a pair before other text.
    #""\ud834""#, #""\udd1e""#, #""\udd1e\ud834""#, #""\ud834x""#, #""\ud834\u0061""#, #""\ud834\n""#,
    #""\ud834"#,
  ])
  func refusesWhatIsNoJSON(json: String) {
    #expect(throws: JSONFailure.self) { try read(json) }
  }

  @Test func refusesBytesThatAreNoText() {
    for bytes: [UInt8] in [
      [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0x5C, 0x6E, 0xED, 0xA0, 0x80, 0x22],
    ] {
      #expect(throws: JSONFailure(line: 1)) { try JSONValue(parsing: bytes.span) }
    }
  }

  @Test func nestsNoDeeperThanItMay() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[{\"a\":", count: depth / 2) + "[]" + String(repeating: "}]", count: depth / 2)
    }
    #expect(throws: Never.self) { try read(nested(30)) }
    #expect(throws: JSONFailure.self) { try read(nested(32)) }
    #expect(throws: JSONFailure.self) { try read(String(repeating: "[", count: 1_000_000)) }
  }

  @Test(arguments: [
    ("{\n \"a\": 1,\n \"b\": x\n}", 3), ("[1,\r2,\r3", 3), ("[\r\n1,\r\n2\r\n", 4), ("\n\n{} {}", 3),
  ])
  func saysTheLine(json: String, line: Int) {
    #expect(throws: JSONFailure(line: line)) { try read(json) }
  }

  /// What is written is read as it was, by us and by others; spoilt it is read or refused, and never anything else.
  @Test func whatIsWrittenIsRead() throws {
    var random = RandomNumbers(seed: 8259)
    for _ in 0..<2_000 {
      let text = Self.value(depth: 4, using: &random).text
      #expect(try read(text).text == text)
      let others = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(Self.isSame(try read(text), others), "\(text)")
      var bytes = Array(text.utf8)
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
      if let spoilt = try? JSONValue(parsing: bytes.span).text { #expect(try read(spoilt).text == spoilt) }
    }
  }

  private static func value(depth: Int, using random: inout RandomNumbers) -> JSONValue {
    switch Int.random(in: 0..<(depth == 0 ? 5 : 8), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .count(Int.random(in: -1_000_000_000...1_000_000_000, using: &random))
    case 3: return .number(Double(Int.random(in: -9_999_999...9_999_999, using: &random)) / 1e5)
    case 4: return .string(text(using: &random))
    case 5, 6:
      let count = Int.random(in: 0...4, using: &random)
      return .array((0..<count).map { _ in value(depth: depth - 1, using: &random) })
    default:
      // Keys that differ: of two alike each reader takes its own.
      let count = Int.random(in: 0...4, using: &random)
      return .object(
        (0..<count).map { ("\($0)" + text(using: &random), value(depth: depth - 1, using: &random)) })
    }
  }

  private static func text(using random: inout RandomNumbers) -> String {
    let pieces = [
      "a", "سداد", "🚗", "\"", "\\", "/", "\n", "\r", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "é",
      "\u{2028}",
    ]
    return (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  private static func isSame(_ value: JSONValue, _ other: Any) -> Bool {
    switch value {
    case .null: other is NSNull
    case .bool(let value): other as? Bool == value
    case .number(let value): (other as? NSNumber)?.doubleValue == value
    case .string(let text): (other as? String).map { Array($0.utf8) } == Array(text.utf8)
    case .array(let values):
      (other as? [Any]).map { $0.count == values.count && zip(values, $0).allSatisfy(isSame) } ?? false
    case .object(let members):
      (other as? [String: Any]).map { others in
        others.count == members.count
          && members.allSatisfy { key, value in others[key].map { isSame(value, $0) } ?? false }
      } ?? false
    }
  }
}
