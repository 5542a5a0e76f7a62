#include "creader.h"
#include "lanes.h"
#include "rows.h"
#define TOGETHER 2
#define ABREAST 1
#include "attention.h"

#if defined(__x86_64__)
#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

#define TILE_ROWS 4

typedef int32_t four_sums __attribute__((vector_size(16)));

/* Sixteen weights, four outputs by four inputs, times the same four inputs each: one sum for every output. */
INLINE four_sums fours(const int8_t *weights, const int8_t inputs[16]) {
#if defined(__x86_64__)
    __m128i in = _mm_loadu_si128((const __m128i *)inputs), weight = _mm_loadu_si128((const __m128i *)weights);
    in = _mm_srai_epi16(_mm_unpacklo_epi8(in, in), 8);
    __m128i low = _mm_madd_epi16(_mm_srai_epi16(_mm_unpacklo_epi8(weight, weight), 8), in);
    __m128i high = _mm_madd_epi16(_mm_srai_epi16(_mm_unpackhi_epi8(weight, weight), 8), in);
    return __builtin_shufflevector((four_sums)low, (four_sums)high, 0, 2, 4, 6)
           + __builtin_shufflevector((four_sums)low, (four_sums)high, 1, 3, 5, 7);
#elif defined(__aarch64__)
    int8x16_t in = vld1q_s8(inputs), weight = vld1q_s8(weights);
#if defined(__ARM_FEATURE_DOTPROD)
    return (four_sums)vdotq_s32(vdupq_n_s32(0), weight, in);
#else
    int32x4_t low = vpaddlq_s16(vmull_s8(vget_low_s8(weight), vget_low_s8(in)));
    int32x4_t high = vpaddlq_s16(vmull_s8(vget_high_s8(weight), vget_high_s8(in)));
    return (four_sums)vpaddq_s32(low, high);
#endif
#else
    four_sums sums;
    for (int output = 0; output < 4; output++)
        sums[output] = weights[4 * output] * inputs[0] + weights[4 * output + 1] * inputs[1]
                       + weights[4 * output + 2] * inputs[2] + weights[4 * output + 3] * inputs[3];
    return sums;
#endif
}

/* What every processor of its kind can do. The inputs are made signed, so the sums start from zero and not from
   `starts`. */
static void tile(const uint8_t *in, int32_t inputs, int32_t rows, const int8_t *weights, const int32_t *starts,
                 int32_t sums[][READER_BLOCK]) {
    (void)starts;
    for (int32_t group = 0; group < READER_BLOCK; group += 16) {
        for (int32_t row = 0; row < rows; row++) {
            const uint8_t *line = in + (size_t)row * inputs;
            four_sums total[4] = {};
            for (int32_t at = 0; at < inputs; at += 4) {
                int32_t four = *(const four_bytes *)(line + at) ^ (int32_t)0x80808080;
                int32_t repeated[4] = {four, four, four, four};
#pragma clang loop unroll(full)
                for (int part = 0; part < 4; part++)
                    total[part] += fours(weights + at * READER_BLOCK + 4 * (group + 4 * part), (const int8_t *)repeated);
            }
            __builtin_memcpy(sums[row] + group, total, sizeof total);
        }
    }
}

#include "multiply.h"

const struct reader_kernels reader_portable = READER_KERNELS("portable");
