/// The rows of the model by which names are found; `TaggerModel` describes its bytes.
#ifndef ENTITY_MODEL_H
#define ENTITY_MODEL_H

#include <stdint.h>
#include <string.h>

/// A number for each label.
typedef int16_t archive_label_scores __attribute__((ext_vector_type(8)));

/// The row of a bucket that begins with the mark: the first of four, each of 8 bytes; zeros if none does. The first two
/// numbers are the mark, which means nothing.
///
/// No branch depends on what is found: a processor that has to guess does not ask for the next bucket meanwhile.
static inline archive_label_scores archive_entity_model_row(const void *bucket, uint16_t mark) {
    typedef int8_t weights __attribute__((ext_vector_type(8)));
    const uint8_t *bytes = (const uint8_t *)bucket;
    uint64_t row = 0;
    for (int place = 3; place >= 0; place--) {
        uint64_t candidate;
        memcpy(&candidate, bytes + 8 * place, sizeof candidate);
        row = (bytes[8 * place] | bytes[8 * place + 1] << 8) == mark ? candidate : row;
    }
    weights found;
    memcpy(&found, &row, sizeof found);
    return __builtin_convertvector(found, archive_label_scores);
}

#endif
