# A PostgreSQL cluster of its own on loopback, for tests. Source it; then: postgres_start DIR PORT, postgres_stop DIR.
# initdb and postgres refuse to run as root, so root hands both to the user that Debian's package made.

postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

postgres_start() {
  local dir=$1 port=$2 bin
  bin=$(postgres_bin)
  mkdir -p "$dir"
  [ "$(id -u)" != 0 ] || chown postgres "$dir"
  as_postgres "$bin/initdb" -D "$dir/data" -U kk_test -A trust --encoding=UTF8 --locale=C.UTF-8 >"$dir.initdb.log"
  # The cluster is thrown away, so it need not survive a power cut.
  as_postgres "$bin/pg_ctl" -D "$dir/data" -w -l "$dir/postgres.log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$dir -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200" start >/dev/null
}

postgres_stop() { as_postgres "$(postgres_bin)/pg_ctl" -D "$1/data" -m immediate stop >/dev/null 2>&1 || true; }

free_port() { local p; while :; do p=$((20000 + RANDOM % 20000)); (exec 3<>"/dev/tcp/127.0.0.1/$p") 2>/dev/null || { echo "$p"; return; }; done; }
