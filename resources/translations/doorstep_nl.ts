<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name></name>
    <message>
        <source>({wanted}, but do not fit: {unwanted})</source>
        <translation>({wanted}, maar niet: {unwanted})</translation>
    </message>
    <message>
        <source>**{placed}** of {people}</source>
        <translation>**{placed}** van {people}</translation>
    </message>
    <message>
        <source>12 Station Road</source>
        <translation>Stationsstraat 12</translation>
    </message>
    <message>
        <source>12 Station Road, or 49.2606, -123.2460</source>
        <translation>Stationsstraat 12, of 49.2606, -123.2460</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weken</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 maanden</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 weken</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 weken</translation>
    </message>
    <message>
        <source>A Nominatim server of your own, or us-census for addresses in the United States.</source>
        <translation>Een eigen Nominatim-server, of us-census voor adressen in de Verenigde Staten.</translation>
    </message>
    <message>
        <source>A coffee shop with invented customers and a year of sales. Ready in a few seconds.</source>
        <translation>Een koffiezaak met verzonnen klanten en een jaar verkopen. Klaar in een paar seconden.</translation>
    </message>
    <message>
        <source>A copy of the whole file, beside it.</source>
        <translation>Een kopie van het hele bestand, ernaast.</translation>
    </message>
    <message>
        <source>A file from your till, your email tool or Excel: customers, sales, or people who don&apos;t want to be written to. Doorstep finds out what it is. The file itself is not changed.</source>
        <translation>Een bestand uit je kassa, je mailprogramma of Excel: klanten, verkopen, of mensen die geen bericht willen. Doorstep ontdekt zelf wat het is. Het bestand zelf verandert niet.</translation>
    </message>
    <message>
        <source>A flyer of a quarter page. Its code tells you later where a visit came from.</source>
        <translation>Een flyer van een kwart pagina. De code vertelt je later waar een bezoek vandaan kwam.</translation>
    </message>
    <message>
        <source>A flyer of a quarter page. With a code for each area you learn where a visit came from.</source>
        <translation>Een flyer van een kwart pagina. Met een code per gebied weet je waar een bezoek vandaan kwam.</translation>
    </message>
    <message>
        <source>A leaflet reaches everybody in a street: keep areas or streets aside, not single people.</source>
        <translation>Een flyer bereikt iedereen in een straat: houd gebieden of straten apart, geen losse mensen.</translation>
    </message>
    <message>
        <source>A list from Excel, your till or your email tool. Any columns will do.</source>
        <translation>Een lijst uit Excel, je kassa of je mailprogramma. Alle kolommen zijn goed.</translation>
    </message>
    <message>
        <source>A list from your till, your email tool or Excel. Any columns will do: Doorstep reads the names and addresses and puts people on the map. You can also drop a file anywhere in this window.</source>
        <translation>Een lijst uit je kassa, je mailprogramma of Excel. Alle kolommen zijn goed: Doorstep leest de namen en adressen en zet mensen op de kaart. Je kunt een bestand ook ergens in dit venster laten vallen.</translation>
    </message>
    <message>
        <source>A list to import there</source>
        <translation>Een lijst om daar te importeren</translation>
    </message>
    <message>
        <source>A map cannot be saved as {name}.</source>
        <translation>Een kaart kan niet worden bewaard als {name}.</translation>
    </message>
    <message>
        <source>A new yes needs its proof.</source>
        <translation>Bij een nieuw ja hoort een bewijs.</translation>
    </message>
    <message>
        <source>A playbook needs a first day and a file.</source>
        <translation>Een draaiboek heeft een eerste dag en een bestand nodig.</translation>
    </message>
    <message>
        <source>A post-office box has no place on the map</source>
        <translation>Een postbus heeft geen plek op de kaart</translation>
    </message>
    <message>
        <source>A quote in the row never closes, so its cells cannot be told apart.</source>
        <translation>Een aanhalingsteken in de rij wordt nergens gesloten, dus de cellen zijn niet te onderscheiden.</translation>
    </message>
    <message>
        <source>A radius of {radius_km:g} km cannot be downloaded.</source>
        <translation>Een straal van {radius_km:g} km kan niet worden gedownload.</translation>
    </message>
    <message>
        <source>A row of {table} points to nothing in {other}.</source>
        <translation>Een rij van {table} verwijst naar niets in {other}.</translation>
    </message>
    <message>
        <source>A second opinion about addresses was asked on {day}.</source>
        <translation>Op {day} is een tweede mening over adressen gevraagd.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to {longest_name} letters.</source>
        <translation>De naam van een segment heeft 1 tot {longest_name} tekens.</translation>
    </message>
    <message>
        <source>A server is asked about addresses the town map does not know. Off until you name one; you read first what would be sent.</source>
        <translation>Een server krijgt vragen over adressen die de stadskaart niet kent. Uit tot je er een noemt; je leest eerst wat er wordt verstuurd.</translation>
    </message>
    <message>
        <source>A small effect can be seen</source>
        <translation>Een klein effect is te zien</translation>
    </message>
    <message>
        <source>A square post and a story, as pictures</source>
        <translation>Een vierkant bericht en een story, als afbeeldingen</translation>
    </message>
    <message>
        <source>A town map made before</source>
        <translation>Een stadskaart van eerder</translation>
    </message>
    <message>
        <source>A town map made before, an OpenStreetMap file, or the map of your town from the internet.</source>
        <translation>Een stadskaart van eerder, een OpenStreetMap-bestand, of de kaart van je stad van internet.</translation>
    </message>
    <message>
        <source>A town that does not exist, drawn by Doorstep</source>
        <translation>Een stad die niet bestaat, getekend door Doorstep</translation>
    </message>
    <message>
        <source>A use costs as much as a visit earns, so extra visits alone will never pay for it.</source>
        <translation>Eén keer gebruiken kost evenveel als een bezoek oplevert, dus alleen met extra bezoeken komt het nooit uit de kosten.</translation>
    </message>
    <message>
        <source>A yes to email counts for ad lists</source>
        <translation>Een ja op e-mail telt voor advertentielijsten</translation>
    </message>
    <message>
        <source>A yes to email counts for ad lists where no yes of its own is asked for</source>
        <translation>Een ja op e-mail telt voor advertentielijsten waar geen eigen ja wordt gevraagd</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>About {margin}, somewhere between {low} and {high}.</source>
        <translation>Ongeveer {margin}, ergens tussen {low} en {high}.</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes.</source>
        <comment>About {n} minute.</comment>
        <translation>
            <numerusform>Ongeveer {n} minuut.</numerusform>
            <numerusform>Ongeveer {n} minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Accept the Customer Match terms in Microsoft Advertising first, then import the file as a bulk file. Ready after up to 48 hours.</source>
        <translation>Accepteer eerst de voorwaarden voor Customer Match in Microsoft Advertising en importeer het bestand dan als bulkbestand. Klaar na hoogstens 48 uur.</translation>
    </message>
    <message>
        <source>Accept these too</source>
        <translation>Deze ook accepteren</translation>
    </message>
    <message>
        <source>Ad platform</source>
        <translation>Advertentieplatform</translation>
    </message>
    <message>
        <source>Ad platforms have stricter rules for these.</source>
        <translation>Advertentieplatforms hebben hiervoor strengere regels.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add --starts 2026-12-01 --out FILE.</source>
        <translation>Voeg --starts 2026-12-01 --out BESTAND toe.</translation>
    </message>
    <message>
        <source>Add a message for email to it.</source>
        <translation>Voeg er een bericht voor e-mail aan toe.</translation>
    </message>
    <message>
        <source>Add a message for post to it.</source>
        <translation>Voeg er een bericht voor post aan toe.</translation>
    </message>
    <message>
        <source>Add a message for text messages to it.</source>
        <translation>Voeg er een bericht voor sms aan toe.</translation>
    </message>
    <message>
        <source>Add a message with channel = &quot;flyer&quot;.</source>
        <translation>Voeg een bericht met channel = &quot;flyer&quot; toe.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Add an address list to the town map.</source>
        <translation>Voeg een adressenlijst toe aan de stadskaart.</translation>
    </message>
    <message>
        <source>Add either first.</source>
        <translation>Voeg eerst een van beide toe.</translation>
    </message>
    <message>
        <source>Add from a calendar file…</source>
        <translation>Uit een agendabestand…</translation>
    </message>
    <message>
        <source>Add name = &quot;Exam-week coffee&quot;.</source>
        <translation>Voeg name = &quot;Examenkoffie&quot; toe.</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Eén persoon toevoegen</translation>
    </message>
    <message>
        <source>Add post codes to the town map.</source>
        <translation>Voeg postcodes toe aan de stadskaart.</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Deze persoon toevoegen</translation>
    </message>
    <message>
        <source>Add {key} = 2026-12-01.</source>
        <translation>Voeg {key} = 2026-12-01 toe.</translation>
    </message>
    <message>
        <source>Added one person</source>
        <translation>Eén persoon toegevoegd</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} toegevoegd</translation>
    </message>
    <message>
        <source>Adding one person</source>
        <translation>Eén persoon toevoegen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adresetiketten</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adres van de winkel</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adres of nummer</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses and numbers that are never used</source>
        <translation>Adressen en nummers die nooit worden gebruikt</translation>
    </message>
    <message>
        <source>Addresses that need a look</source>
        <translation>Adressen om na te kijken</translation>
    </message>
    <message>
        <source>Ads to {people}</source>
        <translation>Advertenties voor {people}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Afternoon people</source>
        <translation>Middagklanten</translation>
    </message>
    <message>
        <source>Afterwards whoever has the file can read it.</source>
        <translation>Daarna kan iedereen die het bestand heeft het lezen.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle gebieden</translation>
    </message>
    <message>
        <source>All in all it brought {visits}.</source>
        <translation>Alles bij elkaar leverde het {visits} op.</translation>
    </message>
    <message>
        <source>All in all it brought {visits}. Leave out {areas} this time: no effect was seen there.</source>
        <translation>Alles bij elkaar leverde het {visits} op. Laat {areas} deze keer weg: daar was geen effect te zien.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Oké</translation>
    </message>
    <message>
        <source>All {found} areas</source>
        <translation>Alle {found} gebieden</translation>
    </message>
    <message>
        <source>All {n} copies</source>
        <translation>Alle {n} kopieën</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Alle {rows}</translation>
    </message>
    <message>
        <source>Allow at least one circle.</source>
        <translation>Sta minstens één cirkel toe.</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Bijna zeker</translation>
    </message>
    <message>
        <source>Also held: {what}</source>
        <translation>Ook bewaard: {what}</translation>
    </message>
    <message>
        <source>Also worth a look</source>
        <translation>Ook het bekijken waard</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>An address label: {lines}</source>
        <translation>Een adresetiket: {lines}</translation>
    </message>
    <message>
        <source>An area cannot hold at least {fewest} and at most {most} customers.</source>
        <translation>Een gebied kan niet minstens {fewest} en hoogstens {most} klanten hebben.</translation>
    </message>
    <message>
        <source>An area cannot hold fewer than it must.</source>
        <translation>Een gebied kan er niet minder hebben dan het moet.</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>Een gebied heeft een naam nodig.</translation>
    </message>
    <message>
        <source>An area needs at least one customer.</source>
        <translation>Een gebied heeft minstens één klant nodig.</translation>
    </message>
    <message>
        <source>An area of this promotion is no longer there.</source>
        <translation>Een gebied van deze actie bestaat niet meer.</translation>
    </message>
    <message>
        <source>An effect could be seen from {points} extra visits per 100 people on.</source>
        <translation>Een effect is te zien vanaf {points} extra bezoeken per 100 mensen.</translation>
    </message>
    <message>
        <source>Another area is called “{clean}”.</source>
        <translation>Een ander gebied heet ‘{clean}’.</translation>
    </message>
    <message>
        <source>Another shop</source>
        <translation>Andere winkel</translation>
    </message>
    <message>
        <source>Another town</source>
        <translation>Andere stad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answer one person</source>
        <translation>Eén persoon antwoorden</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Alle gebieden</translation>
    </message>
    <message>
        <source>Any columns will do. The file itself is never changed.</source>
        <translation>Alle kolommen zijn goed. Het bestand zelf verandert nooit.</translation>
    </message>
    <message>
        <source>Any segment</source>
        <translation>Alle segmenten</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle tijden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Area by area</source>
        <translation>Gebied voor gebied</translation>
    </message>
    <message>
        <source>Area report, {day}</source>
        <translation>Gebiedsrapport, {day}</translation>
    </message>
    <message>
        <source>Area {number}</source>
        <translation>Gebied {number}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>Areas as a map file</source>
        <translation>Gebieden als kaartbestand</translation>
    </message>
    <message>
        <source>Areas for Google Earth</source>
        <translation>Gebieden voor Google Earth</translation>
    </message>
    <message>
        <source>Areas with fewer than {fewest} people are shown as “fewer than {fewest}”. Reports and shared pages hold no names.</source>
        <translation>Gebieden met minder dan {fewest} mensen staan er als ‘minder dan {fewest}’. Rapporten en gedeelde pagina’s bevatten geen namen.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijlen</translation>
    </message>
    <message>
        <source>Arrows move, + and − zoom, 0 shows the town, Tab goes from area to area.</source>
        <translation>Pijlen verschuiven, + en − zoomen, 0 toont de stad, Tab gaat van gebied naar gebied.</translation>
    </message>
    <message>
        <source>As far as a birthday is known. You can make it stricter.</source>
        <translation>Voor zover een verjaardag bekend is. Je kunt het strenger maken.</translation>
    </message>
    <message>
        <source>As it stands today.</source>
        <translation>Zoals het vandaag is.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Zoals het geschreven stond</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Ask a server</source>
        <translation>Een server vragen</translation>
    </message>
    <message>
        <source>Ask a server about addresses the town map does not know?</source>
        <translation>Een server vragen naar adressen die de stadskaart niet kent?</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Tweede mening vragen</translation>
    </message>
    <message>
        <source>Ask for the number; format the column as text next time.</source>
        <translation>Vraag om het nummer; maak van de kolom de volgende keer tekst.</translation>
    </message>
    <message>
        <source>Ask for {name} itself.</source>
        <translation>Vraag om {name} zelf.</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Deze server vragen</translation>
    </message>
    <message>
        <source>Asked for a second opinion</source>
        <translation>Tweede mening gevraagd</translation>
    </message>
    <message>
        <source>Asked only when you press “Get the map”.</source>
        <translation>Wordt alleen gevraagd als je op ‘Kaart ophalen’ klikt.</translation>
    </message>
    <message>
        <source>Asking for a second opinion</source>
        <translation>Tweede mening vragen</translation>
    </message>
    <message>
        <source>Asking the map server</source>
        <translation>De kaartserver vragen</translation>
    </message>
    <message>
        <source>Asking {label}</source>
        <translation>{label} vragen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>At the import answer that these people agreed to email, and to nothing else.</source>
        <translation>Antwoord bij het importeren dat deze mensen akkoord zijn met e-mail, en met niets anders.</translation>
    </message>
    <message>
        <source>At the import choose Subscribed for this file and Unsubscribed for the other one.</source>
        <translation>Kies bij het importeren Subscribed voor dit bestand en Unsubscribed voor het andere.</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>Aan de kassa</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>Away (−)</source>
        <translation>Verder weg (−)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Terug naar de klanten</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Werd</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Because it is of</source>
        <translation>Omdat het hoort bij</translation>
    </message>
    <message>
        <source>Been here before?</source>
        <translation>Hier eerder geweest?</translation>
    </message>
    <message>
        <source>Best guess: {points}. We are 95 % sure it lies in this range.</source>
        <translation>Beste schatting: {points}. We zijn er 95 % zeker van dat het hierbinnen ligt.</translation>
    </message>
    <message>
        <source>Best next step</source>
        <translation>Beste volgende stap</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Book whole sectors, three weeks ahead.</source>
        <translation>Boek hele sectoren, drie weken vooraf.</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>Boekhandel</translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json *.gpkg *.shp *.kml *.zip);;All files (*)</source>
        <translation>Grenzen (*.geojson *.json *.gpkg *.shp *.kml *.zip);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Brevo</source>
        <translation>Brevo</translation>
    </message>
    <message>
        <source>Bring in your customers</source>
        <translation>Haal je klanten binnen</translation>
    </message>
    <message>
        <source>Bring new customers back a second time</source>
        <translation>Laat nieuwe klanten een tweede keer komen</translation>
    </message>
    <message>
        <source>Build it from a street map.</source>
        <translation>Bouw die uit een stratenkaart.</translation>
    </message>
    <message>
        <source>Build one from open data: doorstep town build.</source>
        <translation>Bouw er een uit open data: doorstep town build.</translation>
    </message>
    <message>
        <source>Build the town again from its open data.</source>
        <translation>Bouw de stad opnieuw uit de open data.</translation>
    </message>
    <message>
        <source>Building the town map</source>
        <translation>De stadskaart bouwen</translation>
    </message>
    <message>
        <source>Building the town map …</source>
        <translation>De stadskaart wordt gebouwd …</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebouwen</translation>
    </message>
    <message>
        <source>Buttons and fields for a finger on the till&apos;s touch screen.</source>
        <translation>Knoppen en velden voor een vinger op het aanraakscherm van de kassa.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Per gebied</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Per kanaal</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Met de hand</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Per bericht</translation>
    </message>
    <message>
        <source>By this the list can be known again (SHA-256): {digest} …</source>
        <translation>Hieraan is de lijst te herkennen (SHA-256): {digest} …</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics);;All files (*)</source>
        <translation>Agenda (*.ics);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Call one of them B.</source>
        <translation>Noem een van beide B.</translation>
    </message>
    <message>
        <source>Call the column “population”.</source>
        <translation>Noem de kolom ‘population’.</translation>
    </message>
    <message>
        <source>Came in the last 30 days</source>
        <translation>Kwam in de laatste 30 dagen</translation>
    </message>
    <message>
        <source>Came in the last 6 months</source>
        <translation>Kwam in de laatste 6 maanden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Download annuleren</translation>
    </message>
    <message>
        <source>Can’t say yet</source>
        <translation>Nog niet te zeggen</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Klantenkaart zonder naam</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change one of the dates.</source>
        <translation>Wijzig een van de datums.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Change the password of {shop}?</source>
        <translation>Het wachtwoord van {shop} wijzigen?</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Een instelling gewijzigd</translation>
    </message>
    <message>
        <source>Changed neighbourhoods</source>
        <translation>Buurten gewijzigd</translation>
    </message>
    <message>
        <source>Changed the town map</source>
        <translation>Stadskaart gewijzigd</translation>
    </message>
    <message>
        <source>Changed “{setting}”</source>
        <translation>‘{setting}’ gewijzigd</translation>
    </message>
    <message>
        <source>Changing the town map</source>
        <translation>De stadskaart wijzigen</translation>
    </message>
    <message>
        <source>Channels are {channels}.</source>
        <translation>Kanalen zijn {channels}.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Controleer het.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>Check one of them; choose the other order if it is wrong.</source>
        <translation>Controleer er een; kies de andere volgorde als het niet klopt.</translation>
    </message>
    <message>
        <source>Check street and number, or give latitude, longitude.</source>
        <translation>Controleer straat en nummer, of geef breedtegraad, lengtegraad.</translation>
    </message>
    <message>
        <source>Check the address of the map server in the settings.</source>
        <translation>Controleer het adres van de kaartserver bij de instellingen.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Controleer de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Controleer de schijf.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Controleer de internetverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Check the name, and that it is closed elsewhere.</source>
        <translation>Controleer de naam, en of het elders gesloten is.</translation>
    </message>
    <message>
        <source>Check the name, or make one with `shop new`.</source>
        <translation>Controleer de naam, of maak er een met `shop new`.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Controleer de naam.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Controleer het nummer.</translation>
    </message>
    <message>
        <source>Check which columns hold them.</source>
        <translation>Controleer in welke kolommen ze staan.</translation>
    </message>
    <message>
        <source>Check which of the two is right.</source>
        <translation>Controleer welke van de twee klopt.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Choose 1 or more; 20 keeps people private.</source>
        <translation>Kies 1 of meer; 20 beschermt de privacy van mensen.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, GeoPackage or a shapefile.</source>
        <translation>Kies GeoJSON, GeoPackage of een shapefile.</translation>
    </message>
    <message>
        <source>Choose a CSV or GeoJSON file.</source>
        <translation>Kies een CSV- of GeoJSON-bestand.</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Agendabestand kiezen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Choose a file made by: doorstep town build.</source>
        <translation>Kies een bestand dat is gemaakt met: doorstep town build.</translation>
    </message>
    <message>
        <source>Choose a file of polygons with names.</source>
        <translation>Kies een bestand met vlakken die een naam hebben.</translation>
    </message>
    <message>
        <source>Choose a map or a register of addresses.</source>
        <translation>Kies een kaart of een adressenregister.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .pdf.</source>
        <translation>Kies een naam die eindigt op .png, .svg of .pdf.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Afbeelding kiezen</translation>
    </message>
    <message>
        <source>Choose a place on the town map.</source>
        <translation>Kies een plek op de stadskaart.</translation>
    </message>
    <message>
        <source>Choose a register of this town.</source>
        <translation>Kies een register van deze stad.</translation>
    </message>
    <message>
        <source>Choose a smaller radius.</source>
        <translation>Kies een kleinere straal.</translation>
    </message>
    <message>
        <source>Choose a town map</source>
        <translation>Kies een stadskaart</translation>
    </message>
    <message>
        <source>Choose a town to see what will be asked, and of whom. Nothing has been asked yet.</source>
        <translation>Kies een stad om te zien wat er wordt gevraagd, en aan wie. Er is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>Choose an ADDRFEAT file of TIGER/Line.</source>
        <translation>Kies een ADDRFEAT-bestand van TIGER/Line.</translation>
    </message>
    <message>
        <source>Choose an extract of a town.</source>
        <translation>Kies een uittreksel van een stad.</translation>
    </message>
    <message>
        <source>Choose an extract of the town alone, or let Doorstep download it.</source>
        <translation>Kies een uittreksel van alleen de stad, of laat Doorstep het downloaden.</translation>
    </message>
    <message>
        <source>Choose an older one.</source>
        <translation>Kies een oudere.</translation>
    </message>
    <message>
        <source>Choose another calendar.</source>
        <translation>Kies een andere kalender.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Kies een andere map, of maak ruimte op de schijf.</translation>
    </message>
    <message>
        <source>Choose another map server in the settings.</source>
        <translation>Kies een andere kaartserver bij de instellingen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Choose another source; this one is not safe.</source>
        <translation>Kies een andere bron; deze is niet veilig.</translation>
    </message>
    <message>
        <source>Choose areas or a walking time, then circles can be drawn.</source>
        <translation>Kies gebieden of een loopafstand, dan kunnen er cirkels worden getekend.</translation>
    </message>
    <message>
        <source>Choose areas, or minutes from a place.</source>
        <translation>Kies gebieden, of minuten vanaf een plek.</translation>
    </message>
    <message>
        <source>Choose boundaries</source>
        <translation>Kies grenzen</translation>
    </message>
    <message>
        <source>Choose boundaries of this town.</source>
        <translation>Kies grenzen van deze stad.</translation>
    </message>
    <message>
        <source>Choose dates that lie ahead.</source>
        <translation>Kies datums die nog komen.</translation>
    </message>
    <message>
        <source>Choose fewer areas at a time.</source>
        <translation>Kies minder gebieden tegelijk.</translation>
    </message>
    <message>
        <source>Choose fewer areas, and take the others another day.</source>
        <translation>Kies minder gebieden en neem de andere op een andere dag.</translation>
    </message>
    <message>
        <source>Choose fewer areas.</source>
        <translation>Kies minder gebieden.</translation>
    </message>
    <message>
        <source>Choose foot, bicycle or car.</source>
        <translation>Kies foot, bicycle of car.</translation>
    </message>
    <message>
        <source>Choose from: {fields}.</source>
        <translation>Kies uit: {fields}.</translation>
    </message>
    <message>
        <source>Choose more areas or loosen a condition.</source>
        <translation>Kies meer gebieden of maak een voorwaarde ruimer.</translation>
    </message>
    <message>
        <source>Choose more areas there, or letters.</source>
        <translation>Kies daar meer gebieden, of brieven.</translation>
    </message>
    <message>
        <source>Choose more areas, or letters.</source>
        <translation>Kies meer gebieden, of brieven.</translation>
    </message>
    <message>
        <source>Choose my town</source>
        <translation>Mijn stad kiezen</translation>
    </message>
    <message>
        <source>Choose neighbours.</source>
        <translation>Kies buren.</translation>
    </message>
    <message>
        <source>Choose one area first</source>
        <translation>Kies eerst één gebied</translation>
    </message>
    <message>
        <source>Choose one area first, then draw the line that splits it.</source>
        <translation>Kies eerst één gebied en teken dan de lijn die het splitst.</translation>
    </message>
    <message>
        <source>Choose one area, then rename it.</source>
        <translation>Kies één gebied en hernoem het dan.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Choose one on the map.</source>
        <translation>Kies er een op de kaart.</translation>
    </message>
    <message>
        <source>Choose the columns by hand (--map &quot;Column=field&quot;), or check that it is the right file.</source>
        <translation>Kies de kolommen met de hand (--map &quot;Column=field&quot;), of controleer of het het juiste bestand is.</translation>
    </message>
    <message>
        <source>Choose the file that `shop new` made.</source>
        <translation>Kies het bestand dat `shop new` heeft gemaakt.</translation>
    </message>
    <message>
        <source>Choose the list of codes that came back</source>
        <translation>Kies de lijst met teruggekomen codes</translation>
    </message>
    <message>
        <source>Choose the map, registers of addresses, boundaries</source>
        <translation>Kies de kaart, adressenregisters, grenzen</translation>
    </message>
    <message>
        <source>Choose the town map first.</source>
        <translation>Kies eerst de stadskaart.</translation>
    </message>
    <message>
        <source>Choose two or more neighbours.</source>
        <translation>Kies twee of meer buren.</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Kies er twee of meer.</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>Kies je lijst</translation>
    </message>
    <message>
        <source>Choose {smallest:g} to {largest:g} km.</source>
        <translation>Kies {smallest:g} tot {largest:g} km.</translation>
    </message>
    <message>
        <source>Choose “email, hashed” at the upload. Ready after up to 48 hours.</source>
        <translation>Kies ‘email, hashed’ bij het uploaden. Klaar na hoogstens 48 uur.</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Gekozen op</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Click a line to see one person, or drop a list from your till anywhere in the window.</source>
        <translation>Klik op een regel om één persoon te zien, of laat een lijst uit je kassa ergens in het venster vallen.</translation>
    </message>
    <message>
        <source>Click an area on the map, or choose one from the list.</source>
        <translation>Klik op een gebied op de kaart, of kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Click an area to see who lives there. Hold Shift to add several up.</source>
        <translation>Klik op een gebied om te zien wie daar woont. Houd Shift vast om er meer op te tellen.</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Klik op de kaart</translation>
    </message>
    <message>
        <source>Click the areas to join, then press Enter. Esc lets them go.</source>
        <translation>Klik op de gebieden die samen moeten en druk op Enter. Esc laat ze los.</translation>
    </message>
    <message>
        <source>Click to undo, right-click for the last steps</source>
        <translation>Klik om ongedaan te maken, klik rechts voor de laatste stappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close by.</source>
        <translation>Vlakbij.</translation>
    </message>
    <message>
        <source>Close it elsewhere and open it again.</source>
        <translation>Sluit het elders en open het opnieuw.</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>Sluit het in andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>Sluit het daar, of open het hier alleen om te lezen.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Close the topmost thing</source>
        <translation>Het bovenste sluiten</translation>
    </message>
    <message>
        <source>Closer to your area</source>
        <translation>Dichter bij je gebied</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Codes (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Codes made for you</source>
        <translation>Codes die voor je zijn gemaakt</translation>
    </message>
    <message>
        <source>Codes you used</source>
        <translation>Codes die je hebt gebruikt</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Kleur naar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Coming up near your shop</source>
        <translation>Binnenkort bij je winkel</translation>
    </message>
    <message>
        <source>Coming up: {names}</source>
        <translation>Binnenkort: {names}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare the header with the template in Campaign Manager. Ready after up to 48 hours.</source>
        <translation>Vergelijk de kopregel met het sjabloon in Campaign Manager. Klaar na hoogstens 48 uur.</translation>
    </message>
    <message>
        <source>Compare the header with the template of your account.</source>
        <translation>Vergelijk de kopregel met het sjabloon van je account.</translation>
    </message>
    <message>
        <source>Comparing all results</source>
        <translation>Alle resultaten vergelijken</translation>
    </message>
    <message>
        <source>Consent to email</source>
        <translation>Toestemming voor e-mail</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Toestemming voor post</translation>
    </message>
    <message>
        <source>Consent to text</source>
        <translation>Toestemming voor sms</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Contactlijst</translation>
    </message>
    <message>
        <source>Contact lists will hold names and codes, and no text.</source>
        <translation>Contactlijsten bevatten dan namen en codes, en geen tekst.</translation>
    </message>
    <message>
        <source>Contact only people who agreed</source>
        <translation>Alleen contact met wie akkoord is</translation>
    </message>
    <message>
        <source>Contains no names. Groups under {fewest} people are not shown.</source>
        <translation>Bevat geen namen. Groepen van minder dan {fewest} mensen staan er niet in.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Copied to {name}</source>
        <translation>Gekopieerd naar {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy of {time}</source>
        <translation>Kopie van {time}</translation>
    </message>
    <message>
        <source>Copy the map</source>
        <translation>Kaart kopiëren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>Copy the sentence here. If it speaks of ad platforms, a yes to email is one to ad lists, too.</source>
        <translation>Kopieer de zin hierheen. Gaat die over advertentieplatforms, dan is een ja op e-mail ook een ja op advertentielijsten.</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versies kopiëren</translation>
    </message>
    <message>
        <source>Copy your shop</source>
        <translation>Je winkel kopiëren</translation>
    </message>
    <message>
        <source>Copying your shop</source>
        <translation>Je winkel kopiëren</translation>
    </message>
    <message>
        <source>Correct it and import the row again.</source>
        <translation>Verbeter het en importeer de rij opnieuw.</translation>
    </message>
    <message>
        <source>Correct it in the customer’s details.</source>
        <translation>Verbeter het in de gegevens van de klant.</translation>
    </message>
    <message>
        <source>Cost of one use</source>
        <translation>Kosten van één keer gebruiken</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Eenmalige kosten</translation>
    </message>
    <message>
        <source>Cost: {cost} for {uses} uses. Extra margin: about {margin}, somewhere between {low} and {high}.</source>
        <translation>Kosten: {cost} voor {uses} keer gebruik. Extra marge: ongeveer {margin}, ergens tussen {low} en {high}.</translation>
    </message>
    <message>
        <source>Cost: {cost}. We cannot tell: the extra visits are not known.</source>
        <translation>Kosten: {cost}. We weten het niet: de extra bezoeken zijn niet bekend.</translation>
    </message>
    <message>
        <source>Cost: {cost}. We cannot tell: what one visit earns is not given.</source>
        <translation>Kosten: {cost}. We weten het niet: wat een bezoek oplevert, is niet ingevuld.</translation>
    </message>
    <message numerus="yes">
        <source>Cost: {n} uses</source>
        <comment>Cost: {n} use</comment>
        <translation>
            <numerusform>Kosten: {n} keer gebruikt</numerusform>
            <numerusform>Kosten: {n} keer gebruikt</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs once</source>
        <translation>Kost eenmalig</translation>
    </message>
    <message>
        <source>Counted by each one&apos;s own rhythm of visits.</source>
        <translation>Geteld naar ieders eigen ritme van bezoeken.</translation>
    </message>
    <message>
        <source>Counted visits</source>
        <translation>Bezoeken geteld</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Mensen tellen</translation>
    </message>
    <message>
        <source>Counting visits</source>
        <translation>Bezoeken tellen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Counts only. Nobody’s name is on this page.</source>
        <translation>Alleen aantallen. Op deze pagina staat niemands naam.</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Shift Z</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Customers gone quiet, %</source>
        <translation>Stilgevallen klanten, %</translation>
    </message>
    <message>
        <source>Customers per area</source>
        <translation>Klanten per gebied</translation>
    </message>
    <message>
        <source>Customers, from close by</source>
        <translation>Klanten, van dichtbij</translation>
    </message>
    <message>
        <source>Customers, town map, promotions and results stay on this computer. Files leave when you make them.</source>
        <translation>Klanten, stadskaart, acties en resultaten blijven op deze computer. Bestanden gaan weg als jij ze maakt.</translation>
    </message>
    <message>
        <source>Cutting the town into street blocks</source>
        <translation>De stad in huizenblokken verdelen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Donker thema</translation>
    </message>
    <message>
        <source>Dashed lines: 5, 10 and 15 minutes on foot.</source>
        <translation>Stippellijnen: 5, 10 en 15 minuten te voet.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates from {name}</source>
        <translation>Data uit {name}</translation>
    </message>
    <message>
        <source>Dates near your shop</source>
        <translation>Data bij jou in de buurt</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <translation>‘{name}’ verwijderd</translation>
    </message>
    <message>
        <source>Deleting the promotion</source>
        <translation>De actie verwijderen</translation>
    </message>
    <message>
        <source>Did they mean {better}?</source>
        <translation>Bedoelden ze {better}?</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Bedoel je {close}?</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Bedoel je {names}?</translation>
    </message>
    <message>
        <source>Did you mean {name}? These work: {fields}.</source>
        <translation>Bedoel je {name}? Deze werken: {fields}.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Do again “{again}”</source>
        <translation>Opnieuw doen: {again}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Opnieuw gedaan: {title}</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Deuren</translation>
    </message>
    <message>
        <source>Doorstep</source>
        <translation>Doorstep</translation>
    </message>
    <message>
        <source>Doorstep copies your shop once a day and before every import.</source>
        <translation>Doorstep kopieert je winkel één keer per dag en voor elke import.</translation>
    </message>
    <message>
        <source>Doorstep counts in your own sales. It guesses nothing about single people.</source>
        <translation>Doorstep telt in je eigen verkopen. Over losse mensen raadt het niets.</translation>
    </message>
    <message>
        <source>Doorstep draws no smaller ones.</source>
        <translation>Doorstep tekent geen kleinere.</translation>
    </message>
    <message>
        <source>Doorstep gets its map once, then works without internet.</source>
        <translation>Doorstep haalt de kaart één keer op en werkt dan zonder internet.</translation>
    </message>
    <message>
        <source>Doorstep groups your customers along streets, rail and water.</source>
        <translation>Doorstep groepeert je klanten langs straten, spoor en water.</translation>
    </message>
    <message>
        <source>Doorstep itself never does this. It is off until you name a server you trust.</source>
        <translation>Doorstep zelf doet dit nooit. Het staat uit tot je een server noemt die je vertrouwt.</translation>
    </message>
    <message>
        <source>Doorstep knows no “{name}”.</source>
        <translation>Doorstep kent geen ‘{name}’.</translation>
    </message>
    <message>
        <source>Doorstep needs its town map and its address.</source>
        <translation>Doorstep heeft de stadskaart en het adres nodig.</translation>
    </message>
    <message>
        <source>Doorstep needs its town map and its address. Then your list is read.</source>
        <translation>Doorstep heeft de stadskaart en het adres nodig. Daarna wordt je lijst gelezen.</translation>
    </message>
    <message>
        <source>Doorstep sends nothing itself. It makes files for you to use.</source>
        <translation>Doorstep verstuurt zelf niets. Het maakt bestanden die jij gebruikt.</translation>
    </message>
    <message>
        <source>Doorstep works without the internet. It has no account and sends no reports about you or your customers.</source>
        <translation>Doorstep werkt zonder internet. Het heeft geen account en stuurt geen rapporten over jou of je klanten.</translation>
    </message>
    <message>
        <source>Doorstep {version}</source>
        <translation>Doorstep {version}</translation>
    </message>
    <message>
        <source>Doubts about a row</source>
        <translation>Twijfels over een rij</translation>
    </message>
    <message>
        <source>Down, up</source>
        <translation>Omlaag, omhoog</translation>
    </message>
    <message>
        <source>Download it again from the platform, or take it away.</source>
        <translation>Download het opnieuw van het platform, of haal het weg.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Download het opnieuw.</translation>
    </message>
    <message>
        <source>Download it from eddm.usps.com and put it beside your shop file as eddm-routes.csv.</source>
        <translation>Download het van eddm.usps.com en zet het naast je winkelbestand als eddm-routes.csv.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>Download the extract again (.osm.pbf, .osm, .osm.gz or .osm.bz2).</source>
        <translation>Download het uittreksel opnieuw (.osm.pbf, .osm, .osm.gz of .osm.bz2).</translation>
    </message>
    <message>
        <source>Download the extract again.</source>
        <translation>Download het uittreksel opnieuw.</translation>
    </message>
    <message>
        <source>Download the newest table, or use the location circles.</source>
        <translation>Download de nieuwste tabel, of gebruik de cirkels.</translation>
    </message>
    <message>
        <source>Downloading the map: {received} MB</source>
        <translation>De kaart downloaden: {received} MB</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Versleep hem, of verplaats hem met de pijltjestoetsen</translation>
    </message>
    <message>
        <source>Drag the line between two areas.</source>
        <translation>Sleep de lijn tussen twee gebieden.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Draw it again in one round.</source>
        <translation>Teken het opnieuw in één rondje.</translation>
    </message>
    <message>
        <source>Draw it again, with at least three corners.</source>
        <translation>Teken het opnieuw, met minstens drie hoeken.</translation>
    </message>
    <message>
        <source>Draw it from edge to edge.</source>
        <translation>Teken die van rand tot rand.</translation>
    </message>
    <message>
        <source>Draw it on the map.</source>
        <translation>Teken het op de kaart.</translation>
    </message>
    <message>
        <source>Drawing area reports</source>
        <translation>Gebiedsrapporten tekenen</translation>
    </message>
    <message>
        <source>Drawing areas</source>
        <translation>Gebieden tekenen</translation>
    </message>
    <message>
        <source>Drawing the flyer</source>
        <translation>De flyer tekenen</translation>
    </message>
    <message>
        <source>Drawing what people see</source>
        <translation>Tekenen wat iedereen ziet</translation>
    </message>
    <message>
        <source>Drew “{name}”</source>
        <translation>‘{name}’ getekend</translation>
    </message>
    <message>
        <source>Drop one list at a time.</source>
        <translation>Laat één lijst tegelijk vallen.</translation>
    </message>
    <message>
        <source>Drop your list here</source>
        <translation>Laat je lijst hier vallen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Each code counts as used today. Codes of other days come in as a list.</source>
        <translation>Elke code telt als vandaag gebruikt. Codes van andere dagen komen als lijst binnen.</translation>
    </message>
    <message>
        <source>Each row about you, as it was read.</source>
        <translation>Elke rij over jou, zoals die is gelezen.</translation>
    </message>
    <message>
        <source>Early regulars</source>
        <translation>Vroege vaste klanten</translation>
    </message>
    <message>
        <source>Earned by one visit</source>
        <translation>Opbrengst van één bezoek</translation>
    </message>
    <message>
        <source>Ebenholz Coffee</source>
        <translation>Koffiehuis Ebenholz</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Edge between the two sides</source>
        <translation>Rand tussen de twee kanten</translation>
    </message>
    <message>
        <source>Eight words</source>
        <translation>Acht woorden</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email address, phone or customer number</source>
        <translation>E-mailadres, telefoon of klantnummer</translation>
    </message>
    <message>
        <source>Email to {people}</source>
        <translation>E-mail aan {people}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Enter codes</source>
        <translation>Codes invoeren</translation>
    </message>
    <message>
        <source>Entering codes</source>
        <translation>Codes invoeren</translation>
    </message>
    <message>
        <source>Entries the program wrote in another way, with the text as it was.</source>
        <translation>Gegevens die het programma anders heeft geschreven, met de tekst zoals die was.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Erase {count}</source>
        <translation>{count} wissen</translation>
    </message>
    <message>
        <source>Erase {count} and everything else?</source>
        <translation>{count} en al het andere wissen?</translation>
    </message>
    <message>
        <source>Every Door Direct Mail is for the United States only.</source>
        <translation>Every Door Direct Mail is er alleen voor de Verenigde Staten.</translation>
    </message>
    <message>
        <source>Every Door Direct Mail needs the table of the routes near you.</source>
        <translation>Every Door Direct Mail heeft de tabel van de routes bij jou in de buurt nodig.</translation>
    </message>
    <message>
        <source>Every address is clear</source>
        <translation>Elk adres is duidelijk</translation>
    </message>
    <message>
        <source>Every file made from the list that had you in it. The shop gave it to the service named.</source>
        <translation>Elk bestand dat is gemaakt van de lijst waar jij op stond. De winkel gaf het aan de genoemde dienst.</translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>Elke rij kan worden gelezen.</translation>
    </message>
    <message>
        <source>Every statement ever seen.</source>
        <translation>Elke uitspraak die ooit is gezien.</translation>
    </message>
    <message>
        <source>Everybody on the list</source>
        <translation>Iedereen op de lijst</translation>
    </message>
    <message>
        <source>Everybody on your list</source>
        <translation>Iedereen op je lijst</translation>
    </message>
    <message>
        <source>Everybody&apos;s own message and code</source>
        <translation>Ieders eigen bericht en code</translation>
    </message>
    <message>
        <source>Everybody, leaving out those who {unwanted}</source>
        <translation>Iedereen, behalve mensen die {unwanted}</translation>
    </message>
    <message>
        <source>Everyone agreed to it.</source>
        <translation>Iedereen is akkoord.</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Alles kan zonder muis.</translation>
    </message>
    <message>
        <source>Everything is in {path}</source>
        <translation>Alles staat in {path}</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles blijft op deze computer</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud.</source>
        <translation>Alles blijft op deze computer. Geen account, geen cloud.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Exam weeks</source>
        <translation>Tentamenweken</translation>
    </message>
    <message>
        <source>Exam weeks, school holidays, markets: note them, or drop a calendar file here.</source>
        <translation>Tentamenweken, schoolvakanties, markten: noteer ze, of sleep een agendabestand hierheen.</translation>
    </message>
    <message>
        <source>Exam-week coffee</source>
        <translation>Examenkoffie</translation>
    </message>
    <message>
        <source>Export it first.</source>
        <translation>Exporteer die eerst.</translation>
    </message>
    <message>
        <source>Export it first; then its effect can be counted.</source>
        <translation>Exporteer die eerst; dan kan het effect worden geteld.</translation>
    </message>
    <message>
        <source>Export the calendar as .ics and try again.</source>
        <translation>Exporteer de kalender als .ics en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Export the customers as CSV or Excel, and import that file.</source>
        <translation>Exporteer de klanten als CSV of Excel en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Export the customers as CSV or Excel.</source>
        <translation>Exporteer de klanten als CSV of Excel.</translation>
    </message>
    <message>
        <source>Export the list again and import the new file.</source>
        <translation>Exporteer de lijst opnieuw en importeer het nieuwe bestand.</translation>
    </message>
    <message>
        <source>Extra margin</source>
        <translation>Extra marge</translation>
    </message>
    <message>
        <source>Facebook and Instagram</source>
        <translation>Facebook en Instagram</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>Few have gone quiet.</source>
        <translation>Weinig klanten zijn stilgevallen.</translation>
    </message>
    <message>
        <source>Fewer circles</source>
        <translation>Minder cirkels</translation>
    </message>
    <message>
        <source>Fewest customers in a neighbourhood</source>
        <translation>Minste klanten in een buurt</translation>
    </message>
    <message>
        <source>Fields are: {known_fields}.</source>
        <translation>Velden zijn: {known_fields}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Files you make</source>
        <translation>Bestanden die jij maakt</translation>
    </message>
    <message>
        <source>Files you were in</source>
        <translation>Bestanden waar je in stond</translation>
    </message>
    <message>
        <source>Fill one in and import the row again.</source>
        <translation>Vul er een in en importeer de rij opnieuw.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Klanten filteren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find my town</source>
        <translation>Mijn stad zoeken</translation>
    </message>
    <message>
        <source>Finding the shop</source>
        <translation>De winkel zoeken</translation>
    </message>
    <message>
        <source>First came in with</source>
        <translation>Kwam voor het eerst binnen met</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Eerste vrije etiket</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Eerste bezoek</translation>
    </message>
    <message>
        <source>First wave. Export again with {days} days of sales since; then the others get the message that works.</source>
        <translation>Eerste ronde. Exporteer opnieuw als er {days} dagen verkopen bij zijn; dan krijgen de anderen het bericht dat werkt.</translation>
    </message>
    <message>
        <source>Five things are worth your time today.</source>
        <translation>Vijf dingen zijn vandaag je tijd waard.</translation>
    </message>
    <message>
        <source>Flat or unit</source>
        <translation>Toevoeging</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Flyer</translation>
    </message>
    <message>
        <source>Flyer to {people}</source>
        <translation>Flyer voor {people}</translation>
    </message>
    <message>
        <source>Flyers and a poster</source>
        <translation>Flyers en een poster</translation>
    </message>
    <message>
        <source>Flyers and a poster for the window</source>
        <translation>Flyers en een poster voor het raam</translation>
    </message>
    <message>
        <source>Flyers reach a whole street</source>
        <translation>Flyers bereiken een hele straat</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>For other map programs</source>
        <translation>Voor andere kaartprogramma’s</translation>
    </message>
    <message>
        <source>For the window, one page. Nobody&apos;s name is on it, and no code.</source>
        <translation>Voor de etalage, één pagina. Er staat geen naam op en geen code.</translation>
    </message>
    <message>
        <source>For {count} of them a yes to email counted as a yes to this list; they never said no to ads.</source>
        <translation>Bij {count} van hen telde een ja op e-mail als een ja op deze lijst; ze zeiden nooit nee tegen advertenties.</translation>
    </message>
    <message>
        <source>For {title} nobody is left ({reasons}).</source>
        <translation>Voor {title} blijft niemand over ({reasons}).</translation>
    </message>
    <message numerus="yes">
        <source>For {title} {n} people are left, and {smallest} is the fewest ({reasons}).</source>
        <comment>For {title} {n} person is left, and {smallest} is the fewest ({reasons}).</comment>
        <translation>
            <numerusform>Voor {title} blijft {n} persoon over, en {smallest} is het minste ({reasons}).</numerusform>
            <numerusform>Voor {title} blijven {n} mensen over, en {smallest} is het minste ({reasons}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget one person</source>
        <translation>Eén persoon vergeten</translation>
    </message>
    <message>
        <source>Forget people who have not come for a long time</source>
        <translation>Mensen vergeten die lang niet zijn geweest</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Deze persoon vergeten</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Deze persoon vergeten…</translation>
    </message>
    <message>
        <source>Forget {count}</source>
        <translation>{count} vergeten</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>{name} vergeten?</translation>
    </message>
    <message>
        <source>Forgetting people</source>
        <translation>Mensen vergeten</translation>
    </message>
    <message>
        <source>Forgetting the person</source>
        <translation>De persoon vergeten</translation>
    </message>
    <message>
        <source>Forgot {count}</source>
        <translation>{count} vergeten</translation>
    </message>
    <message>
        <source>Forgotten. They cannot come back with a list.</source>
        <translation>Vergeten. Ze komen niet terug met een lijst.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Found who lives in which neighbourhood</source>
        <translation>Uitgezocht wie in welke buurt woont</translation>
    </message>
    <message>
        <source>Found who lives together</source>
        <translation>Uitgezocht wie samenwoont</translation>
    </message>
    <message>
        <source>Four in ten get theirs first. With {days} days of sales the others get the message that works.</source>
        <translation>Vier op de tien krijgen het eerst. Met {days} dagen verkoop krijgen de anderen het bericht dat werkt.</translation>
    </message>
    <message>
        <source>Four on a sheet, with the code</source>
        <translation>Vier op een vel, met de code</translation>
    </message>
    <message>
        <source>Four things are worth your time today.</source>
        <translation>Vier dingen zijn vandaag je tijd waard.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>From area to area</source>
        <translation>Van gebied naar gebied</translation>
    </message>
    <message>
        <source>From the internet, or from files you have.</source>
        <translation>Van internet, of uit bestanden die je hebt.</translation>
    </message>
    <message>
        <source>From the shop</source>
        <translation>Vanaf de winkel</translation>
    </message>
    <message>
        <source>Front and back, one card a person</source>
        <translation>Voor- en achterkant, één kaart per persoon</translation>
    </message>
    <message>
        <source>Get a town map</source>
        <translation>Stadskaart ophalen</translation>
    </message>
    <message>
        <source>Get the map</source>
        <translation>Kaart ophalen</translation>
    </message>
    <message>
        <source>Get the map of {name}</source>
        <translation>Kaart van {name} ophalen</translation>
    </message>
    <message>
        <source>Get the map once, then work without internet.</source>
        <translation>Haal de kaart één keer op en werk dan zonder internet.</translation>
    </message>
    <message>
        <source>Getting the town map</source>
        <translation>De stadskaart ophalen</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG or SVG file.</source>
        <translation>Geef een PNG-, JPEG- of SVG-bestand.</translation>
    </message>
    <message>
        <source>Give a file of codes, or one code.</source>
        <translation>Geef een bestand met codes, of één code.</translation>
    </message>
    <message>
        <source>Give a file of them, or let areas be built.</source>
        <translation>Geef er een bestand van, of laat gebieden bouwen.</translation>
    </message>
    <message>
        <source>Give a number from -180 to 180, the latitude first.</source>
        <translation>Geef een getal van -180 tot 180, eerst de breedtegraad.</translation>
    </message>
    <message>
        <source>Give a number from -90 to 90, the latitude first.</source>
        <translation>Geef een getal van -90 tot 90, eerst de breedtegraad.</translation>
    </message>
    <message>
        <source>Give a number from {least:g} to {most:g}.</source>
        <translation>Geef een getal van {least:g} tot {most:g}.</translation>
    </message>
    <message>
        <source>Give a number from {least:g} up.</source>
        <translation>Geef een getal vanaf {least:g}.</translation>
    </message>
    <message>
        <source>Give a number of months from 1 up.</source>
        <translation>Geef een aantal maanden vanaf 1.</translation>
    </message>
    <message>
        <source>Give a number of people from 1 up.</source>
        <translation>Geef een aantal mensen vanaf 1.</translation>
    </message>
    <message>
        <source>Give a picture under 20 MB.</source>
        <translation>Geef een afbeelding van minder dan 20 MB.</translation>
    </message>
    <message>
        <source>Give a promotion written as a text file (.toml).</source>
        <translation>Geef een actie die als tekstbestand is geschreven (.toml).</translation>
    </message>
    <message>
        <source>Give a smallest number from 1 up and a largest one that is not smaller.</source>
        <translation>Geef een kleinste getal vanaf 1 en een grootste dat niet kleiner is.</translation>
    </message>
    <message>
        <source>Give at least a first or a last name.</source>
        <translation>Geef minstens een voornaam of een achternaam.</translation>
    </message>
    <message>
        <source>Give it an offer, or a message with channel = &quot;{channel}&quot;.</source>
        <translation>Geef het een aanbieding, of een bericht met channel = &quot;{channel}&quot;.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Geef het een andere naam.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geef die een naam.</translation>
    </message>
    <message>
        <source>Give latitude, then longitude, in degrees.</source>
        <translation>Geef eerst de breedtegraad en dan de lengtegraad, in graden.</translation>
    </message>
    <message>
        <source>Give one of these numbers.</source>
        <translation>Geef een van deze nummers.</translation>
    </message>
    <message>
        <source>Give one or more numbers above 0 and up to {most:.0f}.</source>
        <translation>Geef een of meer getallen boven 0 en tot en met {most:.0f}.</translation>
    </message>
    <message>
        <source>Give one that begins like {endpoint}.</source>
        <translation>Geef er een die begint zoals {endpoint}.</translation>
    </message>
    <message>
        <source>Give the column Code the tag CODE at the import; the message asks for it.</source>
        <translation>Geef de kolom Code bij het importeren de tag CODE; het bericht vraagt ernaar.</translation>
    </message>
    <message>
        <source>Give the customer&apos;s number, e-mail address or phone.</source>
        <translation>Geef het nummer, het e-mailadres of de telefoon van de klant.</translation>
    </message>
    <message>
        <source>Give the list of codes that came back.</source>
        <translation>Geef de lijst met teruggekomen codes.</translation>
    </message>
    <message>
        <source>Give the password.</source>
        <translation>Geef het wachtwoord.</translation>
    </message>
    <message>
        <source>Give the promotion another name.</source>
        <translation>Geef de actie een andere naam.</translation>
    </message>
    <message>
        <source>Give the route table of the USPS map (columns ZIP_CRID, RES_CNT, BUS_CNT, TOT_CNT), as CSV or GeoJSON.</source>
        <translation>Geef de routetabel van de USPS-kaart (kolommen ZIP_CRID, RES_CNT, BUS_CNT, TOT_CNT), als CSV of GeoJSON.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s place as latitude,longitude, or choose its town.</source>
        <translation>Geef de plek van de winkel als breedtegraad,lengtegraad, of kies de stad.</translation>
    </message>
    <message>
        <source>Go back to copy {n}, of {when}</source>
        <translation>Terug naar kopie {n}, van {when}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Hiernaar terug</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation>Terug naar de kopie van {when}?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Going back to a copy</source>
        <translation>Teruggaan naar een kopie</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Stilgevallen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation>Google Ads</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Group anew</source>
        <translation>Opnieuw groeperen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Groups with fewer people are not shown or exported.</source>
        <translation>Groepen met minder mensen worden niet getoond of geëxporteerd.</translation>
    </message>
    <message>
        <source>Groups you are in</source>
        <translation>Groepen waar je in zit</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Sportschool</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Kapper</translation>
    </message>
    <message>
        <source>Half get A, half get B. You will see which works better.</source>
        <translation>De helft krijgt A, de helft krijgt B. Je ziet welk bericht beter werkt.</translation>
    </message>
    <message>
        <source>Hand in each ZIP with form PS 3587 and a slip on each bundle.</source>
        <translation>Lever elke ZIP in met formulier PS 3587 en een briefje op elke bundel.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Help for this room</source>
        <translation>Hulp bij dit onderdeel</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Homes with a customer, %</source>
        <translation>Woningen met een klant, %</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>House number {number} is not in the town map</source>
        <translation>Huisnummer {number} staat niet op de stadskaart</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Hoe precies</translation>
    </message>
    <message>
        <source>How far around</source>
        <translation>Hoe ver eromheen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Hoe groot</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>How that works</source>
        <translation>Hoe dat werkt</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>Hoe het venster eruitziet.</translation>
    </message>
    <message>
        <source>How they will look</source>
        <translation>Hoe ze eruit komen te zien</translation>
    </message>
    <message>
        <source>How you are recognised</source>
        <translation>Hoe je wordt herkend</translation>
    </message>
    <message>
        <source>I would like to hear about offers by email.</source>
        <translation>Ik hoor graag via e-mail over aanbiedingen.</translation>
    </message>
    <message>
        <source>Idea: {title}</source>
        <translation>Idee: {title}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideeën</translation>
    </message>
    <message>
        <source>Ideas come from your own figures. “Plan it” fills in a draft you can change.</source>
        <translation>Ideeën komen uit je eigen cijfers. ‘Plannen’ vult een concept in dat je kunt wijzigen.</translation>
    </message>
    <message>
        <source>If it is a real person, rename them and import the row again.</source>
        <translation>Is het een echt persoon, wijzig dan de naam en importeer de rij opnieuw.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Lijst importeren</translation>
    </message>
    <message>
        <source>Import a list of sales with items first.</source>
        <translation>Importeer eerst een lijst verkopen met artikelen.</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>Nog een importeren</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importeer die opnieuw.</translation>
    </message>
    <message>
        <source>Import sales, or wait for more visits from here.</source>
        <translation>Importeer verkopen, of wacht op meer bezoeken van hier.</translation>
    </message>
    <message>
        <source>Import the blocklist with “Blocklist contacts”, before the contacts.</source>
        <translation>Importeer de blokkeerlijst met ‘Blocklist contacts’, vóór de contacten.</translation>
    </message>
    <message>
        <source>Import the sales of these weeks, then the comparison begins.</source>
        <translation>Importeer de verkopen van deze weken, dan begint de vergelijking.</translation>
    </message>
    <message>
        <source>Import the second file as an opt-out list, before the contacts.</source>
        <translation>Importeer het tweede bestand als afmeldlijst, vóór de contacten.</translation>
    </message>
    <message>
        <source>Import {rows_read} rows</source>
        <translation>{rows_read} rijen importeren</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>{name} geïmporteerd</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} importeren</translation>
    </message>
    <message>
        <source>In Google Ads Editor: import the file into a campaign of this name.</source>
        <translation>In Google Ads Editor: importeer het bestand in een campagne met deze naam.</translation>
    </message>
    <message>
        <source>In no area</source>
        <translation>In geen gebied</translation>
    </message>
    <message>
        <source>In the first wave {told}.</source>
        <translation>In de eerste ronde: {told}.</translation>
    </message>
    <message>
        <source>In the high weeks before, people came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>In de drukke weken van eerder kwamen mensen {times} keer zo vaak, en vaker dan anders na 15:00.</translation>
    </message>
    <message>
        <source>In the high weeks before, people came {times} times as often.</source>
        <translation>In de drukke weken van eerder kwamen mensen {times} keer zo vaak.</translation>
    </message>
    <message>
        <source>In the high weeks before, people from {ground} came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>In de drukke weken van eerder kwamen mensen uit {ground} {times} keer zo vaak, en vaker dan anders na 15:00.</translation>
    </message>
    <message>
        <source>In the high weeks before, people from {ground} came {times} times as often.</source>
        <translation>In de drukke weken van eerder kwamen mensen uit {ground} {times} keer zo vaak.</translation>
    </message>
    <message>
        <source>In the high weeks before, people {ground} came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>In de drukke weken van eerder kwamen mensen {ground} {times} keer zo vaak, en vaker dan anders na 15:00.</translation>
    </message>
    <message>
        <source>In the high weeks before, people {ground} came {times} times as often.</source>
        <translation>In de drukke weken van eerder kwamen mensen {ground} {times} keer zo vaak.</translation>
    </message>
    <message>
        <source>In the last weeks it named the new item of {hits} of {trials} customers; the bestseller alone, of {bestseller}.</source>
        <translation>In de laatste weken noemde het bij {hits} van {trials} klanten het nieuwe artikel; alleen de best verkochte noemen lukt bij {bestseller}.</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>In deze woorden</translation>
    </message>
    <message>
        <source>In {name} latitude and longitude are swapped.</source>
        <translation>In {name} zijn breedtegraad en lengtegraad verwisseld.</translation>
    </message>
    <message>
        <source>In {name} x and y are swapped.</source>
        <translation>In {name} zijn x en y verwisseld.</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>In ‘{name}’</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Install the Python package sqlcipher3 beside Doorstep.</source>
        <translation>Installeer het Python-pakket sqlcipher3 naast Doorstep.</translation>
    </message>
    <message>
        <source>Install the newer program; the file was left as it is.</source>
        <translation>Installeer het nieuwere programma; het bestand is niet veranderd.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Introduce yourself by ads or post: it is far to walk</source>
        <translation>Stel je voor met advertenties of post: het is ver lopen</translation>
    </message>
    <message>
        <source>Introduce yourself: flyers for these streets</source>
        <translation>Stel je voor: flyers voor deze straten</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Is dit één persoon?</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>Het kost niets.</translation>
    </message>
    <message>
        <source>It could be</source>
        <translation>Het kan zijn</translation>
    </message>
    <message>
        <source>It ends before it starts. Change one of the days.</source>
        <translation>De actie eindigt voordat die begint. Wijzig een van de dagen.</translation>
    </message>
    <message>
        <source>It holds names. Keep it as safe as the shop&apos;s own file.</source>
        <translation>Er staan namen in. Bewaar het net zo veilig als het winkelbestand zelf.</translation>
    </message>
    <message>
        <source>It is an offer of homes, work or credit</source>
        <translation>Het gaat om woningen, werk of krediet</translation>
    </message>
    <message>
        <source>It is made in two sizes, as a square post and as a story.</source>
        <translation>Het komt in twee formaten, als vierkant bericht en als story.</translation>
    </message>
    <message>
        <source>It is printed on the card, the flyer and the poster.</source>
        <translation>Komt op de ansichtkaart, de flyer en de poster.</translation>
    </message>
    <message>
        <source>It is remembered: whoever brings it later is not written to.</source>
        <translation>Het wordt onthouden: wie dit later meebrengt, krijgt geen bericht.</translation>
    </message>
    <message>
        <source>It knows {platform_names}.</source>
        <translation>Het kent {platform_names}.</translation>
    </message>
    <message>
        <source>It lasts longer than a year. Make it shorter; it can be repeated.</source>
        <translation>De actie duurt langer dan een jaar. Maak die korter; herhalen kan.</translation>
    </message>
    <message>
        <source>It leaves in two waves</source>
        <translation>Ze vertrekt in twee rondes</translation>
    </message>
    <message>
        <source>It lies on both sides of {crosses}.</source>
        <translation>Het ligt aan beide kanten van {crosses}.</translation>
    </message>
    <message>
        <source>It needs the columns code, date and, if known, amount.</source>
        <translation>Nodig zijn de kolommen code, date en, als het bekend is, amount.</translation>
    </message>
    <message>
        <source>It stands above the text.</source>
        <translation>Ze staat boven de tekst.</translation>
    </message>
    <message>
        <source>It stands in messages and reports.</source>
        <translation>Staat in berichten en rapporten.</translation>
    </message>
    <message>
        <source>It stays {figure} (source: {source}, {day}).</source>
        <translation>Het blijft {figure} (bron: {source}, {day}).</translation>
    </message>
    <message>
        <source>It stays, so that its result can be counted.</source>
        <translation>De actie blijft, zodat het resultaat kan worden geteld.</translation>
    </message>
    <message>
        <source>It takes {fields}.</source>
        <translation>Mogelijk zijn {fields}.</translation>
    </message>
    <message>
        <source>It was read as {better}.</source>
        <translation>Gelezen als {better}.</translation>
    </message>
    <message>
        <source>It will not pay by visits alone</source>
        <translation>Alleen met bezoeken komt het niet uit de kosten</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Het werkte</translation>
    </message>
    <message>
        <source>It worked: {visits}.</source>
        <translation>Het werkte: {visits}.</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Its columns are: {columns}. Say which are which: --columns address=…,lat=…,lon=…</source>
        <translation>De kolommen zijn: {columns}. Zeg welke wat is: --columns address=…,lat=…,lon=…</translation>
    </message>
    <message>
        <source>Its columns are: {header}.</source>
        <translation>De kolommen zijn: {header}.</translation>
    </message>
    <message>
        <source>Its name stays; make a copy instead.</source>
        <translation>De naam blijft; maak in plaats daarvan een kopie.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>Joining blocks to areas</source>
        <translation>Blokken tot gebieden samenvoegen</translation>
    </message>
    <message>
        <source>Joining the sources</source>
        <translation>De bronnen samenvoegen</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Keep counting, or test it with more people</source>
        <translation>Blijf tellen, of test het met meer mensen</translation>
    </message>
    <message>
        <source>Keep {share} in 100 aside and {extra} extra visits per 100 would show.</source>
        <translation>Houd {share} van de 100 apart, dan zijn {extra} extra bezoeken per 100 al te zien.</translation>
    </message>
    <message>
        <source>Keep, but do not use</source>
        <translation>Bewaren, maar niet gebruiken</translation>
    </message>
    <message>
        <source>Kept as they were, so that the shop can take them apart again.</source>
        <translation>Bewaard zoals ze waren, zodat de winkel ze weer uit elkaar kan halen.</translation>
    </message>
    <message>
        <source>Kept aside from “{name}”</source>
        <translation>Apart gehouden bij ‘{name}’</translation>
    </message>
    <message>
        <source>Kept for safety</source>
        <translation>Bewaard voor de zekerheid</translation>
    </message>
    <message>
        <source>Kept only as keyed digests, so that no list can undo an opt-out.</source>
        <translation>Alleen bewaard als versleutelde vingerafdruk, zodat geen lijst een afmelding kan terugdraaien.</translation>
    </message>
    <message>
        <source>Kept two people apart</source>
        <translation>Twee mensen apart gelaten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Keyed digest of a row</source>
        <translation>Versleutelde vingerafdruk van een rij</translation>
    </message>
    <message>
        <source>Keys 1 to 9 choose a place, Enter accepts it.</source>
        <translation>Toetsen 1 tot 9 kiezen een plek, Enter accepteert die.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Soort gegevens</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Soort winkel</translation>
    </message>
    <message>
        <source>Know the streets
around your shop</source>
        <translation>Ken de straten
rond je winkel</translation>
    </message>
    <message>
        <source>Known from a card swipe only; nothing was ever asked.</source>
        <translation>Alleen bekend van een kaart aan de kassa; er is nooit iets gevraagd.</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Etikettenvel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Large targets</source>
        <translation>Grote knoppen</translation>
    </message>
    <message>
        <source>Larger ones are split.</source>
        <translation>Grotere worden gesplitst.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Laatste bezoek</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Last year many came in these weeks: you can reach {n} people</source>
        <translation>Vorig jaar kwamen in deze weken veel mensen: je kunt er {n} bereiken</translation>
    </message>
    <message>
        <source>Last year many came in these weeks: you can reach {n} people near {place}</source>
        <translation>Vorig jaar kwamen in deze weken veel mensen: je kunt er {n} bereiken bij {place}</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Onlangs</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>Leave out a few more people</source>
        <translation>Nog een paar mensen weglaten</translation>
    </message>
    <message>
        <source>Leave this area as it is for now</source>
        <translation>Laat dit gebied voorlopig zoals het is</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Weggelaten: {reasons}.</translation>
    </message>
    <message>
        <source>Left out: {why}.</source>
        <translation>Weggelaten: {why}.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Less than once in a hundred towns by chance alone.</source>
        <translation>Minder dan één keer op honderd steden door toeval alleen.</translation>
    </message>
    <message>
        <source>Less: things appear at once, nothing glides.</source>
        <translation>Minder: dingen verschijnen meteen, niets schuift.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter to the person themselves</source>
        <translation>Brief aan de persoon zelf</translation>
    </message>
    <message>
        <source>Letter to {people}</source>
        <translation>Brief aan {people}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Lies on both sides of {names}.</source>
        <translation>Ligt aan beide kanten van {names}.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Licht thema</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>List and location circles</source>
        <translation>Lijst en cirkels</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.zip);;All files (*)</source>
        <translation>Lijsten (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.zip);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf);;All files (*)</source>
        <translation>Lijsten (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Lists you are in</source>
        <translation>Lijsten waar je op staat</translation>
    </message>
    <message>
        <source>Local marketing for shops, without the internet.</source>
        <translation>Lokale marketing voor winkels, zonder internet.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Look again when more sales are on file.</source>
        <translation>Kijk opnieuw als er meer verkopen zijn.</translation>
    </message>
    <message>
        <source>Look around in the demo town</source>
        <translation>Rondkijken in de voorbeeldstad</translation>
    </message>
    <message>
        <source>Look at the address</source>
        <translation>Adres bekijken</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Bekijk de lijst nog eens.</translation>
    </message>
    <message>
        <source>Look at the proposal again.</source>
        <translation>Bekijk het voorstel nog eens.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Look who</source>
        <translation>Kijken wie</translation>
    </message>
    <message>
        <source>Looking at the first wave</source>
        <translation>De eerste ronde bekijken</translation>
    </message>
    <message>
        <source>Looking at the weeks of a year ago</source>
        <translation>De weken van een jaar geleden bekijken</translation>
    </message>
    <message>
        <source>Looking at visits</source>
        <translation>Bezoeken bekijken</translation>
    </message>
    <message>
        <source>Looking for an address</source>
        <translation>Een adres zoeken</translation>
    </message>
    <message>
        <source>Looking for circles</source>
        <translation>Cirkels zoeken</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubbele klanten zoeken</translation>
    </message>
    <message>
        <source>Looking for habits</source>
        <translation>Gewoonten zoeken</translation>
    </message>
    <message>
        <source>Looking for the best circles …</source>
        <translation>De beste cirkels worden gezocht …</translation>
    </message>
    <message>
        <source>Looking for the town</source>
        <translation>De stad zoeken</translation>
    </message>
    <message>
        <source>Looking for what to do next</source>
        <translation>Zoeken wat de volgende stap is</translation>
    </message>
    <message>
        <source>Looking round the area</source>
        <translation>Het gebied bekijken</translation>
    </message>
    <message>
        <source>Looking through the gate</source>
        <translation>Controleren wat weg mag</translation>
    </message>
    <message>
        <source>Looking which addresses are left over</source>
        <translation>Kijken welke adressen overblijven</translation>
    </message>
    <message>
        <source>Looking who has not been seen</source>
        <translation>Kijken wie lang niet is geweest</translation>
    </message>
    <message>
        <source>Loosen a condition, or choose more areas.</source>
        <translation>Maak een voorwaarde ruimer, of kies meer gebieden.</translation>
    </message>
    <message>
        <source>Lunch people</source>
        <translation>Lunchklanten</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Made {made} neighbourhoods</source>
        <translation>{made} buurten gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>Made {n} files</source>
        <comment>Made {n} file</comment>
        <translation>
            <numerusform>{n} bestand gemaakt</numerusform>
            <numerusform>{n} bestanden gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {n} neighbourhoods</source>
        <comment>Made {n} neighbourhood</comment>
        <translation>
            <numerusform>{n} buurt gemaakt</numerusform>
            <numerusform>{n} buurten gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailchimp</source>
        <translation>Mailchimp</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Nu een kopie maken</translation>
    </message>
    <message>
        <source>Make a page to share</source>
        <translation>Pagina maken om te delen</translation>
    </message>
    <message>
        <source>Make areas first: doorstep areas.</source>
        <translation>Maak eerst gebieden: doorstep areas.</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>Bestanden maken</translation>
    </message>
    <message>
        <source>Make it for more people.</source>
        <translation>Maak die voor meer mensen.</translation>
    </message>
    <message>
        <source>Make it shorter; it can be repeated.</source>
        <translation>Maak die korter; herhalen kan.</translation>
    </message>
    <message>
        <source>Make it when {smallest} or more have changed, or let Doorstep leave out a few more.</source>
        <translation>Maak die als er {smallest} of meer zijn veranderd, of laat Doorstep er nog een paar weglaten.</translation>
    </message>
    <message>
        <source>Make neighbourhoods</source>
        <translation>Buurten maken</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Maak daar ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Make the largest number the larger one.</source>
        <translation>Maak het grootste getal groter.</translation>
    </message>
    <message>
        <source>Make the promotion for fewer areas at a time.</source>
        <translation>Maak de actie voor minder gebieden tegelijk.</translation>
    </message>
    <message>
        <source>Make the second wave</source>
        <translation>Tweede ronde maken</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Winkel maken</translation>
    </message>
    <message>
        <source>Make them first: open Neighbourhoods, or run `areas`.</source>
        <translation>Maak die eerst: open Buurten, of start `areas`.</translation>
    </message>
    <message numerus="yes">
        <source>Make {n} files</source>
        <comment>Make {n} file</comment>
        <translation>
            <numerusform>{n} bestand maken</numerusform>
            <numerusform>{n} bestanden maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Making files</source>
        <translation>Bestanden maken</translation>
    </message>
    <message>
        <source>Making neighbourhoods</source>
        <translation>Buurten maken</translation>
    </message>
    <message>
        <source>Making the demo town</source>
        <translation>De voorbeeldstad maken</translation>
    </message>
    <message>
        <source>Making the files for {title}</source>
        <translation>De bestanden voor {title} maken</translation>
    </message>
    <message>
        <source>Making the shop</source>
        <translation>De winkel maken</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Map and window change together.</source>
        <translation>Kaart en venster veranderen samen.</translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation>Kaart van {name}</translation>
    </message>
    <message>
        <source>Map server</source>
        <translation>Kaartserver</translation>
    </message>
    <message>
        <source>Map: {attribution}</source>
        <translation>Kaart: {attribution}</translation>
    </message>
    <message>
        <source>Map: {source}</source>
        <translation>Kaart: {source}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mrt</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to ads; decide it under Duplicates.</source>
        <translation>Is misschien dezelfde als iemand die nee zei tegen advertenties; beslis het onder ‘Misschien dubbel’.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to e-mail; decide it under Duplicates.</source>
        <translation>Is misschien dezelfde als iemand die nee zei tegen e-mail; beslis het onder ‘Misschien dubbel’.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to post; decide it under Duplicates.</source>
        <translation>Is misschien dezelfde als iemand die nee zei tegen post; beslis het onder ‘Misschien dubbel’.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to text messages; decide it under Duplicates.</source>
        <translation>Is misschien dezelfde als iemand die nee zei tegen sms; beslis het onder ‘Misschien dubbel’.</translation>
    </message>
    <message>
        <source>May the shop write to you?</source>
        <translation>Mag de winkel je schrijven?</translation>
    </message>
    <message>
        <source>Maybe double</source>
        <translation>Misschien dubbel</translation>
    </message>
    <message>
        <source>Mend that line, or put the file back as it came.</source>
        <translation>Verbeter die regel, of zet het bestand terug zoals het was.</translation>
    </message>
    <message>
        <source>Mend that line, then try again.</source>
        <translation>Verbeter die regel en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Mend the platform&apos;s smallest, largest and step.</source>
        <translation>Verbeter kleinste, grootste en stap van het platform.</translation>
    </message>
    <message>
        <source>Mend the quote and import the row again.</source>
        <translation>Verbeter het aanhalingsteken en importeer de rij opnieuw.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merge this area with one beside it to learn more.</source>
        <translation>Voeg dit gebied samen met een gebied ernaast om meer te weten.</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} areas</source>
        <comment>Merged {n} area</comment>
        <translation>
            <numerusform>{n} gebied samengevoegd</numerusform>
            <numerusform>{n} gebieden samengevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {value} records of one person</source>
        <translation>{value} gegevens van één persoon samengevoegd</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Message A</source>
        <translation>Bericht A</translation>
    </message>
    <message>
        <source>Message B</source>
        <translation>Bericht B</translation>
    </message>
    <message>
        <source>Message {variant}</source>
        <translation>Bericht {variant}</translation>
    </message>
    <message>
        <source>Microsoft Ads</source>
        <translation>Microsoft Ads</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiele telefoon</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Money, part by part</source>
        <translation>Geld, deel voor deel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More people than usual came in the weeks from {weeks}: {times} times as many visits.</source>
        <translation>In de weken vanaf {weeks} kwamen meer mensen dan anders: {times} keer zoveel bezoeken.</translation>
    </message>
    <message>
        <source>More uses</source>
        <translation>Meer mogelijkheden</translation>
    </message>
    <message>
        <source>Most customers in a neighbourhood</source>
        <translation>Meeste klanten in een buurt</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschuiven</translation>
    </message>
    <message>
        <source>Move a boundary</source>
        <translation>Grens verschuiven</translation>
    </message>
    <message>
        <source>Move it away; it will be made anew.</source>
        <translation>Haal het weg; het wordt opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>Move it less far.</source>
        <translation>Verschuif het minder ver.</translation>
    </message>
    <message>
        <source>Move it out of the folder, then try again.</source>
        <translation>Haal het uit de map en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Moved an edge</source>
        <translation>Rand verschoven</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name and address say that this is a test.</source>
        <translation>Naam en adres zeggen dat dit een test is.</translation>
    </message>
    <message>
        <source>Name and contact are removed when you say so. Their visits stay in the totals.</source>
        <translation>Naam en contactgegevens verdwijnen als je dat zegt. De bezoeken blijven in de totalen.</translation>
    </message>
    <message>
        <source>Name at least one file, such as town.osm.pbf.</source>
        <translation>Noem minstens één bestand, zoals stad.osm.pbf.</translation>
    </message>
    <message>
        <source>Name of the promotion</source>
        <translation>Naam van de actie</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Naam van de winkel</translation>
    </message>
    <message>
        <source>Name of the town, or latitude, longitude</source>
        <translation>Naam van de stad, of breedtegraad, lengtegraad</translation>
    </message>
    <message>
        <source>Name of this area</source>
        <translation>Naam van dit gebied</translation>
    </message>
    <message>
        <source>Name one of them, or choose areas.</source>
        <translation>Noem er een, of kies gebieden.</translation>
    </message>
    <message>
        <source>Name one such as EPSG:25832.</source>
        <translation>Noem er een, zoals EPSG:25832.</translation>
    </message>
    <message>
        <source>Name one “Address”, or “Street” and “City”.</source>
        <translation>Noem er een ‘Address’, of ‘Street’ en ‘City’.</translation>
    </message>
    <message>
        <source>Name the neighbourhoods by hand in Nextdoor Ads Manager.</source>
        <translation>Noem de buurten met de hand in Nextdoor Ads Manager.</translation>
    </message>
    <message>
        <source>Name their system: --columns …,x=…,y=…,crs=EPSG:25832 (the number is in the data&apos;s description).</source>
        <translation>Noem het stelsel: --columns …,x=…,y=…,crs=EPSG:25832 (het nummer staat in de beschrijving van de data).</translation>
    </message>
    <message>
        <source>Name, address and contact are removed everywhere, also from copies. This cannot be undone.</source>
        <translation>Naam, adres en contactgegevens verdwijnen overal, ook uit kopieën. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Name, address and contact are removed everywhere, also from copies. Visits stay in the totals. This cannot be undone.</source>
        <translation>Naam, adres en contactgegevens verdwijnen overal, ook uit kopieën. De bezoeken blijven in de totalen. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Name, street, email</source>
        <translation>Naam, straat, e-mail</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Vlakbij</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Dichterbij (+)</translation>
    </message>
    <message>
        <source>Nearer, away</source>
        <translation>Dichterbij, verder weg</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Buurten</translation>
    </message>
    <message>
        <source>Never said yes to ads.</source>
        <translation>Zei nooit ja op advertenties.</translation>
    </message>
    <message>
        <source>Never said yes to e-mail.</source>
        <translation>Zei nooit ja op e-mail.</translation>
    </message>
    <message>
        <source>Never said yes to post.</source>
        <translation>Zei nooit ja op post.</translation>
    </message>
    <message>
        <source>Never said yes to text messages.</source>
        <translation>Zei nooit ja op sms.</translation>
    </message>
    <message>
        <source>Never to be contacted</source>
        <translation>Nooit contact opnemen</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nieuw gebied</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nieuwe klanten</translation>
    </message>
    <message>
        <source>New in 3 months</source>
        <translation>Nieuw in 3 maanden</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>New shop or demo town…</source>
        <translation>Nieuwe winkel of voorbeeldstad…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Volgende persoon</translation>
    </message>
    <message>
        <source>Next: {next_step}.</source>
        <translation>Volgende: {next_step}.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Volgende: {step}</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Geen adres</translation>
    </message>
    <message>
        <source>No area chosen</source>
        <translation>Geen gebied gekozen</translation>
    </message>
    <message>
        <source>No area chosen: everybody on the list, wherever they live.</source>
        <translation>Geen gebied gekozen: iedereen op de lijst, waar ze ook wonen.</translation>
    </message>
    <message>
        <source>No circle can meet these limits.</source>
        <translation>Geen enkele cirkel voldoet aan deze grenzen.</translation>
    </message>
    <message>
        <source>No circles can reach nobody.</source>
        <translation>Nul cirkels bereiken niemand.</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Geen code</translation>
    </message>
    <message>
        <source>No column of this file holds addresses.</source>
        <translation>Geen kolom van dit bestand bevat adressen.</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Geen toestemming</translation>
    </message>
    <message>
        <source>No effect could be seen.</source>
        <translation>Er zou geen effect te zien zijn.</translation>
    </message>
    <message>
        <source>No effect could be seen: it takes sales on file and at least {count} areas to draw from.</source>
        <translation>Er zou geen effect te zien zijn: nodig zijn verkopen en minstens {count} gebieden om uit te loten.</translation>
    </message>
    <message>
        <source>No effect could be seen: it takes sales on file and at least {count} streets to draw from.</source>
        <translation>Er zou geen effect te zien zijn: nodig zijn verkopen en minstens {count} straten om uit te loten.</translation>
    </message>
    <message>
        <source>No effect seen</source>
        <translation>Geen effect gezien</translation>
    </message>
    <message>
        <source>No effect seen: {visits}.</source>
        <translation>Geen effect gezien: {visits}.</translation>
    </message>
    <message>
        <source>No homes are known in this area, so its surface was counted instead.</source>
        <translation>In dit gebied zijn geen woningen bekend, dus is de oppervlakte geteld.</translation>
    </message>
    <message>
        <source>No house number was given</source>
        <translation>Er is geen huisnummer opgegeven</translation>
    </message>
    <message>
        <source>No houses are known in the promotion&apos;s areas.</source>
        <translation>In de gebieden van de actie zijn geen huizen bekend.</translation>
    </message>
    <message>
        <source>No leaflets in: {streets}. They are kept aside, so you can see the effect.</source>
        <translation>Geen flyers in: {streets}. Deze straten zijn apart gehouden, zodat je het effect ziet.</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Nog geen bericht</translation>
    </message>
    <message>
        <source>No more people have gone quiet here than elsewhere and you reach about as many of the households as in the whole town, or more.</source>
        <translation>Hier zijn niet meer mensen stilgevallen dan elders, en je bereikt ongeveer evenveel van de huishoudens als in de hele stad, of meer.</translation>
    </message>
    <message>
        <source>No more people have gone quiet here than elsewhere.</source>
        <translation>Hier zijn niet meer mensen stilgevallen dan elders.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>No names leave.</source>
        <translation>Er gaan geen namen weg.</translation>
    </message>
    <message>
        <source>No neighbourhoods yet</source>
        <translation>Nog geen buurten</translation>
    </message>
    <message>
        <source>No offer yet</source>
        <translation>Nog geen aanbieding</translation>
    </message>
    <message>
        <source>No places on the map.</source>
        <translation>Geen plekken op de kaart.</translation>
    </message>
    <message>
        <source>No post code lies mostly inside the promotion&apos;s areas.</source>
        <translation>Geen enkele postcode ligt grotendeels binnen de gebieden van de actie.</translation>
    </message>
    <message>
        <source>No postal route lies mostly inside the promotion&apos;s areas.</source>
        <translation>Geen enkele postroute ligt grotendeels binnen de gebieden van de actie.</translation>
    </message>
    <message>
        <source>No postcode sector is known in the promotion&apos;s areas.</source>
        <translation>In de gebieden van de actie is geen postcodesector bekend.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Geen problemen</translation>
    </message>
    <message>
        <source>No promotion gave out this code.</source>
        <translation>Geen enkele actie gaf deze code uit.</translation>
    </message>
    <message>
        <source>No sales on file yet</source>
        <translation>Nog geen verkopen</translation>
    </message>
    <message>
        <source>No sales on file.</source>
        <translation>Geen verkopen.</translation>
    </message>
    <message>
        <source>No server is named: nothing can be sent.</source>
        <translation>Er is geen server genoemd: er kan niets worden verstuurd.</translation>
    </message>
    <message>
        <source>No spot has {fewest} people or more.</source>
        <translation>Nergens zijn er {fewest} mensen of meer.</translation>
    </message>
    <message>
        <source>No street called “{street}” is in the town map</source>
        <translation>Er staat geen straat ‘{street}’ op de stadskaart</translation>
    </message>
    <message>
        <source>No street was given</source>
        <translation>Er is geen straat opgegeven</translation>
    </message>
    <message>
        <source>No town is called “{text}”. Smaller places are not in the list: take the nearest town, or type latitude, longitude.</source>
        <translation>Geen stad heet ‘{text}’. Kleinere plaatsen staan niet in de lijst: neem de dichtstbijzijnde stad, of typ breedtegraad, lengtegraad.</translation>
    </message>
    <message>
        <source>No town map yet</source>
        <translation>Nog geen stadskaart</translation>
    </message>
    <message>
        <source>Nobody came yet.</source>
        <translation>Er kwam nog niemand.</translation>
    </message>
    <message>
        <source>Nobody can recover it. Without the password neither you nor Doorstep can read this shop or its copies again. Write it down and keep it somewhere safe.</source>
        <translation>Niemand kan het herstellen. Zonder het wachtwoord kunnen jij en Doorstep deze winkel en de kopieën ervan nooit meer lezen. Schrijf het op en bewaar het op een veilige plek.</translation>
    </message>
    <message>
        <source>Nobody fits its rules and its place.</source>
        <translation>Niemand voldoet aan de regels en de plek.</translation>
    </message>
    <message>
        <source>Nobody fits. Take a filter away.</source>
        <translation>Niemand gevonden. Haal een filter weg.</translation>
    </message>
    <message>
        <source>Nobody has been away for so long</source>
        <translation>Niemand is zo lang weg</translation>
    </message>
    <message>
        <source>Nobody is kept aside</source>
        <translation>Niemand wordt apart gehouden</translation>
    </message>
    <message>
        <source>Nobody is kept aside, so nobody will be able to say whether it worked.</source>
        <translation>Niemand wordt apart gehouden, dus niemand kan zeggen of het werkte.</translation>
    </message>
    <message>
        <source>Nobody is placed on the map yet</source>
        <translation>Er staat nog niemand op de kaart</translation>
    </message>
    <message>
        <source>Nobody of this promotion may be reached this way.</source>
        <translation>Niemand van deze actie mag zo worden bereikt.</translation>
    </message>
    <message>
        <source>Nobody on the list has this address or number.</source>
        <translation>Niemand op de lijst heeft dit adres of nummer.</translation>
    </message>
    <message>
        <source>Nobody on the list has “{text}”.</source>
        <translation>Niemand op de lijst heeft ‘{text}’.</translation>
    </message>
    <message>
        <source>Nobody travels by “{by}” here.</source>
        <translation>Niemand reist hier met ‘{by}’.</translation>
    </message>
    <message>
        <source>Nobody&apos;s address needs a look.</source>
        <translation>Er valt geen adres na te kijken.</translation>
    </message>
    <message>
        <source>Not everybody has all of these: {fields}. Those without get no message, unless you write what to say instead, as in {{first_name|Hello}}.</source>
        <translation>Niet iedereen heeft dit allemaal: {fields}. Wie iets mist, krijgt geen bericht, tenzij je schrijft wat er dan moet staan, zoals in {{first_name|Hallo}}.</translation>
    </message>
    <message>
        <source>Not for 6 months</source>
        <translation>Al 6 maanden niet</translation>
    </message>
    <message>
        <source>Not for 8 weeks</source>
        <translation>Al 8 weken niet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Nog niet klaar</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Deze keer niet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note a date…</source>
        <translation>Datum noteren…</translation>
    </message>
    <message>
        <source>Note this date</source>
        <translation>Deze datum noteren</translation>
    </message>
    <message>
        <source>Noted “{name}”</source>
        <translation>‘{name}’ genoteerd</translation>
    </message>
    <message>
        <source>Nothing called “{item}” is in your sales.</source>
        <translation>In je verkopen heet niets ‘{item}’.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Niets veranderd</translation>
    </message>
    <message>
        <source>Nothing found. Try a name, a street, an area, or what you want to do.</source>
        <translation>Niets gevonden. Probeer een naam, een straat, een gebied, of wat je wilt doen.</translation>
    </message>
    <message>
        <source>Nothing gets lost.</source>
        <translation>Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Nothing has left.</source>
        <translation>Er is niets weggegaan.</translation>
    </message>
    <message>
        <source>Nothing here differs enough from the whole town to act on.</source>
        <translation>Niets wijkt hier genoeg af van de hele stad om iets te doen.</translation>
    </message>
    <message>
        <source>Nothing is held under</source>
        <translation>Er is niets bewaard onder</translation>
    </message>
    <message>
        <source>Nothing is planned for the next weeks</source>
        <translation>Voor de komende weken is niets gepland</translation>
    </message>
    <message>
        <source>Nothing leaves before the last step, and you can go back to any step.</source>
        <translation>Niets gaat weg vóór de laatste stap, en je kunt naar elke stap terug.</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Vandaag is er niets te doen.</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>Niets nieuws in dit bestand</translation>
    </message>
    <message>
        <source>Nothing of “{name}” has left yet.</source>
        <translation>Er is nog niets van ‘{name}’ weggegaan.</translation>
    </message>
    <message>
        <source>Nothing planned. Ideas are under Promotions.</source>
        <translation>Niets gepland. Ideeën staan onder Acties.</translation>
    </message>
    <message>
        <source>Nothing planned. Take an idea, or start a new promotion.</source>
        <translation>Niets gepland. Neem een idee, of begin een nieuwe actie.</translation>
    </message>
    <message>
        <source>Nothing runs at the moment.</source>
        <translation>Er loopt nu niets.</translation>
    </message>
    <message>
        <source>Nothing runs in these months.</source>
        <translation>In deze maanden loopt niets.</translation>
    </message>
    <message>
        <source>Nothing stands out today</source>
        <translation>Vandaag springt er niets uit</translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation>Vandaag springt er niets uit.</translation>
    </message>
    <message>
        <source>Nothing to do; they stay forgotten.</source>
        <translation>Je hoeft niets te doen; ze blijven vergeten.</translation>
    </message>
    <message>
        <source>Nothing to take apart.</source>
        <translation>Er is niets om uit elkaar te halen.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number at the till</source>
        <translation>Nummer aan de kassa</translation>
    </message>
    <message>
        <source>Number {rank} of {count} areas by customers.</source>
        <translation>Nummer {rank} van {count} gebieden naar klanten.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Numbers and texts</source>
        <translation>Nummers en teksten</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>Offers used</source>
        <translation>Gebruikte aanbiedingen</translation>
    </message>
    <message>
        <source>Often bought</source>
        <translation>Vaak gekocht</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Te voet</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>One area alone cannot be merged.</source>
        <translation>Eén gebied alleen kan niet worden samengevoegd.</translation>
    </message>
    <message>
        <source>One code a person</source>
        <translation>Eén code per persoon</translation>
    </message>
    <message>
        <source>One code a street</source>
        <translation>Eén code per straat</translation>
    </message>
    <message>
        <source>One code an area</source>
        <translation>Eén code per gebied</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>One page a person</source>
        <translation>Eén pagina per persoon</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eén persoon</translation>
    </message>
    <message>
        <source>One person alone cannot be merged.</source>
        <translation>Eén persoon alleen kan niet worden samengevoegd.</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Een ander gegeven</translation>
    </message>
    <message>
        <source>One sheet an area, to hand to whoever walks it.</source>
        <translation>Eén vel per gebied, voor wie de ronde loopt.</translation>
    </message>
    <message>
        <source>One thing is worth your time today.</source>
        <translation>Eén ding is vandaag je tijd waard.</translation>
    </message>
    <message>
        <source>One use costs you</source>
        <translation>Eén keer gebruiken kost je</translation>
    </message>
    <message>
        <source>One visit earns you</source>
        <translation>Eén bezoek levert je op</translation>
    </message>
    <message>
        <source>Only a big effect will show</source>
        <translation>Alleen een groot effect is te zien</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Alleen bekijken</translation>
    </message>
    <message>
        <source>Only where the law asks for no yes of its own, never in the European Union, the United Kingdom and Switzerland. A no always holds.</source>
        <translation>Alleen waar de wet geen eigen ja vraagt, nooit in de Europese Unie, het Verenigd Koninkrijk en Zwitserland. Een nee geldt altijd.</translation>
    </message>
    <message>
        <source>Only you see it. People see the offer.</source>
        <translation>Alleen jij ziet dit. Mensen zien de aanbieding.</translation>
    </message>
    <message>
        <source>Only {number} is in the town map, not the house number as written</source>
        <translation>Alleen {number} staat op de stadskaart, niet het huisnummer zoals geschreven</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Winkel openen</translation>
    </message>
    <message>
        <source>Open a shop or a backup</source>
        <translation>Winkel of back-up openen</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Andere winkel openen…</translation>
    </message>
    <message>
        <source>Open data (*.osm.pbf *.pbf *.osm *.osm.bz2 *.gpkg *.csv *.tsv *.txt *.geojson *.json *.shp *.zip);;All files (*)</source>
        <translation>Open data (*.osm.pbf *.pbf *.osm *.osm.bz2 *.gpkg *.csv *.tsv *.txt *.geojson *.json *.shp *.zip);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open it in any table program.</source>
        <translation>Open het in een tabelprogramma.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Open het, of kies een andere naam.</translation>
    </message>
    <message>
        <source>Open it, save it as CSV, and import that.</source>
        <translation>Open het, bewaar het als CSV en importeer dat.</translation>
    </message>
    <message>
        <source>Open my customers</source>
        <translation>Mijn klanten openen</translation>
    </message>
    <message>
        <source>Open the area</source>
        <translation>Gebied openen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Kaart openen</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>De actie openen</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Winkel openen</translation>
    </message>
    <message>
        <source>Open the shop for reading only, or copy it to another folder.</source>
        <translation>Open de winkel alleen om te lezen, of kopieer die naar een andere map.</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>De winkel openen</translation>
    </message>
    <message>
        <source>Opening the town map</source>
        <translation>De stadskaart openen</translation>
    </message>
    <message>
        <source>Other records that resemble yours</source>
        <translation>Andere gegevens die op de jouwe lijken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>Password of the shop</source>
        <translation>Wachtwoord van de winkel</translation>
    </message>
    <message>
        <source>Paste the lines into the bulk box of the location search and choose your country.</source>
        <translation>Plak de regels in het bulkvak van de locatiezoeker en kies je land.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>People came more often than those kept aside.</source>
        <translation>Ze kwamen vaker dan wie apart is gehouden.</translation>
    </message>
    <message>
        <source>People cannot be kept for {months} months.</source>
        <translation>Mensen kunnen niet {months} maanden worden bewaard.</translation>
    </message>
    <message>
        <source>People kept aside who live there may see it too. For ads by place, keep whole areas aside.</source>
        <translation>Wie apart is gehouden en daar woont, kan het ook zien. Houd bij advertenties op plek hele gebieden apart.</translation>
    </message>
    <message>
        <source>People who fit all of these</source>
        <translation>Mensen die aan al deze regels voldoen</translation>
    </message>
    <message>
        <source>People who got it came no more often than those kept aside. Change the offer or the people.</source>
        <translation>Wie het kreeg, kwam niet vaker dan wie apart is gehouden. Wijzig de aanbieding of de mensen.</translation>
    </message>
    <message>
        <source>People who live here</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>People who {wanted}</source>
        <translation>Mensen die {wanted}</translation>
    </message>
    <message>
        <source>People who {wanted}, leaving out those who {unwanted}</source>
        <translation>Mensen die {wanted}, behalve mensen die {unwanted}</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Vorige persoon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Phone numbers stand there twice, without and with a plus sign, because TikTok describes both.</source>
        <translation>Telefoonnummers staan er twee keer, zonder en met plusteken, omdat TikTok beide beschrijft.</translation>
    </message>
    <message>
        <source>Pick a town from the list.</source>
        <translation>Kies een stad uit de lijst.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Afbeeldingen ({kinds})</translation>
    </message>
    <message>
        <source>Pictures for social media</source>
        <translation>Afbeeldingen voor sociale media</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Met de hand plaatsen</translation>
    </message>
    <message>
        <source>Place: address found</source>
        <translation>Plek: gevonden adres</translation>
    </message>
    <message>
        <source>Place: how exact</source>
        <translation>Plek: hoe precies</translation>
    </message>
    <message>
        <source>Place: how sure (0 to 1)</source>
        <translation>Plek: hoe zeker (0 tot 1)</translation>
    </message>
    <message>
        <source>Place: latitude</source>
        <translation>Plek: breedtegraad</translation>
    </message>
    <message>
        <source>Place: longitude</source>
        <translation>Plek: lengtegraad</translation>
    </message>
    <message>
        <source>Place: reason</source>
        <translation>Plek: reden</translation>
    </message>
    <message>
        <source>Place: set by</source>
        <translation>Plek: bepaald door</translation>
    </message>
    <message>
        <source>Place: state</source>
        <translation>Plek: stand</translation>
    </message>
    <message>
        <source>Placed addresses on the map</source>
        <translation>Adressen op de kaart gezet</translation>
    </message>
    <message>
        <source>Placed on the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Placed where {one} and {other} meet</source>
        <translation>Geplaatst waar {one} en {other} samenkomen</translation>
    </message>
    <message>
        <source>Placed {name}</source>
        <translation>{name} geplaatst</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Placing addresses</source>
        <translation>Adressen plaatsen</translation>
    </message>
    <message>
        <source>Placing addresses on the map</source>
        <translation>Adressen op de kaart zetten</translation>
    </message>
    <message>
        <source>Placing the address</source>
        <translation>Het adres plaatsen</translation>
    </message>
    <message>
        <source>Plan a promotion</source>
        <translation>Actie plannen</translation>
    </message>
    <message>
        <source>Plan a promotion here</source>
        <translation>Hier een actie plannen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plan it first (promote).</source>
        <translation>Plan die eerst (promote).</translation>
    </message>
    <message>
        <source>Plan it: {title}</source>
        <translation>Plannen: {title}</translation>
    </message>
    <message>
        <source>Plan one first with `promote`.</source>
        <translation>Plan er eerst een met `promote`.</translation>
    </message>
    <message>
        <source>Plan the promotion</source>
        <translation>Actie plannen</translation>
    </message>
    <message>
        <source>Platforms know only roughly where people are: when they are 100 m off, the ads reach {near} of the homes, with 250 m {middle}, with 500 m {far}.</source>
        <translation>Platforms weten maar ongeveer waar mensen zijn: zitten ze er 100 m naast, dan bereiken de advertenties {near} van de woningen, bij 250 m {middle}, bij 500 m {far}.</translation>
    </message>
    <message>
        <source>Platforms misplace people by up to {metres} m; then {outside} % of the homes reached lie outside this small area. Postcodes, a street list or post reach these homes more closely.</source>
        <translation>Platforms zitten er tot {metres} m naast; dan ligt {outside} % van de bereikte woningen buiten dit kleine gebied. Postcodes, een stratenlijst of post bereiken deze woningen preciezer.</translation>
    </message>
    <message>
        <source>Playbooks that fit come first.</source>
        <translation>Passende draaiboeken komen eerst.</translation>
    </message>
    <message>
        <source>Points with a radius</source>
        <translation>Punten met een straal</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mogelijk</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Postcards</source>
        <translation>Ansichtkaarten</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Postcode en plaats</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Test printen</translation>
    </message>
    <message>
        <source>Print as many of each sheet as there are doors, and cut along the marks.</source>
        <translation>Print van elk vel zoveel als er deuren zijn en snijd langs de tekens.</translation>
    </message>
    <message>
        <source>Print at 100 %, on plain paper. Hold it against a sheet of labels: do the lines fall on the gaps?</source>
        <translation>Print op 100 %, op gewoon papier. Houd het tegen een vel etiketten: vallen de lijnen in de tussenruimtes?</translation>
    </message>
    <message>
        <source>Print it from the window.</source>
        <translation>Print het vanuit het venster.</translation>
    </message>
    <message>
        <source>Print the area report</source>
        <translation>Gebiedsrapport printen</translation>
    </message>
    <message>
        <source>Print the labels yourself.</source>
        <translation>Print de etiketten zelf.</translation>
    </message>
    <message>
        <source>Print this page at 100 % on plain paper and hold it against a sheet of labels first.</source>
        <translation>Print deze pagina op 100 % op gewoon papier en houd die eerst tegen een vel etiketten.</translation>
    </message>
    <message>
        <source>Print, postage and ads go into “costs once”.</source>
        <translation>Drukwerk, porto en advertenties horen bij ‘kost eenmalig’.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Promotions so far</source>
        <translation>Acties tot nu toe</translation>
    </message>
    <message>
        <source>Promotions you were chosen for</source>
        <translation>Acties waarvoor je bent gekozen</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>Put here by hand</source>
        <translation>Met de hand hier gezet</translation>
    </message>
    <message>
        <source>Put it back into {folder}, or open it where it is now.</source>
        <translation>Zet het terug in {folder}, of open het waar het nu staat.</translation>
    </message>
    <message>
        <source>Put it beside your shop file, or take it out of the message.</source>
        <translation>Zet het naast je winkelbestand, of haal het uit het bericht.</translation>
    </message>
    <message>
        <source>Put it into the environment variable DOORSTEP_NEW_PASSWORD, or work in a terminal.</source>
        <translation>Zet het in de omgevingsvariabele DOORSTEP_NEW_PASSWORD, of werk in een terminal.</translation>
    </message>
    <message>
        <source>Put it into the environment variable DOORSTEP_PASSWORD, or work in a terminal.</source>
        <translation>Zet het in de omgevingsvariabele DOORSTEP_PASSWORD, of werk in een terminal.</translation>
    </message>
    <message>
        <source>Put the number of your campaign in the column Parent Id (it stands in the campaign grid), then import the file as a bulk file.</source>
        <translation>Zet het nummer van je campagne in de kolom Parent Id (het staat in het campagneoverzicht) en importeer het bestand dan als bulkbestand.</translation>
    </message>
    <message>
        <source>QR code: {text}</source>
        <translation>QR-code: {text}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Read it, and set the permissions by hand.</source>
        <translation>Lees het en stel de toestemmingen met de hand in.</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Licentie van {name} lezen</translation>
    </message>
    <message>
        <source>Read-only: open in another window</source>
        <translation>Alleen lezen: geopend in een ander venster</translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation>De adressen lezen</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>De agenda wordt gelezen</translation>
    </message>
    <message>
        <source>Reading the house-number ranges</source>
        <translation>De huisnummerreeksen lezen</translation>
    </message>
    <message>
        <source>Reading the licences</source>
        <translation>De licenties lezen</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>De kaart lezen</translation>
    </message>
    <message>
        <source>Reading the map of your town. The first time takes a few seconds.</source>
        <translation>De kaart van je stad wordt gelezen. De eerste keer duurt dat een paar seconden.</translation>
    </message>
    <message>
        <source>Reading your customers</source>
        <translation>Je klanten lezen</translation>
    </message>
    <message>
        <source>Reading your neighbourhoods</source>
        <translation>Je buurten lezen</translation>
    </message>
    <message>
        <source>Reading your shop</source>
        <translation>Je winkel lezen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} lezen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wordt gelezen …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with {n} things to know</source>
        <comment>Ready, with {n} thing to know</comment>
        <translation>
            <numerusform>Klaar, met {n} ding om te weten</numerusform>
            <numerusform>Klaar, met {n} dingen om te weten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Bonnummer</translation>
    </message>
    <message>
        <source>Recorded a permission</source>
        <translation>Toestemming vastgelegd</translation>
    </message>
    <message>
        <source>Recorded an opt-out</source>
        <translation>Afmelding vastgelegd</translation>
    </message>
    <message>
        <source>Records that became yours</source>
        <translation>Gegevens die bij jou zijn gevoegd</translation>
    </message>
    <message>
        <source>Redeemed {strip}</source>
        <translation>{strip} ingewisseld</translation>
    </message>
    <message>
        <source>Redemptions from {name}</source>
        <translation>Ingewisselde codes uit {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Remembered for next time</source>
        <translation>Onthouden voor de volgende keer</translation>
    </message>
    <message>
        <source>Remembering</source>
        <translation>Onthouden</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Wachtwoord verwijderen</translation>
    </message>
    <message>
        <source>Remove the password of {shop}?</source>
        <translation>Het wachtwoord van {shop} verwijderen?</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>‘{name}’ verwijderen</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>‘{name}’ verwijderd</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Rename area</source>
        <translation>Gebied hernoemen</translation>
    </message>
    <message>
        <source>Renamed area to “{name}”</source>
        <translation>Gebied hernoemd naar ‘{name}’</translation>
    </message>
    <message>
        <source>Renamed promotion</source>
        <translation>Actie hernoemd</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Hernoemen… (F2)</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Repeat it in {places}</source>
        <translation>Herhalen in {places}</translation>
    </message>
    <message>
        <source>Repeat it in {places}, with message {message}</source>
        <translation>Herhalen in {places}, met bericht {message}</translation>
    </message>
    <message>
        <source>Repeat it, with message {message}</source>
        <translation>Herhalen, met bericht {message}</translation>
    </message>
    <message>
        <source>Repeat nothing yet: no promotion has ended that can be judged.</source>
        <translation>Herhaal nog niets: er is geen actie afgelopen die te beoordelen is.</translation>
    </message>
    <message>
        <source>Repeat nothing yet: nothing has clearly worked so far. Try the likeliest again with more people.</source>
        <translation>Herhaal nog niets: tot nu toe werkte niets duidelijk. Probeer de kansrijkste opnieuw met meer mensen.</translation>
    </message>
    <message>
        <source>Repeat “{name}”</source>
        <translation>Herhaal ‘{name}’</translation>
    </message>
    <message>
        <source>Repeat “{name}” in {areas}</source>
        <translation>Herhaal ‘{name}’ in {areas}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Zet het terug uit een back-up.</translation>
    </message>
    <message>
        <source>Result, {day}</source>
        <translation>Resultaat, {day}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Review addresses that need a look</source>
        <translation>Adressen nakijken</translation>
    </message>
    <message numerus="yes">
        <source>Review {n} addresses</source>
        <comment>Review {n} address</comment>
        <translation>
            <numerusform>{n} adres nakijken</numerusform>
            <numerusform>{n} adressen nakijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rij {row}</translation>
    </message>
    <message>
        <source>Rows with a problem are kept and wait in “Need a look”. The file itself is not changed, and one click on Undo takes everything back.</source>
        <translation>Rijen met een probleem blijven bewaard en wachten bij ‘Na te kijken’. Het bestand zelf verandert niet, en één klik op Ongedaan maken neemt alles terug.</translation>
    </message>
    <message>
        <source>Royal Mail Door to Door is for the United Kingdom only.</source>
        <translation>Royal Mail Door to Door is er alleen voor het Verenigd Koninkrijk.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Said no to ads in {source} on {day}.</source>
        <translation>Zei nee tegen advertenties in {source} op {day}.</translation>
    </message>
    <message>
        <source>Said no to e-mail in {source} on {day}.</source>
        <translation>Zei nee tegen e-mail in {source} op {day}.</translation>
    </message>
    <message>
        <source>Said no to post in {source} on {day}.</source>
        <translation>Zei nee tegen post in {source} op {day}.</translation>
    </message>
    <message>
        <source>Said no to text messages in {source} on {day}.</source>
        <translation>Zei nee tegen sms in {source} op {day}.</translation>
    </message>
    <message>
        <source>Said yes to ads in {source} on {day}.</source>
        <translation>Zei ja op advertenties in {source} op {day}.</translation>
    </message>
    <message>
        <source>Said yes to e-mail in {source} on {day}.</source>
        <translation>Zei ja op e-mail in {source} op {day}.</translation>
    </message>
    <message>
        <source>Said yes to post in {source} on {day}.</source>
        <translation>Zei ja op post in {source} op {day}.</translation>
    </message>
    <message>
        <source>Said yes to text messages in {source} on {day}.</source>
        <translation>Zei ja op sms in {source} op {day}.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Bewaar het als CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV with a row of headings.</source>
        <translation>Bewaar het als CSV met een rij koppen.</translation>
    </message>
    <message>
        <source>Save it as CSV with the columns code, date, amount.</source>
        <translation>Bewaar het als CSV met de kolommen code, date, amount.</translation>
    </message>
    <message>
        <source>Save it in WGS84 (EPSG:4326).</source>
        <translation>Bewaar het in WGS84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Bewaar het onder een andere naam.</translation>
    </message>
    <message>
        <source>Save the area report</source>
        <translation>Gebiedsrapport bewaren</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Kaart bewaren</translation>
    </message>
    <message>
        <source>Save the map as …</source>
        <translation>Kaart bewaren als …</translation>
    </message>
    <message>
        <source>Save the page to share</source>
        <translation>Pagina om te delen bewaren</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport bewaren</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Resultaat bewaren</translation>
    </message>
    <message>
        <source>Saved as {name}, without anybody’s dot.</source>
        <translation>Bewaard als {name}, zonder stip van iemand.</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Net bewaard</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>‘{name}’ bewaard</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saving the date</source>
        <translation>De datum wordt bewaard</translation>
    </message>
    <message>
        <source>Saving the promotion</source>
        <translation>De actie bewaren</translation>
    </message>
    <message>
        <source>Say at the upload that the list comes from your customers themselves.</source>
        <translation>Zeg bij het uploaden dat de lijst van je klanten zelf komt.</translation>
    </message>
    <message>
        <source>Say at the upload that the list is hashed and that both consents are given.</source>
        <translation>Zeg bij het uploaden dat de lijst gehasht is en dat beide toestemmingen er zijn.</translation>
    </message>
    <message>
        <source>Say what happens on these days.</source>
        <translation>Zeg wat er op deze dagen is.</translation>
    </message>
    <message>
        <source>Say what one visit earns you</source>
        <translation>Zeg wat één bezoek je oplevert</translation>
    </message>
    <message>
        <source>Say what people get.</source>
        <translation>Zeg wat mensen krijgen.</translation>
    </message>
    <message>
        <source>Say where and in which words the person agreed.</source>
        <translation>Zeg waar en in welke woorden de persoon akkoord ging.</translation>
    </message>
    <message>
        <source>Say where the shop is, so that walking times can be counted.</source>
        <translation>Zeg waar de winkel is, zodat loopafstanden kunnen worden geteld.</translation>
    </message>
    <message>
        <source>School terms, exam weeks, matches: a file that ends in .ics. You can also drop it here.</source>
        <translation>Schoolperiodes, tentamenweken, wedstrijden: een bestand dat op .ics eindigt. Je kunt het ook hierheen slepen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search, or tell Doorstep what to do</source>
        <translation>Zoek, of zeg Doorstep wat het moet doen</translation>
    </message>
    <message>
        <source>Second coffee on us</source>
        <translation>Tweede koffie van ons</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Tweede mening</translation>
    </message>
    <message>
        <source>Second wave, by who came of the first ({told}).</source>
        <translation>Tweede ronde, naar wie van de eerste kwam ({told}).</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Klanten bekijken</translation>
    </message>
    <message>
        <source>See what worked</source>
        <translation>Zie wat werkte</translation>
    </message>
    <message>
        <source>See where your customers live, say the right thing to the right
neighbourhood, and learn what worked.</source>
        <translation>Zie waar je klanten wonen, zeg het juiste tegen de juiste
buurt, en leer wat werkte.</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Zien wie</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Niets versturen</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Wachtwoord instellen</translation>
    </message>
    <message>
        <source>Set a password for {shop}?</source>
        <translation>Een wachtwoord voor {shop} instellen?</translation>
    </message>
    <message>
        <source>Set it up by hand on the platform, or use leaflets and post.</source>
        <translation>Stel het met de hand in op het platform, of gebruik flyers en post.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Wachtwoord instellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Share of homes</source>
        <translation>Deel van de woningen</translation>
    </message>
    <message>
        <source>Sheets to print and peel off</source>
        <translation>Vellen om te printen en te plakken</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Shop: {name}</source>
        <translation>Winkel: {name}</translation>
    </message>
    <message>
        <source>Shops (*{suffix});;All files (*)</source>
        <translation>Winkels (*{suffix});;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Shorten it, or print letters.</source>
        <translation>Maak het korter, of print brieven.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Maak die korter.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show copy {n}, of {when}</source>
        <translation>Kopie {n} tonen, van {when}</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>Laat het zien aan de kassa</translation>
    </message>
    <message>
        <source>Show the receipt of {files}</source>
        <translation>Bewijs van {files} tonen</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Deze klanten tonen</translation>
    </message>
    <message>
        <source>Show this and your {item} at the till.</source>
        <translation>Laat dit en je {item} zien aan de kassa.</translation>
    </message>
    <message>
        <source>Show this at the till.</source>
        <translation>Laat dit zien aan de kassa.</translation>
    </message>
    <message>
        <source>Shown at the till</source>
        <translation>Laten zien aan de kassa</translation>
    </message>
    <message>
        <source>Shuffled visits showed as much in {chance} of 100 tries at most.</source>
        <translation>Door elkaar geschudde bezoeken toonden hoogstens in {chance} van 100 pogingen zoveel.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Kleine groepen</translation>
    </message>
    <message>
        <source>Smallest group that is shown</source>
        <translation>Kleinste groep die wordt getoond</translation>
    </message>
    <message>
        <source>So far the difference may be chance.</source>
        <translation>Tot nu toe kan het verschil toeval zijn.</translation>
    </message>
    <message>
        <source>So far {told}. The others mostly get the message that works.</source>
        <translation>Tot nu toe: {told}. De anderen krijgen meestal het bericht dat werkt.</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>Bericht voor sociale media</translation>
    </message>
    <message>
        <source>Social posts</source>
        <translation>Berichten voor sociale media</translation>
    </message>
    <message>
        <source>Sold were, for instance: {items}.</source>
        <translation>Verkocht is bijvoorbeeld: {items}.</translation>
    </message>
    <message>
        <source>Somebody opted out of ads with the same address or number.</source>
        <translation>Iemand met hetzelfde adres of nummer meldde zich af voor advertenties.</translation>
    </message>
    <message>
        <source>Somebody opted out of e-mail with the same address or number.</source>
        <translation>Iemand met hetzelfde adres of nummer meldde zich af voor e-mail.</translation>
    </message>
    <message>
        <source>Somebody opted out of post with the same address or number.</source>
        <translation>Iemand met hetzelfde adres of nummer meldde zich af voor post.</translation>
    </message>
    <message>
        <source>Somebody opted out of text messages with the same address or number.</source>
        <translation>Iemand met hetzelfde adres of nummer meldde zich af voor sms.</translation>
    </message>
    <message>
        <source>Something is still running. Wait for it, or cancel it below.</source>
        <translation>Er loopt nog iets. Wacht erop, of annuleer het onderaan.</translation>
    </message>
    <message>
        <source>Something went wrong in Doorstep</source>
        <translation>Er ging iets mis in Doorstep</translation>
    </message>
    <message>
        <source>Sorting your customers</source>
        <translation>Je klanten sorteren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Spend a month</source>
        <translation>Besteed per maand</translation>
    </message>
    <message>
        <source>Spend a month, in {currency}</source>
        <translation>Besteed per maand, in {currency}</translation>
    </message>
    <message>
        <source>Spend a month: {amounts}</source>
        <translation>Besteed per maand: {amounts}</translation>
    </message>
    <message>
        <source>Spend in 12 months, {currency}</source>
        <translation>Besteed in 12 maanden, {currency}</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>In totaal besteed</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Split area</source>
        <translation>Gebied gesplitst</translation>
    </message>
    <message>
        <source>Start at a label from 1 to {last}.</source>
        <translation>Begin bij een etiket van 1 tot {last}.</translation>
    </message>
    <message>
        <source>Start from another place, or choose areas.</source>
        <translation>Begin vanaf een andere plek, of kies gebieden.</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Met niets beginnen</translation>
    </message>
    <message>
        <source>Start from something that works for shops like yours.</source>
        <translation>Begin met iets dat werkt voor winkels zoals die van jou.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Voorbeeld starten</translation>
    </message>
    <message>
        <source>Start with the best next step. “Why this?” shows the figures behind it.</source>
        <translation>Begin met de beste volgende stap. ‘Waarom dit?’ toont de cijfers erachter.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Begint …</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Provincie of regio</translation>
    </message>
    <message>
        <source>Stated by you or the shop; none is guessed.</source>
        <translation>Opgegeven door jou of de winkel; niets is geraden.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Street list for leaflets</source>
        <translation>Stratenlijst voor flyers</translation>
    </message>
    <message>
        <source>Streets and doors. Nobody&apos;s name. Please leave out doors that ask for no advertising.</source>
        <translation>Straten en deuren. Niemands naam. Sla deuren over die geen reclame willen.</translation>
    </message>
    <message>
        <source>Streets and their names</source>
        <translation>Straten en hun namen</translation>
    </message>
    <message>
        <source>Streets come from OpenStreetMap.</source>
        <translation>Straten komen uit OpenStreetMap.</translation>
    </message>
    <message>
        <source>Streets, houses and places. Everything is stored on this computer.</source>
        <translation>Straten, huizen en plekken. Alles staat op deze computer.</translation>
    </message>
    <message>
        <source>Stronger lines and text.</source>
        <translation>Sterkere lijnen en tekst.</translation>
    </message>
    <message>
        <source>Strongest areas</source>
        <translation>Sterkste gebieden</translation>
    </message>
    <message>
        <source>Student card</source>
        <translation>Studentenkaart</translation>
    </message>
    <message>
        <source>Students who said so, and who came in the last half year.</source>
        <translation>Studenten die dat hebben gezegd en die in het laatste halfjaar kwamen.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Such a list goes to no ad platform. {way_out}</source>
        <translation>Zo’n lijst gaat naar geen enkel advertentieplatform. {way_out}</translation>
    </message>
    <message>
        <source>Suggested for this area</source>
        <translation>Voorstel voor dit gebied</translation>
    </message>
    <message>
        <source>Suggested next step</source>
        <translation>Voorgestelde volgende stap</translation>
    </message>
    <message>
        <source>Summary, {day}</source>
        <translation>Samenvatting, {day}</translation>
    </message>
    <message>
        <source>Swap lat and lon in --columns.</source>
        <translation>Verwissel lat en lon in --columns.</translation>
    </message>
    <message>
        <source>Swap x and y in --columns.</source>
        <translation>Verwissel x en y in --columns.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Take at least {n} letters or signs.</source>
        <translation>Neem minstens {n} letters of tekens.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Take everything with me</source>
        <translation>Alles meenemen</translation>
    </message>
    <message>
        <source>Take the narrowest one away</source>
        <translation>De krapste weghalen</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <translation>Deze regel weghalen</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Teruggenomen: {title}</translation>
    </message>
    <message>
        <source>Taking everything out</source>
        <translation>Alles eruit halen</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Text message to {people}</source>
        <translation>Sms aan {people}</translation>
    </message>
    <message>
        <source>Text message tool</source>
        <translation>Sms-programma</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>That is no place on the map.</source>
        <translation>Dat is geen plek op de kaart.</translation>
    </message>
    <message>
        <source>That is not the password of this shop.</source>
        <translation>Dat is niet het wachtwoord van deze winkel.</translation>
    </message>
    <message>
        <source>That is not the password of {name}.</source>
        <translation>Dat is niet het wachtwoord van {name}.</translation>
    </message>
    <message>
        <source>That promotion is not in the shop file.</source>
        <translation>Die actie staat niet in het winkelbestand.</translation>
    </message>
    <message>
        <source>The address fits more than one place; these are the candidates.</source>
        <translation>Het adres past bij meer dan één plek; dit zijn de mogelijkheden.</translation>
    </message>
    <message>
        <source>The address is in {city}, outside this town</source>
        <translation>Het adres ligt in {city}, buiten deze stad</translation>
    </message>
    <message>
        <source>The addresses in {name} lie elsewhere than the map.</source>
        <translation>De adressen in {name} liggen elders dan de kaart.</translation>
    </message>
    <message>
        <source>The cells beyond it were not used.</source>
        <translation>De cellen daarna zijn niet gebruikt.</translation>
    </message>
    <message>
        <source>The circles reach {reached} of the homes in your area; {outside} of those they reach lie outside.</source>
        <translation>De cirkels bereiken {reached} van de woningen in je gebied; {outside} van wat ze bereiken ligt erbuiten.</translation>
    </message>
    <message>
        <source>The columns are: {header}.</source>
        <translation>De kolommen zijn: {header}.</translation>
    </message>
    <message>
        <source>The commonest: {names}.</source>
        <translation>De vaakst voorkomende: {names}.</translation>
    </message>
    <message>
        <source>The coordinate system of {name} is not named in it.</source>
        <translation>{name} noemt het coördinatenstelsel niet.</translation>
    </message>
    <message>
        <source>The coordinates in {name} are in metres or feet, not in degrees.</source>
        <translation>De coördinaten in {name} staan in meters of voet, niet in graden.</translation>
    </message>
    <message>
        <source>The copy {name} is damaged.</source>
        <translation>De kopie {name} is beschadigd.</translation>
    </message>
    <message>
        <source>The currency of your sales.</source>
        <translation>De valuta van je verkopen.</translation>
    </message>
    <message>
        <source>The customer number “{value}” belongs to somebody with another name.</source>
        <translation>Het klantnummer ‘{value}’ hoort bij iemand met een andere naam.</translation>
    </message>
    <message>
        <source>The database cannot be read: {error}.</source>
        <translation>De database kan niet worden gelezen: {error}.</translation>
    </message>
    <message>
        <source>The dates of “{value}” can be read day first or month first.</source>
        <translation>De datums van ‘{value}’ kunnen met de dag of met de maand eerst worden gelezen.</translation>
    </message>
    <message>
        <source>The difference may be chance. Test it once more to be sure.</source>
        <translation>Het verschil kan toeval zijn. Test het nog een keer om zeker te zijn.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>De schijf is vol; er is niets veranderd.</translation>
    </message>
    <message>
        <source>The download broke off before its end.</source>
        <translation>De download brak af voor het einde.</translation>
    </message>
    <message>
        <source>The e-mail has no subject.</source>
        <translation>De e-mail heeft geen onderwerp.</translation>
    </message>
    <message>
        <source>The edge of this area crosses itself.</source>
        <translation>De rand van dit gebied kruist zichzelf.</translation>
    </message>
    <message>
        <source>The edge of this area would cross itself.</source>
        <translation>De rand van dit gebied zou zichzelf kruisen.</translation>
    </message>
    <message>
        <source>The file and its copies can only be read with the password.</source>
        <translation>Het bestand en de kopieën ervan zijn alleen met het wachtwoord te lezen.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore it from a backup.</source>
        <translation>Het bestand is beschadigd. Zet het terug uit een back-up.</translation>
    </message>
    <message>
        <source>The file is whole: {customers} customers, {sales} lines of sales.</source>
        <translation>Het bestand is heel: {customers} klanten, {sales} verkoopregels.</translation>
    </message>
    <message>
        <source>The first wave has left. Import the sales through {day}; then the others can get theirs.</source>
        <translation>De eerste ronde is vertrokken. Importeer de verkoop tot en met {day}; dan kunnen de anderen het krijgen.</translation>
    </message>
    <message>
        <source>The flyer as it will be printed</source>
        <translation>De flyer zoals die wordt geprint</translation>
    </message>
    <message>
        <source>The flyer speaks of {field}, which nobody at a door has given.</source>
        <translation>De flyer gebruikt {field}, en dat heeft niemand aan de deur opgegeven.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be written to.</source>
        <translation>In de map van {name} kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The house is in the town map</source>
        <translation>Het huis staat op de stadskaart</translation>
    </message>
    <message>
        <source>The icon of Doorstep</source>
        <translation>Het pictogram van Doorstep</translation>
    </message>
    <message>
        <source>The letter for {name} is ready</source>
        <translation>De brief voor {name} is klaar</translation>
    </message>
    <message>
        <source>The letters of “{value}” were damaged on the way.</source>
        <translation>De letters van ‘{value}’ zijn onderweg beschadigd.</translation>
    </message>
    <message>
        <source>The licence of {name}</source>
        <translation>De licentie van {name}</translation>
    </message>
    <message>
        <source>The line doesn&apos;t cut this area in two.</source>
        <translation>De lijn deelt dit gebied niet in tweeën.</translation>
    </message>
    <message>
        <source>The link {link} does not work.</source>
        <translation>De link {link} werkt niet.</translation>
    </message>
    <message>
        <source>The list is too large for {title} ({data} bytes).</source>
        <translation>De lijst is te groot voor {title} ({data} bytes).</translation>
    </message>
    <message>
        <source>The map is on the clipboard, without anybody’s dot.</source>
        <translation>De kaart staat op het klembord, zonder stip van iemand.</translation>
    </message>
    <message>
        <source>The map of this place is larger than {most_bytes} MB.</source>
        <translation>De kaart van deze plek is groter dan {most_bytes} MB.</translation>
    </message>
    <message>
        <source>The map server did not understand the request.</source>
        <translation>De kaartserver begreep de vraag niet.</translation>
    </message>
    <message>
        <source>The map server has been too busy {attempts} times in a row.</source>
        <translation>De kaartserver had het {attempts} keer achter elkaar te druk.</translation>
    </message>
    <message>
        <source>The map server is busy. Trying again in {left} s</source>
        <translation>De kaartserver heeft het druk. Nieuwe poging over {left} s</translation>
    </message>
    <message>
        <source>The map server {endpoint} refused the request ({status}).</source>
        <translation>De kaartserver {endpoint} weigerde de vraag ({status}).</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Het bericht heeft geen tekst.</translation>
    </message>
    <message>
        <source>The message has {count} letters, and a postcard takes {most}.</source>
        <translation>Het bericht heeft {count} tekens, en op een ansichtkaart passen er {most}.</translation>
    </message>
    <message>
        <source>The message itself is not among the files: the list for {title} has no {fields}.</source>
        <translation>Het bericht zelf zit niet bij de bestanden: de lijst voor {title} heeft geen {fields}.</translation>
    </message>
    <message>
        <source>The name is longer than 80 letters. Shorten it.</source>
        <translation>De naam is langer dan 80 tekens. Maak die korter.</translation>
    </message>
    <message>
        <source>The name of the promotion is longer than {longest_name} letters, or has line breaks.</source>
        <translation>De naam van de actie is langer dan {longest_name} tekens, of heeft regeleinden.</translation>
    </message>
    <message>
        <source>The name “{name}” tells something about people: “{word}” is about {about}.</source>
        <translation>De naam ‘{name}’ zegt iets over mensen: ‘{word}’ gaat over {about}.</translation>
    </message>
    <message>
        <source>The neighbourhood boundaries lie elsewhere than the town.</source>
        <translation>De buurtgrenzen liggen elders dan de stad.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Het nieuwe wachtwoord ontbreekt.</translation>
    </message>
    <message>
        <source>The note asks not to be written to.</source>
        <translation>De notitie vraagt om geen bericht te sturen.</translation>
    </message>
    <message>
        <source>The owner took a copy of everything along.</source>
        <translation>De eigenaar nam een kopie van alles mee.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Het wachtwoord is gewijzigd</translation>
    </message>
    <message>
        <source>The people cannot be counted</source>
        <translation>De mensen kunnen niet worden geteld</translation>
    </message>
    <message>
        <source>The people cannot be counted yet</source>
        <translation>De mensen kunnen nog niet worden geteld</translation>
    </message>
    <message>
        <source>The people of this list were chosen by “{word}”, and that is about {about}.</source>
        <translation>De mensen van deze lijst zijn gekozen op ‘{word}’, en dat gaat over {about}.</translation>
    </message>
    <message>
        <source>The person asked what is held about them.</source>
        <translation>De persoon vroeg wat er over hem of haar is bewaard.</translation>
    </message>
    <message>
        <source>The person counts as not asked.</source>
        <translation>De persoon geldt als niet gevraagd.</translation>
    </message>
    <message>
        <source>The picture {name} is not there.</source>
        <translation>De afbeelding {name} is er niet.</translation>
    </message>
    <message>
        <source>The platform file {name} has a mistake: {what}.</source>
        <translation>Het platformbestand {name} heeft een fout: {what}.</translation>
    </message>
    <message>
        <source>The post as it will be seen</source>
        <translation>Het bericht zoals het te zien zal zijn</translation>
    </message>
    <message>
        <source>The post codes reach {reached} of the homes in your area; {outside} of those they reach lie outside.</source>
        <translation>De postcodes bereiken {reached} van de woningen in je gebied; {outside} van wat ze bereiken ligt erbuiten.</translation>
    </message>
    <message>
        <source>The postcode “{value}” has lost its first zero.</source>
        <translation>De postcode ‘{value}’ heeft de eerste nul verloren.</translation>
    </message>
    <message>
        <source>The postcode “{value}” is short; a spreadsheet may have taken its first zero.</source>
        <translation>De postcode ‘{value}’ is kort; een rekenblad heeft misschien de eerste nul weggehaald.</translation>
    </message>
    <message>
        <source>The poster as it will be printed</source>
        <translation>De poster zoals die wordt gedrukt</translation>
    </message>
    <message>
        <source>The program&apos;s own copies of the shop&apos;s file. They go when you are forgotten.</source>
        <translation>De eigen kopieën van het winkelbestand. Ze verdwijnen als je wordt vergeten.</translation>
    </message>
    <message>
        <source>The promotion does not say when it ends.</source>
        <translation>De actie zegt niet wanneer die eindigt.</translation>
    </message>
    <message>
        <source>The promotion does not say when it starts.</source>
        <translation>De actie zegt niet wanneer die begint.</translation>
    </message>
    <message>
        <source>The promotion ends on {ends}, before it starts on {starts}.</source>
        <translation>De actie eindigt op {ends}, voordat die begint op {starts}.</translation>
    </message>
    <message>
        <source>The promotion has a writing mistake: {error}.</source>
        <translation>De actie heeft een schrijffout: {error}.</translation>
    </message>
    <message>
        <source>The promotion has no message for {title}.</source>
        <translation>De actie heeft geen bericht voor {title}.</translation>
    </message>
    <message>
        <source>The promotion has no name.</source>
        <translation>De actie heeft geen naam.</translation>
    </message>
    <message>
        <source>The promotion lasts longer than a year.</source>
        <translation>De actie duurt langer dan een jaar.</translation>
    </message>
    <message>
        <source>The promotion needs a name.</source>
        <translation>De actie heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The promotion starts from {place}: whoever is near would be there because of {about}.</source>
        <translation>De actie begint vanaf {place}: wie in de buurt is, zou er zijn vanwege {about}.</translation>
    </message>
    <message>
        <source>The route table {path} cannot be read.</source>
        <translation>De routetabel {path} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The row adds up others and is nobody.</source>
        <translation>De rij telt andere op en is niemand.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>De rij heeft minder cellen dan de kopregel.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>De rij heeft meer cellen dan de kopregel.</translation>
    </message>
    <message>
        <source>The row has no name, e-mail address or number.</source>
        <translation>De rij heeft geen naam, e-mailadres of nummer.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>De rij is leeg.</translation>
    </message>
    <message>
        <source>The row is the one your spreadsheet shows.</source>
        <translation>De rij is die uit je rekenblad.</translation>
    </message>
    <message>
        <source>The row names no e-mail address or phone number.</source>
        <translation>De rij noemt geen e-mailadres of telefoonnummer.</translation>
    </message>
    <message>
        <source>The row repeats the heads of the columns.</source>
        <translation>De rij herhaalt de koppen van de kolommen.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nog eens hetzelfde</translation>
    </message>
    <message>
        <source>The second wave can go</source>
        <translation>De tweede ronde kan vertrekken</translation>
    </message>
    <message>
        <source>The second wave is decided</source>
        <translation>De tweede ronde is bepaald</translation>
    </message>
    <message>
        <source>The second wave waits for sales</source>
        <translation>De tweede ronde wacht op verkoop</translation>
    </message>
    <message>
        <source>The server answered with something that is no map.</source>
        <translation>De server antwoordde met iets dat geen kaart is.</translation>
    </message>
    <message numerus="yes">
        <source>The server knows {n} of these addresses.</source>
        <comment>The server knows {n} of these addresses.</comment>
        <translation>
            <numerusform>De server kent {n} van deze adressen.</numerusform>
            <numerusform>De server kent {n} van deze adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop at {lat}, {lon} lies outside {value} (latitude {south:.4f} to {north:.4f}, longitude {west:.4f} to {east:.4f}).</source>
        <translation>De winkel op {lat}, {lon} ligt buiten {value} (breedtegraad {south:.4f} tot {north:.4f}, lengtegraad {west:.4f} tot {east:.4f}).</translation>
    </message>
    <message>
        <source>The shop has no name.</source>
        <translation>De winkel heeft geen naam.</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>De winkel heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The shop&apos;s file and all its copies are deleted from this computer. Files you made stay where they are. This cannot be undone.</source>
        <translation>Het winkelbestand en alle kopieën worden van deze computer gewist. Bestanden die je hebt gemaakt, blijven staan. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The smallest circle allowed ({smallest} km) is too wide for this area: {outside} % of the homes reached lie outside it. Postcodes, a street list or post reach these homes more closely.</source>
        <translation>De kleinste toegestane cirkel ({smallest} km) is te wijd voor dit gebied: {outside} % van de bereikte woningen ligt erbuiten. Postcodes, een stratenlijst of post bereiken deze woningen preciezer.</translation>
    </message>
    <message>
        <source>The subject has {subject} characters and will be cut off.</source>
        <translation>Het onderwerp heeft {subject} tekens en wordt afgekapt.</translation>
    </message>
    <message>
        <source>The subject of the {channel} message</source>
        <translation>Het onderwerp van het bericht via {channel}</translation>
    </message>
    <message>
        <source>The text of the {channel} message</source>
        <translation>De tekst van het bericht via {channel}</translation>
    </message>
    <message>
        <source>The text takes {parts} text messages; {most_sms_parts} are the most.</source>
        <translation>De tekst vraagt {parts} sms’jes; {most_sms_parts} is het meeste.</translation>
    </message>
    <message>
        <source>The till says never to contact this person.</source>
        <translation>De kassa zegt dat met deze persoon nooit contact mag worden opgenomen.</translation>
    </message>
    <message>
        <source>The town map knows no place like it. Place it by hand, or skip it.</source>
        <translation>De stadskaart kent niets wat hierop lijkt. Plaats het met de hand, of sla het over.</translation>
    </message>
    <message>
        <source>The town map knows the post codes of {known} of {homes} homes there.</source>
        <translation>De stadskaart kent de postcodes van {known} van {homes} woningen daar.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>The whole town</source>
        <translation>De hele stad</translation>
    </message>
    <message>
        <source>The whole town (0)</source>
        <translation>De hele stad (0)</translation>
    </message>
    <message>
        <source>The whole town: {areas} areas.</source>
        <translation>De hele stad: {areas} gebieden.</translation>
    </message>
    <message>
        <source>The window closes and opens again.</source>
        <translation>Het venster sluit en opent weer.</translation>
    </message>
    <message>
        <source>Theirs may be another person&apos;s, so it is not shown here.</source>
        <translation>Die kunnen van een ander zijn, dus ze staan hier niet.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Then Doorstep can tell how many extra visits this promotion needs.</source>
        <translation>Dan kan Doorstep zeggen hoeveel extra bezoeken deze actie nodig heeft.</translation>
    </message>
    <message>
        <source>There are no addresses and no streets in this data.</source>
        <translation>In deze data zitten geen adressen en geen straten.</translation>
    </message>
    <message>
        <source>There are no areas in {name}.</source>
        <translation>In {name} zitten geen gebieden.</translation>
    </message>
    <message>
        <source>There are no areas to report on.</source>
        <translation>Er zijn geen gebieden om over te rapporteren.</translation>
    </message>
    <message>
        <source>There are no areas to share.</source>
        <translation>Er zijn geen gebieden om te delen.</translation>
    </message>
    <message>
        <source>There are no copies yet.</source>
        <translation>Er zijn nog geen kopieën.</translation>
    </message>
    <message>
        <source>There are no events in {name}.</source>
        <translation>In {name} staan geen gebeurtenissen.</translation>
    </message>
    <message>
        <source>There are no house-number ranges in {name}.</source>
        <translation>In {name} staan geen huisnummerreeksen.</translation>
    </message>
    <message>
        <source>There are no measures of a label sheet “{name}”.</source>
        <translation>Van een etikettenvel ‘{name}’ zijn geen maten bekend.</translation>
    </message>
    <message>
        <source>There are no neighbourhood boundaries of this town.</source>
        <translation>Er zijn geen buurtgrenzen van deze stad.</translation>
    </message>
    <message>
        <source>There are no neighbourhoods yet. Doorstep groups your customers along streets, rail and water, each group with enough people to plan something for.</source>
        <translation>Er zijn nog geen buurten. Doorstep groepeert je klanten langs straten, spoor en water, elke groep met genoeg mensen om iets voor te plannen.</translation>
    </message>
    <message>
        <source>There are no neighbourhoods yet. Make them on the map, or choose a walking time.</source>
        <translation>Er zijn nog geen buurten. Maak ze op de kaart, of kies een loopafstand.</translation>
    </message>
    <message>
        <source>There are no playbooks for “{kind}”.</source>
        <translation>Er zijn geen draaiboeken voor ‘{kind}’.</translation>
    </message>
    <message>
        <source>There are no sales on file, so we assume that 10 of 100 would come anyway.</source>
        <translation>Er zijn geen verkopen, dus we nemen aan dat 10 van de 100 toch zouden komen.</translation>
    </message>
    <message>
        <source>There are no streets in {name}; it may be cut short.</source>
        <translation>In {name} zitten geen straten; het is misschien afgekapt.</translation>
    </message>
    <message>
        <source>There are two messages {variant} by {channel}.</source>
        <translation>Er zijn twee berichten {variant} via {channel}.</translation>
    </message>
    <message>
        <source>There are {count} places of the kind “{kind}”.</source>
        <translation>Er zijn {count} plekken van de soort ‘{kind}’.</translation>
    </message>
    <message>
        <source>There is a promotion “{name}” already.</source>
        <translation>Er is al een actie ‘{name}’.</translation>
    </message>
    <message>
        <source>There is no address to ask about.</source>
        <translation>Er is geen adres om naar te vragen.</translation>
    </message>
    <message>
        <source>There is no column “{column}”.</source>
        <translation>Er is geen kolom ‘{column}’.</translation>
    </message>
    <message>
        <source>There is no connection to the map server ({reason}).</source>
        <translation>Er is geen verbinding met de kaartserver ({reason}).</translation>
    </message>
    <message>
        <source>There is no customer {customer_id}.</source>
        <translation>Er is geen klant {customer_id}.</translation>
    </message>
    <message>
        <source>There is no customer {customer}.</source>
        <translation>Er is geen klant {customer}.</translation>
    </message>
    <message>
        <source>There is no customer {missing}.</source>
        <translation>Er is geen klant {missing}.</translation>
    </message>
    <message>
        <source>There is no edge of an area here.</source>
        <translation>Hier is geen rand van een gebied.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Er is geen bestand {path}.</translation>
    </message>
    <message>
        <source>There is no import {import_id}.</source>
        <translation>Er is geen import {import_id}.</translation>
    </message>
    <message>
        <source>There is no kind of moment “{kind}”.</source>
        <translation>Er is geen soort moment ‘{kind}’.</translation>
    </message>
    <message>
        <source>There is no neighbourhood “{name}”.</source>
        <translation>Er is geen buurt ‘{name}’.</translation>
    </message>
    <message>
        <source>There is no open data in {name}.</source>
        <translation>In {name} zit geen open data.</translation>
    </message>
    <message>
        <source>There is no open data to build a town from.</source>
        <translation>Er is geen open data om een stad uit te bouwen.</translation>
    </message>
    <message>
        <source>There is no place called “{text}” on the town map.</source>
        <translation>Op de stadskaart heet geen plek ‘{text}’.</translation>
    </message>
    <message>
        <source>There is no playbook “{name}”.</source>
        <translation>Er is geen draaiboek ‘{name}’.</translation>
    </message>
    <message>
        <source>There is no promotion “{name}” in this shop.</source>
        <translation>In deze winkel is geen actie ‘{name}’.</translation>
    </message>
    <message>
        <source>There is no segment “{name}”.</source>
        <translation>Er is geen segment ‘{name}’.</translation>
    </message>
    <message>
        <source>There is no shop file {path}.</source>
        <translation>Er is geen winkelbestand {path}.</translation>
    </message>
    <message>
        <source>There is no street of this town near that place.</source>
        <translation>Bij die plek is geen straat van deze stad.</translation>
    </message>
    <message>
        <source>There is no town file {path}.</source>
        <translation>Er is geen stadsbestand {path}.</translation>
    </message>
    <message>
        <source>There is nobody on your list yet.</source>
        <translation>Er staat nog niemand op je lijst.</translation>
    </message>
    <message>
        <source>There is nothing on the map in {name}.</source>
        <translation>In {name} staat niets op de kaart.</translation>
    </message>
    <message>
        <source>These are known: {names}.</source>
        <translation>Deze zijn bekend: {names}.</translation>
    </message>
    <message>
        <source>These areas don&apos;t touch each other.</source>
        <translation>Deze gebieden raken elkaar niet.</translation>
    </message>
    <message>
        <source>These conditions are nested too deeply.</source>
        <translation>Deze voorwaarden zitten te diep in elkaar.</translation>
    </message>
    <message>
        <source>These words speak of ad platforms: a yes to email is a yes to ad lists, too.</source>
        <translation>Deze woorden gaan over advertentieplatforms: een ja op e-mail is ook een ja op advertentielijsten.</translation>
    </message>
    <message>
        <source>These work: {conditions}.</source>
        <translation>Deze werken: {conditions}.</translation>
    </message>
    <message>
        <source>These work: {fields}.</source>
        <translation>Deze werken: {fields}.</translation>
    </message>
    <message>
        <source>They agreed that you</source>
        <translation>Akkoord dat je</translation>
    </message>
    <message>
        <source>They are one person now</source>
        <translation>Ze zijn nu één persoon</translation>
    </message>
    <message>
        <source>They reach **{reached} of the homes** in your area. **{outside}** of the homes they reach lie outside it.</source>
        <translation>Ze bereiken **{reached} van de woningen** in je gebied. **{outside}** van de woningen die ze bereiken, ligt erbuiten.</translation>
    </message>
    <message>
        <source>They stay two people</source>
        <translation>Ze blijven twee mensen</translation>
    </message>
    <message>
        <source>They were last seen before {before}. Name, address and contact are removed, also from copies; their visits stay in the totals. This cannot be undone.</source>
        <translation>Ze zijn voor het laatst gezien vóór {before}. Naam, adres en contactgegevens verdwijnen, ook uit kopieën; hun bezoeken blijven in de totalen. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>They were read as “{better}”; check it.</source>
        <translation>Ze zijn gelezen als ‘{better}’; controleer het.</translation>
    </message>
    <message>
        <source>This area</source>
        <translation>Dit gebied</translation>
    </message>
    <message>
        <source>This area has no size.</source>
        <translation>Dit gebied heeft geen oppervlakte.</translation>
    </message>
    <message>
        <source>This area is no longer there.</source>
        <translation>Dit gebied is er niet meer.</translation>
    </message>
    <message>
        <source>This area lies outside the town map.</source>
        <translation>Dit gebied ligt buiten de stadskaart.</translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation>Deze code is al eerder gebruikt.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>This computer lacks the part that opens files with a password.</source>
        <translation>Deze computer mist het onderdeel dat bestanden met een wachtwoord opent.</translation>
    </message>
    <message>
        <source>This is no line.</source>
        <translation>Dit is geen lijn.</translation>
    </message>
    <message>
        <source>This is printed, and nothing here can print.</source>
        <translation>Dit wordt geprint, en hier kan niets printen.</translation>
    </message>
    <message>
        <source>This is {offer}: the circles keep to the stricter rules of {title} for it.</source>
        <translation>Dit is {offer}: de cirkels volgen de strengere regels die {title} daarvoor heeft.</translation>
    </message>
    <message numerus="yes">
        <source>This list differs from the one of {day} by {n} people, who could be told by that.</source>
        <comment>This list differs from the one of {day} by {n} person, who could be told by that.</comment>
        <translation>
            <numerusform>Deze lijst verschilt {n} persoon van die van {day}, en die zou daaraan te herkennen zijn.</numerusform>
            <numerusform>Deze lijst verschilt {n} mensen van die van {day}, en die zouden daaraan te herkennen zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list has {people}; {title} needs {fewest} it recognises before it shows anything. Add the location circles.</source>
        <translation>Op deze lijst staan {people}; {title} moet er {fewest} herkennen voordat het iets toont. Voeg de cirkels toe.</translation>
    </message>
    <message>
        <source>This list has {people}; {title} works better from {fewest}.</source>
        <translation>Op deze lijst staan {people}; {title} werkt beter vanaf {fewest}.</translation>
    </message>
    <message>
        <source>This merge is not there any more.</source>
        <translation>Deze samenvoeging is er niet meer.</translation>
    </message>
    <message>
        <source>This message is complete</source>
        <translation>Dit bericht is compleet</translation>
    </message>
    <message>
        <source>This name is too long for a map.</source>
        <translation>Deze naam is te lang voor een kaart.</translation>
    </message>
    <message>
        <source>This package says its licence by name only.</source>
        <translation>Dit pakket noemt alleen de naam van de licentie.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Dit wachtwoord is te kort.</translation>
    </message>
    <message>
        <source>This person asked to be forgotten.</source>
        <translation>Deze persoon vroeg om te worden vergeten.</translation>
    </message>
    <message>
        <source>This picture is not there or cannot be read.</source>
        <translation>Deze afbeelding is er niet of kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Deze plek</translation>
    </message>
    <message>
        <source>This place is too large for the map server.</source>
        <translation>Deze plek is te groot voor de kaartserver.</translation>
    </message>
    <message>
        <source>This promotion is for anywhere.</source>
        <translation>Deze actie geldt overal.</translation>
    </message>
    <message>
        <source>This promotion is for no place in particular.</source>
        <translation>Deze actie is niet voor een bepaalde plek.</translation>
    </message>
    <message>
        <source>This promotion is for nobody</source>
        <translation>Deze actie is voor niemand</translation>
    </message>
    <message>
        <source>This promotion is for nobody. Nobody fits its conditions and its place.</source>
        <translation>Deze actie is voor niemand. Niemand voldoet aan de voorwaarden en de plek.</translation>
    </message>
    <message>
        <source>This promotion is for nobody. Those who fit are left out: {reasons}.</source>
        <translation>Deze actie is voor niemand. Wie voldoet, is weggelaten: {reasons}.</translation>
    </message>
    <message>
        <source>This shop has no neighbourhoods yet.</source>
        <translation>Deze winkel heeft nog geen buurten.</translation>
    </message>
    <message>
        <source>This town map has no addresses and you have no customers on it yet.</source>
        <translation>Deze stadskaart heeft geen adressen en je hebt er nog geen klanten op.</translation>
    </message>
    <message>
        <source>This town map has no streets to go by {by}.</source>
        <translation>Deze stadskaart heeft geen straten voor {by}.</translation>
    </message>
    <message>
        <source>Those minutes make no sense.</source>
        <translation>Die minuten kunnen niet.</translation>
    </message>
    <message>
        <source>Three things are worth your time today.</source>
        <translation>Drie dingen zijn vandaag je tijd waard.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>To hand out and to post</source>
        <translation>Om uit te delen en te versturen</translation>
    </message>
    <message>
        <source>To pay for itself</source>
        <translation>Om uit de kosten te komen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Too few customers here to advise on</source>
        <translation>Te weinig klanten hier voor een advies</translation>
    </message>
    <message>
        <source>Too few customers to say much.</source>
        <translation>Te weinig klanten om veel te zeggen.</translation>
    </message>
    <message>
        <source>Too few people for an ad list</source>
        <translation>Te weinig mensen voor een advertentielijst</translation>
    </message>
    <message>
        <source>Too few people for {title}: {people}, it takes {fewest} or more.</source>
        <translation>Te weinig mensen voor {title}: {people}, nodig zijn {fewest} of meer.</translation>
    </message>
    <message>
        <source>Too few people to see an effect</source>
        <translation>Te weinig mensen om een effect te zien</translation>
    </message>
    <message>
        <source>Too few to say.</source>
        <translation>Te weinig om iets te zeggen.</translation>
    </message>
    <message>
        <source>Too little on file to advise on</source>
        <translation>Te weinig gegevens voor een advies</translation>
    </message>
    <message>
        <source>Too many people for {title}: {people}, it takes {most} at most.</source>
        <translation>Te veel mensen voor {title}: {people}, hoogstens {most} kan.</translation>
    </message>
    <message>
        <source>Took a merge apart</source>
        <translation>Samenvoeging uit elkaar gehaald</translation>
    </message>
    <message numerus="yes">
        <source>Took over {n} areas</source>
        <comment>Took over {n} area</comment>
        <translation>
            <numerusform>{n} gebied overgenomen</numerusform>
            <numerusform>{n} gebieden overgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Town map</source>
        <translation>Stadskaart</translation>
    </message>
    <message>
        <source>Town maps (*.gpkg)</source>
        <translation>Stadskaarten (*.gpkg)</translation>
    </message>
    <message>
        <source>Town maps and OpenStreetMap files (*.gpkg *.osm.pbf *.pbf *.osm *.osm.bz2);;All files (*)</source>
        <translation>Stadskaarten en OpenStreetMap-bestanden (*.gpkg *.osm.pbf *.pbf *.osm *.osm.bz2);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Towns found</source>
        <translation>Gevonden steden</translation>
    </message>
    <message>
        <source>Tried here before</source>
        <translation>Eerder hier geprobeerd</translation>
    </message>
    <message>
        <source>Try a second message</source>
        <translation>Tweede bericht proberen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or choose a smaller radius or another server in the settings.</source>
        <translation>Probeer het over een paar minuten opnieuw, of kies een kleinere straal of een andere server bij de instellingen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Try something else</source>
        <translation>Probeer iets anders</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Twee mensen</translation>
    </message>
    <message>
        <source>Two things are worth your time today.</source>
        <translation>Twee dingen zijn vandaag je tijd waard.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Typ het opnieuw.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Typ er een.</translation>
    </message>
    <message>
        <source>Type or scan a code</source>
        <translation>Typ of scan een code</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo its change, or plan a new promotion.</source>
        <translation>Maak de wijziging ongedaan, of plan een nieuwe actie.</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>Lijst om ongedaan te maken</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Laatste stap ongedaan maken</translation>
    </message>
    <message>
        <source>Undo “{title}”</source>
        <translation>Ongedaan maken: {title}</translation>
    </message>
    <message>
        <source>Undone steps stand between others.</source>
        <translation>Ongedaan gemaakte stappen staan tussen andere.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Toevoeging</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Onwaarschijnlijk</translation>
    </message>
    <message>
        <source>Unpack it and import them one by one; their names tell who may be written to.</source>
        <translation>Pak het uit en importeer ze een voor een; aan de namen zie je wie je mag schrijven.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Tot {day}</translation>
    </message>
    <message>
        <source>Update Doorstep, or build the town again.</source>
        <translation>Werk Doorstep bij, of bouw de stad opnieuw.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Use Google Contacts or the contact list where vCard 4.0 is not read.</source>
        <translation>Gebruik Google Contacten of de contactlijst waar vCard 4.0 niet wordt gelezen.</translation>
    </message>
    <message>
        <source>Use PostGrid or print the labels yourself.</source>
        <translation>Gebruik PostGrid of print de etiketten zelf.</translation>
    </message>
    <message>
        <source>Use `doorstep redeem` for it.</source>
        <translation>Gebruik daarvoor `doorstep redeem`.</translation>
    </message>
    <message>
        <source>Use a Nominatim server of your own, or leave it off.</source>
        <translation>Gebruik een eigen Nominatim-server, of laat het uit.</translation>
    </message>
    <message>
        <source>Use a platform that takes smaller lists, or location circles elsewhere.</source>
        <translation>Gebruik een platform dat kleinere lijsten aanneemt, of elders cirkels.</translation>
    </message>
    <message>
        <source>Use all = [...], any = [...] or none = [...].</source>
        <translation>Gebruik all = [...], any = [...] of none = [...].</translation>
    </message>
    <message>
        <source>Use another platform until the list has 1,000 people.</source>
        <translation>Gebruik een ander platform tot de lijst 1.000 mensen heeft.</translation>
    </message>
    <message>
        <source>Use another platform until the list is large enough.</source>
        <translation>Gebruik een ander platform tot de lijst groot genoeg is.</translation>
    </message>
    <message>
        <source>Use another platform, or location circles elsewhere.</source>
        <translation>Gebruik een ander platform, of elders cirkels.</translation>
    </message>
    <message>
        <source>Use at most {longest_name} characters.</source>
        <translation>Gebruik hoogstens {longest_name} tekens.</translation>
    </message>
    <message>
        <source>Use boundaries from a file</source>
        <translation>Grenzen uit een bestand gebruiken</translation>
    </message>
    <message>
        <source>Use email or post for those without a phone.</source>
        <translation>Gebruik e-mail of post voor wie geen telefoon heeft.</translation>
    </message>
    <message>
        <source>Use equal hexagons</source>
        <translation>Gelijke zeshoeken gebruiken</translation>
    </message>
    <message>
        <source>Use files I have</source>
        <translation>Mijn bestanden gebruiken</translation>
    </message>
    <message>
        <source>Use letters.</source>
        <translation>Gebruik brieven.</translation>
    </message>
    <message>
        <source>Use one of: {kinds}.</source>
        <translation>Gebruik een van: {kinds}.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Gebruik een van: {known}.</translation>
    </message>
    <message>
        <source>Use post codes, leaflets or post for a small area.</source>
        <translation>Gebruik postcodes, flyers of post voor een klein gebied.</translation>
    </message>
    <message>
        <source>Use the contact list for any other address book.</source>
        <translation>Gebruik de contactlijst voor elk ander adresboek.</translation>
    </message>
    <message>
        <source>Use the contact list for more columns.</source>
        <translation>Gebruik de contactlijst voor meer kolommen.</translation>
    </message>
    <message>
        <source>Use the contact list.</source>
        <translation>Gebruik de contactlijst.</translation>
    </message>
    <message>
        <source>Use the location circles, or add an address list with post codes to the town map.</source>
        <translation>Gebruik de cirkels, of voeg een adressenlijst met postcodes toe aan de stadskaart.</translation>
    </message>
    <message>
        <source>Use the location circles, or import a list with a column that says who agreed to ads.</source>
        <translation>Gebruik de cirkels, of importeer een lijst met een kolom die zegt wie akkoord is met advertenties.</translation>
    </message>
    <message>
        <source>Use the location circles, or post.</source>
        <translation>Gebruik de cirkels, of post.</translation>
    </message>
    <message>
        <source>Use the location circles.</source>
        <translation>Gebruik de cirkels.</translation>
    </message>
    <message>
        <source>Use the names of resources/platforms.</source>
        <translation>Gebruik de namen uit resources/platforms.</translation>
    </message>
    <message>
        <source>Use the street list, or codes for whole areas.</source>
        <translation>Gebruik de stratenlijst, of codes voor hele gebieden.</translation>
    </message>
    <message>
        <source>Use the street list, or letters to your own customers.</source>
        <translation>Gebruik de stratenlijst, of brieven aan je eigen klanten.</translation>
    </message>
    <message>
        <source>Use the street list.</source>
        <translation>Gebruik de stratenlijst.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dit gebruiken</translation>
    </message>
    <message>
        <source>Use this: {title}</source>
        <translation>Dit gebruiken: {title}</translation>
    </message>
    <message>
        <source>Use “{name}” as a rule</source>
        <translation>‘{name}’ als regel gebruiken</translation>
    </message>
    <message>
        <source>Used only when you press “Get the map”. Last time: {last}.</source>
        <translation>Wordt alleen gebruikt als je op ‘Kaart ophalen’ klikt. Laatste keer: {last}.</translation>
    </message>
    <message>
        <source>Used only when you press “Get the map”. Not used so far.</source>
        <translation>Wordt alleen gebruikt als je op ‘Kaart ophalen’ klikt. Tot nu toe niet gebruikt.</translation>
    </message>
    <message>
        <source>Used “{name}”</source>
        <translation>Gebruikte ‘{name}’</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>Bezoeken per week</translation>
    </message>
    <message>
        <source>Visits in 12 months</source>
        <translation>Bezoeken in 12 maanden</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Wait for the first visits</source>
        <translation>Wacht op de eerste bezoeken</translation>
    </message>
    <message>
        <source>Waiting for the map server</source>
        <translation>Wachten op de kaartserver</translation>
    </message>
    <message>
        <source>Waiting for {server}</source>
        <translation>Wachten op {server}</translation>
    </message>
    <message>
        <source>Walking from there</source>
        <translation>Vanaf daar lopen</translation>
    </message>
    <message>
        <source>Walking time</source>
        <translation>Loopafstand</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>We cannot tell yet</source>
        <translation>We weten het nog niet</translation>
    </message>
    <message>
        <source>We cannot tell yet: nobody was kept aside to compare with.</source>
        <translation>We weten het nog niet: niemand werd apart gehouden om mee te vergelijken.</translation>
    </message>
    <message>
        <source>We cannot tell yet: there are too few groups to compare.</source>
        <translation>We weten het nog niet: er zijn te weinig groepen om te vergelijken.</translation>
    </message>
    <message>
        <source>We cannot tell yet: {visits}.</source>
        <translation>We weten het nog niet: {visits}.</translation>
    </message>
    <message>
        <source>We cannot tell yet: {why}</source>
        <translation>We weten het nog niet: {why}</translation>
    </message>
    <message>
        <source>We miss you, {name}</source>
        <translation>We missen je, {name}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>Weekend people</source>
        <translation>Weekendklanten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Welcome {n} who are new near by</source>
        <translation>Verwelkom {n} nieuwe klanten uit de buurt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What Doorstep is made of</source>
        <translation>Waar Doorstep uit bestaat</translation>
    </message>
    <message>
        <source>What Doorstep knows about your shop.</source>
        <translation>Wat Doorstep over je winkel weet.</translation>
    </message>
    <message>
        <source>What became of every row</source>
        <translation>Wat er van elke rij werd</translation>
    </message>
    <message>
        <source>What happens near your shop?</source>
        <translation>Wat is er bij jou in de buurt?</translation>
    </message>
    <message>
        <source>What has ended comes here, with what it did.</source>
        <translation>Wat is afgelopen, komt hier, met wat het deed.</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>Wat staat er in elke kolom?</translation>
    </message>
    <message>
        <source>What is in {head}?</source>
        <translation>Wat staat er in {head}?</translation>
    </message>
    <message>
        <source>What is missing was left empty.</source>
        <translation>Wat ontbreekt, is leeg gelaten.</translation>
    </message>
    <message>
        <source>What is the password of {shop}?</source>
        <translation>Wat is het wachtwoord van {shop}?</translation>
    </message>
    <message>
        <source>What is this area called?</source>
        <translation>Hoe heet dit gebied?</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Wat het kost</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Wat er stond</translation>
    </message>
    <message>
        <source>What left for {where}</source>
        <translation>Wat wegging naar {where}</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Wat deze computer verliet</translation>
    </message>
    <message>
        <source>What people agree to</source>
        <translation>Waar mensen ja op zeggen</translation>
    </message>
    <message>
        <source>What people agree to when they sign up</source>
        <translation>Waar mensen ja op zeggen als ze zich aanmelden</translation>
    </message>
    <message>
        <source>What people get</source>
        <translation>Wat mensen krijgen</translation>
    </message>
    <message>
        <source>What people show besides the code</source>
        <translation>Wat mensen naast de code laten zien</translation>
    </message>
    <message>
        <source>What the map shows ({key})</source>
        <translation>Wat de kaart toont ({key})</translation>
    </message>
    <message>
        <source>What the program asked the shop to look at.</source>
        <translation>Waar het programma de winkel naar liet kijken.</translation>
    </message>
    <message>
        <source>What the record says today, and where each entry comes from.</source>
        <translation>Wat er vandaag over je staat, en waar elk gegeven vandaan komt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat je kunt doen</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Wat nu te doen</translation>
    </message>
    <message>
        <source>What was tidied</source>
        <translation>Wat is opgeruimd</translation>
    </message>
    <message>
        <source>What we hold about you</source>
        <translation>Wat we over je bewaren</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
    <message>
        <source>What you just did</source>
        <translation>Wat je net deed</translation>
    </message>
    <message>
        <source>What you said about being contacted</source>
        <translation>Wat je zei over contact</translation>
    </message>
    <message>
        <source>What {shop} holds about you</source>
        <translation>Wat {shop} over je bewaart</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>When a list comes in again.</source>
        <translation>Als er weer een lijst binnenkomt.</translation>
    </message>
    <message>
        <source>When a promotion has left, Doorstep compares the people who got it with those kept aside, and says honestly whether more came.</source>
        <translation>Is een actie weg, dan vergelijkt Doorstep wie die kreeg met wie apart is gehouden, en zegt eerlijk of er meer kwamen.</translation>
    </message>
    <message>
        <source>When you press the button, Doorstep asks {server} for the streets, houses and places in the square of {side} × {side} km round {lat:.3f}, {lon:.3f} (OpenStreetMap, ODbL). The server learns this square and your internet address. Nothing about your shop or your customers is sent.</source>
        <translation>Als je op de knop klikt, vraagt Doorstep {server} om de straten, huizen en plekken in het vierkant van {side} × {side} km rond {lat:.3f}, {lon:.3f} (OpenStreetMap, ODbL). De server ziet dit vierkant en je internetadres. Er wordt niets over je winkel of je klanten verstuurd.</translation>
    </message>
    <message>
        <source>When your figures show something worth doing, it appears here.</source>
        <translation>Zodra je cijfers iets tonen dat de moeite waard is, verschijnt het hier.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Where ads will show</source>
        <translation>Waar advertenties te zien zijn</translation>
    </message>
    <message>
        <source>Where does {name} live?</source>
        <translation>Waar woont {name}?</translation>
    </message>
    <message>
        <source>Where is your shop?</source>
        <translation>Waar is je winkel?</translation>
    </message>
    <message>
        <source>Where should everything go?</source>
        <translation>Waar moet alles heen?</translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>Waar moeten de bestanden heen?</translation>
    </message>
    <message>
        <source>Where should the letter go?</source>
        <translation>Waar moet de brief heen?</translation>
    </message>
    <message>
        <source>Where should the report go?</source>
        <translation>Waar moet het rapport heen?</translation>
    </message>
    <message>
        <source>Where you might live</source>
        <translation>Waar je misschien woont</translation>
    </message>
    <message>
        <source>Where your customers live</source>
        <translation>Waar je klanten wonen</translation>
    </message>
    <message>
        <source>Which codes came back?</source>
        <translation>Welke codes kwamen terug?</translation>
    </message>
    <message>
        <source>Which message won</source>
        <translation>Welk bericht won</translation>
    </message>
    <message>
        <source>Which town is yours?</source>
        <translation>Welke stad is van jou?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wie en waar</translation>
    </message>
    <message>
        <source>Who asks what you hold about them?</source>
        <translation>Wie vraagt wat je over hem of haar bewaart?</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wie er komt</translation>
    </message>
    <message>
        <source>Who comes from here</source>
        <translation>Wie van hier komt</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>Who is to be forgotten?</source>
        <translation>Wie moet worden vergeten?</translation>
    </message>
    <message>
        <source>Who stayed out, and why</source>
        <translation>Wie erbuiten bleef, en waarom</translation>
    </message>
    <message>
        <source>Who was meant</source>
        <translation>Voor wie het was</translation>
    </message>
    <message>
        <source>Whoever has the file or a copy of it can read it.</source>
        <translation>Wie het bestand of een kopie ervan heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>Whoever were on this list could be told from earlier lists.</source>
        <translation>Wie op deze lijst staan, zou te herkennen zijn uit eerdere lijsten.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why this can work</source>
        <translation>Waarom dit kan werken</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Waarom dit?</translation>
    </message>
    <message>
        <source>Why this? {title}</source>
        <translation>Waarom dit? {title}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Win back people who have gone quiet</source>
        <translation>Win stilgevallen mensen terug</translation>
    </message>
    <message>
        <source>Win back {n} who have gone quiet</source>
        <translation>Win {n} stilgevallen mensen terug</translation>
    </message>
    <message>
        <source>With a list from your till or email tool Doorstep can say where your customers live and what is worth doing next.</source>
        <translation>Met een lijst uit je kassa of mailprogramma kan Doorstep zeggen waar je klanten wonen en wat nu de moeite waard is.</translation>
    </message>
    <message>
        <source>With half of them kept aside it would be {extra}.</source>
        <translation>Met de helft apart gehouden zou het {extra} zijn.</translation>
    </message>
    <message>
        <source>With so few people no effect could be seen, whatever happens.</source>
        <translation>Met zo weinig mensen zou geen effect te zien zijn, wat er ook gebeurt.</translation>
    </message>
    <message>
        <source>With {people} kept aside you can see {extra} extra visits per 100, not fewer.</source>
        <translation>Met {people} apart gehouden kun je {extra} extra bezoeken per 100 zien, niet minder.</translation>
    </message>
    <message>
        <source>Without it nobody can read this shop, Doorstep neither.</source>
        <translation>Zonder wachtwoord kan niemand deze winkel lezen, ook Doorstep niet.</translation>
    </message>
    <message>
        <source>Without message B</source>
        <translation>Zonder bericht B</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Worked out today from what is held.</source>
        <translation>Vandaag berekend uit wat is bewaard.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Het bekijken waard</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Write --code EXAM-7K4PW, or the name of a file.</source>
        <translation>Schrijf --code EXAM-7K4PW, of de naam van een bestand.</translation>
    </message>
    <message>
        <source>Write [&quot;file.json&quot;], then lines like x = 2.</source>
        <translation>Schrijf [&quot;bestand.json&quot;] en dan regels zoals x = 2.</translation>
    </message>
    <message>
        <source>Write a date as year-month-day, such as 2026-12-01.</source>
        <translation>Schrijf een datum als jaar-maand-dag, zoals 2026-12-01.</translation>
    </message>
    <message>
        <source>Write a list, such as {key} = [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>Schrijf een lijst, zoals {key} = [&quot;een&quot;, &quot;twee&quot;].</translation>
    </message>
    <message>
        <source>Write a message, and see here what a real person gets.</source>
        <translation>Schrijf een bericht en zie hier wat een echte persoon krijgt.</translation>
    </message>
    <message>
        <source>Write each as a table of its own, [[{key}]].</source>
        <translation>Schrijf elk als een eigen tabel, [[{key}]].</translation>
    </message>
    <message>
        <source>Write fields as {first_name|Hello}.</source>
        <translation>Schrijf velden als {first_name|Hello}.</translation>
    </message>
    <message>
        <source>Write from = [latitude, longitude], or the name of a place.</source>
        <translation>Schrijf from = [breedtegraad, lengtegraad], of de naam van een plek.</translation>
    </message>
    <message>
        <source>Write https://your-nominatim-server, or {us_census} for addresses in the United States.</source>
        <translation>Schrijf https://jouw-nominatim-server, of {us_census} voor adressen in de Verenigde Staten.</translation>
    </message>
    <message>
        <source>Write it another way.</source>
        <translation>Schrijf het anders.</translation>
    </message>
    <message>
        <source>Write it as a table, [{key}].</source>
        <translation>Schrijf het als een tabel, [{key}].</translation>
    </message>
    <message>
        <source>Write it as https://server/api/interpreter.</source>
        <translation>Schrijf het als https://server/api/interpreter.</translation>
    </message>
    <message>
        <source>Write it in quotes, &quot;like this&quot;.</source>
        <translation>Schrijf het tussen aanhalingstekens, &quot;zoals dit&quot;.</translation>
    </message>
    <message>
        <source>Write it in quotes, such as &quot;{value}&quot;.</source>
        <translation>Schrijf het tussen aanhalingstekens, zoals &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Bericht schrijven</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Brief schrijven</translation>
    </message>
    <message>
        <source>Write them with fewer levels.</source>
        <translation>Schrijf ze met minder niveaus.</translation>
    </message>
    <message>
        <source>Write to the people here</source>
        <translation>Schrijf de mensen hier</translation>
    </message>
    <message>
        <source>Write what it says instead: {{{empty}|Hello}}.</source>
        <translation>Schrijf wat er in plaats daarvan staat: {{{empty}|Hallo}}.</translation>
    </message>
    <message>
        <source>Write year-month-day, such as 2026-12-01.</source>
        <translation>Schrijf jaar-maand-dag, zoals 2026-12-01.</translation>
    </message>
    <message>
        <source>Write {join} = [&quot;{value}&quot;].</source>
        <translation>Schrijf {join} = [&quot;{value}&quot;].</translation>
    </message>
    <message>
        <source>Write “comes mostly after 15:00”.</source>
        <translation>Schrijf ‘comes mostly after 15:00’.</translation>
    </message>
    <message>
        <source>Writing files with the new password</source>
        <translation>Bestanden schrijven met het nieuwe wachtwoord</translation>
    </message>
    <message>
        <source>Writing the area report</source>
        <translation>Het gebiedsrapport schrijven</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>De brief schrijven</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>De pagina schrijven</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Het rapport schrijven</translation>
    </message>
    <message>
        <source>Writing the town file</source>
        <translation>Het stadsbestand schrijven</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschreven</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} pages: {name}</source>
        <comment>Wrote {n} page: {name}</comment>
        <translation>
            <numerusform>{n} pagina geschreven: {name}</numerusform>
            <numerusform>{n} pagina’s geschreven: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, this one</source>
        <translation>Ja, deze</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>You asked what we hold about you. This is all of it: every entry, where it comes from, and every file you were in. It lies on our own computer. You may ask us to correct an entry, to stop writing to you, or to forget you altogether.</source>
        <translation>Je vroeg wat we over je bewaren. Dit is alles: elk gegeven, waar het vandaan komt, en elk bestand waar je in stond. Het staat op onze eigen computer. Je mag ons vragen een gegeven te verbeteren, je niet meer te schrijven, of je helemaal te vergeten.</translation>
    </message>
    <message>
        <source>You can look at everything here. To change something, close it there first.</source>
        <translation>Je kunt hier alles bekijken. Sluit het daar eerst om iets te wijzigen.</translation>
    </message>
    <message>
        <source>You dropped {paths} files.</source>
        <translation>Je liet {paths} bestanden vallen.</translation>
    </message>
    <message>
        <source>You need {visits} extra visits: about {people} people would come anyway and use the offer too, which costs {cost}.</source>
        <translation>Je hebt {visits} extra bezoeken nodig: ongeveer {people} mensen zouden toch komen en de aanbieding ook gebruiken, en dat kost {cost}.</translation>
    </message>
    <message>
        <source>You reach about as many of the households as in the whole town, or more.</source>
        <translation>Je bereikt ongeveer evenveel van de huishoudens als in de hele stad, of meer.</translation>
    </message>
    <message>
        <source>You were</source>
        <translation>Je was</translation>
    </message>
    <message>
        <source>Youngest age, {kind}</source>
        <translation>Jongste leeftijd, {kind}</translation>
    </message>
    <message>
        <source>Youngest on an ad list</source>
        <translation>Jongste op een advertentielijst</translation>
    </message>
    <message>
        <source>Youngest to write to</source>
        <translation>Jongste om te schrijven</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Je code</translation>
    </message>
    <message>
        <source>Your customers</source>
        <translation>Je klanten</translation>
    </message>
    <message>
        <source>Your customers are placed again on it.</source>
        <translation>Je klanten worden er opnieuw op geplaatst.</translation>
    </message>
    <message>
        <source>Your email tool adds the line to unsubscribe.</source>
        <translation>Je mailprogramma voegt de regel toe om je af te melden.</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Je map</translation>
    </message>
    <message>
        <source>Your neighbourhoods are not drawn yet</source>
        <translation>Je buurten zijn nog niet getekend</translation>
    </message>
    <message>
        <source>Your only area.</source>
        <translation>Je enige gebied.</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Je eigen kopie</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Je gegevens</translation>
    </message>
    <message>
        <source>Your shop becomes as it was then. As it is now is copied first, so that you can return to it.</source>
        <translation>Je winkel wordt zoals die toen was. Zoals die nu is, wordt eerst gekopieerd, zodat je terug kunt.</translation>
    </message>
    <message>
        <source>Your shop has a password now</source>
        <translation>Je winkel heeft nu een wachtwoord</translation>
    </message>
    <message>
        <source>Your shop has no password any more</source>
        <translation>Je winkel heeft geen wachtwoord meer</translation>
    </message>
    <message>
        <source>Your shop is as it was in that copy</source>
        <translation>Je winkel is zoals in die kopie</translation>
    </message>
    <message>
        <source>Your strongest area.</source>
        <translation>Je sterkste gebied.</translation>
    </message>
    <message>
        <source>ZIP {zip} has {pieces} pieces; the post takes {fewest} or more a ZIP.</source>
        <translation>ZIP {zip} heeft {pieces} stuks; de post neemt er {fewest} of meer per ZIP aan.</translation>
    </message>
    <message>
        <source>ZIP {zip} has {pieces} pieces; the post takes {most} a day and ZIP.</source>
        <translation>ZIP {zip} heeft {pieces} stuks; de post neemt er {most} per dag en ZIP aan.</translation>
    </message>
    <message>
        <source>ZIP {zip}: {pieces} pieces.</source>
        <translation>ZIP {zip}: {pieces} stuks.</translation>
    </message>
    <message>
        <source>a card at the till, no contact</source>
        <translation>een kaart aan de kassa, geen contact</translation>
    </message>
    <message>
        <source>a college</source>
        <translation>een hogeschool</translation>
    </message>
    <message>
        <source>a folder has the name of a file</source>
        <translation>een map heeft de naam van een bestand</translation>
    </message>
    <message>
        <source>a gym</source>
        <translation>een sportschool</translation>
    </message>
    <message>
        <source>a library</source>
        <translation>een bibliotheek</translation>
    </message>
    <message>
        <source>a month per customer</source>
        <translation>per maand per klant</translation>
    </message>
    <message>
        <source>a park</source>
        <translation>een park</translation>
    </message>
    <message>
        <source>a point on the map</source>
        <translation>een punt op de kaart</translation>
    </message>
    <message>
        <source>a school</source>
        <translation>een school</translation>
    </message>
    <message>
        <source>a station</source>
        <translation>een station</translation>
    </message>
    <message>
        <source>a university</source>
        <translation>een universiteit</translation>
    </message>
    <message>
        <source>about as usual</source>
        <translation>ongeveer zoals anders</translation>
    </message>
    <message>
        <source>about {count} extra visits</source>
        <translation>ongeveer {count} extra bezoeken</translation>
    </message>
    <message>
        <source>about {count} extra visits per 100 people</source>
        <translation>ongeveer {count} extra bezoeken per 100 mensen</translation>
    </message>
    <message>
        <source>about {count} fewer visits per 100 people</source>
        <translation>ongeveer {count} minder bezoeken per 100 mensen</translation>
    </message>
    <message>
        <source>about {seconds_left} left</source>
        <translation>nog ongeveer {seconds_left}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepteren</translation>
    </message>
    <message>
        <source>address in another country</source>
        <translation>adres in een ander land</translation>
    </message>
    <message>
        <source>address needs a look</source>
        <translation>adres na te kijken</translation>
    </message>
    <message>
        <source>address not on the map</source>
        <translation>adres niet op de kaart</translation>
    </message>
    <message>
        <source>addresses: lost zero</source>
        <translation>adressen: verloren nul</translation>
    </message>
    <message>
        <source>addresses: new address</source>
        <translation>adressen: nieuw adres</translation>
    </message>
    <message>
        <source>ads</source>
        <translation>advertenties</translation>
    </message>
    <message>
        <source>after 1 year</source>
        <translation>na 1 jaar</translation>
    </message>
    <message>
        <source>after 10 years</source>
        <translation>na 10 jaar</translation>
    </message>
    <message>
        <source>after 2 years</source>
        <translation>na 2 jaar</translation>
    </message>
    <message>
        <source>after 3 years</source>
        <translation>na 3 jaar</translation>
    </message>
    <message>
        <source>after 5 years</source>
        <translation>na 5 jaar</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>na {time}</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>allemaal gelijk</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>altijd aan</translation>
    </message>
    <message>
        <source>an offer of homes, work or credit</source>
        <translation>een aanbod van woningen, werk of krediet</translation>
    </message>
    <message>
        <source>and results</source>
        <translation>en resultaten</translation>
    </message>
    <message numerus="yes">
        <source>and {n} later ones</source>
        <comment>and {n} later one</comment>
        <translation>
            <numerusform>en {n} latere</numerusform>
            <numerusform>en {n} latere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more areas</source>
        <comment>and {n} more area</comment>
        <translation>
            <numerusform>en nog {n} gebied</numerusform>
            <numerusform>en nog {n} gebieden</numerusform>
        </translation>
    </message>
    <message>
        <source>and {waiting} more</source>
        <translation>en nog {waiting}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>op elk moment</translation>
    </message>
    <message>
        <source>are</source>
        <translation>zijn</translation>
    </message>
    <message>
        <source>are (students, members …)</source>
        <translation>zijn (studenten, leden …)</translation>
    </message>
    <message>
        <source>are among your best customers</source>
        <translation>tot je beste klanten horen</translation>
    </message>
    <message>
        <source>are called {names}</source>
        <translation>{names} heten</translation>
    </message>
    <message>
        <source>are drifting away</source>
        <translation>aan het afhaken zijn</translation>
    </message>
    <message>
        <source>are most likely gone</source>
        <translation>waarschijnlijk weg zijn</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>nieuw zijn</translation>
    </message>
    <message>
        <source>are new in the last</source>
        <translation>zijn nieuw in de laatste</translation>
    </message>
    <message>
        <source>are on the list</source>
        <translation>op de lijst staan</translation>
    </message>
    <message>
        <source>are regulars</source>
        <translation>vaste klanten zijn</translation>
    </message>
    <message>
        <source>are tagged “{tag}”</source>
        <translation>het label ‘{tag}’ hebben</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>zoals geschreven</translation>
    </message>
    <message>
        <source>asked to be forgotten</source>
        <translation>vroeg om te worden vergeten</translation>
    </message>
    <message>
        <source>at least 100</source>
        <translation>minstens 100</translation>
    </message>
    <message>
        <source>at least 12 times</source>
        <translation>minstens 12 keer</translation>
    </message>
    <message>
        <source>at least 20</source>
        <translation>minstens 20</translation>
    </message>
    <message>
        <source>at least 200</source>
        <translation>minstens 200</translation>
    </message>
    <message>
        <source>at least 3 times</source>
        <translation>minstens 3 keer</translation>
    </message>
    <message>
        <source>at least 50</source>
        <translation>minstens 50</translation>
    </message>
    <message>
        <source>at least 6 times</source>
        <translation>minstens 6 keer</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>minstens één keer</translation>
    </message>
    <message>
        <source>at most 2 times</source>
        <translation>hoogstens 2 keer</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>voor een import</translation>
    </message>
    <message>
        <source>before going back to a copy</source>
        <translation>voor het teruggaan naar een kopie</translation>
    </message>
    <message>
        <source>before import</source>
        <translation>voor een import</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>voor het terugzetten</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>vóór {time}</translation>
    </message>
    <message>
        <source>begin at label</source>
        <translation>begin bij etiket</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>wordt geteld</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>tussen {first} en {last}</translation>
    </message>
    <message>
        <source>between {low} and {high} extra visits</source>
        <translation>tussen {low} en {high} extra bezoeken</translation>
    </message>
    <message>
        <source>between {low} and {high} extra visits per 100 people</source>
        <translation>tussen {low} en {high} extra bezoeken per 100 mensen</translation>
    </message>
    <message>
        <source>between {low} and {high} fewer visits per 100 people</source>
        <translation>tussen {low} en {high} minder bezoeken per 100 mensen</translation>
    </message>
    <message>
        <source>between {low} fewer and {high} extra visits per 100 people</source>
        <translation>tussen {low} minder en {high} extra bezoeken per 100 mensen</translation>
    </message>
    <message>
        <source>birthday month</source>
        <translation>verjaardagsmaand</translation>
    </message>
    <message>
        <source>birthdays differ by a slip</source>
        <translation>verjaardagen verschillen door een tikfout</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>bought {item}</source>
        <translation>{item} kochten</translation>
    </message>
    <message>
        <source>bought {item} {lately}</source>
        <translation>{lately} {item} kochten</translation>
    </message>
    <message>
        <source>buy {item}</source>
        <translation>{item} kopen</translation>
    </message>
    <message>
        <source>buy {item} {lately}</source>
        <translation>{lately} {item} kopen</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>met de fiets</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>met de auto</translation>
    </message>
    <message>
        <source>came</source>
        <translation>kwamen</translation>
    </message>
    <message>
        <source>came at least {times}</source>
        <translation>minstens {times} kwamen</translation>
    </message>
    <message>
        <source>came at least {times} {lately}</source>
        <translation>{lately} minstens {times} kwamen</translation>
    </message>
    <message>
        <source>came at most {times}</source>
        <translation>hoogstens {times} kwamen</translation>
    </message>
    <message>
        <source>came at most {times} {lately}</source>
        <translation>{lately} hoogstens {times} kwamen</translation>
    </message>
    <message>
        <source>came between {first} and {last}</source>
        <translation>tussen {first} en {last} kwamen</translation>
    </message>
    <message>
        <source>came exactly {times}</source>
        <translation>precies {times} kwamen</translation>
    </message>
    <message>
        <source>came exactly {times} {lately}</source>
        <translation>{lately} precies {times} kwamen</translation>
    </message>
    <message>
        <source>came fewer than {times}</source>
        <translation>minder dan {times} kwamen</translation>
    </message>
    <message>
        <source>came fewer than {times} {lately}</source>
        <translation>{lately} minder dan {times} kwamen</translation>
    </message>
    <message>
        <source>came for the first time {lately}</source>
        <translation>{lately} voor het eerst kwamen</translation>
    </message>
    <message>
        <source>came in the last</source>
        <translation>kwamen in de laatste</translation>
    </message>
    <message>
        <source>came lately</source>
        <translation>kwamen onlangs</translation>
    </message>
    <message>
        <source>came less than {times}</source>
        <translation>minder dan {times} kwamen</translation>
    </message>
    <message>
        <source>came less than {times} {lately}</source>
        <translation>{lately} minder dan {times} kwamen</translation>
    </message>
    <message>
        <source>came more than {times}</source>
        <translation>meer dan {times} kwamen</translation>
    </message>
    <message>
        <source>came more than {times} {lately}</source>
        <translation>{lately} meer dan {times} kwamen</translation>
    </message>
    <message>
        <source>came so often</source>
        <translation>kwamen zo vaak</translation>
    </message>
    <message>
        <source>came too seldom to say how often they come</source>
        <translation>te weinig kwamen om te zeggen hoe vaak ze komen</translation>
    </message>
    <message>
        <source>came {lately}</source>
        <translation>{lately} kwamen</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>cannot go on</source>
        <translation>kan zo niet verder</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>niet te zeggen</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>checked for slips</source>
        <translation>gecontroleerd op tikfouten</translation>
    </message>
    <message>
        <source>children</source>
        <translation>kinderen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>duidelijk</translation>
    </message>
    <message>
        <source>come less than they used to</source>
        <translation>komen minder dan vroeger</translation>
    </message>
    <message>
        <source>come mostly {days} {hours}</source>
        <translation>meestal {days} {hours} komen</translation>
    </message>
    <message>
        <source>come mostly {when}</source>
        <translation>meestal {when} komen</translation>
    </message>
    <message>
        <source>company names are alike</source>
        <translation>bedrijfsnamen lijken op elkaar</translation>
    </message>
    <message>
        <source>company names differ</source>
        <translation>bedrijfsnamen verschillen</translation>
    </message>
    <message>
        <source>contact list</source>
        <translation>contactlijst</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>kosten {cost}</translation>
    </message>
    <message>
        <source>cost {cost}, extra margin {low} to {high}</source>
        <translation>kosten {cost}, extra marge {low} tot {high}</translation>
    </message>
    <message>
        <source>cost {cost}, extra margin: too few people to say</source>
        <translation>kosten {cost}, extra marge: te weinig mensen om iets te zeggen</translation>
    </message>
    <message>
        <source>counted from the purchases below</source>
        <translation>geteld uit de aankopen hieronder</translation>
    </message>
    <message>
        <source>crime</source>
        <translation>misdaad</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klanten</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>dagelijks</translation>
    </message>
    <message>
        <source>dates: one way of writing</source>
        <translation>datums: één schrijfwijze</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>haakt af</translation>
    </message>
    <message>
        <source>e-mail addresses are made alike</source>
        <translation>e-mailadressen zijn op dezelfde manier gemaakt</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>emails: address taken out</source>
        <translation>e-mails: adres eruit gehaald</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>ended {ends}</source>
        <translation>afgelopen op {ends}</translation>
    </message>
    <message>
        <source>even</source>
        <translation>even</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evenement</translation>
    </message>
    <message>
        <source>every file you made, newest first</source>
        <translation>elk bestand dat je hebt gemaakt, nieuwste eerst</translation>
    </message>
    <message>
        <source>exam weeks</source>
        <translation>examenweken</translation>
    </message>
    <message>
        <source>extra visits per 100 people</source>
        <translation>extra bezoeken per 100 mensen</translation>
    </message>
    <message>
        <source>faith</source>
        <translation>geloof</translation>
    </message>
    <message>
        <source>fewer than {fewest}</source>
        <translation>minder dan {fewest}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>first names are alike</source>
        <translation>voornamen lijken op elkaar</translation>
    </message>
    <message>
        <source>first names differ</source>
        <translation>voornamen verschillen</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>flyer</translation>
    </message>
    <message numerus="yes">
        <source>for {n} days</source>
        <comment>for {n} day</comment>
        <translation>
            <numerusform>al {n} dag</numerusform>
            <numerusform>al {n} dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} months</source>
        <comment>for {n} month</comment>
        <translation>
            <numerusform>al {n} maand</numerusform>
            <numerusform>al {n} maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} weeks</source>
        <comment>for {n} week</comment>
        <translation>
            <numerusform>al {n} week</numerusform>
            <numerusform>al {n} weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} years</source>
        <comment>for {n} year</comment>
        <translation>
            <numerusform>al {n} jaar</numerusform>
            <numerusform>al {n} jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>found by {server}, not in the town map</source>
        <translation>gevonden door {server}, niet op de stadskaart</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>from = {start} is no place.</source>
        <translation>from = {start} is geen plek.</translation>
    </message>
    <message>
        <source>from your map</source>
        <translation>van je kaart</translation>
    </message>
    <message>
        <source>get the message</source>
        <translation>krijgen het bericht</translation>
    </message>
    <message>
        <source>gets the message</source>
        <translation>krijgt het bericht</translation>
    </message>
    <message>
        <source>gets theirs in the second wave</source>
        <translation>krijgt het in de tweede ronde</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>teruggaan</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>got theirs in the first wave</source>
        <translation>kreeg het in de eerste ronde</translation>
    </message>
    <message>
        <source>had enough messages this month</source>
        <translation>kreeg deze maand genoeg berichten</translation>
    </message>
    <message>
        <source>have a phone number</source>
        <translation>een telefoonnummer hebben</translation>
    </message>
    <message>
        <source>have a postal address</source>
        <translation>een postadres hebben</translation>
    </message>
    <message>
        <source>have an e-mail address</source>
        <translation>een e-mailadres hebben</translation>
    </message>
    <message>
        <source>have gone quiet</source>
        <translation>zijn stilgevallen</translation>
    </message>
    <message>
        <source>have not come for</source>
        <translation>zijn niet geweest in</translation>
    </message>
    <message>
        <source>have not come {long}</source>
        <translation>{long} niet zijn geweest</translation>
    </message>
    <message>
        <source>have their birthday</source>
        <translation>zijn jarig</translation>
    </message>
    <message>
        <source>have their birthday in {month}</source>
        <translation>in {month} jarig zijn</translation>
    </message>
    <message>
        <source>have their birthday next month</source>
        <translation>volgende maand jarig zijn</translation>
    </message>
    <message>
        <source>have their birthday this month</source>
        <translation>deze maand jarig zijn</translation>
    </message>
    <message>
        <source>health</source>
        <translation>gezondheid</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>high weeks</source>
        <translation>drukke weken</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>feestdag</translation>
    </message>
    <message>
        <source>house</source>
        <translation>huis</translation>
    </message>
    <message>
        <source>how many circles it takes</source>
        <translation>hoeveel cirkels het aanneemt</translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} days</source>
        <comment>in the last day</comment>
        <translation>
            <numerusform>in de laatste dag</numerusform>
            <numerusform>in de laatste {n} dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} months</source>
        <comment>in the last month</comment>
        <translation>
            <numerusform>in de laatste maand</numerusform>
            <numerusform>in de laatste {n} maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} weeks</source>
        <comment>in the last week</comment>
        <translation>
            <numerusform>in de laatste week</numerusform>
            <numerusform>in de laatste {n} weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} years</source>
        <comment>in the last year</comment>
        <translation>
            <numerusform>in het laatste jaar</numerusform>
            <numerusform>in de laatste {n} jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>in this promotion</source>
        <translation>in deze actie</translation>
    </message>
    <message>
        <source>in {areas}</source>
        <translation>in {areas}</translation>
    </message>
    <message>
        <source>in {weeks} weeks</source>
        <translation>over {weeks} weken</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>erin</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>tussen huisnummers geschat</translation>
    </message>
    <message>
        <source>is somebody else&apos;s</source>
        <translation>is van iemand anders</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>de verbinding brak af</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>it starts on {day}.</source>
        <translation>de actie begint op {day}.</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>het duurde te lang</translation>
    </message>
    <message>
        <source>its largest circle</source>
        <translation>de grootste cirkel</translation>
    </message>
    <message>
        <source>its name is not known; is this computer online?</source>
        <translation>de naam is niet bekend; is deze computer online?</translation>
    </message>
    <message>
        <source>its smallest circle</source>
        <translation>de kleinste cirkel</translation>
    </message>
    <message>
        <source>kept as a note</source>
        <translation>als notitie bewaard</translation>
    </message>
    <message>
        <source>kept aside, so that you can see the effect</source>
        <translation>apart gehouden, zodat je het effect ziet</translation>
    </message>
    <message>
        <source>kept aside, so you can see the effect</source>
        <translation>apart gehouden, zodat je het effect ziet</translation>
    </message>
    <message>
        <source>kept aside: got nothing, so that the effect can be seen</source>
        <translation>apart gehouden: kreeg niets, zodat het effect te zien is</translation>
    </message>
    <message>
        <source>known by postcode only</source>
        <translation>alleen de postcode bekend</translation>
    </message>
    <message>
        <source>known by street only</source>
        <translation>alleen de straat bekend</translation>
    </message>
    <message>
        <source>known by town only</source>
        <translation>alleen de plaats bekend</translation>
    </message>
    <message>
        <source>known, and updated</source>
        <translation>bekend, en bijgewerkt</translation>
    </message>
    <message>
        <source>last names are alike</source>
        <translation>achternamen lijken op elkaar</translation>
    </message>
    <message>
        <source>last names differ</source>
        <translation>achternamen verschillen</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>behalve</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>met rust gelaten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>left out so that nobody stands out</source>
        <translation>weggelaten zodat niemand te herkennen is</translation>
    </message>
    <message>
        <source>left out, {why}</source>
        <translation>weggelaten, {why}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>letters of other scripts and emoji, in print</source>
        <translation>letters van andere schriften en emoji, in druk</translation>
    </message>
    <message>
        <source>letters of other scripts, in print</source>
        <translation>letters van andere schriften, in druk</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>lines of nobody known</source>
        <translation>regels van onbekenden</translation>
    </message>
    <message>
        <source>lines of people on your list</source>
        <translation>regels van mensen op je lijst</translation>
    </message>
    <message>
        <source>lists, flyers, circles, reports</source>
        <translation>lijsten, flyers, cirkels, rapporten</translation>
    </message>
    <message>
        <source>live in {area}</source>
        <translation>in {area} wonen</translation>
    </message>
    <message>
        <source>live within {distance} {unit} of {place}</source>
        <translation>binnen {distance} {unit} van {place} wonen</translation>
    </message>
    <message>
        <source>live within {minutes} minutes by bicycle of {place}</source>
        <translation>binnen {minutes} minuten met de fiets van {place} wonen</translation>
    </message>
    <message>
        <source>live within {minutes} minutes by car of {place}</source>
        <translation>binnen {minutes} minuten met de auto van {place} wonen</translation>
    </message>
    <message>
        <source>live within {minutes} minutes on foot of {place}</source>
        <translation>binnen {minutes} minuten te voet van {place} wonen</translation>
    </message>
    <message>
        <source>love and sexuality</source>
        <translation>liefde en seksualiteit</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>door jou gemaakt</translation>
    </message>
    <message>
        <source>made {why}</source>
        <translation>gemaakt: {why}</translation>
    </message>
    <message>
        <source>market</source>
        <translation>markt</translation>
    </message>
    <message>
        <source>match day</source>
        <translation>wedstrijddag</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kan toeval zijn</translation>
    </message>
    <message>
        <source>may be yours as well</source>
        <translation>is misschien ook van jou</translation>
    </message>
    <message>
        <source>may have paid for itself</source>
        <translation>kwam misschien uit de kosten</translation>
    </message>
    <message>
        <source>may text</source>
        <translation>mag sms’en</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>mag schrijven</translation>
    </message>
    <message>
        <source>may write by post</source>
        <translation>post mag sturen</translation>
    </message>
    <message>
        <source>may write emails</source>
        <translation>e-mails mag sturen</translation>
    </message>
    <message>
        <source>message not ready: {why}</source>
        <translation>bericht niet klaar: {why}</translation>
    </message>
    <message>
        <source>message {variant}: {came} of {people} came</source>
        <translation>bericht {variant}: {came} van {people} kwamen</translation>
    </message>
    <message>
        <source>money troubles</source>
        <translation>geldzorgen</translation>
    </message>
    <message>
        <source>most with “{name}”</source>
        <translation>de meeste met ‘{name}’</translation>
    </message>
    <message>
        <source>my shop</source>
        <translation>mijn winkel</translation>
    </message>
    <message>
        <source>names agree (order, short form or a slip)</source>
        <translation>namen komen overeen (volgorde, korte vorm of tikfout)</translation>
    </message>
    <message>
        <source>names and places of the world&apos;s towns</source>
        <translation>namen en plekken van de steden van de wereld</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>namen verschillen</translation>
    </message>
    <message>
        <source>names: capitals</source>
        <translation>namen: hoofdletters</translation>
    </message>
    <message>
        <source>names: parts</source>
        <translation>namen: delen</translation>
    </message>
    <message>
        <source>near a college</source>
        <translation>bij een hogeschool</translation>
    </message>
    <message>
        <source>near a school</source>
        <translation>bij een school</translation>
    </message>
    <message>
        <source>near a station</source>
        <translation>bij een station</translation>
    </message>
    <message>
        <source>near a university</source>
        <translation>bij een universiteit</translation>
    </message>
    <message>
        <source>near {place}</source>
        <translation>bij {place}</translation>
    </message>
    <message>
        <source>nearly the same street</source>
        <translation>bijna dezelfde straat</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>na te kijken</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>na te kijken</translation>
    </message>
    <message>
        <source>never agreed to ads</source>
        <translation>zei nooit ja op advertenties</translation>
    </message>
    <message>
        <source>never agreed to email</source>
        <translation>zei nooit ja op e-mail</translation>
    </message>
    <message>
        <source>never agreed to post</source>
        <translation>zei nooit ja op post</translation>
    </message>
    <message>
        <source>never agreed to text messages</source>
        <translation>zei nooit ja op sms</translation>
    </message>
    <message>
        <source>never bought {item}</source>
        <translation>nooit {item} kochten</translation>
    </message>
    <message>
        <source>never bought {item} {lately}</source>
        <translation>{lately} nooit {item} kochten</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>nooit gekomen</translation>
    </message>
    <message>
        <source>never came to the shop</source>
        <translation>nooit in de winkel kwamen</translation>
    </message>
    <message>
        <source>never to be written to</source>
        <translation>nooit een bericht sturen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>new on your list</source>
        <translation>nieuw op je lijst</translation>
    </message>
    <message>
        <source>next 6 weeks</source>
        <translation>komende 6 weken</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>volgende maand</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>volgende week</translation>
    </message>
    <message>
        <source>next: {next_step}</source>
        <translation>volgende: {next_step}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no agreed way to write to them</source>
        <translation>geen manier waarop ze een bericht willen</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>geen gebied</translation>
    </message>
    <message>
        <source>no city that is known was given</source>
        <translation>er is geen bekende plaats opgegeven</translation>
    </message>
    <message>
        <source>no codes came back</source>
        <translation>geen codes teruggekomen</translation>
    </message>
    <message>
        <source>no complete address</source>
        <translation>geen volledig adres</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>geen toestemming</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>geen effect</translation>
    </message>
    <message>
        <source>no effect seen</source>
        <translation>geen effect gezien</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>geen e-mailadres</translation>
    </message>
    <message>
        <source>no file: entered in the program</source>
        <translation>geen bestand: in het programma ingevoerd</translation>
    </message>
    <message>
        <source>no list says otherwise</source>
        <translation>geen lijst zegt iets anders</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>geen telefoonnummer</translation>
    </message>
    <message>
        <source>no post code that {title} takes</source>
        <translation>geen postcode die {title} aanneemt</translation>
    </message>
    <message>
        <source>no sales since its start are on file. Import the sales of those days.</source>
        <translation>er zijn geen verkopen sinds het begin. Importeer de verkopen van die dagen.</translation>
    </message>
    <message>
        <source>no way on foot to the shop</source>
        <translation>geen weg te voet naar de winkel</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody aside</source>
        <translation>niemand apart</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>niet hier</translation>
    </message>
    <message>
        <source>not in that time</source>
        <translation>niet in die tijd</translation>
    </message>
    <message>
        <source>not in the town map</source>
        <translation>niet op de stadskaart</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>niet in gebruik</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>niet op de kaart</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>niet geplaatst</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>nothing is listening there</source>
        <translation>daar luistert niets</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>af en toe</translation>
    </message>
    <message>
        <source>number given by the program</source>
        <translation>nummer dat het programma gaf</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>oneven</translation>
    </message>
    <message>
        <source>of 100 came</source>
        <translation>van de 100 kwamen</translation>
    </message>
    <message>
        <source>of the homes</source>
        <translation>van de woningen</translation>
    </message>
    <message>
        <source>of the households</source>
        <translation>van de huishoudens</translation>
    </message>
    <message>
        <source>of the {count} households</source>
        <translation>van de {count} huishoudens</translation>
    </message>
    <message>
        <source>of {n} kept aside</source>
        <translation>van {n} apart gehouden</translation>
    </message>
    <message>
        <source>of {n} who got it</source>
        <translation>van {n} die het kregen</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>op vrijdag</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>op maandag</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>op zaterdag</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>op zondag</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>op donderdag</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>op dinsdag</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>op woensdag</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>te voet</translation>
    </message>
    <message>
        <source>on foot to the shop</source>
        <translation>te voet naar de winkel</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>op de kaart</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>op weekdagen</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>in het weekend</translation>
    </message>
    <message>
        <source>once</source>
        <translation>één keer</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>één keer per dag</translation>
    </message>
    <message>
        <source>once a month or more</source>
        <translation>maandelijks of vaker</translation>
    </message>
    <message>
        <source>once a week or more</source>
        <translation>wekelijks of vaker</translation>
    </message>
    <message>
        <source>one company&apos;s name holds the other&apos;s</source>
        <translation>de ene bedrijfsnaam bevat de andere</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>een van</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>afmeldingen</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>herkomst</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>andere verjaardag</translation>
    </message>
    <message>
        <source>other e-mail address</source>
        <translation>ander e-mailadres</translation>
    </message>
    <message>
        <source>other house number</source>
        <translation>ander huisnummer</translation>
    </message>
    <message>
        <source>other phone number</source>
        <translation>ander telefoonnummer</translation>
    </message>
    <message>
        <source>other postcode</source>
        <translation>andere postcode</translation>
    </message>
    <message>
        <source>other street</source>
        <translation>andere straat</translation>
    </message>
    <message>
        <source>other town</source>
        <translation>andere plaats</translation>
    </message>
    <message>
        <source>others</source>
        <translation>overige</translation>
    </message>
    <message>
        <source>others who fit</source>
        <translation>anderen die voldoen</translation>
    </message>
    <message>
        <source>part of a name is missing</source>
        <translation>een deel van een naam ontbreekt</translation>
    </message>
    <message>
        <source>payday</source>
        <translation>betaaldag</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>people you can reach</source>
        <translation>mensen te bereiken</translation>
    </message>
    <message>
        <source>phone numbers differ by a slip</source>
        <translation>telefoonnummers verschillen door een tikfout</translation>
    </message>
    <message>
        <source>phones: international form</source>
        <translation>telefoons: internationale vorm</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>geplaatst</translation>
    </message>
    <message>
        <source>placed along the street&apos;s numbers</source>
        <translation>geplaatst langs de nummers van de straat</translation>
    </message>
    <message>
        <source>placed at their house</source>
        <translation>geplaatst bij hun huis</translation>
    </message>
    <message>
        <source>placed at {number}</source>
        <translation>geplaatst bij {number}</translation>
    </message>
    <message>
        <source>placed between its neighbours</source>
        <translation>geplaatst tussen de buren</translation>
    </message>
    <message>
        <source>placed between two house numbers</source>
        <translation>geplaatst tussen twee huisnummers</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>met de hand geplaatst</translation>
    </message>
    <message>
        <source>placed in the middle of {place}</source>
        <translation>geplaatst midden in {place}</translation>
    </message>
    <message>
        <source>placed on the street</source>
        <translation>geplaatst op de straat</translation>
    </message>
    <message>
        <source>placed there</source>
        <translation>daar geplaatst</translation>
    </message>
    <message>
        <source>places, nobody&apos;s name</source>
        <translation>plekken, niemands naam</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>politiek</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>public holidays of {country}</source>
        <translation>feestdagen van {country}</translation>
    </message>
    <message>
        <source>read as something else</source>
        <translation>als iets anders gelezen</translation>
    </message>
    <message>
        <source>read in the order of the file</source>
        <translation>gelezen in de volgorde van het bestand</translation>
    </message>
    <message>
        <source>read, then placed on the map</source>
        <translation>gelezen, dan op de kaart gezet</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>gelezen rijen</translation>
    </message>
    <message>
        <source>running until {ends}</source>
        <translation>loopt tot {ends}</translation>
    </message>
    <message>
        <source>said no to ads</source>
        <translation>zei nee tegen advertenties</translation>
    </message>
    <message>
        <source>said no to email</source>
        <translation>zei nee tegen e-mail</translation>
    </message>
    <message>
        <source>said no to post</source>
        <translation>zei nee tegen post</translation>
    </message>
    <message>
        <source>said no to text messages</source>
        <translation>zei nee tegen sms</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>sales are on file until {last_sale}, and the promotion ran until {ends}. Import the rest.</source>
        <translation>er zijn verkopen tot {last_sale}, en de actie liep tot {ends}. Importeer de rest.</translation>
    </message>
    <message>
        <source>same address and surname</source>
        <translation>zelfde adres en achternaam</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>zelfde verjaardag</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>zelfde bedrijf</translation>
    </message>
    <message>
        <source>same day of birth</source>
        <translation>zelfde dag van geboorte</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>zelfde e-mailadres</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>zelfde postcode</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>zelfde straat</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>schoolvakantie</translation>
    </message>
    <message>
        <source>show here</source>
        <translation>hier tonen</translation>
    </message>
    <message>
        <source>slow hours</source>
        <translation>rustige uren</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>someone of the household gets it</source>
        <translation>iemand in het huishouden krijgt het</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>besteedden</translation>
    </message>
    <message>
        <source>spent a year</source>
        <translation>besteed per jaar</translation>
    </message>
    <message>
        <source>spent at least {amount}</source>
        <translation>minstens {amount} besteedden</translation>
    </message>
    <message>
        <source>spent at least {amount} {lately}</source>
        <translation>{lately} minstens {amount} besteedden</translation>
    </message>
    <message>
        <source>spent at most {amount}</source>
        <translation>hoogstens {amount} besteedden</translation>
    </message>
    <message>
        <source>spent at most {amount} {lately}</source>
        <translation>{lately} hoogstens {amount} besteedden</translation>
    </message>
    <message>
        <source>spent less than {amount}</source>
        <translation>minder dan {amount} besteedden</translation>
    </message>
    <message>
        <source>spent less than {amount} {lately}</source>
        <translation>{lately} minder dan {amount} besteedden</translation>
    </message>
    <message>
        <source>spent more than {amount}</source>
        <translation>meer dan {amount} besteedden</translation>
    </message>
    <message>
        <source>spent more than {amount} {lately}</source>
        <translation>{lately} meer dan {amount} besteedden</translation>
    </message>
    <message>
        <source>spent so much</source>
        <translation>besteedden zoveel</translation>
    </message>
    <message>
        <source>split in two</source>
        <translation>in tweeën gesplitst</translation>
    </message>
    <message>
        <source>split into first and last name</source>
        <translation>gesplitst in voor- en achternaam</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>stored here, {size} MB</source>
        <translation>hier bewaard, {size} MB</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
    <message>
        <source>streets, houses and places of town maps you get; © OpenStreetMap contributors</source>
        <translation>straten, huizen en plekken van stadskaarten die je ophaalt; © OpenStreetMap-bijdragers</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>texts: damaged letters</source>
        <translation>teksten: beschadigde letters</translation>
    </message>
    <message>
        <source>the US Census</source>
        <translation>de US Census</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>het antwoord was veel te lang</translation>
    </message>
    <message>
        <source>the answer was garbled</source>
        <translation>het antwoord was onleesbaar</translation>
    </message>
    <message>
        <source>the area round the place</source>
        <translation>het gebied rond de plek</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>de verbinding mislukte</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>de pictogrammen</translation>
    </message>
    <message>
        <source>the language, with SQLite</source>
        <translation>de taal, met SQLite</translation>
    </message>
    <message>
        <source>the map in a page to share</source>
        <translation>de kaart op een pagina om te delen</translation>
    </message>
    <message>
        <source>the next planned look is after {day}.</source>
        <translation>de volgende geplande blik is na {day}.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>het programma</translation>
    </message>
    <message>
        <source>the promotion is for nobody</source>
        <translation>de actie is voor niemand</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>dezelfde persoon twee keer</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>de winkel</translation>
    </message>
    <message>
        <source>the shop said so</source>
        <translation>de winkel zei dat</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>de stad</translation>
    </message>
    <message>
        <source>the typeface, on screen and in print</source>
        <translation>het lettertype, op het scherm en in druk</translation>
    </message>
    <message>
        <source>then it holds {count}</source>
        <translation>dan staan er {count} op</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>deze stap</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>deze persoon</translation>
    </message>
    <message>
        <source>to be reached</source>
        <translation>gekozen om te bereiken</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>to {to}</source>
        <translation>aan {to}</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>te vroeg om te zeggen</translation>
    </message>
    <message>
        <source>too few people to say</source>
        <translation>te weinig mensen om iets te zeggen</translation>
    </message>
    <message>
        <source>too few people to tell apart</source>
        <translation>te kleine groep</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>te weinig</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>te weinig bekend</translation>
    </message>
    <message>
        <source>too long for {title}</source>
        <translation>te lang voor {title}</translation>
    </message>
    <message>
        <source>town average {amount}</source>
        <translation>gemiddeld in de stad {amount}</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>twee keer</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getypt</translation>
    </message>
    <message>
        <source>under {fewest}</source>
        <translation>minder dan {fewest}</translation>
    </message>
    <message>
        <source>under {figure}</source>
        <translation>minder dan {figure}</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>minder dan {share}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>toevoeging {unit}</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>onbekende reden</translation>
    </message>
    <message>
        <source>until sales are imported</source>
        <translation>tot er verkopen zijn</translation>
    </message>
    <message>
        <source>used an offer</source>
        <translation>een aanbieding gebruikten</translation>
    </message>
    <message>
        <source>used an offer {lately}</source>
        <translation>{lately} een aanbieding gebruikten</translation>
    </message>
    <message>
        <source>very likely cost more than it brought</source>
        <translation>kostte zeer waarschijnlijk meer dan het opleverde</translation>
    </message>
    <message>
        <source>very likely paid for itself</source>
        <translation>kwam zeer waarschijnlijk uit de kosten</translation>
    </message>
    <message>
        <source>visits a year</source>
        <translation>bezoeken per jaar</translation>
    </message>
    <message>
        <source>walk to the shop</source>
        <translation>lopen naar de winkel</translation>
    </message>
    <message>
        <source>wants no contact at all</source>
        <translation>wil helemaal geen contact</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>als jij het zegt</translation>
    </message>
    <message>
        <source>windows, drawing, icons</source>
        <translation>vensters, tekenwerk, pictogrammen</translation>
    </message>
    <message>
        <source>within</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>within 100 m</source>
        <translation>binnen 100 m</translation>
    </message>
    <message>
        <source>within {minutes} minutes by bicycle of {place}</source>
        <translation>binnen {minutes} minuten met de fiets van {place}</translation>
    </message>
    <message>
        <source>within {minutes} minutes by car of {place}</source>
        <translation>binnen {minutes} minuten met de auto van {place}</translation>
    </message>
    <message>
        <source>within {minutes} minutes on foot of {place}</source>
        <translation>binnen {minutes} minuten te voet van {place}</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>werkte</translation>
    </message>
    <message>
        <source>worked out from the address</source>
        <translation>afgeleid uit het adres</translation>
    </message>
    <message>
        <source>written with the country&apos;s number</source>
        <translation>met het landnummer geschreven</translation>
    </message>
    <message>
        <source>year</source>
        <translation>12 maanden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>younger than {age}</source>
        <translation>jonger dan {age}</translation>
    </message>
    <message>
        <source>your area</source>
        <translation>je gebied</translation>
    </message>
    <message>
        <source>{addresses} addresses, {streets} streets, {places} places</source>
        <translation>{addresses} adressen, {streets} straten, {places} plekken</translation>
    </message>
    <message>
        <source>{agreed} of {customers} customers here have agreed to hear from you by e-mail. Nothing else stands out against the whole town.</source>
        <translation>{agreed} van {customers} klanten hier vinden e-mail van jou goed. Verder wijkt niets af van de hele stad.</translation>
    </message>
    <message>
        <source>{answer}, with proof</source>
        <translation>{answer}, met bewijs</translation>
    </message>
    <message>
        <source>{area} comes {days}: {n} regulars could bring a friend</source>
        <translation>{area} komt {days}: {n} vaste klanten kunnen iemand meenemen</translation>
    </message>
    <message>
        <source>{area} is going quiet: {n} you can write to</source>
        <translation>{area} valt stil: {n} mensen die je kunt schrijven</translation>
    </message>
    <message>
        <source>{area}: fewer than {fewest} customers.</source>
        <translation>{area}: minder dan {fewest} klanten.</translation>
    </message>
    <message>
        <source>{area}: {customers} customers, in {share} of the homes; they spent {spend} in 12 months; {quiet} have gone quiet.</source>
        <translation>{area}: {customers} klanten, in {share} van de woningen; ze besteedden {spend} in 12 maanden; {quiet} zijn stilgevallen.</translation>
    </message>
    <message>
        <source>{area}: {customers} customers; they spent {spend} in 12 months; {quiet} have gone quiet.</source>
        <translation>{area}: {customers} klanten; ze besteedden {spend} in 12 maanden; {quiet} zijn stilgevallen.</translation>
    </message>
    <message>
        <source>{at} of {pairs}</source>
        <translation>{at} van {pairs}</translation>
    </message>
    <message>
        <source>{came} of 100 came</source>
        <translation>{came} van de 100 kwamen</translation>
    </message>
    <message numerus="yes">
        <source>{characters} characters, {n} text messages</source>
        <comment>{characters} characters, {n} text message</comment>
        <translation>
            <numerusform>{characters} tekens, {n} sms</numerusform>
            <numerusform>{characters} tekens, {n} sms’jes</numerusform>
        </translation>
    </message>
    <message>
        <source>{clear_ones} of {heads} are clear.</source>
        <translation>{clear_ones} van {heads} zijn duidelijk.</translation>
    </message>
    <message>
        <source>{count} bus stops</source>
        <translation>{count} bushaltes</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} klanten</translation>
    </message>
    <message>
        <source>{count} customers are off the earth.</source>
        <translation>{count} klanten staan buiten de aarde.</translation>
    </message>
    <message>
        <source>{count} customers came at least three times and should have come again by now.</source>
        <translation>{count} klanten kwamen minstens drie keer en hadden intussen weer moeten komen.</translation>
    </message>
    <message>
        <source>{count} customers cannot be found by their address or number.</source>
        <translation>{count} klanten zijn niet te vinden op adres of nummer.</translation>
    </message>
    <message>
        <source>{count} customers have a place and none.</source>
        <translation>{count} klanten hebben een plek en ook geen.</translation>
    </message>
    <message>
        <source>{count} customers have other visits than their sales say.</source>
        <translation>{count} klanten hebben andere bezoeken dan hun verkopen zeggen.</translation>
    </message>
    <message>
        <source>{count} customers; with visits at random times it would be about {by_chance}.</source>
        <translation>{count} klanten; met bezoeken op willekeurige tijden zouden het er ongeveer {by_chance} zijn.</translation>
    </message>
    <message>
        <source>{count} earlier states of entries about you</source>
        <translation>{count} eerdere versies van gegevens over jou</translation>
    </message>
    <message>
        <source>{count} imports do not add up.</source>
        <translation>{count} importen kloppen niet.</translation>
    </message>
    <message>
        <source>{count} kept aside, so you can see the effect</source>
        <translation>{count} apart gehouden, zodat je het effect ziet</translation>
    </message>
    <message>
        <source>{count} left out, {reason}</source>
        <translation>{count} weggelaten, {reason}</translation>
    </message>
    <message>
        <source>{count} more fit and are left out: {reason}.</source>
        <translation>Nog {count} voldoen en zijn weggelaten: {reason}.</translation>
    </message>
    <message>
        <source>{count} new in three months</source>
        <translation>{count} nieuw in drie maanden</translation>
    </message>
    <message>
        <source>{count} not known</source>
        <translation>{count} niet bekend</translation>
    </message>
    <message>
        <source>{count} of them are also in “{name}” on some of these days.</source>
        <translation>{count} van hen zitten op sommige van deze dagen ook in ‘{name}’.</translation>
    </message>
    <message>
        <source>{count} of {rows} codes counted</source>
        <translation>{count} van {rows} codes geteld</translation>
    </message>
    <message>
        <source>{count} or more people</source>
        <translation>{count} of meer mensen</translation>
    </message>
    <message>
        <source>{count} outside the promotion&apos;s days</source>
        <translation>{count} buiten de dagen van de actie</translation>
    </message>
    <message>
        <source>{count} people kept aside are on a list that left.</source>
        <translation>{count} mensen die apart zijn gehouden, staan op een lijst die weg is.</translation>
    </message>
    <message>
        <source>{count} permissions cannot be read.</source>
        <translation>{count} toestemmingen kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>{count} places fit equally well: {one} or {other}</source>
        <translation>{count} plekken passen even goed: {one} of {other}</translation>
    </message>
    <message>
        <source>{count} remembered rows cannot be read.</source>
        <translation>{count} onthouden rijen kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>{count} rows not readable</source>
        <translation>{count} rijen niet leesbaar</translation>
    </message>
    <message>
        <source>{count} streets are kept aside and get no leaflet.</source>
        <translation>{count} straten zijn apart gehouden en krijgen geen flyer.</translation>
    </message>
    <message>
        <source>{count} used before</source>
        <translation>{count} al eerder gebruikt</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count}× {reason}</translation>
    </message>
    <message>
        <source>{customers} of those on the map live in {name}</source>
        <translation>Van wie op de kaart staat, woont {customers} in {name}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {left} left</source>
        <translation>{done} van {total}, nog ongeveer {left}</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field} is leeg.</translation>
    </message>
    <message>
        <source>{field}, or “{fallback}”</source>
        <translation>{field}, of ‘{fallback}’</translation>
    </message>
    <message>
        <source>{figure} and more</source>
        <translation>{figure} en meer</translation>
    </message>
    <message>
        <source>{finding}. {reason}</source>
        <translation>{finding}. {reason}</translation>
    </message>
    <message>
        <source>{first} people get their message first; the other {rest} later, mostly the one that brings more visits.</source>
        <translation>{first} mensen krijgen hun bericht eerst; de andere {rest} later, vooral het bericht dat meer bezoeken oplevert.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>{found} people share “{text}” (customers {numbers}).</source>
        <translation>{found} mensen delen ‘{text}’ (klanten {numbers}).</translation>
    </message>
    <message>
        <source>{guess} To be sure of an effect of that size, about {people} people would be needed.</source>
        <translation>{guess} Om zeker te zijn van een effect van die grootte zijn ongeveer {people} mensen nodig.</translation>
    </message>
    <message>
        <source>{here} of the {households} households here are customers, and {there} in the whole town. It is {minutes} minutes on foot.</source>
        <translation>{here} van de {households} huishoudens hier zijn klant, en {there} in de hele stad. Het is {minutes} minuten te voet.</translation>
    </message>
    <message>
        <source>{hostname} does not take lists of addresses.</source>
        <translation>{hostname} neemt geen lijsten met adressen aan.</translation>
    </message>
    <message>
        <source>{join} = {listed!r} is no list.</source>
        <translation>{join} = {listed!r} is geen lijst.</translation>
    </message>
    <message>
        <source>{key} = {value} cannot be read.</source>
        <translation>{key} = {value} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>{key} = {value} in {where} cannot be read.</source>
        <translation>{key} = {value} in {where} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>{km} km around</source>
        <translation>{km} km eromheen</translation>
    </message>
    <message>
        <source>{late} of 100 of their visits were after 15:00, usually {usually}.</source>
        <translation>{late} van 100 van hun bezoeken waren na 15:00, anders {usually}.</translation>
    </message>
    <message>
        <source>{lat}, {lon} is no place on earth.</source>
        <translation>{lat}, {lon} is geen plek op aarde.</translation>
    </message>
    <message>
        <source>{low} fewer to {high} more per 100</source>
        <translation>{low} minder tot {high} meer per 100</translation>
    </message>
    <message>
        <source>{low} to {high} extra visits per 100</source>
        <translation>{low} tot {high} extra bezoeken per 100</translation>
    </message>
    <message>
        <source>{low} to {high} fewer visits per 100</source>
        <translation>{low} tot {high} minder bezoeken per 100</translation>
    </message>
    <message>
        <source>{message} works better.</source>
        <translation>{message} werkt beter.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} minutes by bicycle</source>
        <translation>{minutes} minuten met de fiets</translation>
    </message>
    <message>
        <source>{minutes} minutes by car</source>
        <translation>{minutes} minuten met de auto</translation>
    </message>
    <message>
        <source>{minutes} minutes on foot</source>
        <translation>{minutes} minuten te voet</translation>
    </message>
    <message>
        <source>{moment} from {first} to {last}, from {source}.</source>
        <translation>{moment} van {first} tot {last}, uit {source}.</translation>
    </message>
    <message>
        <source>{moment}: you can reach {n} students</source>
        <translation>{moment}: je kunt {n} studenten bereiken</translation>
    </message>
    <message>
        <source>{moment}: you can reach {n} students near {place}</source>
        <translation>{moment}: je kunt {n} studenten bereiken bij {place}</translation>
    </message>
    <message>
        <source>{money}, about as before</source>
        <translation>{money}, ongeveer zoals eerder</translation>
    </message>
    <message>
        <source>{money}, down {share} in a year</source>
        <translation>{money}, {share} lager in een jaar</translation>
    </message>
    <message>
        <source>{money}, up {share} in a year</source>
        <translation>{money}, {share} hoger in een jaar</translation>
    </message>
    <message>
        <source>{names} first names cover {share} of 100 regulars.</source>
        <translation>{names} voornamen dekken {share} van 100 vaste klanten.</translation>
    </message>
    <message>
        <source>{names} names for {n} regulars</source>
        <translation>{names} namen voor {n} vaste klanten</translation>
    </message>
    <message>
        <source>{name} (rest)</source>
        <translation>{name} (rest)</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} bestaat al.</translation>
    </message>
    <message>
        <source>{name} areas.pdf</source>
        <translation>{name} gebieden.pdf</translation>
    </message>
    <message>
        <source>{name} cannot be read as OpenStreetMap data; it may be cut short or damaged.</source>
        <translation>{name} kan niet als OpenStreetMap-data worden gelezen; het is misschien afgekapt of beschadigd.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a list of answers.</source>
        <translation>{name} kan niet als antwoordenlijst worden gelezen.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a map.</source>
        <translation>{name} kan niet als kaart worden gelezen.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} kan niet worden gelezen: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be written to; nothing was changed.</source>
        <translation>In {name} kan niet worden geschreven; er is niets veranderd.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>{name} from {starts} to {ends}</source>
        <translation>{name} van {starts} tot {ends}</translation>
    </message>
    <message>
        <source>{name} has a header and no rows.</source>
        <translation>{name} heeft een kopregel en geen rijen.</translation>
    </message>
    <message>
        <source>{name} has another password.</source>
        <translation>{name} heeft een ander wachtwoord.</translation>
    </message>
    <message>
        <source>{name} has lines too long for a table.</source>
        <translation>{name} heeft regels die te lang zijn voor een tabel.</translation>
    </message>
    <message>
        <source>{name} has no column of counted people.</source>
        <translation>{name} heeft geen kolom met getelde mensen.</translation>
    </message>
    <message>
        <source>{name} has no column with a name, an e-mail address or a number.</source>
        <translation>{name} heeft geen kolom met een naam, een e-mailadres of een nummer.</translation>
    </message>
    <message>
        <source>{name} has no column “{missing}”.</source>
        <translation>{name} heeft geen kolom ‘{missing}’.</translation>
    </message>
    <message>
        <source>{name} has no columns with addresses that Doorstep knows.</source>
        <translation>{name} heeft geen kolommen met adressen die Doorstep kent.</translation>
    </message>
    <message>
        <source>{name} has no columns with coordinates that Doorstep knows.</source>
        <translation>{name} heeft geen kolommen met coördinaten die Doorstep kent.</translation>
    </message>
    <message>
        <source>{name} has no coordinates that lie on the earth.</source>
        <translation>{name} heeft geen coördinaten die op de aarde liggen.</translation>
    </message>
    <message>
        <source>{name} has no row with an address and coordinates.</source>
        <translation>{name} heeft geen rij met een adres en coördinaten.</translation>
    </message>
    <message>
        <source>{name} holds lines that Doorstep has no use for.</source>
        <translation>{name} bevat lijnen waar Doorstep niets mee kan.</translation>
    </message>
    <message>
        <source>{name} holds no list.</source>
        <translation>{name} bevat geen lijst.</translation>
    </message>
    <message>
        <source>{name} holds no routes.</source>
        <translation>{name} bevat geen routes.</translation>
    </message>
    <message>
        <source>{name} holds {lists} lists ({value}).</source>
        <translation>{name} bevat {lists} lijsten ({value}).</translation>
    </message>
    <message>
        <source>{name} in the last {n} weeks: {figures}</source>
        <translation>{name} in de laatste {n} weken: {figures}</translation>
    </message>
    <message>
        <source>{name} is a list of redeemed codes.</source>
        <translation>{name} is een lijst met ingewisselde codes.</translation>
    </message>
    <message>
        <source>{name} is already open (on {computer}, since {time}).</source>
        <translation>{name} is al open (op {computer}, sinds {time}).</translation>
    </message>
    <message>
        <source>{name} is already open in another window.</source>
        <translation>{name} is al open in een ander venster.</translation>
    </message>
    <message>
        <source>{name} is an OpenStreetMap file with nothing in it.</source>
        <translation>{name} is een OpenStreetMap-bestand met niets erin.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program.</source>
        <translation>Een ander programma schrijft in {name}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} is beschadigd of afgekapt.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected by a password.</source>
        <translation>{name} is beschadigd of met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} is beschadigd.</translation>
    </message>
    <message>
        <source>{name} is damaged: it does not say its {missing}.</source>
        <translation>{name} is beschadigd: {missing} ontbreekt.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} is leeg.</translation>
    </message>
    <message>
        <source>{name} is going quiet</source>
        <translation>{name} valt stil</translation>
    </message>
    <message>
        <source>{name} is larger than any town; it may be a whole country.</source>
        <translation>{name} is groter dan welke stad ook; het is misschien een heel land.</translation>
    </message>
    <message>
        <source>{name} is no calendar file.</source>
        <translation>{name} is geen kalenderbestand.</translation>
    </message>
    <message>
        <source>{name} is no list of codes.</source>
        <translation>{name} is geen lijst met codes.</translation>
    </message>
    <message>
        <source>{name} is no list.</source>
        <translation>{name} is geen lijst.</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} is geen afbeelding.</translation>
    </message>
    <message>
        <source>{name} is no route table.</source>
        <translation>{name} is geen routetabel.</translation>
    </message>
    <message>
        <source>{name} is no shop file.</source>
        <translation>{name} is geen winkelbestand.</translation>
    </message>
    <message>
        <source>{name} is not GeoJSON.</source>
        <translation>{name} is geen GeoJSON.</translation>
    </message>
    <message>
        <source>{name} is not a table with columns.</source>
        <translation>{name} is geen tabel met kolommen.</translation>
    </message>
    <message>
        <source>{name} is not a town file.</source>
        <translation>{name} is geen stadsbestand.</translation>
    </message>
    <message>
        <source>{name} is not the list that was imported, or was changed since.</source>
        <translation>{name} is niet de lijst die is geïmporteerd, of is daarna veranderd.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} is alleen open om te lezen.</translation>
    </message>
    <message>
        <source>{name} is open in another program or protected.</source>
        <translation>{name} is open in een ander programma of beveiligd.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} is met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>{name} is too large to be a list of codes.</source>
        <translation>{name} is te groot voor een lijst met codes.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} is te groot.</translation>
    </message>
    <message>
        <source>{name} is written in UTF-16.</source>
        <translation>{name} is in UTF-16 geschreven.</translation>
    </message>
    <message>
        <source>{name} map.html</source>
        <translation>{name} kaart.html</translation>
    </message>
    <message>
        <source>{name} result.pdf</source>
        <translation>{name} resultaat.pdf</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than any map does.</source>
        <translation>{name} pakt uit tot veel meer dan een kaart ooit is.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Doorstep (file version {version}, this program knows {current_version}).</source>
        <translation>{name} is gemaakt door een nieuwere Doorstep (bestandsversie {version}, dit programma kent {current_version}).</translation>
    </message>
    <message>
        <source>{name} was made by a newer Doorstep.</source>
        <translation>{name} is gemaakt door een nieuwere Doorstep.</translation>
    </message>
    <message>
        <source>{name} was made by an older Doorstep.</source>
        <translation>{name} is gemaakt door een oudere Doorstep.</translation>
    </message>
    <message>
        <source>{name} was moved or deleted; nothing was changed.</source>
        <translation>{name} is verplaatst of gewist; er is niets veranderd.</translation>
    </message>
    <message>
        <source>{name}, {addresses} addresses</source>
        <translation>{name}, {addresses} adressen</translation>
    </message>
    <message>
        <source>{name}: result</source>
        <translation>{name}: resultaat</translation>
    </message>
    <message>
        <source>{name}: there is no figure {unknown}.</source>
        <translation>{name}: er is geen cijfer {unknown}.</translation>
    </message>
    <message>
        <source>{name}: walking sheet</source>
        <translation>{name}: looplijst</translation>
    </message>
    <message>
        <source>{name}: {left_out} of {rows} rows have no address or no coordinates.</source>
        <translation>{name}: {left_out} van {rows} rijen hebben geen adres of geen coördinaten.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} dates came in.</source>
        <comment>{name}: {n} date came in.</comment>
        <translation>
            <numerusform>{name}: {n} datum erbij.</numerusform>
            <numerusform>{name}: {n} data erbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {repaired} of {count} outlines crossed themselves and were repaired.</source>
        <translation>{name}: {repaired} van {count} omtrekken kruisten zichzelf en zijn hersteld.</translation>
    </message>
    <message>
        <source>{new} of {customers} customers here first came in the last three months: {here}, and {there} in the whole town.</source>
        <translation>{new} van {customers} klanten hier kwamen voor het eerst in de laatste drie maanden: {here}, en {there} in de hele stad.</translation>
    </message>
    <message>
        <source>{no_consent} have not agreed. They are counted on the map, but never put in a list.</source>
        <translation>{no_consent} gaven geen toestemming. Ze tellen mee op de kaart, maar komen nooit op een lijst.</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses need a look</source>
        <comment>{n} address needs a look</comment>
        <translation>
            <numerusform>{n} adres na te kijken</numerusform>
            <numerusform>{n} adressen na te kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses would go to {server}, one a second: number, street, postcode and town, never a name and nothing else. For example: “{example}”. Whoever runs the server sees them.</source>
        <comment>{n} address would go to {server}: number, street, postcode and town, never a name and nothing else: “{example}”. Whoever runs the server sees it.</comment>
        <translation>
            <numerusform>{n} adres zou naar {server} gaan: nummer, straat, postcode en plaats, nooit een naam en verder niets: ‘{example}’. Wie de server beheert, ziet het.</numerusform>
            <numerusform>{n} adressen zouden naar {server} gaan, één per seconde: nummer, straat, postcode en plaats, nooit een naam en verder niets. Bijvoorbeeld: ‘{example}’. Wie de server beheert, ziet ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} areas</source>
        <comment>{n} area</comment>
        <translation>
            <numerusform>{n} gebied</numerusform>
            <numerusform>{n} gebieden</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} birthdays this month</source>
        <translation>{n} verjaardagen deze maand</translation>
    </message>
    <message numerus="yes">
        <source>{n} called off</source>
        <comment>{n} called off</comment>
        <translation>
            <numerusform>{n} afgelast</numerusform>
            <numerusform>{n} afgelast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} circles, and {rest} left out.</source>
        <comment>{n} circle, and {rest} left out.</comment>
        <translation>
            <numerusform>{n} cirkel, en {rest} om weg te laten.</numerusform>
            <numerusform>{n} cirkels, en {rest} om weg te laten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} circles.</source>
        <comment>{n} circle.</comment>
        <translation>
            <numerusform>{n} cirkel.</numerusform>
            <numerusform>{n} cirkels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are kept, but not used.</source>
        <comment>{n} column is kept, but not used.</comment>
        <translation>
            <numerusform>{n} kolom wordt bewaard, maar niet gebruikt.</numerusform>
            <numerusform>{n} kolommen worden bewaard, maar niet gebruikt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doors</source>
        <comment>{n} door</comment>
        <translation>
            <numerusform>{n} deur</numerusform>
            <numerusform>{n} deuren</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} double</source>
        <translation>{n} dubbel</translation>
    </message>
    <message>
        <source>{n} early regulars on weekdays</source>
        <translation>{n} vroege vaste klanten op weekdagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} extra visits needed</source>
        <comment>{n} extra visit needed</comment>
        <translation>
            <numerusform>{n} extra bezoek nodig</numerusform>
            <numerusform>{n} extra bezoeken nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} fewer than a usual week</source>
        <translation>{n} minder dan in een gewone week</translation>
    </message>
    <message numerus="yes">
        <source>{n} flyers on a sheet</source>
        <comment>{n} flyer on a sheet</comment>
        <translation>
            <numerusform>{n} flyer op een vel</numerusform>
            <numerusform>{n} flyers op een vel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups found in your visits</source>
        <comment>{n} group found in your visits</comment>
        <translation>
            <numerusform>{n} groep gevonden in je bezoeken</numerusform>
            <numerusform>{n} groepen gevonden in je bezoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} uur</numerusform>
            <numerusform>{n} uur</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} weggelaten</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minuten</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} minuut</numerusform>
            <numerusform>{n} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} minutes by bicycle</source>
        <translation>{n} minuten met de fiets</translation>
    </message>
    <message>
        <source>{n} minutes by car</source>
        <translation>{n} minuten met de auto</translation>
    </message>
    <message>
        <source>{n} minutes on foot</source>
        <translation>{n} minuten te voet</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes on foot from the shop</source>
        <comment>{n} minute on foot from the shop</comment>
        <translation>
            <numerusform>{n} minuut te voet van de winkel</numerusform>
            <numerusform>{n} minuten te voet van de winkel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation>
            <numerusform>{n} maand</numerusform>
            <numerusform>{n} maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more areas</source>
        <comment>{n} more area</comment>
        <translation>
            <numerusform>Nog {n} gebied</numerusform>
            <numerusform>Nog {n} gebieden</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more than a usual week</source>
        <translation>{n} meer dan in een gewone week</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nieuw</translation>
    </message>
    <message>
        <source>{n} new.</source>
        <translation>{n} nieuw.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have one clear suggestion.</source>
        <comment>{n} of them has one clear suggestion.</comment>
        <translation>
            <numerusform>{n} daarvan heeft één duidelijk voorstel.</numerusform>
            <numerusform>{n} daarvan hebben één duidelijk voorstel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} offers used</source>
        <comment>{n} offer used</comment>
        <translation>
            <numerusform>{n} aanbieding gebruikt</numerusform>
            <numerusform>{n} aanbiedingen gebruikt</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} on</source>
        <translation>{n} aan</translation>
    </message>
    <message numerus="yes">
        <source>{n} other addresses are written like this.</source>
        <comment>{n} other address is written like this.</comment>
        <translation>
            <numerusform>{n} ander adres is zo geschreven.</numerusform>
            <numerusform>{n} andere adressen zijn zo geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <comment>{n} pair</comment>
        <translation>
            <numerusform>{n} paar</numerusform>
            <numerusform>{n} paren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <comment>{n} person</comment>
        <translation>
            <numerusform>{n} persoon</numerusform>
            <numerusform>{n} mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} personal codes seem to have been passed on</source>
        <comment>{n} personal code seems to have been passed on</comment>
        <translation>
            <numerusform>{n} persoonlijke code lijkt te zijn doorgegeven</numerusform>
            <numerusform>{n} persoonlijke codes lijken te zijn doorgegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have a problem</source>
        <comment>{n} row has a problem</comment>
        <translation>
            <numerusform>{n} rij heeft een probleem</numerusform>
            <numerusform>{n} rijen hebben een probleem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a problem</source>
        <comment>{n} row with a problem</comment>
        <translation>
            <numerusform>{n} rij met een probleem</numerusform>
            <numerusform>{n} rijen met een probleem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} streets</source>
        <comment>{n} street</comment>
        <translation>
            <numerusform>{n} straat</numerusform>
            <numerusform>{n} straten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} taken in</source>
        <translation>{n} overgenomen</translation>
    </message>
    <message numerus="yes">
        <source>{n} that were there already</source>
        <comment>{n} that was there already</comment>
        <translation>
            <numerusform>{n} was er al</numerusform>
            <numerusform>{n} waren er al</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} things are worth your time today.</source>
        <translation>{n} dingen zijn vandaag je tijd waard.</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} keer</translation>
    </message>
    <message numerus="yes">
        <source>{n} too far from today</source>
        <comment>{n} too far from today</comment>
        <translation>
            <numerusform>{n} te ver van vandaag</numerusform>
            <numerusform>{n} te ver van vandaag</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} bijgewerkt</translation>
    </message>
    <message>
        <source>{n} visits in {weeks} weeks</source>
        <translation>{n} bezoeken in {weeks} weken</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} week</numerusform>
            <numerusform>{n} weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a day that can be read</source>
        <comment>{n} without a day that can be read</comment>
        <translation>
            <numerusform>{n} zonder leesbare dag</numerusform>
            <numerusform>{n} zonder leesbare dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} woord</numerusform>
            <numerusform>{n} woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>12 maanden</numerusform>
            <numerusform>{n} jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {count} more</source>
        <translation>{one} en nog {count}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
    <message>
        <source>{one} and {other} do not meet in the town map</source>
        <translation>{one} en {other} komen op de stadskaart niet samen</translation>
    </message>
    <message>
        <source>{option} {text} is no date.</source>
        <translation>{option} {text} is geen datum.</translation>
    </message>
    <message>
        <source>{part!r} is no condition.</source>
        <translation>{part!r} is geen voorwaarde.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} kan niet worden geschreven ({reason}).</translation>
    </message>
    <message>
        <source>{people} more stay, so that their no is not forgotten.</source>
        <translation>Nog {people} blijven, zodat hun nee niet wordt vergeten.</translation>
    </message>
    <message>
        <source>{people} people you can reach: {reached} get the message</source>
        <translation>{people} mensen die je kunt bereiken: {reached} krijgen het bericht</translation>
    </message>
    <message>
        <source>{people}, {n} left out</source>
        <translation>{people}, {n} weggelaten</translation>
    </message>
    <message>
        <source>{people}, {places}.</source>
        <translation>{people}, {places}.</translation>
    </message>
    <message>
        <source>{people}. Ad platforms usually want 300 or more. Use the location circles instead.</source>
        <translation>{people}. Advertentieplatforms willen meestal 300 of meer. Gebruik in plaats daarvan de cirkels.</translation>
    </message>
    <message>
        <source>{per_100} of 100 came</source>
        <translation>{per_100} van de 100 kwamen</translation>
    </message>
    <message>
        <source>{placed} of {people} placed, {look} need a look</source>
        <translation>{placed} van {people} geplaatst, {look} na te kijken</translation>
    </message>
    <message>
        <source>{place} is in the town map at several places</source>
        <translation>{place} staat op meer plekken op de stadskaart</translation>
    </message>
    <message>
        <source>{platform} takes no circle below {smallest} km.</source>
        <translation>{platform} neemt geen cirkel kleiner dan {smallest} km aan.</translation>
    </message>
    <message>
        <source>{quiet} of {customers} customers have gone quiet. In other areas it would be about {expected}.</source>
        <translation>{quiet} van {customers} klanten zijn stilgevallen. In andere gebieden zouden het er ongeveer {expected} zijn.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regular customers have gone quiet. Elsewhere it would be about {usual}.</source>
        <translation>{quiet} van {regulars} vaste klanten zijn stilgevallen. Elders zouden het er ongeveer {usual} zijn.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regulars here have gone quiet: {here}, and {there} in the whole town.</source>
        <translation>{quiet} van {regulars} vaste klanten hier zijn stilgevallen: {here}, en {there} in de hele stad.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regulars here have gone quiet: {here}, and {there} in the whole town. {agreed} customers here have agreed to e-mail.</source>
        <translation>{quiet} van {regulars} vaste klanten hier zijn stilgevallen: {here}, en {there} in de hele stad. {agreed} klanten hier vinden e-mail goed.</translation>
    </message>
    <message>
        <source>{reasons} ({percent} sure)</source>
        <translation>{reasons} ({percent} zeker)</translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows, {n} columns. It holds {kind}.</source>
        <comment>{rows} rows, {n} column. It holds {kind}.</comment>
        <translation>
            <numerusform>{rows} rijen, {n} kolom. Het zijn {kind}.</numerusform>
            <numerusform>{rows} rijen, {n} kolommen. Het zijn {kind}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} gave no answer: {reason}.</source>
        <translation>{server} gaf geen antwoord: {reason}.</translation>
    </message>
    <message>
        <source>{server} is too busy.</source>
        <translation>{server} heeft het te druk.</translation>
    </message>
    <message>
        <source>{server} refused (error {status}).</source>
        <translation>{server} weigerde (fout {status}).</translation>
    </message>
    <message>
        <source>{setting} cannot be {value}.</source>
        <translation>{setting} kan niet {value} zijn.</translation>
    </message>
    <message>
        <source>{share} aside</source>
        <translation>{share} apart</translation>
    </message>
    <message>
        <source>{share} in the whole town</source>
        <translation>{share} in de hele stad</translation>
    </message>
    <message>
        <source>{share} of 100 visits from {area} are {days}, of those from elsewhere {elsewhere}.</source>
        <translation>Van 100 bezoeken uit {area} zijn er {share} {days}, van die van elders {elsewhere}.</translation>
    </message>
    <message>
        <source>{sheet} has no label {number}.</source>
        <translation>{sheet} heeft geen etiket {number}.</translation>
    </message>
    <message>
        <source>{shop}: area report</source>
        <translation>{shop}: gebiedsrapport</translation>
    </message>
    <message>
        <source>{shop}: customers by area</source>
        <translation>{shop}: klanten per gebied</translation>
    </message>
    <message>
        <source>{shop}: summary</source>
        <translation>{shop}: samenvatting</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} en {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} of {last}</translation>
    </message>
    <message>
        <source>{soon}, {first} – {last}</source>
        <translation>{soon}, {first} – {last}</translation>
    </message>
    <message>
        <source>{source} and others</source>
        <translation>{source} en anderen</translation>
    </message>
    <message>
        <source>{streets} streets, {doors} doors.</source>
        <translation>{streets} straten, {doors} deuren.</translation>
    </message>
    <message>
        <source>{table} does not know {codes}.</source>
        <translation>{table} kent {codes} niet.</translation>
    </message>
    <message>
        <source>{table} has none of these post codes.</source>
        <translation>{table} heeft geen van deze postcodes.</translation>
    </message>
    <message>
        <source>{table} is no table of places.</source>
        <translation>{table} is geen tabel met plekken.</translation>
    </message>
    <message>
        <source>{tag}s</source>
        <translation>{tag}</translation>
    </message>
    <message>
        <source>{title} did not finish. Your shop is as it was before. This is the whole report: it has not been saved or sent anywhere. Strike out what you don&apos;t want to pass on, then copy or save it for whoever helps you.</source>
        <translation>{title} is niet afgemaakt. Je winkel is zoals ervoor. Dit is het hele rapport: het is nergens bewaard of naartoe gestuurd. Streep door wat je niet wilt doorgeven en kopieer of bewaar het dan voor wie je helpt.</translation>
    </message>
    <message>
        <source>{title} has not confirmed {figures}.</source>
        <translation>{title} heeft {figures} niet bevestigd.</translation>
    </message>
    <message>
        <source>{title} has rules of its own for {offer} that Doorstep does not know.</source>
        <translation>{title} heeft voor {offer} eigen regels die Doorstep niet kent.</translation>
    </message>
    <message>
        <source>{title} itself says what {value} is.</source>
        <translation>{title} zegt zelf wat {value} is.</translation>
    </message>
    <message>
        <source>{title} takes circles from {smallest} to {largest} km.</source>
        <translation>{title} neemt cirkels van {smallest} tot {largest} km aan.</translation>
    </message>
    <message>
        <source>{title} takes no circle at {lat}, {lon}.</source>
        <translation>{title} neemt geen cirkel op {lat}, {lon} aan.</translation>
    </message>
    <message>
        <source>{title} takes no circles to leave out.</source>
        <translation>{title} neemt geen cirkels om weg te laten aan.</translation>
    </message>
    <message>
        <source>{title} takes no circles.</source>
        <translation>{title} neemt geen cirkels aan.</translation>
    </message>
    <message>
        <source>{title} takes no post codes for {offer}.</source>
        <translation>{title} neemt geen postcodes aan voor {offer}.</translation>
    </message>
    <message>
        <source>{title} takes no such list.</source>
        <translation>{title} neemt zo’n lijst niet aan.</translation>
    </message>
    <message>
        <source>{title} takes no {field_name}.</source>
        <translation>{title} neemt geen {field_name} aan.</translation>
    </message>
    <message>
        <source>{title} takes post codes of {shapes} only.</source>
        <translation>{title} neemt alleen postcodes van {shapes} aan.</translation>
    </message>
    <message>
        <source>{title} takes {most} circles at most, these are {count}.</source>
        <translation>{title} neemt hoogstens {most} cirkels aan, dit zijn er {count}.</translation>
    </message>
    <message>
        <source>{title} takes {most} post codes at most, these are {chosen}.</source>
        <translation>{title} neemt hoogstens {most} postcodes aan, dit zijn er {chosen}.</translation>
    </message>
    <message>
        <source>{used} of the {reached} people it reached here used the offer.</source>
        <translation>{used} van de {reached} mensen die hier zijn bereikt, gebruikten de aanbieding.</translation>
    </message>
    <message>
        <source>{used} of {reached} used it</source>
        <translation>{used} van {reached} gebruikten het</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>{used} gebruikt</translation>
    </message>
    <message>
        <source>{used} used so far. Let it end, or plan it again?</source>
        <translation>Tot nu toe {used} gebruikt. Laten aflopen, of opnieuw plannen?</translation>
    </message>
    <message>
        <source>{value} is no latitude.</source>
        <translation>{value} is geen breedtegraad.</translation>
    </message>
    <message>
        <source>{value} is no longitude.</source>
        <translation>{value} is geen lengtegraad.</translation>
    </message>
    <message>
        <source>{visits} visits, {lines} lines, {spent} in all.</source>
        <translation>{visits} bezoeken, {lines} regels, {spent} in totaal.</translation>
    </message>
    <message>
        <source>{walk} min</source>
        <translation>{walk} min</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} van {total}</translation>
    </message>
    <message>
        <source>{where} has a curly bracket that is not part of a field.</source>
        <translation>{where} heeft een accolade die niet bij een veld hoort.</translation>
    </message>
    <message>
        <source>{where} has a field {{{name}}} that does not exist.</source>
        <translation>{where} heeft een veld {{{name}}} dat niet bestaat.</translation>
    </message>
    <message>
        <source>{why} The other rows were not asked about; try again later.</source>
        <translation>{why} De andere rijen zijn niet gevraagd; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>{why}, {size} MB</source>
        <translation>{why}, {size} MB</translation>
    </message>
    <message>
        <source>{width} × {height}, sharp enough for post</source>
        <translation>{width} × {height}, scherp genoeg voor post</translation>
    </message>
    <message>
        <source>{width} × {height}, too small for post: take one at least {least} wide</source>
        <translation>{width} × {height}, te klein voor post: neem er een van minstens {least} breed</translation>
    </message>
    <message>
        <source>“We cannot tell yet” is a good answer: it needs more time or more people.</source>
        <translation>‘We weten het nog niet’ is een goed antwoord: er is meer tijd nodig, of meer mensen.</translation>
    </message>
    <message>
        <source>“comes mostly” needs a time or a day.</source>
        <translation>‘comes mostly’ heeft een tijd of een dag nodig.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server.</source>
        <translation>‘{address}’ is geen adres van een server.</translation>
    </message>
    <message>
        <source>“{channel}” is no channel.</source>
        <translation>‘{channel}’ is geen kanaal.</translation>
    </message>
    <message>
        <source>“{crs}” is not a coordinate system Doorstep knows.</source>
        <translation>‘{crs}’ is geen coördinatenstelsel dat Doorstep kent.</translation>
    </message>
    <message>
        <source>“{email}” is no email address.</source>
        <translation>‘{email}’ is geen e-mailadres.</translation>
    </message>
    <message>
        <source>“{field}” is no field.</source>
        <translation>‘{field}’ is geen veld.</translation>
    </message>
    <message>
        <source>“{key}” in {where} is nothing a promotion has.</source>
        <translation>‘{key}’ in {where} hoort niet bij een actie.</translation>
    </message>
    <message>
        <source>“{key}” is no way to join conditions.</source>
        <translation>‘{key}’ is geen manier om voorwaarden te verbinden.</translation>
    </message>
    <message>
        <source>“{key}” is nothing a promotion has.</source>
        <translation>‘{key}’ hoort niet bij een actie.</translation>
    </message>
    <message>
        <source>“{name}” ended on {ends}, and today is {today}.</source>
        <translation>‘{name}’ eindigde op {ends}, en vandaag is het {today}.</translation>
    </message>
    <message>
        <source>“{name}” ends before it starts.</source>
        <translation>‘{name}’ eindigt voordat het begint.</translation>
    </message>
    <message>
        <source>“{name}” ends on {ends}</source>
        <translation>‘{name}’ eindigt op {ends}</translation>
    </message>
    <message>
        <source>“{name}” has already left the shop, so who gets it cannot change.</source>
        <translation>‘{name}’ is de winkel al uit, dus wie het krijgt kan niet meer veranderen.</translation>
    </message>
    <message>
        <source>“{name}” has already left the shop.</source>
        <translation>‘{name}’ is de winkel al uit.</translation>
    </message>
    <message>
        <source>“{name}” has not left the shop yet.</source>
        <translation>‘{name}’ is de winkel nog niet uit.</translation>
    </message>
    <message>
        <source>“{name}” has nothing to print on a flyer.</source>
        <translation>‘{name}’ heeft niets om op een flyer te printen.</translation>
    </message>
    <message>
        <source>“{name}” has nothing to show to everybody.</source>
        <translation>‘{name}’ heeft niets om aan iedereen te tonen.</translation>
    </message>
    <message>
        <source>“{name}” is not finished</source>
        <translation>‘{name}’ is niet af</translation>
    </message>
    <message>
        <source>“{place}” found by {server}, not in the town map</source>
        <translation>‘{place}’ gevonden door {server}, niet op de stadskaart</translation>
    </message>
    <message>
        <source>“{server}” is no server that can be asked.</source>
        <translation>‘{server}’ is geen server waaraan je kunt vragen.</translation>
    </message>
    <message>
        <source>“{text}” is no condition that Doorstep knows.</source>
        <translation>‘{text}’ is geen voorwaarde die Doorstep kent.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write 2026-12-01.</source>
        <translation>‘{text}’ is geen datum; schrijf 2026-12-01.</translation>
    </message>
    <message>
        <source>“{unknown}” is not a field of an address.</source>
        <translation>‘{unknown}’ is geen veld van een adres.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a server.</source>
        <translation>‘{url}’ is niet het adres van een server.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>‘{value}’ is geen ja en geen nee.</translation>
    </message>
    <message>
        <source>“{value}” is no amount.</source>
        <translation>‘{value}’ is geen bedrag.</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>‘{value}’ is geen datum.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>‘{value}’ is geen e-mailadres.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number.</source>
        <translation>‘{value}’ is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>“{value}” is what a spreadsheet left of a phone number.</source>
        <translation>‘{value}’ is wat een rekenblad van een telefoonnummer overliet.</translation>
    </message>
    <message>
        <source>“{value}” may be a slip.</source>
        <translation>‘{value}’ is misschien een tikfout.</translation>
    </message>
    <message>
        <source>“{words}” has a number or date that does not exist.</source>
        <translation>‘{words}’ heeft een getal of datum die niet bestaat.</translation>
    </message>
    <message>
        <source>“{words}” is not in the town map.</source>
        <translation>‘{words}’ staat niet op de stadskaart.</translation>
    </message>
    <message>
        <source>“{written}” was read as {street}</source>
        <translation>‘{written}’ is gelezen als {street}</translation>
    </message>
</context>
</TS>
