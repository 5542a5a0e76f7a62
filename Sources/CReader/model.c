#include "reader_model.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
static const _Alignas(64) unsigned char model[] = {
#embed "reader.model"
};

static const _Alignas(64) unsigned char meaning[] = {
#embed "meaning.model"
};

const void *meaning_model_start(void) { return meaning; }
size_t meaning_model_bytes(void) { return sizeof meaning; }
const void *reader_model_start(void) { return model; }
size_t reader_model_bytes(void) { return sizeof model; }
