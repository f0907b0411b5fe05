"""A key made of a password, so slowly that guessing passwords is not worth it."""

import hashlib
import os
from base64 import urlsafe_b64encode

SALT_BYTES = 16
_ITERATIONS = 600_000


def new_salt() -> bytes:
    """Return what makes the keys of two texts differ although the password is the same."""
    return os.urandom(SALT_BYTES)


def key_of(secret_key: str, salt: bytes) -> bytes:
    """Return a key of 32 bytes in base64; takes a good part of a second."""
    return urlsafe_b64encode(hashlib.pbkdf2_hmac("sha256", secret_key.encode(), salt, _ITERATIONS, 32))


def missing_package(error: ImportError) -> ImportError:
    """Return what to tell who has not installed the package that encrypts."""
    return ImportError(
        'flet.security needs the "cryptography" package: pip install "fletching[security]"', name=error.name
    )
