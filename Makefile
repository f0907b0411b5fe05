# Everything runs in .venv, Node.js included; nothing but Python 3.11+ is needed to begin.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys, venv, ensurepip; raise SystemExit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
CLIENT := $(shell find client -type f -not -path '*/node_modules/*' -not -path '*/build/*' 2>/dev/null)
BUILT := src/flet/static/client/.sources
VENDOR := extensions/charts/flet_charts/client/vendor/package-lock.json
BESIDE := --no-print-directory --jobs 2 --output-sync=target
NPM := PATH="$(abspath $(BIN)):$$PATH" npm --prefix client --no-update-notifier

.DEFAULT_GOAL := help
.PHONY: help showcase gallery client docs coverage-page format check test lint types client-checks system bench bench-peers bench-cold bench-workers soak bench-client fuzz flood clean

help:  ## Shows this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 16

showcase: $(VENV)/.installed $(BUILT)  ## Installs the checkout and opens the showcase in a browser
	$(BIN)/flet run examples/showcase

gallery: $(VENV)/.installed $(BUILT)  ## Every control to be tried: examples, sources, properties
	$(BIN)/flet run examples/gallery --port 8560

client: $(VENV)/.dev  ## Builds the DOM client if its sources have changed
	$(BIN)/python hatch_build.py

docs: $(VENV)/.docs $(VENV)/.dev client  ## Builds the documentation into site/
	$(BIN)/python -m docs_site.pictures
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo "Open site/index.html, or edit beside it: $(BIN)/python -m mkdocs serve"

coverage-page: $(VENV)/.dev  ## Writes docs/coverage.md: what of each control the client handles
	$(BIN)/python -m docs_site.coverage

format: $(VENV)/.dev client/node_modules  ## Formats all sources
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix-only --quiet .
	client/node_modules/.bin/biome check --write

check:  ## Everything that needs no browser: under two minutes
	@$(MAKE) $(BESIDE) lint types client-checks client/build/replay.mjs
	$(BIN)/python -m pytest tests/unit tests/server -q -m "not process and not upstream" -n 3 --dist worksteal

# Two tests at a time: each waits for what it expects, however busy the machine is.
test:  ## Everything, as CI runs it
	@$(MAKE) $(BESIDE) system client lint types $(VENDOR) .upstream/.installed
	@$(MAKE) $(BESIDE) client-checks client/build/replay.mjs
	$(BIN)/python -m pytest -q -n 2 --dist worksteal

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

# Each example is a program of its own, with modules that are named as it likes.
types: $(VENV)/.dev
	$(BIN)/mypy
	@for example in examples/*/ extensions/*/; do (cd $$example && $(abspath $(BIN))/mypy --config-file ../../pyproject.toml --cache-dir ../../.mypy_cache .) || exit 1; done

client-checks: client/node_modules client/build/controls.d.ts
	$(NPM) run --silent check
	$(NPM) run --silent test

flood: $(VENV)/.dev  ## Attacks a program in every way we know, ten minutes each, beside a visitor
	FLOOD_SECONDS=$${FLOOD_SECONDS:-600} FLOOD_ATTACKERS=$${FLOOD_ATTACKERS:-4} $(BIN)/python -m pytest tests/server/test_attackers.py -q -n 0 -s

fuzz: $(VENV)/.dev  ## Sends a program all that a client could think of, again and again until Ctrl+C
	@for seed in $$(seq 2 100000); do FUZZ_SEED=$$seed FUZZ_MUTATIONS=20000 FUZZ_SECONDS=600 \
		$(BIN)/python -m pytest tests/server/test_fuzz.py -q -n 0 || { echo "seed $$seed"; exit 1; }; done

soak: $(VENV)/.dev client  ## Kills, replaces and cuts off workers under visitors, for some minutes
	SOAK_VISITORS=$${SOAK_VISITORS:-200} SOAK_BROWSERS=$${SOAK_BROWSERS:-4} SOAK_WORKERS=$${SOAK_WORKERS:-4} \
	SOAK_ROUNDS=$${SOAK_ROUNDS:-16} SOAK_SECONDS_BETWEEN=$${SOAK_SECONDS_BETWEEN:-10} \
	SOAK_MILLISECONDS_BETWEEN_CLICKS=$${SOAK_MILLISECONDS_BETWEEN_CLICKS:-2000} $(BIN)/python -m pytest tests/cluster/test_soak.py -q -n 0 -s

bench: $(VENV)/.dev client .upstream/.installed  ## Runs the benchmarks
	$(BIN)/python benchmarks/run.py

bench-peers: $(VENV)/.dev client  ## Runs the counter in other frameworks too
	$(BIN)/python benchmarks/peers.py

bench-cold: $(VENV)/.dev client  ## Opens cold pages beside FastHTML's
	$(BIN)/python benchmarks/cold.py

bench-workers: $(VENV)/.dev client  ## Runs the benchmarks of several workers
	$(BIN)/python benchmarks/workers.py

bench-client: $(VENV)/.dev client  ## Runs the benchmarks of the client in Chromium
	$(BIN)/python benchmarks/client.py

system:
	@sh tests/system_packages.sh

clean:  ## Removes what was installed and built
	rm -rf $(VENV) .upstream .peers client/node_modules client/build src/flet/static/client dist site

# What a visitor of the repository needs.
$(VENV)/.installed: pyproject.toml hatch_build.py hatch_metadata.py $(wildcard src/fletching/*.py) src/fletching.pth | $(VENV)/bin/python
	@echo "Installing; the first time takes a minute or two, since the client is built too."
	$(BIN)/python -m pip install --quiet -e .
	@touch $@

# Installing builds the client where its sources have changed.
$(BUILT): $(CLIENT) | $(VENV)/.installed
	$(BIN)/python -m pip install --quiet -e .
	@touch $@

# What a developer needs besides. Flet's Flutter client is one of the clients that tests drive.
$(VENV)/.dev: pyproject.toml | $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group dev
	$(BIN)/python -m pip install --quiet --no-deps flet-web==1.0.5
	@touch $@

$(VENV)/.docs: pyproject.toml | $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group docs
	@touch $@

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with its venv module is needed (on Debian: apt install python3-venv)."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

# Upstream Flet, to run the same programs with it: what we send is compared, and how long it takes.
.upstream/.installed: | $(VENV)/bin/python
	@$(BIN)/python -m venv .upstream && .upstream/bin/python -m pip install --quiet 'flet[web]==1.0.5' && touch $@ \
		|| { rm -rf .upstream; echo "Upstream Flet cannot be installed; what compares with it is left out."; test -z "$$CI"; }

client/node_modules: client/package-lock.json | $(VENV)/.dev
	$(NPM) ci --no-audit --no-fund --prefer-offline
	@touch $@

# What the charts take from npm.
$(VENDOR): extensions/charts/package-lock.json | $(VENV)/.dev
	$(BIN)/python extensions/charts/hatch_build.py
	@touch $@

# The names that controls have, from their Python declarations.
client/build/controls.d.ts: $(shell find src/flet/controls src/flet/engine/declare -name '*.py') $(wildcard client/scripts/control_types/*.py)
	$(PYTHON) client/scripts/control_types
	@touch $@

# The client's tree code without a browser: tests of the engine run it beside the engine.
client/build/replay.mjs: $(CLIENT) | client/node_modules
	$(NPM) run --silent build:replay
	@touch $@
