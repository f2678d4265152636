import JourneyModel
import JourneySyntax
import Testing

@testable import rihla

@Suite struct FileNamesTests {
  private func names(_ labels: String...) -> [String] {
    var names = FileNames()
    return labels.map { names.name(for: Name(label: $0, id: nil, place: Place(file: "", line: 1))) }
  }

  @Test func lettersOfAnyLanguageStay() {
    #expect(names("Renew a licence", "تجديد الرخصة") == ["Renew-a-licence", "تجديد-الرخصة"])
  }

  @Test func nothingLeavesTheFolder() {
    #expect(names("../../etc/passwd", "/", "..", "a\0b") == ["etc-passwd", "journey", "journey-2", "a-b"])
  }

  @Test func eachNameIsGivenOnce() {
    #expect(names("Pay", "pay", "PAY", "pay-2") == ["Pay", "pay-2", "PAY-3", "pay-2-2"])
  }

  @Test func longNamesFitAFileSystem() {
    #expect(names(String(repeating: "م", count: 1_000))[0].utf8.count <= 250)
  }
}
