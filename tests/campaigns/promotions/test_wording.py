"""What people read: fields filled in, fallbacks, and what is noticed before a message leaves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.errors import UserError
from campaigns.promotions.wording import (
    FIELDS,
    Rendered,
    check_rendered,
    check_template,
    fields_in,
    is_fine,
    render,
    render_all,
    sms_length,
    spoken_name,
    spoken_whole,
)


def test_a_field_is_filled_in_or_gives_way_to_its_fallback() -> None:
    assert render("{first_name|Hello}, exams?", {"first_name": "Lena"}).text == "Lena, exams?"
    assert render("{first_name|Hello}, exams?", {"first_name": " "}).text == "Hello, exams?"
    assert render("{first_name|}Hi", {}).text == "Hi"


def test_an_empty_field_without_a_fallback_is_told() -> None:
    rendered = render("Hi {first_name}, {first_name}: {code}", {"code": "X"})
    assert (rendered.text, rendered.empty) == ("Hi , : X", ("first_name",))


def test_a_value_is_never_read_as_a_field() -> None:
    assert render("{name}", {"name": "{code}", "code": "X"}).text == "{code}"


def test_unknown_fields_are_named_with_the_nearest() -> None:
    with pytest.raises(UserError, match=r"\{frist_name\} that does not exist\. Did you mean \{first_name\}"):
        check_template("Hi {frist_name}", "The text")


@pytest.mark.parametrize("text", ["Hi {", "Hi }", "{{name}}", "{name|{x}}", "{}"])
def test_brackets_that_are_no_fields_are_refused(text: str) -> None:
    with pytest.raises(UserError):
        check_template(text, "The text")


def test_names_nobody_is_greeted_with_are_left_out() -> None:
    for name in ("Lena", "Jean-Luc", "O’Neil", "Zoë", "Anna Maria", "李", "שרה"):
        assert spoken_name(name) == (name if len(name) > 1 else "")
    for odd in ("", "J.", "n/a", "TEST", "=cmd()", "+1 555", "@home", "<b>Bo</b>", "info", "x" * 40, "12"):
        assert spoken_name(odd) == ""
    assert spoken_name("  LENA ") == "Lena"


def test_whole_names_and_companies_are_said_unless_they_are_odd() -> None:
    for name in ("Anna Lee", "O’Neill", "Łucja van der Berg", "Studio 54", "Müller & Co.", "王", "שרה כהן", "Bo"):
        assert spoken_whole(f" {name} ") == name
    for odd in ("", "J", "n/a", "TEST", "12345", "7 7 7 7 Li", "+1 604-555-0199 Harper", "-2+3 Minus", "=SUM(AA)",
                "<b>Bo</b>", "a@b.example"):  # fmt: skip
        assert spoken_whole(odd) == ""


@pytest.mark.parametrize(
    ("text", "parts", "plain"),
    [
        ("a" * 160, 1, True),
        ("a" * 161, 2, True),
        ("€" * 80, 1, True),
        ("€" * 81, 2, True),
        ("é" * 160, 1, True),
        ("ê" * 70, 1, False),
        ("ê" * 71, 2, False),
        ("😀" * 35, 1, False),
        ("😀" * 36, 2, False),
        ("a" * 306, 2, True),
        ("a" * 307, 3, True),
        ("€" * 80, 1, True),
        ("€" * 152, 2, True),
        ("€" * 153, 3, True),  # a sign of two places is not cut in two: 76 a message
        ("😀" * 35, 1, False),
        ("😀" * 66, 2, False),
        ("😀" * 67, 3, False),
        ("", 1, True),
    ],
)
def test_text_messages_are_counted_as_the_network_counts_them(text: str, parts: int, plain: bool) -> None:
    length = sms_length(text)
    assert (length.parts, length.plain) == (parts, plain)


def test_a_message_of_many_pictures_is_not_sure_to_fit() -> None:
    text = render("😀" * 100, {})
    assert sms_length(text.text).parts == 4
    assert not is_fine("sms", render("", {}), text)


def remarks(channel: str, text: str, subject: str = "Hello") -> list[str]:
    return [remark.says for remark in check_rendered(channel, render(subject, {}), render(text, {}))]


def test_what_is_wrong_with_a_message_is_told_before_it_leaves() -> None:
    assert remarks("email", "All is well, see https://shop.example/offer.") == []
    assert remarks("email", "{code}") == ["Code is empty.", "The message has no text."]
    assert remarks("email", "Hi", subject="") == ["The e-mail has no subject."]
    assert "will be cut off" in remarks("email", "Hi", subject="x" * 90)[0]
    assert "4 text messages" in remarks("sms", "x" * 500)[0]


@pytest.mark.parametrize(
    "link", ["http:/shop.example", "https://", "https://shop", "htp://shop.example", "www.", "http://a..b"]
)
def test_broken_links_are_noticed(link: str) -> None:
    assert remarks("email", f"Look at {link} now") == [f"The link {link.rstrip('.')} does not work."] or "." in link[-1]


@given(st.text(max_size=80))
def test_any_text_is_a_template_or_a_sentence(text: str) -> None:
    try:
        check_template(text, "The text")
    except UserError:
        return
    assert set(fields_in(text)) <= set(FIELDS)
    assert render(text, dict.fromkeys(FIELDS, "x")).empty == ()


def test_a_code_that_happens_to_spell_http_is_no_link() -> None:
    assert remarks("email", "Show EXAM-HTTP4 at the till.") == []
    assert remarks("email", "See http//shop.example") == ["The link http//shop.example does not work."]


@given(
    st.sampled_from(["email", "sms", "post"]),
    st.text("ab €é\t😀", max_size=4),
    st.text("ab €é.:/w\n😀", max_size=110) | st.just("See www.x"),
    st.booleans(),
)
def test_what_is_fine_at_a_glance_is_fine_at_a_close_look(channel: str, subject: str, body: str, empty: bool) -> None:
    about, text = Rendered(subject, ()), Rendered(body, ("code",) if empty else ())
    if is_fine(channel, about, text):
        assert not [remark for remark in check_rendered(channel, about, text) if remark.stops]


def test_many_people_are_written_to_as_each_of_them_would_be() -> None:
    text = "Dear {first_name}{last_name|}, {code|no code}: {area}"
    people = [{"first_name": "Zoé", "code": "A1 ", "area": "Mill"}, {"last_name": "Łącka"}, {"first_name": " "}]
    columns = {name: [one.get(name, "") for one in people] for name in ("first_name", "last_name", "code", "area")}
    assert render_all(text, columns, len(people)) == [render(text, one) for one in people]
    assert render(text, people[2]) == Rendered("Dear , no code: ", ("first_name", "area"))
