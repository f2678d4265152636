#include "templates.h"

// #embed is of C23, and is the one way to have a large text in the binary that builds quickly and follows its file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char report_template[] = {
#embed "../../templates/report.mustache"
  , 0};

static const unsigned char report_style[] = {
#embed "../../templates/report.css"
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

const char *rihla_report_template(void) { return (const char *)report_template; }
const char *rihla_report_style(void) { return (const char *)report_style; }

const char *rihla_starter_journey_en(void) { return (const char *)starter_journey_en; }
const char *rihla_starter_persona_en(void) { return (const char *)starter_persona_en; }
const char *rihla_starter_journey_ar(void) { return (const char *)starter_journey_ar; }
const char *rihla_starter_persona_ar(void) { return (const char *)starter_persona_ar; }
