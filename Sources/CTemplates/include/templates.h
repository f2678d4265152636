#pragma once

// The report's template and style, as zero-terminated UTF-8 that lives as long as the program.
const char *rihla_report_template(void);
const char *rihla_report_style(void);

// The files of the starter models, likewise.
const char *rihla_starter_journey_en(void);
const char *rihla_starter_persona_en(void);
const char *rihla_starter_journey_ar(void);
const char *rihla_starter_persona_ar(void);
