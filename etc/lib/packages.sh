# Installs what a fresh Debian machine lacks. Source it; then: need COMMAND-OR-FILE PACKAGE...

need() {
  local what=$1; shift
  if command -v "$what" >/dev/null 2>&1 || compgen -G "$what" >/dev/null; then return; fi
  local sudo=""; [ "$(id -u)" = 0 ] || sudo="sudo"
  echo "Installing $*"
  if [ -z "${KK_APT_UPDATED:-}" ]; then $sudo apt-get update -qq; KK_APT_UPDATED=1; fi
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$@" >/dev/null
}
