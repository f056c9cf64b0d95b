#!/usr/bin/env bash
# Installs the dependencies as locked. The Node that runs everything afterwards comes with them.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v npm >/dev/null || { echo 'npm is missing: install Node.js 20 or newer, npm comes with it' >&2; exit 3; }
npm ci --no-audit --no-fund --loglevel=error
node_modules/.bin/node --version

# Tests that need Redis start servers of their own, some with certificates of their own; where a binary is missing they
# are skipped and say so.
if ! { command -v redis-server && command -v openssl; } >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends redis-server openssl; } >/dev/null ||
    echo 'redis-server and openssl could not be installed: the tests that need them are skipped' >&2
fi

# The client of PyPI is installed into a virtual environment, which Debian has a package of its own for.
if ! python3 -c 'import venv, ensurepip' 2>/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-venv; } >/dev/null ||
    echo 'python3-venv could not be installed: the test of the client of PyPI is skipped' >&2
fi
