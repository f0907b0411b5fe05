"""What is kept of a session in Redis: who serves it, who may take it up, and its store.

A record is one hash. Whoever takes a session over counts its epoch up in the same step; what an earlier owner writes
after that is refused.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from flet.engine.session.request import user_name

WRITE = """
local at = redis.call('HMGET', KEYS[1], 'owner', 'epoch')
if at[1] and (at[1] ~= ARGV[1] or at[2] ~= ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'epoch', ARGV[2], 'secrets', ARGV[4], 'user', ARGV[5])
if ARGV[7] ~= '' then redis.call('HSET', KEYS[1], 'store', ARGV[7]) end
if ARGV[6] == '1' then redis.call('HSET', KEYS[1], 'owner', '') end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
"""
"""Arguments: owner, epoch, time to live, secrets, user, whether it is given up, store or nothing."""

CLAIM = """
local at = redis.call('HMGET', KEYS[1], 'owner', 'store')
if at[1] ~= ARGV[1] then return false end
local epoch = redis.call('HINCRBY', KEYS[1], 'epoch', 1)
redis.call('HSET', KEYS[1], 'owner', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return {epoch, at[2] or ''}
"""
"""Arguments: who has it now, who takes it, time to live."""

FORGET = """
local at = redis.call('HMGET', KEYS[1], 'owner', 'epoch')
if at[1] == ARGV[1] and at[2] == ARGV[2] then return redis.call('DEL', KEYS[1]) end
return 0
"""
"""Arguments: owner, epoch."""


def key_of(prefix: str, session_id: str) -> str:
    """Return where the record of a session is; whoever reads it there does not learn the id."""
    return f"{prefix}:session:{hashlib.sha256(session_id.encode()).hexdigest()[:40]}"


def hashed(secret: str | None) -> str:
    """Return what stands for the secret of a browser; nothing for one that keeps none."""
    return hashlib.sha256(f"session {secret}".encode()).hexdigest()[:40] if secret is not None else ""


def may_take(secrets: bytes | None, user: bytes | None, secret: str | None, asking: Any) -> bool:
    """Say whether a browser that shows a secret may take a session up for a user of the site."""
    known = (secrets or b"").decode().split()
    if known and not any(hmac.compare_digest(one, hashed(secret)) for one in known):
        return False
    name = user_name(asking)
    return name is not None and (user or b"").decode() == name
