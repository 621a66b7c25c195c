# PgBouncer in transaction mode on loopback, for tests. Source it after postgres.sh: pgbouncer_start DIR PORT POSTGRES_PORT, pgbouncer_stop DIR.
# It refuses to run as root, as PostgreSQL does.

pgbouncer_start() {
  local dir=$1 port=$2 postgres_port=$3
  cat >"$dir/pgbouncer.ini" <<INI
[databases]
* = host=127.0.0.1 port=$postgres_port
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $port
unix_socket_dir =
auth_type = trust
auth_file = $dir/users.txt
pool_mode = transaction
default_pool_size = 2
max_client_conn = 200
ignore_startup_parameters = extra_float_digits
logfile = $dir/pgbouncer.log
pidfile = $dir/pgbouncer.pid
INI
  echo '"kk_app" ""' >"$dir/users.txt"
  [ "$(id -u)" != 0 ] || chown postgres "$dir/pgbouncer.ini" "$dir/users.txt"
  as_postgres /usr/sbin/pgbouncer -q -d "$dir/pgbouncer.ini"
}

pgbouncer_stop() { [ ! -s "$1/pgbouncer.pid" ] || kill "$(cat "$1/pgbouncer.pid")" 2>/dev/null || true; }
