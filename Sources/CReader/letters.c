#include "reader_letters.h"
#include "letter_tables.h"

struct reader_letter reader_letter_of(uint32_t character) {
    int low = 0, high = sizeof ranges / sizeof ranges[0];
    while (low < high) {
        int middle = (low + high) / 2;
        if (ranges[middle].last < character) low = middle + 1;
        else high = middle;
    }
    int found = low < (int)(sizeof ranges / sizeof ranges[0]) && ranges[low].first <= character;
    return found ? ranges[low] : (struct reader_letter){character, character, 0, READER_LETTER_WORD, 0, 0};
}

uint32_t reader_letter_text(int32_t place) { return texts[place]; }
