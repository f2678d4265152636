#pragma once

#include <stddef.h>

// A file of the report's templates by its name, as zero-terminated UTF-8 that lives as long as the program; NULL where
// there is none of this name.
const char *rihla_report_file(const char *name);

// The files of the starter models: the path of one, as in en/shop/journey.journey, and its text; NULL after the last.
const char *rihla_starter_path(size_t index);
const char *rihla_starter_text(size_t index);

// The pages, style sheets and scripts of the live room, likewise.
const char *rihla_live_wall(void);
const char *rihla_live_desk(void);
const char *rihla_live_agenda(void);
const char *rihla_live_ask(void);
const char *rihla_live_style(void);
const char *rihla_live_ask_style(void);
const char *rihla_live_link_script(void);
const char *rihla_live_picture_script(void);
const char *rihla_live_words_script(void);
const char *rihla_live_wall_script(void);
const char *rihla_live_agenda_script(void);
const char *rihla_live_history_script(void);
const char *rihla_live_editor_script(void);
const char *rihla_live_desk_script(void);
const char *rihla_live_list_script(void);
