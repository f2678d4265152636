import JourneyProject
import JourneyWords

extension World {
  /// Says that git has only a part of the history here.
  func saysShallow(in words: Words) {
    let text = words.say(
      en: "This clone has only the newest part of the history; \"git fetch --unshallow\" brings the rest.",
      ar: "في هذه النسخة الجزء الأحدث من التاريخ فقط؛ الأمر "
        + "\(words.quoted("git fetch --unshallow")) يجلب الباقي.")
    complain("rihla: \(text)\n")
  }
}

extension World {
  /// Says what git has of the history only in part; where it could not answer the command ends here.
  func sayLimits(of records: GitRecords, in words: Words) throws {
    if let failure = records.failure { throw end(failure.message(in: words), .unreadableInput) }
    if records.isShallow { saysShallow(in: words) }
  }
}
