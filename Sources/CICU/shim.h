// ICU's functions are macros that carry its version (ubrk_open_72), which Swift cannot call: each is wrapped here by a name that stays.
#include <stddef.h>
#include <stdint.h>
#include <unicode/ubrk.h>
#include <unicode/upluralrules.h>
#include <unicode/unorm2.h>

// An iterator over the boundaries of words in UTF-16, or NULL where the data of ICU cannot be read. The text must outlive it.
static inline UBreakIterator *icu_words_open(const char *language, const uint16_t *text, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, language, (const UChar *)text, length, &status);
    if (U_SUCCESS(status)) return words;
    if (words != NULL) ubrk_close(words);
    return NULL;
}

// The next boundary, or a negative number after the last one.
static inline int32_t icu_words_next(UBreakIterator *words) { return ubrk_next(words); }

// Whether what lies between the last two boundaries is a word of any kind: of letters, digits, or characters such as Han.
static inline int icu_words_is_word(UBreakIterator *words) { return ubrk_getRuleStatus(words) >= UBRK_WORD_NONE_LIMIT; }

static inline void icu_words_close(UBreakIterator *words) { ubrk_close(words); }

// The rules by which a language counts, or NULL where the data of ICU cannot be read.
static inline UPluralRules *icu_plurals_open(const char *language) {
    UErrorCode status = U_ZERO_ERROR;
    UPluralRules *plurals = uplrules_open(language, &status);
    if (U_SUCCESS(status)) return plurals;
    if (plurals != NULL) uplrules_close(plurals);
    return NULL;
}

// Writes the keyword of a number's category (one, few, other), and gives its length, or a negative number where there is no room.
static inline int32_t icu_plurals_category(const UPluralRules *plurals, double number, uint16_t *keyword, int32_t room) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = uplrules_select(plurals, number, (UChar *)keyword, room, &status);
    return U_SUCCESS(status) ? length : -1;
}

static inline void icu_plurals_close(UPluralRules *plurals) { uplrules_close(plurals); }

// A text in normalization form C: how many units of UTF-16 it has, of which no more than `room` are written; negative where ICU fails.
static inline int32_t icu_compose(const uint16_t *text, int32_t length, uint16_t *composed, int32_t room) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFCInstance(&status);
    if (U_FAILURE(status)) return -1;
    int32_t needed = unorm2_normalize(form, (const UChar *)text, length, (UChar *)composed, room, &status);
    return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR ? needed : -1;
}
