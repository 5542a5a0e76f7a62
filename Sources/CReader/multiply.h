/* The product of rows of bytes and a packed map. Included by each variant after its `tile`, which gives the sums of up to
   TILE_ROWS rows and the 64 outputs of a panel; the sums are whole numbers and so the same however they are added. */

static void multiply(const uint8_t *in, const float *scales, int32_t rows, struct reader_map map, float *out) {
    for (int32_t panel = 0; panel < map.outputs; panel += READER_BLOCK) {
        const int8_t *weights = map.weights + (size_t)panel * map.inputs;
        for (int32_t first = 0; first < rows; first += TILE_ROWS) {
            int32_t sums[TILE_ROWS][READER_BLOCK];
            int32_t count = rows - first < TILE_ROWS ? rows - first : TILE_ROWS;
            tile(in + (size_t)first * map.inputs, map.inputs, count, weights, map.starts + panel, sums);
            for (int32_t row = 0; row < count; row++) {
                float *line = out + (size_t)(first + row) * map.outputs + panel;
                for (int32_t at = 0; at < READER_BLOCK; at += LANES) {
                    lanes sum = __builtin_convertvector(load_whole(sums[row] + at), lanes);
                    lanes scale = load(map.scales + panel + at) * scales[first + row];
                    store(line + at, sum * scale + load(map.biases + panel + at));
                }
            }
        }
    }
}

#define READER_KERNELS(title)                                                                                      \
    {.name = title, .embed = embed, .quantise = quantise, .gelu_quantise = gelu_quantise, .multiply = multiply,     \
     .attend = attend, .normalise = normalise, .mean = mean, .dot = dot}
