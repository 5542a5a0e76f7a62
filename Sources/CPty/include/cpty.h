/* A program on a terminal of its own, for tests: Foundation's Process gives no controlling terminal, so Ctrl-C would
   never arrive. */
#pragma once
#include <sys/types.h>

/* Starts the program at `path` on a new pseudo-terminal of the given size. `argv` and `envp` end in a null pointer.
   Gives the process id, and the controlling side in `master`; -1 with errno set where that failed. The child ends with
   status 127 if the program cannot be run. */
pid_t cpty_spawn(const char *path, char *const argv[], char *const envp[], unsigned short rows, unsigned short columns,
                 int *master);

/* Changes the size of the terminal; its programs get SIGWINCH. 0, or -1 with errno set. */
int cpty_resize(int master, unsigned short rows, unsigned short columns);
