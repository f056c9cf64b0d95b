#!/bin/sh
# Builds the images agentos, agentos-postgres and agentos-redis (with --observability agentos-prometheus too), each with two tags: the revision (`-dirty` where the
# checkout has changes that are not committed) and `local`. With --offline, or where the public bases can be had from no
# registry, it takes the bases of offline-base.sh and installs the packages outside, and says so. On standard output: one
# line for each image, its name and its id.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd -P)
images=$root/deploy/images
offline=no
observability=
for argument; do
  case $argument in
    --offline) offline=yes ;;
    --observability) observability=$argument ;;
    *) printf 'error: %s is unknown\nnext:  %s [--offline] [--observability]\n' "$argument" "$0" >&2; exit 2 ;;
  esac
done

say() { printf '%s\n' "$1" >&2; }
fail() { printf 'error: %s\nnext:  %s\n' "$1" "$2" >&2; exit 3; }
default_of() { sed -n "s/^ARG $2=//p" "$images/$1"; }
is_here() { docker image inspect "$1" > /dev/null 2>&1; }

command -v docker > /dev/null || fail 'docker is not installed' 'https://docs.docker.com/engine/install/'
docker version > /dev/null 2>&1 || fail 'the Docker engine does not answer' 'start it, or name it by DOCKER_HOST'

build_base=${AGENTOS_BUILD_BASE:-$(default_of Dockerfile BUILD_BASE)}
runtime_base=${AGENTOS_RUNTIME_BASE:-$(default_of Dockerfile RUNTIME_BASE)}
postgres_base=${AGENTOS_POSTGRES_BASE:-$(default_of Dockerfile.postgres POSTGRES_BASE)}
redis_base=${AGENTOS_REDIS_BASE:-$(default_of Dockerfile.redis REDIS_BASE)}
prometheus_base=
[ -z "$observability" ] || prometheus_base=${AGENTOS_PROMETHEUS_BASE:-$(default_of Dockerfile.prometheus PROMETHEUS_BASE)}

if [ "$offline" = no ]; then
  for base in "$build_base" "$runtime_base" "$postgres_base" "$redis_base" $prometheus_base; do
    if is_here "$base" || docker pull --quiet "$base" > /dev/null 2>&1; then continue; fi
    say "$base cannot be pulled: the images are built on Debian's packages instead (see offline-base.sh)."
    offline=yes
    break
  done
fi

# A build has no way to a registry of packages that wants a certificate of this machine.
install_modules() {
  mkdir -p "$images/modules"
  cd "$images/modules"
  if [ -f node_modules.tar ] && cmp -s "$root/package-lock.json" package-lock.json; then return; fi
  command -v npm > /dev/null || fail 'npm is not installed' 'install Node.js 20 or newer from https://nodejs.org'
  rm -rf node_modules node_modules.tar
  cp "$root/package.json" "$root/package-lock.json" .
  npm ci --omit=dev --omit=optional --no-audit --no-fund >&2
  rm -rf node_modules/node/node_modules
  tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf node_modules.tar.draft node_modules
  mv node_modules.tar.draft node_modules.tar
  rm -rf node_modules
}

if [ "$offline" = yes ]; then
  "$images/offline-base.sh" $observability > /dev/null
  install_modules
  build_base=agentos-base:debian runtime_base=agentos-base:debian
  postgres_base=agentos-base:postgres redis_base=agentos-base:redis prometheus_base=agentos-base:prometheus
else
  rm -f "$images/modules/node_modules.tar"
fi

cd "$root"
sha=$(git rev-parse HEAD 2> /dev/null || echo unknown)
version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' package.json)
tag=$(printf '%.12s' "$sha")
[ "$sha" != unknown ] || tag=$version
[ -z "$(git status --porcelain 2> /dev/null)" ] || tag=$tag-dirty

build() {
  name=$1 file=$2
  shift 2
  docker build --quiet --file "$images/$file" --tag "$name:$tag" --tag "$name:local" "$@" > /dev/null
  printf '%s:%s %s\n' "$name" "$tag" "$(docker image inspect --format '{{.Id}}' "$name:$tag")"
}

build agentos Dockerfile --build-arg "BUILD_BASE=$build_base" --build-arg "RUNTIME_BASE=$runtime_base" \
  --build-arg "GIT_SHA=$sha" --build-arg "VERSION=$version" "$root"
build agentos-postgres Dockerfile.postgres --build-arg "POSTGRES_BASE=$postgres_base" "$images"
build agentos-redis Dockerfile.redis --build-arg "REDIS_BASE=$redis_base" "$images"
[ -z "$observability" ] ||
  build agentos-prometheus Dockerfile.prometheus --build-arg "PROMETHEUS_BASE=$prometheus_base" "$images"
