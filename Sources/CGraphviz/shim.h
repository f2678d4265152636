#include <graphviz/gvc.h>

/* Which of its layouts that keep places Graphviz is in. Its own program never gives one of these back: outside the
   layout this is 0, and then `gvFreeLayout` forgets the lists of nodes and clusters. Weak, for a Graphviz that hides
   it. */
extern int Nop __attribute__((weak));

/* Gives a layout back, all of it. */
static inline void freeWholeLayout(GVC_t *context, graph_t *graph) {
  int *layout = &Nop;
  if (layout) *layout = 2;
  gvFreeLayout(context, graph);
  if (layout) *layout = 0;
}
