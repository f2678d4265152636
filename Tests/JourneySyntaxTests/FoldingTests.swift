import JourneySyntax
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test(
    "makes spellings of one word equal",
    arguments: [
      ("Moment  of\u{00A0}TRUTH", "moment of truth"), ("الشُّعُور", "شعور"), ("الشـــعور", "شعور"),
      ("ألم", "الم"), ("الألم", "الم"), ("العودة إلى", "عوده الي"), ("مسؤول", "مسوول"), ("مسئول", "مسيول"),
      ("\u{200F}خطوة\u{200E}", "خطوه"), (" ÉCOLE ", "école"), ("الال", "الال"), ("", ""), ("ﻻ", "ﻻ"),
    ])
  func folds(written: String, folded: String) {
    #expect(written.folded == folded)
    #expect(written.folded.folded == folded.folded)
  }
}

@Suite("Written numbers")
struct WrittenNumberTests {
  @Test(
    "are read in all digits, with signs on either side",
    arguments: [
      ("4.6", 4.6, false), ("٤٫٦", 4.6, false), ("۴٫۶", 4.6, false), ("-20", -20, false), ("−20", -20, false),
      ("20-", -20, false), ("\u{200F}٢٠−", -20, false), ("85 %", 85, true), ("٨٥٪", 85, true),
      (" 0 ", 0, false),
      ("007", 7, false), ("3.0", 3, false),
    ])
  func reads(written: String, value: Double, isPercent: Bool) {
    let number = WrittenNumber(whole: written)
    #expect(number?.value == value)
    #expect(number?.isPercent == isPercent)
  }

  @Test(
    "are nothing else",
    arguments: ["", "-", "1,2,3", "four", "4.6.1", "%", "1234567890123456789", "4 5", "٤،٥"])
  func refuses(written: String) {
    #expect(WrittenNumber(whole: written) == nil)
  }

  @Test("end where the text goes on; a minus after them is text")
  func leading() {
    let bytes = Array("2 - annoyed".utf8)
    #expect(WrittenNumber(leading: bytes.span)?.value == 2)
    #expect(WrittenNumber(leading: bytes.span)?.length == 1)
  }
}
