#include "creader.h"
#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx2,avxvnni"))), apply_to = function)
#include "lanes.h"
#include "rows.h"
#define TOGETHER 4
#define ABREAST 1
#include "attention.h"

#define TILE_ROWS 3

/* Three rows and 32 outputs, all sums in registers. */
INLINE void half_tile(const uint8_t *in, int32_t inputs, int rows, const int8_t *weights, const int32_t *starts,
                      int32_t sums[][READER_BLOCK]) {
    __m256i total[TILE_ROWS][4];
    for (int row = 0; row < rows; row++)
        for (int part = 0; part < 4; part++)
            total[row][part] = _mm256_loadu_si256((const __m256i *)(starts + 8 * part));
    for (int32_t at = 0; at < inputs; at += 4) {
        const __m256i *four = (const __m256i *)(weights + (size_t)at * READER_BLOCK);
        __m256i same[TILE_ROWS];
#pragma clang loop unroll(full)
        for (int row = 0; row < rows; row++)
            same[row] = _mm256_set1_epi32(*(const four_bytes *)(in + (size_t)row * inputs + at));
#pragma clang loop unroll(full)
        for (int part = 0; part < 4; part++) {
            __m256i weight = _mm256_loadu_si256(four + part);
#pragma clang loop unroll(full)
            for (int row = 0; row < rows; row++)
                total[row][part] = _mm256_dpbusd_avx_epi32(total[row][part], same[row], weight);
        }
    }
    for (int row = 0; row < rows; row++)
        for (int part = 0; part < 4; part++) _mm256_storeu_si256((__m256i *)(sums[row] + 8 * part), total[row][part]);
}

static void tile(const uint8_t *in, int32_t inputs, int32_t rows, const int8_t *weights, const int32_t *starts,
                 int32_t sums[][READER_BLOCK]) {
    for (int half = 0; half < 2; half++) {
        int32_t(*place)[READER_BLOCK] = (int32_t(*)[READER_BLOCK])(sums[0] + 32 * half);
        const int8_t *from = weights + 128 * half;
        switch (rows) {
        case 3: half_tile(in, inputs, 3, from, starts + 32 * half, place); break;
        case 2: half_tile(in, inputs, 2, from, starts + 32 * half, place); break;
        default: half_tile(in, inputs, 1, from, starts + 32 * half, place);
        }
    }
}

#include "multiply.h"
#pragma clang attribute pop

const struct reader_kernels reader_avxvnni = READER_KERNELS("avxvnni");
#endif
