// As in CGraphviz: two modules that read the system's headers must see the same types in them.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <yaml.h>
