import JourneyWords

/// What desk and phones are told of proposals and dots.
extension Words {
  func dots(from people: Int) -> String {
    say(en: "Dots (people: \(number(people)))", ar: "النقاط (المشاركون: \(number(people)))")
  }

  func dotsForNoStep(_ count: Int) -> String {
    say(
      en: "for steps that are there no more: ●\(number(count))",
      ar: "لخطوات لم تعد موجودة: ●\(number(count))")
  }

  func takesThePlace(of feeling: String) -> String {
    say(en: "in place of \(isolated(feeling))", ar: "بدلًا من \(isolated(feeling))")
  }

  var stepsAreInAnotherFile: String {
    say(
      en: "Not in this file: open the file with the step and take it there.",
      ar: "ليس في هذا الملف: افتح الملف الذي فيه الخطوة وخذه هناك.")
  }

  var stepsAreNoMore: String {
    say(
      en: "Its step is there no more, or has another name: leave it, or write it yourself.",
      ar: "لم تعد خطوته موجودة أو تغير اسمها: اتركه، أو اكتبه بيدك.")
  }

  func wouldBeWrong(_ error: String) -> String {
    say(en: "Not taken, it would be wrong there: \(error)", ar: "لم يؤخذ، فهو خطأ هناك: \(error)")
  }

  /// Told to a phone after it proposed something.
  func notice(of refusal: PhoneProposals.Refusal?) -> String {
    switch refusal {
    case nil: say(en: "Thank you. The desk has it.", ar: "شكرًا لك. وصل إلى المكتب.")
    case .empty: say(en: "Nothing was sent: it is empty.", ar: "لم يُرسل شيء: الحقل فارغ.")
    case .tooLong:
      say(
        en: "Not sent: at most \(number(PhoneProposals.longestText)) characters. Your text is still here.",
        ar: "لم يُرسل: أقصى الطول \(number(PhoneProposals.longestText)) حرف. نصك ما زال هنا.")
    case .tooManyFromOneDevice, .full:
      say(
        en: "Not sent: the desk has as much as it can read. Your text is still here; send it again later.",
        ar: "لم يُرسل: عند المكتب ما يكفي لقراءته الآن. نصك ما زال هنا، فأرسله لاحقًا.")
    case .unreadable(let error):
      say(en: "Not sent; your text is still here. \(error)", ar: "لم يُرسل، ونصك ما زال هنا. \(error)")
    }
  }

  /// Told to a phone whose step is there no more.
  var stepIsNoMore: String {
    say(
      en:
        "Not sent: this step is there no more, or has another name. Here is your text; choose a step and send it there.",
      ar: "لم يُرسل: لم تعد هذه الخطوة موجودة أو تغير اسمها. هذا نصك؛ اختر خطوة وأرسله فيها.")
  }

  /// Told to a phone after it gave its dots.
  func notice(of refusal: DotVote.Refusal?) -> String {
    switch refusal {
    case nil: say(en: "Thank you. The desk has your dots.", ar: "شكرًا لك. وصلت نقاطك إلى المكتب.")
    case .tooMany(let given):
      say(
        en: """
          Not sent: you gave \(number(given)) dots. You have \(number(DotVote.ofAPerson)), and at most \
          \(number(DotVote.onAStep)) for one step.
          """,
        ar: """
          لم يُرسل: أعطيت \(number(given)) من النقاط. لك \(number(DotVote.ofAPerson))، وللخطوة الواحدة \
          \(number(DotVote.onAStep)) على الأكثر.
          """)
    case .changed:
      say(
        en: "Not sent: the steps have changed meanwhile. Please look at them and give your dots again.",
        ar: "لم يُرسل: تغيرت الخطوات في هذه الأثناء. انظر فيها وأعطِ نقاطك من جديد.")
    case .full:
      say(en: "Not sent: enough people have given dots.", ar: "لم يُرسل: اكتمل عدد المشاركين بالنقاط.")
    }
  }
}
