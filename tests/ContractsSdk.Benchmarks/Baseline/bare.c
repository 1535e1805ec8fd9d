/*
 * What a careful C program does for one call: the inputs copied to where they were bound, Run with its outputs allocated before,
 * the results read. Nothing is checked, timed, counted or logged. The model and its tensors come from the caller.
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef void *status;

struct numbers { char *to; const char *from; size_t bytes; };                 /* bytes of one call; calls lie behind each other */
struct texts { void *to; const char *const *from; size_t count; };

struct bare_call {
  status (*run)(void *, const void *, const char *const *, const void *const *, size_t, const char *const *, size_t, void **);
  void *session;
  const void *options;
  const char *const *input_names;
  const void *const *inputs;
  size_t input_count;
  const char *const *output_names;
  void **outputs;
  size_t output_count;

  const struct numbers *numbers;
  size_t number_count;
  const struct texts *texts;
  size_t text_count;
  status (*fill_texts)(void *, const char *const *, size_t);
  size_t calls;                                                                /* different ones; then they repeat */

  size_t rows;                                                                 /* of one call */
  const int64_t *labels;                                                       /* one a row, or null */
  const float *scores;                                                         /* two a row, or null: then the last output is maps */
  void *allocator;
  status (*get_value)(const void *, int, void *, void **);
  status (*get_data)(void *, void **);
  void (*release)(void *);
};

static double read_maps(const struct bare_call *call, void **sequence) {
  double sum = 0;
  for (size_t row = 0; row < call->rows; row++) {
    void *map, *values;
    float *scores;
    if (call->get_value(*sequence, (int)row, call->allocator, &map) || call->get_value(map, 1, call->allocator, &values) ||
        call->get_data(values, (void **)&scores))
      return -1;
    sum += scores[1];
    call->release(values);
    call->release(map);
  }
  call->release(*sequence);
  *sequence = NULL;
  return sum;
}

/* Makes so many calls; the sum of what they returned, or a negative number when one failed. */
double bare_calls(const struct bare_call *call, long count) {
  double sum = 0;
  for (long i = 0; i < count; i++) {
    size_t at = (size_t)i % call->calls;
    for (size_t n = 0; n < call->number_count; n++)
      memcpy(call->numbers[n].to, call->numbers[n].from + at * call->numbers[n].bytes, call->numbers[n].bytes);
    for (size_t n = 0; n < call->text_count; n++)
      if (call->fill_texts(call->texts[n].to, call->texts[n].from + at * call->texts[n].count, call->texts[n].count))
        return -1;
    if (call->run(call->session, call->options, call->input_names, call->inputs, call->input_count,
                  call->output_names, call->output_count, call->outputs))
      return -1;
    if (call->labels)
      for (size_t row = 0; row < call->rows; row++)
        sum += (double)call->labels[row];
    if (call->scores)
      for (size_t row = 0; row < call->rows; row++)
        sum += call->scores[2 * row + 1];
    else
      sum += read_maps(call, &call->outputs[call->output_count - 1]);
  }
  return sum;
}
