"""In every listed country an address is found however people there write it: one house, many ways."""

from __future__ import annotations

import pytest

from geo.address import Address, Level
from geo.address_words import known_countries
from geo.geocoder import Geocoder
from tests.geo.address_town import SmallTown, street_rows

# country: city, postcode, street and number as the map has them; then whole lines as people write them
HOUSES: dict[str, tuple[str, str, str, str, tuple[str, ...]]] = {
    "US": (
        "Springfield",
        "62704",
        "North Walnut Street",
        "1204",
        (
            "1204 N Walnut St Apt 3B, Springfield, IL 62704-1234",
            "1204 North Walnut, Springfield",
            "PO Box 55, 1204 N. Walnut St., Springfield IL 62704",
            "1204 n walnut stret #4 springfield usa",
            "c/o Jane Roe, 1204 N WALNUT ST STE 200, SPRINGFIELD, IL",
        ),
    ),
    "CA": (
        "Calgary",
        "T2P 1J9",
        "4th Avenue Southwest",
        "855",
        (
            "1203-855 4 Ave SW, Calgary AB T2P1J9",
            "#1203, 855 - 4th Ave. S.W., Calgary, Alberta",
            "855 4TH AV SW UNIT 12 CALGARY CANADA",
            "855 Fourth Avenue SW Calgary",
        ),
    ),
    "GB": (
        "Leeds",
        "LS6 2AB",
        "Victoria Road",
        "18a",
        (
            "Flat 2, 18a Victoria Rd, Leeds LS6 2AB",
            "18A Victoria Road, Headingley, LS62AB",
            "18 a, victoria rd. Leeds UK",
            "Rose Cottage, 18a Victoria Road, Leeds, England",
        ),
    ),
    "IE": (
        "Dublin",
        "D08 X2Y3",
        "Saint Stephen's Green",
        "45",
        (
            "45 St. Stephens Green, Dublin 2",
            "Unit 3, 45 St Stephen's Grn, Dublin D08 X2Y3",
            "45 Saint Stephens Green, Dublin, Ireland",
        ),
    ),
    "AU": (
        "Perth",
        "6000",
        "Hay Street",
        "120",
        (
            "4/120 Hay St, Perth WA 6000",
            "Unit 4, 120 Hay Street, PERTH 6000",
            "U4 120 Hay St Perth Australia",
            "Shop 2 / 120 Hay St Perth",
        ),
    ),
    "NZ": (
        "Wellington",
        "6011",
        "Cuba Street",
        "77",
        ("2/77 Cuba St, Te Aro, Wellington 6011", "77 Cuba Street, Wellington, New Zealand", "Flat 2, 77 cuba st 6011"),
    ),
    "DE": (
        "Lauf",
        "91207",
        "Äußere Bahnhofstraße",
        "12a",
        (
            "Äußere Bahnhofstr. 12 a, 91207 Lauf",
            "Aeussere Bahnhofstrasse 12A D-91207 Lauf",
            "äussere bahnhofstr.12a lauf",
            "z. Hd. Frau Beispiel, Äußere Bahnhofstr. 12a, 2. OG, Lauf",
            "Äußere Bahnhofstr. Hausnr. 12a, Lauf",
        ),
    ),
    "AT": (
        "Graz",
        "8010",
        "Annenstraße",
        "23",
        ("Annenstr. 23/2/14, 8010 Graz", "Annenstraße 23 Top 5, A-8010 Graz", "ANNENSTRASSE 23 Stiege 1 Tür 7 Graz"),
    ),
    "CH": (
        "Bern",
        "3011",
        "Marktgasse",
        "46",
        (
            "Marktgasse 46, CH-3011 Bern",
            "marktgasse 46 3. Stock, 3011 bern",
            "Marktgasse 46, Postfach 12, 3011 Bern",
            "Marktgase 46 Bern",
        ),
    ),
    "NL": (
        "Utrecht",
        "3511 AB",
        "Oudegracht",
        "158",
        (
            "Oudegracht 158-bis, 3511AB Utrecht",
            "Oudegracht 158, 3511 ab UTRECHT",
            "Oude gracht 158 Utrecht Nederland",
            "Oudegracht 158 II Utrecht",
        ),
    ),
    "BE": (
        "Gent",
        "9000",
        "Veldstraat",
        "82",
        ("Veldstraat 82 bus 3, 9000 Gent", "Veldstr. 82, B-9000 Gent", "veldstraat 82 bte 4 gent belgië"),
    ),
    "FR": (
        "Lyon",
        "69002",
        "Rue de la République",
        "14",
        (
            "14 rue de la Republique, 69002 LYON",
            "14, r. de la République 69002 Lyon",
            "Appt 12, 14 RUE REPUBLIQUE LYON",
            "Bât B, 14 rue de la République, Lyon, France",
        ),
    ),
    "ES": (
        "Sevilla",
        "41004",
        "Calle de los Reyes Católicos",
        "7",
        (
            "C/ Reyes Católicos 7, 3º B, 41004 Sevilla",
            "Calle Reyes Catolicos, 7, Sevilla",
            "c. de los Reyes Católicos nº 7",
            "Calle Reyes Católicos 7 piso 2 pta 4 Sevilla España",
        ),
    ),
    "IT": (
        "Bologna",
        "40121",
        "Via dell'Indipendenza",
        "33",
        (
            "Via dell'Indipendenza 33, 40121 Bologna",
            "V. Indipendenza, 33 - Bologna (BO)",
            "via indipendenza n. 33 int. 4",
            "VIA DELL INDIPENDENZA 33 40121 BOLOGNA ITALIA",
        ),
    ),
    "PT": (
        "Porto",
        "4050-290",
        "Rua das Flores",
        "120",
        ("Rua das Flores, 120, 2º Esq, 4050-290 Porto", "R. das Flores 120 Porto", "rua flores nº 120 porto portugal"),
    ),
    "DK": (
        "Aarhus",
        "8000",
        "Søndergade",
        "21",
        (
            "Søndergade 21, 2. tv, 8000 Aarhus",
            "Soendergade 21 DK-8000 Aarhus C",
            "sondergade 21 st. th. aarhus danmark",
        ),
    ),
    "SE": (
        "Uppsala",
        "753 10",
        "Kungsgatan",
        "44",
        ("Kungsgatan 44 lgh 1102, 753 10 Uppsala", "Kungsg. 44, 75310 UPPSALA", "kungsgatan 44 uppsala sverige"),
    ),
    "NO": (
        "Bergen",
        "5003",
        "Strandgaten",
        "18",
        ("Strandgaten 18, 5003 Bergen", "Strandgt. 18 leil. 3, N-5003 Bergen", "strandgata 18 bergen norge"),
    ),
    "FI": (
        "Tampere",
        "33100",
        "Hämeenkatu",
        "15",
        ("Hämeenkatu 15 B 23, 33100 Tampere", "Hameenkatu 15 as 4 Tampere", "HÄMEENK. 15 TAMPERE FINLAND"),
    ),
    "PL": (
        "Kraków",
        "31-013",
        "ulica Floriańska",
        "9",
        ("ul. Floriańska 9/4, 31-013 Kraków", "Florianska 9 m. 4 Krakow", "ul. Floriańska 9 lok. 2, Kraków, Polska"),
    ),
}

WHERE = {"US": (39.8, -89.65), "CA": (51.05, -114.07), "AU": (-31.95, 115.86)}  # the countries whose regions count
LINES = [(country, line) for country, house in HOUSES.items() for line in house[4]]


def town_of(country: str) -> Geocoder:
    """A town of the house, its neighbours, and streets that are not meant."""
    city, postcode, street, number, _ = HOUSES[country]
    lat, lon = WHERE.get(country, (50.0, 8.0))
    others = {"DE": "Innere Bahnhofstraße", "US": "South Walnut Street", "CA": "5th Avenue Southwest"}
    rows = [
        *street_rows(street, ["2", "4", number], lat, lon, postcode, city),
        *street_rows(others.get(country, "Zebulon"), ["2", "4", number], lat + 0.05, lon, postcode, city),
    ]
    return Geocoder(SmallTown(rows, country, city))


@pytest.mark.parametrize(("country", "line"), LINES)
def test_a_house_is_found_however_it_is_written(country: str, line: str) -> None:
    answer = town_of(country).place([Address(line)])[0]
    assert answer.level is Level.HOUSE, answer.reason
    assert HOUSES[country][3] in answer.matched_address and answer.lat is not None
    assert answer.lat < WHERE.get(country, (50.0, 8.0))[0] + 0.02


@pytest.mark.parametrize("country", HOUSES)
def test_cells_of_their_own_give_the_same_house(country: str) -> None:
    city, postcode, street, number, _ = HOUSES[country]
    geocoder = town_of(country)
    line = f"{number} {street}" if geocoder.words.number_first else f"{street} {number}"
    answers = geocoder.place([Address(line, "", postcode, city), Address(line.upper(), "", city, postcode)])
    assert [answer.level for answer in answers] == [Level.HOUSE, Level.HOUSE]


@pytest.mark.parametrize("country", HOUSES)
def test_a_number_that_is_not_there_is_no_house(country: str) -> None:
    city, postcode, street, _, _ = HOUSES[country]
    geocoder = town_of(country)
    line = f"9999 {street}" if geocoder.words.number_first else f"{street} 9999"
    assert geocoder.place([Address(line, "", postcode, city)])[0].level is not Level.HOUSE


def test_every_listed_country_is_here() -> None:
    small = {"LI", "MC"}  # written as in Switzerland and in France
    assert set(known_countries()) - small == set(HOUSES)
