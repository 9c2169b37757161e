<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>({wanted}, but do not fit: {unwanted})</source>
        <translation>({wanted}, sauf celles qui {unwanted})</translation>
    </message>
    <message>
        <source>**{placed}** of {people}</source>
        <translation>**{placed}** sur {people}</translation>
    </message>
    <message>
        <source>12 Station Road</source>
        <translation>12 rue de la Gare</translation>
    </message>
    <message>
        <source>12 Station Road, or 49.2606, -123.2460</source>
        <translation>12 rue de la Gare, ou 49.2606, -123.2460</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 semaines</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 semaines</translation>
    </message>
    <message>
        <source>A Nominatim server of your own, or us-census for addresses in the United States.</source>
        <translation>Un serveur Nominatim à vous, ou us-census pour les adresses des États-Unis.</translation>
    </message>
    <message>
        <source>A coffee shop with invented customers and a year of sales. Ready in a few seconds.</source>
        <translation>Un café avec des clients inventés et un an de ventes. Prêt en quelques secondes.</translation>
    </message>
    <message>
        <source>A copy of the whole file, beside it.</source>
        <translation>Une copie du fichier entier, à côté de lui.</translation>
    </message>
    <message>
        <source>A file from your till, your email tool or Excel: customers, sales, or people who don&apos;t want to be written to. Doorstep finds out what it is. The file itself is not changed.</source>
        <translation>Un fichier de votre caisse, de votre outil d’e-mailing ou d’Excel&#xa0;: clients, ventes, ou personnes qui ne veulent pas de courrier. Doorstep reconnaît ce que c’est. Le fichier lui-même n’est pas modifié.</translation>
    </message>
    <message>
        <source>A flyer of a quarter page. Its code tells you later where a visit came from.</source>
        <translation>Un prospectus d’un quart de page. Son code vous dit plus tard d’où est venue une visite.</translation>
    </message>
    <message>
        <source>A flyer of a quarter page. With a code for each area you learn where a visit came from.</source>
        <translation>Un prospectus d’un quart de page. Avec un code par secteur, vous apprenez d’où est venue une visite.</translation>
    </message>
    <message>
        <source>A leaflet reaches everybody in a street: keep areas or streets aside, not single people.</source>
        <translation>Un prospectus touche toute une rue&#xa0;: mettez de côté des secteurs ou des rues, pas des personnes.</translation>
    </message>
    <message>
        <source>A list from Excel, your till or your email tool. Any columns will do.</source>
        <translation>Une liste d’Excel, de votre caisse ou de votre outil d’e-mailing. Toutes les colonnes conviennent.</translation>
    </message>
    <message>
        <source>A list from your till, your email tool or Excel. Any columns will do: Doorstep reads the names and addresses and puts people on the map. You can also drop a file anywhere in this window.</source>
        <translation>Une liste de votre caisse, de votre outil d’e-mailing ou d’Excel. Toutes les colonnes conviennent&#xa0;: Doorstep lit les noms et les adresses et place les personnes sur la carte. Vous pouvez aussi déposer un fichier n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>A list to import there</source>
        <translation>Une liste à importer là-bas</translation>
    </message>
    <message>
        <source>A map cannot be saved as {name}.</source>
        <translation>Une carte ne peut pas être enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>A new yes needs its proof.</source>
        <translation>Un nouveau oui demande une preuve.</translation>
    </message>
    <message>
        <source>A playbook needs a first day and a file.</source>
        <translation>Un modèle a besoin d’un premier jour et d’un fichier.</translation>
    </message>
    <message>
        <source>A post-office box has no place on the map</source>
        <translation>Une boîte postale n’a pas de place sur la carte</translation>
    </message>
    <message>
        <source>A quote in the row never closes, so its cells cannot be told apart.</source>
        <translation>Un guillemet de la ligne n’est jamais fermé&#xa0;: ses cellules ne peuvent pas être séparées.</translation>
    </message>
    <message>
        <source>A radius of {radius_km:g} km cannot be downloaded.</source>
        <translation>Un rayon de {radius_km:g} km ne peut pas être téléchargé.</translation>
    </message>
    <message>
        <source>A row of {table} points to nothing in {other}.</source>
        <translation>Une ligne de {table} ne renvoie à rien dans {other}.</translation>
    </message>
    <message>
        <source>A second opinion about addresses was asked on {day}.</source>
        <translation>Un second avis sur des adresses a été demandé&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to {longest_name} letters.</source>
        <translation>Le nom d’un segment compte de 1 à {longest_name} lettres.</translation>
    </message>
    <message>
        <source>A server is asked about addresses the town map does not know. Off until you name one; you read first what would be sent.</source>
        <translation>Un serveur est interrogé sur les adresses absentes du plan de la ville. Désactivé tant que vous n’en nommez pas un&#x202f;; vous lisez d’abord ce qui serait envoyé.</translation>
    </message>
    <message>
        <source>A small effect can be seen</source>
        <translation>Un petit effet sera visible</translation>
    </message>
    <message>
        <source>A square post and a story, as pictures</source>
        <translation>Une publication carrée et une story, en images</translation>
    </message>
    <message>
        <source>A town map made before</source>
        <translation>Un plan de ville déjà fait</translation>
    </message>
    <message>
        <source>A town map made before, an OpenStreetMap file, or the map of your town from the internet.</source>
        <translation>Un plan de ville déjà fait, un fichier OpenStreetMap, ou le plan de votre ville par internet.</translation>
    </message>
    <message>
        <source>A town that does not exist, drawn by Doorstep</source>
        <translation>Une ville qui n’existe pas, dessinée par Doorstep</translation>
    </message>
    <message>
        <source>A use costs as much as a visit earns, so extra visits alone will never pay for it.</source>
        <translation>Une utilisation coûte autant que rapporte une visite&#xa0;: les visites en plus ne la paieront jamais à elles seules.</translation>
    </message>
    <message>
        <source>A yes to email counts for ad lists</source>
        <translation>Un oui à l’e-mail vaut pour les listes publicitaires</translation>
    </message>
    <message>
        <source>A yes to email counts for ad lists where no yes of its own is asked for</source>
        <translation>Un oui à l’e-mail vaut pour les listes publicitaires là où aucun oui propre n’est exigé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About {margin}, somewhere between {low} and {high}.</source>
        <translation>Environ {margin}, quelque part entre {low} et {high}.</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes.</source>
        <comment>About {n} minute.</comment>
        <translation>
            <numerusform>Environ {n} minute.</numerusform>
            <numerusform>Environ {n} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept the Customer Match terms in Microsoft Advertising first, then import the file as a bulk file. Ready after up to 48 hours.</source>
        <translation>Acceptez d’abord les conditions de Customer Match dans Microsoft Advertising, puis importez le fichier comme fichier groupé. Prêt sous 48 heures au plus.</translation>
    </message>
    <message>
        <source>Accept these too</source>
        <translation>Accepter aussi celles-ci</translation>
    </message>
    <message>
        <source>Ad platform</source>
        <translation>Plateforme publicitaire</translation>
    </message>
    <message>
        <source>Ad platforms have stricter rules for these.</source>
        <translation>Les plateformes publicitaires ont des règles plus strictes pour cela.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add --starts 2026-12-01 --out FILE.</source>
        <translation>Ajoutez --starts 2026-12-01 --out FICHIER.</translation>
    </message>
    <message>
        <source>Add a message for email to it.</source>
        <translation>Ajoutez-y un message par e-mail.</translation>
    </message>
    <message>
        <source>Add a message for post to it.</source>
        <translation>Ajoutez-y un message par courrier.</translation>
    </message>
    <message>
        <source>Add a message for text messages to it.</source>
        <translation>Ajoutez-y un message par SMS.</translation>
    </message>
    <message>
        <source>Add a message with channel = &quot;flyer&quot;.</source>
        <translation>Ajoutez un message avec channel = &quot;flyer&quot;.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add an address list to the town map.</source>
        <translation>Ajoutez une liste d’adresses au plan de la ville.</translation>
    </message>
    <message>
        <source>Add either first.</source>
        <translation>Ajoutez d’abord l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Add from a calendar file…</source>
        <translation>Depuis un fichier de calendrier…</translation>
    </message>
    <message>
        <source>Add name = &quot;Exam-week coffee&quot;.</source>
        <translation>Ajoutez name = &quot;Café des examens&quot;.</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add post codes to the town map.</source>
        <translation>Ajoutez les codes postaux au plan de la ville.</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Ajouter cette personne</translation>
    </message>
    <message>
        <source>Add {key} = 2026-12-01.</source>
        <translation>Ajoutez {key} = 2026-12-01.</translation>
    </message>
    <message>
        <source>Added one person</source>
        <translation>Ajout d’une personne</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>Ajout de {name}</translation>
    </message>
    <message>
        <source>Adding one person</source>
        <translation>Ajout d’une personne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Étiquettes d’adresse</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse du commerce</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse ou numéro</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Addresses and numbers that are never used</source>
        <translation>Adresses et numéros jamais utilisés</translation>
    </message>
    <message>
        <source>Addresses that need a look</source>
        <translation>Adresses à vérifier</translation>
    </message>
    <message>
        <source>Ads to {people}</source>
        <translation>Annonces à {people}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Afternoon people</source>
        <translation>Clients de l’après-midi</translation>
    </message>
    <message>
        <source>Afterwards whoever has the file can read it.</source>
        <translation>Ensuite, quiconque a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>All in all it brought {visits}.</source>
        <translation>En tout, elle a apporté {visits}.</translation>
    </message>
    <message>
        <source>All in all it brought {visits}. Leave out {areas} this time: no effect was seen there.</source>
        <translation>En tout, elle a apporté {visits}. Laissez cette fois {areas} de côté&#xa0;: aucun effet n’y a été vu.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>All {found} areas</source>
        <translation>Les {found} secteurs</translation>
    </message>
    <message>
        <source>All {n} copies</source>
        <translation>Les {n} copies</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Les {rows}</translation>
    </message>
    <message>
        <source>Allow at least one circle.</source>
        <translation>Autorisez au moins un cercle.</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Presque certain</translation>
    </message>
    <message>
        <source>Also held: {what}</source>
        <translation>Conservé aussi&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Also worth a look</source>
        <translation>À voir aussi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An address label: {lines}</source>
        <translation>Une étiquette d’adresse&#xa0;: {lines}</translation>
    </message>
    <message>
        <source>An area cannot hold at least {fewest} and at most {most} customers.</source>
        <translation>Un secteur ne peut pas compter au moins {fewest} et au plus {most} clients.</translation>
    </message>
    <message>
        <source>An area cannot hold fewer than it must.</source>
        <translation>Le maximum d’un secteur ne peut pas être sous son minimum.</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>Un secteur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>An area needs at least one customer.</source>
        <translation>Un secteur a besoin d’au moins un client.</translation>
    </message>
    <message>
        <source>An area of this promotion is no longer there.</source>
        <translation>Un secteur de cette promotion n’existe plus.</translation>
    </message>
    <message>
        <source>An effect could be seen from {points} extra visits per 100 people on.</source>
        <translation>Un effet serait visible à partir de {points} visites en plus pour 100 personnes.</translation>
    </message>
    <message>
        <source>Another area is called “{clean}”.</source>
        <translation>Un autre secteur s’appelle «&#x202f;{clean}&#x202f;».</translation>
    </message>
    <message>
        <source>Another shop</source>
        <translation>Un autre commerce</translation>
    </message>
    <message>
        <source>Another town</source>
        <translation>Une autre ville</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer one person</source>
        <translation>Répondre à une personne</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Tout secteur</translation>
    </message>
    <message>
        <source>Any columns will do. The file itself is never changed.</source>
        <translation>Toutes les colonnes conviennent. Le fichier lui-même n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Any segment</source>
        <translation>Tout segment</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Area by area</source>
        <translation>Secteur par secteur</translation>
    </message>
    <message>
        <source>Area report, {day}</source>
        <translation>Rapport des secteurs, {day}</translation>
    </message>
    <message>
        <source>Area {number}</source>
        <translation>Secteur {number}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Areas as a map file</source>
        <translation>Secteurs en fichier de carte</translation>
    </message>
    <message>
        <source>Areas for Google Earth</source>
        <translation>Secteurs pour Google Earth</translation>
    </message>
    <message>
        <source>Areas with fewer than {fewest} people are shown as “fewer than {fewest}”. Reports and shared pages hold no names.</source>
        <translation>Les secteurs de moins de {fewest} personnes s’affichent «&#x202f;moins de {fewest}&#x202f;». Les rapports et les pages partagées ne contiennent aucun nom.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Arrows move, + and − zoom, 0 shows the town, Tab goes from area to area.</source>
        <translation>Les flèches déplacent, + et − changent l’échelle, 0 montre la ville, Tab passe d’un secteur à l’autre.</translation>
    </message>
    <message>
        <source>As far as a birthday is known. You can make it stricter.</source>
        <translation>Quand la date de naissance est connue. Vous pouvez être plus strict.</translation>
    </message>
    <message>
        <source>As it stands today.</source>
        <translation>À ce jour.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask a server</source>
        <translation>Interroger un serveur</translation>
    </message>
    <message>
        <source>Ask a server about addresses the town map does not know?</source>
        <translation>Interroger un serveur sur les adresses absentes du plan de la ville&#x202f;?</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Demander un second avis</translation>
    </message>
    <message>
        <source>Ask for the number; format the column as text next time.</source>
        <translation>Demandez le numéro&#x202f;; la prochaine fois, mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>Ask for {name} itself.</source>
        <translation>Demandez {name} lui-même.</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Interroger ce serveur</translation>
    </message>
    <message>
        <source>Asked for a second opinion</source>
        <translation>Second avis demandé</translation>
    </message>
    <message>
        <source>Asked only when you press “Get the map”.</source>
        <translation>Interrogé seulement quand vous cliquez sur «&#x202f;Obtenir le plan&#x202f;».</translation>
    </message>
    <message>
        <source>Asking for a second opinion</source>
        <translation>Demande d’un second avis</translation>
    </message>
    <message>
        <source>Asking the map server</source>
        <translation>Interrogation du serveur de cartes</translation>
    </message>
    <message>
        <source>Asking {label}</source>
        <translation>Interrogation de {label}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>At the import answer that these people agreed to email, and to nothing else.</source>
        <translation>À l’import, répondez que ces personnes ont accepté les e-mails, et rien d’autre.</translation>
    </message>
    <message>
        <source>At the import choose Subscribed for this file and Unsubscribed for the other one.</source>
        <translation>À l’import, choisissez Subscribed pour ce fichier et Unsubscribed pour l’autre.</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>À la caisse</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Away (−)</source>
        <translation>Éloigner (−)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Retour aux clients</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Because it is of</source>
        <translation>Car elle traite de</translation>
    </message>
    <message>
        <source>Been here before?</source>
        <translation>Déjà venu ici&#x202f;?</translation>
    </message>
    <message>
        <source>Best guess: {points}. We are 95 % sure it lies in this range.</source>
        <translation>Meilleure estimation&#xa0;: {points}. Nous sommes sûrs à 95&#x202f;% qu’elle se trouve dans cet intervalle.</translation>
    </message>
    <message>
        <source>Best next step</source>
        <translation>Prochain pas conseillé</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Book whole sectors, three weeks ahead.</source>
        <translation>Réservez des zones entières, trois semaines à l’avance.</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>Librairie</translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json *.gpkg *.shp *.kml *.zip);;All files (*)</source>
        <translation>Limites (*.geojson *.json *.gpkg *.shp *.kml *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Brevo</source>
        <translation>Brevo</translation>
    </message>
    <message>
        <source>Bring in your customers</source>
        <translation>Importez vos clients</translation>
    </message>
    <message>
        <source>Bring new customers back a second time</source>
        <translation>Faites revenir les nouveaux clients une deuxième fois</translation>
    </message>
    <message>
        <source>Build it from a street map.</source>
        <translation>Construisez-le à partir d’un plan des rues.</translation>
    </message>
    <message>
        <source>Build one from open data: doorstep town build.</source>
        <translation>Construisez-en un avec des données ouvertes&#xa0;: doorstep town build.</translation>
    </message>
    <message>
        <source>Build the town again from its open data.</source>
        <translation>Reconstruisez la ville à partir de ses données ouvertes.</translation>
    </message>
    <message>
        <source>Building the town map</source>
        <translation>Construction du plan de la ville</translation>
    </message>
    <message>
        <source>Building the town map …</source>
        <translation>Construction du plan de la ville …</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Buttons and fields for a finger on the till&apos;s touch screen.</source>
        <translation>Boutons et champs à la taille du doigt, pour l’écran tactile de la caisse.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Par message</translation>
    </message>
    <message>
        <source>By this the list can be known again (SHA-256): {digest} …</source>
        <translation>Ceci permet de reconnaître la liste (SHA-256)&#xa0;: {digest} …</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics);;All files (*)</source>
        <translation>Calendrier (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Call one of them B.</source>
        <translation>Nommez l’un des deux B.</translation>
    </message>
    <message>
        <source>Call the column “population”.</source>
        <translation>Nommez la colonne «&#x202f;population&#x202f;».</translation>
    </message>
    <message>
        <source>Came in the last 30 days</source>
        <translation>Venus ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Came in the last 6 months</source>
        <translation>Venus ces 6 derniers mois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Abandonner le téléchargement</translation>
    </message>
    <message>
        <source>Can’t say yet</source>
        <translation>On ne sait pas encore</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Carte sans nom</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le changer</translation>
    </message>
    <message>
        <source>Change one of the dates.</source>
        <translation>Modifiez l’une des dates.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change the password of {shop}?</source>
        <translation>Changer le mot de passe de {shop}&#x202f;?</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Un réglage modifié</translation>
    </message>
    <message>
        <source>Changed neighbourhoods</source>
        <translation>Quartiers modifiés</translation>
    </message>
    <message>
        <source>Changed the town map</source>
        <translation>Plan de la ville changé</translation>
    </message>
    <message>
        <source>Changed “{setting}”</source>
        <translation>Modifié&#xa0;: «&#xa0;{setting}&#xa0;»</translation>
    </message>
    <message>
        <source>Changing the town map</source>
        <translation>Changement du plan de la ville</translation>
    </message>
    <message>
        <source>Channels are {channels}.</source>
        <translation>Les canaux sont {channels}.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Vérifiez-le.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>Check one of them; choose the other order if it is wrong.</source>
        <translation>Vérifiez l’une d’elles&#x202f;; choisissez l’autre ordre si elle est fausse.</translation>
    </message>
    <message>
        <source>Check street and number, or give latitude, longitude.</source>
        <translation>Vérifiez la rue et le numéro, ou donnez latitude, longitude.</translation>
    </message>
    <message>
        <source>Check the address of the map server in the settings.</source>
        <translation>Vérifiez l’adresse du serveur de cartes dans les réglages.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Vérifiez la connexion internet, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the name, and that it is closed elsewhere.</source>
        <translation>Vérifiez le nom, et qu’il est fermé ailleurs.</translation>
    </message>
    <message>
        <source>Check the name, or make one with `shop new`.</source>
        <translation>Vérifiez le nom, ou créez-en un avec `shop new`.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Check which columns hold them.</source>
        <translation>Vérifiez quelles colonnes les contiennent.</translation>
    </message>
    <message>
        <source>Check which of the two is right.</source>
        <translation>Vérifiez lequel des deux est juste.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose 1 or more; 20 keeps people private.</source>
        <translation>Choisissez 1 ou plus&#x202f;; 20 protège l’anonymat des personnes.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, GeoPackage or a shapefile.</source>
        <translation>Choisissez GeoJSON, GeoPackage ou un shapefile.</translation>
    </message>
    <message>
        <source>Choose a CSV or GeoJSON file.</source>
        <translation>Choisissez un fichier CSV ou GeoJSON.</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Choisir un fichier de calendrier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file made by: doorstep town build.</source>
        <translation>Choisissez un fichier fait par&#xa0;: doorstep town build.</translation>
    </message>
    <message>
        <source>Choose a file of polygons with names.</source>
        <translation>Choisissez un fichier de polygones avec des noms.</translation>
    </message>
    <message>
        <source>Choose a map or a register of addresses.</source>
        <translation>Choisissez une carte ou un registre d’adresses.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .pdf.</source>
        <translation>Choisissez un nom qui finit par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a place on the town map.</source>
        <translation>Choisissez un lieu sur le plan de la ville.</translation>
    </message>
    <message>
        <source>Choose a register of this town.</source>
        <translation>Choisissez un registre de cette ville.</translation>
    </message>
    <message>
        <source>Choose a smaller radius.</source>
        <translation>Choisissez un rayon plus petit.</translation>
    </message>
    <message>
        <source>Choose a town map</source>
        <translation>Choisir un plan de ville</translation>
    </message>
    <message>
        <source>Choose a town to see what will be asked, and of whom. Nothing has been asked yet.</source>
        <translation>Choisissez une ville pour voir ce qui sera demandé, et à qui. Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>Choose an ADDRFEAT file of TIGER/Line.</source>
        <translation>Choisissez un fichier ADDRFEAT de TIGER/Line.</translation>
    </message>
    <message>
        <source>Choose an extract of a town.</source>
        <translation>Choisissez l’extrait d’une ville.</translation>
    </message>
    <message>
        <source>Choose an extract of the town alone, or let Doorstep download it.</source>
        <translation>Choisissez un extrait de la ville seule, ou laissez Doorstep le télécharger.</translation>
    </message>
    <message>
        <source>Choose an older one.</source>
        <translation>Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>Choose another calendar.</source>
        <translation>Choisissez un autre calendrier.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Choose another map server in the settings.</source>
        <translation>Choisissez un autre serveur de cartes dans les réglages.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another source; this one is not safe.</source>
        <translation>Choisissez une autre source&#x202f;; celle-ci n’est pas sûre.</translation>
    </message>
    <message>
        <source>Choose areas or a walking time, then circles can be drawn.</source>
        <translation>Choisissez des secteurs ou un temps de marche, alors des cercles peuvent être dessinés.</translation>
    </message>
    <message>
        <source>Choose areas, or minutes from a place.</source>
        <translation>Choisissez des secteurs, ou des minutes depuis un lieu.</translation>
    </message>
    <message>
        <source>Choose boundaries</source>
        <translation>Choisir des limites</translation>
    </message>
    <message>
        <source>Choose boundaries of this town.</source>
        <translation>Choisissez des limites de cette ville.</translation>
    </message>
    <message>
        <source>Choose dates that lie ahead.</source>
        <translation>Choisissez des dates à venir.</translation>
    </message>
    <message>
        <source>Choose fewer areas at a time.</source>
        <translation>Choisissez moins de secteurs à la fois.</translation>
    </message>
    <message>
        <source>Choose fewer areas, and take the others another day.</source>
        <translation>Choisissez moins de secteurs, et prenez les autres un autre jour.</translation>
    </message>
    <message>
        <source>Choose fewer areas.</source>
        <translation>Choisissez moins de secteurs.</translation>
    </message>
    <message>
        <source>Choose foot, bicycle or car.</source>
        <translation>Choisissez foot (à pied), bicycle (à vélo) ou car (en voiture).</translation>
    </message>
    <message>
        <source>Choose from: {fields}.</source>
        <translation>Choisissez parmi&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Choose more areas or loosen a condition.</source>
        <translation>Choisissez plus de secteurs ou assouplissez une condition.</translation>
    </message>
    <message>
        <source>Choose more areas there, or letters.</source>
        <translation>Choisissez-y plus de secteurs, ou des lettres.</translation>
    </message>
    <message>
        <source>Choose more areas, or letters.</source>
        <translation>Choisissez plus de secteurs, ou des lettres.</translation>
    </message>
    <message>
        <source>Choose my town</source>
        <translation>Choisir ma ville</translation>
    </message>
    <message>
        <source>Choose neighbours.</source>
        <translation>Choisissez des voisins.</translation>
    </message>
    <message>
        <source>Choose one area first</source>
        <translation>Choisissez d’abord un secteur</translation>
    </message>
    <message>
        <source>Choose one area first, then draw the line that splits it.</source>
        <translation>Choisissez d’abord un secteur, puis tracez la ligne qui le divise.</translation>
    </message>
    <message>
        <source>Choose one area, then rename it.</source>
        <translation>Choisissez un secteur, puis renommez-le.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Choose one on the map.</source>
        <translation>Choisissez-en un sur la carte.</translation>
    </message>
    <message>
        <source>Choose the columns by hand (--map &quot;Column=field&quot;), or check that it is the right file.</source>
        <translation>Choisissez les colonnes à la main (--map &quot;Colonne=champ&quot;), ou vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Choose the file that `shop new` made.</source>
        <translation>Choisissez le fichier créé par `shop new`.</translation>
    </message>
    <message>
        <source>Choose the list of codes that came back</source>
        <translation>Choisir la liste des codes revenus</translation>
    </message>
    <message>
        <source>Choose the map, registers of addresses, boundaries</source>
        <translation>Choisir la carte, les registres d’adresses, les limites</translation>
    </message>
    <message>
        <source>Choose the town map first.</source>
        <translation>Choisissez d’abord le plan de la ville.</translation>
    </message>
    <message>
        <source>Choose two or more neighbours.</source>
        <translation>Choisissez deux voisins ou plus.</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>Choisir votre liste</translation>
    </message>
    <message>
        <source>Choose {smallest:g} to {largest:g} km.</source>
        <translation>Choisissez de {smallest:g} à {largest:g} km.</translation>
    </message>
    <message>
        <source>Choose “email, hashed” at the upload. Ready after up to 48 hours.</source>
        <translation>À l’envoi, choisissez «&#x202f;e-mail, haché&#x202f;». Prêt sous 48 heures au plus.</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Choisi le</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Click a line to see one person, or drop a list from your till anywhere in the window.</source>
        <translation>Cliquez sur une ligne pour voir une personne, ou déposez une liste de votre caisse n’importe où dans la fenêtre.</translation>
    </message>
    <message>
        <source>Click an area on the map, or choose one from the list.</source>
        <translation>Cliquez sur un secteur de la carte, ou choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Click an area to see who lives there. Hold Shift to add several up.</source>
        <translation>Cliquez sur un secteur pour voir qui y habite. Gardez Maj enfoncée pour en additionner plusieurs.</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Cliquez sur la carte</translation>
    </message>
    <message>
        <source>Click the areas to join, then press Enter. Esc lets them go.</source>
        <translation>Cliquez sur les secteurs à réunir, puis appuyez sur Entrée. Échap les relâche.</translation>
    </message>
    <message>
        <source>Click to undo, right-click for the last steps</source>
        <translation>Cliquez pour annuler, clic droit pour les derniers pas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close by.</source>
        <translation>Tout près.</translation>
    </message>
    <message>
        <source>Close it elsewhere and open it again.</source>
        <translation>Fermez-le ailleurs et rouvrez-le.</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>Fermez-le dans les autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the topmost thing</source>
        <translation>Fermer ce qui est au-dessus</translation>
    </message>
    <message>
        <source>Closer to your area</source>
        <translation>Plus près du secteur</translation>
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
        <translation>Codes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Codes made for you</source>
        <translation>Codes créés pour vous</translation>
    </message>
    <message>
        <source>Codes you used</source>
        <translation>Codes que vous avez utilisés</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Couleur selon</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Coming up near your shop</source>
        <translation>Bientôt près de chez vous</translation>
    </message>
    <message>
        <source>Coming up: {names}</source>
        <translation>Bientôt&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the header with the template in Campaign Manager. Ready after up to 48 hours.</source>
        <translation>Comparez l’en-tête avec le modèle dans Campaign Manager. Prêt sous 48 heures au plus.</translation>
    </message>
    <message>
        <source>Compare the header with the template of your account.</source>
        <translation>Comparez l’en-tête avec le modèle de votre compte.</translation>
    </message>
    <message>
        <source>Comparing all results</source>
        <translation>Comparaison de tous les résultats</translation>
    </message>
    <message>
        <source>Consent to email</source>
        <translation>Accord pour l’e-mail</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Accord pour le courrier</translation>
    </message>
    <message>
        <source>Consent to text</source>
        <translation>Accord pour les SMS</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Liste de contacts</translation>
    </message>
    <message>
        <source>Contact lists will hold names and codes, and no text.</source>
        <translation>Les listes de contacts contiendront noms et codes, sans texte.</translation>
    </message>
    <message>
        <source>Contact only people who agreed</source>
        <translation>Ne contacter que les personnes d’accord</translation>
    </message>
    <message>
        <source>Contains no names. Groups under {fewest} people are not shown.</source>
        <translation>Ne contient aucun nom. Les groupes de moins de {fewest} personnes ne sont pas montrés.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copied to {name}</source>
        <translation>Copié vers {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy of {time}</source>
        <translation>Copie du {time}</translation>
    </message>
    <message>
        <source>Copy the map</source>
        <translation>Copier la carte</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the sentence here. If it speaks of ad platforms, a yes to email is one to ad lists, too.</source>
        <translation>Copiez la phrase ici. Si elle parle de plateformes publicitaires, un oui à l’e-mail vaut aussi pour les listes publicitaires.</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Copy your shop</source>
        <translation>Copier votre commerce</translation>
    </message>
    <message>
        <source>Copying your shop</source>
        <translation>Copie de votre commerce</translation>
    </message>
    <message>
        <source>Correct it and import the row again.</source>
        <translation>Corrigez-la et réimportez la ligne.</translation>
    </message>
    <message>
        <source>Correct it in the customer’s details.</source>
        <translation>Corrigez-la dans la fiche du client.</translation>
    </message>
    <message>
        <source>Cost of one use</source>
        <translation>Coût d’une utilisation</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Coût unique</translation>
    </message>
    <message>
        <source>Cost: {cost} for {uses} uses. Extra margin: about {margin}, somewhere between {low} and {high}.</source>
        <translation>Coût&#xa0;: {cost} pour {uses} utilisations. Marge en plus&#xa0;: environ {margin}, quelque part entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Cost: {cost}. We cannot tell: the extra visits are not known.</source>
        <translation>Coût&#xa0;: {cost}. Nous ne savons pas&#xa0;: les visites en plus ne sont pas connues.</translation>
    </message>
    <message>
        <source>Cost: {cost}. We cannot tell: what one visit earns is not given.</source>
        <translation>Coût&#xa0;: {cost}. Nous ne savons pas&#xa0;: ce que rapporte une visite n’est pas indiqué.</translation>
    </message>
    <message numerus="yes">
        <source>Cost: {n} uses</source>
        <comment>Cost: {n} use</comment>
        <translation>
            <numerusform>Coût : {n} utilisation</numerusform>
            <numerusform>Coût : {n} utilisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs once</source>
        <translation>Coûts uniques</translation>
    </message>
    <message>
        <source>Counted by each one&apos;s own rhythm of visits.</source>
        <translation>Compté selon le rythme de visite de chacun.</translation>
    </message>
    <message>
        <source>Counted visits</source>
        <translation>Visites comptées</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Comptage des personnes</translation>
    </message>
    <message>
        <source>Counting visits</source>
        <translation>Comptage des visites</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Counts only. Nobody’s name is on this page.</source>
        <translation>Seulement des nombres. Aucun nom ne figure sur cette page.</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Maj Z</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customers gone quiet, %</source>
        <translation>Clients perdus de vue,&#x202f;%</translation>
    </message>
    <message>
        <source>Customers per area</source>
        <translation>Clients par secteur</translation>
    </message>
    <message>
        <source>Customers, from close by</source>
        <translation>Clients, de près</translation>
    </message>
    <message>
        <source>Customers, town map, promotions and results stay on this computer. Files leave when you make them.</source>
        <translation>Clients, plan de la ville, promotions et résultats restent sur cet ordinateur. Les fichiers sortent quand vous les créez.</translation>
    </message>
    <message>
        <source>Cutting the town into street blocks</source>
        <translation>Découpage de la ville en îlots</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Dashed lines: 5, 10 and 15 minutes on foot.</source>
        <translation>Pointillés&#xa0;: 5, 10 et 15 minutes à pied.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates from {name}</source>
        <translation>Dates de {name}</translation>
    </message>
    <message>
        <source>Dates near your shop</source>
        <translation>Dates près de chez vous</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <translation>Suppression&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Deleting the promotion</source>
        <translation>Suppression de la promotion</translation>
    </message>
    <message>
        <source>Did they mean {better}?</source>
        <translation>S’agit-il de {better}&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Vouliez-vous dire {close}&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names}&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean {name}? These work: {fields}.</source>
        <translation>Vouliez-vous dire {name}&#x202f;? Ceux-ci marchent&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Do again “{again}”</source>
        <translation>Rétablir «&#x202f;{again}&#x202f;»</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Rétabli&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Doorstep</source>
        <translation>Doorstep</translation>
    </message>
    <message>
        <source>Doorstep copies your shop once a day and before every import.</source>
        <translation>Doorstep copie votre commerce une fois par jour et avant chaque import.</translation>
    </message>
    <message>
        <source>Doorstep counts in your own sales. It guesses nothing about single people.</source>
        <translation>Doorstep compte dans vos propres ventes. Il ne devine rien sur une personne.</translation>
    </message>
    <message>
        <source>Doorstep draws no smaller ones.</source>
        <translation>Doorstep n’en dessine pas de plus petits.</translation>
    </message>
    <message>
        <source>Doorstep gets its map once, then works without internet.</source>
        <translation>Doorstep obtient son plan une fois, puis fonctionne sans internet.</translation>
    </message>
    <message>
        <source>Doorstep groups your customers along streets, rail and water.</source>
        <translation>Doorstep groupe vos clients le long des rues, des rails et de l’eau.</translation>
    </message>
    <message>
        <source>Doorstep itself never does this. It is off until you name a server you trust.</source>
        <translation>Doorstep ne le fait jamais de lui-même. C’est désactivé tant que vous n’avez pas nommé un serveur de confiance.</translation>
    </message>
    <message>
        <source>Doorstep knows no “{name}”.</source>
        <translation>Doorstep ne connaît pas «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Doorstep needs its town map and its address.</source>
        <translation>Doorstep a besoin du plan de la ville et de l’adresse.</translation>
    </message>
    <message>
        <source>Doorstep needs its town map and its address. Then your list is read.</source>
        <translation>Doorstep a besoin du plan de la ville et de l’adresse. Ensuite, votre liste est lue.</translation>
    </message>
    <message>
        <source>Doorstep sends nothing itself. It makes files for you to use.</source>
        <translation>Doorstep n’envoie rien lui-même. Il crée des fichiers que vous utilisez.</translation>
    </message>
    <message>
        <source>Doorstep works without the internet. It has no account and sends no reports about you or your customers.</source>
        <translation>Doorstep fonctionne sans internet. Il n’a pas de compte et n’envoie aucun rapport sur vous ou vos clients.</translation>
    </message>
    <message>
        <source>Doorstep {version}</source>
        <translation>Doorstep {version}</translation>
    </message>
    <message>
        <source>Doubts about a row</source>
        <translation>Doutes sur une ligne</translation>
    </message>
    <message>
        <source>Down, up</source>
        <translation>Bas, haut</translation>
    </message>
    <message>
        <source>Download it again from the platform, or take it away.</source>
        <translation>Téléchargez-la de nouveau depuis la plateforme, ou enlevez-la.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Download it from eddm.usps.com and put it beside your shop file as eddm-routes.csv.</source>
        <translation>Téléchargez-la sur eddm.usps.com et placez-la à côté du fichier de votre commerce sous le nom eddm-routes.csv.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Téléchargez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Download the extract again (.osm.pbf, .osm, .osm.gz or .osm.bz2).</source>
        <translation>Téléchargez de nouveau l’extrait (.osm.pbf, .osm, .osm.gz ou .osm.bz2).</translation>
    </message>
    <message>
        <source>Download the extract again.</source>
        <translation>Téléchargez de nouveau l’extrait.</translation>
    </message>
    <message>
        <source>Download the newest table, or use the location circles.</source>
        <translation>Téléchargez la table la plus récente, ou utilisez les cercles.</translation>
    </message>
    <message>
        <source>Downloading the map: {received} MB</source>
        <translation>Téléchargement du plan&#xa0;: {received} Mo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Faites-le glisser, ou déplacez-le avec les flèches</translation>
    </message>
    <message>
        <source>Drag the line between two areas.</source>
        <translation>Tirez la ligne entre deux secteurs.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw it again in one round.</source>
        <translation>Redessinez-le d’un seul tour.</translation>
    </message>
    <message>
        <source>Draw it again, with at least three corners.</source>
        <translation>Redessinez-le, avec au moins trois coins.</translation>
    </message>
    <message>
        <source>Draw it from edge to edge.</source>
        <translation>Tracez-la d’un bord à l’autre.</translation>
    </message>
    <message>
        <source>Draw it on the map.</source>
        <translation>Dessinez-le sur la carte.</translation>
    </message>
    <message>
        <source>Drawing area reports</source>
        <translation>Dessin des rapports de secteur</translation>
    </message>
    <message>
        <source>Drawing areas</source>
        <translation>Dessin des secteurs</translation>
    </message>
    <message>
        <source>Drawing the flyer</source>
        <translation>Dessin du prospectus</translation>
    </message>
    <message>
        <source>Drawing what people see</source>
        <translation>Dessin de ce que tout le monde voit</translation>
    </message>
    <message>
        <source>Drew “{name}”</source>
        <translation>Dessin&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Drop one list at a time.</source>
        <translation>Déposez une liste à la fois.</translation>
    </message>
    <message>
        <source>Drop your list here</source>
        <translation>Déposez votre liste ici</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Each code counts as used today. Codes of other days come in as a list.</source>
        <translation>Chaque code compte comme utilisé aujourd’hui. Pour les codes d’autres jours, donnez une liste.</translation>
    </message>
    <message>
        <source>Each row about you, as it was read.</source>
        <translation>Chaque ligne à votre sujet, telle que lue.</translation>
    </message>
    <message>
        <source>Early regulars</source>
        <translation>Habitués du matin</translation>
    </message>
    <message>
        <source>Earned by one visit</source>
        <translation>Rapporté par visite</translation>
    </message>
    <message>
        <source>Ebenholz Coffee</source>
        <translation>Café Ébène</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Edge between the two sides</source>
        <translation>Bord entre les deux côtés</translation>
    </message>
    <message>
        <source>Eight words</source>
        <translation>Huit mots</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email address, phone or customer number</source>
        <translation>Adresse e-mail, téléphone ou numéro de client</translation>
    </message>
    <message>
        <source>Email to {people}</source>
        <translation>E-mail à {people}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Enter codes</source>
        <translation>Saisir des codes</translation>
    </message>
    <message>
        <source>Entering codes</source>
        <translation>Saisie des codes</translation>
    </message>
    <message>
        <source>Entries the program wrote in another way, with the text as it was.</source>
        <translation>Données que le programme a écrites autrement, avec le texte d’origine.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erase {count}</source>
        <translation>Effacer {count}</translation>
    </message>
    <message>
        <source>Erase {count} and everything else?</source>
        <translation>Effacer {count} et tout le reste&#x202f;?</translation>
    </message>
    <message>
        <source>Every Door Direct Mail is for the United States only.</source>
        <translation>Every Door Direct Mail n’existe qu’aux États-Unis.</translation>
    </message>
    <message>
        <source>Every Door Direct Mail needs the table of the routes near you.</source>
        <translation>Every Door Direct Mail a besoin de la table des tournées près de chez vous.</translation>
    </message>
    <message>
        <source>Every address is clear</source>
        <translation>Toutes les adresses sont claires</translation>
    </message>
    <message>
        <source>Every file made from the list that had you in it. The shop gave it to the service named.</source>
        <translation>Chaque fichier fait à partir de la liste où vous étiez. Le commerce l’a remis au service nommé.</translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>Toutes les lignes sont lisibles.</translation>
    </message>
    <message>
        <source>Every statement ever seen.</source>
        <translation>Toutes les déclarations jamais vues.</translation>
    </message>
    <message>
        <source>Everybody on the list</source>
        <translation>Toute la liste</translation>
    </message>
    <message>
        <source>Everybody on your list</source>
        <translation>Toute votre liste</translation>
    </message>
    <message>
        <source>Everybody&apos;s own message and code</source>
        <translation>Le message et le code de chacun</translation>
    </message>
    <message>
        <source>Everybody, leaving out those who {unwanted}</source>
        <translation>Toutes les personnes, sauf celles qui {unwanted}</translation>
    </message>
    <message>
        <source>Everyone agreed to it.</source>
        <translation>Tous l’ont accepté.</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Tout peut se faire sans souris.</translation>
    </message>
    <message>
        <source>Everything is in {path}</source>
        <translation>Tout est dans {path}</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud.</source>
        <translation>Tout reste sur cet ordinateur. Pas de compte, pas de nuage.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Exam weeks</source>
        <translation>Semaines d’examens</translation>
    </message>
    <message>
        <source>Exam weeks, school holidays, markets: note them, or drop a calendar file here.</source>
        <translation>Semaines d’examens, vacances scolaires, marchés : notez-les, ou déposez ici un fichier de calendrier.</translation>
    </message>
    <message>
        <source>Exam-week coffee</source>
        <translation>Café des examens</translation>
    </message>
    <message>
        <source>Export it first.</source>
        <translation>Exportez-la d’abord.</translation>
    </message>
    <message>
        <source>Export it first; then its effect can be counted.</source>
        <translation>Exportez-la d’abord&#x202f;; son effet pourra alors être compté.</translation>
    </message>
    <message>
        <source>Export the calendar as .ics and try again.</source>
        <translation>Exportez le calendrier en .ics et réessayez.</translation>
    </message>
    <message>
        <source>Export the customers as CSV or Excel, and import that file.</source>
        <translation>Exportez les clients en CSV ou Excel, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Export the customers as CSV or Excel.</source>
        <translation>Exportez les clients en CSV ou Excel.</translation>
    </message>
    <message>
        <source>Export the list again and import the new file.</source>
        <translation>Exportez de nouveau la liste et importez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Extra margin</source>
        <translation>Marge en plus</translation>
    </message>
    <message>
        <source>Facebook and Instagram</source>
        <translation>Facebook et Instagram</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Few have gone quiet.</source>
        <translation>Peu sont perdus de vue.</translation>
    </message>
    <message>
        <source>Fewer circles</source>
        <translation>Moins de cercles</translation>
    </message>
    <message>
        <source>Fewest customers in a neighbourhood</source>
        <translation>Nombre minimal de clients dans un quartier</translation>
    </message>
    <message>
        <source>Fields are: {known_fields}.</source>
        <translation>Les champs sont&#xa0;: {known_fields}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files you make</source>
        <translation>Fichiers que vous créez</translation>
    </message>
    <message>
        <source>Files you were in</source>
        <translation>Fichiers où vous étiez</translation>
    </message>
    <message>
        <source>Fill one in and import the row again.</source>
        <translation>Complétez-en un et réimportez la ligne.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrer les clients</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find my town</source>
        <translation>Trouver ma ville</translation>
    </message>
    <message>
        <source>Finding the shop</source>
        <translation>Recherche du commerce</translation>
    </message>
    <message>
        <source>First came in with</source>
        <translation>Première fois avec</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>First wave. Export again with {days} days of sales since; then the others get the message that works.</source>
        <translation>Première vague. Exportez de nouveau après {days} jours de ventes&#x202f;; les autres reçoivent alors le message qui marche.</translation>
    </message>
    <message>
        <source>Five things are worth your time today.</source>
        <translation>Cinq choses méritent votre temps aujourd’hui.</translation>
    </message>
    <message>
        <source>Flat or unit</source>
        <translation>Appartement</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Prospectus</translation>
    </message>
    <message>
        <source>Flyer to {people}</source>
        <translation>Prospectus à {people}</translation>
    </message>
    <message>
        <source>Flyers and a poster</source>
        <translation>Prospectus et affiche</translation>
    </message>
    <message>
        <source>Flyers and a poster for the window</source>
        <translation>Prospectus et affiche pour la vitrine</translation>
    </message>
    <message>
        <source>Flyers reach a whole street</source>
        <translation>Les prospectus touchent toute une rue</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For other map programs</source>
        <translation>Pour d’autres programmes de cartes</translation>
    </message>
    <message>
        <source>For the window, one page. Nobody&apos;s name is on it, and no code.</source>
        <translation>Pour la vitrine, une page. Elle ne porte aucun nom ni aucun code.</translation>
    </message>
    <message>
        <source>For {count} of them a yes to email counted as a yes to this list; they never said no to ads.</source>
        <translation>Pour {count} d’entre elles, un oui à l’e-mail a valu oui à cette liste&#x202f;; elles n’ont jamais refusé la publicité.</translation>
    </message>
    <message>
        <source>For {title} nobody is left ({reasons}).</source>
        <translation>Pour {title}, il ne reste personne ({reasons}).</translation>
    </message>
    <message numerus="yes">
        <source>For {title} {n} people are left, and {smallest} is the fewest ({reasons}).</source>
        <comment>For {title} {n} person is left, and {smallest} is the fewest ({reasons}).</comment>
        <translation>
            <numerusform>Pour {title}, il reste {n} personne, et le minimum est {smallest} ({reasons}).</numerusform>
            <numerusform>Pour {title}, il reste {n} personnes, et le minimum est {smallest} ({reasons}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget one person</source>
        <translation>Oublier une personne</translation>
    </message>
    <message>
        <source>Forget people who have not come for a long time</source>
        <translation>Oublier les personnes absentes depuis longtemps</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Oublier cette personne</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Oublier cette personne…</translation>
    </message>
    <message>
        <source>Forget {count}</source>
        <translation>Oublier {count}</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>Oublier {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Forgetting people</source>
        <translation>Oubli des personnes</translation>
    </message>
    <message>
        <source>Forgetting the person</source>
        <translation>Oubli de la personne</translation>
    </message>
    <message>
        <source>Forgot {count}</source>
        <translation>Oubli de {count}</translation>
    </message>
    <message>
        <source>Forgotten. They cannot come back with a list.</source>
        <translation>Oublié. Aucune liste ne peut faire revenir ces personnes.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Found who lives in which neighbourhood</source>
        <translation>Recherche&#xa0;: qui habite quel quartier</translation>
    </message>
    <message>
        <source>Found who lives together</source>
        <translation>Recherche&#xa0;: qui habite ensemble</translation>
    </message>
    <message>
        <source>Four in ten get theirs first. With {days} days of sales the others get the message that works.</source>
        <translation>Quatre sur dix le reçoivent d’abord. Avec {days} jours de ventes, les autres reçoivent le message qui marche.</translation>
    </message>
    <message>
        <source>Four on a sheet, with the code</source>
        <translation>Quatre par feuille, avec le code</translation>
    </message>
    <message>
        <source>Four things are worth your time today.</source>
        <translation>Quatre choses méritent votre temps aujourd’hui.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>From area to area</source>
        <translation>D’un secteur à l’autre</translation>
    </message>
    <message>
        <source>From the internet, or from files you have.</source>
        <translation>Par internet, ou avec des fichiers que vous avez.</translation>
    </message>
    <message>
        <source>From the shop</source>
        <translation>Depuis la boutique</translation>
    </message>
    <message>
        <source>Front and back, one card a person</source>
        <translation>Recto et verso, une carte par personne</translation>
    </message>
    <message>
        <source>Get a town map</source>
        <translation>Obtenir un plan de ville</translation>
    </message>
    <message>
        <source>Get the map</source>
        <translation>Obtenir le plan</translation>
    </message>
    <message>
        <source>Get the map of {name}</source>
        <translation>Obtenir le plan de {name}</translation>
    </message>
    <message>
        <source>Get the map once, then work without internet.</source>
        <translation>Obtenez le plan une fois, puis travaillez sans internet.</translation>
    </message>
    <message>
        <source>Getting the town map</source>
        <translation>Obtention du plan de la ville</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG or SVG file.</source>
        <translation>Donnez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>Give a file of codes, or one code.</source>
        <translation>Donnez un fichier de codes, ou un seul code.</translation>
    </message>
    <message>
        <source>Give a file of them, or let areas be built.</source>
        <translation>Donnez un fichier de limites, ou laissez construire des secteurs.</translation>
    </message>
    <message>
        <source>Give a number from -180 to 180, the latitude first.</source>
        <translation>Donnez un nombre de -180 à 180, la latitude d’abord.</translation>
    </message>
    <message>
        <source>Give a number from -90 to 90, the latitude first.</source>
        <translation>Donnez un nombre de -90 à 90, la latitude d’abord.</translation>
    </message>
    <message>
        <source>Give a number from {least:g} to {most:g}.</source>
        <translation>Donnez un nombre de {least:g} à {most:g}.</translation>
    </message>
    <message>
        <source>Give a number from {least:g} up.</source>
        <translation>Donnez un nombre à partir de {least:g}.</translation>
    </message>
    <message>
        <source>Give a number of months from 1 up.</source>
        <translation>Donnez un nombre de mois à partir de 1.</translation>
    </message>
    <message>
        <source>Give a number of people from 1 up.</source>
        <translation>Donnez un nombre de personnes à partir de 1.</translation>
    </message>
    <message>
        <source>Give a picture under 20 MB.</source>
        <translation>Donnez une image de moins de 20 Mo.</translation>
    </message>
    <message>
        <source>Give a promotion written as a text file (.toml).</source>
        <translation>Donnez une promotion écrite dans un fichier texte (.toml).</translation>
    </message>
    <message>
        <source>Give a smallest number from 1 up and a largest one that is not smaller.</source>
        <translation>Donnez un minimum à partir de 1 et un maximum qui ne soit pas plus petit.</translation>
    </message>
    <message>
        <source>Give at least a first or a last name.</source>
        <translation>Donnez au moins un prénom ou un nom.</translation>
    </message>
    <message>
        <source>Give it an offer, or a message with channel = &quot;{channel}&quot;.</source>
        <translation>Donnez-lui une offre, ou un message avec channel = &quot;{channel}&quot;.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Give latitude, then longitude, in degrees.</source>
        <translation>Donnez la latitude, puis la longitude, en degrés.</translation>
    </message>
    <message>
        <source>Give one of these numbers.</source>
        <translation>Donnez l’un de ces numéros.</translation>
    </message>
    <message>
        <source>Give one or more numbers above 0 and up to {most:.0f}.</source>
        <translation>Donnez un ou plusieurs nombres supérieurs à 0, jusqu’à {most:.0f}.</translation>
    </message>
    <message>
        <source>Give one that begins like {endpoint}.</source>
        <translation>Donnez-en une qui commence comme {endpoint}.</translation>
    </message>
    <message>
        <source>Give the column Code the tag CODE at the import; the message asks for it.</source>
        <translation>Donnez à la colonne Code la balise CODE lors de l’import ; le message s’en sert.</translation>
    </message>
    <message>
        <source>Give the customer&apos;s number, e-mail address or phone.</source>
        <translation>Donnez le numéro, l’adresse e-mail ou le téléphone du client.</translation>
    </message>
    <message>
        <source>Give the list of codes that came back.</source>
        <translation>Donnez la liste des codes revenus.</translation>
    </message>
    <message>
        <source>Give the password.</source>
        <translation>Donnez le mot de passe.</translation>
    </message>
    <message>
        <source>Give the promotion another name.</source>
        <translation>Donnez un autre nom à la promotion.</translation>
    </message>
    <message>
        <source>Give the route table of the USPS map (columns ZIP_CRID, RES_CNT, BUS_CNT, TOT_CNT), as CSV or GeoJSON.</source>
        <translation>Donnez la table des tournées de la carte USPS (colonnes ZIP_CRID, RES_CNT, BUS_CNT, TOT_CNT), en CSV ou GeoJSON.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s place as latitude,longitude, or choose its town.</source>
        <translation>Donnez le lieu du commerce sous la forme latitude,longitude, ou choisissez sa ville.</translation>
    </message>
    <message>
        <source>Go back to copy {n}, of {when}</source>
        <translation>Revenir à la copie {n}, du {when}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation>Revenir à cette copie ({when})&#x202f;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Going back to a copy</source>
        <translation>Retour à une copie</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Perdus de vue</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation>Google Ads</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group anew</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups with fewer people are not shown or exported.</source>
        <translation>Les groupes plus petits ne sont ni montrés ni exportés.</translation>
    </message>
    <message>
        <source>Groups you are in</source>
        <translation>Groupes dont vous faites partie</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Salle de sport</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Salon de coiffure</translation>
    </message>
    <message>
        <source>Half get A, half get B. You will see which works better.</source>
        <translation>La moitié reçoit A, l’autre B. Vous verrez lequel marche mieux.</translation>
    </message>
    <message>
        <source>Hand in each ZIP with form PS 3587 and a slip on each bundle.</source>
        <translation>Déposez chaque ZIP avec le formulaire PS 3587 et une fiche sur chaque liasse.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help for this room</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Logements</translation>
    </message>
    <message>
        <source>Homes with a customer, %</source>
        <translation>Logements avec un client,&#x202f;%</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro de rue</translation>
    </message>
    <message>
        <source>House number {number} is not in the town map</source>
        <translation>Le numéro {number} n’est pas sur le plan de la ville</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>How far around</source>
        <translation>Distance autour</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>How that works</source>
        <translation>Comment cela marche</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>L’aspect de la fenêtre.</translation>
    </message>
    <message>
        <source>How they will look</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>How you are recognised</source>
        <translation>Comment vous êtes reconnu</translation>
    </message>
    <message>
        <source>I would like to hear about offers by email.</source>
        <translation>Je souhaite recevoir des offres par e-mail.</translation>
    </message>
    <message>
        <source>Idea: {title}</source>
        <translation>Idée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Ideas come from your own figures. “Plan it” fills in a draft you can change.</source>
        <translation>Les idées viennent de vos propres chiffres. «&#x202f;Préparer&#x202f;» remplit un brouillon que vous pouvez modifier.</translation>
    </message>
    <message>
        <source>If it is a real person, rename them and import the row again.</source>
        <translation>Si c’est une vraie personne, changez son nom et réimportez la ligne.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Import a list of sales with items first.</source>
        <translation>Importez d’abord une liste de ventes avec les articles.</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>Importer une autre liste</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Import sales, or wait for more visits from here.</source>
        <translation>Importez des ventes, ou attendez plus de visites d’ici.</translation>
    </message>
    <message>
        <source>Import the blocklist with “Blocklist contacts”, before the contacts.</source>
        <translation>Importez la liste de blocage avec «&#x202f;Blocklist contacts&#x202f;», avant les contacts.</translation>
    </message>
    <message>
        <source>Import the sales of these weeks, then the comparison begins.</source>
        <translation>Importez les ventes de ces semaines, alors la comparaison commence.</translation>
    </message>
    <message>
        <source>Import the second file as an opt-out list, before the contacts.</source>
        <translation>Importez le second fichier comme liste de refus, avant les contacts.</translation>
    </message>
    <message>
        <source>Import {rows_read} rows</source>
        <translation>Importer {rows_read} lignes</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>In Google Ads Editor: import the file into a campaign of this name.</source>
        <translation>Dans Google Ads Editor&#xa0;: importez le fichier dans une campagne de ce nom.</translation>
    </message>
    <message>
        <source>In no area</source>
        <translation>Dans aucun secteur</translation>
    </message>
    <message>
        <source>In the first wave {told}.</source>
        <translation>À la première vague&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>In the high weeks before, people came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>Pendant les semaines fortes passées, on est venu {times} fois plus souvent, avec plus de monde que d’habitude après 15 h.</translation>
    </message>
    <message>
        <source>In the high weeks before, people came {times} times as often.</source>
        <translation>Pendant les semaines fortes passées, on est venu {times} fois plus souvent.</translation>
    </message>
    <message>
        <source>In the high weeks before, people from {ground} came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>Pendant les semaines fortes passées, les personnes du secteur {ground} sont venues {times} fois plus souvent, et plus que d’habitude après 15 h.</translation>
    </message>
    <message>
        <source>In the high weeks before, people from {ground} came {times} times as often.</source>
        <translation>Pendant les semaines fortes passées, les personnes du secteur {ground} sont venues {times} fois plus souvent.</translation>
    </message>
    <message>
        <source>In the high weeks before, people {ground} came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>Pendant les semaines fortes passées, les personnes {ground} sont venues {times} fois plus souvent, et plus que d’habitude après 15 h.</translation>
    </message>
    <message>
        <source>In the high weeks before, people {ground} came {times} times as often.</source>
        <translation>Pendant les semaines fortes passées, les personnes {ground} sont venues {times} fois plus souvent.</translation>
    </message>
    <message>
        <source>In the last weeks it named the new item of {hits} of {trials} customers; the bestseller alone, of {bestseller}.</source>
        <translation>Ces dernières semaines, le nouvel article était juste pour {hits} clients sur {trials}&#x202f;; l’article le plus vendu seul, pour {bestseller}.</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Texte de l’accord</translation>
    </message>
    <message>
        <source>In {name} latitude and longitude are swapped.</source>
        <translation>Dans {name}, latitude et longitude sont inversées.</translation>
    </message>
    <message>
        <source>In {name} x and y are swapped.</source>
        <translation>Dans {name}, x et y sont inversés.</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>Dans «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Install the Python package sqlcipher3 beside Doorstep.</source>
        <translation>Installez le paquet Python sqlcipher3 à côté de Doorstep.</translation>
    </message>
    <message>
        <source>Install the newer program; the file was left as it is.</source>
        <translation>Installez le programme plus récent&#x202f;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Introduce yourself by ads or post: it is far to walk</source>
        <translation>Présentez-vous par annonces ou courrier&#xa0;: c’est loin à pied</translation>
    </message>
    <message>
        <source>Introduce yourself: flyers for these streets</source>
        <translation>Présentez-vous&#xa0;: des prospectus pour ces rues</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>It could be</source>
        <translation>Ce pourrait être</translation>
    </message>
    <message>
        <source>It ends before it starts. Change one of the days.</source>
        <translation>Elle se termine avant de commencer. Changez l’un des jours.</translation>
    </message>
    <message>
        <source>It holds names. Keep it as safe as the shop&apos;s own file.</source>
        <translation>Elle contient des noms. Gardez-la aussi bien que le fichier du commerce.</translation>
    </message>
    <message>
        <source>It is an offer of homes, work or credit</source>
        <translation>C’est une offre de logement, d’emploi ou de crédit</translation>
    </message>
    <message>
        <source>It is made in two sizes, as a square post and as a story.</source>
        <translation>Elle est créée en deux tailles, en publication carrée et en story.</translation>
    </message>
    <message>
        <source>It is printed on the card, the flyer and the poster.</source>
        <translation>Elle est imprimée sur la carte, le prospectus et l’affiche.</translation>
    </message>
    <message>
        <source>It is remembered: whoever brings it later is not written to.</source>
        <translation>C’est retenu&#xa0;: quel que soit celui qui l’apporte, on ne lui écrit pas.</translation>
    </message>
    <message>
        <source>It knows {platform_names}.</source>
        <translation>Il connaît {platform_names}.</translation>
    </message>
    <message>
        <source>It lasts longer than a year. Make it shorter; it can be repeated.</source>
        <translation>Elle dure plus d’un an. Raccourcissez-la&#x202f;; elle peut être répétée.</translation>
    </message>
    <message>
        <source>It leaves in two waves</source>
        <translation>Elle part en deux vagues</translation>
    </message>
    <message>
        <source>It lies on both sides of {crosses}.</source>
        <translation>Il se trouve des deux côtés de {crosses}.</translation>
    </message>
    <message>
        <source>It needs the columns code, date and, if known, amount.</source>
        <translation>Il faut les colonnes code, date et, si possible, amount.</translation>
    </message>
    <message>
        <source>It stands above the text.</source>
        <translation>Elle se place au-dessus du texte.</translation>
    </message>
    <message>
        <source>It stands in messages and reports.</source>
        <translation>Il figure dans les messages et les rapports.</translation>
    </message>
    <message>
        <source>It stays {figure} (source: {source}, {day}).</source>
        <translation>Cela reste {figure} (source&#xa0;: {source}, {day}).</translation>
    </message>
    <message>
        <source>It stays, so that its result can be counted.</source>
        <translation>Elle reste, pour que son résultat puisse être compté.</translation>
    </message>
    <message>
        <source>It takes {fields}.</source>
        <translation>Elle accepte {fields}.</translation>
    </message>
    <message>
        <source>It was read as {better}.</source>
        <translation>Cela a été lu comme {better}.</translation>
    </message>
    <message>
        <source>It will not pay by visits alone</source>
        <translation>Les visites seules ne la paieront pas</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Cela a marché</translation>
    </message>
    <message>
        <source>It worked: {visits}.</source>
        <translation>Cela a marché&#xa0;: {visits}.</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Its columns are: {columns}. Say which are which: --columns address=…,lat=…,lon=…</source>
        <translation>Ses colonnes sont&#xa0;: {columns}. Dites lesquelles sont lesquelles&#xa0;: --columns address=…,lat=…,lon=…</translation>
    </message>
    <message>
        <source>Its columns are: {header}.</source>
        <translation>Ses colonnes sont&#xa0;: {header}.</translation>
    </message>
    <message>
        <source>Its name stays; make a copy instead.</source>
        <translation>Son nom reste&#x202f;; faites plutôt une copie.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Joining blocks to areas</source>
        <translation>Réunion des îlots en secteurs</translation>
    </message>
    <message>
        <source>Joining the sources</source>
        <translation>Réunion des sources</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep counting, or test it with more people</source>
        <translation>Continuez à compter, ou testez avec plus de personnes</translation>
    </message>
    <message>
        <source>Keep {share} in 100 aside and {extra} extra visits per 100 would show.</source>
        <translation>En mettant de côté {share} personnes sur 100, {extra} visites de plus pour 100 se verraient déjà.</translation>
    </message>
    <message>
        <source>Keep, but do not use</source>
        <translation>Garder, sans utiliser</translation>
    </message>
    <message>
        <source>Kept as they were, so that the shop can take them apart again.</source>
        <translation>Gardées telles quelles, pour que le commerce puisse les séparer de nouveau.</translation>
    </message>
    <message>
        <source>Kept aside from “{name}”</source>
        <translation>Mis de côté pour «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Kept for safety</source>
        <translation>Gardé par sécurité</translation>
    </message>
    <message>
        <source>Kept only as keyed digests, so that no list can undo an opt-out.</source>
        <translation>Gardés seulement sous forme d’empreintes, pour qu’aucune liste ne puisse défaire un refus.</translation>
    </message>
    <message>
        <source>Kept two people apart</source>
        <translation>Deux personnes gardées distinctes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keyed digest of a row</source>
        <translation>Empreinte d’une ligne</translation>
    </message>
    <message>
        <source>Keys 1 to 9 choose a place, Enter accepts it.</source>
        <translation>Les touches 1 à 9 choisissent un lieu, Entrée l’accepte.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Type de commerce</translation>
    </message>
    <message>
        <source>Know the streets
around your shop</source>
        <translation>Connaissez les rues
autour de votre commerce</translation>
    </message>
    <message>
        <source>Known from a card swipe only; nothing was ever asked.</source>
        <translation>Connu par une carte à la caisse seulement&#x202f;; rien n’a jamais été demandé.</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Planche d’étiquettes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large targets</source>
        <translation>Grandes cibles</translation>
    </message>
    <message>
        <source>Larger ones are split.</source>
        <translation>Les plus grands sont divisés.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine passée</translation>
    </message>
    <message>
        <source>Last year many came in these weeks: you can reach {n} people</source>
        <translation>L’an dernier, beaucoup sont venus ces semaines-là&#xa0;: {n} personnes joignables</translation>
    </message>
    <message>
        <source>Last year many came in these weeks: you can reach {n} people near {place}</source>
        <translation>L’an dernier, beaucoup sont venus ces semaines-là&#xa0;: {n} personnes joignables à pied depuis {place}</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Leave out a few more people</source>
        <translation>Écarter quelques personnes de plus</translation>
    </message>
    <message>
        <source>Leave this area as it is for now</source>
        <translation>Laissez ce secteur tel quel pour le moment</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Laissées de côté : {reasons}.</translation>
    </message>
    <message>
        <source>Left out: {why}.</source>
        <translation>Écartées&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Less than once in a hundred towns by chance alone.</source>
        <translation>Moins d’une fois sur cent villes par le seul hasard.</translation>
    </message>
    <message>
        <source>Less: things appear at once, nothing glides.</source>
        <translation>Moins&#xa0;: tout apparaît d’un coup, rien ne glisse.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letter to the person themselves</source>
        <translation>Lettre à la personne elle-même</translation>
    </message>
    <message>
        <source>Letter to {people}</source>
        <translation>Lettre à {people}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Lies on both sides of {names}.</source>
        <translation>Se trouve des deux côtés de {names}.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List and location circles</source>
        <translation>Liste et cercles</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.zip);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Lists you are in</source>
        <translation>Listes où vous figurez</translation>
    </message>
    <message>
        <source>Local marketing for shops, without the internet.</source>
        <translation>Marketing de proximité pour commerces, sans internet.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look again when more sales are on file.</source>
        <translation>Regardez de nouveau quand plus de ventes seront enregistrées.</translation>
    </message>
    <message>
        <source>Look around in the demo town</source>
        <translation>Découvrir la ville de démonstration</translation>
    </message>
    <message>
        <source>Look at the address</source>
        <translation>Vérifier l’adresse</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Revoyez la liste.</translation>
    </message>
    <message>
        <source>Look at the proposal again.</source>
        <translation>Revoyez la proposition.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Look who</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>Looking at the first wave</source>
        <translation>Examen de la première vague</translation>
    </message>
    <message>
        <source>Looking at the weeks of a year ago</source>
        <translation>Examen des semaines d’il y a un an</translation>
    </message>
    <message>
        <source>Looking at visits</source>
        <translation>Examen des visites</translation>
    </message>
    <message>
        <source>Looking for an address</source>
        <translation>Recherche d’une adresse</translation>
    </message>
    <message>
        <source>Looking for circles</source>
        <translation>Recherche de cercles</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Looking for habits</source>
        <translation>Recherche d’habitudes</translation>
    </message>
    <message>
        <source>Looking for the best circles …</source>
        <translation>Recherche des meilleurs cercles …</translation>
    </message>
    <message>
        <source>Looking for the town</source>
        <translation>Recherche de la ville</translation>
    </message>
    <message>
        <source>Looking for what to do next</source>
        <translation>Recherche de ce qu’il faut faire ensuite</translation>
    </message>
    <message>
        <source>Looking round the area</source>
        <translation>Examen du secteur</translation>
    </message>
    <message>
        <source>Looking through the gate</source>
        <translation>Contrôle avant la sortie</translation>
    </message>
    <message>
        <source>Looking which addresses are left over</source>
        <translation>Recherche des adresses restantes</translation>
    </message>
    <message>
        <source>Looking who has not been seen</source>
        <translation>Recherche de qui n’est plus venu</translation>
    </message>
    <message>
        <source>Loosen a condition, or choose more areas.</source>
        <translation>Assouplissez une condition, ou choisissez plus de secteurs.</translation>
    </message>
    <message>
        <source>Lunch people</source>
        <translation>Clients du midi</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Made {made} neighbourhoods</source>
        <translation>Création de {made} quartiers</translation>
    </message>
    <message numerus="yes">
        <source>Made {n} files</source>
        <comment>Made {n} file</comment>
        <translation>
            <numerusform>Création de {n} fichier</numerusform>
            <numerusform>Création de {n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {n} neighbourhoods</source>
        <comment>Made {n} neighbourhood</comment>
        <translation>
            <numerusform>Création de {n} quartier</numerusform>
            <numerusform>Création de {n} quartiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailchimp</source>
        <translation>Mailchimp</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Make a page to share</source>
        <translation>Créer une page à partager</translation>
    </message>
    <message>
        <source>Make areas first: doorstep areas.</source>
        <translation>Créez d’abord des secteurs&#xa0;: doorstep areas.</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>Créer les fichiers</translation>
    </message>
    <message>
        <source>Make it for more people.</source>
        <translation>Faites-la pour plus de personnes.</translation>
    </message>
    <message>
        <source>Make it shorter; it can be repeated.</source>
        <translation>Raccourcissez-la&#x202f;; elle peut être répétée.</translation>
    </message>
    <message>
        <source>Make it when {smallest} or more have changed, or let Doorstep leave out a few more.</source>
        <translation>Créez-la quand {smallest} ou plus auront changé, ou laissez Doorstep en écarter quelques-unes de plus.</translation>
    </message>
    <message>
        <source>Make neighbourhoods</source>
        <translation>Créer les quartiers</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Make the largest number the larger one.</source>
        <translation>Prenez le plus grand nombre comme maximum.</translation>
    </message>
    <message>
        <source>Make the promotion for fewer areas at a time.</source>
        <translation>Faites la promotion pour moins de secteurs à la fois.</translation>
    </message>
    <message>
        <source>Make the second wave</source>
        <translation>Créer la seconde vague</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Créer le commerce</translation>
    </message>
    <message>
        <source>Make them first: open Neighbourhoods, or run `areas`.</source>
        <translation>Créez-les d’abord&#xa0;: ouvrez Quartiers, ou lancez `areas`.</translation>
    </message>
    <message numerus="yes">
        <source>Make {n} files</source>
        <comment>Make {n} file</comment>
        <translation>
            <numerusform>Créer {n} fichier</numerusform>
            <numerusform>Créer {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Making files</source>
        <translation>Création des fichiers</translation>
    </message>
    <message>
        <source>Making neighbourhoods</source>
        <translation>Création des quartiers</translation>
    </message>
    <message>
        <source>Making the demo town</source>
        <translation>Création de la démonstration</translation>
    </message>
    <message>
        <source>Making the files for {title}</source>
        <translation>Création des fichiers pour {title}</translation>
    </message>
    <message>
        <source>Making the shop</source>
        <translation>Création du commerce</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map and window change together.</source>
        <translation>La carte et la fenêtre changent ensemble.</translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation>Plan de {name}</translation>
    </message>
    <message>
        <source>Map server</source>
        <translation>Serveur de cartes</translation>
    </message>
    <message>
        <source>Map: {attribution}</source>
        <translation>Plan&#xa0;: {attribution}</translation>
    </message>
    <message>
        <source>Map: {source}</source>
        <translation>Plan&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to ads; decide it under Duplicates.</source>
        <translation>Peut-être la même personne qu’une autre qui a refusé la publicité&#x202f;; décidez-en sous Doublons.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to e-mail; decide it under Duplicates.</source>
        <translation>Peut-être la même personne qu’une autre qui a refusé les e-mails&#x202f;; décidez-en sous Doublons.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to post; decide it under Duplicates.</source>
        <translation>Peut-être la même personne qu’une autre qui a refusé le courrier&#x202f;; décidez-en sous Doublons.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to text messages; decide it under Duplicates.</source>
        <translation>Peut-être la même personne qu’une autre qui a refusé les SMS&#x202f;; décidez-en sous Doublons.</translation>
    </message>
    <message>
        <source>May the shop write to you?</source>
        <translation>Le commerce peut-il vous écrire&#x202f;?</translation>
    </message>
    <message>
        <source>Maybe double</source>
        <translation>Doublon possible</translation>
    </message>
    <message>
        <source>Mend that line, or put the file back as it came.</source>
        <translation>Corrigez cette ligne, ou remettez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Mend that line, then try again.</source>
        <translation>Corrigez cette ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Mend the platform&apos;s smallest, largest and step.</source>
        <translation>Corrigez le minimum, le maximum et le pas de la plateforme.</translation>
    </message>
    <message>
        <source>Mend the quote and import the row again.</source>
        <translation>Corrigez le guillemet et réimportez la ligne.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge this area with one beside it to learn more.</source>
        <translation>Fusionnez ce secteur avec un voisin pour en savoir plus.</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} areas</source>
        <comment>Merged {n} area</comment>
        <translation>
            <numerusform>Fusion de {n} secteur</numerusform>
            <numerusform>Fusion de {n} secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {value} records of one person</source>
        <translation>Fusion de {value} fiches d’une même personne</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message A</source>
        <translation>Message A</translation>
    </message>
    <message>
        <source>Message B</source>
        <translation>Message B</translation>
    </message>
    <message>
        <source>Message {variant}</source>
        <translation>Message {variant}</translation>
    </message>
    <message>
        <source>Microsoft Ads</source>
        <translation>Microsoft Ads</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Money, part by part</source>
        <translation>L’argent, partie par partie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More people than usual came in the weeks from {weeks}: {times} times as many visits.</source>
        <translation>Plus de monde que d’habitude est venu dans les semaines du {weeks}&#xa0;: {times} fois plus de visites.</translation>
    </message>
    <message>
        <source>More uses</source>
        <translation>Plus d’usages</translation>
    </message>
    <message>
        <source>Most customers in a neighbourhood</source>
        <translation>Nombre maximal de clients dans un quartier</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move a boundary</source>
        <translation>Déplacer une limite</translation>
    </message>
    <message>
        <source>Move it away; it will be made anew.</source>
        <translation>Déplacez-le&#x202f;; il sera recréé.</translation>
    </message>
    <message>
        <source>Move it less far.</source>
        <translation>Déplacez-la moins loin.</translation>
    </message>
    <message>
        <source>Move it out of the folder, then try again.</source>
        <translation>Sortez-le du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Moved an edge</source>
        <translation>Limite déplacée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and address say that this is a test.</source>
        <translation>Le nom et l’adresse disent que c’est un test.</translation>
    </message>
    <message>
        <source>Name and contact are removed when you say so. Their visits stay in the totals.</source>
        <translation>Le nom et les coordonnées sont enlevés quand vous le dites. Les visites restent dans les totaux.</translation>
    </message>
    <message>
        <source>Name at least one file, such as town.osm.pbf.</source>
        <translation>Nommez au moins un fichier, par exemple town.osm.pbf.</translation>
    </message>
    <message>
        <source>Name of the promotion</source>
        <translation>Nom de la promotion</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom du commerce</translation>
    </message>
    <message>
        <source>Name of the town, or latitude, longitude</source>
        <translation>Nom de la ville, ou latitude, longitude</translation>
    </message>
    <message>
        <source>Name of this area</source>
        <translation>Nom de ce secteur</translation>
    </message>
    <message>
        <source>Name one of them, or choose areas.</source>
        <translation>Nommez-en un, ou choisissez des secteurs.</translation>
    </message>
    <message>
        <source>Name one such as EPSG:25832.</source>
        <translation>Nommez-en un, par exemple EPSG:25832.</translation>
    </message>
    <message>
        <source>Name one “Address”, or “Street” and “City”.</source>
        <translation>Nommez-en une «&#x202f;Adresse&#x202f;», ou «&#x202f;Rue&#x202f;» et «&#x202f;Ville&#x202f;».</translation>
    </message>
    <message>
        <source>Name the neighbourhoods by hand in Nextdoor Ads Manager.</source>
        <translation>Nommez les quartiers à la main dans Nextdoor Ads Manager.</translation>
    </message>
    <message>
        <source>Name their system: --columns …,x=…,y=…,crs=EPSG:25832 (the number is in the data&apos;s description).</source>
        <translation>Nommez leur système&#xa0;: --columns …,x=…,y=…,crs=EPSG:25832 (le numéro est dans la description des données).</translation>
    </message>
    <message>
        <source>Name, address and contact are removed everywhere, also from copies. This cannot be undone.</source>
        <translation>Nom, adresse et coordonnées sont enlevés partout, même des copies. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Name, address and contact are removed everywhere, also from copies. Visits stay in the totals. This cannot be undone.</source>
        <translation>Nom, adresse et coordonnées sont enlevés partout, même des copies. Les visites restent dans les totaux. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Name, street, email</source>
        <translation>Nom, rue, e-mail</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Rapprocher (+)</translation>
    </message>
    <message>
        <source>Nearer, away</source>
        <translation>Rapprocher, éloigner</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Never said yes to ads.</source>
        <translation>N’a jamais accepté la publicité.</translation>
    </message>
    <message>
        <source>Never said yes to e-mail.</source>
        <translation>N’a jamais accepté les e-mails.</translation>
    </message>
    <message>
        <source>Never said yes to post.</source>
        <translation>N’a jamais accepté le courrier.</translation>
    </message>
    <message>
        <source>Never said yes to text messages.</source>
        <translation>N’a jamais accepté les SMS.</translation>
    </message>
    <message>
        <source>Never to be contacted</source>
        <translation>À ne jamais contacter</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nouveau secteur</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>New in 3 months</source>
        <translation>Nouveaux en 3 mois</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nouvelle promotion</translation>
    </message>
    <message>
        <source>New shop or demo town…</source>
        <translation>Nouveau commerce ou démonstration…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Next: {next_step}.</source>
        <translation>Ensuite&#xa0;: {next_step}.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Ensuite&#xa0;: {step}</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sans adresse</translation>
    </message>
    <message>
        <source>No area chosen</source>
        <translation>Aucun secteur choisi</translation>
    </message>
    <message>
        <source>No area chosen: everybody on the list, wherever they live.</source>
        <translation>Aucun secteur choisi&#xa0;: toute la liste, où qu’on habite.</translation>
    </message>
    <message>
        <source>No circle can meet these limits.</source>
        <translation>Aucun cercle ne peut respecter ces limites.</translation>
    </message>
    <message>
        <source>No circles can reach nobody.</source>
        <translation>Sans cercle, personne n’est atteint.</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>No column of this file holds addresses.</source>
        <translation>Aucune colonne de ce fichier ne contient d’adresses.</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sans accord</translation>
    </message>
    <message>
        <source>No effect could be seen.</source>
        <translation>Aucun effet ne serait visible.</translation>
    </message>
    <message>
        <source>No effect could be seen: it takes sales on file and at least {count} areas to draw from.</source>
        <translation>Aucun effet ne serait visible&#xa0;: il faut des ventes enregistrées et au moins {count} secteurs parmi lesquels tirer.</translation>
    </message>
    <message>
        <source>No effect could be seen: it takes sales on file and at least {count} streets to draw from.</source>
        <translation>Aucun effet ne serait visible&#xa0;: il faut des ventes enregistrées et au moins {count} rues parmi lesquelles tirer.</translation>
    </message>
    <message>
        <source>No effect seen</source>
        <translation>Aucun effet vu</translation>
    </message>
    <message>
        <source>No effect seen: {visits}.</source>
        <translation>Aucun effet vu&#xa0;: {visits}.</translation>
    </message>
    <message>
        <source>No homes are known in this area, so its surface was counted instead.</source>
        <translation>Aucun logement n’est connu dans ce secteur, sa surface a donc été comptée à la place.</translation>
    </message>
    <message>
        <source>No house number was given</source>
        <translation>Aucun numéro de rue n’a été donné</translation>
    </message>
    <message>
        <source>No houses are known in the promotion&apos;s areas.</source>
        <translation>Aucune maison n’est connue dans les secteurs de la promotion.</translation>
    </message>
    <message>
        <source>No leaflets in: {streets}. They are kept aside, so you can see the effect.</source>
        <translation>Pas de prospectus dans&#xa0;: {streets}. Elles sont mises de côté, pour voir l’effet.</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Pas encore de message</translation>
    </message>
    <message>
        <source>No more people have gone quiet here than elsewhere and you reach about as many of the households as in the whole town, or more.</source>
        <translation>Pas plus de clients perdus de vue ici qu’ailleurs, et vous touchez à peu près autant de foyers que dans toute la ville, ou plus.</translation>
    </message>
    <message>
        <source>No more people have gone quiet here than elsewhere.</source>
        <translation>Pas plus de clients perdus de vue ici qu’ailleurs.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No names leave.</source>
        <translation>Aucun nom ne sort.</translation>
    </message>
    <message>
        <source>No neighbourhoods yet</source>
        <translation>Pas encore de quartiers</translation>
    </message>
    <message>
        <source>No offer yet</source>
        <translation>Pas encore d’offre</translation>
    </message>
    <message>
        <source>No places on the map.</source>
        <translation>Aucun lieu sur la carte.</translation>
    </message>
    <message>
        <source>No post code lies mostly inside the promotion&apos;s areas.</source>
        <translation>Aucun code postal ne se trouve en majeure partie dans les secteurs de la promotion.</translation>
    </message>
    <message>
        <source>No postal route lies mostly inside the promotion&apos;s areas.</source>
        <translation>Aucune tournée postale ne se trouve en majeure partie dans les secteurs de la promotion.</translation>
    </message>
    <message>
        <source>No postcode sector is known in the promotion&apos;s areas.</source>
        <translation>Aucune zone de code postal n’est connue dans les secteurs de la promotion.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>No promotion gave out this code.</source>
        <translation>Aucune promotion n’a donné ce code.</translation>
    </message>
    <message>
        <source>No sales on file yet</source>
        <translation>Pas encore de ventes</translation>
    </message>
    <message>
        <source>No sales on file.</source>
        <translation>Aucune vente enregistrée.</translation>
    </message>
    <message>
        <source>No server is named: nothing can be sent.</source>
        <translation>Aucun serveur n’est nommé&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>No spot has {fewest} people or more.</source>
        <translation>Aucun endroit ne compte {fewest} personnes ou plus.</translation>
    </message>
    <message>
        <source>No street called “{street}” is in the town map</source>
        <translation>Aucune rue nommée «&#x202f;{street}&#x202f;» sur le plan de la ville</translation>
    </message>
    <message>
        <source>No street was given</source>
        <translation>Aucune rue n’a été donnée</translation>
    </message>
    <message>
        <source>No town is called “{text}”. Smaller places are not in the list: take the nearest town, or type latitude, longitude.</source>
        <translation>Aucune ville ne s’appelle «&#x202f;{text}&#x202f;». Les petites localités ne sont pas dans la liste&#xa0;: prenez la ville la plus proche, ou saisissez latitude, longitude.</translation>
    </message>
    <message>
        <source>No town map yet</source>
        <translation>Pas encore de plan de ville</translation>
    </message>
    <message>
        <source>Nobody came yet.</source>
        <translation>Personne n’est encore venu.</translation>
    </message>
    <message>
        <source>Nobody can recover it. Without the password neither you nor Doorstep can read this shop or its copies again. Write it down and keep it somewhere safe.</source>
        <translation>Personne ne peut le retrouver. Sans le mot de passe, ni vous ni Doorstep ne pourrez plus lire ce commerce ni ses copies. Notez-le et gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Nobody fits its rules and its place.</source>
        <translation>Personne ne remplit ses conditions et son lieu.</translation>
    </message>
    <message>
        <source>Nobody fits. Take a filter away.</source>
        <translation>Personne ne correspond. Enlevez un filtre.</translation>
    </message>
    <message>
        <source>Nobody has been away for so long</source>
        <translation>Personne n’est absent depuis si longtemps</translation>
    </message>
    <message>
        <source>Nobody is kept aside</source>
        <translation>Personne n’est mis de côté</translation>
    </message>
    <message>
        <source>Nobody is kept aside, so nobody will be able to say whether it worked.</source>
        <translation>Personne n’est mis de côté&#xa0;: personne ne pourra dire si cela a marché.</translation>
    </message>
    <message>
        <source>Nobody is placed on the map yet</source>
        <translation>Personne n’est encore placé sur la carte</translation>
    </message>
    <message>
        <source>Nobody of this promotion may be reached this way.</source>
        <translation>Personne de cette promotion ne peut être contacté ainsi.</translation>
    </message>
    <message>
        <source>Nobody on the list has this address or number.</source>
        <translation>Personne de la liste n’a cette adresse ou ce numéro.</translation>
    </message>
    <message>
        <source>Nobody on the list has “{text}”.</source>
        <translation>Personne de la liste n’a «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody travels by “{by}” here.</source>
        <translation>«&#x202f;{by}&#x202f;» n’est pas un moyen de se déplacer ici.</translation>
    </message>
    <message>
        <source>Nobody&apos;s address needs a look.</source>
        <translation>Aucune adresse n’est à vérifier.</translation>
    </message>
    <message>
        <source>Not everybody has all of these: {fields}. Those without get no message, unless you write what to say instead, as in {{first_name|Hello}}.</source>
        <translation>Tout le monde n’a pas tout cela : {fields}. Sans cela, pas de message, sauf si vous écrivez quoi dire à la place, comme dans {{first_name|Bonjour}}.</translation>
    </message>
    <message>
        <source>Not for 6 months</source>
        <translation>Absents depuis 6 mois</translation>
    </message>
    <message>
        <source>Not for 8 weeks</source>
        <translation>Absents depuis 8 semaines</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Pas encore prête</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note a date…</source>
        <translation>Noter une date…</translation>
    </message>
    <message>
        <source>Note this date</source>
        <translation>Noter cette date</translation>
    </message>
    <message>
        <source>Noted “{name}”</source>
        <translation>« {name} » noté</translation>
    </message>
    <message>
        <source>Nothing called “{item}” is in your sales.</source>
        <translation>Rien ne s’appelle «&#x202f;{item}&#x202f;» dans vos ventes.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Nothing found. Try a name, a street, an area, or what you want to do.</source>
        <translation>Rien trouvé. Essayez un nom, une rue, un secteur, ou ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>Nothing gets lost.</source>
        <translation>Rien ne se perd.</translation>
    </message>
    <message>
        <source>Nothing has left.</source>
        <translation>Rien n’est sorti.</translation>
    </message>
    <message>
        <source>Nothing here differs enough from the whole town to act on.</source>
        <translation>Rien ici ne diffère assez de toute la ville pour agir.</translation>
    </message>
    <message>
        <source>Nothing is held under</source>
        <translation>Rien n’est conservé sous</translation>
    </message>
    <message>
        <source>Nothing is planned for the next weeks</source>
        <translation>Rien n’est prévu pour les prochaines semaines</translation>
    </message>
    <message>
        <source>Nothing leaves before the last step, and you can go back to any step.</source>
        <translation>Rien ne sort avant la dernière étape, et vous pouvez revenir à chaque étape.</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Rien ne vous attend aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>Rien de nouveau dans ce fichier</translation>
    </message>
    <message>
        <source>Nothing of “{name}” has left yet.</source>
        <translation>Rien de «&#x202f;{name}&#x202f;» n’est encore sorti.</translation>
    </message>
    <message>
        <source>Nothing planned. Ideas are under Promotions.</source>
        <translation>Rien de prévu. Les idées sont sous Promotions.</translation>
    </message>
    <message>
        <source>Nothing planned. Take an idea, or start a new promotion.</source>
        <translation>Rien de prévu. Prenez une idée, ou commencez une nouvelle promotion.</translation>
    </message>
    <message>
        <source>Nothing runs at the moment.</source>
        <translation>Rien n’est en cours actuellement.</translation>
    </message>
    <message>
        <source>Nothing runs in these months.</source>
        <translation>Rien n’est en cours ces mois-ci.</translation>
    </message>
    <message>
        <source>Nothing stands out today</source>
        <translation>Rien ne se distingue aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation>Rien ne se distingue aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing to do; they stay forgotten.</source>
        <translation>Rien à faire&#x202f;; ces personnes restent oubliées.</translation>
    </message>
    <message>
        <source>Nothing to take apart.</source>
        <translation>Rien à séparer.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number at the till</source>
        <translation>Numéro à la caisse</translation>
    </message>
    <message>
        <source>Number {rank} of {count} areas by customers.</source>
        <translation>Numéro {rank} sur {count} secteurs par ses clients.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Numbers and texts</source>
        <translation>Numéros et textes</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Offers used</source>
        <translation>Offres utilisées</translation>
    </message>
    <message>
        <source>Often bought</source>
        <translation>Souvent acheté</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>One area alone cannot be merged.</source>
        <translation>Un secteur seul ne peut pas être fusionné.</translation>
    </message>
    <message>
        <source>One code a person</source>
        <translation>Un code par personne</translation>
    </message>
    <message>
        <source>One code a street</source>
        <translation>Un code par rue</translation>
    </message>
    <message>
        <source>One code an area</source>
        <translation>Un code par secteur</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>One page a person</source>
        <translation>Une page par personne</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>One person alone cannot be merged.</source>
        <translation>Une personne seule ne peut pas être fusionnée.</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>One sheet an area, to hand to whoever walks it.</source>
        <translation>Une feuille par secteur, pour qui le parcourt.</translation>
    </message>
    <message>
        <source>One thing is worth your time today.</source>
        <translation>Une chose mérite votre temps aujourd’hui.</translation>
    </message>
    <message>
        <source>One use costs you</source>
        <translation>Une utilisation vous coûte</translation>
    </message>
    <message>
        <source>One visit earns you</source>
        <translation>Une visite vous rapporte</translation>
    </message>
    <message>
        <source>Only a big effect will show</source>
        <translation>Seul un grand effet sera visible</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Seulement regarder</translation>
    </message>
    <message>
        <source>Only where the law asks for no yes of its own, never in the European Union, the United Kingdom and Switzerland. A no always holds.</source>
        <translation>Seulement là où la loi n’exige pas de oui propre, jamais dans l’Union européenne, au Royaume-Uni ni en Suisse. Un non vaut toujours.</translation>
    </message>
    <message>
        <source>Only you see it. People see the offer.</source>
        <translation>Vous seul le voyez. Les personnes voient l’offre.</translation>
    </message>
    <message>
        <source>Only {number} is in the town map, not the house number as written</source>
        <translation>Seul le {number} est sur le plan de la ville, pas le numéro tel qu’écrit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Ouvrir un commerce</translation>
    </message>
    <message>
        <source>Open a shop or a backup</source>
        <translation>Ouvrir un commerce ou une sauvegarde</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Ouvrir un autre commerce…</translation>
    </message>
    <message>
        <source>Open data (*.osm.pbf *.pbf *.osm *.osm.bz2 *.gpkg *.csv *.tsv *.txt *.geojson *.json *.shp *.zip);;All files (*)</source>
        <translation>Données ouvertes (*.osm.pbf *.pbf *.osm *.osm.bz2 *.gpkg *.csv *.tsv *.txt *.geojson *.json *.shp *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open it in any table program.</source>
        <translation>Ouvrez-le dans n’importe quel tableur.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Open it, save it as CSV, and import that.</source>
        <translation>Ouvrez-le, enregistrez-le en CSV, et importez celui-ci.</translation>
    </message>
    <message>
        <source>Open my customers</source>
        <translation>Ouvrir mes clients</translation>
    </message>
    <message>
        <source>Open the area</source>
        <translation>Ouvrir le secteur</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Ouvrir la carte</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>Ouvrir la promotion</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Ouvrir le commerce</translation>
    </message>
    <message>
        <source>Open the shop for reading only, or copy it to another folder.</source>
        <translation>Ouvrez le commerce en lecture seule, ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Ouverture du commerce</translation>
    </message>
    <message>
        <source>Opening the town map</source>
        <translation>Ouverture du plan de la ville</translation>
    </message>
    <message>
        <source>Other records that resemble yours</source>
        <translation>Autres fiches qui ressemblent à la vôtre</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Password of the shop</source>
        <translation>Mot de passe du commerce</translation>
    </message>
    <message>
        <source>Paste the lines into the bulk box of the location search and choose your country.</source>
        <translation>Collez les lignes dans le champ groupé de la recherche de lieux et choisissez votre pays.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People came more often than those kept aside.</source>
        <translation>On est venu plus souvent que les personnes mises de côté.</translation>
    </message>
    <message>
        <source>People cannot be kept for {months} months.</source>
        <translation>Des personnes ne peuvent pas être gardées {months} mois.</translation>
    </message>
    <message>
        <source>People kept aside who live there may see it too. For ads by place, keep whole areas aside.</source>
        <translation>Les personnes mises de côté qui y habitent peuvent la voir aussi. Pour des annonces par lieu, mettez des secteurs entiers de côté.</translation>
    </message>
    <message>
        <source>People who fit all of these</source>
        <translation>Personnes qui remplissent tout ceci</translation>
    </message>
    <message>
        <source>People who got it came no more often than those kept aside. Change the offer or the people.</source>
        <translation>Ceux qui l’ont reçue ne sont pas venus plus souvent que ceux mis de côté. Changez l’offre ou les personnes.</translation>
    </message>
    <message>
        <source>People who live here</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>People who {wanted}</source>
        <translation>Personnes qui {wanted}</translation>
    </message>
    <message>
        <source>People who {wanted}, leaving out those who {unwanted}</source>
        <translation>Personnes qui {wanted}, sauf celles qui {unwanted}</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Personne précédente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone numbers stand there twice, without and with a plus sign, because TikTok describes both.</source>
        <translation>Les numéros de téléphone y figurent deux fois, sans et avec le signe plus, car TikTok décrit les deux.</translation>
    </message>
    <message>
        <source>Pick a town from the list.</source>
        <translation>Choisissez une ville dans la liste.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>Pictures for social media</source>
        <translation>Images pour les réseaux sociaux</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Placer à la main</translation>
    </message>
    <message>
        <source>Place: address found</source>
        <translation>Lieu&#xa0;: adresse trouvée</translation>
    </message>
    <message>
        <source>Place: how exact</source>
        <translation>Lieu&#xa0;: précision</translation>
    </message>
    <message>
        <source>Place: how sure (0 to 1)</source>
        <translation>Lieu&#xa0;: certitude (0 à 1)</translation>
    </message>
    <message>
        <source>Place: latitude</source>
        <translation>Lieu&#xa0;: latitude</translation>
    </message>
    <message>
        <source>Place: longitude</source>
        <translation>Lieu&#xa0;: longitude</translation>
    </message>
    <message>
        <source>Place: reason</source>
        <translation>Lieu&#xa0;: motif</translation>
    </message>
    <message>
        <source>Place: set by</source>
        <translation>Lieu&#xa0;: fixé par</translation>
    </message>
    <message>
        <source>Place: state</source>
        <translation>Lieu&#xa0;: état</translation>
    </message>
    <message>
        <source>Placed addresses on the map</source>
        <translation>Adresses placées sur la carte</translation>
    </message>
    <message>
        <source>Placed on the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Placed where {one} and {other} meet</source>
        <translation>Placé à la rencontre de {one} et {other}</translation>
    </message>
    <message>
        <source>Placed {name}</source>
        <translation>Placement de {name}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Placing addresses</source>
        <translation>Placement des adresses</translation>
    </message>
    <message>
        <source>Placing addresses on the map</source>
        <translation>Placement des adresses sur la carte</translation>
    </message>
    <message>
        <source>Placing the address</source>
        <translation>Placement de l’adresse</translation>
    </message>
    <message>
        <source>Plan a promotion</source>
        <translation>Préparer une promotion</translation>
    </message>
    <message>
        <source>Plan a promotion here</source>
        <translation>Préparer une promotion ici</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Plan it first (promote).</source>
        <translation>Préparez-la d’abord (promote).</translation>
    </message>
    <message>
        <source>Plan it: {title}</source>
        <translation>Préparer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Plan one first with `promote`.</source>
        <translation>Préparez-en d’abord une avec `promote`.</translation>
    </message>
    <message>
        <source>Plan the promotion</source>
        <translation>Préparer la promotion</translation>
    </message>
    <message>
        <source>Platforms know only roughly where people are: when they are 100 m off, the ads reach {near} of the homes, with 250 m {middle}, with 500 m {far}.</source>
        <translation>Les plateformes ne savent qu’à peu près où sont les gens&#xa0;: si elles se trompent de 100 m, les annonces atteignent {near} des logements, de 250 m {middle}, de 500 m {far}.</translation>
    </message>
    <message>
        <source>Platforms misplace people by up to {metres} m; then {outside} % of the homes reached lie outside this small area. Postcodes, a street list or post reach these homes more closely.</source>
        <translation>Les plateformes situent les personnes à {metres} m près&#x202f;; {outside}&#x202f;% des logements atteints sont alors hors de ce petit secteur. Les codes postaux, une liste de rues ou le courrier visent ces logements plus précisément.</translation>
    </message>
    <message>
        <source>Playbooks that fit come first.</source>
        <translation>Les modèles qui conviennent viennent en premier.</translation>
    </message>
    <message>
        <source>Points with a radius</source>
        <translation>Points avec un rayon</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Postcards</source>
        <translation>Cartes postales</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Code postal et ville</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Imprimer un essai</translation>
    </message>
    <message>
        <source>Print as many of each sheet as there are doors, and cut along the marks.</source>
        <translation>Imprimez autant de chaque feuille qu’il y a de portes, et coupez le long des repères.</translation>
    </message>
    <message>
        <source>Print at 100 %, on plain paper. Hold it against a sheet of labels: do the lines fall on the gaps?</source>
        <translation>Imprimez à 100&#x202f;%, sur papier ordinaire. Posez la feuille contre une planche d’étiquettes&#xa0;: les lignes tombent-elles entre les étiquettes&#x202f;?</translation>
    </message>
    <message>
        <source>Print it from the window.</source>
        <translation>Imprimez-le depuis la fenêtre.</translation>
    </message>
    <message>
        <source>Print the area report</source>
        <translation>Imprimer le rapport des secteurs</translation>
    </message>
    <message>
        <source>Print the labels yourself.</source>
        <translation>Imprimez les étiquettes vous-même.</translation>
    </message>
    <message>
        <source>Print this page at 100 % on plain paper and hold it against a sheet of labels first.</source>
        <translation>Imprimez d’abord cette page à 100&#x202f;% sur papier ordinaire et posez-la contre une planche d’étiquettes.</translation>
    </message>
    <message>
        <source>Print, postage and ads go into “costs once”.</source>
        <translation>L’impression, les timbres et les annonces vont dans «&#x202f;coûts uniques&#x202f;».</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Promotions so far</source>
        <translation>Promotions jusqu’ici</translation>
    </message>
    <message>
        <source>Promotions you were chosen for</source>
        <translation>Promotions pour lesquelles vous avez été choisi</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Put here by hand</source>
        <translation>Placé ici à la main</translation>
    </message>
    <message>
        <source>Put it back into {folder}, or open it where it is now.</source>
        <translation>Remettez-le dans {folder}, ou ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>Put it beside your shop file, or take it out of the message.</source>
        <translation>Placez-le à côté du fichier de votre commerce, ou retirez-le du message.</translation>
    </message>
    <message>
        <source>Put it into the environment variable DOORSTEP_NEW_PASSWORD, or work in a terminal.</source>
        <translation>Mettez-le dans la variable d’environnement DOORSTEP_NEW_PASSWORD, ou travaillez dans un terminal.</translation>
    </message>
    <message>
        <source>Put it into the environment variable DOORSTEP_PASSWORD, or work in a terminal.</source>
        <translation>Mettez-le dans la variable d’environnement DOORSTEP_PASSWORD, ou travaillez dans un terminal.</translation>
    </message>
    <message>
        <source>Put the number of your campaign in the column Parent Id (it stands in the campaign grid), then import the file as a bulk file.</source>
        <translation>Mettez le numéro de votre campagne dans la colonne Parent Id (il figure dans la grille des campagnes), puis importez le fichier comme fichier groupé.</translation>
    </message>
    <message>
        <source>QR code: {text}</source>
        <translation>Code QR&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read it, and set the permissions by hand.</source>
        <translation>Lisez-la, et fixez les accords à la main.</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Lire la licence de {name}</translation>
    </message>
    <message>
        <source>Read-only: open in another window</source>
        <translation>Lecture seule&#xa0;: ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation>Lecture des adresses</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Lecture du calendrier</translation>
    </message>
    <message>
        <source>Reading the house-number ranges</source>
        <translation>Lecture des plages de numéros</translation>
    </message>
    <message>
        <source>Reading the licences</source>
        <translation>Lecture des licences</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Lecture de la carte</translation>
    </message>
    <message>
        <source>Reading the map of your town. The first time takes a few seconds.</source>
        <translation>Lecture du plan de votre ville. La première fois prend quelques secondes.</translation>
    </message>
    <message>
        <source>Reading your customers</source>
        <translation>Lecture de vos clients</translation>
    </message>
    <message>
        <source>Reading your neighbourhoods</source>
        <translation>Lecture de vos quartiers</translation>
    </message>
    <message>
        <source>Reading your shop</source>
        <translation>Lecture de votre commerce</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with {n} things to know</source>
        <comment>Ready, with {n} thing to know</comment>
        <translation>
            <numerusform>Prête, avec {n} chose à savoir</numerusform>
            <numerusform>Prête, avec {n} choses à savoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro de ticket</translation>
    </message>
    <message>
        <source>Recorded a permission</source>
        <translation>Accord noté</translation>
    </message>
    <message>
        <source>Recorded an opt-out</source>
        <translation>Refus noté</translation>
    </message>
    <message>
        <source>Records that became yours</source>
        <translation>Fiches devenues la vôtre</translation>
    </message>
    <message>
        <source>Redeemed {strip}</source>
        <translation>Code {strip} utilisé</translation>
    </message>
    <message>
        <source>Redemptions from {name}</source>
        <translation>Utilisations de {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remembered for next time</source>
        <translation>Retenu pour la prochaine fois</translation>
    </message>
    <message>
        <source>Remembering</source>
        <translation>Mémorisation</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Retirer le mot de passe</translation>
    </message>
    <message>
        <source>Remove the password of {shop}?</source>
        <translation>Retirer le mot de passe de {shop}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer « {name} »</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>« {name} » retiré</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename area</source>
        <translation>Renommer le secteur</translation>
    </message>
    <message>
        <source>Renamed area to “{name}”</source>
        <translation>Secteur renommé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Renamed promotion</source>
        <translation>Promotion renommée</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Renommer… (F2)</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>La répéter</translation>
    </message>
    <message>
        <source>Repeat it in {places}</source>
        <translation>La répéter dans {places}</translation>
    </message>
    <message>
        <source>Repeat it in {places}, with message {message}</source>
        <translation>La répéter dans {places}, avec le message {message}</translation>
    </message>
    <message>
        <source>Repeat it, with message {message}</source>
        <translation>La répéter, avec le message {message}</translation>
    </message>
    <message>
        <source>Repeat nothing yet: no promotion has ended that can be judged.</source>
        <translation>Ne répétez rien encore&#xa0;: aucune promotion terminée ne peut être jugée.</translation>
    </message>
    <message>
        <source>Repeat nothing yet: nothing has clearly worked so far. Try the likeliest again with more people.</source>
        <translation>Ne répétez rien encore&#xa0;: rien n’a clairement marché. Essayez de nouveau la plus prometteuse avec plus de personnes.</translation>
    </message>
    <message>
        <source>Repeat “{name}”</source>
        <translation>Répéter «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Repeat “{name}” in {areas}</source>
        <translation>Répéter «&#x202f;{name}&#x202f;» dans {areas}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
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
        <translation>Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Result, {day}</source>
        <translation>Résultat, {day}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Review addresses that need a look</source>
        <translation>Vérifier les adresses</translation>
    </message>
    <message numerus="yes">
        <source>Review {n} addresses</source>
        <comment>Review {n} address</comment>
        <translation>
            <numerusform>Vérifier {n} adresse</numerusform>
            <numerusform>Vérifier {n} adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Rows with a problem are kept and wait in “Need a look”. The file itself is not changed, and one click on Undo takes everything back.</source>
        <translation>Les lignes avec un problème sont gardées et attendent sous «&#x202f;À vérifier&#x202f;». Le fichier lui-même n’est pas modifié, et un clic sur Annuler défait tout.</translation>
    </message>
    <message>
        <source>Royal Mail Door to Door is for the United Kingdom only.</source>
        <translation>Royal Mail Door to Door n’existe qu’au Royaume-Uni.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Said no to ads in {source} on {day}.</source>
        <translation>A refusé la publicité dans {source} le {day}.</translation>
    </message>
    <message>
        <source>Said no to e-mail in {source} on {day}.</source>
        <translation>A refusé les e-mails dans {source} le {day}.</translation>
    </message>
    <message>
        <source>Said no to post in {source} on {day}.</source>
        <translation>A refusé le courrier dans {source} le {day}.</translation>
    </message>
    <message>
        <source>Said no to text messages in {source} on {day}.</source>
        <translation>A refusé les SMS dans {source} le {day}.</translation>
    </message>
    <message>
        <source>Said yes to ads in {source} on {day}.</source>
        <translation>A accepté la publicité dans {source} le {day}.</translation>
    </message>
    <message>
        <source>Said yes to e-mail in {source} on {day}.</source>
        <translation>A accepté les e-mails dans {source} le {day}.</translation>
    </message>
    <message>
        <source>Said yes to post in {source} on {day}.</source>
        <translation>A accepté le courrier dans {source} le {day}.</translation>
    </message>
    <message>
        <source>Said yes to text messages in {source} on {day}.</source>
        <translation>A accepté les SMS dans {source} le {day}.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV with a row of headings.</source>
        <translation>Enregistrez-le en CSV avec une ligne d’en-têtes.</translation>
    </message>
    <message>
        <source>Save it as CSV with the columns code, date, amount.</source>
        <translation>Enregistrez-le en CSV avec les colonnes code, date, amount.</translation>
    </message>
    <message>
        <source>Save it in WGS84 (EPSG:4326).</source>
        <translation>Enregistrez-le en WGS84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Save the area report</source>
        <translation>Enregistrer le rapport des secteurs</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Save the map as …</source>
        <translation>Enregistrer la carte sous …</translation>
    </message>
    <message>
        <source>Save the page to share</source>
        <translation>Enregistrer la page à partager</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Saved as {name}, without anybody’s dot.</source>
        <translation>Enregistré sous {name}, sans le point de personne.</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Enregistré à l’instant</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>Enregistrement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saving the date</source>
        <translation>Enregistrement de la date</translation>
    </message>
    <message>
        <source>Saving the promotion</source>
        <translation>Enregistrement de la promotion</translation>
    </message>
    <message>
        <source>Say at the upload that the list comes from your customers themselves.</source>
        <translation>À l’envoi, dites que la liste vient de vos clients eux-mêmes.</translation>
    </message>
    <message>
        <source>Say at the upload that the list is hashed and that both consents are given.</source>
        <translation>À l’envoi, dites que la liste est hachée et que les deux accords sont donnés.</translation>
    </message>
    <message>
        <source>Say what happens on these days.</source>
        <translation>Dites ce qui se passe ces jours-là.</translation>
    </message>
    <message>
        <source>Say what one visit earns you</source>
        <translation>Dites ce que vous rapporte une visite</translation>
    </message>
    <message>
        <source>Say what people get.</source>
        <translation>Dites ce que l’on reçoit.</translation>
    </message>
    <message>
        <source>Say where and in which words the person agreed.</source>
        <translation>Dites où et en quels mots la personne a donné son accord.</translation>
    </message>
    <message>
        <source>Say where the shop is, so that walking times can be counted.</source>
        <translation>Dites où se trouve le commerce, pour compter les temps de marche.</translation>
    </message>
    <message>
        <source>School terms, exam weeks, matches: a file that ends in .ics. You can also drop it here.</source>
        <translation>Trimestres scolaires, semaines d’examens, matchs : un fichier qui finit par .ics. Vous pouvez aussi le déposer ici.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search, or tell Doorstep what to do</source>
        <translation>Cherchez, ou dites à Doorstep quoi faire</translation>
    </message>
    <message>
        <source>Second coffee on us</source>
        <translation>Un second café offert</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second avis</translation>
    </message>
    <message>
        <source>Second wave, by who came of the first ({told}).</source>
        <translation>Seconde vague, selon qui est venu de la première ({told}).</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>See what worked</source>
        <translation>Voir ce qui a marché</translation>
    </message>
    <message>
        <source>See where your customers live, say the right thing to the right
neighbourhood, and learn what worked.</source>
        <translation>Voyez où habitent vos clients, dites ce qu’il faut au bon
quartier, et apprenez ce qui a marché.</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Ne rien envoyer</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>Set a password for {shop}?</source>
        <translation>Définir un mot de passe pour {shop}&#x202f;?</translation>
    </message>
    <message>
        <source>Set it up by hand on the platform, or use leaflets and post.</source>
        <translation>Réglez-le à la main sur la plateforme, ou utilisez prospectus et courrier.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Share of homes</source>
        <translation>Part des logements</translation>
    </message>
    <message>
        <source>Sheets to print and peel off</source>
        <translation>Feuilles à imprimer et à décoller</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Shop: {name}</source>
        <translation>Commerce&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Shops (*{suffix});;All files (*)</source>
        <translation>Commerces (*{suffix});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Shorten it, or print letters.</source>
        <translation>Raccourcissez-le, ou imprimez des lettres.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show copy {n}, of {when}</source>
        <translation>Afficher la copie {n}, du {when}</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>À montrer à la caisse</translation>
    </message>
    <message>
        <source>Show the receipt of {files}</source>
        <translation>Montrer le reçu de {files}</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Montrer ces clients</translation>
    </message>
    <message>
        <source>Show this and your {item} at the till.</source>
        <translation>Montrez ceci et votre {item} à la caisse.</translation>
    </message>
    <message>
        <source>Show this at the till.</source>
        <translation>Montrez ceci à la caisse.</translation>
    </message>
    <message>
        <source>Shown at the till</source>
        <translation>Montré à la caisse</translation>
    </message>
    <message>
        <source>Shuffled visits showed as much in {chance} of 100 tries at most.</source>
        <translation>Des visites mélangées au hasard en ont montré autant dans {chance} essais sur 100 au plus.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Petits groupes</translation>
    </message>
    <message>
        <source>Smallest group that is shown</source>
        <translation>Plus petit groupe montré</translation>
    </message>
    <message>
        <source>So far the difference may be chance.</source>
        <translation>Jusqu’ici, la différence peut être due au hasard.</translation>
    </message>
    <message>
        <source>So far {told}. The others mostly get the message that works.</source>
        <translation>Jusqu’ici&#xa0;: {told}. Les autres reçoivent surtout le message qui marche.</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Social posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Sold were, for instance: {items}.</source>
        <translation>Ont été vendus, par exemple&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>Somebody opted out of ads with the same address or number.</source>
        <translation>Quelqu’un a refusé la publicité avec la même adresse ou le même numéro.</translation>
    </message>
    <message>
        <source>Somebody opted out of e-mail with the same address or number.</source>
        <translation>Quelqu’un a refusé les e-mails avec la même adresse ou le même numéro.</translation>
    </message>
    <message>
        <source>Somebody opted out of post with the same address or number.</source>
        <translation>Quelqu’un a refusé le courrier avec la même adresse ou le même numéro.</translation>
    </message>
    <message>
        <source>Somebody opted out of text messages with the same address or number.</source>
        <translation>Quelqu’un a refusé les SMS avec la même adresse ou le même numéro.</translation>
    </message>
    <message>
        <source>Something is still running. Wait for it, or cancel it below.</source>
        <translation>Une tâche est encore en cours. Attendez-la, ou abandonnez-la en bas.</translation>
    </message>
    <message>
        <source>Something went wrong in Doorstep</source>
        <translation>Quelque chose a mal tourné dans Doorstep</translation>
    </message>
    <message>
        <source>Sorting your customers</source>
        <translation>Tri de vos clients</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Spend a month</source>
        <translation>Dépenses par mois</translation>
    </message>
    <message>
        <source>Spend a month, in {currency}</source>
        <translation>Dépenses par mois, en {currency}</translation>
    </message>
    <message>
        <source>Spend a month: {amounts}</source>
        <translation>Dépenses par mois&#xa0;: {amounts}</translation>
    </message>
    <message>
        <source>Spend in 12 months, {currency}</source>
        <translation>Dépenses en 12 mois, {currency}</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Dépensé en tout</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Split area</source>
        <translation>Diviser le secteur</translation>
    </message>
    <message>
        <source>Start at a label from 1 to {last}.</source>
        <translation>Commencez à une étiquette de 1 à {last}.</translation>
    </message>
    <message>
        <source>Start from another place, or choose areas.</source>
        <translation>Partez d’un autre lieu, ou choisissez des secteurs.</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Partir de zéro</translation>
    </message>
    <message>
        <source>Start from something that works for shops like yours.</source>
        <translation>Partez de ce qui marche pour des commerces comme le vôtre.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Lancer la démonstration</translation>
    </message>
    <message>
        <source>Start with the best next step. “Why this?” shows the figures behind it.</source>
        <translation>Commencez par le prochain pas conseillé. «&#x202f;Pourquoi&#x202f;?&#x202f;» montre les chiffres qui le fondent.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>Stated by you or the shop; none is guessed.</source>
        <translation>Indiqué par vous ou par le commerce&#x202f;; rien n’est deviné.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Street list for leaflets</source>
        <translation>Liste de rues pour prospectus</translation>
    </message>
    <message>
        <source>Streets and doors. Nobody&apos;s name. Please leave out doors that ask for no advertising.</source>
        <translation>Rues et portes. Aucun nom. Veuillez éviter les portes qui refusent la publicité.</translation>
    </message>
    <message>
        <source>Streets and their names</source>
        <translation>Rues et leurs noms</translation>
    </message>
    <message>
        <source>Streets come from OpenStreetMap.</source>
        <translation>Les rues viennent d’OpenStreetMap.</translation>
    </message>
    <message>
        <source>Streets, houses and places. Everything is stored on this computer.</source>
        <translation>Rues, maisons et lieux. Tout est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Stronger lines and text.</source>
        <translation>Traits et textes plus marqués.</translation>
    </message>
    <message>
        <source>Strongest areas</source>
        <translation>Secteurs les plus forts</translation>
    </message>
    <message>
        <source>Student card</source>
        <translation>Carte d’étudiant</translation>
    </message>
    <message>
        <source>Students who said so, and who came in the last half year.</source>
        <translation>Étudiants qui l’ont dit, et qui sont venus ces six derniers mois.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Such a list goes to no ad platform. {way_out}</source>
        <translation>Une telle liste ne va à aucune plateforme publicitaire. {way_out}</translation>
    </message>
    <message>
        <source>Suggested for this area</source>
        <translation>Proposé pour ce secteur</translation>
    </message>
    <message>
        <source>Suggested next step</source>
        <translation>Prochain pas proposé</translation>
    </message>
    <message>
        <source>Summary, {day}</source>
        <translation>Résumé, {day}</translation>
    </message>
    <message>
        <source>Swap lat and lon in --columns.</source>
        <translation>Échangez lat et lon dans --columns.</translation>
    </message>
    <message>
        <source>Swap x and y in --columns.</source>
        <translation>Échangez x et y dans --columns.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take at least {n} letters or signs.</source>
        <translation>Prenez au moins {n} lettres ou signes.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take everything with me</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>Take the narrowest one away</source>
        <translation>Retirer la plus étroite</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <translation>Enlever cette condition</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Annulé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Taking everything out</source>
        <translation>Extraction de toutes les données</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text message to {people}</source>
        <translation>SMS à {people}</translation>
    </message>
    <message>
        <source>Text message tool</source>
        <translation>Outil d’envoi de SMS</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>That is no place on the map.</source>
        <translation>Ce n’est pas un lieu de la carte.</translation>
    </message>
    <message>
        <source>That is not the password of this shop.</source>
        <translation>Ce n’est pas le mot de passe de ce commerce.</translation>
    </message>
    <message>
        <source>That is not the password of {name}.</source>
        <translation>Ce n’est pas le mot de passe de {name}.</translation>
    </message>
    <message>
        <source>That promotion is not in the shop file.</source>
        <translation>Cette promotion n’est pas dans le fichier du commerce.</translation>
    </message>
    <message>
        <source>The address fits more than one place; these are the candidates.</source>
        <translation>L’adresse correspond à plus d’un lieu&#x202f;; voici les candidats.</translation>
    </message>
    <message>
        <source>The address is in {city}, outside this town</source>
        <translation>L’adresse est à {city}, hors de cette ville</translation>
    </message>
    <message>
        <source>The addresses in {name} lie elsewhere than the map.</source>
        <translation>Les adresses de {name} se trouvent ailleurs que le plan.</translation>
    </message>
    <message>
        <source>The cells beyond it were not used.</source>
        <translation>Les cellules au-delà n’ont pas été utilisées.</translation>
    </message>
    <message>
        <source>The circles reach {reached} of the homes in your area; {outside} of those they reach lie outside.</source>
        <translation>Les cercles atteignent {reached} des logements de votre secteur&#x202f;; {outside} de ceux qu’ils atteignent sont en dehors.</translation>
    </message>
    <message>
        <source>The columns are: {header}.</source>
        <translation>Les colonnes sont&#xa0;: {header}.</translation>
    </message>
    <message>
        <source>The commonest: {names}.</source>
        <translation>Les plus fréquents&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The coordinate system of {name} is not named in it.</source>
        <translation>Le système de coordonnées de {name} n’y est pas nommé.</translation>
    </message>
    <message>
        <source>The coordinates in {name} are in metres or feet, not in degrees.</source>
        <translation>Les coordonnées de {name} sont en mètres ou en pieds, pas en degrés.</translation>
    </message>
    <message>
        <source>The copy {name} is damaged.</source>
        <translation>La copie {name} est endommagée.</translation>
    </message>
    <message>
        <source>The currency of your sales.</source>
        <translation>La monnaie de vos ventes.</translation>
    </message>
    <message>
        <source>The customer number “{value}” belongs to somebody with another name.</source>
        <translation>Le numéro de client «&#x202f;{value}&#x202f;» appartient à quelqu’un d’un autre nom.</translation>
    </message>
    <message>
        <source>The database cannot be read: {error}.</source>
        <translation>La base de données est illisible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The dates of “{value}” can be read day first or month first.</source>
        <translation>Les dates de «&#x202f;{value}&#x202f;» se lisent jour ou mois en premier.</translation>
    </message>
    <message>
        <source>The difference may be chance. Test it once more to be sure.</source>
        <translation>La différence peut être due au hasard. Testez encore une fois pour en être sûr.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The download broke off before its end.</source>
        <translation>Le téléchargement s’est interrompu avant la fin.</translation>
    </message>
    <message>
        <source>The e-mail has no subject.</source>
        <translation>L’e-mail n’a pas d’objet.</translation>
    </message>
    <message>
        <source>The edge of this area crosses itself.</source>
        <translation>La limite de ce secteur se croise elle-même.</translation>
    </message>
    <message>
        <source>The edge of this area would cross itself.</source>
        <translation>La limite de ce secteur se croiserait elle-même.</translation>
    </message>
    <message>
        <source>The file and its copies can only be read with the password.</source>
        <translation>Le fichier et ses copies ne peuvent être lus qu’avec le mot de passe.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore it from a backup.</source>
        <translation>Le fichier est endommagé. Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The file is whole: {customers} customers, {sales} lines of sales.</source>
        <translation>Le fichier est intact&#xa0;: {customers} clients, {sales} lignes de ventes.</translation>
    </message>
    <message>
        <source>The first wave has left. Import the sales through {day}; then the others can get theirs.</source>
        <translation>La première vague est partie. Importez les ventes jusqu’au {day}&#x202f;; les autres pourront alors recevoir le leur.</translation>
    </message>
    <message>
        <source>The flyer as it will be printed</source>
        <translation>Le prospectus tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>The flyer speaks of {field}, which nobody at a door has given.</source>
        <translation>Le prospectus parle de ceci&#xa0;: {field}. Personne à une porte ne l’a donné.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier de {name}.</translation>
    </message>
    <message>
        <source>The house is in the town map</source>
        <translation>La maison est sur le plan de la ville</translation>
    </message>
    <message>
        <source>The icon of Doorstep</source>
        <translation>L’icône de Doorstep</translation>
    </message>
    <message>
        <source>The letter for {name} is ready</source>
        <translation>La lettre pour {name} est prête</translation>
    </message>
    <message>
        <source>The letters of “{value}” were damaged on the way.</source>
        <translation>Les lettres de «&#x202f;{value}&#x202f;» ont été abîmées en route.</translation>
    </message>
    <message>
        <source>The licence of {name}</source>
        <translation>La licence de {name}</translation>
    </message>
    <message>
        <source>The line doesn&apos;t cut this area in two.</source>
        <translation>La ligne ne coupe pas ce secteur en deux.</translation>
    </message>
    <message>
        <source>The link {link} does not work.</source>
        <translation>Le lien {link} ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The list is too large for {title} ({data} bytes).</source>
        <translation>La liste est trop grande pour {title} ({data} octets).</translation>
    </message>
    <message>
        <source>The map is on the clipboard, without anybody’s dot.</source>
        <translation>La carte est dans le presse-papiers, sans le point de personne.</translation>
    </message>
    <message>
        <source>The map of this place is larger than {most_bytes} MB.</source>
        <translation>Le plan de ce lieu dépasse {most_bytes} Mo.</translation>
    </message>
    <message>
        <source>The map server did not understand the request.</source>
        <translation>Le serveur de cartes n’a pas compris la demande.</translation>
    </message>
    <message>
        <source>The map server has been too busy {attempts} times in a row.</source>
        <translation>Le serveur de cartes était trop occupé {attempts} fois de suite.</translation>
    </message>
    <message>
        <source>The map server is busy. Trying again in {left} s</source>
        <translation>Le serveur de cartes est occupé. Nouvel essai dans {left} s</translation>
    </message>
    <message>
        <source>The map server {endpoint} refused the request ({status}).</source>
        <translation>Le serveur de cartes {endpoint} a refusé la demande ({status}).</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Le message n’a pas de texte.</translation>
    </message>
    <message>
        <source>The message has {count} letters, and a postcard takes {most}.</source>
        <translation>Le message compte {count} lettres, et une carte postale en accepte {most}.</translation>
    </message>
    <message>
        <source>The message itself is not among the files: the list for {title} has no {fields}.</source>
        <translation>Le message lui-même n’est pas parmi les fichiers : la liste pour {title} n’a pas de champ {fields}.</translation>
    </message>
    <message>
        <source>The name is longer than 80 letters. Shorten it.</source>
        <translation>Le nom dépasse 80 lettres. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The name of the promotion is longer than {longest_name} letters, or has line breaks.</source>
        <translation>Le nom de la promotion dépasse {longest_name} lettres, ou contient des retours à la ligne.</translation>
    </message>
    <message>
        <source>The name “{name}” tells something about people: “{word}” is about {about}.</source>
        <translation>Le nom «&#x202f;{name}&#x202f;» dit quelque chose des personnes&#xa0;: «&#x202f;{word}&#x202f;» touche à un sujet sensible ({about}).</translation>
    </message>
    <message>
        <source>The neighbourhood boundaries lie elsewhere than the town.</source>
        <translation>Les limites de quartiers se trouvent ailleurs que la ville.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Le nouveau mot de passe manque.</translation>
    </message>
    <message>
        <source>The note asks not to be written to.</source>
        <translation>La note demande de ne pas écrire.</translation>
    </message>
    <message>
        <source>The owner took a copy of everything along.</source>
        <translation>Le propriétaire a emporté une copie de tout.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Le mot de passe est changé</translation>
    </message>
    <message>
        <source>The people cannot be counted</source>
        <translation>Les personnes ne peuvent pas être comptées</translation>
    </message>
    <message>
        <source>The people cannot be counted yet</source>
        <translation>Les personnes ne peuvent pas encore être comptées</translation>
    </message>
    <message>
        <source>The people of this list were chosen by “{word}”, and that is about {about}.</source>
        <translation>Les personnes de cette liste ont été choisies par «&#x202f;{word}&#x202f;», un sujet sensible ({about}).</translation>
    </message>
    <message>
        <source>The person asked what is held about them.</source>
        <translation>La personne a demandé ce qui est conservé sur elle.</translation>
    </message>
    <message>
        <source>The person counts as not asked.</source>
        <translation>La personne compte comme non interrogée.</translation>
    </message>
    <message>
        <source>The picture {name} is not there.</source>
        <translation>L’image {name} n’est pas là.</translation>
    </message>
    <message>
        <source>The platform file {name} has a mistake: {what}.</source>
        <translation>Le fichier de plateforme {name} a une erreur&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The post as it will be seen</source>
        <translation>La publication telle qu’elle sera vue</translation>
    </message>
    <message>
        <source>The post codes reach {reached} of the homes in your area; {outside} of those they reach lie outside.</source>
        <translation>Les codes postaux atteignent {reached} des logements de votre secteur&#x202f;; {outside} de ceux qu’ils atteignent sont en dehors.</translation>
    </message>
    <message>
        <source>The postcode “{value}” has lost its first zero.</source>
        <translation>Le code postal «&#x202f;{value}&#x202f;» a perdu son premier zéro.</translation>
    </message>
    <message>
        <source>The postcode “{value}” is short; a spreadsheet may have taken its first zero.</source>
        <translation>Le code postal «&#x202f;{value}&#x202f;» est court&#x202f;; un tableur lui a peut-être pris son premier zéro.</translation>
    </message>
    <message>
        <source>The poster as it will be printed</source>
        <translation>L’affiche telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>The program&apos;s own copies of the shop&apos;s file. They go when you are forgotten.</source>
        <translation>Les copies que le programme fait du fichier du commerce. Elles disparaissent quand vous êtes oublié.</translation>
    </message>
    <message>
        <source>The promotion does not say when it ends.</source>
        <translation>La promotion ne dit pas quand elle se termine.</translation>
    </message>
    <message>
        <source>The promotion does not say when it starts.</source>
        <translation>La promotion ne dit pas quand elle commence.</translation>
    </message>
    <message>
        <source>The promotion ends on {ends}, before it starts on {starts}.</source>
        <translation>La promotion se termine le {ends}, avant de commencer le {starts}.</translation>
    </message>
    <message>
        <source>The promotion has a writing mistake: {error}.</source>
        <translation>La promotion a une faute d’écriture&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The promotion has no message for {title}.</source>
        <translation>La promotion n’a pas de message pour {title}.</translation>
    </message>
    <message>
        <source>The promotion has no name.</source>
        <translation>La promotion n’a pas de nom.</translation>
    </message>
    <message>
        <source>The promotion lasts longer than a year.</source>
        <translation>La promotion dure plus d’un an.</translation>
    </message>
    <message>
        <source>The promotion needs a name.</source>
        <translation>La promotion a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The promotion starts from {place}: whoever is near would be there because of {about}.</source>
        <translation>La promotion part de ce lieu&#xa0;: {place}. Être à proximité touche à un sujet sensible ({about}).</translation>
    </message>
    <message>
        <source>The route table {path} cannot be read.</source>
        <translation>La table des tournées {path} est illisible.</translation>
    </message>
    <message>
        <source>The row adds up others and is nobody.</source>
        <translation>La ligne en additionne d’autres et n’est personne.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>La ligne a moins de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>La ligne a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>The row has no name, e-mail address or number.</source>
        <translation>La ligne n’a ni nom, ni adresse e-mail, ni numéro.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>La ligne est vide.</translation>
    </message>
    <message>
        <source>The row is the one your spreadsheet shows.</source>
        <translation>La ligne est celle que montre votre tableur.</translation>
    </message>
    <message>
        <source>The row names no e-mail address or phone number.</source>
        <translation>La ligne ne donne ni adresse e-mail ni numéro de téléphone.</translation>
    </message>
    <message>
        <source>The row repeats the heads of the columns.</source>
        <translation>La ligne répète les en-têtes des colonnes.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>The second wave can go</source>
        <translation>La seconde vague peut partir</translation>
    </message>
    <message>
        <source>The second wave is decided</source>
        <translation>La seconde vague est décidée</translation>
    </message>
    <message>
        <source>The second wave waits for sales</source>
        <translation>La seconde vague attend des ventes</translation>
    </message>
    <message>
        <source>The server answered with something that is no map.</source>
        <translation>Le serveur a répondu par autre chose qu’une carte.</translation>
    </message>
    <message numerus="yes">
        <source>The server knows {n} of these addresses.</source>
        <comment>The server knows {n} of these addresses.</comment>
        <translation>
            <numerusform>Le serveur connaît {n} de ces adresses.</numerusform>
            <numerusform>Le serveur connaît {n} de ces adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop at {lat}, {lon} lies outside {value} (latitude {south:.4f} to {north:.4f}, longitude {west:.4f} to {east:.4f}).</source>
        <translation>Le commerce à {lat}, {lon} se trouve hors de {value} (latitude {south:.4f} à {north:.4f}, longitude {west:.4f} à {east:.4f}).</translation>
    </message>
    <message>
        <source>The shop has no name.</source>
        <translation>Le commerce n’a pas de nom.</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>Le commerce a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The shop&apos;s file and all its copies are deleted from this computer. Files you made stay where they are. This cannot be undone.</source>
        <translation>Le fichier du commerce et toutes ses copies sont supprimés de cet ordinateur. Les fichiers que vous avez créés restent où ils sont. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The smallest circle allowed ({smallest} km) is too wide for this area: {outside} % of the homes reached lie outside it. Postcodes, a street list or post reach these homes more closely.</source>
        <translation>Le plus petit cercle permis ({smallest} km) est trop large pour ce secteur&#xa0;: {outside}&#x202f;% des logements atteints sont en dehors. Les codes postaux, une liste de rues ou le courrier visent ces logements plus précisément.</translation>
    </message>
    <message>
        <source>The subject has {subject} characters and will be cut off.</source>
        <translation>L’objet compte {subject} caractères et sera coupé.</translation>
    </message>
    <message>
        <source>The subject of the {channel} message</source>
        <translation>L’objet du message {channel}</translation>
    </message>
    <message>
        <source>The text of the {channel} message</source>
        <translation>Le texte du message {channel}</translation>
    </message>
    <message>
        <source>The text takes {parts} text messages; {most_sms_parts} are the most.</source>
        <translation>Le texte prend {parts} SMS&#x202f;; {most_sms_parts} est le maximum.</translation>
    </message>
    <message>
        <source>The till says never to contact this person.</source>
        <translation>La caisse dit de ne jamais contacter cette personne.</translation>
    </message>
    <message>
        <source>The town map knows no place like it. Place it by hand, or skip it.</source>
        <translation>Le plan de la ville ne connaît aucun lieu semblable. Placez-la à la main, ou passez-la.</translation>
    </message>
    <message>
        <source>The town map knows the post codes of {known} of {homes} homes there.</source>
        <translation>Le plan de la ville connaît les codes postaux de {known} logements sur {homes} ici.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The whole town</source>
        <translation>Toute la ville</translation>
    </message>
    <message>
        <source>The whole town (0)</source>
        <translation>Toute la ville (0)</translation>
    </message>
    <message>
        <source>The whole town: {areas} areas.</source>
        <translation>Toute la ville&#xa0;: {areas} secteurs.</translation>
    </message>
    <message>
        <source>The window closes and opens again.</source>
        <translation>La fenêtre se ferme et se rouvre.</translation>
    </message>
    <message>
        <source>Theirs may be another person&apos;s, so it is not shown here.</source>
        <translation>Leurs données peuvent être celles d’une autre personne, elles ne sont donc pas montrées ici.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Then Doorstep can tell how many extra visits this promotion needs.</source>
        <translation>Doorstep peut alors dire combien de visites en plus il faut à cette promotion.</translation>
    </message>
    <message>
        <source>There are no addresses and no streets in this data.</source>
        <translation>Il n’y a ni adresses ni rues dans ces données.</translation>
    </message>
    <message>
        <source>There are no areas in {name}.</source>
        <translation>Il n’y a pas de secteurs dans {name}.</translation>
    </message>
    <message>
        <source>There are no areas to report on.</source>
        <translation>Il n’y a pas de secteurs pour un rapport.</translation>
    </message>
    <message>
        <source>There are no areas to share.</source>
        <translation>Il n’y a pas de secteurs à partager.</translation>
    </message>
    <message>
        <source>There are no copies yet.</source>
        <translation>Il n’y a pas encore de copies.</translation>
    </message>
    <message>
        <source>There are no events in {name}.</source>
        <translation>Il n’y a pas d’événements dans {name}.</translation>
    </message>
    <message>
        <source>There are no house-number ranges in {name}.</source>
        <translation>Il n’y a pas de plages de numéros dans {name}.</translation>
    </message>
    <message>
        <source>There are no measures of a label sheet “{name}”.</source>
        <translation>Il n’y a pas de mesures pour une planche d’étiquettes «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There are no neighbourhood boundaries of this town.</source>
        <translation>Il n’y a pas de limites de quartiers pour cette ville.</translation>
    </message>
    <message>
        <source>There are no neighbourhoods yet. Doorstep groups your customers along streets, rail and water, each group with enough people to plan something for.</source>
        <translation>Il n’y a pas encore de quartiers. Doorstep groupe vos clients le long des rues, des rails et de l’eau, chaque groupe avec assez de personnes pour y prévoir quelque chose.</translation>
    </message>
    <message>
        <source>There are no neighbourhoods yet. Make them on the map, or choose a walking time.</source>
        <translation>Il n’y a pas encore de quartiers. Créez-les sur la carte, ou choisissez un temps de marche.</translation>
    </message>
    <message>
        <source>There are no playbooks for “{kind}”.</source>
        <translation>Il n’y a pas de modèles pour «&#x202f;{kind}&#x202f;».</translation>
    </message>
    <message>
        <source>There are no sales on file, so we assume that 10 of 100 would come anyway.</source>
        <translation>Il n’y a pas de ventes enregistrées&#x202f;; nous supposons que 10 personnes sur 100 viendraient de toute façon.</translation>
    </message>
    <message>
        <source>There are no streets in {name}; it may be cut short.</source>
        <translation>Il n’y a pas de rues dans {name}&#x202f;; il est peut-être tronqué.</translation>
    </message>
    <message>
        <source>There are two messages {variant} by {channel}.</source>
        <translation>Il y a deux messages {variant} pour {channel}.</translation>
    </message>
    <message>
        <source>There are {count} places of the kind “{kind}”.</source>
        <translation>Il y a {count} lieux du type «&#x202f;{kind}&#x202f;».</translation>
    </message>
    <message>
        <source>There is a promotion “{name}” already.</source>
        <translation>Il y a déjà une promotion «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no address to ask about.</source>
        <translation>Il n’y a pas d’adresse à demander.</translation>
    </message>
    <message>
        <source>There is no column “{column}”.</source>
        <translation>Il n’y a pas de colonne «&#x202f;{column}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no connection to the map server ({reason}).</source>
        <translation>Pas de connexion au serveur de cartes ({reason}).</translation>
    </message>
    <message>
        <source>There is no customer {customer_id}.</source>
        <translation>Il n’y a pas de client {customer_id}.</translation>
    </message>
    <message>
        <source>There is no customer {customer}.</source>
        <translation>Il n’y a pas de client {customer}.</translation>
    </message>
    <message>
        <source>There is no customer {missing}.</source>
        <translation>Il n’y a pas de client {missing}.</translation>
    </message>
    <message>
        <source>There is no edge of an area here.</source>
        <translation>Il n’y a pas de limite de secteur ici.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no import {import_id}.</source>
        <translation>Il n’y a pas d’import {import_id}.</translation>
    </message>
    <message>
        <source>There is no kind of moment “{kind}”.</source>
        <translation>Il n’y a pas de moment du type «&#x202f;{kind}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no neighbourhood “{name}”.</source>
        <translation>Il n’y a pas de quartier «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no open data in {name}.</source>
        <translation>Il n’y a pas de données ouvertes dans {name}.</translation>
    </message>
    <message>
        <source>There is no open data to build a town from.</source>
        <translation>Il n’y a pas de données ouvertes pour construire une ville.</translation>
    </message>
    <message>
        <source>There is no place called “{text}” on the town map.</source>
        <translation>Il n’y a pas de lieu nommé «&#x202f;{text}&#x202f;» sur le plan de la ville.</translation>
    </message>
    <message>
        <source>There is no playbook “{name}”.</source>
        <translation>Il n’y a pas de modèle «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no promotion “{name}” in this shop.</source>
        <translation>Il n’y a pas de promotion «&#x202f;{name}&#x202f;» dans ce commerce.</translation>
    </message>
    <message>
        <source>There is no segment “{name}”.</source>
        <translation>Il n’y a pas de segment «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no shop file {path}.</source>
        <translation>Il n’y a pas de fichier de commerce {path}.</translation>
    </message>
    <message>
        <source>There is no street of this town near that place.</source>
        <translation>Aucune rue de cette ville n’est proche de ce lieu.</translation>
    </message>
    <message>
        <source>There is no town file {path}.</source>
        <translation>Il n’y a pas de fichier de ville {path}.</translation>
    </message>
    <message>
        <source>There is nobody on your list yet.</source>
        <translation>Il n’y a encore personne sur votre liste.</translation>
    </message>
    <message>
        <source>There is nothing on the map in {name}.</source>
        <translation>Il n’y a rien à mettre sur la carte dans {name}.</translation>
    </message>
    <message>
        <source>These are known: {names}.</source>
        <translation>Ceux-ci sont connus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>These areas don&apos;t touch each other.</source>
        <translation>Ces secteurs ne se touchent pas.</translation>
    </message>
    <message>
        <source>These conditions are nested too deeply.</source>
        <translation>Ces conditions sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>These words speak of ad platforms: a yes to email is a yes to ad lists, too.</source>
        <translation>Ces mots parlent de plateformes publicitaires&#xa0;: un oui à l’e-mail vaut aussi pour les listes publicitaires.</translation>
    </message>
    <message>
        <source>These work: {conditions}.</source>
        <translation>Celles-ci marchent&#xa0;: {conditions}.</translation>
    </message>
    <message>
        <source>These work: {fields}.</source>
        <translation>Ceux-ci marchent&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>They agreed that you</source>
        <translation>Accords donnés</translation>
    </message>
    <message>
        <source>They are one person now</source>
        <translation>C’est maintenant une seule personne</translation>
    </message>
    <message>
        <source>They reach **{reached} of the homes** in your area. **{outside}** of the homes they reach lie outside it.</source>
        <translation>Ils atteignent **{reached} des logements** de votre secteur. **{outside}** des logements atteints sont en dehors.</translation>
    </message>
    <message>
        <source>They stay two people</source>
        <translation>Ce sont toujours deux personnes</translation>
    </message>
    <message>
        <source>They were last seen before {before}. Name, address and contact are removed, also from copies; their visits stay in the totals. This cannot be undone.</source>
        <translation>Leur dernière visite date d’avant {before}. Nom, adresse et coordonnées sont enlevés, même des copies&#x202f;; les visites restent dans les totaux. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>They were read as “{better}”; check it.</source>
        <translation>Elles ont été lues comme «&#x202f;{better}&#x202f;»&#x202f;; vérifiez.</translation>
    </message>
    <message>
        <source>This area</source>
        <translation>Ce secteur</translation>
    </message>
    <message>
        <source>This area has no size.</source>
        <translation>Ce secteur n’a pas de surface.</translation>
    </message>
    <message>
        <source>This area is no longer there.</source>
        <translation>Ce secteur n’existe plus.</translation>
    </message>
    <message>
        <source>This area lies outside the town map.</source>
        <translation>Ce secteur se trouve hors du plan de la ville.</translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation>Ce code a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer lacks the part that opens files with a password.</source>
        <translation>Il manque à cet ordinateur l’élément qui ouvre les fichiers avec mot de passe.</translation>
    </message>
    <message>
        <source>This is no line.</source>
        <translation>Ce n’est pas une ligne.</translation>
    </message>
    <message>
        <source>This is printed, and nothing here can print.</source>
        <translation>Ceci s’imprime, et rien ici ne peut imprimer.</translation>
    </message>
    <message>
        <source>This is {offer}: the circles keep to the stricter rules of {title} for it.</source>
        <translation>C’est {offer}&#xa0;: les cercles suivent les règles plus strictes de {title} à ce sujet.</translation>
    </message>
    <message numerus="yes">
        <source>This list differs from the one of {day} by {n} people, who could be told by that.</source>
        <comment>This list differs from the one of {day} by {n} person, who could be told by that.</comment>
        <translation>
            <numerusform>Cette liste diffère de celle du {day} par {n} personne, qui serait reconnaissable.</numerusform>
            <numerusform>Cette liste diffère de celle du {day} par {n} personnes, qui seraient reconnaissables.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list has {people}; {title} needs {fewest} it recognises before it shows anything. Add the location circles.</source>
        <translation>Cette liste compte {people}&#x202f;; {title} doit en reconnaître {fewest} avant de montrer quoi que ce soit. Ajoutez les cercles.</translation>
    </message>
    <message>
        <source>This list has {people}; {title} works better from {fewest}.</source>
        <translation>Cette liste compte {people}&#x202f;; {title} marche mieux à partir de {fewest}.</translation>
    </message>
    <message>
        <source>This merge is not there any more.</source>
        <translation>Cette fusion n’existe plus.</translation>
    </message>
    <message>
        <source>This message is complete</source>
        <translation>Ce message est complet</translation>
    </message>
    <message>
        <source>This name is too long for a map.</source>
        <translation>Ce nom est trop long pour une carte.</translation>
    </message>
    <message>
        <source>This package says its licence by name only.</source>
        <translation>Ce paquet ne donne que le nom de sa licence.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Ce mot de passe est trop court.</translation>
    </message>
    <message>
        <source>This person asked to be forgotten.</source>
        <translation>Cette personne a demandé à être oubliée.</translation>
    </message>
    <message>
        <source>This picture is not there or cannot be read.</source>
        <translation>Cette image n’est pas là ou est illisible.</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Ce lieu</translation>
    </message>
    <message>
        <source>This place is too large for the map server.</source>
        <translation>Ce lieu est trop grand pour le serveur de cartes.</translation>
    </message>
    <message>
        <source>This promotion is for anywhere.</source>
        <translation>Cette promotion n’est liée à aucun lieu.</translation>
    </message>
    <message>
        <source>This promotion is for no place in particular.</source>
        <translation>Cette promotion n’est liée à aucun lieu précis.</translation>
    </message>
    <message>
        <source>This promotion is for nobody</source>
        <translation>Cette promotion n’est pour personne</translation>
    </message>
    <message>
        <source>This promotion is for nobody. Nobody fits its conditions and its place.</source>
        <translation>Cette promotion n’est pour personne. Personne ne remplit ses conditions et son lieu.</translation>
    </message>
    <message>
        <source>This promotion is for nobody. Those who fit are left out: {reasons}.</source>
        <translation>Cette promotion n’est pour personne. Celles qui conviennent sont écartées&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>This shop has no neighbourhoods yet.</source>
        <translation>Ce commerce n’a pas encore de quartiers.</translation>
    </message>
    <message>
        <source>This town map has no addresses and you have no customers on it yet.</source>
        <translation>Ce plan de ville n’a pas d’adresses et vous n’y avez pas encore de clients.</translation>
    </message>
    <message>
        <source>This town map has no streets to go by {by}.</source>
        <translation>Ce plan de ville n’a pas de rues pour se déplacer ainsi&#xa0;: {by}.</translation>
    </message>
    <message>
        <source>Those minutes make no sense.</source>
        <translation>Ces minutes n’ont pas de sens.</translation>
    </message>
    <message>
        <source>Three things are worth your time today.</source>
        <translation>Trois choses méritent votre temps aujourd’hui.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>To hand out and to post</source>
        <translation>À distribuer et à poster</translation>
    </message>
    <message>
        <source>To pay for itself</source>
        <translation>Pour être payée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Too few customers here to advise on</source>
        <translation>Trop peu de clients ici pour un conseil</translation>
    </message>
    <message>
        <source>Too few customers to say much.</source>
        <translation>Trop peu de clients pour dire grand-chose.</translation>
    </message>
    <message>
        <source>Too few people for an ad list</source>
        <translation>Trop peu de monde pour une liste publicitaire</translation>
    </message>
    <message>
        <source>Too few people for {title}: {people}, it takes {fewest} or more.</source>
        <translation>Trop peu de personnes pour {title}&#xa0;: {people}, il en faut {fewest} ou plus.</translation>
    </message>
    <message>
        <source>Too few people to see an effect</source>
        <translation>Trop peu de personnes pour voir un effet</translation>
    </message>
    <message>
        <source>Too few to say.</source>
        <translation>Trop peu pour le dire.</translation>
    </message>
    <message>
        <source>Too little on file to advise on</source>
        <translation>Trop peu de données pour un conseil</translation>
    </message>
    <message>
        <source>Too many people for {title}: {people}, it takes {most} at most.</source>
        <translation>Trop de personnes pour {title}&#xa0;: {people}, le maximum est {most}.</translation>
    </message>
    <message>
        <source>Took a merge apart</source>
        <translation>Fusion séparée de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Took over {n} areas</source>
        <comment>Took over {n} area</comment>
        <translation>
            <numerusform>Reprise de {n} secteur</numerusform>
            <numerusform>Reprise de {n} secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Town map</source>
        <translation>Plan de la ville</translation>
    </message>
    <message>
        <source>Town maps (*.gpkg)</source>
        <translation>Plans de ville (*.gpkg)</translation>
    </message>
    <message>
        <source>Town maps and OpenStreetMap files (*.gpkg *.osm.pbf *.pbf *.osm *.osm.bz2);;All files (*)</source>
        <translation>Plans de ville et fichiers OpenStreetMap (*.gpkg *.osm.pbf *.pbf *.osm *.osm.bz2);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Towns found</source>
        <translation>Villes trouvées</translation>
    </message>
    <message>
        <source>Tried here before</source>
        <translation>Déjà essayé ici</translation>
    </message>
    <message>
        <source>Try a second message</source>
        <translation>Essayer un second message</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or choose a smaller radius or another server in the settings.</source>
        <translation>Réessayez dans quelques minutes, ou choisissez un rayon plus petit ou un autre serveur dans les réglages.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try something else</source>
        <translation>Essayez autre chose</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Two things are worth your time today.</source>
        <translation>Deux choses méritent votre temps aujourd’hui.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>Type or scan a code</source>
        <translation>Saisissez ou scannez un code</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo its change, or plan a new promotion.</source>
        <translation>Annulez sa modification, ou préparez une nouvelle promotion.</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler le dernier pas</translation>
    </message>
    <message>
        <source>Undo “{title}”</source>
        <translation>Annuler «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Undone steps stand between others.</source>
        <translation>Des pas annulés se trouvent entre d’autres.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Appartement</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Peu probable</translation>
    </message>
    <message>
        <source>Unpack it and import them one by one; their names tell who may be written to.</source>
        <translation>Décompressez-le et importez-les un par un&#x202f;; leurs noms disent à qui l’on peut écrire.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Update Doorstep, or build the town again.</source>
        <translation>Mettez Doorstep à jour, ou reconstruisez la ville.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use Google Contacts or the contact list where vCard 4.0 is not read.</source>
        <translation>Utilisez Google Contacts ou la liste de contacts là où vCard 4.0 n’est pas lu.</translation>
    </message>
    <message>
        <source>Use PostGrid or print the labels yourself.</source>
        <translation>Utilisez PostGrid ou imprimez les étiquettes vous-même.</translation>
    </message>
    <message>
        <source>Use `doorstep redeem` for it.</source>
        <translation>Utilisez pour cela `doorstep redeem`.</translation>
    </message>
    <message>
        <source>Use a Nominatim server of your own, or leave it off.</source>
        <translation>Utilisez un serveur Nominatim à vous, ou laissez cela désactivé.</translation>
    </message>
    <message>
        <source>Use a platform that takes smaller lists, or location circles elsewhere.</source>
        <translation>Utilisez une plateforme qui accepte des listes plus petites, ou des cercles ailleurs.</translation>
    </message>
    <message>
        <source>Use all = [...], any = [...] or none = [...].</source>
        <translation>Utilisez all = [...], any = [...] ou none = [...].</translation>
    </message>
    <message>
        <source>Use another platform until the list has 1,000 people.</source>
        <translation>Utilisez une autre plateforme tant que la liste n’a pas 1 000 personnes.</translation>
    </message>
    <message>
        <source>Use another platform until the list is large enough.</source>
        <translation>Utilisez une autre plateforme tant que la liste n’est pas assez grande.</translation>
    </message>
    <message>
        <source>Use another platform, or location circles elsewhere.</source>
        <translation>Utilisez une autre plateforme, ou des cercles ailleurs.</translation>
    </message>
    <message>
        <source>Use at most {longest_name} characters.</source>
        <translation>Utilisez {longest_name} caractères au plus.</translation>
    </message>
    <message>
        <source>Use boundaries from a file</source>
        <translation>Utiliser les limites d’un fichier</translation>
    </message>
    <message>
        <source>Use email or post for those without a phone.</source>
        <translation>Utilisez l’e-mail ou le courrier pour les personnes sans téléphone.</translation>
    </message>
    <message>
        <source>Use equal hexagons</source>
        <translation>Utiliser des hexagones égaux</translation>
    </message>
    <message>
        <source>Use files I have</source>
        <translation>Utiliser mes fichiers</translation>
    </message>
    <message>
        <source>Use letters.</source>
        <translation>Utilisez des lettres.</translation>
    </message>
    <message>
        <source>Use one of: {kinds}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Use post codes, leaflets or post for a small area.</source>
        <translation>Utilisez des codes postaux, des prospectus ou le courrier pour un petit secteur.</translation>
    </message>
    <message>
        <source>Use the contact list for any other address book.</source>
        <translation>Utilisez la liste de contacts pour tout autre carnet d’adresses.</translation>
    </message>
    <message>
        <source>Use the contact list for more columns.</source>
        <translation>Utilisez la liste de contacts pour avoir plus de colonnes.</translation>
    </message>
    <message>
        <source>Use the contact list.</source>
        <translation>Utilisez la liste de contacts.</translation>
    </message>
    <message>
        <source>Use the location circles, or add an address list with post codes to the town map.</source>
        <translation>Utilisez les cercles, ou ajoutez au plan de la ville une liste d’adresses avec codes postaux.</translation>
    </message>
    <message>
        <source>Use the location circles, or import a list with a column that says who agreed to ads.</source>
        <translation>Utilisez les cercles, ou importez une liste avec une colonne qui dit qui a accepté la publicité.</translation>
    </message>
    <message>
        <source>Use the location circles, or post.</source>
        <translation>Utilisez les cercles, ou le courrier.</translation>
    </message>
    <message>
        <source>Use the location circles.</source>
        <translation>Utilisez les cercles.</translation>
    </message>
    <message>
        <source>Use the names of resources/platforms.</source>
        <translation>Utilisez les noms de resources/platforms.</translation>
    </message>
    <message>
        <source>Use the street list, or codes for whole areas.</source>
        <translation>Utilisez la liste de rues, ou des codes pour des secteurs entiers.</translation>
    </message>
    <message>
        <source>Use the street list, or letters to your own customers.</source>
        <translation>Utilisez la liste de rues, ou des lettres à vos propres clients.</translation>
    </message>
    <message>
        <source>Use the street list.</source>
        <translation>Utilisez la liste de rues.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Use this: {title}</source>
        <translation>Utiliser ceci&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Use “{name}” as a rule</source>
        <translation>Utiliser «&#x202f;{name}&#x202f;» comme condition</translation>
    </message>
    <message>
        <source>Used only when you press “Get the map”. Last time: {last}.</source>
        <translation>Utilisé seulement quand vous cliquez sur «&#x202f;Obtenir le plan&#x202f;». Dernière fois&#xa0;: {last}.</translation>
    </message>
    <message>
        <source>Used only when you press “Get the map”. Not used so far.</source>
        <translation>Utilisé seulement quand vous cliquez sur «&#x202f;Obtenir le plan&#x202f;». Pas utilisé jusqu’ici.</translation>
    </message>
    <message>
        <source>Used “{name}”</source>
        <translation>Code «&#x202f;{name}&#x202f;» utilisé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>Visites par semaine</translation>
    </message>
    <message>
        <source>Visits in 12 months</source>
        <translation>Visites en 12 mois</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait for the first visits</source>
        <translation>Attendez les premières visites</translation>
    </message>
    <message>
        <source>Waiting for the map server</source>
        <translation>Attente du serveur de cartes</translation>
    </message>
    <message>
        <source>Waiting for {server}</source>
        <translation>Attente de {server}</translation>
    </message>
    <message>
        <source>Walking from there</source>
        <translation>À pied depuis là</translation>
    </message>
    <message>
        <source>Walking time</source>
        <translation>Temps de marche</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>We cannot tell yet</source>
        <translation>Nous ne savons pas encore</translation>
    </message>
    <message>
        <source>We cannot tell yet: nobody was kept aside to compare with.</source>
        <translation>Nous ne savons pas encore&#xa0;: personne n’a été mis de côté pour comparer.</translation>
    </message>
    <message>
        <source>We cannot tell yet: there are too few groups to compare.</source>
        <translation>Nous ne savons pas encore&#xa0;: trop peu de groupes à comparer.</translation>
    </message>
    <message>
        <source>We cannot tell yet: {visits}.</source>
        <translation>Nous ne savons pas encore&#xa0;: {visits}.</translation>
    </message>
    <message>
        <source>We cannot tell yet: {why}</source>
        <translation>Nous ne savons pas encore&#xa0;: {why}</translation>
    </message>
    <message>
        <source>We miss you, {name}</source>
        <translation>Vous nous manquez, {name}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Weekend people</source>
        <translation>Clients du week-end</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome {n} who are new near by</source>
        <translation>Accueillez {n} nouveaux habitants proches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What Doorstep is made of</source>
        <translation>De quoi Doorstep est fait</translation>
    </message>
    <message>
        <source>What Doorstep knows about your shop.</source>
        <translation>Ce que Doorstep sait de votre commerce.</translation>
    </message>
    <message>
        <source>What became of every row</source>
        <translation>Ce qu’est devenue chaque ligne</translation>
    </message>
    <message>
        <source>What happens near your shop?</source>
        <translation>Que se passe-t-il près de chez vous ?</translation>
    </message>
    <message>
        <source>What has ended comes here, with what it did.</source>
        <translation>Ce qui est terminé vient ici, avec son effet.</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>Qu’y a-t-il dans chaque colonne&#x202f;?</translation>
    </message>
    <message>
        <source>What is in {head}?</source>
        <translation>Qu’y a-t-il dans {head}&#x202f;?</translation>
    </message>
    <message>
        <source>What is missing was left empty.</source>
        <translation>Ce qui manquait est resté vide.</translation>
    </message>
    <message>
        <source>What is the password of {shop}?</source>
        <translation>Quel est le mot de passe de {shop}&#x202f;?</translation>
    </message>
    <message>
        <source>What is this area called?</source>
        <translation>Comment s’appelle ce secteur&#x202f;?</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Son contenu</translation>
    </message>
    <message>
        <source>What left for {where}</source>
        <translation>Ce qui est sorti pour {where}</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Ce qui est sorti de cet ordinateur</translation>
    </message>
    <message>
        <source>What people agree to</source>
        <translation>Ce que l’on accepte</translation>
    </message>
    <message>
        <source>What people agree to when they sign up</source>
        <translation>Ce que l’on accepte en s’inscrivant</translation>
    </message>
    <message>
        <source>What people get</source>
        <translation>Ce que l’on reçoit</translation>
    </message>
    <message>
        <source>What people show besides the code</source>
        <translation>Ce que l’on montre en plus du code</translation>
    </message>
    <message>
        <source>What the map shows ({key})</source>
        <translation>Ce que montre la carte ({key})</translation>
    </message>
    <message>
        <source>What the program asked the shop to look at.</source>
        <translation>Ce que le programme a demandé au commerce de vérifier.</translation>
    </message>
    <message>
        <source>What the record says today, and where each entry comes from.</source>
        <translation>Ce que dit la fiche aujourd’hui, et d’où vient chaque donnée.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>What was tidied</source>
        <translation>Ce qui a été mis en ordre</translation>
    </message>
    <message>
        <source>What we hold about you</source>
        <translation>Ce que nous conservons sur vous</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>What you just did</source>
        <translation>Ce que vous venez de faire</translation>
    </message>
    <message>
        <source>What you said about being contacted</source>
        <translation>Ce que vous avez dit sur le fait d’être contacté</translation>
    </message>
    <message>
        <source>What {shop} holds about you</source>
        <translation>Ce que {shop} conserve sur vous</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When a list comes in again.</source>
        <translation>Quand une liste arrive de nouveau.</translation>
    </message>
    <message>
        <source>When a promotion has left, Doorstep compares the people who got it with those kept aside, and says honestly whether more came.</source>
        <translation>Quand une promotion est sortie, Doorstep compare les personnes qui l’ont reçue avec celles mises de côté, et dit honnêtement s’il en est venu plus.</translation>
    </message>
    <message>
        <source>When you press the button, Doorstep asks {server} for the streets, houses and places in the square of {side} × {side} km round {lat:.3f}, {lon:.3f} (OpenStreetMap, ODbL). The server learns this square and your internet address. Nothing about your shop or your customers is sent.</source>
        <translation>Quand vous cliquez sur le bouton, Doorstep demande à {server} les rues, maisons et lieux dans le carré de {side} × {side} km autour de {lat:.3f}, {lon:.3f} (OpenStreetMap, ODbL). Le serveur apprend ce carré et votre adresse internet. Rien sur votre commerce ni sur vos clients n’est envoyé.</translation>
    </message>
    <message>
        <source>When your figures show something worth doing, it appears here.</source>
        <translation>Quand vos chiffres montrent quelque chose qui vaut la peine, cela apparaît ici.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where ads will show</source>
        <translation>Où les annonces s’afficheront</translation>
    </message>
    <message>
        <source>Where does {name} live?</source>
        <translation>Où habite {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Where is your shop?</source>
        <translation>Où est votre commerce&#x202f;?</translation>
    </message>
    <message>
        <source>Where should everything go?</source>
        <translation>Où tout enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>Où mettre les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>Where should the letter go?</source>
        <translation>Où mettre la lettre&#x202f;?</translation>
    </message>
    <message>
        <source>Where should the report go?</source>
        <translation>Où mettre le rapport&#x202f;?</translation>
    </message>
    <message>
        <source>Where you might live</source>
        <translation>Où vous habitez peut-être</translation>
    </message>
    <message>
        <source>Where your customers live</source>
        <translation>Où habitent vos clients</translation>
    </message>
    <message>
        <source>Which codes came back?</source>
        <translation>Quels codes sont revenus ?</translation>
    </message>
    <message>
        <source>Which message won</source>
        <translation>Quel message a gagné</translation>
    </message>
    <message>
        <source>Which town is yours?</source>
        <translation>Quelle est votre ville&#x202f;?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Qui et où</translation>
    </message>
    <message>
        <source>Who asks what you hold about them?</source>
        <translation>Qui demande ce que vous conservez sur lui&#x202f;?</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>Who comes from here</source>
        <translation>Qui vient d’ici</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Who is to be forgotten?</source>
        <translation>Qui faut-il oublier&#x202f;?</translation>
    </message>
    <message>
        <source>Who stayed out, and why</source>
        <translation>Qui n’y est pas, et pourquoi</translation>
    </message>
    <message>
        <source>Who was meant</source>
        <translation>Qui était visé</translation>
    </message>
    <message>
        <source>Whoever has the file or a copy of it can read it.</source>
        <translation>Quiconque a le fichier ou une copie peut le lire.</translation>
    </message>
    <message>
        <source>Whoever were on this list could be told from earlier lists.</source>
        <translation>Les personnes de cette liste seraient reconnaissables d’après des listes antérieures.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why this can work</source>
        <translation>Pourquoi cela peut marcher</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why this? {title}</source>
        <translation>Pourquoi&#x202f;? {title}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Win back people who have gone quiet</source>
        <translation>Faites revenir les clients perdus de vue</translation>
    </message>
    <message>
        <source>Win back {n} who have gone quiet</source>
        <translation>Faites revenir {n} clients perdus de vue</translation>
    </message>
    <message>
        <source>With a list from your till or email tool Doorstep can say where your customers live and what is worth doing next.</source>
        <translation>Avec une liste de votre caisse ou de votre outil d’e-mailing, Doorstep peut dire où habitent vos clients et ce qu’il vaut la peine de faire ensuite.</translation>
    </message>
    <message>
        <source>With half of them kept aside it would be {extra}.</source>
        <translation>Avec la moitié mise de côté, ce serait {extra}.</translation>
    </message>
    <message>
        <source>With so few people no effect could be seen, whatever happens.</source>
        <translation>Avec si peu de personnes, aucun effet ne serait visible, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>With {people} kept aside you can see {extra} extra visits per 100, not fewer.</source>
        <translation>Avec {people} mises de côté, vous pouvez voir {extra} visites en plus pour 100, pas moins.</translation>
    </message>
    <message>
        <source>Without it nobody can read this shop, Doorstep neither.</source>
        <translation>Sans lui, personne ne peut lire ce commerce, Doorstep non plus.</translation>
    </message>
    <message>
        <source>Without message B</source>
        <translation>Sans le message B</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Worked out today from what is held.</source>
        <translation>Calculé aujourd’hui à partir de ce qui est conservé.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Write --code EXAM-7K4PW, or the name of a file.</source>
        <translation>Écrivez --code EXAM-7K4PW, ou le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Write [&quot;file.json&quot;], then lines like x = 2.</source>
        <translation>Écrivez [&quot;fichier.json&quot;], puis des lignes comme x = 2.</translation>
    </message>
    <message>
        <source>Write a date as year-month-day, such as 2026-12-01.</source>
        <translation>Écrivez une date année-mois-jour, par exemple 2026-12-01.</translation>
    </message>
    <message>
        <source>Write a list, such as {key} = [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>Écrivez une liste, par exemple {key} = [&quot;un&quot;, &quot;deux&quot;].</translation>
    </message>
    <message>
        <source>Write a message, and see here what a real person gets.</source>
        <translation>Écrivez un message, et voyez ici ce que reçoit une vraie personne.</translation>
    </message>
    <message>
        <source>Write each as a table of its own, [[{key}]].</source>
        <translation>Écrivez chacun comme une table à part, [[{key}]].</translation>
    </message>
    <message>
        <source>Write fields as {first_name|Hello}.</source>
        <translation>Écrivez les champs comme {first_name|Hello}.</translation>
    </message>
    <message>
        <source>Write from = [latitude, longitude], or the name of a place.</source>
        <translation>Écrivez from = [latitude, longitude], ou le nom d’un lieu.</translation>
    </message>
    <message>
        <source>Write https://your-nominatim-server, or {us_census} for addresses in the United States.</source>
        <translation>Écrivez https://votre-serveur-nominatim, ou {us_census} pour les adresses des États-Unis.</translation>
    </message>
    <message>
        <source>Write it another way.</source>
        <translation>Écrivez-le autrement.</translation>
    </message>
    <message>
        <source>Write it as a table, [{key}].</source>
        <translation>Écrivez-le comme une table, [{key}].</translation>
    </message>
    <message>
        <source>Write it as https://server/api/interpreter.</source>
        <translation>Écrivez-la sous la forme https://serveur/api/interpreter.</translation>
    </message>
    <message>
        <source>Write it in quotes, &quot;like this&quot;.</source>
        <translation>Écrivez-le entre guillemets, &quot;comme ceci&quot;.</translation>
    </message>
    <message>
        <source>Write it in quotes, such as &quot;{value}&quot;.</source>
        <translation>Écrivez-la entre guillemets, par exemple &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>En écrire un</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Écrire la lettre</translation>
    </message>
    <message>
        <source>Write them with fewer levels.</source>
        <translation>Écrivez-les avec moins de niveaux.</translation>
    </message>
    <message>
        <source>Write to the people here</source>
        <translation>Écrire aux personnes d’ici</translation>
    </message>
    <message>
        <source>Write what it says instead: {{{empty}|Hello}}.</source>
        <translation>Écrivez ce qu’il doit dire à la place&#xa0;: {{{empty}|Bonjour}}.</translation>
    </message>
    <message>
        <source>Write year-month-day, such as 2026-12-01.</source>
        <translation>Écrivez année-mois-jour, par exemple 2026-12-01.</translation>
    </message>
    <message>
        <source>Write {join} = [&quot;{value}&quot;].</source>
        <translation>Écrivez {join} = [&quot;{value}&quot;].</translation>
    </message>
    <message>
        <source>Write “comes mostly after 15:00”.</source>
        <translation>Écrivez «&#x202f;comes mostly after 15:00&#x202f;».</translation>
    </message>
    <message>
        <source>Writing files with the new password</source>
        <translation>Écriture des fichiers avec le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Writing the area report</source>
        <translation>Écriture du rapport des secteurs</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>Écriture de la lettre</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Écriture de la page</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Writing the town file</source>
        <translation>Écriture du fichier de la ville</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} est écrit</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} pages: {name}</source>
        <comment>Wrote {n} page: {name}</comment>
        <translation>
            <numerusform>{n} page écrite&#xa0;: {name}</numerusform>
            <numerusform>{n} pages écrites&#xa0;: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, this one</source>
        <translation>Oui, celle-ci</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You asked what we hold about you. This is all of it: every entry, where it comes from, and every file you were in. It lies on our own computer. You may ask us to correct an entry, to stop writing to you, or to forget you altogether.</source>
        <translation>Vous avez demandé ce que nous conservons sur vous. Voici tout&#xa0;: chaque donnée, d’où elle vient, et chaque fichier où vous étiez. Tout se trouve sur notre propre ordinateur. Vous pouvez nous demander de corriger une donnée, de ne plus vous écrire ou de vous oublier entièrement.</translation>
    </message>
    <message>
        <source>You can look at everything here. To change something, close it there first.</source>
        <translation>Vous pouvez tout regarder ici. Pour modifier quelque chose, fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>You dropped {paths} files.</source>
        <translation>Vous avez déposé {paths} fichiers.</translation>
    </message>
    <message>
        <source>You need {visits} extra visits: about {people} people would come anyway and use the offer too, which costs {cost}.</source>
        <translation>Il vous faut {visits} visites en plus&#xa0;: environ {people} personnes viendraient de toute façon et utiliseraient aussi l’offre, ce qui coûte {cost}.</translation>
    </message>
    <message>
        <source>You reach about as many of the households as in the whole town, or more.</source>
        <translation>Vous touchez à peu près autant de foyers que dans toute la ville, ou plus.</translation>
    </message>
    <message>
        <source>You were</source>
        <translation>Vous étiez</translation>
    </message>
    <message>
        <source>Youngest age, {kind}</source>
        <translation>Âge minimal, {kind}</translation>
    </message>
    <message>
        <source>Youngest on an ad list</source>
        <translation>Âge minimal, liste publicitaire</translation>
    </message>
    <message>
        <source>Youngest to write to</source>
        <translation>Âge minimal pour écrire</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Your customers</source>
        <translation>Vos clients</translation>
    </message>
    <message>
        <source>Your customers are placed again on it.</source>
        <translation>Vos clients y sont placés de nouveau.</translation>
    </message>
    <message>
        <source>Your email tool adds the line to unsubscribe.</source>
        <translation>Votre outil d’e-mailing ajoute la ligne de désinscription.</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Votre dossier</translation>
    </message>
    <message>
        <source>Your neighbourhoods are not drawn yet</source>
        <translation>Vos quartiers ne sont pas encore dessinés</translation>
    </message>
    <message>
        <source>Your only area.</source>
        <translation>Votre seul secteur.</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Votre propre copie</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Votre fiche</translation>
    </message>
    <message>
        <source>Your shop becomes as it was then. As it is now is copied first, so that you can return to it.</source>
        <translation>Votre commerce redevient comme il était alors. L’état actuel est d’abord copié, pour que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>Your shop has a password now</source>
        <translation>Votre commerce a maintenant un mot de passe</translation>
    </message>
    <message>
        <source>Your shop has no password any more</source>
        <translation>Votre commerce n’a plus de mot de passe</translation>
    </message>
    <message>
        <source>Your shop is as it was in that copy</source>
        <translation>Votre commerce est comme dans cette copie</translation>
    </message>
    <message>
        <source>Your strongest area.</source>
        <translation>Votre secteur le plus fort.</translation>
    </message>
    <message>
        <source>ZIP {zip} has {pieces} pieces; the post takes {fewest} or more a ZIP.</source>
        <translation>Le ZIP {zip} a {pieces} pièces&#x202f;; la poste en prend {fewest} ou plus par ZIP.</translation>
    </message>
    <message>
        <source>ZIP {zip} has {pieces} pieces; the post takes {most} a day and ZIP.</source>
        <translation>Le ZIP {zip} a {pieces} pièces&#x202f;; la poste en prend {most} par jour et par ZIP.</translation>
    </message>
    <message>
        <source>ZIP {zip}: {pieces} pieces.</source>
        <translation>ZIP {zip}&#xa0;: {pieces} pièces.</translation>
    </message>
    <message>
        <source>a card at the till, no contact</source>
        <translation>une carte à la caisse, sans contact</translation>
    </message>
    <message>
        <source>a college</source>
        <translation>un lycée</translation>
    </message>
    <message>
        <source>a folder has the name of a file</source>
        <translation>un dossier porte le nom d’un fichier</translation>
    </message>
    <message>
        <source>a gym</source>
        <translation>une salle de sport</translation>
    </message>
    <message>
        <source>a library</source>
        <translation>une bibliothèque</translation>
    </message>
    <message>
        <source>a month per customer</source>
        <translation>par mois et par client</translation>
    </message>
    <message>
        <source>a park</source>
        <translation>un parc</translation>
    </message>
    <message>
        <source>a point on the map</source>
        <translation>un point de la carte</translation>
    </message>
    <message>
        <source>a school</source>
        <translation>une école</translation>
    </message>
    <message>
        <source>a station</source>
        <translation>une gare</translation>
    </message>
    <message>
        <source>a university</source>
        <translation>une université</translation>
    </message>
    <message>
        <source>about as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>about {count} extra visits</source>
        <translation>environ {count} visites en plus</translation>
    </message>
    <message>
        <source>about {count} extra visits per 100 people</source>
        <translation>environ {count} visites en plus pour 100 personnes</translation>
    </message>
    <message>
        <source>about {count} fewer visits per 100 people</source>
        <translation>environ {count} visites en moins pour 100 personnes</translation>
    </message>
    <message>
        <source>about {seconds_left} left</source>
        <translation>encore {seconds_left} environ</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>address in another country</source>
        <translation>adresse dans un autre pays</translation>
    </message>
    <message>
        <source>address needs a look</source>
        <translation>adresse à vérifier</translation>
    </message>
    <message>
        <source>address not on the map</source>
        <translation>adresse absente de la carte</translation>
    </message>
    <message>
        <source>addresses: lost zero</source>
        <translation>adresses&#xa0;: zéro perdu</translation>
    </message>
    <message>
        <source>addresses: new address</source>
        <translation>adresses&#xa0;: nouvelle adresse</translation>
    </message>
    <message>
        <source>ads</source>
        <translation>annonces</translation>
    </message>
    <message>
        <source>after 1 year</source>
        <translation>après 1 an</translation>
    </message>
    <message>
        <source>after 10 years</source>
        <translation>après 10 ans</translation>
    </message>
    <message>
        <source>after 2 years</source>
        <translation>après 2 ans</translation>
    </message>
    <message>
        <source>after 3 years</source>
        <translation>après 3 ans</translation>
    </message>
    <message>
        <source>after 5 years</source>
        <translation>après 5 ans</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>après {time}</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>tous pareils</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>toujours actif</translation>
    </message>
    <message>
        <source>an offer of homes, work or credit</source>
        <translation>une offre de logement, d’emploi ou de crédit</translation>
    </message>
    <message>
        <source>and results</source>
        <translation>et résultats</translation>
    </message>
    <message numerus="yes">
        <source>and {n} later ones</source>
        <comment>and {n} later one</comment>
        <translation>
            <numerusform>et {n} autre plus tard</numerusform>
            <numerusform>et {n} autres plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more areas</source>
        <comment>and {n} more area</comment>
        <translation>
            <numerusform>et {n} secteur de plus</numerusform>
            <numerusform>et {n} secteurs de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>and {waiting} more</source>
        <translation>et {waiting} de plus</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>are</source>
        <translation>sont</translation>
    </message>
    <message>
        <source>are (students, members …)</source>
        <translation>sont (étudiants, membres …)</translation>
    </message>
    <message>
        <source>are among your best customers</source>
        <translation>sont parmi vos meilleurs clients</translation>
    </message>
    <message>
        <source>are called {names}</source>
        <translation>s’appellent {names}</translation>
    </message>
    <message>
        <source>are drifting away</source>
        <translation>s’éloignent</translation>
    </message>
    <message>
        <source>are most likely gone</source>
        <translation>sont très probablement parties</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>sont nouvelles</translation>
    </message>
    <message>
        <source>are new in the last</source>
        <translation>sont nouvelles depuis moins de</translation>
    </message>
    <message>
        <source>are on the list</source>
        <translation>sont sur la liste</translation>
    </message>
    <message>
        <source>are regulars</source>
        <translation>sont des habitués</translation>
    </message>
    <message>
        <source>are tagged “{tag}”</source>
        <translation>portent l’étiquette «&#x202f;{tag}&#x202f;»</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>asked to be forgotten</source>
        <translation>oubli demandé</translation>
    </message>
    <message>
        <source>at least 100</source>
        <translation>au moins 100</translation>
    </message>
    <message>
        <source>at least 12 times</source>
        <translation>au moins 12 fois</translation>
    </message>
    <message>
        <source>at least 20</source>
        <translation>au moins 20</translation>
    </message>
    <message>
        <source>at least 200</source>
        <translation>au moins 200</translation>
    </message>
    <message>
        <source>at least 3 times</source>
        <translation>au moins 3 fois</translation>
    </message>
    <message>
        <source>at least 50</source>
        <translation>au moins 50</translation>
    </message>
    <message>
        <source>at least 6 times</source>
        <translation>au moins 6 fois</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>au moins une fois</translation>
    </message>
    <message>
        <source>at most 2 times</source>
        <translation>au plus 2 fois</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before going back to a copy</source>
        <translation>avant un retour à une copie</translation>
    </message>
    <message>
        <source>before import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>avant {time}</translation>
    </message>
    <message>
        <source>begin at label</source>
        <translation>commencer à l’étiquette</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>en cours de comptage</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleurs</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre {first} et {last}</translation>
    </message>
    <message>
        <source>between {low} and {high} extra visits</source>
        <translation>entre {low} et {high} visites en plus</translation>
    </message>
    <message>
        <source>between {low} and {high} extra visits per 100 people</source>
        <translation>entre {low} et {high} visites en plus pour 100 personnes</translation>
    </message>
    <message>
        <source>between {low} and {high} fewer visits per 100 people</source>
        <translation>entre {low} et {high} visites en moins pour 100 personnes</translation>
    </message>
    <message>
        <source>between {low} fewer and {high} extra visits per 100 people</source>
        <translation>entre {low} visites en moins et {high} en plus pour 100 personnes</translation>
    </message>
    <message>
        <source>birthday month</source>
        <translation>mois d’anniversaire</translation>
    </message>
    <message>
        <source>birthdays differ by a slip</source>
        <translation>dates de naissance presque égales</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>bought {item}</source>
        <translation>ont acheté {item}</translation>
    </message>
    <message>
        <source>bought {item} {lately}</source>
        <translation>ont acheté {item} {lately}</translation>
    </message>
    <message>
        <source>buy {item}</source>
        <translation>achètent {item}</translation>
    </message>
    <message>
        <source>buy {item} {lately}</source>
        <translation>achètent {item} {lately}</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>à vélo</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>en voiture</translation>
    </message>
    <message>
        <source>came</source>
        <translation>sont venues</translation>
    </message>
    <message>
        <source>came at least {times}</source>
        <translation>sont venues au moins {times}</translation>
    </message>
    <message>
        <source>came at least {times} {lately}</source>
        <translation>sont venues au moins {times} {lately}</translation>
    </message>
    <message>
        <source>came at most {times}</source>
        <translation>sont venues au plus {times}</translation>
    </message>
    <message>
        <source>came at most {times} {lately}</source>
        <translation>sont venues au plus {times} {lately}</translation>
    </message>
    <message>
        <source>came between {first} and {last}</source>
        <translation>sont venues entre {first} et {last}</translation>
    </message>
    <message>
        <source>came exactly {times}</source>
        <translation>sont venues exactement {times}</translation>
    </message>
    <message>
        <source>came exactly {times} {lately}</source>
        <translation>sont venues exactement {times} {lately}</translation>
    </message>
    <message>
        <source>came fewer than {times}</source>
        <translation>sont venues moins de {times}</translation>
    </message>
    <message>
        <source>came fewer than {times} {lately}</source>
        <translation>sont venues moins de {times} {lately}</translation>
    </message>
    <message>
        <source>came for the first time {lately}</source>
        <translation>sont venues pour la première fois {lately}</translation>
    </message>
    <message>
        <source>came in the last</source>
        <translation>sont venues il y a moins de</translation>
    </message>
    <message>
        <source>came lately</source>
        <translation>sont venues récemment</translation>
    </message>
    <message>
        <source>came less than {times}</source>
        <translation>sont venues moins de {times}</translation>
    </message>
    <message>
        <source>came less than {times} {lately}</source>
        <translation>sont venues moins de {times} {lately}</translation>
    </message>
    <message>
        <source>came more than {times}</source>
        <translation>sont venues plus de {times}</translation>
    </message>
    <message>
        <source>came more than {times} {lately}</source>
        <translation>sont venues plus de {times} {lately}</translation>
    </message>
    <message>
        <source>came so often</source>
        <translation>sont venues tant de fois</translation>
    </message>
    <message>
        <source>came too seldom to say how often they come</source>
        <translation>sont venues trop rarement pour dire à quelle fréquence</translation>
    </message>
    <message>
        <source>came {lately}</source>
        <translation>sont venues {lately}</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>impossible à créer</translation>
    </message>
    <message>
        <source>cannot go on</source>
        <translation>ne peut pas continuer</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>on ne sait pas</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>checked for slips</source>
        <translation>fautes cherchées</translation>
    </message>
    <message>
        <source>children</source>
        <translation>enfants</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claires</translation>
    </message>
    <message>
        <source>come less than they used to</source>
        <translation>viennent moins qu’avant</translation>
    </message>
    <message>
        <source>come mostly {days} {hours}</source>
        <translation>viennent surtout {days} {hours}</translation>
    </message>
    <message>
        <source>come mostly {when}</source>
        <translation>viennent surtout {when}</translation>
    </message>
    <message>
        <source>company names are alike</source>
        <translation>noms d’entreprise proches</translation>
    </message>
    <message>
        <source>company names differ</source>
        <translation>noms d’entreprise différents</translation>
    </message>
    <message>
        <source>contact list</source>
        <translation>liste de contacts</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>coût {cost}</translation>
    </message>
    <message>
        <source>cost {cost}, extra margin {low} to {high}</source>
        <translation>coût {cost}, marge en plus de {low} à {high}</translation>
    </message>
    <message>
        <source>cost {cost}, extra margin: too few people to say</source>
        <translation>coût {cost}, marge en plus&#xa0;: trop peu de monde</translation>
    </message>
    <message>
        <source>counted from the purchases below</source>
        <translation>compté dans les achats ci-dessous</translation>
    </message>
    <message>
        <source>crime</source>
        <translation>délits</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
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
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>dates: one way of writing</source>
        <translation>dates&#xa0;: une seule écriture</translation>
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
        <translation>fait</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>s’éloignent</translation>
    </message>
    <message>
        <source>e-mail addresses are made alike</source>
        <translation>adresses e-mail de même forme</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>emails: address taken out</source>
        <translation>e-mails&#xa0;: adresse extraite</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>ended {ends}</source>
        <translation>terminée&#xa0;: {ends}</translation>
    </message>
    <message>
        <source>even</source>
        <translation>pairs</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>every file you made, newest first</source>
        <translation>tous vos fichiers, le plus récent d’abord</translation>
    </message>
    <message>
        <source>exam weeks</source>
        <translation>semaines d’examens</translation>
    </message>
    <message>
        <source>extra visits per 100 people</source>
        <translation>visites en plus pour 100 personnes</translation>
    </message>
    <message>
        <source>faith</source>
        <translation>religion</translation>
    </message>
    <message>
        <source>fewer than {fewest}</source>
        <translation>moins de {fewest}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>first names are alike</source>
        <translation>prénoms proches</translation>
    </message>
    <message>
        <source>first names differ</source>
        <translation>prénoms différents</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>prospectus</translation>
    </message>
    <message numerus="yes">
        <source>for {n} days</source>
        <comment>for {n} day</comment>
        <translation>
            <numerusform>depuis {n} jour</numerusform>
            <numerusform>depuis {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} months</source>
        <comment>for {n} month</comment>
        <translation>
            <numerusform>depuis {n} mois</numerusform>
            <numerusform>depuis {n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} weeks</source>
        <comment>for {n} week</comment>
        <translation>
            <numerusform>depuis {n} semaine</numerusform>
            <numerusform>depuis {n} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} years</source>
        <comment>for {n} year</comment>
        <translation>
            <numerusform>depuis {n} an</numerusform>
            <numerusform>depuis {n} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>found by {server}, not in the town map</source>
        <translation>trouvé par {server}, absent du plan de la ville</translation>
    </message>
    <message>
        <source>from</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>from = {start} is no place.</source>
        <translation>from = {start} n’est pas un lieu.</translation>
    </message>
    <message>
        <source>from your map</source>
        <translation>de votre carte</translation>
    </message>
    <message>
        <source>get the message</source>
        <translation>reçoivent le message</translation>
    </message>
    <message>
        <source>gets the message</source>
        <translation>reçoit le message</translation>
    </message>
    <message>
        <source>gets theirs in the second wave</source>
        <translation>reçoit le sien à la seconde vague</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>revenir</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>partis</translation>
    </message>
    <message>
        <source>got theirs in the first wave</source>
        <translation>a reçu le sien à la première vague</translation>
    </message>
    <message>
        <source>had enough messages this month</source>
        <translation>assez de messages ce mois-ci</translation>
    </message>
    <message>
        <source>have a phone number</source>
        <translation>ont un numéro de téléphone</translation>
    </message>
    <message>
        <source>have a postal address</source>
        <translation>ont une adresse postale</translation>
    </message>
    <message>
        <source>have an e-mail address</source>
        <translation>ont une adresse e-mail</translation>
    </message>
    <message>
        <source>have gone quiet</source>
        <translation>sont perdues de vue</translation>
    </message>
    <message>
        <source>have not come for</source>
        <translation>ne sont pas venues depuis</translation>
    </message>
    <message>
        <source>have not come {long}</source>
        <translation>ne sont pas venues {long}</translation>
    </message>
    <message>
        <source>have their birthday</source>
        <translation>ont leur anniversaire</translation>
    </message>
    <message>
        <source>have their birthday in {month}</source>
        <translation>ont leur anniversaire en {month}</translation>
    </message>
    <message>
        <source>have their birthday next month</source>
        <translation>ont leur anniversaire le mois prochain</translation>
    </message>
    <message>
        <source>have their birthday this month</source>
        <translation>ont leur anniversaire ce mois-ci</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>high weeks</source>
        <translation>semaines fortes</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>fête</translation>
    </message>
    <message>
        <source>house</source>
        <translation>maison</translation>
    </message>
    <message>
        <source>how many circles it takes</source>
        <translation>combien de cercles elle accepte</translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} days</source>
        <comment>in the last day</comment>
        <translation>
            <numerusform>au cours du dernier jour</numerusform>
            <numerusform>ces {n} derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} months</source>
        <comment>in the last month</comment>
        <translation>
            <numerusform>au cours du dernier mois</numerusform>
            <numerusform>ces {n} derniers mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} weeks</source>
        <comment>in the last week</comment>
        <translation>
            <numerusform>au cours de la dernière semaine</numerusform>
            <numerusform>ces {n} dernières semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} years</source>
        <comment>in the last year</comment>
        <translation>
            <numerusform>au cours de la dernière année</numerusform>
            <numerusform>ces {n} dernières années</numerusform>
        </translation>
    </message>
    <message>
        <source>in this promotion</source>
        <translation>dans cette promotion</translation>
    </message>
    <message>
        <source>in {areas}</source>
        <translation>dans {areas}</translation>
    </message>
    <message>
        <source>in {weeks} weeks</source>
        <translation>dans {weeks} semaines</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>à l’intérieur</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>entre deux numéros</translation>
    </message>
    <message>
        <source>is somebody else&apos;s</source>
        <translation>est celle de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>elle s’est interrompue</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it starts on {day}.</source>
        <translation>elle commence le {day}.</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cela a pris trop de temps</translation>
    </message>
    <message>
        <source>its largest circle</source>
        <translation>son plus grand cercle</translation>
    </message>
    <message>
        <source>its name is not known; is this computer online?</source>
        <translation>son nom n’est pas connu&#x202f;; cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>its smallest circle</source>
        <translation>son plus petit cercle</translation>
    </message>
    <message>
        <source>kept as a note</source>
        <translation>gardé comme note</translation>
    </message>
    <message>
        <source>kept aside, so that you can see the effect</source>
        <translation>mises de côté, pour voir l’effet</translation>
    </message>
    <message>
        <source>kept aside, so you can see the effect</source>
        <translation>mises de côté, pour voir l’effet</translation>
    </message>
    <message>
        <source>kept aside: got nothing, so that the effect can be seen</source>
        <translation>mis de côté&#xa0;: n’a rien reçu, pour que l’effet soit visible</translation>
    </message>
    <message>
        <source>known by postcode only</source>
        <translation>connues par le code postal seulement</translation>
    </message>
    <message>
        <source>known by street only</source>
        <translation>connues par la rue seulement</translation>
    </message>
    <message>
        <source>known by town only</source>
        <translation>connues par la ville seulement</translation>
    </message>
    <message>
        <source>known, and updated</source>
        <translation>connues, et mises à jour</translation>
    </message>
    <message>
        <source>last names are alike</source>
        <translation>noms de famille proches</translation>
    </message>
    <message>
        <source>last names differ</source>
        <translation>noms de famille différents</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>sauf celles qui</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>non contactées</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartées</translation>
    </message>
    <message>
        <source>left out so that nobody stands out</source>
        <translation>écartées pour que personne ne soit reconnaissable</translation>
    </message>
    <message>
        <source>left out, {why}</source>
        <translation>écartées, {why}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>letters of other scripts and emoji, in print</source>
        <translation>lettres d’autres écritures et emojis, à l’impression</translation>
    </message>
    <message>
        <source>letters of other scripts, in print</source>
        <translation>lettres d’autres écritures, à l’impression</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>lines of nobody known</source>
        <translation>lignes de personnes inconnues</translation>
    </message>
    <message>
        <source>lines of people on your list</source>
        <translation>lignes de personnes de votre liste</translation>
    </message>
    <message>
        <source>lists, flyers, circles, reports</source>
        <translation>listes, prospectus, cercles …</translation>
    </message>
    <message>
        <source>live in {area}</source>
        <translation>habitent {area}</translation>
    </message>
    <message>
        <source>live within {distance} {unit} of {place}</source>
        <translation>habitent à {distance} {unit} au plus depuis {place}</translation>
    </message>
    <message>
        <source>live within {minutes} minutes by bicycle of {place}</source>
        <translation>habitent à {minutes} minutes à vélo au plus depuis {place}</translation>
    </message>
    <message>
        <source>live within {minutes} minutes by car of {place}</source>
        <translation>habitent à {minutes} minutes en voiture au plus depuis {place}</translation>
    </message>
    <message>
        <source>live within {minutes} minutes on foot of {place}</source>
        <translation>habitent à {minutes} minutes à pied au plus depuis {place}</translation>
    </message>
    <message>
        <source>love and sexuality</source>
        <translation>amour et sexualité</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>faite par vous</translation>
    </message>
    <message>
        <source>made {why}</source>
        <translation>faite {why}</translation>
    </message>
    <message>
        <source>market</source>
        <translation>marché</translation>
    </message>
    <message>
        <source>match day</source>
        <translation>jour de match</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>hasard possible</translation>
    </message>
    <message>
        <source>may be yours as well</source>
        <translation>est peut-être aussi la vôtre</translation>
    </message>
    <message>
        <source>may have paid for itself</source>
        <translation>s’est peut-être payée</translation>
    </message>
    <message>
        <source>may text</source>
        <translation>SMS&#xa0;: oui</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>écrire&#xa0;: oui</translation>
    </message>
    <message>
        <source>may write by post</source>
        <translation>courrier&#xa0;: oui</translation>
    </message>
    <message>
        <source>may write emails</source>
        <translation>e-mails&#xa0;: oui</translation>
    </message>
    <message>
        <source>message not ready: {why}</source>
        <translation>message pas prêt&#xa0;: {why}</translation>
    </message>
    <message>
        <source>message {variant}: {came} of {people} came</source>
        <translation>message {variant}&#xa0;: {came} sur {people} sont venus</translation>
    </message>
    <message>
        <source>money troubles</source>
        <translation>difficultés d’argent</translation>
    </message>
    <message>
        <source>most with “{name}”</source>
        <translation>surtout avec «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>my shop</source>
        <translation>mon commerce</translation>
    </message>
    <message>
        <source>names agree (order, short form or a slip)</source>
        <translation>noms concordants (ordre, forme courte ou faute de frappe)</translation>
    </message>
    <message>
        <source>names and places of the world&apos;s towns</source>
        <translation>noms et lieux des villes du monde</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>noms différents</translation>
    </message>
    <message>
        <source>names: capitals</source>
        <translation>noms&#xa0;: majuscules</translation>
    </message>
    <message>
        <source>names: parts</source>
        <translation>noms&#xa0;: parties</translation>
    </message>
    <message>
        <source>near a college</source>
        <translation>près d’un lycée</translation>
    </message>
    <message>
        <source>near a school</source>
        <translation>près d’une école</translation>
    </message>
    <message>
        <source>near a station</source>
        <translation>près d’une gare</translation>
    </message>
    <message>
        <source>near a university</source>
        <translation>près d’une université</translation>
    </message>
    <message>
        <source>near {place}</source>
        <translation>près de {place}</translation>
    </message>
    <message>
        <source>nearly the same street</source>
        <translation>presque la même rue</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>never agreed to ads</source>
        <translation>sans accord pour la publicité</translation>
    </message>
    <message>
        <source>never agreed to email</source>
        <translation>sans accord pour l’e-mail</translation>
    </message>
    <message>
        <source>never agreed to post</source>
        <translation>sans accord pour le courrier</translation>
    </message>
    <message>
        <source>never agreed to text messages</source>
        <translation>sans accord pour les SMS</translation>
    </message>
    <message>
        <source>never bought {item}</source>
        <translation>n’ont jamais acheté {item}</translation>
    </message>
    <message>
        <source>never bought {item} {lately}</source>
        <translation>n’ont pas acheté {item} {lately}</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>jamais venus</translation>
    </message>
    <message>
        <source>never came to the shop</source>
        <translation>ne sont jamais venues au commerce</translation>
    </message>
    <message>
        <source>never to be written to</source>
        <translation>à ne jamais contacter</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>new on your list</source>
        <translation>nouvelles dans votre liste</translation>
    </message>
    <message>
        <source>next 6 weeks</source>
        <translation>6 prochaines semaines</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>mois prochain</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>next: {next_step}</source>
        <translation>ensuite&#xa0;: {next_step}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no agreed way to write to them</source>
        <translation>aucun moyen accepté pour leur écrire</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>sans secteur</translation>
    </message>
    <message>
        <source>no city that is known was given</source>
        <translation>aucune ville connue n’a été donnée</translation>
    </message>
    <message>
        <source>no codes came back</source>
        <translation>aucun code n’est revenu</translation>
    </message>
    <message>
        <source>no complete address</source>
        <translation>sans adresse complète</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sans accord</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>aucun effet</translation>
    </message>
    <message>
        <source>no effect seen</source>
        <translation>aucun effet vu</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>sans adresse e-mail</translation>
    </message>
    <message>
        <source>no file: entered in the program</source>
        <translation>aucun fichier&#xa0;: saisi dans le programme</translation>
    </message>
    <message>
        <source>no list says otherwise</source>
        <translation>aucune liste ne dit le contraire</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>sans numéro de téléphone</translation>
    </message>
    <message>
        <source>no post code that {title} takes</source>
        <translation>sans code postal que {title} accepte</translation>
    </message>
    <message>
        <source>no sales since its start are on file. Import the sales of those days.</source>
        <translation>aucune vente depuis son début n’est enregistrée. Importez les ventes de ces jours.</translation>
    </message>
    <message>
        <source>no way on foot to the shop</source>
        <translation>pas de chemin à pied jusqu’au commerce</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody aside</source>
        <translation>personne de côté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>not in that time</source>
        <translation>pas pendant ce temps</translation>
    </message>
    <message>
        <source>not in the town map</source>
        <translation>absent du plan de la ville</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>pas utilisé</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>absent de la carte</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>non placé</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>nothing is listening there</source>
        <translation>rien n’y répond</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>de temps en temps</translation>
    </message>
    <message>
        <source>number given by the program</source>
        <translation>numéro donné par le programme</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>impairs</translation>
    </message>
    <message>
        <source>of 100 came</source>
        <translation>sur 100 sont venues</translation>
    </message>
    <message>
        <source>of the homes</source>
        <translation>des logements</translation>
    </message>
    <message>
        <source>of the households</source>
        <translation>des foyers</translation>
    </message>
    <message>
        <source>of the {count} households</source>
        <translation>des {count} foyers</translation>
    </message>
    <message>
        <source>of {n} kept aside</source>
        <translation>sur {n} mises de côté</translation>
    </message>
    <message>
        <source>of {n} who got it</source>
        <translation>sur {n} touchées</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>le vendredi</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>le lundi</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>le samedi</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>le dimanche</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>le jeudi</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>le mardi</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>le mercredi</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>on foot to the shop</source>
        <translation>à pied jusqu’au commerce</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>sur le plan</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>en semaine</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>le week-end</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>once a month or more</source>
        <translation>une fois par mois ou plus</translation>
    </message>
    <message>
        <source>once a week or more</source>
        <translation>une fois par semaine ou plus</translation>
    </message>
    <message>
        <source>one company&apos;s name holds the other&apos;s</source>
        <translation>le nom d’une entreprise contient celui de l’autre</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>soit</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>autre date de naissance</translation>
    </message>
    <message>
        <source>other e-mail address</source>
        <translation>autre adresse e-mail</translation>
    </message>
    <message>
        <source>other house number</source>
        <translation>autre numéro de rue</translation>
    </message>
    <message>
        <source>other phone number</source>
        <translation>autre numéro de téléphone</translation>
    </message>
    <message>
        <source>other postcode</source>
        <translation>autre code postal</translation>
    </message>
    <message>
        <source>other street</source>
        <translation>autre rue</translation>
    </message>
    <message>
        <source>other town</source>
        <translation>autre ville</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>others who fit</source>
        <translation>autres qui conviennent</translation>
    </message>
    <message>
        <source>part of a name is missing</source>
        <translation>une partie du nom manque</translation>
    </message>
    <message>
        <source>payday</source>
        <translation>jour de paie</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people you can reach</source>
        <translation>joignables</translation>
    </message>
    <message>
        <source>phone numbers differ by a slip</source>
        <translation>téléphones presque égaux</translation>
    </message>
    <message>
        <source>phones: international form</source>
        <translation>téléphones&#xa0;: forme internationale</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>placé</translation>
    </message>
    <message>
        <source>placed along the street&apos;s numbers</source>
        <translation>placé le long des numéros de la rue</translation>
    </message>
    <message>
        <source>placed at their house</source>
        <translation>placées à leur maison</translation>
    </message>
    <message>
        <source>placed at {number}</source>
        <translation>placé au {number}</translation>
    </message>
    <message>
        <source>placed between its neighbours</source>
        <translation>placé entre ses voisins</translation>
    </message>
    <message>
        <source>placed between two house numbers</source>
        <translation>placées entre deux numéros de rue</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>placé à la main</translation>
    </message>
    <message>
        <source>placed in the middle of {place}</source>
        <translation>placé au milieu de {place}</translation>
    </message>
    <message>
        <source>placed on the street</source>
        <translation>placé dans la rue</translation>
    </message>
    <message>
        <source>placed there</source>
        <translation>placé là</translation>
    </message>
    <message>
        <source>places, nobody&apos;s name</source>
        <translation>lieux, aucun nom</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>post</source>
        <translation>courrier</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>public holidays of {country}</source>
        <translation>jours fériés&#xa0;: {country}</translation>
    </message>
    <message>
        <source>read as something else</source>
        <translation>lu autrement</translation>
    </message>
    <message>
        <source>read in the order of the file</source>
        <translation>ordre du fichier</translation>
    </message>
    <message>
        <source>read, then placed on the map</source>
        <translation>placé sur la carte</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>habitués</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>lignes lues</translation>
    </message>
    <message>
        <source>running until {ends}</source>
        <translation>en cours, fin&#xa0;: {ends}</translation>
    </message>
    <message>
        <source>said no to ads</source>
        <translation>refus de la publicité</translation>
    </message>
    <message>
        <source>said no to email</source>
        <translation>refus des e-mails</translation>
    </message>
    <message>
        <source>said no to post</source>
        <translation>refus du courrier</translation>
    </message>
    <message>
        <source>said no to text messages</source>
        <translation>refus des SMS</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventes</translation>
    </message>
    <message>
        <source>sales are on file until {last_sale}, and the promotion ran until {ends}. Import the rest.</source>
        <translation>les ventes sont enregistrées jusqu’au {last_sale}, et la promotion a duré jusqu’au {ends}. Importez le reste.</translation>
    </message>
    <message>
        <source>same address and surname</source>
        <translation>même adresse et même nom</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>même entreprise</translation>
    </message>
    <message>
        <source>same day of birth</source>
        <translation>même jour de naissance</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>même code postal</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>même rue</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>vacances scolaires</translation>
    </message>
    <message>
        <source>show here</source>
        <translation>montrer ici</translation>
    </message>
    <message>
        <source>slow hours</source>
        <translation>heures creuses</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>someone of the household gets it</source>
        <translation>quelqu’un du foyer le reçoit</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>ont dépensé</translation>
    </message>
    <message>
        <source>spent a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>spent at least {amount}</source>
        <translation>ont dépensé au moins {amount}</translation>
    </message>
    <message>
        <source>spent at least {amount} {lately}</source>
        <translation>ont dépensé au moins {amount} {lately}</translation>
    </message>
    <message>
        <source>spent at most {amount}</source>
        <translation>ont dépensé au plus {amount}</translation>
    </message>
    <message>
        <source>spent at most {amount} {lately}</source>
        <translation>ont dépensé au plus {amount} {lately}</translation>
    </message>
    <message>
        <source>spent less than {amount}</source>
        <translation>ont dépensé moins de {amount}</translation>
    </message>
    <message>
        <source>spent less than {amount} {lately}</source>
        <translation>ont dépensé moins de {amount} {lately}</translation>
    </message>
    <message>
        <source>spent more than {amount}</source>
        <translation>ont dépensé plus de {amount}</translation>
    </message>
    <message>
        <source>spent more than {amount} {lately}</source>
        <translation>ont dépensé plus de {amount} {lately}</translation>
    </message>
    <message>
        <source>spent so much</source>
        <translation>ont tant dépensé</translation>
    </message>
    <message>
        <source>split in two</source>
        <translation>séparé en deux</translation>
    </message>
    <message>
        <source>split into first and last name</source>
        <translation>séparé en prénom et nom</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>stored here, {size} MB</source>
        <translation>gardé ici, {size} Mo</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>streets, houses and places of town maps you get; © OpenStreetMap contributors</source>
        <translation>rues, maisons et lieux des plans de ville obtenus&#x202f;; © les contributeurs d’OpenStreetMap</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>texts: damaged letters</source>
        <translation>textes&#xa0;: lettres abîmées</translation>
    </message>
    <message>
        <source>the US Census</source>
        <translation>le recensement américain</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>la réponse était bien trop longue</translation>
    </message>
    <message>
        <source>the answer was garbled</source>
        <translation>la réponse était illisible</translation>
    </message>
    <message>
        <source>the area round the place</source>
        <translation>le secteur autour du lieu</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la connexion a échoué</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>les icônes</translation>
    </message>
    <message>
        <source>the language, with SQLite</source>
        <translation>le langage, avec SQLite</translation>
    </message>
    <message>
        <source>the map in a page to share</source>
        <translation>la carte d’une page à partager</translation>
    </message>
    <message>
        <source>the next planned look is after {day}.</source>
        <translation>le prochain point prévu est après le {day}.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>the promotion is for nobody</source>
        <translation>la promotion n’est pour personne</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>la même personne deux fois</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>le commerce</translation>
    </message>
    <message>
        <source>the shop said so</source>
        <translation>le commerce l’a dit</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>la ville</translation>
    </message>
    <message>
        <source>the typeface, on screen and in print</source>
        <translation>la police, à l’écran et à l’impression</translation>
    </message>
    <message>
        <source>then it holds {count}</source>
        <translation>alors elle contient {count}</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>cette étape</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>to be reached</source>
        <translation>à contacter</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>to {to}</source>
        <translation>à {to}</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>trop tôt pour le dire</translation>
    </message>
    <message>
        <source>too few people to say</source>
        <translation>trop peu de monde</translation>
    </message>
    <message>
        <source>too few people to tell apart</source>
        <translation>trop peu de personnes pour rester anonymes</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>trop peu de visites</translation>
    </message>
    <message>
        <source>too long for {title}</source>
        <translation>trop long pour {title}</translation>
    </message>
    <message>
        <source>town average {amount}</source>
        <translation>moyenne de la ville {amount}</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>under {fewest}</source>
        <translation>moins de {fewest}</translation>
    </message>
    <message>
        <source>under {figure}</source>
        <translation>moins de {figure}</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>moins de {share}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>appartement {unit}</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>until sales are imported</source>
        <translation>jusqu’à l’import des ventes</translation>
    </message>
    <message>
        <source>used an offer</source>
        <translation>ont utilisé une offre</translation>
    </message>
    <message>
        <source>used an offer {lately}</source>
        <translation>ont utilisé une offre {lately}</translation>
    </message>
    <message>
        <source>very likely cost more than it brought</source>
        <translation>a très probablement coûté plus qu’elle n’a rapporté</translation>
    </message>
    <message>
        <source>very likely paid for itself</source>
        <translation>s’est très probablement payée</translation>
    </message>
    <message>
        <source>visits a year</source>
        <translation>visites par an</translation>
    </message>
    <message>
        <source>walk to the shop</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>wants no contact at all</source>
        <translation>refus de tout contact</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>quand vous le dites</translation>
    </message>
    <message>
        <source>windows, drawing, icons</source>
        <translation>fenêtres, dessin, icônes</translation>
    </message>
    <message>
        <source>within</source>
        <translation>à</translation>
    </message>
    <message>
        <source>within 100 m</source>
        <translation>dans un rayon de 100 m</translation>
    </message>
    <message>
        <source>within {minutes} minutes by bicycle of {place}</source>
        <translation>à {minutes} minutes à vélo au plus depuis {place}</translation>
    </message>
    <message>
        <source>within {minutes} minutes by car of {place}</source>
        <translation>à {minutes} minutes en voiture au plus depuis {place}</translation>
    </message>
    <message>
        <source>within {minutes} minutes on foot of {place}</source>
        <translation>à {minutes} minutes à pied au plus depuis {place}</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>a marché</translation>
    </message>
    <message>
        <source>worked out from the address</source>
        <translation>calculé à partir de l’adresse</translation>
    </message>
    <message>
        <source>written with the country&apos;s number</source>
        <translation>avec l’indicatif</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>younger than {age}</source>
        <translation>moins de {age} ans</translation>
    </message>
    <message>
        <source>your area</source>
        <translation>votre secteur</translation>
    </message>
    <message>
        <source>{addresses} addresses, {streets} streets, {places} places</source>
        <translation>{addresses} adresses, {streets} rues, {places} lieux</translation>
    </message>
    <message>
        <source>{agreed} of {customers} customers here have agreed to hear from you by e-mail. Nothing else stands out against the whole town.</source>
        <translation>{agreed} clients sur {customers} ici ont accepté de vous lire par e-mail. Rien d’autre ne se distingue de toute la ville.</translation>
    </message>
    <message>
        <source>{answer}, with proof</source>
        <translation>{answer}, avec preuve</translation>
    </message>
    <message>
        <source>{area} comes {days}: {n} regulars could bring a friend</source>
        <translation>{area} vient {days} : {n} habitués pourraient amener quelqu’un</translation>
    </message>
    <message>
        <source>{area} is going quiet: {n} you can write to</source>
        <translation>{area}&#xa0;: on vient moins. {n} personnes à qui écrire</translation>
    </message>
    <message>
        <source>{area}: fewer than {fewest} customers.</source>
        <translation>{area}&#xa0;: moins de {fewest} clients.</translation>
    </message>
    <message>
        <source>{area}: {customers} customers, in {share} of the homes; they spent {spend} in 12 months; {quiet} have gone quiet.</source>
        <translation>{area}&#xa0;: {customers} clients, dans {share} des logements&#x202f;; ils ont dépensé {spend} en 12 mois&#x202f;; {quiet} sont perdus de vue.</translation>
    </message>
    <message>
        <source>{area}: {customers} customers; they spent {spend} in 12 months; {quiet} have gone quiet.</source>
        <translation>{area}&#xa0;: {customers} clients&#x202f;; ils ont dépensé {spend} en 12 mois&#x202f;; {quiet} sont perdus de vue.</translation>
    </message>
    <message>
        <source>{at} of {pairs}</source>
        <translation>{at} sur {pairs}</translation>
    </message>
    <message>
        <source>{came} of 100 came</source>
        <translation>{came} sur 100 sont venues</translation>
    </message>
    <message numerus="yes">
        <source>{characters} characters, {n} text messages</source>
        <comment>{characters} characters, {n} text message</comment>
        <translation>
            <numerusform>{characters} caractères, {n} SMS</numerusform>
            <numerusform>{characters} caractères, {n} SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>{clear_ones} of {heads} are clear.</source>
        <translation>{clear_ones} sur {heads} sont claires.</translation>
    </message>
    <message>
        <source>{count} bus stops</source>
        <translation>{count} arrêts de bus</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} clients</translation>
    </message>
    <message>
        <source>{count} customers are off the earth.</source>
        <translation>{count} clients sont hors de la Terre.</translation>
    </message>
    <message>
        <source>{count} customers came at least three times and should have come again by now.</source>
        <translation>{count} clients sont venus au moins trois fois et auraient déjà dû revenir.</translation>
    </message>
    <message>
        <source>{count} customers cannot be found by their address or number.</source>
        <translation>{count} clients sont introuvables par leur adresse ou leur numéro.</translation>
    </message>
    <message>
        <source>{count} customers have a place and none.</source>
        <translation>{count} clients ont à la fois un lieu et aucun.</translation>
    </message>
    <message>
        <source>{count} customers have other visits than their sales say.</source>
        <translation>{count} clients ont d’autres visites que ne le disent leurs ventes.</translation>
    </message>
    <message>
        <source>{count} customers; with visits at random times it would be about {by_chance}.</source>
        <translation>{count} clients&#x202f;; avec des visites à des moments au hasard, ce serait environ {by_chance}.</translation>
    </message>
    <message>
        <source>{count} earlier states of entries about you</source>
        <translation>{count} états antérieurs de données à votre sujet</translation>
    </message>
    <message>
        <source>{count} imports do not add up.</source>
        <translation>{count} imports ont des totaux faux.</translation>
    </message>
    <message>
        <source>{count} kept aside, so you can see the effect</source>
        <translation>{count} mises de côté, pour voir l’effet</translation>
    </message>
    <message>
        <source>{count} left out, {reason}</source>
        <translation>{count} écartées, {reason}</translation>
    </message>
    <message>
        <source>{count} more fit and are left out: {reason}.</source>
        <translation>{count} de plus conviennent et sont écartées&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{count} new in three months</source>
        <translation>{count} nouveaux en trois mois</translation>
    </message>
    <message>
        <source>{count} not known</source>
        <translation>{count} inconnus</translation>
    </message>
    <message>
        <source>{count} of them are also in “{name}” on some of these days.</source>
        <translation>{count} d’entre elles sont aussi dans «&#x202f;{name}&#x202f;» certains de ces jours.</translation>
    </message>
    <message>
        <source>{count} of {rows} codes counted</source>
        <translation>{count} codes sur {rows} comptés</translation>
    </message>
    <message>
        <source>{count} or more people</source>
        <translation>{count} personnes ou plus</translation>
    </message>
    <message>
        <source>{count} outside the promotion&apos;s days</source>
        <translation>{count} hors des jours de la promotion</translation>
    </message>
    <message>
        <source>{count} people kept aside are on a list that left.</source>
        <translation>{count} personnes mises de côté sont sur une liste sortie.</translation>
    </message>
    <message>
        <source>{count} permissions cannot be read.</source>
        <translation>{count} accords sont illisibles.</translation>
    </message>
    <message>
        <source>{count} places fit equally well: {one} or {other}</source>
        <translation>{count} lieux conviennent autant&#xa0;: {one} ou {other}</translation>
    </message>
    <message>
        <source>{count} remembered rows cannot be read.</source>
        <translation>{count} lignes mémorisées sont illisibles.</translation>
    </message>
    <message>
        <source>{count} rows not readable</source>
        <translation>{count} lignes illisibles</translation>
    </message>
    <message>
        <source>{count} streets are kept aside and get no leaflet.</source>
        <translation>{count} rues sont mises de côté et ne reçoivent pas de prospectus.</translation>
    </message>
    <message>
        <source>{count} used before</source>
        <translation>{count} déjà utilisés</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} {reason}</translation>
    </message>
    <message>
        <source>{customers} of those on the map live in {name}</source>
        <translation>{customers} des clients de la carte habitent {name}</translation>
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
        <translation>{done} sur {total}, encore {left} environ</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field}&#xa0;: vide.</translation>
    </message>
    <message>
        <source>{field}, or “{fallback}”</source>
        <translation>{field}, ou «&#x202f;{fallback}&#x202f;»</translation>
    </message>
    <message>
        <source>{figure} and more</source>
        <translation>{figure} et plus</translation>
    </message>
    <message>
        <source>{finding}. {reason}</source>
        <translation>{finding}. {reason}</translation>
    </message>
    <message>
        <source>{first} people get their message first; the other {rest} later, mostly the one that brings more visits.</source>
        <translation>{first} personnes reçoivent leur message d’abord&#x202f;; les {rest} autres plus tard, surtout celui qui apporte plus de visites.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{found} people share “{text}” (customers {numbers}).</source>
        <translation>{found} personnes partagent «&#x202f;{text}&#x202f;» (clients {numbers}).</translation>
    </message>
    <message>
        <source>{guess} To be sure of an effect of that size, about {people} people would be needed.</source>
        <translation>{guess} Pour être sûr d’un effet de cette taille, il faudrait environ {people} personnes.</translation>
    </message>
    <message>
        <source>{here} of the {households} households here are customers, and {there} in the whole town. It is {minutes} minutes on foot.</source>
        <translation>{here} des {households} foyers d’ici sont clients, contre {there} dans toute la ville. C’est à {minutes} minutes à pied.</translation>
    </message>
    <message>
        <source>{hostname} does not take lists of addresses.</source>
        <translation>{hostname} n’accepte pas de listes d’adresses.</translation>
    </message>
    <message>
        <source>{join} = {listed!r} is no list.</source>
        <translation>{join} = {listed!r} n’est pas une liste.</translation>
    </message>
    <message>
        <source>{key} = {value} cannot be read.</source>
        <translation>{key} = {value} est illisible.</translation>
    </message>
    <message>
        <source>{key} = {value} in {where} cannot be read.</source>
        <translation>{key} = {value} est illisible dans {where}.</translation>
    </message>
    <message>
        <source>{km} km around</source>
        <translation>{km} km autour</translation>
    </message>
    <message>
        <source>{late} of 100 of their visits were after 15:00, usually {usually}.</source>
        <translation>{late} de leurs visites sur 100 ont eu lieu après 15 h, contre {usually} d’habitude.</translation>
    </message>
    <message>
        <source>{lat}, {lon} is no place on earth.</source>
        <translation>{lat}, {lon} n’est pas un lieu sur Terre.</translation>
    </message>
    <message>
        <source>{low} fewer to {high} more per 100</source>
        <translation>de {low} en moins à {high} en plus pour 100</translation>
    </message>
    <message>
        <source>{low} to {high} extra visits per 100</source>
        <translation>de {low} à {high} visites en plus pour 100</translation>
    </message>
    <message>
        <source>{low} to {high} fewer visits per 100</source>
        <translation>de {low} à {high} visites en moins pour 100</translation>
    </message>
    <message>
        <source>{message} works better.</source>
        <translation>{message} marche mieux.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} minutes by bicycle</source>
        <translation>{minutes} minutes à vélo</translation>
    </message>
    <message>
        <source>{minutes} minutes by car</source>
        <translation>{minutes} minutes en voiture</translation>
    </message>
    <message>
        <source>{minutes} minutes on foot</source>
        <translation>{minutes} minutes à pied</translation>
    </message>
    <message>
        <source>{moment} from {first} to {last}, from {source}.</source>
        <translation>{moment} du {first} au {last}, source&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>{moment}: you can reach {n} students</source>
        <translation>{moment}&#xa0;: {n} étudiants joignables</translation>
    </message>
    <message>
        <source>{moment}: you can reach {n} students near {place}</source>
        <translation>{moment}&#xa0;: {n} étudiants joignables à pied depuis {place}</translation>
    </message>
    <message>
        <source>{money}, about as before</source>
        <translation>{money}, à peu près comme avant</translation>
    </message>
    <message>
        <source>{money}, down {share} in a year</source>
        <translation>{money}, {share} de moins en un an</translation>
    </message>
    <message>
        <source>{money}, up {share} in a year</source>
        <translation>{money}, {share} de plus en un an</translation>
    </message>
    <message>
        <source>{names} first names cover {share} of 100 regulars.</source>
        <translation>{names} prénoms couvrent {share} habitués sur 100.</translation>
    </message>
    <message>
        <source>{names} names for {n} regulars</source>
        <translation>{names} prénoms pour {n} habitués</translation>
    </message>
    <message>
        <source>{name} (rest)</source>
        <translation>{name} (reste)</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>{name} areas.pdf</source>
        <translation>{name} secteurs.pdf</translation>
    </message>
    <message>
        <source>{name} cannot be read as OpenStreetMap data; it may be cut short or damaged.</source>
        <translation>{name} est illisible comme données OpenStreetMap&#x202f;; il est peut-être tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a list of answers.</source>
        <translation>{name} est illisible comme liste de réponses.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a map.</source>
        <translation>{name} est illisible comme carte.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} est illisible.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} est illisible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be written to; nothing was changed.</source>
        <translation>Impossible d’écrire dans {name}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>Impossible d’écrire {name}.</translation>
    </message>
    <message>
        <source>{name} from {starts} to {ends}</source>
        <translation>{name} du {starts} au {ends}</translation>
    </message>
    <message>
        <source>{name} has a header and no rows.</source>
        <translation>{name} a un en-tête et aucune ligne.</translation>
    </message>
    <message>
        <source>{name} has another password.</source>
        <translation>{name} a un autre mot de passe.</translation>
    </message>
    <message>
        <source>{name} has lines too long for a table.</source>
        <translation>{name} a des lignes trop longues pour une table.</translation>
    </message>
    <message>
        <source>{name} has no column of counted people.</source>
        <translation>{name} n’a pas de colonne de personnes comptées.</translation>
    </message>
    <message>
        <source>{name} has no column with a name, an e-mail address or a number.</source>
        <translation>{name} n’a pas de colonne avec un nom, une adresse e-mail ou un numéro.</translation>
    </message>
    <message>
        <source>{name} has no column “{missing}”.</source>
        <translation>{name} n’a pas de colonne «&#x202f;{missing}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} has no columns with addresses that Doorstep knows.</source>
        <translation>{name} n’a pas de colonnes d’adresses que Doorstep connaisse.</translation>
    </message>
    <message>
        <source>{name} has no columns with coordinates that Doorstep knows.</source>
        <translation>{name} n’a pas de colonnes de coordonnées que Doorstep connaisse.</translation>
    </message>
    <message>
        <source>{name} has no coordinates that lie on the earth.</source>
        <translation>{name} n’a pas de coordonnées qui soient sur Terre.</translation>
    </message>
    <message>
        <source>{name} has no row with an address and coordinates.</source>
        <translation>{name} n’a aucune ligne avec une adresse et des coordonnées.</translation>
    </message>
    <message>
        <source>{name} holds lines that Doorstep has no use for.</source>
        <translation>{name} contient des lignes dont Doorstep ne fait rien.</translation>
    </message>
    <message>
        <source>{name} holds no list.</source>
        <translation>{name} ne contient pas de liste.</translation>
    </message>
    <message>
        <source>{name} holds no routes.</source>
        <translation>{name} ne contient pas de tournées.</translation>
    </message>
    <message>
        <source>{name} holds {lists} lists ({value}).</source>
        <translation>{name} contient {lists} listes ({value}).</translation>
    </message>
    <message>
        <source>{name} in the last {n} weeks: {figures}</source>
        <translation>{name} ces {n} dernières semaines&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>{name} is a list of redeemed codes.</source>
        <translation>{name} est une liste de codes utilisés.</translation>
    </message>
    <message>
        <source>{name} is already open (on {computer}, since {time}).</source>
        <translation>{name} est déjà ouvert (sur {computer}, depuis {time}).</translation>
    </message>
    <message>
        <source>{name} is already open in another window.</source>
        <translation>{name} est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>{name} is an OpenStreetMap file with nothing in it.</source>
        <translation>{name} est un fichier OpenStreetMap vide.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program.</source>
        <translation>Un autre programme écrit dans {name}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected by a password.</source>
        <translation>{name} est endommagé ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} est endommagé.</translation>
    </message>
    <message>
        <source>{name} is damaged: it does not say its {missing}.</source>
        <translation>{name} est endommagé&#xa0;: il y manque {missing}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is going quiet</source>
        <translation>{name}&#xa0;: on vient moins</translation>
    </message>
    <message>
        <source>{name} is larger than any town; it may be a whole country.</source>
        <translation>{name} est plus grand qu’une ville&#x202f;; c’est peut-être un pays entier.</translation>
    </message>
    <message>
        <source>{name} is no calendar file.</source>
        <translation>{name} n’est pas un fichier de calendrier.</translation>
    </message>
    <message>
        <source>{name} is no list of codes.</source>
        <translation>{name} n’est pas une liste de codes.</translation>
    </message>
    <message>
        <source>{name} is no list.</source>
        <translation>{name} n’est pas une liste.</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} n’est pas une image.</translation>
    </message>
    <message>
        <source>{name} is no route table.</source>
        <translation>{name} n’est pas une table de tournées.</translation>
    </message>
    <message>
        <source>{name} is no shop file.</source>
        <translation>{name} n’est pas un fichier de commerce.</translation>
    </message>
    <message>
        <source>{name} is not GeoJSON.</source>
        <translation>{name} n’est pas du GeoJSON.</translation>
    </message>
    <message>
        <source>{name} is not a table with columns.</source>
        <translation>{name} n’est pas une table avec des colonnes.</translation>
    </message>
    <message>
        <source>{name} is not a town file.</source>
        <translation>{name} n’est pas un fichier de ville.</translation>
    </message>
    <message>
        <source>{name} is not the list that was imported, or was changed since.</source>
        <translation>{name} n’est pas la liste importée, ou a changé depuis.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{name} is open in another program or protected.</source>
        <translation>{name} est ouvert dans un autre programme ou protégé.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is too large to be a list of codes.</source>
        <translation>{name} est trop grand pour une liste de codes.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} est trop grand.</translation>
    </message>
    <message>
        <source>{name} is written in UTF-16.</source>
        <translation>{name} est écrit en UTF-16.</translation>
    </message>
    <message>
        <source>{name} map.html</source>
        <translation>{name} carte.html</translation>
    </message>
    <message>
        <source>{name} result.pdf</source>
        <translation>{name} résultat.pdf</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than any map does.</source>
        <translation>{name} se décompresse bien au-delà de toute carte.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Doorstep (file version {version}, this program knows {current_version}).</source>
        <translation>{name} vient d’un Doorstep plus récent (version de fichier {version}, ce programme connaît la {current_version}).</translation>
    </message>
    <message>
        <source>{name} was made by a newer Doorstep.</source>
        <translation>{name} vient d’un Doorstep plus récent.</translation>
    </message>
    <message>
        <source>{name} was made by an older Doorstep.</source>
        <translation>{name} vient d’un Doorstep plus ancien.</translation>
    </message>
    <message>
        <source>{name} was moved or deleted; nothing was changed.</source>
        <translation>{name} a été déplacé ou supprimé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name}, {addresses} addresses</source>
        <translation>{name}, {addresses} adresses</translation>
    </message>
    <message>
        <source>{name}: result</source>
        <translation>{name}&#xa0;: résultat</translation>
    </message>
    <message>
        <source>{name}: there is no figure {unknown}.</source>
        <translation>{name}&#xa0;: il n’y a pas de chiffre {unknown}.</translation>
    </message>
    <message>
        <source>{name}: walking sheet</source>
        <translation>{name}&#xa0;: feuille de tournée</translation>
    </message>
    <message>
        <source>{name}: {left_out} of {rows} rows have no address or no coordinates.</source>
        <translation>{name}&#xa0;: {left_out} lignes sur {rows} n’ont pas d’adresse ou pas de coordonnées.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} dates came in.</source>
        <comment>{name}: {n} date came in.</comment>
        <translation>
            <numerusform>{name} : {n} date ajoutée.</numerusform>
            <numerusform>{name} : {n} dates ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {repaired} of {count} outlines crossed themselves and were repaired.</source>
        <translation>{name}&#xa0;: {repaired} contours sur {count} se croisaient et ont été réparés.</translation>
    </message>
    <message>
        <source>{new} of {customers} customers here first came in the last three months: {here}, and {there} in the whole town.</source>
        <translation>{new} clients sur {customers} ici sont venus pour la première fois ces trois derniers mois&#xa0;: {here}, contre {there} dans toute la ville.</translation>
    </message>
    <message>
        <source>{no_consent} have not agreed. They are counted on the map, but never put in a list.</source>
        <translation>{no_consent} n’ont pas donné d’accord. Ces personnes sont comptées sur la carte, mais jamais mises sur une liste.</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses need a look</source>
        <comment>{n} address needs a look</comment>
        <translation>
            <numerusform>{n} adresse à vérifier</numerusform>
            <numerusform>{n} adresses à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses would go to {server}, one a second: number, street, postcode and town, never a name and nothing else. For example: “{example}”. Whoever runs the server sees them.</source>
        <comment>{n} address would go to {server}: number, street, postcode and town, never a name and nothing else: “{example}”. Whoever runs the server sees it.</comment>
        <translation>
            <numerusform>{n} adresse irait à {server}&#xa0;: numéro, rue, code postal et ville, jamais un nom et rien d’autre&#xa0;: «&#x202f;{example}&#x202f;». Qui exploite le serveur la voit.</numerusform>
            <numerusform>{n} adresses iraient à {server}, une par seconde&#xa0;: numéro, rue, code postal et ville, jamais un nom et rien d’autre. Par exemple&#xa0;: «&#x202f;{example}&#x202f;». Qui exploite le serveur les voit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} areas</source>
        <comment>{n} area</comment>
        <translation>
            <numerusform>{n} secteur</numerusform>
            <numerusform>{n} secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} birthdays this month</source>
        <translation>{n} anniversaires ce mois-ci</translation>
    </message>
    <message numerus="yes">
        <source>{n} called off</source>
        <comment>{n} called off</comment>
        <translation>
            <numerusform>{n} annulée</numerusform>
            <numerusform>{n} annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} circles, and {rest} left out.</source>
        <comment>{n} circle, and {rest} left out.</comment>
        <translation>
            <numerusform>{n} cercle, et {rest} à exclure.</numerusform>
            <numerusform>{n} cercles, et {rest} à exclure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} circles.</source>
        <comment>{n} circle.</comment>
        <translation>
            <numerusform>{n} cercle.</numerusform>
            <numerusform>{n} cercles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are kept, but not used.</source>
        <comment>{n} column is kept, but not used.</comment>
        <translation>
            <numerusform>{n} colonne est gardée, mais pas utilisée.</numerusform>
            <numerusform>{n} colonnes sont gardées, mais pas utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doors</source>
        <comment>{n} door</comment>
        <translation>
            <numerusform>{n} porte</numerusform>
            <numerusform>{n} portes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} double</source>
        <translation>{n} en double</translation>
    </message>
    <message>
        <source>{n} early regulars on weekdays</source>
        <translation>{n} habitués du matin en semaine</translation>
    </message>
    <message numerus="yes">
        <source>{n} extra visits needed</source>
        <comment>{n} extra visit needed</comment>
        <translation>
            <numerusform>{n} visite en plus nécessaire</numerusform>
            <numerusform>{n} visites en plus nécessaires</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} fewer than a usual week</source>
        <translation>{n} de moins qu’en semaine normale</translation>
    </message>
    <message numerus="yes">
        <source>{n} flyers on a sheet</source>
        <comment>{n} flyer on a sheet</comment>
        <translation>
            <numerusform>{n} prospectus par feuille</numerusform>
            <numerusform>{n} prospectus par feuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups found in your visits</source>
        <comment>{n} group found in your visits</comment>
        <translation>
            <numerusform>{n} groupe trouvé dans vos visites</numerusform>
            <numerusform>{n} groupes trouvés dans vos visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} écartées</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} minutes by bicycle</source>
        <translation>{n} minutes à vélo</translation>
    </message>
    <message>
        <source>{n} minutes by car</source>
        <translation>{n} minutes en voiture</translation>
    </message>
    <message>
        <source>{n} minutes on foot</source>
        <translation>{n} minutes à pied</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes on foot from the shop</source>
        <comment>{n} minute on foot from the shop</comment>
        <translation>
            <numerusform>{n} minute à pied du commerce</numerusform>
            <numerusform>{n} minutes à pied du commerce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more areas</source>
        <comment>{n} more area</comment>
        <translation>
            <numerusform>{n} secteur de plus</numerusform>
            <numerusform>{n} secteurs de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more than a usual week</source>
        <translation>{n} de plus qu’en semaine normale</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nouvelles</translation>
    </message>
    <message>
        <source>{n} new.</source>
        <translation>{n} nouveaux.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have one clear suggestion.</source>
        <comment>{n} of them has one clear suggestion.</comment>
        <translation>
            <numerusform>{n} d’entre elles a une proposition claire.</numerusform>
            <numerusform>{n} d’entre elles ont une proposition claire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} offers used</source>
        <comment>{n} offer used</comment>
        <translation>
            <numerusform>{n} offre utilisée</numerusform>
            <numerusform>{n} offres utilisées</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} on</source>
        <translation>{n} actifs</translation>
    </message>
    <message numerus="yes">
        <source>{n} other addresses are written like this.</source>
        <comment>{n} other address is written like this.</comment>
        <translation>
            <numerusform>{n} autre adresse est écrite ainsi.</numerusform>
            <numerusform>{n} autres adresses sont écrites ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <comment>{n} pair</comment>
        <translation>
            <numerusform>{n} paire</numerusform>
            <numerusform>{n} paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <comment>{n} person</comment>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} personal codes seem to have been passed on</source>
        <comment>{n} personal code seems to have been passed on</comment>
        <translation>
            <numerusform>{n} code personnel semble avoir été transmis</numerusform>
            <numerusform>{n} codes personnels semblent avoir été transmis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have a problem</source>
        <comment>{n} row has a problem</comment>
        <translation>
            <numerusform>{n} ligne a un problème</numerusform>
            <numerusform>{n} lignes ont un problème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a problem</source>
        <comment>{n} row with a problem</comment>
        <translation>
            <numerusform>{n} ligne avec un problème</numerusform>
            <numerusform>{n} lignes avec un problème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} streets</source>
        <comment>{n} street</comment>
        <translation>
            <numerusform>{n} rue</numerusform>
            <numerusform>{n} rues</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} taken in</source>
        <translation>{n} reprises</translation>
    </message>
    <message numerus="yes">
        <source>{n} that were there already</source>
        <comment>{n} that was there already</comment>
        <translation>
            <numerusform>{n} déjà présente</numerusform>
            <numerusform>{n} déjà présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} things are worth your time today.</source>
        <translation>{n} choses méritent votre temps aujourd’hui.</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} fois</translation>
    </message>
    <message numerus="yes">
        <source>{n} too far from today</source>
        <comment>{n} too far from today</comment>
        <translation>
            <numerusform>{n} trop loin d’aujourd’hui</numerusform>
            <numerusform>{n} trop loin d’aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} mises à jour</translation>
    </message>
    <message>
        <source>{n} visits in {weeks} weeks</source>
        <translation>{n} visites en {weeks} semaines</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} semaine</numerusform>
            <numerusform>{n} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a day that can be read</source>
        <comment>{n} without a day that can be read</comment>
        <translation>
            <numerusform>{n} sans jour lisible</numerusform>
            <numerusform>{n} sans jour lisible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {count} more</source>
        <translation>{one} et {count} de plus</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{one} and {other} do not meet in the town map</source>
        <translation>{one} et {other} ne se rencontrent pas sur le plan de la ville</translation>
    </message>
    <message>
        <source>{option} {text} is no date.</source>
        <translation>{option} {text} n’est pas une date.</translation>
    </message>
    <message>
        <source>{part!r} is no condition.</source>
        <translation>{part!r} n’est pas une condition.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>Impossible d’écrire {path} ({reason}).</translation>
    </message>
    <message>
        <source>{people} more stay, so that their no is not forgotten.</source>
        <translation>{people} de plus restent, pour que leur non ne soit pas oublié.</translation>
    </message>
    <message>
        <source>{people} people you can reach: {reached} get the message</source>
        <translation>{people} personnes joignables&#xa0;: {reached} reçoivent le message</translation>
    </message>
    <message>
        <source>{people}, {n} left out</source>
        <translation>{people}, {n} écartées</translation>
    </message>
    <message>
        <source>{people}, {places}.</source>
        <translation>{people}, {places}.</translation>
    </message>
    <message>
        <source>{people}. Ad platforms usually want 300 or more. Use the location circles instead.</source>
        <translation>{people}. Les plateformes publicitaires en veulent en général 300 ou plus. Utilisez plutôt les cercles.</translation>
    </message>
    <message>
        <source>{per_100} of 100 came</source>
        <translation>{per_100} sur 100 sont venues</translation>
    </message>
    <message>
        <source>{placed} of {people} placed, {look} need a look</source>
        <translation>{placed} placées sur {people}, {look} à vérifier</translation>
    </message>
    <message>
        <source>{place} is in the town map at several places</source>
        <translation>{place} est à plusieurs endroits du plan de la ville</translation>
    </message>
    <message>
        <source>{platform} takes no circle below {smallest} km.</source>
        <translation>{platform} n’accepte pas de cercle sous {smallest} km.</translation>
    </message>
    <message>
        <source>{quiet} of {customers} customers have gone quiet. In other areas it would be about {expected}.</source>
        <translation>{quiet} clients sur {customers} sont perdus de vue. Dans d’autres secteurs, ce serait environ {expected}.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regular customers have gone quiet. Elsewhere it would be about {usual}.</source>
        <translation>{quiet} habitués sur {regulars} sont perdus de vue. Ailleurs, ce serait environ {usual}.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regulars here have gone quiet: {here}, and {there} in the whole town.</source>
        <translation>{quiet} habitués sur {regulars} ici sont perdus de vue&#xa0;: {here}, contre {there} dans toute la ville.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regulars here have gone quiet: {here}, and {there} in the whole town. {agreed} customers here have agreed to e-mail.</source>
        <translation>{quiet} habitués sur {regulars} ici sont perdus de vue&#xa0;: {here}, contre {there} dans toute la ville. {agreed} clients ici ont accepté les e-mails.</translation>
    </message>
    <message>
        <source>{reasons} ({percent} sure)</source>
        <translation>{reasons} (sûr à {percent})</translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows, {n} columns. It holds {kind}.</source>
        <comment>{rows} rows, {n} column. It holds {kind}.</comment>
        <translation>
            <numerusform>{rows} lignes, {n} colonne. Contenu&#xa0;: {kind}.</numerusform>
            <numerusform>{rows} lignes, {n} colonnes. Contenu&#xa0;: {kind}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} gave no answer: {reason}.</source>
        <translation>{server} n’a pas répondu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{server} is too busy.</source>
        <translation>{server} est trop occupé.</translation>
    </message>
    <message>
        <source>{server} refused (error {status}).</source>
        <translation>{server} a refusé (erreur {status}).</translation>
    </message>
    <message>
        <source>{setting} cannot be {value}.</source>
        <translation>{setting} ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>{share} aside</source>
        <translation>{share} de côté</translation>
    </message>
    <message>
        <source>{share} in the whole town</source>
        <translation>{share} dans toute la ville</translation>
    </message>
    <message>
        <source>{share} of 100 visits from {area} are {days}, of those from elsewhere {elsewhere}.</source>
        <translation>Sur 100 visites de {area}, {share} ont lieu {days}, contre {elsewhere} sur 100 venant d’ailleurs.</translation>
    </message>
    <message>
        <source>{sheet} has no label {number}.</source>
        <translation>{sheet} n’a pas d’étiquette {number}.</translation>
    </message>
    <message>
        <source>{shop}: area report</source>
        <translation>{shop}&#xa0;: rapport des secteurs</translation>
    </message>
    <message>
        <source>{shop}: customers by area</source>
        <translation>{shop}&#xa0;: clients par secteur</translation>
    </message>
    <message>
        <source>{shop}: summary</source>
        <translation>{shop}&#xa0;: résumé</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} ou {last}</translation>
    </message>
    <message>
        <source>{soon}, {first} – {last}</source>
        <translation>{soon}, {first} – {last}</translation>
    </message>
    <message>
        <source>{source} and others</source>
        <translation>{source} et d’autres</translation>
    </message>
    <message>
        <source>{streets} streets, {doors} doors.</source>
        <translation>{streets} rues, {doors} portes.</translation>
    </message>
    <message>
        <source>{table} does not know {codes}.</source>
        <translation>{table} ne connaît pas {codes}.</translation>
    </message>
    <message>
        <source>{table} has none of these post codes.</source>
        <translation>{table} n’a aucun de ces codes postaux.</translation>
    </message>
    <message>
        <source>{table} is no table of places.</source>
        <translation>{table} n’est pas une table de lieux.</translation>
    </message>
    <message>
        <source>{tag}s</source>
        <translation>{tag}s</translation>
    </message>
    <message>
        <source>{title} did not finish. Your shop is as it was before. This is the whole report: it has not been saved or sent anywhere. Strike out what you don&apos;t want to pass on, then copy or save it for whoever helps you.</source>
        <translation>{title}&#xa0;: la tâche n’est pas allée au bout. Votre commerce est comme avant. Voici le rapport complet&#xa0;: il n’a été ni enregistré ni envoyé. Rayez ce que vous ne voulez pas transmettre, puis copiez-le ou enregistrez-le pour qui vous aide.</translation>
    </message>
    <message>
        <source>{title} has not confirmed {figures}.</source>
        <translation>{title} n’a pas confirmé {figures}.</translation>
    </message>
    <message>
        <source>{title} has rules of its own for {offer} that Doorstep does not know.</source>
        <translation>{title} a ses propres règles pour {offer}, que Doorstep ne connaît pas.</translation>
    </message>
    <message>
        <source>{title} itself says what {value} is.</source>
        <translation>C’est {title} qui dit ce qu’est {value}.</translation>
    </message>
    <message>
        <source>{title} takes circles from {smallest} to {largest} km.</source>
        <translation>{title} accepte des cercles de {smallest} à {largest} km.</translation>
    </message>
    <message>
        <source>{title} takes no circle at {lat}, {lon}.</source>
        <translation>{title} n’accepte pas de cercle à {lat}, {lon}.</translation>
    </message>
    <message>
        <source>{title} takes no circles to leave out.</source>
        <translation>{title} n’accepte pas de cercles à exclure.</translation>
    </message>
    <message>
        <source>{title} takes no circles.</source>
        <translation>{title} n’accepte pas de cercles.</translation>
    </message>
    <message>
        <source>{title} takes no post codes for {offer}.</source>
        <translation>{title} n’accepte pas de codes postaux pour {offer}.</translation>
    </message>
    <message>
        <source>{title} takes no such list.</source>
        <translation>{title} n’accepte pas de telle liste.</translation>
    </message>
    <message>
        <source>{title} takes no {field_name}.</source>
        <translation>{title} n’accepte pas {field_name}.</translation>
    </message>
    <message>
        <source>{title} takes post codes of {shapes} only.</source>
        <translation>{title} n’accepte que les codes postaux de {shapes}.</translation>
    </message>
    <message>
        <source>{title} takes {most} circles at most, these are {count}.</source>
        <translation>{title} accepte {most} cercles au plus, en voici {count}.</translation>
    </message>
    <message>
        <source>{title} takes {most} post codes at most, these are {chosen}.</source>
        <translation>{title} accepte {most} codes postaux au plus, en voici {chosen}.</translation>
    </message>
    <message>
        <source>{used} of the {reached} people it reached here used the offer.</source>
        <translation>{used} des {reached} personnes touchées ici ont utilisé l’offre.</translation>
    </message>
    <message>
        <source>{used} of {reached} used it</source>
        <translation>{used} sur {reached} l’ont utilisée</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>{used} utilisations</translation>
    </message>
    <message>
        <source>{used} used so far. Let it end, or plan it again?</source>
        <translation>{used} utilisations jusqu’ici. La laisser finir, ou la préparer de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>{value} is no latitude.</source>
        <translation>{value} n’est pas une latitude.</translation>
    </message>
    <message>
        <source>{value} is no longitude.</source>
        <translation>{value} n’est pas une longitude.</translation>
    </message>
    <message>
        <source>{visits} visits, {lines} lines, {spent} in all.</source>
        <translation>{visits} visites, {lines} lignes, {spent} en tout.</translation>
    </message>
    <message>
        <source>{walk} min</source>
        <translation>{walk} min</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{where} has a curly bracket that is not part of a field.</source>
        <translation>{where} a une accolade qui ne fait pas partie d’un champ.</translation>
    </message>
    <message>
        <source>{where} has a field {{{name}}} that does not exist.</source>
        <translation>{where} a un champ {{{name}}} qui n’existe pas.</translation>
    </message>
    <message>
        <source>{why} The other rows were not asked about; try again later.</source>
        <translation>{why} Les autres lignes n’ont pas été demandées&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{why}, {size} MB</source>
        <translation>{why}, {size} Mo</translation>
    </message>
    <message>
        <source>{width} × {height}, sharp enough for post</source>
        <translation>{width} × {height}, assez nette pour le courrier</translation>
    </message>
    <message>
        <source>{width} × {height}, too small for post: take one at least {least} wide</source>
        <translation>{width} × {height}, trop petite pour le courrier&#xa0;: prenez-en une large d’au moins {least}</translation>
    </message>
    <message>
        <source>“We cannot tell yet” is a good answer: it needs more time or more people.</source>
        <translation>«&#x202f;Nous ne savons pas encore&#x202f;» est une bonne réponse&#xa0;: il faut plus de temps ou plus de personnes.</translation>
    </message>
    <message>
        <source>“comes mostly” needs a time or a day.</source>
        <translation>«&#x202f;comes mostly&#x202f;» demande une heure ou un jour.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server.</source>
        <translation>«&#x202f;{address}&#x202f;» n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>“{channel}” is no channel.</source>
        <translation>«&#x202f;{channel}&#x202f;» n’est pas un canal.</translation>
    </message>
    <message>
        <source>“{crs}” is not a coordinate system Doorstep knows.</source>
        <translation>«&#x202f;{crs}&#x202f;» n’est pas un système de coordonnées que Doorstep connaisse.</translation>
    </message>
    <message>
        <source>“{email}” is no email address.</source>
        <translation>«&#x202f;{email}&#x202f;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{field}” is no field.</source>
        <translation>«&#x202f;{field}&#x202f;» n’est pas un champ.</translation>
    </message>
    <message>
        <source>“{key}” in {where} is nothing a promotion has.</source>
        <translation>«&#x202f;{key}&#x202f;» dans {where} n’existe pas dans une promotion.</translation>
    </message>
    <message>
        <source>“{key}” is no way to join conditions.</source>
        <translation>«&#x202f;{key}&#x202f;» n’est pas une façon de joindre des conditions.</translation>
    </message>
    <message>
        <source>“{key}” is nothing a promotion has.</source>
        <translation>«&#x202f;{key}&#x202f;» n’existe pas dans une promotion.</translation>
    </message>
    <message>
        <source>“{name}” ended on {ends}, and today is {today}.</source>
        <translation>«&#x202f;{name}&#x202f;» s’est terminée le {ends}, et nous sommes le {today}.</translation>
    </message>
    <message>
        <source>“{name}” ends before it starts.</source>
        <translation>«&#x202f;{name}&#x202f;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>“{name}” ends on {ends}</source>
        <translation>Fin de «&#x202f;{name}&#x202f;»&#xa0;: {ends}</translation>
    </message>
    <message>
        <source>“{name}” has already left the shop, so who gets it cannot change.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà sortie du commerce&#xa0;: qui la reçoit ne peut plus changer.</translation>
    </message>
    <message>
        <source>“{name}” has already left the shop.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà sortie du commerce.</translation>
    </message>
    <message>
        <source>“{name}” has not left the shop yet.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas encore sortie du commerce.</translation>
    </message>
    <message>
        <source>“{name}” has nothing to print on a flyer.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a rien à imprimer sur un prospectus.</translation>
    </message>
    <message>
        <source>“{name}” has nothing to show to everybody.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a rien à montrer à tous.</translation>
    </message>
    <message>
        <source>“{name}” is not finished</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas finie</translation>
    </message>
    <message>
        <source>“{place}” found by {server}, not in the town map</source>
        <translation>«&#x202f;{place}&#x202f;» trouvé par {server}, absent du plan de la ville</translation>
    </message>
    <message>
        <source>“{server}” is no server that can be asked.</source>
        <translation>«&#x202f;{server}&#x202f;» n’est pas un serveur que l’on peut interroger.</translation>
    </message>
    <message>
        <source>“{text}” is no condition that Doorstep knows.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une condition que Doorstep connaisse.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write 2026-12-01.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date&#x202f;; écrivez 2026-12-01.</translation>
    </message>
    <message>
        <source>“{unknown}” is not a field of an address.</source>
        <translation>«&#x202f;{unknown}&#x202f;» n’est pas un champ d’une adresse.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a server.</source>
        <translation>«&#x202f;{url}&#x202f;» n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“{value}” is no amount.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“{value}” is what a spreadsheet left of a phone number.</source>
        <translation>«&#x202f;{value}&#x202f;» est ce qu’un tableur a laissé d’un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“{value}” may be a slip.</source>
        <translation>«&#x202f;{value}&#x202f;» est peut-être une faute de frappe.</translation>
    </message>
    <message>
        <source>“{words}” has a number or date that does not exist.</source>
        <translation>«&#x202f;{words}&#x202f;» contient un nombre ou une date qui n’existe pas.</translation>
    </message>
    <message>
        <source>“{words}” is not in the town map.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas sur le plan de la ville.</translation>
    </message>
    <message>
        <source>“{written}” was read as {street}</source>
        <translation>«&#x202f;{written}&#x202f;» a été lu comme {street}</translation>
    </message>
</context>
</TS>
