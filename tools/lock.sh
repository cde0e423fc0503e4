#!/usr/bin/env bash
# Renew requirements/*.txt from requirements/*.in: the whole closure, pinned, with the hash of every
# file of each version (all platforms and Pythons), and no address of where they came from.
set -euo pipefail
cd "$(dirname "$0")/.."

lock() {
    .venv/bin/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header \
        --annotation-style=line --no-emit-options --no-emit-index-url --no-emit-find-links \
        --no-emit-trusted-host --output-file "requirements/$1.txt" "requirements/$1.in" "${@:2}"
}

lock run "$@"
lock dev --constraint requirements/run.txt "$@"
