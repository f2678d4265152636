import JourneySyntax
import Testing

@Suite("Lines as people write them")
struct WordingTests {
  /// The kind, the keyword and the value of the last line that says something.
  private static func last(_ text: String) -> String {
    let tree = SyntaxTreeTests.tree(Array(text.utf8))
    return tree.nodes.last { $0.kind != .blank && !$0.isImplied }.map { node in
      "\(node.kind) \(node.keyword.map { "\($0)" } ?? "") \(tree.text(node.value))"
    } ?? ""
  }

  static let inText = "Journey: J\nStep: S\nIdeal\nThought: so\n"
  static let arabicText = "رحلة العميل: ر\nخطوة: خ\nمثالي\nالأفكار: هكذا\n"

  @Test(
    "are headings below a text too",
    arguments: [
      ("Step 2: B", "heading step B"), ("STEP TWO: B", "heading step B"),
      ("Second step: B", "heading step B"),
      ("Stage 2: B", "heading stage B"), ("Stage no. 3: B", "heading stage B"),
      ("Step #2: B", "heading step B"),
      ("Step Choose a plan", "heading step Choose a plan"), ("Step 2 - pay", "heading step pay"),
      ("Step 2. pay", "heading step pay"), ("Step 2 Pay", "heading step Pay"),
      ("- Step: B", "heading step B"),
      ("## Step: B", "heading step B"), ("**Step:** B", "heading step B"),
      ("Step B: pay", "heading step pay"), ("Step (8): B", "heading step B"),
      ("Last step: B", "heading step B"),
      ("Persona 3: Sam", "heading persona Sam"),
      ("2. B\nIdeal", "part ideal "), ("### B\nIdeal", "part ideal "),
    ])
  func headings(line: String, read: String) {
    #expect(Self.last(Self.inText + line + "\n") == read)
  }

  @Test(
    "are headings in Arabic too",
    arguments: [
      ("خطوة ٢: ب", "heading step ب"), ("الخطوة الثانية: ب", "heading step ب"),
      ("مرحلة الدفع", "heading stage الدفع"),
      ("خطوة اختيار الباقة", "heading step اختيار الباقة"), ("المرحلة ٢ - الدفع", "heading stage الدفع"),
      ("خطوة رقم ٣: ب", "heading step ب"), ("الخطوة الحادية عشرة: ب", "heading step ب"),
      ("الخطوة العشرون: ب", "heading step ب"),
      ("الشخصية الثالثة: سالم", "heading persona سالم"), ("• خطوة: ب", "heading step ب"),
    ])
  func arabicHeadings(line: String, read: String) {
    #expect(Self.last(Self.arabicText + line + "\n") == read)
  }

  @Test(
    "are fields and parts below a text too",
    arguments: [
      ("- Thought: x", "field thought x"), ("• Thought: x", "field thought x"),
      ("1. Pain: x", "field pain x"),
      ("Pain points: x", "field pain x"), ("Pain point 2: x", "field pain x"),
      ("نقاط الألم: x", "field pain x"),
      ("CSAT: 3.1", "field score CSAT: 3.1"),
      ("nps 40", "field score nps 40"), ("CES: ?", "field score CES: ?"),
      ("CSAT: 3.2 of 5", "field score CSAT: 3.2 of 5"), ("As is", "part actual "),
      ("To be:", "part ideal "), ("As is [ada]", "part actual [ada]"), ("الوضع الراهن", "part actual "),
      ("الوضع المثالي", "part ideal "), ("Pain = x", "field pain x"), ("- Pain – x", "field pain x"),
      ("Importance 4", "field importance 4"), ("*Pain*: x", "field pain x"), ("> Pain: x", "field pain x"),
      ("- Touchpont: x", "field touchpoint x"), ("Thoughts", "field thought "),
    ])
  func fields(line: String, read: String) {
    #expect(Self.last(Self.inText + line + "\n") == read)
  }

  @Test(
    "stay text where they may be one",
    arguments: [
      "as is", "Step Two was a nightmare", "Step B is closed", "خطوة بخطوة ساءت الأمور",
      "خطوة الدفع هي الأصعب",
      "مرحلة التجربة تنتهي الأحد", "2. Bring a photo\n3. a stamp", "As is: the office was closed",
      "CSAT: what is that?", "2. the second paper",
      "First things first: the fee",
      "- Source: the neighbours", "- no parking", "Second opportunity: none", "Step 2 was closed",
      "مرحلة صعبة", "خطوة إلى الأمام", "خطوة الدفع كانت سهلة", "Stage fright", "to be or not to be",
      "Setting the table", "درجة الحرارة: ٤٠", "مصدر الرقم: النظام", "رحلة المستفيد الجديدة",
      "Score board: empty",
      "Feeling 2 of the clerks were angry", "الشعور ٢ من الموظفين كانوا غاضبين",
    ])
  func text(line: String) {
    #expect(Self.last(Self.inText + line + "\n").hasPrefix("text"))
  }

  @Test(
    "propose what they may mean first, and to stay text second",
    arguments: [
      ("Mood: angry", "Feeling: angry"), ("Emotion: 4 calm", "Feeling: 4 calm"),
      ("Pains: none", "Pain: none"),
      ("Notes: none", "Note: none"), ("Channel: web", "Touchpoint: web"), ("ملاحظات: لا", "ملاحظة: لا"),
      ("القناة: الفرع", "نقطة الاتصال: الفرع"), ("المشكلة: لا", "نقطة الألم: لا"),
      ("- Mood: angry", "Feeling: angry"),
      ("Feling 3 tired", "Feeling: 3 tired"), ("Thought - fine", "Thought: fine"),
      ("Note that it rains", "Note: that it rains"),
      ("As is: Ada", "Actual: Ada"), ("Pain", "Pain:"), ("القناة", "القناة"),
      ("step by step", "step by step"),
    ])
  func proposals(line: String, meant: String) throws {
    let tree = SyntaxTreeTests.tree(Array((Self.inText + line + "\n").utf8))
    #expect(tree.nodes.last?.kind == .text)
    guard line != meant else {
      #expect(tree.problems.isEmpty)
      return
    }
    let problem = try #require(tree.problems.first { $0.code == "J104" })
    #expect(Self.applying(problem.fix, to: tree) == meant)
    #expect(Self.applying(problem.otherFix, to: tree) == "| \(line)")
  }

  private static func applying(_ fix: Problem.Fix?, to tree: SyntaxTree) -> String {
    let bytes = [fix].compactMap(\.self).applied(to: tree.source.bytes)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test(
    "are the settings and the agenda without a colon",
    arguments: ["Setting", "Agenda", "الإعداد", "جدول الورشة"])
  func unnamed(line: String) {
    #expect(Self.last("Persona: P\nQuote: so\n\n\(line)\n").hasPrefix("heading"))
    #expect(Self.last("\(line)\n").hasPrefix("heading"))
  }

  @Test("list the personas of a journey and open none")
  func personas() {
    #expect(
      Self.last("Persona: Sara\nPersona: Omar\nJourney: J\nPersonas: Sara, Omar\n")
        == "field forPersonas Sara, Omar")
    #expect(Self.last("Journey: J\nPersona: Sara, 34\n") == "heading persona Sara, 34")
    #expect(Self.last("Journey: J\nPersona: Sara [sara]\n") == "heading persona Sara [sara]")
  }

  @Test(
    "are the other side where they stand alone above answers",
    arguments: [
      ("Currently\nFeeling: 2 sad", "Currently"), ("Now:\nThought: so", "Now"),
      ("الحالي\nالشعور: ٢", "الحالي"),
      ("Actual (Hind)\nFeeling: 2", "Actual (Hind)"),
    ])
  func sides(lines: String, word: String) {
    for text in [Self.inText, "Journey: J\nStep: S\nIdeal\nFeeling: 4\n"] {
      let tree = SyntaxTreeTests.tree(Array((text + lines + "\n").utf8))
      let part = tree.nodes.last { $0.kind == .part }
      let isRead = part?.keyword == .actual
      #expect(isRead == (text != Self.inText || !word.contains("(")))
    }
    #expect(Self.last(Self.inText + "\(word)\nand so on\n").hasPrefix("text"))
    let said = SyntaxTreeTests.tree(Array((Self.inText + "Actual\nThought: x\n\(lines)\n").utf8))
    #expect(said.nodes.count { $0.kind == .part && $0.keyword == .actual } == 1)
  }

  @Test(
    "are fields that were written behind their part",
    arguments: [
      ("Ideal: 5 calm", "Feeling: 5 calm"), ("Ideal: Feeling 5", "Feeling: 5"),
      ("Ideal: 4.5", "Score: CSAT 4.5"), ("مثالي: ٤٫٥", "الدرجة: CSAT ٤٫٥"),
      ("Actual: Feeling: 2 sad", "Feeling: 2 sad"), ("فعلي: الشعور ٢", "الشعور: ٢"),
    ])
  func behindParts(line: String, meant: String) throws {
    let tree = SyntaxTreeTests.tree(Array("Journey: J\nStep: S\n\(line)\n".utf8))
    let problem = try #require(tree.problems.first { $0.code == "J105" })
    #expect(Self.applying(problem.fix, to: tree).trimmed == meant)
  }

  @Test(
    "behind a bullet or a number are steps only where one must begin",
    arguments: [
      ("Journey: J\nStep: Pay\n- card only\nIdeal\nFeeling: 4\n", 1),
      ("Journey: J\nStep: A\nActual\nFeeling: 2\n- heat\nImportance: 3\n", 1),
      ("Journey: J\nOwner: Ada\n1. we start on Monday\n", 0),
      ("Journey: J\n1. Form\nThought: easy\n2. Pay\nThought: hard\n3. Go home\n", 3),
      ("Journey: J\nStep: A\nIdeal\nThought: two things\n2. a photo\nActual\nFeeling: 2\n", 1),
      ("Journey: J\n- A\nIdeal\nFeeling: 4\n- B\nIdeal\nFeeling: 3\n", 2),
    ])
  func listedSteps(text: String, steps: Int) {
    let tree = SyntaxTreeTests.tree(Array(text.utf8))
    #expect(tree.nodes.count { $0.keyword == .step } == steps)
  }

  @Test(
    "are written as the notation does by their fix", arguments: ["**Wait**", "### Wait", "2. Wait", "- Wait"])
  func fixedSteps(line: String) {
    let text = "Journey: J\nStep 1: A\nIdeal\nFeeling: 4\n\(line)\nIdeal\nFeeling: 3\n"
    let tree = SyntaxTreeTests.tree(Array(text.utf8))
    let fixed = tree.problems.compactMap(\.fix).applied(to: tree.source.bytes)
    #expect(String(decoding: fixed, as: UTF8.self).contains("\nStep: Wait\n"))
  }

  @Test("hold a list below a word for its field alone", arguments: ["Pain points", "نقاط الألم"])
  func wordAboveList(line: String) {
    let tree = SyntaxTreeTests.tree(Array("Journey: J\nStep: S\nActual\nFeeling: 2\n\(line)\n- queue\n".utf8))
    #expect(tree.nodes.map(\.keyword).contains(.pain))
    #expect(tree.nodes.last?.kind == .text)
  }

  @Test(
    "name the journey where there is none yet",
    arguments: ["رحلة: تجديد", "الرحلة: تجديد", "اسم الرحلة: تجديد"])
  func journeyName(line: String) {
    #expect(Self.last("\(line)\n") == "heading journey تجديد")
    #expect(Self.last("رحلة العميل: ر\nالهدف: هكذا\n\(line)\n").hasPrefix("text"))
  }

  @Test("are proposed no field that is said already")
  func saidAlready() {
    let text = "Journey: J\nStep: S\nIdeal\nFeeling: 4\nThought: so\nMood: fine\n"
    let tree = SyntaxTreeTests.tree(Array(text.utf8))
    #expect(tree.problems.first { $0.code == "J104" }?.otherFix == nil)
  }

  @Test(
    "with a field behind its part propose a line for it",
    arguments: ["Ideal: Feeling: 4 calm", "Actual: Pain: none"])
  func fieldBehindPart(line: String) {
    let tree = SyntaxTreeTests.tree(Array("Journey: J\nStep: S\n\(line)\n".utf8))
    let fixed = tree.problems.compactMap(\.fix).applied(to: tree.source.bytes)
    #expect(SyntaxTreeTests.tree(fixed).problems.isEmpty)
  }

  @Test(
    "ask for the step that a part needs",
    arguments: ["Journey: J\nIdeal\n", "Journey: J\nStage: S\nActual\n"])
  func missingStep(text: String) {
    let tree = SyntaxTreeTests.tree(Array(text.utf8))
    #expect(
      tree.problems.contains {
        $0.code == "J111" && $0.message(in: .english).contains("Is a \"Step:\" line missing above?")
      })
  }

  @Test("hold answers above their Ideal as its own")
  func answersAboveIdeal() {
    let tree = SyntaxTreeTests.tree(
      Array("Journey: J\nStep: S\nThought: a\nIdeal\nFeeling: 4\nActual\nFeeling: 2\n".utf8))
    #expect(tree.nodes.filter { $0.kind == .part }.map(\.keyword) == [.ideal, .actual])
    #expect(tree.nodes.filter { $0.kind == .field }.count == 3)
  }
}
