// What Swift's runtime asks of the C++ library and the one of Debian 11 does not have yet (GLIBCXX_3.4.29): a size of an
// array that cannot be. The older library is told of it as it would tell of it itself, as memory that is not to be had.
__attribute__((noreturn)) void throw_bad_alloc(void) __asm__("_ZSt17__throw_bad_allocv");

__attribute__((noreturn, visibility("hidden"))) void throw_bad_array_new_length(void)
    __asm__("_ZSt28__throw_bad_array_new_lengthv");
void throw_bad_array_new_length(void) { throw_bad_alloc(); }
