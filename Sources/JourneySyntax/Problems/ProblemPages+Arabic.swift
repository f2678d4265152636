extension Problem.Code {
  /// The pages in Arabic: one switch, so that the compiler sees that no code is forgotten.
  var arabicPage: Problem.Page {
    switch self {
    case .misspelledKeyword, .missingColon, .unclosedBracket, .continuedText, .strayLine, .missingLabel,
      .unreadableValue:
      arabicLinePage
    case .repeatedPart, .misplacedKeyword, .fieldBeforePart, .stepWithoutJourney, .repeatedField,
      .unknownName,
      .ambiguousName, .repeatedID:
      arabicStructurePage
    case .circle, .unreadableFile, .pathOutsideRoot, .sourceWithoutFile, .tooManyPersonas, .openMerge,
      .otherLanguage:
      arabicFilePage
    case .scoreOutsideScale, .shareWithoutTopBox, .scoreWithoutMeasure, .orderCircle, .unanswered,
      .sameIdealAndActual, .unsupportedActual, .unknownFeeling, .unbalancedDirection, .stale:
      arabicMeaningPage
    case .unmatchedRows, .missingColumn, .notANumber, .answerOutsideScale, .raggedRows, .unclosedQuote,
      .emptyTable, .furtherRows, .unusableSegment, .unreadableTally:
      arabicRowPage
    case .unreadableDates, .strayAnswers:
      arabicTimePage
    }
  }

  private var arabicLinePage: Problem.Page {
    switch self {
    case .misspelledKeyword:
      Problem.Page(
        "كلمة مفتاحية فيها خطأ إملائي",
        "ما قبل النقطتين يبعد حرفًا أو حرفين عن كلمة مفتاحية مكانها هنا، فقُرئ السطر بها. صححها أو دع `rihla fix` يصححها. وإن كان السطر نصًا فابدأه بالعلامة |.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
              الشعرو: ٤ مرتاحة
          """)
    case .missingColon:
      Problem.Page(
        "نقطتان ناقصتان",
        "ما يلي الكلمة الأولى يدل على أنها كلمة مفتاحية، فقُرئ السطر كأن النقطتين فيه. اكتبهما أو دع `rihla fix` يكتبهما.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            فعلي
              الشعور ٢ منزعجة
          """)
    case .unclosedBracket:
      Problem.Page(
        "قوس غير مغلق",
        "يُكتب المعرّف بين قوسين [ ]. إن كان باقي السطر معرّفًا فإن `rihla fix` يغلق القوس.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: سداد الرسوم [pay
          """)
    case .continuedText:
      Problem.Page(
        "سطر يشبه حقلًا وقُرئ نصًا",
        "كلماته الأولى ليست كلمة مفتاحية، فعُدّ تتمة للنص الذي فوقه. إن كان ذلك صحيحًا فابدأه بالعلامة | لتختفي النصيحة، وإلا فاكتب كلمة مفتاحية قبل النقطتين.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
              الأفكار: هذه كل التكلفة.
              المزاج: هادئ
          """)
    case .strayLine:
      Problem.Page(
        "سطر بلا مكان",
        "النص وحده يمتد على عدة أسطر؛ أما بعد الاسم أو الرقم أو القائمة فيحتاج السطر إلى كلمة مفتاحية. حُفظ السطر ملاحظةً. اكتب قبله كلمة مفتاحية ونقطتين، أو // إن كان مجرد تعليق.",
        example: """
          رحلة العميل: تجديد الرخصة
          اسألوا أمين الصندوق عن هذا
          خطوة: السداد
          """)
    case .missingLabel:
      Problem.Page(
        "عنصر بلا اسم",
        "اكتب اسمًا بعد النقطتين: بغير اسم لا يمكن لأحد أن يشير إليه.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة:
          """)
    default:
      Problem.Page(
        "قيمة لا تُقرأ",
        "هذا الحقل رقم أو نطاق أو كلمة من كلمات محددة، والمكتوب شيء آخر. الرسالة تقول ما الممكن. اكتب ؟ إن كان السؤال ما زال مفتوحًا.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            الأهمية: كبيرة
          """)
    }
  }

  private var arabicStructurePage: Problem.Page {
    switch self {
    case .repeatedPart:
      Problem.Page(
        "جزءان من نوع واحد في خطوة",
        "للخطوة مثالي واحد، وفعلي عام واحد، وفعلي واحد لكل شخصية. يُترك الثاني. وغالبًا ما يكون سطر «خطوة:» التالي قد سقط قبله.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
              الشعور: ٤ مرتاحة
            مثالي
              الشعور: ٥ سعيدة
          """)
    case .misplacedKeyword:
      Problem.Page(
        "كلمة مفتاحية في غير مكانها",
        "لكل كلمة مفتاحية عناصر تُكتب فيها. انقل السطر إلى مكانه، أو ابدأه بالعلامة | إن كان نصًا.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            الهدف: بلا مفاجآت
          """)
    case .fieldBeforePart:
      Problem.Page(
        "جواب قبل المثالي أو الفعلي",
        "تُجاب الأسئلة الأربعة مرتين: كما ينبغي أن تكون الخطوة وكما هي. اكتب «مثالي» أو «فعلي» فوق السطر.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            الشعور: ٤ مرتاحة
          """)
    case .stepWithoutJourney:
      Problem.Page(
        "خطوة بلا رحلة فوقها",
        "كل خطوة تنتمي إلى رحلة. اكتب سطر «رحلة العميل:» فوق أول خطوة.",
        example: """
          خطوة: السداد
            مثالي
              الشعور: ٤ مرتاحة
          """)
    case .repeatedField:
      Problem.Page(
        "حقل مكتوب مرتين",
        "يُكتب هذا الحقل مرة واحدة؛ يُعتمد الأول ويُترك الآخر. احذف أحدهما.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            الأهمية: ٣
            الأهمية: ٥
          """)
    case .unknownName:
      Problem.Page(
        "اسم لا يدل على شيء",
        "ليس في هذا النموذج شيء بهذا المعرّف أو بهذا الاسم. صححه، أو اكتب العنصر الذي يدل عليه.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: سداد الرسوم [pay]
            فعلي
              الشعور: ٢ حائرة
              العودة إلى: [payment]
          """)
    case .ambiguousName:
      Problem.Page(
        "اسم لأكثر من شيء",
        "أكثر من عنصر له هذا الاسم. أعطِ كلًا منها معرّفًا [id] في عنوانه وأشر إليه به.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
          خطوة: السداد
          فرصة تحسين: رسم واحد
            يعالج: السداد
          """)
    default:
      Problem.Page(
        "معرّف مستخدم مرتين",
        "المعرّف لشيء واحد. يبقى للأول؛ فأعطِ الآخر معرّفًا غيره.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: سداد الرسوم [pay]
          خطوة: سداد الغرامة [pay]
          """)
    }
  }

  private var arabicFilePage: Problem.Page {
    switch self {
    case .circle:
      Problem.Page(
        "ملفات يستخدم بعضها بعضًا في حلقة",
        "يُقرأ كل ملف مرة واحدة، ولا بداية للحلقة. احذف سطر «استخدام» الذي يغلقها؛ وما يحتاجه الملفان مكانه ملف ثالث.",
        example: """
          استخدام: model.journey
          رحلة العميل: تجديد الرخصة
          """)
    case .unreadableFile:
      Problem.Page(
        "ملف لا يُقرأ",
        "يُقرأ باقي النموذج من دونه. صحح المسار، وهو يبدأ من مجلد الملف المكتوب فيه، أو احفظ الملف بترميز UTF-8.",
        example: """
          استخدام: layla.persona
          رحلة العميل: تجديد الرخصة
          """)
    case .pathOutsideRoot:
      Problem.Page(
        "مسار يخرج من المجلد الجذر",
        "حتى لا يقرأ نموذج من مكان آخر ملفاتك، تبقى المسارات داخل المجلد الجذر. انقل الملف إليه، أو وسّع الجذر بالخيار --root.",
        example: """
          استخدام: ../../secret.persona
          رحلة العميل: تجديد الرخصة
          """)
    case .sourceWithoutFile:
      Problem.Page(
        "مصدر لا يسمي ملفًا",
        "اكتب «الملف:» ومسار الجدول تحت المصدر.",
        example: """
          رحلة العميل: تجديد الرخصة
          مصدر: استبيان بعد الزيارة
            الصوت: مباشر
          """)
    case .tooManyPersonas:
      Problem.Page(
        "أكثر من أربع شخصيات",
        "لا يستطيع الفريق أن يستحضر أكثر من أربعة أشخاص، فلا يتسع النموذج لأكثر. ادمج اثنتين متقاربتين، أو انقل واحدة إلى نموذج آخر.",
        example: """
          شخصية: ليلى
          شخصية: عمر
          شخصية: سلمى
          شخصية: هدى
          شخصية: سامي
          """)
    case .openMerge:
      Problem.Page(
        "دمج تُرك مفتوحًا",
        "في الملف نسختان من هذه الأسطر. تُعتمد الأولى وتُحفظ الأخرى. اختر الصحيح واحذف أسطر العلامات.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
          <<<<<<< ours
              الشعور: ٤ مرتاحة
          =======
              الشعور: ٥ سعيدة
          >>>>>>> theirs
          """)
    default:
      Problem.Page(
        "كلمة مفتاحية من اللغة الأخرى",
        "اللغتان تعملان دائمًا، ولو اختلطتا. تُذكر النصيحة مرة في كل ملف؛ والأمر `rihla format --language ar` يوحّد لغة الملف.",
        example: """
          رحلة العميل: تجديد الرخصة
          خطوة: السداد
            مثالي
              Feeling: ٤ مرتاحة
          """)
    }
  }
}
