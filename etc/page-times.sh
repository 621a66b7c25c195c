#!/usr/bin/env bash
# Server time of pages in ms, 50th and 95th of 40 requests: ./etc/page-times.sh USER PATH ... (a running demo on port 5080)
set -euo pipefail
address=${KK_ADDRESS:-http://localhost:5080} user=${1:?usage: etc/page-times.sh USER PATH ...}
shift
jar=$(mktemp)
trap 'rm -f "$jar"' EXIT
token=$(curl -fsS -c "$jar" "$address/login" | sed -n 's/.*name="__RequestVerificationToken" value="\([^"]*\)".*/\1/p' | head -n 1)
curl -fsS -o /dev/null -b "$jar" -c "$jar" "$address/account/login" --data-urlencode "userName=$user" \
  --data-urlencode "password=${KK_PASSWORD:-demo-pohon-ulin-tinggi}" --data-urlencode "__RequestVerificationToken=$token"
for path in "$@"; do
  for _ in $(seq 45); do curl -fsS -o /dev/null -b "$jar" -w '%{time_starttransfer} %{time_total}\n' "$address$path"; done |
    tail -n 40 | awk '{print $2 * 1000}' | sort -n | awk -v p="$path" '{a[NR]=$1} END {printf "%-40s p50 %6.1f ms  p95 %6.1f ms\n", p, a[int(NR*.5)], a[int(NR*.95)]}'
done
