"""Who reads the HTML of a page instead of running it."""

import re
from urllib.parse import unquote_plus

__all__ = ["READABLE", "asks_readable", "reads_html", "without_readable"]

READABLE = "_readable"
"""The parameter with which a browser that runs no scripts asks for the readable page."""

# To take a person for one of them does no harm: the page still starts the client.
READERS = re.compile(
    # Cubot makes telephones
    r"(?<!cu)bot\b|bot_|crawl|spider|slurp|archiver|scraper|preview|validator"
    # what fetches a page to show its title, or for an assistant to read
    r"|facebookexternalhit|facebookcatalog|meta-external|whatsapp|embedly|pinterest|vkshare|skypeuripreview"
    r"|mastodon|bluesky|iframely|flipboard|tumblr|snapchat|google-|googleother|feedfetcher|mediapartners"
    r"|apple-pubsub|ia_archiver|baidu|yandex|chatgpt-user|claude-|anthropic|perplexity|cohere-ai|diffbot"
    r"|bytespider|ahrefs|semrush|screaming frog|sitebulb|lumar"
    # what fetches a page for somebody at a terminal
    r"|^curl/|^wget/|^httpie/"
    # browsers of text
    r"|lynx/|links \(|elinks|w3m/|^emacs-w3m|netsurf|dillo",
    re.IGNORECASE,
)


def reads_html(user_agent: str) -> bool:
    """Say whether a program of this name is known to read pages without running their scripts, or badly."""
    return READERS.search(user_agent) is not None


def asks_readable(query: str) -> bool:
    """Say whether a query string asks for the readable page."""
    return query != without_readable(query)


def without_readable(query: str) -> str:
    """Return a query string as the program should see it."""
    parts = query.split("&")
    return "&".join(part for part in parts if unquote_plus(part.partition("=")[0]) != READABLE)
