extension GapScene {
  /// What stands in each box and at the head of each band, by the name that it has in the DOT.
  var texts: [String: InsertedText] {
    var texts: [String: InsertedText] = [:]
    for box in boxes {
      let look = BoxLook(box.kind)
      let size = DiagramBox.boldSize(box.kind)
      let bold = box.boldLines.map { InsertedText.Line(text: $0, size: size, isBold: true, fill: look.bold) }
      let plain = box.plainLines.map {
        InsertedText.Line(text: $0, size: DiagramBox.plainSize, isBold: false, fill: look.plain)
      }
      texts[box.name] = InsertedText(lines: bold + plain)
    }
    for band in bands {
      let lines = band.lines.map {
        InsertedText.Line(text: $0, size: DiagramBox.boldSize, isBold: true, fill: DiagramLook.bandText)
      }
      texts[band.node] = InsertedText(lines: lines, isAtTop: true)
    }
    return texts
  }
}
