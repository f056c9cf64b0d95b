#!/bin/sh
# Starts PostgreSQL; on an empty volume it makes the cluster, its owner and the database `agentos` first. Arguments go to
# the server. The files of the cluster appear whole or not at all, so that an interrupted start is repeated.
set -eu

volume=/var/lib/agentos-postgres
data=$volume/data
password=/run/agentos/owner/database.password

if [ ! -d "$data" ]; then
  [ -s "$password" ] || { echo "error: $password is missing or empty; the container \`secrets\` makes it" >&2; exit 3; }
  rm -rf "$volume/new"
  initdb --pgdata="$volume/new" --username=agentos_owner --pwfile="$password" --encoding=UTF8 --locale=C.UTF-8 \
    --auth-local=scram-sha-256 --auth-host=scram-sha-256 --data-checksums
  echo 'host all all all scram-sha-256' >> "$volume/new/pg_hba.conf"
  echo 'create database agentos;' | postgres --single -D "$volume/new" postgres > /dev/null
  mv "$volume/new" "$data"
fi
exec postgres -D "$data" -c listen_addresses='*' -c unix_socket_directories=/run/postgresql "$@"
