#include "notices.h"

// As in CTemplates: the way to have a text in the binary that builds quickly and follows its file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char notice[] = {
#embed "../../NOTICE"
  , 0};

static const unsigned char license[] = {
#embed "../../LICENSE"
  , 0};

const char *rihla_notice(void) { return (const char *)notice; }

const char *rihla_license(void) { return (const char *)license; }
