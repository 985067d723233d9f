#!/bin/sh
# Starts PostgreSQL and Redis on loopback, unprivileged, in a folder of their own, for the tests of redflag/store and
# redflag/queue. What is not installed is taken from Debian's packages: PostgreSQL by apt (as root only), Redis by
# unpacking its packages beside the data. Prints shell lines for the caller:
#
#   eval "$(scripts/ci-services.sh start)"    # sets REDFLAG_TEST_POSTGRES_URL, REDFLAG_TEST_REDIS_URL
#   scripts/ci-services.sh stop               # stops both and removes the folder
#
# A service that cannot be had is left out with a line on stderr; the tests then say what they skipped.
set -eu

dir="${REDFLAG_SERVICES_DIR:-${TMPDIR:-/var/tmp}/redflag-services-$(id -u)}"
pg_port="${REDFLAG_PG_PORT:-54329}"
redis_port="${REDFLAG_REDIS_PORT:-63799}"

say() { echo "ci-services: $*" >&2; }

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# A fresh machine has no package lists yet; they are fetched only where the first try fails.
with_lists() {
  "$@" || { [ "$(id -u)" = 0 ] && apt-get update -qq >&2 && "$@"; }
}

# A process that was asked to end may still be writing: wait for it, 10 s at most, then insist.
wait_for_end() {
  tries=0
  while kill -0 "$1" 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -le 100 ] || { kill -9 "$1" 2>/dev/null || true; sleep 0.2; return 0; }
    sleep 0.1
  done
}

find_pg_bin() {
  for candidate in /usr/lib/postgresql/*/bin; do
    [ -x "$candidate/initdb" ] && pg_bin="$candidate"
  done
  [ -n "${pg_bin:-}" ]
}

start_postgres() {
  if ! find_pg_bin; then
    if [ "$(id -u)" = 0 ]; then
      with_lists apt-get install -y --no-install-recommends postgresql >&2 || true
    fi
    find_pg_bin || { say 'no PostgreSQL binaries found; its tests will be skipped'; return 0; }
  fi
  mkdir -p "$dir/pg"
  [ "$(id -u)" = 0 ] && chown -R postgres "$dir/pg"
  if [ ! -f "$dir/pg/data/PG_VERSION" ]; then
    as_postgres "$pg_bin/initdb" -D "$dir/pg/data" -U redflag -A trust -E UTF8 --locale=C >"$dir/initdb.log" 2>&1
  fi
  as_postgres "$pg_bin/pg_ctl" -D "$dir/pg/data" status >/dev/null 2>&1 || \
    as_postgres "$pg_bin/pg_ctl" -D "$dir/pg/data" -w -l "$dir/pg/server.log" \
      -o "-p $pg_port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60" \
      start >&2 || { say "PostgreSQL did not start, see $dir/pg/server.log"; return 0; }
  echo "export REDFLAG_TEST_POSTGRES_URL=postgres://redflag@127.0.0.1:$pg_port/postgres"
}

find_redis() {
  redis_bin="$(command -v redis-server || true)"
  if [ -z "$redis_bin" ] && [ -x "$dir/debs/root/usr/bin/redis-check-rdb" ]; then
    redis_bin="$dir/debs/root/usr/bin/redis-check-rdb" # redis-server is a link to it
  fi
  [ -n "$redis_bin" ]
}

unpack_redis() {
  mkdir -p "$dir/debs/root"
  (
    cd "$dir/debs"
    with_lists apt-get download redis-server redis-tools libjemalloc2 liblzf1 libatomic1 >&2
    for deb in *.deb; do dpkg -x "$deb" root; done
  ) || true
}

start_redis() {
  find_redis || unpack_redis
  find_redis || { say 'no redis-server found; its tests will be skipped'; return 0; }
  mkdir -p "$dir/redis"
  ln -sf "$redis_bin" "$dir/redis/redis-server"
  libs="$(find "$dir/debs/root/usr/lib" -mindepth 1 -maxdepth 1 -type d 2>/dev/null | tr '\n' ':' || true)"
  LD_LIBRARY_PATH="$libs${LD_LIBRARY_PATH:-}" "$dir/redis/redis-server" --port "$redis_port" --bind 127.0.0.1 \
    --dir "$dir/redis" --appendonly yes --appendfsync everysec --maxmemory-policy noeviction \
    --daemonize yes --pidfile "$dir/redis/pid" --logfile "$dir/redis/server.log" >&2 \
    || { say 'Redis did not start'; return 0; }
  tries=0
  while [ ! -s "$dir/redis/pid" ] && [ "$tries" -lt 50 ]; do
    tries=$((tries + 1))
    sleep 0.1
  done
  echo "export REDFLAG_TEST_REDIS_URL=redis://127.0.0.1:$redis_port"
  echo "export REDFLAG_TEST_REDIS_SERVER=$dir/redis/redis-server"
  echo "export REDFLAG_TEST_REDIS_LIBS=$libs"
}

stop() {
  if find_pg_bin && [ -f "$dir/pg/data/postmaster.pid" ]; then
    as_postgres "$pg_bin/pg_ctl" -D "$dir/pg/data" -m fast -w stop >&2 || true
  fi
  if [ -f "$dir/redis/pid" ]; then
    redis_pid="$(cat "$dir/redis/pid")"
    kill "$redis_pid" 2>/dev/null || true
    wait_for_end "$redis_pid"
  fi
  rm -rf "$dir"
}

case "${1:-}" in
  start) mkdir -p "$dir"; chmod 755 "$dir"; start_postgres; start_redis ;;
  stop) stop ;;
  *) say 'usage: ci-services.sh start|stop'; exit 2 ;;
esac
