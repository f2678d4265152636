import JourneyXML

/// A gap diagram, drawn: groups in a frame, each a value, before they are text.
package struct GapPicture: Sendable, Equatable {
  /// In the order of painting.
  package let groups: [PictureGroup]
  let frame: PictureFrame
  let bounds: SceneBounds

  /// What a screen needs to know of the whole picture: the attributes of its `<svg>`, without those that say how a page
  /// or a viewer is to show it.
  package var attributes: [(name: String, value: String)] {
    frame.root(bounds: bounds).attributes.compactMap { attribute in
      ["xmlns", "style"].contains(attribute.name) ? nil : (attribute.name, attribute.value)
    }
  }

  /// Its name, for those who do not see it.
  package var title: String { frame.title }
  /// The whole in sentences, step by step, for those who do not see it.
  package var description: String { frame.description }

  /// How the groups lie in the frame, as the value of a `transform`.
  package var transform: String { bounds.transform }

  /// The picture as one `<svg>` element that needs nothing else.
  package var svg: String { frame.around(groups, bounds: bounds) }
}
