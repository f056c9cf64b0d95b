#!/usr/bin/env bash
# Holds two nodes in containers to what they promise each other: builds the images, starts both nodes and federation-e2e,
# and, whatever happens, leaves the logs of all containers in reports/federation and removes everything that it made.
# Ends with the exit code of federation-e2e.
set -uo pipefail
cd "$(dirname "$0")/../.."

scripts/ci/docker.sh || exit 3
if docker compose version > /dev/null 2>&1; then compose=(docker compose); else compose=(docker-compose); fi
project=agentos-2node-e2e
files=(-p "$project" -f deploy/local/compose.federation-2node.yaml -f deploy/local/compose.federation-2node.ADDENDUM.yaml)
reports=reports/federation
rm -rf "$reports"
mkdir -p "$reports"

end() {
  for id in $(docker ps --all --quiet --filter "label=com.docker.compose.project=$project"); do
    name=$(docker inspect --format '{{index .Config.Labels "com.docker.compose.service"}}' "$id")
    docker logs --timestamps "$id" > "$reports/$name.log" 2>&1
  done
  "${compose[@]}" "${files[@]}" down --volumes --remove-orphans > "$reports/down.log" 2>&1
}
trap end EXIT

"${compose[@]}" "${files[@]}" up --no-build --detach federation-e2e > "$reports/up.log" 2>&1 ||
  { tail -20 "$reports/up.log" >&2; exit 1; }
container=$(docker ps --all --quiet --filter "label=com.docker.compose.project=$project" \
  --filter label=com.docker.compose.service=federation-e2e)
timeout 600 docker logs --follow "$container"
exit "$(timeout 10 docker wait "$container" || echo 1)"
