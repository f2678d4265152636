extension ColumnHead {
  /// What it means in English, and where its number comes from.
  var meaningInEnglish: String {
    switch self {
    case .step:
      "One thing that the customer does or meets, as the journey names it."
    case .path:
      "Where a step stands apart from the ideal path: missing, extra or moved. Nothing stands there for a step in its place."
    case .measure:
      "What customers answered with a number: CSAT, NPS, CES or a measure of the model's own."
    case .ideal:
      "How it should be: the score or feeling that the team wrote below “Ideal”."
    case .actual:
      "How it is: what the team wrote below “Actual”."
    case .believed:
      "The score that the team thinks customers give, written below “Actual”. Nobody measured it."
    case .measured:
      "The score from customers' answers in the journey's window, with the interval that holds the true one 95 times out of 100."
    case .answers:
      "How many answers the score is made from, and of when, where that is another time. Under 5 the score is not shown."
    case .source:
      "The file of answers, tickets or events that the numbers were counted from, as the model calls it."
    case .delivery:
      "How far what customers said is from the ideal. Negative is a shortfall, also where lower is better."
    case .perception:
      "How far what customers said is from what the team thinks they say. Negative: they are less content than the team thinks."
    case .admitted:
      "The gap that the team itself admits: what it thinks less the ideal. No customer was asked for it."
    case .verdict:
      "What may be said of a gap: its interval is compared with the margin, for all steps of the journey together."
    case .shrunken:
      "The gap drawn towards the mean of the journey's gaps, the more the fewer answers it has. What to fix first counts with it, times importance and reach."
    case .rank:
      "The place of a step among all by its shrunken gap alone; what to fix first also counts importance and reach. “1–3” means that the answers do not tell which of these it is."
    case .felt:
      "The level of feeling of Actual less that of Ideal, from 1 to 5, as the team wrote them."
    case .gap:
      "Actual less ideal, from what is known best: answers of customers, else what the team believes, else its levels of feeling."
    case .importance:
      "How much a step counts; an average step is 1. It comes from the answers where they tell it, else from what the team stated."
    case .stated:
      "The importance that the team wrote, 1 to 5; in brackets beside the mean of what it wrote."
    case .derived:
      "The importance from answers of people who rated every step and the whole: how much of the differences in the whole go with each step."
    case .correlated:
      "The importance from how closely the answers about a step go along with those about the whole, where too few rated everything."
    case .orderedBy:
      "Whether the importance that orders a step is the stated or the derived one."
    case .reach:
      "The share of all customers who meet the step: as the model says or a log of events shows; else 100 %."
    case .priority:
      "Gap × importance × reach: what orders the steps that are to be fixed."
    case .basis:
      "What stands behind a gap: measured by customers, believed by the team, or felt."
    case .number:
      "The place in the order of what to fix first. Places such as “1–3” are tied."
    case .wave:
      "The day, week, month or quarter in which the answers were given."
    case .waves:
      "How many waves have answers enough for a score."
    case .lastWave:
      "The newest wave that has answers."
    case .score:
      "The number that a measure has at a step: the mean of the answers, a share of them, or NPS, with its interval."
    case .smoothed:
      "The score of a wave without what the luck of sampling moves, from all waves together."
    case .trend:
      "Where a score goes from wave to wave: it rises, falls, or nothing clear can be said."
    case .slope:
      "By how many points of 0 to 100 the score moves from wave to wave, with the interval."
    case .nextWave:
      "Where the next score would lie 95 times out of 100 if all goes on as it did."
    case .nextPoints:
      "Where the next score would lie 95 times out of 100 if all goes on as it did, in points of 0 to 100."
    case .lookAt:
      "Waves outside the limits that their course usually keeps within: ask what happened then."
    case .difference:
      "The score now less the score then, in points of 0 to 100, with its interval. Positive is better now."
    case .p:
      "How often chance alone would make a difference as large, corrected for all rows together (Holm)."
    case .mixHeld:
      "The difference if both sides had the same share of each persona: what is left is no change of who answered."
    case .answerShares:
      "How many of 100 gave each answer of the scale, the worst answer first."
    case .quadrant:
      "What importance and gap together advise: concentrate here, keep up, low priority, or perhaps too much."
    case .opportunity:
      "Something that could be done about a step, as the team wrote it."
    case .status:
      "How far an opportunity has come: proposed, planned, doing, done or dropped, as the team wrote it."
    case .owner:
      "Who answers for a step or an opportunity, as the team wrote it."
    case .due:
      "The day by which an opportunity is to be done, as the team wrote it."
    case .fixes:
      "The steps that an opportunity is meant for."
    case .worth:
      "What an opportunity is worth by the priorities of the steps that it fixes, 0 to 100."
    case .value:
      "What an opportunity is worth by the team's own rating, 1 to 5."
    case .feasibility:
      "How easily an opportunity can be done by the team's own rating, 1 to 5."
    case .kind:
      "What value and feasibility together make of an opportunity: quick win, strategic bet, fill-in, or leave for now."
    case .valueParts:
      "The ratings that the team's value is made of, part by part."
    case .feasibilityParts:
      "The ratings that the team's feasibility is made of, part by part."
    case .direct:
      "What customers said when they were asked: surveys."
    case .indirect:
      "What customers said unasked: complaints, calls, reviews."
    case .inferred:
      "What was taken from what customers did: logs of events."
    case .asked:
      "What customers said of a step when they were asked."
    case .observed:
      "What complaints, calls and logs say of a step."
    case .together:
      "Whether those who were asked and what was observed agree on a step; silent pain is where only what was observed is bad."
    case .column:
      "A column of the file, as its first row names it."
    case .holds:
      "What the column seems to hold, by its name and its cells."
    case .notApplicable:
      "Cells that say that the question does not apply; they count nowhere."
    case .empty:
      "Cells without anything in them."
    case .other:
      "Cells that are no answer on a scale: text, dates, names."
    case .reached:
      "How many cases of the log were at the step at least once."
    case .ofCases:
      "The share of all cases of the log that were at the step at least once, with its interval."
    case .ended:
      "How many cases have this step as their last."
    case .repeated:
      "How many cases came to the step more than once."
    case .wentOn:
      "The share of those at the step who went on to another or reached the goal of the log, with its interval."
    case .inModel:
      "The step of the model that the log means by this name; “–” where it has none."
    }
  }
}
