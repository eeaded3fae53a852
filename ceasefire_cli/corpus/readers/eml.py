"""E-mail: newsletters and press releases saved as .eml. Standard library only, unless a mail is HTML alone."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from ceasefire_cli.corpus.decode import LIMIT, decode
from ceasefire_cli.corpus.document import Document, Unreadable
from ceasefire_cli.corpus.readers import html
from ceasefire_cli.corpus.readers.extra import checked, titled

if TYPE_CHECKING:
    from email.message import EmailMessage


def read(raw: bytes) -> Document:
    """The mail's plain text (else its HTML part's) under its subject; sent when is published when."""
    if len(raw) > LIMIT:
        raise Unreadable("too large", "split it")
    try:
        mail = message_from_bytes(raw, policy=default)
        subject, sender = _header(mail, "subject"), _header(mail, "from")
        part = mail.get_body(("plain", "html"))
        payload = part.get_payload(decode=True) if part else b""
        page = part is not None and part.get_content_type() == "text/html"
        charset = (part.get_content_charset() if part else None) or ""
    except Exception as error:  # a damaged mail fails in every way there is
        raise Unreadable(f"broken e-mail ({type(error).__name__})", "save its text instead") from error
    if not isinstance(payload, bytes) or not payload.strip():
        raise Unreadable("no text in this e-mail", "save its text instead")
    body = html.read(payload).text if page else _text(payload, charset)
    name = sender.split("<")[0].strip(' "') or sender.strip("<> ")
    return Document(
        titled(subject, checked(body, "e-mail", "leave it out")), title=subject, author=name, date=_sent(mail)
    )


def _header(mail: EmailMessage, name: str) -> str:
    return " ".join(str(mail.get(name, "")).split())


def _text(payload: bytes, charset: str) -> str:
    try:
        return payload.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return decode(payload).text


def _sent(mail: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(str(mail.get("date", ""))).date().isoformat()
    except (TypeError, ValueError, IndexError):
        return ""
