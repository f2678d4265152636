#pragma once

// A file of the report's templates by its name, as zero-terminated UTF-8 that lives as long as the program; NULL where
// there is none of this name.
const char *rihla_report_file(const char *name);

// The files of the starter models, likewise.
const char *rihla_starter_journey_en(void);
const char *rihla_starter_persona_en(void);
const char *rihla_starter_journey_ar(void);
const char *rihla_starter_persona_ar(void);
