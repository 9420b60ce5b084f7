.PHONY: deps build run ceremony browser test soak format generate benchmarks clean

deps: ## install what is missing
	@scripts/deps

build: deps ## the release executable at bin/palermo
	swift build -c release --static-swift-stdlib --product palermo
	@mkdir -p bin
	install -m 755 "$$(swift build -c release --static-swift-stdlib --show-bin-path)/palermo" bin/palermo

run: build ## the site on a simulated record, with a link for each role to try
	@scripts/run

ceremony: build ## draw lots on the shipped registry, as in public
	@scripts/ceremony

browser: ## people do a review in a real browser
	@scripts/browser

test: ## everything that must hold; what .ci/run runs
	@scripts/check

soak: deps ## long checks with larger numbers and sanitizers
	@scripts/soak

format: ## lay out all Swift files
	swift format --in-place --recursive --parallel Sources Tests $(wildcard Benchmarks) Package.swift

generate: ## make the generated pages anew
	@scripts/generate

benchmarks: build ## print every published figure
	@Benchmarks/run

clean: ## remove everything that was built
	rm -rf .build .build-* bin out
