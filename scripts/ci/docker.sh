#!/usr/bin/env bash
# Sees to a Docker engine with Compose, and to the base images. On Debian as root it installs and starts what is missing.
# Ends with 0 where containers can be started; else with 1, and the reason as the one line on standard output. An engine
# that it has started is named by reports/dockerd.pid.
set -uo pipefail
cd "$(dirname "$0")/../.."

give_up() { echo "$1"; exit 1; }
answers() { docker version > /dev/null 2>&1; }
has_compose() { docker compose version > /dev/null 2>&1 || docker-compose version > /dev/null 2>&1; }

if ! command -v docker > /dev/null || ! has_compose; then
  [ "$(id -u)" = 0 ] || give_up 'Docker with Compose is not installed, and only root can install it'
  command -v apt-get > /dev/null || give_up 'Docker with Compose is not installed, and there is no apt-get to install it'
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends \
    docker.io docker-compose debootstrap iptables ca-certificates; } >&2 || give_up 'Docker cannot be installed by apt-get'
fi

rm -f reports/dockerd.pid
if ! answers; then
  command -v dockerd > /dev/null || give_up 'the Docker engine does not answer, and dockerd is not on this machine'
  [ "$(id -u)" = 0 ] || give_up 'the Docker engine does not answer, and only root can start it'
  mkdir -p reports
  # Where there is an init, the package has started it, or it does not start.
  nohup dockerd > reports/dockerd.log 2>&1 &
  engine=$!
  echo "$engine" > reports/dockerd.pid
  for _ in $(seq 60); do
    answers && break
    kill -0 "$engine" 2> /dev/null || break
    sleep 0.5
  done
  answers || give_up "the Docker engine does not start: $(grep -E 'failed|error' reports/dockerd.log | tail -1)"
fi

has_compose || give_up 'Compose is not installed'
# Debian's debootstrap may be older than the release that is wanted.
scripts=/usr/share/debootstrap/scripts
if [ -d "$scripts" ] && [ ! -e "$scripts/trixie" ] && [ -w "$scripts" ]; then ln -s sid "$scripts/trixie"; fi
deploy/images/build.sh >&2 || give_up 'the images cannot be built'
