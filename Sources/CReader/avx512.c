#include "creader.h"
#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"))), apply_to = function)
#include "lanes.h"
#include "rows.h"
#define TOGETHER 4
#define ABREAST 2
#include "attention.h"

#define TILE_ROWS 6

/* Six rows and 64 outputs: 24 of the 32 registers hold sums, so that two products may start in every cycle. */
INLINE void full_tile(const uint8_t *in, int32_t inputs, int rows, const int8_t *weights, const int32_t *starts,
                      int32_t sums[][READER_BLOCK]) {
    __m512i total[TILE_ROWS][4];
    for (int row = 0; row < rows; row++)
        for (int part = 0; part < 4; part++) total[row][part] = _mm512_loadu_si512(starts + 16 * part);
    for (int32_t at = 0; at < inputs; at += 4) {
        const int8_t *four = weights + (size_t)at * READER_BLOCK;
        __m512i weight[4];
#pragma clang loop unroll(full)
        for (int part = 0; part < 4; part++) weight[part] = _mm512_loadu_si512(four + 64 * part);
#pragma clang loop unroll(full)
        for (int row = 0; row < rows; row++) {
            int32_t bytes;
            __builtin_memcpy(&bytes, in + (size_t)row * inputs + at, sizeof bytes);
            __m512i same = _mm512_set1_epi32(bytes);
#pragma clang loop unroll(full)
            for (int part = 0; part < 4; part++)
                total[row][part] = _mm512_dpbusd_epi32(total[row][part], same, weight[part]);
        }
    }
    for (int row = 0; row < rows; row++)
        for (int part = 0; part < 4; part++) _mm512_storeu_si512(sums[row] + 16 * part, total[row][part]);
}

static void tile(const uint8_t *in, int32_t inputs, int32_t rows, const int8_t *weights, const int32_t *starts,
                 int32_t sums[][READER_BLOCK]) {
    switch (rows) {
    case 6: full_tile(in, inputs, 6, weights, starts, sums); break;
    case 5: full_tile(in, inputs, 5, weights, starts, sums); break;
    case 4: full_tile(in, inputs, 4, weights, starts, sums); break;
    case 3: full_tile(in, inputs, 3, weights, starts, sums); break;
    case 2: full_tile(in, inputs, 2, weights, starts, sums); break;
    default: full_tile(in, inputs, 1, weights, starts, sums);
    }
}

#include "multiply.h"
#pragma clang attribute pop

const struct reader_kernels reader_avx512 = READER_KERNELS("avx512");
#endif
