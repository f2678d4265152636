import JourneySyntax

extension Glossary {
  static let journeys = [
    Term(
      "customer", EnglishForms("customer", "customers"), .masculine("عميل", plural: "عملاء"),
      meaning: (
        "Whoever makes the journey. A model may call them otherwise: citizen, patient, guest.",
        "من يقطع الرحلة. وللنموذج أن يسميه غير ذلك: مستفيد أو متعامل أو مراجع."
      )),
    Term(
      "journey", EnglishForms("journey", "journeys"), .feminine("رحلة", plural: "رحلات"), keyword: .journey,
      meaning: (
        "What a customer goes through to reach a goal.", "ما يمر به العميل حتى يبلغ هدفه."
      )),
    Term(
      "program", EnglishForms("rihla"), .phrase("برنامج rihla"),
      meaning: (
        "This program; its name is written in Latin letters, also in Arabic.",
        "هذا البرنامج؛ يُكتب اسمه بالحروف اللاتينية في العربية أيضًا، فلا يلتبس برحلة العميل."
      )),
    Term(
      "journey-map", EnglishForms("journey map", "journey maps"),
      .feminine(
        "خريطة رحلة", definite: "خريطة الرحلة", plural: "خرائط رحلات", definitePlural: "خرائط الرحلات"),
      avoiding: ([], ["خارطة", "خارطة الرحلة"]),
      meaning: (
        "All steps of a journey in a table, each as it should be and as it is.",
        "جدول بخطوات الرحلة كلها، كل منها كما ينبغي أن تكون وكما هي."
      )),
    Term(
      "stage", EnglishForms("stage", "stages"), .feminine("مرحلة", plural: "مراحل"), keyword: .stage,
      avoiding: (["phase"], []),
      meaning: ("A part of a journey with a name of its own.", "جزء من الرحلة له اسمه.")),
    Term(
      "step", EnglishForms("step", "steps"), .feminine("خطوة", plural: "خطوات"), keyword: .step,
      meaning: ("One thing that the customer does or meets.", "شيء واحد يفعله العميل أو يواجهه.")),
    Term(
      "path", EnglishForms("path", "paths"), .masculine("مسار", plural: "مسارات"),
      avoiding: ([], ["الطريق", "الطرق"]),
      meaning: ("The steps in the order in which somebody takes them.", "الخطوات بالترتيب الذي تُقطع به.")),
    Term(
      "touchpoint", EnglishForms("touchpoint", "touchpoints"),
      .feminine(
        "نقطة اتصال", definite: "نقطة الاتصال", plural: "نقاط اتصال", definitePlural: "نقاط الاتصال"),
      keyword: .touchpoint,
      avoiding: (["touch point", "contact point"], ["نقطة التواصل", "نقطة التلامس", "نقطة التماس"]),
      meaning: (
        "Where customer and organisation meet: a channel and a name.", "حيث يلتقي العميل والجهة: قناة واسم."
      )),
    Term(
      "channel", EnglishForms("channel", "channels"), .feminine("قناة", plural: "قنوات"), keyword: .channels,
      meaning: (
        "By what they meet: counter, telephone, website.",
        "ما يلتقيان عبره: نافذة الخدمة أو الهاتف أو الموقع."
      )),
    Term(
      "persona", EnglishForms("persona", "personas"), .feminine("شخصية", plural: "شخصيات"), keyword: .persona,
      meaning: ("A person the team designs for.", "شخص يصمم الفريق الرحلة من أجله.")),
    Term(
      "segment", EnglishForms("segment", "segments"), .feminine("شريحة", plural: "شرائح"), keyword: .segment,
      meaning: (
        "The value of a column by which answers are told to be a persona's.",
        "قيمة في عمود تُعرف بها إجابات الشخصية."
      )),
    Term(
      "group", EnglishForms("group", "groups"), .feminine("مجموعة", plural: "مجموعات"),
      meaning: (
        "Customers with something in common whose answers are looked at by themselves.",
        "عملاء يجمعهم شيء تُعرض إجاباتهم وحدها."
      )),
    Term(
      "ideal", EnglishForms("ideal"), .masculine("مثالي"), keyword: .ideal,
      meaning: ("A step or path as it should be.", "الخطوة أو المسار كما ينبغي أن يكون.")),
    Term(
      "actual", EnglishForms("actual"), .masculine("فعلي"), keyword: .actual,
      meaning: ("A step or path as it is.", "الخطوة أو المسار كما هو.")),
    Term(
      "expectation", EnglishForms("expectation", "expectations"), .masculine("توقع", plural: "توقعات"),
      keyword: .expectation,
      meaning: ("What the customer expects at a step.", "ما يتوقعه العميل عند الخطوة.")),
    Term(
      "thought", EnglishForms("thought", "thoughts"), .feminine("فكرة", plural: "أفكار"), keyword: .thought,
      meaning: (
        "What the customer thinks at a step, in their own words.", "ما يدور في ذهن العميل عند الخطوة بكلماته."
      )),
    Term(
      "feeling", EnglishForms("feeling", "feelings"), .masculine("شعور", plural: "مشاعر"), keyword: .feeling,
      meaning: (
        "How the customer feels at a step: a level, and words.", "ما يشعر به العميل عند الخطوة: مستوى وكلمات."
      )),
    Term(
      "level", EnglishForms("level", "levels"), .masculine("مستوى", plural: "مستويات"),
      meaning: (
        "How good a feeling is, from 1 (very bad) to 5 (very good).",
        "جودة الشعور من 1 (سيئ جدًا) إلى 5 (جيد جدًا)."
      )),
    Term(
      "pain-point", EnglishForms("pain point", "pain points"),
      .feminine("نقطة ألم", definite: "نقطة الألم", plural: "نقاط ألم", definitePlural: "نقاط الألم"),
      keyword: .pain,
      meaning: ("What hurts the customer at a step.", "ما يؤلم العميل عند الخطوة.")),
    Term(
      "moment-of-truth", EnglishForms("moment of truth", "moments of truth"),
      .feminine(
        "لحظة حقيقة", definite: "لحظة الحقيقة", plural: "لحظات حقيقة", definitePlural: "لحظات الحقيقة"),
      keyword: .momentOfTruth,
      meaning: ("A step by which the whole journey is judged.", "خطوة يُحكم بها على الرحلة كلها.")),
    Term(
      "evidence", EnglishForms("evidence"), .masculine("دليل", plural: "أدلة"), keyword: .evidence,
      meaning: (
        "What supports a statement: an interview, a figure, a document.",
        "ما يدعم قولًا: مقابلة أو رقم أو وثيقة."
      )),
  ]
}
