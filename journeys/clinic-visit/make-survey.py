"""Writes data/visits-2026-q3.csv, data/tracking-2024-26.csv and data/notes-2026-q3.csv: SYNTHETIC answers to surveys
that never took place.

Nobody was asked. The numbers are drawn at random around the means below, from a fixed seed, so that the example has
something to measure and every run writes the same file. Steps are named by their labels, as survey tools export them.
"""

import csv
import datetime
import pathlib
import random

VISITORS = 170
FIRST_DAY = datetime.date(2026, 7, 1)
DAYS = 92
JOURNEY = "زيارة"
PERSONAS = {"موزة": 0.48, "سالم": 0.40, "": 0.12}

# step: (mean CSAT of Moza, of Salem, share of visitors who answer, channel)
STEPS = {
    "حجز الموعد": (3.9, 3.2, 0.92, "التطبيق"),
    "الحصول على موافقة التأمين": (3.3, 3.6, 0.44, "المركز"),
    "استلام التذكير بالموعد": (4.6, 4.5, 0.84, "الرسائل النصية"),
    "الوصول إلى المركز": (3.7, 3.8, 0.80, "المواقف"),
    "التسجيل لدى الاستقبال": (3.6, 3.8, 0.88, "المركز"),
    "انتظار الدور": (2.5, 2.9, 0.95, "المركز"),
    "فحص الطبيب": (4.4, 4.5, 0.95, "المركز"),
    "ختم الوصفة لدى الاستقبال": (2.6, 2.4, 0.52, "المركز"),
    "صرف الدواء": (3.4, 3.0, 0.82, "الصيدلية"),
    "سداد نسبة التحمل": (3.8, 3.9, 0.66, "المركز"),
    "الاطلاع على نتائج الفحوص": (3.9, 3.4, 0.50, "التطبيق"),
}
MEAN_NPS_ANSWER = {"موزة": 7.0, "سالم": 6.8, "": 7.0}

# The question about the next appointment came late: too few answers to show more than their number.
FOLLOW_UP_DAY = datetime.date(2026, 9, 27)
FOLLOW_UP_ANSWERS = [3, 4, 2, 3]

# step: (what an unhappy visitor writes, what a happy one writes)
COMMENTS = {
    "حجز الموعد": (["أقرب موعد بعد أسبوعين، وفي وقت الدوام", "انقطع الخط مرتين"], ["حجزت في دقيقة"]),
    "الحصول على موافقة التأمين": (["انتظرت الموافقة أكثر مما انتظرت الطبيب"], ["وصلت الموافقة سريعًا"]),
    "استلام التذكير بالموعد": (["وصلتني الرسالة بعد الموعد"], ["رسالة واضحة, شكرًا"]),
    "الوصول إلى المركز": (["لا توجد مواقف كافية"], ["اللوحات الجديدة ممتازة"]),
    "التسجيل لدى الاستقبال": (["طلبوا رقم هاتفي ثلاث مرات"], ["موظفة الاستقبال متعاونة جدًا"]),
    "انتظار الدور": (
        ["انتظرت ساعة وربعًا, ودخل من جاء بعدي", "طفلي تعب.\nلا يوجد مكان للأطفال", 'قالوا "عشر دقائق" ثم نسونا'],
        ["دخلت في موعدي"],
    ),
    "فحص الطبيب": (["لم ينظر إليّ الطبيب"], ["طبيب يصغي ويشرح", "جزاهم الله خيرًا"]),
    "ختم الوصفة لدى الاستقبال": (["طابور من أجل ختم!"], ["لم يستغرق الختم وقتًا"]),
    "صرف الدواء": (
        ["الدواء غير متوفر.\nعدت إلى الطبيب ثم إلى الصيدلية", "انتظرت، ثم قيل لي عد غدًا"],
        ["شرح لي الصيدلي الجرعة"],
    ),
    "سداد نسبة التحمل": (["المبلغ أعلى مما قيل لي"], ["الدفع بالبطاقة سهل"]),
    "الاطلاع على نتائج الفحوص": (["أرقام ورموز لا أفهمها"], ["وصلت النتيجة في اليوم نفسه"]),
}
COMMENT_SHARE = 0.12

# Smaller values spread the answers further towards both ends of the scale, as in real surveys.
AGREEMENT = 4


def answer(dice, mean, lowest, highest):
    """One answer on the scale: a beta-binomial draw, whose expected value is `mean`."""
    position = (mean - lowest) / (highest - lowest)
    leaning = dice.betavariate(AGREEMENT * position, AGREEMENT * (1 - position))
    return lowest + sum(dice.random() < leaning for _ in range(highest - lowest))


def comment(dice, step, score):
    if dice.random() > COMMENT_SHARE or score == 3:
        return ""
    unhappy, happy = COMMENTS[step]
    return dice.choice(unhappy if score < 3 else happy)


def visit(dice):
    """The rows of one visitor: every step answered, then the journey as a whole, which has no step."""
    day = FIRST_DAY + datetime.timedelta(days=dice.randrange(DAYS))
    persona = dice.choices(list(PERSONAS), PERSONAS.values())[0]
    for step, (moza, salem, share, channel) in STEPS.items():
        if dice.random() > share:
            continue
        mean = {"موزة": moza, "سالم": salem}.get(persona, (moza + salem) / 2)
        score = answer(dice, mean, 1, 5)
        yield JOURNEY, step, "CSAT", score, day, persona, channel, comment(dice, step, score)
    yield JOURNEY, "", "NPS", answer(dice, MEAN_NPS_ANSWER[persona], 0, 10), day, persona, "الرسائل النصية", ""


# The tracking survey: people asked every month about all steps at once and about the whole, in three cities.
FIRST_MONTH = (2024, 7)
MONTHS = 27
ASKED_A_MONTH = 42
CITIES = {"دبي": 0.42, "الشارقة": 0.33, "العين": 0.25}
# Screens with the waiting time came on 1 May 2026, everywhere but in Al Ain.
SCREENS = datetime.date(2026, 5, 1)
SCREENS_GAIN = 0.8
WAITING = "انتظار الدور"
# How much of the whole goes with each step; the rest is mood.
SHARE_OF_WHOLE = {WAITING: 0.34, "فحص الطبيب": 0.26, "صرف الدواء": 0.18, "حجز الموعد": 0.14, "التسجيل لدى الاستقبال": 0.08}
MOOD = 0.35
BOOKING = "حجز الموعد"
PACE_OF_BOOKING = 0.015
NAMES = ["booking", "approval", "reminder", "arrival", "registration", "waiting", "doctor", "stamp", "pharmacy", "payment", "results"]

# Remarks that nurses wrote down, read by two people, as CSAT. step: answers of 1 to 5.
REMARKS = {
    "حجز الموعد": (6, 9, 12, 14, 8),
    "التسجيل لدى الاستقبال": (18, 22, 11, 6, 2),
    "انتظار الدور": (33, 29, 10, 4, 1),
    "فحص الطبيب": (2, 3, 9, 21, 26),
    "صرف الدواء": (17, 20, 13, 7, 3),
    "استلام التذكير بالموعد": (13, 17, 9, 5, 3),
}


def month(number):
    """The first day of the month, and how many days the month has."""
    first = FIRST_MONTH[0] * 12 + FIRST_MONTH[1] - 1 + number
    start = datetime.date(first // 12, first % 12 + 1, 1)
    return start, (datetime.date((first + 1) // 12, (first + 1) % 12 + 1, 1) - start).days


def tracked(dice, number):
    """One person of a month: the day, the city, an answer to every step, and one about the whole."""
    start, days = month(number)
    day = start + datetime.timedelta(days=dice.randrange(days))
    city = dice.choices(list(CITIES), CITIES.values())[0]
    mood = dice.gauss(0, MOOD)
    answers = {}
    for step, (moza, salem, _, _) in STEPS.items():
        mean = (moza + salem) / 2 + mood
        if step == BOOKING:
            mean += PACE_OF_BOOKING * number
        if step == WAITING and day >= SCREENS and city != "العين":
            mean += SCREENS_GAIN
        answers[step] = answer(dice, min(max(mean, 1.2), 4.8), 1, 5)
    whole = sum(share * answers[step] for step, share in SHARE_OF_WHOLE.items())
    answers["whole"] = answer(dice, min(max(whole + mood, 1.1), 4.9), 1, 5)
    return [day, city, *answers.values()]


def write(name, header, rows):
    path = pathlib.Path(__file__).parent / "data" / name
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


def main():
    dice = random.Random(2026)
    rows = [row for _ in range(VISITORS) for row in visit(dice)]
    rows += [
        (JOURNEY, "حجز موعد المتابعة", "CSAT", score, FOLLOW_UP_DAY + datetime.timedelta(days=k), "سالم", "الهاتف", "")
        for k, score in enumerate(FOLLOW_UP_ANSWERS)
    ]
    rows.sort(key=lambda row: row[4])
    write(
        "visits-2026-q3.csv",
        ["journey", "step", "measure", "score", "date", "persona", "channel", "comment"],
        rows,
    )
    tracking = [tracked(dice, number) for number in range(MONTHS) for _ in range(ASKED_A_MONTH)]
    tracking.sort(key=lambda row: row[0])
    write("tracking-2024-26.csv", ["date", "المدينة", *NAMES, "whole"], tracking)
    remarks = [
        (JOURNEY, step, "CSAT", level, count)
        for step, counts in REMARKS.items()
        for level, count in enumerate(counts, start=1)
    ]
    write("notes-2026-q3.csv", ["journey", "step", "measure", "score", "count"], remarks)


if __name__ == "__main__":
    main()
