/* The arithmetic of the learned reader: one forward pass of a small int8 sentence encoder, with the same bits on every
   machine. Swift decides what is computed in which order; see Sources/RapportReading/Encoder.

   Why the bits agree. Products of bytes are summed in 32-bit integers, which is exact in any order. Everything else is
   IEEE single precision with a written order: no fused multiply-add, no library functions, sums over a row in sixteen
   lanes that are folded in one way. A wider instruction set therefore does the same sums sooner. */
#pragma once
#include <stdint.h>

#include "reader_letters.h"
#include "reader_model.h"

/* Widths of the model must be multiples of this: rows are worked on in blocks of so many columns. */
#define READER_BLOCK 64

/* The longest text of a kernel call, in tokens. */
#define READER_LONGEST 256

/* One linear map, where it lies in the model's file: `outputs` by `inputs` bytes, packed as reader_model.h says. */
struct reader_map {
    int32_t inputs, outputs;
    const int8_t *weights;
    const float *scales;
    const float *biases;
    const int32_t *starts;
};

/* The kernels for one kind of processor. Memory is the caller's; nothing is kept between calls, so any number of threads
   may use them. Rows lie one behind the other, without gaps. */
struct reader_kernels {
    const char *name;

    /* out = norm(row * scale + type + position), one token. */
    void (*embed)(const int8_t *row, float scale, const float *type, const float *position, const float *norm,
                  float epsilon, int32_t width, float *out);

    /* Every row to bytes, as the nearest step of its own scale, ties to even; 128 stands for zero. */
    void (*quantise)(const float *in, int32_t rows, int32_t width, uint8_t *out, float *scales);

    /* The same after GELU, which is left in `values`. */
    void (*gelu_quantise)(float *values, int32_t rows, int32_t width, uint8_t *out, float *scales);

    /* out = in * map + bias, in floats. */
    void (*multiply)(const uint8_t *in, const float *scales, int32_t rows, struct reader_map map, float *out);

    /* Attention of all heads over `rows` of query, key and value side by side; `scratch` holds
       reader_attend_scratch() floats. */
    void (*attend)(const float *in, int32_t rows, int32_t width, int32_t heads, float *scratch, float *out);

    /* rows = norm(rows + more). */
    void (*normalise)(float *rows_in_place, const float *more, int32_t rows, int32_t width, const float *norm,
                      float epsilon);

    /* out = the mean of the rows. */
    void (*mean)(const float *in, int32_t rows, int32_t width, float *out);

    /* The sum of the products of two vectors. */
    float (*dot)(const float *left, const float *right, int32_t width);
};

/* The kernels by number, slowest first, or a null pointer where there are no more. */
const struct reader_kernels *reader_kernels_at(int32_t index);

/* Whether this processor can run them. */
int32_t reader_kernels_run_here(int32_t index);

/* Tokens, up to whole stripes of the widest kernels. */
static inline int32_t reader_padded(int32_t rows) { return (rows + 31) / 32 * 32; }

/* The most rows that attention does together. */
#define READER_MOST_TOGETHER 8

/* Floats that `attend` needs to work in. */
int32_t reader_attend_scratch(int32_t rows, int32_t width, int32_t heads);
