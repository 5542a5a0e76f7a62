#define _GNU_SOURCE
#include "cpty.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <unistd.h>

pid_t cpty_spawn(const char *path, char *const argv[], char *const envp[], unsigned short rows, unsigned short columns,
                 int *master) {
    struct winsize size = {rows, columns, 0, 0};
    pid_t pid = forkpty(master, NULL, NULL, &size);
    if (pid == 0) {
        /* Between fork and exec only what is safe in a signal handler: the parent may have had other threads. */
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
        execve(path, argv, envp);
        _exit(127);
    }
    if (pid > 0) fcntl(*master, F_SETFD, FD_CLOEXEC);
    return pid;
}

int cpty_resize(int master, unsigned short rows, unsigned short columns) {
    struct winsize size = {rows, columns, 0, 0};
    return ioctl(master, TIOCSWINSZ, &size);
}
