#!/usr/bin/env bash
# Install what the given lock files pin, and nothing else: tools/pinned.sh PYTHON FILE...
#
# The lock is the whole closure: nothing is resolved, so that a release of tomorrow changes nothing.
# What its makers have withdrawn since it was pinned is said as it is installed. Where CI is set, the
# index is asked anew for what is installed already, and a withdrawn version fails.
set -euo pipefail

python=$1
shift
files=()
for file in "$@"; do files+=(-r "$file"); done

if ! told=$("$python" -m pip install --quiet --require-hashes --only-binary :all: --no-deps \
    "${files[@]}" 2>&1 >/dev/null); then
    printf '%s\n' "$told" >&2
    exit 1
fi
[ -z "$told" ] || printf '%s\n' "$told" >&2
if grep -q "yanked version" <<<"$told"; then
    echo "A pinned version was withdrawn by its makers (above): pin another and run tools/lock.sh." >&2
    [ -z "${CI:-}" ]
elif [ -n "${CI:-}" ]; then
    "$python" "$(dirname "$0")/withdrawn.py" "$@"
fi
