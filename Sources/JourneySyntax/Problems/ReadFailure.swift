extension Problem {
  /// Why a file could not be read.
  package enum ReadFailure: Error, Equatable {
    /// Nothing is there.
    case missing
    /// This user may not read it.
    case forbidden
    /// A folder on the way that may not be entered.
    case closedFolder(String)
    /// A folder where a file is meant.
    case isFolder
    /// A pipe, a device or another thing that has no end.
    case notRegular
    /// Somebody wrote to it, or cut it short, while it was read.
    case changed
    /// A link that leads out of the root folder.
    case outsideRoot
    /// A link that leads to where git keeps its own files.
    case gitsOwn
    /// Both in bytes.
    case tooLarge(bytes: Int, most: Int)
    /// More than one file may have.
    case tooManyLines(most: Int)
    /// The model has as many files as it may have without this one.
    case tooManyFiles(most: Int)
    /// Neither PNG nor JPEG nor WebP, or one that moves.
    case notAPicture
    /// A picture that ends too early, or says what cannot be.
    case brokenPicture
    /// A picture of more pixels than a browser should be asked to show.
    case tooManyPixels(most: Int)
    /// The model shows as many pictures as it may without this one.
    case tooManyPictures(most: Int)
    /// Not UTF-8; the first bad byte. `looksLikeWindows1256` when the bytes are typical of Arabic in that encoding.
    case notUTF8(line: Int, byte: Int, looksLikeWindows1256: Bool)
    /// In the words of the system.
    case other(String)
  }
}

extension Problem.ReadFailure {
  /// The reason, as the end of a sentence.
  package func words(in language: Language) -> String {
    let words = ProblemWords(language)
    switch self {
    case .missing: return words.say(en: "there is no such file", ar: "لا يوجد ملف بهذا الاسم")
    case .forbidden:
      return words.say(en: "this user may not read it", ar: "لا يملك هذا المستخدم إذن القراءة")
    case .closedFolder(let folder):
      return words.say(
        en: "this user may not enter the folder \(folder)",
        ar: "لا يملك هذا المستخدم إذن الدخول إلى المجلد \(words.isolated(folder))")
    case .isFolder: return words.say(en: "it is a folder", ar: "هو مجلد")
    case .notRegular:
      return words.say(
        en: "it is no plain file; save what it gives to one and name that",
        ar: "ليس ملفًا عاديًا؛ احفظ محتواه في ملف وسمِّ ذلك الملف")
    case .changed:
      return words.say(
        en: "it changed while I read it; run this again when nobody writes to it",
        ar: "تغيّر أثناء القراءة؛ أعد الأمر حين لا يكتب فيه أحد")
    case .outsideRoot:
      return words.say(
        en: "it is a link that leaves the root folder; widen the root with --root",
        ar: "هو وصلة تخرج من المجلد الجذر؛ وسّع الجذر بالخيار \(words.isolated("--root"))")
    case .gitsOwn:
      return words.say(
        en: "it is a link to where git keeps its own files", ar: "هو وصلة إلى حيث يحفظ git ملفاته")
    case .tooLarge(let bytes, let most):
      return words.say(
        en: "it has \(bytes) bytes, and the limit is \(most)", ar: "حجمه \(bytes) بايت والحد \(most)")
    case .tooManyLines(let most):
      return words.say(en: "it has more than \(most) lines", ar: "فيه أكثر من \(most) سطر")
    case .tooManyFiles(let most):
      return words.say(
        en: "a model may have at most \(most) files", ar: "لا يزيد عدد ملفات النموذج على \(most)")
    case .notAPicture:
      return words.say(
        en: "it is no still picture in PNG, JPEG or WebP; save it as one of these",
        ar: "ليس صورة ثابتة بصيغة PNG أو JPEG أو WebP؛ احفظه بإحدى هذه الصيغ")
    case .brokenPicture:
      return words.say(
        en: "the picture is cut short or damaged; save it again", ar: "الصورة مبتورة أو تالفة؛ احفظها من جديد"
      )
    case .tooManyPixels(let most):
      return words.say(
        en: "it has more than \(most) pixels; save it smaller", ar: "فيها أكثر من \(most) بكسل؛ احفظها أصغر")
    case .tooManyPictures(let most):
      return words.say(
        en: "a model may show at most \(most) pictures", ar: "لا يزيد عدد صور النموذج على \(most)")
    case .notUTF8(let line, let byte, let looksLikeWindows1256):
      return words.say(
        en: "it is not UTF-8 (line \(line), byte \(byte))",
        ar: "ترميزه ليس UTF-8 (السطر \(line)، البايت \(byte))")
        + (looksLikeWindows1256
          ? words.say(
            en: "; it looks like Windows-1256: save it as UTF-8",
            ar: "؛ يبدو أنه Windows-1256: احفظه بترميز UTF-8")
          : words.say(en: "; save it as UTF-8", ar: "؛ احفظه بترميز UTF-8"))
    case .other(let reason): return words.say(en: reason, ar: words.isolated(reason))
    }
  }
}
