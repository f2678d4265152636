#pragma once

// The notices of all software in the program, and the license of the program itself: zero-terminated UTF-8 that lives as
// long as the program.
const char *rihla_notice(void);
const char *rihla_license(void);
