/* Attention, a few rows at a time so that their scores stay in the nearest cache. Included by each variant, which says
   with TOGETHER (rows) and ABREAST (lanes of a row) how many sums fit into its registers; see lanes.h.

   A score is summed over the head's columns one after the other, a result over the tokens one after the other: the lanes
   hold neighbours, not parts of a sum. Past the last row the last one is done again, which changes nothing. */

#define STRIPE (ABREAST * LANES)

/* keys[column][token]; zero behind the last token. */
INLINE void turn_keys(const float *in, int32_t rows, int32_t stride, int32_t head_width, int32_t padded, float *keys) {
    for (int32_t row = 0; row < rows; row++)
        for (int32_t column = 0; column < head_width; column++)
            keys[column * padded + row] = in[(size_t)row * stride + column];
    for (int32_t column = 0; column < head_width; column++)
        for (int32_t row = rows; row < padded; row++) keys[column * padded + row] = 0.0f;
}

INLINE void score(const float *const query[TOGETHER], const float *keys, int32_t head_width, int32_t padded,
                  float factor, float *scores) {
    for (int32_t at = 0; at < padded; at += STRIPE) {
        lanes sums[TOGETHER][ABREAST] = {};
        for (int32_t column = 0; column < head_width; column++) {
            const float *key = keys + column * padded + at;
#pragma clang loop unroll(full)
            for (int part = 0; part < ABREAST; part++)
#pragma clang loop unroll(full)
                for (int row = 0; row < TOGETHER; row++)
                    sums[row][part] = sums[row][part] + load(key + part * LANES) * query[row][column];
        }
        for (int row = 0; row < TOGETHER; row++)
            for (int part = 0; part < ABREAST; part++)
                store(scores + row * padded + at + part * LANES, sums[row][part] * factor);
    }
}

/* Scores to shares that add up to one. */
INLINE void share(float *scores, int32_t rows, int32_t padded) {
    for (int32_t at = rows; at < padded; at++) scores[at] = -1e30f;
    lanes peaks = load(scores);
    for (int32_t at = LANES; at < padded; at += LANES) peaks = larger(load(scores + at), peaks);
    float peak = folded_peak(peaks);
    for (int32_t at = 0; at < padded; at += LANES) store(scores + at, power_of_e(load(scores + at) - peak));
    for (int32_t at = rows; at < padded; at++) scores[at] = 0.0f;
    lanes sum = all(0.0f);
    for (int32_t at = 0; at < padded; at += LANES) sum = sum + load(scores + at);
    float factor = 1.0f / folded_sum(sum);
    for (int32_t at = 0; at < padded; at += LANES) store(scores + at, load(scores + at) * factor);
}

INLINE void gather(const float *scores, const float *values, int32_t rows, int32_t stride, int32_t head_width,
                   int32_t padded, float *const out[TOGETHER]) {
    for (int32_t at = 0; at < head_width; at += STRIPE) {
        lanes sums[TOGETHER][ABREAST] = {};
        for (int32_t token = 0; token < rows; token++) {
            const float *value = values + (size_t)token * stride + at;
#pragma clang loop unroll(full)
            for (int part = 0; part < ABREAST; part++)
#pragma clang loop unroll(full)
                for (int row = 0; row < TOGETHER; row++)
                    sums[row][part] = sums[row][part] + load(value + part * LANES) * scores[row * padded + token];
        }
        for (int row = 0; row < TOGETHER; row++)
            for (int part = 0; part < ABREAST; part++) store(out[row] + at + part * LANES, sums[row][part]);
    }
}

static void attend(const float *in, int32_t rows, int32_t width, int32_t heads, float *scratch, float *out) {
    int32_t head_width = width / heads, stride = 3 * width, padded = reader_padded(rows);
    float *keys = scratch, *scores = scratch + head_width * padded;
    float factor = 1.0f / __builtin_elementwise_sqrt((float)head_width);
    for (int32_t head = 0; head < heads; head++) {
        const float *queries = in + head * head_width;
        turn_keys(queries + width, rows, stride, head_width, padded, keys);
        for (int32_t first = 0; first < rows; first += TOGETHER) {
            const float *query[TOGETHER];
            float *result[TOGETHER];
            for (int row = 0; row < TOGETHER; row++) {
                int32_t which = first + row < rows ? first + row : rows - 1;
                query[row] = queries + (size_t)which * stride;
                result[row] = out + (size_t)which * width + head * head_width;
            }
            score(query, keys, head_width, padded, factor, scores);
            for (int row = 0; row < TOGETHER; row++) share(scores + row * padded, rows, padded);
            gather(scores, queries + 2 * width, rows, stride, head_width, padded, result);
        }
    }
}
