#!/usr/bin/env bash
# Installs the dependencies as locked. The Node that runs everything afterwards comes with them.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v npm >/dev/null || { echo 'npm is missing: install Node.js 20 or newer, npm comes with it' >&2; exit 3; }
npm ci --no-audit --no-fund --loglevel=error
node_modules/.bin/node --version
