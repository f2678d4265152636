/* The least that counting a long table of answers takes: a mapped file, one pass of memchr, one counter an answer.
 * It knows the generator's file: plain cells up to the score, one digit or "10" for a score, quotes only in the
 * comment. What it prints is the number of answers.
 *
 * cc -O3 -march=native scores-floor.c -o scores-floor && ./scores-floor FILE
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

static uint64_t counters[1 << 16];

int main(int count, char **arguments) {
  if (count != 2) return 2;
  int file = open(arguments[1], O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return 3;
  const char *start = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (start == MAP_FAILED) return 3;
  const char *end = start + status.st_size;
  const char *at = memchr(start, '\n', status.st_size);
  uint64_t answers = 0;
  while (at != NULL && ++at < end) {
    uint32_t hash = 0;
    const char *cell = at;
    for (int column = 0; column < 7; column++) {
      const char *comma = memchr(cell, ',', end - cell);
      if (comma == NULL) return 3;
      /* step, measure, score, persona: what the counts are told apart by */
      if (column == 1 || column == 2 || column == 3 || column == 5)
        for (const char *byte = cell; byte < comma; byte++) hash = (hash ^ (unsigned char)*byte) * 16777619u;
      cell = comma + 1;
    }
    counters[(hash ^ hash >> 16) & 0xFFFF]++;
    answers++;
    if (*cell == '"') {
      do {
        cell = memchr(cell + 1, '"', end - cell - 1);
        if (cell == NULL) return 3;
      } while (cell + 1 < end && cell[1] == '"' && cell++);
    }
    at = memchr(cell, '\n', end - cell);
  }
  printf("%llu\n", (unsigned long long)answers);
  return 0;
}
