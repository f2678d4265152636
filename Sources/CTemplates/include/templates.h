#pragma once

// The report's template and style, as zero-terminated UTF-8 that lives as long as the program.
const char *rihla_report_template(void);
const char *rihla_report_style(void);
