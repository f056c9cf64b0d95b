#!/bin/sh
# Makes the base images from Debian's packages, for a machine that reaches a Debian mirror but no image registry:
# agentos-base:debian, agentos-base:postgres (17, with pgvector), agentos-base:redis (8) and, with --observability,
# agentos-base:prometheus. Wants root, debootstrap and a Docker engine. What is there already is left as it is; --force
# makes it anew. DEBIAN_MIRROR names another mirror.
set -eu

suite=trixie
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
force=no
names='debian postgres redis'
for argument; do
  case $argument in
    --force) force=yes ;;
    --observability) names="$names prometheus" ;;
    *) printf 'error: %s is unknown\nnext:  %s [--force] [--observability]\n' "$argument" "$0" >&2; exit 2 ;;
  esac
done

fail() {
  printf 'error: %s\nnext:  %s\n' "$1" "$2" >&2
  exit 3
}

command -v docker > /dev/null || fail 'docker is not installed' 'apt-get install docker.io'
docker info > /dev/null 2>&1 || fail 'the Docker engine does not answer' 'start dockerd, or name the engine by DOCKER_HOST'

is_wanted() {
  case " $names " in *" $1 "*) ;; *) return 1 ;; esac
  [ "$force" = yes ] || ! docker image inspect "agentos-base:$1" > /dev/null 2>&1
}

if is_wanted debian; then
  [ "$(id -u)" -eq 0 ] || fail 'debootstrap wants root' "sudo $0"
  command -v debootstrap > /dev/null || fail 'debootstrap is not installed' 'apt-get install debootstrap'
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  debootstrap --variant=minbase "$suite" "$scratch/root" "$mirror" >&2
  rm -rf "$scratch/root/var/cache/apt/archives" "$scratch/root/var/lib/apt/lists"
  tar -C "$scratch/root" --sort=name --numeric-owner -c . | docker import --change 'CMD ["bash"]' - agentos-base:debian > /dev/null
fi

# What the public images call their users and folders, so that the images made from either base are the same.
if is_wanted postgres; then
  docker build --tag agentos-base:postgres - >&2 << 'END'
FROM agentos-base:debian
RUN apt-get update \
 && apt-get install -y --no-install-recommends postgresql-17 postgresql-17-pgvector \
 && rm -rf /var/lib/apt/lists/* /var/lib/postgresql/17
ENV PATH=/usr/lib/postgresql/17/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
END
fi

if is_wanted redis; then
  docker build --tag agentos-base:redis - >&2 << 'END'
FROM agentos-base:debian
RUN apt-get update \
 && apt-get install -y --no-install-recommends redis-server \
 && rm -rf /var/lib/apt/lists/*
END
fi

if is_wanted prometheus; then
  docker build --tag agentos-base:prometheus - >&2 << 'END'
FROM agentos-base:debian
RUN apt-get update \
 && apt-get install -y --no-install-recommends prometheus \
 && rm -rf /var/lib/apt/lists/*
END
fi

for name in $names; do
  printf 'agentos-base:%s %s\n' "$name" "$(docker image inspect --format '{{.Id}}' "agentos-base:$name")"
done
