#!/usr/bin/env bash
# Installs the dependencies as locked. The Node that runs everything afterwards comes with them.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v npm >/dev/null || { echo 'npm is missing: install Node.js 20 or newer, npm comes with it' >&2; exit 3; }
npm ci --no-audit --no-fund --loglevel=error
node_modules/.bin/node --version

# Tests that need Redis start servers of their own; where there is no binary they are skipped and say so.
if ! command -v redis-server >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends redis-server; } >/dev/null ||
    echo 'redis-server could not be installed: the tests that need it are skipped' >&2
fi
