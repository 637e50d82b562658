/* The least that reading YAML can cost: the events of libyaml's parser, counted, for every file named on standard input. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

int main(void) {
  char path[4096];
  unsigned long events = 0;
  while (fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = 0;
    FILE *file = fopen(path, "rb");
    if (!file) return 1;
    yaml_parser_t parser;
    yaml_event_t event;
    if (!yaml_parser_initialize(&parser)) return 1;
    yaml_parser_set_input_file(&parser, file);
    for (int end = 0; !end;) {
      if (!yaml_parser_parse(&parser, &event)) return 1;
      end = event.type == YAML_STREAM_END_EVENT;
      yaml_event_delete(&event);
      events++;
    }
    yaml_parser_delete(&parser);
    fclose(file);
  }
  printf("%lu\n", events);
}
