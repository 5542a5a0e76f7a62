/* Sixteen floats at a time, whatever the processor: the compiler makes them one register, two or four.
   Included by each variant inside its target attribute; everything is inlined, so no calling convention is at stake. */
#pragma STDC FP_CONTRACT OFF
#pragma clang diagnostic ignored "-Wpsabi"
#include <stdint.h>

#define INLINE static inline __attribute__((always_inline))
#define LANES 16

typedef float lanes __attribute__((vector_size(64)));
typedef int32_t whole_lanes __attribute__((vector_size(64)));
typedef int8_t byte_lanes __attribute__((vector_size(16)));
typedef uint8_t unsigned_byte_lanes __attribute__((vector_size(16)));

/* The same at any address. Read through pointers, which costs no call where nothing is optimised. */
typedef lanes lanes_in_memory __attribute__((aligned(1), may_alias));
typedef whole_lanes whole_lanes_in_memory __attribute__((aligned(1), may_alias));
typedef byte_lanes byte_lanes_in_memory __attribute__((aligned(1), may_alias));
typedef unsigned_byte_lanes unsigned_byte_lanes_in_memory __attribute__((aligned(1), may_alias));
typedef int32_t four_bytes __attribute__((aligned(1), may_alias));

INLINE lanes load(const float *from) { return *(const lanes_in_memory *)from; }
INLINE void store(float *to, lanes value) { *(lanes_in_memory *)to = value; }
INLINE whole_lanes load_whole(const int32_t *from) { return *(const whole_lanes_in_memory *)from; }
INLINE lanes load_bytes(const int8_t *from) {
    return __builtin_convertvector(*(const byte_lanes_in_memory *)from, lanes);
}
INLINE void store_bytes(uint8_t *to, whole_lanes values) {
    *(unsigned_byte_lanes_in_memory *)to = __builtin_convertvector(values, unsigned_byte_lanes);
}

INLINE lanes all(float value) { return (lanes){} + value; }

INLINE lanes choose(whole_lanes mask, lanes yes, lanes no) {
    return (lanes)(((whole_lanes)yes & mask) | ((whole_lanes)no & ~mask));
}

INLINE lanes larger(lanes left, lanes right) { return choose(left > right, left, right); }
INLINE lanes smaller(lanes left, lanes right) { return choose(left < right, left, right); }
INLINE lanes magnitude(lanes value) { return (lanes)((whole_lanes)value & 0x7FFFFFFF); }

/* Folds the lanes in the one fixed way: halves onto each other. */
INLINE float folded_sum(lanes value) {
    float part[LANES];
    store(part, value);
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int lane = 0; lane < half; lane++) part[lane] = part[lane] + part[lane + half];
    return part[0];
}

INLINE float folded_peak(lanes value) {
    float part[LANES];
    store(part, value);
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int lane = 0; lane < half; lane++)
            part[lane] = part[lane] > part[lane + half] ? part[lane] : part[lane + half];
    return part[0];
}

/* Added to a number below 2^22, it leaves the nearest whole number in the low bits, ties to even. */
#define ROUNDER 12582912.0f
#define ROUNDER_BITS 0x4B400000

/* e to the power of x, for x from -64 to 0; what lies below counts as -64. Error below 2 units in the last place. */
INLINE lanes power_of_e(lanes x) {
    x = larger(x, all(-64.0f));
    lanes rounded = x * 1.44269504f + ROUNDER;
    lanes twos = rounded - ROUNDER;
    lanes rest = x - twos * 0.693359375f;
    rest = rest - twos * -2.12194440e-4f;
    lanes sum = rest * 1.9875691500e-4f + 1.3981999507e-3f;
    sum = sum * rest + 8.3334519073e-3f;
    sum = sum * rest + 4.1665795894e-2f;
    sum = sum * rest + 1.6666665459e-1f;
    sum = sum * rest + 5.0000001201e-1f;
    sum = sum * (rest * rest) + rest + 1.0f;
    whole_lanes exponent = ((whole_lanes)rounded - ROUNDER_BITS) << 23;
    return (lanes)((whole_lanes)sum + exponent);
}

/* The error function as a quotient of polynomials (the coefficients that Eigen uses), within 5e-7. */
INLINE lanes error_function(lanes x) {
    x = smaller(larger(x, all(-4.0f)), all(4.0f));
    lanes square = x * x;
    lanes upper = square * -2.72614225801306e-10f + 2.77068142495902e-08f;
    upper = upper * square + -2.10102402082508e-06f;
    upper = upper * square + -5.69250639462346e-05f;
    upper = upper * square + -7.34990630326855e-04f;
    upper = upper * square + -2.95459980854025e-03f;
    upper = upper * square + -1.60960333262415e-02f;
    lanes lower = square * -1.45660718464996e-05f + -2.13374055278905e-04f;
    lower = lower * square + -1.68282697438203e-03f;
    lower = lower * square + -7.37332916720468e-03f;
    lower = lower * square + -1.42647390514189e-02f;
    return x * upper / lower;
}

INLINE lanes gelu(lanes x) { return x * 0.5f * (error_function(x * 0.707106781f) + 1.0f); }
