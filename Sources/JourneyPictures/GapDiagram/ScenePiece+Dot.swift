import JourneyWords

extension ScenePiece {
  /// The piece in DOT. Every box has its place (`nop2`), so Graphviz cuts lines off at their boxes and draws. Without
  /// `notranslate` it would move each piece to the origin.
  /// - Parameter labelled: with the text of boxes, for whoever draws the DOT by other means. Our own pictures get
  ///   theirs later: Graphviz would only measure it, with the fonts of the machine, and lose a little memory with each
  ///   label that is markup.
  func dot(namespace: String, words: Words, labelled: Bool) -> String {
    let font = words.isRightToLeft ? "Noto Sans Arabic" : "Noto Sans"
    var dot = DotText()
    dot.line("digraph {")
    dot.line(
      #"graph [layout=nop2,notranslate=true,splines=line,outputorder=edgesfirst,bgcolor="transparent",pad=0.1,"#
        + #"fontname="\#(font)"]"#
    )
    let none = labelled ? "" : ",label=\"\""
    dot.line(#"node [margin="0.06,0.03",fixedsize=true,fontname="\#(font)"\#(none)]"#)
    dot.line(#"edge [fontname="\#(font)",arrowsize=0.7,penwidth=1.6]"#)
    for band in bands { dot.line(line(band, namespace: namespace, labelled: labelled)) }
    for (kind, boxes) in grouped(boxes, by: \.kind) {
      let look = BoxLook(kind)
      dot.line("{ node [\(look.attributes(kind))]")
      for box in boxes { dot.line(line(box, look: look, namespace: namespace, labelled: labelled)) }
      dot.line("}")
    }
    for (kind, lines) in grouped(lines, by: \.kind) {
      let look = LineLook(kind)
      dot.line("{ edge [\(look.attributes)]")
      for edge in lines { dot.line(line(edge, look: look, namespace: namespace)) }
      dot.line("}")
    }
    dot.line("}")
    return dot.text
  }

  /// Elements of one kind together, kinds in the order of their first element.
  private func grouped<Element, Kind: Hashable>(
    _ elements: [Element], by kind: (Element) -> Kind
  ) -> [(Kind, [Element])] {
    var groups: [(Kind, [Element])] = []
    var place: [Kind: Int] = [:]
    for element in elements {
      if let i = place[kind(element)] {
        groups[i].1.append(element)
      } else {
        place[kind(element)] = groups.count
        groups.append((kind(element), [element]))
      }
    }
    return groups
  }

  /// A stage is a cluster without nodes: Graphviz draws it behind everything.
  private func line(_ band: StageBand, namespace: String, labelled: Bool) -> String {
    let corners = [band.left, band.bottom, band.right, band.top].map { $0.short(decimals: 2) }
    let label = band.lines.map(DotText.escaped).joined(separator: "<BR/>")
    return "subgraph \(DotText.quoted(band.node)) { graph [\(DiagramLook.band),"
      + "id=\(DotText.quoted("\(namespace)-\(band.name)")),bb=\"\(corners.joined(separator: ","))\","
      + (labelled ? "lp=\"\(text(band.labelCenter))\",label=<<B>\(label)</B>>" : "label=\"\"") + "] }"
  }

  private func line(_ box: DiagramBox, look: BoxLook, namespace: String, labelled: Bool) -> String {
    let label = label(box, look: look)
    let text = label.isEmpty ? "label=\"\"" : "label=<\(label)>"
    return "\(DotText.quoted(box.name)) [id=\(DotText.quoted("\(namespace)-\(box.name)")),"
      + "pos=\"\(self.text(box.center))\",width=\(inches(box.width)),height=\(inches(box.height))"
      + (labelled ? ",\(text)]" : "]")
  }

  /// Bold lines above plain ones. Plain lines alone need no tag: they are what their kind's default says.
  private func label(_ box: DiagramBox, look: BoxLook) -> String {
    let bold = box.boldLines.map(DotText.escaped).joined(separator: "<BR/>")
    let plain = box.plainLines.map(DotText.escaped).joined(separator: "<BR/>")
    if look.isPlain || bold.isEmpty { return plain }
    return "<B>\(bold)</B>" + (plain.isEmpty ? "" : "<BR/>" + look.plain(plain))
  }

  private func line(_ line: DiagramLine, look: LineLook, namespace: String) -> String {
    var attributes = "id=\(DotText.quoted("\(namespace)-\(line.name)"))"
    if let width = line.width { attributes += ",penwidth=\(width.short(decimals: 2))" }
    if let curve = line.curve {
      let points = (look.hasArrow ? curve.points : curve.withoutArrow).map(text).joined(separator: " ")
      let tip = look.hasArrow ? "e,\(text(curve.tip)) " : ""
      attributes += ",pos=\"\(tip)\(points)\""
    }
    return "\(DotText.quoted(line.from)) -> \(DotText.quoted(line.to)) [\(attributes)]"
  }

  private func text(_ point: Point) -> String {
    "\(point.x.short(decimals: 2)),\(point.y.short(decimals: 2))"
  }

  private func inches(_ points: Double) -> String { (points / 72).short(decimals: 2) }
}
