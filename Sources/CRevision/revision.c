#include "revision.h"

// Weak, so that an object which knows the revision takes its place without anything being compiled anew.
__attribute__((weak)) const char *rihla_revision(void) { return 0; }
