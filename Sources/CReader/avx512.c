#include "creader.h"
#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"))), apply_to = function)
#include "lanes.h"
#include "rows.h"
#define TOGETHER 8
#define ABREAST 2
#include "attention.h"

#define TILE_ROWS 6

/* Registers 0 to 23 hold the sums of six rows and 64 outputs, 24 to 27 four weights of each output, 28 four inputs of a
   row in every place. With 24 sums on the way, two products may start in every cycle. */
#define FIRST_SUMS                                                                                                  \
    "vmovdqu64 (%[starts]), %%zmm0\n vmovdqu64 64(%[starts]), %%zmm1\n"                                             \
    "vmovdqu64 128(%[starts]), %%zmm2\n vmovdqu64 192(%[starts]), %%zmm3\n"
#define SAME_SUMS(a, b, c, d)                                                                                       \
    "vmovdqa64 %%zmm0, %%zmm" #a "\n vmovdqa64 %%zmm1, %%zmm" #b "\n"                                               \
    "vmovdqa64 %%zmm2, %%zmm" #c "\n vmovdqa64 %%zmm3, %%zmm" #d "\n"
#define WEIGHTS                                                                                                     \
    "vmovdqu64 (%[weights]), %%zmm24\n vmovdqu64 64(%[weights]), %%zmm25\n"                                         \
    "vmovdqu64 128(%[weights]), %%zmm26\n vmovdqu64 192(%[weights]), %%zmm27\n"
#define PRODUCTS(row, a, b, c, d)                                                                                   \
    "vpbroadcastd (%[row" #row "],%[at]), %%zmm28\n"                                                                \
    "vpdpbusd %%zmm24, %%zmm28, %%zmm" #a "\n vpdpbusd %%zmm25, %%zmm28, %%zmm" #b "\n"                             \
    "vpdpbusd %%zmm26, %%zmm28, %%zmm" #c "\n vpdpbusd %%zmm27, %%zmm28, %%zmm" #d "\n"
#define SUMS(row, a, b, c, d)                                                                                       \
    "vmovdqu64 %%zmm" #a ", 256*" #row "(%[sums])\n vmovdqu64 %%zmm" #b ", 256*" #row "+64(%[sums])\n"              \
    "vmovdqu64 %%zmm" #c ", 256*" #row "+128(%[sums])\n vmovdqu64 %%zmm" #d ", 256*" #row "+192(%[sums])\n"

/* Written out, because tests run what is not optimised, and there this loop is where the time goes. Past the last row
   the last one is done again. */
static void tile(const uint8_t *in, int32_t inputs, int32_t rows, const int8_t *weights, const int32_t *starts,
                 int32_t sums[][READER_BLOCK]) {
    const uint8_t *row[TILE_ROWS];
    for (int place = 0; place < TILE_ROWS; place++) row[place] = in + (size_t)(place < rows ? place : rows - 1) * inputs;
    int64_t at = 0, end = inputs;
    __asm__ volatile(
        FIRST_SUMS SAME_SUMS(4, 5, 6, 7) SAME_SUMS(8, 9, 10, 11) SAME_SUMS(12, 13, 14, 15)
        SAME_SUMS(16, 17, 18, 19) SAME_SUMS(20, 21, 22, 23)
        ".p2align 5\n 1:\n"
        WEIGHTS PRODUCTS(0, 0, 1, 2, 3) PRODUCTS(1, 4, 5, 6, 7) PRODUCTS(2, 8, 9, 10, 11)
        PRODUCTS(3, 12, 13, 14, 15) PRODUCTS(4, 16, 17, 18, 19) PRODUCTS(5, 20, 21, 22, 23)
        "add $256, %[weights]\n add $4, %[at]\n cmp %[end], %[at]\n jb 1b\n"
        SUMS(0, 0, 1, 2, 3) SUMS(1, 4, 5, 6, 7) SUMS(2, 8, 9, 10, 11)
        SUMS(3, 12, 13, 14, 15) SUMS(4, 16, 17, 18, 19) SUMS(5, 20, 21, 22, 23)
        : [at] "+r"(at), [weights] "+r"(weights)
        : [row0] "r"(row[0]), [row1] "r"(row[1]), [row2] "r"(row[2]), [row3] "r"(row[3]), [row4] "r"(row[4]),
          [row5] "r"(row[5]), [end] "r"(end), [starts] "r"(starts), [sums] "r"(sums)
        : "memory", "cc", "zmm0", "zmm1", "zmm2", "zmm3", "zmm4", "zmm5", "zmm6", "zmm7", "zmm8", "zmm9", "zmm10",
          "zmm11", "zmm12", "zmm13", "zmm14", "zmm15", "zmm16", "zmm17", "zmm18", "zmm19", "zmm20", "zmm21", "zmm22",
          "zmm23", "zmm24", "zmm25", "zmm26", "zmm27", "zmm28");
}

#include "multiply.h"
#pragma clang attribute pop

const struct reader_kernels reader_avx512 = READER_KERNELS("avx512");
#endif
