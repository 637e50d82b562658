#include <dlfcn.h>
#include <stdlib.h>
#include <graphviz/gvc.h>

// The file a symbol was loaded from, or NULL. `dladdr` is an extension that glibc's headers show only under
// _GNU_SOURCE, and with that this module would see other types than Swift's own view of the C library: so it is
// declared here, by its symbol.
struct overlap_place {
  const char *file;
  void *base;
  const char *symbol;
  void *address;
};
#ifdef __APPLE__
extern int overlap_dladdr(const void *symbol, struct overlap_place *place) __asm__("_dladdr");
#else
extern int overlap_dladdr(const void *symbol, struct overlap_place *place) __asm__("dladdr");
#endif
static inline const char *overlap_file_of(const void *symbol) {
  struct overlap_place place;
  return overlap_dladdr(symbol, &place) ? place.file : NULL;
}

// Graphs, nodes and edges cross to Swift as plain pointers: their structs differ between versions.

// `Agdirected` holds bit fields, which Swift does not import.
static inline void *overlap_digraph(const char *name) {
  return agopen((char *)name, Agdirected, NULL);
}

// These took `char *` before Graphviz 13, though they only read it.
static inline void *overlap_node(void *graph, const char *name) {
  return agnode((Agraph_t *)graph, (char *)name, 1);
}

static inline void *overlap_edge(void *graph, void *tail, void *head, const char *name) {
  return agedge((Agraph_t *)graph, (Agnode_t *)tail, (Agnode_t *)head, (char *)name, 1);
}

static inline void *overlap_subgraph(void *graph, const char *name) {
  return agsubg((Agraph_t *)graph, (char *)name, 1);
}

// A name in the graph's own memory. Its address becomes the id of the subgraph that gets the name.
static inline const char *overlap_name(void *graph, const char *name) {
  return agstrdup((Agraph_t *)graph, (char *)name);
}

static inline void overlap_put_in(void *subgraph, void *node) {
  agsubnode((Agraph_t *)subgraph, (Agnode_t *)node, 1);
}

// Declares an attribute of graphs, nodes or edges, with the value of those that are not told another.
static inline void *overlap_declare(void *graph, int kind, const char *name, const char *value) {
  return agattr((Agraph_t *)graph, kind, (char *)name, (char *)value);
}

static inline void overlap_set(void *object, void *attribute, const char *value) {
  agxset(object, (Agsym_t *)attribute, (char *)value);
}

static inline const char *overlap_get(void *object, const char *name) {
  return agget(object, (char *)name);
}

static inline int overlap_layout(void *context, void *graph, const char *engine) {
  return gvLayout((GVC_t *)context, (Agraph_t *)graph, engine);
}

// Writes the positions into attributes, where overlap_get finds them.
static inline void overlap_attach(void *graph) { attach_attrs((Agraph_t *)graph); }

static inline int overlap_render(void *context, void *graph, const char *format, FILE *out) {
  return gvRender((GVC_t *)context, (Agraph_t *)graph, format, out);
}

static inline void overlap_free_layout(void *context, void *graph) {
  gvFreeLayout((GVC_t *)context, (Agraph_t *)graph);
}

static inline void overlap_close(void *graph) { agclose((Agraph_t *)graph); }

// A context with some plug-ins and no search for others. It chooses how to measure text as it is made, so
// they cannot be added afterwards; it keeps the list.
static inline void *overlap_context(void *const *libraries, int count) {
  lt_symlist_t *list = calloc((size_t)count + 1, sizeof(lt_symlist_t));
  if (!list) return NULL;
  for (int i = 0; i < count; i++) {
    list[i].name = "gvplugin_LTX_library";
    list[i].address = libraries[i];
  }
  return gvContextPlugins(list, 0);
}

static inline void *overlap_full_context(void) { return gvContext(); }

// The version of Graphviz's library that the program found. No plug-in is asked: they load half a desktop.
static inline const char *overlap_graphviz_version(void) {
  static char version[32];
  GVC_t *context = overlap_context(NULL, 0);
  if (!context) return "unknown";
  snprintf(version, sizeof version, "%s", gvcVersion(context));
  gvFreeContext(context);
  return version;
}
