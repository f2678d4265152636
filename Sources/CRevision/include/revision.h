#pragma once

// The revision of the sources that the program was built from, zero-terminated UTF-8 that lives as long as the program;
// null where nobody said it. `packaging/revision` makes an object that says it; to link with that is enough.
const char *rihla_revision(void);
