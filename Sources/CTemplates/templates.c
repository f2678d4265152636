#include "templates.h"

#include <stddef.h>
#include <string.h>

// #embed is of C23, and is the one way to have a large text in the binary that builds quickly and follows its file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char page_mustache[] = {
#embed "../../templates/report/page.mustache"
  , 0};

static const unsigned char findings_mustache[] = {
#embed "../../templates/report/findings.mustache"
  , 0};

static const unsigned char chart_mustache[] = {
#embed "../../templates/report/chart.mustache"
  , 0};

static const unsigned char fixes_mustache[] = {
#embed "../../templates/report/fixes.mustache"
  , 0};

static const unsigned char method_mustache[] = {
#embed "../../templates/report/method.mustache"
  , 0};

static const unsigned char dates_mustache[] = {
#embed "../../templates/report/dates.mustache"
  , 0};

static const unsigned char board_mustache[] = {
#embed "../../templates/report/board.mustache"
  , 0};

static const unsigned char personas_mustache[] = {
#embed "../../templates/report/personas.mustache"
  , 0};

static const unsigned char questions_mustache[] = {
#embed "../../templates/report/questions.mustache"
  , 0};

static const unsigned char notes_mustache[] = {
#embed "../../templates/report/notes.mustache"
  , 0};

static const unsigned char card_css[] = {
#embed "../../templates/report/card.css"
  , 0};

static const unsigned char tokens_css[] = {
#embed "../../templates/report/tokens.css"
  , 0};

static const unsigned char page_css[] = {
#embed "../../templates/report/page.css"
  , 0};

static const unsigned char page_js[] = {
#embed "../../templates/report/page.js"
  , 0};

static const unsigned char live_wall[] = {
#embed "../../templates/live/wall.html"
  , 0};

static const unsigned char live_desk[] = {
#embed "../../templates/live/desk.html"
  , 0};

static const unsigned char live_agenda[] = {
#embed "../../templates/live/agenda.html"
  , 0};

static const unsigned char live_ask[] = {
#embed "../../templates/live/ask.html"
  , 0};

static const unsigned char live_style[] = {
#embed "../../templates/live/live.css"
  , 0};

static const unsigned char live_ask_style[] = {
#embed "../../templates/live/ask.css"
  , 0};

static const unsigned char live_link_script[] = {
#embed "../../templates/live/link.js"
  , 0};

static const unsigned char live_picture_script[] = {
#embed "../../templates/live/picture.js"
  , 0};

static const unsigned char live_words_script[] = {
#embed "../../templates/live/words.js"
  , 0};

static const unsigned char live_wall_script[] = {
#embed "../../templates/live/wall.js"
  , 0};

static const unsigned char live_hand_script[] = {
#embed "../../templates/live/hand.js"
  , 0};

static const unsigned char live_proposals_script[] = {
#embed "../../templates/live/proposals.js"
  , 0};

static const unsigned char live_agenda_script[] = {
#embed "../../templates/live/agenda.js"
  , 0};

static const unsigned char live_board[] = {
#embed "../../templates/live/board.html"
  , 0};

static const unsigned char live_board_script[] = {
#embed "../../templates/live/board.js"
  , 0};

static const unsigned char live_history_script[] = {
#embed "../../templates/live/history.js"
  , 0};

static const unsigned char live_editor_script[] = {
#embed "../../templates/live/editor.js"
  , 0};

static const unsigned char live_list_script[] = {
#embed "../../templates/live/list.js"
  , 0};

static const unsigned char live_desk_script[] = {
#embed "../../templates/live/desk.js"
  , 0};

static const unsigned char live_draft_script[] = {
#embed "../../templates/live/draft.js"
  , 0};

static const unsigned char live_exchange_script[] = {
#embed "../../templates/live/exchange.js"
  , 0};

static const unsigned char live_pen_script[] = {
#embed "../../templates/live/pen.js"
  , 0};

static const unsigned char live_announcer_script[] = {
#embed "../../templates/live/announcer.js"
  , 0};

static const unsigned char live_notices_script[] = {
#embed "../../templates/live/notices.js"
  , 0};

static const unsigned char live_aside_script[] = {
#embed "../../templates/live/aside.js"
  , 0};

static const unsigned char live_paste_script[] = {
#embed "../../templates/live/paste.js"
  , 0};

static const unsigned char live_choice_script[] = {
#embed "../../templates/live/choice.js"
  , 0};

struct file {
  const char *name;
  const unsigned char *text;
};

static const struct file report_files[] = {
  {"page.mustache", page_mustache},
  {"findings.mustache", findings_mustache},
  {"chart.mustache", chart_mustache},
  {"fixes.mustache", fixes_mustache},
  {"method.mustache", method_mustache},
  {"dates.mustache", dates_mustache},
  {"board.mustache", board_mustache},
  {"personas.mustache", personas_mustache},
  {"questions.mustache", questions_mustache},
  {"notes.mustache", notes_mustache},
  {"card.css", card_css},
  {"tokens.css", tokens_css},
  {"page.css", page_css},
  {"page.js", page_js},
};

static const struct file live_files[] = {
  {"wall.html", live_wall},
  {"desk.html", live_desk},
  {"agenda.html", live_agenda},
  {"board.html", live_board},
  {"ask.html", live_ask},
  {"live.css", live_style},
  {"ask.css", live_ask_style},
  {"link.js", live_link_script},
  {"picture.js", live_picture_script},
  {"words.js", live_words_script},
  {"wall.js", live_wall_script},
  {"hand.js", live_hand_script},
  {"proposals.js", live_proposals_script},
  {"agenda.js", live_agenda_script},
  {"board.js", live_board_script},
  {"history.js", live_history_script},
  {"editor.js", live_editor_script},
  {"list.js", live_list_script},
  {"draft.js", live_draft_script},
  {"exchange.js", live_exchange_script},
  {"pen.js", live_pen_script},
  {"announcer.js", live_announcer_script},
  {"notices.js", live_notices_script},
  {"aside.js", live_aside_script},
  {"choice.js", live_choice_script},
  {"paste.js", live_paste_script},
  {"desk.js", live_desk_script},
};

static const char *find(const struct file *files, size_t count, const char *name) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(files[i].name, name) == 0) return (const char *)files[i].text;
  return NULL;
}

const char *rihla_report_file(const char *name) {
  return find(report_files, sizeof report_files / sizeof *report_files, name);
}

const char *rihla_live_file(const char *name) {
  return find(live_files, sizeof live_files / sizeof *live_files, name);
}
