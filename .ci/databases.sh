# Starts and stops a PostgreSQL and a MariaDB of one's own, on loopback ports that nobody uses, with data in a temporary
# folder, in memory where there is room. Source it as root, then: start_databases; use_postgres or use_mariadb;
# stop_databases.
#
# Neither server waits for a disk: the tests kill our processes, and what those have committed is in the server's hands.
# Only a machine that loses power would lose it.

DATABASES_DIR=
POSTGRES_PORT=
MARIADB_PORT=

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

postgres_bin() {
  local folder
  folder=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
  if [ -n "$folder" ]; then echo "$folder"; else dirname "$(command -v initdb)"; fi
}

as_postgres() {
  # The working folder must be one that this user may enter.
  (cd / && setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/ "$@")
}

install_databases() {
  local packages=()
  { ls /usr/lib/postgresql/*/bin/initdb || command -v initdb; } >/dev/null 2>&1 || packages+=(postgresql)
  command -v mariadb-install-db >/dev/null || packages+=(mariadb-server)
  [ ${#packages[@]} -eq 0 ] && return
  apt-get update -q
  # The packages would start servers of their own; nothing here needs those.
  printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"
  rm -f /usr/sbin/policy-rc.d
}

start_postgres() {
  local bin data=$DATABASES_DIR/postgres
  bin=$(postgres_bin)
  install -d -o postgres -g postgres -m 700 "$data"
  as_postgres "$bin/initdb" -D "$data" -U strapi --auth=trust -E UTF8 --locale=C.UTF-8 >"$DATABASES_DIR/postgres-init.log" 2>&1
  POSTGRES_PORT=$(free_port)
  as_postgres "$bin/pg_ctl" -D "$data" -w -l "$data/server.log" \
    -o "-c listen_addresses=127.0.0.1 -c port=$POSTGRES_PORT -c unix_socket_directories=$data \
      -c fsync=off -c synchronous_commit=off -c full_page_writes=off" start >/dev/null
}

start_mariadb() {
  local data=$DATABASES_DIR/mariadb run=$DATABASES_DIR/mariadb-run
  install -d -o mysql -g mysql -m 700 "$data" "$run"
  mariadb-install-db --no-defaults --user=mysql --datadir="$data" --skip-test-db >"$DATABASES_DIR/mariadb-init.log" 2>&1
  MARIADB_PORT=$(free_port)
  "$(command -v mariadbd || echo /usr/sbin/mariadbd)" --no-defaults --user=mysql --datadir="$data" \
    --bind-address=127.0.0.1 --port="$MARIADB_PORT" --socket="$run/server.sock" --pid-file="$run/server.pid" \
    --character-set-server=utf8mb4 --innodb-flush-log-at-trx-commit=0 --skip-innodb-doublewrite \
    >"$DATABASES_DIR/mariadb.log" 2>&1 &
  local tries=0
  until mariadb --no-defaults --socket="$run/server.sock" -e 'select 1' >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 150 ] || { cat "$DATABASES_DIR/mariadb.log"; return 1; }
    sleep 0.2
  done
  mariadb --no-defaults --socket="$run/server.sock" \
    -e "CREATE USER strapi@'127.0.0.1' IDENTIFIED BY 'strapi'; GRANT ALL ON *.* TO strapi@'127.0.0.1'; CREATE USER strapi@localhost IDENTIFIED BY 'strapi'; GRANT ALL ON *.* TO strapi@localhost;"
}

# The folder of the machine's memory where it has 3 GB free, else the usual one.
roomy_folder() {
  local free
  free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1)
  if [ "${free:-0}" -gt 3000000 ]; then echo /dev/shm; else echo "${TMPDIR:-/tmp}"; fi
}

start_databases() {
  DATABASES_DIR=$(mktemp -d -p "$(roomy_folder)")
  chmod 755 "$DATABASES_DIR"
  start_postgres
  start_mariadb
}

# `use_postgres COMMAND …` runs the command with the environment that Strapi reads.
use_postgres() {
  env DATABASE_CLIENT=postgres DATABASE_HOST=127.0.0.1 DATABASE_PORT="$POSTGRES_PORT" \
    DATABASE_USERNAME=strapi DATABASE_PASSWORD=strapi "$@"
}

use_mariadb() {
  env DATABASE_CLIENT=mysql DATABASE_HOST=127.0.0.1 DATABASE_PORT="$MARIADB_PORT" \
    DATABASE_USERNAME=strapi DATABASE_PASSWORD=strapi "$@"
}

stop_databases() {
  [ -n "$DATABASES_DIR" ] || return 0
  as_postgres "$(postgres_bin)/pg_ctl" -D "$DATABASES_DIR/postgres" -m immediate stop >/dev/null 2>&1 || true
  if [ -f "$DATABASES_DIR/mariadb-run/server.pid" ]; then
    local pid
    pid=$(cat "$DATABASES_DIR/mariadb-run/server.pid")
    kill "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
  fi
  rm -rf "$DATABASES_DIR"
  DATABASES_DIR=
}
