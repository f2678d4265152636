#pragma once

#include <stddef.h>

// A file of the report's templates by its name, as zero-terminated UTF-8 that lives as long as the program; NULL where
// there is none of this name.
const char *rihla_report_file(const char *name);

// The files of the starter models: the path of one, as in en/shop/journey.journey, and its text; NULL after the last.
const char *rihla_starter_path(size_t index);
const char *rihla_starter_text(size_t index);

// The pages, style sheets and scripts of the live room, by their names, likewise.
const char *rihla_live_file(const char *name);
