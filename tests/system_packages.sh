# Installs the programs that tests start and that pip and npm do not bring: browsers, Redis, nginx, HAProxy, Caddy and
# libfaketime.
set -eu

missing=""
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ||
    missing="$missing chromium"
command -v redis-server >/dev/null || command -v valkey-server >/dev/null || missing="$missing redis-server"
command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || missing="$missing nginx-light"
command -v haproxy >/dev/null || [ -x /usr/sbin/haproxy ] || missing="$missing haproxy"
command -v caddy >/dev/null || missing="$missing caddy"
[ -n "$(find /usr/lib -name libfaketime.so.1 2>/dev/null)" ] || missing="$missing libfaketime"
firefox=""
command -v firefox-esr >/dev/null || command -v firefox >/dev/null || firefox=firefox-esr
[ -n "$missing$firefox" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "Not found:$missing $firefox. Tests that need them are skipped; install them with your system's package manager." >&2
    exit 0
fi
if [ "$(id -u)" = 0 ]; then
    sudo=""
elif sudo -n true 2>/dev/null; then
    sudo="sudo -n"
else
    echo "Not found:$missing $firefox. Tests that need them are skipped; install them with: sudo apt-get install$missing $firefox" >&2
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -q
# shellcheck disable=SC2086
[ -z "$missing" ] || $sudo apt-get install -q -y --no-install-recommends $missing
# Not every distribution has it under this name.
[ -z "$firefox" ] || $sudo apt-get install -q -y --no-install-recommends $firefox ||
    echo "Firefox cannot be installed; its test is skipped." >&2
