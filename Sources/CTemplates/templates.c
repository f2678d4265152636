#include "templates.h"

// #embed is of C23, and is the one way to have a large text in the binary that builds quickly and follows its file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char report_template[] = {
#embed "../../templates/report.mustache"
  , 0};

static const unsigned char report_style[] = {
#embed "../../templates/report.css"
  , 0};

const char *rihla_report_template(void) { return (const char *)report_template; }
const char *rihla_report_style(void) { return (const char *)report_style; }
