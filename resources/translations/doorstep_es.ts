<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>({wanted}, but do not fit: {unwanted})</source>
        <translation>({wanted}, pero no cumplen: {unwanted})</translation>
    </message>
    <message>
        <source>**{placed}** of {people}</source>
        <translation>**{placed}** de {people}</translation>
    </message>
    <message>
        <source>12 Station Road</source>
        <translation>Calle de la Estación 12</translation>
    </message>
    <message>
        <source>12 Station Road, or 49.2606, -123.2460</source>
        <translation>Calle de la Estación 12, o 49.2606, -123.2460</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 semanas</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 semanas</translation>
    </message>
    <message>
        <source>A Nominatim server of your own, or us-census for addresses in the United States.</source>
        <translation>Un servidor Nominatim propio, o us-census para direcciones de Estados Unidos.</translation>
    </message>
    <message>
        <source>A coffee shop with invented customers and a year of sales. Ready in a few seconds.</source>
        <translation>Una cafetería con clientes inventados y un año de ventas. Lista en unos segundos.</translation>
    </message>
    <message>
        <source>A copy of the whole file, beside it.</source>
        <translation>Una copia del archivo entero, a su lado.</translation>
    </message>
    <message>
        <source>A file from your till, your email tool or Excel: customers, sales, or people who don&apos;t want to be written to. Doorstep finds out what it is. The file itself is not changed.</source>
        <translation>Un archivo de la caja, del programa de email o de Excel: clientes, ventas o personas que no quieren recibir mensajes. Doorstep averigua qué es. El archivo no se modifica.</translation>
    </message>
    <message>
        <source>A flyer of a quarter page. Its code tells you later where a visit came from.</source>
        <translation>Un folleto de cuarto de página. Su código dice después de dónde vino una visita.</translation>
    </message>
    <message>
        <source>A flyer of a quarter page. With a code for each area you learn where a visit came from.</source>
        <translation>Un folleto de cuarto de página. Con un código por zona se sabe de dónde vino una visita.</translation>
    </message>
    <message>
        <source>A leaflet reaches everybody in a street: keep areas or streets aside, not single people.</source>
        <translation>Un folleto llega a toda la calle: aparte zonas o calles, no personas sueltas.</translation>
    </message>
    <message>
        <source>A list from Excel, your till or your email tool. Any columns will do.</source>
        <translation>Una lista de Excel, de la caja o del programa de email. Sirven cualesquiera columnas.</translation>
    </message>
    <message>
        <source>A list from your till, your email tool or Excel. Any columns will do: Doorstep reads the names and addresses and puts people on the map. You can also drop a file anywhere in this window.</source>
        <translation>Una lista de la caja, del programa de email o de Excel. Sirven cualesquiera columnas: Doorstep lee nombres y direcciones y sitúa a las personas en el mapa. También puede soltar un archivo en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>A list to import there</source>
        <translation>Una lista para importar allí</translation>
    </message>
    <message>
        <source>A map cannot be saved as {name}.</source>
        <translation>No se puede guardar un mapa como {name}.</translation>
    </message>
    <message>
        <source>A new yes needs its proof.</source>
        <translation>Un nuevo sí necesita su prueba.</translation>
    </message>
    <message>
        <source>A playbook needs a first day and a file.</source>
        <translation>Una idea necesita un primer día y un archivo.</translation>
    </message>
    <message>
        <source>A post-office box has no place on the map</source>
        <translation>Un apartado de correos no tiene lugar en el mapa</translation>
    </message>
    <message>
        <source>A quote in the row never closes, so its cells cannot be told apart.</source>
        <translation>Unas comillas de la fila no se cierran, así que no se distinguen sus celdas.</translation>
    </message>
    <message>
        <source>A radius of {radius_km:g} km cannot be downloaded.</source>
        <translation>No se puede descargar un radio de {radius_km:g} km.</translation>
    </message>
    <message>
        <source>A row of {table} points to nothing in {other}.</source>
        <translation>Una fila de {table} remite a algo que no está en {other}.</translation>
    </message>
    <message>
        <source>A second opinion about addresses was asked on {day}.</source>
        <translation>Se pidió una segunda opinión sobre direcciones el {day}.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to {longest_name} letters.</source>
        <translation>El nombre de un segmento tiene de 1 a {longest_name} letras.</translation>
    </message>
    <message>
        <source>A server is asked about addresses the town map does not know. Off until you name one; you read first what would be sent.</source>
        <translation>Se pregunta a un servidor por las direcciones que el plano no conoce. Desactivado hasta que indique uno; antes se muestra qué se enviaría.</translation>
    </message>
    <message>
        <source>A small effect can be seen</source>
        <translation>Se puede ver un efecto pequeño</translation>
    </message>
    <message>
        <source>A square post and a story, as pictures</source>
        <translation>Una publicación cuadrada y una historia, como imágenes</translation>
    </message>
    <message>
        <source>A town map made before</source>
        <translation>Un plano ya hecho</translation>
    </message>
    <message>
        <source>A town map made before, an OpenStreetMap file, or the map of your town from the internet.</source>
        <translation>Un plano ya hecho, un archivo de OpenStreetMap o el mapa de su ciudad de internet.</translation>
    </message>
    <message>
        <source>A town that does not exist, drawn by Doorstep</source>
        <translation>Una ciudad que no existe, dibujada por Doorstep</translation>
    </message>
    <message>
        <source>A use costs as much as a visit earns, so extra visits alone will never pay for it.</source>
        <translation>Un uso cuesta tanto como lo que deja una visita, así que las visitas extra por sí solas no lo pagan.</translation>
    </message>
    <message>
        <source>A yes to email counts for ad lists</source>
        <translation>Un sí al email vale para listas de anuncios</translation>
    </message>
    <message>
        <source>A yes to email counts for ad lists where no yes of its own is asked for</source>
        <translation>Un sí al email vale para listas de anuncios donde no se exige un sí propio</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About {margin}, somewhere between {low} and {high}.</source>
        <translation>Cerca de {margin}, en algún punto entre {low} y {high}.</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes.</source>
        <comment>About {n} minute.</comment>
        <translation>
            <numerusform>Cerca de {n} minuto.</numerusform>
            <numerusform>Cerca de {n} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept the Customer Match terms in Microsoft Advertising first, then import the file as a bulk file. Ready after up to 48 hours.</source>
        <translation>Acepte primero las condiciones de Customer Match en Microsoft Advertising e importe el archivo como archivo masivo. Listo en un máximo de 48 horas.</translation>
    </message>
    <message>
        <source>Accept these too</source>
        <translation>Aceptar también estas</translation>
    </message>
    <message>
        <source>Ad platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Ad platforms have stricter rules for these.</source>
        <translation>Las plataformas de anuncios tienen reglas más estrictas para esto.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add --starts 2026-12-01 --out FILE.</source>
        <translation>Añada --starts 2026-12-01 --out ARCHIVO.</translation>
    </message>
    <message>
        <source>Add a message for email to it.</source>
        <translation>Añádale un mensaje por email.</translation>
    </message>
    <message>
        <source>Add a message for post to it.</source>
        <translation>Añádale un mensaje por correo postal.</translation>
    </message>
    <message>
        <source>Add a message for text messages to it.</source>
        <translation>Añádale un mensaje por SMS.</translation>
    </message>
    <message>
        <source>Add a message with channel = &quot;flyer&quot;.</source>
        <translation>Añada un mensaje con channel = &quot;flyer&quot;.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Add an address list to the town map.</source>
        <translation>Añada una lista de direcciones al plano de la ciudad.</translation>
    </message>
    <message>
        <source>Add either first.</source>
        <translation>Añada antes una de ellas.</translation>
    </message>
    <message>
        <source>Add from a calendar file…</source>
        <translation>Desde un archivo de calendario…</translation>
    </message>
    <message>
        <source>Add name = &quot;Exam-week coffee&quot;.</source>
        <translation>Añada name = &quot;Café de exámenes&quot;.</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add post codes to the town map.</source>
        <translation>Añada códigos postales al plano de la ciudad.</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>Add {key} = 2026-12-01.</source>
        <translation>Añada {key} = 2026-12-01.</translation>
    </message>
    <message>
        <source>Added one person</source>
        <translation>Una persona añadida</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>Añadido: {name}</translation>
    </message>
    <message>
        <source>Adding one person</source>
        <translation>Añadiendo a una persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Etiquetas de dirección</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Dirección del negocio</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Dirección o número</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Addresses and numbers that are never used</source>
        <translation>Direcciones y números que nunca se usan</translation>
    </message>
    <message>
        <source>Addresses that need a look</source>
        <translation>Direcciones por revisar</translation>
    </message>
    <message>
        <source>Ads to {people}</source>
        <translation>Anuncios a {people}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Afternoon people</source>
        <translation>Clientes de tarde</translation>
    </message>
    <message>
        <source>Afterwards whoever has the file can read it.</source>
        <translation>Después, quien tenga el archivo podrá leerlo.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>All in all it brought {visits}.</source>
        <translation>En conjunto trajo {visits}.</translation>
    </message>
    <message>
        <source>All in all it brought {visits}. Leave out {areas} this time: no effect was seen there.</source>
        <translation>En conjunto trajo {visits}. Deje fuera {areas} esta vez: allí no se vio efecto.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>All {found} areas</source>
        <translation>Las {found} zonas</translation>
    </message>
    <message>
        <source>All {n} copies</source>
        <translation>Las {n} copias</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Las {rows}</translation>
    </message>
    <message>
        <source>Allow at least one circle.</source>
        <translation>Permita al menos un círculo.</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Casi seguro</translation>
    </message>
    <message>
        <source>Also held: {what}</source>
        <translation>También se guarda: {what}</translation>
    </message>
    <message>
        <source>Also worth a look</source>
        <translation>También conviene mirar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An address label: {lines}</source>
        <translation>Una etiqueta de dirección: {lines}</translation>
    </message>
    <message>
        <source>An area cannot hold at least {fewest} and at most {most} customers.</source>
        <translation>Una zona no puede tener al menos {fewest} y como máximo {most} clientes.</translation>
    </message>
    <message>
        <source>An area cannot hold fewer than it must.</source>
        <translation>Una zona no puede tener menos de su mínimo.</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>Una zona necesita un nombre.</translation>
    </message>
    <message>
        <source>An area needs at least one customer.</source>
        <translation>Una zona necesita al menos un cliente.</translation>
    </message>
    <message>
        <source>An area of this promotion is no longer there.</source>
        <translation>Una zona de esta promoción ya no existe.</translation>
    </message>
    <message>
        <source>An effect could be seen from {points} extra visits per 100 people on.</source>
        <translation>Se podría ver un efecto a partir de {points} visitas extra por cada 100 personas.</translation>
    </message>
    <message>
        <source>Another area is called “{clean}”.</source>
        <translation>Otra zona se llama «{clean}».</translation>
    </message>
    <message>
        <source>Another shop</source>
        <translation>Otro negocio</translation>
    </message>
    <message>
        <source>Another town</source>
        <translation>Otra ciudad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer one person</source>
        <translation>Responder a una persona</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Toda zona</translation>
    </message>
    <message>
        <source>Any columns will do. The file itself is never changed.</source>
        <translation>Sirven cualesquiera columnas. El archivo nunca se modifica.</translation>
    </message>
    <message>
        <source>Any segment</source>
        <translation>Todo segmento</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toda fecha</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Area by area</source>
        <translation>Zona por zona</translation>
    </message>
    <message>
        <source>Area report, {day}</source>
        <translation>Informe de zonas, {day}</translation>
    </message>
    <message>
        <source>Area {number}</source>
        <translation>Zona {number}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Areas as a map file</source>
        <translation>Zonas como archivo de mapa</translation>
    </message>
    <message>
        <source>Areas for Google Earth</source>
        <translation>Zonas para Google Earth</translation>
    </message>
    <message>
        <source>Areas with fewer than {fewest} people are shown as “fewer than {fewest}”. Reports and shared pages hold no names.</source>
        <translation>Las zonas con menos de {fewest} personas aparecen como «menos de {fewest}». Los informes y las páginas compartidas no llevan nombres.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Arrows move, + and − zoom, 0 shows the town, Tab goes from area to area.</source>
        <translation>Las flechas mueven, + y − acercan y alejan, 0 muestra la ciudad, Tab va de zona en zona.</translation>
    </message>
    <message>
        <source>As far as a birthday is known. You can make it stricter.</source>
        <translation>Si se conoce el cumpleaños. Puede hacerlo más estricto.</translation>
    </message>
    <message>
        <source>As it stands today.</source>
        <translation>Tal como está hoy.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Como se escribió</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask a server</source>
        <translation>Preguntar a un servidor</translation>
    </message>
    <message>
        <source>Ask a server about addresses the town map does not know?</source>
        <translation>¿Preguntar a un servidor por las direcciones que el plano no conoce?</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Pedir una segunda opinión</translation>
    </message>
    <message>
        <source>Ask for the number; format the column as text next time.</source>
        <translation>Pida el número; la próxima vez, dé a la columna formato de texto.</translation>
    </message>
    <message>
        <source>Ask for {name} itself.</source>
        <translation>Pida {name} mismo.</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Preguntar a este servidor</translation>
    </message>
    <message>
        <source>Asked for a second opinion</source>
        <translation>Segunda opinión pedida</translation>
    </message>
    <message>
        <source>Asked only when you press “Get the map”.</source>
        <translation>Solo se pregunta al pulsar «Obtener el plano».</translation>
    </message>
    <message>
        <source>Asking for a second opinion</source>
        <translation>Pidiendo una segunda opinión</translation>
    </message>
    <message>
        <source>Asking the map server</source>
        <translation>Preguntando al servidor de mapas</translation>
    </message>
    <message>
        <source>Asking {label}</source>
        <translation>Preguntando a {label}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>At the import answer that these people agreed to email, and to nothing else.</source>
        <translation>Al importar, indique que estas personas aceptaron emails, y nada más.</translation>
    </message>
    <message>
        <source>At the import choose Subscribed for this file and Unsubscribed for the other one.</source>
        <translation>Al importar, elija Subscribed para este archivo y Unsubscribed para el otro.</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>En la caja</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Away (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Volver a los clientes</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Because it is of</source>
        <translation>Por ser de</translation>
    </message>
    <message>
        <source>Been here before?</source>
        <translation>¿Ya había venido?</translation>
    </message>
    <message>
        <source>Best guess: {points}. We are 95 % sure it lies in this range.</source>
        <translation>Mejor estimación: {points}. Con una seguridad del 95 %, está en este intervalo.</translation>
    </message>
    <message>
        <source>Best next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Book whole sectors, three weeks ahead.</source>
        <translation>Reserve sectores enteros, con tres semanas de antelación.</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>Librería</translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json *.gpkg *.shp *.kml *.zip);;All files (*)</source>
        <translation>Límites (*.geojson *.json *.gpkg *.shp *.kml *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Brevo</source>
        <translation>Brevo</translation>
    </message>
    <message>
        <source>Bring in your customers</source>
        <translation>Traiga a sus clientes</translation>
    </message>
    <message>
        <source>Bring new customers back a second time</source>
        <translation>Hacer que los clientes nuevos vuelvan</translation>
    </message>
    <message>
        <source>Build it from a street map.</source>
        <translation>Créelo a partir de un mapa de calles.</translation>
    </message>
    <message>
        <source>Build one from open data: doorstep town build.</source>
        <translation>Créelo con datos abiertos: doorstep town build.</translation>
    </message>
    <message>
        <source>Build the town again from its open data.</source>
        <translation>Vuelva a crear la ciudad con sus datos abiertos.</translation>
    </message>
    <message>
        <source>Building the town map</source>
        <translation>Creando el plano de la ciudad</translation>
    </message>
    <message>
        <source>Building the town map …</source>
        <translation>Creando el plano de la ciudad…</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Buttons and fields for a finger on the till&apos;s touch screen.</source>
        <translation>Botones y campos para el dedo en la pantalla táctil de la caja.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Por zona</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Por mensaje</translation>
    </message>
    <message>
        <source>By this the list can be known again (SHA-256): {digest} …</source>
        <translation>Con esto se reconoce la lista (SHA-256): {digest} …</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Cafetería</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics);;All files (*)</source>
        <translation>Calendario (*.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Call one of them B.</source>
        <translation>Llame B a uno de ellos.</translation>
    </message>
    <message>
        <source>Call the column “population”.</source>
        <translation>Llame «population» a la columna.</translation>
    </message>
    <message>
        <source>Came in the last 30 days</source>
        <translation>Vinieron en los últimos 30 días</translation>
    </message>
    <message>
        <source>Came in the last 6 months</source>
        <translation>Vinieron en los últimos 6 meses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>Can’t say yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Tarjeta sin nombre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change one of the dates.</source>
        <translation>Cambie una de las fechas.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Change the password of {shop}?</source>
        <translation>¿Cambiar la contraseña de {shop}?</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Un ajuste cambiado</translation>
    </message>
    <message>
        <source>Changed neighbourhoods</source>
        <translation>Barrios cambiados</translation>
    </message>
    <message>
        <source>Changed the town map</source>
        <translation>Plano de la ciudad cambiado</translation>
    </message>
    <message>
        <source>Changed “{setting}”</source>
        <translation>Cambiado: «{setting}»</translation>
    </message>
    <message>
        <source>Changing the town map</source>
        <translation>Cambiando el plano de la ciudad</translation>
    </message>
    <message>
        <source>Channels are {channels}.</source>
        <translation>Los canales son {channels}.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Compruébelo.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>Check one of them; choose the other order if it is wrong.</source>
        <translation>Compruebe una; elija el otro orden si no es correcto.</translation>
    </message>
    <message>
        <source>Check street and number, or give latitude, longitude.</source>
        <translation>Compruebe calle y número, o indique latitud, longitud.</translation>
    </message>
    <message>
        <source>Check the address of the map server in the settings.</source>
        <translation>Compruebe la dirección del servidor de mapas en los ajustes.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Compruebe la conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the name, and that it is closed elsewhere.</source>
        <translation>Compruebe el nombre y que no esté abierto en otro sitio.</translation>
    </message>
    <message>
        <source>Check the name, or make one with `shop new`.</source>
        <translation>Compruebe el nombre, o cree uno con `shop new`.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Compruebe el número.</translation>
    </message>
    <message>
        <source>Check which columns hold them.</source>
        <translation>Compruebe qué columnas los contienen.</translation>
    </message>
    <message>
        <source>Check which of the two is right.</source>
        <translation>Compruebe cuál de los dos es correcto.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose 1 or more; 20 keeps people private.</source>
        <translation>Elija 1 o más; con 20 se protege la privacidad.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, GeoPackage or a shapefile.</source>
        <translation>Elija GeoJSON, GeoPackage o un shapefile.</translation>
    </message>
    <message>
        <source>Choose a CSV or GeoJSON file.</source>
        <translation>Elija un archivo CSV o GeoJSON.</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Elegir un archivo de calendario</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file made by: doorstep town build.</source>
        <translation>Elija un archivo hecho con: doorstep town build.</translation>
    </message>
    <message>
        <source>Choose a file of polygons with names.</source>
        <translation>Elija un archivo de polígonos con nombres.</translation>
    </message>
    <message>
        <source>Choose a map or a register of addresses.</source>
        <translation>Elija un mapa o un registro de direcciones.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .pdf.</source>
        <translation>Elija un nombre que termine en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a place on the town map.</source>
        <translation>Elija un lugar del plano.</translation>
    </message>
    <message>
        <source>Choose a register of this town.</source>
        <translation>Elija un registro de esta ciudad.</translation>
    </message>
    <message>
        <source>Choose a smaller radius.</source>
        <translation>Elija un radio menor.</translation>
    </message>
    <message>
        <source>Choose a town map</source>
        <translation>Elegir un plano de ciudad</translation>
    </message>
    <message>
        <source>Choose a town to see what will be asked, and of whom. Nothing has been asked yet.</source>
        <translation>Elija una ciudad para ver qué se preguntará, y a quién. Todavía no se ha preguntado nada.</translation>
    </message>
    <message>
        <source>Choose an ADDRFEAT file of TIGER/Line.</source>
        <translation>Elija un archivo ADDRFEAT de TIGER/Line.</translation>
    </message>
    <message>
        <source>Choose an extract of a town.</source>
        <translation>Elija un extracto de una ciudad.</translation>
    </message>
    <message>
        <source>Choose an extract of the town alone, or let Doorstep download it.</source>
        <translation>Elija un extracto de la ciudad sola, o deje que Doorstep lo descargue.</translation>
    </message>
    <message>
        <source>Choose an older one.</source>
        <translation>Elija una anterior.</translation>
    </message>
    <message>
        <source>Choose another calendar.</source>
        <translation>Elija otro calendario.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta, o haga sitio en el disco.</translation>
    </message>
    <message>
        <source>Choose another map server in the settings.</source>
        <translation>Elija otro servidor de mapas en los ajustes.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another source; this one is not safe.</source>
        <translation>Elija otra fuente; esta no es segura.</translation>
    </message>
    <message>
        <source>Choose areas or a walking time, then circles can be drawn.</source>
        <translation>Elija zonas o un tiempo a pie; después se pueden dibujar círculos.</translation>
    </message>
    <message>
        <source>Choose areas, or minutes from a place.</source>
        <translation>Elija zonas, o minutos desde un lugar.</translation>
    </message>
    <message>
        <source>Choose boundaries</source>
        <translation>Elegir límites</translation>
    </message>
    <message>
        <source>Choose boundaries of this town.</source>
        <translation>Elija límites de esta ciudad.</translation>
    </message>
    <message>
        <source>Choose dates that lie ahead.</source>
        <translation>Elija fechas futuras.</translation>
    </message>
    <message>
        <source>Choose fewer areas at a time.</source>
        <translation>Elija menos zonas a la vez.</translation>
    </message>
    <message>
        <source>Choose fewer areas, and take the others another day.</source>
        <translation>Elija menos zonas y deje las demás para otro día.</translation>
    </message>
    <message>
        <source>Choose fewer areas.</source>
        <translation>Elija menos zonas.</translation>
    </message>
    <message>
        <source>Choose foot, bicycle or car.</source>
        <translation>Elija a pie, en bicicleta o en coche.</translation>
    </message>
    <message>
        <source>Choose from: {fields}.</source>
        <translation>Elija entre: {fields}.</translation>
    </message>
    <message>
        <source>Choose more areas or loosen a condition.</source>
        <translation>Elija más zonas o suavice una condición.</translation>
    </message>
    <message>
        <source>Choose more areas there, or letters.</source>
        <translation>Elija allí más zonas, o cartas.</translation>
    </message>
    <message>
        <source>Choose more areas, or letters.</source>
        <translation>Elija más zonas, o cartas.</translation>
    </message>
    <message>
        <source>Choose my town</source>
        <translation>Elegir mi ciudad</translation>
    </message>
    <message>
        <source>Choose neighbours.</source>
        <translation>Elija zonas vecinas.</translation>
    </message>
    <message>
        <source>Choose one area first</source>
        <translation>Elija antes una zona</translation>
    </message>
    <message>
        <source>Choose one area first, then draw the line that splits it.</source>
        <translation>Elija antes una zona y dibuje la línea que la divide.</translation>
    </message>
    <message>
        <source>Choose one area, then rename it.</source>
        <translation>Elija una zona y cámbiele el nombre.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Choose one on the map.</source>
        <translation>Elija uno en el mapa.</translation>
    </message>
    <message>
        <source>Choose the columns by hand (--map &quot;Column=field&quot;), or check that it is the right file.</source>
        <translation>Elija las columnas a mano (--map &quot;Columna=campo&quot;), o compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>Choose the file that `shop new` made.</source>
        <translation>Elija el archivo creado por `shop new`.</translation>
    </message>
    <message>
        <source>Choose the list of codes that came back</source>
        <translation>Elegir la lista de códigos recibidos</translation>
    </message>
    <message>
        <source>Choose the map, registers of addresses, boundaries</source>
        <translation>Elija el mapa, los registros de direcciones y los límites</translation>
    </message>
    <message>
        <source>Choose the town map first.</source>
        <translation>Elija antes el plano de la ciudad.</translation>
    </message>
    <message>
        <source>Choose two or more neighbours.</source>
        <translation>Elija dos o más zonas vecinas.</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Elija dos o más.</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>Elegir su lista</translation>
    </message>
    <message>
        <source>Choose {smallest:g} to {largest:g} km.</source>
        <translation>Elija de {smallest:g} a {largest:g} km.</translation>
    </message>
    <message>
        <source>Choose “email, hashed” at the upload. Ready after up to 48 hours.</source>
        <translation>Elija «email, hashed» al subirlo. Listo en un máximo de 48 horas.</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Elegido el</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Click a line to see one person, or drop a list from your till anywhere in the window.</source>
        <translation>Haga clic en una línea para ver a una persona, o suelte una lista de la caja en la ventana.</translation>
    </message>
    <message>
        <source>Click an area on the map, or choose one from the list.</source>
        <translation>Haga clic en una zona del mapa, o elija una de la lista.</translation>
    </message>
    <message>
        <source>Click an area to see who lives there. Hold Shift to add several up.</source>
        <translation>Haga clic en una zona para ver quién vive allí. Mantenga Mayús para sumar varias.</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Haga clic en el mapa</translation>
    </message>
    <message>
        <source>Click the areas to join, then press Enter. Esc lets them go.</source>
        <translation>Haga clic en las zonas que quiere unir y pulse Enter. Esc las suelta.</translation>
    </message>
    <message>
        <source>Click to undo, right-click for the last steps</source>
        <translation>Clic para deshacer, clic derecho para ver los últimos pasos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close by.</source>
        <translation>Muy cerca.</translation>
    </message>
    <message>
        <source>Close it elsewhere and open it again.</source>
        <translation>Ciérrelo en el otro sitio y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>Ciérrelo en otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>Ciérrelo allí, o ábralo aquí solo para lectura.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close the topmost thing</source>
        <translation>Cerrar lo que está encima</translation>
    </message>
    <message>
        <source>Closer to your area</source>
        <translation>Más ceñidos a su zona</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Codes (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Códigos (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Codes made for you</source>
        <translation>Códigos hechos para usted</translation>
    </message>
    <message>
        <source>Codes you used</source>
        <translation>Códigos que usó</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorear por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Coming up near your shop</source>
        <translation>Próximamente cerca de su negocio</translation>
    </message>
    <message>
        <source>Coming up: {names}</source>
        <translation>Próximamente: {names}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare the header with the template in Campaign Manager. Ready after up to 48 hours.</source>
        <translation>Compare el encabezado con la plantilla de Campaign Manager. Listo en un máximo de 48 horas.</translation>
    </message>
    <message>
        <source>Compare the header with the template of your account.</source>
        <translation>Compare el encabezado con la plantilla de su cuenta.</translation>
    </message>
    <message>
        <source>Comparing all results</source>
        <translation>Comparando todos los resultados</translation>
    </message>
    <message>
        <source>Consent to email</source>
        <translation>Permiso para email</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Permiso para correo postal</translation>
    </message>
    <message>
        <source>Consent to text</source>
        <translation>Permiso para SMS</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Lista de contactos</translation>
    </message>
    <message>
        <source>Contact lists will hold names and codes, and no text.</source>
        <translation>Las listas de contactos llevarán nombres y códigos, sin texto.</translation>
    </message>
    <message>
        <source>Contact only people who agreed</source>
        <translation>Contactar solo con quien lo ha aceptado</translation>
    </message>
    <message>
        <source>Contains no names. Groups under {fewest} people are not shown.</source>
        <translation>No contiene nombres. Los grupos de menos de {fewest} personas no se muestran.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copied to {name}</source>
        <translation>Copiado en {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy of {time}</source>
        <translation>Copia de {time}</translation>
    </message>
    <message>
        <source>Copy the map</source>
        <translation>Copiar el mapa</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy the sentence here. If it speaks of ad platforms, a yes to email is one to ad lists, too.</source>
        <translation>Copie aquí la frase. Si habla de plataformas de anuncios, un sí al email es también un sí a las listas de anuncios.</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Copy your shop</source>
        <translation>Copiar su negocio</translation>
    </message>
    <message>
        <source>Copying your shop</source>
        <translation>Copiando su negocio</translation>
    </message>
    <message>
        <source>Correct it and import the row again.</source>
        <translation>Corríjalo e importe la fila de nuevo.</translation>
    </message>
    <message>
        <source>Correct it in the customer’s details.</source>
        <translation>Corríjalo en la ficha del cliente.</translation>
    </message>
    <message>
        <source>Cost of one use</source>
        <translation>Coste de un uso</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Coste único</translation>
    </message>
    <message>
        <source>Cost: {cost} for {uses} uses. Extra margin: about {margin}, somewhere between {low} and {high}.</source>
        <translation>Coste: {cost} por {uses} usos. Margen extra: cerca de {margin}, entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Cost: {cost}. We cannot tell: the extra visits are not known.</source>
        <translation>Coste: {cost}. No se puede decir: no se conocen las visitas extra.</translation>
    </message>
    <message>
        <source>Cost: {cost}. We cannot tell: what one visit earns is not given.</source>
        <translation>Coste: {cost}. No se puede decir: no consta lo que deja una visita.</translation>
    </message>
    <message numerus="yes">
        <source>Cost: {n} uses</source>
        <comment>Cost: {n} use</comment>
        <translation>
            <numerusform>Coste: {n} uso</numerusform>
            <numerusform>Coste: {n} usos</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs once</source>
        <translation>Costes únicos</translation>
    </message>
    <message>
        <source>Counted by each one&apos;s own rhythm of visits.</source>
        <translation>Según el ritmo de visitas de cada persona.</translation>
    </message>
    <message>
        <source>Counted visits</source>
        <translation>Visitas contadas</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Contando personas</translation>
    </message>
    <message>
        <source>Counting visits</source>
        <translation>Contando visitas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Counts only. Nobody’s name is on this page.</source>
        <translation>Solo recuentos. En esta página no figura ningún nombre.</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Mayús Z</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Customers gone quiet, %</source>
        <translation>Clientes que dejaron de venir, %</translation>
    </message>
    <message>
        <source>Customers per area</source>
        <translation>Clientes por zona</translation>
    </message>
    <message>
        <source>Customers, from close by</source>
        <translation>Clientes, de cerca</translation>
    </message>
    <message>
        <source>Customers, town map, promotions and results stay on this computer. Files leave when you make them.</source>
        <translation>Clientes, plano, promociones y resultados se quedan en este equipo. Los archivos salen cuando usted los crea.</translation>
    </message>
    <message>
        <source>Cutting the town into street blocks</source>
        <translation>Dividiendo la ciudad en manzanas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Dashed lines: 5, 10 and 15 minutes on foot.</source>
        <translation>Líneas discontinuas: 5, 10 y 15 minutos a pie.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates from {name}</source>
        <translation>Fechas de {name}</translation>
    </message>
    <message>
        <source>Dates near your shop</source>
        <translation>Fechas cerca de su negocio</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <translation>«{name}» eliminada</translation>
    </message>
    <message>
        <source>Deleting the promotion</source>
        <translation>Eliminando la promoción</translation>
    </message>
    <message>
        <source>Did they mean {better}?</source>
        <translation>¿Quería decir {better}?</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>¿Quería decir {close}?</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>¿Quería decir {names}?</translation>
    </message>
    <message>
        <source>Did you mean {name}? These work: {fields}.</source>
        <translation>¿Quería decir {name}? Funcionan: {fields}.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Do again “{again}”</source>
        <translation>Rehacer: {again}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Rehecho: {title}</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Doorstep</source>
        <translation>Doorstep</translation>
    </message>
    <message>
        <source>Doorstep copies your shop once a day and before every import.</source>
        <translation>Doorstep copia su negocio una vez al día y antes de cada importación.</translation>
    </message>
    <message>
        <source>Doorstep counts in your own sales. It guesses nothing about single people.</source>
        <translation>Doorstep cuenta con sus propias ventas. No supone nada sobre personas concretas.</translation>
    </message>
    <message>
        <source>Doorstep draws no smaller ones.</source>
        <translation>Doorstep no los dibuja menores.</translation>
    </message>
    <message>
        <source>Doorstep gets its map once, then works without internet.</source>
        <translation>Doorstep obtiene el plano una vez y después funciona sin internet.</translation>
    </message>
    <message>
        <source>Doorstep groups your customers along streets, rail and water.</source>
        <translation>Doorstep agrupa a sus clientes siguiendo calles, vías y agua.</translation>
    </message>
    <message>
        <source>Doorstep itself never does this. It is off until you name a server you trust.</source>
        <translation>Doorstep no lo hace por su cuenta. Está desactivado hasta que indique un servidor de confianza.</translation>
    </message>
    <message>
        <source>Doorstep knows no “{name}”.</source>
        <translation>Doorstep no conoce «{name}».</translation>
    </message>
    <message>
        <source>Doorstep needs its town map and its address.</source>
        <translation>Doorstep necesita el plano de la ciudad y la dirección.</translation>
    </message>
    <message>
        <source>Doorstep needs its town map and its address. Then your list is read.</source>
        <translation>Doorstep necesita el plano de la ciudad y la dirección. Después se lee su lista.</translation>
    </message>
    <message>
        <source>Doorstep sends nothing itself. It makes files for you to use.</source>
        <translation>Doorstep no envía nada. Crea archivos para que usted los use.</translation>
    </message>
    <message>
        <source>Doorstep works without the internet. It has no account and sends no reports about you or your customers.</source>
        <translation>Doorstep funciona sin internet. No tiene cuentas y no envía datos sobre usted ni sus clientes.</translation>
    </message>
    <message>
        <source>Doorstep {version}</source>
        <translation>Doorstep {version}</translation>
    </message>
    <message>
        <source>Doubts about a row</source>
        <translation>Dudas sobre una fila</translation>
    </message>
    <message>
        <source>Down, up</source>
        <translation>Abajo, arriba</translation>
    </message>
    <message>
        <source>Download it again from the platform, or take it away.</source>
        <translation>Descárguela de nuevo de la plataforma, o quítela.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Download it from eddm.usps.com and put it beside your shop file as eddm-routes.csv.</source>
        <translation>Descárguela de eddm.usps.com y póngala junto al archivo del negocio como eddm-routes.csv.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Download the extract again (.osm.pbf, .osm, .osm.gz or .osm.bz2).</source>
        <translation>Descargue el extracto de nuevo (.osm.pbf, .osm, .osm.gz o .osm.bz2).</translation>
    </message>
    <message>
        <source>Download the extract again.</source>
        <translation>Descargue el extracto de nuevo.</translation>
    </message>
    <message>
        <source>Download the newest table, or use the location circles.</source>
        <translation>Descargue la tabla más reciente, o use los círculos de ubicación.</translation>
    </message>
    <message>
        <source>Downloading the map: {received} MB</source>
        <translation>Descargando el mapa: {received} MB</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>Arrástrelo o muévalo con las flechas</translation>
    </message>
    <message>
        <source>Drag the line between two areas.</source>
        <translation>Arrastre la línea entre dos zonas.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw it again in one round.</source>
        <translation>Dibújelo de nuevo de un solo trazo.</translation>
    </message>
    <message>
        <source>Draw it again, with at least three corners.</source>
        <translation>Dibújelo de nuevo, con al menos tres esquinas.</translation>
    </message>
    <message>
        <source>Draw it from edge to edge.</source>
        <translation>Dibújela de borde a borde.</translation>
    </message>
    <message>
        <source>Draw it on the map.</source>
        <translation>Dibújelo en el mapa.</translation>
    </message>
    <message>
        <source>Drawing area reports</source>
        <translation>Dibujando informes de zonas</translation>
    </message>
    <message>
        <source>Drawing areas</source>
        <translation>Dibujando zonas</translation>
    </message>
    <message>
        <source>Drawing the flyer</source>
        <translation>Dibujando el folleto</translation>
    </message>
    <message>
        <source>Drawing what people see</source>
        <translation>Dibujando lo que todos ven</translation>
    </message>
    <message>
        <source>Drew “{name}”</source>
        <translation>«{name}» dibujada</translation>
    </message>
    <message>
        <source>Drop one list at a time.</source>
        <translation>Suelte las listas de una en una.</translation>
    </message>
    <message>
        <source>Drop your list here</source>
        <translation>Suelte aquí su lista</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de email</translation>
    </message>
    <message>
        <source>Each code counts as used today. Codes of other days come in as a list.</source>
        <translation>Cada código cuenta como usado hoy. Los de otros días entran como lista.</translation>
    </message>
    <message>
        <source>Each row about you, as it was read.</source>
        <translation>Cada fila sobre usted, tal como se leyó.</translation>
    </message>
    <message>
        <source>Early regulars</source>
        <translation>Habituales de mañana</translation>
    </message>
    <message>
        <source>Earned by one visit</source>
        <translation>Lo que deja una visita</translation>
    </message>
    <message>
        <source>Ebenholz Coffee</source>
        <translation>Café Ebenholz</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Edge between the two sides</source>
        <translation>Borde entre los dos lados</translation>
    </message>
    <message>
        <source>Eight words</source>
        <translation>Ocho palabras</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Email address, phone or customer number</source>
        <translation>Email, teléfono o número de cliente</translation>
    </message>
    <message>
        <source>Email to {people}</source>
        <translation>Email a {people}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Enter codes</source>
        <translation>Introducir códigos</translation>
    </message>
    <message>
        <source>Entering codes</source>
        <translation>Introduciendo códigos</translation>
    </message>
    <message>
        <source>Entries the program wrote in another way, with the text as it was.</source>
        <translation>Datos que el programa escribió de otra forma, con el texto original.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase {count}</source>
        <translation>Borrar {count}</translation>
    </message>
    <message>
        <source>Erase {count} and everything else?</source>
        <translation>¿Borrar {count} y todo lo demás?</translation>
    </message>
    <message>
        <source>Every Door Direct Mail is for the United States only.</source>
        <translation>Every Door Direct Mail es solo para Estados Unidos.</translation>
    </message>
    <message>
        <source>Every Door Direct Mail needs the table of the routes near you.</source>
        <translation>Every Door Direct Mail necesita la tabla de las rutas cercanas.</translation>
    </message>
    <message>
        <source>Every address is clear</source>
        <translation>Todas las direcciones están claras</translation>
    </message>
    <message>
        <source>Every file made from the list that had you in it. The shop gave it to the service named.</source>
        <translation>Cada archivo hecho con la lista en la que estaba usted. El negocio lo entregó al servicio indicado.</translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>Todas las filas se pueden leer.</translation>
    </message>
    <message>
        <source>Every statement ever seen.</source>
        <translation>Todas las respuestas recibidas.</translation>
    </message>
    <message>
        <source>Everybody on the list</source>
        <translation>Todas las personas de la lista</translation>
    </message>
    <message>
        <source>Everybody on your list</source>
        <translation>Todas las personas de su lista</translation>
    </message>
    <message>
        <source>Everybody&apos;s own message and code</source>
        <translation>Mensaje y código propios de cada persona</translation>
    </message>
    <message>
        <source>Everybody, leaving out those who {unwanted}</source>
        <translation>Todas las personas, salvo las que {unwanted}</translation>
    </message>
    <message>
        <source>Everyone agreed to it.</source>
        <translation>Todos lo aceptaron.</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Todo se puede hacer sin ratón.</translation>
    </message>
    <message>
        <source>Everything is in {path}</source>
        <translation>Todo está en {path}</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo se queda en este equipo</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud.</source>
        <translation>Todo se queda en este equipo. Sin cuenta, sin nube.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Exam weeks</source>
        <translation>Semanas de exámenes</translation>
    </message>
    <message>
        <source>Exam weeks, school holidays, markets: note them, or drop a calendar file here.</source>
        <translation>Semanas de exámenes, vacaciones escolares, mercados: anótelas o suelte aquí un archivo de calendario.</translation>
    </message>
    <message>
        <source>Exam-week coffee</source>
        <translation>Café de exámenes</translation>
    </message>
    <message>
        <source>Export it first.</source>
        <translation>Expórtela antes.</translation>
    </message>
    <message>
        <source>Export it first; then its effect can be counted.</source>
        <translation>Expórtela antes; después se puede contar su efecto.</translation>
    </message>
    <message>
        <source>Export the calendar as .ics and try again.</source>
        <translation>Exporte el calendario como .ics e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Export the customers as CSV or Excel, and import that file.</source>
        <translation>Exporte los clientes como CSV o Excel e importe ese archivo.</translation>
    </message>
    <message>
        <source>Export the customers as CSV or Excel.</source>
        <translation>Exporte los clientes como CSV o Excel.</translation>
    </message>
    <message>
        <source>Export the list again and import the new file.</source>
        <translation>Exporte la lista de nuevo e importe el nuevo archivo.</translation>
    </message>
    <message>
        <source>Extra margin</source>
        <translation>Margen extra</translation>
    </message>
    <message>
        <source>Facebook and Instagram</source>
        <translation>Facebook e Instagram</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Few have gone quiet.</source>
        <translation>Pocos dejaron de venir.</translation>
    </message>
    <message>
        <source>Fewer circles</source>
        <translation>Menos círculos</translation>
    </message>
    <message>
        <source>Fewest customers in a neighbourhood</source>
        <translation>Mínimo de clientes en un barrio</translation>
    </message>
    <message>
        <source>Fields are: {known_fields}.</source>
        <translation>Los campos son: {known_fields}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files you make</source>
        <translation>Archivos que usted crea</translation>
    </message>
    <message>
        <source>Files you were in</source>
        <translation>Archivos en los que estuvo</translation>
    </message>
    <message>
        <source>Fill one in and import the row again.</source>
        <translation>Rellene uno e importe la fila de nuevo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrar clientes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find my town</source>
        <translation>Buscar mi ciudad</translation>
    </message>
    <message>
        <source>Finding the shop</source>
        <translation>Buscando el negocio</translation>
    </message>
    <message>
        <source>First came in with</source>
        <translation>Llegó por primera vez con</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Primera etiqueta libre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>First wave. Export again with {days} days of sales since; then the others get the message that works.</source>
        <translation>Primera tanda. Exporte de nuevo con {days} días de ventas posteriores; los demás reciben entonces el mensaje que funciona.</translation>
    </message>
    <message>
        <source>Five things are worth your time today.</source>
        <translation>Hoy hay cinco cosas que merecen su tiempo.</translation>
    </message>
    <message>
        <source>Flat or unit</source>
        <translation>Piso o puerta</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Folleto</translation>
    </message>
    <message>
        <source>Flyer to {people}</source>
        <translation>Folleto a {people}</translation>
    </message>
    <message>
        <source>Flyers and a poster</source>
        <translation>Folletos y un cartel</translation>
    </message>
    <message>
        <source>Flyers and a poster for the window</source>
        <translation>Folletos y un cartel para el escaparate</translation>
    </message>
    <message>
        <source>Flyers reach a whole street</source>
        <translation>Los folletos llegan a toda una calle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For other map programs</source>
        <translation>Para otros programas de mapas</translation>
    </message>
    <message>
        <source>For the window, one page. Nobody&apos;s name is on it, and no code.</source>
        <translation>Para el escaparate, una página. No lleva ningún nombre ni código.</translation>
    </message>
    <message>
        <source>For {count} of them a yes to email counted as a yes to this list; they never said no to ads.</source>
        <translation>En {count} casos, un sí al email contó como un sí a esta lista; nunca dijeron no a los anuncios.</translation>
    </message>
    <message>
        <source>For {title} nobody is left ({reasons}).</source>
        <translation>Para {title} no queda nadie ({reasons}).</translation>
    </message>
    <message numerus="yes">
        <source>For {title} {n} people are left, and {smallest} is the fewest ({reasons}).</source>
        <comment>For {title} {n} person is left, and {smallest} is the fewest ({reasons}).</comment>
        <translation>
            <numerusform>Para {title} queda {n} persona, y el mínimo es {smallest} ({reasons}).</numerusform>
            <numerusform>Para {title} quedan {n} personas, y el mínimo es {smallest} ({reasons}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget one person</source>
        <translation>Olvidar a una persona</translation>
    </message>
    <message>
        <source>Forget people who have not come for a long time</source>
        <translation>Olvidar a quien no viene desde hace mucho</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Olvidar a esta persona</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Olvidar a esta persona…</translation>
    </message>
    <message>
        <source>Forget {count}</source>
        <translation>Olvidar {count}</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>¿Olvidar a {name}?</translation>
    </message>
    <message>
        <source>Forgetting people</source>
        <translation>Olvidando personas</translation>
    </message>
    <message>
        <source>Forgetting the person</source>
        <translation>Olvidando a la persona</translation>
    </message>
    <message>
        <source>Forgot {count}</source>
        <translation>Olvido de {count}</translation>
    </message>
    <message>
        <source>Forgotten. They cannot come back with a list.</source>
        <translation>Olvidada. No puede volver con una lista.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found who lives in which neighbourhood</source>
        <translation>Se encontró quién vive en cada barrio</translation>
    </message>
    <message>
        <source>Found who lives together</source>
        <translation>Se encontró quién vive junto</translation>
    </message>
    <message>
        <source>Four in ten get theirs first. With {days} days of sales the others get the message that works.</source>
        <translation>Cuatro de cada diez reciben el suyo primero. Con {days} días de ventas, los demás reciben el mensaje que funciona.</translation>
    </message>
    <message>
        <source>Four on a sheet, with the code</source>
        <translation>Cuatro por hoja, con el código</translation>
    </message>
    <message>
        <source>Four things are worth your time today.</source>
        <translation>Hoy hay cuatro cosas que merecen su tiempo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From area to area</source>
        <translation>De zona en zona</translation>
    </message>
    <message>
        <source>From the internet, or from files you have.</source>
        <translation>De internet, o de archivos que tiene.</translation>
    </message>
    <message>
        <source>From the shop</source>
        <translation>Desde el negocio</translation>
    </message>
    <message>
        <source>Front and back, one card a person</source>
        <translation>Anverso y reverso, una tarjeta por persona</translation>
    </message>
    <message>
        <source>Get a town map</source>
        <translation>Obtener un plano de ciudad</translation>
    </message>
    <message>
        <source>Get the map</source>
        <translation>Obtener el plano</translation>
    </message>
    <message>
        <source>Get the map of {name}</source>
        <translation>Obtener el plano de {name}</translation>
    </message>
    <message>
        <source>Get the map once, then work without internet.</source>
        <translation>Obtenga el plano una vez y trabaje sin internet.</translation>
    </message>
    <message>
        <source>Getting the town map</source>
        <translation>Obteniendo el plano de la ciudad</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG or SVG file.</source>
        <translation>Indique un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>Give a file of codes, or one code.</source>
        <translation>Indique un archivo de códigos, o un código.</translation>
    </message>
    <message>
        <source>Give a file of them, or let areas be built.</source>
        <translation>Indique un archivo con ellas, o deje que se creen las zonas.</translation>
    </message>
    <message>
        <source>Give a number from -180 to 180, the latitude first.</source>
        <translation>Indique un número de -180 a 180, con la latitud primero.</translation>
    </message>
    <message>
        <source>Give a number from -90 to 90, the latitude first.</source>
        <translation>Indique un número de -90 a 90, con la latitud primero.</translation>
    </message>
    <message>
        <source>Give a number from {least:g} to {most:g}.</source>
        <translation>Indique un número de {least:g} a {most:g}.</translation>
    </message>
    <message>
        <source>Give a number from {least:g} up.</source>
        <translation>Indique un número desde {least:g}.</translation>
    </message>
    <message>
        <source>Give a number of months from 1 up.</source>
        <translation>Indique un número de meses desde 1.</translation>
    </message>
    <message>
        <source>Give a number of people from 1 up.</source>
        <translation>Indique un número de personas desde 1.</translation>
    </message>
    <message>
        <source>Give a picture under 20 MB.</source>
        <translation>Indique una imagen de menos de 20 MB.</translation>
    </message>
    <message>
        <source>Give a promotion written as a text file (.toml).</source>
        <translation>Indique una promoción escrita como archivo de texto (.toml).</translation>
    </message>
    <message>
        <source>Give a smallest number from 1 up and a largest one that is not smaller.</source>
        <translation>Indique un mínimo desde 1 y un máximo que no sea menor.</translation>
    </message>
    <message>
        <source>Give at least a first or a last name.</source>
        <translation>Indique al menos nombre o apellido.</translation>
    </message>
    <message>
        <source>Give it an offer, or a message with channel = &quot;{channel}&quot;.</source>
        <translation>Añádale una oferta, o un mensaje con channel = &quot;{channel}&quot;.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Dele otro nombre.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dele uno.</translation>
    </message>
    <message>
        <source>Give latitude, then longitude, in degrees.</source>
        <translation>Indique latitud y después longitud, en grados.</translation>
    </message>
    <message>
        <source>Give one of these numbers.</source>
        <translation>Indique uno de estos números.</translation>
    </message>
    <message>
        <source>Give one or more numbers above 0 and up to {most:.0f}.</source>
        <translation>Indique uno o más números mayores que 0 y hasta {most:.0f}.</translation>
    </message>
    <message>
        <source>Give one that begins like {endpoint}.</source>
        <translation>Indique una que empiece como {endpoint}.</translation>
    </message>
    <message>
        <source>Give the column Code the tag CODE at the import; the message asks for it.</source>
        <translation>Dé a la columna Code la etiqueta CODE al importar; el mensaje la pide.</translation>
    </message>
    <message>
        <source>Give the customer&apos;s number, e-mail address or phone.</source>
        <translation>Indique el número de cliente, el email o el teléfono.</translation>
    </message>
    <message>
        <source>Give the list of codes that came back.</source>
        <translation>Indique la lista de códigos recibidos.</translation>
    </message>
    <message>
        <source>Give the password.</source>
        <translation>Indique la contraseña.</translation>
    </message>
    <message>
        <source>Give the promotion another name.</source>
        <translation>Dé otro nombre a la promoción.</translation>
    </message>
    <message>
        <source>Give the route table of the USPS map (columns ZIP_CRID, RES_CNT, BUS_CNT, TOT_CNT), as CSV or GeoJSON.</source>
        <translation>Indique la tabla de rutas del mapa de USPS (columnas ZIP_CRID, RES_CNT, BUS_CNT, TOT_CNT), como CSV o GeoJSON.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s place as latitude,longitude, or choose its town.</source>
        <translation>Indique el lugar del negocio como latitud,longitud, o elija su ciudad.</translation>
    </message>
    <message>
        <source>Go back to copy {n}, of {when}</source>
        <translation>Volver a la copia {n}, de {when}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation>¿Volver a la copia de {when}?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Going back to a copy</source>
        <translation>Volviendo a una copia</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Dejaron de venir</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation>Google Ads</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group anew</source>
        <translation>Reagrupar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups with fewer people are not shown or exported.</source>
        <translation>Los grupos con menos personas no se muestran ni se exportan.</translation>
    </message>
    <message>
        <source>Groups you are in</source>
        <translation>Grupos en los que está</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gimnasio</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Peluquería</translation>
    </message>
    <message>
        <source>Half get A, half get B. You will see which works better.</source>
        <translation>La mitad recibe A y la otra mitad B. Se verá cuál funciona mejor.</translation>
    </message>
    <message>
        <source>Hand in each ZIP with form PS 3587 and a slip on each bundle.</source>
        <translation>Entregue cada ZIP con el formulario PS 3587 y una etiqueta en cada paquete.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help for this room</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Homes with a customer, %</source>
        <translation>Viviendas con un cliente, %</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número de la calle</translation>
    </message>
    <message>
        <source>House number {number} is not in the town map</source>
        <translation>El número {number} no está en el plano de la ciudad</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>How far around</source>
        <translation>Distancia alrededor</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>How that works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>El aspecto de la ventana.</translation>
    </message>
    <message>
        <source>How they will look</source>
        <translation>Cómo se verán</translation>
    </message>
    <message>
        <source>How you are recognised</source>
        <translation>Cómo se le reconoce</translation>
    </message>
    <message>
        <source>I would like to hear about offers by email.</source>
        <translation>Quiero recibir ofertas por email.</translation>
    </message>
    <message>
        <source>Idea: {title}</source>
        <translation>Idea: {title}</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Ideas come from your own figures. “Plan it” fills in a draft you can change.</source>
        <translation>Las ideas salen de sus propias cifras. «Planear» rellena un borrador que puede cambiar.</translation>
    </message>
    <message>
        <source>If it is a real person, rename them and import the row again.</source>
        <translation>Si es una persona real, cámbiele el nombre e importe la fila de nuevo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Import a list of sales with items first.</source>
        <translation>Importe antes una lista de ventas con artículos.</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>Importar otra</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Impórtela de nuevo.</translation>
    </message>
    <message>
        <source>Import sales, or wait for more visits from here.</source>
        <translation>Importe ventas, o espere a más visitas de aquí.</translation>
    </message>
    <message>
        <source>Import the blocklist with “Blocklist contacts”, before the contacts.</source>
        <translation>Importe la lista de bloqueo con «Blocklist contacts», antes que los contactos.</translation>
    </message>
    <message>
        <source>Import the sales of these weeks, then the comparison begins.</source>
        <translation>Importe las ventas de estas semanas y empezará la comparación.</translation>
    </message>
    <message>
        <source>Import the second file as an opt-out list, before the contacts.</source>
        <translation>Importe el segundo archivo como lista de bajas, antes que los contactos.</translation>
    </message>
    <message>
        <source>Import {rows_read} rows</source>
        <translation>Importar {rows_read} filas</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>Importado: {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <source>In Google Ads Editor: import the file into a campaign of this name.</source>
        <translation>En Google Ads Editor: importe el archivo en una campaña con este nombre.</translation>
    </message>
    <message>
        <source>In no area</source>
        <translation>En ninguna zona</translation>
    </message>
    <message>
        <source>In the first wave {told}.</source>
        <translation>En la primera tanda: {told}.</translation>
    </message>
    <message>
        <source>In the high weeks before, people came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>En las semanas fuertes anteriores la gente vino {times} veces lo habitual, y más después de las 15:00.</translation>
    </message>
    <message>
        <source>In the high weeks before, people came {times} times as often.</source>
        <translation>En las semanas fuertes anteriores la gente vino {times} veces lo habitual.</translation>
    </message>
    <message>
        <source>In the high weeks before, people from {ground} came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>En las semanas fuertes anteriores, la gente de {ground} vino {times} veces lo habitual, y más después de las 15:00.</translation>
    </message>
    <message>
        <source>In the high weeks before, people from {ground} came {times} times as often.</source>
        <translation>En las semanas fuertes anteriores, la gente de {ground} vino {times} veces lo habitual.</translation>
    </message>
    <message>
        <source>In the high weeks before, people {ground} came {times} times as often, more of them after 15:00 than usual.</source>
        <translation>En las semanas fuertes anteriores, la gente {ground} vino {times} veces lo habitual, y más después de las 15:00.</translation>
    </message>
    <message>
        <source>In the high weeks before, people {ground} came {times} times as often.</source>
        <translation>En las semanas fuertes anteriores, la gente {ground} vino {times} veces lo habitual.</translation>
    </message>
    <message>
        <source>In the last weeks it named the new item of {hits} of {trials} customers; the bestseller alone, of {bestseller}.</source>
        <translation>En las últimas semanas acertó el artículo nuevo de {hits} de {trials} clientes; el más vendido solo, el de {bestseller}.</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Con estas palabras</translation>
    </message>
    <message>
        <source>In {name} latitude and longitude are swapped.</source>
        <translation>En {name} latitud y longitud están intercambiadas.</translation>
    </message>
    <message>
        <source>In {name} x and y are swapped.</source>
        <translation>En {name} x e y están intercambiadas.</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>En «{name}»</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Install the Python package sqlcipher3 beside Doorstep.</source>
        <translation>Instale el paquete de Python sqlcipher3 junto a Doorstep.</translation>
    </message>
    <message>
        <source>Install the newer program; the file was left as it is.</source>
        <translation>Instale el programa más reciente; el archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Introduce yourself by ads or post: it is far to walk</source>
        <translation>Preséntese con anuncios o correo postal: a pie queda lejos</translation>
    </message>
    <message>
        <source>Introduce yourself: flyers for these streets</source>
        <translation>Preséntese: folletos para estas calles</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>¿Es una sola persona?</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>No cuesta nada.</translation>
    </message>
    <message>
        <source>It could be</source>
        <translation>Podría ser</translation>
    </message>
    <message>
        <source>It ends before it starts. Change one of the days.</source>
        <translation>Termina antes de empezar. Cambie uno de los días.</translation>
    </message>
    <message>
        <source>It holds names. Keep it as safe as the shop&apos;s own file.</source>
        <translation>Contiene nombres. Guárdelo con el mismo cuidado que el archivo del negocio.</translation>
    </message>
    <message>
        <source>It is an offer of homes, work or credit</source>
        <translation>Es una oferta de vivienda, empleo o crédito</translation>
    </message>
    <message>
        <source>It is made in two sizes, as a square post and as a story.</source>
        <translation>Se crea en dos tamaños, como publicación cuadrada y como historia.</translation>
    </message>
    <message>
        <source>It is printed on the card, the flyer and the poster.</source>
        <translation>Se imprime en la tarjeta, el folleto y el cartel.</translation>
    </message>
    <message>
        <source>It is remembered: whoever brings it later is not written to.</source>
        <translation>Queda recordado: aunque llegue en una lista posterior, no se le escribe.</translation>
    </message>
    <message>
        <source>It knows {platform_names}.</source>
        <translation>Conoce {platform_names}.</translation>
    </message>
    <message>
        <source>It lasts longer than a year. Make it shorter; it can be repeated.</source>
        <translation>Dura más de un año. Acórtela; se puede repetir.</translation>
    </message>
    <message>
        <source>It leaves in two waves</source>
        <translation>Sale en dos tandas</translation>
    </message>
    <message>
        <source>It lies on both sides of {crosses}.</source>
        <translation>Está a ambos lados de {crosses}.</translation>
    </message>
    <message>
        <source>It needs the columns code, date and, if known, amount.</source>
        <translation>Necesita las columnas code, date y, si se conoce, amount.</translation>
    </message>
    <message>
        <source>It stands above the text.</source>
        <translation>Está encima del texto.</translation>
    </message>
    <message>
        <source>It stands in messages and reports.</source>
        <translation>Aparece en mensajes e informes.</translation>
    </message>
    <message>
        <source>It stays {figure} (source: {source}, {day}).</source>
        <translation>Se queda en {figure} (fuente: {source}, {day}).</translation>
    </message>
    <message>
        <source>It stays, so that its result can be counted.</source>
        <translation>Se conserva, para que se pueda contar su resultado.</translation>
    </message>
    <message>
        <source>It takes {fields}.</source>
        <translation>Admite {fields}.</translation>
    </message>
    <message>
        <source>It was read as {better}.</source>
        <translation>Se leyó como {better}.</translation>
    </message>
    <message>
        <source>It will not pay by visits alone</source>
        <translation>No se pagará solo con visitas</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Funcionó</translation>
    </message>
    <message>
        <source>It worked: {visits}.</source>
        <translation>Funcionó: {visits}.</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Its columns are: {columns}. Say which are which: --columns address=…,lat=…,lon=…</source>
        <translation>Sus columnas son: {columns}. Indique cuál es cuál: --columns address=…,lat=…,lon=…</translation>
    </message>
    <message>
        <source>Its columns are: {header}.</source>
        <translation>Sus columnas son: {header}.</translation>
    </message>
    <message>
        <source>Its name stays; make a copy instead.</source>
        <translation>Su nombre no cambia; haga una copia.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Joining blocks to areas</source>
        <translation>Uniendo manzanas en zonas</translation>
    </message>
    <message>
        <source>Joining the sources</source>
        <translation>Uniendo las fuentes</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep counting, or test it with more people</source>
        <translation>Siga contando, o pruébelo con más personas</translation>
    </message>
    <message>
        <source>Keep {share} in 100 aside and {extra} extra visits per 100 would show.</source>
        <translation>Con {share} de cada 100 en el grupo apartado ya se verían {extra} visitas más por cada 100.</translation>
    </message>
    <message>
        <source>Keep, but do not use</source>
        <translation>Conservar sin usar</translation>
    </message>
    <message>
        <source>Kept as they were, so that the shop can take them apart again.</source>
        <translation>Se conservan como estaban, para que el negocio pueda separarlas de nuevo.</translation>
    </message>
    <message>
        <source>Kept aside from “{name}”</source>
        <translation>Apartada de «{name}»</translation>
    </message>
    <message>
        <source>Kept for safety</source>
        <translation>Se conserva por seguridad</translation>
    </message>
    <message>
        <source>Kept only as keyed digests, so that no list can undo an opt-out.</source>
        <translation>Se conservan solo como huellas cifradas, para que ninguna lista anule una baja.</translation>
    </message>
    <message>
        <source>Kept two people apart</source>
        <translation>Dos personas separadas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyed digest of a row</source>
        <translation>Huella cifrada de una fila</translation>
    </message>
    <message>
        <source>Keys 1 to 9 choose a place, Enter accepts it.</source>
        <translation>Las teclas 1 a 9 eligen un lugar, Enter lo acepta.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Tipo de negocio</translation>
    </message>
    <message>
        <source>Know the streets
around your shop</source>
        <translation>Conozca las calles
de alrededor</translation>
    </message>
    <message>
        <source>Known from a card swipe only; nothing was ever asked.</source>
        <translation>Solo se conoce por una tarjeta; nunca se preguntó nada.</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Hoja de etiquetas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large targets</source>
        <translation>Botones grandes</translation>
    </message>
    <message>
        <source>Larger ones are split.</source>
        <translation>Los mayores se dividen.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Last year many came in these weeks: you can reach {n} people</source>
        <translation>El año pasado vinieron muchos en estas semanas: puede llegar a {n} personas</translation>
    </message>
    <message>
        <source>Last year many came in these weeks: you can reach {n} people near {place}</source>
        <translation>El año pasado vinieron muchos en estas semanas: puede llegar a {n} personas cerca de {place}</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Leave out a few more people</source>
        <translation>Dejar fuera a algunas personas más</translation>
    </message>
    <message>
        <source>Leave this area as it is for now</source>
        <translation>Deje esta zona como está por ahora</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Se dejan fuera: {reasons}.</translation>
    </message>
    <message>
        <source>Left out: {why}.</source>
        <translation>Fuera: {why}.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Less than once in a hundred towns by chance alone.</source>
        <translation>Por puro azar, menos de una vez en cien ciudades.</translation>
    </message>
    <message>
        <source>Less: things appear at once, nothing glides.</source>
        <translation>Menos: todo aparece al momento, nada se desliza.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letter to the person themselves</source>
        <translation>Carta para la propia persona</translation>
    </message>
    <message>
        <source>Letter to {people}</source>
        <translation>Carta a {people}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Lies on both sides of {names}.</source>
        <translation>Está a ambos lados de {names}.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List and location circles</source>
        <translation>Lista y círculos de ubicación</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.zip);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Lists you are in</source>
        <translation>Listas en las que está</translation>
    </message>
    <message>
        <source>Local marketing for shops, without the internet.</source>
        <translation>Marketing local para negocios, sin internet.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look again when more sales are on file.</source>
        <translation>Vuelva a mirar cuando haya más ventas.</translation>
    </message>
    <message>
        <source>Look around in the demo town</source>
        <translation>Conozca la ciudad de muestra</translation>
    </message>
    <message>
        <source>Look at the address</source>
        <translation>Revise la dirección</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Revise la lista.</translation>
    </message>
    <message>
        <source>Look at the proposal again.</source>
        <translation>Revise la propuesta.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Look who</source>
        <translation>Ver quiénes</translation>
    </message>
    <message>
        <source>Looking at the first wave</source>
        <translation>Mirando la primera tanda</translation>
    </message>
    <message>
        <source>Looking at the weeks of a year ago</source>
        <translation>Mirando las semanas de hace un año</translation>
    </message>
    <message>
        <source>Looking at visits</source>
        <translation>Mirando las visitas</translation>
    </message>
    <message>
        <source>Looking for an address</source>
        <translation>Buscando una dirección</translation>
    </message>
    <message>
        <source>Looking for circles</source>
        <translation>Buscando círculos</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <source>Looking for habits</source>
        <translation>Buscando hábitos</translation>
    </message>
    <message>
        <source>Looking for the best circles …</source>
        <translation>Buscando los mejores círculos…</translation>
    </message>
    <message>
        <source>Looking for the town</source>
        <translation>Buscando la ciudad</translation>
    </message>
    <message>
        <source>Looking for what to do next</source>
        <translation>Buscando qué hacer ahora</translation>
    </message>
    <message>
        <source>Looking round the area</source>
        <translation>Mirando alrededor de la zona</translation>
    </message>
    <message>
        <source>Looking through the gate</source>
        <translation>Pasando el control</translation>
    </message>
    <message>
        <source>Looking which addresses are left over</source>
        <translation>Mirando qué direcciones quedan</translation>
    </message>
    <message>
        <source>Looking who has not been seen</source>
        <translation>Mirando quién no ha vuelto</translation>
    </message>
    <message>
        <source>Loosen a condition, or choose more areas.</source>
        <translation>Suavice una condición, o elija más zonas.</translation>
    </message>
    <message>
        <source>Lunch people</source>
        <translation>Clientes de mediodía</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Made {made} neighbourhoods</source>
        <translation>{made} barrios creados</translation>
    </message>
    <message numerus="yes">
        <source>Made {n} files</source>
        <comment>Made {n} file</comment>
        <translation>
            <numerusform>{n} archivo creado</numerusform>
            <numerusform>{n} archivos creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {n} neighbourhoods</source>
        <comment>Made {n} neighbourhood</comment>
        <translation>
            <numerusform>{n} barrio creado</numerusform>
            <numerusform>{n} barrios creados</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailchimp</source>
        <translation>Mailchimp</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Make a page to share</source>
        <translation>Crear una página para compartir</translation>
    </message>
    <message>
        <source>Make areas first: doorstep areas.</source>
        <translation>Cree antes las zonas: doorstep areas.</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>Crear archivos</translation>
    </message>
    <message>
        <source>Make it for more people.</source>
        <translation>Hágala para más personas.</translation>
    </message>
    <message>
        <source>Make it shorter; it can be repeated.</source>
        <translation>Acórtela; se puede repetir.</translation>
    </message>
    <message>
        <source>Make it when {smallest} or more have changed, or let Doorstep leave out a few more.</source>
        <translation>Créela cuando hayan cambiado {smallest} o más, o deje que Doorstep excluya a algunas más.</translation>
    </message>
    <message>
        <source>Make neighbourhoods</source>
        <translation>Crear barrios</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Haga sitio en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Make the largest number the larger one.</source>
        <translation>Haga que el número mayor sea el mayor.</translation>
    </message>
    <message>
        <source>Make the promotion for fewer areas at a time.</source>
        <translation>Haga la promoción para menos zonas a la vez.</translation>
    </message>
    <message>
        <source>Make the second wave</source>
        <translation>Crear la segunda tanda</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Crear el negocio</translation>
    </message>
    <message>
        <source>Make them first: open Neighbourhoods, or run `areas`.</source>
        <translation>Créelos antes: abra Barrios, o ejecute `areas`.</translation>
    </message>
    <message numerus="yes">
        <source>Make {n} files</source>
        <comment>Make {n} file</comment>
        <translation>
            <numerusform>Crear {n} archivo</numerusform>
            <numerusform>Crear {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Making files</source>
        <translation>Creando archivos</translation>
    </message>
    <message>
        <source>Making neighbourhoods</source>
        <translation>Creando barrios</translation>
    </message>
    <message>
        <source>Making the demo town</source>
        <translation>Creando la ciudad de muestra</translation>
    </message>
    <message>
        <source>Making the files for {title}</source>
        <translation>Creando los archivos para {title}</translation>
    </message>
    <message>
        <source>Making the shop</source>
        <translation>Creando el negocio</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map and window change together.</source>
        <translation>El mapa y la ventana cambian a la vez.</translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation>Mapa de {name}</translation>
    </message>
    <message>
        <source>Map server</source>
        <translation>Servidor de mapas</translation>
    </message>
    <message>
        <source>Map: {attribution}</source>
        <translation>Mapa: {attribution}</translation>
    </message>
    <message>
        <source>Map: {source}</source>
        <translation>Mapa: {source}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to ads; decide it under Duplicates.</source>
        <translation>Puede ser la misma persona que alguien que dijo no a los anuncios; decídalo en Duplicados.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to e-mail; decide it under Duplicates.</source>
        <translation>Puede ser la misma persona que alguien que dijo no al email; decídalo en Duplicados.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to post; decide it under Duplicates.</source>
        <translation>Puede ser la misma persona que alguien que dijo no al correo postal; decídalo en Duplicados.</translation>
    </message>
    <message>
        <source>May be one with somebody who said no to text messages; decide it under Duplicates.</source>
        <translation>Puede ser la misma persona que alguien que dijo no a los SMS; decídalo en Duplicados.</translation>
    </message>
    <message>
        <source>May the shop write to you?</source>
        <translation>¿Puede escribirle el negocio?</translation>
    </message>
    <message>
        <source>Maybe double</source>
        <translation>Quizá duplicados</translation>
    </message>
    <message>
        <source>Mend that line, or put the file back as it came.</source>
        <translation>Corrija esa línea, o deje el archivo como vino.</translation>
    </message>
    <message>
        <source>Mend that line, then try again.</source>
        <translation>Corrija esa línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Mend the platform&apos;s smallest, largest and step.</source>
        <translation>Corrija el mínimo, el máximo y el paso de la plataforma.</translation>
    </message>
    <message>
        <source>Mend the quote and import the row again.</source>
        <translation>Corrija las comillas e importe la fila de nuevo.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge this area with one beside it to learn more.</source>
        <translation>Una esta zona con una vecina para saber más.</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} areas</source>
        <comment>Merged {n} area</comment>
        <translation>
            <numerusform>{n} zona unida</numerusform>
            <numerusform>{n} zonas unidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {value} records of one person</source>
        <translation>{value} fichas de una persona unidas</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Uniendo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message A</source>
        <translation>Mensaje A</translation>
    </message>
    <message>
        <source>Message B</source>
        <translation>Mensaje B</translation>
    </message>
    <message>
        <source>Message {variant}</source>
        <translation>Mensaje {variant}</translation>
    </message>
    <message>
        <source>Microsoft Ads</source>
        <translation>Microsoft Ads</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Money, part by part</source>
        <translation>El dinero, parte por parte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More people than usual came in the weeks from {weeks}: {times} times as many visits.</source>
        <translation>En las semanas desde {weeks} vino más gente de lo habitual: {times} veces las visitas.</translation>
    </message>
    <message>
        <source>More uses</source>
        <translation>Más usos</translation>
    </message>
    <message>
        <source>Most customers in a neighbourhood</source>
        <translation>Máximo de clientes en un barrio</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move a boundary</source>
        <translation>Mover un límite</translation>
    </message>
    <message>
        <source>Move it away; it will be made anew.</source>
        <translation>Llévelo a otro sitio; se creará de nuevo.</translation>
    </message>
    <message>
        <source>Move it less far.</source>
        <translation>Muévalo menos.</translation>
    </message>
    <message>
        <source>Move it out of the folder, then try again.</source>
        <translation>Sáquelo de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Moved an edge</source>
        <translation>Un límite movido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and address say that this is a test.</source>
        <translation>El nombre y la dirección indican que es una prueba.</translation>
    </message>
    <message>
        <source>Name and contact are removed when you say so. Their visits stay in the totals.</source>
        <translation>El nombre y el contacto se eliminan cuando usted lo dice. Sus visitas siguen en los totales.</translation>
    </message>
    <message>
        <source>Name at least one file, such as town.osm.pbf.</source>
        <translation>Indique al menos un archivo, como town.osm.pbf.</translation>
    </message>
    <message>
        <source>Name of the promotion</source>
        <translation>Nombre de la promoción</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre del negocio</translation>
    </message>
    <message>
        <source>Name of the town, or latitude, longitude</source>
        <translation>Nombre de la ciudad, o latitud, longitud</translation>
    </message>
    <message>
        <source>Name of this area</source>
        <translation>Nombre de esta zona</translation>
    </message>
    <message>
        <source>Name one of them, or choose areas.</source>
        <translation>Indique uno de ellos, o elija zonas.</translation>
    </message>
    <message>
        <source>Name one such as EPSG:25832.</source>
        <translation>Indique uno como EPSG:25832.</translation>
    </message>
    <message>
        <source>Name one “Address”, or “Street” and “City”.</source>
        <translation>Llame a una «Dirección», o «Calle» y «Ciudad».</translation>
    </message>
    <message>
        <source>Name the neighbourhoods by hand in Nextdoor Ads Manager.</source>
        <translation>Indique los barrios a mano en Nextdoor Ads Manager.</translation>
    </message>
    <message>
        <source>Name their system: --columns …,x=…,y=…,crs=EPSG:25832 (the number is in the data&apos;s description).</source>
        <translation>Indique su sistema: --columns …,x=…,y=…,crs=EPSG:25832 (el número está en la descripción de los datos).</translation>
    </message>
    <message>
        <source>Name, address and contact are removed everywhere, also from copies. This cannot be undone.</source>
        <translation>Nombre, dirección y contacto se eliminan en todas partes, también de las copias. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Name, address and contact are removed everywhere, also from copies. Visits stay in the totals. This cannot be undone.</source>
        <translation>Nombre, dirección y contacto se eliminan en todas partes, también de las copias. Las visitas siguen en los totales. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Name, street, email</source>
        <translation>Nombre, calle, email</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Nearer, away</source>
        <translation>Acercar, alejar</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Never said yes to ads.</source>
        <translation>Nunca dijo sí a los anuncios.</translation>
    </message>
    <message>
        <source>Never said yes to e-mail.</source>
        <translation>Nunca dijo sí al email.</translation>
    </message>
    <message>
        <source>Never said yes to post.</source>
        <translation>Nunca dijo sí al correo postal.</translation>
    </message>
    <message>
        <source>Never said yes to text messages.</source>
        <translation>Nunca dijo sí a los SMS.</translation>
    </message>
    <message>
        <source>Never to be contacted</source>
        <translation>No contactar nunca</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Zona nueva</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>New in 3 months</source>
        <translation>Nuevos en 3 meses</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nueva promoción</translation>
    </message>
    <message>
        <source>New shop or demo town…</source>
        <translation>Nuevo negocio o ciudad de muestra…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Next: {next_step}.</source>
        <translation>Siguiente: {next_step}.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>No area chosen</source>
        <translation>Ninguna zona elegida</translation>
    </message>
    <message>
        <source>No area chosen: everybody on the list, wherever they live.</source>
        <translation>Ninguna zona elegida: todas las personas de la lista, vivan donde vivan.</translation>
    </message>
    <message>
        <source>No circle can meet these limits.</source>
        <translation>Ningún círculo cumple estos límites.</translation>
    </message>
    <message>
        <source>No circles can reach nobody.</source>
        <translation>Sin círculos no se llega a nadie.</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>No column of this file holds addresses.</source>
        <translation>Ninguna columna de este archivo contiene direcciones.</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>No effect could be seen.</source>
        <translation>No se podría ver ningún efecto.</translation>
    </message>
    <message>
        <source>No effect could be seen: it takes sales on file and at least {count} areas to draw from.</source>
        <translation>No se podría ver ningún efecto: hacen falta ventas y al menos {count} zonas entre las que sortear.</translation>
    </message>
    <message>
        <source>No effect could be seen: it takes sales on file and at least {count} streets to draw from.</source>
        <translation>No se podría ver ningún efecto: hacen falta ventas y al menos {count} calles entre las que sortear.</translation>
    </message>
    <message>
        <source>No effect seen</source>
        <translation>No se vio efecto</translation>
    </message>
    <message>
        <source>No effect seen: {visits}.</source>
        <translation>No se vio efecto: {visits}.</translation>
    </message>
    <message>
        <source>No homes are known in this area, so its surface was counted instead.</source>
        <translation>No se conocen viviendas en esta zona, así que se contó su superficie.</translation>
    </message>
    <message>
        <source>No house number was given</source>
        <translation>No se indicó número de la calle</translation>
    </message>
    <message>
        <source>No houses are known in the promotion&apos;s areas.</source>
        <translation>No se conocen casas en las zonas de la promoción.</translation>
    </message>
    <message>
        <source>No leaflets in: {streets}. They are kept aside, so you can see the effect.</source>
        <translation>Sin folletos en: {streets}. Quedan apartadas, para que se vea el efecto.</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Todavía sin mensaje</translation>
    </message>
    <message>
        <source>No more people have gone quiet here than elsewhere and you reach about as many of the households as in the whole town, or more.</source>
        <translation>Aquí no dejaron de venir más personas que en otras partes y se llega a tantos hogares como en toda la ciudad, o más.</translation>
    </message>
    <message>
        <source>No more people have gone quiet here than elsewhere.</source>
        <translation>Aquí no dejaron de venir más personas que en otras partes.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No names leave.</source>
        <translation>No sale ningún nombre.</translation>
    </message>
    <message>
        <source>No neighbourhoods yet</source>
        <translation>Todavía no hay barrios</translation>
    </message>
    <message>
        <source>No offer yet</source>
        <translation>Todavía sin oferta</translation>
    </message>
    <message>
        <source>No places on the map.</source>
        <translation>Ningún lugar en el mapa.</translation>
    </message>
    <message>
        <source>No post code lies mostly inside the promotion&apos;s areas.</source>
        <translation>Ningún código postal está en su mayor parte dentro de las zonas de la promoción.</translation>
    </message>
    <message>
        <source>No postal route lies mostly inside the promotion&apos;s areas.</source>
        <translation>Ninguna ruta postal está en su mayor parte dentro de las zonas de la promoción.</translation>
    </message>
    <message>
        <source>No postcode sector is known in the promotion&apos;s areas.</source>
        <translation>No se conoce ningún sector postal en las zonas de la promoción.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>No promotion gave out this code.</source>
        <translation>Ninguna promoción dio este código.</translation>
    </message>
    <message>
        <source>No sales on file yet</source>
        <translation>Todavía no hay ventas</translation>
    </message>
    <message>
        <source>No sales on file.</source>
        <translation>No hay ventas.</translation>
    </message>
    <message>
        <source>No server is named: nothing can be sent.</source>
        <translation>No se ha indicado servidor: no se puede enviar nada.</translation>
    </message>
    <message>
        <source>No spot has {fewest} people or more.</source>
        <translation>Ningún punto tiene {fewest} personas o más.</translation>
    </message>
    <message>
        <source>No street called “{street}” is in the town map</source>
        <translation>En el plano no hay ninguna calle llamada «{street}»</translation>
    </message>
    <message>
        <source>No street was given</source>
        <translation>No se indicó calle</translation>
    </message>
    <message>
        <source>No town is called “{text}”. Smaller places are not in the list: take the nearest town, or type latitude, longitude.</source>
        <translation>Ninguna ciudad se llama «{text}». La lista no incluye lugares pequeños: tome la ciudad más cercana, o escriba latitud, longitud.</translation>
    </message>
    <message>
        <source>No town map yet</source>
        <translation>Todavía no hay plano de la ciudad</translation>
    </message>
    <message>
        <source>Nobody came yet.</source>
        <translation>Todavía no vino nadie.</translation>
    </message>
    <message>
        <source>Nobody can recover it. Without the password neither you nor Doorstep can read this shop or its copies again. Write it down and keep it somewhere safe.</source>
        <translation>Nadie puede recuperarla. Sin la contraseña ni usted ni Doorstep podrán volver a leer este negocio ni sus copias. Anótela y guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <source>Nobody fits its rules and its place.</source>
        <translation>Nadie cumple sus condiciones y su lugar.</translation>
    </message>
    <message>
        <source>Nobody fits. Take a filter away.</source>
        <translation>Nadie cumple. Quite un filtro.</translation>
    </message>
    <message>
        <source>Nobody has been away for so long</source>
        <translation>Nadie lleva tanto tiempo sin venir</translation>
    </message>
    <message>
        <source>Nobody is kept aside</source>
        <translation>No hay nadie apartado</translation>
    </message>
    <message>
        <source>Nobody is kept aside, so nobody will be able to say whether it worked.</source>
        <translation>No hay nadie apartado, así que nadie podrá decir si funcionó.</translation>
    </message>
    <message>
        <source>Nobody is placed on the map yet</source>
        <translation>Todavía no hay nadie en el mapa</translation>
    </message>
    <message>
        <source>Nobody of this promotion may be reached this way.</source>
        <translation>A nadie de esta promoción se le puede llegar por esta vía.</translation>
    </message>
    <message>
        <source>Nobody on the list has this address or number.</source>
        <translation>Nadie de la lista tiene esta dirección o este número.</translation>
    </message>
    <message>
        <source>Nobody on the list has “{text}”.</source>
        <translation>Nadie de la lista tiene «{text}».</translation>
    </message>
    <message>
        <source>Nobody travels by “{by}” here.</source>
        <translation>Nadie se mueve con «{by}» aquí.</translation>
    </message>
    <message>
        <source>Nobody&apos;s address needs a look.</source>
        <translation>Ninguna dirección está por revisar.</translation>
    </message>
    <message>
        <source>Not everybody has all of these: {fields}. Those without get no message, unless you write what to say instead, as in {{first_name|Hello}}.</source>
        <translation>No todas las personas tienen todo esto: {fields}. A quien le falte algo no le llega el mensaje, salvo que escriba qué decir en su lugar, como en {{first_name|Hola}}.</translation>
    </message>
    <message>
        <source>Not for 6 months</source>
        <translation>No durante 6 meses</translation>
    </message>
    <message>
        <source>Not for 8 weeks</source>
        <translation>No durante 8 semanas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Todavía no está lista</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note a date…</source>
        <translation>Anotar una fecha…</translation>
    </message>
    <message>
        <source>Note this date</source>
        <translation>Anotar esta fecha</translation>
    </message>
    <message>
        <source>Noted “{name}”</source>
        <translation>«{name}» anotado</translation>
    </message>
    <message>
        <source>Nothing called “{item}” is in your sales.</source>
        <translation>No hay nada llamado «{item}» en sus ventas.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No ha cambiado nada</translation>
    </message>
    <message>
        <source>Nothing found. Try a name, a street, an area, or what you want to do.</source>
        <translation>No se encontró nada. Pruebe con un nombre, una calle, una zona o lo que quiera hacer.</translation>
    </message>
    <message>
        <source>Nothing gets lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message>
        <source>Nothing has left.</source>
        <translation>No ha salido nada.</translation>
    </message>
    <message>
        <source>Nothing here differs enough from the whole town to act on.</source>
        <translation>Nada aquí difiere lo bastante de toda la ciudad como para actuar.</translation>
    </message>
    <message>
        <source>Nothing is held under</source>
        <translation>No hay nada guardado con</translation>
    </message>
    <message>
        <source>Nothing is planned for the next weeks</source>
        <translation>No hay nada planeado para las próximas semanas</translation>
    </message>
    <message>
        <source>Nothing leaves before the last step, and you can go back to any step.</source>
        <translation>No sale nada antes del último paso, y puede volver a cualquier paso.</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Hoy no hay nada pendiente.</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>Nada nuevo en este archivo</translation>
    </message>
    <message>
        <source>Nothing of “{name}” has left yet.</source>
        <translation>Todavía no ha salido nada de «{name}».</translation>
    </message>
    <message>
        <source>Nothing planned. Ideas are under Promotions.</source>
        <translation>Nada planeado. Las ideas están en Promociones.</translation>
    </message>
    <message>
        <source>Nothing planned. Take an idea, or start a new promotion.</source>
        <translation>Nada planeado. Tome una idea, o empiece una nueva promoción.</translation>
    </message>
    <message>
        <source>Nothing runs at the moment.</source>
        <translation>Ahora no hay nada en marcha.</translation>
    </message>
    <message>
        <source>Nothing runs in these months.</source>
        <translation>No hay nada en estos meses.</translation>
    </message>
    <message>
        <source>Nothing stands out today</source>
        <translation>Hoy no destaca nada</translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation>Hoy no destaca nada.</translation>
    </message>
    <message>
        <source>Nothing to do; they stay forgotten.</source>
        <translation>Nada que hacer; siguen olvidadas.</translation>
    </message>
    <message>
        <source>Nothing to take apart.</source>
        <translation>Nada que separar.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number at the till</source>
        <translation>Número en la caja</translation>
    </message>
    <message>
        <source>Number {rank} of {count} areas by customers.</source>
        <translation>Número {rank} de {count} zonas por clientes.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Numbers and texts</source>
        <translation>Números y textos</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Offers used</source>
        <translation>Ofertas usadas</translation>
    </message>
    <message>
        <source>Often bought</source>
        <translation>Lo más comprado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>A pie</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>One area alone cannot be merged.</source>
        <translation>Una sola zona no se puede unir.</translation>
    </message>
    <message>
        <source>One code a person</source>
        <translation>Un código por persona</translation>
    </message>
    <message>
        <source>One code a street</source>
        <translation>Un código por calle</translation>
    </message>
    <message>
        <source>One code an area</source>
        <translation>Un código por zona</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>One page a person</source>
        <translation>Una página por persona</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>One person alone cannot be merged.</source>
        <translation>Una sola persona no se puede unir.</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Una ficha</translation>
    </message>
    <message>
        <source>One sheet an area, to hand to whoever walks it.</source>
        <translation>Una hoja por zona, para quien la recorre.</translation>
    </message>
    <message>
        <source>One thing is worth your time today.</source>
        <translation>Hoy hay una cosa que merece su tiempo.</translation>
    </message>
    <message>
        <source>One use costs you</source>
        <translation>Un uso le cuesta</translation>
    </message>
    <message>
        <source>One visit earns you</source>
        <translation>Una visita le deja</translation>
    </message>
    <message>
        <source>Only a big effect will show</source>
        <translation>Solo se verá un efecto grande</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Only where the law asks for no yes of its own, never in the European Union, the United Kingdom and Switzerland. A no always holds.</source>
        <translation>Solo donde la ley no exige un sí propio; nunca en la Unión Europea, el Reino Unido y Suiza. Un no siempre vale.</translation>
    </message>
    <message>
        <source>Only you see it. People see the offer.</source>
        <translation>Solo lo ve usted. La gente ve la oferta.</translation>
    </message>
    <message>
        <source>Only {number} is in the town map, not the house number as written</source>
        <translation>En el plano solo está el {number}, no el número tal como se escribió</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Abrir un negocio</translation>
    </message>
    <message>
        <source>Open a shop or a backup</source>
        <translation>Abrir un negocio o una copia</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Abrir otro negocio…</translation>
    </message>
    <message>
        <source>Open data (*.osm.pbf *.pbf *.osm *.osm.bz2 *.gpkg *.csv *.tsv *.txt *.geojson *.json *.shp *.zip);;All files (*)</source>
        <translation>Datos abiertos (*.osm.pbf *.pbf *.osm *.osm.bz2 *.gpkg *.csv *.tsv *.txt *.geojson *.json *.shp *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open it in any table program.</source>
        <translation>Ábralo con cualquier programa de tablas.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ábralo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Open it, save it as CSV, and import that.</source>
        <translation>Ábralo, guárdelo como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>Open my customers</source>
        <translation>Abrir mis clientes</translation>
    </message>
    <message>
        <source>Open the area</source>
        <translation>Abrir la zona</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Abrir el mapa</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>Abrir la promoción</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Abrir el negocio</translation>
    </message>
    <message>
        <source>Open the shop for reading only, or copy it to another folder.</source>
        <translation>Abra el negocio solo para lectura, o cópielo a otra carpeta.</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Abriendo el negocio</translation>
    </message>
    <message>
        <source>Opening the town map</source>
        <translation>Abriendo el plano de la ciudad</translation>
    </message>
    <message>
        <source>Other records that resemble yours</source>
        <translation>Otras fichas parecidas a la suya</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Password of the shop</source>
        <translation>Contraseña del negocio</translation>
    </message>
    <message>
        <source>Paste the lines into the bulk box of the location search and choose your country.</source>
        <translation>Pegue las líneas en el cuadro de varias ubicaciones y elija su país.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People came more often than those kept aside.</source>
        <translation>Vinieron más a menudo que las apartadas.</translation>
    </message>
    <message>
        <source>People cannot be kept for {months} months.</source>
        <translation>No se puede conservar a las personas {months} meses.</translation>
    </message>
    <message>
        <source>People kept aside who live there may see it too. For ads by place, keep whole areas aside.</source>
        <translation>Las personas apartadas que viven allí también pueden verlo. Para anuncios por lugar, aparte zonas enteras.</translation>
    </message>
    <message>
        <source>People who fit all of these</source>
        <translation>Personas que cumplen todo esto</translation>
    </message>
    <message>
        <source>People who got it came no more often than those kept aside. Change the offer or the people.</source>
        <translation>Quienes lo recibieron no vinieron más que las personas apartadas. Cambie la oferta o las personas.</translation>
    </message>
    <message>
        <source>People who live here</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>People who {wanted}</source>
        <translation>Personas que {wanted}</translation>
    </message>
    <message>
        <source>People who {wanted}, leaving out those who {unwanted}</source>
        <translation>Personas que {wanted}, salvo las que {unwanted}</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone numbers stand there twice, without and with a plus sign, because TikTok describes both.</source>
        <translation>Los teléfonos figuran dos veces, sin y con el signo más, porque TikTok describe ambas formas.</translation>
    </message>
    <message>
        <source>Pick a town from the list.</source>
        <translation>Elija una ciudad de la lista.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>Pictures for social media</source>
        <translation>Imágenes para redes sociales</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Situar a mano</translation>
    </message>
    <message>
        <source>Place: address found</source>
        <translation>Lugar: dirección encontrada</translation>
    </message>
    <message>
        <source>Place: how exact</source>
        <translation>Lugar: precisión</translation>
    </message>
    <message>
        <source>Place: how sure (0 to 1)</source>
        <translation>Lugar: seguridad (0 a 1)</translation>
    </message>
    <message>
        <source>Place: latitude</source>
        <translation>Lugar: latitud</translation>
    </message>
    <message>
        <source>Place: longitude</source>
        <translation>Lugar: longitud</translation>
    </message>
    <message>
        <source>Place: reason</source>
        <translation>Lugar: motivo</translation>
    </message>
    <message>
        <source>Place: set by</source>
        <translation>Lugar: fijado por</translation>
    </message>
    <message>
        <source>Place: state</source>
        <translation>Lugar: estado</translation>
    </message>
    <message>
        <source>Placed addresses on the map</source>
        <translation>Direcciones situadas en el mapa</translation>
    </message>
    <message>
        <source>Placed on the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Placed where {one} and {other} meet</source>
        <translation>Situado donde se cruzan {one} y {other}</translation>
    </message>
    <message>
        <source>Placed {name}</source>
        <translation>Situado: {name}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Placing addresses</source>
        <translation>Situando direcciones</translation>
    </message>
    <message>
        <source>Placing addresses on the map</source>
        <translation>Situando direcciones en el mapa</translation>
    </message>
    <message>
        <source>Placing the address</source>
        <translation>Situando la dirección</translation>
    </message>
    <message>
        <source>Plan a promotion</source>
        <translation>Planear una promoción</translation>
    </message>
    <message>
        <source>Plan a promotion here</source>
        <translation>Planear una promoción aquí</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planear</translation>
    </message>
    <message>
        <source>Plan it first (promote).</source>
        <translation>Planéela antes (promote).</translation>
    </message>
    <message>
        <source>Plan it: {title}</source>
        <translation>Planear: {title}</translation>
    </message>
    <message>
        <source>Plan one first with `promote`.</source>
        <translation>Planee antes una con `promote`.</translation>
    </message>
    <message>
        <source>Plan the promotion</source>
        <translation>Planear la promoción</translation>
    </message>
    <message>
        <source>Platforms know only roughly where people are: when they are 100 m off, the ads reach {near} of the homes, with 250 m {middle}, with 500 m {far}.</source>
        <translation>Las plataformas solo saben más o menos dónde está la gente: con un error de 100 m, los anuncios llegan al {near} de las viviendas; con 250 m, al {middle}; con 500 m, al {far}.</translation>
    </message>
    <message>
        <source>Platforms misplace people by up to {metres} m; then {outside} % of the homes reached lie outside this small area. Postcodes, a street list or post reach these homes more closely.</source>
        <translation>Las plataformas se equivocan hasta en {metres} m; así, el {outside} % de las viviendas alcanzadas está fuera de esta zona pequeña. Los códigos postales, una lista de calles o el correo postal aciertan más.</translation>
    </message>
    <message>
        <source>Playbooks that fit come first.</source>
        <translation>Las ideas que encajan van primero.</translation>
    </message>
    <message>
        <source>Points with a radius</source>
        <translation>Puntos con un radio</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Postcards</source>
        <translation>Postales</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Código postal y ciudad</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Imprimir una prueba</translation>
    </message>
    <message>
        <source>Print as many of each sheet as there are doors, and cut along the marks.</source>
        <translation>Imprima de cada hoja tantas como puertas haya y corte por las marcas.</translation>
    </message>
    <message>
        <source>Print at 100 %, on plain paper. Hold it against a sheet of labels: do the lines fall on the gaps?</source>
        <translation>Imprima al 100 % en papel normal. Póngalo sobre una hoja de etiquetas: ¿caen las líneas en los huecos?</translation>
    </message>
    <message>
        <source>Print it from the window.</source>
        <translation>Imprímalo desde la ventana.</translation>
    </message>
    <message>
        <source>Print the area report</source>
        <translation>Imprimir el informe de zonas</translation>
    </message>
    <message>
        <source>Print the labels yourself.</source>
        <translation>Imprima usted las etiquetas.</translation>
    </message>
    <message>
        <source>Print this page at 100 % on plain paper and hold it against a sheet of labels first.</source>
        <translation>Imprima antes esta página al 100 % en papel normal y póngala sobre una hoja de etiquetas.</translation>
    </message>
    <message>
        <source>Print, postage and ads go into “costs once”.</source>
        <translation>Impresión, franqueo y anuncios van en «costes únicos».</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Promotions so far</source>
        <translation>Promociones hasta ahora</translation>
    </message>
    <message>
        <source>Promotions you were chosen for</source>
        <translation>Promociones para las que se le eligió</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Put here by hand</source>
        <translation>Situado aquí a mano</translation>
    </message>
    <message>
        <source>Put it back into {folder}, or open it where it is now.</source>
        <translation>Devuélvalo a {folder}, o ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>Put it beside your shop file, or take it out of the message.</source>
        <translation>Póngala junto al archivo del negocio, o quítela del mensaje.</translation>
    </message>
    <message>
        <source>Put it into the environment variable DOORSTEP_NEW_PASSWORD, or work in a terminal.</source>
        <translation>Póngala en la variable de entorno DOORSTEP_NEW_PASSWORD, o trabaje en un terminal.</translation>
    </message>
    <message>
        <source>Put it into the environment variable DOORSTEP_PASSWORD, or work in a terminal.</source>
        <translation>Póngala en la variable de entorno DOORSTEP_PASSWORD, o trabaje en un terminal.</translation>
    </message>
    <message>
        <source>Put the number of your campaign in the column Parent Id (it stands in the campaign grid), then import the file as a bulk file.</source>
        <translation>Ponga el número de su campaña en la columna Parent Id (está en la tabla de campañas) e importe el archivo como archivo masivo.</translation>
    </message>
    <message>
        <source>QR code: {text}</source>
        <translation>Código QR: {text}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read it, and set the permissions by hand.</source>
        <translation>Léalo y ajuste los permisos a mano.</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Leer la licencia de {name}</translation>
    </message>
    <message>
        <source>Read-only: open in another window</source>
        <translation>Solo lectura: abierto en otra ventana</translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation>Leyendo las direcciones</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Leyendo el calendario</translation>
    </message>
    <message>
        <source>Reading the house-number ranges</source>
        <translation>Leyendo los intervalos de números</translation>
    </message>
    <message>
        <source>Reading the licences</source>
        <translation>Leyendo las licencias</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Leyendo el mapa</translation>
    </message>
    <message>
        <source>Reading the map of your town. The first time takes a few seconds.</source>
        <translation>Leyendo el mapa de su ciudad. La primera vez tarda unos segundos.</translation>
    </message>
    <message>
        <source>Reading your customers</source>
        <translation>Leyendo sus clientes</translation>
    </message>
    <message>
        <source>Reading your neighbourhoods</source>
        <translation>Leyendo sus barrios</translation>
    </message>
    <message>
        <source>Reading your shop</source>
        <translation>Leyendo su negocio</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with {n} things to know</source>
        <comment>Ready, with {n} thing to know</comment>
        <translation>
            <numerusform>Lista, con {n} cosa que conviene saber</numerusform>
            <numerusform>Lista, con {n} cosas que conviene saber</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de tique</translation>
    </message>
    <message>
        <source>Recorded a permission</source>
        <translation>Permiso registrado</translation>
    </message>
    <message>
        <source>Recorded an opt-out</source>
        <translation>Baja registrada</translation>
    </message>
    <message>
        <source>Records that became yours</source>
        <translation>Fichas que pasaron a ser la suya</translation>
    </message>
    <message>
        <source>Redeemed {strip}</source>
        <translation>Canjeado: {strip}</translation>
    </message>
    <message>
        <source>Redemptions from {name}</source>
        <translation>Canjes de {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Remembered for next time</source>
        <translation>Queda recordado para la próxima vez</translation>
    </message>
    <message>
        <source>Remembering</source>
        <translation>Recordando</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Remove the password of {shop}?</source>
        <translation>¿Quitar la contraseña de {shop}?</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Quitar «{name}»</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>«{name}» quitado</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename area</source>
        <translation>Renombrar la zona</translation>
    </message>
    <message>
        <source>Renamed area to “{name}”</source>
        <translation>Zona renombrada: «{name}»</translation>
    </message>
    <message>
        <source>Renamed promotion</source>
        <translation>Promoción renombrada</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Renombrar… (F2)</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Repetirla</translation>
    </message>
    <message>
        <source>Repeat it in {places}</source>
        <translation>Repetirla en {places}</translation>
    </message>
    <message>
        <source>Repeat it in {places}, with message {message}</source>
        <translation>Repetirla en {places}, con el mensaje {message}</translation>
    </message>
    <message>
        <source>Repeat it, with message {message}</source>
        <translation>Repetirla, con el mensaje {message}</translation>
    </message>
    <message>
        <source>Repeat nothing yet: no promotion has ended that can be judged.</source>
        <translation>No repita nada todavía: no ha terminado ninguna promoción que se pueda juzgar.</translation>
    </message>
    <message>
        <source>Repeat nothing yet: nothing has clearly worked so far. Try the likeliest again with more people.</source>
        <translation>No repita nada todavía: nada ha funcionado con claridad. Pruebe de nuevo la más probable con más personas.</translation>
    </message>
    <message>
        <source>Repeat “{name}”</source>
        <translation>Repetir «{name}»</translation>
    </message>
    <message>
        <source>Repeat “{name}” in {areas}</source>
        <translation>Repetir «{name}» en {areas}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restáurelo desde una copia.</translation>
    </message>
    <message>
        <source>Result, {day}</source>
        <translation>Resultado, {day}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review addresses that need a look</source>
        <translation>Revisar las direcciones pendientes</translation>
    </message>
    <message numerus="yes">
        <source>Review {n} addresses</source>
        <comment>Review {n} address</comment>
        <translation>
            <numerusform>Revisar {n} dirección</numerusform>
            <numerusform>Revisar {n} direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <source>Rows with a problem are kept and wait in “Need a look”. The file itself is not changed, and one click on Undo takes everything back.</source>
        <translation>Las filas con un problema se conservan y esperan en «Por revisar». El archivo no se modifica, y un clic en Deshacer lo anula todo.</translation>
    </message>
    <message>
        <source>Royal Mail Door to Door is for the United Kingdom only.</source>
        <translation>Royal Mail Door to Door es solo para el Reino Unido.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Said no to ads in {source} on {day}.</source>
        <translation>Dijo no a los anuncios en {source} el {day}.</translation>
    </message>
    <message>
        <source>Said no to e-mail in {source} on {day}.</source>
        <translation>Dijo no al email en {source} el {day}.</translation>
    </message>
    <message>
        <source>Said no to post in {source} on {day}.</source>
        <translation>Dijo no al correo postal en {source} el {day}.</translation>
    </message>
    <message>
        <source>Said no to text messages in {source} on {day}.</source>
        <translation>Dijo no a los SMS en {source} el {day}.</translation>
    </message>
    <message>
        <source>Said yes to ads in {source} on {day}.</source>
        <translation>Dijo sí a los anuncios en {source} el {day}.</translation>
    </message>
    <message>
        <source>Said yes to e-mail in {source} on {day}.</source>
        <translation>Dijo sí al email en {source} el {day}.</translation>
    </message>
    <message>
        <source>Said yes to post in {source} on {day}.</source>
        <translation>Dijo sí al correo postal en {source} el {day}.</translation>
    </message>
    <message>
        <source>Said yes to text messages in {source} on {day}.</source>
        <translation>Dijo sí a los SMS en {source} el {day}.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Guárdelo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV with a row of headings.</source>
        <translation>Guárdelo como CSV con una fila de encabezados.</translation>
    </message>
    <message>
        <source>Save it as CSV with the columns code, date, amount.</source>
        <translation>Guárdelo como CSV con las columnas code, date, amount.</translation>
    </message>
    <message>
        <source>Save it in WGS84 (EPSG:4326).</source>
        <translation>Guárdelo en WGS84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>Save the area report</source>
        <translation>Guardar el informe de zonas</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Guardar el mapa</translation>
    </message>
    <message>
        <source>Save the map as …</source>
        <translation>Guardar el mapa como…</translation>
    </message>
    <message>
        <source>Save the page to share</source>
        <translation>Guardar la página para compartir</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Saved as {name}, without anybody’s dot.</source>
        <translation>Guardado como {name}, sin el punto de nadie.</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Guardado ahora mismo</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>«{name}» guardada</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saving the date</source>
        <translation>Guardando la fecha</translation>
    </message>
    <message>
        <source>Saving the promotion</source>
        <translation>Guardando la promoción</translation>
    </message>
    <message>
        <source>Say at the upload that the list comes from your customers themselves.</source>
        <translation>Indique al subirla que la lista procede de los propios clientes.</translation>
    </message>
    <message>
        <source>Say at the upload that the list is hashed and that both consents are given.</source>
        <translation>Indique al subirla que la lista está cifrada (hash) y que constan ambos permisos.</translation>
    </message>
    <message>
        <source>Say what happens on these days.</source>
        <translation>Diga qué ocurre en esos días.</translation>
    </message>
    <message>
        <source>Say what one visit earns you</source>
        <translation>Indicar lo que deja una visita</translation>
    </message>
    <message>
        <source>Say what people get.</source>
        <translation>Diga qué se ofrece.</translation>
    </message>
    <message>
        <source>Say where and in which words the person agreed.</source>
        <translation>Indique dónde y con qué palabras aceptó la persona.</translation>
    </message>
    <message>
        <source>Say where the shop is, so that walking times can be counted.</source>
        <translation>Indique dónde está el negocio, para contar los minutos a pie.</translation>
    </message>
    <message>
        <source>School terms, exam weeks, matches: a file that ends in .ics. You can also drop it here.</source>
        <translation>Trimestres escolares, semanas de exámenes, partidos: un archivo que acaba en .ics. También puede soltarlo aquí.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search, or tell Doorstep what to do</source>
        <translation>Busque, o diga a Doorstep qué hacer</translation>
    </message>
    <message>
        <source>Second coffee on us</source>
        <translation>El segundo café es gratis</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Second wave, by who came of the first ({told}).</source>
        <translation>Segunda tanda, según quién vino tras la primera ({told}).</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Ver los clientes</translation>
    </message>
    <message>
        <source>See what worked</source>
        <translation>Ver qué funcionó</translation>
    </message>
    <message>
        <source>See where your customers live, say the right thing to the right
neighbourhood, and learn what worked.</source>
        <translation>Vea dónde viven sus clientes, diga lo adecuado al barrio
adecuado y sepa qué funcionó.</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Ver quiénes</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>No enviar nada</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>Set a password for {shop}?</source>
        <translation>¿Poner una contraseña a {shop}?</translation>
    </message>
    <message>
        <source>Set it up by hand on the platform, or use leaflets and post.</source>
        <translation>Configúrelo a mano en la plataforma, o use folletos y correo postal.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Poner la contraseña</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Share of homes</source>
        <translation>Porcentaje de viviendas</translation>
    </message>
    <message>
        <source>Sheets to print and peel off</source>
        <translation>Hojas para imprimir y despegar</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Shop: {name}</source>
        <translation>Negocio: {name}</translation>
    </message>
    <message>
        <source>Shops (*{suffix});;All files (*)</source>
        <translation>Negocios (*{suffix});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Shorten it, or print letters.</source>
        <translation>Acórtelo, o imprima cartas.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show copy {n}, of {when}</source>
        <translation>Mostrar la copia {n}, de {when}</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>Enséñelo en la caja</translation>
    </message>
    <message>
        <source>Show the receipt of {files}</source>
        <translation>Mostrar el recibo de {files}</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Mostrar estos clientes</translation>
    </message>
    <message>
        <source>Show this and your {item} at the till.</source>
        <translation>Enseñe esto y su {item} en la caja.</translation>
    </message>
    <message>
        <source>Show this at the till.</source>
        <translation>Enseñe esto en la caja.</translation>
    </message>
    <message>
        <source>Shown at the till</source>
        <translation>Se enseña en la caja</translation>
    </message>
    <message>
        <source>Shuffled visits showed as much in {chance} of 100 tries at most.</source>
        <translation>Con las visitas mezcladas al azar se vio tanto en {chance} de 100 intentos como mucho.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Grupos pequeños</translation>
    </message>
    <message>
        <source>Smallest group that is shown</source>
        <translation>Grupo más pequeño que se muestra</translation>
    </message>
    <message>
        <source>So far the difference may be chance.</source>
        <translation>Hasta ahora la diferencia puede ser azar.</translation>
    </message>
    <message>
        <source>So far {told}. The others mostly get the message that works.</source>
        <translation>Hasta ahora: {told}. Los demás reciben sobre todo el mensaje que funciona.</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Social posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Sold were, for instance: {items}.</source>
        <translation>Se vendió, por ejemplo: {items}.</translation>
    </message>
    <message>
        <source>Somebody opted out of ads with the same address or number.</source>
        <translation>Alguien con la misma dirección o el mismo número se dio de baja de los anuncios.</translation>
    </message>
    <message>
        <source>Somebody opted out of e-mail with the same address or number.</source>
        <translation>Alguien con la misma dirección o el mismo número se dio de baja del email.</translation>
    </message>
    <message>
        <source>Somebody opted out of post with the same address or number.</source>
        <translation>Alguien con la misma dirección o el mismo número se dio de baja del correo postal.</translation>
    </message>
    <message>
        <source>Somebody opted out of text messages with the same address or number.</source>
        <translation>Alguien con la misma dirección o el mismo número se dio de baja de los SMS.</translation>
    </message>
    <message>
        <source>Something is still running. Wait for it, or cancel it below.</source>
        <translation>Todavía hay algo en marcha. Espere, o cancélelo abajo.</translation>
    </message>
    <message>
        <source>Something went wrong in Doorstep</source>
        <translation>Algo falló en Doorstep</translation>
    </message>
    <message>
        <source>Sorting your customers</source>
        <translation>Ordenando sus clientes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Spend a month</source>
        <translation>Gasto al mes</translation>
    </message>
    <message>
        <source>Spend a month, in {currency}</source>
        <translation>Gasto al mes, en {currency}</translation>
    </message>
    <message>
        <source>Spend a month: {amounts}</source>
        <translation>Gasto al mes: {amounts}</translation>
    </message>
    <message>
        <source>Spend in 12 months, {currency}</source>
        <translation>Gasto en 12 meses, {currency}</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Gasto total</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split area</source>
        <translation>Dividir la zona</translation>
    </message>
    <message>
        <source>Start at a label from 1 to {last}.</source>
        <translation>Empiece en una etiqueta de 1 a {last}.</translation>
    </message>
    <message>
        <source>Start from another place, or choose areas.</source>
        <translation>Parta de otro lugar, o elija zonas.</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Start from something that works for shops like yours.</source>
        <translation>Empiece con algo que funciona en negocios como el suyo.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la muestra</translation>
    </message>
    <message>
        <source>Start with the best next step. “Why this?” shows the figures behind it.</source>
        <translation>Empiece con el siguiente paso. «¿Por qué?» muestra las cifras en que se basa.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>Stated by you or the shop; none is guessed.</source>
        <translation>Dicho por usted o por el negocio; nada se supone.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Street list for leaflets</source>
        <translation>Lista de calles para folletos</translation>
    </message>
    <message>
        <source>Streets and doors. Nobody&apos;s name. Please leave out doors that ask for no advertising.</source>
        <translation>Calles y puertas. Ningún nombre. Respete las puertas que piden no recibir publicidad.</translation>
    </message>
    <message>
        <source>Streets and their names</source>
        <translation>Calles y sus nombres</translation>
    </message>
    <message>
        <source>Streets come from OpenStreetMap.</source>
        <translation>Las calles proceden de OpenStreetMap.</translation>
    </message>
    <message>
        <source>Streets, houses and places. Everything is stored on this computer.</source>
        <translation>Calles, casas y lugares. Todo se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Stronger lines and text.</source>
        <translation>Líneas y textos más marcados.</translation>
    </message>
    <message>
        <source>Strongest areas</source>
        <translation>Zonas más fuertes</translation>
    </message>
    <message>
        <source>Student card</source>
        <translation>Carné de estudiante</translation>
    </message>
    <message>
        <source>Students who said so, and who came in the last half year.</source>
        <translation>Estudiantes que lo dijeron y que vinieron en el último medio año.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Such a list goes to no ad platform. {way_out}</source>
        <translation>Una lista así no va a ninguna plataforma de anuncios. {way_out}</translation>
    </message>
    <message>
        <source>Suggested for this area</source>
        <translation>Sugerido para esta zona</translation>
    </message>
    <message>
        <source>Suggested next step</source>
        <translation>Siguiente paso sugerido</translation>
    </message>
    <message>
        <source>Summary, {day}</source>
        <translation>Resumen, {day}</translation>
    </message>
    <message>
        <source>Swap lat and lon in --columns.</source>
        <translation>Intercambie lat y lon en --columns.</translation>
    </message>
    <message>
        <source>Swap x and y in --columns.</source>
        <translation>Intercambie x e y en --columns.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take at least {n} letters or signs.</source>
        <translation>Use al menos {n} letras o signos.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take everything with me</source>
        <translation>Llevarme todo</translation>
    </message>
    <message>
        <source>Take the narrowest one away</source>
        <translation>Quitar la más estrecha</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Deshecho: {title}</translation>
    </message>
    <message>
        <source>Taking everything out</source>
        <translation>Sacando todo</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text message to {people}</source>
        <translation>SMS a {people}</translation>
    </message>
    <message>
        <source>Text message tool</source>
        <translation>Programa de SMS</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>That is no place on the map.</source>
        <translation>Eso no es un lugar del mapa.</translation>
    </message>
    <message>
        <source>That is not the password of this shop.</source>
        <translation>Esa no es la contraseña de este negocio.</translation>
    </message>
    <message>
        <source>That is not the password of {name}.</source>
        <translation>Esa no es la contraseña de {name}.</translation>
    </message>
    <message>
        <source>That promotion is not in the shop file.</source>
        <translation>Esa promoción no está en el archivo del negocio.</translation>
    </message>
    <message>
        <source>The address fits more than one place; these are the candidates.</source>
        <translation>La dirección encaja en más de un lugar; estos son los candidatos.</translation>
    </message>
    <message>
        <source>The address is in {city}, outside this town</source>
        <translation>La dirección está en {city}, fuera de esta ciudad</translation>
    </message>
    <message>
        <source>The addresses in {name} lie elsewhere than the map.</source>
        <translation>Las direcciones de {name} no están donde el mapa.</translation>
    </message>
    <message>
        <source>The cells beyond it were not used.</source>
        <translation>Las celdas sobrantes no se usaron.</translation>
    </message>
    <message>
        <source>The circles reach {reached} of the homes in your area; {outside} of those they reach lie outside.</source>
        <translation>Los círculos llegan al {reached} de las viviendas de su zona; el {outside} de las alcanzadas está fuera.</translation>
    </message>
    <message>
        <source>The columns are: {header}.</source>
        <translation>Las columnas son: {header}.</translation>
    </message>
    <message>
        <source>The commonest: {names}.</source>
        <translation>Los más comunes: {names}.</translation>
    </message>
    <message>
        <source>The coordinate system of {name} is not named in it.</source>
        <translation>{name} no indica su sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The coordinates in {name} are in metres or feet, not in degrees.</source>
        <translation>Las coordenadas de {name} están en metros o pies, no en grados.</translation>
    </message>
    <message>
        <source>The copy {name} is damaged.</source>
        <translation>La copia {name} está dañada.</translation>
    </message>
    <message>
        <source>The currency of your sales.</source>
        <translation>La moneda de sus ventas.</translation>
    </message>
    <message>
        <source>The customer number “{value}” belongs to somebody with another name.</source>
        <translation>El número de cliente «{value}» es de alguien con otro nombre.</translation>
    </message>
    <message>
        <source>The database cannot be read: {error}.</source>
        <translation>La base de datos no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>The dates of “{value}” can be read day first or month first.</source>
        <translation>Las fechas de «{value}» se pueden leer con el día o con el mes primero.</translation>
    </message>
    <message>
        <source>The difference may be chance. Test it once more to be sure.</source>
        <translation>La diferencia puede ser azar. Pruébelo una vez más para estar seguro.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>El disco está lleno; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>The download broke off before its end.</source>
        <translation>La descarga se cortó antes de terminar.</translation>
    </message>
    <message>
        <source>The e-mail has no subject.</source>
        <translation>El email no tiene asunto.</translation>
    </message>
    <message>
        <source>The edge of this area crosses itself.</source>
        <translation>El límite de esta zona se cruza consigo mismo.</translation>
    </message>
    <message>
        <source>The edge of this area would cross itself.</source>
        <translation>El límite de esta zona se cruzaría consigo mismo.</translation>
    </message>
    <message>
        <source>The file and its copies can only be read with the password.</source>
        <translation>El archivo y sus copias solo se pueden leer con la contraseña.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore it from a backup.</source>
        <translation>El archivo está dañado. Restáurelo desde una copia.</translation>
    </message>
    <message>
        <source>The file is whole: {customers} customers, {sales} lines of sales.</source>
        <translation>El archivo está completo: {customers} clientes, {sales} líneas de ventas.</translation>
    </message>
    <message>
        <source>The first wave has left. Import the sales through {day}; then the others can get theirs.</source>
        <translation>La primera tanda ha salido. Importe las ventas hasta el {day}; entonces los demás podrán recibir el suyo.</translation>
    </message>
    <message>
        <source>The flyer as it will be printed</source>
        <translation>El folleto tal como se imprimirá</translation>
    </message>
    <message>
        <source>The flyer speaks of {field}, which nobody at a door has given.</source>
        <translation>El folleto habla de {field}, que nadie ha dado en una puerta.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de {name}.</translation>
    </message>
    <message>
        <source>The house is in the town map</source>
        <translation>La casa está en el plano de la ciudad</translation>
    </message>
    <message>
        <source>The icon of Doorstep</source>
        <translation>El icono de Doorstep</translation>
    </message>
    <message>
        <source>The letter for {name} is ready</source>
        <translation>La carta para {name} está lista</translation>
    </message>
    <message>
        <source>The letters of “{value}” were damaged on the way.</source>
        <translation>Las letras de «{value}» se dañaron por el camino.</translation>
    </message>
    <message>
        <source>The licence of {name}</source>
        <translation>La licencia de {name}</translation>
    </message>
    <message>
        <source>The line doesn&apos;t cut this area in two.</source>
        <translation>La línea no divide esta zona en dos.</translation>
    </message>
    <message>
        <source>The link {link} does not work.</source>
        <translation>El enlace {link} no funciona.</translation>
    </message>
    <message>
        <source>The list is too large for {title} ({data} bytes).</source>
        <translation>La lista es demasiado grande para {title} ({data} bytes).</translation>
    </message>
    <message>
        <source>The map is on the clipboard, without anybody’s dot.</source>
        <translation>El mapa está en el portapapeles, sin el punto de nadie.</translation>
    </message>
    <message>
        <source>The map of this place is larger than {most_bytes} MB.</source>
        <translation>El mapa de este lugar pasa de {most_bytes} MB.</translation>
    </message>
    <message>
        <source>The map server did not understand the request.</source>
        <translation>El servidor de mapas no entendió la petición.</translation>
    </message>
    <message>
        <source>The map server has been too busy {attempts} times in a row.</source>
        <translation>El servidor de mapas estuvo saturado {attempts} veces seguidas.</translation>
    </message>
    <message>
        <source>The map server is busy. Trying again in {left} s</source>
        <translation>El servidor de mapas está saturado. Nuevo intento en {left} s</translation>
    </message>
    <message>
        <source>The map server {endpoint} refused the request ({status}).</source>
        <translation>El servidor de mapas {endpoint} rechazó la petición ({status}).</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>El mensaje no tiene texto.</translation>
    </message>
    <message>
        <source>The message has {count} letters, and a postcard takes {most}.</source>
        <translation>El mensaje tiene {count} letras, y en una postal caben {most}.</translation>
    </message>
    <message>
        <source>The message itself is not among the files: the list for {title} has no {fields}.</source>
        <translation>El mensaje mismo no está entre los archivos: la lista para {title} no tiene {fields}.</translation>
    </message>
    <message>
        <source>The name is longer than 80 letters. Shorten it.</source>
        <translation>El nombre tiene más de 80 letras. Acórtelo.</translation>
    </message>
    <message>
        <source>The name of the promotion is longer than {longest_name} letters, or has line breaks.</source>
        <translation>El nombre de la promoción tiene más de {longest_name} letras, o saltos de línea.</translation>
    </message>
    <message>
        <source>The name “{name}” tells something about people: “{word}” is about {about}.</source>
        <translation>El nombre «{name}» revela algo sobre las personas: «{word}» trata de {about}.</translation>
    </message>
    <message>
        <source>The neighbourhood boundaries lie elsewhere than the town.</source>
        <translation>Los límites de los barrios no están donde la ciudad.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Falta la nueva contraseña.</translation>
    </message>
    <message>
        <source>The note asks not to be written to.</source>
        <translation>La nota pide que no se le escriba.</translation>
    </message>
    <message>
        <source>The owner took a copy of everything along.</source>
        <translation>La persona responsable se llevó una copia de todo.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>La contraseña está cambiada</translation>
    </message>
    <message>
        <source>The people cannot be counted</source>
        <translation>No se puede contar a las personas</translation>
    </message>
    <message>
        <source>The people cannot be counted yet</source>
        <translation>Todavía no se puede contar a las personas</translation>
    </message>
    <message>
        <source>The people of this list were chosen by “{word}”, and that is about {about}.</source>
        <translation>Las personas de esta lista se eligieron por «{word}», y eso trata de {about}.</translation>
    </message>
    <message>
        <source>The person asked what is held about them.</source>
        <translation>La persona preguntó qué se guarda sobre ella.</translation>
    </message>
    <message>
        <source>The person counts as not asked.</source>
        <translation>La persona cuenta como no preguntada.</translation>
    </message>
    <message>
        <source>The picture {name} is not there.</source>
        <translation>La imagen {name} no está.</translation>
    </message>
    <message>
        <source>The platform file {name} has a mistake: {what}.</source>
        <translation>El archivo de plataforma {name} tiene un error: {what}.</translation>
    </message>
    <message>
        <source>The post as it will be seen</source>
        <translation>La publicación tal como se verá</translation>
    </message>
    <message>
        <source>The post codes reach {reached} of the homes in your area; {outside} of those they reach lie outside.</source>
        <translation>Los códigos postales llegan al {reached} de las viviendas de su zona; el {outside} de las alcanzadas está fuera.</translation>
    </message>
    <message>
        <source>The postcode “{value}” has lost its first zero.</source>
        <translation>El código postal «{value}» ha perdido su primer cero.</translation>
    </message>
    <message>
        <source>The postcode “{value}” is short; a spreadsheet may have taken its first zero.</source>
        <translation>El código postal «{value}» es corto; quizá una hoja de cálculo le quitó el primer cero.</translation>
    </message>
    <message>
        <source>The poster as it will be printed</source>
        <translation>El cartel tal como se imprimirá</translation>
    </message>
    <message>
        <source>The program&apos;s own copies of the shop&apos;s file. They go when you are forgotten.</source>
        <translation>Las copias del archivo del negocio que hace el programa. Desaparecen cuando se le olvida.</translation>
    </message>
    <message>
        <source>The promotion does not say when it ends.</source>
        <translation>La promoción no dice cuándo termina.</translation>
    </message>
    <message>
        <source>The promotion does not say when it starts.</source>
        <translation>La promoción no dice cuándo empieza.</translation>
    </message>
    <message>
        <source>The promotion ends on {ends}, before it starts on {starts}.</source>
        <translation>La promoción termina el {ends}, antes de empezar el {starts}.</translation>
    </message>
    <message>
        <source>The promotion has a writing mistake: {error}.</source>
        <translation>La promoción tiene un error de escritura: {error}.</translation>
    </message>
    <message>
        <source>The promotion has no message for {title}.</source>
        <translation>La promoción no tiene mensaje para {title}.</translation>
    </message>
    <message>
        <source>The promotion has no name.</source>
        <translation>La promoción no tiene nombre.</translation>
    </message>
    <message>
        <source>The promotion lasts longer than a year.</source>
        <translation>La promoción dura más de un año.</translation>
    </message>
    <message>
        <source>The promotion needs a name.</source>
        <translation>La promoción necesita un nombre.</translation>
    </message>
    <message>
        <source>The promotion starts from {place}: whoever is near would be there because of {about}.</source>
        <translation>La promoción parte de {place}: quien está cerca estaría allí por {about}.</translation>
    </message>
    <message>
        <source>The route table {path} cannot be read.</source>
        <translation>La tabla de rutas {path} no se puede leer.</translation>
    </message>
    <message>
        <source>The row adds up others and is nobody.</source>
        <translation>La fila suma otras y no es nadie.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>La fila tiene menos celdas que el encabezado.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>La fila tiene más celdas que el encabezado.</translation>
    </message>
    <message>
        <source>The row has no name, e-mail address or number.</source>
        <translation>La fila no tiene nombre, email ni número.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>La fila está vacía.</translation>
    </message>
    <message>
        <source>The row is the one your spreadsheet shows.</source>
        <translation>La fila es la que muestra su hoja de cálculo.</translation>
    </message>
    <message>
        <source>The row names no e-mail address or phone number.</source>
        <translation>La fila no indica email ni teléfono.</translation>
    </message>
    <message>
        <source>The row repeats the heads of the columns.</source>
        <translation>La fila repite los encabezados de las columnas.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The second wave can go</source>
        <translation>La segunda tanda puede salir</translation>
    </message>
    <message>
        <source>The second wave is decided</source>
        <translation>La segunda tanda está decidida</translation>
    </message>
    <message>
        <source>The second wave waits for sales</source>
        <translation>La segunda tanda espera ventas</translation>
    </message>
    <message>
        <source>The server answered with something that is no map.</source>
        <translation>El servidor respondió con algo que no es un mapa.</translation>
    </message>
    <message numerus="yes">
        <source>The server knows {n} of these addresses.</source>
        <comment>The server knows {n} of these addresses.</comment>
        <translation>
            <numerusform>El servidor conoce {n} de estas direcciones.</numerusform>
            <numerusform>El servidor conoce {n} de estas direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop at {lat}, {lon} lies outside {value} (latitude {south:.4f} to {north:.4f}, longitude {west:.4f} to {east:.4f}).</source>
        <translation>El negocio en {lat}, {lon} está fuera de {value} (latitud {south:.4f} a {north:.4f}, longitud {west:.4f} a {east:.4f}).</translation>
    </message>
    <message>
        <source>The shop has no name.</source>
        <translation>El negocio no tiene nombre.</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>El negocio necesita un nombre.</translation>
    </message>
    <message>
        <source>The shop&apos;s file and all its copies are deleted from this computer. Files you made stay where they are. This cannot be undone.</source>
        <translation>El archivo del negocio y todas sus copias se eliminan de este equipo. Los archivos que usted creó se quedan donde están. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The smallest circle allowed ({smallest} km) is too wide for this area: {outside} % of the homes reached lie outside it. Postcodes, a street list or post reach these homes more closely.</source>
        <translation>El círculo más pequeño permitido ({smallest} km) es demasiado ancho para esta zona: el {outside} % de las viviendas alcanzadas está fuera. Los códigos postales, una lista de calles o el correo postal aciertan más.</translation>
    </message>
    <message>
        <source>The subject has {subject} characters and will be cut off.</source>
        <translation>El asunto tiene {subject} caracteres y se cortará.</translation>
    </message>
    <message>
        <source>The subject of the {channel} message</source>
        <translation>El asunto del mensaje ({channel})</translation>
    </message>
    <message>
        <source>The text of the {channel} message</source>
        <translation>El texto del mensaje ({channel})</translation>
    </message>
    <message>
        <source>The text takes {parts} text messages; {most_sms_parts} are the most.</source>
        <translation>El texto ocupa {parts} SMS; el máximo es {most_sms_parts}.</translation>
    </message>
    <message>
        <source>The till says never to contact this person.</source>
        <translation>La caja dice que no se contacte nunca con esta persona.</translation>
    </message>
    <message>
        <source>The town map knows no place like it. Place it by hand, or skip it.</source>
        <translation>El plano no conoce ningún lugar así. Sitúela a mano, u omítala.</translation>
    </message>
    <message>
        <source>The town map knows the post codes of {known} of {homes} homes there.</source>
        <translation>El plano conoce los códigos postales de {known} de las {homes} viviendas de allí.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>The whole town</source>
        <translation>Toda la ciudad</translation>
    </message>
    <message>
        <source>The whole town (0)</source>
        <translation>Toda la ciudad (0)</translation>
    </message>
    <message>
        <source>The whole town: {areas} areas.</source>
        <translation>Toda la ciudad: {areas} zonas.</translation>
    </message>
    <message>
        <source>The window closes and opens again.</source>
        <translation>La ventana se cierra y se abre de nuevo.</translation>
    </message>
    <message>
        <source>Theirs may be another person&apos;s, so it is not shown here.</source>
        <translation>La suya puede ser de otra persona, así que no se muestra aquí.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Then Doorstep can tell how many extra visits this promotion needs.</source>
        <translation>Así Doorstep puede decir cuántas visitas extra necesita esta promoción.</translation>
    </message>
    <message>
        <source>There are no addresses and no streets in this data.</source>
        <translation>En estos datos no hay direcciones ni calles.</translation>
    </message>
    <message>
        <source>There are no areas in {name}.</source>
        <translation>No hay zonas en {name}.</translation>
    </message>
    <message>
        <source>There are no areas to report on.</source>
        <translation>No hay zonas de las que informar.</translation>
    </message>
    <message>
        <source>There are no areas to share.</source>
        <translation>No hay zonas que compartir.</translation>
    </message>
    <message>
        <source>There are no copies yet.</source>
        <translation>Todavía no hay copias.</translation>
    </message>
    <message>
        <source>There are no events in {name}.</source>
        <translation>No hay eventos en {name}.</translation>
    </message>
    <message>
        <source>There are no house-number ranges in {name}.</source>
        <translation>No hay intervalos de números en {name}.</translation>
    </message>
    <message>
        <source>There are no measures of a label sheet “{name}”.</source>
        <translation>No hay medidas de una hoja de etiquetas «{name}».</translation>
    </message>
    <message>
        <source>There are no neighbourhood boundaries of this town.</source>
        <translation>No hay límites de barrios de esta ciudad.</translation>
    </message>
    <message>
        <source>There are no neighbourhoods yet. Doorstep groups your customers along streets, rail and water, each group with enough people to plan something for.</source>
        <translation>Todavía no hay barrios. Doorstep agrupa a sus clientes siguiendo calles, vías y agua, cada grupo con gente suficiente para planear algo.</translation>
    </message>
    <message>
        <source>There are no neighbourhoods yet. Make them on the map, or choose a walking time.</source>
        <translation>Todavía no hay barrios. Créelos en el mapa, o elija un tiempo a pie.</translation>
    </message>
    <message>
        <source>There are no playbooks for “{kind}”.</source>
        <translation>No hay ideas para «{kind}».</translation>
    </message>
    <message>
        <source>There are no sales on file, so we assume that 10 of 100 would come anyway.</source>
        <translation>No hay ventas, así que suponemos que 10 de cada 100 vendrían de todos modos.</translation>
    </message>
    <message>
        <source>There are no streets in {name}; it may be cut short.</source>
        <translation>No hay calles en {name}; puede estar incompleto.</translation>
    </message>
    <message>
        <source>There are two messages {variant} by {channel}.</source>
        <translation>Hay dos mensajes {variant} por {channel}.</translation>
    </message>
    <message>
        <source>There are {count} places of the kind “{kind}”.</source>
        <translation>Hay {count} lugares del tipo «{kind}».</translation>
    </message>
    <message>
        <source>There is a promotion “{name}” already.</source>
        <translation>Ya hay una promoción «{name}».</translation>
    </message>
    <message>
        <source>There is no address to ask about.</source>
        <translation>No hay ninguna dirección por la que preguntar.</translation>
    </message>
    <message>
        <source>There is no column “{column}”.</source>
        <translation>No hay ninguna columna «{column}».</translation>
    </message>
    <message>
        <source>There is no connection to the map server ({reason}).</source>
        <translation>No hay conexión con el servidor de mapas ({reason}).</translation>
    </message>
    <message>
        <source>There is no customer {customer_id}.</source>
        <translation>No hay ningún cliente {customer_id}.</translation>
    </message>
    <message>
        <source>There is no customer {customer}.</source>
        <translation>No hay ningún cliente {customer}.</translation>
    </message>
    <message>
        <source>There is no customer {missing}.</source>
        <translation>No hay ningún cliente {missing}.</translation>
    </message>
    <message>
        <source>There is no edge of an area here.</source>
        <translation>Aquí no hay ningún límite de zona.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>There is no import {import_id}.</source>
        <translation>No hay ninguna importación {import_id}.</translation>
    </message>
    <message>
        <source>There is no kind of moment “{kind}”.</source>
        <translation>No hay ningún tipo de momento «{kind}».</translation>
    </message>
    <message>
        <source>There is no neighbourhood “{name}”.</source>
        <translation>No hay ningún barrio «{name}».</translation>
    </message>
    <message>
        <source>There is no open data in {name}.</source>
        <translation>No hay datos abiertos en {name}.</translation>
    </message>
    <message>
        <source>There is no open data to build a town from.</source>
        <translation>No hay datos abiertos con los que crear una ciudad.</translation>
    </message>
    <message>
        <source>There is no place called “{text}” on the town map.</source>
        <translation>En el plano no hay ningún lugar llamado «{text}».</translation>
    </message>
    <message>
        <source>There is no playbook “{name}”.</source>
        <translation>No hay ninguna idea «{name}».</translation>
    </message>
    <message>
        <source>There is no promotion “{name}” in this shop.</source>
        <translation>En este negocio no hay ninguna promoción «{name}».</translation>
    </message>
    <message>
        <source>There is no segment “{name}”.</source>
        <translation>No hay ningún segmento «{name}».</translation>
    </message>
    <message>
        <source>There is no shop file {path}.</source>
        <translation>No hay ningún archivo de negocio {path}.</translation>
    </message>
    <message>
        <source>There is no street of this town near that place.</source>
        <translation>No hay ninguna calle de esta ciudad cerca de ese lugar.</translation>
    </message>
    <message>
        <source>There is no town file {path}.</source>
        <translation>No hay ningún archivo de ciudad {path}.</translation>
    </message>
    <message>
        <source>There is nobody on your list yet.</source>
        <translation>Todavía no hay nadie en su lista.</translation>
    </message>
    <message>
        <source>There is nothing on the map in {name}.</source>
        <translation>No hay nada en el mapa de {name}.</translation>
    </message>
    <message>
        <source>These are known: {names}.</source>
        <translation>Se conocen: {names}.</translation>
    </message>
    <message>
        <source>These areas don&apos;t touch each other.</source>
        <translation>Estas zonas no se tocan.</translation>
    </message>
    <message>
        <source>These conditions are nested too deeply.</source>
        <translation>Estas condiciones tienen demasiados niveles.</translation>
    </message>
    <message>
        <source>These words speak of ad platforms: a yes to email is a yes to ad lists, too.</source>
        <translation>Estas palabras hablan de plataformas de anuncios: un sí al email es también un sí a las listas de anuncios.</translation>
    </message>
    <message>
        <source>These work: {conditions}.</source>
        <translation>Funcionan: {conditions}.</translation>
    </message>
    <message>
        <source>These work: {fields}.</source>
        <translation>Funcionan: {fields}.</translation>
    </message>
    <message>
        <source>They agreed that you</source>
        <translation>Aceptaron que usted</translation>
    </message>
    <message>
        <source>They are one person now</source>
        <translation>Ahora son una sola persona</translation>
    </message>
    <message>
        <source>They reach **{reached} of the homes** in your area. **{outside}** of the homes they reach lie outside it.</source>
        <translation>Llegan al **{reached} de las viviendas** de su zona. El **{outside}** de las viviendas a las que llegan está fuera.</translation>
    </message>
    <message>
        <source>They stay two people</source>
        <translation>Siguen siendo dos personas</translation>
    </message>
    <message>
        <source>They were last seen before {before}. Name, address and contact are removed, also from copies; their visits stay in the totals. This cannot be undone.</source>
        <translation>Se las vio por última vez antes del {before}. Nombre, dirección y contacto se eliminan, también de las copias; sus visitas siguen en los totales. No se puede deshacer.</translation>
    </message>
    <message>
        <source>They were read as “{better}”; check it.</source>
        <translation>Se leyeron como «{better}»; compruébelo.</translation>
    </message>
    <message>
        <source>This area</source>
        <translation>Esta zona</translation>
    </message>
    <message>
        <source>This area has no size.</source>
        <translation>Esta zona no tiene superficie.</translation>
    </message>
    <message>
        <source>This area is no longer there.</source>
        <translation>Esta zona ya no existe.</translation>
    </message>
    <message>
        <source>This area lies outside the town map.</source>
        <translation>Esta zona está fuera del plano de la ciudad.</translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation>Este código ya se usó.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer lacks the part that opens files with a password.</source>
        <translation>A este equipo le falta la parte que abre archivos con contraseña.</translation>
    </message>
    <message>
        <source>This is no line.</source>
        <translation>Esto no es una línea.</translation>
    </message>
    <message>
        <source>This is printed, and nothing here can print.</source>
        <translation>Esto se imprime, y aquí nada puede imprimir.</translation>
    </message>
    <message>
        <source>This is {offer}: the circles keep to the stricter rules of {title} for it.</source>
        <translation>Es {offer}: para ello los círculos siguen las reglas más estrictas de {title}.</translation>
    </message>
    <message numerus="yes">
        <source>This list differs from the one of {day} by {n} people, who could be told by that.</source>
        <comment>This list differs from the one of {day} by {n} person, who could be told by that.</comment>
        <translation>
            <numerusform>Esta lista se diferencia de la del {day} en {n} persona, que se podría reconocer por ello.</numerusform>
            <numerusform>Esta lista se diferencia de la del {day} en {n} personas, que se podrían reconocer por ello.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list has {people}; {title} needs {fewest} it recognises before it shows anything. Add the location circles.</source>
        <translation>Esta lista tiene {people}; {title} necesita reconocer a {fewest} antes de mostrar nada. Añada los círculos de ubicación.</translation>
    </message>
    <message>
        <source>This list has {people}; {title} works better from {fewest}.</source>
        <translation>Esta lista tiene {people}; {title} funciona mejor a partir de {fewest}.</translation>
    </message>
    <message>
        <source>This merge is not there any more.</source>
        <translation>Esta unión ya no existe.</translation>
    </message>
    <message>
        <source>This message is complete</source>
        <translation>Este mensaje está completo</translation>
    </message>
    <message>
        <source>This name is too long for a map.</source>
        <translation>Este nombre es demasiado largo para un mapa.</translation>
    </message>
    <message>
        <source>This package says its licence by name only.</source>
        <translation>Este paquete solo indica el nombre de su licencia.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Esta contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>This person asked to be forgotten.</source>
        <translation>Esta persona pidió que se la olvide.</translation>
    </message>
    <message>
        <source>This picture is not there or cannot be read.</source>
        <translation>Esta imagen no está o no se puede leer.</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Este lugar</translation>
    </message>
    <message>
        <source>This place is too large for the map server.</source>
        <translation>Este lugar es demasiado grande para el servidor de mapas.</translation>
    </message>
    <message>
        <source>This promotion is for anywhere.</source>
        <translation>Esta promoción es para cualquier lugar.</translation>
    </message>
    <message>
        <source>This promotion is for no place in particular.</source>
        <translation>Esta promoción no es para un lugar concreto.</translation>
    </message>
    <message>
        <source>This promotion is for nobody</source>
        <translation>Esta promoción no es para nadie</translation>
    </message>
    <message>
        <source>This promotion is for nobody. Nobody fits its conditions and its place.</source>
        <translation>Esta promoción no es para nadie. Nadie cumple sus condiciones y su lugar.</translation>
    </message>
    <message>
        <source>This promotion is for nobody. Those who fit are left out: {reasons}.</source>
        <translation>Esta promoción no es para nadie. Quienes cumplen quedan fuera: {reasons}.</translation>
    </message>
    <message>
        <source>This shop has no neighbourhoods yet.</source>
        <translation>Este negocio todavía no tiene barrios.</translation>
    </message>
    <message>
        <source>This town map has no addresses and you have no customers on it yet.</source>
        <translation>Este plano no tiene direcciones y todavía no hay clientes suyos en él.</translation>
    </message>
    <message>
        <source>This town map has no streets to go by {by}.</source>
        <translation>Este plano no tiene calles por las que ir con «{by}».</translation>
    </message>
    <message>
        <source>Those minutes make no sense.</source>
        <translation>Esos minutos no tienen sentido.</translation>
    </message>
    <message>
        <source>Three things are worth your time today.</source>
        <translation>Hoy hay tres cosas que merecen su tiempo.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To hand out and to post</source>
        <translation>Para repartir y para colgar</translation>
    </message>
    <message>
        <source>To pay for itself</source>
        <translation>Para pagarse sola</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Too few customers here to advise on</source>
        <translation>Muy pocos clientes aquí para aconsejar</translation>
    </message>
    <message>
        <source>Too few customers to say much.</source>
        <translation>Muy pocos clientes para decir mucho.</translation>
    </message>
    <message>
        <source>Too few people for an ad list</source>
        <translation>Muy pocas personas para una lista de anuncios</translation>
    </message>
    <message>
        <source>Too few people for {title}: {people}, it takes {fewest} or more.</source>
        <translation>Muy pocas personas para {title}: {people}; hacen falta {fewest} o más.</translation>
    </message>
    <message>
        <source>Too few people to see an effect</source>
        <translation>Muy pocas personas para ver un efecto</translation>
    </message>
    <message>
        <source>Too few to say.</source>
        <translation>Muy pocas para decirlo.</translation>
    </message>
    <message>
        <source>Too little on file to advise on</source>
        <translation>Muy pocos datos para aconsejar</translation>
    </message>
    <message>
        <source>Too many people for {title}: {people}, it takes {most} at most.</source>
        <translation>Demasiadas personas para {title}: {people}; caben {most} como máximo.</translation>
    </message>
    <message>
        <source>Took a merge apart</source>
        <translation>Unión deshecha</translation>
    </message>
    <message numerus="yes">
        <source>Took over {n} areas</source>
        <comment>Took over {n} area</comment>
        <translation>
            <numerusform>{n} zona tomada</numerusform>
            <numerusform>{n} zonas tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Town map</source>
        <translation>Plano de la ciudad</translation>
    </message>
    <message>
        <source>Town maps (*.gpkg)</source>
        <translation>Planos de ciudad (*.gpkg)</translation>
    </message>
    <message>
        <source>Town maps and OpenStreetMap files (*.gpkg *.osm.pbf *.pbf *.osm *.osm.bz2);;All files (*)</source>
        <translation>Planos de ciudad y archivos de OpenStreetMap (*.gpkg *.osm.pbf *.pbf *.osm *.osm.bz2);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Towns found</source>
        <translation>Ciudades encontradas</translation>
    </message>
    <message>
        <source>Tried here before</source>
        <translation>Ya se probó aquí</translation>
    </message>
    <message>
        <source>Try a second message</source>
        <translation>Probar un segundo mensaje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or choose a smaller radius or another server in the settings.</source>
        <translation>Inténtelo en unos minutos, o elija un radio menor u otro servidor en los ajustes.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try something else</source>
        <translation>Pruebe otra cosa</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Two things are worth your time today.</source>
        <translation>Hoy hay dos cosas que merecen su tiempo.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>Type or scan a code</source>
        <translation>Teclee o escanee un código</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo its change, or plan a new promotion.</source>
        <translation>Deshaga su cambio, o planee una nueva promoción.</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>Lista de deshacer</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Undo “{title}”</source>
        <translation>Deshacer: {title}</translation>
    </message>
    <message>
        <source>Undone steps stand between others.</source>
        <translation>Hay pasos deshechos entre otros.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Poco probable</translation>
    </message>
    <message>
        <source>Unpack it and import them one by one; their names tell who may be written to.</source>
        <translation>Descomprímalo e importe uno por uno; sus nombres dicen a quién se puede escribir.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>Update Doorstep, or build the town again.</source>
        <translation>Actualice Doorstep, o cree la ciudad de nuevo.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use Google Contacts or the contact list where vCard 4.0 is not read.</source>
        <translation>Use Google Contacts o la lista de contactos donde no se lea vCard 4.0.</translation>
    </message>
    <message>
        <source>Use PostGrid or print the labels yourself.</source>
        <translation>Use PostGrid o imprima usted las etiquetas.</translation>
    </message>
    <message>
        <source>Use `doorstep redeem` for it.</source>
        <translation>Para eso use `doorstep redeem`.</translation>
    </message>
    <message>
        <source>Use a Nominatim server of your own, or leave it off.</source>
        <translation>Use un servidor Nominatim propio, o déjelo desactivado.</translation>
    </message>
    <message>
        <source>Use a platform that takes smaller lists, or location circles elsewhere.</source>
        <translation>Use una plataforma que acepte listas más pequeñas, o círculos de ubicación en otra parte.</translation>
    </message>
    <message>
        <source>Use all = [...], any = [...] or none = [...].</source>
        <translation>Use all = [...], any = [...] o none = [...].</translation>
    </message>
    <message>
        <source>Use another platform until the list has 1,000 people.</source>
        <translation>Use otra plataforma hasta que la lista tenga 1.000 personas.</translation>
    </message>
    <message>
        <source>Use another platform until the list is large enough.</source>
        <translation>Use otra plataforma hasta que la lista sea lo bastante grande.</translation>
    </message>
    <message>
        <source>Use another platform, or location circles elsewhere.</source>
        <translation>Use otra plataforma, o círculos de ubicación en otra parte.</translation>
    </message>
    <message>
        <source>Use at most {longest_name} characters.</source>
        <translation>Use como máximo {longest_name} caracteres.</translation>
    </message>
    <message>
        <source>Use boundaries from a file</source>
        <translation>Usar límites de un archivo</translation>
    </message>
    <message>
        <source>Use email or post for those without a phone.</source>
        <translation>Use email o correo postal para quien no tiene teléfono.</translation>
    </message>
    <message>
        <source>Use equal hexagons</source>
        <translation>Usar hexágonos iguales</translation>
    </message>
    <message>
        <source>Use files I have</source>
        <translation>Usar archivos que tengo</translation>
    </message>
    <message>
        <source>Use letters.</source>
        <translation>Use cartas.</translation>
    </message>
    <message>
        <source>Use one of: {kinds}.</source>
        <translation>Use uno de: {kinds}.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Use uno de: {known}.</translation>
    </message>
    <message>
        <source>Use post codes, leaflets or post for a small area.</source>
        <translation>Use códigos postales, folletos o correo postal para una zona pequeña.</translation>
    </message>
    <message>
        <source>Use the contact list for any other address book.</source>
        <translation>Use la lista de contactos para cualquier otra libreta de direcciones.</translation>
    </message>
    <message>
        <source>Use the contact list for more columns.</source>
        <translation>Use la lista de contactos para tener más columnas.</translation>
    </message>
    <message>
        <source>Use the contact list.</source>
        <translation>Use la lista de contactos.</translation>
    </message>
    <message>
        <source>Use the location circles, or add an address list with post codes to the town map.</source>
        <translation>Use los círculos de ubicación, o añada al plano una lista de direcciones con códigos postales.</translation>
    </message>
    <message>
        <source>Use the location circles, or import a list with a column that says who agreed to ads.</source>
        <translation>Use los círculos de ubicación, o importe una lista con una columna que diga quién aceptó anuncios.</translation>
    </message>
    <message>
        <source>Use the location circles, or post.</source>
        <translation>Use los círculos de ubicación, o el correo postal.</translation>
    </message>
    <message>
        <source>Use the location circles.</source>
        <translation>Use los círculos de ubicación.</translation>
    </message>
    <message>
        <source>Use the names of resources/platforms.</source>
        <translation>Use los nombres de resources/platforms.</translation>
    </message>
    <message>
        <source>Use the street list, or codes for whole areas.</source>
        <translation>Use la lista de calles, o códigos para zonas enteras.</translation>
    </message>
    <message>
        <source>Use the street list, or letters to your own customers.</source>
        <translation>Use la lista de calles, o cartas a sus propios clientes.</translation>
    </message>
    <message>
        <source>Use the street list.</source>
        <translation>Use la lista de calles.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Use this: {title}</source>
        <translation>Usar esta: {title}</translation>
    </message>
    <message>
        <source>Use “{name}” as a rule</source>
        <translation>Usar «{name}» como condición</translation>
    </message>
    <message>
        <source>Used only when you press “Get the map”. Last time: {last}.</source>
        <translation>Solo se usa al pulsar «Obtener el plano». Última vez: {last}.</translation>
    </message>
    <message>
        <source>Used only when you press “Get the map”. Not used so far.</source>
        <translation>Solo se usa al pulsar «Obtener el plano». Sin usar hasta ahora.</translation>
    </message>
    <message>
        <source>Used “{name}”</source>
        <translation>«{name}» usada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>Visitas por semana</translation>
    </message>
    <message>
        <source>Visits in 12 months</source>
        <translation>Visitas en 12 meses</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait for the first visits</source>
        <translation>Espere a las primeras visitas</translation>
    </message>
    <message>
        <source>Waiting for the map server</source>
        <translation>Esperando al servidor de mapas</translation>
    </message>
    <message>
        <source>Waiting for {server}</source>
        <translation>Esperando a {server}</translation>
    </message>
    <message>
        <source>Walking from there</source>
        <translation>A pie desde allí</translation>
    </message>
    <message>
        <source>Walking time</source>
        <translation>Tiempo a pie</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>We cannot tell yet</source>
        <translation>Todavía no se puede decir</translation>
    </message>
    <message>
        <source>We cannot tell yet: nobody was kept aside to compare with.</source>
        <translation>Todavía no se puede decir: no se apartó a nadie con quien comparar.</translation>
    </message>
    <message>
        <source>We cannot tell yet: there are too few groups to compare.</source>
        <translation>Todavía no se puede decir: hay muy pocos grupos que comparar.</translation>
    </message>
    <message>
        <source>We cannot tell yet: {visits}.</source>
        <translation>Todavía no se puede decir: {visits}.</translation>
    </message>
    <message>
        <source>We cannot tell yet: {why}</source>
        <translation>Todavía no se puede decir: {why}</translation>
    </message>
    <message>
        <source>We miss you, {name}</source>
        <translation>Le echamos de menos, {name}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Weekend people</source>
        <translation>Clientes de fin de semana</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome {n} who are new near by</source>
        <translation>Dé la bienvenida a {n} personas nuevas de cerca</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What Doorstep is made of</source>
        <translation>De qué está hecho Doorstep</translation>
    </message>
    <message>
        <source>What Doorstep knows about your shop.</source>
        <translation>Lo que Doorstep sabe de su negocio.</translation>
    </message>
    <message>
        <source>What became of every row</source>
        <translation>Qué pasó con cada fila</translation>
    </message>
    <message>
        <source>What happens near your shop?</source>
        <translation>¿Qué ocurre cerca de su negocio?</translation>
    </message>
    <message>
        <source>What has ended comes here, with what it did.</source>
        <translation>Lo que ha terminado llega aquí, con su efecto.</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>¿Qué hay en cada columna?</translation>
    </message>
    <message>
        <source>What is in {head}?</source>
        <translation>¿Qué hay en {head}?</translation>
    </message>
    <message>
        <source>What is missing was left empty.</source>
        <translation>Lo que falta quedó vacío.</translation>
    </message>
    <message>
        <source>What is the password of {shop}?</source>
        <translation>¿Cuál es la contraseña de {shop}?</translation>
    </message>
    <message>
        <source>What is this area called?</source>
        <translation>¿Cómo se llama esta zona?</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Lo que decía</translation>
    </message>
    <message>
        <source>What left for {where}</source>
        <translation>Lo que salió para {where}</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Lo que salió de este equipo</translation>
    </message>
    <message>
        <source>What people agree to</source>
        <translation>Lo que la gente acepta</translation>
    </message>
    <message>
        <source>What people agree to when they sign up</source>
        <translation>Lo que la gente acepta al apuntarse</translation>
    </message>
    <message>
        <source>What people get</source>
        <translation>Qué se ofrece</translation>
    </message>
    <message>
        <source>What people show besides the code</source>
        <translation>Qué se enseña además del código</translation>
    </message>
    <message>
        <source>What the map shows ({key})</source>
        <translation>Lo que muestra el mapa ({key})</translation>
    </message>
    <message>
        <source>What the program asked the shop to look at.</source>
        <translation>Lo que el programa pidió al negocio que revisara.</translation>
    </message>
    <message>
        <source>What the record says today, and where each entry comes from.</source>
        <translation>Lo que dice hoy la ficha y de dónde viene cada dato.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What was tidied</source>
        <translation>Lo que se ordenó</translation>
    </message>
    <message>
        <source>What we hold about you</source>
        <translation>Lo que guardamos sobre usted</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What you just did</source>
        <translation>Lo que acaba de hacer</translation>
    </message>
    <message>
        <source>What you said about being contacted</source>
        <translation>Lo que dijo sobre recibir mensajes</translation>
    </message>
    <message>
        <source>What {shop} holds about you</source>
        <translation>Lo que {shop} guarda sobre usted</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When a list comes in again.</source>
        <translation>Cuando llega otra vez una lista.</translation>
    </message>
    <message>
        <source>When a promotion has left, Doorstep compares the people who got it with those kept aside, and says honestly whether more came.</source>
        <translation>Cuando una promoción ha salido, Doorstep compara a quienes la recibieron con las personas apartadas y dice con franqueza si vinieron más.</translation>
    </message>
    <message>
        <source>When you press the button, Doorstep asks {server} for the streets, houses and places in the square of {side} × {side} km round {lat:.3f}, {lon:.3f} (OpenStreetMap, ODbL). The server learns this square and your internet address. Nothing about your shop or your customers is sent.</source>
        <translation>Al pulsar el botón, Doorstep pide a {server} las calles, casas y lugares del cuadrado de {side} × {side} km en torno a {lat:.3f}, {lon:.3f} (OpenStreetMap, ODbL). El servidor conoce este cuadrado y su dirección de internet. No se envía nada sobre su negocio ni sus clientes.</translation>
    </message>
    <message>
        <source>When your figures show something worth doing, it appears here.</source>
        <translation>Cuando sus cifras muestren algo que merezca la pena, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where ads will show</source>
        <translation>Dónde se verán los anuncios</translation>
    </message>
    <message>
        <source>Where does {name} live?</source>
        <translation>¿Dónde vive {name}?</translation>
    </message>
    <message>
        <source>Where is your shop?</source>
        <translation>¿Dónde está su negocio?</translation>
    </message>
    <message>
        <source>Where should everything go?</source>
        <translation>¿A dónde debe ir todo?</translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>¿A dónde deben ir los archivos?</translation>
    </message>
    <message>
        <source>Where should the letter go?</source>
        <translation>¿A dónde debe ir la carta?</translation>
    </message>
    <message>
        <source>Where should the report go?</source>
        <translation>¿A dónde debe ir el informe?</translation>
    </message>
    <message>
        <source>Where you might live</source>
        <translation>Dónde podría vivir usted</translation>
    </message>
    <message>
        <source>Where your customers live</source>
        <translation>Dónde viven sus clientes</translation>
    </message>
    <message>
        <source>Which codes came back?</source>
        <translation>¿Qué códigos han vuelto?</translation>
    </message>
    <message>
        <source>Which message won</source>
        <translation>Qué mensaje ganó</translation>
    </message>
    <message>
        <source>Which town is yours?</source>
        <translation>¿Cuál es su ciudad?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Quién y dónde</translation>
    </message>
    <message>
        <source>Who asks what you hold about them?</source>
        <translation>¿Quién pregunta qué se guarda sobre sí?</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quién viene</translation>
    </message>
    <message>
        <source>Who comes from here</source>
        <translation>Quién viene de aquí</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Who is to be forgotten?</source>
        <translation>¿A quién hay que olvidar?</translation>
    </message>
    <message>
        <source>Who stayed out, and why</source>
        <translation>Quién quedó fuera y por qué</translation>
    </message>
    <message>
        <source>Who was meant</source>
        <translation>A quién se dirigía</translation>
    </message>
    <message>
        <source>Whoever has the file or a copy of it can read it.</source>
        <translation>Quien tenga el archivo o una copia puede leerlo.</translation>
    </message>
    <message>
        <source>Whoever were on this list could be told from earlier lists.</source>
        <translation>Quien estuviera en esta lista se podría reconocer por listas anteriores.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why this can work</source>
        <translation>Por qué puede funcionar</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why this? {title}</source>
        <translation>¿Por qué? {title}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Win back people who have gone quiet</source>
        <translation>Recuperar a quienes dejaron de venir</translation>
    </message>
    <message>
        <source>Win back {n} who have gone quiet</source>
        <translation>Recupere a {n} personas que dejaron de venir</translation>
    </message>
    <message>
        <source>With a list from your till or email tool Doorstep can say where your customers live and what is worth doing next.</source>
        <translation>Con una lista de la caja o del programa de email, Doorstep puede decir dónde viven sus clientes y qué merece la pena hacer ahora.</translation>
    </message>
    <message>
        <source>With half of them kept aside it would be {extra}.</source>
        <translation>Con la mitad en el grupo apartado serían {extra}.</translation>
    </message>
    <message>
        <source>With so few people no effect could be seen, whatever happens.</source>
        <translation>Con tan pocas personas no se vería ningún efecto, pase lo que pase.</translation>
    </message>
    <message>
        <source>With {people} kept aside you can see {extra} extra visits per 100, not fewer.</source>
        <translation>Con {people} en el grupo apartado se ven desde {extra} visitas extra por cada 100, no menos.</translation>
    </message>
    <message>
        <source>Without it nobody can read this shop, Doorstep neither.</source>
        <translation>Sin ella nadie puede leer este negocio, tampoco Doorstep.</translation>
    </message>
    <message>
        <source>Without message B</source>
        <translation>Sin el mensaje B</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Worked out today from what is held.</source>
        <translation>Calculado hoy con lo que se guarda.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirar</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Write --code EXAM-7K4PW, or the name of a file.</source>
        <translation>Escriba --code EXAM-7K4PW, o el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Write [&quot;file.json&quot;], then lines like x = 2.</source>
        <translation>Escriba [&quot;file.json&quot;] y después líneas como x = 2.</translation>
    </message>
    <message>
        <source>Write a date as year-month-day, such as 2026-12-01.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-12-01.</translation>
    </message>
    <message>
        <source>Write a list, such as {key} = [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>Escriba una lista, como {key} = [&quot;uno&quot;, &quot;dos&quot;].</translation>
    </message>
    <message>
        <source>Write a message, and see here what a real person gets.</source>
        <translation>Escriba un mensaje y vea aquí lo que recibe una persona real.</translation>
    </message>
    <message>
        <source>Write each as a table of its own, [[{key}]].</source>
        <translation>Escriba cada uno como tabla propia, [[{key}]].</translation>
    </message>
    <message>
        <source>Write fields as {first_name|Hello}.</source>
        <translation>Escriba los campos como {first_name|Hello}.</translation>
    </message>
    <message>
        <source>Write from = [latitude, longitude], or the name of a place.</source>
        <translation>Escriba from = [latitud, longitud], o el nombre de un lugar.</translation>
    </message>
    <message>
        <source>Write https://your-nominatim-server, or {us_census} for addresses in the United States.</source>
        <translation>Escriba https://su-servidor-nominatim, o {us_census} para direcciones de Estados Unidos.</translation>
    </message>
    <message>
        <source>Write it another way.</source>
        <translation>Escríbalo de otra manera.</translation>
    </message>
    <message>
        <source>Write it as a table, [{key}].</source>
        <translation>Escríbalo como tabla, [{key}].</translation>
    </message>
    <message>
        <source>Write it as https://server/api/interpreter.</source>
        <translation>Escríbalo como https://server/api/interpreter.</translation>
    </message>
    <message>
        <source>Write it in quotes, &quot;like this&quot;.</source>
        <translation>Escríbalo entre comillas, &quot;así&quot;.</translation>
    </message>
    <message>
        <source>Write it in quotes, such as &quot;{value}&quot;.</source>
        <translation>Escríbalo entre comillas, como &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Escribir uno</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Escribir la carta</translation>
    </message>
    <message>
        <source>Write them with fewer levels.</source>
        <translation>Escríbalas con menos niveles.</translation>
    </message>
    <message>
        <source>Write to the people here</source>
        <translation>Escribir a la gente de aquí</translation>
    </message>
    <message>
        <source>Write what it says instead: {{{empty}|Hello}}.</source>
        <translation>Escriba qué decir en su lugar: {{{empty}|Hola}}.</translation>
    </message>
    <message>
        <source>Write year-month-day, such as 2026-12-01.</source>
        <translation>Escriba año-mes-día, por ejemplo 2026-12-01.</translation>
    </message>
    <message>
        <source>Write {join} = [&quot;{value}&quot;].</source>
        <translation>Escriba {join} = [&quot;{value}&quot;].</translation>
    </message>
    <message>
        <source>Write “comes mostly after 15:00”.</source>
        <translation>Escriba «comes mostly after 15:00».</translation>
    </message>
    <message>
        <source>Writing files with the new password</source>
        <translation>Escribiendo archivos con la nueva contraseña</translation>
    </message>
    <message>
        <source>Writing the area report</source>
        <translation>Escribiendo el informe de zonas</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>Escribiendo la carta</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Escribiendo la página</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Writing the town file</source>
        <translation>Escribiendo el archivo de la ciudad</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} pages: {name}</source>
        <comment>Wrote {n} page: {name}</comment>
        <translation>
            <numerusform>{n} página escrita: {name}</numerusform>
            <numerusform>{n} páginas escritas: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, this one</source>
        <translation>Sí, esta</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You asked what we hold about you. This is all of it: every entry, where it comes from, and every file you were in. It lies on our own computer. You may ask us to correct an entry, to stop writing to you, or to forget you altogether.</source>
        <translation>Preguntó qué guardamos sobre usted. Esto es todo: cada dato, de dónde viene, y cada archivo en el que estuvo. Está en nuestro propio equipo. Puede pedirnos que corrijamos un dato, que dejemos de escribirle o que le olvidemos del todo.</translation>
    </message>
    <message>
        <source>You can look at everything here. To change something, close it there first.</source>
        <translation>Aquí puede mirarlo todo. Para cambiar algo, ciérrelo primero allí.</translation>
    </message>
    <message>
        <source>You dropped {paths} files.</source>
        <translation>Ha soltado {paths} archivos.</translation>
    </message>
    <message>
        <source>You need {visits} extra visits: about {people} people would come anyway and use the offer too, which costs {cost}.</source>
        <translation>Hacen falta {visits} visitas extra: cerca de {people} personas vendrían de todos modos y usarían también la oferta, lo que cuesta {cost}.</translation>
    </message>
    <message>
        <source>You reach about as many of the households as in the whole town, or more.</source>
        <translation>Se llega a tantos hogares como en toda la ciudad, o más.</translation>
    </message>
    <message>
        <source>You were</source>
        <translation>Usted estaba</translation>
    </message>
    <message>
        <source>Youngest age, {kind}</source>
        <translation>Edad mínima, {kind}</translation>
    </message>
    <message>
        <source>Youngest on an ad list</source>
        <translation>Edad mínima en listas de anuncios</translation>
    </message>
    <message>
        <source>Youngest to write to</source>
        <translation>Edad mínima para escribir</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Your customers</source>
        <translation>Sus clientes</translation>
    </message>
    <message>
        <source>Your customers are placed again on it.</source>
        <translation>Sus clientes se sitúan en él de nuevo.</translation>
    </message>
    <message>
        <source>Your email tool adds the line to unsubscribe.</source>
        <translation>Su programa de email añade la línea de baja.</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Su carpeta</translation>
    </message>
    <message>
        <source>Your neighbourhoods are not drawn yet</source>
        <translation>Sus barrios todavía no están dibujados</translation>
    </message>
    <message>
        <source>Your only area.</source>
        <translation>Su única zona.</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Su propia copia</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Su ficha</translation>
    </message>
    <message>
        <source>Your shop becomes as it was then. As it is now is copied first, so that you can return to it.</source>
        <translation>Su negocio queda como estaba entonces. Antes se copia como está ahora, para que pueda volver.</translation>
    </message>
    <message>
        <source>Your shop has a password now</source>
        <translation>Su negocio tiene ahora una contraseña</translation>
    </message>
    <message>
        <source>Your shop has no password any more</source>
        <translation>Su negocio ya no tiene contraseña</translation>
    </message>
    <message>
        <source>Your shop is as it was in that copy</source>
        <translation>Su negocio está como en esa copia</translation>
    </message>
    <message>
        <source>Your strongest area.</source>
        <translation>Su zona más fuerte.</translation>
    </message>
    <message>
        <source>ZIP {zip} has {pieces} pieces; the post takes {fewest} or more a ZIP.</source>
        <translation>ZIP {zip} tiene {pieces} piezas; el correo admite {fewest} o más por ZIP.</translation>
    </message>
    <message>
        <source>ZIP {zip} has {pieces} pieces; the post takes {most} a day and ZIP.</source>
        <translation>ZIP {zip} tiene {pieces} piezas; el correo admite {most} por día y ZIP.</translation>
    </message>
    <message>
        <source>ZIP {zip}: {pieces} pieces.</source>
        <translation>ZIP {zip}: {pieces} piezas.</translation>
    </message>
    <message>
        <source>a card at the till, no contact</source>
        <translation>una tarjeta en la caja, sin contacto</translation>
    </message>
    <message>
        <source>a college</source>
        <translation>un instituto</translation>
    </message>
    <message>
        <source>a folder has the name of a file</source>
        <translation>una carpeta tiene el nombre de un archivo</translation>
    </message>
    <message>
        <source>a gym</source>
        <translation>un gimnasio</translation>
    </message>
    <message>
        <source>a library</source>
        <translation>una biblioteca</translation>
    </message>
    <message>
        <source>a month per customer</source>
        <translation>al mes por cliente</translation>
    </message>
    <message>
        <source>a park</source>
        <translation>un parque</translation>
    </message>
    <message>
        <source>a point on the map</source>
        <translation>un punto del mapa</translation>
    </message>
    <message>
        <source>a school</source>
        <translation>una escuela</translation>
    </message>
    <message>
        <source>a station</source>
        <translation>una estación</translation>
    </message>
    <message>
        <source>a university</source>
        <translation>una universidad</translation>
    </message>
    <message>
        <source>about as usual</source>
        <translation>más o menos como siempre</translation>
    </message>
    <message>
        <source>about {count} extra visits</source>
        <translation>cerca de {count} visitas extra</translation>
    </message>
    <message>
        <source>about {count} extra visits per 100 people</source>
        <translation>cerca de {count} visitas extra por cada 100 personas</translation>
    </message>
    <message>
        <source>about {count} fewer visits per 100 people</source>
        <translation>cerca de {count} visitas menos por cada 100 personas</translation>
    </message>
    <message>
        <source>about {seconds_left} left</source>
        <translation>quedan cerca de {seconds_left}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>address in another country</source>
        <translation>dirección en otro país</translation>
    </message>
    <message>
        <source>address needs a look</source>
        <translation>dirección por revisar</translation>
    </message>
    <message>
        <source>address not on the map</source>
        <translation>dirección fuera del mapa</translation>
    </message>
    <message>
        <source>addresses: lost zero</source>
        <translation>direcciones: cero perdido</translation>
    </message>
    <message>
        <source>addresses: new address</source>
        <translation>direcciones: dirección nueva</translation>
    </message>
    <message>
        <source>ads</source>
        <translation>anuncios</translation>
    </message>
    <message>
        <source>after 1 year</source>
        <translation>después de 1 año</translation>
    </message>
    <message>
        <source>after 10 years</source>
        <translation>después de 10 años</translation>
    </message>
    <message>
        <source>after 2 years</source>
        <translation>después de 2 años</translation>
    </message>
    <message>
        <source>after 3 years</source>
        <translation>después de 3 años</translation>
    </message>
    <message>
        <source>after 5 years</source>
        <translation>después de 5 años</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>después de las {time}</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todas iguales</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>siempre activo</translation>
    </message>
    <message>
        <source>an offer of homes, work or credit</source>
        <translation>una oferta de vivienda, empleo o crédito</translation>
    </message>
    <message>
        <source>and results</source>
        <translation>y resultados</translation>
    </message>
    <message numerus="yes">
        <source>and {n} later ones</source>
        <comment>and {n} later one</comment>
        <translation>
            <numerusform>y {n} más adelante</numerusform>
            <numerusform>y {n} más adelante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more areas</source>
        <comment>and {n} more area</comment>
        <translation>
            <numerusform>y {n} zona más</numerusform>
            <numerusform>y {n} zonas más</numerusform>
        </translation>
    </message>
    <message>
        <source>and {waiting} more</source>
        <translation>y {waiting} más</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>are</source>
        <translation>son</translation>
    </message>
    <message>
        <source>are (students, members …)</source>
        <translation>son (estudiantes, socios…)</translation>
    </message>
    <message>
        <source>are among your best customers</source>
        <translation>están entre sus mejores clientes</translation>
    </message>
    <message>
        <source>are called {names}</source>
        <translation>se llaman {names}</translation>
    </message>
    <message>
        <source>are drifting away</source>
        <translation>se están alejando</translation>
    </message>
    <message>
        <source>are most likely gone</source>
        <translation>seguramente se han perdido</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>son nuevas</translation>
    </message>
    <message>
        <source>are new in the last</source>
        <translation>son nuevas desde hace menos de</translation>
    </message>
    <message>
        <source>are on the list</source>
        <translation>están en la lista</translation>
    </message>
    <message>
        <source>are regulars</source>
        <translation>son habituales</translation>
    </message>
    <message>
        <source>are tagged “{tag}”</source>
        <translation>llevan la etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>asked to be forgotten</source>
        <translation>pidió que se le olvide</translation>
    </message>
    <message>
        <source>at least 100</source>
        <translation>al menos 100</translation>
    </message>
    <message>
        <source>at least 12 times</source>
        <translation>al menos 12 veces</translation>
    </message>
    <message>
        <source>at least 20</source>
        <translation>al menos 20</translation>
    </message>
    <message>
        <source>at least 200</source>
        <translation>al menos 200</translation>
    </message>
    <message>
        <source>at least 3 times</source>
        <translation>al menos 3 veces</translation>
    </message>
    <message>
        <source>at least 50</source>
        <translation>al menos 50</translation>
    </message>
    <message>
        <source>at least 6 times</source>
        <translation>al menos 6 veces</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>al menos una vez</translation>
    </message>
    <message>
        <source>at most 2 times</source>
        <translation>como máximo 2 veces</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before going back to a copy</source>
        <translation>antes de volver a una copia</translation>
    </message>
    <message>
        <source>before import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>antes de las {time}</translation>
    </message>
    <message>
        <source>begin at label</source>
        <translation>empezar en la etiqueta</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejores</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre las {first} y las {last}</translation>
    </message>
    <message>
        <source>between {low} and {high} extra visits</source>
        <translation>entre {low} y {high} visitas extra</translation>
    </message>
    <message>
        <source>between {low} and {high} extra visits per 100 people</source>
        <translation>entre {low} y {high} visitas extra por cada 100 personas</translation>
    </message>
    <message>
        <source>between {low} and {high} fewer visits per 100 people</source>
        <translation>entre {low} y {high} visitas menos por cada 100 personas</translation>
    </message>
    <message>
        <source>between {low} fewer and {high} extra visits per 100 people</source>
        <translation>entre {low} menos y {high} visitas extra por cada 100 personas</translation>
    </message>
    <message>
        <source>birthday month</source>
        <translation>mes de cumpleaños</translation>
    </message>
    <message>
        <source>birthdays differ by a slip</source>
        <translation>los cumpleaños difieren por un despiste</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>bought {item}</source>
        <translation>compraron {item}</translation>
    </message>
    <message>
        <source>bought {item} {lately}</source>
        <translation>compraron {item} {lately}</translation>
    </message>
    <message>
        <source>buy {item}</source>
        <translation>compran {item}</translation>
    </message>
    <message>
        <source>buy {item} {lately}</source>
        <translation>compran {item} {lately}</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>en bicicleta</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>en coche</translation>
    </message>
    <message>
        <source>came</source>
        <translation>vinieron</translation>
    </message>
    <message>
        <source>came at least {times}</source>
        <translation>vinieron al menos {times}</translation>
    </message>
    <message>
        <source>came at least {times} {lately}</source>
        <translation>vinieron al menos {times} {lately}</translation>
    </message>
    <message>
        <source>came at most {times}</source>
        <translation>vinieron como máximo {times}</translation>
    </message>
    <message>
        <source>came at most {times} {lately}</source>
        <translation>vinieron como máximo {times} {lately}</translation>
    </message>
    <message>
        <source>came between {first} and {last}</source>
        <translation>vinieron entre el {first} y el {last}</translation>
    </message>
    <message>
        <source>came exactly {times}</source>
        <translation>vinieron exactamente {times}</translation>
    </message>
    <message>
        <source>came exactly {times} {lately}</source>
        <translation>vinieron exactamente {times} {lately}</translation>
    </message>
    <message>
        <source>came fewer than {times}</source>
        <translation>vinieron menos de {times}</translation>
    </message>
    <message>
        <source>came fewer than {times} {lately}</source>
        <translation>vinieron menos de {times} {lately}</translation>
    </message>
    <message>
        <source>came for the first time {lately}</source>
        <translation>vinieron por primera vez {lately}</translation>
    </message>
    <message>
        <source>came in the last</source>
        <translation>vinieron hace menos de</translation>
    </message>
    <message>
        <source>came lately</source>
        <translation>vinieron hace poco</translation>
    </message>
    <message>
        <source>came less than {times}</source>
        <translation>vinieron menos de {times}</translation>
    </message>
    <message>
        <source>came less than {times} {lately}</source>
        <translation>vinieron menos de {times} {lately}</translation>
    </message>
    <message>
        <source>came more than {times}</source>
        <translation>vinieron más de {times}</translation>
    </message>
    <message>
        <source>came more than {times} {lately}</source>
        <translation>vinieron más de {times} {lately}</translation>
    </message>
    <message>
        <source>came so often</source>
        <translation>vinieron tantas veces</translation>
    </message>
    <message>
        <source>came too seldom to say how often they come</source>
        <translation>vinieron muy poco para saber su ritmo</translation>
    </message>
    <message>
        <source>came {lately}</source>
        <translation>vinieron {lately}</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>cannot go on</source>
        <translation>no puede seguir así</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede decir</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>checked for slips</source>
        <translation>revisado por si hay erratas</translation>
    </message>
    <message>
        <source>children</source>
        <translation>menores</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claras</translation>
    </message>
    <message>
        <source>come less than they used to</source>
        <translation>vienen menos que antes</translation>
    </message>
    <message>
        <source>come mostly {days} {hours}</source>
        <translation>vienen sobre todo {days} {hours}</translation>
    </message>
    <message>
        <source>come mostly {when}</source>
        <translation>vienen sobre todo {when}</translation>
    </message>
    <message>
        <source>company names are alike</source>
        <translation>nombres de empresa parecidos</translation>
    </message>
    <message>
        <source>company names differ</source>
        <translation>nombres de empresa distintos</translation>
    </message>
    <message>
        <source>contact list</source>
        <translation>lista de contactos</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>coste {cost}</translation>
    </message>
    <message>
        <source>cost {cost}, extra margin {low} to {high}</source>
        <translation>coste {cost}, margen extra de {low} a {high}</translation>
    </message>
    <message>
        <source>cost {cost}, extra margin: too few people to say</source>
        <translation>coste {cost}, margen extra: muy pocas personas para decirlo</translation>
    </message>
    <message>
        <source>counted from the purchases below</source>
        <translation>contado con las compras de abajo</translation>
    </message>
    <message>
        <source>crime</source>
        <translation>delitos</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
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
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>a diario</translation>
    </message>
    <message>
        <source>dates: one way of writing</source>
        <translation>fechas: una sola forma de escribir</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>se alejan</translation>
    </message>
    <message>
        <source>e-mail addresses are made alike</source>
        <translation>los emails se escriben igual</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>emails: address taken out</source>
        <translation>emails: dirección extraída</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>ended {ends}</source>
        <translation>terminó el {ends}</translation>
    </message>
    <message>
        <source>even</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>every file you made, newest first</source>
        <translation>cada archivo que usted creó, primero los más recientes</translation>
    </message>
    <message>
        <source>exam weeks</source>
        <translation>semanas de exámenes</translation>
    </message>
    <message>
        <source>extra visits per 100 people</source>
        <translation>visitas extra por cada 100 personas</translation>
    </message>
    <message>
        <source>faith</source>
        <translation>religión</translation>
    </message>
    <message>
        <source>fewer than {fewest}</source>
        <translation>menos de {fewest}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>first names are alike</source>
        <translation>nombres parecidos</translation>
    </message>
    <message>
        <source>first names differ</source>
        <translation>nombres distintos</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>folleto</translation>
    </message>
    <message numerus="yes">
        <source>for {n} days</source>
        <comment>for {n} day</comment>
        <translation>
            <numerusform>desde hace {n} día</numerusform>
            <numerusform>desde hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} months</source>
        <comment>for {n} month</comment>
        <translation>
            <numerusform>desde hace {n} mes</numerusform>
            <numerusform>desde hace {n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} weeks</source>
        <comment>for {n} week</comment>
        <translation>
            <numerusform>desde hace {n} semana</numerusform>
            <numerusform>desde hace {n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} years</source>
        <comment>for {n} year</comment>
        <translation>
            <numerusform>desde hace {n} año</numerusform>
            <numerusform>desde hace {n} años</numerusform>
        </translation>
    </message>
    <message>
        <source>found by {server}, not in the town map</source>
        <translation>encontrado por {server}, no está en el plano</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>from = {start} is no place.</source>
        <translation>from = {start} no es un lugar.</translation>
    </message>
    <message>
        <source>from your map</source>
        <translation>de su mapa</translation>
    </message>
    <message>
        <source>get the message</source>
        <translation>reciben el mensaje</translation>
    </message>
    <message>
        <source>gets the message</source>
        <translation>recibe el mensaje</translation>
    </message>
    <message>
        <source>gets theirs in the second wave</source>
        <translation>recibe el suyo en la segunda tanda</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>got theirs in the first wave</source>
        <translation>recibió el suyo en la primera tanda</translation>
    </message>
    <message>
        <source>had enough messages this month</source>
        <translation>ya recibió bastantes mensajes este mes</translation>
    </message>
    <message>
        <source>have a phone number</source>
        <translation>tienen teléfono</translation>
    </message>
    <message>
        <source>have a postal address</source>
        <translation>tienen dirección postal</translation>
    </message>
    <message>
        <source>have an e-mail address</source>
        <translation>tienen email</translation>
    </message>
    <message>
        <source>have gone quiet</source>
        <translation>dejaron de venir</translation>
    </message>
    <message>
        <source>have not come for</source>
        <translation>no vienen desde hace</translation>
    </message>
    <message>
        <source>have not come {long}</source>
        <translation>no vienen {long}</translation>
    </message>
    <message>
        <source>have their birthday</source>
        <translation>cumplen años</translation>
    </message>
    <message>
        <source>have their birthday in {month}</source>
        <translation>cumplen años en {month}</translation>
    </message>
    <message>
        <source>have their birthday next month</source>
        <translation>cumplen años el mes que viene</translation>
    </message>
    <message>
        <source>have their birthday this month</source>
        <translation>cumplen años este mes</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>high weeks</source>
        <translation>semanas fuertes</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>house</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>how many circles it takes</source>
        <translation>cuántos círculos admite</translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} days</source>
        <comment>in the last day</comment>
        <translation>
            <numerusform>en el último día</numerusform>
            <numerusform>en los últimos {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} months</source>
        <comment>in the last month</comment>
        <translation>
            <numerusform>en el último mes</numerusform>
            <numerusform>en los últimos {n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} weeks</source>
        <comment>in the last week</comment>
        <translation>
            <numerusform>en la última semana</numerusform>
            <numerusform>en las últimas {n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} years</source>
        <comment>in the last year</comment>
        <translation>
            <numerusform>en el último año</numerusform>
            <numerusform>en los últimos {n} años</numerusform>
        </translation>
    </message>
    <message>
        <source>in this promotion</source>
        <translation>en esta promoción</translation>
    </message>
    <message>
        <source>in {areas}</source>
        <translation>en {areas}</translation>
    </message>
    <message>
        <source>in {weeks} weeks</source>
        <translation>en {weeks} semanas</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>entre dos números</translation>
    </message>
    <message>
        <source>is somebody else&apos;s</source>
        <translation>es de otra persona</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>se cortó</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it starts on {day}.</source>
        <translation>empieza el {day}.</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>its largest circle</source>
        <translation>su círculo más grande</translation>
    </message>
    <message>
        <source>its name is not known; is this computer online?</source>
        <translation>no se conoce su nombre; ¿hay internet en este equipo?</translation>
    </message>
    <message>
        <source>its smallest circle</source>
        <translation>su círculo más pequeño</translation>
    </message>
    <message>
        <source>kept as a note</source>
        <translation>guardado como nota</translation>
    </message>
    <message>
        <source>kept aside, so that you can see the effect</source>
        <translation>apartadas, para que se vea el efecto</translation>
    </message>
    <message>
        <source>kept aside, so you can see the effect</source>
        <translation>apartadas, para que se vea el efecto</translation>
    </message>
    <message>
        <source>kept aside: got nothing, so that the effect can be seen</source>
        <translation>apartada: no recibió nada, para que se vea el efecto</translation>
    </message>
    <message>
        <source>known by postcode only</source>
        <translation>conocidas solo por el código postal</translation>
    </message>
    <message>
        <source>known by street only</source>
        <translation>conocidas solo por la calle</translation>
    </message>
    <message>
        <source>known by town only</source>
        <translation>conocidas solo por la ciudad</translation>
    </message>
    <message>
        <source>known, and updated</source>
        <translation>conocidas y actualizadas</translation>
    </message>
    <message>
        <source>last names are alike</source>
        <translation>apellidos parecidos</translation>
    </message>
    <message>
        <source>last names differ</source>
        <translation>apellidos distintos</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>salvo quienes</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>left out so that nobody stands out</source>
        <translation>fuera, para que no se reconozca a nadie</translation>
    </message>
    <message>
        <source>left out, {why}</source>
        <translation>fuera, {why}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>letters of other scripts and emoji, in print</source>
        <translation>letras de otras escrituras y emojis, al imprimir</translation>
    </message>
    <message>
        <source>letters of other scripts, in print</source>
        <translation>letras de otras escrituras, al imprimir</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>lines of nobody known</source>
        <translation>líneas de nadie conocido</translation>
    </message>
    <message>
        <source>lines of people on your list</source>
        <translation>líneas de personas de su lista</translation>
    </message>
    <message>
        <source>lists, flyers, circles, reports</source>
        <translation>listas, folletos, círculos, etc.</translation>
    </message>
    <message>
        <source>live in {area}</source>
        <translation>viven en {area}</translation>
    </message>
    <message>
        <source>live within {distance} {unit} of {place}</source>
        <translation>viven a {distance} {unit} o menos desde {place}</translation>
    </message>
    <message>
        <source>live within {minutes} minutes by bicycle of {place}</source>
        <translation>viven a {minutes} minutos o menos en bicicleta desde {place}</translation>
    </message>
    <message>
        <source>live within {minutes} minutes by car of {place}</source>
        <translation>viven a {minutes} minutos o menos en coche desde {place}</translation>
    </message>
    <message>
        <source>live within {minutes} minutes on foot of {place}</source>
        <translation>viven a {minutes} minutos o menos a pie desde {place}</translation>
    </message>
    <message>
        <source>love and sexuality</source>
        <translation>amor y sexualidad</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>hecha por usted</translation>
    </message>
    <message>
        <source>made {why}</source>
        <translation>hecha {why}</translation>
    </message>
    <message>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <source>match day</source>
        <translation>día de partido</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>puede ser azar</translation>
    </message>
    <message>
        <source>may be yours as well</source>
        <translation>puede ser suya también</translation>
    </message>
    <message>
        <source>may have paid for itself</source>
        <translation>puede haberse pagado sola</translation>
    </message>
    <message>
        <source>may text</source>
        <translation>acepta SMS</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>acepta mensajes</translation>
    </message>
    <message>
        <source>may write by post</source>
        <translation>acepta cartas</translation>
    </message>
    <message>
        <source>may write emails</source>
        <translation>acepta emails</translation>
    </message>
    <message>
        <source>message not ready: {why}</source>
        <translation>mensaje sin terminar: {why}</translation>
    </message>
    <message>
        <source>message {variant}: {came} of {people} came</source>
        <translation>mensaje {variant}: vinieron {came} de {people}</translation>
    </message>
    <message>
        <source>money troubles</source>
        <translation>problemas de dinero</translation>
    </message>
    <message>
        <source>most with “{name}”</source>
        <translation>sobre todo con «{name}»</translation>
    </message>
    <message>
        <source>my shop</source>
        <translation>mi negocio</translation>
    </message>
    <message>
        <source>names agree (order, short form or a slip)</source>
        <translation>los nombres coinciden (orden, forma corta o errata)</translation>
    </message>
    <message>
        <source>names and places of the world&apos;s towns</source>
        <translation>nombres y lugares de las ciudades del mundo</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>nombres distintos</translation>
    </message>
    <message>
        <source>names: capitals</source>
        <translation>nombres: mayúsculas</translation>
    </message>
    <message>
        <source>names: parts</source>
        <translation>nombres: partes</translation>
    </message>
    <message>
        <source>near a college</source>
        <translation>cerca de un instituto</translation>
    </message>
    <message>
        <source>near a school</source>
        <translation>cerca de una escuela</translation>
    </message>
    <message>
        <source>near a station</source>
        <translation>cerca de una estación</translation>
    </message>
    <message>
        <source>near a university</source>
        <translation>cerca de una universidad</translation>
    </message>
    <message>
        <source>near {place}</source>
        <translation>cerca de {place}</translation>
    </message>
    <message>
        <source>nearly the same street</source>
        <translation>casi la misma calle</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>never agreed to ads</source>
        <translation>nunca aceptó anuncios</translation>
    </message>
    <message>
        <source>never agreed to email</source>
        <translation>nunca aceptó email</translation>
    </message>
    <message>
        <source>never agreed to post</source>
        <translation>nunca aceptó correo postal</translation>
    </message>
    <message>
        <source>never agreed to text messages</source>
        <translation>nunca aceptó SMS</translation>
    </message>
    <message>
        <source>never bought {item}</source>
        <translation>nunca compraron {item}</translation>
    </message>
    <message>
        <source>never bought {item} {lately}</source>
        <translation>no compraron {item} {lately}</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>nunca vinieron</translation>
    </message>
    <message>
        <source>never came to the shop</source>
        <translation>nunca vinieron al negocio</translation>
    </message>
    <message>
        <source>never to be written to</source>
        <translation>no escribir nunca</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>new on your list</source>
        <translation>nuevas en su lista</translation>
    </message>
    <message>
        <source>next 6 weeks</source>
        <translation>próximas 6 semanas</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>mes que viene</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semana que viene</translation>
    </message>
    <message>
        <source>next: {next_step}</source>
        <translation>siguiente: {next_step}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no agreed way to write to them</source>
        <translation>no aceptó ninguna vía para escribirle</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>sin zona</translation>
    </message>
    <message>
        <source>no city that is known was given</source>
        <translation>no se indicó ninguna ciudad conocida</translation>
    </message>
    <message>
        <source>no codes came back</source>
        <translation>no llegó ningún código</translation>
    </message>
    <message>
        <source>no complete address</source>
        <translation>sin dirección completa</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>no effect seen</source>
        <translation>no se vio efecto</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>sin email</translation>
    </message>
    <message>
        <source>no file: entered in the program</source>
        <translation>sin archivo: introducido en el programa</translation>
    </message>
    <message>
        <source>no list says otherwise</source>
        <translation>ninguna lista dice lo contrario</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>sin teléfono</translation>
    </message>
    <message>
        <source>no post code that {title} takes</source>
        <translation>sin código postal que admita {title}</translation>
    </message>
    <message>
        <source>no sales since its start are on file. Import the sales of those days.</source>
        <translation>no hay ventas desde su inicio. Importe las ventas de esos días.</translation>
    </message>
    <message>
        <source>no way on foot to the shop</source>
        <translation>sin camino a pie hasta el negocio</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nobody aside</source>
        <translation>nadie aparte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>aquí no</translation>
    </message>
    <message>
        <source>not in that time</source>
        <translation>no en ese tiempo</translation>
    </message>
    <message>
        <source>not in the town map</source>
        <translation>no está en el mapa de la ciudad</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>fuera del mapa</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin situar</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin alcanzar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>nothing is listening there</source>
        <translation>allí no responde nadie</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>de vez en cuando</translation>
    </message>
    <message>
        <source>number given by the program</source>
        <translation>número dado por el programa</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>impares</translation>
    </message>
    <message>
        <source>of 100 came</source>
        <translation>de cada 100 vinieron</translation>
    </message>
    <message>
        <source>of the homes</source>
        <translation>de las viviendas</translation>
    </message>
    <message>
        <source>of the households</source>
        <translation>de los hogares</translation>
    </message>
    <message>
        <source>of the {count} households</source>
        <translation>de los {count} hogares</translation>
    </message>
    <message>
        <source>of {n} kept aside</source>
        <translation>de {n} apartadas</translation>
    </message>
    <message>
        <source>of {n} who got it</source>
        <translation>de {n} que lo recibieron</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>los viernes</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>los lunes</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>los sábados</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>los domingos</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>los jueves</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>los martes</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>los miércoles</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>a pie</translation>
    </message>
    <message>
        <source>on foot to the shop</source>
        <translation>a pie hasta el negocio</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>en el plano</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>entre semana</translation>
    </message>
    <message>
        <source>on weekends</source>
        <translation>los fines de semana</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>once a month or more</source>
        <translation>una vez al mes o más</translation>
    </message>
    <message>
        <source>once a week or more</source>
        <translation>una vez por semana o más</translation>
    </message>
    <message>
        <source>one company&apos;s name holds the other&apos;s</source>
        <translation>el nombre de una empresa contiene el de la otra</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>o bien</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>bajas</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>otro cumpleaños</translation>
    </message>
    <message>
        <source>other e-mail address</source>
        <translation>otro email</translation>
    </message>
    <message>
        <source>other house number</source>
        <translation>otro número de la calle</translation>
    </message>
    <message>
        <source>other phone number</source>
        <translation>otro teléfono</translation>
    </message>
    <message>
        <source>other postcode</source>
        <translation>otro código postal</translation>
    </message>
    <message>
        <source>other street</source>
        <translation>otra calle</translation>
    </message>
    <message>
        <source>other town</source>
        <translation>otra ciudad</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>others who fit</source>
        <translation>otras que cumplen</translation>
    </message>
    <message>
        <source>part of a name is missing</source>
        <translation>falta parte de un nombre</translation>
    </message>
    <message>
        <source>payday</source>
        <translation>día de cobro</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>people you can reach</source>
        <translation>a su alcance</translation>
    </message>
    <message>
        <source>phone numbers differ by a slip</source>
        <translation>los teléfonos difieren por un despiste</translation>
    </message>
    <message>
        <source>phones: international form</source>
        <translation>teléfonos: forma internacional</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>situado</translation>
    </message>
    <message>
        <source>placed along the street&apos;s numbers</source>
        <translation>situado según los números de la calle</translation>
    </message>
    <message>
        <source>placed at their house</source>
        <translation>situadas en su casa</translation>
    </message>
    <message>
        <source>placed at {number}</source>
        <translation>situado en el {number}</translation>
    </message>
    <message>
        <source>placed between its neighbours</source>
        <translation>situado entre sus vecinos</translation>
    </message>
    <message>
        <source>placed between two house numbers</source>
        <translation>situadas entre dos números</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>situado a mano</translation>
    </message>
    <message>
        <source>placed in the middle of {place}</source>
        <translation>situado en el centro de {place}</translation>
    </message>
    <message>
        <source>placed on the street</source>
        <translation>situado en la calle</translation>
    </message>
    <message>
        <source>placed there</source>
        <translation>situado allí</translation>
    </message>
    <message>
        <source>places, nobody&apos;s name</source>
        <translation>lugares, ningún nombre</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>política</translation>
    </message>
    <message>
        <source>post</source>
        <translation>correo postal</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>public holidays of {country}</source>
        <translation>festivos de {country}</translation>
    </message>
    <message>
        <source>read as something else</source>
        <translation>leído como otra cosa</translation>
    </message>
    <message>
        <source>read in the order of the file</source>
        <translation>se lee en el orden del archivo</translation>
    </message>
    <message>
        <source>read, then placed on the map</source>
        <translation>se lee y después se sitúa en el mapa</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>habituales</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>filas leídas</translation>
    </message>
    <message>
        <source>running until {ends}</source>
        <translation>en marcha hasta el {ends}</translation>
    </message>
    <message>
        <source>said no to ads</source>
        <translation>dijo no a los anuncios</translation>
    </message>
    <message>
        <source>said no to email</source>
        <translation>dijo no al email</translation>
    </message>
    <message>
        <source>said no to post</source>
        <translation>dijo no al correo postal</translation>
    </message>
    <message>
        <source>said no to text messages</source>
        <translation>dijo no a los SMS</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventas</translation>
    </message>
    <message>
        <source>sales are on file until {last_sale}, and the promotion ran until {ends}. Import the rest.</source>
        <translation>hay ventas hasta el {last_sale}, y la promoción duró hasta el {ends}. Importe el resto.</translation>
    </message>
    <message>
        <source>same address and surname</source>
        <translation>misma dirección y mismos apellidos</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>mismo cumpleaños</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>misma empresa</translation>
    </message>
    <message>
        <source>same day of birth</source>
        <translation>mismo día de nacimiento</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>mismo email</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>mismo código postal</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>misma calle</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>vacaciones escolares</translation>
    </message>
    <message>
        <source>show here</source>
        <translation>mostrar aquí</translation>
    </message>
    <message>
        <source>slow hours</source>
        <translation>horas flojas</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>someone of the household gets it</source>
        <translation>ya lo recibe alguien del hogar</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>gastaron</translation>
    </message>
    <message>
        <source>spent a year</source>
        <translation>gasto al año</translation>
    </message>
    <message>
        <source>spent at least {amount}</source>
        <translation>gastaron al menos {amount}</translation>
    </message>
    <message>
        <source>spent at least {amount} {lately}</source>
        <translation>gastaron al menos {amount} {lately}</translation>
    </message>
    <message>
        <source>spent at most {amount}</source>
        <translation>gastaron como máximo {amount}</translation>
    </message>
    <message>
        <source>spent at most {amount} {lately}</source>
        <translation>gastaron como máximo {amount} {lately}</translation>
    </message>
    <message>
        <source>spent less than {amount}</source>
        <translation>gastaron menos de {amount}</translation>
    </message>
    <message>
        <source>spent less than {amount} {lately}</source>
        <translation>gastaron menos de {amount} {lately}</translation>
    </message>
    <message>
        <source>spent more than {amount}</source>
        <translation>gastaron más de {amount}</translation>
    </message>
    <message>
        <source>spent more than {amount} {lately}</source>
        <translation>gastaron más de {amount} {lately}</translation>
    </message>
    <message>
        <source>spent so much</source>
        <translation>gastaron tanto</translation>
    </message>
    <message>
        <source>split in two</source>
        <translation>dividido en dos</translation>
    </message>
    <message>
        <source>split into first and last name</source>
        <translation>dividido en nombre y apellidos</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>stored here, {size} MB</source>
        <translation>aquí, {size} MB</translation>
    </message>
    <message>
        <source>street</source>
        <translation>calle</translation>
    </message>
    <message>
        <source>streets, houses and places of town maps you get; © OpenStreetMap contributors</source>
        <translation>calles, casas y lugares de los planos que obtiene; © colaboradores de OpenStreetMap</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>texts: damaged letters</source>
        <translation>textos: letras dañadas</translation>
    </message>
    <message>
        <source>the US Census</source>
        <translation>el censo de Estados Unidos</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>la respuesta era larguísima</translation>
    </message>
    <message>
        <source>the answer was garbled</source>
        <translation>la respuesta era ilegible</translation>
    </message>
    <message>
        <source>the area round the place</source>
        <translation>la zona en torno al lugar</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la conexión falló</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>los iconos</translation>
    </message>
    <message>
        <source>the language, with SQLite</source>
        <translation>el lenguaje, con SQLite</translation>
    </message>
    <message>
        <source>the map in a page to share</source>
        <translation>el mapa en una página para compartir</translation>
    </message>
    <message>
        <source>the next planned look is after {day}.</source>
        <translation>la próxima revisión prevista es después del {day}.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>the promotion is for nobody</source>
        <translation>la promoción no es para nadie</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>la misma persona dos veces</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>el negocio</translation>
    </message>
    <message>
        <source>the shop said so</source>
        <translation>lo dijo el negocio</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>la ciudad</translation>
    </message>
    <message>
        <source>the typeface, on screen and in print</source>
        <translation>la letra, en pantalla e impresa</translation>
    </message>
    <message>
        <source>then it holds {count}</source>
        <translation>entonces contiene {count}</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este paso</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>to be reached</source>
        <translation>por contactar</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>to {to}</source>
        <translation>a {to}</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>demasiado pronto para decirlo</translation>
    </message>
    <message>
        <source>too few people to say</source>
        <translation>muy pocas personas para decirlo</translation>
    </message>
    <message>
        <source>too few people to tell apart</source>
        <translation>muy pocas personas para distinguirlo</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>muy pocas para decirlo</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>muy poco para decirlo</translation>
    </message>
    <message>
        <source>too long for {title}</source>
        <translation>demasiado largo para {title}</translation>
    </message>
    <message>
        <source>town average {amount}</source>
        <translation>media de la ciudad {amount}</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>sus anotaciones</translation>
    </message>
    <message>
        <source>under {fewest}</source>
        <translation>menos de {fewest}</translation>
    </message>
    <message>
        <source>under {figure}</source>
        <translation>menos de {figure}</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>menos del {share}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>puerta {unit}</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>until sales are imported</source>
        <translation>hasta que se importen ventas</translation>
    </message>
    <message>
        <source>used an offer</source>
        <translation>usaron una oferta</translation>
    </message>
    <message>
        <source>used an offer {lately}</source>
        <translation>usaron una oferta {lately}</translation>
    </message>
    <message>
        <source>very likely cost more than it brought</source>
        <translation>muy probablemente costó más de lo que trajo</translation>
    </message>
    <message>
        <source>very likely paid for itself</source>
        <translation>muy probablemente se pagó sola</translation>
    </message>
    <message>
        <source>visits a year</source>
        <translation>visitas al año</translation>
    </message>
    <message>
        <source>walk to the shop</source>
        <translation>a pie al negocio</translation>
    </message>
    <message>
        <source>wants no contact at all</source>
        <translation>no quiere ningún contacto</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>cuando usted lo dice</translation>
    </message>
    <message>
        <source>windows, drawing, icons</source>
        <translation>ventanas, dibujo, iconos</translation>
    </message>
    <message>
        <source>within</source>
        <translation>a</translation>
    </message>
    <message>
        <source>within 100 m</source>
        <translation>a menos de 100 m</translation>
    </message>
    <message>
        <source>within {minutes} minutes by bicycle of {place}</source>
        <translation>a {minutes} minutos o menos en bicicleta desde {place}</translation>
    </message>
    <message>
        <source>within {minutes} minutes by car of {place}</source>
        <translation>a {minutes} minutos o menos en coche desde {place}</translation>
    </message>
    <message>
        <source>within {minutes} minutes on foot of {place}</source>
        <translation>a {minutes} minutos o menos a pie desde {place}</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>funcionó</translation>
    </message>
    <message>
        <source>worked out from the address</source>
        <translation>deducido de la dirección</translation>
    </message>
    <message>
        <source>written with the country&apos;s number</source>
        <translation>se escribe con el prefijo del país</translation>
    </message>
    <message>
        <source>year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>younger than {age}</source>
        <translation>menor de {age} años</translation>
    </message>
    <message>
        <source>your area</source>
        <translation>su zona</translation>
    </message>
    <message>
        <source>{addresses} addresses, {streets} streets, {places} places</source>
        <translation>{addresses} direcciones, {streets} calles, {places} lugares</translation>
    </message>
    <message>
        <source>{agreed} of {customers} customers here have agreed to hear from you by e-mail. Nothing else stands out against the whole town.</source>
        <translation>{agreed} de {customers} clientes de aquí aceptaron recibir emails. Nada más destaca frente a toda la ciudad.</translation>
    </message>
    <message>
        <source>{answer}, with proof</source>
        <translation>{answer}, con prueba</translation>
    </message>
    <message>
        <source>{area} comes {days}: {n} regulars could bring a friend</source>
        <translation>De {area} vienen {days}: {n} habituales podrían traer a alguien</translation>
    </message>
    <message>
        <source>{area} is going quiet: {n} you can write to</source>
        <translation>{area} va perdiendo visitas: puede escribir a {n}</translation>
    </message>
    <message>
        <source>{area}: fewer than {fewest} customers.</source>
        <translation>{area}: menos de {fewest} clientes.</translation>
    </message>
    <message>
        <source>{area}: {customers} customers, in {share} of the homes; they spent {spend} in 12 months; {quiet} have gone quiet.</source>
        <translation>{area}: {customers} clientes, en el {share} de las viviendas; gastaron {spend} en 12 meses; {quiet} dejaron de venir.</translation>
    </message>
    <message>
        <source>{area}: {customers} customers; they spent {spend} in 12 months; {quiet} have gone quiet.</source>
        <translation>{area}: {customers} clientes; gastaron {spend} en 12 meses; {quiet} dejaron de venir.</translation>
    </message>
    <message>
        <source>{at} of {pairs}</source>
        <translation>{at} de {pairs}</translation>
    </message>
    <message>
        <source>{came} of 100 came</source>
        <translation>{came} de 100 vinieron</translation>
    </message>
    <message numerus="yes">
        <source>{characters} characters, {n} text messages</source>
        <comment>{characters} characters, {n} text message</comment>
        <translation>
            <numerusform>{characters} caracteres, {n} SMS</numerusform>
            <numerusform>{characters} caracteres, {n} SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>{clear_ones} of {heads} are clear.</source>
        <translation>{clear_ones} de {heads} están claras.</translation>
    </message>
    <message>
        <source>{count} bus stops</source>
        <translation>{count} paradas de autobús</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} clientes</translation>
    </message>
    <message>
        <source>{count} customers are off the earth.</source>
        <translation>{count} clientes están fuera de la Tierra.</translation>
    </message>
    <message>
        <source>{count} customers came at least three times and should have come again by now.</source>
        <translation>{count} clientes vinieron al menos tres veces y ya deberían haber vuelto.</translation>
    </message>
    <message>
        <source>{count} customers cannot be found by their address or number.</source>
        <translation>{count} clientes no se encuentran por su dirección o número.</translation>
    </message>
    <message>
        <source>{count} customers have a place and none.</source>
        <translation>{count} clientes tienen lugar y a la vez no lo tienen.</translation>
    </message>
    <message>
        <source>{count} customers have other visits than their sales say.</source>
        <translation>{count} clientes tienen otras visitas de las que dicen sus ventas.</translation>
    </message>
    <message>
        <source>{count} customers; with visits at random times it would be about {by_chance}.</source>
        <translation>{count} clientes; con visitas en momentos al azar serían cerca de {by_chance}.</translation>
    </message>
    <message>
        <source>{count} earlier states of entries about you</source>
        <translation>{count} estados anteriores de datos sobre usted</translation>
    </message>
    <message>
        <source>{count} imports do not add up.</source>
        <translation>{count} importaciones no cuadran.</translation>
    </message>
    <message>
        <source>{count} kept aside, so you can see the effect</source>
        <translation>{count} apartadas, para que se vea el efecto</translation>
    </message>
    <message>
        <source>{count} left out, {reason}</source>
        <translation>{count} fuera, {reason}</translation>
    </message>
    <message>
        <source>{count} more fit and are left out: {reason}.</source>
        <translation>Otras {count} cumplen y quedan fuera: {reason}.</translation>
    </message>
    <message>
        <source>{count} new in three months</source>
        <translation>{count} nuevos en tres meses</translation>
    </message>
    <message>
        <source>{count} not known</source>
        <translation>{count} desconocidos</translation>
    </message>
    <message>
        <source>{count} of them are also in “{name}” on some of these days.</source>
        <translation>{count} de ellas están también en «{name}» en algunos de estos días.</translation>
    </message>
    <message>
        <source>{count} of {rows} codes counted</source>
        <translation>{count} de {rows} códigos contados</translation>
    </message>
    <message>
        <source>{count} or more people</source>
        <translation>{count} personas o más</translation>
    </message>
    <message>
        <source>{count} outside the promotion&apos;s days</source>
        <translation>{count} fuera de los días de la promoción</translation>
    </message>
    <message>
        <source>{count} people kept aside are on a list that left.</source>
        <translation>{count} personas apartadas están en una lista que salió.</translation>
    </message>
    <message>
        <source>{count} permissions cannot be read.</source>
        <translation>{count} permisos no se pueden leer.</translation>
    </message>
    <message>
        <source>{count} places fit equally well: {one} or {other}</source>
        <translation>{count} lugares encajan igual de bien: {one} o {other}</translation>
    </message>
    <message>
        <source>{count} remembered rows cannot be read.</source>
        <translation>{count} filas recordadas no se pueden leer.</translation>
    </message>
    <message>
        <source>{count} rows not readable</source>
        <translation>{count} filas ilegibles</translation>
    </message>
    <message>
        <source>{count} streets are kept aside and get no leaflet.</source>
        <translation>{count} calles quedan apartadas y no reciben folleto.</translation>
    </message>
    <message>
        <source>{count} used before</source>
        <translation>{count} ya usados</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} {reason}</translation>
    </message>
    <message>
        <source>{customers} of those on the map live in {name}</source>
        <translation>{customers} de quienes están en el mapa viven en {name}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {left} left</source>
        <translation>{done} de {total}, quedan cerca de {left}</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field}: está vacío.</translation>
    </message>
    <message>
        <source>{field}, or “{fallback}”</source>
        <translation>{field}, o «{fallback}»</translation>
    </message>
    <message>
        <source>{figure} and more</source>
        <translation>{figure} y más</translation>
    </message>
    <message>
        <source>{finding}. {reason}</source>
        <translation>{finding}. {reason}</translation>
    </message>
    <message>
        <source>{first} people get their message first; the other {rest} later, mostly the one that brings more visits.</source>
        <translation>{first} personas reciben primero su mensaje; las otras {rest} más tarde, en su mayoría el que trae más visitas.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>{found} people share “{text}” (customers {numbers}).</source>
        <translation>{found} personas comparten «{text}» (clientes {numbers}).</translation>
    </message>
    <message>
        <source>{guess} To be sure of an effect of that size, about {people} people would be needed.</source>
        <translation>{guess} Para estar seguro de un efecto de ese tamaño harían falta cerca de {people} personas.</translation>
    </message>
    <message>
        <source>{here} of the {households} households here are customers, and {there} in the whole town. It is {minutes} minutes on foot.</source>
        <translation>{here} de los {households} hogares de aquí son clientes, y {there} en toda la ciudad. Está a {minutes} minutos a pie.</translation>
    </message>
    <message>
        <source>{hostname} does not take lists of addresses.</source>
        <translation>{hostname} no acepta listas de direcciones.</translation>
    </message>
    <message>
        <source>{join} = {listed!r} is no list.</source>
        <translation>{join} = {listed!r} no es una lista.</translation>
    </message>
    <message>
        <source>{key} = {value} cannot be read.</source>
        <translation>{key} = {value} no se puede leer.</translation>
    </message>
    <message>
        <source>{key} = {value} in {where} cannot be read.</source>
        <translation>{key} = {value} en {where} no se puede leer.</translation>
    </message>
    <message>
        <source>{km} km around</source>
        <translation>{km} km alrededor</translation>
    </message>
    <message>
        <source>{late} of 100 of their visits were after 15:00, usually {usually}.</source>
        <translation>{late} de cada 100 de sus visitas fueron después de las 15:00, normalmente {usually}.</translation>
    </message>
    <message>
        <source>{lat}, {lon} is no place on earth.</source>
        <translation>{lat}, {lon} no es un lugar de la Tierra.</translation>
    </message>
    <message>
        <source>{low} fewer to {high} more per 100</source>
        <translation>de {low} menos a {high} más por cada 100</translation>
    </message>
    <message>
        <source>{low} to {high} extra visits per 100</source>
        <translation>de {low} a {high} visitas extra por cada 100</translation>
    </message>
    <message>
        <source>{low} to {high} fewer visits per 100</source>
        <translation>de {low} a {high} visitas menos por cada 100</translation>
    </message>
    <message>
        <source>{message} works better.</source>
        <translation>{message} funciona mejor.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} minutes by bicycle</source>
        <translation>{minutes} minutos en bicicleta</translation>
    </message>
    <message>
        <source>{minutes} minutes by car</source>
        <translation>{minutes} minutos en coche</translation>
    </message>
    <message>
        <source>{minutes} minutes on foot</source>
        <translation>{minutes} minutos a pie</translation>
    </message>
    <message>
        <source>{moment} from {first} to {last}, from {source}.</source>
        <translation>{moment} del {first} al {last}, según {source}.</translation>
    </message>
    <message>
        <source>{moment}: you can reach {n} students</source>
        <translation>{moment}: puede llegar a {n} estudiantes</translation>
    </message>
    <message>
        <source>{moment}: you can reach {n} students near {place}</source>
        <translation>{moment}: puede llegar a {n} estudiantes cerca de {place}</translation>
    </message>
    <message>
        <source>{money}, about as before</source>
        <translation>{money}, más o menos como antes</translation>
    </message>
    <message>
        <source>{money}, down {share} in a year</source>
        <translation>{money}, {share} menos en un año</translation>
    </message>
    <message>
        <source>{money}, up {share} in a year</source>
        <translation>{money}, {share} más en un año</translation>
    </message>
    <message>
        <source>{names} first names cover {share} of 100 regulars.</source>
        <translation>{names} nombres cubren {share} de cada 100 habituales.</translation>
    </message>
    <message>
        <source>{names} names for {n} regulars</source>
        <translation>{names} nombres para {n} habituales</translation>
    </message>
    <message>
        <source>{name} (rest)</source>
        <translation>{name} (resto)</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>{name} areas.pdf</source>
        <translation>{name} zonas.pdf</translation>
    </message>
    <message>
        <source>{name} cannot be read as OpenStreetMap data; it may be cut short or damaged.</source>
        <translation>{name} no se puede leer como datos de OpenStreetMap; puede estar incompleto o dañado.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a list of answers.</source>
        <translation>{name} no se puede leer como lista de respuestas.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a map.</source>
        <translation>{name} no se puede leer como mapa.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} no se puede leer.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be written to; nothing was changed.</source>
        <translation>No se puede escribir en {name}; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} no se pudo escribir.</translation>
    </message>
    <message>
        <source>{name} from {starts} to {ends}</source>
        <translation>{name} del {starts} al {ends}</translation>
    </message>
    <message>
        <source>{name} has a header and no rows.</source>
        <translation>{name} tiene un encabezado y ninguna fila.</translation>
    </message>
    <message>
        <source>{name} has another password.</source>
        <translation>{name} tiene otra contraseña.</translation>
    </message>
    <message>
        <source>{name} has lines too long for a table.</source>
        <translation>{name} tiene líneas demasiado largas para una tabla.</translation>
    </message>
    <message>
        <source>{name} has no column of counted people.</source>
        <translation>{name} no tiene columna de personas contadas.</translation>
    </message>
    <message>
        <source>{name} has no column with a name, an e-mail address or a number.</source>
        <translation>{name} no tiene columna con nombre, email o número.</translation>
    </message>
    <message>
        <source>{name} has no column “{missing}”.</source>
        <translation>{name} no tiene columna «{missing}».</translation>
    </message>
    <message>
        <source>{name} has no columns with addresses that Doorstep knows.</source>
        <translation>{name} no tiene columnas con direcciones que Doorstep conozca.</translation>
    </message>
    <message>
        <source>{name} has no columns with coordinates that Doorstep knows.</source>
        <translation>{name} no tiene columnas con coordenadas que Doorstep conozca.</translation>
    </message>
    <message>
        <source>{name} has no coordinates that lie on the earth.</source>
        <translation>{name} no tiene coordenadas que estén en la Tierra.</translation>
    </message>
    <message>
        <source>{name} has no row with an address and coordinates.</source>
        <translation>{name} no tiene filas con dirección y coordenadas.</translation>
    </message>
    <message>
        <source>{name} holds lines that Doorstep has no use for.</source>
        <translation>{name} contiene líneas que Doorstep no puede usar.</translation>
    </message>
    <message>
        <source>{name} holds no list.</source>
        <translation>{name} no contiene ninguna lista.</translation>
    </message>
    <message>
        <source>{name} holds no routes.</source>
        <translation>{name} no contiene rutas.</translation>
    </message>
    <message>
        <source>{name} holds {lists} lists ({value}).</source>
        <translation>{name} contiene {lists} listas ({value}).</translation>
    </message>
    <message>
        <source>{name} in the last {n} weeks: {figures}</source>
        <translation>{name} en las últimas {n} semanas: {figures}</translation>
    </message>
    <message>
        <source>{name} is a list of redeemed codes.</source>
        <translation>{name} es una lista de códigos canjeados.</translation>
    </message>
    <message>
        <source>{name} is already open (on {computer}, since {time}).</source>
        <translation>{name} ya está abierto (en {computer}, desde {time}).</translation>
    </message>
    <message>
        <source>{name} is already open in another window.</source>
        <translation>{name} ya está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>{name} is an OpenStreetMap file with nothing in it.</source>
        <translation>{name} es un archivo de OpenStreetMap sin contenido.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program.</source>
        <translation>Otro programa está escribiendo en {name}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected by a password.</source>
        <translation>{name} está dañado o protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <source>{name} is damaged: it does not say its {missing}.</source>
        <translation>{name} está dañado: no indica su {missing}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is going quiet</source>
        <translation>{name} va perdiendo visitas</translation>
    </message>
    <message>
        <source>{name} is larger than any town; it may be a whole country.</source>
        <translation>{name} es mayor que cualquier ciudad; puede ser un país entero.</translation>
    </message>
    <message>
        <source>{name} is no calendar file.</source>
        <translation>{name} no es un archivo de calendario.</translation>
    </message>
    <message>
        <source>{name} is no list of codes.</source>
        <translation>{name} no es una lista de códigos.</translation>
    </message>
    <message>
        <source>{name} is no list.</source>
        <translation>{name} no es una lista.</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} no es una imagen.</translation>
    </message>
    <message>
        <source>{name} is no route table.</source>
        <translation>{name} no es una tabla de rutas.</translation>
    </message>
    <message>
        <source>{name} is no shop file.</source>
        <translation>{name} no es un archivo de negocio.</translation>
    </message>
    <message>
        <source>{name} is not GeoJSON.</source>
        <translation>{name} no es GeoJSON.</translation>
    </message>
    <message>
        <source>{name} is not a table with columns.</source>
        <translation>{name} no es una tabla con columnas.</translation>
    </message>
    <message>
        <source>{name} is not a town file.</source>
        <translation>{name} no es un archivo de ciudad.</translation>
    </message>
    <message>
        <source>{name} is not the list that was imported, or was changed since.</source>
        <translation>{name} no es la lista que se importó, o cambió después.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{name} is open in another program or protected.</source>
        <translation>{name} está abierto en otro programa o protegido.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} is too large to be a list of codes.</source>
        <translation>{name} es demasiado grande para ser una lista de códigos.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} es demasiado grande.</translation>
    </message>
    <message>
        <source>{name} is written in UTF-16.</source>
        <translation>{name} está escrito en UTF-16.</translation>
    </message>
    <message>
        <source>{name} map.html</source>
        <translation>{name} mapa.html</translation>
    </message>
    <message>
        <source>{name} result.pdf</source>
        <translation>{name} resultado.pdf</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than any map does.</source>
        <translation>{name} ocupa descomprimido mucho más que cualquier mapa.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Doorstep (file version {version}, this program knows {current_version}).</source>
        <translation>{name} se hizo con un Doorstep más reciente (versión de archivo {version}; este programa conoce la {current_version}).</translation>
    </message>
    <message>
        <source>{name} was made by a newer Doorstep.</source>
        <translation>{name} se hizo con un Doorstep más reciente.</translation>
    </message>
    <message>
        <source>{name} was made by an older Doorstep.</source>
        <translation>{name} se hizo con un Doorstep anterior.</translation>
    </message>
    <message>
        <source>{name} was moved or deleted; nothing was changed.</source>
        <translation>{name} se movió o se eliminó; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name}, {addresses} addresses</source>
        <translation>{name}, {addresses} direcciones</translation>
    </message>
    <message>
        <source>{name}: result</source>
        <translation>{name}: resultado</translation>
    </message>
    <message>
        <source>{name}: there is no figure {unknown}.</source>
        <translation>{name}: no hay ninguna cifra {unknown}.</translation>
    </message>
    <message>
        <source>{name}: walking sheet</source>
        <translation>{name}: hoja de reparto</translation>
    </message>
    <message>
        <source>{name}: {left_out} of {rows} rows have no address or no coordinates.</source>
        <translation>{name}: {left_out} de {rows} filas no tienen dirección o coordenadas.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} dates came in.</source>
        <comment>{name}: {n} date came in.</comment>
        <translation>
            <numerusform>{name}: {n} fecha añadida.</numerusform>
            <numerusform>{name}: {n} fechas añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {repaired} of {count} outlines crossed themselves and were repaired.</source>
        <translation>{name}: {repaired} de {count} contornos se cruzaban a sí mismos y se repararon.</translation>
    </message>
    <message>
        <source>{new} of {customers} customers here first came in the last three months: {here}, and {there} in the whole town.</source>
        <translation>{new} de {customers} clientes de aquí vinieron por primera vez en los últimos tres meses: {here}, y {there} en toda la ciudad.</translation>
    </message>
    <message>
        <source>{no_consent} have not agreed. They are counted on the map, but never put in a list.</source>
        <translation>{no_consent} no aceptaron. Cuentan en el mapa, pero nunca entran en una lista.</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses need a look</source>
        <comment>{n} address needs a look</comment>
        <translation>
            <numerusform>{n} dirección por revisar</numerusform>
            <numerusform>{n} direcciones por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses would go to {server}, one a second: number, street, postcode and town, never a name and nothing else. For example: “{example}”. Whoever runs the server sees them.</source>
        <comment>{n} address would go to {server}: number, street, postcode and town, never a name and nothing else: “{example}”. Whoever runs the server sees it.</comment>
        <translation>
            <numerusform>{n} dirección iría a {server}: número, calle, código postal y ciudad, nunca un nombre ni nada más: «{example}». Quien gestiona el servidor la ve.</numerusform>
            <numerusform>{n} direcciones irían a {server}, una por segundo: número, calle, código postal y ciudad, nunca un nombre ni nada más. Por ejemplo: «{example}». Quien gestiona el servidor las ve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} areas</source>
        <comment>{n} area</comment>
        <translation>
            <numerusform>{n} zona</numerusform>
            <numerusform>{n} zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} birthdays this month</source>
        <translation>{n} cumpleaños este mes</translation>
    </message>
    <message numerus="yes">
        <source>{n} called off</source>
        <comment>{n} called off</comment>
        <translation>
            <numerusform>{n} cancelada</numerusform>
            <numerusform>{n} canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} circles, and {rest} left out.</source>
        <comment>{n} circle, and {rest} left out.</comment>
        <translation>
            <numerusform>{n} círculo y {rest} excluidos.</numerusform>
            <numerusform>{n} círculos y {rest} excluidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} circles.</source>
        <comment>{n} circle.</comment>
        <translation>
            <numerusform>{n} círculo.</numerusform>
            <numerusform>{n} círculos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are kept, but not used.</source>
        <comment>{n} column is kept, but not used.</comment>
        <translation>
            <numerusform>{n} columna se conserva, pero no se usa.</numerusform>
            <numerusform>{n} columnas se conservan, pero no se usan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doors</source>
        <comment>{n} door</comment>
        <translation>
            <numerusform>{n} puerta</numerusform>
            <numerusform>{n} puertas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} double</source>
        <translation>{n} repetidas</translation>
    </message>
    <message>
        <source>{n} early regulars on weekdays</source>
        <translation>{n} habituales de mañana entre semana</translation>
    </message>
    <message numerus="yes">
        <source>{n} extra visits needed</source>
        <comment>{n} extra visit needed</comment>
        <translation>
            <numerusform>Hace falta {n} visita extra</numerusform>
            <numerusform>Hacen falta {n} visitas extra</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} fewer than a usual week</source>
        <translation>{n} menos que una semana normal</translation>
    </message>
    <message numerus="yes">
        <source>{n} flyers on a sheet</source>
        <comment>{n} flyer on a sheet</comment>
        <translation>
            <numerusform>{n} folleto por hoja</numerusform>
            <numerusform>{n} folletos por hoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups found in your visits</source>
        <comment>{n} group found in your visits</comment>
        <translation>
            <numerusform>{n} grupo encontrado en sus visitas</numerusform>
            <numerusform>{n} grupos encontrados en sus visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} sin incluir</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} minutes by bicycle</source>
        <translation>{n} minutos en bicicleta</translation>
    </message>
    <message>
        <source>{n} minutes by car</source>
        <translation>{n} minutos en coche</translation>
    </message>
    <message>
        <source>{n} minutes on foot</source>
        <translation>{n} minutos a pie</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes on foot from the shop</source>
        <comment>{n} minute on foot from the shop</comment>
        <translation>
            <numerusform>a {n} minuto a pie del negocio</numerusform>
            <numerusform>a {n} minutos a pie del negocio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation>
            <numerusform>{n} mes</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more areas</source>
        <comment>{n} more area</comment>
        <translation>
            <numerusform>{n} zona más</numerusform>
            <numerusform>{n} zonas más</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more than a usual week</source>
        <translation>{n} más que una semana normal</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nuevas</translation>
    </message>
    <message>
        <source>{n} new.</source>
        <translation>{n} nuevas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have one clear suggestion.</source>
        <comment>{n} of them has one clear suggestion.</comment>
        <translation>
            <numerusform>{n} de ellas tiene una sugerencia clara.</numerusform>
            <numerusform>{n} de ellas tienen una sugerencia clara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} offers used</source>
        <comment>{n} offer used</comment>
        <translation>
            <numerusform>{n} oferta usada</numerusform>
            <numerusform>{n} ofertas usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} on</source>
        <translation>{n} activas</translation>
    </message>
    <message numerus="yes">
        <source>{n} other addresses are written like this.</source>
        <comment>{n} other address is written like this.</comment>
        <translation>
            <numerusform>{n} dirección más está escrita así.</numerusform>
            <numerusform>{n} direcciones más están escritas así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <comment>{n} pair</comment>
        <translation>
            <numerusform>{n} pareja</numerusform>
            <numerusform>{n} parejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <comment>{n} person</comment>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} personal codes seem to have been passed on</source>
        <comment>{n} personal code seems to have been passed on</comment>
        <translation>
            <numerusform>{n} código personal parece haberse compartido</numerusform>
            <numerusform>{n} códigos personales parecen haberse compartido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have a problem</source>
        <comment>{n} row has a problem</comment>
        <translation>
            <numerusform>{n} fila tiene un problema</numerusform>
            <numerusform>{n} filas tienen un problema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a problem</source>
        <comment>{n} row with a problem</comment>
        <translation>
            <numerusform>{n} fila con un problema</numerusform>
            <numerusform>{n} filas con un problema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} streets</source>
        <comment>{n} street</comment>
        <translation>
            <numerusform>{n} calle</numerusform>
            <numerusform>{n} calles</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} taken in</source>
        <translation>{n} incorporadas</translation>
    </message>
    <message numerus="yes">
        <source>{n} that were there already</source>
        <comment>{n} that was there already</comment>
        <translation>
            <numerusform>{n} ya estaba</numerusform>
            <numerusform>{n} ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} things are worth your time today.</source>
        <translation>Hoy hay {n} cosas que merecen su tiempo.</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message numerus="yes">
        <source>{n} too far from today</source>
        <comment>{n} too far from today</comment>
        <translation>
            <numerusform>{n} demasiado lejos de hoy</numerusform>
            <numerusform>{n} demasiado lejos de hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} actualizadas</translation>
    </message>
    <message>
        <source>{n} visits in {weeks} weeks</source>
        <translation>{n} visitas en {weeks} semanas</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} semana</numerusform>
            <numerusform>{n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a day that can be read</source>
        <comment>{n} without a day that can be read</comment>
        <translation>
            <numerusform>{n} sin un día legible</numerusform>
            <numerusform>{n} sin un día legible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>{n} año</numerusform>
            <numerusform>{n} años</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {count} more</source>
        <translation>{one} y {count} más</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one} and {other} do not meet in the town map</source>
        <translation>{one} y {other} no se cruzan en el plano</translation>
    </message>
    <message>
        <source>{option} {text} is no date.</source>
        <translation>{option} {text} no es una fecha.</translation>
    </message>
    <message>
        <source>{part!r} is no condition.</source>
        <translation>{part!r} no es una condición.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>No se puede escribir {path} ({reason}).</translation>
    </message>
    <message>
        <source>{people} more stay, so that their no is not forgotten.</source>
        <translation>Se quedan {people} más, para que su no no se olvide.</translation>
    </message>
    <message>
        <source>{people} people you can reach: {reached} get the message</source>
        <translation>Puede llegar a {people} personas: {reached} reciben el mensaje</translation>
    </message>
    <message>
        <source>{people}, {n} left out</source>
        <translation>{people}, {n} fuera</translation>
    </message>
    <message>
        <source>{people}, {places}.</source>
        <translation>{people}, {places}.</translation>
    </message>
    <message>
        <source>{people}. Ad platforms usually want 300 or more. Use the location circles instead.</source>
        <translation>{people}. Las plataformas de anuncios suelen pedir 300 o más. Use los círculos de ubicación.</translation>
    </message>
    <message>
        <source>{per_100} of 100 came</source>
        <translation>{per_100} de cada 100 vinieron</translation>
    </message>
    <message>
        <source>{placed} of {people} placed, {look} need a look</source>
        <translation>{placed} de {people} en el mapa, {look} por revisar</translation>
    </message>
    <message>
        <source>{place} is in the town map at several places</source>
        <translation>{place} está en varios lugares del plano</translation>
    </message>
    <message>
        <source>{platform} takes no circle below {smallest} km.</source>
        <translation>{platform} no admite círculos de menos de {smallest} km.</translation>
    </message>
    <message>
        <source>{quiet} of {customers} customers have gone quiet. In other areas it would be about {expected}.</source>
        <translation>{quiet} de {customers} clientes dejaron de venir. En otras zonas lo normal sería {expected}.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regular customers have gone quiet. Elsewhere it would be about {usual}.</source>
        <translation>{quiet} de {regulars} clientes habituales dejaron de venir. En otras partes lo normal sería {usual}.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regulars here have gone quiet: {here}, and {there} in the whole town.</source>
        <translation>{quiet} de {regulars} habituales de aquí dejaron de venir: {here}, y {there} en toda la ciudad.</translation>
    </message>
    <message>
        <source>{quiet} of {regulars} regulars here have gone quiet: {here}, and {there} in the whole town. {agreed} customers here have agreed to e-mail.</source>
        <translation>{quiet} de {regulars} habituales de aquí dejaron de venir: {here}, y {there} en toda la ciudad. {agreed} clientes de aquí aceptaron emails.</translation>
    </message>
    <message>
        <source>{reasons} ({percent} sure)</source>
        <translation>{reasons} (seguridad del {percent})</translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows, {n} columns. It holds {kind}.</source>
        <comment>{rows} rows, {n} column. It holds {kind}.</comment>
        <translation>
            <numerusform>{rows} filas, {n} columna. Contiene {kind}.</numerusform>
            <numerusform>{rows} filas, {n} columnas. Contiene {kind}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} gave no answer: {reason}.</source>
        <translation>{server} no respondió: {reason}.</translation>
    </message>
    <message>
        <source>{server} is too busy.</source>
        <translation>{server} está saturado.</translation>
    </message>
    <message>
        <source>{server} refused (error {status}).</source>
        <translation>{server} lo rechazó (error {status}).</translation>
    </message>
    <message>
        <source>{setting} cannot be {value}.</source>
        <translation>{setting} no puede ser {value}.</translation>
    </message>
    <message>
        <source>{share} aside</source>
        <translation>{share} aparte</translation>
    </message>
    <message>
        <source>{share} in the whole town</source>
        <translation>{share} en toda la ciudad</translation>
    </message>
    <message>
        <source>{share} of 100 visits from {area} are {days}, of those from elsewhere {elsewhere}.</source>
        <translation>De cada 100 visitas desde {area}, {share} son {days}; desde otros lugares, {elsewhere}.</translation>
    </message>
    <message>
        <source>{sheet} has no label {number}.</source>
        <translation>{sheet} no tiene etiqueta {number}.</translation>
    </message>
    <message>
        <source>{shop}: area report</source>
        <translation>{shop}: informe de zonas</translation>
    </message>
    <message>
        <source>{shop}: customers by area</source>
        <translation>{shop}: clientes por zona</translation>
    </message>
    <message>
        <source>{shop}: summary</source>
        <translation>{shop}: resumen</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <source>{soon}, {first} – {last}</source>
        <translation>{soon}, {first} – {last}</translation>
    </message>
    <message>
        <source>{source} and others</source>
        <translation>{source} y otros</translation>
    </message>
    <message>
        <source>{streets} streets, {doors} doors.</source>
        <translation>{streets} calles, {doors} puertas.</translation>
    </message>
    <message>
        <source>{table} does not know {codes}.</source>
        <translation>{table} no conoce {codes}.</translation>
    </message>
    <message>
        <source>{table} has none of these post codes.</source>
        <translation>{table} no tiene ninguno de estos códigos postales.</translation>
    </message>
    <message>
        <source>{table} is no table of places.</source>
        <translation>{table} no es una tabla de lugares.</translation>
    </message>
    <message>
        <source>{tag}s</source>
        <translation>{tag}s</translation>
    </message>
    <message>
        <source>{title} did not finish. Your shop is as it was before. This is the whole report: it has not been saved or sent anywhere. Strike out what you don&apos;t want to pass on, then copy or save it for whoever helps you.</source>
        <translation>{title} no terminó. Su negocio está como antes. Este es el informe completo: no se ha guardado ni enviado a ningún sitio. Tache lo que no quiera compartir y cópielo o guárdelo para quien le ayude.</translation>
    </message>
    <message>
        <source>{title} has not confirmed {figures}.</source>
        <translation>{title} no ha confirmado {figures}.</translation>
    </message>
    <message>
        <source>{title} has rules of its own for {offer} that Doorstep does not know.</source>
        <translation>{title} tiene reglas propias para {offer} que Doorstep no conoce.</translation>
    </message>
    <message>
        <source>{title} itself says what {value} is.</source>
        <translation>{title} mismo dice qué es {value}.</translation>
    </message>
    <message>
        <source>{title} takes circles from {smallest} to {largest} km.</source>
        <translation>{title} admite círculos de {smallest} a {largest} km.</translation>
    </message>
    <message>
        <source>{title} takes no circle at {lat}, {lon}.</source>
        <translation>{title} no admite ningún círculo en {lat}, {lon}.</translation>
    </message>
    <message>
        <source>{title} takes no circles to leave out.</source>
        <translation>{title} no admite círculos que excluir.</translation>
    </message>
    <message>
        <source>{title} takes no circles.</source>
        <translation>{title} no admite círculos.</translation>
    </message>
    <message>
        <source>{title} takes no post codes for {offer}.</source>
        <translation>{title} no admite códigos postales para {offer}.</translation>
    </message>
    <message>
        <source>{title} takes no such list.</source>
        <translation>{title} no admite una lista así.</translation>
    </message>
    <message>
        <source>{title} takes no {field_name}.</source>
        <translation>{title} no admite {field_name}.</translation>
    </message>
    <message>
        <source>{title} takes post codes of {shapes} only.</source>
        <translation>{title} solo admite códigos postales de {shapes}.</translation>
    </message>
    <message>
        <source>{title} takes {most} circles at most, these are {count}.</source>
        <translation>{title} admite {most} círculos como máximo; estos son {count}.</translation>
    </message>
    <message>
        <source>{title} takes {most} post codes at most, these are {chosen}.</source>
        <translation>{title} admite {most} códigos postales como máximo; estos son {chosen}.</translation>
    </message>
    <message>
        <source>{used} of the {reached} people it reached here used the offer.</source>
        <translation>{used} de las {reached} personas a las que llegó aquí usaron la oferta.</translation>
    </message>
    <message>
        <source>{used} of {reached} used it</source>
        <translation>{used} de {reached} la usaron</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>{used} usadas</translation>
    </message>
    <message>
        <source>{used} used so far. Let it end, or plan it again?</source>
        <translation>{used} usos hasta ahora. ¿Dejarla terminar o planearla de nuevo?</translation>
    </message>
    <message>
        <source>{value} is no latitude.</source>
        <translation>{value} no es una latitud.</translation>
    </message>
    <message>
        <source>{value} is no longitude.</source>
        <translation>{value} no es una longitud.</translation>
    </message>
    <message>
        <source>{visits} visits, {lines} lines, {spent} in all.</source>
        <translation>{visits} visitas, {lines} líneas, {spent} en total.</translation>
    </message>
    <message>
        <source>{walk} min</source>
        <translation>{walk} min</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} de {total}</translation>
    </message>
    <message>
        <source>{where} has a curly bracket that is not part of a field.</source>
        <translation>{where} tiene una llave que no forma parte de un campo.</translation>
    </message>
    <message>
        <source>{where} has a field {{{name}}} that does not exist.</source>
        <translation>{where} tiene un campo {{{name}}} que no existe.</translation>
    </message>
    <message>
        <source>{why} The other rows were not asked about; try again later.</source>
        <translation>{why} No se preguntó por las demás filas; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{why}, {size} MB</source>
        <translation>{why}, {size} MB</translation>
    </message>
    <message>
        <source>{width} × {height}, sharp enough for post</source>
        <translation>{width} × {height}, nítida para el correo postal</translation>
    </message>
    <message>
        <source>{width} × {height}, too small for post: take one at least {least} wide</source>
        <translation>{width} × {height}, pequeña para el correo postal: use una de al menos {least} de ancho</translation>
    </message>
    <message>
        <source>“We cannot tell yet” is a good answer: it needs more time or more people.</source>
        <translation>«Todavía no se puede decir» es una buena respuesta: hace falta más tiempo o más personas.</translation>
    </message>
    <message>
        <source>“comes mostly” needs a time or a day.</source>
        <translation>«comes mostly» necesita una hora o un día.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server.</source>
        <translation>«{address}» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>“{channel}” is no channel.</source>
        <translation>«{channel}» no es un canal.</translation>
    </message>
    <message>
        <source>“{crs}” is not a coordinate system Doorstep knows.</source>
        <translation>«{crs}» no es un sistema de coordenadas que Doorstep conozca.</translation>
    </message>
    <message>
        <source>“{email}” is no email address.</source>
        <translation>«{email}» no es una dirección de email.</translation>
    </message>
    <message>
        <source>“{field}” is no field.</source>
        <translation>«{field}» no es un campo.</translation>
    </message>
    <message>
        <source>“{key}” in {where} is nothing a promotion has.</source>
        <translation>«{key}» en {where} no es nada que tenga una promoción.</translation>
    </message>
    <message>
        <source>“{key}” is no way to join conditions.</source>
        <translation>«{key}» no es una forma de unir condiciones.</translation>
    </message>
    <message>
        <source>“{key}” is nothing a promotion has.</source>
        <translation>«{key}» no es nada que tenga una promoción.</translation>
    </message>
    <message>
        <source>“{name}” ended on {ends}, and today is {today}.</source>
        <translation>«{name}» terminó el {ends}, y hoy es {today}.</translation>
    </message>
    <message>
        <source>“{name}” ends before it starts.</source>
        <translation>«{name}» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“{name}” ends on {ends}</source>
        <translation>«{name}» termina el {ends}</translation>
    </message>
    <message>
        <source>“{name}” has already left the shop, so who gets it cannot change.</source>
        <translation>«{name}» ya ha salido del negocio, así que no se puede cambiar quién la recibe.</translation>
    </message>
    <message>
        <source>“{name}” has already left the shop.</source>
        <translation>«{name}» ya ha salido del negocio.</translation>
    </message>
    <message>
        <source>“{name}” has not left the shop yet.</source>
        <translation>«{name}» todavía no ha salido del negocio.</translation>
    </message>
    <message>
        <source>“{name}” has nothing to print on a flyer.</source>
        <translation>«{name}» no tiene nada que imprimir en un folleto.</translation>
    </message>
    <message>
        <source>“{name}” has nothing to show to everybody.</source>
        <translation>«{name}» no tiene nada que mostrar a todos.</translation>
    </message>
    <message>
        <source>“{name}” is not finished</source>
        <translation>«{name}» no está terminada</translation>
    </message>
    <message>
        <source>“{place}” found by {server}, not in the town map</source>
        <translation>«{place}» encontrado por {server}, no está en el plano</translation>
    </message>
    <message>
        <source>“{server}” is no server that can be asked.</source>
        <translation>«{server}» no es un servidor al que se pueda preguntar.</translation>
    </message>
    <message>
        <source>“{text}” is no condition that Doorstep knows.</source>
        <translation>«{text}» no es una condición que Doorstep conozca.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write 2026-12-01.</source>
        <translation>«{text}» no es una fecha; escriba 2026-12-01.</translation>
    </message>
    <message>
        <source>“{unknown}” is not a field of an address.</source>
        <translation>«{unknown}» no es un campo de una dirección.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a server.</source>
        <translation>«{url}» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«{value}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“{value}” is no amount.</source>
        <translation>«{value}» no es un importe.</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>«{value}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>«{value}» no es un email.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number.</source>
        <translation>«{value}» no es un teléfono.</translation>
    </message>
    <message>
        <source>“{value}” is what a spreadsheet left of a phone number.</source>
        <translation>«{value}» es lo que una hoja de cálculo dejó de un teléfono.</translation>
    </message>
    <message>
        <source>“{value}” may be a slip.</source>
        <translation>«{value}» puede ser una errata.</translation>
    </message>
    <message>
        <source>“{words}” has a number or date that does not exist.</source>
        <translation>«{words}» tiene un número o una fecha que no existe.</translation>
    </message>
    <message>
        <source>“{words}” is not in the town map.</source>
        <translation>«{words}» no está en el plano de la ciudad.</translation>
    </message>
    <message>
        <source>“{written}” was read as {street}</source>
        <translation>«{written}» se leyó como {street}</translation>
    </message>
</context>
</TS>
