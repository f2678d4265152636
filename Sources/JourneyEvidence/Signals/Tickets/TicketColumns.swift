/// How a table of tickets is known, and what its columns are called.
enum TicketColumns {
  static let tags = ["Tags", "الوسوم", "العلامات"]

  /// One column of each list.
  static let marks = [
    tags, ["Status", "Subject", "Requester", "Ticket ID", "الحالة", "الموضوع", "مقدم الطلب"],
  ]

  static let date = ["Created at", "Created", "Requested", "تاريخ الإنشاء", "تاريخ الطلب"]
}
