# Chairside: `make run` and `make test` are all that a fresh machine needs.

SHELL := /bin/bash
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

BIN := .venv/bin
CODE := $(wildcard monitor ui resources tools tests benchmarks)
JOBS ?= 2
N ?= 20
SECONDS ?= 0

export PYTHON
export PYTHONUNBUFFERED := 1
test check bench kills fuzz soak archival mutations screenshots: export QT_QPA_PLATFORM := offscreen

.PHONY: help setup withdrawn validator schema compiler run demo test check format bench kills cuts faults fuzz soak archival mutations big-clinic screenshots translations lock sbom clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: .venv/ready  ## make .venv ready: system libraries, pinned packages, the chairside command

.venv/ready: requirements/run.txt requirements/dev.txt pyproject.toml tools/setup.sh tools/pinned.sh tools/withdrawn.py
	@tools/setup.sh

withdrawn: .venv/ready  ## ask the index anew whether a pinned version was withdrawn (each time in CI)
	@$(BIN)/python tools/withdrawn.py requirements/run.txt requirements/dev.txt

ifneq ($(CI),)
ifneq ($(wildcard .venv/ready),)
setup: withdrawn
endif
endif

run: setup  ## open the app; without a display, walk through a session and leave it in out/
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		exec $(BIN)/python -m ui; \
	else \
		echo "There is no display here: walking through a practice session offscreen, 60 times faster."; \
		echo "Pictures of every screen and the session's record will be in out/"; \
		QT_QPA_PLATFORM=offscreen exec $(BIN)/python -m ui --tour out/; \
	fi

demo: setup  ## a practice session by itself, as `chairside demo` starts it
	@$(BIN)/chairside demo

validator:  ## the JDK that the tests of the archival format need, where it can be had
	@tools/setup.sh validator

schema:  ## HL7's JSON Schema of FHIR that the tests need, where npm can fetch it
	@tools/setup.sh schema

compiler:  ## the C compiler that the tests of failing disks need, where apt can install it
	@tools/setup.sh compiler

# These cover the rules whole; counting lines in all others takes half as long again as running them.
RULES := $(wildcard tests/test_*.py) $(addprefix tests/,care domain protocols replay trial)

test: setup validator schema compiler  ## every test, offscreen, and the coverage of the rules
	@$(BIN)/python -m pytest -n $(JOBS) --cov --cov-report=term $(RULES)
	@$(BIN)/python -m pytest -n $(JOBS) $(RULES:%=--ignore=%)

check: setup  ## style, types and import contracts
	@$(BIN)/ruff check $(CODE)
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/mypy --strict $(CODE)
	@$(BIN)/lint-imports

format: setup  ## put the code in order
	@$(BIN)/ruff check --fix $(CODE)
	@$(BIN)/ruff format $(CODE)

bench: setup  ## measure the promises about speed
	@$(BIN)/python -m benchmarks

kills: setup  ## kill a running station, and the app, N times each (N=20): is an entry lost?
	@$(BIN)/python -m tests.e2e.kills $(N)
	@$(BIN)/python -m tests.e2e.screen_kills $(N)

cuts: setup compiler  ## cut the power after every call of a day, with N draws of what came through (N=20)
	@$(BIN)/python -m tests.survival.cuts $(N)

faults: setup compiler  ## backup, restore, key and first start on a disk that fails at each Nth call (N=20)
	@$(BIN)/python -m tests.survival.faults $(N)

fuzz: setup  ## spoil N files of each kind from outside, again for SECONDS of each (N=20 SECONDS=0)
	@$(BIN)/python -m tests.survival.fuzz $(N) $(SECONDS)

soak: setup  ## six chairs for eight hours with faults of the world, N days (N=20)
	@$(BIN)/python -m tests.survival.soak $(N)

archival: setup validator  ## N records of any content against PDF/A-3a and PDF/UA-1 (N=50)
	@$(BIN)/python -m tests.record.archival $(N)

mutations: setup  ## N random changes of a finished record: each has to be found (N=1000)
	@$(BIN)/python -m tests.record.changes $(N)

big-clinic: setup  ## make a clinic of N made-up sessions in out/big-clinic (N=20)
	@$(BIN)/python -m tools.big_clinic $(N) out/big-clinic

screenshots: setup  ## draw the pictures of the documentation again, and contact sheets in out/
	@$(BIN)/python -m tools.screenshots
	@$(BIN)/python -m tools.contact_sheets

translations: setup  ## bring what the screens say into resources/i18n and name what is untranslated
	@$(BIN)/python -m tools.translations

lock: setup  ## renew requirements/*.txt from requirements/*.in
	@tools/lock.sh

sbom: setup  ## write the software bill of materials (CycloneDX) from the lock: out/sbom.json
	@$(BIN)/python -m tools.sbom

clean:  ## remove what was made, but .venv
	@rm -rf out build *.egg-info .coverage .coverage.* .benchmarks .hypothesis \
		.import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find $(CODE) -name __pycache__ -type d -prune -exec rm -rf {} +
