#include "templates.h"

#include <stddef.h>
#include <string.h>

// #embed is of C23, and is the one way to have a large text in the binary that builds quickly and follows its file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char page_mustache[] = {
#embed "../../templates/report/page.mustache"
  , 0};

static const unsigned char chart_mustache[] = {
#embed "../../templates/report/chart.mustache"
  , 0};

static const unsigned char fixes_mustache[] = {
#embed "../../templates/report/fixes.mustache"
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

static const unsigned char tokens_css[] = {
#embed "../../templates/report/tokens.css"
  , 0};

static const unsigned char page_css[] = {
#embed "../../templates/report/page.css"
  , 0};

static const unsigned char page_js[] = {
#embed "../../templates/report/page.js"
  , 0};

static const unsigned char starter_journey_en[] = {
#embed "../../templates/starters/en/journey.journey"
  , 0};

static const unsigned char starter_persona_en[] = {
#embed "../../templates/starters/en/personas/sara.persona"
  , 0};

static const unsigned char starter_journey_ar[] = {
#embed "../../templates/starters/ar/journey.journey"
  , 0};

static const unsigned char starter_persona_ar[] = {
#embed "../../templates/starters/ar/personas/noura.persona"
  , 0};

static const struct {
  const char *name;
  const unsigned char *text;
} report_files[] = {
  {"page.mustache", page_mustache},
  {"chart.mustache", chart_mustache},
  {"fixes.mustache", fixes_mustache},
  {"personas.mustache", personas_mustache},
  {"questions.mustache", questions_mustache},
  {"notes.mustache", notes_mustache},
  {"tokens.css", tokens_css},
  {"page.css", page_css},
  {"page.js", page_js},
};

const char *rihla_report_file(const char *name) {
  for (size_t i = 0; i < sizeof report_files / sizeof *report_files; i++)
    if (strcmp(report_files[i].name, name) == 0) return (const char *)report_files[i].text;
  return NULL;
}

const char *rihla_starter_journey_en(void) { return (const char *)starter_journey_en; }
const char *rihla_starter_persona_en(void) { return (const char *)starter_persona_en; }
const char *rihla_starter_journey_ar(void) { return (const char *)starter_journey_ar; }
const char *rihla_starter_persona_ar(void) { return (const char *)starter_persona_ar; }
