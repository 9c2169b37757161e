"""The markup of an e-mail: few signs, always well-formed HTML, nothing of a person read as markup."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.promotions.markup import html_of, plain_of
from campaigns.promotions.wording import render

SIGNS = st.text(st.sampled_from("ab *_#-[](){}|<>&\"'\n:/.h1"), max_size=60)
VALUES = {"first_name": "<b>*Anna*</b>", "code": "EXAM-7K4PW"}


def say(field: str, fallback: str | None) -> str:
    return escape(VALUES.get(field, "") or fallback or "")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("# Exam week", "<h1>Exam week</h1>"),
        ("**Two** *free*", "<p><strong>Two</strong> <em>free</em></p>"),
        ("- one\n- two", "<ul><li>one</li><li>two</li></ul>"),
        ("[Menu](shop.example/m)", '<p><a href="https://shop.example/m">Menu</a></p>'),
        ("https://shop.example/a*b*.", '<p><a href="https://shop.example/a*b*">https://shop.example/a*b*</a>.</p>'),
        ("one\ntwo\n\nthree", "<p>one<br>\ntwo</p>\n<p>three</p>"),
        ("5 * 3 * 2 and a*b*c", "<p>5 * 3 * 2 and a*b*c</p>"),
        ("<script>&", "<p>&lt;script&gt;&amp;</p>"),
        ("[x](javascript:alert)", "<p>x (javascript:alert)</p>"),
        ("Hi **{first_name|you}**", "<p>Hi <strong>&lt;b&gt;*Anna*&lt;/b&gt;</strong></p>"),
        ("[code](https://shop.example/{code})", '<p><a href="https://shop.example/EXAM-7K4PW">code</a></p>'),
    ],
)
def test_each_sign_is_said_in_html(text: str, html: str) -> None:
    assert html_of(text, say) == html


def test_the_plain_text_has_the_words_the_addresses_and_the_same_fields() -> None:
    text = "# Exam week\nHi **{first_name|*you*}**, see [the *menu*](shop.example)\n- {code}"
    assert plain_of(text) == "Exam week\nHi {first_name|*you*}, see the menu (https://shop.example)\n- {code}"
    assert render(plain_of(text), VALUES).text.startswith("Exam week\nHi <b>*Anna*</b>, see")


@given(SIGNS)
def test_whatever_is_typed_gives_well_formed_html_with_no_tags_but_ours(text: str) -> None:
    tree = ET.fromstring(f"<body>{html_of(text, say).replace('<br>', '<br/>')}</body>")
    tags = {element.tag for element in tree.iter()}
    assert tags <= {"body", "h1", "h2", "h3", "p", "ul", "li", "strong", "em", "a", "br"}
    assert all(link.get("href", "").lower().startswith(("http://", "https://")) for link in tree.iter("a"))


@given(st.text("ab ,.!?\n", max_size=40))
def test_a_text_without_signs_is_read_as_it_is(text: str) -> None:
    assert plain_of(text) == text
