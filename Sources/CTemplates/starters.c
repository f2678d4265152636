#include "templates.h"

#include <stddef.h>

// #embed is of C23, as in templates.c.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ar_clinic_journey[] = {
#embed "../../templates/starters/ar/clinic/journey.journey"
  , 0};

static const unsigned char ar_clinic_hassan[] = {
#embed "../../templates/starters/ar/clinic/personas/hassan.persona"
  , 0};

static const unsigned char ar_clinic_salma[] = {
#embed "../../templates/starters/ar/clinic/personas/salma.persona"
  , 0};

static const unsigned char ar_digital_journey[] = {
#embed "../../templates/starters/ar/digital/journey.journey"
  , 0};

static const unsigned char ar_digital_amal[] = {
#embed "../../templates/starters/ar/digital/personas/amal.persona"
  , 0};

static const unsigned char ar_digital_yusuf[] = {
#embed "../../templates/starters/ar/digital/personas/yusuf.persona"
  , 0};

static const unsigned char ar_first_journey[] = {
#embed "../../templates/starters/ar/first/journey.journey"
  , 0};

static const unsigned char ar_first_noura[] = {
#embed "../../templates/starters/ar/first/personas/noura.persona"
  , 0};

static const unsigned char ar_onboarding_journey[] = {
#embed "../../templates/starters/ar/onboarding/journey.journey"
  , 0};

static const unsigned char ar_onboarding_lina[] = {
#embed "../../templates/starters/ar/onboarding/personas/lina.persona"
  , 0};

static const unsigned char ar_onboarding_reem[] = {
#embed "../../templates/starters/ar/onboarding/personas/reem.persona"
  , 0};

static const unsigned char ar_onboarding_tarek[] = {
#embed "../../templates/starters/ar/onboarding/personas/tarek.persona"
  , 0};

static const unsigned char ar_service_journey[] = {
#embed "../../templates/starters/ar/service/journey.journey"
  , 0};

static const unsigned char ar_service_adam[] = {
#embed "../../templates/starters/ar/service/personas/adam.persona"
  , 0};

static const unsigned char ar_service_huda[] = {
#embed "../../templates/starters/ar/service/personas/huda.persona"
  , 0};

static const unsigned char ar_shop_journey[] = {
#embed "../../templates/starters/ar/shop/journey.journey"
  , 0};

static const unsigned char ar_shop_karim[] = {
#embed "../../templates/starters/ar/shop/personas/karim.persona"
  , 0};

static const unsigned char ar_shop_mona[] = {
#embed "../../templates/starters/ar/shop/personas/mona.persona"
  , 0};

static const unsigned char en_clinic_journey[] = {
#embed "../../templates/starters/en/clinic/journey.journey"
  , 0};

static const unsigned char en_clinic_hassan[] = {
#embed "../../templates/starters/en/clinic/personas/hassan.persona"
  , 0};

static const unsigned char en_clinic_salma[] = {
#embed "../../templates/starters/en/clinic/personas/salma.persona"
  , 0};

static const unsigned char en_digital_journey[] = {
#embed "../../templates/starters/en/digital/journey.journey"
  , 0};

static const unsigned char en_digital_priya[] = {
#embed "../../templates/starters/en/digital/personas/priya.persona"
  , 0};

static const unsigned char en_digital_yusuf[] = {
#embed "../../templates/starters/en/digital/personas/yusuf.persona"
  , 0};

static const unsigned char en_first_journey[] = {
#embed "../../templates/starters/en/first/journey.journey"
  , 0};

static const unsigned char en_first_sara[] = {
#embed "../../templates/starters/en/first/personas/sara.persona"
  , 0};

static const unsigned char en_onboarding_journey[] = {
#embed "../../templates/starters/en/onboarding/journey.journey"
  , 0};

static const unsigned char en_onboarding_lina[] = {
#embed "../../templates/starters/en/onboarding/personas/lina.persona"
  , 0};

static const unsigned char en_onboarding_reem[] = {
#embed "../../templates/starters/en/onboarding/personas/reem.persona"
  , 0};

static const unsigned char en_onboarding_tarek[] = {
#embed "../../templates/starters/en/onboarding/personas/tarek.persona"
  , 0};

static const unsigned char en_service_journey[] = {
#embed "../../templates/starters/en/service/journey.journey"
  , 0};

static const unsigned char en_service_adam[] = {
#embed "../../templates/starters/en/service/personas/adam.persona"
  , 0};

static const unsigned char en_service_huda[] = {
#embed "../../templates/starters/en/service/personas/huda.persona"
  , 0};

static const unsigned char en_shop_journey[] = {
#embed "../../templates/starters/en/shop/journey.journey"
  , 0};

static const unsigned char en_shop_karim[] = {
#embed "../../templates/starters/en/shop/personas/karim.persona"
  , 0};

static const unsigned char en_shop_mona[] = {
#embed "../../templates/starters/en/shop/personas/mona.persona"
  , 0};

static const struct {
  const char *path;
  const unsigned char *text;
} starter_files[] = {
  {"ar/clinic/journey.journey", ar_clinic_journey},
  {"ar/clinic/personas/hassan.persona", ar_clinic_hassan},
  {"ar/clinic/personas/salma.persona", ar_clinic_salma},
  {"ar/digital/journey.journey", ar_digital_journey},
  {"ar/digital/personas/amal.persona", ar_digital_amal},
  {"ar/digital/personas/yusuf.persona", ar_digital_yusuf},
  {"ar/first/journey.journey", ar_first_journey},
  {"ar/first/personas/noura.persona", ar_first_noura},
  {"ar/onboarding/journey.journey", ar_onboarding_journey},
  {"ar/onboarding/personas/lina.persona", ar_onboarding_lina},
  {"ar/onboarding/personas/reem.persona", ar_onboarding_reem},
  {"ar/onboarding/personas/tarek.persona", ar_onboarding_tarek},
  {"ar/service/journey.journey", ar_service_journey},
  {"ar/service/personas/adam.persona", ar_service_adam},
  {"ar/service/personas/huda.persona", ar_service_huda},
  {"ar/shop/journey.journey", ar_shop_journey},
  {"ar/shop/personas/karim.persona", ar_shop_karim},
  {"ar/shop/personas/mona.persona", ar_shop_mona},
  {"en/clinic/journey.journey", en_clinic_journey},
  {"en/clinic/personas/hassan.persona", en_clinic_hassan},
  {"en/clinic/personas/salma.persona", en_clinic_salma},
  {"en/digital/journey.journey", en_digital_journey},
  {"en/digital/personas/priya.persona", en_digital_priya},
  {"en/digital/personas/yusuf.persona", en_digital_yusuf},
  {"en/first/journey.journey", en_first_journey},
  {"en/first/personas/sara.persona", en_first_sara},
  {"en/onboarding/journey.journey", en_onboarding_journey},
  {"en/onboarding/personas/lina.persona", en_onboarding_lina},
  {"en/onboarding/personas/reem.persona", en_onboarding_reem},
  {"en/onboarding/personas/tarek.persona", en_onboarding_tarek},
  {"en/service/journey.journey", en_service_journey},
  {"en/service/personas/adam.persona", en_service_adam},
  {"en/service/personas/huda.persona", en_service_huda},
  {"en/shop/journey.journey", en_shop_journey},
  {"en/shop/personas/karim.persona", en_shop_karim},
  {"en/shop/personas/mona.persona", en_shop_mona},
};

const char *rihla_starter_path(size_t index) {
  return index < sizeof starter_files / sizeof *starter_files ? starter_files[index].path : NULL;
}

const char *rihla_starter_text(size_t index) {
  return index < sizeof starter_files / sizeof *starter_files ? (const char *)starter_files[index].text : NULL;
}
