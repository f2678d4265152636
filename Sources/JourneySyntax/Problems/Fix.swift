extension Problem {
  /// What would solve a problem, as edits of the bytes that were read.
  package struct Fix: Sendable, Equatable {
    /// How sure it is that the person would do the same.
    package enum Confidence: String, Sendable, CaseIterable {
      /// The file keeps its meaning; it may be done unasked.
      case certain
      /// Worth offering; the person decides.
      case likely
    }

    /// Bytes to be replaced, as offsets into the file; none where text is inserted.
    package struct Edit: Sendable, Equatable {
      /// Offsets into the file as it was read; empty where text is inserted.
      package var bytes: Range<Int>
      /// What stands there afterwards; empty where bytes are only taken out.
      package var replacement: String

      /// An edit as given: the range is not checked against any file.
      package init(_ bytes: Range<Int>, with replacement: String) {
        self.bytes = bytes
        self.replacement = replacement
      }
    }

    /// In the order of the file, none overlapping another.
    package var edits: [Edit]
    /// Whether it may be done unasked.
    package var confidence: Confidence

    /// A fix of edits that are in the order of the file already.
    package init(_ confidence: Confidence, _ edits: [Edit]) {
      self.confidence = confidence
      self.edits = edits
    }

    /// A fix of one edit.
    package init(_ confidence: Confidence, replacing bytes: Range<Int>, with replacement: String) {
      self.init(confidence, [Edit(bytes, with: replacement)])
    }
  }
}

extension [Problem.Fix] {
  /// The bytes with all these fixes applied. Of two that touch the same stretch the first in the file is applied, the
  /// other left out whole: a half fix would be a new mistake.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    var lastEdit: Int?
    for fix in sorted(by: { $0.start < $1.start }) where fix.start >= position && fix.start != lastEdit {
      for edit in fix.edits {
        result += bytes[position..<edit.bytes.lowerBound]
        result += edit.replacement.utf8
        position = edit.bytes.upperBound
        lastEdit = edit.bytes.lowerBound
      }
    }
    return result + bytes[position...]
  }
}

extension Problem.Fix {
  /// Where its first edit begins.
  fileprivate var start: Int { edits.first?.bytes.lowerBound ?? 0 }
}
