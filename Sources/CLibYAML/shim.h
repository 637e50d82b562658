// The same view of the C library as in CGraphviz: one program cannot hold two shapes of its types.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <yaml.h>
