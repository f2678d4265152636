import CLibXML

/// A parsed SVG document, owned: freed when it goes.
@safe struct SVGDocument: ~Copyable {
  private let document: UnsafeMutablePointer<xmlDoc>
  let root: SVGElement

  /// Reads `svg`. Nothing is fetched and nothing is printed; the size is not limited, for it is our own.
  init(parsing svg: String) throws(RenderingFailure) {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOBLANKS.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_COMPACT.rawValue
    guard let size = CInt(exactly: svg.utf8.count),
      let document = unsafe xmlReadMemory(svg, size, nil, "UTF-8", CInt(options))
    else { throw .svg("the SVG cannot be read") }
    guard let root = unsafe xmlDocGetRootElement(document) else {
      unsafe xmlFreeDoc(document)
      throw .svg("the SVG is empty")
    }
    unsafe self.document = document
    self.root = unsafe SVGElement(root)
  }

  deinit { unsafe xmlFreeDoc(document) }

  /// Elements of the document as text, each of them with all that is in it on a line of its own: a viewer keeps every
  /// blank between tags as a node of text.
  borrowing func serialized(_ elements: [SVGElement]) throws(RenderingFailure) -> String {
    guard let buffer = unsafe xmlBufferCreate() else { throw .svg("no memory for the SVG") }
    defer { unsafe xmlBufferFree(buffer) }
    // Left alone the buffer grows by a few bytes each time.
    unsafe xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    guard let save = unsafe xmlSaveToBuffer(buffer, "UTF-8", CInt(XML_SAVE_NO_DECL.rawValue)) else {
      throw .svg("the SVG cannot be written")
    }
    for element in elements {
      unsafe element.save(to: save)
      unsafe xmlSaveFlush(save)
      unsafe xmlBufferAdd(buffer, "\n", 1)
    }
    guard unsafe xmlSaveClose(save) >= 0, let content = unsafe xmlBufferContent(buffer) else {
      throw .svg("the SVG cannot be written")
    }
    return unsafe String(cString: content)
  }
}
