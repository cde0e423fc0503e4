/* A disk that can be told to fail: preloaded, it stands between a program and the system's calls.
 *
 * Only calls on files below $DISK_FOLDER count. The program itself says what goes wrong and when
 * (`disk_arm`), so that nothing but the save in question is hit. With $DISK_LOG every call is also
 * written down, for a disk that loses its power (see power.py). Linux, one thread in the folder.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { QUIET, KILL_BEFORE, KILL_AFTER, KILL_HALF, FAIL_ONCE, FAIL_ON, SHORT };

static int mode = QUIET, error_no, wanted_kinds;
static long count, at;
static int log_fd = -1;

#define REAL(name, ...) ((__typeof__(&name))real(#name))(__VA_ARGS__)

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int inside(const char *path) {
    const char *folder = getenv("DISK_FOLDER");
    size_t size = folder ? strlen(folder) : 0;
    return size && !strncmp(path, folder, size) && (!path[size] || path[size] == '/')
        && !strstr(path, "-shm");
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, PATH_MAX - 1);
    if (size < 0) return 0;
    path[size] = 0;
    return inside(path);
}

static void tell(char kind, const char *first, const char *second, int64_t offset,
                 const void *data, int64_t size) {
    const char *where = getenv("DISK_LOG");
    if (!where) return;
    if (log_fd < 0) log_fd = REAL(open, where, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    char head[2 * PATH_MAX + 64];
    int length = snprintf(head, sizeof head, "%c\t%s\t%s\t%lld\t%lld\n", kind, first, second,
                          (long long)offset, (long long)size);
    if (REAL(write, log_fd, head, length) != length) abort();
    if (data && REAL(write, log_fd, data, size) != size) abort();
}

/* Kinds: 1 write, 2 sync, 4 name (rename, unlink, create), 8 size. */
void disk_arm(int how, long nth, int number, int kinds) {
    mode = how; at = nth; error_no = number; wanted_kinds = kinds; count = 0;
}
long disk_count(void) { return count; }
void disk_mark(int64_t number) { tell('A', "", "", number, NULL, 0); }

static int turn(int kind) {
    if (!(wanted_kinds & kind)) return 0;
    count++;
    return mode == FAIL_ON ? count >= at : count == at;
}

#define AROUND(kind, type, call)                                              \
    int hit = turn(kind);                                                     \
    if (hit && mode == KILL_BEFORE) raise(SIGKILL);                           \
    if (hit && (mode == FAIL_ONCE || mode == FAIL_ON)) {                      \
        errno = error_no;                                                     \
        return -1;                                                            \
    }                                                                         \
    type result = call;                                                       \
    if (hit && (mode == KILL_AFTER || mode == KILL_HALF)) raise(SIGKILL);

static size_t cut(int kind, size_t size) {
    int next = (wanted_kinds & kind) && count + 1 == at;
    return next && size > 1 && (mode == KILL_HALF || mode == SHORT) ? size / 2 : size;
}

static ssize_t written(int fd, const void *data, size_t size, off_t offset, int placed) {
    char path[PATH_MAX];
    if (!path_of(fd, path))
        return placed ? REAL(pwrite, fd, data, size, offset) : REAL(write, fd, data, size);
    off_t place = placed ? offset : lseek(fd, 0, SEEK_CUR);
    size = cut(1, size);
    AROUND(1, ssize_t, placed ? REAL(pwrite, fd, data, size, offset) : REAL(write, fd, data, size))
    if (result > 0) tell('W', path, "", place, data, result);
    return result;
}

ssize_t write(int fd, const void *data, size_t size) { return written(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) {
    return written(fd, data, size, offset, 1);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
    return written(fd, data, size, offset, 1);
}

static int synced(int fd) {
    char path[PATH_MAX];
    if (!path_of(fd, path)) return REAL(fsync, fd);
    AROUND(2, int, REAL(fsync, fd))
    if (!result) tell('S', path, "", 0, NULL, 0);
    return result;
}
int fsync(int fd) { return synced(fd); }
int fdatasync(int fd) { return synced(fd); }

static int sized(int fd, off_t size) {
    char path[PATH_MAX];
    if (!path_of(fd, path)) return REAL(ftruncate, fd, size);
    AROUND(8, int, REAL(ftruncate, fd, size))
    if (!result) tell('T', path, "", size, NULL, 0);
    return result;
}
int ftruncate(int fd, off_t size) { return sized(fd, size); }
int ftruncate64(int fd, off64_t size) { return sized(fd, size); }

int rename(const char *from, const char *to) {
    if (!inside(from) && !inside(to)) return REAL(rename, from, to);
    AROUND(4, int, REAL(rename, from, to))
    if (!result) tell('R', from, to, 0, NULL, 0);
    return result;
}

int unlink(const char *path) {
    if (!inside(path)) return REAL(unlink, path);
    AROUND(4, int, REAL(unlink, path))
    if (!result) tell('U', path, "", 0, NULL, 0);
    return result;
}

int mkdir(const char *path, mode_t bits) {
    if (!inside(path)) return REAL(mkdir, path, bits);
    AROUND(4, int, REAL(mkdir, path, bits))
    if (!result) tell('M', path, "", 0, NULL, 0);
    return result;
}

static int opened(const char *path, int flags, mode_t bits) {
    struct stat before;
    if (!inside(path) || !(flags & O_CREAT) || !stat(path, &before))
        return REAL(open, path, flags, bits);
    AROUND(4, int, REAL(open, path, flags, bits))
    if (result >= 0) tell('C', path, "", 0, NULL, 0);
    return result;
}
#define BITS                                                                  \
    mode_t bits = 0;                                                          \
    if (flags & O_CREAT) {                                                    \
        __builtin_va_list more;                                               \
        __builtin_va_start(more, flags);                                      \
        bits = __builtin_va_arg(more, int);                                   \
        __builtin_va_end(more);                                               \
    }
int open(const char *path, int flags, ...) { BITS return opened(path, flags, bits); }
int open64(const char *path, int flags, ...) { BITS return opened(path, flags | O_LARGEFILE, bits); }
