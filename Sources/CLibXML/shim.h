// libxml2's ICU types clash with those Foundation brings along; nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>

// xmlFree is a variable, which Swift rightly takes for shared state; libxml2 never changes it here.
static inline void xmlRelease(void *memory) { xmlFree(memory); }
