/// Pages in Arabic about values: those of the model, and those in the rows of tables.
extension Problem.Code {
  /// What the values of a model mean together.
  var arabicMeaningPage: Problem.Page {
    switch self {
    case .scoreOutsideScale:
      Problem.Page(
        "درجة خارج النطاق",
        "درجة CSAT من 1 إلى 5، وCES من 1 إلى 7، وNPS من \u{200E}−100\u{200E} إلى 100، والنسبة من 0 إلى 100 %. صحح الرقم، أو نطاق مؤشركم الخاص.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
              الدرجة: CSAT ٧
          """)
    case .shareWithoutTopBox:
      Problem.Page(
        "نسبة بلا تعريف لأعلى الدرجات",
        "الدرجة المكتوبة بعلامة % هي نسبة الإجابات الجيدة، فلا بد من معرفة أيها جيد. اكتب «أعلى الدرجات:» في المؤشر، أو اكتب الدرجة بغير %.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
              الدرجة: NPS ٨٠ ٪
          """)
    case .scoreWithoutMeasure:
      Problem.Page(
        "درجة بلا مؤشر",
        "الرقم وحده يُقرأ بالمؤشر الرئيس للرحلة، وليس لهذه الرحلة مؤشر. اكتب المؤشر قبل الرقم، أو «مؤشرات القياس:» في الرحلة.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
              الدرجة: ٤
          """)
    case .orderCircle:
      Problem.Page(
        "خطوات تأتي إحداها بعد الأخرى في حلقة",
        "اتباع «بعد» من خطوة إلى خطوة يعود إلى البداية. تبقى هذه الخطوات على ترتيبها في الملف. غيّر أحد أسطر «بعد» أو احذفه.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: النموذج [form]
            فعلي
              بعد: [pay]
          خطوة: السداد [pay]
            فعلي
              بعد: [form]
          """)
    case .unanswered:
      Problem.Page(
        "سؤال ما زال مفتوحًا",
        "تُسأل نقطة الاتصال والتوقع والأفكار والشعور في كل جزء. أجب عنه، أو اكتب ؟ لتحمله إلى المقابلة القادمة: يبقى مذكورًا بين الأسئلة المفتوحة.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
              نقطة الاتصال: التطبيق
              الأفكار: هذه كل التكلفة.
              الشعور: ٤ مرتاحة
          """)
    case .sameIdealAndActual:
      Problem.Page(
        "المثالي والفعلي متطابقان",
        "التطابق الحرفي يعني غالبًا النسخ. إن كان الواقع مثاليًا بالفعل فقله بكلمات أخرى واذكر الدليل.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
              نقطة الاتصال: التطبيق
              التوقع: رسم واحد
              الأفكار: انتهيت.
              الشعور: ٤ مرتاحة
            فعلي
              نقطة الاتصال: التطبيق
              التوقع: رسم واحد
              الأفكار: انتهيت.
              الشعور: ٤ مرتاحة
          """)
    case .unsupportedActual:
      Problem.Page(
        "لا شيء يسند الفعلي",
        "هذا ظن الفريق، ولا يستطيع أحد التحقق منه. اذكر مقابلة أو رقمًا أو وثيقة في «الدليل:»، أو اكتب درجة.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            فعلي
              نقطة الاتصال: الفرع
              التوقع: رسم واحد
              الأفكار: لم يخبرني أحد عن الطابع.
              الشعور: ٢ منزعجة
          """)
    case .unknownFeeling:
      Problem.Page(
        "مستوى الشعور غير معروف",
        "حُفظت الكلمات، لكن المنحنى يحتاج إلى مستوى. اكتب قبلها رقمًا من 1 (سيئ جدًا) إلى 5 (جيد جدًا).",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
              الشعور: كأنه في غيمة
          """)
    case .stale:
      Problem.Page(
        "لم يراجعه أحد منذ زمن",
        "لا يقول ذلك إلا الأمر `rihla check --stale 180d`: عن شخصية أو رحلة أو مصدر أو دليل أحدث تاريخ له أقدم من ذلك. وأحدث تاريخ هو «تاريخ المراجعة» أو تاريخ آخر إيداع في git غيّر ما يقوله. اقرأه من جديد، فإن بقي صحيحًا فاكتب «تاريخ المراجعة:» واليوم.",
        example: """
          شخصية: ليلى
            تاريخ المراجعة: ٢٠٢٠-٠٥-١٢
          """)
    default:
      Problem.Page(
        "علامات اتجاه غير متوازنة",
        "علامات غير مرئية تفتح اتجاهًا ولا تغلقه، فقد يُقرأ السطر على غير ما هو. احذفها إلا إن كنت تعرفها.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد \u{202E}eef
          """)
    }
  }

  /// The rows of tables.
  var arabicRowPage: Problem.Page {
    switch self {
    case .unmatchedRows:
      Problem.Page(
        "صفوف لا تطابق شيئًا في النموذج",
        "خلية تسمي رحلة أو خطوة أو مؤشرًا أو شخصية ليست في النموذج. استخدم المعرّف أو الاسم نفسه في الجدول أو في النموذج. هذه الصفوف لا تُحسب.",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,payment,CSAT,4
          """)
    case .missingColumn:
      Problem.Page(
        "عمود ناقص",
        "ليس في الجدول عمود بهذا الاسم. صحح الترويسة، أو سمِّ العمود في المصدر مثل «عمود الدرجة: answer».",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          journey,step,measure,answer
          renew,pay,CSAT,4
          """)
    case .notANumber:
      Problem.Page(
        "درجة ليست رقمًا",
        "هذه الصفوف لا تُحسب. صحح الخلايا، أو اذكرها في «لا ينطبق:» إن كانت تعني أنه لا درجة.",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,pay,CSAT,أربعة
          """)
    case .answerOutsideScale:
      Problem.Page(
        "إجابة خارج النطاق",
        "تُقارن الإجابات بما كان للعميل أن يختاره: CSAT من 1 إلى 5، وCES من 1 إلى 7، وNPS من 0 إلى 10. هذه الصفوف لا تُحسب. صححها أو اذكرها في «لا ينطبق:».",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,pay,CSAT,9
          """)
    case .raggedRows:
      Problem.Page(
        "صفوف عدد خلاياها غير عدد خلايا الترويسة",
        "غالبًا ما تكون فاصلة داخل خلية بلا علامتي اقتباس. الخلايا الناقصة تُقرأ فارغة. احفظ الجدول من جديد واجعل النصوص بين علامتي اقتباس.",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,pay,CSAT,4,تأخر, لكنه لطيف
          """)
    case .unclosedQuote:
      Problem.Page(
        "علامة اقتباس لا تُغلق",
        "لا يمكن تمييز شيء من ذلك الصف فصاعدًا، فتقف القراءة عنده. أغلق العلامة، أو كررها حيث هي من النص.",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,pay,CSAT,4
          renew,"pay,CSAT,5
          """)
    case .emptyTable:
      Problem.Page(
        "جدول بلا صفوف",
        "ليس فيه ما يُحسب. تأكد أنه الملف الصحيح.",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          journey,step,measure,score
          """)
    case .unusableSegment:
      Problem.Page(
        "لا تُفصَّل الإجابات بحسب هذا العمود",
        "لا يُنسخ أبدًا عمود فيه عناوين بريد أو أسماء أو أرقام أشخاص، والعمود كثير القيم يفصل كل شخص وحده. سمِّ عمودًا قليل القيم كالمدينة أو القناة.",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
            عمود الشريحة: email
          """,
        table: """
          journey,step,measure,score,email
          renew,pay,CSAT,4,layla@example.org
          renew,pay,CSAT,5,omar@example.org
          """)
    case .unreadableTally:
      Problem.Page(
        "ملف حصيلة لا يُقرأ",
        "يبدأ الملف كحصيلة من `rihla scores --output` لكنه ليس كذلك أو هو من إصدار أحدث. أنشئه من الإجابات من جديد.",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          { "tally":
          """)
    default:
      Problem.Page(
        "قيم أخرى لا تُقرأ",
        "يُذكر عشرون نصًا خاطئًا كلٌّ على حدة، وتُعدّ صفوف الباقي هنا. وغالبًا ما يكون عمود كامل غير ما ينبغي.",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          journey,step,measure,score
          renew,pay,CSAT,a
          renew,pay,CSAT,b
          renew,pay,CSAT,c
          renew,pay,CSAT,d
          renew,pay,CSAT,e
          renew,pay,CSAT,f
          renew,pay,CSAT,g
          renew,pay,CSAT,h
          renew,pay,CSAT,i
          renew,pay,CSAT,j
          renew,pay,CSAT,k
          renew,pay,CSAT,l
          renew,pay,CSAT,m
          renew,pay,CSAT,n
          renew,pay,CSAT,o
          renew,pay,CSAT,p
          renew,pay,CSAT,q
          renew,pay,CSAT,r
          renew,pay,CSAT,s
          renew,pay,CSAT,t
          renew,pay,CSAT,u
          """)
    }
  }
}
