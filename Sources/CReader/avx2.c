#include "creader.h"
#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#include "lanes.h"
#include "rows.h"
#define TOGETHER 4
#define ABREAST 1
#include "attention.h"

#define TILE_ROWS 2

/* Two rows and 32 outputs. The instruction that multiplies bytes adds two products in 16 bits and clips; with the sign
   moved to the weight, both are at most 127 and two products at most 32,258, so nothing is ever clipped. */
INLINE void half_tile(const uint8_t *in, int32_t inputs, int rows, const int8_t *weights, int32_t sums[][READER_BLOCK]) {
    __m256i total[TILE_ROWS][4] = {};
    for (int32_t at = 0; at < inputs; at += 4) {
        const __m256i *four = (const __m256i *)(weights + (size_t)at * READER_BLOCK);
        __m256i sign[TILE_ROWS], size[TILE_ROWS];
#pragma clang loop unroll(full)
        for (int row = 0; row < rows; row++) {
            int32_t bytes = *(const four_bytes *)(in + (size_t)row * inputs + at);
            sign[row] = _mm256_xor_si256(_mm256_set1_epi32(bytes), _mm256_set1_epi8(-128));
            size[row] = _mm256_abs_epi8(sign[row]);
        }
#pragma clang loop unroll(full)
        for (int part = 0; part < 4; part++) {
            __m256i weight = _mm256_loadu_si256(four + part);
#pragma clang loop unroll(full)
            for (int row = 0; row < rows; row++) {
                __m256i pairs = _mm256_maddubs_epi16(size[row], _mm256_sign_epi8(weight, sign[row]));
                __m256i fours = _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
                total[row][part] = _mm256_add_epi32(total[row][part], fours);
            }
        }
    }
    for (int row = 0; row < rows; row++)
        for (int part = 0; part < 4; part++) _mm256_storeu_si256((__m256i *)(sums[row] + 8 * part), total[row][part]);
}

/* The bytes were made signed, so the sums start from zero and not from `starts`. */
static void tile(const uint8_t *in, int32_t inputs, int32_t rows, const int8_t *weights, const int32_t *starts,
                 int32_t sums[][READER_BLOCK]) {
    (void)starts;
    for (int half = 0; half < 2; half++) {
        int32_t(*place)[READER_BLOCK] = (int32_t(*)[READER_BLOCK])(sums[0] + 32 * half);
        if (rows == 2) half_tile(in, inputs, 2, weights + 128 * half, place);
        else half_tile(in, inputs, 1, weights + 128 * half, place);
    }
}

#include "multiply.h"
#pragma clang attribute pop

const struct reader_kernels reader_avx2 = READER_KERNELS("avx2");
#endif
