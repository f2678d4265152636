import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// What a preview says of every fixture, and what it proposes.
@Suite struct PreviewTests {
  @Test(arguments: ScoreFixtureTests.models) func fileIsPreviewed(name: String, model: Model) throws {
    let table = try ScoreFixtureTests.table(name)
    let preview = ScoreFilePreview(of: table.span)
    let proposal = SourceProposal(for: preview, file: "data/\(name).csv", in: model)
    let language: Language = name.hasSuffix("ar") || name.hasSuffix("arabic") ? .arabic : .english
    let text = Self.text(preview) + "\n" + proposal.text(in: language)
    #expect(try text == Fixtures.golden("scores/previews/\(name).txt", rewrittenFrom: text))
    for column in preview.columns { #expect(!text.contains("@example.org"), "\(column.name)") }
  }

  private static func text(_ preview: ScoreFilePreview) -> String {
    var lines = [
      "\(preview.format?.rawValue ?? "no table"), \(preview.encoding.rawValue), \(preview.separator)"
    ]
    lines.append(
      "\(preview.rows.all) rows, \(preview.rows.read) read, \(preview.duplicates.map(String.init) ?? "unknown") duplicate"
    )
    lines += preview.columns.map { column in
      let answers = column.answers
      return
        "\(column.name): \(column.content), \(answers.counted) answers, \(answers.notApplicable) not applicable, "
        + "\(answers.empty) empty, \(answers.unreadable) other"
    }
    lines += preview.faults.map { "row \($0.row), \($0.column ?? "ragged"): \($0.written)" }
    lines.append("\(preview.furtherFaults) more")
    return lines.map {
      $0.replacing("JourneyModel.", with: "").replacing("JourneyEvidence.", with: "") + "\n"
    }.joined()
  }

  @Test(arguments: [
    ("Email Address", PersonalData.email), ("RecipientEmail", .email), ("البريد الإلكتروني", .email),
    ("رقم الجوال", .phone),
    ("IP Address", .ipAddress), ("IPAddress", .ipAddress), ("Contact ID", .identifier),
    ("رقم الهوية", .identifier), ("مقدم الطلب", .identifier), ("رقم التذكرة", .identifier),
    ("الاسم الأول", .name), ("هاتف", .phone), ("بريد العميل", .email),
    ("First Name", .name), ("Seat_comfort", nil), ("Cleanliness", nil), ("Video", nil), ("الخطوة", nil),
  ])
  func personalColumnsAreKnownByName(name: String, expected: PersonalData?) {
    #expect(PersonalData(columnNamed: name) == expected)
  }

  @Test(arguments: [
    ("a@b.example", PersonalData.email), ("10.0.0.1", .ipAddress), ("2001:db8::1:0", .ipAddress),
    ("+966 50 123 4567", .phone),
    ("٠٠٩٦٦٥٠١٢٣٤٥٦٧", nil), ("2026-07-01", nil), ("10:20", nil), ("5", nil), ("city", nil), ("@home", nil),
  ])
  func personalCellsAreKnownByForm(text: String, expected: PersonalData?) {
    #expect(PersonalData(cell: text) == expected)
  }

  /// A question about a telephone is asked; a telephone, a number of a person and numbers that do not repeat are not.
  @Test(arguments: [
    ("How easy was it to reach an advisor by phone?", true), ("Rate the email we sent you", true),
    ("Rate the ID check", true), ("ما مدى رضاك عن خدمة الهاتف؟", true), ("Phone", false),
    ("Customer ID", false), ("رقم الجوال", false),
  ])
  func aQuestionIsNoPersonalColumn(name: String, isQuestion: Bool) {
    func content(_ cells: some Sequence<Int>) -> ScoreFilePreview.Content? {
      let text = "Other,\(name)\n" + cells.map { "4,\($0)\n" }.joined()
      return ScoreFilePreview(of: Array(text.utf8).span).columns.last?.content
    }
    #expect(content((0..<30).map { $0 % 5 + 1 })?.isQuestion == isQuestion)
    #expect(content(5_551_200..<5_551_230)?.isQuestion == false)
    #expect(content(1...10)?.isQuestion == false)
  }
}
