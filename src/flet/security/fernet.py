"""Encryption with Fernet: AES-128 in CBC mode, signed with HMAC-SHA256."""

from base64 import urlsafe_b64decode, urlsafe_b64encode

from flet.security.password_key import SALT_BYTES, key_of, missing_package, new_salt

try:
    from cryptography.fernet import Fernet
except ImportError as error:
    raise missing_package(error) from error


def encrypt(plain_text: str, secret_key: str) -> str:
    """Encrypt a text with a password.

    Takes a good part of a second, so that passwords cannot be guessed fast. The same text gives another result each
    time.

    Args:
        plain_text: what to encrypt, of any length.
        secret_key: the password; `decrypt` needs it.
    """
    salt = new_salt()
    token = Fernet(key_of(secret_key, salt)).encrypt(plain_text.encode())
    return urlsafe_b64encode(salt + token).decode()


def decrypt(encrypted_data: str, secret_key: str) -> str:
    """Decrypt what `encrypt` returned.

    Raises:
        cryptography.fernet.InvalidToken: the password is another one, or the data was changed.
        ValueError: the data is not base64.
    """
    data = urlsafe_b64decode(encrypted_data)
    return Fernet(key_of(secret_key, data[:SALT_BYTES])).decrypt(data[SALT_BYTES:]).decode()
