/* What becomes of every character before words are looked up, pinned so that no new edition of Unicode changes a
   reading. */
#pragma once
#include <stdint.h>

enum {
    READER_LETTER_WORD,  /* part of a word */
    READER_LETTER_APART, /* a word by itself: punctuation, Chinese characters */
    READER_LETTER_SPACE, /* between words */
    READER_LETTER_GONE,  /* left out from the beginning: control characters */
    READER_LETTER_MARK,  /* left out in the end, and belongs to the letter before it: accents */
};

/* Characters `first ... last`, all of one kind. Each becomes itself plus `shift`; or, where `count` is not 0, the
   `count` characters from place `shift` of the texts. `order` is the canonical combining class. */
struct reader_letter {
    uint32_t first, last;
    int32_t shift;
    uint8_t kind, count, order;
};

/* The entry of a character; one of kind word that changes nothing where the tables have none. */
struct reader_letter reader_letter_of(uint32_t character);

/* A character of the texts. */
uint32_t reader_letter_text(int32_t place);
