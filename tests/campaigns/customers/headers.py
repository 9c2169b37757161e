"""Heads of exports as vendors and people write them, each with what it means ("" for nothing that is used)."""

from __future__ import annotations

SQUARE = """\
Reference ID=reference|First Name=first_name|Last Name=last_name|Email Address=email|Phone Number=phone
|Nickname=|Company Name=company|Street Address 1=street|Street Address 2=street|City=city|State=region
|Postal Code=postcode|Birthday=birthday|Memo=note|Square Customer ID=till_id|Creation Source=
|First Visit=first_visit|Last Visit=last_visit|Transaction Count=visits|Lifetime Spend=spend
|Email Subscription Status=consent_email|Instant Profile=instant|Blocked from online booking=optout_all"""
SQUARE_UK = """\
First Name=first_name|Surname=last_name|Postcode=postcode|Email Unsubscribed=optout_email
|Square Customer ID=till_id"""
SHOPIFY = """\
Customer ID=till_id|First Name=first_name|Last Name=last_name|Email=email|Accepts Email Marketing=consent_email
|Default Address Company=company|Default Address Address1=street|Default Address Address2=street
|Default Address City=city|Default Address Province Code=region|Default Address Country Code=country
|Default Address Zip=postcode|Default Address Phone=phone|Phone=phone|Accepts SMS Marketing=consent_sms
|Total Spent=spend|Total Orders=visits|Note=note|Tax Exempt=|Tags=tags"""
SHOPIFY_OLD = """\
Company=company|Address1=street|Address2=street|City=city|Province=region|Province Code=region|Country=country
|Country Code=country|Zip=postcode|Phone=phone|Accepts Marketing=consent_email|Total Spent=spend"""
WOO = """\
Name=name|Username=|Last Active=last_visit|Sign Up=first_visit|Email=email|Orders=visits|Total Spend=spend|AOV=
|Country / Region=country|City=city|Region=region|Postal Code=postcode|Billing Phone=phone|Shipping Phone=phone
|Role="""
WOO_ORDERS = """\
Billing First Name=first_name|Billing Last Name=last_name|Billing Company=company|Billing Address 1=street
|Billing Address 2=street|Billing City=city|Billing State=region|Billing Postcode=postcode
|Billing Country=country|Billing Email=email|Billing Phone=phone|Order Total=amount|Order Date=date"""
WOO_SNAKE = """\
billing_first_name=first_name|billing_last_name=last_name|billing_address_1=street|billing_city=city
|billing_postcode=postcode|billing_email=email"""
ETSY = """\
Sale Date=last_visit|Order ID=|Buyer User ID=till_id|Full Name=name|First Name=first_name|Last Name=last_name
|Number of Items=|Payment Method=|Street 1=street|Street 2=street|Ship City=city|Ship State=region
|Ship Zipcode=postcode|Ship Country=country|Currency=|Order Value=|Coupon Code=|Order Total=spend|Status=status
|Buyer=|InPerson Location="""
LIGHTSPEED = """\
Internal ID=till_id|Registered=first_visit|Language=language|Firstname=first_name
|LastnamePreposition=last_name_prefix|Lastname=last_name|E-Mail=email|Phone=phone|Mobile=phone|Customer type=
|Company=company|Coc number=|Vat number=|Attn=|Streetname=street|Address 2=street|Number=house_number
|Extension=house_extension|Zipcode=postcode|City=city|Region=region|Country=country"""
LIGHTSPEED_ADDON = """\
Customer - Internal ID=till_id|Customer - First name=first_name|Customer - Middle name=middle_name
|Customer - Last Name=last_name|Customer - Email Address=email|Customer - Phone=phone|Customer - Mobile=phone
|Customer - Company Name=company|Customer - Billing address 1=street|Customer - Billing address 2=street
|Customer - Billing house number=house_number|Customer - Billing Extension=house_extension
|Customer - Billing Zip Code=postcode|Customer - Billing Place=city|Customer - Billing Region=region
|Customer - Billing Country=country|Customer - Date of Birth=birthday|Customer - Gender="""
VEND = """\
customer_code=till_id|first_name=first_name|last_name=last_name|email=email|phone=phone|mobile=phone
|company_name=company|date_of_birth=birthday|sex=|do_not_email=optout_email|physical_address1=street
|physical_address2=street|physical_suburb=city|physical_city=city|physical_state=region
|physical_postcode=postcode|physical_country_id=country|customer_group_name=tags|total_spent=spend"""
LS_DATA = """\
CustFullName=name|FirstName=first_name|MiddleName=middle_name|LastName=last_name|Companyname=company
|Address1=street|Address2=street|City=city|State=region|Zip=postcode|Country=country|HomePhone=phone
|WorkPhone=phone|CellPhone=phone|Birthdate=birthday"""
K3 = """\
External Unique ID=till_id|First Name=first_name|Last Name=last_name|Email=email|Mobile Phone Number=phone
|Phone Number=phone|Associated Company=company|Birthdate=birthday|Language=language|Currency=|Total Spent=spend
|No. of Visits=visits|Date Created=first_visit|Last Visit=last_visit"""
LOYLAP = """\
ID=till_id|Name=name|First Name=first_name|Last Name=last_name|Email=email|Username=|Status=status
|Phone_Number=phone|Date_Birth=birthday|Date_Add=first_visit|Gender=|Stamp_Balance="""
STRIPE = """\
id=till_id|Email=email|Name=name|Phone=phone|Description=|Created (UTC)=first_visit|Card Last 4=|Currency=
|Delinquent=|Total Spend=spend"""
VAGARO = """\
Name=name|Amount Paid=spend|Email=email|Address=street|Mobile=phone|Day=phone|Night=phone|Birthdate=birthday
|Gender=|Customer Since=first_visit|Last Visited=last_visit|Employees Seen=|Membership=
|Appointments Booked=visits|Tags=tags"""
GLOSS = "Name=name|Email=email|Phone=phone|Date of Birth=birthday|Banned=optout_all"
MASSAGEBOOK = """\
First Name=first_name|Last Name=last_name|Email Address=email|Phone Number=phone|Alternate Number=phone
|Address 1=street|Address 2=street|City=city|State/Province=region|Zip/Postal Code=postcode|Birthday=birthday
|Photo URL="""
WELLNESS = """\
First Name=first_name|Last Name=last_name|Username=email|Phone Number=phone|Home Phone Number=phone
|Work Phone Number=phone|Birthday=birthday|Gender=|Address=street|City=city|Zip/Postal Code=postcode
|Client ID=till_id|Status=status|Client Type=tags|Notes=note|Belt=|Client Since Date=first_visit"""
FRESHA = """\
Client ID=till_id|First Name=first_name|Last Name=last_name|Full Name=name|Blocked=optout_all|Block Reason=
|Mobile Number=phone|Telephone=phone|Email=email|Accepts Marketing=consent_email
|Accepts SMS Marketing=consent_sms|Address=street|Apartment Suite=unit|City=city|State=region|Post Code=postcode
|Date of Birth=birthday|Added=first_visit|Note=note"""
MAILCHIMP = """\
Email Address=email|First Name=first_name|Last Name=last_name|Address=street|Phone Number=phone
|Birthday=birthday|MEMBER_RATING=|OPTIN_TIME=subscribed_at|OPTIN_IP=|LATITUDE=|LONGITUDE=|CC=|REGION=|LEID=
|EUID=|NOTES=note|TAGS=tags|UNSUB_TIME=unsubscribed_at|UNSUB_REASON=|CLEAN_TIME=bounced_at"""
BREVO = """\
EMAIL=email|LASTNAME=last_name|FIRSTNAME=first_name|SMS=phone|EMAIL_BLACKLISTED=optout_email
|SMS_BLACKLISTED=optout_sms|ADDED_TIME=|MODIFIED_TIME="""
KLAVIYO = """\
Email=email|First Name=first_name|Last Name=last_name|Phone Number=phone|Organization=company|Title=|City=city
|Country=country|Tags=tags|Email Marketing Consent=consent_email"""
HUBSPOT = """\
First Name=first_name|Last Name=last_name|Email=email|Phone Number=phone|Contact owner=|Lifecycle Stage=
|Create Date=first_visit|Unsubscribed from all email=optout_email"""
CONSTANT = "Email address=email|First name=first_name|Last name=last_name|Email status=consent_email"
KIT = "first_name=first_name|email_address=email|state=status|created_at=first_visit|tags=tags"
SUBSTACK = "email=email|active_subscription=|expiry=|email_disabled=optout_email|created_at="
SQUARESPACE = "Email Address=email|Date Subscribed=subscribed_at"
FACEBOOK = "id=till_id|created_time=|ad_id=|form_name=|full_name=name|email=email|phone_number=phone"
SALESFORCE = """\
FirstName=first_name|LastName=last_name|Email=email|HasOptedOutOfEmail=optout_email|MailingStreet=street
|MailingCity=city|MailingPostalCode=postcode"""
GOOGLE = """\
First Name=first_name|Middle Name=middle_name|Last Name=last_name|Phonetic First Name=|Name Prefix=|Nickname=
|File As=|Organization Name=company|Organization Title=|Birthday=birthday|Notes=note|Photo=|Labels=tags
|E-mail 1 - Label=|E-mail 1 - Value=email|E-mail 2 - Value=email|Phone 1 - Label=|Phone 1 - Value=phone
|Phone 3 - Value=phone|Address 1 - Label=|Address 1 - Street=street|Address 1 - City=city|Address 1 - PO Box=
|Address 1 - Region=region|Address 1 - Postal Code=postcode|Address 1 - Country=country|Website 1 - Value=
|Event 1 - Value=|Custom Field 1 - Label="""
GOOGLE_OLD = """\
Name=name|Given Name=first_name|Additional Name=middle_name|Family Name=last_name|Yomi Name=|Given Name Yomi=
|Initials=|Maiden Name=|Birthday=birthday|Gender=|Location=|Billing Information=|Occupation=|Hobby=|Subject=
|Notes=note|Language=language|Group Membership=tags|E-mail 1 - Type=|E-mail 1 - Value=email
|Phone 1 - Value=phone"""
OUTLOOK = """\
Title=|First Name=first_name|Middle Name=middle_name|Last Name=last_name|Suffix=|Company=company|Job Title=
|Business Street=street|Business City=city|Business Postal Code=postcode|Home Street=street|Home Street 2=street
|Home City=city|Home State=region|Home Postal Code=postcode|Home Country/Region=country|Business Fax=
|Home Phone=phone|Mobile Phone=phone|Other Fax=|Pager=|Anniversary=|Birthday=birthday|Categories=tags|Children=
|E-mail Address=email|E-mail Type=|E-mail Display Name=|E-mail 2 Address=email|Gender=|Keywords=tags
|TTY/TDD Phone="""
HAND = """\
Who=name|Mail addr.=email|Phone / cell=phone|Where (street)=street|Town + code=city_postcode
|NEW address (moved!)=new_address|b-day=birthday|Newsletter?=consent_email|Text ok?=consent_sms
|Letters ok?=consent_post|regular since=first_visit|Remarks=note"""
GERMAN = """\
Kundennummer=till_id|Anrede=|Vorname=first_name|Nachname=last_name|Firma=company|E-Mail-Adresse=email
|Telefon=phone|Handy=phone|Straße=street|Hausnummer=house_number|PLZ=postcode|Ort=city|Land=country
|Geburtsdatum=birthday|Bemerkung=note|Newsletter=consent_email|Keine Werbung=optout_email
|Letzter Besuch=last_visit|Kunde seit=first_visit|Straße und Hausnummer=street|PLZ / Ort=city_postcode
|Bundesland=region|Gruppe=tags|Gesamtumsatz=spend"""
DUTCH = """\
Klantnummer=till_id|Voornaam=first_name|Tussenvoegsel=last_name_prefix|Achternaam=last_name|E-mailadres=email
|Telefoonnummer=phone|Mobiel=phone|Straat=street|Huisnummer=house_number|Toevoeging=house_extension
|Postcode=postcode|Plaats=city|Provincie=region|Geboortedatum=birthday|Opmerkingen=note
|Nieuwsbrief=consent_email|Uitgeschreven=optout_email|Laatste bezoek=last_visit|Bedrijfsnaam=company"""
FRENCH = """\
N° client=till_id|Prénom=first_name|Nom=last_name|Courriel=email|Téléphone=phone|Portable=phone|Adresse=street
|Complément d'adresse=unit|Code postal=postcode|Ville=city|Pays=country|Date de naissance=birthday
|Remarques=note|Infolettre=consent_email|Désabonné=optout_email|Dernière visite=last_visit|Société=company
|Étiquettes=tags"""
SPANISH = """\
Número de cliente=till_id|Nombre=first_name|Apellidos=last_name|Correo electrónico=email|Teléfono=phone
|Móvil=phone|Dirección=street|Piso=unit|Código postal=postcode|Ciudad=city|Provincia=region|País=country
|Fecha de nacimiento=birthday|Observaciones=note|Acepta marketing=consent_email|Última visita=last_visit
|Empresa=company"""
ITALIAN = """\
Codice cliente=till_id|Nome=first_name|Cognome=last_name|Indirizzo e-mail=email|Telefono=phone|Cellulare=phone
|Indirizzo=street|Numero civico=house_number|CAP=postcode|Città=city|Provincia=region|Paese=country
|Data di nascita=birthday|Note=note|Consenso marketing=consent_email|Ultima visita=last_visit|Azienda=company"""
OUTLOOK_DE = """\
Anrede=|Vorname=first_name|Weitere Vornamen=middle_name|Nachname=last_name|Firma=company|Straße privat=street
|Ort privat=city|Bundesland/Kanton privat=region|Postleitzahl privat=postcode|Land/Region privat=country
|Mobiltelefon=phone|E-Mail-Adresse=email|Geburtstag=birthday|Straße geschäftlich=street|Ort geschäftlich=city"""
OUTLOOK_FR = """\
Prénom=first_name|Nom=last_name|Société=company|Rue (domicile)=street|Ville (domicile)=city
|Code postal (domicile)=postcode|Pays/Région (domicile)=country|Rue (bureau)=street|Ville (bureau)=city"""
NEWSLETTERS = """\
Consenso newsletter=consent_email|Einwilligung Newsletter=consent_email|Toestemming nieuwsbrief=consent_email
|Accepte la newsletter=consent_email|Acepta newsletter=consent_email|Voorletters=first_name"""
SLIPS = """\
Frist Name=first_name|Last Nmae=last_name|Emial Address=email|Phone Nubmer=phone|Adress=street
|Postal Cdoe=postcode"""
SALES_DE = """\
Datum=date|Uhrzeit=time|Belegnummer=ticket|Kundennummer=till_id|Artikel=item|Menge=quantity|Einzelpreis=price
|Betrag=amount"""
SALES_FR = (
    """Date=date|Heure=time|Produit=item|Quantité=quantity|Prix unitaire=price|Montant=amount|Nom du client=name"""
)
SALES_IT = (
    """Data=date|Ora=time|Scontrino=ticket|Prodotto=item|Quantità=quantity|Prezzo=price|Importo=amount|Cliente=name"""
)
SALES_ES = "Fecha=date|Hora=time|Artículo=item|Cantidad=quantity|Precio=price|Importe=amount|Cliente=name"
SALES_NL = """\
Datum=date|Tijd=time|Bonnummer=ticket|Omschrijving=|Aantal=quantity|Prijs=price|Bedrag=amount
|Klantnummer=till_id"""
SALES_SHOPIFY = """\
Name=name|Email=email|Paid at=date|Subtotal=amount|Lineitem quantity=quantity|Lineitem name=item
|Lineitem price=price|Billing City=city"""

ALL = {name.lower(): text for name, text in dict(globals()).items() if name.isupper() and isinstance(text, str)}


def pairs(text: str) -> list[tuple[str, str]]:
    """(head, meaning) of each column."""
    return [(head, field) for part in text.replace("\n", "").split("|") for head, _, field in [part.rpartition("=")]]
