import JourneySyntax
package import JourneyWords
import Machine

extension WriteFailure {
  /// What could not be written, and why.
  package func message(in words: Words) -> String {
    let reason = reason.text(in: words)
    guard let path else {
      return words.say(
        en: "I can't write to standard output: \(reason)", ar: "تعذرت الكتابة إلى المخرج القياسي: \(reason)")
    }
    return words.say(
      en: "I can't write \(path): \(reason)", ar: "تعذرت كتابة \(words.isolated(path)): \(reason)")
  }
}

extension WriteFailure.Reason {
  /// The reason alone, as it stands after a colon.
  package func text(in words: Words) -> String {
    switch self {
    case .system(let code):
      words.say(en: systemWords(for: code), ar: Self.arabic(code) ?? words.isolated(systemWords(for: code)))
    case .isInput:
      words.say(
        en: "this model is read from it; choose another name", ar: "يُقرأ منه هذا النموذج؛ اختر اسمًا آخر")
    case .isThere:
      words.say(
        en: "it is there already, and nothing is written over", ar: "الملف موجود، ولا يكتب فوق ملف موجود")
    case .unreadable(let failure): failure.words(in: words.language)
    case .changed:
      words.say(
        en: "somebody else has changed it since I read it; run this again",
        ar: "غيّره أحد بعد قراءته؛ أعد الأمر")
    case .isReadOnly: words.say(en: "it is read-only", ar: "الملف للقراءة فقط")
    case .nobodyReads: words.say(en: "nobody reads from this pipe", ar: "لا أحد يقرأ من هذا الأنبوب")
    case .linkLeadsOut(let link, let target, let folder):
      words.say(
        en: "\(link) is a link that leaves \(folder); if you mean \(target), name that",
        ar: "\(words.isolated(link)) وصلة تخرج من \(words.isolated(folder))؛ إن كنت تقصد "
          + "\(words.isolated(target)) فاكتبه هو")
    case .linkLeadsNowhere(let link):
      words.say(
        en: "\(link) is a link that leads nowhere", ar: "\(words.isolated(link)) وصلة لا تؤدي إلى شيء")
    case .linkLeadsIntoGit(let link, let folder):
      words.say(
        en: "\(link) is a link that leads into \(folder), where git keeps its own files",
        ar: "\(words.isolated(link)) وصلة تؤدي إلى داخل \(words.isolated(folder))، حيث يحفظ git ملفاته")
    }
  }

  /// What the operating system says in English alone, for the reasons that people meet.
  private static func arabic(_ code: Int32) -> String? {
    switch code {
    case EACCES, EPERM: "لا يملك هذا المستخدم إذن الكتابة"
    case EBADF: "المخرج مغلق"
    case EDQUOT: "بلغت الحصة المخصصة لك من القرص حدها"
    case EIO: "خطأ في القرص"
    case EISDIR: "هذا مجلد"
    case ENAMETOOLONG: "الاسم أطول مما يُقبل"
    case ENOENT: "لا يوجد مجلد بهذا الاسم"
    case ENOSPC: "لا مساحة متبقية على القرص"
    case ENOTDIR: "جزء من المسار ليس مجلدًا"
    case EROFS: "القرص للقراءة فقط"
    default: nil
    }
  }
}

/// The operating system's sentence for an error number.
package func systemWords(for code: Int32) -> String {
  guard let words = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: words)
}
