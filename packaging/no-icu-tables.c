// Foundation brings ICU's tables of all languages and calendars, 31 MB, for whoever formats or sorts with it. The template
// engine takes Foundation for a lock and to read files, and rihla nothing of it at all: in the tables' place stands ICU's
// own header of common data (`udata.h`, `ucmndata.h`) with no entry behind it. Of another version of ICU the name is
// another, and this is not used.
#include <stdint.h>

const struct {
  uint16_t header_size;
  uint8_t magic[2];
  uint16_t info_size, reserved_word;
  uint8_t is_big_endian, charset_family, bytes_a_character, reserved_byte;
  uint8_t format[4], format_version[4], data_version[4], padding[8];
  uint32_t count, reserved;
} icudt76_dat __attribute__((aligned(16))) = {
  .header_size = 32, .magic = {0xda, 0x27}, .info_size = 20, .bytes_a_character = 2,
  .format = {'C', 'm', 'n', 'D'}, .format_version = {1}};
