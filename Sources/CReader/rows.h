/* Kernels that go through rows of floats. Included by each variant; see lanes.h. */

INLINE float peak_of(const float *row, int32_t width) {
    lanes peak = all(0.0f);
    for (int32_t at = 0; at < width; at += LANES) peak = larger(magnitude(load(row + at)), peak);
    return folded_peak(peak);
}

INLINE float quantise_row(const float *row, int32_t width, uint8_t *out) {
    float peak = peak_of(row, width);
    float steps = peak > 0.0f ? 127.0f / peak : 0.0f;
    for (int32_t at = 0; at < width; at += LANES) {
        whole_lanes rounded = (whole_lanes)(load(row + at) * steps + ROUNDER) - (ROUNDER_BITS - 128);
        store_bytes(out + at, rounded);
    }
    return peak / 127.0f;
}

static void quantise(const float *in, int32_t rows, int32_t width, uint8_t *out, float *scales) {
    for (int32_t row = 0; row < rows; row++)
        scales[row] = quantise_row(in + (size_t)row * width, width, out + (size_t)row * width);
}

static void gelu_quantise(float *values, int32_t rows, int32_t width, uint8_t *out, float *scales) {
    for (int32_t row = 0; row < rows; row++) {
        float *line = values + (size_t)row * width;
        for (int32_t at = 0; at < width; at += LANES) store(line + at, gelu(load(line + at)));
        scales[row] = quantise_row(line, width, out + (size_t)row * width);
    }
}

INLINE void norm_row(float *row, int32_t width, const float *norm, float epsilon) {
    lanes sum = all(0.0f);
    for (int32_t at = 0; at < width; at += LANES) sum = sum + load(row + at);
    float mean = folded_sum(sum) / (float)width;
    lanes squares = all(0.0f);
    for (int32_t at = 0; at < width; at += LANES) {
        lanes away = load(row + at) - mean;
        squares = squares + away * away;
    }
    float factor = 1.0f / __builtin_elementwise_sqrt(folded_sum(squares) / (float)width + epsilon);
    for (int32_t at = 0; at < width; at += LANES)
        store(row + at, (load(row + at) - mean) * factor * load(norm + at) + load(norm + width + at));
}

static void embed(const int8_t *row, float scale, const float *type, const float *position, const float *norm,
                  float epsilon, int32_t width, float *out) {
    for (int32_t at = 0; at < width; at += LANES)
        store(out + at, load_bytes(row + at) * scale + load(type + at) + load(position + at));
    norm_row(out, width, norm, epsilon);
}

static void normalise(float *rows_in_place, const float *more, int32_t rows, int32_t width, const float *norm,
                      float epsilon) {
    for (int32_t row = 0; row < rows; row++) {
        float *line = rows_in_place + (size_t)row * width;
        const float *other = more + (size_t)row * width;
        for (int32_t at = 0; at < width; at += LANES) store(line + at, load(line + at) + load(other + at));
        norm_row(line, width, norm, epsilon);
    }
}

static void mean(const float *in, int32_t rows, int32_t width, float *out) {
    for (int32_t at = 0; at < width; at += LANES) {
        lanes sum = all(0.0f);
        for (int32_t row = 0; row < rows; row++) sum = sum + load(in + (size_t)row * width + at);
        store(out + at, sum / (float)rows);
    }
}

static float dot(const float *left, const float *right, int32_t width) {
    lanes sum = all(0.0f);
    for (int32_t at = 0; at < width; at += LANES) sum = sum + load(left + at) * load(right + at);
    return folded_sum(sum);
}
