"""Lists as other makers write them come in whole, and a no in any of them holds in all."""

from __future__ import annotations

import pytest

from campaigns.customers.consent import may_contact
from campaigns.shop.shop import Shop
from tests.campaigns.customers.conftest import Import

MAILCHIMP = '"Email Address","First Name","Last Name","{time}","LEID"\n{rows}'
STAMP = "2026-03-01 10:00:00"


def reached(shop: Shop) -> set[str]:
    return {
        row["email"]
        for row in shop.db.execute("SELECT id, email FROM customers")
        if row["id"] in may_contact(shop, "email")
    }


def mailchimp(bring: Import, kind: str, time: str, *emails: str) -> None:
    rows = "".join(f'"{email}","Ann","Of {email[0]}","{STAMP}","1"\n' for email in emails)
    bring(MAILCHIMP.format(time=time, rows=rows), name=f"{kind}_email_audience_export_9.csv", place=False)


@pytest.mark.parametrize("no_first", [True, False])
def test_the_three_files_of_mailchimp_say_yes_no_and_bounced(shop: Shop, bring: Import, no_first: bool) -> None:
    def refused() -> None:
        mailchimp(bring, "unsubscribed", "UNSUB_TIME", "gone@example.org")
        mailchimp(bring, "cleaned", "CLEAN_TIME", "bounced@example.org")

    if no_first:
        refused()
    mailchimp(bring, "subscribed", "OPTIN_TIME", "yes@example.org", "gone@example.org", "bounced@example.org")
    if not no_first:
        refused()
    assert reached(shop) == {"yes@example.org"}


def test_brevo_and_klaviyo_say_no_in_columns_of_their_own(shop: Shop, bring: Import) -> None:
    bring(
        "EMAIL;LASTNAME;FIRSTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME\n"
        "no@example.org;Evo;Br;16045550111;Yes;No;01-02-2026;02-02-2026\n",
        name="brevo.csv",
        place=False,
    )
    bring(
        "Email,First Name,Last Name,Phone Number,City,Country,Email Marketing Consent\n"
        "kl@example.org,Kla,Viyo,+16045550112,Town,CA,SUBSCRIBED\n"
        "kn@example.org,Kno,Viyo,,Town,CA,UNSUBSCRIBED\nkb@example.org,Kb,Viyo,,Town,CA,NEVER_SUBSCRIBED\n"
        "no@example.org,Br,Evo,,Town,CA,SUBSCRIBED\n",
        name="klaviyo.csv",
        place=False,
    )
    assert reached(shop) == {"kl@example.org"}


def test_old_and_new_cards_and_files_in_utf16_keep_every_letter(shop: Shop, bring: Import) -> None:
    bring(
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\n"
        b"TEL;CELL;PREF:+49 170 1234567\r\n"
        b"ADR;HOME;ENCODING=QUOTED-PRINTABLE:;;Hauptstra=C3=9Fe 5=\r\n a;Lauf;;91207;\r\n"
        b"END:VCARD\r\nBEGIN:VCARD\nVERSION:4.0\nFN:Simon Perreault\nN:Perreault;Simon;;;ing. jr,M.Sc.\nBDAY:--0203\n"
        b'TEL;VALUE=uri;TYPE="voice,home":tel:+1-418-656-9254;ext=102\nEND:VCARD\n',
        name="people.vcf",
        place=False,
    )
    bring("\ufeffVorname;Nachname;PLZ\nZoë;Weiß;01067\n".encode("utf-16-be"), name="liste.csv", place=False)
    rows = shop.db.execute("SELECT first_name, last_name, street, phone, birthday, postcode FROM customers ORDER BY id")
    assert [tuple(row) for row in rows] == [
        ("Jörg", "Müller", "Hauptstraße 5a", "+491701234567", "", "91207"),
        ("Simon", "Perreault", "", "+14186569254", "--02-03", ""),
        ("Zoë", "Weiß", "", "", "", "01067"),
    ]
