/* Clocks that can be moved: preloaded, it stands between a program and the system's clocks.
 *
 * $CLOCK_FILE holds four numbers that a test may change at any time: nanoseconds that CLOCK_REALTIME
 * and CLOCK_BOOTTIME are put on by, a sleep that begins at the next look at CLOCK_REALTIME, so that
 * it lies between two looks that belong together, and whether both stand still until they are put
 * on. CLOCK_MONOTONIC is left alone: it stands still while a computer sleeps. With $CLOCK_BOOT that
 * file is read where the system tells the identity of this boot. Linux.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define REAL(name, ...) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))(__VA_ARGS__)

enum { WALL, BOOT, SLEEP, STILL, NUMBERS };

static volatile int64_t *moved(void) {
    static volatile int64_t *numbers;
    const char *where = numbers ? NULL : getenv("CLOCK_FILE");
    if (!where) return numbers;
    int fd = REAL(open, where, O_RDWR | O_CLOEXEC);
    if (fd < 0) abort();
    void *found = mmap(NULL, NUMBERS * sizeof(int64_t), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (found == MAP_FAILED) abort();
    return numbers = found;
}

int clock_gettime(clockid_t clock, struct timespec *told) {
    int result = REAL(clock_gettime, clock, told);
    volatile int64_t *numbers = result ? NULL : moved();
    int wall = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    if (!numbers || !(wall || clock == CLOCK_BOOTTIME)) return result;
    if (wall && numbers[SLEEP]) {
        int64_t slept = __atomic_exchange_n(&numbers[SLEEP], 0, __ATOMIC_SEQ_CST);
        numbers[WALL] += slept;
        numbers[BOOT] += slept;
    }
    const int64_t second = 1000000000;
    int64_t now = numbers[STILL] ? 0 : told->tv_sec * second + told->tv_nsec;
    now += numbers[wall ? WALL : BOOT];
    told->tv_sec = now / second;
    told->tv_nsec = now % second;
    return 0;
}

int gettimeofday(struct timeval *restrict told, void *restrict zone) {
    (void)zone;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    told->tv_sec = now.tv_sec;
    told->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *told) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (told) *told = now.tv_sec;
    return now.tv_sec;
}

static const char *place(const char *path) {
    const char *other = getenv("CLOCK_BOOT");
    return other && !strcmp(path, "/proc/sys/kernel/random/boot_id") ? other : path;
}
#define BITS                                                                  \
    mode_t bits = 0;                                                          \
    if (flags & O_CREAT) {                                                    \
        __builtin_va_list more;                                               \
        __builtin_va_start(more, flags);                                      \
        bits = __builtin_va_arg(more, int);                                   \
        __builtin_va_end(more);                                               \
    }
int open(const char *path, int flags, ...) { BITS return REAL(open, place(path), flags, bits); }
int open64(const char *path, int flags, ...) { BITS return REAL(open64, place(path), flags, bits); }
