#include "creader.h"

extern const struct reader_kernels reader_portable;
#if defined(__x86_64__)
extern const struct reader_kernels reader_avx2, reader_avxvnni, reader_avx512;
static const struct reader_kernels *const variants[] = {&reader_portable, &reader_avx2, &reader_avxvnni, &reader_avx512};
#else
static const struct reader_kernels *const variants[] = {&reader_portable};
#endif

const struct reader_kernels *reader_kernels_at(int32_t index) {
    int32_t count = sizeof variants / sizeof variants[0];
    return index >= 0 && index < count ? variants[index] : 0;
}

int32_t reader_kernels_run_here(int32_t index) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    switch (index) {
    case 0: return 1;
    case 1: return __builtin_cpu_supports("avx2") != 0;
    case 2: return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("avxvnni");
    case 3:
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
               && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
               && __builtin_cpu_supports("avx512vnni");
    default: return 0;
    }
#else
    return index == 0;
#endif
}

int32_t reader_attend_scratch(int32_t rows, int32_t width, int32_t heads) {
    return (width / heads + READER_MOST_TOGETHER) * reader_padded(rows);
}
