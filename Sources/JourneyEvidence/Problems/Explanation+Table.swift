import JourneySyntax

extension Problem.Explanation {
  /// What a table of a few rows shows: the example is a small model whose source names it.
  ///
  /// - Parameters:
  ///   - en: the title of the page and its advice.
  ///   - table: the same in all languages, where `arabicTable` is nil.
  ///   - totals: known totals that the source names too.
  init(
    _ level: Problem.Level, en: (title: String, advice: String), ar: (title: String, advice: String),
    table: String, arabicTable: String? = nil, totals: String? = nil
  ) {
    self.init(
      level,
      en: Problem.Page(
        en.title, en.advice,
        example: """
          Journey: Renew [renew]
          Step: Pay [pay]
          Source: Survey
            File: visit.csv
          """ + (totals == nil ? "" : "\n  Totals: totals.csv"), table: table, totals: totals),
      ar: Problem.Page(
        ar.title, ar.advice,
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """ + (totals == nil ? "" : "\n  المجاميع المعروفة: totals.csv"), table: arabicTable ?? table,
        totals: totals))
  }
}
