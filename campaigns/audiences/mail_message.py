"""The message of an e-mail for a mail service: HTML and plain text with the service's own merge tags.

Nobody is in these files: the service fills in each person's words from the list that goes along. Nothing in them is
fetched from elsewhere; a picture lies beside them.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from campaigns.audiences.audience import Audience
from campaigns.audiences.messages import said_to_all
from campaigns.audiences.picture import picture_of
from campaigns.audiences.platform_spec import FileSpec, PlatformSpec
from campaigns.promotions.markup import Say, html_of, plain_of
from campaigns.promotions.parts import Message
from campaigns.promotions.wording import FIELD, FIELDS, fields_in
from campaigns.shop.shop import Shop
from geo.texts import tr
from resources import resource


def mail_files(shop: Shop, audience: Audience, spec: PlatformSpec) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The files of the promotion's e-mail by name, and notes for the receipt; none where it has no such message.

    A message with a field the service's list has not is left out, and said. Raises Refused for a picture that is
    not there.
    """
    messages = [message for message in audience.promotion.messages if message.channel == "email"]
    made: dict[str, bytes] = {}
    notes: list[str] = []
    for file in spec.of_kind("message"):
        for message in messages:
            if missing := _missing(shop, audience, file, message):
                notes.append(_left_out(spec, missing))
                continue
            picture = picture_of(shop, message)
            ending = f"-{message.variant.lower()}" if len(messages) > 1 else ""
            names = {name: f"{spec.name}-{name.replace('.', f'{ending}.')}" for name in picture}
            made[file.name.replace(".", f"{ending}.")] = _written(shop, audience, file, message, [*names.values()])
            made.update({names[name]: data for name, data in picture.items()})
        if messages and not notes and "say" in file.options:
            notes.append(tr(str(file.options["say"])))
    return made, tuple(dict.fromkeys(notes))


def page(subject: str, body: str, language: str, pictures: list[str]) -> str:
    """A whole HTML page for mail programs: one narrow column, styles in the page, nothing from elsewhere."""
    text = resource("templates", "email.html").read_text("utf-8")
    above = "".join(f'<img src="{escape(name)}" alt="" width="560">' for name in pictures)
    parts = {"LANGUAGE": escape(language), "SUBJECT": subject, "PICTURE": above, "BODY": body}
    for name, says in parts.items():
        text = text.replace(f"<!--{name}-->", says)
    return text


def _written(shop: Shop, audience: Audience, file: FileSpec, message: Message, pictures: list[str]) -> bytes:
    values = said_to_all(shop, audience.promotion)
    if file.form == "mail-text":
        say = _tags(file, values, html=False)
        lines = (message.subject, "", plain_of(message.text), "")
        return FIELD.sub(lambda found: say(found[1].strip(), found[2]), "\n".join(lines)).encode("utf-8")
    say = _tags(file, values, html=True)
    subject = html_of_line(message.subject, say)
    body = html_of(message.text, say) + _code_box(message, say)
    return page(subject, body, shop.settings.language, pictures).encode("utf-8")


def _code_box(message: Message, say: Say) -> str:
    """The code once more, large enough to show at the till; nothing where the message has none."""
    has_code = "code" in fields_in(message.text)
    return f'\n<p class="code">{say("code", None)}</p>' if has_code else ""


def html_of_line(text: str, say: Say) -> str:
    """A line without markup as HTML, its fields said by `say`."""
    words, at = [], 0
    for found in FIELD.finditer(text):
        words += [escape(text[at : found.start()]), say(found[1].strip(), found[2])]
        at = found.end()
    return "".join((*words, escape(text[at:])))


def _tags(file: FileSpec, values: Mapping[str, str], *, html: bool) -> Say:
    """How a field is said to the service: what is the same for everybody at once, else by its tag."""

    def say(field: str, fallback: str | None) -> str:
        if field not in file.options["tags"]:
            value = values[field].strip() or fallback or ""
            return escape(value) if html else value
        how = file.options["say_or" if fallback else "say_field"]
        quoted = (fallback or "").replace('"', "”").replace("'", "’")  # it stands between quotes there
        tag = str(file.options["tags"][field])
        return str(how).replace("<tag>", tag).replace("<else>", escape(quoted) if html else quoted)

    return say


def _missing(shop: Shop, audience: Audience, file: FileSpec, message: Message) -> list[str]:
    known = {*file.options["tags"], *said_to_all(shop, audience.promotion)}
    return [name for name in fields_in(f"{message.subject} {message.text}") if name not in known]


def _left_out(spec: PlatformSpec, missing: list[str]) -> str:
    fields = ", ".join(tr(FIELDS[name]) for name in missing)
    says = tr("The message itself is not among the files: the list for {title} has no {fields}.")
    return says.format(title=spec.title, fields=fields)
