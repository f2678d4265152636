/// Small models for the tests, in both languages.
package enum Samples {
  /// Two steps with both parts.
  package static let journey = """
    Journey: Renew a licence [renewal]
      Measured by: CSAT

    Step: Fill in the form [form]
      Ideal
        Touchpoint: app / Licensing app
        Expectation: it knows me
        Thought: Two things to type.
        Feeling: 4 at ease
        Score: CSAT 4.4
      Actual
        Touchpoint: branch / Counter
        Expectation: it knows me
        Thought: My id, twice?
        Feeling: 2 annoyed
        Score: CSAT 3.0
        Evidence: interview 07
    Step: Pay the fee [pay]
      Ideal
        Touchpoint: app / Licensing app
        Expectation: one fee
        Thought: That was it.
        Feeling: 4 done
        Score: CSAT 4.5

    """

  /// The same in Arabic.
  package static let arabicJourney = """
    رحلة العميل: تجديد الرخصة [renewal]
      مؤشرات القياس: CSAT

    خطوة: تعبئة النموذج [form]
      مثالي
        نقطة الاتصال: التطبيق / تطبيق التراخيص
        التوقع: أن يعرفني النموذج
        الأفكار: لم يبق إلا القليل.
        الشعور: ٤ مرتاحة
        الدرجة: CSAT ٤٫٤
      فعلي
        نقطة الاتصال: الفرع / الشباك
        التوقع: أن يعرفني النموذج
        الأفكار: لماذا يطلبون الهوية مرتين؟
        الشعور: ٢ منزعجة
        الدرجة: CSAT ٣
        الدليل: مقابلة ٧

    """

  /// The journey with a survey of this table.
  package static let surveyed = "Source: Survey [survey]\n  File: survey.csv\n\n" + journey

  /// A long table for `surveyed`.
  package static let answers =
    "journey,step,measure,score,count\nrenewal,form,CSAT,3,40\nrenewal,form,CSAT,2,30\nrenewal,pay,CSAT,5,3\n"
}
