"""Heads that no list holds whole are understood from their words, in six languages."""

from __future__ import annotations

import pytest

from campaigns.customers.column_mapping import asks_not_to_be_written_to, header_score, map_columns, match_head
from campaigns.customers.head_words import field_of_words, refuses_all_advertising

SEEN = {
    "first_name": "Your first name (required)|Vorname des Kunden|Rechnungsvorname|Voornaam klant|Prénom du client"
    "|Nombre de pila del cliente|Given name(s)",
    "last_name": "Nachname (Pflichtfeld)|Kundennachname|Achternaam van de klant|Nom de famille du client"
    "|Apellidos del socio|Cognome di fatturazione",
    "name": "Nachname, Vorname|Voor- en achternaam|Nom & prénom|Apellidos y nombre|Cognome e nome|Name des Gastes"
    "|Mitglied|Contactpersoon",
    "email": "Ihre E-Mail-Adresse|E-mailadres klant|Courriel du client|Correo electrónico del cliente|Email di contatto"
    "|Elektronische Adresse|Adresse de courrier électronique|Posta elettronica 1",
    "phone": "Telefon-Nr.|Mobilfunknummer|Gsm-nummer|Téléphone du client|N° de portable|Teléfono de contacto"
    "|Numero cellulare|Phone (mobile)|WhatsApp-Nummer",
    "street": "Straße u. Hausnr.|Adresse de facturation|Straat + huisnummer|Dirección del cliente|Via e numero civico"
    "|Rechnungsadresse|N° et nom de rue",
    "postcode": "PLZ (Rechnung)|Code postal du client|Postcode klant|Código postal de facturación|CAP di residenza",
    "city": "Ort/Stadt|Ville de résidence|Plaatsnaam|Ciudad de facturación|Comune di residenza|City or town",
    "birthday": "Geburtsdatum (TT.MM.JJJJ)|Né(e) le|Geboren op|Fecha nac.|Data nascita|Date of birth (DD/MM/YYYY)",
    "till_id": "Customer #|Kunden Nr|Klantcode|N° d'adhérent|Cód. cliente|N. tessera fedeltà|Client no.",
    "visits": "Anzahl der Besuche|Aantal aankopen|Nb de commandes|Nº de visitas|Numero acquisti|# of visits",
    "spend": "Total purchases|Klantomzet|Montant dépensé|Gasto acumulado|Spesa complessiva",
    "last_visit": "Datum des letzten Besuchs|Laatste aankoop|Date du dernier achat|Fecha última compra"
    "|Data dell'ultimo acquisto|Most recent visit",
    "consent_email": "Newsletter (yes/no)|Zustimmung Werbung|Newsletterempfänger|Akkoord nieuwsbrief"
    "|Accepte de recevoir des e-mails|Recibir newsletter|Autorizza marketing|Opted in to marketing"
    "|Newsletter status|Consenso all'invio di newsletter|E-mail toestemming gegeven",
    "consent_sms": "OK to text|Einwilligung SMS-Werbung|SMS oui/non|Acepta mensajes SMS|Riceve SMS|Opt-in sms",
    "consent_post": "Direct mail consent|Postwerbung erlaubt|Post toegestaan|Accord courrier|Consenso posta cartacea",
    "optout_email": "Does not want emails|Vom Newsletter abgemeldet|Newsletter abbestellt|Geen nieuwsbrief meer"
    "|Ne souhaite pas de publicité|Désabonné de la newsletter|No desea recibir correos|Niente pubblicità|Opted out",
    "optout_sms": "Unsubscribed from SMS|Wünscht keine SMS|Niet sms'en|Refuse les SMS|Baja SMS|Non inviare SMS",
    "optout_post": "No letters please|Keine Postwerbung|Geen brieven|Pas de courrier postal|Niente posta cartacea",
    "optout_all": "Not to be contacted|Kontaktsperre|Niet aanschrijven|Ne plus solliciter|No molestar|Nessun contatto",
}  # fmt: skip
OTHERS = (
    "Staff name|Created by|Emergency contact name|Geburtsort|Geburtsname|Number of emails|No. of emails opened"
    "|Last email sent|No show|Out of stock|Unsubscribe link"
    "|Member status|Membership status|Receive status|Privacy consent|Consenso GDPR|Abonnement"
    "|Suscripción|Anmeldung|User permissions|Email domain|Account balance|Vorname Kind|Steuernummer"
)


@pytest.mark.parametrize("field", sorted(SEEN))
def test_a_head_is_put_together_from_words_in_six_languages(field: str) -> None:
    found = {head: map_columns([head], []).columns[0].field for head in SEEN[field].split("|")}
    assert found == dict.fromkeys(found, field)


@pytest.mark.parametrize("head", OTHERS.split("|"))
def test_a_head_with_a_word_that_changes_its_meaning_is_left_alone(head: str) -> None:
    assert field_of_words(head) == ("", "")


@pytest.mark.parametrize("head", ["Xyz desabonné", "Kein Newsletter (Blub)", "Unsubscribed by Zorg"])
def test_a_refusal_counts_whatever_else_the_head_says(head: str) -> None:
    assert field_of_words(head)[0] == "optout_email"


def test_whose_address_it_is_stands_in_the_words() -> None:
    assert field_of_words("Rechnungsadresse") == ("street", "home")
    assert field_of_words("Ville de livraison") == ("city", "other")
    assert field_of_words("Firmenadresse") == ("street", "work")


def test_a_member_column_of_yes_and_no_is_no_name_and_a_contact_column_of_addresses_is_one_of_addresses() -> None:
    columns = map_columns(["Member", "Contact"], [["yes", "a@example.org"], ["no", "b@example.org"]]).columns
    assert [column.field for column in columns] == ["", "email"]
    assert map_columns(["Member"], [["Ann Lee"], ["Bo Day"]]).columns[0].field == "name"


@pytest.mark.parametrize(
    ("heads", "field"),
    [
        ("Mobilnr.|Handynr.|Mobielnr.", "phone"),
        ("Straatnaam en huisnr|Straatnaam + huisnummer", "street"),
        ("Pc klant|Pc", "postcode"),
        ("N. tessera|Codice tessera cliente", "till_id"),
        ("Total spent incl. VAT|Gesamtumsatz netto|Totale omzet excl. btw|Totale speso IVA inclusa", "spend"),
        ("No contactar nunca|Non contattare mai", "optout_all"),
        ("Apt/Suite", "unit"),
        ("Last Attendance", "last_visit"),
        ("Bezoekadres|Besuchsadresse", "street"),
        ("PEC|PEC/E-mail", "email"),
    ],
)
def test_numbers_cut_short_taxes_doors_and_a_no_said_twice_are_understood(heads: str, field: str) -> None:
    assert {head: match_head(head)[0] for head in heads.split("|")} == dict.fromkeys(heads.split("|"), field)


@pytest.mark.parametrize("head", ["VAT number", "USt-IdNr.", "P. IVA", "N° TVA", "Tax Exempt", "Netto", "Kartennr."])
def test_a_tax_or_a_number_of_something_else_is_nothing_about_the_person(head: str) -> None:
    assert match_head(head)[0] in ("", "ignore")


def test_a_title_that_speaks_of_consent_is_no_header() -> None:
    assert header_score(["Do not contact these"]) == 0
    assert header_score(["Newsletter opt-outs"]) == 0


def test_who_wants_no_advertising_wants_it_in_no_way() -> None:
    assert all(map(refuses_all_advertising, ("Keine Werbung", "Marketing opt-out", "Widerspruch", "Geen reclame")))
    assert not any(map(refuses_all_advertising, ("Keine Werbung per E-Mail", "Unsubscribed", "Newsletter", "No SMS")))


WISHES = (
    "stop emailing|opted out at the till|no further mail|Möchte keinen Newsletter|bitte nicht mehr anschreiben"
    "|Geen nieuwsbrief|graag uitschrijven|ne plus contacter|Ne souhaite pas recevoir de publicité|No quiere publicidad"
    "|no desea recibir correos|Non vuole pubblicità|niente newsletter|likes tea. Never email!|please remove me from it"
)


@pytest.mark.parametrize("note", WISHES.split("|"))
def test_a_note_that_asks_for_no_more_mail_is_noticed_in_six_languages(note: str) -> None:
    assert asks_not_to_be_written_to(note)


@pytest.mark.parametrize(
    "note", ["no milk", "kein Zucker", "pas de lait", "sin azúcar", "senza glutine", "geen suiker", "emails a lot", "K"]
)
def test_a_note_about_the_coffee_is_no_such_wish(note: str) -> None:
    assert not asks_not_to_be_written_to(note)
