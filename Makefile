# Two commands are enough: `make run` and `make test`. Both need only Python 3.11 or newer with pip, and make.
# Another interpreter: `make test PYTHON=python3.13 VENV=.venv-3.13`.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
CODE := workflows engine api tests

# What is locked and the project itself are stamped apart: a new version or command needs no new environment.
LOCKED := $(VENV)/.locked
READY := $(VENV)/.ready

# Where bytecode is not kept, each command that a test runs would compile all of it anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run cases test long faults differential fuzz load bench bench-simulation mutants client contract mining provider lint lock clean install

# A month of one province, 1,000 families: the same seed, the same events.
run: $(READY)
	@rm -rf output/hue
	$(BIN)/lienthong simulate --province Huế --cases 1000 --from 2026-09-01 --seed 20260901 --out output/hue

cases: $(READY)
	$(BIN)/lienthong cases --out output/cases

# A file's tests go to one process: what the file prepares, a service or all scenarios played, is prepared once.
test: lint
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not long"

# `make long SHARE=0/24`: of the long tests only that share.
long: $(READY)
	$(BIN)/python -m pytest -n 2 --maxschedchunk 1 -m long $(if $(SHARE),--share $(SHARE))

# The slow sets apart; all of them are in `make long`.
faults: $(READY)
	$(BIN)/python -m pytest -n 2 --maxschedchunk 1 -m long tests/faults

# Compiled code and simulated agencies side by side: 200,000 families and over 200 made-up chains.
differential: $(READY)
	$(BIN)/python -m pytest -n 2 -m long tests/engine/simulation/test_differential.py

fuzz: $(READY)
	$(BIN)/python -m pytest -m long tests/api/web/test_contract.py

load: $(READY)
	$(BIN)/python -m tests.bench.load

bench: $(READY)
	$(BIN)/python -m tests.bench

# `make bench-simulation STUDY=folder`: beside the kernels of that folder too.
bench-simulation: $(READY)
	$(BIN)/python -m tests.bench.simulation $(if $(STUDY),--study $(STUDY))

# Wrong rules, one at a time: how many the scenarios notice. `make mutants EDITION=birth@2026-09-01` of one edition.
mutants: $(READY)
	$(BIN)/lienthong spec mutate $(EDITION)

# A client generated from the OpenAPI document, with what it needs, in an environment of its own.
client: $(READY)
	@rm -rf build/client && "$(PYTHON)" -m venv build/client
	@build/client/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes --only-binary :all: -r tests/client/requirements.lock
	$(BIN)/python -m tests.client.document build/client/openapi.json
	PATH=$(CURDIR)/build/client/bin:$$PATH build/client/bin/openapi-python-client generate --path build/client/openapi.json --output-path build/client/lienthong_client --meta none --overwrite

# The OpenAPI document before its judges, and a TypeScript client of it, with what they need in a folder of their own.
contract: $(READY)
	@mkdir -p build/contract && cp tests/contract/* build/contract
	$(BIN)/python -m tests.client.document build/contract/openapi.json
	$(BIN)/python -m tests.client.page build/contract
	@cd build/contract && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	cd build/contract && npx spectral lint openapi.json --ruleset spectral.yaml --fail-severity warn
	cd build/contract && REDOCLY_TELEMETRY=off npx redocly lint openapi.json --config redocly.yaml
	cd build/contract && npx openapi-typescript openapi.json --output schema.d.ts && npx tsc --project tsconfig.json

# What reads the exported logs, in an environment of its own: it is AGPL, and none of the program.
mining: $(READY)
	@rm -rf build/mining && "$(PYTHON)" -m venv build/mining
	@build/mining/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes --only-binary :all: -r tests/mining/requirements.lock

# An identity provider of another make, in a folder of its own.
provider: build/provider/.ready

build/provider/.ready: tests/identity/package.json tests/identity/package-lock.json tests/identity/provider.mjs
	@mkdir -p build/provider && cp $^ build/provider
	@cd build/provider && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

lint: $(READY)
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

install: $(READY)

$(LOCKED): requirements.lock
	@test -n "$(PYTHON)" || { echo "No Python was found. lienthong needs Python 3.11 or newer; name one with PYTHON=/path/to/python." >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "lienthong needs Python 3.11 or newer, and $(PYTHON) is $$("$(PYTHON)" --version 2>&1). Name a newer one with PYTHON=/path/to/python." >&2; exit 1; }
	@echo "[1/3] Creating $(VENV) with $$("$(PYTHON)" --version 2>&1) ($(PYTHON))"
	@"$(PYTHON)" -m venv --clear $(VENV)
	@echo "[2/3] Installing $$(grep -c '^[a-z0-9]' requirements.lock) locked packages: about a minute, the first time only"
	$(PIP) install --require-hashes --only-binary :all: -r requirements.lock
	@touch $@

# The build tool comes from the lock too, so nothing is looked up outside it.
$(READY): $(LOCKED) pyproject.toml
	@echo "[3/3] Installing lienthong itself"
	@$(PIP) install --quiet --no-deps --no-build-isolation --no-index -e .
	@touch $@

# Keeps the versions that still fit; delete requirements.lock first to take the newest of everything.
# One version of each package for all of Python 3.11 to 3.13; uv is needed for this alone, in an environment thrown away after.
lock:
	@rm -rf build/lock && "$(PYTHON)" -m venv build/lock
	@build/lock/bin/python -m pip --disable-pip-version-check install --quiet uv
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	  --extra dev --no-header --no-annotate --no-emit-index-url --no-emit-find-links -o requirements.lock pyproject.toml
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --no-emit-find-links -o tests/client/requirements.lock tests/client/requirements.in
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --no-emit-find-links -o tests/mining/requirements.lock tests/mining/requirements.in
	@rm -rf build/lock

clean:
	rm -rf $(VENV) build dist output .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find workflows engine api tests -name __pycache__ -type d -prune -exec rm -rf {} +
