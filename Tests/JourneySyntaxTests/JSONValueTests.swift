import JourneySyntax
import Testing

@Suite struct JSONValueTests {
  @Test func numbersAreShortAndNeverInvalid() {
    #expect((4.6 - 4.0).plainText == "0.6")
    #expect((-0.0).plainText == "0")
    #expect(192.0.plainText == "192")
    #expect(Double.nan.plainText == nil)
    #expect(JSONValue.array([.number(.infinity), .number(1e300)]).text == "[null, 1e+300]\n")
  }

  @Test func keysKeepTheirOrder() {
    let value = JSONValue.object([("b", .count(1)), ("a", .array([])), ("c", .object([]))])
    #expect(value.text == "{\n  \"b\": 1,\n  \"a\": [],\n  \"c\": {}\n}\n")
  }
}
