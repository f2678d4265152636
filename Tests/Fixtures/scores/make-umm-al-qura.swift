// Writes the month lengths in Sources/JourneyModel/Days/UmmAlQura.swift, from the calendar that Foundation has:
//   swift Tests/Fixtures/scores/make-umm-al-qura.swift

import Foundation

var calendar = Calendar(identifier: .islamicUmmAlQura)
calendar.timeZone = TimeZone(identifier: "UTC")!
let day = 86_400.0
func start(_ y: Int, _ m: Int) -> Int {
  Int((calendar.date(from: DateComponents(year: y, month: m, day: 1))!.timeIntervalSince1970 / day).rounded())
}
var line = "   "
for y in 1300...1600 {
  var mask = 0
  for m in 1...12 {
    let next = m == 12 ? start(y + 1, 1) : start(y, m + 1)
    let len = next - start(y, m)
    precondition(len == 29 || len == 30)
    if len == 30 { mask |= 1 << (m - 1) }
  }
  line += " 0x" + String(mask, radix: 16) + ","
  if (y - 1299) % 14 == 0 {
    print(line)
    line = "   "
  }
}
print(line)
