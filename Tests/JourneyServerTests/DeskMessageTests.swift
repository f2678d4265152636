import Testing

@testable import JourneyServer

/// What browsers send is taken where it is what a desk says, and nowhere else.
@Suite struct DeskMessageTests {
  private func read(_ json: String) -> DeskMessage? { DeskMessage(json: Array(json.utf8)) }

  @Test func readsWhatADeskSays() throws {
    let edit = try #require(
      read(
        #"{"act":"edit","number":3,"at":12,"cut":0,"put":"\ud83d\ude97 سداد\n","size":40,"heard":null,"more":[{}]}"#
      ))
    #expect(edit.act == .edit && edit.number == 3 && edit.at == 12 && edit.cut == 0 && edit.size == 40)
    #expect(edit.put == "🚗 سداد\n" && edit.heard == nil && edit.file == nil && edit.versions == nil)
    let draft = try #require(
      read(#"{"act":"draft","draft":"","versions":["a","b"],"desk":"x","opening":-1}"#))
    #expect(draft.act == .draft && draft.draft == "" && draft.versions == ["a", "b"])
    #expect(draft.desk == "x" && draft.opening == -1)
    let paste = try #require(read(#"{"act":"paste","number":4,"at":12,"end":15,"put":"a\tb"}"#))
    #expect(paste.act == .paste && paste.at == 12 && paste.end == 15 && paste.put == "a\tb")
    let key = try #require(read(#" {"act":"key","key":"question","side":"theirs","value":5} "#))
    #expect(key.key == .question && key.side == .theirs && key.value == 5)
  }

  @Test(arguments: [
    "", "[]", "{}", "1", #"{"act":"close"}"#, #"{"act":1}"#, #"{"act":"edit","at":"1"}"#,
    #"{"act":"edit","at":1.5}"#,
    #"{"act":"edit","at":1e300}"#, #"{"act":"edit","put":7}"#, #"{"act":"key","key":"enter"}"#,
    #"{"act":"keep","side":"both"}"#, #"{"act":"draft","versions":["a",1]}"#,
    #"{"act":"draft","versions":"a"}"#,
    #"{"act":"edit","put":"\ud83d"}"#, #"{"act":"pen"}}"#, #"{"act":true}"#,
  ])
  func takesNothingElse(json: String) {
    #expect(read(json) == nil)
  }
}
