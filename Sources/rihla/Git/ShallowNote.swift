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
