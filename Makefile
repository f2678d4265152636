# rihla: what a newcomer needs, one word each.
#
#   make report    draw the gap report of the bundled example
#   make test      run the tests
#   make install   put rihla on the path, with its manual and completions (PREFIX=/usr/local)
#   make uninstall take all of that away again
#   make archive   write dist/rihla-VERSION-linux-x86_64.tar.gz, which runs elsewhere without being built
#   make deb       write dist/rihla_VERSION_amd64.deb, for Debian and Ubuntu

PREFIX ?= /usr/local
DESTDIR ?=

# pkg-config is how the Swift package manager finds the headers of the other two.
packages = libgraphviz-dev libxml2-dev fonts-noto-core pkg-config

release = swift build -c release --static-swift-stdlib --product rihla
rihla = .build/release/rihla
man = $(PREFIX)/share/man/man1
# Where each shell looks for completions.
bash = $(PREFIX)/share/bash-completion/completions/rihla
zsh = $(PREFIX)/share/zsh/site-functions/_rihla
fish = $(PREFIX)/share/fish/vendor_completions.d/rihla.fish
sources = Sources Tests Package.swift

.DEFAULT_GOAL := help
.PHONY: help report test browser-test goldens bench coverage fuzz soak widths pictures install uninstall archive deb \
  packages-test program format lint clean setup build

help:
	@sed -n '/^#/!q;s/^# \{0,1\}//p' Makefile

# Whoever waits is told at once for what, and how long.
report:
	@test -x $(rihla) \
	  && echo "Making sure that rihla is built: seconds, and minutes after a change." \
	  || echo "Building rihla: about ten minutes the first time, with two cores. Then the report takes a second."
	@$(MAKE) --no-print-directory build
	@$(rihla) report journeys/driving-licence --output report

# What takes minutes is sampled; RIHLA_WHOLE=1 tries all of it, as .ci/run does.
test: setup
	swift test

# Opens reports of the newest rihla that is built, debug or release, in Debian's Chromium; installs what is missing.
browser-test:
	Tests/Browser/run

# Writes anew what the tests compare with; look at the difference before you keep it.
goldens: setup
	RIHLA_REWRITE_GOLDENS=1 swift test

bench: build
	swift build -c release --product Speed
	Tests/Bench/run $(rihla) .build/release/Speed
	Tests/Bench/scores $(rihla)
	Tests/Bench/history $(rihla)
	Tests/Bench/siege.py $(rihla)
	Tests/Browser/setup
	.build-browser/bin/python Tests/Browser/speed.py $(rihla)
	.build-browser/bin/python Tests/Browser/live_speed.py $(rihla)

# FUZZ_SECONDS says how long each target runs.
fuzz:
	Tests/Fuzz/run

# Half an hour of a live room that is killed every minute: what it promised to keep must be there.
soak: build
	Tests/Browser/setup
	.build-browser/bin/python Tests/Browser/soak.py $(rihla)

# Writes the table of letters' widths anew from the installed fonts; needs Python with fonttools and uharfbuzz.
widths:
	Tests/Widths/make-widths /usr/share/fonts/truetype/noto /usr/share/fonts/truetype/dejavu

# How often the intervals of the statistics hold the truth, by exact enumeration.
coverage: setup
	swift run -c release Coverage

# Takes the pictures of docs/ anew.
pictures: build
	Tests/Browser/setup
	.build-browser/bin/python Tests/Browser/pictures.py $(rihla)

install: build
	install -s -D -m 755 $(rihla) $(DESTDIR)$(PREFIX)/bin/rihla
	install -d $(addprefix $(DESTDIR),$(man) $(dir $(bash) $(zsh) $(fish)))
	$(rihla) --manual $(DESTDIR)$(man)
	$(rihla) --generate-completion-script bash > $(DESTDIR)$(bash)
	$(rihla) --generate-completion-script zsh > $(DESTDIR)$(zsh)
	$(rihla) --generate-completion-script fish > $(DESTDIR)$(fish)

# Folders that hold nothing any more go too.
uninstall:
	rm -f $(addprefix $(DESTDIR),$(PREFIX)/bin/rihla $(man)/rihla.1 $(man)/rihla-*.1 $(bash) $(zsh) $(fish))
	@rmdir -p $(addprefix $(DESTDIR),$(PREFIX)/bin $(man) $(dir $(bash) $(zsh) $(fish))) 2> /dev/null || true

# What both need: the release, linked for older systems too. The first time, some 20 MB are fetched from Debian's mirror.
program: build
	packaging/program

archive: program
	packaging/archive

deb: program
	packaging/deb

# Both in fresh Debian 11, 12 and 13, then built twice in two folders: half an hour, as the superuser.
packages-test: archive deb
	Tests/Packages/roots

format:
	swift format --in-place --recursive $(sources)

lint:
	swift format lint --strict --recursive $(sources)

clean:
	swift package clean
	rm -rf report dist .build-browser .build-packages

# The program is told its revision by being linked with it: nothing is compiled for that.
build: setup
	revision=$$(packaging/revision) && $(release) $${revision:+-Xlinker $$revision}

# Installs what is missing, and asks for nothing; where there is no apt it says what to install.
setup:
	@command -v swift > /dev/null || { \
	  echo "rihla is written in Swift 6.2 or later; see https://www.swift.org/install" >&2; exit 1; }
	@missing=; for package in $(packages); do \
	  dpkg-query -W -f='$${Status}' $$package 2> /dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	test -z "$$missing" && exit 0; \
	if ! command -v apt-get > /dev/null; then \
	  pkg-config --exists libgvc libxml-2.0 2> /dev/null && exit 0; \
	  echo "Please install the development files of Graphviz (libgvc) and libxml2, pkg-config," \
	    "and the Noto fonts, then run make again." >&2; exit 1; \
	fi; \
	sudo=; test "$$(id -u)" = 0 || sudo=sudo; \
	echo "Installing with apt-get:$$missing"; \
	$$sudo apt-get update -qq \
	  && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing
