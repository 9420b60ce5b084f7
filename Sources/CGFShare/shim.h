#include <libgfshare.h>

// Swift 6 does not let anybody touch a variable of C; this sets the one from which libgfshare takes its randomness.
static inline void gfshare_take_randomness_from(gfshare_rand_func_t fill) { gfshare_fill_rand = fill; }
