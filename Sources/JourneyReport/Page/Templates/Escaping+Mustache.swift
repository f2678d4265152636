import JourneyXML
import Mustache

extension Escaping: MustacheContentType {}
