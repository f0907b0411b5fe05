"""A real nginx in front of servers of a test."""

from __future__ import annotations

import shutil
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.processes import free_port

PROGRAM = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
CONFIG = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log error;
events {{ worker_connections 9000; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {http}
    server {{
        listen 127.0.0.1:{port};
        {server}
    }}
}}
"""

PASSED_ON = """
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $connection_upgrade;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
"""
UPGRADE = "map $http_upgrade $connection_upgrade { default upgrade; '' close; }"


def location(path: str, server: str, *, taken_off: bool, more: str = "") -> str:
    """Passes what is below `path` on to a server."""
    return f"location {path}/ {{ proxy_pass {server}{'/' if taken_off else ''}; {more} {PASSED_ON} }}"


@contextmanager
def nginx(folder: Path, server: str, http: str = UPGRADE) -> Iterator[str]:
    """Runs nginx with what belongs into its `server` and its `http` block; yields its address."""
    if PROGRAM is None:
        pytest.skip("nginx is not installed: sh tests/system_packages.sh")
    port = free_port()
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "nginx.conf"
    config.write_text(CONFIG.format(folder=folder, port=port, server=server, http=http))
    # A pipe that nobody reads would stop it, as soon as enough has gone wrong behind it.
    process = subprocess.Popen([PROGRAM, "-p", folder, "-c", config], stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(200):
            if process.poll() is not None:
                raise AssertionError(f"nginx ended: {(folder / 'error.log').read_text()}")
            try:
                urllib.request.urlopen(url, timeout=5).close()
            except urllib.error.HTTPError:
                break  # it answers
            except OSError:
                time.sleep(0.02)
            else:
                break
        yield url
    finally:
        process.terminate()
        process.wait(timeout=10)
