# The proof at scale: scale FAMILIES [sqlite]. Source it after packages.sh and postgres.sh. Everything it makes lies in a temporary directory on
# loopback and is removed. Sizes follow the argument, so that a quick run is possible; figures of a small run say nothing about a large one.

scale_dir="" scale_webs=()

scale_end() {
  local web
  for web in "${scale_webs[@]}"; do kill "$web" 2>/dev/null || true; done
  wait 2>/dev/null || true
  [ ! -d "$scale_dir/pg" ] || postgres_stop "$scale_dir/pg"
  rm -rf "$scale_dir"
}

scale_psql() { "$(postgres_bin)/psql" -h 127.0.0.1 -p "$scale_port" -U kk_test -v ON_ERROR_STOP=1 -qAt "$@"; }

scale_migrator() { dotnet "$scale_dir/migrator/KK.Saas.DbMigrator.dll" "$@"; }

# Options that name a database: NAME ROLE
scale_database() {
  if [ "$scale_kind" = sqlite ]; then echo "--sqlite" "$scale_dir/$1.db"
  else echo "--postgres" "Host=127.0.0.1;Port=$scale_port;Username=$2;Database=$1;Command Timeout=600"; fi
}

# Makes and fills a database: NAME FAMILIES
scale_fill() {
  local owner app
  mapfile -t owner < <(scale_database "$1" kk_test | sed 's/ /\n/'); mapfile -t app < <(scale_database "$1" kk_app | sed 's/ /\n/')
  [ "$scale_kind" = sqlite ] || scale_psql -d postgres -c "CREATE DATABASE $1"
  scale_migrator migrate "${owner[@]}" >/dev/null 2>&1
  scale_migrator seed "${app[@]}" >/dev/null
  scale_migrator seed-demo --families 400 "${app[@]}"
  scale_migrator seed-scale --families "$2" "${app[@]}" | tail -n 1
  [ "$scale_kind" = sqlite ] || scale_psql -d "$1" -c 'VACUUM ANALYZE'
}

# Serves a database: NAME PORT
scale_serve() {
  local provider=PostgreSql connection
  connection=$(scale_database "$1" kk_app | sed 's/^[^ ]* //')
  [ "$scale_kind" != sqlite ] || { provider=Sqlite; connection="Data Source=$connection"; }
  (cd "$scale_dir/web" && Database__Provider=$provider Database__ConnectionString=$connection Database__ReaderConnectionString=${connection/kk_app/kk_host_reader} exec dotnet KK.Saas.Web.dll --urls "http://127.0.0.1:$2" >"$scale_dir/$1.log" 2>&1) &
  scale_webs+=($!)
  for _ in $(seq 120); do curl -fsS -o /dev/null "http://127.0.0.1:$2/login" 2>/dev/null && return; sleep 0.5; done
  tail "$scale_dir/$1.log"; return 1
}

# What a rebuild of all sums costs beside the plainest statement that adds up the same facts: one GROUP BY, in psql.
scale_rebuild() {
  local app rebuild bare sums=""
  mapfile -t app < <(scale_database kk_full kk_app | sed 's/ /\n/')
  rebuild=$(scale_migrator rebuild-sums "${app[@]}" | tail -n 1 | sed 's/.* after \([0-9.]*\) s$/\1/')
  for i in $(seq 0 23); do sums+=", sum((applicable_mask >> $i) & 1), sum((met_mask >> $i) & 1)"; done
  bare=$(scale_psql -d kk_full -c '\timing on' -c "SELECT count(*) FROM (SELECT tenant_id, period, region, groups, outcome, count(*), sum(index_ten_thousandths)$sums FROM family_facts GROUP BY 1, 2, 3, 4, 5) AS g" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p')
  awk -v r="$rebuild" -v b="$bare" 'BEGIN { b /= 1000; printf "rebuild of all sums %.1f s, bare GROUP BY %.1f s, %.1f times (aim 2) %s\n", r, b, r / b, r <= 2 * b ? "pass" : "FAIL" }'
}

scale() {
  local families=$1 city=63.71 users=(banjarmasin.admin banjarbaru.kader provinsi.admin) bad=0 tenth full calls
  scale_kind=${2:-postgresql}
  [ "$scale_kind" != sqlite ] || { city=63.72; users=(banjarbaru.admin banjarbaru.kader); }
  scale_dir=$(mktemp -d /tmp/kk-scale-XXXXXX); trap scale_end EXIT
  chmod 755 "$scale_dir"
  export ASPNETCORE_ENVIRONMENT=Demo DOTNET_ENVIRONMENT=Demo Security__SecureCookies=false
  PersonalData__MasterKey=$(head -c 32 /dev/urandom | base64); export PersonalData__MasterKey
  for program in Web DbMigrator; do dotnet publish "host/KK.Saas.$program" -c Release -o "$scale_dir/$(echo "${program#Db}" | tr '[:upper:]' '[:lower:]')" -v quiet -clp:ErrorsOnly -p:UseSharedCompilation=true; done
  dotnet build test/KK.Saas.Benchmarks -c Release -v quiet -clp:ErrorsOnly -p:UseSharedCompilation=true
  proof() { dotnet exec test/KK.Saas.Benchmarks/bin/Release/net10.0/KK.Saas.Benchmarks.dll "$@" || bad=1; }
  if [ "$scale_kind" != sqlite ]; then
    need "/usr/lib/postgresql/*/bin/initdb" postgresql
    scale_port=$(free_port); postgres_start "$scale_dir/pg" "$scale_port"
    scale_psql -d postgres -c 'CREATE ROLE kk_app LOGIN' -c 'CREATE ROLE kk_host_reader LOGIN'
  fi

  scale_fill kk_tenth $((families / 10)); scale_fill kk_full "$families"
  echo "load before measuring: $(cut -d' ' -f1-3 /proc/loadavg)"
  [ "$scale_kind" = sqlite ] || scale_rebuild
  mapfile -t calls < <(scale_database kk_full kk_app | sed 's/ /\n/')
  proof scale-calls "$city" "${calls[@]}"
  tenth=$(free_port); scale_serve kk_tenth "$tenth"; full=$(free_port); scale_serve kk_full "$full"
  proof scale-pages "http://127.0.0.1:$tenth" "http://127.0.0.1:$full" "${users[@]}"
  proof scale-fresh "http://127.0.0.1:$full" banjarbaru.kader banjarbaru.admin /kelurahan/63.72.03.1003
  proof scale-readers "http://127.0.0.1:$full" 200 "${users[@]}"
  echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
  return $bad
}
