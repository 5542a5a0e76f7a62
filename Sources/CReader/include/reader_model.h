/* The reader's model file, written by Sources/ReaderTraining/export.py and used where it lies, never parsed.

   Little-endian. This header comes first; each section begins at a multiple of 64 bytes. Strings are UTF-8.

   Bytes from floats: scale = peak / 127 over a row (of a map: over one output's weights), byte = the nearest whole
   number to value / scale, ties to even, never -128. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#define READER_MAGIC 0x3152444145525052ull /* "RPREADR1" */

/* Where a part of the file lies. */
struct reader_section {
    uint32_t offset, bytes;
};

struct reader_header {
    uint64_t magic;
    uint32_t bytes; /* of the whole file */

    /* Shape: `width` numbers a token, `inner` between the two maps of a layer's feed-forward half. */
    uint32_t layers, width, attention_heads, inner, vocabulary, positions, types, outputs;

    /* Tokens that no text gives: padding, unknown word, start, separator, mask. */
    uint32_t padding, unknown, start, separator, mask;

    float epsilon; /* of every norm */

    /* Vocabulary. Places are uint32, one more than tokens: token t is text[places[t] ..< places[t + 1]]. Slots are
       uint16, a power of two of them, at least twice as many as tokens: a token stands at the 32-bit FNV-1a hash of its
       bytes or at the next free slot behind it, round the end; 0xFFFF is a free slot. */
    struct reader_section vocabulary_places, vocabulary_text, vocabulary_slots;

    /* Embeddings. Words are bytes with a float scale for each token; positions and types are floats. A norm is `width`
       factors, then `width` terms. */
    struct reader_section word_rows, word_scales, position_rows, type_rows, embedding_norm;

    /* Layers of one size, each: the maps query-key-value (3 * width outputs), attention output, feed-forward up,
       feed-forward down; then the norms after attention and after feed-forward. A map is weights, float scales, float
       biases, and int32 starts, all by output; start = -128 * the sum of an output's bytes. Weights come in panels of 64
       outputs, in a panel four inputs of every output, then the next four: [outputs / 64][inputs / 4][64][4]. */
    struct reader_section layer_blocks;

    /* Outputs: a vector of `width` floats each; {bias, threshold, scale, 0} each; names, each ended by a null byte. */
    struct reader_section output_vectors, output_values, output_names;

    /* The model's version, and notes: name, null byte, value, null byte, and so on. */
    struct reader_section version, notes;
};

/* The model that is built into the program, at a multiple of 64 bytes. */
const void *reader_model_start(void);
size_t reader_model_bytes(void);

/* The encoder that knows what questions are about, beside it: the same layout, without outputs. */
const void *meaning_model_start(void);
size_t meaning_model_bytes(void);
