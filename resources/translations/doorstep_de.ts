<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>({wanted}, but do not fit: {unwanted})</source>
        <translation>({wanted}, aber nicht: {unwanted})</translation>
    </message>
    <message>
        <source>**{placed}** of {people}</source>
        <translation>**{placed}** von {people}</translation>
    </message>
    <message>
        <source>12 Station Road</source>
        <translation>Bahnhofstraße 12</translation>
    </message>
    <message>
        <source>12 Station Road, or 49.2606, -123.2460</source>
        <translation>Bahnhofstraße 12 oder 49.2606, -123.2460</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monaten</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monaten</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 Wochen</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 Wochen</translation>
    </message>
    <message>
        <source>A Nominatim server of your own, or us-census for addresses in the United States.</source>
        <translation>Ein eigener Nominatim-Server oder us-census für Adressen in den USA.</translation>
    </message>
    <message>
        <source>A coffee shop with invented customers and a year of sales. Ready in a few seconds.</source>
        <translation>Ein Café mit erfundenen Kunden und Verkäufen aus einem Jahr. In wenigen Sekunden bereit.</translation>
    </message>
    <message>
        <source>A copy of the whole file, beside it.</source>
        <translation>Eine Kopie der ganzen Datei, direkt daneben.</translation>
    </message>
    <message>
        <source>A file from your till, your email tool or Excel: customers, sales, or people who don&apos;t want to be written to. Doorstep finds out what it is. The file itself is not changed.</source>
        <translation>Eine Datei aus Ihrer Kasse, Ihrem E-Mail-Programm oder Excel: Kunden, Verkäufe oder Personen, die keine Post möchten. Doorstep findet heraus, was es ist. Die Datei selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>A flyer of a quarter page. Its code tells you later where a visit came from.</source>
        <translation>Ein Flyer, eine Viertelseite groß. Sein Code zeigt später, woher ein Besuch kam.</translation>
    </message>
    <message>
        <source>A flyer of a quarter page. With a code for each area you learn where a visit came from.</source>
        <translation>Ein Flyer, eine Viertelseite groß. Mit einem Code je Gebiet erfahren Sie, woher ein Besuch kam.</translation>
    </message>
    <message>
        <source>A leaflet reaches everybody in a street: keep areas or streets aside, not single people.</source>
        <translation>Ein Flyer erreicht alle in einer Straße: Nehmen Sie Gebiete oder Straßen als Vergleich, nicht einzelne Personen.</translation>
    </message>
    <message>
        <source>A list from Excel, your till or your email tool. Any columns will do.</source>
        <translation>Eine Liste aus Excel, Ihrer Kasse oder Ihrem E-Mail-Programm. Die Spalten sind egal.</translation>
    </message>
    <message>
        <source>A list from your till, your email tool or Excel. Any columns will do: Doorstep reads the names and addresses and puts people on the map. You can also drop a file anywhere in this window.</source>
        <translation>Eine Liste aus Ihrer Kasse, Ihrem E-Mail-Programm oder Excel. Die Spalten sind egal: Doorstep liest Namen und Adressen und setzt die Personen auf die Karte. Sie können eine Datei auch irgendwo in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>A list to import there</source>
        <translation>Eine Liste zum Importieren dort</translation>
    </message>
    <message>
        <source>A map cannot be saved as {name}.</source>
        <translation>Eine Karte kann nicht als {name} gespeichert werden.</translation>
    </message>
    <message>
        <source>A new yes needs its proof.</source>
        <translation>Ein neues Ja braucht einen Nachweis.</translation>
    </message>
    <message>
        <source>A playbook needs a first day and a file.</source>
        <translation>Eine Vorlage braucht einen ersten Tag und eine Datei.</translation>
    </message>
    <message>
        <source>A post-office box has no place on the map</source>
        <translation>Ein Postfach hat keinen Ort auf der Karte</translation>
    </message>
    <message>
        <source>A quote in the row never closes, so its cells cannot be told apart.</source>
        <translation>Ein Anführungszeichen in der Zeile wird nie geschlossen, die Zellen lassen sich nicht trennen.</translation>
    </message>
    <message>
        <source>A radius of {radius_km:g} km cannot be downloaded.</source>
        <translation>Ein Umkreis von {radius_km:g} km kann nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>A row of {table} points to nothing in {other}.</source>
        <translation>Eine Zeile in {table} verweist in {other} auf nichts.</translation>
    </message>
    <message>
        <source>A second opinion about addresses was asked on {day}.</source>
        <translation>Eine zweite Meinung zu Adressen wurde am {day} eingeholt.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to {longest_name} letters.</source>
        <translation>Der Name eines Segments hat 1 bis {longest_name} Buchstaben.</translation>
    </message>
    <message>
        <source>A server is asked about addresses the town map does not know. Off until you name one; you read first what would be sent.</source>
        <translation>Ein Server wird nach Adressen gefragt, die der Stadtkarte fehlen. Aus, bis Sie einen nennen; vorher lesen Sie, was gesendet würde.</translation>
    </message>
    <message>
        <source>A small effect can be seen</source>
        <translation>Auch eine kleine Wirkung ist sichtbar</translation>
    </message>
    <message>
        <source>A square post and a story, as pictures</source>
        <translation>Ein quadratischer Beitrag und eine Story, als Bilder</translation>
    </message>
    <message>
        <source>A town map made before</source>
        <translation>Eine fertige Stadtkarte</translation>
    </message>
    <message>
        <source>A town map made before, an OpenStreetMap file, or the map of your town from the internet.</source>
        <translation>Eine fertige Stadtkarte, eine OpenStreetMap-Datei oder die Karte Ihrer Stadt aus dem Internet.</translation>
    </message>
    <message>
        <source>A town that does not exist, drawn by Doorstep</source>
        <translation>Eine Stadt, die es nicht gibt, gezeichnet von Doorstep</translation>
    </message>
    <message>
        <source>A use costs as much as a visit earns, so extra visits alone will never pay for it.</source>
        <translation>Eine Einlösung kostet so viel, wie ein Besuch einbringt. Zusätzliche Besuche allein decken die Kosten nie.</translation>
    </message>
    <message>
        <source>A yes to email counts for ad lists</source>
        <translation>Ein Ja zu E-Mail gilt auch für Anzeigenlisten</translation>
    </message>
    <message>
        <source>A yes to email counts for ad lists where no yes of its own is asked for</source>
        <translation>Ein Ja zu E-Mail gilt auch für Anzeigenlisten, wo dafür kein eigenes Ja nötig ist</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Doorstep</translation>
    </message>
    <message>
        <source>About {margin}, somewhere between {low} and {high}.</source>
        <translation>Etwa {margin}, irgendwo zwischen {low} und {high}.</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes.</source>
        <comment>About {n} minute.</comment>
        <translation>
            <numerusform>Etwa {n} Minute.</numerusform>
            <numerusform>Etwa {n} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Accept the Customer Match terms in Microsoft Advertising first, then import the file as a bulk file. Ready after up to 48 hours.</source>
        <translation>Stimmen Sie in Microsoft Advertising zuerst den Bedingungen für den Kundenabgleich zu, dann importieren Sie die Datei als Massendatei. Bereit nach höchstens 48 Stunden.</translation>
    </message>
    <message>
        <source>Accept these too</source>
        <translation>Diese auch übernehmen</translation>
    </message>
    <message>
        <source>Ad platform</source>
        <translation>Werbeplattform</translation>
    </message>
    <message>
        <source>Ad platforms have stricter rules for these.</source>
        <translation>Werbeplattformen haben dafür strengere Regeln.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add --starts 2026-12-01 --out FILE.</source>
        <translation>Ergänzen Sie --starts 2026-12-01 --out DATEI.</translation>
    </message>
    <message>
        <source>Add a message for email to it.</source>
        <translation>Fügen Sie eine Nachricht für E-Mail hinzu.</translation>
    </message>
    <message>
        <source>Add a message for post to it.</source>
        <translation>Fügen Sie eine Nachricht für die Post hinzu.</translation>
    </message>
    <message>
        <source>Add a message for text messages to it.</source>
        <translation>Fügen Sie eine Nachricht für SMS hinzu.</translation>
    </message>
    <message>
        <source>Add a message with channel = &quot;flyer&quot;.</source>
        <translation>Fügen Sie eine Nachricht mit channel = &quot;flyer&quot; hinzu.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add an address list to the town map.</source>
        <translation>Fügen Sie der Stadtkarte ein Adressverzeichnis hinzu.</translation>
    </message>
    <message>
        <source>Add either first.</source>
        <translation>Fügen Sie eines davon hinzu.</translation>
    </message>
    <message>
        <source>Add from a calendar file…</source>
        <translation>Aus einer Kalenderdatei…</translation>
    </message>
    <message>
        <source>Add name = &quot;Exam-week coffee&quot;.</source>
        <translation>Fügen Sie name = &quot;Prüfungskaffee&quot; hinzu.</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add post codes to the town map.</source>
        <translation>Fügen Sie der Stadtkarte Postleitzahlen hinzu.</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
        <source>Add {key} = 2026-12-01.</source>
        <translation>Fügen Sie {key} = 2026-12-01 hinzu.</translation>
    </message>
    <message>
        <source>Added one person</source>
        <translation>Eine Person hinzugefügt</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Adding one person</source>
        <translation>Person wird hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adressetiketten</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse des Geschäfts</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses and numbers that are never used</source>
        <translation>Adressen und Nummern, die nie verwendet werden</translation>
    </message>
    <message>
        <source>Addresses that need a look</source>
        <translation>Zu prüfende Adressen</translation>
    </message>
    <message>
        <source>Ads to {people}</source>
        <translation>Anzeigen für {people}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Afternoon people</source>
        <translation>Nachmittagsgäste</translation>
    </message>
    <message>
        <source>Afterwards whoever has the file can read it.</source>
        <translation>Danach kann jeder, der die Datei hat, sie lesen.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Gebiete</translation>
    </message>
    <message>
        <source>All in all it brought {visits}.</source>
        <translation>Insgesamt brachte es {visits}.</translation>
    </message>
    <message>
        <source>All in all it brought {visits}. Leave out {areas} this time: no effect was seen there.</source>
        <translation>Insgesamt brachte es {visits}. Lassen Sie {areas} diesmal weg: Dort war keine Wirkung zu sehen.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>All {found} areas</source>
        <translation>Alle {found} Gebiete</translation>
    </message>
    <message>
        <source>All {n} copies</source>
        <translation>Alle {n} Kopien</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Alle {rows}</translation>
    </message>
    <message>
        <source>Allow at least one circle.</source>
        <translation>Lassen Sie mindestens einen Umkreis zu.</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Fast sicher</translation>
    </message>
    <message>
        <source>Also held: {what}</source>
        <translation>Außerdem gespeichert: {what}</translation>
    </message>
    <message>
        <source>Also worth a look</source>
        <translation>Auch einen Blick wert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An address label: {lines}</source>
        <translation>Ein Adressetikett: {lines}</translation>
    </message>
    <message>
        <source>An area cannot hold at least {fewest} and at most {most} customers.</source>
        <translation>Ein Gebiet kann nicht mindestens {fewest} und höchstens {most} Kunden haben.</translation>
    </message>
    <message>
        <source>An area cannot hold fewer than it must.</source>
        <translation>Ein Gebiet kann nicht weniger haben, als es haben muss.</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>Ein Gebiet braucht einen Namen.</translation>
    </message>
    <message>
        <source>An area needs at least one customer.</source>
        <translation>Ein Gebiet braucht mindestens einen Kunden.</translation>
    </message>
    <message>
        <source>An area of this promotion is no longer there.</source>
        <translation>Ein Gebiet dieser Aktion gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>An effect could be seen from {points} extra visits per 100 people on.</source>
        <translation>Eine Wirkung wäre ab {points} zusätzlichen Besuchen je 100 Personen zu sehen.</translation>
    </message>
    <message>
        <source>Another area is called “{clean}”.</source>
        <translation>Ein anderes Gebiet heißt schon „{clean}“.</translation>
    </message>
    <message>
        <source>Another shop</source>
        <translation>Anderes Geschäft</translation>
    </message>
    <message>
        <source>Another town</source>
        <translation>Andere Stadt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer one person</source>
        <translation>Einer Person Auskunft geben</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Jedes Gebiet</translation>
    </message>
    <message>
        <source>Any columns will do. The file itself is never changed.</source>
        <translation>Die Spalten sind egal. Die Datei selbst wird nie verändert.</translation>
    </message>
    <message>
        <source>Any segment</source>
        <translation>Jedes Segment</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Area by area</source>
        <translation>Gebiet für Gebiet</translation>
    </message>
    <message>
        <source>Area report, {day}</source>
        <translation>Gebietsbericht, {day}</translation>
    </message>
    <message>
        <source>Area {number}</source>
        <translation>Gebiet {number}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas as a map file</source>
        <translation>Gebiete als Kartendatei</translation>
    </message>
    <message>
        <source>Areas for Google Earth</source>
        <translation>Gebiete für Google Earth</translation>
    </message>
    <message>
        <source>Areas with fewer than {fewest} people are shown as “fewer than {fewest}”. Reports and shared pages hold no names.</source>
        <translation>Gebiete mit weniger als {fewest} Personen erscheinen als „weniger als {fewest}“. Berichte und geteilte Seiten enthalten keine Namen.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrows move, + and − zoom, 0 shows the town, Tab goes from area to area.</source>
        <translation>Pfeiltasten verschieben, + und − zoomen, 0 zeigt die ganze Stadt, Tab springt von Gebiet zu Gebiet.</translation>
    </message>
    <message>
        <source>As far as a birthday is known. You can make it stricter.</source>
        <translation>Soweit ein Geburtstag bekannt ist. Sie können es strenger einstellen.</translation>
    </message>
    <message>
        <source>As it stands today.</source>
        <translation>Stand heute.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Wie es geschrieben stand</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask a server</source>
        <translation>Einen Server fragen</translation>
    </message>
    <message>
        <source>Ask a server about addresses the town map does not know?</source>
        <translation>Einen Server nach Adressen fragen, die der Stadtkarte fehlen?</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Zweite Meinung einholen</translation>
    </message>
    <message>
        <source>Ask for the number; format the column as text next time.</source>
        <translation>Fragen Sie nach der Nummer; formatieren Sie die Spalte nächstes Mal als Text.</translation>
    </message>
    <message>
        <source>Ask for {name} itself.</source>
        <translation>Fragen Sie nach {name} selbst.</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Diesen Server fragen</translation>
    </message>
    <message>
        <source>Asked for a second opinion</source>
        <translation>Zweite Meinung eingeholt</translation>
    </message>
    <message>
        <source>Asked only when you press “Get the map”.</source>
        <translation>Wird nur gefragt, wenn Sie „Karte holen“ drücken.</translation>
    </message>
    <message>
        <source>Asking for a second opinion</source>
        <translation>Zweite Meinung wird eingeholt</translation>
    </message>
    <message>
        <source>Asking the map server</source>
        <translation>Kartenserver wird gefragt</translation>
    </message>
    <message>
        <source>Asking {label}</source>
        <translation>{label} wird gefragt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>At the import answer that these people agreed to email, and to nothing else.</source>
        <translation>Antworten Sie beim Import, dass diese Personen E-Mails zugestimmt haben und sonst nichts.</translation>
    </message>
    <message>
        <source>At the import choose Subscribed for this file and Unsubscribed for the other one.</source>
        <translation>Wählen Sie beim Import für diese Datei „Subscribed“ und für die andere „Unsubscribed“.</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Away (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Zurück zu den Kunden</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Because it is of</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Been here before?</source>
        <translation>Schon einmal hier gewesen?</translation>
    </message>
    <message>
        <source>Best guess: {points}. We are 95 % sure it lies in this range.</source>
        <translation>Beste Schätzung: {points}. Der wahre Wert liegt zu 95 % in diesem Bereich.</translation>
    </message>
    <message>
        <source>Best next step</source>
        <translation>Bester nächster Schritt</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Book whole sectors, three weeks ahead.</source>
        <translation>Buchen Sie ganze Sektoren, drei Wochen im Voraus.</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>Buchhandlung</translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json *.gpkg *.shp *.kml *.zip);;All files (*)</source>
        <translation>Grenzen (*.geojson *.json *.gpkg *.shp *.kml *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Brevo</source>
        <translation>Brevo</translation>
    </message>
    <message>
        <source>Bring in your customers</source>
        <translation>Holen Sie Ihre Kunden herein</translation>
    </message>
    <message>
        <source>Bring new customers back a second time</source>
        <translation>Neue Kunden ein zweites Mal herholen</translation>
    </message>
    <message>
        <source>Build it from a street map.</source>
        <translation>Bauen Sie sie aus einer Straßenkarte.</translation>
    </message>
    <message>
        <source>Build one from open data: doorstep town build.</source>
        <translation>Bauen Sie eine aus offenen Daten: doorstep town build.</translation>
    </message>
    <message>
        <source>Build the town again from its open data.</source>
        <translation>Bauen Sie die Stadtkarte neu aus ihren offenen Daten.</translation>
    </message>
    <message>
        <source>Building the town map</source>
        <translation>Stadtkarte wird gebaut</translation>
    </message>
    <message>
        <source>Building the town map …</source>
        <translation>Stadtkarte wird gebaut …</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Buttons and fields for a finger on the till&apos;s touch screen.</source>
        <translation>Knöpfe und Felder für den Finger auf dem Bildschirm der Kasse.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Nach Gebiet</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Nach Nachricht</translation>
    </message>
    <message>
        <source>By this the list can be known again (SHA-256): {digest} …</source>
        <translation>Daran ist die Liste wiederzuerkennen (SHA-256): {digest} …</translation>
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
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Call one of them B.</source>
        <translation>Nennen Sie eine davon B.</translation>
    </message>
    <message>
        <source>Call the column “population”.</source>
        <translation>Nennen Sie die Spalte „population“.</translation>
    </message>
    <message>
        <source>Came in the last 30 days</source>
        <translation>In den letzten 30 Tagen da</translation>
    </message>
    <message>
        <source>Came in the last 6 months</source>
        <translation>In den letzten 6 Monaten da</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Can’t say yet</source>
        <translation>Noch nicht zu sagen</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change one of the dates.</source>
        <translation>Ändern Sie eines der Daten.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change the password of {shop}?</source>
        <translation>Das Passwort von {shop} ändern?</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Eine Einstellung geändert</translation>
    </message>
    <message>
        <source>Changed neighbourhoods</source>
        <translation>Viertel geändert</translation>
    </message>
    <message>
        <source>Changed the town map</source>
        <translation>Stadtkarte gewechselt</translation>
    </message>
    <message>
        <source>Changed “{setting}”</source>
        <translation>Geändert: „{setting}“</translation>
    </message>
    <message>
        <source>Changing the town map</source>
        <translation>Stadtkarte wird gewechselt</translation>
    </message>
    <message>
        <source>Channels are {channels}.</source>
        <translation>Kanäle sind {channels}.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Prüfen Sie es.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>Check one of them; choose the other order if it is wrong.</source>
        <translation>Prüfen Sie eines davon; wählen Sie die andere Reihenfolge, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>Check street and number, or give latitude, longitude.</source>
        <translation>Prüfen Sie Straße und Hausnummer, oder geben Sie Breite und Länge an.</translation>
    </message>
    <message>
        <source>Check the address of the map server in the settings.</source>
        <translation>Prüfen Sie die Adresse des Kartenservers in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie das Laufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the name, and that it is closed elsewhere.</source>
        <translation>Prüfen Sie den Namen, und ob die Datei anderswo geschlossen ist.</translation>
    </message>
    <message>
        <source>Check the name, or make one with `shop new`.</source>
        <translation>Prüfen Sie den Namen, oder legen Sie mit `shop new` ein Geschäft an.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Check which columns hold them.</source>
        <translation>Prüfen Sie, in welchen Spalten sie stehen.</translation>
    </message>
    <message>
        <source>Check which of the two is right.</source>
        <translation>Prüfen Sie, was von beidem stimmt.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose 1 or more; 20 keeps people private.</source>
        <translation>Wählen Sie 1 oder mehr; 20 schützt die Personen.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, GeoPackage or a shapefile.</source>
        <translation>Wählen Sie GeoJSON, GeoPackage oder ein Shapefile.</translation>
    </message>
    <message>
        <source>Choose a CSV or GeoJSON file.</source>
        <translation>Wählen Sie eine CSV- oder GeoJSON-Datei.</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Kalenderdatei wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file made by: doorstep town build.</source>
        <translation>Wählen Sie eine Datei aus: doorstep town build.</translation>
    </message>
    <message>
        <source>Choose a file of polygons with names.</source>
        <translation>Wählen Sie eine Datei mit benannten Flächen.</translation>
    </message>
    <message>
        <source>Choose a map or a register of addresses.</source>
        <translation>Wählen Sie eine Karte oder ein Adressverzeichnis.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .pdf.</source>
        <translation>Wählen Sie einen Namen, der mit .png, .svg oder .pdf endet.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a place on the town map.</source>
        <translation>Wählen Sie einen Ort auf der Stadtkarte.</translation>
    </message>
    <message>
        <source>Choose a register of this town.</source>
        <translation>Wählen Sie ein Verzeichnis dieser Stadt.</translation>
    </message>
    <message>
        <source>Choose a smaller radius.</source>
        <translation>Wählen Sie einen kleineren Umkreis.</translation>
    </message>
    <message>
        <source>Choose a town map</source>
        <translation>Stadtkarte wählen</translation>
    </message>
    <message>
        <source>Choose a town to see what will be asked, and of whom. Nothing has been asked yet.</source>
        <translation>Wählen Sie eine Stadt, um zu sehen, was gefragt wird und wer. Noch wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Choose an ADDRFEAT file of TIGER/Line.</source>
        <translation>Wählen Sie eine ADDRFEAT-Datei aus TIGER/Line.</translation>
    </message>
    <message>
        <source>Choose an extract of a town.</source>
        <translation>Wählen Sie einen Auszug einer Stadt.</translation>
    </message>
    <message>
        <source>Choose an extract of the town alone, or let Doorstep download it.</source>
        <translation>Wählen Sie einen Auszug nur der Stadt, oder lassen Sie Doorstep ihn herunterladen.</translation>
    </message>
    <message>
        <source>Choose an older one.</source>
        <translation>Wählen Sie eine ältere.</translation>
    </message>
    <message>
        <source>Choose another calendar.</source>
        <translation>Wählen Sie einen anderen Kalender.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>Choose another map server in the settings.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen Kartenserver.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another source; this one is not safe.</source>
        <translation>Wählen Sie eine andere Quelle; diese ist nicht sicher.</translation>
    </message>
    <message>
        <source>Choose areas or a walking time, then circles can be drawn.</source>
        <translation>Wählen Sie Gebiete oder eine Gehzeit, dann können Umkreise gezeichnet werden.</translation>
    </message>
    <message>
        <source>Choose areas, or minutes from a place.</source>
        <translation>Wählen Sie Gebiete oder Minuten von einem Ort.</translation>
    </message>
    <message>
        <source>Choose boundaries</source>
        <translation>Grenzen wählen</translation>
    </message>
    <message>
        <source>Choose boundaries of this town.</source>
        <translation>Wählen Sie Grenzen dieser Stadt.</translation>
    </message>
    <message>
        <source>Choose dates that lie ahead.</source>
        <translation>Wählen Sie Tage, die noch kommen.</translation>
    </message>
    <message>
        <source>Choose fewer areas at a time.</source>
        <translation>Wählen Sie weniger Gebiete auf einmal.</translation>
    </message>
    <message>
        <source>Choose fewer areas, and take the others another day.</source>
        <translation>Wählen Sie weniger Gebiete, und nehmen Sie die anderen an einem anderen Tag.</translation>
    </message>
    <message>
        <source>Choose fewer areas.</source>
        <translation>Wählen Sie weniger Gebiete.</translation>
    </message>
    <message>
        <source>Choose foot, bicycle or car.</source>
        <translation>Wählen Sie zu Fuß, Fahrrad oder Auto.</translation>
    </message>
    <message>
        <source>Choose from: {fields}.</source>
        <translation>Wählen Sie aus: {fields}.</translation>
    </message>
    <message>
        <source>Choose more areas or loosen a condition.</source>
        <translation>Wählen Sie mehr Gebiete, oder lockern Sie eine Bedingung.</translation>
    </message>
    <message>
        <source>Choose more areas there, or letters.</source>
        <translation>Wählen Sie dort mehr Gebiete oder Briefe.</translation>
    </message>
    <message>
        <source>Choose more areas, or letters.</source>
        <translation>Wählen Sie mehr Gebiete oder Briefe.</translation>
    </message>
    <message>
        <source>Choose my town</source>
        <translation>Meine Stadt wählen</translation>
    </message>
    <message>
        <source>Choose neighbours.</source>
        <translation>Wählen Sie Nachbarn.</translation>
    </message>
    <message>
        <source>Choose one area first</source>
        <translation>Zuerst ein Gebiet wählen</translation>
    </message>
    <message>
        <source>Choose one area first, then draw the line that splits it.</source>
        <translation>Wählen Sie zuerst ein Gebiet, dann ziehen Sie die Linie, die es teilt.</translation>
    </message>
    <message>
        <source>Choose one area, then rename it.</source>
        <translation>Wählen Sie ein Gebiet, dann benennen Sie es um.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one on the map.</source>
        <translation>Wählen Sie eines auf der Karte.</translation>
    </message>
    <message>
        <source>Choose the columns by hand (--map &quot;Column=field&quot;), or check that it is the right file.</source>
        <translation>Wählen Sie die Spalten von Hand (--map &quot;Spalte=Feld&quot;), oder prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Choose the file that `shop new` made.</source>
        <translation>Wählen Sie die Datei, die `shop new` angelegt hat.</translation>
    </message>
    <message>
        <source>Choose the list of codes that came back</source>
        <translation>Liste der zurückgekommenen Codes wählen</translation>
    </message>
    <message>
        <source>Choose the map, registers of addresses, boundaries</source>
        <translation>Karte, Adressverzeichnisse und Grenzen wählen</translation>
    </message>
    <message>
        <source>Choose the town map first.</source>
        <translation>Wählen Sie zuerst die Stadtkarte.</translation>
    </message>
    <message>
        <source>Choose two or more neighbours.</source>
        <translation>Wählen Sie zwei oder mehr Nachbarn.</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Wählen Sie zwei oder mehr.</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>Ihre Liste wählen</translation>
    </message>
    <message>
        <source>Choose {smallest:g} to {largest:g} km.</source>
        <translation>Wählen Sie {smallest:g} bis {largest:g} km.</translation>
    </message>
    <message>
        <source>Choose “email, hashed” at the upload. Ready after up to 48 hours.</source>
        <translation>Wählen Sie beim Hochladen „E-Mail, gehasht“. Bereit nach höchstens 48 Stunden.</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Gewählt am</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Click a line to see one person, or drop a list from your till anywhere in the window.</source>
        <translation>Klicken Sie auf eine Zeile, um eine Person zu sehen, oder ziehen Sie eine Liste ins Fenster.</translation>
    </message>
    <message>
        <source>Click an area on the map, or choose one from the list.</source>
        <translation>Klicken Sie auf ein Gebiet auf der Karte, oder wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>Click an area to see who lives there. Hold Shift to add several up.</source>
        <translation>Klicken Sie auf ein Gebiet, um zu sehen, wer dort wohnt. Umschalt zählt mehrere zusammen.</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Auf die Karte klicken</translation>
    </message>
    <message>
        <source>Click the areas to join, then press Enter. Esc lets them go.</source>
        <translation>Klicken Sie auf die Gebiete zum Vereinen, dann drücken Sie Enter. Esc lässt sie los.</translation>
    </message>
    <message>
        <source>Click to undo, right-click for the last steps</source>
        <translation>Klicken macht rückgängig, Rechtsklick zeigt die letzten Schritte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close by.</source>
        <translation>In der Nähe.</translation>
    </message>
    <message>
        <source>Close it elsewhere and open it again.</source>
        <translation>Schließen Sie die Datei anderswo und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>Schließen Sie die Datei in anderen Programmen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>Schließen Sie sie dort, oder öffnen Sie sie hier nur zum Lesen.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließen Sie sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close the topmost thing</source>
        <translation>Das Oberste schließen</translation>
    </message>
    <message>
        <source>Closer to your area</source>
        <translation>Näher am Gebiet</translation>
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
        <translation>Codes (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Codes made for you</source>
        <translation>Für Sie erstellte Codes</translation>
    </message>
    <message>
        <source>Codes you used</source>
        <translation>Von Ihnen eingelöste Codes</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Coming up near your shop</source>
        <translation>Demnächst in Ihrer Nähe</translation>
    </message>
    <message>
        <source>Coming up: {names}</source>
        <translation>Demnächst: {names}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the header with the template in Campaign Manager. Ready after up to 48 hours.</source>
        <translation>Vergleichen Sie die Kopfzeile mit der Vorlage im Campaign Manager. Bereit nach höchstens 48 Stunden.</translation>
    </message>
    <message>
        <source>Compare the header with the template of your account.</source>
        <translation>Vergleichen Sie die Kopfzeile mit der Vorlage in Ihrem Konto.</translation>
    </message>
    <message>
        <source>Comparing all results</source>
        <translation>Alle Ergebnisse werden verglichen</translation>
    </message>
    <message>
        <source>Consent to email</source>
        <translation>Einwilligung E-Mail</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Einwilligung Post</translation>
    </message>
    <message>
        <source>Consent to text</source>
        <translation>Einwilligung SMS</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Kontaktliste</translation>
    </message>
    <message>
        <source>Contact lists will hold names and codes, and no text.</source>
        <translation>Kontaktlisten enthalten Namen und Codes, aber keinen Text.</translation>
    </message>
    <message>
        <source>Contact only people who agreed</source>
        <translation>Nur Personen mit Einwilligung anschreiben</translation>
    </message>
    <message>
        <source>Contains no names. Groups under {fewest} people are not shown.</source>
        <translation>Enthält keine Namen. Gruppen unter {fewest} Personen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Copied to {name}</source>
        <translation>In {name} kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy of {time}</source>
        <translation>Kopie von {time}</translation>
    </message>
    <message>
        <source>Copy the map</source>
        <translation>Karte kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the sentence here. If it speaks of ad platforms, a yes to email is one to ad lists, too.</source>
        <translation>Kopieren Sie den Satz hierher. Ist darin von Werbeplattformen die Rede, gilt ein Ja zu E-Mail auch für Anzeigenlisten.</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Copy your shop</source>
        <translation>Geschäft kopieren</translation>
    </message>
    <message>
        <source>Copying your shop</source>
        <translation>Geschäft wird kopiert</translation>
    </message>
    <message>
        <source>Correct it and import the row again.</source>
        <translation>Berichtigen Sie es und importieren Sie die Zeile erneut.</translation>
    </message>
    <message>
        <source>Correct it in the customer’s details.</source>
        <translation>Berichtigen Sie es in den Angaben zum Kunden.</translation>
    </message>
    <message>
        <source>Cost of one use</source>
        <translation>Kosten einer Einlösung</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Cost: {cost} for {uses} uses. Extra margin: about {margin}, somewhere between {low} and {high}.</source>
        <translation>Kosten: {cost} für {uses} Einlösungen. Zusätzlicher Ertrag: etwa {margin}, irgendwo zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Cost: {cost}. We cannot tell: the extra visits are not known.</source>
        <translation>Kosten: {cost}. Mehr lässt sich nicht sagen: Die zusätzlichen Besuche sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Cost: {cost}. We cannot tell: what one visit earns is not given.</source>
        <translation>Kosten: {cost}. Mehr lässt sich nicht sagen: Es fehlt, was ein Besuch einbringt.</translation>
    </message>
    <message numerus="yes">
        <source>Cost: {n} uses</source>
        <comment>Cost: {n} use</comment>
        <translation>
            <numerusform>Kosten: {n} Einlösung</numerusform>
            <numerusform>Kosten: {n} Einlösungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs once</source>
        <translation>Kostet einmalig</translation>
    </message>
    <message>
        <source>Counted by each one&apos;s own rhythm of visits.</source>
        <translation>Gezählt nach dem eigenen Besuchsrhythmus jeder Person.</translation>
    </message>
    <message>
        <source>Counted visits</source>
        <translation>Besuche gezählt</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Personen werden gezählt</translation>
    </message>
    <message>
        <source>Counting visits</source>
        <translation>Besuche werden gezählt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Counts only. Nobody’s name is on this page.</source>
        <translation>Nur Zahlen. Auf dieser Seite stehen keine Namen.</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Shift Z</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers gone quiet, %</source>
        <translation>Still gewordene Kunden, %</translation>
    </message>
    <message>
        <source>Customers per area</source>
        <translation>Kunden je Gebiet</translation>
    </message>
    <message>
        <source>Customers, from close by</source>
        <translation>Kunden aus der Nähe</translation>
    </message>
    <message>
        <source>Customers, town map, promotions and results stay on this computer. Files leave when you make them.</source>
        <translation>Kunden, Stadtkarte, Aktionen und Ergebnisse bleiben auf diesem Computer. Dateien gehen hinaus, wenn Sie welche erstellen.</translation>
    </message>
    <message>
        <source>Cutting the town into street blocks</source>
        <translation>Stadt wird in Häuserblöcke geteilt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Dashed lines: 5, 10 and 15 minutes on foot.</source>
        <translation>Gestrichelt: 5, 10 und 15 Minuten zu Fuß.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates from {name}</source>
        <translation>Termine aus {name}</translation>
    </message>
    <message>
        <source>Dates near your shop</source>
        <translation>Termine in Ihrer Nähe</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <translation>„{name}“ gelöscht</translation>
    </message>
    <message>
        <source>Deleting the promotion</source>
        <translation>Aktion wird gelöscht</translation>
    </message>
    <message>
        <source>Did they mean {better}?</source>
        <translation>Ist {better} gemeint?</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Meinten Sie {close}?</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Meinten Sie {names}?</translation>
    </message>
    <message>
        <source>Did you mean {name}? These work: {fields}.</source>
        <translation>Meinten Sie {name}? Möglich sind: {fields}.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Do again “{again}”</source>
        <translation>Wiederholen: {again}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Wiederholt: {title}</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Doorstep</source>
        <translation>Doorstep</translation>
    </message>
    <message>
        <source>Doorstep copies your shop once a day and before every import.</source>
        <translation>Doorstep kopiert Ihr Geschäft einmal am Tag und vor jedem Import.</translation>
    </message>
    <message>
        <source>Doorstep counts in your own sales. It guesses nothing about single people.</source>
        <translation>Doorstep zählt in Ihren eigenen Verkäufen. Über einzelne Personen wird nichts vermutet.</translation>
    </message>
    <message>
        <source>Doorstep draws no smaller ones.</source>
        <translation>Kleinere zeichnet Doorstep nicht.</translation>
    </message>
    <message>
        <source>Doorstep gets its map once, then works without internet.</source>
        <translation>Doorstep holt die Karte einmal und arbeitet dann ohne Internet.</translation>
    </message>
    <message>
        <source>Doorstep groups your customers along streets, rail and water.</source>
        <translation>Doorstep gruppiert Ihre Kunden entlang von Straßen, Bahn und Wasser.</translation>
    </message>
    <message>
        <source>Doorstep itself never does this. It is off until you name a server you trust.</source>
        <translation>Doorstep selbst tut das nie. Es ist aus, bis Sie einen Server nennen, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Doorstep knows no “{name}”.</source>
        <translation>Doorstep kennt „{name}“ nicht.</translation>
    </message>
    <message>
        <source>Doorstep needs its town map and its address.</source>
        <translation>Doorstep braucht die Stadtkarte und die Adresse.</translation>
    </message>
    <message>
        <source>Doorstep needs its town map and its address. Then your list is read.</source>
        <translation>Doorstep braucht die Stadtkarte und die Adresse. Danach wird Ihre Liste gelesen.</translation>
    </message>
    <message>
        <source>Doorstep sends nothing itself. It makes files for you to use.</source>
        <translation>Doorstep sendet selbst nichts. Es erstellt Dateien, die Sie verwenden.</translation>
    </message>
    <message>
        <source>Doorstep works without the internet. It has no account and sends no reports about you or your customers.</source>
        <translation>Doorstep arbeitet ohne Internet. Es hat kein Konto und meldet nichts über Sie oder Ihre Kunden.</translation>
    </message>
    <message>
        <source>Doorstep {version}</source>
        <translation>Doorstep {version}</translation>
    </message>
    <message>
        <source>Doubts about a row</source>
        <translation>Zweifel an einer Zeile</translation>
    </message>
    <message>
        <source>Down, up</source>
        <translation>Runter, rauf</translation>
    </message>
    <message>
        <source>Download it again from the platform, or take it away.</source>
        <translation>Laden Sie sie von der Plattform neu herunter, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Download it from eddm.usps.com and put it beside your shop file as eddm-routes.csv.</source>
        <translation>Laden Sie sie von eddm.usps.com herunter und legen Sie sie als eddm-routes.csv neben Ihre Geschäftsdatei.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Laden oder exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Download the extract again (.osm.pbf, .osm, .osm.gz or .osm.bz2).</source>
        <translation>Laden Sie den Auszug erneut herunter (.osm.pbf, .osm, .osm.gz oder .osm.bz2).</translation>
    </message>
    <message>
        <source>Download the extract again.</source>
        <translation>Laden Sie den Auszug erneut herunter.</translation>
    </message>
    <message>
        <source>Download the newest table, or use the location circles.</source>
        <translation>Laden Sie die neueste Tabelle herunter, oder nehmen Sie die Umkreise.</translation>
    </message>
    <message>
        <source>Downloading the map: {received} MB</source>
        <translation>Karte wird heruntergeladen: {received} MB</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Ziehen oder mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>Drag the line between two areas.</source>
        <translation>Ziehen Sie die Linie zwischen zwei Gebieten.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw it again in one round.</source>
        <translation>Zeichnen Sie es erneut in einer Runde.</translation>
    </message>
    <message>
        <source>Draw it again, with at least three corners.</source>
        <translation>Zeichnen Sie es erneut, mit mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>Draw it from edge to edge.</source>
        <translation>Ziehen Sie sie von Rand zu Rand.</translation>
    </message>
    <message>
        <source>Draw it on the map.</source>
        <translation>Zeichnen Sie es auf der Karte.</translation>
    </message>
    <message>
        <source>Drawing area reports</source>
        <translation>Gebietsberichte werden gezeichnet</translation>
    </message>
    <message>
        <source>Drawing areas</source>
        <translation>Gebiete werden gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the flyer</source>
        <translation>Flyer wird gezeichnet</translation>
    </message>
    <message>
        <source>Drawing what people see</source>
        <translation>Was alle sehen, wird gezeichnet</translation>
    </message>
    <message>
        <source>Drew “{name}”</source>
        <translation>„{name}“ gezeichnet</translation>
    </message>
    <message>
        <source>Drop one list at a time.</source>
        <translation>Ziehen Sie immer nur eine Liste herein.</translation>
    </message>
    <message>
        <source>Drop your list here</source>
        <translation>Liste hierher ziehen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Each code counts as used today. Codes of other days come in as a list.</source>
        <translation>Jeder Code zählt als heute eingelöst. Codes anderer Tage kommen als Liste herein.</translation>
    </message>
    <message>
        <source>Each row about you, as it was read.</source>
        <translation>Jede Zeile über Sie, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Early regulars</source>
        <translation>Frühe Stammkunden</translation>
    </message>
    <message>
        <source>Earned by one visit</source>
        <translation>Ertrag eines Besuchs</translation>
    </message>
    <message>
        <source>Ebenholz Coffee</source>
        <translation>Ebenholz Kaffee</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Edge between the two sides</source>
        <translation>Kante zwischen den beiden Seiten</translation>
    </message>
    <message>
        <source>Eight words</source>
        <translation>Acht Wörter</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Email address, phone or customer number</source>
        <translation>E-Mail-Adresse, Telefon oder Kundennummer</translation>
    </message>
    <message>
        <source>Email to {people}</source>
        <translation>E-Mail an {people}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>Enter codes</source>
        <translation>Codes eingeben</translation>
    </message>
    <message>
        <source>Entering codes</source>
        <translation>Codes werden eingetragen</translation>
    </message>
    <message>
        <source>Entries the program wrote in another way, with the text as it was.</source>
        <translation>Einträge, die das Programm anders geschrieben hat, mit dem ursprünglichen Text.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Erase {count}</source>
        <translation>{count} löschen</translation>
    </message>
    <message>
        <source>Erase {count} and everything else?</source>
        <translation>{count} und alles andere löschen?</translation>
    </message>
    <message>
        <source>Every Door Direct Mail is for the United States only.</source>
        <translation>Every Door Direct Mail gibt es nur in den USA.</translation>
    </message>
    <message>
        <source>Every Door Direct Mail needs the table of the routes near you.</source>
        <translation>Every Door Direct Mail braucht die Tabelle der Zustellrouten in Ihrer Nähe.</translation>
    </message>
    <message>
        <source>Every address is clear</source>
        <translation>Alle Adressen sind klar</translation>
    </message>
    <message>
        <source>Every file made from the list that had you in it. The shop gave it to the service named.</source>
        <translation>Jede Datei aus der Liste, in der Sie standen. Das Geschäft hat sie dem genannten Dienst gegeben.</translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>Jede Zeile ist lesbar.</translation>
    </message>
    <message>
        <source>Every statement ever seen.</source>
        <translation>Jede Äußerung, die je eingegangen ist.</translation>
    </message>
    <message>
        <source>Everybody on the list</source>
        <translation>Alle auf der Liste</translation>
    </message>
    <message>
        <source>Everybody on your list</source>
        <translation>Alle auf Ihrer Liste</translation>
    </message>
    <message>
        <source>Everybody&apos;s own message and code</source>
        <translation>Nachricht und Code für jede Person</translation>
    </message>
    <message>
        <source>Everybody, leaving out those who {unwanted}</source>
        <translation>Alle, ohne Personen, die {unwanted}</translation>
    </message>
    <message>
        <source>Everyone agreed to it.</source>
        <translation>Alle haben zugestimmt.</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Alles geht auch ohne Maus.</translation>
    </message>
    <message>
        <source>Everything is in {path}</source>
        <translation>Alles liegt in {path}</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud.</source>
        <translation>Alles bleibt auf diesem Computer. Kein Konto, keine Cloud.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Exam weeks</source>
        <translation>Prüfungswochen</translation>
    </message>
    <message>
        <source>Exam weeks, school holidays, markets: note them, or drop a calendar file here.</source>
        <translation>Prüfungswochen, Schulferien, Märkte: merken Sie sie vor, oder ziehen Sie eine Kalenderdatei hierher.</translation>
    </message>
    <message>
        <source>Exam-week coffee</source>
        <translation>Prüfungskaffee</translation>
    </message>
    <message>
        <source>Export it first.</source>
        <translation>Exportieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Export it first; then its effect can be counted.</source>
        <translation>Exportieren Sie sie zuerst; dann lässt sich die Wirkung zählen.</translation>
    </message>
    <message>
        <source>Export the calendar as .ics and try again.</source>
        <translation>Exportieren Sie den Kalender als .ics und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Export the customers as CSV or Excel, and import that file.</source>
        <translation>Exportieren Sie die Kunden als CSV oder Excel, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Export the customers as CSV or Excel.</source>
        <translation>Exportieren Sie die Kunden als CSV oder Excel.</translation>
    </message>
    <message>
        <source>Export the list again and import the new file.</source>
        <translation>Exportieren Sie die Liste erneut, und importieren Sie die neue Datei.</translation>
    </message>
    <message>
        <source>Extra margin</source>
        <translation>Zusätzlicher Ertrag</translation>
    </message>
    <message>
        <source>Facebook and Instagram</source>
        <translation>Facebook und Instagram</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Few have gone quiet.</source>
        <translation>Wenige sind still geworden.</translation>
    </message>
    <message>
        <source>Fewer circles</source>
        <translation>Weniger Umkreise</translation>
    </message>
    <message>
        <source>Fewest customers in a neighbourhood</source>
        <translation>Mindestzahl Kunden in einem Viertel</translation>
    </message>
    <message>
        <source>Fields are: {known_fields}.</source>
        <translation>Felder sind: {known_fields}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files you make</source>
        <translation>Dateien, die Sie erstellen</translation>
    </message>
    <message>
        <source>Files you were in</source>
        <translation>Dateien, in denen Sie standen</translation>
    </message>
    <message>
        <source>Fill one in and import the row again.</source>
        <translation>Ergänzen Sie eines davon und importieren Sie die Zeile erneut.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Kunden filtern</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find my town</source>
        <translation>Meine Stadt suchen</translation>
    </message>
    <message>
        <source>Finding the shop</source>
        <translation>Geschäft wird gesucht</translation>
    </message>
    <message>
        <source>First came in with</source>
        <translation>Zuerst gekommen mit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Erstes freies Etikett</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Erster Besuch</translation>
    </message>
    <message>
        <source>First wave. Export again with {days} days of sales since; then the others get the message that works.</source>
        <translation>Erste Welle. Exportieren Sie erneut, wenn {days} Tage Verkäufe dazugekommen sind; dann erhalten die anderen die Nachricht, die besser wirkt.</translation>
    </message>
    <message>
        <source>Five things are worth your time today.</source>
        <translation>Fünf Dinge lohnen sich heute.</translation>
    </message>
    <message>
        <source>Flat or unit</source>
        <translation>Wohnung oder Einheit</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Flyer</translation>
    </message>
    <message>
        <source>Flyer to {people}</source>
        <translation>Flyer für {people}</translation>
    </message>
    <message>
        <source>Flyers and a poster</source>
        <translation>Flyer und ein Plakat</translation>
    </message>
    <message>
        <source>Flyers and a poster for the window</source>
        <translation>Flyer und ein Plakat für das Fenster</translation>
    </message>
    <message>
        <source>Flyers reach a whole street</source>
        <translation>Flyer erreichen eine ganze Straße</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For other map programs</source>
        <translation>Für andere Kartenprogramme</translation>
    </message>
    <message>
        <source>For the window, one page. Nobody&apos;s name is on it, and no code.</source>
        <translation>Fürs Schaufenster, eine Seite. Darauf stehen kein Name und kein Code.</translation>
    </message>
    <message>
        <source>For {count} of them a yes to email counted as a yes to this list; they never said no to ads.</source>
        <translation>Bei {count} davon galt ein Ja zu E-Mail als Ja zu dieser Liste; sie haben Anzeigen nie abgelehnt.</translation>
    </message>
    <message>
        <source>For {title} nobody is left ({reasons}).</source>
        <translation>Für {title} bleibt niemand übrig ({reasons}).</translation>
    </message>
    <message numerus="yes">
        <source>For {title} {n} people are left, and {smallest} is the fewest ({reasons}).</source>
        <comment>For {title} {n} person is left, and {smallest} is the fewest ({reasons}).</comment>
        <translation>
            <numerusform>Für {title} bleibt {n} Person übrig, nötig sind mindestens {smallest} ({reasons}).</numerusform>
            <numerusform>Für {title} bleiben {n} Personen übrig, nötig sind mindestens {smallest} ({reasons}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget one person</source>
        <translation>Eine Person löschen</translation>
    </message>
    <message>
        <source>Forget people who have not come for a long time</source>
        <translation>Personen löschen, die lange nicht da waren</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Diese Person löschen</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Diese Person löschen…</translation>
    </message>
    <message>
        <source>Forget {count}</source>
        <translation>{count} löschen</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Forgetting people</source>
        <translation>Personen werden gelöscht</translation>
    </message>
    <message>
        <source>Forgetting the person</source>
        <translation>Person wird gelöscht</translation>
    </message>
    <message>
        <source>Forgot {count}</source>
        <translation>{count} gelöscht</translation>
    </message>
    <message>
        <source>Forgotten. They cannot come back with a list.</source>
        <translation>Gelöscht. Mit keiner Liste kommt die Person zurück.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found who lives in which neighbourhood</source>
        <translation>Zugeordnet, wer in welchem Viertel wohnt</translation>
    </message>
    <message>
        <source>Found who lives together</source>
        <translation>Herausgefunden, wer zusammen wohnt</translation>
    </message>
    <message>
        <source>Four in ten get theirs first. With {days} days of sales the others get the message that works.</source>
        <translation>Vier von zehn bekommen ihre zuerst. Mit {days} Tagen Verkäufen bekommen die anderen die Nachricht, die wirkt.</translation>
    </message>
    <message>
        <source>Four on a sheet, with the code</source>
        <translation>Vier auf einem Blatt, mit dem Code</translation>
    </message>
    <message>
        <source>Four things are worth your time today.</source>
        <translation>Vier Dinge lohnen sich heute.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From area to area</source>
        <translation>Von Gebiet zu Gebiet</translation>
    </message>
    <message>
        <source>From the internet, or from files you have.</source>
        <translation>Aus dem Internet oder aus vorhandenen Dateien.</translation>
    </message>
    <message>
        <source>From the shop</source>
        <translation>Vom Geschäft</translation>
    </message>
    <message>
        <source>Front and back, one card a person</source>
        <translation>Vorder- und Rückseite, eine Karte je Person</translation>
    </message>
    <message>
        <source>Get a town map</source>
        <translation>Stadtkarte holen</translation>
    </message>
    <message>
        <source>Get the map</source>
        <translation>Karte holen</translation>
    </message>
    <message>
        <source>Get the map of {name}</source>
        <translation>Karte von {name} holen</translation>
    </message>
    <message>
        <source>Get the map once, then work without internet.</source>
        <translation>Holen Sie die Karte einmal, dann arbeiten Sie ohne Internet.</translation>
    </message>
    <message>
        <source>Getting the town map</source>
        <translation>Stadtkarte wird geholt</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG or SVG file.</source>
        <translation>Geben Sie eine PNG-, JPEG- oder SVG-Datei an.</translation>
    </message>
    <message>
        <source>Give a file of codes, or one code.</source>
        <translation>Geben Sie eine Datei mit Codes oder einen Code an.</translation>
    </message>
    <message>
        <source>Give a file of them, or let areas be built.</source>
        <translation>Geben Sie eine Datei damit an, oder lassen Sie Gebiete bilden.</translation>
    </message>
    <message>
        <source>Give a number from -180 to 180, the latitude first.</source>
        <translation>Geben Sie eine Zahl von -180 bis 180 an, die Breite zuerst.</translation>
    </message>
    <message>
        <source>Give a number from -90 to 90, the latitude first.</source>
        <translation>Geben Sie eine Zahl von -90 bis 90 an, die Breite zuerst.</translation>
    </message>
    <message>
        <source>Give a number from {least:g} to {most:g}.</source>
        <translation>Geben Sie eine Zahl von {least:g} bis {most:g} an.</translation>
    </message>
    <message>
        <source>Give a number from {least:g} up.</source>
        <translation>Geben Sie eine Zahl ab {least:g} an.</translation>
    </message>
    <message>
        <source>Give a number of months from 1 up.</source>
        <translation>Geben Sie eine Zahl von Monaten ab 1 an.</translation>
    </message>
    <message>
        <source>Give a number of people from 1 up.</source>
        <translation>Geben Sie eine Zahl von Personen ab 1 an.</translation>
    </message>
    <message>
        <source>Give a picture under 20 MB.</source>
        <translation>Geben Sie ein Bild unter 20 MB an.</translation>
    </message>
    <message>
        <source>Give a promotion written as a text file (.toml).</source>
        <translation>Geben Sie eine Aktion als Textdatei (.toml) an.</translation>
    </message>
    <message>
        <source>Give a smallest number from 1 up and a largest one that is not smaller.</source>
        <translation>Geben Sie eine kleinste Zahl ab 1 an und eine größte, die nicht kleiner ist.</translation>
    </message>
    <message>
        <source>Give at least a first or a last name.</source>
        <translation>Geben Sie mindestens einen Vor- oder Nachnamen an.</translation>
    </message>
    <message>
        <source>Give it an offer, or a message with channel = &quot;{channel}&quot;.</source>
        <translation>Geben Sie ihr ein Angebot oder eine Nachricht mit channel = &quot;{channel}&quot;.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>Give latitude, then longitude, in degrees.</source>
        <translation>Geben Sie Breite, dann Länge an, in Grad.</translation>
    </message>
    <message>
        <source>Give one of these numbers.</source>
        <translation>Geben Sie eine dieser Nummern an.</translation>
    </message>
    <message>
        <source>Give one or more numbers above 0 and up to {most:.0f}.</source>
        <translation>Geben Sie eine oder mehrere Zahlen über 0 und bis {most:.0f} an.</translation>
    </message>
    <message>
        <source>Give one that begins like {endpoint}.</source>
        <translation>Geben Sie eine an, die wie {endpoint} beginnt.</translation>
    </message>
    <message>
        <source>Give the column Code the tag CODE at the import; the message asks for it.</source>
        <translation>Geben Sie der Spalte Code beim Import die Marke CODE; die Nachricht fragt danach.</translation>
    </message>
    <message>
        <source>Give the customer&apos;s number, e-mail address or phone.</source>
        <translation>Geben Sie Kundennummer, E-Mail-Adresse oder Telefon an.</translation>
    </message>
    <message>
        <source>Give the list of codes that came back.</source>
        <translation>Geben Sie die Liste der zurückgekommenen Codes an.</translation>
    </message>
    <message>
        <source>Give the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Give the promotion another name.</source>
        <translation>Geben Sie der Aktion einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give the route table of the USPS map (columns ZIP_CRID, RES_CNT, BUS_CNT, TOT_CNT), as CSV or GeoJSON.</source>
        <translation>Geben Sie die Routentabelle der USPS-Karte (Spalten ZIP_CRID, RES_CNT, BUS_CNT, TOT_CNT) als CSV oder GeoJSON an.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s place as latitude,longitude, or choose its town.</source>
        <translation>Geben Sie den Ort des Geschäfts als Breite,Länge an, oder wählen Sie seine Stadt.</translation>
    </message>
    <message>
        <source>Go back to copy {n}, of {when}</source>
        <translation>Zu Kopie {n} zurückkehren, vom {when}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation>Zu dieser Kopie zurückkehren ({when})?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Going back to a copy</source>
        <translation>Kopie wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation>Google Ads</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group anew</source>
        <translation>Neu gruppieren</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups with fewer people are not shown or exported.</source>
        <translation>Gruppen mit weniger Personen werden weder gezeigt noch exportiert.</translation>
    </message>
    <message>
        <source>Groups you are in</source>
        <translation>Gruppen, zu denen Sie gehören</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Fitnessstudio</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Friseursalon</translation>
    </message>
    <message>
        <source>Half get A, half get B. You will see which works better.</source>
        <translation>Die Hälfte erhält A, die Hälfte B. Sie sehen dann, was besser wirkt.</translation>
    </message>
    <message>
        <source>Hand in each ZIP with form PS 3587 and a slip on each bundle.</source>
        <translation>Geben Sie jede ZIP mit dem Formular PS 3587 und einem Zettel an jedem Bündel ab.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for this room</source>
        <translation>Hilfe zu diesem Raum</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Haushalte</translation>
    </message>
    <message>
        <source>Homes with a customer, %</source>
        <translation>Haushalte mit Kunden, %</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>House number {number} is not in the town map</source>
        <translation>Hausnummer {number} steht nicht in der Stadtkarte</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Wie genau</translation>
    </message>
    <message>
        <source>How far around</source>
        <translation>Wie weit herum</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>How that works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>Wie das Fenster aussieht.</translation>
    </message>
    <message>
        <source>How they will look</source>
        <translation>So wird es aussehen</translation>
    </message>
    <message>
        <source>How you are recognised</source>
        <translation>Woran Sie erkannt werden</translation>
    </message>
    <message>
        <source>I would like to hear about offers by email.</source>
        <translation>Ich möchte Angebote per E-Mail erhalten.</translation>
    </message>
    <message>
        <source>Idea: {title}</source>
        <translation>Idee: {title}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Ideas come from your own figures. “Plan it” fills in a draft you can change.</source>
        <translation>Ideen kommen aus Ihren eigenen Zahlen. „Planen“ füllt einen Entwurf aus, den Sie ändern können.</translation>
    </message>
    <message>
        <source>If it is a real person, rename them and import the row again.</source>
        <translation>Ist es eine echte Person, benennen Sie sie um und importieren Sie die Zeile erneut.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Import a list of sales with items first.</source>
        <translation>Importieren Sie zuerst eine Verkaufsliste mit Artikeln.</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>Weitere importieren</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Import sales, or wait for more visits from here.</source>
        <translation>Importieren Sie Verkäufe, oder warten Sie auf mehr Besuche von hier.</translation>
    </message>
    <message>
        <source>Import the blocklist with “Blocklist contacts”, before the contacts.</source>
        <translation>Importieren Sie die Sperrliste mit „Blocklist contacts“, vor den Kontakten.</translation>
    </message>
    <message>
        <source>Import the sales of these weeks, then the comparison begins.</source>
        <translation>Importieren Sie die Verkäufe dieser Wochen, dann beginnt der Vergleich.</translation>
    </message>
    <message>
        <source>Import the second file as an opt-out list, before the contacts.</source>
        <translation>Importieren Sie die zweite Datei als Abmeldeliste, vor den Kontakten.</translation>
    </message>
    <message>
        <source>Import {rows_read} rows</source>
        <translation>{rows_read} Zeilen importieren</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>{name} importiert</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>In Google Ads Editor: import the file into a campaign of this name.</source>
        <translation>Im Google Ads Editor: Importieren Sie die Datei in eine Kampagne dieses Namens.</translation>
    </message>
    <message>
        <source>In no area</source>
        <translation>In keinem Gebiet</translation>
    </message>
    <message>
        <source>In the first wave {told}.</source>
        <translation>In der ersten Welle: {told}.</translation>
    </message>
    <message>
        <source>In the high weeks before, people came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>In früheren starken Wochen kamen Personen {times}-mal so oft, mehr als sonst nach 15:00 Uhr.</translation>
    </message>
    <message>
        <source>In the high weeks before, people came {times} times as often.</source>
        <translation>In früheren starken Wochen kamen Personen {times}-mal so oft.</translation>
    </message>
    <message>
        <source>In the high weeks before, people from {ground} came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>In früheren starken Wochen kamen Personen aus {ground} {times}-mal so oft, mehr als sonst nach 15:00 Uhr.</translation>
    </message>
    <message>
        <source>In the high weeks before, people from {ground} came {times} times as often.</source>
        <translation>In früheren starken Wochen kamen Personen aus {ground} {times}-mal so oft.</translation>
    </message>
    <message>
        <source>In the high weeks before, people {ground} came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>In früheren starken Wochen kamen Personen {ground} {times}-mal so oft, mehr als sonst nach 15:00 Uhr.</translation>
    </message>
    <message>
        <source>In the high weeks before, people {ground} came {times} times as often.</source>
        <translation>In früheren starken Wochen kamen Personen {ground} {times}-mal so oft.</translation>
    </message>
    <message>
        <source>In the last weeks it named the new item of {hits} of {trials} customers; the bestseller alone, of {bestseller}.</source>
        <translation>In den letzten Wochen traf es den neuen Artikel von {hits} aus {trials} Kunden; der Bestseller allein hätte {bestseller} getroffen.</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Mit diesen Worten</translation>
    </message>
    <message>
        <source>In {name} latitude and longitude are swapped.</source>
        <translation>In {name} sind Breite und Länge vertauscht.</translation>
    </message>
    <message>
        <source>In {name} x and y are swapped.</source>
        <translation>In {name} sind x und y vertauscht.</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>In „{name}“</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Install the Python package sqlcipher3 beside Doorstep.</source>
        <translation>Installieren Sie neben Doorstep das Python-Paket sqlcipher3.</translation>
    </message>
    <message>
        <source>Install the newer program; the file was left as it is.</source>
        <translation>Installieren Sie das neuere Programm; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Introduce yourself by ads or post: it is far to walk</source>
        <translation>Stellen Sie sich mit Anzeigen oder Post vor: Zu Fuß ist es weit</translation>
    </message>
    <message>
        <source>Introduce yourself: flyers for these streets</source>
        <translation>Stellen Sie sich vor: Flyer für diese Straßen</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Ist das eine Person?</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>Es kostet nichts.</translation>
    </message>
    <message>
        <source>It could be</source>
        <translation>Möglich ist</translation>
    </message>
    <message>
        <source>It ends before it starts. Change one of the days.</source>
        <translation>Sie endet, bevor sie beginnt. Ändern Sie einen der Tage.</translation>
    </message>
    <message>
        <source>It holds names. Keep it as safe as the shop&apos;s own file.</source>
        <translation>Darin stehen Namen. Verwahren Sie die Datei so sicher wie die des Geschäfts.</translation>
    </message>
    <message>
        <source>It is an offer of homes, work or credit</source>
        <translation>Es geht um Wohnung, Arbeit oder Kredit</translation>
    </message>
    <message>
        <source>It is made in two sizes, as a square post and as a story.</source>
        <translation>Es gibt ihn in zwei Größen, als quadratischen Beitrag und als Story.</translation>
    </message>
    <message>
        <source>It is printed on the card, the flyer and the poster.</source>
        <translation>Es wird auf Karte, Flyer und Plakat gedruckt.</translation>
    </message>
    <message>
        <source>It is remembered: whoever brings it later is not written to.</source>
        <translation>Das bleibt vermerkt: Bringt eine Liste die Person später mit, wird sie nicht angeschrieben.</translation>
    </message>
    <message>
        <source>It knows {platform_names}.</source>
        <translation>Bekannt sind {platform_names}.</translation>
    </message>
    <message>
        <source>It lasts longer than a year. Make it shorter; it can be repeated.</source>
        <translation>Sie dauert länger als ein Jahr. Machen Sie sie kürzer; sie lässt sich wiederholen.</translation>
    </message>
    <message>
        <source>It leaves in two waves</source>
        <translation>Sie geht in zwei Wellen hinaus</translation>
    </message>
    <message>
        <source>It lies on both sides of {crosses}.</source>
        <translation>Es liegt auf beiden Seiten von {crosses}.</translation>
    </message>
    <message>
        <source>It needs the columns code, date and, if known, amount.</source>
        <translation>Nötig sind die Spalten code, date und, falls bekannt, amount.</translation>
    </message>
    <message>
        <source>It stands above the text.</source>
        <translation>Es steht über dem Text.</translation>
    </message>
    <message>
        <source>It stands in messages and reports.</source>
        <translation>Er steht in Nachrichten und Berichten.</translation>
    </message>
    <message>
        <source>It stays {figure} (source: {source}, {day}).</source>
        <translation>Es bleibt bei {figure} (Quelle: {source}, {day}).</translation>
    </message>
    <message>
        <source>It stays, so that its result can be counted.</source>
        <translation>Sie bleibt, damit ihr Ergebnis gezählt werden kann.</translation>
    </message>
    <message>
        <source>It takes {fields}.</source>
        <translation>Möglich sind {fields}.</translation>
    </message>
    <message>
        <source>It was read as {better}.</source>
        <translation>Gelesen wurde {better}.</translation>
    </message>
    <message>
        <source>It will not pay by visits alone</source>
        <translation>Durch Besuche allein rechnet es sich nicht</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Es hat gewirkt</translation>
    </message>
    <message>
        <source>It worked: {visits}.</source>
        <translation>Es hat gewirkt: {visits}.</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Its columns are: {columns}. Say which are which: --columns address=…,lat=…,lon=…</source>
        <translation>Die Spalten sind: {columns}. Sagen Sie, welche welche ist: --columns address=…,lat=…,lon=…</translation>
    </message>
    <message>
        <source>Its columns are: {header}.</source>
        <translation>Die Spalten sind: {header}.</translation>
    </message>
    <message>
        <source>Its name stays; make a copy instead.</source>
        <translation>Der Name bleibt; machen Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Joining blocks to areas</source>
        <translation>Häuserblöcke werden zu Gebieten verbunden</translation>
    </message>
    <message>
        <source>Joining the sources</source>
        <translation>Quellen werden verbunden</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep counting, or test it with more people</source>
        <translation>Weiter zählen oder mit mehr Personen testen</translation>
    </message>
    <message>
        <source>Keep {share} in 100 aside and {extra} extra visits per 100 would show.</source>
        <translation>Mit {share} von 100 in der Vergleichsgruppe wären schon {extra} zusätzliche Besuche je 100 zu sehen.</translation>
    </message>
    <message>
        <source>Keep, but do not use</source>
        <translation>Behalten, nicht nutzen</translation>
    </message>
    <message>
        <source>Kept as they were, so that the shop can take them apart again.</source>
        <translation>Unverändert behalten, damit das Geschäft sie wieder trennen kann.</translation>
    </message>
    <message>
        <source>Kept aside from “{name}”</source>
        <translation>Vergleichsgruppe von „{name}“</translation>
    </message>
    <message>
        <source>Kept for safety</source>
        <translation>Zur Sicherheit aufbewahrt</translation>
    </message>
    <message>
        <source>Kept only as keyed digests, so that no list can undo an opt-out.</source>
        <translation>Nur als verschlüsselte Prüfwerte aufbewahrt, damit keine Liste eine Abmeldung aufheben kann.</translation>
    </message>
    <message>
        <source>Kept two people apart</source>
        <translation>Zwei Personen getrennt gelassen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyed digest of a row</source>
        <translation>Verschlüsselter Prüfwert einer Zeile</translation>
    </message>
    <message>
        <source>Keys 1 to 9 choose a place, Enter accepts it.</source>
        <translation>Die Tasten 1 bis 9 wählen einen Ort, Enter übernimmt ihn.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Art des Geschäfts</translation>
    </message>
    <message>
        <source>Know the streets
around your shop</source>
        <translation>Kennen Sie die Straßen
um Ihr Geschäft</translation>
    </message>
    <message>
        <source>Known from a card swipe only; nothing was ever asked.</source>
        <translation>Nur von einer Kartenzahlung bekannt; gefragt wurde nie.</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Etikettenbogen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large targets</source>
        <translation>Große Bedienflächen</translation>
    </message>
    <message>
        <source>Larger ones are split.</source>
        <translation>Größere werden geteilt.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last year many came in these weeks: you can reach {n} people</source>
        <translation>Letztes Jahr kamen in diesen Wochen viele: {n} Personen können Sie erreichen</translation>
    </message>
    <message>
        <source>Last year many came in these weeks: you can reach {n} people near {place}</source>
        <translation>Letztes Jahr kamen in diesen Wochen viele: {n} Personen in der Nähe von {place} können Sie erreichen</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Leave out a few more people</source>
        <translation>Ein paar mehr weglassen</translation>
    </message>
    <message>
        <source>Leave this area as it is for now</source>
        <translation>Dieses Gebiet vorerst so lassen</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Weggelassen: {reasons}.</translation>
    </message>
    <message>
        <source>Left out: {why}.</source>
        <translation>Weggelassen: {why}.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Less than once in a hundred towns by chance alone.</source>
        <translation>Allein durch Zufall seltener als einmal in hundert Städten.</translation>
    </message>
    <message>
        <source>Less: things appear at once, nothing glides.</source>
        <translation>Weniger: Alles erscheint sofort, nichts gleitet.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter to the person themselves</source>
        <translation>Brief an die Person selbst</translation>
    </message>
    <message>
        <source>Letter to {people}</source>
        <translation>Brief an {people}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Lies on both sides of {names}.</source>
        <translation>Liegt auf beiden Seiten von {names}.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List and location circles</source>
        <translation>Liste und Umkreise</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.zip);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lists you are in</source>
        <translation>Listen, in denen Sie stehen</translation>
    </message>
    <message>
        <source>Local marketing for shops, without the internet.</source>
        <translation>Lokales Marketing für Geschäfte, ohne Internet.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look again when more sales are on file.</source>
        <translation>Sehen Sie wieder nach, wenn mehr Verkäufe gespeichert sind.</translation>
    </message>
    <message>
        <source>Look around in the demo town</source>
        <translation>In der Demo-Stadt umsehen</translation>
    </message>
    <message>
        <source>Look at the address</source>
        <translation>Adresse ansehen</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie sich die Liste erneut an.</translation>
    </message>
    <message>
        <source>Look at the proposal again.</source>
        <translation>Sehen Sie sich den Vorschlag erneut an.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look who</source>
        <translation>Nachsehen, wer</translation>
    </message>
    <message>
        <source>Looking at the first wave</source>
        <translation>Die erste Welle wird angesehen</translation>
    </message>
    <message>
        <source>Looking at the weeks of a year ago</source>
        <translation>Wochen von vor einem Jahr werden angesehen</translation>
    </message>
    <message>
        <source>Looking at visits</source>
        <translation>Besuche werden angesehen</translation>
    </message>
    <message>
        <source>Looking for an address</source>
        <translation>Eine Adresse wird gesucht</translation>
    </message>
    <message>
        <source>Looking for circles</source>
        <translation>Umkreise werden gesucht</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Doppelte werden gesucht</translation>
    </message>
    <message>
        <source>Looking for habits</source>
        <translation>Gewohnheiten werden gesucht</translation>
    </message>
    <message>
        <source>Looking for the best circles …</source>
        <translation>Die besten Umkreise werden gesucht …</translation>
    </message>
    <message>
        <source>Looking for the town</source>
        <translation>Stadt wird gesucht</translation>
    </message>
    <message>
        <source>Looking for what to do next</source>
        <translation>Nächster Schritt wird gesucht</translation>
    </message>
    <message>
        <source>Looking round the area</source>
        <translation>Umgebung des Gebiets wird angesehen</translation>
    </message>
    <message>
        <source>Looking through the gate</source>
        <translation>Einwilligungen werden geprüft</translation>
    </message>
    <message>
        <source>Looking which addresses are left over</source>
        <translation>Übrige Adressen werden gesucht</translation>
    </message>
    <message>
        <source>Looking who has not been seen</source>
        <translation>Nachgesehen wird, wer nicht mehr da war</translation>
    </message>
    <message>
        <source>Loosen a condition, or choose more areas.</source>
        <translation>Lockern Sie eine Bedingung, oder wählen Sie mehr Gebiete.</translation>
    </message>
    <message>
        <source>Lunch people</source>
        <translation>Mittagsgäste</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Made {made} neighbourhoods</source>
        <translation>{made} Viertel gebildet</translation>
    </message>
    <message numerus="yes">
        <source>Made {n} files</source>
        <comment>Made {n} file</comment>
        <translation>
            <numerusform>{n} Datei erstellt</numerusform>
            <numerusform>{n} Dateien erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {n} neighbourhoods</source>
        <comment>Made {n} neighbourhood</comment>
        <translation>
            <numerusform>{n} Viertel gebildet</numerusform>
            <numerusform>{n} Viertel gebildet</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailchimp</source>
        <translation>Mailchimp</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message>
        <source>Make a page to share</source>
        <translation>Seite zum Teilen erstellen</translation>
    </message>
    <message>
        <source>Make areas first: doorstep areas.</source>
        <translation>Bilden Sie zuerst Gebiete: doorstep areas.</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>Dateien erstellen</translation>
    </message>
    <message>
        <source>Make it for more people.</source>
        <translation>Nehmen Sie mehr Personen.</translation>
    </message>
    <message>
        <source>Make it shorter; it can be repeated.</source>
        <translation>Machen Sie sie kürzer; sie lässt sich wiederholen.</translation>
    </message>
    <message>
        <source>Make it when {smallest} or more have changed, or let Doorstep leave out a few more.</source>
        <translation>Erstellen Sie sie, wenn sich {smallest} oder mehr geändert haben, oder lassen Sie Doorstep ein paar mehr weglassen.</translation>
    </message>
    <message>
        <source>Make neighbourhoods</source>
        <translation>Viertel bilden</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make the largest number the larger one.</source>
        <translation>Die größte Zahl muss die größere sein.</translation>
    </message>
    <message>
        <source>Make the promotion for fewer areas at a time.</source>
        <translation>Planen Sie die Aktion für weniger Gebiete auf einmal.</translation>
    </message>
    <message>
        <source>Make the second wave</source>
        <translation>Zweite Welle erstellen</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Geschäft anlegen</translation>
    </message>
    <message>
        <source>Make them first: open Neighbourhoods, or run `areas`.</source>
        <translation>Bilden Sie sie zuerst: Öffnen Sie „Viertel“, oder starten Sie `areas`.</translation>
    </message>
    <message numerus="yes">
        <source>Make {n} files</source>
        <comment>Make {n} file</comment>
        <translation>
            <numerusform>{n} Datei erstellen</numerusform>
            <numerusform>{n} Dateien erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Making files</source>
        <translation>Dateien werden erstellt</translation>
    </message>
    <message>
        <source>Making neighbourhoods</source>
        <translation>Viertel werden gebildet</translation>
    </message>
    <message>
        <source>Making the demo town</source>
        <translation>Demo-Stadt wird angelegt</translation>
    </message>
    <message>
        <source>Making the files for {title}</source>
        <translation>Dateien für {title} werden erstellt</translation>
    </message>
    <message>
        <source>Making the shop</source>
        <translation>Geschäft wird angelegt</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map and window change together.</source>
        <translation>Karte und Fenster wechseln gemeinsam.</translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation>Karte von {name}</translation>
    </message>
    <message>
        <source>Map server</source>
        <translation>Kartenserver</translation>
    </message>
    <message>
        <source>Map: {attribution}</source>
        <translation>Karte: {attribution}</translation>
    </message>
    <message>
        <source>Map: {source}</source>
        <translation>Karte: {source}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to ads; decide it under Duplicates.</source>
        <translation>Vielleicht dieselbe Person, die Anzeigen abgelehnt hat; entscheiden Sie unter „Vielleicht doppelt“.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to e-mail; decide it under Duplicates.</source>
        <translation>Vielleicht dieselbe Person, die E-Mails abgelehnt hat; entscheiden Sie unter „Vielleicht doppelt“.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to post; decide it under Duplicates.</source>
        <translation>Vielleicht dieselbe Person, die Post abgelehnt hat; entscheiden Sie unter „Vielleicht doppelt“.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to text messages; decide it under Duplicates.</source>
        <translation>Vielleicht dieselbe Person, die SMS abgelehnt hat; entscheiden Sie unter „Vielleicht doppelt“.</translation>
    </message>
    <message>
        <source>May the shop write to you?</source>
        <translation>Darf das Geschäft Ihnen schreiben?</translation>
    </message>
    <message>
        <source>Maybe double</source>
        <translation>Vielleicht doppelt</translation>
    </message>
    <message>
        <source>Mend that line, or put the file back as it came.</source>
        <translation>Berichtigen Sie diese Zeile, oder stellen Sie die ursprüngliche Datei wieder her.</translation>
    </message>
    <message>
        <source>Mend that line, then try again.</source>
        <translation>Berichtigen Sie diese Zeile und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Mend the platform&apos;s smallest, largest and step.</source>
        <translation>Berichtigen Sie kleinsten und größten Umkreis und Schritt der Plattform.</translation>
    </message>
    <message>
        <source>Mend the quote and import the row again.</source>
        <translation>Berichtigen Sie das Anführungszeichen und importieren Sie die Zeile erneut.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Merge this area with one beside it to learn more.</source>
        <translation>Vereinen Sie dieses Gebiet mit einem daneben, um mehr zu erfahren.</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} areas</source>
        <comment>Merged {n} area</comment>
        <translation>
            <numerusform>{n} Gebiet vereint</numerusform>
            <numerusform>{n} Gebiete vereint</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {value} records of one person</source>
        <translation>{value} Einträge einer Person vereint</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird vereint</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message A</source>
        <translation>Nachricht A</translation>
    </message>
    <message>
        <source>Message B</source>
        <translation>Nachricht B</translation>
    </message>
    <message>
        <source>Message {variant}</source>
        <translation>Nachricht {variant}</translation>
    </message>
    <message>
        <source>Microsoft Ads</source>
        <translation>Microsoft Ads</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Money, part by part</source>
        <translation>Geld, Teil für Teil</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More people than usual came in the weeks from {weeks}: {times} times as many visits.</source>
        <translation>In den Wochen ab {weeks} kamen mehr Personen als sonst: {times}-mal so viele Besuche.</translation>
    </message>
    <message>
        <source>More uses</source>
        <translation>Weitere Zwecke</translation>
    </message>
    <message>
        <source>Most customers in a neighbourhood</source>
        <translation>Höchstzahl Kunden in einem Viertel</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move a boundary</source>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <source>Move it away; it will be made anew.</source>
        <translation>Legen Sie sie beiseite; sie wird neu erstellt.</translation>
    </message>
    <message>
        <source>Move it less far.</source>
        <translation>Verschieben Sie ihn weniger weit.</translation>
    </message>
    <message>
        <source>Move it out of the folder, then try again.</source>
        <translation>Verschieben Sie sie aus dem Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Moved an edge</source>
        <translation>Einen Rand verschoben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and address say that this is a test.</source>
        <translation>Name und Adresse zeigen, dass dies ein Test ist.</translation>
    </message>
    <message>
        <source>Name and contact are removed when you say so. Their visits stay in the totals.</source>
        <translation>Name und Kontakt werden gelöscht, wenn Sie es sagen. Die Besuche bleiben in den Summen.</translation>
    </message>
    <message>
        <source>Name at least one file, such as town.osm.pbf.</source>
        <translation>Nennen Sie mindestens eine Datei, zum Beispiel town.osm.pbf.</translation>
    </message>
    <message>
        <source>Name of the promotion</source>
        <translation>Name der Aktion</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Name of the town, or latitude, longitude</source>
        <translation>Name der Stadt oder Breite, Länge</translation>
    </message>
    <message>
        <source>Name of this area</source>
        <translation>Name dieses Gebiets</translation>
    </message>
    <message>
        <source>Name one of them, or choose areas.</source>
        <translation>Nennen Sie eines davon, oder wählen Sie Gebiete.</translation>
    </message>
    <message>
        <source>Name one such as EPSG:25832.</source>
        <translation>Nennen Sie eines wie EPSG:25832.</translation>
    </message>
    <message>
        <source>Name one “Address”, or “Street” and “City”.</source>
        <translation>Nennen Sie eine „Adresse“ oder „Straße“ und „Ort“.</translation>
    </message>
    <message>
        <source>Name the neighbourhoods by hand in Nextdoor Ads Manager.</source>
        <translation>Benennen Sie die Viertel von Hand im Nextdoor Ads Manager.</translation>
    </message>
    <message>
        <source>Name their system: --columns …,x=…,y=…,crs=EPSG:25832 (the number is in the data&apos;s description).</source>
        <translation>Nennen Sie ihr System: --columns …,x=…,y=…,crs=EPSG:25832 (die Zahl steht in der Beschreibung der Daten).</translation>
    </message>
    <message>
        <source>Name, address and contact are removed everywhere, also from copies. This cannot be undone.</source>
        <translation>Name, Adresse und Kontakt werden überall gelöscht, auch aus Kopien. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Name, address and contact are removed everywhere, also from copies. Visits stay in the totals. This cannot be undone.</source>
        <translation>Name, Adresse und Kontakt werden überall gelöscht, auch aus Kopien. Besuche bleiben in den Summen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Name, street, email</source>
        <translation>Name, Straße, E-Mail</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Nearer, away</source>
        <translation>Näher, weiter weg</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>Never said yes to ads.</source>
        <translation>Hat Anzeigen nie zugestimmt.</translation>
    </message>
    <message>
        <source>Never said yes to e-mail.</source>
        <translation>Hat E-Mails nie zugestimmt.</translation>
    </message>
    <message>
        <source>Never said yes to post.</source>
        <translation>Hat Post nie zugestimmt.</translation>
    </message>
    <message>
        <source>Never said yes to text messages.</source>
        <translation>Hat SMS nie zugestimmt.</translation>
    </message>
    <message>
        <source>Never to be contacted</source>
        <translation>Nie kontaktieren</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Neues Gebiet</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>New in 3 months</source>
        <translation>Neu in 3 Monaten</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>New shop or demo town…</source>
        <translation>Neues Geschäft oder Demo-Stadt…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Next: {next_step}.</source>
        <translation>Als Nächstes: {next_step}.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>No area chosen</source>
        <translation>Kein Gebiet gewählt</translation>
    </message>
    <message>
        <source>No area chosen: everybody on the list, wherever they live.</source>
        <translation>Kein Gebiet gewählt: alle auf der Liste, egal wo sie wohnen.</translation>
    </message>
    <message>
        <source>No circle can meet these limits.</source>
        <translation>Kein Umkreis kann diese Grenzen einhalten.</translation>
    </message>
    <message>
        <source>No circles can reach nobody.</source>
        <translation>Ohne Umkreise ist niemand zu erreichen.</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>No column of this file holds addresses.</source>
        <translation>Keine Spalte dieser Datei enthält Adressen.</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>No effect could be seen.</source>
        <translation>Keine Wirkung wäre zu sehen.</translation>
    </message>
    <message>
        <source>No effect could be seen: it takes sales on file and at least {count} areas to draw from.</source>
        <translation>Keine Wirkung wäre zu sehen: Nötig sind gespeicherte Verkäufe und mindestens {count} Gebiete zum Auslosen.</translation>
    </message>
    <message>
        <source>No effect could be seen: it takes sales on file and at least {count} streets to draw from.</source>
        <translation>Keine Wirkung wäre zu sehen: Nötig sind gespeicherte Verkäufe und mindestens {count} Straßen zum Auslosen.</translation>
    </message>
    <message>
        <source>No effect seen</source>
        <translation>Keine Wirkung gesehen</translation>
    </message>
    <message>
        <source>No effect seen: {visits}.</source>
        <translation>Keine Wirkung gesehen: {visits}.</translation>
    </message>
    <message>
        <source>No homes are known in this area, so its surface was counted instead.</source>
        <translation>In diesem Gebiet sind keine Haushalte bekannt, daher zählt die Fläche.</translation>
    </message>
    <message>
        <source>No house number was given</source>
        <translation>Die Hausnummer fehlt</translation>
    </message>
    <message>
        <source>No houses are known in the promotion&apos;s areas.</source>
        <translation>In den Gebieten der Aktion sind keine Häuser bekannt.</translation>
    </message>
    <message>
        <source>No leaflets in: {streets}. They are kept aside, so you can see the effect.</source>
        <translation>Keine Flyer in: {streets}. Diese Straßen dienen als Vergleich, damit Sie die Wirkung sehen.</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Noch keine Nachricht</translation>
    </message>
    <message>
        <source>No more people have gone quiet here than elsewhere and you reach about as many of the households as in the whole town, or more.</source>
        <translation>Hier sind nicht mehr Personen still geworden als anderswo, und Sie erreichen etwa so viele Haushalte wie in der ganzen Stadt oder mehr.</translation>
    </message>
    <message>
        <source>No more people have gone quiet here than elsewhere.</source>
        <translation>Hier sind nicht mehr Personen still geworden als anderswo.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No names leave.</source>
        <translation>Keine Namen gehen hinaus.</translation>
    </message>
    <message>
        <source>No neighbourhoods yet</source>
        <translation>Noch keine Viertel</translation>
    </message>
    <message>
        <source>No offer yet</source>
        <translation>Noch kein Angebot</translation>
    </message>
    <message>
        <source>No places on the map.</source>
        <translation>Keine Orte auf der Karte.</translation>
    </message>
    <message>
        <source>No post code lies mostly inside the promotion&apos;s areas.</source>
        <translation>Keine Postleitzahl liegt überwiegend in den Gebieten der Aktion.</translation>
    </message>
    <message>
        <source>No postal route lies mostly inside the promotion&apos;s areas.</source>
        <translation>Keine Zustellroute liegt überwiegend in den Gebieten der Aktion.</translation>
    </message>
    <message>
        <source>No postcode sector is known in the promotion&apos;s areas.</source>
        <translation>In den Gebieten der Aktion ist kein Postleitzahl-Sektor bekannt.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>No promotion gave out this code.</source>
        <translation>Keine Aktion hat diesen Code ausgegeben.</translation>
    </message>
    <message>
        <source>No sales on file yet</source>
        <translation>Noch keine Verkäufe gespeichert</translation>
    </message>
    <message>
        <source>No sales on file.</source>
        <translation>Keine Verkäufe gespeichert.</translation>
    </message>
    <message>
        <source>No server is named: nothing can be sent.</source>
        <translation>Es ist kein Server genannt: Nichts kann gesendet werden.</translation>
    </message>
    <message>
        <source>No spot has {fewest} people or more.</source>
        <translation>Kein Fleck hat {fewest} Personen oder mehr.</translation>
    </message>
    <message>
        <source>No street called “{street}” is in the town map</source>
        <translation>Keine Straße „{street}“ in der Stadtkarte</translation>
    </message>
    <message>
        <source>No street was given</source>
        <translation>Die Straße fehlt</translation>
    </message>
    <message>
        <source>No town is called “{text}”. Smaller places are not in the list: take the nearest town, or type latitude, longitude.</source>
        <translation>Keine Stadt heißt „{text}“. Kleinere Orte stehen nicht in der Liste: Nehmen Sie die nächste Stadt, oder geben Sie Breite, Länge ein.</translation>
    </message>
    <message>
        <source>No town map yet</source>
        <translation>Noch keine Stadtkarte</translation>
    </message>
    <message>
        <source>Nobody came yet.</source>
        <translation>Noch niemand gekommen.</translation>
    </message>
    <message>
        <source>Nobody can recover it. Without the password neither you nor Doorstep can read this shop or its copies again. Write it down and keep it somewhere safe.</source>
        <translation>Niemand kann es wiederherstellen. Ohne das Passwort können weder Sie noch Doorstep dieses Geschäft und seine Kopien je wieder lesen. Schreiben Sie es auf und bewahren Sie es sicher auf.</translation>
    </message>
    <message>
        <source>Nobody fits its rules and its place.</source>
        <translation>Niemand passt zu Bedingungen und Ort.</translation>
    </message>
    <message>
        <source>Nobody fits. Take a filter away.</source>
        <translation>Niemand passt. Nehmen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>Nobody has been away for so long</source>
        <translation>Niemand war so lange nicht da</translation>
    </message>
    <message>
        <source>Nobody is kept aside</source>
        <translation>Keine Vergleichsgruppe</translation>
    </message>
    <message>
        <source>Nobody is kept aside, so nobody will be able to say whether it worked.</source>
        <translation>Es gibt keine Vergleichsgruppe, daher wird niemand sagen können, ob es gewirkt hat.</translation>
    </message>
    <message>
        <source>Nobody is placed on the map yet</source>
        <translation>Noch niemand ist auf der Karte</translation>
    </message>
    <message>
        <source>Nobody of this promotion may be reached this way.</source>
        <translation>Niemand aus dieser Aktion darf auf diesem Weg angeschrieben werden.</translation>
    </message>
    <message>
        <source>Nobody on the list has this address or number.</source>
        <translation>Niemand auf der Liste hat diese Adresse oder Nummer.</translation>
    </message>
    <message>
        <source>Nobody on the list has “{text}”.</source>
        <translation>Niemand auf der Liste hat „{text}“.</translation>
    </message>
    <message>
        <source>Nobody travels by “{by}” here.</source>
        <translation>„{by}“ ist hier kein Verkehrsmittel.</translation>
    </message>
    <message>
        <source>Nobody&apos;s address needs a look.</source>
        <translation>Keine Adresse ist zu prüfen.</translation>
    </message>
    <message>
        <source>Not everybody has all of these: {fields}. Those without get no message, unless you write what to say instead, as in {{first_name|Hello}}.</source>
        <translation>Nicht alle haben alles davon: {fields}. Wem etwas fehlt, bekommt keine Nachricht, außer Sie schreiben, was stattdessen stehen soll, wie in {{first_name|Hallo}}.</translation>
    </message>
    <message>
        <source>Not for 6 months</source>
        <translation>Seit 6 Monaten nicht da</translation>
    </message>
    <message>
        <source>Not for 8 weeks</source>
        <translation>Seit 8 Wochen nicht da</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note a date…</source>
        <translation>Termin vormerken…</translation>
    </message>
    <message>
        <source>Note this date</source>
        <translation>Termin vormerken</translation>
    </message>
    <message>
        <source>Noted “{name}”</source>
        <translation>„{name}“ vorgemerkt</translation>
    </message>
    <message>
        <source>Nothing called “{item}” is in your sales.</source>
        <translation>In Ihren Verkäufen heißt nichts „{item}“.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Nothing found. Try a name, a street, an area, or what you want to do.</source>
        <translation>Nichts gefunden. Versuchen Sie einen Namen, eine Straße, ein Gebiet oder was Sie tun möchten.</translation>
    </message>
    <message>
        <source>Nothing gets lost.</source>
        <translation>Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Nothing has left.</source>
        <translation>Nichts ist hinausgegangen.</translation>
    </message>
    <message>
        <source>Nothing here differs enough from the whole town to act on.</source>
        <translation>Nichts unterscheidet sich hier genug von der ganzen Stadt, um etwas zu tun.</translation>
    </message>
    <message>
        <source>Nothing is held under</source>
        <translation>Nichts gespeichert unter</translation>
    </message>
    <message>
        <source>Nothing is planned for the next weeks</source>
        <translation>Für die nächsten Wochen ist nichts geplant</translation>
    </message>
    <message>
        <source>Nothing leaves before the last step, and you can go back to any step.</source>
        <translation>Nichts geht vor dem letzten Schritt hinaus, und Sie können zu jedem Schritt zurück.</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Heute braucht Sie nichts.</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>Nichts Neues in dieser Datei</translation>
    </message>
    <message>
        <source>Nothing of “{name}” has left yet.</source>
        <translation>Von „{name}“ ist noch nichts hinausgegangen.</translation>
    </message>
    <message>
        <source>Nothing planned. Ideas are under Promotions.</source>
        <translation>Nichts geplant. Ideen finden Sie unter Aktionen.</translation>
    </message>
    <message>
        <source>Nothing planned. Take an idea, or start a new promotion.</source>
        <translation>Nichts geplant. Nehmen Sie eine Idee, oder beginnen Sie eine neue Aktion.</translation>
    </message>
    <message>
        <source>Nothing runs at the moment.</source>
        <translation>Zurzeit läuft nichts.</translation>
    </message>
    <message>
        <source>Nothing runs in these months.</source>
        <translation>In diesen Monaten läuft nichts.</translation>
    </message>
    <message>
        <source>Nothing stands out today</source>
        <translation>Heute fällt nichts auf</translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation>Heute fällt nichts auf.</translation>
    </message>
    <message>
        <source>Nothing to do; they stay forgotten.</source>
        <translation>Nichts zu tun; sie bleiben gelöscht.</translation>
    </message>
    <message>
        <source>Nothing to take apart.</source>
        <translation>Nichts zu trennen.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number at the till</source>
        <translation>Nummer an der Kasse</translation>
    </message>
    <message>
        <source>Number {rank} of {count} areas by customers.</source>
        <translation>Nummer {rank} von {count} Gebieten nach Kunden.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Numbers and texts</source>
        <translation>Nummern und Texte</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offers used</source>
        <translation>Eingelöste Angebote</translation>
    </message>
    <message>
        <source>Often bought</source>
        <translation>Oft gekauft</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Zu Fuß</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>One area alone cannot be merged.</source>
        <translation>Ein Gebiet allein lässt sich nicht vereinen.</translation>
    </message>
    <message>
        <source>One code a person</source>
        <translation>Ein Code je Person</translation>
    </message>
    <message>
        <source>One code a street</source>
        <translation>Ein Code je Straße</translation>
    </message>
    <message>
        <source>One code an area</source>
        <translation>Ein Code je Gebiet</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>One page a person</source>
        <translation>Eine Seite je Person</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>One person alone cannot be merged.</source>
        <translation>Eine Person allein lässt sich nicht vereinen.</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>One sheet an area, to hand to whoever walks it.</source>
        <translation>Ein Blatt je Gebiet, für alle, die es abgehen.</translation>
    </message>
    <message>
        <source>One thing is worth your time today.</source>
        <translation>Eine Sache lohnt sich heute.</translation>
    </message>
    <message>
        <source>One use costs you</source>
        <translation>Eine Einlösung kostet Sie</translation>
    </message>
    <message>
        <source>One visit earns you</source>
        <translation>Ein Besuch bringt Ihnen</translation>
    </message>
    <message>
        <source>Only a big effect will show</source>
        <translation>Nur eine große Wirkung ist sichtbar</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Only where the law asks for no yes of its own, never in the European Union, the United Kingdom and Switzerland. A no always holds.</source>
        <translation>Nur wo das Gesetz kein eigenes Ja verlangt, nie in der Europäischen Union, im Vereinigten Königreich und in der Schweiz. Ein Nein gilt immer.</translation>
    </message>
    <message>
        <source>Only you see it. People see the offer.</source>
        <translation>Nur Sie sehen ihn. Die Kunden sehen das Angebot.</translation>
    </message>
    <message>
        <source>Only {number} is in the town map, not the house number as written</source>
        <translation>Nur {number} steht in der Stadtkarte, nicht die geschriebene Hausnummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>Open a shop or a backup</source>
        <translation>Geschäft oder Sicherung öffnen</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Anderes Geschäft öffnen…</translation>
    </message>
    <message>
        <source>Open data (*.osm.pbf *.pbf *.osm *.osm.bz2 *.gpkg *.csv *.tsv *.txt *.geojson *.json *.shp *.zip);;All files (*)</source>
        <translation>Offene Daten (*.osm.pbf *.pbf *.osm *.osm.bz2 *.gpkg *.csv *.tsv *.txt *.geojson *.json *.shp *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it in any table program.</source>
        <translation>Öffnen Sie es in einem Tabellenprogramm.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Open it, save it as CSV, and import that.</source>
        <translation>Öffnen Sie sie, speichern Sie sie als CSV, und importieren Sie das.</translation>
    </message>
    <message>
        <source>Open my customers</source>
        <translation>Meine Kunden öffnen</translation>
    </message>
    <message>
        <source>Open the area</source>
        <translation>Gebiet öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>Aktion öffnen</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>Open the shop for reading only, or copy it to another folder.</source>
        <translation>Öffnen Sie das Geschäft nur zum Lesen, oder kopieren Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Geschäft wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the town map</source>
        <translation>Stadtkarte wird geöffnet</translation>
    </message>
    <message>
        <source>Other records that resemble yours</source>
        <translation>Andere Einträge, die Ihrem ähneln</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>Password of the shop</source>
        <translation>Passwort des Geschäfts</translation>
    </message>
    <message>
        <source>Paste the lines into the bulk box of the location search and choose your country.</source>
        <translation>Fügen Sie die Zeilen in das Massenfeld der Standortsuche ein und wählen Sie Ihr Land.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People came more often than those kept aside.</source>
        <translation>Die Personen kamen öfter als die Vergleichsgruppe.</translation>
    </message>
    <message>
        <source>People cannot be kept for {months} months.</source>
        <translation>Personen können nicht {months} Monate lang behalten werden.</translation>
    </message>
    <message>
        <source>People kept aside who live there may see it too. For ads by place, keep whole areas aside.</source>
        <translation>Auch die Vergleichsgruppe sieht es vielleicht, wenn sie dort wohnt. Nehmen Sie bei Anzeigen nach Ort ganze Gebiete als Vergleich.</translation>
    </message>
    <message>
        <source>People who fit all of these</source>
        <translation>Personen, auf die alles zutrifft</translation>
    </message>
    <message>
        <source>People who got it came no more often than those kept aside. Change the offer or the people.</source>
        <translation>Die Erreichten kamen nicht öfter als die Vergleichsgruppe. Ändern Sie das Angebot oder die Personen.</translation>
    </message>
    <message>
        <source>People who live here</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>People who {wanted}</source>
        <translation>Personen, die {wanted}</translation>
    </message>
    <message>
        <source>People who {wanted}, leaving out those who {unwanted}</source>
        <translation>Personen, die {wanted}, ohne solche, die {unwanted}</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Vorherige Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone numbers stand there twice, without and with a plus sign, because TikTok describes both.</source>
        <translation>Telefonnummern stehen doppelt da, ohne und mit Pluszeichen, weil TikTok beides beschreibt.</translation>
    </message>
    <message>
        <source>Pick a town from the list.</source>
        <translation>Wählen Sie eine Stadt aus der Liste.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Pictures for social media</source>
        <translation>Bilder für soziale Medien</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Von Hand setzen</translation>
    </message>
    <message>
        <source>Place: address found</source>
        <translation>Ort: gefundene Adresse</translation>
    </message>
    <message>
        <source>Place: how exact</source>
        <translation>Ort: wie genau</translation>
    </message>
    <message>
        <source>Place: how sure (0 to 1)</source>
        <translation>Ort: wie sicher (0 bis 1)</translation>
    </message>
    <message>
        <source>Place: latitude</source>
        <translation>Ort: Breite</translation>
    </message>
    <message>
        <source>Place: longitude</source>
        <translation>Ort: Länge</translation>
    </message>
    <message>
        <source>Place: reason</source>
        <translation>Ort: Begründung</translation>
    </message>
    <message>
        <source>Place: set by</source>
        <translation>Ort: gesetzt von</translation>
    </message>
    <message>
        <source>Place: state</source>
        <translation>Ort: Zustand</translation>
    </message>
    <message>
        <source>Placed addresses on the map</source>
        <translation>Adressen auf die Karte gesetzt</translation>
    </message>
    <message>
        <source>Placed on the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Placed where {one} and {other} meet</source>
        <translation>Dorthin gesetzt, wo {one} und {other} zusammentreffen</translation>
    </message>
    <message>
        <source>Placed {name}</source>
        <translation>{name} gesetzt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Placing addresses</source>
        <translation>Adressen werden gesetzt</translation>
    </message>
    <message>
        <source>Placing addresses on the map</source>
        <translation>Adressen werden auf die Karte gesetzt</translation>
    </message>
    <message>
        <source>Placing the address</source>
        <translation>Adresse wird gesetzt</translation>
    </message>
    <message>
        <source>Plan a promotion</source>
        <translation>Aktion planen</translation>
    </message>
    <message>
        <source>Plan a promotion here</source>
        <translation>Hier eine Aktion planen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Plan it first (promote).</source>
        <translation>Planen Sie sie zuerst (promote).</translation>
    </message>
    <message>
        <source>Plan it: {title}</source>
        <translation>Planen: {title}</translation>
    </message>
    <message>
        <source>Plan one first with `promote`.</source>
        <translation>Planen Sie zuerst eine mit `promote`.</translation>
    </message>
    <message>
        <source>Plan the promotion</source>
        <translation>Aktion planen</translation>
    </message>
    <message>
        <source>Platforms know only roughly where people are: when they are 100 m off, the ads reach {near} of the homes, with 250 m {middle}, with 500 m {far}.</source>
        <translation>Plattformen wissen nur ungefähr, wo Personen sind: Liegen sie 100 m daneben, erreichen die Anzeigen {near} der Haushalte, bei 250 m {middle}, bei 500 m {far}.</translation>
    </message>
    <message>
        <source>Platforms misplace people by up to {metres} m; then {outside} % of the homes reached lie outside this small area. Postcodes, a street list or post reach these homes more closely.</source>
        <translation>Plattformen orten Personen bis zu {metres} m falsch; dann liegen {outside} % der erreichten Haushalte außerhalb dieses kleinen Gebiets. Postleitzahlen, eine Straßenliste oder Post treffen diese Haushalte genauer.</translation>
    </message>
    <message>
        <source>Playbooks that fit come first.</source>
        <translation>Passende Vorlagen stehen zuerst.</translation>
    </message>
    <message>
        <source>Points with a radius</source>
        <translation>Punkte mit Radius</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Postcards</source>
        <translation>Postkarten</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>PLZ und Ort</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Probe drucken</translation>
    </message>
    <message>
        <source>Print as many of each sheet as there are doors, and cut along the marks.</source>
        <translation>Drucken Sie jedes Blatt so oft, wie es Türen gibt, und schneiden Sie an den Marken.</translation>
    </message>
    <message>
        <source>Print at 100 %, on plain paper. Hold it against a sheet of labels: do the lines fall on the gaps?</source>
        <translation>Drucken Sie mit 100 % auf einfaches Papier. Halten Sie es gegen einen Etikettenbogen: Treffen die Linien die Lücken?</translation>
    </message>
    <message>
        <source>Print it from the window.</source>
        <translation>Drucken Sie es aus dem Fenster.</translation>
    </message>
    <message>
        <source>Print the area report</source>
        <translation>Gebietsbericht drucken</translation>
    </message>
    <message>
        <source>Print the labels yourself.</source>
        <translation>Drucken Sie die Etiketten selbst.</translation>
    </message>
    <message>
        <source>Print this page at 100 % on plain paper and hold it against a sheet of labels first.</source>
        <translation>Drucken Sie diese Seite mit 100 % auf einfaches Papier, und halten Sie sie zuerst gegen einen Etikettenbogen.</translation>
    </message>
    <message>
        <source>Print, postage and ads go into “costs once”.</source>
        <translation>Druck, Porto und Anzeigen gehören zu „Kostet einmalig“.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Promotions so far</source>
        <translation>Aktionen bisher</translation>
    </message>
    <message>
        <source>Promotions you were chosen for</source>
        <translation>Aktionen, für die Sie ausgewählt wurden</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Put here by hand</source>
        <translation>Von Hand hierher gesetzt</translation>
    </message>
    <message>
        <source>Put it back into {folder}, or open it where it is now.</source>
        <translation>Legen Sie die Datei zurück in {folder}, oder öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>Put it beside your shop file, or take it out of the message.</source>
        <translation>Legen Sie es neben Ihre Geschäftsdatei, oder nehmen Sie es aus der Nachricht.</translation>
    </message>
    <message>
        <source>Put it into the environment variable DOORSTEP_NEW_PASSWORD, or work in a terminal.</source>
        <translation>Setzen Sie es in die Umgebungsvariable DOORSTEP_NEW_PASSWORD, oder arbeiten Sie in einem Terminal.</translation>
    </message>
    <message>
        <source>Put it into the environment variable DOORSTEP_PASSWORD, or work in a terminal.</source>
        <translation>Setzen Sie es in die Umgebungsvariable DOORSTEP_PASSWORD, oder arbeiten Sie in einem Terminal.</translation>
    </message>
    <message>
        <source>Put the number of your campaign in the column Parent Id (it stands in the campaign grid), then import the file as a bulk file.</source>
        <translation>Tragen Sie die Nummer Ihrer Kampagne in die Spalte Parent Id ein (sie steht in der Kampagnenübersicht), dann importieren Sie die Datei als Massendatei.</translation>
    </message>
    <message>
        <source>QR code: {text}</source>
        <translation>QR-Code: {text}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read it, and set the permissions by hand.</source>
        <translation>Lesen Sie es, und setzen Sie die Einwilligungen von Hand.</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Lizenz von {name} lesen</translation>
    </message>
    <message>
        <source>Read-only: open in another window</source>
        <translation>Nur zum Lesen: in einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation>Adressen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Der Kalender wird gelesen</translation>
    </message>
    <message>
        <source>Reading the house-number ranges</source>
        <translation>Hausnummernbereiche werden gelesen</translation>
    </message>
    <message>
        <source>Reading the licences</source>
        <translation>Lizenzen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Karte wird gelesen</translation>
    </message>
    <message>
        <source>Reading the map of your town. The first time takes a few seconds.</source>
        <translation>Die Karte Ihrer Stadt wird gelesen. Beim ersten Mal dauert es einige Sekunden.</translation>
    </message>
    <message>
        <source>Reading your customers</source>
        <translation>Ihre Kunden werden gelesen</translation>
    </message>
    <message>
        <source>Reading your neighbourhoods</source>
        <translation>Ihre Viertel werden gelesen</translation>
    </message>
    <message>
        <source>Reading your shop</source>
        <translation>Ihr Geschäft wird gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with {n} things to know</source>
        <comment>Ready, with {n} thing to know</comment>
        <translation>
            <numerusform>Bereit, {n} Hinweis</numerusform>
            <numerusform>Bereit, {n} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Bonnummer</translation>
    </message>
    <message>
        <source>Recorded a permission</source>
        <translation>Einwilligung eingetragen</translation>
    </message>
    <message>
        <source>Recorded an opt-out</source>
        <translation>Abmeldung eingetragen</translation>
    </message>
    <message>
        <source>Records that became yours</source>
        <translation>Einträge, die zu Ihrem wurden</translation>
    </message>
    <message>
        <source>Redeemed {strip}</source>
        <translation>{strip} eingelöst</translation>
    </message>
    <message>
        <source>Redemptions from {name}</source>
        <translation>Einlösungen aus {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remembered for next time</source>
        <translation>Für das nächste Mal gemerkt</translation>
    </message>
    <message>
        <source>Remembering</source>
        <translation>Wird gemerkt</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Remove the password of {shop}?</source>
        <translation>Das Passwort von {shop} entfernen?</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>„{name}“ entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename area</source>
        <translation>Gebiet umbenennen</translation>
    </message>
    <message>
        <source>Renamed area to “{name}”</source>
        <translation>Gebiet in „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>Renamed promotion</source>
        <translation>Aktion umbenannt</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Umbenennen… (F2)</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat it in {places}</source>
        <translation>In {places} wiederholen</translation>
    </message>
    <message>
        <source>Repeat it in {places}, with message {message}</source>
        <translation>In {places} wiederholen, mit Nachricht {message}</translation>
    </message>
    <message>
        <source>Repeat it, with message {message}</source>
        <translation>Wiederholen, mit Nachricht {message}</translation>
    </message>
    <message>
        <source>Repeat nothing yet: no promotion has ended that can be judged.</source>
        <translation>Noch nichts wiederholen: Es ist keine Aktion beendet, die sich beurteilen lässt.</translation>
    </message>
    <message>
        <source>Repeat nothing yet: nothing has clearly worked so far. Try the likeliest again with more people.</source>
        <translation>Noch nichts wiederholen: Bisher hat nichts klar gewirkt. Versuchen Sie die aussichtsreichste erneut mit mehr Personen.</translation>
    </message>
    <message>
        <source>Repeat “{name}”</source>
        <translation>„{name}“ wiederholen</translation>
    </message>
    <message>
        <source>Repeat “{name}” in {areas}</source>
        <translation>„{name}“ in {areas} wiederholen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Holen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Result, {day}</source>
        <translation>Ergebnis, {day}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review addresses that need a look</source>
        <translation>Zu prüfende Adressen ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Review {n} addresses</source>
        <comment>Review {n} address</comment>
        <translation>
            <numerusform>{n} Adresse prüfen</numerusform>
            <numerusform>{n} Adressen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Rows with a problem are kept and wait in “Need a look”. The file itself is not changed, and one click on Undo takes everything back.</source>
        <translation>Zeilen mit einem Problem bleiben erhalten und warten unter „Zu prüfen“. Die Datei selbst bleibt unverändert, und ein Klick auf „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Royal Mail Door to Door is for the United Kingdom only.</source>
        <translation>Royal Mail Door to Door gibt es nur im Vereinigten Königreich.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Said no to ads in {source} on {day}.</source>
        <translation>Hat Anzeigen abgelehnt, in {source} am {day}.</translation>
    </message>
    <message>
        <source>Said no to e-mail in {source} on {day}.</source>
        <translation>Hat E-Mails abgelehnt, in {source} am {day}.</translation>
    </message>
    <message>
        <source>Said no to post in {source} on {day}.</source>
        <translation>Hat Post abgelehnt, in {source} am {day}.</translation>
    </message>
    <message>
        <source>Said no to text messages in {source} on {day}.</source>
        <translation>Hat SMS abgelehnt, in {source} am {day}.</translation>
    </message>
    <message>
        <source>Said yes to ads in {source} on {day}.</source>
        <translation>Hat Anzeigen zugestimmt, in {source} am {day}.</translation>
    </message>
    <message>
        <source>Said yes to e-mail in {source} on {day}.</source>
        <translation>Hat E-Mails zugestimmt, in {source} am {day}.</translation>
    </message>
    <message>
        <source>Said yes to post in {source} on {day}.</source>
        <translation>Hat Post zugestimmt, in {source} am {day}.</translation>
    </message>
    <message>
        <source>Said yes to text messages in {source} on {day}.</source>
        <translation>Hat SMS zugestimmt, in {source} am {day}.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Speichern Sie sie als CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV with a row of headings.</source>
        <translation>Speichern Sie sie als CSV mit einer Kopfzeile.</translation>
    </message>
    <message>
        <source>Save it as CSV with the columns code, date, amount.</source>
        <translation>Speichern Sie sie als CSV mit den Spalten code, date, amount.</translation>
    </message>
    <message>
        <source>Save it in WGS84 (EPSG:4326).</source>
        <translation>Speichern Sie sie in WGS84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Save the area report</source>
        <translation>Gebietsbericht speichern</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Save the map as …</source>
        <translation>Karte speichern als …</translation>
    </message>
    <message>
        <source>Save the page to share</source>
        <translation>Seite zum Teilen speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Saved as {name}, without anybody’s dot.</source>
        <translation>Als {name} gespeichert, ohne Punkte von Personen.</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Gerade gespeichert</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saving the date</source>
        <translation>Der Termin wird gespeichert</translation>
    </message>
    <message>
        <source>Saving the promotion</source>
        <translation>Aktion wird gespeichert</translation>
    </message>
    <message>
        <source>Say at the upload that the list comes from your customers themselves.</source>
        <translation>Geben Sie beim Hochladen an, dass die Liste direkt von Ihren Kunden stammt.</translation>
    </message>
    <message>
        <source>Say at the upload that the list is hashed and that both consents are given.</source>
        <translation>Geben Sie beim Hochladen an, dass die Liste gehasht ist und beide Einwilligungen vorliegen.</translation>
    </message>
    <message>
        <source>Say what happens on these days.</source>
        <translation>Sagen Sie, was an diesen Tagen ist.</translation>
    </message>
    <message>
        <source>Say what one visit earns you</source>
        <translation>Sagen Sie, was ein Besuch Ihnen bringt</translation>
    </message>
    <message>
        <source>Say what people get.</source>
        <translation>Sagen Sie, was die Kunden bekommen.</translation>
    </message>
    <message>
        <source>Say where and in which words the person agreed.</source>
        <translation>Geben Sie an, wo und mit welchen Worten die Person zugestimmt hat.</translation>
    </message>
    <message>
        <source>Say where the shop is, so that walking times can be counted.</source>
        <translation>Geben Sie an, wo das Geschäft ist, damit Gehzeiten gezählt werden können.</translation>
    </message>
    <message>
        <source>School terms, exam weeks, matches: a file that ends in .ics. You can also drop it here.</source>
        <translation>Schulzeiten, Prüfungswochen, Spiele: eine Datei, die auf .ics endet. Sie können sie auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search, or tell Doorstep what to do</source>
        <translation>Suchen oder Doorstep sagen, was zu tun ist</translation>
    </message>
    <message>
        <source>Second coffee on us</source>
        <translation>Zweiter Kaffee geht auf uns</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Second wave, by who came of the first ({told}).</source>
        <translation>Zweite Welle, danach, wer in der ersten kam ({told}).</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Kunden ansehen</translation>
    </message>
    <message>
        <source>See what worked</source>
        <translation>Ansehen, was gewirkt hat</translation>
    </message>
    <message>
        <source>See where your customers live, say the right thing to the right
neighbourhood, and learn what worked.</source>
        <translation>Sehen Sie, wo Ihre Kunden wohnen, sagen Sie jedem Viertel
das Richtige, und erfahren Sie, was gewirkt hat.</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Ansehen, wer</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Nichts senden</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Set a password for {shop}?</source>
        <translation>Ein Passwort für {shop} festlegen?</translation>
    </message>
    <message>
        <source>Set it up by hand on the platform, or use leaflets and post.</source>
        <translation>Richten Sie es von Hand auf der Plattform ein, oder nehmen Sie Flyer und Post.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Share of homes</source>
        <translation>Anteil der Haushalte</translation>
    </message>
    <message>
        <source>Sheets to print and peel off</source>
        <translation>Bögen zum Drucken und Abziehen</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Shop: {name}</source>
        <translation>Geschäft: {name}</translation>
    </message>
    <message>
        <source>Shops (*{suffix});;All files (*)</source>
        <translation>Geschäfte (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Shorten it, or print letters.</source>
        <translation>Kürzen Sie sie, oder drucken Sie Briefe.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show copy {n}, of {when}</source>
        <translation>Kopie {n} zeigen, vom {when}</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>An der Kasse vorzeigen</translation>
    </message>
    <message>
        <source>Show the receipt of {files}</source>
        <translation>Beleg von {files} zeigen</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Diese Kunden zeigen</translation>
    </message>
    <message>
        <source>Show this and your {item} at the till.</source>
        <translation>Bitte mit Ihrem Nachweis ({item}) an der Kasse vorzeigen.</translation>
    </message>
    <message>
        <source>Show this at the till.</source>
        <translation>Bitte an der Kasse vorzeigen.</translation>
    </message>
    <message>
        <source>Shown at the till</source>
        <translation>An der Kasse vorzuzeigen</translation>
    </message>
    <message>
        <source>Shuffled visits showed as much in {chance} of 100 tries at most.</source>
        <translation>Gemischte Besuche ergaben in höchstens {chance} von 100 Versuchen ebenso viel.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Kleine Gruppen</translation>
    </message>
    <message>
        <source>Smallest group that is shown</source>
        <translation>Kleinste gezeigte Gruppe</translation>
    </message>
    <message>
        <source>So far the difference may be chance.</source>
        <translation>Bisher kann der Unterschied Zufall sein.</translation>
    </message>
    <message>
        <source>So far {told}. The others mostly get the message that works.</source>
        <translation>Bisher: {told}. Die anderen bekommen meist die Nachricht, die wirkt.</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>Social-Media-Beitrag</translation>
    </message>
    <message>
        <source>Social posts</source>
        <translation>Social-Media-Beiträge</translation>
    </message>
    <message>
        <source>Sold were, for instance: {items}.</source>
        <translation>Verkauft wurden zum Beispiel: {items}.</translation>
    </message>
    <message>
        <source>Somebody opted out of ads with the same address or number.</source>
        <translation>Jemand mit derselben Adresse oder Nummer hat Anzeigen abbestellt.</translation>
    </message>
    <message>
        <source>Somebody opted out of e-mail with the same address or number.</source>
        <translation>Jemand mit derselben Adresse oder Nummer hat E-Mails abbestellt.</translation>
    </message>
    <message>
        <source>Somebody opted out of post with the same address or number.</source>
        <translation>Jemand mit derselben Adresse oder Nummer hat Post abbestellt.</translation>
    </message>
    <message>
        <source>Somebody opted out of text messages with the same address or number.</source>
        <translation>Jemand mit derselben Adresse oder Nummer hat SMS abbestellt.</translation>
    </message>
    <message>
        <source>Something is still running. Wait for it, or cancel it below.</source>
        <translation>Etwas läuft noch. Warten Sie darauf, oder brechen Sie es unten ab.</translation>
    </message>
    <message>
        <source>Something went wrong in Doorstep</source>
        <translation>In Doorstep ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Sorting your customers</source>
        <translation>Ihre Kunden werden sortiert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Spend a month</source>
        <translation>Umsatz im Monat</translation>
    </message>
    <message>
        <source>Spend a month, in {currency}</source>
        <translation>Umsatz im Monat, in {currency}</translation>
    </message>
    <message>
        <source>Spend a month: {amounts}</source>
        <translation>Umsatz im Monat: {amounts}</translation>
    </message>
    <message>
        <source>Spend in 12 months, {currency}</source>
        <translation>Umsatz in 12 Monaten, {currency}</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Umsatz gesamt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split area</source>
        <translation>Gebiet geteilt</translation>
    </message>
    <message>
        <source>Start at a label from 1 to {last}.</source>
        <translation>Beginnen Sie bei einem Etikett von 1 bis {last}.</translation>
    </message>
    <message>
        <source>Start from another place, or choose areas.</source>
        <translation>Gehen Sie von einem anderen Ort aus, oder wählen Sie Gebiete.</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Start from something that works for shops like yours.</source>
        <translation>Beginnen Sie mit etwas, das bei Geschäften wie Ihrem wirkt.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Start with the best next step. “Why this?” shows the figures behind it.</source>
        <translation>Beginnen Sie mit dem besten nächsten Schritt. „Warum das?“ zeigt die Zahlen dahinter.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Stated by you or the shop; none is guessed.</source>
        <translation>Von Ihnen oder dem Geschäft angegeben; nichts ist vermutet.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Street list for leaflets</source>
        <translation>Straßenliste für Flyer</translation>
    </message>
    <message>
        <source>Streets and doors. Nobody&apos;s name. Please leave out doors that ask for no advertising.</source>
        <translation>Straßen und Türen. Keine Namen. Bitte Türen auslassen, an denen keine Werbung gewünscht ist.</translation>
    </message>
    <message>
        <source>Streets and their names</source>
        <translation>Straßen und ihre Namen</translation>
    </message>
    <message>
        <source>Streets come from OpenStreetMap.</source>
        <translation>Straßen kommen aus OpenStreetMap.</translation>
    </message>
    <message>
        <source>Streets, houses and places. Everything is stored on this computer.</source>
        <translation>Straßen, Häuser und Orte. Alles ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Stronger lines and text.</source>
        <translation>Kräftigere Linien und Schrift.</translation>
    </message>
    <message>
        <source>Strongest areas</source>
        <translation>Stärkste Gebiete</translation>
    </message>
    <message>
        <source>Student card</source>
        <translation>Studierendenausweis</translation>
    </message>
    <message>
        <source>Students who said so, and who came in the last half year.</source>
        <translation>Studierende, die sich so angemeldet haben und im letzten halben Jahr da waren.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Such a list goes to no ad platform. {way_out}</source>
        <translation>Eine solche Liste geht an keine Werbeplattform. {way_out}</translation>
    </message>
    <message>
        <source>Suggested for this area</source>
        <translation>Vorschlag für dieses Gebiet</translation>
    </message>
    <message>
        <source>Suggested next step</source>
        <translation>Vorgeschlagener nächster Schritt</translation>
    </message>
    <message>
        <source>Summary, {day}</source>
        <translation>Übersicht, {day}</translation>
    </message>
    <message>
        <source>Swap lat and lon in --columns.</source>
        <translation>Tauschen Sie lat und lon in --columns.</translation>
    </message>
    <message>
        <source>Swap x and y in --columns.</source>
        <translation>Tauschen Sie x und y in --columns.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Take at least {n} letters or signs.</source>
        <translation>Nehmen Sie mindestens {n} Zeichen.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take everything with me</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Take the narrowest one away</source>
        <translation>Die engste Bedingung weglassen</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Zurückgenommen: {title}</translation>
    </message>
    <message>
        <source>Taking everything out</source>
        <translation>Alles wird mitgenommen</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text message to {people}</source>
        <translation>SMS an {people}</translation>
    </message>
    <message>
        <source>Text message tool</source>
        <translation>SMS-Programm</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>That is no place on the map.</source>
        <translation>Das ist kein Ort auf der Karte.</translation>
    </message>
    <message>
        <source>That is not the password of this shop.</source>
        <translation>Das ist nicht das Passwort dieses Geschäfts.</translation>
    </message>
    <message>
        <source>That is not the password of {name}.</source>
        <translation>Das ist nicht das Passwort von {name}.</translation>
    </message>
    <message>
        <source>That promotion is not in the shop file.</source>
        <translation>Diese Aktion steht nicht in der Geschäftsdatei.</translation>
    </message>
    <message>
        <source>The address fits more than one place; these are the candidates.</source>
        <translation>Die Adresse passt zu mehr als einem Ort; das sind die Möglichkeiten.</translation>
    </message>
    <message>
        <source>The address is in {city}, outside this town</source>
        <translation>Die Adresse liegt in {city}, außerhalb dieser Stadt</translation>
    </message>
    <message>
        <source>The addresses in {name} lie elsewhere than the map.</source>
        <translation>Die Adressen in {name} liegen anderswo als die Karte.</translation>
    </message>
    <message>
        <source>The cells beyond it were not used.</source>
        <translation>Die Zellen dahinter wurden nicht verwendet.</translation>
    </message>
    <message>
        <source>The circles reach {reached} of the homes in your area; {outside} of those they reach lie outside.</source>
        <translation>Die Umkreise erreichen {reached} der Haushalte in Ihrem Gebiet; {outside} der erreichten Haushalte liegen außerhalb.</translation>
    </message>
    <message>
        <source>The columns are: {header}.</source>
        <translation>Die Spalten sind: {header}.</translation>
    </message>
    <message>
        <source>The commonest: {names}.</source>
        <translation>Die häufigsten: {names}.</translation>
    </message>
    <message>
        <source>The coordinate system of {name} is not named in it.</source>
        <translation>In {name} ist das Koordinatensystem nicht genannt.</translation>
    </message>
    <message>
        <source>The coordinates in {name} are in metres or feet, not in degrees.</source>
        <translation>Die Koordinaten in {name} sind in Metern oder Fuß, nicht in Grad.</translation>
    </message>
    <message>
        <source>The copy {name} is damaged.</source>
        <translation>Die Kopie {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The currency of your sales.</source>
        <translation>Die Währung Ihrer Verkäufe.</translation>
    </message>
    <message>
        <source>The customer number “{value}” belongs to somebody with another name.</source>
        <translation>Die Kundennummer „{value}“ gehört zu jemandem mit anderem Namen.</translation>
    </message>
    <message>
        <source>The database cannot be read: {error}.</source>
        <translation>Die Datenbank ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The dates of “{value}” can be read day first or month first.</source>
        <translation>Die Daten in „{value}“ lassen sich mit dem Tag oder mit dem Monat zuerst lesen.</translation>
    </message>
    <message>
        <source>The difference may be chance. Test it once more to be sure.</source>
        <translation>Der Unterschied kann Zufall sein. Testen Sie es erneut, um sicher zu sein.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Das Laufwerk ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The download broke off before its end.</source>
        <translation>Der Download brach vor dem Ende ab.</translation>
    </message>
    <message>
        <source>The e-mail has no subject.</source>
        <translation>Die E-Mail hat keinen Betreff.</translation>
    </message>
    <message>
        <source>The edge of this area crosses itself.</source>
        <translation>Der Rand dieses Gebiets kreuzt sich selbst.</translation>
    </message>
    <message>
        <source>The edge of this area would cross itself.</source>
        <translation>Der Rand dieses Gebiets würde sich selbst kreuzen.</translation>
    </message>
    <message>
        <source>The file and its copies can only be read with the password.</source>
        <translation>Die Datei und ihre Kopien lassen sich nur mit dem Passwort lesen.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore it from a backup.</source>
        <translation>Die Datei ist beschädigt. Holen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The file is whole: {customers} customers, {sales} lines of sales.</source>
        <translation>Die Datei ist vollständig: {customers} Kunden, {sales} Verkaufszeilen.</translation>
    </message>
    <message>
        <source>The first wave has left. Import the sales through {day}; then the others can get theirs.</source>
        <translation>Die erste Welle ist hinaus. Importieren Sie die Verkäufe bis {day}, dann können die anderen ihre bekommen.</translation>
    </message>
    <message>
        <source>The flyer as it will be printed</source>
        <translation>Der Flyer, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>The flyer speaks of {field}, which nobody at a door has given.</source>
        <translation>Der Flyer nennt {field}, das an einer Haustür niemand angegeben hat.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be written to.</source>
        <translation>In den Ordner von {name} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The house is in the town map</source>
        <translation>Das Haus steht in der Stadtkarte</translation>
    </message>
    <message>
        <source>The icon of Doorstep</source>
        <translation>Das Symbol von Doorstep</translation>
    </message>
    <message>
        <source>The letter for {name} is ready</source>
        <translation>Der Brief für {name} ist fertig</translation>
    </message>
    <message>
        <source>The letters of “{value}” were damaged on the way.</source>
        <translation>Die Buchstaben von „{value}“ wurden unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>The licence of {name}</source>
        <translation>Die Lizenz von {name}</translation>
    </message>
    <message>
        <source>The line doesn&apos;t cut this area in two.</source>
        <translation>Die Linie teilt dieses Gebiet nicht in zwei.</translation>
    </message>
    <message>
        <source>The link {link} does not work.</source>
        <translation>Der Link {link} funktioniert nicht.</translation>
    </message>
    <message>
        <source>The list is too large for {title} ({data} bytes).</source>
        <translation>Die Liste ist zu groß für {title} ({data} Byte).</translation>
    </message>
    <message>
        <source>The map is on the clipboard, without anybody’s dot.</source>
        <translation>Die Karte ist in der Zwischenablage, ohne Punkte von Personen.</translation>
    </message>
    <message>
        <source>The map of this place is larger than {most_bytes} MB.</source>
        <translation>Die Karte dieses Orts ist größer als {most_bytes} MB.</translation>
    </message>
    <message>
        <source>The map server did not understand the request.</source>
        <translation>Der Kartenserver hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>The map server has been too busy {attempts} times in a row.</source>
        <translation>Der Kartenserver war {attempts}-mal nacheinander überlastet.</translation>
    </message>
    <message>
        <source>The map server is busy. Trying again in {left} s</source>
        <translation>Der Kartenserver ist überlastet. Neuer Versuch in {left} s</translation>
    </message>
    <message>
        <source>The map server {endpoint} refused the request ({status}).</source>
        <translation>Der Kartenserver {endpoint} hat die Anfrage abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Die Nachricht hat keinen Text.</translation>
    </message>
    <message>
        <source>The message has {count} letters, and a postcard takes {most}.</source>
        <translation>Die Nachricht hat {count} Zeichen, auf eine Postkarte passen {most}.</translation>
    </message>
    <message>
        <source>The message itself is not among the files: the list for {title} has no {fields}.</source>
        <translation>Die Nachricht selbst ist nicht unter den Dateien: Die Liste für {title} hat kein Feld {fields}.</translation>
    </message>
    <message>
        <source>The name is longer than 80 letters. Shorten it.</source>
        <translation>Der Name ist länger als 80 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The name of the promotion is longer than {longest_name} letters, or has line breaks.</source>
        <translation>Der Name der Aktion ist länger als {longest_name} Zeichen oder hat Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The name “{name}” tells something about people: “{word}” is about {about}.</source>
        <translation>Der Name „{name}“ verrät etwas über Personen: Bei „{word}“ geht es um {about}.</translation>
    </message>
    <message>
        <source>The neighbourhood boundaries lie elsewhere than the town.</source>
        <translation>Die Grenzen der Viertel liegen anderswo als die Stadt.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Das neue Passwort fehlt.</translation>
    </message>
    <message>
        <source>The note asks not to be written to.</source>
        <translation>In der Notiz steht, dass keine Post gewünscht ist.</translation>
    </message>
    <message>
        <source>The owner took a copy of everything along.</source>
        <translation>Der Inhaber hat eine Kopie von allem mitgenommen.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Das Passwort ist geändert</translation>
    </message>
    <message>
        <source>The people cannot be counted</source>
        <translation>Die Personen lassen sich nicht zählen</translation>
    </message>
    <message>
        <source>The people cannot be counted yet</source>
        <translation>Die Personen lassen sich noch nicht zählen</translation>
    </message>
    <message>
        <source>The people of this list were chosen by “{word}”, and that is about {about}.</source>
        <translation>Die Personen dieser Liste wurden nach „{word}“ ausgewählt, und dabei geht es um {about}.</translation>
    </message>
    <message>
        <source>The person asked what is held about them.</source>
        <translation>Die Person hat gefragt, was über sie gespeichert ist.</translation>
    </message>
    <message>
        <source>The person counts as not asked.</source>
        <translation>Die Person gilt als nicht gefragt.</translation>
    </message>
    <message>
        <source>The picture {name} is not there.</source>
        <translation>Das Bild {name} ist nicht da.</translation>
    </message>
    <message>
        <source>The platform file {name} has a mistake: {what}.</source>
        <translation>Die Plattformdatei {name} hat einen Fehler: {what}.</translation>
    </message>
    <message>
        <source>The post as it will be seen</source>
        <translation>Der Beitrag, wie er zu sehen sein wird</translation>
    </message>
    <message>
        <source>The post codes reach {reached} of the homes in your area; {outside} of those they reach lie outside.</source>
        <translation>Die Postleitzahlen erreichen {reached} der Haushalte in Ihrem Gebiet; {outside} der erreichten Haushalte liegen außerhalb.</translation>
    </message>
    <message>
        <source>The postcode “{value}” has lost its first zero.</source>
        <translation>Die Postleitzahl „{value}“ hat ihre erste Null verloren.</translation>
    </message>
    <message>
        <source>The postcode “{value}” is short; a spreadsheet may have taken its first zero.</source>
        <translation>Die Postleitzahl „{value}“ ist kurz; vielleicht hat eine Tabelle ihre erste Null entfernt.</translation>
    </message>
    <message>
        <source>The poster as it will be printed</source>
        <translation>Das Plakat, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>The program&apos;s own copies of the shop&apos;s file. They go when you are forgotten.</source>
        <translation>Die eigenen Kopien der Geschäftsdatei. Sie verschwinden, wenn Sie gelöscht werden.</translation>
    </message>
    <message>
        <source>The promotion does not say when it ends.</source>
        <translation>Die Aktion sagt nicht, wann sie endet.</translation>
    </message>
    <message>
        <source>The promotion does not say when it starts.</source>
        <translation>Die Aktion sagt nicht, wann sie beginnt.</translation>
    </message>
    <message>
        <source>The promotion ends on {ends}, before it starts on {starts}.</source>
        <translation>Die Aktion endet am {ends}, vor ihrem Beginn am {starts}.</translation>
    </message>
    <message>
        <source>The promotion has a writing mistake: {error}.</source>
        <translation>Die Aktion hat einen Schreibfehler: {error}.</translation>
    </message>
    <message>
        <source>The promotion has no message for {title}.</source>
        <translation>Die Aktion hat keine Nachricht für {title}.</translation>
    </message>
    <message>
        <source>The promotion has no name.</source>
        <translation>Die Aktion hat keinen Namen.</translation>
    </message>
    <message>
        <source>The promotion lasts longer than a year.</source>
        <translation>Die Aktion dauert länger als ein Jahr.</translation>
    </message>
    <message>
        <source>The promotion needs a name.</source>
        <translation>Die Aktion braucht einen Namen.</translation>
    </message>
    <message>
        <source>The promotion starts from {place}: whoever is near would be there because of {about}.</source>
        <translation>Die Aktion geht von {place} aus: Wer dort in der Nähe ist, wäre es wegen {about}.</translation>
    </message>
    <message>
        <source>The route table {path} cannot be read.</source>
        <translation>Die Routentabelle {path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The row adds up others and is nobody.</source>
        <translation>Die Zeile zählt andere zusammen und ist keine Person.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>Die Zeile hat weniger Zellen als die Kopfzeile.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile.</translation>
    </message>
    <message>
        <source>The row has no name, e-mail address or number.</source>
        <translation>Die Zeile hat keinen Namen, keine E-Mail-Adresse und keine Nummer.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>The row is the one your spreadsheet shows.</source>
        <translation>Die Zeile ist die, die Ihre Tabelle zeigt.</translation>
    </message>
    <message>
        <source>The row names no e-mail address or phone number.</source>
        <translation>Die Zeile nennt keine E-Mail-Adresse und keine Telefonnummer.</translation>
    </message>
    <message>
        <source>The row repeats the heads of the columns.</source>
        <translation>Die Zeile wiederholt die Spaltenköpfe.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>The second wave can go</source>
        <translation>Die zweite Welle kann hinaus</translation>
    </message>
    <message>
        <source>The second wave is decided</source>
        <translation>Die zweite Welle ist entschieden</translation>
    </message>
    <message>
        <source>The second wave waits for sales</source>
        <translation>Die zweite Welle wartet auf Verkäufe</translation>
    </message>
    <message>
        <source>The server answered with something that is no map.</source>
        <translation>Der Server hat etwas geschickt, das keine Karte ist.</translation>
    </message>
    <message numerus="yes">
        <source>The server knows {n} of these addresses.</source>
        <comment>The server knows {n} of these addresses.</comment>
        <translation>
            <numerusform>Der Server kennt {n} dieser Adressen.</numerusform>
            <numerusform>Der Server kennt {n} dieser Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop at {lat}, {lon} lies outside {value} (latitude {south:.4f} to {north:.4f}, longitude {west:.4f} to {east:.4f}).</source>
        <translation>Das Geschäft bei {lat}, {lon} liegt außerhalb von {value} (Breite {south:.4f} bis {north:.4f}, Länge {west:.4f} bis {east:.4f}).</translation>
    </message>
    <message>
        <source>The shop has no name.</source>
        <translation>Das Geschäft hat keinen Namen.</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>Das Geschäft braucht einen Namen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file and all its copies are deleted from this computer. Files you made stay where they are. This cannot be undone.</source>
        <translation>Die Geschäftsdatei und alle Kopien werden von diesem Computer gelöscht. Dateien, die Sie erstellt haben, bleiben, wo sie sind. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The smallest circle allowed ({smallest} km) is too wide for this area: {outside} % of the homes reached lie outside it. Postcodes, a street list or post reach these homes more closely.</source>
        <translation>Der kleinste erlaubte Umkreis ({smallest} km) ist für dieses Gebiet zu weit: {outside} % der erreichten Haushalte liegen außerhalb. Postleitzahlen, eine Straßenliste oder Post treffen diese Haushalte genauer.</translation>
    </message>
    <message>
        <source>The subject has {subject} characters and will be cut off.</source>
        <translation>Der Betreff hat {subject} Zeichen und wird abgeschnitten.</translation>
    </message>
    <message>
        <source>The subject of the {channel} message</source>
        <translation>Der Betreff der Nachricht ({channel})</translation>
    </message>
    <message>
        <source>The text of the {channel} message</source>
        <translation>Der Text der Nachricht ({channel})</translation>
    </message>
    <message>
        <source>The text takes {parts} text messages; {most_sms_parts} are the most.</source>
        <translation>Der Text braucht {parts} SMS; höchstens {most_sms_parts} sind möglich.</translation>
    </message>
    <message>
        <source>The till says never to contact this person.</source>
        <translation>Laut Kasse soll diese Person nie kontaktiert werden.</translation>
    </message>
    <message>
        <source>The town map knows no place like it. Place it by hand, or skip it.</source>
        <translation>Die Stadtkarte kennt keinen ähnlichen Ort. Setzen Sie ihn von Hand, oder überspringen Sie ihn.</translation>
    </message>
    <message>
        <source>The town map knows the post codes of {known} of {homes} homes there.</source>
        <translation>Die Stadtkarte kennt dort die Postleitzahlen von {known} der {homes} Haushalte.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The whole town</source>
        <translation>Die ganze Stadt</translation>
    </message>
    <message>
        <source>The whole town (0)</source>
        <translation>Die ganze Stadt (0)</translation>
    </message>
    <message>
        <source>The whole town: {areas} areas.</source>
        <translation>Die ganze Stadt: {areas} Gebiete.</translation>
    </message>
    <message>
        <source>The window closes and opens again.</source>
        <translation>Das Fenster schließt und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>Theirs may be another person&apos;s, so it is not shown here.</source>
        <translation>Ihr Wert kann der einer anderen Person sein und wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Then Doorstep can tell how many extra visits this promotion needs.</source>
        <translation>Dann kann Doorstep sagen, wie viele zusätzliche Besuche diese Aktion braucht.</translation>
    </message>
    <message>
        <source>There are no addresses and no streets in this data.</source>
        <translation>In diesen Daten sind keine Adressen und keine Straßen.</translation>
    </message>
    <message>
        <source>There are no areas in {name}.</source>
        <translation>In {name} sind keine Gebiete.</translation>
    </message>
    <message>
        <source>There are no areas to report on.</source>
        <translation>Es gibt keine Gebiete für einen Bericht.</translation>
    </message>
    <message>
        <source>There are no areas to share.</source>
        <translation>Es gibt keine Gebiete zum Teilen.</translation>
    </message>
    <message>
        <source>There are no copies yet.</source>
        <translation>Es gibt noch keine Kopien.</translation>
    </message>
    <message>
        <source>There are no events in {name}.</source>
        <translation>In {name} sind keine Termine.</translation>
    </message>
    <message>
        <source>There are no house-number ranges in {name}.</source>
        <translation>In {name} sind keine Hausnummernbereiche.</translation>
    </message>
    <message>
        <source>There are no measures of a label sheet “{name}”.</source>
        <translation>Für einen Etikettenbogen „{name}“ gibt es keine Maße.</translation>
    </message>
    <message>
        <source>There are no neighbourhood boundaries of this town.</source>
        <translation>Für diese Stadt gibt es keine Grenzen von Vierteln.</translation>
    </message>
    <message>
        <source>There are no neighbourhoods yet. Doorstep groups your customers along streets, rail and water, each group with enough people to plan something for.</source>
        <translation>Es gibt noch keine Viertel. Doorstep gruppiert Ihre Kunden entlang von Straßen, Bahn und Wasser, jede Gruppe mit genug Personen, um dafür etwas zu planen.</translation>
    </message>
    <message>
        <source>There are no neighbourhoods yet. Make them on the map, or choose a walking time.</source>
        <translation>Es gibt noch keine Viertel. Bilden Sie sie auf der Karte, oder wählen Sie eine Gehzeit.</translation>
    </message>
    <message>
        <source>There are no playbooks for “{kind}”.</source>
        <translation>Für „{kind}“ gibt es keine Vorlagen.</translation>
    </message>
    <message>
        <source>There are no sales on file, so we assume that 10 of 100 would come anyway.</source>
        <translation>Es sind keine Verkäufe gespeichert. Wir nehmen an, dass 10 von 100 ohnehin kämen.</translation>
    </message>
    <message>
        <source>There are no streets in {name}; it may be cut short.</source>
        <translation>In {name} sind keine Straßen; die Datei kann abgeschnitten sein.</translation>
    </message>
    <message>
        <source>There are two messages {variant} by {channel}.</source>
        <translation>Es gibt zwei Nachrichten {variant} über {channel}.</translation>
    </message>
    <message>
        <source>There are {count} places of the kind “{kind}”.</source>
        <translation>Es gibt {count} Orte der Art „{kind}“.</translation>
    </message>
    <message>
        <source>There is a promotion “{name}” already.</source>
        <translation>Eine Aktion „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no address to ask about.</source>
        <translation>Es gibt keine Adresse zu fragen.</translation>
    </message>
    <message>
        <source>There is no column “{column}”.</source>
        <translation>Es gibt keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>There is no connection to the map server ({reason}).</source>
        <translation>Keine Verbindung zum Kartenserver ({reason}).</translation>
    </message>
    <message>
        <source>There is no customer {customer_id}.</source>
        <translation>Es gibt keinen Kunden {customer_id}.</translation>
    </message>
    <message>
        <source>There is no customer {customer}.</source>
        <translation>Es gibt keinen Kunden {customer}.</translation>
    </message>
    <message>
        <source>There is no customer {missing}.</source>
        <translation>Es gibt keinen Kunden {missing}.</translation>
    </message>
    <message>
        <source>There is no edge of an area here.</source>
        <translation>Hier ist kein Rand eines Gebiets.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no import {import_id}.</source>
        <translation>Es gibt keinen Import {import_id}.</translation>
    </message>
    <message>
        <source>There is no kind of moment “{kind}”.</source>
        <translation>Einen Anlass der Art „{kind}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no neighbourhood “{name}”.</source>
        <translation>Es gibt kein Viertel „{name}“.</translation>
    </message>
    <message>
        <source>There is no open data in {name}.</source>
        <translation>In {name} sind keine offenen Daten.</translation>
    </message>
    <message>
        <source>There is no open data to build a town from.</source>
        <translation>Es gibt keine offenen Daten, um eine Stadtkarte zu bauen.</translation>
    </message>
    <message>
        <source>There is no place called “{text}” on the town map.</source>
        <translation>Auf der Stadtkarte gibt es keinen Ort „{text}“.</translation>
    </message>
    <message>
        <source>There is no playbook “{name}”.</source>
        <translation>Es gibt keine Vorlage „{name}“.</translation>
    </message>
    <message>
        <source>There is no promotion “{name}” in this shop.</source>
        <translation>In diesem Geschäft gibt es keine Aktion „{name}“.</translation>
    </message>
    <message>
        <source>There is no segment “{name}”.</source>
        <translation>Es gibt kein Segment „{name}“.</translation>
    </message>
    <message>
        <source>There is no shop file {path}.</source>
        <translation>Es gibt keine Geschäftsdatei {path}.</translation>
    </message>
    <message>
        <source>There is no street of this town near that place.</source>
        <translation>In der Nähe dieses Orts gibt es keine Straße dieser Stadt.</translation>
    </message>
    <message>
        <source>There is no town file {path}.</source>
        <translation>Es gibt keine Stadtdatei {path}.</translation>
    </message>
    <message>
        <source>There is nobody on your list yet.</source>
        <translation>Auf Ihrer Liste steht noch niemand.</translation>
    </message>
    <message>
        <source>There is nothing on the map in {name}.</source>
        <translation>In {name} ist nichts auf der Karte.</translation>
    </message>
    <message>
        <source>These are known: {names}.</source>
        <translation>Bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>These areas don&apos;t touch each other.</source>
        <translation>Diese Gebiete berühren sich nicht.</translation>
    </message>
    <message>
        <source>These conditions are nested too deeply.</source>
        <translation>Diese Bedingungen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>These words speak of ad platforms: a yes to email is a yes to ad lists, too.</source>
        <translation>In diesen Worten ist von Werbeplattformen die Rede: Ein Ja zu E-Mail ist auch ein Ja zu Anzeigenlisten.</translation>
    </message>
    <message>
        <source>These work: {conditions}.</source>
        <translation>Möglich sind: {conditions}.</translation>
    </message>
    <message>
        <source>These work: {fields}.</source>
        <translation>Möglich sind: {fields}.</translation>
    </message>
    <message>
        <source>They agreed that you</source>
        <translation>Zugestimmt wurde</translation>
    </message>
    <message>
        <source>They are one person now</source>
        <translation>Sie sind jetzt eine Person</translation>
    </message>
    <message>
        <source>They reach **{reached} of the homes** in your area. **{outside}** of the homes they reach lie outside it.</source>
        <translation>Sie erreichen **{reached} der Haushalte** in Ihrem Gebiet. **{outside}** der erreichten Haushalte liegen außerhalb.</translation>
    </message>
    <message>
        <source>They stay two people</source>
        <translation>Sie bleiben zwei Personen</translation>
    </message>
    <message>
        <source>They were last seen before {before}. Name, address and contact are removed, also from copies; their visits stay in the totals. This cannot be undone.</source>
        <translation>Zuletzt da waren sie vor dem {before}. Name, Adresse und Kontakt werden gelöscht, auch aus Kopien; ihre Besuche bleiben in den Summen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>They were read as “{better}”; check it.</source>
        <translation>Gelesen wurde „{better}“; prüfen Sie es.</translation>
    </message>
    <message>
        <source>This area</source>
        <translation>Dieses Gebiet</translation>
    </message>
    <message>
        <source>This area has no size.</source>
        <translation>Dieses Gebiet hat keine Fläche.</translation>
    </message>
    <message>
        <source>This area is no longer there.</source>
        <translation>Dieses Gebiet gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This area lies outside the town map.</source>
        <translation>Dieses Gebiet liegt außerhalb der Stadtkarte.</translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation>Dieser Code wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer lacks the part that opens files with a password.</source>
        <translation>Diesem Computer fehlt der Teil, der Dateien mit Passwort öffnet.</translation>
    </message>
    <message>
        <source>This is no line.</source>
        <translation>Das ist keine Linie.</translation>
    </message>
    <message>
        <source>This is printed, and nothing here can print.</source>
        <translation>Dies wird gedruckt, und hier kann nichts drucken.</translation>
    </message>
    <message>
        <source>This is {offer}: the circles keep to the stricter rules of {title} for it.</source>
        <translation>Es geht um {offer}: Die Umkreise halten die strengeren Regeln von {title} dafür ein.</translation>
    </message>
    <message numerus="yes">
        <source>This list differs from the one of {day} by {n} people, who could be told by that.</source>
        <comment>This list differs from the one of {day} by {n} person, who could be told by that.</comment>
        <translation>
            <numerusform>Diese Liste unterscheidet sich von der vom {day} um {n} Person, die sich daran erkennen ließe.</numerusform>
            <numerusform>Diese Liste unterscheidet sich von der vom {day} um {n} Personen, die sich daran erkennen ließen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list has {people}; {title} needs {fewest} it recognises before it shows anything. Add the location circles.</source>
        <translation>Diese Liste hat {people}; {title} muss {fewest} erkennen, bevor etwas gezeigt wird. Nehmen Sie die Umkreise dazu.</translation>
    </message>
    <message>
        <source>This list has {people}; {title} works better from {fewest}.</source>
        <translation>Diese Liste hat {people}; {title} arbeitet ab {fewest} besser.</translation>
    </message>
    <message>
        <source>This merge is not there any more.</source>
        <translation>Diese Zusammenführung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This message is complete</source>
        <translation>Diese Nachricht ist vollständig</translation>
    </message>
    <message>
        <source>This name is too long for a map.</source>
        <translation>Dieser Name ist zu lang für eine Karte.</translation>
    </message>
    <message>
        <source>This package says its licence by name only.</source>
        <translation>Dieses Paket nennt nur den Namen seiner Lizenz.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Dieses Passwort ist zu kurz.</translation>
    </message>
    <message>
        <source>This person asked to be forgotten.</source>
        <translation>Diese Person wollte gelöscht werden.</translation>
    </message>
    <message>
        <source>This picture is not there or cannot be read.</source>
        <translation>Dieses Bild ist nicht da oder nicht lesbar.</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Dieser Ort</translation>
    </message>
    <message>
        <source>This place is too large for the map server.</source>
        <translation>Dieser Ort ist zu groß für den Kartenserver.</translation>
    </message>
    <message>
        <source>This promotion is for anywhere.</source>
        <translation>Diese Aktion gilt überall.</translation>
    </message>
    <message>
        <source>This promotion is for no place in particular.</source>
        <translation>Diese Aktion gilt für keinen bestimmten Ort.</translation>
    </message>
    <message>
        <source>This promotion is for nobody</source>
        <translation>Diese Aktion ist für niemanden</translation>
    </message>
    <message>
        <source>This promotion is for nobody. Nobody fits its conditions and its place.</source>
        <translation>Diese Aktion ist für niemanden. Niemand passt zu Bedingungen und Ort.</translation>
    </message>
    <message>
        <source>This promotion is for nobody. Those who fit are left out: {reasons}.</source>
        <translation>Diese Aktion ist für niemanden. Wer passt, wird weggelassen: {reasons}.</translation>
    </message>
    <message>
        <source>This shop has no neighbourhoods yet.</source>
        <translation>Dieses Geschäft hat noch keine Viertel.</translation>
    </message>
    <message>
        <source>This town map has no addresses and you have no customers on it yet.</source>
        <translation>Diese Stadtkarte hat keine Adressen, und noch keine Kunden sind darauf.</translation>
    </message>
    <message>
        <source>This town map has no streets to go by {by}.</source>
        <translation>Diese Stadtkarte hat keine Straßen für den Weg {by}.</translation>
    </message>
    <message>
        <source>Those minutes make no sense.</source>
        <translation>Diese Minuten ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>Three things are worth your time today.</source>
        <translation>Drei Dinge lohnen sich heute.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To hand out and to post</source>
        <translation>Zum Verteilen und Verschicken</translation>
    </message>
    <message>
        <source>To pay for itself</source>
        <translation>Damit es sich rechnet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Too few customers here to advise on</source>
        <translation>Zu wenige Kunden für einen Rat</translation>
    </message>
    <message>
        <source>Too few customers to say much.</source>
        <translation>Zu wenige Kunden, um viel zu sagen.</translation>
    </message>
    <message>
        <source>Too few people for an ad list</source>
        <translation>Zu wenige Personen für eine Anzeigenliste</translation>
    </message>
    <message>
        <source>Too few people for {title}: {people}, it takes {fewest} or more.</source>
        <translation>Zu wenige Personen für {title}: {people}, nötig sind mindestens {fewest}.</translation>
    </message>
    <message>
        <source>Too few people to see an effect</source>
        <translation>Zu wenige Personen, um eine Wirkung zu sehen</translation>
    </message>
    <message>
        <source>Too few to say.</source>
        <translation>Zu wenige Daten.</translation>
    </message>
    <message>
        <source>Too little on file to advise on</source>
        <translation>Zu wenig gespeichert für einen Rat</translation>
    </message>
    <message>
        <source>Too many people for {title}: {people}, it takes {most} at most.</source>
        <translation>Zu viele Personen für {title}: {people}, möglich sind höchstens {most}.</translation>
    </message>
    <message>
        <source>Took a merge apart</source>
        <translation>Eine Zusammenführung getrennt</translation>
    </message>
    <message numerus="yes">
        <source>Took over {n} areas</source>
        <comment>Took over {n} area</comment>
        <translation>
            <numerusform>{n} Gebiet übernommen</numerusform>
            <numerusform>{n} Gebiete übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Town map</source>
        <translation>Stadtkarte</translation>
    </message>
    <message>
        <source>Town maps (*.gpkg)</source>
        <translation>Stadtkarten (*.gpkg)</translation>
    </message>
    <message>
        <source>Town maps and OpenStreetMap files (*.gpkg *.osm.pbf *.pbf *.osm *.osm.bz2);;All files (*)</source>
        <translation>Stadtkarten und OpenStreetMap-Dateien (*.gpkg *.osm.pbf *.pbf *.osm *.osm.bz2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Towns found</source>
        <translation>Gefundene Städte</translation>
    </message>
    <message>
        <source>Tried here before</source>
        <translation>Hier schon versucht</translation>
    </message>
    <message>
        <source>Try a second message</source>
        <translation>Zweite Nachricht testen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or choose a smaller radius or another server in the settings.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut, oder wählen Sie einen kleineren Umkreis oder in den Einstellungen einen anderen Server.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try something else</source>
        <translation>Etwas anderes versuchen</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Two things are worth your time today.</source>
        <translation>Zwei Dinge lohnen sich heute.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Type or scan a code</source>
        <translation>Code tippen oder scannen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo its change, or plan a new promotion.</source>
        <translation>Machen Sie die Änderung rückgängig, oder planen Sie eine neue Aktion.</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>Liste der Schritte</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Undo “{title}”</source>
        <translation>Rückgängig: {title}</translation>
    </message>
    <message>
        <source>Undone steps stand between others.</source>
        <translation>Zurückgenommene Schritte stehen dazwischen.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Unpack it and import them one by one; their names tell who may be written to.</source>
        <translation>Entpacken Sie sie und importieren Sie die Listen einzeln; ihre Namen sagen, wem geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Update Doorstep, or build the town again.</source>
        <translation>Aktualisieren Sie Doorstep, oder bauen Sie die Stadtkarte neu.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use Google Contacts or the contact list where vCard 4.0 is not read.</source>
        <translation>Nehmen Sie Google Kontakte oder die Kontaktliste, wo vCard 4.0 nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Use PostGrid or print the labels yourself.</source>
        <translation>Nehmen Sie PostGrid, oder drucken Sie die Etiketten selbst.</translation>
    </message>
    <message>
        <source>Use `doorstep redeem` for it.</source>
        <translation>Nehmen Sie dafür `doorstep redeem`.</translation>
    </message>
    <message>
        <source>Use a Nominatim server of your own, or leave it off.</source>
        <translation>Nehmen Sie einen eigenen Nominatim-Server, oder lassen Sie es aus.</translation>
    </message>
    <message>
        <source>Use a platform that takes smaller lists, or location circles elsewhere.</source>
        <translation>Nehmen Sie eine Plattform für kleinere Listen oder anderswo Umkreise.</translation>
    </message>
    <message>
        <source>Use all = [...], any = [...] or none = [...].</source>
        <translation>Schreiben Sie all = [...], any = [...] oder none = [...].</translation>
    </message>
    <message>
        <source>Use another platform until the list has 1,000 people.</source>
        <translation>Nehmen Sie eine andere Plattform, bis die Liste 1.000 Personen hat.</translation>
    </message>
    <message>
        <source>Use another platform until the list is large enough.</source>
        <translation>Nehmen Sie eine andere Plattform, bis die Liste groß genug ist.</translation>
    </message>
    <message>
        <source>Use another platform, or location circles elsewhere.</source>
        <translation>Nehmen Sie eine andere Plattform oder anderswo Umkreise.</translation>
    </message>
    <message>
        <source>Use at most {longest_name} characters.</source>
        <translation>Verwenden Sie höchstens {longest_name} Zeichen.</translation>
    </message>
    <message>
        <source>Use boundaries from a file</source>
        <translation>Grenzen aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Use email or post for those without a phone.</source>
        <translation>Nehmen Sie E-Mail oder Post für alle ohne Telefon.</translation>
    </message>
    <message>
        <source>Use equal hexagons</source>
        <translation>Gleiche Sechsecke verwenden</translation>
    </message>
    <message>
        <source>Use files I have</source>
        <translation>Vorhandene Dateien nehmen</translation>
    </message>
    <message>
        <source>Use letters.</source>
        <translation>Nehmen Sie Briefe.</translation>
    </message>
    <message>
        <source>Use one of: {kinds}.</source>
        <translation>Möglich sind: {kinds}.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>Use post codes, leaflets or post for a small area.</source>
        <translation>Nehmen Sie Postleitzahlen, Flyer oder Post für ein kleines Gebiet.</translation>
    </message>
    <message>
        <source>Use the contact list for any other address book.</source>
        <translation>Nehmen Sie für jedes andere Adressbuch die Kontaktliste.</translation>
    </message>
    <message>
        <source>Use the contact list for more columns.</source>
        <translation>Nehmen Sie für mehr Spalten die Kontaktliste.</translation>
    </message>
    <message>
        <source>Use the contact list.</source>
        <translation>Nehmen Sie die Kontaktliste.</translation>
    </message>
    <message>
        <source>Use the location circles, or add an address list with post codes to the town map.</source>
        <translation>Nehmen Sie die Umkreise, oder fügen Sie der Stadtkarte ein Adressverzeichnis mit Postleitzahlen hinzu.</translation>
    </message>
    <message>
        <source>Use the location circles, or import a list with a column that says who agreed to ads.</source>
        <translation>Nehmen Sie die Umkreise, oder importieren Sie eine Liste mit einer Spalte, wer Anzeigen zugestimmt hat.</translation>
    </message>
    <message>
        <source>Use the location circles, or post.</source>
        <translation>Nehmen Sie die Umkreise oder Post.</translation>
    </message>
    <message>
        <source>Use the location circles.</source>
        <translation>Nehmen Sie die Umkreise.</translation>
    </message>
    <message>
        <source>Use the names of resources/platforms.</source>
        <translation>Nehmen Sie die Namen aus resources/platforms.</translation>
    </message>
    <message>
        <source>Use the street list, or codes for whole areas.</source>
        <translation>Nehmen Sie die Straßenliste oder Codes für ganze Gebiete.</translation>
    </message>
    <message>
        <source>Use the street list, or letters to your own customers.</source>
        <translation>Nehmen Sie die Straßenliste oder Briefe an Ihre eigenen Kunden.</translation>
    </message>
    <message>
        <source>Use the street list.</source>
        <translation>Nehmen Sie die Straßenliste.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use this: {title}</source>
        <translation>Verwenden: {title}</translation>
    </message>
    <message>
        <source>Use “{name}” as a rule</source>
        <translation>„{name}“ als Bedingung verwenden</translation>
    </message>
    <message>
        <source>Used only when you press “Get the map”. Last time: {last}.</source>
        <translation>Wird nur verwendet, wenn Sie „Karte holen“ drücken. Zuletzt: {last}.</translation>
    </message>
    <message>
        <source>Used only when you press “Get the map”. Not used so far.</source>
        <translation>Wird nur verwendet, wenn Sie „Karte holen“ drücken. Bisher nicht verwendet.</translation>
    </message>
    <message>
        <source>Used “{name}”</source>
        <translation>„{name}“ eingelöst</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>Besuche nach Woche</translation>
    </message>
    <message>
        <source>Visits in 12 months</source>
        <translation>Besuche in 12 Monaten</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait for the first visits</source>
        <translation>Auf die ersten Besuche warten</translation>
    </message>
    <message>
        <source>Waiting for the map server</source>
        <translation>Warten auf den Kartenserver</translation>
    </message>
    <message>
        <source>Waiting for {server}</source>
        <translation>Warten auf {server}</translation>
    </message>
    <message>
        <source>Walking from there</source>
        <translation>Gehwege werden berechnet</translation>
    </message>
    <message>
        <source>Walking time</source>
        <translation>Gehzeit</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>We cannot tell yet</source>
        <translation>Wir können es noch nicht sagen</translation>
    </message>
    <message>
        <source>We cannot tell yet: nobody was kept aside to compare with.</source>
        <translation>Wir können es noch nicht sagen: Es gab keine Vergleichsgruppe.</translation>
    </message>
    <message>
        <source>We cannot tell yet: there are too few groups to compare.</source>
        <translation>Wir können es noch nicht sagen: Es gibt zu wenige Gruppen zum Vergleichen.</translation>
    </message>
    <message>
        <source>We cannot tell yet: {visits}.</source>
        <translation>Wir können es noch nicht sagen: {visits}.</translation>
    </message>
    <message>
        <source>We cannot tell yet: {why}</source>
        <translation>Wir können es noch nicht sagen: {why}</translation>
    </message>
    <message>
        <source>We miss you, {name}</source>
        <translation>Sie fehlen uns, {name}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Weekend people</source>
        <translation>Wochenendgäste</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome {n} who are new near by</source>
        <translation>{n} neue Kunden in der Nähe begrüßen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What Doorstep is made of</source>
        <translation>Woraus Doorstep besteht</translation>
    </message>
    <message>
        <source>What Doorstep knows about your shop.</source>
        <translation>Was Doorstep über Ihr Geschäft weiß.</translation>
    </message>
    <message>
        <source>What became of every row</source>
        <translation>Was aus jeder Zeile wurde</translation>
    </message>
    <message>
        <source>What happens near your shop?</source>
        <translation>Was ist in Ihrer Nähe los?</translation>
    </message>
    <message>
        <source>What has ended comes here, with what it did.</source>
        <translation>Was beendet ist, erscheint hier, mit seiner Wirkung.</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>Was steht in jeder Spalte?</translation>
    </message>
    <message>
        <source>What is in {head}?</source>
        <translation>Was steht in {head}?</translation>
    </message>
    <message>
        <source>What is missing was left empty.</source>
        <translation>Was fehlte, blieb leer.</translation>
    </message>
    <message>
        <source>What is the password of {shop}?</source>
        <translation>Wie lautet das Passwort von {shop}?</translation>
    </message>
    <message>
        <source>What is this area called?</source>
        <translation>Wie heißt dieses Gebiet?</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Inhalt der Zeile</translation>
    </message>
    <message>
        <source>What left for {where}</source>
        <translation>Was an {where} hinausging</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Was diesen Computer verlassen hat</translation>
    </message>
    <message>
        <source>What people agree to</source>
        <translation>Wozu die Kunden zustimmen</translation>
    </message>
    <message>
        <source>What people agree to when they sign up</source>
        <translation>Wozu die Kunden bei der Anmeldung zustimmen</translation>
    </message>
    <message>
        <source>What people get</source>
        <translation>Was Kunden bekommen</translation>
    </message>
    <message>
        <source>What people show besides the code</source>
        <translation>Was Kunden außer dem Code vorzeigen</translation>
    </message>
    <message>
        <source>What the map shows ({key})</source>
        <translation>Was die Karte zeigt ({key})</translation>
    </message>
    <message>
        <source>What the program asked the shop to look at.</source>
        <translation>Was das Geschäft laut Programm prüfen sollte.</translation>
    </message>
    <message>
        <source>What the record says today, and where each entry comes from.</source>
        <translation>Was heute im Eintrag steht, und woher jede Angabe kommt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>What was tidied</source>
        <translation>Was bereinigt wurde</translation>
    </message>
    <message>
        <source>What we hold about you</source>
        <translation>Was wir über Sie gespeichert haben</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What you just did</source>
        <translation>Was Sie gerade getan haben</translation>
    </message>
    <message>
        <source>What you said about being contacted</source>
        <translation>Was Sie zum Kontakt gesagt haben</translation>
    </message>
    <message>
        <source>What {shop} holds about you</source>
        <translation>Was {shop} über Sie gespeichert hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When a list comes in again.</source>
        <translation>Wenn eine Liste wieder hereinkommt.</translation>
    </message>
    <message>
        <source>When a promotion has left, Doorstep compares the people who got it with those kept aside, and says honestly whether more came.</source>
        <translation>Wenn eine Aktion hinausgegangen ist, vergleicht Doorstep die Erreichten mit der Vergleichsgruppe und sagt ehrlich, ob mehr kamen.</translation>
    </message>
    <message>
        <source>When you press the button, Doorstep asks {server} for the streets, houses and places in the square of {side} × {side} km round {lat:.3f}, {lon:.3f} (OpenStreetMap, ODbL). The server learns this square and your internet address. Nothing about your shop or your customers is sent.</source>
        <translation>Wenn Sie den Knopf drücken, fragt Doorstep {server} nach den Straßen, Häusern und Orten im Quadrat von {side} × {side} km um {lat:.3f}, {lon:.3f} (OpenStreetMap, ODbL). Der Server erfährt dieses Quadrat und Ihre Internetadresse. Über Ihr Geschäft oder Ihre Kunden wird nichts gesendet.</translation>
    </message>
    <message>
        <source>When your figures show something worth doing, it appears here.</source>
        <translation>Wenn Ihre Zahlen etwas Lohnendes zeigen, erscheint es hier.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where ads will show</source>
        <translation>Wo Anzeigen erscheinen</translation>
    </message>
    <message>
        <source>Where does {name} live?</source>
        <translation>Wo wohnt {name}?</translation>
    </message>
    <message>
        <source>Where is your shop?</source>
        <translation>Wo ist Ihr Geschäft?</translation>
    </message>
    <message>
        <source>Where should everything go?</source>
        <translation>Wohin soll alles?</translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>Wohin sollen die Dateien?</translation>
    </message>
    <message>
        <source>Where should the letter go?</source>
        <translation>Wohin soll der Brief?</translation>
    </message>
    <message>
        <source>Where should the report go?</source>
        <translation>Wohin soll der Bericht?</translation>
    </message>
    <message>
        <source>Where you might live</source>
        <translation>Wo Sie vielleicht wohnen</translation>
    </message>
    <message>
        <source>Where your customers live</source>
        <translation>Wo Ihre Kunden wohnen</translation>
    </message>
    <message>
        <source>Which codes came back?</source>
        <translation>Welche Codes kamen zurück?</translation>
    </message>
    <message>
        <source>Which message won</source>
        <translation>Welche Nachricht besser war</translation>
    </message>
    <message>
        <source>Which town is yours?</source>
        <translation>Welche Stadt ist Ihre?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>Who asks what you hold about them?</source>
        <translation>Wer fragt, was Sie gespeichert haben?</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <source>Who comes from here</source>
        <translation>Wer von hier kommt</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Who is to be forgotten?</source>
        <translation>Wer soll gelöscht werden?</translation>
    </message>
    <message>
        <source>Who stayed out, and why</source>
        <translation>Wer nicht dabei ist, und warum</translation>
    </message>
    <message>
        <source>Who was meant</source>
        <translation>Wer gemeint war</translation>
    </message>
    <message>
        <source>Whoever has the file or a copy of it can read it.</source>
        <translation>Wer die Datei oder eine Kopie davon hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Whoever were on this list could be told from earlier lists.</source>
        <translation>Wer auf dieser Liste stand, ließe sich an früheren Listen erkennen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why this can work</source>
        <translation>Warum das wirken kann</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
    <message>
        <source>Why this? {title}</source>
        <translation>Warum das? {title}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Win back people who have gone quiet</source>
        <translation>Still gewordene Kunden zurückgewinnen</translation>
    </message>
    <message>
        <source>Win back {n} who have gone quiet</source>
        <translation>{n} still gewordene Kunden zurückgewinnen</translation>
    </message>
    <message>
        <source>With a list from your till or email tool Doorstep can say where your customers live and what is worth doing next.</source>
        <translation>Mit einer Liste aus Ihrer Kasse oder Ihrem E-Mail-Programm kann Doorstep sagen, wo Ihre Kunden wohnen und was sich als Nächstes lohnt.</translation>
    </message>
    <message>
        <source>With half of them kept aside it would be {extra}.</source>
        <translation>Mit der Hälfte in der Vergleichsgruppe wären es {extra}.</translation>
    </message>
    <message>
        <source>With so few people no effect could be seen, whatever happens.</source>
        <translation>Bei so wenigen Personen wäre keine Wirkung zu sehen, was auch geschieht.</translation>
    </message>
    <message>
        <source>With {people} kept aside you can see {extra} extra visits per 100, not fewer.</source>
        <translation>Mit {people} in der Vergleichsgruppe sehen Sie eine Wirkung ab {extra} zusätzlichen Besuchen je 100, darunter nicht.</translation>
    </message>
    <message>
        <source>Without it nobody can read this shop, Doorstep neither.</source>
        <translation>Ohne das Passwort kann niemand dieses Geschäft lesen, auch Doorstep nicht.</translation>
    </message>
    <message>
        <source>Without message B</source>
        <translation>Ohne Nachricht B</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Worked out today from what is held.</source>
        <translation>Heute aus dem Gespeicherten berechnet.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Write --code EXAM-7K4PW, or the name of a file.</source>
        <translation>Schreiben Sie --code EXAM-7K4PW oder den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Write [&quot;file.json&quot;], then lines like x = 2.</source>
        <translation>Schreiben Sie [&quot;datei.json&quot;], dann Zeilen wie x = 2.</translation>
    </message>
    <message>
        <source>Write a date as year-month-day, such as 2026-12-01.</source>
        <translation>Schreiben Sie ein Datum als Jahr-Monat-Tag, zum Beispiel 2026-12-01.</translation>
    </message>
    <message>
        <source>Write a list, such as {key} = [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>Schreiben Sie eine Liste, zum Beispiel {key} = [&quot;eins&quot;, &quot;zwei&quot;].</translation>
    </message>
    <message>
        <source>Write a message, and see here what a real person gets.</source>
        <translation>Schreiben Sie eine Nachricht, und sehen Sie hier, was eine echte Person erhält.</translation>
    </message>
    <message>
        <source>Write each as a table of its own, [[{key}]].</source>
        <translation>Schreiben Sie jedes als eigene Tabelle, [[{key}]].</translation>
    </message>
    <message>
        <source>Write fields as {first_name|Hello}.</source>
        <translation>Schreiben Sie Felder wie {first_name|Hallo}.</translation>
    </message>
    <message>
        <source>Write from = [latitude, longitude], or the name of a place.</source>
        <translation>Schreiben Sie from = [Breite, Länge] oder den Namen eines Orts.</translation>
    </message>
    <message>
        <source>Write https://your-nominatim-server, or {us_census} for addresses in the United States.</source>
        <translation>Schreiben Sie https://ihr-nominatim-server oder {us_census} für Adressen in den USA.</translation>
    </message>
    <message>
        <source>Write it another way.</source>
        <translation>Schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>Write it as a table, [{key}].</source>
        <translation>Schreiben Sie es als Tabelle, [{key}].</translation>
    </message>
    <message>
        <source>Write it as https://server/api/interpreter.</source>
        <translation>Schreiben Sie sie als https://server/api/interpreter.</translation>
    </message>
    <message>
        <source>Write it in quotes, &quot;like this&quot;.</source>
        <translation>Schreiben Sie es in Anführungszeichen, &quot;so wie hier&quot;.</translation>
    </message>
    <message>
        <source>Write it in quotes, such as &quot;{value}&quot;.</source>
        <translation>Schreiben Sie es in Anführungszeichen, zum Beispiel &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>Write them with fewer levels.</source>
        <translation>Schreiben Sie sie mit weniger Ebenen.</translation>
    </message>
    <message>
        <source>Write to the people here</source>
        <translation>Den Personen hier schreiben</translation>
    </message>
    <message>
        <source>Write what it says instead: {{{empty}|Hello}}.</source>
        <translation>Schreiben Sie, was stattdessen steht: {{{empty}|Hallo}}.</translation>
    </message>
    <message>
        <source>Write year-month-day, such as 2026-12-01.</source>
        <translation>Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-12-01.</translation>
    </message>
    <message>
        <source>Write {join} = [&quot;{value}&quot;].</source>
        <translation>Schreiben Sie {join} = [&quot;{value}&quot;].</translation>
    </message>
    <message>
        <source>Write “comes mostly after 15:00”.</source>
        <translation>Schreiben Sie „comes mostly after 15:00“.</translation>
    </message>
    <message>
        <source>Writing files with the new password</source>
        <translation>Dateien werden mit dem neuen Passwort geschrieben</translation>
    </message>
    <message>
        <source>Writing the area report</source>
        <translation>Gebietsbericht wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>Brief wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Seite wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the town file</source>
        <translation>Stadtdatei wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} pages: {name}</source>
        <comment>Wrote {n} page: {name}</comment>
        <translation>
            <numerusform>{n} Seite geschrieben: {name}</numerusform>
            <numerusform>{n} Seiten geschrieben: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, this one</source>
        <translation>Ja, das ist es</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You asked what we hold about you. This is all of it: every entry, where it comes from, and every file you were in. It lies on our own computer. You may ask us to correct an entry, to stop writing to you, or to forget you altogether.</source>
        <translation>Sie haben gefragt, was wir über Sie gespeichert haben. Das ist alles: jeder Eintrag, woher er kommt, und jede Datei, in der Sie standen. Es liegt auf unserem eigenen Computer. Sie können uns bitten, einen Eintrag zu berichtigen, Ihnen nicht mehr zu schreiben oder Sie ganz zu löschen.</translation>
    </message>
    <message>
        <source>You can look at everything here. To change something, close it there first.</source>
        <translation>Sie können hier alles ansehen. Um etwas zu ändern, schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>You dropped {paths} files.</source>
        <translation>Sie haben {paths} Dateien hereingezogen.</translation>
    </message>
    <message>
        <source>You need {visits} extra visits: about {people} people would come anyway and use the offer too, which costs {cost}.</source>
        <translation>Sie brauchen {visits} zusätzliche Besuche: Etwa {people} Personen kämen ohnehin und nutzten das Angebot auch, das kostet {cost}.</translation>
    </message>
    <message>
        <source>You reach about as many of the households as in the whole town, or more.</source>
        <translation>Sie erreichen etwa so viele Haushalte wie in der ganzen Stadt oder mehr.</translation>
    </message>
    <message>
        <source>You were</source>
        <translation>Sie waren</translation>
    </message>
    <message>
        <source>Youngest age, {kind}</source>
        <translation>Mindestalter, {kind}</translation>
    </message>
    <message>
        <source>Youngest on an ad list</source>
        <translation>Mindestalter auf einer Anzeigenliste</translation>
    </message>
    <message>
        <source>Youngest to write to</source>
        <translation>Mindestalter zum Anschreiben</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>Your customers</source>
        <translation>Ihre Kunden</translation>
    </message>
    <message>
        <source>Your customers are placed again on it.</source>
        <translation>Ihre Kunden werden darauf neu gesetzt.</translation>
    </message>
    <message>
        <source>Your email tool adds the line to unsubscribe.</source>
        <translation>Ihr E-Mail-Programm fügt die Zeile zum Abmelden hinzu.</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Ihr Ordner</translation>
    </message>
    <message>
        <source>Your neighbourhoods are not drawn yet</source>
        <translation>Ihre Viertel sind noch nicht gezeichnet</translation>
    </message>
    <message>
        <source>Your only area.</source>
        <translation>Ihr einziges Gebiet.</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Ihre eigene Kopie</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Ihr Eintrag</translation>
    </message>
    <message>
        <source>Your shop becomes as it was then. As it is now is copied first, so that you can return to it.</source>
        <translation>Ihr Geschäft wird wieder, wie es damals war. Der jetzige Stand wird zuerst kopiert, damit Sie zu ihm zurückkehren können.</translation>
    </message>
    <message>
        <source>Your shop has a password now</source>
        <translation>Ihr Geschäft hat jetzt ein Passwort</translation>
    </message>
    <message>
        <source>Your shop has no password any more</source>
        <translation>Ihr Geschäft hat kein Passwort mehr</translation>
    </message>
    <message>
        <source>Your shop is as it was in that copy</source>
        <translation>Ihr Geschäft ist wie in dieser Kopie</translation>
    </message>
    <message>
        <source>Your strongest area.</source>
        <translation>Ihr stärkstes Gebiet.</translation>
    </message>
    <message>
        <source>ZIP {zip} has {pieces} pieces; the post takes {fewest} or more a ZIP.</source>
        <translation>ZIP {zip} hat {pieces} Sendungen; die Post nimmt ab {fewest} je ZIP.</translation>
    </message>
    <message>
        <source>ZIP {zip} has {pieces} pieces; the post takes {most} a day and ZIP.</source>
        <translation>ZIP {zip} hat {pieces} Sendungen; die Post nimmt höchstens {most} je Tag und ZIP.</translation>
    </message>
    <message>
        <source>ZIP {zip}: {pieces} pieces.</source>
        <translation>ZIP {zip}: {pieces} Sendungen.</translation>
    </message>
    <message>
        <source>a card at the till, no contact</source>
        <translation>eine Karte an der Kasse, kein Kontakt</translation>
    </message>
    <message>
        <source>a college</source>
        <translation>einer Hochschule</translation>
    </message>
    <message>
        <source>a folder has the name of a file</source>
        <translation>ein Ordner heißt wie die Datei</translation>
    </message>
    <message>
        <source>a gym</source>
        <translation>einem Fitnessstudio</translation>
    </message>
    <message>
        <source>a library</source>
        <translation>einer Bibliothek</translation>
    </message>
    <message>
        <source>a month per customer</source>
        <translation>im Monat je Kunde</translation>
    </message>
    <message>
        <source>a park</source>
        <translation>einem Park</translation>
    </message>
    <message>
        <source>a point on the map</source>
        <translation>einem Punkt auf der Karte</translation>
    </message>
    <message>
        <source>a school</source>
        <translation>einer Schule</translation>
    </message>
    <message>
        <source>a station</source>
        <translation>einem Bahnhof</translation>
    </message>
    <message>
        <source>a university</source>
        <translation>einer Universität</translation>
    </message>
    <message>
        <source>about as usual</source>
        <translation>etwa wie sonst</translation>
    </message>
    <message>
        <source>about {count} extra visits</source>
        <translation>etwa {count} zusätzliche Besuche</translation>
    </message>
    <message>
        <source>about {count} extra visits per 100 people</source>
        <translation>etwa {count} zusätzliche Besuche je 100 Personen</translation>
    </message>
    <message>
        <source>about {count} fewer visits per 100 people</source>
        <translation>etwa {count} Besuche weniger je 100 Personen</translation>
    </message>
    <message>
        <source>about {seconds_left} left</source>
        <translation>noch etwa {seconds_left}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <source>address in another country</source>
        <translation>Adresse in einem anderen Land</translation>
    </message>
    <message>
        <source>address needs a look</source>
        <translation>Adresse zu prüfen</translation>
    </message>
    <message>
        <source>address not on the map</source>
        <translation>Adresse nicht auf der Karte</translation>
    </message>
    <message>
        <source>addresses: lost zero</source>
        <translation>Adressen: verlorene Null</translation>
    </message>
    <message>
        <source>addresses: new address</source>
        <translation>Adressen: neue Adresse</translation>
    </message>
    <message>
        <source>ads</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>after 1 year</source>
        <translation>nach 1 Jahr</translation>
    </message>
    <message>
        <source>after 10 years</source>
        <translation>nach 10 Jahren</translation>
    </message>
    <message>
        <source>after 2 years</source>
        <translation>nach 2 Jahren</translation>
    </message>
    <message>
        <source>after 3 years</source>
        <translation>nach 3 Jahren</translation>
    </message>
    <message>
        <source>after 5 years</source>
        <translation>nach 5 Jahren</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>nach {time} Uhr</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>immer an</translation>
    </message>
    <message>
        <source>an offer of homes, work or credit</source>
        <translation>ein Angebot für Wohnung, Arbeit oder Kredit</translation>
    </message>
    <message>
        <source>and results</source>
        <translation>und Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>and {n} later ones</source>
        <comment>and {n} later one</comment>
        <translation>
            <numerusform>und {n} späterer</numerusform>
            <numerusform>und {n} spätere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more areas</source>
        <comment>and {n} more area</comment>
        <translation>
            <numerusform>und {n} weiteres Gebiet</numerusform>
            <numerusform>und {n} weitere Gebiete</numerusform>
        </translation>
    </message>
    <message>
        <source>and {waiting} more</source>
        <translation>und {waiting} weitere</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>are</source>
        <translation>markiert als</translation>
    </message>
    <message>
        <source>are (students, members …)</source>
        <translation>markiert sind (Studierende, Mitglieder …)</translation>
    </message>
    <message>
        <source>are among your best customers</source>
        <translation>zu den besten Kunden zählen</translation>
    </message>
    <message>
        <source>are called {names}</source>
        <translation>{names} heißen</translation>
    </message>
    <message>
        <source>are drifting away</source>
        <translation>seltener kommen</translation>
    </message>
    <message>
        <source>are most likely gone</source>
        <translation>sehr wahrscheinlich weg sind</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>neu sind</translation>
    </message>
    <message>
        <source>are new in the last</source>
        <translation>neu in den letzten</translation>
    </message>
    <message>
        <source>are on the list</source>
        <translation>auf der Liste stehen</translation>
    </message>
    <message>
        <source>are regulars</source>
        <translation>Stammkunden sind</translation>
    </message>
    <message>
        <source>are tagged “{tag}”</source>
        <translation>mit „{tag}“ markiert sind</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>asked to be forgotten</source>
        <translation>wollte gelöscht werden</translation>
    </message>
    <message>
        <source>at least 100</source>
        <translation>mindestens 100 in</translation>
    </message>
    <message>
        <source>at least 12 times</source>
        <translation>mindestens 12-mal in</translation>
    </message>
    <message>
        <source>at least 20</source>
        <translation>mindestens 20 in</translation>
    </message>
    <message>
        <source>at least 200</source>
        <translation>mindestens 200 in</translation>
    </message>
    <message>
        <source>at least 3 times</source>
        <translation>mindestens 3-mal in</translation>
    </message>
    <message>
        <source>at least 50</source>
        <translation>mindestens 50 in</translation>
    </message>
    <message>
        <source>at least 6 times</source>
        <translation>mindestens 6-mal in</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>mindestens einmal in</translation>
    </message>
    <message>
        <source>at most 2 times</source>
        <translation>höchstens 2-mal in</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before going back to a copy</source>
        <translation>vor der Rückkehr zu einer Kopie</translation>
    </message>
    <message>
        <source>before import</source>
        <translation>vor dem Import</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>vor der Wiederherstellung</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>vor {time} Uhr</translation>
    </message>
    <message>
        <source>begin at label</source>
        <translation>ab Etikett</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>wird gezählt</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>zwischen {first} und {last} Uhr</translation>
    </message>
    <message>
        <source>between {low} and {high} extra visits</source>
        <translation>zwischen {low} und {high} zusätzliche Besuche</translation>
    </message>
    <message>
        <source>between {low} and {high} extra visits per 100 people</source>
        <translation>zwischen {low} und {high} zusätzliche Besuche je 100 Personen</translation>
    </message>
    <message>
        <source>between {low} and {high} fewer visits per 100 people</source>
        <translation>zwischen {low} und {high} Besuche weniger je 100 Personen</translation>
    </message>
    <message>
        <source>between {low} fewer and {high} extra visits per 100 people</source>
        <translation>zwischen {low} Besuchen weniger und {high} mehr je 100 Personen</translation>
    </message>
    <message>
        <source>birthday month</source>
        <translation>Geburtstagsmonat</translation>
    </message>
    <message>
        <source>birthdays differ by a slip</source>
        <translation>Geburtstage bis auf einen Tippfehler gleich</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>bought {item}</source>
        <translation>{item} gekauft haben</translation>
    </message>
    <message>
        <source>bought {item} {lately}</source>
        <translation>{lately} {item} gekauft haben</translation>
    </message>
    <message>
        <source>buy {item}</source>
        <translation>{item} kaufen</translation>
    </message>
    <message>
        <source>buy {item} {lately}</source>
        <translation>{lately} {item} gekauft haben</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>mit dem Fahrrad</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>mit dem Auto</translation>
    </message>
    <message>
        <source>came</source>
        <translation>waren da</translation>
    </message>
    <message>
        <source>came at least {times}</source>
        <translation>mindestens {times} da waren</translation>
    </message>
    <message>
        <source>came at least {times} {lately}</source>
        <translation>{lately} mindestens {times} da waren</translation>
    </message>
    <message>
        <source>came at most {times}</source>
        <translation>höchstens {times} da waren</translation>
    </message>
    <message>
        <source>came at most {times} {lately}</source>
        <translation>{lately} höchstens {times} da waren</translation>
    </message>
    <message>
        <source>came between {first} and {last}</source>
        <translation>zwischen {first} und {last} da waren</translation>
    </message>
    <message>
        <source>came exactly {times}</source>
        <translation>genau {times} da waren</translation>
    </message>
    <message>
        <source>came exactly {times} {lately}</source>
        <translation>{lately} genau {times} da waren</translation>
    </message>
    <message>
        <source>came fewer than {times}</source>
        <translation>weniger als {times} da waren</translation>
    </message>
    <message>
        <source>came fewer than {times} {lately}</source>
        <translation>{lately} weniger als {times} da waren</translation>
    </message>
    <message>
        <source>came for the first time {lately}</source>
        <translation>{lately} zum ersten Mal da waren</translation>
    </message>
    <message>
        <source>came in the last</source>
        <translation>waren da in den letzten</translation>
    </message>
    <message>
        <source>came lately</source>
        <translation>zuletzt da waren</translation>
    </message>
    <message>
        <source>came less than {times}</source>
        <translation>weniger als {times} da waren</translation>
    </message>
    <message>
        <source>came less than {times} {lately}</source>
        <translation>{lately} weniger als {times} da waren</translation>
    </message>
    <message>
        <source>came more than {times}</source>
        <translation>mehr als {times} da waren</translation>
    </message>
    <message>
        <source>came more than {times} {lately}</source>
        <translation>{lately} mehr als {times} da waren</translation>
    </message>
    <message>
        <source>came so often</source>
        <translation>so oft da waren</translation>
    </message>
    <message>
        <source>came too seldom to say how often they come</source>
        <translation>zu selten da waren, um einen Rhythmus zu erkennen</translation>
    </message>
    <message>
        <source>came {lately}</source>
        <translation>{lately} da waren</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>cannot go on</source>
        <translation>geht so nicht weiter</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>checked for slips</source>
        <translation>auf Tippfehler geprüft</translation>
    </message>
    <message>
        <source>children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>come less than they used to</source>
        <translation>kommen weniger als früher</translation>
    </message>
    <message>
        <source>come mostly {days} {hours}</source>
        <translation>meist {days} {hours} kommen</translation>
    </message>
    <message>
        <source>come mostly {when}</source>
        <translation>meist {when} kommen</translation>
    </message>
    <message>
        <source>company names are alike</source>
        <translation>Firmennamen ähneln sich</translation>
    </message>
    <message>
        <source>company names differ</source>
        <translation>andere Firmennamen</translation>
    </message>
    <message>
        <source>contact list</source>
        <translation>Kontaktliste</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>Kosten {cost}</translation>
    </message>
    <message>
        <source>cost {cost}, extra margin {low} to {high}</source>
        <translation>Kosten {cost}, zusätzlicher Ertrag {low} bis {high}</translation>
    </message>
    <message>
        <source>cost {cost}, extra margin: too few people to say</source>
        <translation>Kosten {cost}, zusätzlicher Ertrag: zu wenige Personen</translation>
    </message>
    <message>
        <source>counted from the purchases below</source>
        <translation>aus den Käufen unten gezählt</translation>
    </message>
    <message>
        <source>crime</source>
        <translation>Straftaten</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>dates: one way of writing</source>
        <translation>Datumsangaben: einheitlich geschrieben</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>kommt seltener</translation>
    </message>
    <message>
        <source>e-mail addresses are made alike</source>
        <translation>E-Mail-Adressen sind gleich gebildet</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>emails: address taken out</source>
        <translation>E-Mails: Adresse herausgenommen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>ended {ends}</source>
        <translation>beendet am {ends}</translation>
    </message>
    <message>
        <source>even</source>
        <translation>gerade</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>every file you made, newest first</source>
        <translation>jede Datei, die Sie erstellt haben, neueste zuerst</translation>
    </message>
    <message>
        <source>exam weeks</source>
        <translation>Prüfungswochen</translation>
    </message>
    <message>
        <source>extra visits per 100 people</source>
        <translation>zusätzliche Besuche je 100 Personen</translation>
    </message>
    <message>
        <source>faith</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>fewer than {fewest}</source>
        <translation>weniger als {fewest}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>first names are alike</source>
        <translation>Vornamen ähneln sich</translation>
    </message>
    <message>
        <source>first names differ</source>
        <translation>andere Vornamen</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>Flyer</translation>
    </message>
    <message numerus="yes">
        <source>for {n} days</source>
        <comment>for {n} day</comment>
        <translation>
            <numerusform>seit {n} Tag</numerusform>
            <numerusform>seit {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} months</source>
        <comment>for {n} month</comment>
        <translation>
            <numerusform>seit {n} Monat</numerusform>
            <numerusform>seit {n} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} weeks</source>
        <comment>for {n} week</comment>
        <translation>
            <numerusform>seit {n} Woche</numerusform>
            <numerusform>seit {n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} years</source>
        <comment>for {n} year</comment>
        <translation>
            <numerusform>seit {n} Jahr</numerusform>
            <numerusform>seit {n} Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>found by {server}, not in the town map</source>
        <translation>gefunden von {server}, nicht in der Stadtkarte</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>from = {start} is no place.</source>
        <translation>from = {start} ist kein Ort.</translation>
    </message>
    <message>
        <source>from your map</source>
        <translation>aus Ihrer Karte</translation>
    </message>
    <message>
        <source>get the message</source>
        <translation>erhalten die Nachricht</translation>
    </message>
    <message>
        <source>gets the message</source>
        <translation>erhält die Nachricht</translation>
    </message>
    <message>
        <source>gets theirs in the second wave</source>
        <translation>ist in der zweiten Welle dran</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>got theirs in the first wave</source>
        <translation>war in der ersten Welle dran</translation>
    </message>
    <message>
        <source>had enough messages this month</source>
        <translation>hatte diesen Monat genug Nachrichten</translation>
    </message>
    <message>
        <source>have a phone number</source>
        <translation>eine Telefonnummer haben</translation>
    </message>
    <message>
        <source>have a postal address</source>
        <translation>eine Postadresse haben</translation>
    </message>
    <message>
        <source>have an e-mail address</source>
        <translation>eine E-Mail-Adresse haben</translation>
    </message>
    <message>
        <source>have gone quiet</source>
        <translation>still geworden sind</translation>
    </message>
    <message>
        <source>have not come for</source>
        <translation>nicht mehr da seit</translation>
    </message>
    <message>
        <source>have not come {long}</source>
        <translation>{long} nicht da waren</translation>
    </message>
    <message>
        <source>have their birthday</source>
        <translation>haben Geburtstag</translation>
    </message>
    <message>
        <source>have their birthday in {month}</source>
        <translation>im {month} Geburtstag haben</translation>
    </message>
    <message>
        <source>have their birthday next month</source>
        <translation>nächsten Monat Geburtstag haben</translation>
    </message>
    <message>
        <source>have their birthday this month</source>
        <translation>diesen Monat Geburtstag haben</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>high weeks</source>
        <translation>starke Wochen</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>house</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>how many circles it takes</source>
        <translation>wie viele Umkreise möglich sind</translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} days</source>
        <comment>in the last day</comment>
        <translation>
            <numerusform>am letzten Tag</numerusform>
            <numerusform>in den letzten {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} months</source>
        <comment>in the last month</comment>
        <translation>
            <numerusform>im letzten Monat</numerusform>
            <numerusform>in den letzten {n} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} weeks</source>
        <comment>in the last week</comment>
        <translation>
            <numerusform>in der letzten Woche</numerusform>
            <numerusform>in den letzten {n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} years</source>
        <comment>in the last year</comment>
        <translation>
            <numerusform>im letzten Jahr</numerusform>
            <numerusform>in den letzten {n} Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>in this promotion</source>
        <translation>in dieser Aktion</translation>
    </message>
    <message>
        <source>in {areas}</source>
        <translation>in {areas}</translation>
    </message>
    <message>
        <source>in {weeks} weeks</source>
        <translation>in {weeks} Wochen</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>im Gebiet</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>zwischen Nachbarn</translation>
    </message>
    <message>
        <source>is somebody else&apos;s</source>
        <translation>gehört jemand anderem</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>it starts on {day}.</source>
        <translation>sie beginnt am {day}.</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>its largest circle</source>
        <translation>den größten Umkreis</translation>
    </message>
    <message>
        <source>its name is not known; is this computer online?</source>
        <translation>sein Name ist nicht bekannt; ist dieser Computer online?</translation>
    </message>
    <message>
        <source>its smallest circle</source>
        <translation>den kleinsten Umkreis</translation>
    </message>
    <message>
        <source>kept as a note</source>
        <translation>als Notiz behalten</translation>
    </message>
    <message>
        <source>kept aside, so that you can see the effect</source>
        <translation>Vergleichsgruppe, damit Sie die Wirkung sehen</translation>
    </message>
    <message>
        <source>kept aside, so you can see the effect</source>
        <translation>Vergleich, damit Sie die Wirkung sehen</translation>
    </message>
    <message>
        <source>kept aside: got nothing, so that the effect can be seen</source>
        <translation>Vergleichsgruppe: erhielt nichts, damit die Wirkung sichtbar wird</translation>
    </message>
    <message>
        <source>known by postcode only</source>
        <translation>nur nach Postleitzahl bekannt</translation>
    </message>
    <message>
        <source>known by street only</source>
        <translation>nur nach Straße bekannt</translation>
    </message>
    <message>
        <source>known by town only</source>
        <translation>nur nach Ort bekannt</translation>
    </message>
    <message>
        <source>known, and updated</source>
        <translation>bekannt und aktualisiert</translation>
    </message>
    <message>
        <source>last names are alike</source>
        <translation>Nachnamen ähneln sich</translation>
    </message>
    <message>
        <source>last names differ</source>
        <translation>andere Nachnamen</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>ungestört</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>left out so that nobody stands out</source>
        <translation>weggelassen, damit niemand erkennbar ist</translation>
    </message>
    <message>
        <source>left out, {why}</source>
        <translation>weggelassen, {why}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>letters of other scripts and emoji, in print</source>
        <translation>Zeichen anderer Schriften und Emoji, im Druck</translation>
    </message>
    <message>
        <source>letters of other scripts, in print</source>
        <translation>Zeichen anderer Schriften, im Druck</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>lines of nobody known</source>
        <translation>Zeilen ohne bekannte Person</translation>
    </message>
    <message>
        <source>lines of people on your list</source>
        <translation>Zeilen von Personen auf Ihrer Liste</translation>
    </message>
    <message>
        <source>lists, flyers, circles, reports</source>
        <translation>Listen, Flyer, Umkreise, Berichte</translation>
    </message>
    <message>
        <source>live in {area}</source>
        <translation>in {area} wohnen</translation>
    </message>
    <message>
        <source>live within {distance} {unit} of {place}</source>
        <translation>höchstens {distance} {unit} von {place} wohnen</translation>
    </message>
    <message>
        <source>live within {minutes} minutes by bicycle of {place}</source>
        <translation>höchstens {minutes} Minuten mit dem Fahrrad von {place} wohnen</translation>
    </message>
    <message>
        <source>live within {minutes} minutes by car of {place}</source>
        <translation>höchstens {minutes} Minuten mit dem Auto von {place} wohnen</translation>
    </message>
    <message>
        <source>live within {minutes} minutes on foot of {place}</source>
        <translation>höchstens {minutes} Minuten zu Fuß von {place} wohnen</translation>
    </message>
    <message>
        <source>love and sexuality</source>
        <translation>Liebe und Sexualität</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>made {why}</source>
        <translation>erstellt {why}</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>match day</source>
        <translation>Spieltag</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>may be yours as well</source>
        <translation>kann auch Ihre sein</translation>
    </message>
    <message>
        <source>may have paid for itself</source>
        <translation>hat sich vielleicht gerechnet</translation>
    </message>
    <message>
        <source>may text</source>
        <translation>SMS erlaubt</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>Schreiben erlaubt</translation>
    </message>
    <message>
        <source>may write by post</source>
        <translation>Post erlaubt</translation>
    </message>
    <message>
        <source>may write emails</source>
        <translation>E-Mails erlaubt</translation>
    </message>
    <message>
        <source>message not ready: {why}</source>
        <translation>Nachricht nicht fertig: {why}</translation>
    </message>
    <message>
        <source>message {variant}: {came} of {people} came</source>
        <translation>Nachricht {variant}: {came} von {people} kamen</translation>
    </message>
    <message>
        <source>money troubles</source>
        <translation>Geldsorgen</translation>
    </message>
    <message>
        <source>most with “{name}”</source>
        <translation>meist mit „{name}“</translation>
    </message>
    <message>
        <source>my shop</source>
        <translation>meinem Geschäft</translation>
    </message>
    <message>
        <source>names agree (order, short form or a slip)</source>
        <translation>Namen passen (Reihenfolge, Kurzform oder Tippfehler)</translation>
    </message>
    <message>
        <source>names and places of the world&apos;s towns</source>
        <translation>Namen und Lage der Städte der Welt</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>names: capitals</source>
        <translation>Namen: Großschreibung</translation>
    </message>
    <message>
        <source>names: parts</source>
        <translation>Namen: Bestandteile</translation>
    </message>
    <message>
        <source>near a college</source>
        <translation>nahe einer Hochschule</translation>
    </message>
    <message>
        <source>near a school</source>
        <translation>nahe einer Schule</translation>
    </message>
    <message>
        <source>near a station</source>
        <translation>nahe einem Bahnhof</translation>
    </message>
    <message>
        <source>near a university</source>
        <translation>nahe einer Universität</translation>
    </message>
    <message>
        <source>near {place}</source>
        <translation>nahe {place}</translation>
    </message>
    <message>
        <source>nearly the same street</source>
        <translation>fast dieselbe Straße</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>never agreed to ads</source>
        <translation>hat Anzeigen nie zugestimmt</translation>
    </message>
    <message>
        <source>never agreed to email</source>
        <translation>hat E-Mails nie zugestimmt</translation>
    </message>
    <message>
        <source>never agreed to post</source>
        <translation>hat Post nie zugestimmt</translation>
    </message>
    <message>
        <source>never agreed to text messages</source>
        <translation>hat SMS nie zugestimmt</translation>
    </message>
    <message>
        <source>never bought {item}</source>
        <translation>{item} nie gekauft haben</translation>
    </message>
    <message>
        <source>never bought {item} {lately}</source>
        <translation>{item} {lately} nie gekauft haben</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>nie da</translation>
    </message>
    <message>
        <source>never came to the shop</source>
        <translation>nie im Geschäft waren</translation>
    </message>
    <message>
        <source>never to be written to</source>
        <translation>nie anzuschreiben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new on your list</source>
        <translation>neu auf Ihrer Liste</translation>
    </message>
    <message>
        <source>next 6 weeks</source>
        <translation>nächste 6 Wochen</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächsten Monat</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>next: {next_step}</source>
        <translation>als Nächstes: {next_step}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no agreed way to write to them</source>
        <translation>kein erlaubter Weg, zu schreiben</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>kein Gebiet</translation>
    </message>
    <message>
        <source>no city that is known was given</source>
        <translation>der Ort fehlt oder ist nicht bekannt</translation>
    </message>
    <message>
        <source>no codes came back</source>
        <translation>keine Codes zurück</translation>
    </message>
    <message>
        <source>no complete address</source>
        <translation>keine vollständige Adresse</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>keine Einwilligung</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>keine Wirkung</translation>
    </message>
    <message>
        <source>no effect seen</source>
        <translation>keine Wirkung gesehen</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>no file: entered in the program</source>
        <translation>keine Datei: im Programm eingegeben</translation>
    </message>
    <message>
        <source>no list says otherwise</source>
        <translation>keine Liste sagt etwas anderes</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>no post code that {title} takes</source>
        <translation>keine Postleitzahl, die {title} nimmt</translation>
    </message>
    <message>
        <source>no sales since its start are on file. Import the sales of those days.</source>
        <translation>Seit dem Beginn sind keine Verkäufe gespeichert. Importieren Sie die Verkäufe dieser Tage.</translation>
    </message>
    <message>
        <source>no way on foot to the shop</source>
        <translation>zu Fuß kein Weg zum Geschäft</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody aside</source>
        <translation>ohne Vergleich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hier nicht</translation>
    </message>
    <message>
        <source>not in that time</source>
        <translation>in dieser Zeit nicht</translation>
    </message>
    <message>
        <source>not in the town map</source>
        <translation>nicht in der Stadtkarte</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht genutzt</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>nothing is listening there</source>
        <translation>dort hört nichts zu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>ab und zu</translation>
    </message>
    <message>
        <source>number given by the program</source>
        <translation>vom Programm vergebene Nummer</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>ungerade</translation>
    </message>
    <message>
        <source>of 100 came</source>
        <translation>von 100 kamen</translation>
    </message>
    <message>
        <source>of the homes</source>
        <translation>der Haushalte</translation>
    </message>
    <message>
        <source>of the households</source>
        <translation>der Haushalte</translation>
    </message>
    <message>
        <source>of the {count} households</source>
        <translation>der {count} Haushalte</translation>
    </message>
    <message>
        <source>of {n} kept aside</source>
        <translation>der {n} in der Vergleichsgruppe</translation>
    </message>
    <message>
        <source>of {n} who got it</source>
        <translation>der {n} Erreichten</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>zu Fuß</translation>
    </message>
    <message>
        <source>on foot to the shop</source>
        <translation>zu Fuß zum Geschäft</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>unter der Woche</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>once a month or more</source>
        <translation>einmal im Monat oder öfter</translation>
    </message>
    <message>
        <source>once a week or more</source>
        <translation>einmal in der Woche oder öfter</translation>
    </message>
    <message>
        <source>one company&apos;s name holds the other&apos;s</source>
        <translation>ein Firmenname enthält den anderen</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>eines von</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>anderer Geburtstag</translation>
    </message>
    <message>
        <source>other e-mail address</source>
        <translation>andere E-Mail-Adresse</translation>
    </message>
    <message>
        <source>other house number</source>
        <translation>andere Hausnummer</translation>
    </message>
    <message>
        <source>other phone number</source>
        <translation>andere Telefonnummer</translation>
    </message>
    <message>
        <source>other postcode</source>
        <translation>andere Postleitzahl</translation>
    </message>
    <message>
        <source>other street</source>
        <translation>andere Straße</translation>
    </message>
    <message>
        <source>other town</source>
        <translation>anderer Ort</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>others who fit</source>
        <translation>andere Passende</translation>
    </message>
    <message>
        <source>part of a name is missing</source>
        <translation>ein Teil des Namens fehlt</translation>
    </message>
    <message>
        <source>payday</source>
        <translation>Zahltag</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people you can reach</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>phone numbers differ by a slip</source>
        <translation>Telefonnummern bis auf einen Tippfehler gleich</translation>
    </message>
    <message>
        <source>phones: international form</source>
        <translation>Telefone: internationale Form</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>placed along the street&apos;s numbers</source>
        <translation>nach den Hausnummern der Straße gesetzt</translation>
    </message>
    <message>
        <source>placed at their house</source>
        <translation>an ihr Haus gesetzt</translation>
    </message>
    <message>
        <source>placed at {number}</source>
        <translation>bei {number} gesetzt</translation>
    </message>
    <message>
        <source>placed between its neighbours</source>
        <translation>zwischen die Nachbarn gesetzt</translation>
    </message>
    <message>
        <source>placed between two house numbers</source>
        <translation>zwischen zwei Hausnummern gesetzt</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>placed in the middle of {place}</source>
        <translation>in die Mitte von {place} gesetzt</translation>
    </message>
    <message>
        <source>placed on the street</source>
        <translation>auf die Straße gesetzt</translation>
    </message>
    <message>
        <source>placed there</source>
        <translation>dorthin gesetzt</translation>
    </message>
    <message>
        <source>places, nobody&apos;s name</source>
        <translation>Orte, keine Namen</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>public holidays of {country}</source>
        <translation>gesetzliche Feiertage von {country}</translation>
    </message>
    <message>
        <source>read as something else</source>
        <translation>als etwas anderes gelesen</translation>
    </message>
    <message>
        <source>read in the order of the file</source>
        <translation>Folge wie in der Datei</translation>
    </message>
    <message>
        <source>read, then placed on the map</source>
        <translation>auf die Karte gesetzt</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>running until {ends}</source>
        <translation>läuft bis {ends}</translation>
    </message>
    <message>
        <source>said no to ads</source>
        <translation>hat Anzeigen abgelehnt</translation>
    </message>
    <message>
        <source>said no to email</source>
        <translation>hat E-Mails abgelehnt</translation>
    </message>
    <message>
        <source>said no to post</source>
        <translation>hat Post abgelehnt</translation>
    </message>
    <message>
        <source>said no to text messages</source>
        <translation>hat SMS abgelehnt</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>sales are on file until {last_sale}, and the promotion ran until {ends}. Import the rest.</source>
        <translation>Verkäufe sind bis {last_sale} gespeichert, und die Aktion lief bis {ends}. Importieren Sie den Rest.</translation>
    </message>
    <message>
        <source>same address and surname</source>
        <translation>gleiche Adresse und gleicher Nachname</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>same day of birth</source>
        <translation>gleicher Tag der Geburt</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>gleiche Postleitzahl</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>gleiche Straße</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>show here</source>
        <translation>hier zeigen</translation>
    </message>
    <message>
        <source>slow hours</source>
        <translation>ruhige Stunden</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>someone of the household gets it</source>
        <translation>jemand aus dem Haushalt erhält es</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>spent a year</source>
        <translation>Umsatz im Jahr</translation>
    </message>
    <message>
        <source>spent at least {amount}</source>
        <translation>mindestens {amount} ausgegeben haben</translation>
    </message>
    <message>
        <source>spent at least {amount} {lately}</source>
        <translation>{lately} mindestens {amount} ausgegeben haben</translation>
    </message>
    <message>
        <source>spent at most {amount}</source>
        <translation>höchstens {amount} ausgegeben haben</translation>
    </message>
    <message>
        <source>spent at most {amount} {lately}</source>
        <translation>{lately} höchstens {amount} ausgegeben haben</translation>
    </message>
    <message>
        <source>spent less than {amount}</source>
        <translation>weniger als {amount} ausgegeben haben</translation>
    </message>
    <message>
        <source>spent less than {amount} {lately}</source>
        <translation>{lately} weniger als {amount} ausgegeben haben</translation>
    </message>
    <message>
        <source>spent more than {amount}</source>
        <translation>mehr als {amount} ausgegeben haben</translation>
    </message>
    <message>
        <source>spent more than {amount} {lately}</source>
        <translation>{lately} mehr als {amount} ausgegeben haben</translation>
    </message>
    <message>
        <source>spent so much</source>
        <translation>so viel ausgegeben haben</translation>
    </message>
    <message>
        <source>split in two</source>
        <translation>in zwei geteilt</translation>
    </message>
    <message>
        <source>split into first and last name</source>
        <translation>in zwei Namen geteilt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>stored here, {size} MB</source>
        <translation>hier, {size} MB</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>streets, houses and places of town maps you get; © OpenStreetMap contributors</source>
        <translation>Straßen, Häuser und Orte geholter Stadtkarten; © OpenStreetMap-Mitwirkende</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>texts: damaged letters</source>
        <translation>Texte: beschädigte Buchstaben</translation>
    </message>
    <message>
        <source>the US Census</source>
        <translation>das US Census Bureau</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>die Antwort war viel zu lang</translation>
    </message>
    <message>
        <source>the answer was garbled</source>
        <translation>die Antwort war unlesbar</translation>
    </message>
    <message>
        <source>the area round the place</source>
        <translation>das Gebiet um den Ort</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>die Verbindung schlug fehl</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>die Symbole</translation>
    </message>
    <message>
        <source>the language, with SQLite</source>
        <translation>die Programmiersprache, mit SQLite</translation>
    </message>
    <message>
        <source>the map in a page to share</source>
        <translation>die Karte in einer Seite zum Teilen</translation>
    </message>
    <message>
        <source>the next planned look is after {day}.</source>
        <translation>die nächste geplante Auswertung ist nach dem {day}.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>the promotion is for nobody</source>
        <translation>die Aktion ist für niemanden</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>dieselbe Person doppelt</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>dem Geschäft</translation>
    </message>
    <message>
        <source>the shop said so</source>
        <translation>das Geschäft hat es gesagt</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>die Stadt</translation>
    </message>
    <message>
        <source>the typeface, on screen and in print</source>
        <translation>die Schrift, am Bildschirm und im Druck</translation>
    </message>
    <message>
        <source>then it holds {count}</source>
        <translation>dann sind es {count}</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>to be reached</source>
        <translation>zu erreichen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>to {to}</source>
        <translation>an {to}</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>noch zu früh</translation>
    </message>
    <message>
        <source>too few people to say</source>
        <translation>zu wenige Personen</translation>
    </message>
    <message>
        <source>too few people to tell apart</source>
        <translation>zu wenige Personen, einzelne wären erkennbar</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>zu wenige Daten</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>too long for {title}</source>
        <translation>zu lang für {title}</translation>
    </message>
    <message>
        <source>town average {amount}</source>
        <translation>Stadtdurchschnitt {amount}</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>under {fewest}</source>
        <translation>unter {fewest}</translation>
    </message>
    <message>
        <source>under {figure}</source>
        <translation>unter {figure}</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>unter {share}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>Einheit {unit}</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>until sales are imported</source>
        <translation>bis zum Verkaufsimport</translation>
    </message>
    <message>
        <source>used an offer</source>
        <translation>ein Angebot eingelöst haben</translation>
    </message>
    <message>
        <source>used an offer {lately}</source>
        <translation>{lately} ein Angebot eingelöst haben</translation>
    </message>
    <message>
        <source>very likely cost more than it brought</source>
        <translation>hat sehr wahrscheinlich mehr gekostet als gebracht</translation>
    </message>
    <message>
        <source>very likely paid for itself</source>
        <translation>hat sich sehr wahrscheinlich gerechnet</translation>
    </message>
    <message>
        <source>visits a year</source>
        <translation>Besuche im Jahr</translation>
    </message>
    <message>
        <source>walk to the shop</source>
        <translation>zu Fuß zum Geschäft</translation>
    </message>
    <message>
        <source>wants no contact at all</source>
        <translation>möchte gar keinen Kontakt</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>wenn Sie es sagen</translation>
    </message>
    <message>
        <source>windows, drawing, icons</source>
        <translation>Fenster, Zeichnen, Symbole</translation>
    </message>
    <message>
        <source>within</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>within 100 m</source>
        <translation>im Umkreis von 100 m</translation>
    </message>
    <message>
        <source>within {minutes} minutes by bicycle of {place}</source>
        <translation>höchstens {minutes} Minuten mit dem Fahrrad von {place}</translation>
    </message>
    <message>
        <source>within {minutes} minutes by car of {place}</source>
        <translation>höchstens {minutes} Minuten mit dem Auto von {place}</translation>
    </message>
    <message>
        <source>within {minutes} minutes on foot of {place}</source>
        <translation>höchstens {minutes} Minuten zu Fuß von {place}</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>hat gewirkt</translation>
    </message>
    <message>
        <source>worked out from the address</source>
        <translation>aus der Adresse berechnet</translation>
    </message>
    <message>
        <source>written with the country&apos;s number</source>
        <translation>mit Ländervorwahl</translation>
    </message>
    <message>
        <source>year</source>
        <translation>12 Monaten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>younger than {age}</source>
        <translation>jünger als {age}</translation>
    </message>
    <message>
        <source>your area</source>
        <translation>Ihr Gebiet</translation>
    </message>
    <message>
        <source>{addresses} addresses, {streets} streets, {places} places</source>
        <translation>{addresses} Adressen, {streets} Straßen, {places} Orte</translation>
    </message>
    <message>
        <source>{agreed} of {customers} customers here have agreed to hear from you by e-mail. Nothing else stands out against the whole town.</source>
        <translation>{agreed} von {customers} Kunden hier haben E-Mails von Ihnen zugestimmt. Sonst hebt sich nichts von der ganzen Stadt ab.</translation>
    </message>
    <message>
        <source>{answer}, with proof</source>
        <translation>{answer}, mit Nachweis</translation>
    </message>
    <message>
        <source>{area} comes {days}: {n} regulars could bring a friend</source>
        <translation>Aus {area} kommt man {days}: {n} Stammkunden könnten jemanden mitbringen</translation>
    </message>
    <message>
        <source>{area} is going quiet: {n} you can write to</source>
        <translation>{area} wird still: {n} Personen können Sie schreiben</translation>
    </message>
    <message>
        <source>{area}: fewer than {fewest} customers.</source>
        <translation>{area}: weniger als {fewest} Kunden.</translation>
    </message>
    <message>
        <source>{area}: {customers} customers, in {share} of the homes; they spent {spend} in 12 months; {quiet} have gone quiet.</source>
        <translation>{area}: {customers} Kunden, in {share} der Haushalte; Umsatz in 12 Monaten {spend}; {quiet} sind still geworden.</translation>
    </message>
    <message>
        <source>{area}: {customers} customers; they spent {spend} in 12 months; {quiet} have gone quiet.</source>
        <translation>{area}: {customers} Kunden; Umsatz in 12 Monaten {spend}; {quiet} sind still geworden.</translation>
    </message>
    <message>
        <source>{at} of {pairs}</source>
        <translation>{at} von {pairs}</translation>
    </message>
    <message>
        <source>{came} of 100 came</source>
        <translation>{came} von 100 kamen</translation>
    </message>
    <message numerus="yes">
        <source>{characters} characters, {n} text messages</source>
        <comment>{characters} characters, {n} text message</comment>
        <translation>
            <numerusform>{characters} Zeichen, {n} SMS</numerusform>
            <numerusform>{characters} Zeichen, {n} SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>{clear_ones} of {heads} are clear.</source>
        <translation>{clear_ones} von {heads} sind klar.</translation>
    </message>
    <message>
        <source>{count} bus stops</source>
        <translation>{count} Bushaltestellen</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} Kunden</translation>
    </message>
    <message>
        <source>{count} customers are off the earth.</source>
        <translation>{count} Kunden liegen außerhalb der Erde.</translation>
    </message>
    <message>
        <source>{count} customers came at least three times and should have come again by now.</source>
        <translation>{count} Kunden kamen mindestens dreimal und hätten längst wiederkommen sollen.</translation>
    </message>
    <message>
        <source>{count} customers cannot be found by their address or number.</source>
        <translation>{count} Kunden sind über Adresse oder Nummer nicht zu finden.</translation>
    </message>
    <message>
        <source>{count} customers have a place and none.</source>
        <translation>{count} Kunden haben einen Ort und doch keinen.</translation>
    </message>
    <message>
        <source>{count} customers have other visits than their sales say.</source>
        <translation>{count} Kunden haben andere Besuche, als ihre Verkäufe sagen.</translation>
    </message>
    <message>
        <source>{count} customers; with visits at random times it would be about {by_chance}.</source>
        <translation>{count} Kunden; bei Besuchen zu zufälligen Zeiten wären es etwa {by_chance}.</translation>
    </message>
    <message>
        <source>{count} earlier states of entries about you</source>
        <translation>{count} frühere Stände von Einträgen über Sie</translation>
    </message>
    <message>
        <source>{count} imports do not add up.</source>
        <translation>{count} Importe gehen nicht auf.</translation>
    </message>
    <message>
        <source>{count} kept aside, so you can see the effect</source>
        <translation>{count} in der Vergleichsgruppe, damit Sie die Wirkung sehen</translation>
    </message>
    <message>
        <source>{count} left out, {reason}</source>
        <translation>{count} weggelassen, {reason}</translation>
    </message>
    <message>
        <source>{count} more fit and are left out: {reason}.</source>
        <translation>{count} weitere passen und werden weggelassen: {reason}.</translation>
    </message>
    <message>
        <source>{count} new in three months</source>
        <translation>{count} neu in drei Monaten</translation>
    </message>
    <message>
        <source>{count} not known</source>
        <translation>{count} nicht bekannt</translation>
    </message>
    <message>
        <source>{count} of them are also in “{name}” on some of these days.</source>
        <translation>{count} davon sind an einigen dieser Tage auch in „{name}“.</translation>
    </message>
    <message>
        <source>{count} of {rows} codes counted</source>
        <translation>{count} von {rows} Codes gezählt</translation>
    </message>
    <message>
        <source>{count} or more people</source>
        <translation>{count} oder mehr Personen</translation>
    </message>
    <message>
        <source>{count} outside the promotion&apos;s days</source>
        <translation>{count} außerhalb der Tage der Aktion</translation>
    </message>
    <message>
        <source>{count} people kept aside are on a list that left.</source>
        <translation>{count} Personen der Vergleichsgruppe stehen auf einer Liste, die hinausging.</translation>
    </message>
    <message>
        <source>{count} permissions cannot be read.</source>
        <translation>{count} Einwilligungen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>{count} places fit equally well: {one} or {other}</source>
        <translation>{count} Orte passen gleich gut: {one} oder {other}</translation>
    </message>
    <message>
        <source>{count} remembered rows cannot be read.</source>
        <translation>{count} gemerkte Zeilen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>{count} rows not readable</source>
        <translation>{count} Zeilen nicht lesbar</translation>
    </message>
    <message>
        <source>{count} streets are kept aside and get no leaflet.</source>
        <translation>{count} Straßen dienen als Vergleich und erhalten keinen Flyer.</translation>
    </message>
    <message>
        <source>{count} used before</source>
        <translation>{count} schon eingelöst</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} {reason}</translation>
    </message>
    <message>
        <source>{customers} of those on the map live in {name}</source>
        <translation>{customers} der Kunden auf der Karte wohnen in {name}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {left} left</source>
        <translation>{done} von {total}, noch etwa {left}</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>„{field}“ ist leer.</translation>
    </message>
    <message>
        <source>{field}, or “{fallback}”</source>
        <translation>{field}, oder „{fallback}“</translation>
    </message>
    <message>
        <source>{figure} and more</source>
        <translation>{figure} und mehr</translation>
    </message>
    <message>
        <source>{finding}. {reason}</source>
        <translation>{finding}. {reason}</translation>
    </message>
    <message>
        <source>{first} people get their message first; the other {rest} later, mostly the one that brings more visits.</source>
        <translation>{first} Personen erhalten ihre Nachricht zuerst; die anderen {rest} später, meist die, die mehr Besuche bringt.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{found} people share “{text}” (customers {numbers}).</source>
        <translation>{found} Personen teilen „{text}“ (Kunden {numbers}).</translation>
    </message>
    <message>
        <source>{guess} To be sure of an effect of that size, about {people} people would be needed.</source>
        <translation>{guess} Um bei einer Wirkung dieser Größe sicher zu sein, wären etwa {people} Personen nötig.</translation>
    </message>
    <message>
        <source>{here} of the {households} households here are customers, and {there} in the whole town. It is {minutes} minutes on foot.</source>
        <translation>{here} der {households} Haushalte hier sind Kunden, in der ganzen Stadt {there}. Es sind {minutes} Minuten zu Fuß.</translation>
    </message>
    <message>
        <source>{hostname} does not take lists of addresses.</source>
        <translation>{hostname} nimmt keine Adresslisten an.</translation>
    </message>
    <message>
        <source>{join} = {listed!r} is no list.</source>
        <translation>{join} = {listed!r} ist keine Liste.</translation>
    </message>
    <message>
        <source>{key} = {value} cannot be read.</source>
        <translation>{key} = {value} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{key} = {value} in {where} cannot be read.</source>
        <translation>{key} = {value} in {where} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{km} km around</source>
        <translation>{km} km im Umkreis</translation>
    </message>
    <message>
        <source>{late} of 100 of their visits were after 15:00, usually {usually}.</source>
        <translation>{late} von 100 ihrer Besuche waren nach 15:00 Uhr, sonst {usually}.</translation>
    </message>
    <message>
        <source>{lat}, {lon} is no place on earth.</source>
        <translation>{lat}, {lon} ist kein Ort auf der Erde.</translation>
    </message>
    <message>
        <source>{low} fewer to {high} more per 100</source>
        <translation>{low} weniger bis {high} mehr je 100</translation>
    </message>
    <message>
        <source>{low} to {high} extra visits per 100</source>
        <translation>{low} bis {high} zusätzliche Besuche je 100</translation>
    </message>
    <message>
        <source>{low} to {high} fewer visits per 100</source>
        <translation>{low} bis {high} Besuche weniger je 100</translation>
    </message>
    <message>
        <source>{message} works better.</source>
        <translation>{message} wirkt besser.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} minutes by bicycle</source>
        <translation>{minutes} Minuten mit dem Fahrrad</translation>
    </message>
    <message>
        <source>{minutes} minutes by car</source>
        <translation>{minutes} Minuten mit dem Auto</translation>
    </message>
    <message>
        <source>{minutes} minutes on foot</source>
        <translation>{minutes} Minuten zu Fuß</translation>
    </message>
    <message>
        <source>{moment} from {first} to {last}, from {source}.</source>
        <translation>{moment} vom {first} bis {last}, aus {source}.</translation>
    </message>
    <message>
        <source>{moment}: you can reach {n} students</source>
        <translation>{moment}: {n} Studierende können Sie erreichen</translation>
    </message>
    <message>
        <source>{moment}: you can reach {n} students near {place}</source>
        <translation>{moment}: {n} Studierende in der Nähe von {place} können Sie erreichen</translation>
    </message>
    <message>
        <source>{money}, about as before</source>
        <translation>{money}, etwa wie bisher</translation>
    </message>
    <message>
        <source>{money}, down {share} in a year</source>
        <translation>{money}, {share} weniger als vor einem Jahr</translation>
    </message>
    <message>
        <source>{money}, up {share} in a year</source>
        <translation>{money}, {share} mehr als vor einem Jahr</translation>
    </message>
    <message>
        <source>{names} first names cover {share} of 100 regulars.</source>
        <translation>{names} Vornamen decken {share} von 100 Stammkunden ab.</translation>
    </message>
    <message>
        <source>{names} names for {n} regulars</source>
        <translation>{names} Namen für {n} Stammkunden</translation>
    </message>
    <message>
        <source>{name} (rest)</source>
        <translation>{name} (Rest)</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
    <message>
        <source>{name} areas.pdf</source>
        <translation>{name} Gebiete.pdf</translation>
    </message>
    <message>
        <source>{name} cannot be read as OpenStreetMap data; it may be cut short or damaged.</source>
        <translation>{name} ist nicht als OpenStreetMap-Daten lesbar; die Datei kann abgeschnitten oder beschädigt sein.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a list of answers.</source>
        <translation>{name} ist nicht als Liste von Antworten lesbar.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a map.</source>
        <translation>{name} ist nicht als Karte lesbar.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be written to; nothing was changed.</source>
        <translation>In {name} kann nicht geschrieben werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} from {starts} to {ends}</source>
        <translation>{name} vom {starts} bis {ends}</translation>
    </message>
    <message>
        <source>{name} has a header and no rows.</source>
        <translation>{name} hat eine Kopfzeile und keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} has another password.</source>
        <translation>{name} hat ein anderes Passwort.</translation>
    </message>
    <message>
        <source>{name} has lines too long for a table.</source>
        <translation>{name} hat zu lange Zeilen für eine Tabelle.</translation>
    </message>
    <message>
        <source>{name} has no column of counted people.</source>
        <translation>{name} hat keine Spalte mit gezählten Personen.</translation>
    </message>
    <message>
        <source>{name} has no column with a name, an e-mail address or a number.</source>
        <translation>{name} hat keine Spalte mit Name, E-Mail-Adresse oder Nummer.</translation>
    </message>
    <message>
        <source>{name} has no column “{missing}”.</source>
        <translation>{name} hat keine Spalte „{missing}“.</translation>
    </message>
    <message>
        <source>{name} has no columns with addresses that Doorstep knows.</source>
        <translation>{name} hat keine Adressspalten, die Doorstep kennt.</translation>
    </message>
    <message>
        <source>{name} has no columns with coordinates that Doorstep knows.</source>
        <translation>{name} hat keine Koordinatenspalten, die Doorstep kennt.</translation>
    </message>
    <message>
        <source>{name} has no coordinates that lie on the earth.</source>
        <translation>{name} hat keine Koordinaten, die auf der Erde liegen.</translation>
    </message>
    <message>
        <source>{name} has no row with an address and coordinates.</source>
        <translation>{name} hat keine Zeile mit Adresse und Koordinaten.</translation>
    </message>
    <message>
        <source>{name} holds lines that Doorstep has no use for.</source>
        <translation>{name} enthält Linien, die Doorstep nicht gebrauchen kann.</translation>
    </message>
    <message>
        <source>{name} holds no list.</source>
        <translation>{name} enthält keine Liste.</translation>
    </message>
    <message>
        <source>{name} holds no routes.</source>
        <translation>{name} enthält keine Routen.</translation>
    </message>
    <message>
        <source>{name} holds {lists} lists ({value}).</source>
        <translation>{name} enthält {lists} Listen ({value}).</translation>
    </message>
    <message>
        <source>{name} in the last {n} weeks: {figures}</source>
        <translation>{name} in den letzten {n} Wochen: {figures}</translation>
    </message>
    <message>
        <source>{name} is a list of redeemed codes.</source>
        <translation>{name} ist eine Liste eingelöster Codes.</translation>
    </message>
    <message>
        <source>{name} is already open (on {computer}, since {time}).</source>
        <translation>{name} ist schon geöffnet (auf {computer}, seit {time}).</translation>
    </message>
    <message>
        <source>{name} is already open in another window.</source>
        <translation>{name} ist schon in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>{name} is an OpenStreetMap file with nothing in it.</source>
        <translation>{name} ist eine leere OpenStreetMap-Datei.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program.</source>
        <translation>Ein anderes Programm schreibt gerade in {name}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected by a password.</source>
        <translation>{name} ist beschädigt oder durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is damaged: it does not say its {missing}.</source>
        <translation>{name} ist beschädigt: Die Angabe {missing} fehlt.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is going quiet</source>
        <translation>{name} wird still</translation>
    </message>
    <message>
        <source>{name} is larger than any town; it may be a whole country.</source>
        <translation>{name} ist größer als jede Stadt; es ist vielleicht ein ganzes Land.</translation>
    </message>
    <message>
        <source>{name} is no calendar file.</source>
        <translation>{name} ist keine Kalenderdatei.</translation>
    </message>
    <message>
        <source>{name} is no list of codes.</source>
        <translation>{name} ist keine Liste von Codes.</translation>
    </message>
    <message>
        <source>{name} is no list.</source>
        <translation>{name} ist keine Liste.</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} ist kein Bild.</translation>
    </message>
    <message>
        <source>{name} is no route table.</source>
        <translation>{name} ist keine Routentabelle.</translation>
    </message>
    <message>
        <source>{name} is no shop file.</source>
        <translation>{name} ist keine Geschäftsdatei.</translation>
    </message>
    <message>
        <source>{name} is not GeoJSON.</source>
        <translation>{name} ist kein GeoJSON.</translation>
    </message>
    <message>
        <source>{name} is not a table with columns.</source>
        <translation>{name} ist keine Tabelle mit Spalten.</translation>
    </message>
    <message>
        <source>{name} is not a town file.</source>
        <translation>{name} ist keine Stadtdatei.</translation>
    </message>
    <message>
        <source>{name} is not the list that was imported, or was changed since.</source>
        <translation>{name} ist nicht die importierte Liste oder wurde seither geändert.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{name} is open in another program or protected.</source>
        <translation>{name} ist in einem anderen Programm geöffnet oder geschützt.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is too large to be a list of codes.</source>
        <translation>{name} ist zu groß für eine Liste von Codes.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} ist zu groß.</translation>
    </message>
    <message>
        <source>{name} is written in UTF-16.</source>
        <translation>{name} ist in UTF-16 geschrieben.</translation>
    </message>
    <message>
        <source>{name} map.html</source>
        <translation>{name} Karte.html</translation>
    </message>
    <message>
        <source>{name} result.pdf</source>
        <translation>{name} Ergebnis.pdf</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than any map does.</source>
        <translation>{name} wird beim Entpacken weit größer als jede Karte.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Doorstep (file version {version}, this program knows {current_version}).</source>
        <translation>{name} stammt von einem neueren Doorstep (Dateiversion {version}, dieses Programm kennt {current_version}).</translation>
    </message>
    <message>
        <source>{name} was made by a newer Doorstep.</source>
        <translation>{name} stammt von einem neueren Doorstep.</translation>
    </message>
    <message>
        <source>{name} was made by an older Doorstep.</source>
        <translation>{name} stammt von einem älteren Doorstep.</translation>
    </message>
    <message>
        <source>{name} was moved or deleted; nothing was changed.</source>
        <translation>{name} wurde verschoben oder gelöscht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name}, {addresses} addresses</source>
        <translation>{name}, {addresses} Adressen</translation>
    </message>
    <message>
        <source>{name}: result</source>
        <translation>{name}: Ergebnis</translation>
    </message>
    <message>
        <source>{name}: there is no figure {unknown}.</source>
        <translation>{name}: Die Angabe {unknown} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name}: walking sheet</source>
        <translation>{name}: Laufzettel</translation>
    </message>
    <message>
        <source>{name}: {left_out} of {rows} rows have no address or no coordinates.</source>
        <translation>{name}: {left_out} von {rows} Zeilen haben keine Adresse oder keine Koordinaten.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} dates came in.</source>
        <comment>{name}: {n} date came in.</comment>
        <translation>
            <numerusform>{name}: {n} Termin ist dazugekommen.</numerusform>
            <numerusform>{name}: {n} Termine sind dazugekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {repaired} of {count} outlines crossed themselves and were repaired.</source>
        <translation>{name}: {repaired} von {count} Umrissen kreuzten sich selbst und wurden repariert.</translation>
    </message>
    <message>
        <source>{new} of {customers} customers here first came in the last three months: {here}, and {there} in the whole town.</source>
        <translation>{new} von {customers} Kunden hier kamen erstmals in den letzten drei Monaten: {here}, in der ganzen Stadt {there}.</translation>
    </message>
    <message>
        <source>{no_consent} have not agreed. They are counted on the map, but never put in a list.</source>
        <translation>{no_consent} haben nicht zugestimmt. Sie zählen auf der Karte mit, kommen aber nie auf eine Liste.</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses need a look</source>
        <comment>{n} address needs a look</comment>
        <translation>
            <numerusform>{n} Adresse ist zu prüfen</numerusform>
            <numerusform>{n} Adressen sind zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses would go to {server}, one a second: number, street, postcode and town, never a name and nothing else. For example: “{example}”. Whoever runs the server sees them.</source>
        <comment>{n} address would go to {server}: number, street, postcode and town, never a name and nothing else: “{example}”. Whoever runs the server sees it.</comment>
        <translation>
            <numerusform>{n} Adresse ginge an {server}: Hausnummer, Straße, Postleitzahl und Ort, nie ein Name und sonst nichts: „{example}“. Wer den Server betreibt, sieht sie.</numerusform>
            <numerusform>{n} Adressen gingen an {server}, eine je Sekunde: Hausnummer, Straße, Postleitzahl und Ort, nie ein Name und sonst nichts. Zum Beispiel: „{example}“. Wer den Server betreibt, sieht sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} areas</source>
        <comment>{n} area</comment>
        <translation>
            <numerusform>{n} Gebiet</numerusform>
            <numerusform>{n} Gebiete</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} birthdays this month</source>
        <translation>{n} Geburtstage diesen Monat</translation>
    </message>
    <message numerus="yes">
        <source>{n} called off</source>
        <comment>{n} called off</comment>
        <translation>
            <numerusform>{n} abgesagt</numerusform>
            <numerusform>{n} abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} circles, and {rest} left out.</source>
        <comment>{n} circle, and {rest} left out.</comment>
        <translation>
            <numerusform>{n} Umkreis, dazu {rest} ausgeschlossen.</numerusform>
            <numerusform>{n} Umkreise, dazu {rest} ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} circles.</source>
        <comment>{n} circle.</comment>
        <translation>
            <numerusform>{n} Umkreis.</numerusform>
            <numerusform>{n} Umkreise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are kept, but not used.</source>
        <comment>{n} column is kept, but not used.</comment>
        <translation>
            <numerusform>{n} Spalte wird behalten, aber nicht verwendet.</numerusform>
            <numerusform>{n} Spalten werden behalten, aber nicht verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doors</source>
        <comment>{n} door</comment>
        <translation>
            <numerusform>{n} Tür</numerusform>
            <numerusform>{n} Türen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} double</source>
        <translation>{n} doppelt</translation>
    </message>
    <message>
        <source>{n} early regulars on weekdays</source>
        <translation>{n} frühe Stammkunden unter der Woche</translation>
    </message>
    <message numerus="yes">
        <source>{n} extra visits needed</source>
        <comment>{n} extra visit needed</comment>
        <translation>
            <numerusform>{n} zusätzlicher Besuch nötig</numerusform>
            <numerusform>{n} zusätzliche Besuche nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} fewer than a usual week</source>
        <translation>{n} weniger als in einer üblichen Woche</translation>
    </message>
    <message numerus="yes">
        <source>{n} flyers on a sheet</source>
        <comment>{n} flyer on a sheet</comment>
        <translation>
            <numerusform>{n} Flyer auf einem Blatt</numerusform>
            <numerusform>{n} Flyer auf einem Blatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups found in your visits</source>
        <comment>{n} group found in your visits</comment>
        <translation>
            <numerusform>{n} Gruppe in Ihren Besuchen gefunden</numerusform>
            <numerusform>{n} Gruppen in Ihren Besuchen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} ausgelassen</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} minutes by bicycle</source>
        <translation>{n} Minuten mit dem Fahrrad</translation>
    </message>
    <message>
        <source>{n} minutes by car</source>
        <translation>{n} Minuten mit dem Auto</translation>
    </message>
    <message>
        <source>{n} minutes on foot</source>
        <translation>{n} Minuten zu Fuß</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes on foot from the shop</source>
        <comment>{n} minute on foot from the shop</comment>
        <translation>
            <numerusform>{n} Minute zu Fuß vom Geschäft</numerusform>
            <numerusform>{n} Minuten zu Fuß vom Geschäft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation>
            <numerusform>{n} Monat</numerusform>
            <numerusform>{n} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more areas</source>
        <comment>{n} more area</comment>
        <translation>
            <numerusform>{n} weiteres Gebiet</numerusform>
            <numerusform>{n} weitere Gebiete</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more than a usual week</source>
        <translation>{n} mehr als in einer üblichen Woche</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} new.</source>
        <translation>{n} neu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have one clear suggestion.</source>
        <comment>{n} of them has one clear suggestion.</comment>
        <translation>
            <numerusform>{n} davon hat einen klaren Vorschlag.</numerusform>
            <numerusform>{n} davon haben einen klaren Vorschlag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} offers used</source>
        <comment>{n} offer used</comment>
        <translation>
            <numerusform>{n} Angebot eingelöst</numerusform>
            <numerusform>{n} Angebote eingelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} on</source>
        <translation>{n} an</translation>
    </message>
    <message numerus="yes">
        <source>{n} other addresses are written like this.</source>
        <comment>{n} other address is written like this.</comment>
        <translation>
            <numerusform>{n} andere Adresse ist ebenso geschrieben.</numerusform>
            <numerusform>{n} andere Adressen sind ebenso geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <comment>{n} pair</comment>
        <translation>
            <numerusform>{n} Paar</numerusform>
            <numerusform>{n} Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <comment>{n} person</comment>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} personal codes seem to have been passed on</source>
        <comment>{n} personal code seems to have been passed on</comment>
        <translation>
            <numerusform>{n} persönlicher Code wurde anscheinend weitergegeben</numerusform>
            <numerusform>{n} persönliche Codes wurden anscheinend weitergegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have a problem</source>
        <comment>{n} row has a problem</comment>
        <translation>
            <numerusform>{n} Zeile hat ein Problem</numerusform>
            <numerusform>{n} Zeilen haben ein Problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a problem</source>
        <comment>{n} row with a problem</comment>
        <translation>
            <numerusform>{n} Zeile mit einem Problem</numerusform>
            <numerusform>{n} Zeilen mit einem Problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} streets</source>
        <comment>{n} street</comment>
        <translation>
            <numerusform>{n} Straße</numerusform>
            <numerusform>{n} Straßen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} taken in</source>
        <translation>{n} übernommen</translation>
    </message>
    <message numerus="yes">
        <source>{n} that were there already</source>
        <comment>{n} that was there already</comment>
        <translation>
            <numerusform>{n} war schon da</numerusform>
            <numerusform>{n} waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} things are worth your time today.</source>
        <translation>{n} Dinge lohnen sich heute.</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
    <message numerus="yes">
        <source>{n} too far from today</source>
        <comment>{n} too far from today</comment>
        <translation>
            <numerusform>{n} zu weit von heute</numerusform>
            <numerusform>{n} zu weit von heute</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} aktualisiert</translation>
    </message>
    <message>
        <source>{n} visits in {weeks} weeks</source>
        <translation>{n} Besuche in {weeks} Wochen</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a day that can be read</source>
        <comment>{n} without a day that can be read</comment>
        <translation>
            <numerusform>{n} ohne lesbaren Tag</numerusform>
            <numerusform>{n} ohne lesbaren Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {count} more</source>
        <translation>{one} und {count} weitere</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} and {other} do not meet in the town map</source>
        <translation>{one} und {other} treffen in der Stadtkarte nicht zusammen</translation>
    </message>
    <message>
        <source>{option} {text} is no date.</source>
        <translation>{option} {text} ist kein Datum.</translation>
    </message>
    <message>
        <source>{part!r} is no condition.</source>
        <translation>{part!r} ist keine Bedingung.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>{people} more stay, so that their no is not forgotten.</source>
        <translation>{people} bleiben außerdem, damit ihr Nein nicht vergessen wird.</translation>
    </message>
    <message>
        <source>{people} people you can reach: {reached} get the message</source>
        <translation>{people} Personen können Sie erreichen: {reached} erhalten die Nachricht</translation>
    </message>
    <message>
        <source>{people}, {n} left out</source>
        <translation>{people}, {n} weggelassen</translation>
    </message>
    <message>
        <source>{people}, {places}.</source>
        <translation>{people}, {places}.</translation>
    </message>
    <message>
        <source>{people}. Ad platforms usually want 300 or more. Use the location circles instead.</source>
        <translation>{people}. Werbeplattformen wollen meist 300 oder mehr. Nehmen Sie stattdessen die Umkreise.</translation>
    </message>
    <message>
        <source>{per_100} of 100 came</source>
        <translation>{per_100} von 100 kamen</translation>
    </message>
    <message>
        <source>{placed} of {people} placed, {look} need a look</source>
        <translation>{placed} von {people} auf der Karte, {look} zu prüfen</translation>
    </message>
    <message>
        <source>{place} is in the town map at several places</source>
        <translation>{place} steht an mehreren Orten in der Stadtkarte</translation>
    </message>
    <message>
        <source>{platform} takes no circle below {smallest} km.</source>
        <translation>{platform} nimmt keinen Umkreis unter {smallest} km.</translation>
    </message>
    <message>
        <source>{quiet} of {customers} customers have gone quiet. In other areas it would be about {expected}.</source>
        <translation>{quiet} von {customers} Kunden sind still geworden. In anderen Gebieten wären es etwa {expected}.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regular customers have gone quiet. Elsewhere it would be about {usual}.</source>
        <translation>{quiet} von {regulars} Stammkunden sind still geworden. Anderswo wären es etwa {usual}.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regulars here have gone quiet: {here}, and {there} in the whole town.</source>
        <translation>{quiet} von {regulars} Stammkunden hier sind still geworden: {here}, in der ganzen Stadt {there}.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regulars here have gone quiet: {here}, and {there} in the whole town. {agreed} customers here have agreed to e-mail.</source>
        <translation>{quiet} von {regulars} Stammkunden hier sind still geworden: {here}, in der ganzen Stadt {there}. {agreed} Kunden hier haben E-Mails zugestimmt.</translation>
    </message>
    <message>
        <source>{reasons} ({percent} sure)</source>
        <translation>{reasons} ({percent} sicher)</translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows, {n} columns. It holds {kind}.</source>
        <comment>{rows} rows, {n} column. It holds {kind}.</comment>
        <translation>
            <numerusform>{rows} Zeilen, {n} Spalte. Darin: {kind}.</numerusform>
            <numerusform>{rows} Zeilen, {n} Spalten. Darin: {kind}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} gave no answer: {reason}.</source>
        <translation>{server} gab keine Antwort: {reason}.</translation>
    </message>
    <message>
        <source>{server} is too busy.</source>
        <translation>{server} ist überlastet.</translation>
    </message>
    <message>
        <source>{server} refused (error {status}).</source>
        <translation>{server} hat abgelehnt (Fehler {status}).</translation>
    </message>
    <message>
        <source>{setting} cannot be {value}.</source>
        <translation>{setting} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{share} aside</source>
        <translation>{share} als Vergleich</translation>
    </message>
    <message>
        <source>{share} in the whole town</source>
        <translation>{share} in der ganzen Stadt</translation>
    </message>
    <message>
        <source>{share} of 100 visits from {area} are {days}, of those from elsewhere {elsewhere}.</source>
        <translation>Von 100 Besuchen aus {area} sind {share} {days}, von denen von anderswo {elsewhere}.</translation>
    </message>
    <message>
        <source>{sheet} has no label {number}.</source>
        <translation>{sheet} hat kein Etikett {number}.</translation>
    </message>
    <message>
        <source>{shop}: area report</source>
        <translation>{shop}: Gebietsbericht</translation>
    </message>
    <message>
        <source>{shop}: customers by area</source>
        <translation>{shop}: Kunden nach Gebiet</translation>
    </message>
    <message>
        <source>{shop}: summary</source>
        <translation>{shop}: Übersicht</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>{soon}, {first} – {last}</source>
        <translation>{soon}, {first} – {last}</translation>
    </message>
    <message>
        <source>{source} and others</source>
        <translation>{source} und andere</translation>
    </message>
    <message>
        <source>{streets} streets, {doors} doors.</source>
        <translation>{streets} Straßen, {doors} Türen.</translation>
    </message>
    <message>
        <source>{table} does not know {codes}.</source>
        <translation>{table} kennt {codes} nicht.</translation>
    </message>
    <message>
        <source>{table} has none of these post codes.</source>
        <translation>{table} enthält keine dieser Postleitzahlen.</translation>
    </message>
    <message>
        <source>{table} is no table of places.</source>
        <translation>{table} ist keine Tabelle von Orten.</translation>
    </message>
    <message>
        <source>{tag}s</source>
        <translation>{tag}</translation>
    </message>
    <message>
        <source>{title} did not finish. Your shop is as it was before. This is the whole report: it has not been saved or sent anywhere. Strike out what you don&apos;t want to pass on, then copy or save it for whoever helps you.</source>
        <translation>{title} wurde nicht fertig. Ihr Geschäft ist wie zuvor. Das ist der ganze Bericht: Er wurde nirgends gespeichert oder hingeschickt. Streichen Sie, was Sie nicht weitergeben möchten, dann kopieren oder speichern Sie ihn für die Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>{title} has not confirmed {figures}.</source>
        <translation>{title} hat {figures} nicht bestätigt.</translation>
    </message>
    <message>
        <source>{title} has rules of its own for {offer} that Doorstep does not know.</source>
        <translation>{title} hat eigene Regeln für {offer}, die Doorstep nicht kennt.</translation>
    </message>
    <message>
        <source>{title} itself says what {value} is.</source>
        <translation>{title} legt {value} selbst fest.</translation>
    </message>
    <message>
        <source>{title} takes circles from {smallest} to {largest} km.</source>
        <translation>{title} nimmt Umkreise von {smallest} bis {largest} km.</translation>
    </message>
    <message>
        <source>{title} takes no circle at {lat}, {lon}.</source>
        <translation>{title} nimmt keinen Umkreis bei {lat}, {lon}.</translation>
    </message>
    <message>
        <source>{title} takes no circles to leave out.</source>
        <translation>{title} nimmt keine ausgeschlossenen Umkreise.</translation>
    </message>
    <message>
        <source>{title} takes no circles.</source>
        <translation>{title} nimmt keine Umkreise.</translation>
    </message>
    <message>
        <source>{title} takes no post codes for {offer}.</source>
        <translation>{title} nimmt keine Postleitzahlen für {offer}.</translation>
    </message>
    <message>
        <source>{title} takes no such list.</source>
        <translation>{title} nimmt keine solche Liste.</translation>
    </message>
    <message>
        <source>{title} takes no {field_name}.</source>
        <translation>{title} nimmt kein Feld {field_name}.</translation>
    </message>
    <message>
        <source>{title} takes post codes of {shapes} only.</source>
        <translation>{title} nimmt nur Postleitzahlen aus {shapes}.</translation>
    </message>
    <message>
        <source>{title} takes {most} circles at most, these are {count}.</source>
        <translation>{title} nimmt höchstens {most} Umkreise, das sind {count}.</translation>
    </message>
    <message>
        <source>{title} takes {most} post codes at most, these are {chosen}.</source>
        <translation>{title} nimmt höchstens {most} Postleitzahlen, das sind {chosen}.</translation>
    </message>
    <message>
        <source>{used} of the {reached} people it reached here used the offer.</source>
        <translation>{used} der {reached} hier Erreichten haben das Angebot eingelöst.</translation>
    </message>
    <message>
        <source>{used} of {reached} used it</source>
        <translation>{used} von {reached} eingelöst</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>{used} eingelöst</translation>
    </message>
    <message>
        <source>{used} used so far. Let it end, or plan it again?</source>
        <translation>{used} bisher eingelöst. Auslaufen lassen oder noch einmal planen?</translation>
    </message>
    <message>
        <source>{value} is no latitude.</source>
        <translation>{value} ist keine Breite.</translation>
    </message>
    <message>
        <source>{value} is no longitude.</source>
        <translation>{value} ist keine Länge.</translation>
    </message>
    <message>
        <source>{visits} visits, {lines} lines, {spent} in all.</source>
        <translation>{visits} Besuche, {lines} Zeilen, {spent} insgesamt.</translation>
    </message>
    <message>
        <source>{walk} min</source>
        <translation>{walk} Min.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
    <message>
        <source>{where} has a curly bracket that is not part of a field.</source>
        <translation>{where} hat eine geschweifte Klammer, die zu keinem Feld gehört.</translation>
    </message>
    <message>
        <source>{where} has a field {{{name}}} that does not exist.</source>
        <translation>{where} hat ein Feld {{{name}}}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>{why} The other rows were not asked about; try again later.</source>
        <translation>{why} Die anderen Zeilen wurden nicht gefragt; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{why}, {size} MB</source>
        <translation>{why}, {size} MB</translation>
    </message>
    <message>
        <source>{width} × {height}, sharp enough for post</source>
        <translation>{width} × {height}, scharf genug für die Post</translation>
    </message>
    <message>
        <source>{width} × {height}, too small for post: take one at least {least} wide</source>
        <translation>{width} × {height}, zu klein für die Post: mindestens {least} breit</translation>
    </message>
    <message>
        <source>“We cannot tell yet” is a good answer: it needs more time or more people.</source>
        <translation>„Wir können es noch nicht sagen“ ist eine gute Antwort: Es braucht mehr Zeit oder mehr Personen.</translation>
    </message>
    <message>
        <source>“comes mostly” needs a time or a day.</source>
        <translation>„comes mostly“ braucht eine Uhrzeit oder einen Tag.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server.</source>
        <translation>„{address}“ ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>“{channel}” is no channel.</source>
        <translation>„{channel}“ ist kein Kanal.</translation>
    </message>
    <message>
        <source>“{crs}” is not a coordinate system Doorstep knows.</source>
        <translation>„{crs}“ ist kein Koordinatensystem, das Doorstep kennt.</translation>
    </message>
    <message>
        <source>“{email}” is no email address.</source>
        <translation>„{email}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{field}” is no field.</source>
        <translation>„{field}“ ist kein Feld.</translation>
    </message>
    <message>
        <source>“{key}” in {where} is nothing a promotion has.</source>
        <translation>„{key}“ in {where} gehört zu keiner Aktion.</translation>
    </message>
    <message>
        <source>“{key}” is no way to join conditions.</source>
        <translation>„{key}“ kann keine Bedingungen verbinden.</translation>
    </message>
    <message>
        <source>“{key}” is nothing a promotion has.</source>
        <translation>„{key}“ gehört zu keiner Aktion.</translation>
    </message>
    <message>
        <source>“{name}” ended on {ends}, and today is {today}.</source>
        <translation>„{name}“ endete am {ends}, und heute ist {today}.</translation>
    </message>
    <message>
        <source>“{name}” ends before it starts.</source>
        <translation>„{name}“ endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>“{name}” ends on {ends}</source>
        <translation>„{name}“ endet am {ends}</translation>
    </message>
    <message>
        <source>“{name}” has already left the shop, so who gets it cannot change.</source>
        <translation>„{name}“ ist schon hinausgegangen, daher kann sich nicht ändern, wer sie erhält.</translation>
    </message>
    <message>
        <source>“{name}” has already left the shop.</source>
        <translation>„{name}“ ist schon hinausgegangen.</translation>
    </message>
    <message>
        <source>“{name}” has not left the shop yet.</source>
        <translation>„{name}“ ist noch nicht hinausgegangen.</translation>
    </message>
    <message>
        <source>“{name}” has nothing to print on a flyer.</source>
        <translation>„{name}“ hat nichts, das auf einen Flyer passt.</translation>
    </message>
    <message>
        <source>“{name}” has nothing to show to everybody.</source>
        <translation>„{name}“ hat nichts, das alle sehen sollen.</translation>
    </message>
    <message>
        <source>“{name}” is not finished</source>
        <translation>„{name}“ ist nicht fertig</translation>
    </message>
    <message>
        <source>“{place}” found by {server}, not in the town map</source>
        <translation>„{place}“ gefunden von {server}, nicht in der Stadtkarte</translation>
    </message>
    <message>
        <source>“{server}” is no server that can be asked.</source>
        <translation>„{server}“ ist kein Server, der gefragt werden kann.</translation>
    </message>
    <message>
        <source>“{text}” is no condition that Doorstep knows.</source>
        <translation>„{text}“ ist keine Bedingung, die Doorstep kennt.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write 2026-12-01.</source>
        <translation>„{text}“ ist kein Datum; schreiben Sie 2026-12-01.</translation>
    </message>
    <message>
        <source>“{unknown}” is not a field of an address.</source>
        <translation>„{unknown}“ ist kein Feld einer Adresse.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a server.</source>
        <translation>„{url}“ ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>„{value}“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>“{value}” is no amount.</source>
        <translation>„{value}“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>„{value}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>„{value}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number.</source>
        <translation>„{value}“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>“{value}” is what a spreadsheet left of a phone number.</source>
        <translation>„{value}“ ist der Rest einer Telefonnummer aus einer Tabelle.</translation>
    </message>
    <message>
        <source>“{value}” may be a slip.</source>
        <translation>„{value}“ ist vielleicht ein Tippfehler.</translation>
    </message>
    <message>
        <source>“{words}” has a number or date that does not exist.</source>
        <translation>„{words}“ hat eine Zahl oder ein Datum, das es nicht gibt.</translation>
    </message>
    <message>
        <source>“{words}” is not in the town map.</source>
        <translation>„{words}“ steht nicht in der Stadtkarte.</translation>
    </message>
    <message>
        <source>“{written}” was read as {street}</source>
        <translation>„{written}“ wurde als {street} gelesen</translation>
    </message>
</context>
</TS>
